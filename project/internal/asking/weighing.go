package asking

import "github.com/keji-rules/keji/rule"

// Weighing is something asked for while its conditions are judged: the reasons against it so far, and whether a condition
// cannot be told yet.
type Weighing struct {
	Reasons []rule.Ground
	Open    bool
}

// Judge gives a line its verdict, and keeps the reason of a failure.
func (w *Weighing) Judge(l *rule.Line, v rule.Verdict) {
	l.Verdict = rule.Given(v)
	switch v {
	case rule.Failed:
		w.Reasons = append(w.Reasons, rule.Ground{
			Text: rule.T("不满足“"+l.Rule.Title.ZH+"”", "not met: "+l.Rule.Title.EN), Law: l.Basis, Code: l.Rule.Code,
		})
	case rule.Undetermined:
		w.Open = true
	}
}

// Outcome is what became of it: refused as soon as a reason stands against it, not told while a condition is open, else
// granted.
func Outcome[V any](w *Weighing, asked rule.Text, granted V, instead ...rule.Ground) rule.Opt[rule.Outcome[V]] {
	switch {
	case len(w.Reasons) > 0:
		return rule.Given(rule.Refused[V](rule.Refuse(asked).Because(w.Reasons...).Instead(instead...)))
	case w.Open:
		return rule.Opt[rule.Outcome[V]]{}
	}
	return rule.Given(rule.Granted(granted))
}

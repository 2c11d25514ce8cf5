package certification

import (
	"strconv"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// place writes one scheme on a few lines.
func (w *writer) place(p *Place) {
	w.line(p.Title.In(w.lang))
	if p.Closed != nil {
		w.line("  " + p.Closed.Text(w.lang))
		return
	}
	if p.Holds != rule.NotApplicable {
		w.item("持有", "Holds", p.Holding(w.lang))
	}
	if p.Answer != nil {
		w.item("享受", "Claim", p.Verdict(w.lang))
	} else {
		w.item("申报", "Apply", p.Verdict(w.lang))
	}
	w.failures(p)
	if p.Window != nil {
		w.item("窗口", "Window", lastPart(p.Window, w.lang))
	}
	if g, found := p.Nearest(); found {
		w.item("差距", "Gap", w.gap(p, &g))
	}
	for i := range p.Brings {
		if p.May != rule.Failed || p.Holds == rule.Passed {
			w.item("带来", "Brings", short(&p.Brings[i], w.lang))
		}
	}
}

// failures writes the first requirements that keep the enterprise from passing.
func (w *writer) failures(p *Place) {
	if p.May != rule.Failed {
		return
	}
	all := w.unmet(p.Decision)
	if p.Answer != nil {
		for _, l := range p.Answer.Lines() {
			if l.Verdict == rule.Given(rule.Failed) {
				all = append(all, []string{l.Text(w.lang)})
			}
		}
	}
	for i, lines := range all {
		if i == fewest {
			lines = []string{w.say("其余见完整说明", "more in the full text")}
		}
		for _, line := range lines {
			if i <= fewest {
				w.item("    ", "", line)
			}
		}
	}
}

// short is a line without its citation.
func short(line *rule.Line, l rule.Lang) string {
	text, sep := line.Rule.Title.In(l), rule.T("：", ": ")
	for _, v := range line.Values {
		text += sep.In(l) + v.Text(l)
		sep = rule.T("，", ", ")
	}
	if line.Note.Whole() {
		text += rule.T("；", "; ").In(l) + line.Note.In(l)
	}
	return text
}

// fewest bounds lists on the screen.
const fewest = 3

// Holding says in one line what is held and what it is worth.
func (p *Place) Holding(l rule.Lang) string {
	switch {
	case p.Holds == rule.NotApplicable:
		return rule.T("不发证", "nothing to hold").In(l)
	case len(p.Held) == 0 && p.Holds == rule.Failed:
		return rule.T("无", "none").In(l)
	case len(p.Held) == 0:
		return rule.T("未提供", "not given").In(l)
	}
	h := p.Held[0]
	text := strings.TrimSpace(h.Name + " " + lastPart(h.Status, l))
	if !h.Until.IsZero() {
		text += rule.T("，有效期至 ", ", valid until ").In(l) + h.Until.String()
	}
	return text
}

// titleOfReply names what an answer is about, and for which day or year.
func titleOfReply(r Reply, l rule.Lang) string {
	text := r.About().Title.In(l)
	if subject := r.Frame().Subject; subject.Whole() {
		text += rule.T("（"+subject.ZH+"）", " ("+subject.EN+")").In(l)
	}
	return text
}

// lastPart is what an answer's first line says after its title.
func lastPart(r Reply, l rule.Lang) string {
	head, _, _ := strings.Cut(r.Text(l), "\n")
	if i := strings.LastIndex(head, rule.T("：", ": ").In(l)); i >= 0 {
		return strings.TrimSpace(head[i+len(rule.T("：", ": ").In(l)):])
	}
	return head
}

// Verdict says in one line whether the enterprise may get it: the verdict with the score, the amount, or what is missing.
func (p *Place) Verdict(l rule.Lang) string {
	text := p.May.Text().In(l)
	if score, scored := p.Decision.Score(); scored && p.May != rule.Failed {
		text += rule.T("，得分 ", ", score ").In(l) + score.Text(l)
	}
	if p.Answer != nil && p.May == rule.Passed {
		text += rule.T("，", ", ").In(l) + titleOfReply(p.Answer, l) + " " + lastPart(p.Answer, l)
	}
	if open := p.lacking(); p.May == rule.Undetermined && len(open) > 0 {
		text += rule.T("，尚缺 "+strconv.Itoa(len(open))+" 项：", "; "+strconv.Itoa(len(open))+" facts not given: ").In(l) + titles(open, l)
	}
	return text
}

// lacking are the facts that may still change the verdict.
func (p *Place) lacking() []rule.Fact {
	if p.Answer != nil {
		return p.Answer.Missing()
	}
	return p.Decision.Missing().Open
}

func titles(facts []rule.Fact, l rule.Lang) string {
	names, more := make([]string, 0, fewest), ""
	for i, f := range facts {
		if i == fewest {
			more = rule.T("等", ", …").In(l)
			break
		}
		names = append(names, f.Title.In(l))
	}
	return strings.Join(names, rule.T("、", ", ").In(l)) + more
}

// Nearest returns the nearest gap that a change of facts closes: one that can still be made, else one that can only be
// planned for the next time; false where there is none.
func (p *Place) Nearest() (rule.Gap, bool) {
	var planned rule.Gap
	for _, g := range p.Gaps {
		switch {
		case len(g.Changes) == 0:
		case !g.Planned():
			return g, true
		case planned.Changes == nil:
			planned = g
		}
	}
	return planned, planned.Changes != nil
}

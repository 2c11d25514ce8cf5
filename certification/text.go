package certification

import (
	"slices"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Text says on about one screen what the enterprise holds, what it may get, the nearest gap, what that brings, the
// deadlines to come, and the change that opens most.
func (d Desk) Text(l rule.Lang) string {
	w := writer{lang: l}
	w.line(d.headline(l))
	for i, c := range d.Counts {
		if i == 0 {
			w.line("\n" + w.say("由档案归集", "Counted from the file"))
		}
		w.line("  " + titleOfReply(c, l) + w.say("：", ": ") + lastPart(c, l) + w.leftOut(c))
	}
	for i := range d.Places {
		w.line("")
		w.place(&d.Places[i])
	}
	w.deadlines(&d)
	w.step(&d)
	return w.String()
}

// FullText says the same with every line of every decision and answer.
func (d Desk) FullText(l rule.Lang) string {
	w := writer{lang: l}
	w.WriteString(d.Text(l))
	for i, c := range d.Counts {
		if i == 0 {
			w.line("")
		}
		w.WriteString(c.FullText(l))
	}
	for i := range d.Places {
		p := &d.Places[i]
		w.line("")
		w.line("━━ " + p.Title.In(l))
		for _, h := range p.Held {
			w.WriteString(h.Status.FullText(l))
		}
		if !p.Decision.IsZero() {
			w.WriteString(p.Decision.FullText(l, p.Gaps...))
		}
		if p.Answer != nil {
			w.WriteString(p.Answer.FullText(l))
		}
		if p.Window != nil {
			w.WriteString(p.Window.FullText(l))
		}
		for _, b := range p.Brings {
			w.line(b.Text(l))
		}
	}
	w.line("")
	for _, due := range d.Deadlines {
		w.line(due.Line.Text(l))
	}
	return w.String()
}

// leftOut says how many items did not count: rights, persons.
func (w *writer) leftOut(c Reply) string {
	n := 0
	for _, l := range c.Lines() {
		if l.Verdict == rule.Given(rule.Failed) {
			n++
		}
	}
	if n == 0 {
		return ""
	}
	many := strconv.Itoa(n)
	return w.say("（另有 "+many+" 项未计入，原因见完整说明）", " ("+many+" not counted: see the full text)")
}

// headline names the enterprise and the day.
func (d Desk) headline(l rule.Lang) string {
	name := d.Name
	if name == "" {
		name = rule.T("企业名称未提供", "Enterprise not named").In(l)
	}
	return name + rule.T("，查询日 "+d.On.String(), ", on "+d.On.String()).In(l)
}

// writer writes the desk in one language.
type writer struct {
	strings.Builder
	lang rule.Lang
}

func (w *writer) say(zh, en string) string { return rule.T(zh, en).In(w.lang) }

func (w *writer) line(text string) { w.WriteString(text + "\n") }

// item writes one line under a label; labels are of one width.
func (w *writer) item(zh, en, text string) {
	w.line("  " + w.say(zh+"  ", en+strings.Repeat(" ", 10-len(en))) + text)
}

func (w *writer) deadlines(d *Desk) {
	if len(d.Deadlines) == 0 {
		return
	}
	w.line("")
	w.line(w.say("期限", "Deadlines"))
	for i := range d.Deadlines {
		due := &d.Deadlines[i]
		day := w.say("待定      ", "open      ")
		if by, known := due.By.Get(); known {
			day = by.String()
		}
		w.line("  " + day + "  " + due.What(w.lang) + w.say("（", " (") + d.title(due.Scheme).In(w.lang) + w.say("）", ")"))
	}
}

// What says in a few words what is to be done, and how the days are counted where that keeps the day open.
func (due *Deadline) What(l rule.Lang) string {
	text := due.Line.Rule.Title.In(l)
	for _, v := range due.Line.Values {
		switch {
		case v.Words != (rule.Text{}) && due.Line.Rule.Code == book.Rule(ruleCertificate).Code:
			text = v.Words.In(l)
		case v.Words != (rule.Text{}), !due.By.IsGiven(), v.Value.Unit() == rule.CalendarYear:
			text += rule.T("，", ", ").In(l) + v.Text(l)
		}
	}
	if !due.By.IsGiven() && due.Line.Note.Whole() {
		text += rule.T("，", ", ").In(l) + due.Line.Note.In(l)
	}
	if due.Overdue {
		text += rule.T("，已逾期", ", overdue").In(l)
	}
	if due.Unknown {
		text += rule.T("，已过，是否办理待核实", ", passed, whether it was met is not known").In(l)
	}
	return text
}

func (d *Desk) title(scheme string) rule.Text { return d.place(scheme).Title }

// place is what the desk says of a scheme of its list.
func (d *Desk) place(scheme string) *Place {
	for i := range d.Places {
		if d.Places[i].Scheme == scheme {
			return &d.Places[i]
		}
	}
	return &Place{Title: rule.T(scheme, scheme)}
}

func (w *writer) step(d *Desk) {
	s, found := d.Best.Get()
	if !slices.ContainsFunc(d.Places, func(p Place) bool { return p.May == rule.Failed }) && !found {
		return
	}
	w.line("")
	w.line(w.say("哪一项改变能使最多事项符合", "The single change that opens most"))
	if !found {
		w.line("  " + w.say("没有哪一项单独的改变能使尚未符合的事项符合", "no change of one fact opens a scheme that is not met yet"))
		return
	}
	names := make([]string, len(s.Opens))
	for i, scheme := range s.Opens {
		names[i] = d.title(scheme).In(w.lang)
	}
	opens := w.say("；由此符合：", "; opens: ")
	if s.Gap.Planned() {
		opens = w.say("；下次申报时同等情况下由此符合：", "; in the next application, all else equal, opens: ")
	}
	w.line("  " + w.gap(d.place(s.Scheme), &s.Gap) + opens + strings.Join(names, w.say("、", ", ")))
}

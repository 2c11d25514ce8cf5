package rule

// Text explains the decision on one screen: the verdict, each line that failed or is open, how many others are met, the
// score, what is missing, notes that apply, and the gaps handed to it.
func (d Decision) Text(l Lang, gaps ...Gap) string { return string(d.AppendText(nil, l, gaps...)) }

// AppendText appends what Text returns, without allocating when the buffer has room, nothing is missing and no gaps are
// handed to it.
func (d Decision) AppendText(b []byte, l Lang, gaps ...Gap) []byte {
	p := pen{b, l}
	if d = d.open(); d.s == nil {
		return b
	}
	d.writeHead(&p)
	before := len(p.b)
	if met := d.writeBrief(&p); met > 0 {
		d.writeMet(&p, met, len(p.b) == before)
	}
	d.writeScore(&p)
	writeFacts(&p, openFactsTitle, d.Missing().Open)
	d.writeNotes(&p)
	d.writeDoubts(&p)
	writeGaps(&p, gaps)
	return p.b
}

// FullText explains the decision with every line.
func (d Decision) FullText(l Lang, gaps ...Gap) string {
	return string(d.AppendFullText(nil, l, gaps...))
}

// AppendFullText appends what FullText returns, without allocating on the same terms as AppendText.
func (d Decision) AppendFullText(b []byte, l Lang, gaps ...Gap) []byte {
	p := pen{b, l}
	if d = d.open(); d.s == nil {
		return b
	}
	d.writeHead(&p)
	for i := range d.s.finds {
		if d.s.finds[i].parent < 0 {
			d.writeTree(&p, int32(i), 0, anyVerdict)
		}
	}
	d.writeMissing(&p)
	d.writeEvidence(&p)
	writeGaps(&p, gaps)
	return p.b
}

func (d Decision) writeHead(p *pen) {
	p.text(d.s.book.title)
	if !d.s.frame.Subject.Whole() {
		p.say("：", ": ")
	} else {
		p.say("（", " (")
		p.text(d.s.frame.Subject)
		p.say("）：", "): ")
	}
	p.text(d.s.verdict.Text())
	p.end()
	d.writeFrame(p)
}

// writeFrame names the edition, or that a policy was tried that is none.
func (d Decision) writeFrame(p *pen) {
	if d.s.frame.Edition == nil {
		p.say("未适用任何版本：按所给参数试算。", "No edition of the law: a trial under the policy given.")
		p.end()
	}
	d.s.frame.write(p)
}

// write names the edition, the day that picked it, and whether it was checked up to that day.
func (f *Frame) write(p *pen) {
	e := f.Edition
	if e == nil {
		return
	}
	p.say("适用版本：", "Edition: ")
	p.text(e.Title)
	p.say("（", " (")
	Span{e.From, e.Until}.write(p)
	p.say("）", ")")
	f.writeDay(p)
	p.end()
	if f.speaks().After(e.Checked) {
		p.say("注意：", "Note: ")
		p.date(e.Checked)
		p.say(" 之后的规定未经核对。", " is the last day this edition was checked; later changes of the law are not known here.")
		p.end()
	}
	if e.Note.Whole() {
		p.say("版本说明：", "About this edition: ")
		p.text(e.Note)
		p.end()
	}
}

// writeDay names the day that picked the edition; none where another edition was asked for than the day would pick.
func (f *Frame) writeDay(p *pen) {
	if f.Asked {
		p.say("，由使用者指定", ", as asked for")
	}
	if f.Day.IsZero() || f.Asked {
		return
	}
	p.say("，按", ", as of ")
	if f.DayIs.Whole() {
		p.text(f.DayIs)
		p.say("", " ")
	}
	p.say(" ", "")
	p.date(f.Day)
	p.say(" 适用", "")
}

// speaks is the day the answer speaks of.
func (f *Frame) speaks() Date {
	if f.AsOf.IsZero() {
		return f.Day
	}
	return f.AsOf
}

const anyVerdict Verdict = 255

// writeTree writes a line and, below it, the lines it took in; only those with the verdict asked for, or all.
func (d Decision) writeTree(p *pen, i int32, depth int, only Verdict) {
	f := &d.s.finds[i]
	if only != anyVerdict && f.result != only {
		return
	}
	p.indent(depth)
	Finding{d.s, i}.write(p)
	p.end()
	if f.op == Same {
		d.writeTree(p, d.s.kids[f.kid+1], depth+1, only)
	}
	if !f.op.Groups() || f.result == NotApplicable || d.s.saysEnough(i, only) {
		return
	}
	for _, kid := range d.s.kids[f.kid : f.kid+int32(f.kids)] {
		d.writeTree(p, kid, depth+1, only)
	}
}

// writeBrief writes failed, then open requirements, and the passed groups of routes; it returns how many more are met.
func (d Decision) writeBrief(p *pen) (met int) {
	for _, v := range [...]Verdict{Failed, Undetermined} {
		for i := range d.s.finds {
			if d.s.required(int32(i)) {
				d.writeTree(p, int32(i), 0, v)
			}
		}
	}
	for i := range d.s.finds {
		if f := &d.s.finds[i]; d.s.required(int32(i)) && f.result == Passed {
			met++
			if d.s.forks(f) {
				d.writeTree(p, int32(i), 0, Passed)
				met--
			}
		}
	}
	return met
}

// forks reports whether a group joins routes of several lines each, so that a reader wants to know which was taken.
func (s *Sheet) forks(f *finding) bool {
	if f.op != AnyOf {
		return false
	}
	for _, kid := range s.kids[f.kid : f.kid+int32(f.kids)] {
		if s.finds[kid].op.Groups() {
			return true
		}
	}
	return false
}

// saysEnough reports whether, on one screen, a group's own line tells what its lines would: an open one names what it
// waits for, a failed one that there is no such thing.
func (s *Sheet) saysEnough(i int32, only Verdict) bool {
	return only == Undetermined && !s.forks(&s.finds[i]) || only == Failed && s.absent(i)
}

// absent reports whether everything that failed below a group concerns something that does not exist, such as a
// certificate not held: its lines then tell a reader nothing more.
func (s *Sheet) absent(i int32) bool {
	f := &s.finds[i]
	if !f.op.Groups() {
		return f.q >= 0 && s.vals[f.q].state == nowhere
	}
	for _, kid := range s.kids[f.kid : f.kid+int32(f.kids)] {
		if s.finds[kid].result == Failed && !s.absent(kid) {
			return false
		}
	}
	return true
}

// writeMet says how many requirements are met besides those written, or that all are.
func (d Decision) writeMet(p *pen, met int, all bool) {
	if all {
		p.say("✓ 全部 ", "✓ all ")
	} else {
		p.say("✓ 其余 ", "✓ the other ")
	}
	p.int(met)
	p.say(" 项均符合", " requirements are met")
	p.end()
}

func (d Decision) writeScore(p *pen) {
	if d.s.score < 0 {
		return
	}
	Finding{d.s, d.s.vals[d.s.score].a}.write(p)
	p.end()
}

func (d Decision) writeMissing(p *pen) {
	m := d.Missing()
	writeFacts(p, openFactsTitle, m.Open)
	writeFacts(p, settledFactsTitle, m.Settled)
}

var (
	openFactsTitle    = T("尚缺（可能影响结论）：", "Not given, may still change the verdict: ")
	settledFactsTitle = T("未提供（已不影响结论）：", "Not given, no longer matters: ")
)

func writeFacts(p *pen, title Text, facts []Fact) {
	for i, f := range facts {
		if i == 0 {
			p.text(title)
		}
		p.comma(i)
		p.text(f.Title)
	}
	if len(facts) > 0 {
		p.end()
	}
}

// writeNotes writes the notes that apply.
func (d Decision) writeNotes(p *pen) {
	for i := range d.s.finds {
		f := &d.s.finds[i]
		if f.role != NoteLine || f.parent >= 0 || !f.worthSaying() {
			continue
		}
		only := anyVerdict
		if f.op == AnyOf {
			only = Passed // of several triggers, those that apply
		}
		d.writeTree(p, int32(i), 0, only)
	}
}

// worthSaying: a note is said when it applies, a comparison of readings when they differ.
func (f *finding) worthSaying() bool {
	if f.op == Same {
		return f.result == Failed
	}
	return f.result == Passed
}

// writeDoubts says how many lines rest on something not yet confirmed.
func (d Decision) writeDoubts(p *pen) {
	n := d.countDoubts()
	if n == 0 {
		return
	}
	p.say("本结论有 ", "")
	p.int(n)
	p.say(" 处依据尚待核实（完整说明逐条标注）", " lines of this decision rest on law still to be confirmed (the full text marks them)")
	p.end()
}

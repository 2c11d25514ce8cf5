package performance

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// lines collects the lines of an answer without a trace: lines and their values lie side by side in two pieces of memory, and each
// is written where it stays.
type lines struct {
	all     []rule.Line
	values  []rule.Named // of all lines
	start   int          // of the values of the last line
	targets []string     // target and actual of each indicator, as a line says them
	missing []rule.Fact
	judged  bool
	quiet   bool      // only what is missing and to be judged is asked for
	spare   rule.Line // written to in the place of lines not asked for
	seen    [16]bool
}

// blanks are the lines of the book, as they begin.
var blanks = func() (all [ruleSummary + 1]rule.Line) {
	for i := range all {
		all[i] = book.Line(rule.ID(i))
	}
	return all
}()

// begin begins a line; it may be written to until the next one begins.
func (l *lines) begin(id rule.ID) *rule.Line {
	if l.quiet {
		return &l.spare
	}
	l.all = append(l.all, blanks[id])
	l.start = len(l.values)
	return &l.all[len(l.all)-1]
}

// end ends the line begun last, with the values said since.
func (l *lines) end() {
	if l.quiet {
		return
	}
	l.all[len(l.all)-1].Values = l.values[l.start:len(l.values):len(l.values)]
}

// figure and words say a value of the line begun last.
func (l *lines) figure(zh, en string, k rule.Known) {
	if !l.quiet {
		l.values = append(l.values, rule.Named{Title: rule.Text{ZH: zh, EN: en}, Value: k})
	}
}

func (l *lines) words(zh, en string, said rule.Text) {
	if !l.quiet {
		l.values = append(l.values, rule.Named{Title: rule.Text{ZH: zh, EN: en}, Words: said})
	}
}

func verdict(met bool) rule.Opt[rule.Verdict] {
	if met {
		return rule.Given(rule.Passed)
	}
	return rule.Given(rule.Failed)
}

// on is a line that rests on a number of the policy as well.
func on(line *rule.Line, law rule.Basis) {
	if !law.Cite.IsZero() {
		line.Basis.Cite = law.Cite
	}
	line.Basis.Source = max(line.Basis.Source, law.Source)
}

func (l *lines) lack(f rule.FactID) {
	if !l.seen[f] {
		l.seen[f] = true
		l.missing = append(l.missing, book.Fact(f))
	}
}

// target says the target and the actual figure of each indicator that has both; all are pieces of one text.
func (l *lines) target(list []Indicator) {
	if l.quiet {
		return
	}
	room := make([]byte, 0, 32*len(list))
	var ends [200]int
	l.targets = make([]string, len(list))
	for i := range list {
		room = appendTarget(room, &list[i])
		if i < len(ends) {
			ends[i] = len(room)
		}
	}
	text, used := string(room), 0
	for i := range min(len(list), len(ends)) { // the door refuses longer lists
		l.targets[i], used = text[used:ends[i]], ends[i]
	}
}

// sayTarget says target and actual of an indicator that has both.
func (l *lines) sayTarget(i int) {
	if !l.quiet && l.targets[i] != "" {
		l.words("目标值／完成值", "target / actual", rule.Text{ZH: l.targets[i], EN: l.targets[i]})
	}
}

func appendTarget(b []byte, x *Indicator) []byte {
	target, given := x.Target.Get()
	actual, known := x.Actual.Get()
	if !given || !known {
		return b
	}
	b = append(append(appendNumber(b, target), x.TargetUnit...), " / "...)
	return append(appendNumber(b, actual), x.ActualUnit...)
}

func appendNumber(b []byte, n rule.Number) []byte {
	if n.IsInt() {
		return strconv.AppendInt(b, n.Num(), 10)
	}
	return append(b, n.String()...)
}

// paths are the places of the indicators, made once.
var paths = func() (all [200]string) {
	for i := range all {
		all[i] = "indicators[" + strconv.Itoa(i) + "]"
	}
	return all
}()

func at(i int) string {
	if i < len(paths) {
		return paths[i]
	}
	return "indicators[" + strconv.Itoa(i) + "]" // of a list that the door refuses
}

package ruletest

import (
	"maps"
	"slices"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// Seen says from which sides a rule was seen. Sides are combined by |.
type Seen uint8

// The sides.
const (
	SeenPassed        Seen = 1 << iota // met; of a line of points: some earned
	SeenFailed                         // not met; of a line of points: none earned
	SeenUndetermined                   // cannot be told
	SeenNotApplicable                  // the edition lacks the clause
	// SeenAtEdge: a number equal to its bound; of points by table the first number of every row, of points by steps the
	// first step and the cap, of a schedule every limit. Rules without number have no edge and need none.
	SeenAtEdge

	// BothSides is what a scheme asks of its hand-written cases.
	BothSides = SeenPassed | SeenFailed | SeenUndetermined | SeenAtEdge
)

// sides lists each side by itself, with its name.
func sides() []side {
	return []side{
		{SeenPassed, rule.Passed, rule.T("符合", "passed")},
		{SeenFailed, rule.Failed, rule.T("不符合", "failed")},
		{SeenUndetermined, rule.Undetermined, rule.T("待定", "open")},
		{SeenNotApplicable, rule.NotApplicable, rule.T("不适用", "n/a")},
		{SeenAtEdge, 0, rule.T("临界", "edge")},
	}
}

type side struct {
	seen    Seen
	verdict rule.Verdict
	title   rule.Text
}

// Text names the sides.
func (s Seen) Text(l rule.Lang) string {
	text := ""
	for _, side := range sides() {
		if s&side.seen == 0 {
			continue
		}
		if text != "" {
			text += rule.T("、", ", ").In(l)
		}
		text += side.title.In(l)
	}
	return text
}

// Coverage collects decisions and tells from which sides each rule of a book was seen. It is not safe for concurrent
// use.
type Coverage struct {
	book      *rule.Book
	schemes   []string // whose decisions count
	only      []string // codes of the rules asked for; all where empty
	decisions int
	foreign   int // decisions of other schemes
	lines     map[string]*covered
}

// covered is what was seen of one rule.
type covered struct {
	counts [len(verdictOrder)]int
	edges  edges
}

var verdictOrder = [...]rule.Verdict{rule.Passed, rule.Failed, rule.Undetermined, rule.NotApplicable}

// NewCoverage returns an empty coverage of a book's rules. Others are the books of further schemes with the same rules,
// whose decisions count as well.
func NewCoverage(b *rule.Book, others ...*rule.Book) *Coverage {
	c := &Coverage{book: b, schemes: []string{b.Scheme()}, lines: map[string]*covered{}}
	for _, o := range others {
		c.schemes = append(c.schemes, o.Scheme())
	}
	for _, r := range b.Rules() {
		c.lines[r.Code] = &covered{edges: edges{}}
	}
	return c
}

// Add takes a decision in.
func (c *Coverage) Add(d rule.Decision) {
	if name, _ := d.Scheme(); !slices.Contains(c.schemes, name) {
		c.foreign++
		return
	}
	c.decisions++
	for f := range d.Findings() {
		line := c.lines[f.Code()]
		line.counts[slices.Index(verdictOrder[:], f.Verdict())]++
		if f.Verdict() != rule.NotApplicable {
			line.edges.add(f)
		}
	}
}

// Only is the same coverage of some rules alone, for Require and Table: those whose figures a reform changes. Require fails
// for a code that is no rule of the book.
func (c *Coverage) Only(codes ...string) *Coverage {
	some := *c
	some.only = codes
	return &some
}

// rules are the rules asked for.
func (c *Coverage) rules() []rule.Rule {
	return slices.DeleteFunc(c.book.Rules(), func(r rule.Rule) bool { return len(c.only) > 0 && !slices.Contains(c.only, r.Code) })
}

// Seen returns the sides from which a rule was seen, and those that it has: a rule without number has no edge, as far as
// the decisions added so far show.
func (c *Coverage) Seen(code string) (seen, has Seen) {
	line, ok := c.lines[code]
	if !ok {
		return 0, 0
	}
	has = BothSides | SeenNotApplicable
	for i, n := range line.counts {
		if n > 0 {
			seen |= 1 << i
		}
	}
	hit, all := line.edges.count()
	if all == 0 {
		has &^= SeenAtEdge
	} else if hit == all {
		seen |= SeenAtEdge
	}
	return seen, has
}

// Waiver says that a rule need not be seen from some sides, and why.
type Waiver struct {
	Code string
	Of   Seen
	Why  string
}

// Require fails the test unless each rule was seen from the sides asked for, and prints the table. A waiver without
// reason, for an unknown rule, or for what was seen after all, fails the test as well.
func (c *Coverage) Require(t testing.TB, want Seen, waivers ...Waiver) {
	t.Helper()
	var lacks []string
	for _, r := range c.rules() {
		seen, has := c.Seen(r.Code)
		if lack := want & has &^ seen &^ waived(waivers, r.Code); lack != 0 {
			lacks = append(lacks, r.Code+": "+lack.Text(rule.EN)+c.missed(r.Code, lack))
		}
	}
	lacks = append(lacks, c.faults(waivers)...)
	if len(lacks) == 0 {
		return
	}
	text := ""
	for _, lack := range lacks {
		text += "\n  " + lack
	}
	t.Errorf("not seen:%s\n\n%s", text, c.Table(rule.EN))
}

func waived(waivers []Waiver, code string) (of Seen) {
	for _, w := range waivers {
		if w.Code == code {
			of |= w.Of
		}
	}
	return of
}

// faults lists waivers that do not hold, and decisions that do not belong here.
func (c *Coverage) faults(waivers []Waiver) []string {
	var all []string
	for _, w := range waivers {
		seen, _ := c.Seen(w.Code)
		switch {
		case c.lines[w.Code] == nil:
			all = append(all, w.Code+": waived, but no rule of the book")
		case w.Why == "":
			all = append(all, w.Code+": waived without reason")
		case seen&w.Of != 0:
			all = append(all, w.Code+": waived, but seen: "+(seen&w.Of).Text(rule.EN))
		}
	}
	for _, code := range c.only {
		if c.lines[code] == nil {
			all = append(all, code+": no rule of the book"+meant(code, slices.Collect(maps.Keys(c.lines))))
		}
	}
	if c.foreign > 0 {
		all = append(all, "decisions of another scheme were added")
	}
	return all
}

// missed names the edges that were not hit.
func (c *Coverage) missed(code string, lack Seen) string {
	if lack&SeenAtEdge == 0 {
		return ""
	}
	text := ""
	for _, e := range c.lines[code].edges.missed() {
		text += " [" + e + "]"
	}
	return text
}

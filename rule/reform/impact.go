package reform

import (
	"cmp"
	"slices"

	"github.com/keji-rules/keji/rule"
)

// Matrix counts subjects by their verdict before (first index) and after.
type Matrix [rule.NotApplicable][rule.NotApplicable]int

// Of returns how many went from one verdict to another.
func (m *Matrix) Of(from, to rule.Verdict) int {
	if int(from) >= len(m) || int(to) >= len(m) {
		return 0
	}
	return m[from][to]
}

// Total returns how many subjects were counted.
func (m *Matrix) Total() int {
	n := 0
	for _, row := range m {
		for _, k := range row {
			n += k
		}
	}
	return n
}

// Flips returns how many subjects have another verdict after than before.
func (m *Matrix) Flips() int {
	n := m.Total()
	for v := range m {
		n -= m[v][v]
	}
	return n
}

// Before returns how many have a verdict before.
func (m *Matrix) Before(v rule.Verdict) int {
	n := 0
	for to := range m {
		n += m.Of(v, rule.Verdict(to))
	}
	return n
}

// After returns how many have a verdict after.
func (m *Matrix) After(v rule.Verdict) int {
	n := 0
	for from := range m {
		n += m.Of(rule.Verdict(from), v)
	}
	return n
}

func (m *Matrix) add(o *Matrix) {
	for i := range m {
		for j := range m[i] {
			m[i][j] += o[i][j]
		}
	}
}

// Impact is what a change of the law does to a population. Everything in it is exact, and in an order of its own: the
// same population gives the same bytes, however many workers decided it.
type Impact struct {
	Title       rule.Text
	Scheme      string
	SchemeTitle rule.Text
	Matrix      Matrix     // Total is the number of subjects decided
	Faulty      int        // subjects that could not be decided, or were listed before
	Repeated    int        // of these, those that were listed before: see Study.Identify
	Faults      []Fault    // the first hundred of them
	Laws        []LawPair  // which editions decided how many, and what differs between them
	Turning     []Turning  // which rules decided the flips
	Points      []Points   // how points moved, by rule
	Scores      Histogram  //
	NearMisses  []NearMiss // by rule
	Dimensions  []rule.Text
	Groups      [][]Group // by dimension, each in the order of the names
}

// LawPair is two editions that decided subjects before and after.
type LawPair struct {
	Before, After rule.Edition
	Subjects      int
	Changes       []rule.PolicyChange // none where both are the same
}

// Turning counts the flips that a rule decided. A flip is counted with every rule that decided it.
type Turning struct {
	Rule     rule.Rule
	From, To rule.Verdict
	Subjects int
}

// Points says how the points of a rule moved.
type Points struct {
	Rule     rule.Rule
	Up, Down int    // subjects that got more, and less
	Unclear  int    // subjects whose points moved and are open on a side
	Total    string // the sum of all moves, exact: a whole number, or a pair such as 37/3
}

// Histogram counts scores in bars of equal width, before and after.
type Histogram struct {
	Width      int64
	Bars       []Bar  // ascending; up to 200 of them without gaps
	Open, None [2]int // before and after: scores not known exactly; none at all
}

// Bar counts the scores from From (inclusive) to From and the width (exclusive).
type Bar struct {
	From          int64
	Before, After int
}

// NearMiss counts, of a rule, the subjects that failed and would not have but for it alone.
type NearMiss struct {
	Rule          rule.Rule
	Before, After Nearness
}

// Nearness says how far the near misses of a rule lie from its bound, in shares of the bound: Within[i] counts those up
// to NearBands()[i] hundredths away and further than the band before it, the last entry those further than all bands.
type Nearness struct {
	Subjects int
	Within   []int
	Least    rule.Known // the smallest difference there is, without sign; unset without subjects
}

// NearBands lists the bands of Nearness in hundredths of the bound.
func NearBands() []int64 { return slices.Clone(nearBands[:]) }

// Group is what a change does to one group, such as a county.
type Group struct {
	Name   string
	Matrix Matrix
}

// impact makes a report of what was counted.
func (s *Study[P, A]) impact(t *tally) Impact {
	book := s.Scheme.Book()
	rules := map[string]rule.Rule{}
	for _, r := range book.Rules() {
		rules[r.Code] = r
	}
	i := Impact{
		Title: s.Title, Scheme: book.Scheme(), SchemeTitle: book.Title(), Matrix: t.matrix, Faulty: t.faults, Repeated: t.repeats, Faults: t.kept,
		Laws: s.laws(t), Points: t.moves(rules), Scores: t.histogram(s.width()), NearMisses: t.nearMisses(rules),
		Dimensions: slices.Clone(s.Dimensions), Groups: t.byGroup(len(s.Dimensions)),
	}
	for _, key := range sorted(t.turning, turning.compare) {
		i.Turning = append(i.Turning, Turning{rules[key.code], key.from, key.to, t.turning[key]})
	}
	slices.SortStableFunc(i.Turning, func(a, b Turning) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(b.Subjects, a.Subjects))
	})
	return i
}

// laws lists the pairs of editions, in the order of their first days.
func (s *Study[P, A]) laws(t *tally) (all []LawPair) {
	for key, p := range t.pairs {
		pair := LawPair{Before: *key[0], After: *key[1], Subjects: p.subjects}
		before, after := s.Before.policy(key[0]), s.After.policy(key[1])
		if before != nil && after != nil {
			pair.Changes = rule.Diff(before, after)
		}
		all = append(all, pair)
	}
	slices.SortFunc(all, func(a, b LawPair) int {
		return cmp.Or(a.Before.From.Compare(b.Before.From), a.After.From.Compare(b.After.From),
			cmp.Compare(a.Before.ID, b.Before.ID), cmp.Compare(a.After.ID, b.After.ID))
	})
	return all
}

// policy returns the policy of an edition.
func (l *Law[P]) policy(e *rule.Edition) *P {
	if l.edition != nil {
		return &l.edition.Policy
	}
	d, ok := l.timeline.Named(e.ID)
	if !ok {
		return nil
	}
	return &d.Policy
}

// moves lists how points moved, in the order of the rules, all editions together.
func (t *tally) moves(rules map[string]rule.Rule) (all []Points) {
	byCode := map[string]*moved{}
	for _, p := range t.pairs {
		for i := range p.moved {
			code := p.codes[i]
			if byCode[code] == nil {
				byCode[code] = new(moved)
			}
			byCode[code].merge(&p.moved[i])
		}
	}
	for _, code := range sorted(byCode, cmp.Compare[string]) {
		if m := byCode[code]; m.up+m.down+m.unclear > 0 {
			all = append(all, Points{rules[code], m.up, m.down, m.unclear, m.total()})
		}
	}
	return all
}

func (t *tally) histogram(width int64) Histogram {
	h := Histogram{Width: width}
	bars := map[int64]bool{}
	for i := range t.scores {
		h.Open[i], h.None[i] = t.scores[i].open, t.scores[i].none
		for bar := range t.scores[i].bars {
			bars[bar] = true
		}
	}
	keys := sorted(bars, cmp.Compare[int64])
	if len(keys) == 0 {
		return h
	}
	if first, last := keys[0], keys[len(keys)-1]; last-first < mostBars {
		keys = keys[:0]
		for bar := first; bar <= last; bar++ {
			keys = append(keys, bar)
		}
	}
	for _, bar := range keys {
		h.Bars = append(h.Bars, Bar{bar * width, t.scores[0].bars[bar], t.scores[1].bars[bar]})
	}
	return h
}

// mostBars is how far the bars of a histogram may reach for empty ones in between to be listed.
const mostBars = 200

func (t *tally) nearMisses(rules map[string]rule.Rule) (all []NearMiss) {
	codes := map[string]bool{}
	for i := range t.near {
		for code := range t.near[i] {
			codes[code] = true
		}
	}
	for _, code := range sorted(codes, cmp.Compare[string]) {
		all = append(all, NearMiss{rules[code], t.near[0][code].nearness(), t.near[1][code].nearness()})
	}
	return all
}

func (n *nearMiss) nearness() Nearness {
	if n == nil {
		return Nearness{Within: make([]int, len(nearBands)+1)}
	}
	all := Nearness{Within: slices.Clone(n.short[:]), Least: rule.Exactly(magnitude(n.least), n.unit)}
	for _, k := range n.short {
		all.Subjects += k
	}
	return all
}

func (t *tally) byGroup(dimensions int) [][]Group {
	all := make([][]Group, dimensions)
	for i := range min(dimensions, len(t.groups)) {
		for _, name := range sorted(t.groups[i], cmp.Compare[string]) {
			all[i] = append(all[i], Group{name, *t.groups[i][name]})
		}
	}
	return all
}

package rule

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// counted is how many lines Doubts yields, one by one.
func counted(d Decision) (n int) {
	for range d.Doubts() {
		n++
	}
	return n
}

// The lines counted at once are those that the walk of each line finds, however the law behind them is founded.
func TestDoubtsCountedAtOnceAreThoseFoundOneByOne(t *testing.T) {
	for _, source := range Provenances() {
		for _, part := range []Opt[int]{Given(5), Given(12), {}} {
			d, err := readingScheme(source).Evaluate(readingApp{Given(12), part, Given(100)})
			require.NoError(t, err)
			assert.Equal(t, counted(d), d.open().countDoubts(), "%s %v", source, part)
		}
	}
	for name, change := range map[string]func(*demoApp){
		"all given":     nil,
		"nothing given": func(a *demoApp) { *a = demoApp{Filed: a.Filed} },
		"points open":   func(a *demoApp) { a.QualityPoints = Opt[Number]{} },
	} {
		d := demoDecide(t, change)
		assert.Equal(t, counted(d), d.open().countDoubts(), name)
		assert.Positive(t, counted(d), name)
	}
}

// A sheet of more values than are noted at once counts the same.
func TestDoubtsOfALongSheet(t *testing.T) {
	book := NewBook("long", T("长", "long"), []Rule{demoRule("long_sum", "合计", "sum", 8)}, []Fact{{Path: "n", Title: T("数", "number"), Max: Int(10)}})
	for values, source := range map[int]Provenance{shakyRoom - 2: Disputed, shakyRoom + 2: Disputed, shakyRoom + 3: Read} {
		s := NewSheet(book)
		s.Reset(Frame{})
		limit := Limit{Value: Int(1), Basis: Basis{demoLaw.Article(8), source}}
		q := s.Count(0, Given(1)).Times(&limit)
		for range values {
			q = q.As(Items)
			q.s.vals[q.i].unit = Plain
		}
		s.Holds(0, q.As(Flag))
		s.Decide()
		d := Decision{s: s}
		assert.Equal(t, counted(d), d.countDoubts(), values)
		assert.Equal(t, source == Disputed, d.countDoubts() == 1, values)
	}
}

// Each value has a bit of its own.
func TestShakySet(t *testing.T) {
	for i := range int32(shakyRoom) {
		var set shakySet
		set[i/64] |= 1 << (i % 64)
		for j := range int32(shakyRoom) {
			if set.has(j) != (i == j) {
				t.Fatalf("%d of the set of %d", j, i)
			}
		}
	}
	assert.False(t, (&shakySet{}).has(-1))
}

// A list of numbers of the law is founded as weakly as its weakest.
func TestListsAreAsWeakAsTheirWeakest(t *testing.T) {
	firm, assumed := demoLimit(Int(20), 13), demoLimit(Int(30), 13)
	assumed.Source = Assumed
	for _, pair := range [][2]*Limit{{&firm, &assumed}, {&assumed, &firm}} {
		for name, list := range map[string]func(...Quantity) Quantity{"total": Total, "least": Least, "most": Most} {
			s := demoSheet()
			s.AtMost(dPass, list(s.Figure(pair[0], Score), s.Expert(fView, Given(Int(1))), s.Figure(pair[1], Score)), &firm)
			s.Decide()
			assert.NoError(t, s.Err())
			assert.Equal(t, Assumed, Finding{s, 0}.Provenance(), name)
		}
	}
}

// What experts may give lies between two limits; a line names that of the two which is in doubt.
func TestEitherEndOfASpanMayBeInDoubt(t *testing.T) {
	firm, shaky := demoLimit(Int(0), 12), Limit{Value: Int(10), Basis: Basis{demoNotice.Article(3), Assumed}}
	for _, ends := range [][2]Limit{{shaky, demoLimit(Int(20), 12)}, {firm, shaky}} {
		s := demoSheet()
		s.AtLeast(dPass, s.Award(dView, s.Span(&ends[0], &ends[1]), s.Expert(fView, Given(Int(10)))), plainLimit(Int(0)))
		s.Decide()
		require.NoError(t, s.Err())
		assert.Contains(t, Finding{s, 0}.Text(ZH), "：《示范工坊补充通知》第三条", ends)
	}
}

// So may the only number of a line, full marks, and a number inside a product.
func TestEveryNumberMayBeInDoubt(t *testing.T) {
	shaky, firm := Limit{Value: Int(5), Basis: Basis{demoNotice.Article(3), Assumed}}, demoLimit(Int(5), 4)
	const at = "《示范工坊补充通知》第三条"
	for want, write := range map[string]func(s *Sheet, staff Quantity){
		"应 ≤ 5人，余量 4人〔" + at + "〕（通行理解，待核实）": func(s *Sheet, staff Quantity) { s.AtMost(dStaffCap, staff, &shaky) },
		"〔《示范工坊管理办法》第四条〕（通行理解，待核实）": func(s *Sheet, staff Quantity) { // a number that cites nothing
			s.AtMost(dStaffCap, staff, &Limit{Value: Int(5), Basis: Basis{Source: Assumed}})
		},
		"（满分 5）〔" + at + "〕（通行理解，待核实）": func(s *Sheet, _ Quantity) {
			s.Sum(dTotal, &shaky, s.Expert(fView, Given(Int(3))).As(Score))
			checkOf(s, Passed)
		},
		"〔《示范工坊管理办法》第四条〕（通行理解，待核实：" + at + "）": func(s *Sheet, staff Quantity) { s.NotAbove(dStaffCap, staff, staff.Times(&shaky).Times(&firm)) },
	} {
		s := demoSheet()
		write(s, s.Count(fStaff, Given(1)))
		s.Decide()
		require.NoError(t, s.Err(), want)
		assert.Equal(t, 1, Decision{s: s}.countDoubts(), want)
		assert.Contains(t, Finding{s, 0}.Text(ZH), want)
	}
}

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

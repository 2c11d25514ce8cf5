package rule

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestPolicyNameTwice builds its type at run time, since vet would refuse it written down.
func TestPolicyNameTwice(t *testing.T) {
	tag := reflect.StructTag(`json:"same" zh:"同名" en:"same name"`)
	twice := reflect.StructOf([]reflect.StructField{
		{Name: "A", Type: reflect.TypeFor[Switch](), Tag: tag},
		{Name: "B", Type: reflect.TypeFor[Switch](), Tag: tag},
	})
	r, root := policyReader{}, policyNode{}
	r.fill(&root, reflect.New(twice).Elem())
	require.Len(t, r.problems, 1)
	assert.Equal(t, FaultName, r.problems[0].Fault)
	assert.Equal(t, "same", r.problems[0].Path)
}

func TestUnitFits(t *testing.T) {
	tests := []struct {
		unit Unit
		n    Number
		ok   bool
	}{
		{Share, Percent(-5), true}, {Score, Int(-3), true}, {YuanUnit, Int(-3), true}, {Plain, Frac(-1, 3), true},
		{YuanUnit, Frac(1, 100), true}, {YuanUnit, Frac(1, 1000), false}, {YuanUnit, Int(1 << 62), false},
		{Persons, Frac(1, 3), true}, {Persons, Int(-1), false},
		{Items, Int(1), true}, {Items, Frac(1, 2), false}, {Pieces, Int(-1), false}, {Times, Frac(1, 2), false},
		{Place, Frac(1, 2), false}, {Days, Int(-1), false}, {Years, Frac(3, 2), false}, {CalendarYear, Int(2026), true},
		{Day, Int(1), true}, {Day, Int(0), false}, {Day, Int(int64(lastDay.days) + 1), false},
		{Flag, Int(1), true}, {Flag, Int(2), false},
	}
	for _, test := range tests {
		what := test.unit.fits(test.n)
		assert.Equal(t, test.ok, what == Text{}, "%v %v", test.unit, test.n)
		assert.Equal(t, test.ok, !what.Whole())
	}
}

package hnte

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// An answer that lasts says, line by line, what the answer on a sheet says.
func TestLastingAnswersSayTheSame(t *testing.T) {
	d, sheet := newDraw(7), rule.NewSheet(book)
	for range size(4_000) {
		a := d.application()
		kept, err := Evaluate(a)
		require.NoError(t, err)
		read, err := scheme.EvaluateOn(sheet, &a)
		require.NoError(t, err)
		require.Equal(t, string(read.AppendJSON(nil)), string(kept.AppendJSON(nil)))
		require.Equal(t, read.Text(rule.EN), kept.Text(rule.EN))
	}
}

// The law of an edition is compiled. It says of filings and re-examinations, whole and with facts withheld, what the law
// written line by line says, as an edition asked for is applied; so do the gaps.
func TestTheCompiledLawSaysTheSame(t *testing.T) {
	d := newDraw(11)
	saysTheSame(t, scheme, func() Application { return d.application() })
	saysTheSame(t, scheme, func() Application { return d.less(d.application()) })
	saysTheSame(t, upkeepScheme, func() Upkeep { u, _ := d.upkeep(); return u })
	saysTheSame(t, upkeepScheme, func() Upkeep {
		u, _ := d.upkeep()
		for _, s := range slotsOf(reflect.ValueOf(&u).Elem(), "") {
			if s.path != "year" && d.IntN(10) == 0 {
				s.field.SetZero()
			}
		}
		return u
	})
}

func saysTheSame[A any](t *testing.T, scheme *rule.Scheme[Policy, A], draw func() A) {
	compiled, written := rule.NewSheet(scheme.Book()), rule.NewSheet(scheme.Book())
	editions := scheme.Timeline()
	for n := range size(6_000) {
		a := draw()
		got, err := scheme.EvaluateOn(compiled, &a)
		require.NoError(t, err)
		e, err := editions.On(scheme.Day(&a))
		require.NoError(t, err)
		want, err := scheme.EvaluateIn(&e, written, &a)
		require.NoError(t, err)
		require.Equal(t, string(want.AppendJSON(nil)), string(got.AppendJSON(nil)))
		require.Equal(t, want.Missing(), got.Missing())
		if n%100 == 0 {
			gaps, err := scheme.GapsWith(&e.Policy, a)
			require.NoError(t, err)
			same, err := scheme.Gaps(a)
			require.NoError(t, err)
			require.Equal(t, gaps, same)
		}
	}
}

// Both laws are compiled in every edition: neither asks anything that only an application could answer.
func TestTheLawIsCompiled(t *testing.T) {
	require.True(t, scheme.Compiled())
	require.True(t, upkeepScheme.Compiled())
}

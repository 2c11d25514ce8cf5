package hnte

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// The catalogue of 2016: 8, 52 and 254 titles, in order; three second-level titles have nothing below them.
func TestCatalogue(t *testing.T) {
	all := Catalogue()
	require.Len(t, all, 8+52+254)
	levels, excluding, last := map[int]int{}, 0, map[string]int{}
	for _, f := range all {
		levels[f.Level]++
		if f.Excludes {
			excluding++
		}
		at, level, ok := f.Code.split()
		require.True(t, ok, f.Code)
		require.Equal(t, f.Level, level)
		parent := ""
		for _, n := range at[:level-1] {
			parent += strconv.Itoa(n) + "."
		}
		last[parent]++
		require.Equal(t, last[parent], at[level-1], "%s is out of order", f.Code)
		require.NotEmpty(t, f.Title.ZH)
	}
	assert.Equal(t, map[int]int{1: 8, 2: 52, 3: 254}, levels)
	assert.Equal(t, 47, excluding)
	for first, seconds := range thirds {
		require.Len(t, seconds, last[strconv.Itoa(first+1)+"."])
		for second, n := range seconds {
			require.Equal(t, last[strconv.Itoa(first+1)+"."+strconv.Itoa(second+1)+"."], n)
		}
	}
	require.Len(t, thirds, last[""])
	assert.Equal(t, rule.T("云计算与移动互联网软件", ""), all[12].Title)
	assert.Equal(t, FieldCode("1.1.11"), all[12].Code)

	old := Catalogue2008()
	require.Len(t, old, 8)
	assert.Equal(t, "高新技术改造传统产业", old[7].Title.ZH)
}

// Every last title of the catalogue is listed, every other is a field named in part, everything else is not there.
func TestFieldCodes(t *testing.T) {
	for _, f := range Catalogue() {
		at, _, _ := f.Code.split()
		want := rule.Given(true)
		if f.Level == 1 || f.Level == 2 && thirds[at[0]-1][at[1]-1] > 0 {
			want = rule.Opt[bool]{}
		}
		require.Equal(t, want, f.Code.listed(), f.Code)
		require.Equal(t, rule.Given(true), f.Code.listed2008(), f.Code)
	}
	for _, code := range []FieldCode{"", "1.", ".1", "1..1", "01", "1.01", "1.1.1.1", "100", "a", "1.1.1 ", "１", "0", "-1"} {
		assert.False(t, code.Valid(), code)
		assert.Equal(t, rule.Given(false), code.listed(), code)
		assert.Equal(t, rule.Given(false), code.listed2008(), code)
	}
	for _, code := range []FieldCode{"9", "9.1.1", "1.9", "1.1.13", "5.4.1", "99.99.99"} {
		assert.True(t, code.Valid(), code)
		assert.Equal(t, rule.Given(false), code.listed(), code)
	}
}

// A field named only in part is not missing: the line says what lacks.
func TestAFieldInPartIsAskedToItsLastLevel(t *testing.T) {
	a := complete(t)
	a.Field = rule.Given[FieldCode]("1.1")
	d, err := Evaluate(a)
	require.NoError(t, err)
	assert.Equal(t, rule.Undetermined, d.Verdict())
	assert.Contains(t, d.Text(rule.ZH), "代码应填至最末级")
	assert.Contains(t, d.Text(rule.EN), "code down to its last level")
}

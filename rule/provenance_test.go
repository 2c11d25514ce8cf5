package rule

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestProvenances(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range Provenances() {
		assert.True(t, p.Valid(), p)
		assert.True(t, p.Text().Whole(), p)
		assert.False(t, seen[p.String()], "%s twice", p)
		seen[p.String()] = true

		text, err := json.Marshal(p)
		require.NoError(t, err)
		assert.Equal(t, `"`+p.String()+`"`, string(text))
		var back Provenance
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, p, back)
	}
	assert.Len(t, seen, 7)
	assert.IsIncreasing(t, Provenances(), "best founded first, as declared")
}

func TestProvenanceCodes(t *testing.T) {
	for p, want := range map[Provenance]string{
		Unstated: "unstated", Read: "read", Derived: "derived", SecondHand: "second_hand", Assumed: "assumed", Disputed: "disputed",
		Proposed: "proposed", Unknown: "unknown", Unknown + 1: "unstated", 255: "unstated",
	} {
		assert.Equal(t, want, p.String())
	}
}

func TestOnlyReadAndDerivedAreFirm(t *testing.T) {
	for p := range Provenance(20) {
		assert.Equal(t, p == Read || p == Derived, p.Firm(), p)
	}
}

func TestUnstatedProvenance(t *testing.T) {
	var zero Provenance
	assert.Equal(t, Unstated, zero)
	for _, p := range []Provenance{zero, Unknown + 1, 255} {
		assert.False(t, p.Valid())
		assert.Equal(t, Unstated.Text(), p.Text())
	}
}

func TestUnknownProvenanceText(t *testing.T) {
	p := Assumed
	for _, bad := range []string{"", "Read", "read ", "secondhand", "1"} {
		assert.Error(t, p.UnmarshalText([]byte(bad)), bad)
	}
	assert.EqualError(t, p.UnmarshalText([]byte("heard")), `rule: unknown provenance "heard"`)
	assert.Equal(t, Assumed, p, "a fault changes nothing")
}

func TestTexts(t *testing.T) {
	both := T("人", "persons")
	assert.Equal(t, "人", both.In(ZH))
	assert.Equal(t, "persons", both.In(EN))
	assert.Equal(t, "人", both.In(""))
	assert.True(t, both.Whole())
	assert.False(t, T("人", "").Whole())
	assert.False(t, T("", "persons").Whole())
	assert.Equal(t, []Lang{ZH, EN}, Langs())
	assert.True(t, ZH.Valid() && EN.Valid())
	assert.False(t, Lang("").Valid() || Lang("ZH").Valid())
}

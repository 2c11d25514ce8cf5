package rule

import (
	"encoding/json"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type optForm struct {
	Staff    Opt[int]             `json:"staff,omitzero"`
	Resident Opt[bool]            `json:"resident,omitzero"`
	Name     Opt[string]          `json:"name,omitzero"`
	Awards   Opt[[]optAward]      `json:"awards,omitzero"`
	Sales    Opt[decimal.Decimal] `json:"sales,omitzero"`
	Filed    Opt[Date]            `json:"filed,omitzero"`
	Average  Opt[Number]          `json:"average,omitzero"`
}

type optAward struct {
	Rank Opt[int] `json:"rank,omitzero"`
}

func readForm(t *testing.T, text string) optForm {
	t.Helper()
	var f optForm
	require.NoError(t, json.Unmarshal([]byte(text), &f), text)
	return f
}

func TestAbsentAndNullAreNotGiven(t *testing.T) {
	for _, text := range []string{`{}`, `{"staff":null,"resident":null,"name":null,"awards":null,"sales":null,"filed":null,"average":null}`} {
		f := readForm(t, text)
		assert.Equal(t, optForm{}, f)
		for _, o := range []Optional{f.Staff, f.Resident, f.Name, f.Awards, f.Sales, f.Filed, f.Average} {
			assert.False(t, o.IsGiven())
			assert.Nil(t, o.Any())
		}
		written, err := json.Marshal(f)
		require.NoError(t, err)
		assert.Equal(t, `{}`, string(written))
	}
}

func TestZeroFalseAndEmptyAreGiven(t *testing.T) {
	const text = `{"staff":0,"resident":false,"name":"","awards":[],"sales":"0","filed":"2026-07-01","average":0}`
	f := readForm(t, text)
	for _, o := range []Optional{f.Staff, f.Resident, f.Name, f.Awards, f.Sales, f.Filed, f.Average} {
		assert.True(t, o.IsGiven())
		assert.NotNil(t, o.Any())
	}
	n, ok := f.Staff.Get()
	assert.True(t, ok && n == 0)
	written, err := json.Marshal(f)
	require.NoError(t, err)
	assert.Equal(t, text, string(written))
}

func TestNullAfterAValueForgetsIt(t *testing.T) {
	f := readForm(t, `{"staff":7}`)
	require.NoError(t, json.Unmarshal([]byte(`{"staff":null}`), &f))
	n, ok := f.Staff.Get()
	assert.False(t, ok)
	assert.Zero(t, n, "nothing of the old value is left")
}

func TestListsDoNotMix(t *testing.T) {
	f := readForm(t, `{"awards":[{"rank":3},{"rank":5}]}`)
	require.NoError(t, json.Unmarshal([]byte(`{"awards":[{},{"rank":null}]}`), &f))
	awards, ok := f.Awards.Get()
	assert.True(t, ok)
	assert.Equal(t, []optAward{{}, {}}, awards, "ranks of the earlier list are gone")
}

func TestNoneStaysNone(t *testing.T) {
	for _, none := range []optForm{{Awards: Given([]optAward{})}, {Awards: Given[[]optAward](nil)}} {
		written, err := json.Marshal(none)
		require.NoError(t, err)
		assert.Equal(t, `{"awards":[]}`, string(written), "a given list is never written as null")
		back := readForm(t, string(written))
		assert.True(t, back.Awards.IsGiven())
	}
}

func TestAmountsInJSON(t *testing.T) {
	for text, want := range map[string]int64{
		`"12.50"`: 1250, `12.50`: 1250, `"-0.5"`: -50, `0`: 0, `"999999999999999.99"`: topFen, `999999999999999.99`: topFen,
	} {
		f := readForm(t, `{"sales":`+text+`}`)
		n, ok := fen(f.Sales.value)
		assert.True(t, ok && n == want, text)
	}
	written, err := json.Marshal(optForm{Sales: Fen(1250)})
	require.NoError(t, err)
	assert.Equal(t, `{"sales":"12.5"}`, string(written))
	_, err = json.Marshal(optForm{Sales: Given(decimal.New(1, -3))})
	assert.ErrorIs(t, err, ErrAmount, "what is no amount is not written")
	_, err = json.Marshal(optForm{Sales: Given(decimal.New(1, 1<<30))})
	assert.ErrorIs(t, err, ErrAmount)
}

func TestOptRefuses(t *testing.T) {
	for _, text := range []string{
		`{"sales":1e3}`, `{"sales":"1e999999999"}`, `{"sales":""}`, `{"sales":"+1"}`, `{"sales":1.234}`, `{"sales":true}`, `{"sales":[]}`,
		`{"sales":"\"1\""}`, `{"sales":" 1"}`, `{"staff":1.5}`, `{"staff":"1"}`, `{"staff":99999999999999999999}`, `{"resident":0}`,
		`{"resident":"true"}`, `{"awards":{}}`, `{"filed":"2026-02-30"}`, `{"filed":20260701}`, `{"average":1e3}`, `{"name":5}`,
	} {
		var f optForm
		assert.Error(t, json.Unmarshal([]byte(text), &f), text)
		assert.Equal(t, optForm{}, f, "%s leaves nothing half read", text)
	}
}

func TestAFaultKeepsTheOldValue(t *testing.T) {
	o := Given(7)
	require.Error(t, o.UnmarshalJSON([]byte(`"x"`)))
	assert.Equal(t, Given(7), o)
	require.NoError(t, o.UnmarshalJSON([]byte(" null\n")))
	assert.Equal(t, Opt[int]{}, o)
}

func TestOptMethods(t *testing.T) {
	var none Opt[int]
	assert.Equal(t, 5, none.Or(5))
	assert.Equal(t, 0, Given(0).Or(5))
	assert.True(t, none.IsZero())
	assert.False(t, Given(0).IsZero())
	three := Given(3)
	assert.True(t, Given(3) == three)
	assert.False(t, Given(0) == none, "zero is not missing")
	text, err := json.Marshal([]Opt[int]{none, Given(0)})
	require.NoError(t, err)
	assert.Equal(t, `[null,0]`, string(text))
}

func TestSlotAndFill(t *testing.T) {
	o := Given([]optAward{{Given(3)}})
	var s SettableOptional = &o
	slot, ok := s.Slot().(*[]optAward)
	require.True(t, ok)
	assert.Nil(t, *slot, "the inner value is fresh")
	assert.False(t, s.IsGiven(), "not given until filled")
	*slot = []optAward{}
	s.Fill()
	assert.True(t, o.IsGiven())
	assert.Equal(t, []optAward{}, o.value)
}

func FuzzOptAmountJSON(f *testing.F) {
	for _, s := range []string{`{"sales":"12.50"}`, `{"sales":1e3}`, `{"sales":null}`, `{"sales":0}`, `{"awards":[{"rank":1}]}`, `[]`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var in optForm
		if json.Unmarshal(data, &in) != nil {
			return
		}
		text, err := json.Marshal(in)
		if err != nil {
			t.Fatalf("%q was read but cannot be written: %v", data, err)
		}
		var back optForm
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		again, err := json.Marshal(back)
		if err != nil || string(again) != string(text) {
			t.Fatalf("%s became %s, %v", text, again, err)
		}
	})
}

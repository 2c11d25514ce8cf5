package door_test

import (
	"encoding/json"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// anyOf makes a sound application at random.
func anyOf(r *rand.Rand) application {
	var a application
	a.Name = []string{"", "甲", "a\"b\\\n"}[r.IntN(3)]
	a.HNTE = maybe(r, r.IntN(2) == 0)
	a.Kind = maybe(r, class("software"))
	a.Mark = maybe(r, []class{"design", "invention"}[:r.IntN(3)])
	a.Staff = maybe(r, 500+r.IntN(100))
	a.Science = maybe(r, r.IntN(100))
	a.Mean = maybe(r, rule.Frac(r.Int64N(1000), 1+r.Int64N(30)))
	a.Sales = maybe(r, decimal.New(r.Int64N(1_000_000_000_000), -int32(r.IntN(3))))
	a.Filed = maybe(r, rule.NewDate(1+r.IntN(9999), 1+r.IntN(12), 1+r.IntN(28)))
	a.Awards = maybe(r, []award{{Title: "t", Rank: maybe(r, 1+r.IntN(9))}, {Title: "u", Grade: "b"}}[:r.IntN(3)])
	a.Scores = maybe(r, []int{r.IntN(101), 0, 100}[:r.IntN(4)])
	a.Branch = maybe(r, office{Area: maybe(r, int8(1+r.IntN(100)))})
	a.Year = uint16(r.IntN(65536))
	return a
}

func maybe[T any](r *rand.Rand, value T) rule.Opt[T] {
	if r.IntN(3) == 0 {
		return rule.Opt[T]{}
	}
	return rule.Given(value)
}

// encode gives JSON in which equal amounts look equal.
func encode(t testing.TB, a application) string {
	t.Helper()
	data, err := json.Marshal(a)
	require.NoError(t, err)
	return string(data)
}

func TestDecodeOfEncodeIsTheSame(t *testing.T) {
	defer func(quotes bool, precision int) {
		decimal.MarshalJSONWithoutQuotes, decimal.DivisionPrecision = quotes, precision
	}(decimal.MarshalJSONWithoutQuotes, decimal.DivisionPrecision)
	d, r := sample(), rand.New(rand.NewPCG(1, 2))
	for i := range 2000 {
		decimal.MarshalJSONWithoutQuotes, decimal.DivisionPrecision = i%2 == 0, i%3
		a := anyOf(r)
		b, err := d.Decode([]byte(encode(t, a)))
		require.NoError(t, err)
		require.NoError(t, d.Validate(&a))
		assert.Equal(t, encode(t, a), encode(t, b))
		b.Sales, a.Sales = rule.Opt[decimal.Decimal]{}, rule.Opt[decimal.Decimal]{}
		b.Plain, a.Plain = decimal.Decimal{}, decimal.Decimal{}
		require.Equal(t, a, b)
	}
}

func TestNullIsAbsent(t *testing.T) {
	all, err := sample().Decode([]byte(`{"name": null, "code": null, "hnte": null, "tags": null, "kind": null, "marks": null,
		"staff": null, "scientists": null, "mean_staff": null, "sales": null, "filed_on": null, "awards": null, "scores": null,
		"office": null, "branch": null, "year": null, "small": null, "plain": null}`))
	require.NoError(t, err)
	none, err := sample().Decode([]byte(`{}`))
	require.NoError(t, err)
	assert.Equal(t, application{}, all)
	assert.Equal(t, application{}, none)
}

func TestOneDoorForMany(t *testing.T) {
	d := sample()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				_, err := d.Decode([]byte(ample))
				assert.NoError(t, err)
				_, err = d.Decode([]byte(`{"awards": [{"rank": 0}], "office": {"area": 0}}`))
				assert.Len(t, problems(t, err), 3)
				_, err = d.DecodeRecord([]string{"staff", "awards[0].title"}, []string{"1", "t"})
				assert.NoError(t, err)
				d.Fields()
			}
		})
	}
	wg.Wait()
}

const ample = `{"name": "合肥某公司", "code": "A1b2", "hnte": true, "tags": ["a", "b"], "kind": "design", "staff": 100, "scientists": 30,
	"mean_staff": "99.5", "sales": "12345678.90", "filed_on": "2026-03-31", "scores": [1, 2],
	"awards": [{"rank": 1, "on": "2020-01-01", "prize": "12.50", "title": "t"}], "office": {"city": "合肥", "area": 3},
	"branch": {"city": "芜湖", "area": 4}, "year": 2026, "small": 1, "plain": "1.50"}`

func BenchmarkDecode(b *testing.B) {
	d, data := sample(), []byte(ample)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := d.Decode(data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkValidate(b *testing.B) {
	d := sample()
	app, _ := d.Decode([]byte(ample))
	b.ReportAllocs()
	for b.Loop() {
		if err := d.Validate(&app); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDecodeManyProblems(b *testing.B) {
	d, data := sample(), []byte(`{"stuff": 1, "staff": -1, "sales": 1e5, "awards": [{"rank": 0}], "filed_on": "x"}`)
	b.ReportAllocs()
	for b.Loop() {
		_, _ = d.Decode(data)
	}
}

func FuzzDecode(f *testing.F) {
	for _, seed := range []string{ample, `{}`, `null`, ``, `{"staff":1e9}`, `{"awards":[{"rank":0},null,{}],"x":[[{}]]}`,
		`{"name":"\ud800\u0000\ud83d\ude00"}`, `{"mean_staff":"1/3","sales":1.2,"plain":-0.5,"scores":[1,],}`,
		"{\"name\":\"\xff\"}", `[[[[[[`, `{"a":{"b":[`, `{"staff":1,"staff":2} {}`, `{"branch":{"area":127}}`} {
		f.Add([]byte(seed))
	}
	d := sample()
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := d.DecodeWith(data, door.Options{MaxDepth: 8, MaxProblems: 5})
		if err != nil {
			checkError(t, data, err)
			return
		}
		require.NoError(t, d.Validate(&a))
		text := encode(t, a)
		again, err := d.Decode([]byte(text))
		require.NoError(t, err, text)
		require.Equal(t, text, encode(t, again))
	})
}

// checkError asserts what every refusal keeps.
func checkError(t *testing.T, data []byte, err error) {
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	require.NotEmpty(t, input.Problems)
	require.LessOrEqual(t, len(input.Problems), 5)
	line, column := 1, 1
	for _, p := range input.Problems {
		require.True(t, p.Code.Valid() && p.Text.Whole() && p.Remedy.Whole())
		require.True(t, p.Line > line || p.Line == line && p.Column >= column, "%v", input)
		line, column = p.Line, p.Column
		require.LessOrEqual(t, p.Column, len(data)+1)
	}
	_, err = json.Marshal(input)
	require.NoError(t, err)
}

func FuzzDecodeRecord(f *testing.F) {
	f.Add("staff", "1", "awards[0].rank", "2")
	f.Add("scores", "[]", "scores[1]", "是")
	f.Add("branch.area", "1", "tags[0]", "\xff")
	d := sample()
	f.Fuzz(func(t *testing.T, column1, cell1, column2, cell2 string) {
		a, err := d.DecodeRecord([]string{column1, column2}, []string{cell1, cell2})
		if err != nil {
			require.ErrorAs(t, err, new(*door.InputError))
			return
		}
		again, err := d.Decode([]byte(encode(t, a)))
		require.NoError(t, err)
		require.Equal(t, encode(t, a), encode(t, again))
	})
}

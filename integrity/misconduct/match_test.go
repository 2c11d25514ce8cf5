package misconduct_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/misconduct"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

func ask(_ *misconduct.Catalogue, _ string, input []byte) (ruletest.Told, error) {
	c, err := misconduct.Decode(input)
	if err != nil {
		return nil, err
	}
	return c.Match()
}

var none = rule.NewTimeline[misconduct.Catalogue]()

// Every document, item and edge of an edition, by hand; every status and every rule is reached.
func TestCases(t *testing.T) {
	told, codes := ruletest.Answers(t, "testdata/cases", none, ask)
	statuses := map[misconduct.Status]bool{}
	for _, a := range told {
		all, _ := a.(rule.Answer[misconduct.Matches]).Value()
		for _, m := range all {
			statuses[m.Status] = true
		}
	}
	require.Len(t, statuses, 5)
	for _, code := range []string{"edition", "span", "no_edition", "outside", "named", "other", "unread"} {
		assert.True(t, codes["misconduct."+code], code)
	}
}

func TestCommonMistakes(t *testing.T) { ruletest.Answers(t, "testdata/common-mistakes", none, ask) }

func TestCataloguesAreSound(t *testing.T) {
	require.NoError(t, misconduct.Door().Err())
	seen, acts := map[string]bool{}, map[misconduct.Act]bool{}
	for _, r := range integrity.Regimes() {
		editions := misconduct.Editions(r)
		require.NoError(t, editions.Err())
		for _, e := range editions.All() {
			for _, i := range e.Policy.Items() {
				require.False(t, seen[i.Code], i.Code)
				seen[i.Code] = true
				require.True(t, i.Title.Whole() && !i.Cite.IsZero() && i.Source.Valid(), i.Code)
				require.Equal(t, len(i.Acts()) == 0, i.Other(), i.Code)
				found, ok := e.Policy.Find(i.Code)
				require.True(t, ok)
				require.Equal(t, i.Title, found.Title)
				for _, a := range i.Acts() {
					require.True(t, a.Valid() && i.Names(a), "%s %s", i.Code, a)
					acts[a] = true
				}
			}
		}
	}
	for _, a := range misconduct.Acts() {
		assert.True(t, acts[a], "no catalogue names %s", a)
		assert.NotEmpty(t, a.Text(rule.ZH)+a.Text(rule.EN))
	}
}

// How many items each document has, and of how many classes all are known.
func TestCounts(t *testing.T) {
	of := func(r integrity.Regime, id string) misconduct.Catalogue {
		e, ok := misconduct.Editions(r).Named(id)
		require.True(t, ok)
		return e.Policy
	}
	require.Len(t, of(integrity.Misconduct, "323-2019").Items(), 7)
	require.Len(t, of(integrity.Misconduct, "221-2022").Items(), 8)
	require.Len(t, of(integrity.Guangdong, "GD-2021").Items(), 15)
	order, sum := of(integrity.Violation, "ORD19"), int64(0)
	for _, k := range integrity.SubjectKinds() {
		n := order.Count(k)
		sum += n.Value.Num()
		require.Equal(t, k == integrity.Person, order.Whole(k), k)
		require.LessOrEqual(t, int64(len(order.For(k))), n.Value.Num())
	}
	require.Equal(t, int64(64), sum, "64 items for six classes")
	next := of(integrity.Violation, "ORD24").Count(integrity.Person)
	require.True(t, next.Open(), "not read")
	require.Zero(t, misconduct.Editions("other").Len())
	_, found := order.Find("ORD19/unit/99")
	require.False(t, found)
}

// Of Order 19 the items for personnel are reported whole, five for units and six for experts; no source has those for managing
// bodies, their staff and third parties.
func TestHowOrder19IsKnown(t *testing.T) {
	e, ok := misconduct.Editions(integrity.Violation).Named("ORD19")
	require.True(t, ok)
	want := map[integrity.SubjectKind]int{integrity.Person: 12, integrity.Unit: 5, integrity.Expert: 6}
	for _, k := range integrity.SubjectKinds() {
		for n, i := range e.Policy.For(k) {
			source := rule.Assumed
			if n < want[k] {
				source = rule.SecondHand
			}
			assert.Equal(t, source, i.Source, i.Code)
		}
	}
}

func FuzzDecodeMatch(f *testing.F) {
	cases, err := ruletest.LoadAnswers("testdata/cases")
	require.NoError(f, err)
	for i := range cases {
		f.Add(cases[i].Input())
	}
	f.Add([]byte(`{"on":"9999-12-31","acts":["plagiarism"],"by":"unit"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := misconduct.Decode(data)
		if err != nil {
			var input *door.InputError
			require.ErrorAs(t, err, &input)
			return
		}
		a, err := c.Match()
		require.NoError(t, err)
		require.NotEmpty(t, a.FullText(rule.ZH)+a.Text(rule.EN))
		text, err := json.Marshal(a)
		require.NoError(t, err)
		require.True(t, json.Valid(text))
		all, told := a.Value()
		require.Equal(t, told, len(a.Missing()) == 0)
		if told {
			acts, _ := c.Acts.Get()
			require.Len(t, all, 3*len(acts), "each regime says something of each act")
		}
	})
}

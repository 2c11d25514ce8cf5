package rule

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// tier has words, plainTier only values, tierCode neither.
type (
	tier      string
	plainTier string
	tierCode  string
)

func (tier) Choices() []string      { return []string{"a", "b"} }
func (plainTier) Choices() []string { return []string{"x", "y"} }
func (t tier) Text(l Lang) string {
	return map[tier]Text{"a": T("甲类", "first"), "b": T("乙类", "b")}[t].In(l)
}

type tierItem struct {
	Kind tier     `json:"kind"`
	Sold Opt[int] `json:"sold,omitzero"`
}

type tierLent struct {
	Lent Opt[plainTier] `json:"lent,omitzero"`
}

type tierApp struct {
	tierLent
	Tier     Opt[tier]       `json:"tier,omitzero"`
	Items    Opt[[]tierItem] `json:"items,omitzero"`
	Code     Opt[tierCode]   `json:"code,omitzero"`
	Resident Opt[bool]       `json:"resident,omitzero"`
	Inner    struct {
		Tier plainTier `json:"tier"`
	} `json:"inner"`
}

// A fact that is one word of several says which, with what they mean; one of too many says that it is a code.
func TestFactsThatAreWords(t *testing.T) {
	for path, want := range map[string][2]string{
		"tier":         {"等级（tier）：可填 a（甲类）、b（乙类）", "Tier (tier): one of a (first), b"},
		"items[].kind": {"等级（items[].kind）：可填 a（甲类）、b（乙类）", "Tier (items[].kind): one of a (first), b"},
		"lent":         {"等级（lent）：可填 x、y", "Tier (lent): one of x, y"},
		"inner.tier":   {"等级（inner.tier）：可填 x、y", "Tier (inner.tier): one of x, y"},
		"code":         {"等级（code）：代码", "Tier (code): a code"},
		"resident":     {"等级（resident）：是或否", "Tier (resident): yes or no"},
		"items[].sold": {"等级（items[].sold）：是或否", "Tier (items[].sold): yes or no"},
		"nowhere":      {"等级（nowhere）：是或否", "Tier (nowhere): yes or no"},
		"tier.none":    {"等级（tier.none）：是或否", "Tier (tier.none): yes or no"},
	} {
		f := Fact{Path: path, Title: T("等级", "Tier"), Unit: Flag}
		f.words = enumerationAt(reflect.TypeFor[tierApp](), path)
		assert.Equal(t, want, [2]string{f.Text(ZH), f.Text(EN)}, path)
	}
}

// The rulebook's JSON lists the words, and nothing where there are none.
func TestChoicesInJSON(t *testing.T) {
	words := enumerationAt(reflect.TypeFor[tierApp](), "tier")
	require.Equal(t, []choiceJSON{{"a", T("甲类", "first")}, {"b", T("乙类", "b")}}, words.listed())
	words.listed()[0].Value = "changed"
	assert.Equal(t, "a", words.choices[0].Value)
	assert.Empty(t, enumerationAt(reflect.TypeFor[tierApp](), "resident").listed())
	for _, fact := range decoded(t, demoRulebook(t, NewDate(2021, 1, 1)))["facts"].([]any) {
		assert.NotContains(t, fact, "choices")
	}
}

package rule

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestJSONEscaped(t *testing.T) {
	for in, want := range map[string]string{
		"":      "",
		"plain": "plain",
		"《科技型中小企业评价办法》第六条": "《科技型中小企业评价办法》第六条",
		"a\"b\\c":                `a\"b\\c`,
		"\n\t\r":                 `\n\t\u000d`,
		"\x00\x1f\x7f":           `\u0000\u001f` + "\x7f",
		"<b> & </b>":             "<b> & </b>",
		"\u2028😀":                "\u2028😀",
		"\xff":                   "\uFFFD",
		"甲\xe7\xa7乙":             "甲\uFFFD\uFFFD乙",
		"\uFFFD is itself":       "\uFFFD is itself",
		"\"\xff\"":               `\"` + "\uFFFD" + `\"`,
		"ends in half \xe4":      "ends in half \uFFFD",
		"surrogate \xed\xa0\x80": "surrogate \uFFFD\uFFFD\uFFFD",
	} {
		assert.Equal(t, want, jsonEscaped(in), "%q", in)
	}
}

func TestEscapedAppends(t *testing.T) {
	assert.Equal(t, `{"a\"b`, string(appendEscaped([]byte(`{"`), `a"b`)))
	b := make([]byte, 0, 64)
	allocs := testing.AllocsPerRun(100, func() { b = appendEscaped(b[:0], "第六条 \"x\"\n") })
	assert.Equal(t, 0, int(allocs))
}

// escapesLikeTheLibrary: what is escaped reads back as encoding/json would read back its own.
func escapesLikeTheLibrary(t testing.TB, s string) {
	var got, want string
	own := `"` + jsonEscaped(s) + `"`
	require.True(t, utf8.ValidString(own))
	require.NoError(t, json.Unmarshal([]byte(own), &got), "%q", s)
	theirs, err := json.Marshal(s)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(theirs, &want))
	require.Equal(t, want, got)
	if utf8.ValidString(s) {
		require.Equal(t, s, got)
	}
}

func TestEveryByteEscapes(t *testing.T) {
	for c := range 256 {
		escapesLikeTheLibrary(t, strings.Repeat(string([]byte{byte(c)}), 3))
		escapesLikeTheLibrary(t, "甲"+string([]byte{byte(c)})+"乙")
	}
}

func FuzzJSONEscaped(f *testing.F) {
	for _, s := range []string{"", "甲\"乙", "\xff\xfe", "\\u0041", "\x00", "\xe4\xb8", "\U0010ffff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { escapesLikeTheLibrary(t, s) })
}

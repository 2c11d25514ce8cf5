package record_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/record"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// altered returns the canonical record with some of its members replaced; an empty text removes one.
func altered(t *testing.T, with map[string]string) []byte {
	t.Helper()
	data, err := made(t).MarshalJSON()
	require.NoError(t, err)
	var all map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(data, &all))
	for key, value := range with {
		if all[key] = json.RawMessage(value); value == "" {
			delete(all, key)
		}
	}
	data, err = json.Marshal(all)
	require.NoError(t, err)
	return data
}

func TestParseReorderedKeys(t *testing.T) {
	r, err := record.Parse(altered(t, nil)) // encoding/json sorts the keys of a map
	require.NoError(t, err)
	assert.Equal(t, made(t), r)
}

func TestParseRefuses(t *testing.T) {
	tests := []struct {
		name string
		with map[string]string
		want map[string]door.Code
	}{
		{"unknown key", map[string]string{"sealed": "1"}, map[string]door.Code{"sealed": door.UnknownKey}},
		{"later schema", map[string]string{"schema": `"keji.record/2"`}, map[string]door.Code{"schema": door.WrongForm}},
		{"no schema", map[string]string{"schema": ""}, map[string]door.Code{"schema": door.Required}},
		{"null", map[string]string{"edition": "null"}, map[string]door.Code{"edition": door.Required}},
		{"numbers", map[string]string{"scheme": "1", "day": "2"}, map[string]door.Code{"scheme": door.WrongType, "day": door.WrongType}},
		{"days", map[string]string{"day": `"2021-02-29"`, "at": `"1.2.2021"`}, map[string]door.Code{"day": door.WrongForm, "at": door.WrongForm}},
		{"hashes", map[string]string{"policy_hash": `"abc"`, "input_hash": `"` + strings.Repeat("AB", 32) + `"`, "answer_hash": `"00"`},
			map[string]door.Code{"policy_hash": door.WrongForm, "input_hash": door.WrongForm, "answer_hash": door.WrongForm}},
		{"a short hash", map[string]string{"policy_hash": `"` + strings.Repeat("ab", 15) + `"`}, map[string]door.Code{"policy_hash": door.WrongForm}},
		{"no parts", map[string]string{"input": "null", "answer": ""}, map[string]door.Code{"input": door.Required, "answer": door.Required}},
		{"duplicate", map[string]string{"input": `{"a":{"b":1,"b":1}}`}, map[string]door.Code{"input.a.b": door.DuplicateKey}},
		{"sources", map[string]string{"sources": `[]`}, map[string]door.Code{"sources": door.WrongType}},
		{"source", map[string]string{"sources": `{"a":1,"b.c":{"source":"x","when":1},"d":{}}`},
			map[string]door.Code{"sources.a": door.WrongType, `sources["b.c"].when`: door.UnknownKey, "sources.d.source": door.Required}},
	}
	for _, test := range tests {
		r, err := record.Parse(altered(t, test.with))
		assert.Equal(t, test.want, paths(t, err), test.name)
		assert.Equal(t, record.Record{}, r)
	}
}

// TestParseShortestHash: sixteen bytes are enough.
func TestParseShortestHash(t *testing.T) {
	_, err := record.Parse(altered(t, map[string]string{"policy_hash": `"` + strings.Repeat("ab", 16) + `"`}))
	require.NoError(t, err)
}

// TestDepth: a hundred lists within one another are read, one more is not.
func TestDepth(t *testing.T) {
	nested := func(n int) []byte { return []byte(strings.Repeat("[", n) + strings.Repeat("]", n)) }
	for n, sound := range map[int]bool{100: true, 101: true, 102: false} {
		c := record.Content{Scheme: "plan", Edition: "V1", Policy: []byte("{}"), Input: []byte("{}"), Answer: nested(n)}
		_, err := record.Seal(c, record.Options{Application: "plan/1"})
		assert.Equal(t, sound, err == nil, n)
	}
}

func TestParseRefusesWhatIsNoRecord(t *testing.T) {
	tests := map[string]door.Code{
		"":                door.Syntax,
		"{}{}":            door.Syntax,
		`{"schema":`:      door.Syntax,
		"\xff":            door.InvalidUTF8,
		"[]":              door.WrongType,
		"null":            door.WrongType,
		`"keji.record/1"`: door.WrongType,
	}
	for data, code := range tests {
		_, err := record.Parse([]byte(data))
		assert.Equal(t, map[string]door.Code{"": code}, paths(t, err), data)
	}
	_, err := record.Parse([]byte(strings.Repeat("[", 5000) + strings.Repeat("]", 5000)))
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	require.Len(t, input.Problems, 1)
	assert.Equal(t, door.TooDeep, input.Problems[0].Code)
}

// FuzzParse: nothing panics, and what is read is written and read back the same.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{"", "{}", `{"schema":"keji.record/1","input":{"a":[1,{}]}}`, `{"sources":{"a":{"source":1}}}`} {
		f.Add([]byte(seed))
	}
	whole := `{"schema":"keji.record/1","library":"0","scheme":"s","application":"a/1","edition":"e","digest":"d","policy_hash":"H",` +
		`"input_hash":"H","answer_hash":"H","input":{"a":"\u0026\ud800"},"answer":[1e5,"\u2028"]}`
	f.Add([]byte(strings.ReplaceAll(whole, "H", strings.Repeat("0", 32))))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := record.Parse(data)
		if err != nil {
			return
		}
		written, err := r.MarshalJSON()
		require.NoError(t, err)
		again, err := record.Parse(written)
		require.NoError(t, err)
		rewritten, err := again.MarshalJSON()
		require.NoError(t, err)
		assert.Equal(t, string(written), string(rewritten))
	})
}

func TestParseSpacesAndManyNames(t *testing.T) {
	var members []string
	for i := range 40 {
		members = append(members, `"k`+strings.Repeat("x", i)+`" : [ ]`)
	}
	wide := "{ " + strings.Join(members, " ,\n\t") + " }"
	c := record.Content{Scheme: "plan", Edition: "V1", Policy: []byte("{}"), Answer: []byte(wide),
		Input: []byte(" {\r\n \"a\" : [ [ ] , { } , -1.50e3 , true , null , \"\\\"\\\\\" ] , \"b\":{\"c\":{}} } ")}
	r, err := record.Seal(c, record.Options{Application: "plan/1"})
	require.NoError(t, err)
	assert.Equal(t, `{"a":[[],{},-1.50e3,true,null,"\"\\"],"b":{"c":{}}}`, string(r.Input))
	assert.Equal(t, strings.NewReplacer(" ", "", "\n", "", "\t", "").Replace(wide), string(r.Answer))

	c.Input = []byte("{" + strings.Join(append(members, members[3], members[39]), ",") + `,"l":[0,{"a.b":{"c":1,"c":1}}]}`)
	_, err = record.Seal(c, record.Options{Application: "plan/1"})
	assert.Equal(t, map[string]door.Code{"input.kxxx": door.DuplicateKey, "input.k" + strings.Repeat("x", 39): door.DuplicateKey,
		`input.l[1]["a.b"].c`: door.DuplicateKey}, paths(t, err))
}

// A problem inside the first entry of a list is found there.
func TestThePathOfAFirstEntry(t *testing.T) {
	_, err := record.Parse(altered(t, map[string]string{"input": `{"awards":[{"name":"a","name":"b"}]}`}))
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	assert.Contains(t, paths(t, err), "input.awards[0].name")
}

// A single source is kept.
func TestOneSourceIsKept(t *testing.T) {
	o := options()
	o.Sources = map[string]record.Source{"sales": {Source: "audit"}}
	r, err := record.Make(demo(), firm(), o)
	require.NoError(t, err)
	data, err := r.MarshalJSON()
	require.NoError(t, err)
	assert.Contains(t, string(data), `"sources":{"sales":{"source":"audit"`)
	back, err := record.Parse(data)
	require.NoError(t, err)
	assert.Equal(t, r, back)
}

package batch

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

func TestWithout(t *testing.T) {
	ids := []string{"id", "name"}
	for line, want := range map[string]string{
		`{"a":1}`:                                 `{"a":1}`,
		`{"id":"x","a":1}`:                        `{         "a":1}`,
		`{"a":1,"id":"x"}`:                        `{"a":1         }`,
		`{"a":1, "id":"x", "b":2}`:                `{"a":1,           "b":2}`,
		`{"a":1,"id":7,"name":null}`:              `{"a":1                   }`,
		`{"id":"甲","name":{"x":[1,"}"]},"a":"b"}`: `{                              "a":"b"}`,
		`{"id":"\"","a":1}`:                       `{          "a":1}`,
		`{"a":{"id":1}}`:                          `{"a":{"id":1}}`,
		`{"id":1}`:                                `{      }`,
		`[{"id":1}]`:                              `[{"id":1}]`,
		`{"id":1`:                                 `{"id":1`,
		"{\n\"id\": 1\n,\n\"a\":1}":               "{\n       \n \n\"a\":1}",
		"{\"a\":1,\n\"id\":\n\"x\"\n}":            "{\"a\":1 \n     \n   \n}",
		`{"id"`:                                   `{"id"`,
		``:                                        ``,
	} {
		assert.Equal(t, want, string(without([]byte(line), ids)), line)
	}
	assert.Equal(t, `{"id":1}`, string(without([]byte(`{"id":1}`), nil)))
}

func TestValueOf(t *testing.T) {
	line := []byte(`{"a":[1,{"id":0}], "id" : "甲\n" , "name":12, "x":null}`)
	assert.Equal(t, "甲\n", plain(valueOf(line, "id")))
	assert.Equal(t, "12", plain(valueOf(line, "name")))
	assert.Equal(t, "", plain(valueOf(line, "x")))
	assert.Equal(t, "", plain(valueOf(line, "y")))
}

// FuzzWithout: what remains is the object without those keys, at the same places.
func FuzzWithout(f *testing.F) {
	for _, seed := range []string{`{"id":"甲","a":[1,{"b":"}"}],"name":2}`, `{"id":"\\\"","id":{}}`, `{"a":1,"id"`, "{\"id\":\"\xff\"}", `{,"id":1,}`} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, line string) {
		out := without([]byte(line), []string{"id", "name"})
		assert.Equal(t, utf8.RuneCountInString(line), utf8.RuneCount(out))
		var want map[string]any
		if json.Unmarshal([]byte(line), &want) != nil || strings.ContainsRune(line, '\\') {
			return
		}
		delete(want, "id")
		delete(want, "name")
		var got map[string]any
		if assert.NoError(t, json.Unmarshal(out, &got)) {
			assert.Equal(t, want, got)
		}
	})
}

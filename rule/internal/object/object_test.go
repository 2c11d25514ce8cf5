package object_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule/internal/object"
)

func TestRead(t *testing.T) {
	text := `{"a": 1, "b": {"c": [2]}}`
	members, problems := object.Read([]byte(text))
	require.Empty(t, problems)
	require.Len(t, members, 2)
	assert.Equal(t, "b", members[1].Key)
	assert.Equal(t, `{"c": [2]}`, string(members[1].Value))
	assert.Equal(t, len(`{"a": 1, "b": `), members[1].At, "where it stands")
}

func TestFaults(t *testing.T) {
	for text, want := range map[string]string{
		`[1]`: "not a JSON object", ``: "not a JSON object", `{"a": 1, "a": 2}`: `key "a" is given twice`, `{"a": 1} 2`: "something follows",
		`{"a": }`: "invalid character", `{"a": 1`: "EOF", `{1: 2}`: "invalid",
	} {
		_, problems := object.Read([]byte(text))
		require.NotEmpty(t, problems, text)
		assert.ErrorContains(t, problems[0], want, text)
	}
}

func TestDecode(t *testing.T) {
	var into struct {
		A int `json:"a"`
	}
	require.NoError(t, object.Decode([]byte(`{"a": 3}`), &into))
	assert.Equal(t, 3, into.A)
	assert.ErrorContains(t, object.Decode([]byte(`{"b": 3}`), &into), `unknown field "b"`)
}

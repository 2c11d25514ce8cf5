package door_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/keji-rules/keji/rule/door"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// quickly fails when f takes longer than any bounded work should, on a busy machine.
func quickly(t *testing.T, f func() error) []string {
	t.Helper()
	done := make(chan error, 1)
	go func() { done <- f() }()
	select {
	case err := <-done:
		return problems(t, err)
	case <-time.After(20 * time.Second):
		require.Fail(t, "took too long")
		return nil
	}
}

func TestHostileInputIsQuick(t *testing.T) {
	wide := door.Options{MaxBytes: 20 << 20, MaxDepth: 1 << 30}
	for name, c := range map[string]struct {
		in   []byte
		o    door.Options
		want string
	}{
		"garbage":           {bytes.Repeat([]byte("x"), 10<<20), door.Options{}, " too_large 1:1048577"},
		"large garbage":     {bytes.Repeat([]byte("x"), 10<<20), wide, " syntax 1:1"},
		"binary":            {bytes.Repeat([]byte{0xff, 0, '"', '{'}, 200_000), door.Options{}, " invalid_utf8 1:1"},
		"depth bomb":        {bytes.Repeat([]byte("["), 1<<20), door.Options{}, " wrong_type 1:1"},
		"deep bomb":         {bytes.Repeat([]byte(`{"a":`), 1<<20), wide, "a unknown_key 1:2"},
		"closed depth bomb": {[]byte(`{"x":` + strings.Repeat("[", 1000) + strings.Repeat("]", 1000) + `,"staff":-1}`), door.Options{}, "x unknown_key 1:2"},
		"long number":       {[]byte(`{"sales": 1e1` + strings.Repeat("0", 1_000_000) + `}`), door.Options{}, "sales exponent 1:11"},
		"long digits":       {[]byte(`{"staff": ` + strings.Repeat("9", 1_000_000) + `}`), door.Options{}, "staff out_of_range 1:11"},
		"long key":          {[]byte(`{"` + strings.Repeat("k", 1_000_000) + `": 1}`), door.Options{}, strings.Repeat("k", 40) + "… unknown_key 1:2"},
		"long string":       {[]byte(`{"name": "` + strings.Repeat("名", 300_000) + `"}`), door.Options{}, "name wrong_length 1:10"},
	} {
		t.Run(name, func(t *testing.T) {
			got := quickly(t, func() error { _, err := sample().DecodeWith(c.in, c.o); return err })
			assert.Equal(t, c.want, got[0])
		})
	}
}

func TestManyProblemsAreCounted(t *testing.T) {
	in := []byte(`{` + strings.Repeat(`"stuff":1,`, 100_000) + `"staff":-1}`)
	var input *door.InputError
	_, err := sample().Decode(in)
	require.ErrorAs(t, err, &input)
	assert.Equal(t, []int{100, 99_901}, []int{len(input.Problems), input.More})
	assert.Less(t, len(err.Error()), 3000)
	assert.True(t, strings.HasSuffix(err.Error(), "\n  and 99981 more"), err.Error())

	in = []byte(`{"scores":[` + strings.Repeat(`101,`, 40_000) + `1]}`)
	_, err = sample().DecodeWith(in, door.Options{MaxProblems: 3})
	require.ErrorAs(t, err, &input)
	assert.Equal(t, []int{3, 39_997}, []int{len(input.Problems), input.More})
}

func TestManyFaultsOfTags(t *testing.T) {
	in := []byte(`{"awards":[` + strings.Repeat(`{},`, 45_000) + `{}]}`)
	got := quickly(t, func() error { _, err := sample().Decode(in); return err })
	assert.Equal(t, "awards out_of_range 1:11", got[0])
}

func TestOptionsBound(t *testing.T) {
	for _, c := range []struct {
		in, want string
		o        door.Options
	}{
		{`{"staff":1}`, "", door.Options{MaxBytes: 11}},
		{`{"staff":1}`, " too_large 1:11", door.Options{MaxBytes: 10}},
		{`{"scores":[1,2]}`, "", door.Options{MaxDepth: 2, MaxItems: 2}},
		{`{"scores":[1,2]}`, "scores too_large 1:14", door.Options{MaxItems: 1}},
		{`{"scores":[1],"staff":-1}`, "scores too_deep 1:11|staff out_of_range 1:23", door.Options{MaxDepth: 1}},
		{`{"scores":[[1}],"staff":-1}`, "scores too_deep 1:11|scores syntax 1:14", door.Options{MaxDepth: 1}},
		{`{"scores":["]",[]],"staff":-1}`, "scores too_deep 1:11|staff out_of_range 1:28", door.Options{MaxDepth: 1}},
	} {
		_, err := sample().DecodeWith([]byte(c.in), c.o)
		assert.Equal(t, c.want, strings.Join(problems(t, err), "|"), c.in)
	}
}

func TestColumnsCountCharacters(t *testing.T) {
	_, err := sample().Decode([]byte(fmt.Sprintf("{\r\n\"name\": \"%s\", \"staff\": -1}", "合肥")))
	assert.Equal(t, []string{"staff out_of_range 2:24"}, problems(t, err))
}

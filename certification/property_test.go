package certification_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification"
	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// tree is a profile as JSON, with one of everything.
func tree(t *testing.T) map[string]any {
	t.Helper()
	data, err := os.ReadFile("enterprise/testdata/surveyor.json")
	require.NoError(t, err)
	var all map[string]any
	require.NoError(t, json.Unmarshal(data, &all))
	return all
}

// forget takes one key, chosen at random, out of the tree or of what it holds.
func forget(r *rand.Rand, at map[string]any) {
	keys := make([]string, 0, len(at))
	for k := range at {
		keys = append(keys, k)
	}
	if len(keys) == 0 {
		return
	}
	slices.Sort(keys)
	k := keys[r.IntN(len(keys))]
	switch v := at[k].(type) {
	case map[string]any:
		forget(r, v)
	case []any:
		if len(v) > 0 && r.IntN(20) > 0 {
			if item, ok := v[r.IntN(len(v))].(map[string]any); ok && len(item) > 0 {
				forget(r, item)
				return
			}
		}
		delete(at, k)
	default:
		delete(at, k)
	}
}

// given lists, by path, every fact that is given in an application, as JSON.
func given(t *testing.T, app any) map[string]string {
	t.Helper()
	data, err := json.Marshal(app)
	require.NoError(t, err)
	var read map[string]any
	require.NoError(t, json.Unmarshal(data, &read))
	out := map[string]string{}
	var walk func(path string, v any)
	walk = func(path string, v any) {
		if object, ok := v.(map[string]any); ok {
			for k, inner := range object {
				walk(path+"."+k, inner)
			}
			return
		}
		text, _ := json.Marshal(v)
		out[path] = string(text)
	}
	walk("", read)
	return out
}

// TestMissingStaysMissing: whatever is left out of a profile, no fact of an application becomes given, or another.
func TestMissingStaysMissing(t *testing.T) {
	whole := decodedProfile(t, tree(t))
	full := taken(t, whole)
	r := rand.New(rand.NewPCG(7, 19))
	tried, fewer := 0, 0
	for range size(1000) {
		part := tree(t)
		for range 1 + r.IntN(6) {
			forget(r, part)
		}
		data, err := json.Marshal(part)
		require.NoError(t, err)
		p, err := enterprise.Decode(data)
		if err != nil {
			continue // a key that must be there
		}
		tried++
		for i, app := range taken(t, &p) {
			for path, v := range app {
				if path == ".incidents" || path == ".standards" {
					continue // lists, whose items lose facts of their own
				}
				require.Equal(t, full[i][path], v, "%s of %s", path, data)
			}
			if len(app) < len(full[i]) {
				fewer++
			}
		}
	}
	assert.Greater(t, tried, size(1000)/10)
	assert.Greater(t, fewer, tried/4, "some of it must matter")
}

func decodedProfile(t *testing.T, all map[string]any) *enterprise.Profile {
	t.Helper()
	data, err := json.Marshal(all)
	require.NoError(t, err)
	p, err := enterprise.Decode(data)
	require.NoError(t, err)
	return &p
}

// taken are the applications that a profile gives.
func taken(t *testing.T, p *enterprise.Profile) [2]map[string]string {
	t.Helper()
	h, err := hnte.From(p, midsummer)
	require.NoError(t, err)
	s, err := techsme.From(p, midsummer)
	require.NoError(t, err)
	return [2]map[string]string{given(t, h), given(t, s)}
}

// TestOrderDoesNotMatter: the order of rights, months, years, ledger rows, results and certificates changes no outcome.
func TestOrderDoesNotMatter(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	want := outcome(t, file(t, "surveyor"))
	for range size(200) {
		f := file(t, "surveyor")
		shuffle(r, f.Rights)
		shuffle(r, f.Months)
		shuffle(r, f.Years)
		shuffle(r, f.Ledger)
		shuffle(r, f.Transformations)
		shuffle(r, f.Certificates)
		shuffle(r, f.Standards)
		require.Equal(t, want, outcome(t, f))
	}
}

func shuffle[T any](r *rand.Rand, list rule.Opt[[]T]) {
	all, _ := list.Get()
	r.Shuffle(len(all), reflect.Swapper(all))
}

// outcome is the screen without the places of items.
func outcome(t *testing.T, f certification.File) string {
	t.Helper()
	d := surveyed(t, f, midsummer)
	text := d.Text(rule.ZH) + d.Text(rule.EN)
	for _, p := range d.Places {
		text += string(p.Decision.AppendJSON(nil))
	}
	return text
}

func FuzzDecode(f *testing.F) {
	for _, firm := range []string{"one-person-short", "surveyor", "large-trader", "nothing-given"} {
		data, err := os.ReadFile("testdata/firms/" + firm + ".json")
		require.NoError(f, err)
		f.Add(data)
	}
	for _, seed := range []string{"", "null", "[]", `{"hnte":{"points":{"cut":1}}}`, `{"rights":[{}],"hnte_certificates":[{"issued_on":"2024-02-29"}]}`,
		`{"registered_on":"2027-01-01","techsme_registrations":[{"number":"2025441402A0000123"}]}`, `{"name":"甲","ledger":[{"code":"RD01","year":2025}]}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var input *door.InputError
		file, err := certification.Decode(data)
		if err != nil {
			require.True(t, errors.As(err, &input), "%v", err)
			return
		}
		d, err := certification.Survey(file, midsummer)
		if err != nil {
			var outside *rule.EditionError
			var bounds *rule.BoundsError
			require.True(t, errors.As(err, &input) || errors.As(err, &outside) || errors.As(err, &bounds), "%v", err)
			return
		}
		text, err := json.Marshal(d)
		require.NoError(t, err)
		require.True(t, json.Valid(text))
		require.True(t, strings.Contains(d.FullText(rule.ZH), "查询日") && d.Markdown(rule.EN) != "")
	})
}

// size is how many random cases a test takes: few in short runs and under the race detector.
func size(n int) int {
	if testing.Short() {
		n /= 100
	}
	return n/sizeDivisor + 5
}

package record_test

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"encoding/json"
	"errors"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/record"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const firmJSON = `{"filed_on":"2021-05-06","staff":100,"sales":"100","rd":"6","dishonest":false,` +
	`"awards":[{"name":"市级 <R&D> 奖"}],"remark":"a<b & c>d"}`

func sha(data string) string {
	sum := sha256.Sum256([]byte(data))
	return hex.EncodeToString(sum[:])
}

func made(t *testing.T) record.Record {
	t.Helper()
	r, err := record.Make(demo(), firm(), options())
	require.NoError(t, err)
	return r
}

func TestMake(t *testing.T) {
	require.NoError(t, demo().Err())
	r := made(t)
	d, err := demo().Evaluate(firm())
	require.NoError(t, err)
	assert.Equal(t, rule.Passed, d.Verdict())
	answer := string(d.AppendJSON(nil))
	p := law2020()
	law, err := rule.PolicyJSON(&p)
	require.NoError(t, err)
	assert.Equal(t, record.Record{
		Library: "0.1.0", Scheme: "demo", Application: "demo.application/1", Edition: "V2020",
		Day: rule.NewDate(2021, 5, 6), At: rule.NewDate(2021, 6, 1), Digest: "sha-256",
		PolicyHash: sha(string(law)), InputHash: sha(firmJSON), AnswerHash: sha(answer),
		Sources: options().Sources, Input: json.RawMessage(firmJSON), Answer: json.RawMessage(answer),
	}, r, "the answer stands in the record as the decision writes it")
}

func TestRecordJSON(t *testing.T) {
	r := made(t)
	data, err := r.MarshalJSON()
	require.NoError(t, err)
	want := `{"schema":"keji.record/1","library":"0.1.0","scheme":"demo","application":"demo.application/1","edition":"V2020",` +
		`"day":"2021-05-06","at":"2021-06-01","digest":"sha-256","policy_hash":"` + r.PolicyHash + `","input_hash":"` + sha(firmJSON) +
		`","answer_hash":"` + r.AnswerHash + `","sources":{"awards[0].name":{"source":"获奖证书"},` +
		`"sales":{"source":"2020年度审计报告","period":"2020","date":"2021-03-01"}},"input":` + firmJSON + `,"answer":` + string(r.Answer) + `}`
	assert.Equal(t, want, string(data))

	parsed, err := record.Parse(data)
	require.NoError(t, err)
	assert.Equal(t, r, parsed)
}

// TestRecordThroughEncodingJSON: encoding/json escapes <, > and &, which changes bytes but not the record.
func TestRecordThroughEncodingJSON(t *testing.T) {
	r := made(t)
	data, err := json.MarshalIndent(map[string]any{"kept": r}, "", "  ")
	require.NoError(t, err)
	assert.Contains(t, string(data), `\u0026`)
	var back map[string]record.Record
	require.NoError(t, json.Unmarshal(data, &back))
	assert.Equal(t, r, back["kept"])
}

func TestRecordWithoutOptions(t *testing.T) {
	a := application{FiledOn: rule.Given(rule.NewDate(2025, 1, 1))}
	r, err := record.Make(demo(), a, record.Options{Application: "demo/12"})
	require.NoError(t, err)
	assert.Equal(t, "V2024", r.Edition)
	data, err := r.MarshalJSON()
	require.NoError(t, err)
	assert.NotContains(t, string(data), `"at":`)
	assert.NotContains(t, string(data), `"sources":`)
	back, err := record.Parse(data)
	require.NoError(t, err)
	assert.Equal(t, r, back)
}

func TestMakeRefuses(t *testing.T) {
	_, err := record.Make(demo(), application{FiledOn: rule.Given(rule.NewDate(2019, 12, 31))}, options())
	var outside *rule.EditionError
	require.ErrorAs(t, err, &outside)

	wrong := firm()
	wrong.Staff = rule.Given(-1)
	_, err = record.Make(demo(), wrong, options())
	var bounds *rule.BoundsError
	require.ErrorAs(t, err, &bounds)

	// without a day no edition can be found; what the door says of it comes first
	noDay := errors.New("no day")
	strict := rule.NewScheme(rule.Parts[policy, application]{
		Book: demo().Book(), Timeline: demo().Timeline(), Rules: rules, Validate: func(*application) error { return noDay },
		Frame: func(a *application) rule.Frame { return rule.Frame{Day: a.FiledOn.Or(rule.Date{})} },
	})
	_, err = record.Make(strict, application{}, options())
	assert.Equal(t, noDay, err)

	_, err = record.Make(rule.NewScheme(rule.Parts[policy, application]{}), firm(), options())
	require.ErrorIs(t, err, rule.ErrScheme)

	o := options()
	o.Digest = record.Digest{Name: "SM3", New: sha256.New}
	_, err = record.Make(demo(), firm(), o)
	require.ErrorIs(t, err, record.ErrDigest)
	o.Digest = record.Digest{Name: "sm3"}
	_, err = record.Make(demo(), firm(), o)
	require.ErrorIs(t, err, record.ErrDigest)
}

// paths lists where an input error sees problems, with their codes.
func paths(t *testing.T, err error) map[string]door.Code {
	t.Helper()
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	found := map[string]door.Code{}
	for _, p := range input.Problems {
		assert.NotContains(t, found, p.Path, "one problem a place")
		assert.True(t, p.Code.Valid() && p.Text.Whole() && p.Remedy.Whole())
		found[p.Path] = p.Code
	}
	return found
}

func TestMakeRefusesOptions(t *testing.T) {
	o := record.Options{Application: "demo"}
	_, err := record.Make(demo(), firm(), o)
	assert.Equal(t, map[string]door.Code{"application": door.WrongForm}, paths(t, err))

	o = options()
	o.Sources = map[string]record.Source{"profit": {Source: "x"}, "sal": {Source: "x"}, "awards[1].name": {Source: "x"}, "": {Source: "x"}}
	_, err = record.Make(demo(), firm(), o)
	assert.Equal(t, map[string]door.Code{"sources.profit": door.UnknownKey, "sources.sal": door.UnknownKey,
		`sources["awards[1].name"]`: door.UnknownKey, `sources[""]`: door.UnknownKey}, paths(t, err))

	o.Application, o.Sources = "", map[string]record.Source{"sales": {Period: "2020"}}
	_, err = record.Make(demo(), firm(), o)
	assert.Equal(t, map[string]door.Code{"application": door.Required, "sources.sales.source": door.Required}, paths(t, err))
}

func TestDigestOfTheHost(t *testing.T) {
	o := options()
	o.Digest = record.Digest{Name: "sha-512", New: sha512.New}
	r, err := record.Make(demo(), firm(), o)
	require.NoError(t, err)
	sum := sha512.Sum512([]byte(firmJSON))
	assert.Equal(t, "sha-512", r.Digest)
	assert.Equal(t, hex.EncodeToString(sum[:]), r.InputHash)

	_, err = record.Replay(demo(), r, decode)
	require.ErrorIs(t, err, record.ErrDigest)
	c, err := record.Replay(demo(), r, decode, o.Digest)
	require.NoError(t, err)
	assert.True(t, c.Holds() && c.AnswerSame())
}

func TestHashOfARecord(t *testing.T) {
	r := made(t)
	data, err := r.MarshalJSON()
	require.NoError(t, err)
	sum, err := r.Hash(record.Digest{})
	require.NoError(t, err)
	assert.Equal(t, sha(string(data)), sum)

	_, err = record.Record{}.Hash(record.SHA256())
	assert.Len(t, paths(t, err), 10, "library, scheme, edition, application, digest, 3 hashes, input, answer")
	_, err = r.Hash(record.Digest{Name: "md"})
	require.ErrorIs(t, err, record.ErrDigest)
}

func TestSeal(t *testing.T) {
	c := record.Content{Scheme: "allocation", Edition: "V1", Policy: []byte(`{}`), Input: []byte(`{ "a": [1, 2.50] }`), Answer: []byte(`"\u00e9"`)}
	r, err := record.Seal(c, record.Options{Application: "allocation.input/1"})
	require.NoError(t, err)
	assert.Equal(t, `{"a":[1,2.50]}`, string(r.Input))
	assert.Equal(t, `"é"`, string(r.Answer))
	assert.Equal(t, sha(`{}`), r.PolicyHash)

	c = record.Content{Input: []byte(`{"a":1,"b":{"c":1,"c":2}}`), Answer: []byte(`{`)}
	_, err = record.Seal(c, record.Options{})
	assert.Equal(t, map[string]door.Code{"input.b.c": door.DuplicateKey, "answer": door.Syntax, "policy": door.Required,
		"scheme": door.Required, "edition": door.Required, "application": door.Required}, paths(t, err))
}

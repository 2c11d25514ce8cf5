package record

import (
	"encoding/json"
	"maps"
	"slices"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Options are what a host says about a record.
type Options struct {
	// Application is the name and version of the application's form, such as techsme.application/1. It is required: it
	// tells a later reader how to decode the input.
	Application string
	Digest      Digest            // SHA-256 unless said
	At          rule.Date         // the day of recording; the library asks no clock
	Sources     map[string]Source // where facts come from, by JSON path of the input
}

// Content is what Seal records of an answer that no scheme gives.
type Content struct {
	Scheme  string          // the stable name of what answers
	Edition string          // ID of the edition
	Day     rule.Date       // the day that picked it; may be zero
	Policy  json.RawMessage // as rule.PolicyJSON writes it
	Input   json.RawMessage
	Answer  json.RawMessage
}

// Seal makes a record of an answer. It returns ErrDigest, or a *door.InputError with everything that keeps the record
// from being whole, such as a source of something that was not given.
func Seal(c Content, o Options) (Record, error) {
	r, err := seal(c, o)
	if err != nil {
		return Record{}, err
	}
	input, _ := parse(r.Input)
	var missing checker
	for _, path := range slices.Sorted(maps.Keys(r.Sources)) {
		if !input.has("", path) {
			missing.refuse(member(keySources, path), door.UnknownKey)
		}
	}
	if err := missing.err(); err != nil {
		return Record{}, err
	}
	return r, nil
}

// seal makes a record without asking whether its sources speak of the input.
func seal(content Content, o Options) (Record, error) {
	digest, err := o.Digest.sound()
	if err != nil {
		return Record{}, err
	}
	var c checker
	r := Record{
		Library: Version, Scheme: content.Scheme, Application: o.Application, Edition: content.Edition,
		Day: content.Day, At: o.At, Digest: digest.Name, Sources: maps.Clone(o.Sources),
		Input: c.canonical(keyInput, content.Input), Answer: c.canonical(keyAnswer, content.Answer),
	}
	c.require("policy", len(content.Policy) > 0)
	r.PolicyHash, r.InputHash, r.AnswerHash = digest.Sum(content.Policy), digest.Sum(r.Input), digest.Sum(r.Answer)
	c.also(r.check())
	if err := c.err(); err != nil {
		return Record{}, err
	}
	return r, nil
}

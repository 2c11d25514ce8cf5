package record

import (
	"maps"
	"slices"

	"github.com/keji-rules/keji/rule"
)

// The keys of a record, in the order they are written.
const (
	keySchema      = "schema"
	keyLibrary     = "library"
	keyScheme      = "scheme"
	keyApplication = "application"
	keyEdition     = "edition"
	keyDay         = "day"
	keyAt          = "at"
	keyDigest      = "digest"
	keyPolicyHash  = "policy_hash"
	keyInputHash   = "input_hash"
	keyAnswerHash  = "answer_hash"
	keySources     = "sources"
	keyInput       = "input"
	keyAnswer      = "answer"
)

// MarshalJSON writes the canonical form, the same bytes for the same record, or returns a *door.InputError when the
// record is not whole.
func (r Record) MarshalJSON() ([]byte, error) {
	if err := r.check(); err != nil {
		return nil, err
	}
	return r.append(nil), nil
}

func (r *Record) append(b []byte) []byte {
	w := writer{b: append(b, '{')}
	w.text(keySchema, Schema)
	w.text(keyLibrary, r.Library)
	w.text(keyScheme, r.Scheme)
	w.text(keyApplication, r.Application)
	w.text(keyEdition, r.Edition)
	w.date(keyDay, r.Day)
	w.date(keyAt, r.At)
	w.text(keyDigest, r.Digest)
	w.text(keyPolicyHash, r.PolicyHash)
	w.text(keyInputHash, r.InputHash)
	w.text(keyAnswerHash, r.AnswerHash)
	if len(r.Sources) > 0 {
		w.raw(keySources, appendSources(nil, r.Sources))
	}
	w.raw(keyInput, r.Input)
	w.raw(keyAnswer, r.Answer)
	return append(w.b, '}')
}

// appendSources writes the sources in the order of their paths.
func appendSources(b []byte, sources map[string]Source) []byte {
	w := writer{b: append(b, '{')}
	for _, path := range slices.Sorted(maps.Keys(sources)) {
		s := sources[path]
		inner := writer{b: []byte{'{'}}
		inner.text("source", s.Source)
		if s.Period != "" {
			inner.text("period", s.Period)
		}
		inner.date("date", s.Date)
		w.raw(path, append(inner.b, '}'))
	}
	return append(w.b, '}')
}

// writer writes the members of a JSON object.
type writer struct {
	b    []byte
	more bool
}

func (w *writer) key(key string) {
	if w.more {
		w.b = append(w.b, ',')
	}
	w.more = true
	w.b = append(rule.AppendJSONString(w.b, key), ':')
}

func (w *writer) raw(key string, value []byte) {
	w.key(key)
	w.b = append(w.b, value...)
}

func (w *writer) text(key, value string) {
	w.key(key)
	w.b = rule.AppendJSONString(w.b, value)
}

// date writes a day; nothing for none.
func (w *writer) date(key string, day rule.Date) {
	if !day.IsZero() {
		w.text(key, day.String())
	}
}

func (w *writer) flag(key string, value bool) {
	word := "false"
	if value {
		word = "true"
	}
	w.raw(key, []byte(word))
}

package record

import (
	"encoding/json"

	"github.com/keji-rules/keji/rule"
)

// Schema names the JSON form of a record and its version. A change that could break a reader raises it.
const Schema = "keji.record/1"

// Version is the version of this library that a record names.
const Version = "0.1.0"

// Record is an answer with all it takes to repeat it. Make or Seal builds one, Parse reads one.
type Record struct {
	Library     string    // version of the library that gave the answer
	Scheme      string    // the scheme's stable name, such as techsme
	Application string    // name and version of the application's form, such as techsme.application/1
	Edition     string    // ID of the edition that decided
	Day         rule.Date // the day that picked the edition; zero where none did
	At          rule.Date // the day of recording, if the host said it
	Digest      string    // name of the algorithm behind the hashes

	PolicyHash string // of the edition's policy, as rule.PolicyJSON writes it
	InputHash  string
	AnswerHash string

	Sources map[string]Source // by JSON path of the input; may be empty
	Input   json.RawMessage   // the application as given, canonical
	Answer  json.RawMessage   // the answer, canonical
}

// Source says where a fact comes from.
type Source struct {
	Source string    // such as 2025年度审计报告
	Period string    // the period it covers, such as 2025; may be empty
	Date   rule.Date // the day it was drawn up or read; zero when not said
}

// Hash returns the hash of the whole record, for a host to sign or to keep elsewhere.
func (r Record) Hash(d Digest) (string, error) {
	d, err := d.sound()
	if err != nil {
		return "", err
	}
	data, err := r.MarshalJSON()
	if err != nil {
		return "", err
	}
	return d.Sum(data), nil
}

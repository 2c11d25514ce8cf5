// Package object reads the members of one JSON object in their order, so that nothing in a file that people write is
// passed over.
package object

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Member is one key of a JSON object with its value as written, and where the value begins in the file.
type Member struct {
	Key   string
	Value json.RawMessage
	At    int
}

// Read reads the members of a JSON object in their order. A key given twice is a problem, and so is trailing data.
func Read(data []byte) (members []Member, problems []error) {
	d := json.NewDecoder(bytes.NewReader(data))
	if open, err := d.Token(); err != nil || open != json.Delim('{') {
		return nil, []error{errors.Join(errors.New("not a JSON object"), err)}
	}
	seen := map[string]bool{}
	for d.More() {
		m, err := nextMember(d)
		if err != nil {
			return members, append(problems, err)
		}
		if seen[m.Key] {
			problems = append(problems, fmt.Errorf("key %q is given twice", m.Key))
		}
		seen[m.Key] = true
		members = append(members, m)
	}
	if _, err := d.Token(); err != nil {
		return members, append(problems, err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		problems = append(problems, errors.New("something follows the object"))
	}
	return members, problems
}

func nextMember(d *json.Decoder) (Member, error) {
	key, err := d.Token()
	if err != nil {
		return Member{}, err
	}
	m := Member{Key: fmt.Sprint(key)}
	err = d.Decode(&m.Value)
	m.At = int(d.InputOffset()) - len(m.Value)
	return m, err
}

// Decode decodes one value and refuses keys that its type does not have.
func Decode(value []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(value))
	d.DisallowUnknownFields()
	return d.Decode(into)
}

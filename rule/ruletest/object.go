package ruletest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// member is one key of a JSON object with its value as written, and where the value begins in the file.
type member struct {
	key   string
	value json.RawMessage
	at    int
}

// object reads the members of a JSON object in their order. A key given twice is a problem, and so is trailing data.
func object(data []byte) (members []member, problems []error) {
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
		if seen[m.key] {
			problems = append(problems, fmt.Errorf("key %q is given twice", m.key))
		}
		seen[m.key] = true
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

func nextMember(d *json.Decoder) (member, error) {
	key, err := d.Token()
	if err != nil {
		return member{}, err
	}
	m := member{key: fmt.Sprint(key)}
	err = d.Decode(&m.value)
	m.at = int(d.InputOffset()) - len(m.value)
	return m, err
}

// strictly decodes one value and refuses keys that its type does not have.
func strictly(value []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(value))
	d.DisallowUnknownFields()
	return d.Decode(into)
}

// inPlace is a value of a file behind as many blank characters and lines as stand before it there, so that the lines
// and columns of problems found in it are those of the file.
func inPlace(file []byte, m member) []byte {
	text := make([]byte, 0, m.at+len(m.value))
	for _, r := range string(file[:m.at]) {
		if r != '\n' {
			r = ' '
		}
		text = append(text, byte(r))
	}
	return append(text, m.value...)
}

// beside adds the members of a base to an object wherever the object does not have their key.
func beside(object []byte, own, base []member) []byte {
	has := map[string]bool{}
	for _, m := range own {
		has[m.key] = true
	}
	text, empty := bytes.TrimSuffix(bytes.TrimRight(object, " \t\r\n"), []byte("}")), len(own) == 0
	for _, m := range base {
		if has[m.key] {
			continue
		}
		if !empty {
			text = append(text, ',')
		}
		key, _ := json.Marshal(m.key)
		text = append(append(append(text, key...), ':'), m.value...)
		empty = false
	}
	return append(text, '}')
}

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

// Fault says in both languages what keeps a text from being a JSON object.
type Fault struct{ ZH, EN string }

func (f *Fault) Error() string { return f.EN }

// faultOf words what encoding/json says.
func faultOf(err error) error {
	var syntax *json.SyntaxError
	switch {
	case errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF):
		return &Fault{"JSON 没有写完，可能缺少结尾的 }", "it ends early, perhaps without its last } (EOF)"}
	case errors.As(err, &syntax):
		return &Fault{fmt.Sprintf("JSON 写法有误，在第 %d 个字节附近：多为缺少引号、逗号，或用了中文标点", syntax.Offset),
			fmt.Sprintf("near byte %d: %s", syntax.Offset, err)}
	}
	return &Fault{"JSON 写法有误", err.Error()}
}

// Read reads the members of a JSON object in their order. A key given twice is a problem, and so is trailing data.
func Read(data []byte) (members []Member, problems []error) {
	d := json.NewDecoder(bytes.NewReader(data))
	if open, err := d.Token(); err != nil || open != json.Delim('{') {
		return nil, []error{&Fault{"应写成 JSON 对象，以 { 开头，以 } 结尾", "not a JSON object"}}
	}
	seen := map[string]bool{}
	for d.More() {
		m, err := nextMember(d)
		if err != nil {
			return members, append(problems, faultOf(err))
		}
		if seen[m.Key] {
			problems = append(problems, &Fault{m.Key + " 写了两次，请只保留一处", fmt.Sprintf("key %q is given twice", m.Key)})
		}
		seen[m.Key] = true
		members = append(members, m)
	}
	if _, err := d.Token(); err != nil {
		return members, append(problems, faultOf(err))
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		problems = append(problems, &Fault{"结尾的 } 之后还有内容，请删去", "something follows the object"})
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

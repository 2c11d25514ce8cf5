package ruletest

import (
	"bytes"
	"encoding/json"

	"github.com/keji-rules/keji/rule/internal/object"
)

// inPlace is a value of a file behind as many blank characters and lines as stand before it there, so that the lines
// and columns of problems found in it are those of the file.
func inPlace(file []byte, m object.Member) []byte {
	text := make([]byte, 0, m.At+len(m.Value))
	for _, r := range string(file[:m.At]) {
		if r != '\n' {
			r = ' '
		}
		text = append(text, byte(r))
	}
	return append(text, m.Value...)
}

// beside adds the members of a base to an object wherever the object does not have their key.
func beside(text []byte, own, base []object.Member) []byte {
	has := map[string]bool{}
	for _, m := range own {
		has[m.Key] = true
	}
	text, empty := bytes.TrimSuffix(bytes.TrimRight(text, " \t\r\n"), []byte("}")), len(own) == 0
	for _, m := range base {
		if has[m.Key] {
			continue
		}
		if !empty {
			text = append(text, ',')
		}
		key, _ := json.Marshal(m.Key)
		text = append(append(append(text, key...), ':'), m.Value...)
		empty = false
	}
	return append(text, '}')
}

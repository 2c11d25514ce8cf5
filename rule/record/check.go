package record

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"maps"
	"regexp"
	"slices"

	"github.com/keji-rules/keji/rule/door"
)

var applicationForm = regexp.MustCompile(`^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*/[1-9][0-9]{0,8}$`)

// check returns a *door.InputError with everything that keeps the record from being whole.
func (r *Record) check() error {
	var c checker
	for _, f := range []struct{ key, value string }{
		{keyLibrary, r.Library}, {keyScheme, r.Scheme}, {keyEdition, r.Edition},
	} {
		c.require(f.key, f.value != "")
	}
	c.form(keyApplication, r.Application, applicationForm.MatchString)
	c.form(keyDigest, r.Digest, digestName.MatchString)
	for _, f := range []struct{ key, value string }{
		{keyPolicyHash, r.PolicyHash}, {keyInputHash, r.InputHash}, {keyAnswerHash, r.AnswerHash},
	} {
		c.form(f.key, f.value, isHash)
	}
	for _, path := range slices.Sorted(maps.Keys(r.Sources)) {
		c.require(member(member(keySources, path), "source"), r.Sources[path].Source != "")
	}
	c.value(keyInput, r.Input)
	c.value(keyAnswer, r.Answer)
	return c.err()
}

// checker collects problems.
type checker struct {
	problems []door.Problem
}

func (c *checker) refuse(path string, code door.Code) {
	c.problems = append(c.problems, problem(path, code))
}

func (c *checker) require(path string, given bool) {
	if !given {
		c.refuse(path, door.Required)
	}
}

func (c *checker) form(path, value string, sound func(string) bool) {
	c.require(path, value != "")
	if value != "" && !sound(value) {
		c.refuse(path, door.WrongForm)
	}
}

// value holds a part of the record to JSON's grammar.
func (c *checker) value(path string, data []byte) {
	c.require(path, len(data) > 0 && string(data) != "null")
	if len(data) > 0 && !json.Valid(data) {
		c.refuse(path, door.Syntax)
	}
}

// canonical rewrites a part of the record without spaces and needless escapes, or refuses it.
func (c *checker) canonical(path string, data []byte) []byte {
	if len(data) == 0 {
		c.require(path, false)
		return nil
	}
	n, problems := parse(data)
	for _, p := range problems {
		p.Path = below(path, p.Path)
		c.problems = append(c.problems, p)
	}
	return n.append(nil)
}

// also adds the problems of another check, at places where nothing was said before.
func (c *checker) also(err error) {
	var more *door.InputError
	if !errors.As(err, &more) {
		return
	}
	for _, found := range more.Problems {
		if !slices.ContainsFunc(c.problems, func(said door.Problem) bool { return within(found.Path, said.Path) }) {
			c.problems = append(c.problems, found)
		}
	}
}

func (c *checker) err() error {
	if len(c.problems) == 0 {
		return nil
	}
	return &door.InputError{Problems: c.problems}
}

const leastHash = 16 // bytes: shorter ones prove nothing

func isHash(s string) bool {
	data, err := hex.DecodeString(s)
	return err == nil && len(data) >= leastHash && hex.EncodeToString(data) == s
}

package ruletest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/object"
)

// AnswerCase is one golden case of an answer that is no verdict, as read from its file by [LoadAnswers].
type AnswerCase struct {
	File  string // path of the file
	Name  string // its name without folder and ending
	Title string
	Why   string
	// Asks names the question, where the input alone does not say it.
	Asks string

	input    []byte
	policies []string
	value    json.RawMessage
	text     string
	missing  *[]string
	causes   []rule.Cause
	lines    map[string]string
	refused  []problem
}

// Input returns what is asked about as JSON, its base included: a seed for fuzzing.
func (c *AnswerCase) Input() []byte { return bytes.TrimSpace(c.input) }

// editions lists the IDs of the editions that answer the case, one empty ID where the input picks.
func (c *AnswerCase) editions() []string {
	if len(c.policies) == 0 {
		return []string{""}
	}
	return c.policies
}

// LoadAnswers reads the cases of a folder as [Load] reads those of a scheme.
func LoadAnswers(dir string) ([]AnswerCase, error) {
	return loadAll(dir, func(file string) (AnswerCase, []error) {
		c := AnswerCase{File: file, Name: strings.TrimSuffix(filepath.Base(file), ".json")}
		if err := c.read(); err != nil {
			return AnswerCase{}, []error{err}
		}
		return c, nil
	})
}

func (c *AnswerCase) read() error {
	data, err := os.ReadFile(c.File)
	if err != nil {
		return err
	}
	members, problems := object.Read(data)
	base := ""
	into := map[string]any{
		"title": &c.Title, "why": &c.Why, "ask": &c.Asks, "base": &base, "policies": &c.policies, "value": &c.value, "text": &c.text,
		"missing": &c.missing, "causes": &c.causes, "lines": &c.lines, "error": &c.refused,
	}
	var own []object.Member
	for _, m := range members {
		if m.Key == "input" {
			c.input = inPlace(data, m)
			own, _ = object.Read(m.Value)
			continue
		}
		if into[m.Key] == nil {
			problems = append(problems, fmt.Errorf("%s: no such key in a case", m.Key))
		} else if err := object.Decode(m.Value, into[m.Key]); err != nil {
			problems = append(problems, fmt.Errorf("%s: %w", m.Key, err))
		}
	}
	if base != "" {
		problems = append(problems, c.addBase(base, own))
	}
	return errors.Join(append(problems, c.whole())...)
}

// addBase completes the input from its base.
func (c *AnswerCase) addBase(base string, own []object.Member) error {
	text, err := os.ReadFile(filepath.Join(filepath.Dir(c.File), "base", base+".json"))
	if err != nil {
		return err
	}
	members, problems := object.Read(text)
	c.input = beside(c.input, own, members)
	return errors.Join(problems...)
}

func (c *AnswerCase) whole() error {
	told, open, refused := c.value != nil || c.text != "", c.missing != nil || c.causes != nil, len(c.refused) > 0
	switch {
	case c.Title == "" || c.Why == "" || c.input == nil:
		return errors.New("title, why and input must be given")
	case refused && (told || open || c.lines != nil):
		return errors.New("error: input that is refused has no answer")
	case !refused && !told && !open:
		return errors.New("value or text, missing or causes, or error must be given")
	}
	return nil
}

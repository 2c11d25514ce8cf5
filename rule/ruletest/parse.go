package ruletest

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/nearest"
	"github.com/keji-rules/keji/rule/internal/object"
	"github.com/keji-rules/keji/rule/reform"
)

// caseReader reads one case and collects what is wrong with it.
type caseReader struct {
	c        Case
	base     string
	data     []byte
	own      []object.Member // of the application
	problems []error
}

// read reads the whole file; find returns the text of a base.
func (r *caseReader) read(data []byte, find func(base string) ([]byte, error)) {
	members, problems := object.Read(data)
	r.data, r.problems = data, problems
	for _, m := range members {
		if err := r.member(m); err != nil {
			r.problem("%s: %w", m.Key, err)
		}
	}
	r.addBase(find)
	if len(problems) == 0 {
		r.checkWhole()
	}
}

func (r *caseReader) problem(format string, args ...any) {
	r.problems = append(r.problems, fmt.Errorf(format, args...))
}

// member reads one key.
func (r *caseReader) member(m object.Member) error {
	switch m.Key {
	case "application":
		return r.application(m)
	case "score":
		return r.score(m)
	case "reform":
		patch, err := reform.ParsePatch(m.Value)
		r.c.patch = &patch
		return err
	}
	into, known := map[string]any{
		"title": &r.c.Title, "why": &r.c.Why, "base": &r.base, "on": &r.c.on, "policies": &r.c.policies,
		"verdict": &r.c.verdict, "failed": &r.c.failed, "undetermined": &r.c.open, "figures": &r.c.figures,
		"missing": &r.c.missing, "error": &r.c.refused,
	}[m.Key]
	if !known {
		return errors.New("no such key in a case" + meant(m.Key, keys()))
	}
	return object.Decode(m.Value, into)
}

func keys() []string {
	return []string{
		"title", "why", "base", "application", "on", "policies", "reform", "verdict", "score", "failed", "undetermined", "figures",
		"missing", "error",
	}
}

// meant asks for the word that was probably meant.
func meant(word string, known []string) string {
	slices.Sort(known)
	guess := nearest.To(word, known)
	if guess == "" {
		return ""
	}
	return ": did you mean " + guess + "?"
}

func (r *caseReader) application(m object.Member) error {
	var problems []error
	if r.own, problems = object.Read(m.Value); len(problems) == 0 || len(r.own) > 0 {
		r.c.application = inPlace(r.data, m) // what is wrong inside, the scheme's door reports
		return nil
	}
	return errors.Join(problems...)
}

// score is one number, or an object of two.
func (r *caseReader) score(m object.Member) error {
	var exact rule.Number
	if strings.HasPrefix(string(m.Value), "{") {
		r.c.score = new(span)
		return object.Decode(m.Value, r.c.score)
	}
	err := object.Decode(m.Value, &exact)
	r.c.score = &span{exact, exact}
	return err
}

// addBase completes the application from its base.
func (r *caseReader) addBase(find func(base string) ([]byte, error)) {
	if r.base == "" || r.c.application == nil {
		return
	}
	text, err := find(r.base)
	if err != nil {
		r.problem("base: %w", err)
		return
	}
	members, problems := object.Read(text)
	for _, p := range problems {
		r.problem("base %s: %w", r.base, p)
	}
	r.c.application = beside(r.c.application, r.own, members)
}

// checkWhole reports what is missing or does not go together.
func (r *caseReader) checkWhole() {
	c := &r.c
	for key, given := range map[string]bool{"title": c.Title != "", "why": c.Why != "", "application": c.application != nil} {
		if !given {
			r.problem("%s: must be given", key)
		}
	}
	refused := len(c.refused) > 0
	if refused == (c.verdict != nil) {
		r.problem("either verdict or error must be given")
	}
	if refused && (c.score != nil || c.failed != nil || c.open != nil || c.figures != nil || c.missing != nil) {
		r.problem("error: input that is refused has no score, lines or figures")
	}
	if !c.on.IsZero() && len(c.policies) > 0 {
		r.problem("on, policies: only one of them can say which edition decides")
	}
	r.checkVerdict()
	slices.SortFunc(r.problems, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
}

// checkVerdict requires the lines that explain the verdict.
func (r *caseReader) checkVerdict() {
	if r.c.verdict == nil {
		return
	}
	switch v := *r.c.verdict; {
	case v == rule.NotApplicable:
		r.problem("verdict: a whole decision is passed, failed or undetermined")
	case v == rule.Failed && len(r.c.failed) == 0:
		r.problem("failed: must list what keeps the case from passing")
	case v == rule.Undetermined && len(r.c.open) == 0:
		r.problem("undetermined: must list what keeps the case open")
	}
}

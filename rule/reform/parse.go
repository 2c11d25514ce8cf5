package reform

import (
	"cmp"
	"errors"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/nearest"
	"github.com/keji-rules/keji/rule/internal/object"
)

// file is a reform as it is written down.
type file struct {
	id       string
	title    rule.Text
	from     rule.Date
	document struct {
		Title  rule.Text `json:"title"`
		Number string    `json:"number"`
		Issuer rule.Text `json:"issuer"`
	}
	article int
	patch   Patch
}

// Parse reads a reform that is written down, so that no Go is needed to propose one:
//
//	{
//	  "id": "pass-mark-65",
//	  "title": {"zh": "合格分数提高到65分", "en": "pass mark of 65"},
//	  "from": "2026-01-01",
//	  "document": {"title": {"zh": "关于提高合格分数的建议", "en": "Proposal to raise the pass mark"}},
//	  "article": 1,
//	  "set": {"pass_mark": 65}
//	}
//
// Each key is required but article, and within document number and issuer; set is a [Patch]. It is checked against the
// policies of the scheme that it would change, and under its rules: an unknown path is refused, with the one that was
// probably meant, and so is a number that nobody can meet. The error is an *Error with everything that is wrong, or a
// *rule.EditionError for a day that no edition covers.
func Parse[P comparable, A any](data []byte, c *rule.Scheme[P, A]) (Reform[P], error) {
	var f file
	e := f.read(data)
	if len(e.Problems) > 0 {
		return Reform[P]{}, e
	}
	draft := rule.NewDocument(rule.DocumentInfo{
		ID: f.id, Title: f.document.Title, Number: f.document.Number, Issuer: f.document.Issuer, Source: rule.Proposed,
	})
	r := Reform[P]{ID: f.id, Title: f.title, From: f.from, Cite: draft.Article(f.article), Patch: f.patch}
	_, err := applied(c.Timeline(), c.CheckPolicy, []Reform[P]{r})
	return r, err
}

// read reads the file and returns everything wrong with its shape.
func (f *file) read(data []byte) *Error {
	e := new(Error)
	into := map[string]any{
		"id": &f.id, "title": &f.title, "from": &f.from, "document": &f.document, "article": &f.article, "set": nil,
	}
	members, problems := object.Read(data)
	for _, p := range problems {
		e.add(faulty("", p))
	}
	given := map[string]bool{}
	for _, m := range members {
		given[m.Key] = true
		place, known := into[m.Key]
		var err error
		switch {
		case !known:
			e.add(unknownKey(m.Key, into))
		case m.Key == "set":
			f.patch, err = ParsePatch(m.Value)
		default:
			err = object.Decode(m.Value, place)
		}
		var inner *Error
		if errors.As(err, &inner) {
			e.add(inner.Problems...)
		} else if err != nil {
			e.add(faulty(m.Key, err))
		}
	}
	for _, key := range [...]string{"id", "title", "from", "document", "set"} {
		if !given[key] && len(problems) == 0 {
			e.add(rule.PolicyProblem{Path: key, Fault: rule.FaultValue, What: rule.T("须填写", "must be given")})
		}
	}
	if given["document"] && !f.document.Title.Whole() {
		e.add(rule.PolicyProblem{Path: "document.title", Fault: rule.FaultCitation, What: rule.T("缺少中文或英文名称", "needs titles in both languages")})
	}
	return e
}

func unknownKey(key string, known map[string]any) rule.PolicyProblem {
	what := rule.T("没有这一项", "no such key")
	if guess := nearest.To(key, sorted(known, cmp.Compare[string])); guess != "" {
		what = rule.T(what.ZH+"；是否指 "+guess, what.EN+"; did you mean "+guess+"?")
	}
	return rule.PolicyProblem{Path: key, Fault: rule.FaultName, What: what}
}

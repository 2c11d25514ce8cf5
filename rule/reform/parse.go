package reform

import (
	"cmp"
	"encoding/json"
	"errors"
	"slices"
	"strings"

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
// *rule.EditionError where nothing is wrong but a day that no edition covers. Where the day is missing or wrong, the
// figures are held against the newest edition.
func Parse[P comparable, A any](data []byte, c *rule.Scheme[P, A]) (Reform[P], error) {
	var f file
	e := f.read(data)
	draft := rule.NewDocument(rule.DocumentInfo{
		ID: f.id, Title: f.document.Title, Number: f.document.Number, Issuer: f.document.Issuer, Source: rule.Proposed,
	})
	r := Reform[P]{ID: f.id, Title: f.title, From: f.from, Cite: draft.Article(f.article), Patch: f.patch}
	if len(e.Problems) == 0 {
		_, err := applied(c.Timeline(), c.CheckPolicy, []Reform[P]{r})
		return r, err
	}
	r.Cite = rule.Citation{} // what is wrong with the document was said once
	e.add(r.early(c.Timeline())...)
	_, problems := r.over(c.Timeline(), c.CheckPolicy)
	e.add(problems...)
	return Reform[P]{}, e
}

// read reads the file and returns everything wrong with its shape.
func (f *file) read(data []byte) *Error {
	e := new(Error)
	given, whole := e.fill("", data, map[string]any{
		"id": &f.id, "title": titleIn(&f.title), "from": &f.from, "article": &f.article, "set": &f.patch,
		"document": map[string]any{"title": titleIn(&f.document.Title), "number": &f.document.Number, "issuer": titleIn(&f.document.Issuer)},
	})
	if !whole {
		return e
	}
	for _, key := range [...]string{"id", "title", "from", "document", "set"} {
		if !given[key] {
			e.add(rule.PolicyProblem{Path: key, Fault: rule.FaultValue, What: rule.T("须填写", "must be given")})
		}
	}
	for _, p := range (Reform[struct{}]{ID: f.id, Title: f.title, From: f.from}).check().Problems {
		if p.Path != "cite" && !e.about(p.Path) {
			e.add(p)
		}
	}
	if what, lacks := lacking(f.document.Title); lacks && given["document"] && !e.about("document.title") {
		e.add(rule.PolicyProblem{Path: "document.title", Fault: rule.FaultCitation, What: what})
	}
	return e
}

func titleIn(t *rule.Text) map[string]any { return map[string]any{"zh": &t.ZH, "en": &t.EN} }

// fill reads the members of an object into the places for them, an object within into the places below. It returns which
// were given, and whether the object was read to its end.
func (e *Error) fill(at string, data []byte, into map[string]any) (given map[string]bool, whole bool) {
	members, problems := object.Read(data)
	for _, p := range problems {
		e.add(faulty(strings.TrimSuffix(at, "."), p))
	}
	given = map[string]bool{}
	for _, m := range members {
		given[m.Key] = true
		e.place(at+m.Key, m, into)
	}
	return given, len(problems) == 0 || len(members) > 0 && json.Valid(data)
}

// place reads one member.
func (e *Error) place(path string, m object.Member, into map[string]any) {
	switch place := into[m.Key].(type) {
	case nil:
		e.add(unknownKey(path, m.Key, into))
	case map[string]any:
		e.fill(path+".", m.Value, place)
	case *Patch:
		var inner *Error
		patch, err := ParsePatch(m.Value)
		if *place = patch; errors.As(err, &inner) {
			e.add(inner.Problems...)
		}
	default:
		if object.Decode(m.Value, place) != nil {
			e.add(miswritten(path, m.Value, place))
		}
	}
}

// about reports whether something is said about a key, or about what stands in it.
func (e *Error) about(path string) bool {
	return slices.ContainsFunc(e.Problems, func(p rule.PolicyProblem) bool { return p.Path == path || strings.HasPrefix(p.Path, path+".") })
}

// miswritten says how a value is written that stands in the file as something else.
func miswritten(path string, value json.RawMessage, place any) rule.PolicyProblem {
	form := rule.T("文字，写在引号内", "text in quotes")
	switch place.(type) {
	case *rule.Date:
		form = rule.T("日期，如 \"2027-01-01\"", "a date, such as \"2027-01-01\"")
	case *int:
		form = rule.T("条的序号，如 1", "the number of an article, such as 1")
	}
	return rule.PolicyProblem{Path: path, Fault: rule.FaultValue, What: rule.T(
		"不能写成 "+string(value)+"，应填"+form.ZH, "cannot be "+string(value)+", write "+form.EN)}
}

// lacking says in which language a title is missing.
func lacking(t rule.Text) (rule.Text, bool) {
	switch {
	case t.Whole():
		return rule.Text{}, false
	case t.ZH == "" && t.EN == "":
		return rule.T("缺少中文和英文名称", "needs titles in both languages"), true
	case t.ZH == "":
		return rule.T("缺少中文名称（zh）", "needs a title in Chinese (zh)"), true
	}
	return rule.T("缺少英文名称（en）", "needs a title in English (en)"), true
}

func unknownKey(path, key string, known map[string]any) rule.PolicyProblem {
	what := rule.T("没有这一项", "no such key")
	if guess := nearest.To(key, sorted(known, cmp.Compare[string])); guess != "" {
		what = rule.T(what.ZH+"；是否指 "+guess, what.EN+"; did you mean "+guess+"?")
	}
	return rule.PolicyProblem{Path: path, Fault: rule.FaultName, What: what}
}

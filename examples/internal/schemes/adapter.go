package schemes

import (
	"encoding/json"
	"errors"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/record"
)

// scheme forgets the types of a scheme's policy and application.
type scheme[P comparable, A any] struct {
	*rule.Scheme[P, A]
	door *door.Door[A]
}

func of[P comparable, A any](s *rule.Scheme[P, A], d *door.Door[A]) Scheme { return scheme[P, A]{s, d} }

func (s scheme[P, A]) Name() string         { return s.Book().Scheme() }
func (s scheme[P, A]) Title() rule.Text     { return s.Book().Title() }
func (s scheme[P, A]) Fields() []door.Field { return s.door.Fields() }

func (s scheme[P, A]) Template() []byte {
	data, _ := templates.ReadFile("templates/" + s.Name() + ".json") // a test asserts that each scheme has one
	return data
}

func (s scheme[P, A]) Editions() []rule.Edition {
	var list []rule.Edition
	for _, e := range s.Timeline().All() {
		list = append(list, e.Edition)
	}
	return list
}

func (s scheme[P, A]) Judge(on rule.Date) (Judge, error) {
	j := &judge[P, A]{scheme: s, sheet: rule.NewSheet(s.Book())}
	if err := errors.Join(s.Err(), s.door.Err()); err != nil {
		return nil, err
	}
	if on.IsZero() {
		return j, nil
	}
	edition, err := s.Timeline().On(on)
	j.edition = &edition
	return j, err
}

func (s scheme[P, A]) Changes(from, to rule.Date) ([]rule.PolicyChange, error) {
	timeline := s.Timeline()
	before, err := timeline.On(from)
	if err != nil {
		return nil, err
	}
	after, err := timeline.On(to)
	if err != nil {
		return nil, err
	}
	return rule.Diff(&before.Policy, &after.Policy), nil
}

// judge holds the sheet, the edition asked for (nil: each application's own) and the last application.
type judge[P comparable, A any] struct {
	scheme  scheme[P, A]
	sheet   *rule.Sheet
	edition *rule.Dated[P]
	last    A
}

func (j *judge[P, A]) JSON(data []byte) (rule.Decision, error) {
	app, err := j.scheme.door.Decode(data)
	return j.decide(app, err)
}

func (j *judge[P, A]) Row(columns, cells []string) (rule.Decision, error) {
	app, err := j.scheme.door.DecodeRecord(columns, cells)
	return j.decide(app, err)
}

func (j *judge[P, A]) decide(app A, err error) (rule.Decision, error) {
	if err != nil {
		return rule.Decision{}, err
	}
	j.last = app
	if j.edition != nil {
		return j.scheme.EvaluateIn(j.edition, j.sheet, &j.last)
	}
	return j.scheme.EvaluateOn(j.sheet, &j.last)
}

func (j *judge[P, A]) Gaps() ([]rule.Gap, error) {
	if j.edition != nil {
		return j.scheme.GapsWith(&j.edition.Policy, j.last)
	}
	return j.scheme.Scheme.Gaps(j.last)
}

func (j *judge[P, A]) Record() (record.Record, error) {
	o := record.Options{Application: j.scheme.Name() + ".application/1"}
	if j.edition == nil {
		return record.Make(j.scheme.Scheme, j.last, o)
	}
	d, err := j.scheme.EvaluateIn(j.edition, rule.NewSheet(j.scheme.Book()), &j.last)
	if err != nil {
		return record.Record{}, err
	}
	policy, err := rule.PolicyJSON(&j.edition.Policy)
	if err != nil {
		return record.Record{}, err
	}
	input, err := json.Marshal(&j.last)
	if err != nil {
		return record.Record{}, err
	}
	return record.Seal(record.Content{
		Scheme: j.scheme.Name(), Edition: j.edition.ID, Day: j.scheme.Day(&j.last), Policy: policy, Input: input, Answer: d.AppendJSON(nil),
	}, o)
}

package permit

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// ready checks a file and finds the edition of its place in force on a day.
func (f *File) ready(on rule.Date, is rule.Text) (*Policy, *rule.Trace, error) {
	if err := entrance.Validate(f); err != nil {
		return nil, nil, err
	}
	e, err := Editions(f.Locality).On(on)
	if err != nil {
		return nil, nil, err
	}
	return &e.Policy, &rule.Trace{Frame: rule.Frame{Edition: &e.Edition, Day: on, DayIs: is, Subject: rule.T(f.Reference, f.Reference)}}, nil
}

// requested is ready on the day of the application, without which no edition can be picked.
func (f *File) requested() (*Policy, *rule.Trace, error) {
	return f.readyOn(f.Request.On, factOn, rule.T("申请日", "the day of the application,"))
}

// readyOn is ready on a day that a fact gives.
func (f *File) readyOn(on rule.Opt[rule.Date], fact rule.FactID, is rule.Text) (*Policy, *rule.Trace, error) {
	day, given := on.Get()
	if !given {
		about := book.Fact(fact)
		return nil, nil, &door.InputError{Problems: []door.Problem{{
			Path: about.Path, Code: door.Required, Text: rule.T("未填写"+about.Title.ZH, about.Title.EN+" is not given"), Remedy: rule.T("请填写日期", "give a day"),
		}}}
	}
	return f.ready(day, is)
}

func whether(yes bool) rule.Verdict {
	if yes {
		return rule.Passed
	}
	return rule.Failed
}

func onDay(zh, en string, d rule.Date) rule.Named { return rule.Figure(zh, en, rule.OnDay(d)) }

func said(zh, en string, what rule.Text) rule.Named {
	return rule.Named{Title: rule.T(zh, en), Words: what}
}

// unsaid adds the line of a question that cannot be answered for want of facts, which it names.
func unsaid[V any](t *rule.Trace, about rule.ID) (rule.Answer[V], error) {
	t.Add(book.Line(about, t.Open()...).Judged(rule.Undetermined))
	return rule.ConcludeWith(t, book, about, rule.Opt[V]{})
}

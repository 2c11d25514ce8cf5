package certificate

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// question is what one asks about a certificate under a policy.
type question[V any] func(p *Policy, c *Certificate, t *rule.Trace) (rule.Answer[V], error)

// pick says which day picks the edition, and which day that is; an error where the fact it needs is not given.
type pick func(c *Certificate) (rule.Date, rule.Text, error)

// inForce asks under the edition in force on the day that is picked; asOf is the day the question speaks of, or none.
func inForce[V any](c Certificate, by pick, asOf rule.Date, ask question[V]) (rule.Answer[V], error) {
	day, is, err := ready(&c, by)
	if err != nil {
		return rule.Answer[V]{}, err
	}
	law, err := timeline.On(day)
	if err != nil {
		return rule.Answer[V]{}, err
	}
	return ask(&law.Policy, &c, &rule.Trace{Frame: rule.Frame{Edition: &law.Edition, Day: day, DayIs: is, AsOf: asOf, Subject: c.subject()}})
}

// under asks under a policy of the caller's, whatever edition is in force.
func under[V any](p Policy, c Certificate, by pick, asOf rule.Date, ask question[V]) (rule.Answer[V], error) {
	if _, _, err := ready(&c, by); err != nil {
		return rule.Answer[V]{}, err
	}
	if err := p.check(); err != nil {
		return rule.Answer[V]{}, err
	}
	return ask(&p, &c, &rule.Trace{Frame: rule.Frame{AsOf: asOf, Subject: c.subject()}})
}

// ready checks the certificate and picks the day.
func ready(c *Certificate, by pick) (rule.Date, rule.Text, error) {
	if err := entrance.Validate(c); err != nil {
		return rule.Date{}, rule.Text{}, err
	}
	return by(c)
}

// subject says which certificate the answer is about, by its number where it is given.
func (c *Certificate) subject() rule.Text {
	n := c.Number.Or("")
	return rule.T(n, n)
}

func byIssue(c *Certificate) (rule.Date, rule.Text, error) {
	issued, err := required(factIssued, c.IssuedOn)
	return issued, rule.T("发证日期", "date of issue"), err
}

func byWithdrawal(c *Certificate) (rule.Date, rule.Text, error) {
	if _, err := required(factIssued, c.IssuedOn); err != nil {
		return rule.Date{}, rule.Text{}, err
	}
	on, err := required(factWithdrawnOn, c.WithdrawnOn)
	return on, rule.T("取消资格公告日期", "day the withdrawal was announced"), err
}

func byMove(c *Certificate) (rule.Date, rule.Text, error) {
	if _, err := required(factIssued, c.IssuedOn); err != nil {
		return rule.Date{}, rule.Text{}, err
	}
	on, err := required(factMovedOn, c.MovedOn)
	return on, rule.T("迁移完成日期", "day the move was completed"), err
}

// byChange picks by the day of the one change that is asked about, which the door has required.
func byChange(c *Certificate) (rule.Date, rule.Text, error) {
	if _, err := required(factIssued, c.IssuedOn); err != nil {
		return rule.Date{}, rule.Text{}, err
	}
	all, _ := c.Changes.Get()
	return all[0].On.Or(rule.Date{}), rule.T("变更日期", "day of the change"), nil
}

// byDay picks by the day asked about.
func byDay(day rule.Date) pick {
	return func(c *Certificate) (rule.Date, rule.Text, error) {
		if _, err := required(factIssued, c.IssuedOn); err != nil {
			return rule.Date{}, rule.Text{}, err
		}
		return day, rule.T("查询日", "day asked about"), asked("day", day)
	}
}

// byYear picks by the last day of a year.
func byYear(year int) pick {
	return func(c *Certificate) (rule.Date, rule.Text, error) {
		if _, err := required(factIssued, c.IssuedOn); err != nil {
			return rule.Date{}, rule.Text{}, err
		}
		day := rule.NewDate(year, 12, 31)
		return day, rule.T("该年度末日", "last day of the year"), asked("year", day)
	}
}

// byExpiryYear picks by the last day of the year in which the certificate ends.
func byExpiryYear(c *Certificate) (rule.Date, rule.Text, error) {
	issued, err := required(factIssued, c.IssuedOn)
	if err != nil {
		return rule.Date{}, rule.Text{}, err
	}
	law, err := timeline.On(issued)
	if err != nil {
		return rule.Date{}, rule.Text{}, err
	}
	return rule.NewDate(law.Policy.term(issued).Until.Year(), 12, 31), rule.T("证书到期年度末日", "last day of the year in which the certificate ends"), nil
}

// also makes sure that a day asked about besides the one that picks lies within bounds.
func also(by pick, day rule.Date) pick {
	return func(c *Certificate) (rule.Date, rule.Text, error) {
		if err := asked("day", day); err != nil {
			return rule.Date{}, rule.Text{}, err
		}
		return by(c)
	}
}

// required returns a fact without which there is no lawful answer.
func required(id rule.FactID, v rule.Opt[rule.Date]) (rule.Date, error) {
	if d, given := v.Get(); given {
		return d, nil
	}
	f := book.Fact(id)
	return rule.Date{}, problems([]door.Problem{{
		Path: f.Path, Code: door.Required, Text: rule.T("未填写"+f.Title.ZH, f.Title.EN+" is not given"), Remedy: rule.T("请填写日期", "give a day"),
	}})
}

// asked refuses no day, and one out of bounds, where a day or year is asked about.
func asked(path string, day rule.Date) error {
	if day.Year() >= earliestYear && day.Year() <= lastYear {
		return nil
	}
	return problems([]door.Problem{{
		Path: path, Code: door.OutOfRange, Text: rule.T("未填写，或不在2000年至9000年之间", "not given, or outside the years 2000 to 9000"),
		Remedy: rule.T("请填写有效的日期或年份", "give a day or year within bounds"),
	}})
}

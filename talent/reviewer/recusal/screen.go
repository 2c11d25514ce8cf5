package recusal

import (
	"fmt"
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/talent/reviewer/internal/keys"
)

// Screening is what was found for one application: every conflict, and who may review.
type Screening struct {
	Conflicts []rule.Conflict `json:"conflicts"`
	Barred    []string        `json:"barred"`   // experts with a conflict, in the order of the input
	ToJudge   []string        `json:"to_judge"` // experts whose conflicts are all possible ones: barred until the body has ruled
	Free      []string        `json:"free"`
}

// Text says it in one language, without naming anybody.
func (s Screening) Text(l rule.Lang) string {
	return rule.T(fmt.Sprintf("%d名须回避，%d名待组织者决定，%d名可参加评审", len(s.Barred), len(s.ToJudge), len(s.Free)),
		fmt.Sprintf("%d must recuse, %d to be decided on, %d may review", len(s.Barred), len(s.ToJudge), len(s.Free))).In(l)
}

var entrance = door.New(book, sense)

// Door returns the door of a case.
func Door() *door.Door[Case] { return entrance }

// Decode reads a case from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Case, error) { return entrance.Decode(data) }

func sense(c *Case, r *door.Report) {
	check := rule.T("请核对后更正", "check and correct")
	known := map[string]bool{}
	for i := range c.Experts {
		at := expertAt(i) + ".id"
		keys.Check(r, at, c.Experts[i].ID)
		ties, _ := c.Experts[i].Ties.Get()
		for j := range ties {
			keys.Check(r, expertAt(i)+".ties["+strconv.Itoa(j)+"].with", ties[j].With)
		}
		if known[c.Experts[i].ID] {
			r.Contradiction(rule.T("专家编号重复", "the same expert twice"), check, at)
		}
		known[c.Experts[i].ID] = true
	}
	people, _ := c.Application.People.Get()
	for i, key := range people {
		keys.Check(r, "application.people["+strconv.Itoa(i)+"]", key)
	}
	heads, _ := c.Application.Heads.Get()
	for i, key := range heads {
		keys.Check(r, "application.heads["+strconv.Itoa(i)+"]", key)
	}
	ruled := map[string]bool{}
	for i, x := range c.Application.Rulings {
		if ruled[x.Expert] {
			r.Contradiction(rule.T("对同一专家有两项决定", "two decisions on the same expert"), check, "application.rulings["+strconv.Itoa(i)+"].expert")
		}
		ruled[x.Expert] = true
	}
}

// Screen finds every conflict between the experts and the application under the regime's edition of the day.
func Screen(c Case) (rule.Answer[Screening], error) {
	if err := entrance.Validate(&c); err != nil {
		return rule.Answer[Screening]{}, err
	}
	on := c.On.Or(rule.Date{})
	editions := Editions(c.Regime.Or(City))
	e, err := editions.On(on)
	if err != nil {
		return rule.Answer[Screening]{}, err
	}
	return e.Policy.screen(&c, &rule.Trace{Frame: rule.Frame{Edition: &e.Edition, Day: on, DayIs: rule.T("遴选专家日期", "the day of the choice,")}})
}

// Screen finds them under this policy.
func (p Policy) Screen(c Case) (rule.Answer[Screening], error) {
	if err := entrance.Validate(&c); err != nil {
		return rule.Answer[Screening]{}, err
	}
	return p.screen(&c, &rule.Trace{Frame: rule.Frame{Day: c.On.Or(rule.Date{})}})
}

func (p *Policy) screen(c *Case, t *rule.Trace) (rule.Answer[Screening], error) {
	s := Screening{Conflicts: p.NewRegister(c.On.Or(rule.Date{}), c.Experts).Conflicts(&c.Application), Barred: []string{}, ToJudge: []string{}, Free: []string{}}
	next := 0
	for i := range c.Experts {
		path, certain, from := expertAt(i), false, next
		for ; next < len(s.Conflicts) && s.Conflicts[next].A.Path == path; next++ {
			x := &s.Conflicts[next]
			certain = certain || !x.Possible
			t.Add(line(x))
		}
		switch id := c.Experts[i].ID; {
		case certain:
			s.Barred = append(s.Barred, id)
		case next > from:
			s.ToJudge = append(s.ToJudge, id)
		default:
			s.Free = append(s.Free, id)
			t.Add(book.Line(ruleFree).On(p.SameUnit.Basis).At(path).Judged(rule.Passed))
		}
	}
	if len(c.Experts) == 0 {
		t.Add(book.Line(ruleFree).On(p.SameUnit.Basis))
	}
	return rule.ConcludeWith(t, book, ruleScreened, rule.Given(s))
}

// line is the line of a conflict, which names the expert by place and the tie in words.
func line(x *rule.Conflict) rule.Line {
	l := book.Line(ruleOf(code(x.Code)))
	l.Basis, l.Note = x.Law, x.Detail
	verdict := rule.Failed
	if x.Possible {
		verdict = rule.Undetermined
	}
	return l.At(x.A.Path).Judged(verdict)
}

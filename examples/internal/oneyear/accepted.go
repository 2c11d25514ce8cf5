package oneyear

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/acceptance"
	"github.com/keji-rules/keji/project/lifecycle"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/rule"
)

// accepted tells of every project how it ended, or when it is due.
func (y *year) accepted() error {
	y.chapter("七、验收", "7. Acceptance")
	for _, a := range y.running() {
		y.doc.Add(page.Heading{Title: a.Key + " " + y.in(a.Title), Level: 2})
		if err := y.accept(a); err != nil {
			return err
		}
	}
	count := map[acceptance.Class]int{}
	for i := range y.Closings {
		count[y.Closings[i].Conclusion]++
	}
	y.tiles = append(y.tiles, page.Tile{Name: y.say("验收通过 / 结题", "passed / concluded"), Figure: fmt.Sprintf("%d / %d", count[acceptance.Pass], count[acceptance.Concluded])})
	return nil
}

func (y *year) closing(key string) *closing {
	for i := range y.Closings {
		if y.Closings[i].Project == key {
			return &y.Closings[i]
		}
	}
	return nil
}

func (y *year) accept(a *application) error {
	c := y.states[a.Key]
	no := rule.Given(false)
	facts := acceptance.Closing{
		Project: rule.Given(a.Key), Profile: rule.Given(project.Meizhou), EndsOn: rule.Given(c.ends), Grant: rule.Given(decimal.New(c.granted.Num(), 0)), Enterprise: rule.Given(true),
		FalseMaterial: no, Unapproved: no, Dispute: no, MoneyProblem: no, Late: no, CareTaken: rule.Given(true),
	}
	due, err := acceptance.DueDays(facts)
	if err != nil {
		return err
	}
	days, _ := due.Value()
	items := page.List{{Lead: y.say("期限", "days"), Text: days.Text(y.doc.Lang)}}
	if c.ends.Before(y.Call.TellUntil) {
		y.happens(a.Key, lifecycle.Event{By: rule.Given(project.Clock)}, event.TermEnds, c.ends.AddDays(1))
	}
	closed := y.closing(a.Key)
	switch last, known := days.Apply.Last(); {
	case closed != nil:
		more, err := y.close(a, facts, closed)
		if err != nil {
			return err
		}
		items = append(items, more...)
	case known && last.Before(y.Call.TellUntil):
		more, err := y.overdue(a, facts, last)
		if err != nil {
			return err
		}
		items = append(items, more...)
	default:
		items = append(items, page.Item{Text: y.say("执行期尚未届满，下一年度再验收；2027年节假日安排公布前，申请验收的截止日尚不能确定。", "Its term still runs: it is accepted next year. Until the holidays of 2027 are published the last day cannot be told.")})
	}
	y.doc.Add(items)
	return nil
}

// overdue is what follows where nobody applied in time.
func (y *year) overdue(a *application, facts acceptance.Closing, last rule.Date) (page.List, error) {
	follow, err := acceptance.FollowOf(facts)
	if err != nil {
		return nil, err
	}
	value, _ := follow.Value()
	y.happens(a.Key, lifecycle.Event{By: rule.Given(project.Clock)}, event.GraceEnds, last.AddDays(1))
	y.mark(a.Key, last.AddDays(1), page.Bad, "逾期", "overdue")
	return page.List{{Lead: last.AddDays(1).String(), Text: y.say("未申请验收，转为逾期：", "no application: overdue. ") + value.Text(y.doc.Lang), Tone: page.Bad}}, nil
}

// close is an acceptance from the application to what follows.
func (y *year) close(a *application, facts acceptance.Closing, closed *closing) (page.List, error) {
	facts.AppliedOn, facts.Panel, facts.Indicators = rule.Given(closed.AppliedOn), rule.Given(true), rule.Given(closed.Indicators)
	facts.Excused, facts.ConcludedOn = rule.Given(closed.Excused), rule.Given(closed.ConcludedOn)
	form, err := acceptance.FormOf(facts)
	if err != nil {
		return nil, err
	}
	how, _ := form.Value()
	completion, err := acceptance.CompletionOf(facts)
	if err != nil {
		return nil, err
	}
	done, _ := completion.Value()
	items := page.List{{Lead: closed.AppliedOn.String(), Text: y.say("申请验收；", "applied for; ") + how.Text(y.doc.Lang)}, {Lead: y.say("完成情况", "completion"), Text: done.Text(y.doc.Lang)}}
	for _, conclusion := range []acceptance.Class{closed.Proposed, closed.Conclusion} {
		facts.Conclusion = rule.Given(conclusion)
		check, err := acceptance.CheckOf(facts)
		if err != nil {
			return nil, err
		}
		value, _ := check.Value()
		items = append(items, page.Item{Lead: y.say("专家组结论“", "the panel: “") + conclusion.Text(y.doc.Lang) + y.say("”的核对", "”"), Text: value.Text(y.doc.Lang)})
		if closed.Proposed == closed.Conclusion {
			break
		}
	}
	follow, err := acceptance.FollowOf(facts)
	if err != nil {
		return nil, err
	}
	then, _ := follow.Value()
	items = append(items, page.Item{Lead: closed.ConcludedOn.String() + " " + closed.Conclusion.Text(y.doc.Lang), Text: then.Text(y.doc.Lang), Tone: toneOf(closed.Conclusion)})
	return y.settle(a, closed, items)
}

func toneOf(c acceptance.Class) page.Tone {
	if c == acceptance.Pass {
		return page.Good
	}
	return page.Open
}

// settle notes the events of an acceptance and pays the final instalment after a pass.
func (y *year) settle(a *application, closed *closing, items page.List) (page.List, error) {
	bureau, yes := rule.Given(project.Bureau), rule.Given(true)
	y.states[a.Key].closed = closed
	y.happens(a.Key, lifecycle.Event{By: rule.Given(project.Applicant)}, event.ApplyAcceptance, closed.AppliedOn)
	y.happens(a.Key, lifecycle.Event{By: bureau}, event.AcceptMaterial, closed.AcceptedOn)
	kind := event.ConcludeClose
	if closed.Conclusion == acceptance.Pass {
		kind = event.ConcludePass
	}
	y.happens(a.Key, lifecycle.Event{By: bureau, PanelValid: yes, HardBar: rule.Given(false)}, kind, closed.ConcludedOn)
	y.states[a.Key].points = append(y.states[a.Key].points, page.Point{On: closed.ConcludedOn, Text: closed.Conclusion.Text(y.doc.Lang), Tone: toneOf(closed.Conclusion)})
	if on, given := closed.PaidOn.Get(); given {
		paid, err := y.pay(a, on)
		if err != nil {
			return nil, err
		}
		items = append(items, page.Item{Lead: y.say("尾款", "final payment"), Text: paid})
	}
	if on, given := closed.ArchivedOn.Get(); given {
		y.happens(a.Key, lifecycle.Event{By: bureau, ReportFiled: yes, ArchiveDelivered: yes}, event.Archive, on)
		items = append(items, page.Item{Lead: on.String(), Text: y.say("科技报告收录、档案移交后归档", "archived, the report filed and the records delivered")})
	}
	return items, nil
}

package oneyear

import (
	"fmt"
	"strings"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/lifecycle"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/project/review"
	"github.com/keji-rules/keji/rule"
)

// reviewed has the panels' scores come to one each.
func (y *year) reviewed() error {
	y.chapter("三、专家评审", "3. The review", fmt.Sprintf(y.say("%s会议评审，去掉一个最高分和一个最低分后平均；分数精确比较，显示时取两位小数。", "Meeting on %s; one highest and one lowest score are dropped. Scores are compared exactly."), y.Call.ReviewedOn))
	t := page.Table{Head: strings.Split(y.say("组别|编号|项目|评分|结果", "Group|No.|Project|Scores|Result"), "|"), Widths: []int{18, 7, 25, 22, 28}}
	for _, f := range fields {
		round := y.round(f.key)
		valid, err := review.PanelOf(round)
		if err != nil {
			return err
		}
		outcome, told := valid.Value()
		if _, ok := outcome.Get(); !told || !ok {
			return fmt.Errorf("the panel of %s: %s", f.key, valid.Text(rule.EN))
		}
		answer, err := review.RankOf(round)
		if err != nil {
			return err
		}
		ranking, _ := answer.Value()
		for _, r := range ranking {
			t.Rows = append(t.Rows, y.result(f.name, r))
		}
	}
	y.doc.Add(t)
	if late := y.at(y.Call.LateProject); late != nil {
		y.doc.Add(page.Paragraph{Tone: page.Quiet, Text: fmt.Sprintf(y.say("%s 的一名专家会上申请回避，其对该项目的评分不计。", "An expert asked to be recused from %s at the meeting: that score does not count."), late.Key)})
	}
	return nil
}

// round holds the panel and the scores of one group.
func (y *year) round(field string) review.Round {
	r := review.Round{Profile: rule.Given(project.Meizhou), HeldOn: rule.Given(y.Call.ReviewedOn), MoneyJudged: rule.Given(true), Competitive: rule.Given(true)}
	members := y.panels[field]
	var experts []review.Expert
	for _, id := range members {
		e := y.expert(id)
		experts = append(experts, review.Expert{
			Key: rule.Given(id), Unit: rule.Given(e.Unit), Outside: rule.Given(e.Outside), Financial: rule.Given(e.Financial), Years: rule.Given(10), Senior: rule.Given(true), Drawn: rule.Given(true), Signed: rule.Given(true),
		})
	}
	var applications []review.Application
	recusals := []review.Recusal{}
	for i := range y.Applications {
		a := &y.Applications[i]
		if a.Field != field || y.states[a.Key].refused != "" {
			continue
		}
		var marks []review.Mark
		for seat, id := range members {
			marks = append(marks, review.Mark{Expert: rule.Given(id), Score: rule.Given(rule.Int(a.Scores[seat]))})
		}
		applications = append(applications, review.Application{Key: rule.Given(a.Key), Group: rule.Given(field), Marks: rule.Given(marks)})
		if a.Key == y.Call.LateProject {
			recusals = append(recusals, review.Recusal{Expert: rule.Given(members[y.Call.LateSeat-1]), Application: rule.Given(a.Key), Possible: rule.Given(false), Why: rule.Given("专家申请回避，经核准")})
		}
	}
	r.Experts, r.Applications, r.Recusals = rule.Given(experts), rule.Given(applications), rule.Given(recusals)
	return r
}

func (y *year) expert(id string) *expert {
	for i := range y.Experts {
		if y.Experts[i].ID == id {
			return &y.Experts[i]
		}
	}
	return &expert{}
}

// result is a row of the table; the score goes on to the money.
func (y *year) result(group rule.Text, r review.Result) []page.Cell {
	a := y.at(r.Key)
	var marks []string
	for _, s := range a.Scores {
		marks = append(marks, fmt.Sprint(s))
	}
	if score, given := r.Score.Get(); given {
		y.scores[r.Key] = score
	}
	tone := page.Good
	if r.Class != review.Passed {
		tone = page.Bad
		y.states[r.Key].below = true
		y.happens(r.Key, lifecycle.Event{By: rule.Given(project.Bureau), PanelValid: rule.Given(true)}, event.ReviewDecline, y.Call.ReviewedOn)
	}
	return append(page.Cells(y.in(group), r.Key, y.in(a.Title), strings.Join(marks, " ")), page.Cell{Text: r.Text(y.doc.Lang), Tone: tone})
}

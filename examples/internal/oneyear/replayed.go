package oneyear

import (
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/funding/disbursement"
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/lifecycle"
	"github.com/keji-rules/keji/rule"
)

// replayed judges every step of every project at once, and the year's money.
func (y *year) replayed() error {
	y.chapter("九、年终核对", "9. The year looked at again", y.say("把每个项目一年里的全部事件按流程规则重放一遍，再核对资金台账。", "All events of every project are replayed under the rules of its life, and the money is reconciled."))
	t := page.Table{Head: strings.Split(y.say("编号|项目|事件|所处状态|核对", "No.|Project|Events|State|Check"), "|"), Numbers: []int{2}, Widths: []int{7, 30, 7, 31, 25}}
	for i := range y.Applications {
		a := &y.Applications[i]
		row, err := y.replay(a)
		if err != nil {
			return err
		}
		t.Rows = append(t.Rows, row)
	}
	y.doc.Add(t)
	return y.ledger()
}

func (y *year) replay(a *application) ([]page.Cell, error) {
	events := slices.Clone(y.states[a.Key].events)
	slices.SortStableFunc(events, func(a, b lifecycle.Event) int { return a.On.Or(rule.Date{}).Compare(b.On.Or(rule.Date{})) })
	answer, err := lifecycle.Replay(lifecycle.History{
		Project: rule.Given(a.Key), Profile: rule.Given(project.Meizhou), Events: events,
		Call: lifecycle.Call{OpensOn: rule.Given(y.Call.OpensOn), ClosesOn: rule.Given(y.Call.ClosesOn), RecommendBy: rule.Given(y.Call.RecommendBy)},
	})
	if err != nil {
		return nil, err
	}
	course, told := answer.Value()
	if !told {
		return nil, fmt.Errorf("the replay of %s is open: %s", a.Key, answer.Text(rule.EN))
	}
	text := y.say("全部合规", "all lawful")
	for i, b := range course.Breaches {
		if i == 0 {
			text = ""
		} else {
			text += y.say("；", "; ")
		}
		text += b.Text(y.doc.Lang)
	}
	return append(page.Cells(a.Key, y.in(a.Title), fmt.Sprint(course.Events), course.Position.Text(y.doc.Lang)), page.Cell{Text: text, Tone: page.OfVerdict(course.Lawful())}), nil
}

// ledger reconciles the money of the year.
func (y *year) ledger() error {
	l := disbursement.Ledger{Name: y.say("2025年度市级科技计划", "municipal projects of 2025"), Stated: disbursement.Amounts{}}
	var lines []disbursement.Line
	for _, a := range y.running() {
		c := y.states[a.Key]
		granted, paid := rule.Given(decimal.New(c.granted.Num(), 0)), rule.Given(decimal.New(c.paid.Num(), 0))
		lines = append(lines, disbursement.Line{Key: a.Key, Amounts: disbursement.Amounts{Planned: granted, Allocated: granted, Paid: paid}})
	}
	l.Lines = rule.Given(lines)
	answer, err := disbursement.Reconcile(l)
	if err != nil {
		return err
	}
	found, _ := answer.Value()
	y.doc.Add(page.Paragraph{Text: y.say("资金台账核对：", "The money: ") + found.Text(y.doc.Lang) + y.say("。", ".")})
	return nil
}

package oneyear

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/funding/disbursement"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/contract"
	"github.com/keji-rules/keji/project/lifecycle"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/identity"
)

// declined is a grant given up before the signature.
func (y *year) declined(key string) error {
	c := y.states[key]
	answer, err := contract.MoneyOf(contract.Contract{Profile: rule.Given(project.Meizhou), ApprovedOn: rule.Given(c.batch.Approved), Ending: rule.Given(contract.Abandoned)})
	if err != nil {
		return err
	}
	money, _ := answer.Value()
	y.doc.Add(page.Paragraph{Text: fmt.Sprintf(y.say("%s，%s 在签订合同前书面放弃立项：%s。后备项目按名次递补，重新安排如下。", "%s: %s gives the grant up before the contract: %s. The reserve comes up by rank:"), y.Call.Declined, key, money.Text(y.doc.Lang))})
	y.happens(key, lifecycle.Event{By: rule.Given(project.Applicant)}, event.Decline, y.Call.Declined)
	y.mark(key, y.Call.Declined, page.Bad, "放弃", "given up")
	c.granted = rule.Int(0)
	return nil
}

// running are the projects under contract, by key.
func (y *year) running() []*application {
	var all []*application
	for i := range y.Applications {
		if a := &y.Applications[i]; y.states[a.Key].granted.Sign() > 0 {
			all = append(all, a)
		}
	}
	return all
}

// facts are those of a project's contract.
func (y *year) facts(a *application) contract.Contract {
	c := y.states[a.Key]
	return contract.Contract{
		Project: rule.Given(a.Key), Profile: rule.Given(project.Meizhou), ApprovedOn: rule.Given(c.batch.Approved), SignBy: rule.Given(c.batch.SignBy),
		StartsOn: rule.Given(y.Call.StartsOn), EndsOn: rule.Given(c.ends), FirstEnd: rule.Given(y.Call.EndsOn), Extended: rule.Given(0),
	}
}

// contracted signs the contracts and pays the first instalment.
func (y *year) contracted() error {
	y.chapter("五、签订合同和首期拨款", "5. Contracts and the first payment")
	t := page.Table{Head: strings.Split(y.say("编号|项目|签订截止|签订|中期检查|首期拨款", "No.|Project|Sign by|Signed|Mid-term check|First payment"), "|"), Widths: []int{7, 28, 15, 14, 15, 21}}
	for _, a := range y.running() {
		c := y.states[a.Key]
		signing, err := contract.SigningOf(y.facts(a))
		if err != nil {
			return err
		}
		by, _ := signing.Value()
		midterm, err := contract.MidtermOf(y.facts(a))
		if err != nil {
			return err
		}
		checked, _ := midterm.Value()
		y.happens(a.Key, lifecycle.Event{By: rule.Given(project.Leader)}, event.DraftContract, c.batch.Approved.AddDays(1))
		y.happens(a.Key, lifecycle.Event{By: rule.Given(project.Bureau), EndsOn: rule.Given(c.ends)}, event.Sign, c.batch.Signed)
		y.mark(a.Key, c.batch.Signed, page.Plain, "签订", "signed")
		paid, err := y.pay(a, y.Call.PaidOn)
		if err != nil {
			return err
		}
		t.Rows = append(t.Rows, page.Cells(a.Key, y.in(a.Title), by.Sign.Known().Text(y.doc.Lang), c.batch.Signed.String(), checked.Text(y.doc.Lang), paid))
	}
	y.doc.Add(t)
	return nil
}

// pay pays what may be paid on a day: seven tenths on the signature, the rest on a pass.
func (y *year) pay(a *application, on rule.Date) (string, error) {
	c := y.states[a.Key]
	unit, err := y.screened(screening.Applicant, identity.CreditCode, a.CreditCode, on)
	if err != nil {
		return "", err
	}
	passed := c.closed != nil && c.closed.Conclusion == "passed"
	amount := decimal.New(c.granted.Num(), 0)
	first := decimal.New(c.paid.Num(), 0)
	g := disbursement.Grant{
		Programme: rule.Given(disbursement.Guangdong), On: rule.Given(on), Unit: y.in(a.Unit), Amount: rule.Given(amount), Allocated: rule.Given(amount),
		Signed: rule.Given(true), SignedOn: rule.Given(c.batch.Signed), Midterm: rule.Given(false), Accepted: rule.Given(passed), Standing: rule.Given(unit), Suspended: rule.Given(false),
		Stages: rule.Given([]disbursement.Stage{
			{Name: y.say("首期款", "first"), Share: rule.Given(rule.Frac(7, 10)), Trigger: rule.Given(disbursement.OnSigning), Paid: rule.Given(first)},
			{Name: y.say("尾款", "final"), Share: rule.Given(rule.Frac(3, 10)), Trigger: rule.Given(disbursement.OnAcceptance), Paid: rule.Yuan(0)},
		}),
	}
	if passed {
		g.AcceptedOn = rule.Given(c.closed.ConcludedOn)
	}
	answer, err := disbursement.MayPay(g)
	if err != nil {
		return "", err
	}
	release, told := answer.Value()
	if !told {
		return "", fmt.Errorf("the payment of %s is open: %s", a.Key, answer.Text(rule.EN))
	}
	c.paid, _ = c.paid.Plus(release.Payable)
	return on.String() + y.say("，", ": ") + y.money(release.Payable), nil
}

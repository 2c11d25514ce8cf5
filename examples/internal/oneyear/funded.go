package oneyear

import (
	"fmt"
	"strings"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/funding/allocation/competition"
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/lifecycle"
	"github.com/keji-rules/keji/project/lifecycle/event"
	projectnotice "github.com/keji-rules/keji/project/notice"
	"github.com/keji-rules/keji/rule"
)

// grants is the call's policy on grants, filled in from its notice.
func (y *year) grants() competition.Policy {
	p, b := competition.Proposal(), notice.Whole().Read()
	p.HasMost, p.Most, p.HasLeast, p.Least, p.Cut = b.On(), b.Limit(y.Call.Most), b.On(), b.Limit(y.Call.Least), b.On()
	return p
}

// allocate grants the budget; declined is who gave the grant up, nobody at first.
func (y *year) allocate(declined string) (competition.Plan, error) {
	w := competition.Round{Budget: rule.Given(y.Call.Budget), Unit: rule.Given(rule.InWanYuan), WorkFund: rule.Given(y.Call.WorkFund)}
	var all []competition.Applicant
	for i := range y.Applications {
		a := &y.Applications[i]
		c := competition.Applicant{
			Key: a.Key, Name: y.in(a.Title), Unit: a.UnitKey, Field: a.Field, County: a.County.ZH, SubmittedOn: rule.Given(a.AppliedOn),
			Requested: rule.Given(a.Requested), SelfRaised: rule.Given(a.SelfRaised), Grounds: y.states[a.Key].refused,
		}
		score, scored := y.scores[a.Key]
		if scored {
			c.Score = rule.Given(score)
		}
		if a.Key == declined {
			c.Grounds = y.say("放弃立项", "gave the grant up")
		}
		c.Eligible = rule.Given(c.Grounds == "")
		all = append(all, c)
	}
	w.Applicants = rule.Given(all)
	answer, err := y.grants().Allocate(w)
	if err != nil {
		return competition.Plan{}, err
	}
	plan, told := answer.Value()
	if !told {
		return plan, fmt.Errorf("the allocation is open: %s", answer.Text(rule.EN))
	}
	return plan, nil
}

// funded allocates the budget, gives public notice, and lets the reserve come up for who gave up.
func (y *year) funded() error {
	y.chapter("四、安排经费和公示", "4. The money and the public notice")
	plan, err := y.allocate("")
	if err != nil {
		return err
	}
	y.doc.Add(page.Paragraph{Text: fmt.Sprintf(y.say("预算%s，先留工作经费%s；单项最高%s。%s。", "Budget %s, of which %s for the work; %s at most for a project. %s."),
		rule.Money(y.Call.Budget).Text(y.doc.Lang), rule.Money(y.Call.WorkFund).Text(y.doc.Lang), y.money(rule.Int(y.Call.Most)), plan.Text(y.doc.Lang))}, y.grantList(plan))
	if err := y.published(plan, &y.Call.First); err != nil {
		return err
	}
	if err := y.objection(); err != nil {
		return err
	}
	return y.reserve()
}

func (y *year) grantList(plan competition.Plan) page.Block {
	var all page.List
	for _, g := range plan.Grants {
		if y.states[g.Key].refused != "" {
			continue
		}
		tone := page.Plain
		if g.Amount.Sign() > 0 {
			tone = page.Good
		}
		all = append(all, page.Item{Lead: g.Key, Text: g.Text(y.doc.Lang), Tone: tone})
	}
	return all
}

// published gives public notice of what is newly granted.
func (y *year) published(plan competition.Plan, b *batch) error {
	answer, err := projectnotice.WindowOf(projectnotice.Notice{
		Profile: rule.Given(project.Meizhou), Kind: rule.Given(projectnotice.Grants), NoticeOn: rule.Given(b.NoticeOn), From: rule.Given(b.From), Until: rule.Given(b.Until), Classified: rule.Given(false),
	})
	if err != nil {
		return err
	}
	window, told := answer.Value()
	if !told {
		return fmt.Errorf("the notice is open: %s", answer.Text(rule.EN))
	}
	y.doc.Add(page.Paragraph{Text: fmt.Sprintf(y.say("%s发布公示：%s，长度符合要求。", "Public notice of %s: %s, long enough."), b.NoticeOn, window.Text(y.doc.Lang))})
	for _, g := range plan.Grants {
		c := y.states[g.Key]
		if g.Amount.Sign() <= 0 || c.batch != nil {
			continue
		}
		c.granted, c.batch, c.ends = g.Amount, b, y.Call.EndsOn
		yes, bureau := rule.Given(true), rule.Given(project.Bureau)
		y.happens(g.Key, lifecycle.Event{By: bureau, PanelValid: yes, AboveLine: yes, WithinQuota: yes}, event.ReviewFavour, y.Call.ReviewedOn)
		y.happens(g.Key, lifecycle.Event{By: bureau, From: rule.Given(b.From), Until: rule.Given(b.Until)}, event.Publish, b.NoticeOn)
		y.happens(g.Key, lifecycle.Event{By: bureau, Until: rule.Given(b.SignBy)}, event.NoObjection, b.Approved)
	}
	return nil
}

// objection is one without a name.
func (y *year) objection() error {
	b := &y.Call.First
	answer, err := projectnotice.ObjectionOf(projectnotice.Notice{
		Profile: rule.Given(project.Meizhou), Kind: rule.Given(projectnotice.Grants), NoticeOn: rule.Given(b.NoticeOn), From: rule.Given(b.From), Until: rule.Given(b.Until),
		ObjectedOn: rule.Given(y.Call.Objected), Written: rule.Given(true), Identified: rule.Given(false),
	})
	if err != nil {
		return err
	}
	outcome, _ := answer.Value()
	refusal, refused := outcome.Refusal()
	if !refused {
		return fmt.Errorf("an objection without a name is accepted: %s", answer.Text(rule.EN))
	}
	y.doc.Add(page.Paragraph{Text: fmt.Sprintf(y.say("%s收到一封没有署名的异议信，不予受理：%s。", "An unsigned objection of %s is not accepted: %s."), y.Call.Objected, y.grounds(refusal.Reasons()))})
	return nil
}

// reserve lets the reserve come up for a project that was given up.
func (y *year) reserve() error {
	key := "P08"
	y.doc.Add(page.Heading{Title: y.say("放弃和递补", "Given up, and taken up"), Level: 2})
	if err := y.declined(key); err != nil {
		return err
	}
	plan, err := y.allocate(key)
	if err != nil {
		return err
	}
	y.doc.Add(y.grantList(plan))
	if err := y.published(plan, &y.Call.Second); err != nil {
		return err
	}
	for key, scored := range y.scores {
		if c := y.states[key]; scored.Sign() > 0 && c.batch == nil && !c.below {
			y.happens(key, lifecycle.Event{By: rule.Given(project.Bureau), PanelValid: rule.Given(true)}, event.ReviewDecline, y.Call.Second.NoticeOn)
		}
	}
	granted, n := rule.Int(0), 0
	for i := range y.Applications {
		if c := y.states[y.Applications[i].Key]; c.granted.Sign() > 0 {
			granted, _ = granted.Plus(c.granted)
			n++
		}
	}
	y.tiles = append(y.tiles, page.Tile{Name: y.say("立项", "granted"), Figure: fmt.Sprint(n)}, page.Tile{Name: y.say("安排经费", "money"), Figure: strings.TrimSpace(y.money(granted))})
	return nil
}

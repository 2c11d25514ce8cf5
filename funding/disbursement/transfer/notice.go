package transfer

import (
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// Finding is what checking an advance notice found.
type Finding struct {
	InOrder bool `json:"in_order"`
	// Least is the least amount that the regulation asks for in general, in yuan, rounded up to the fen; not given where it asks for none.
	Least rule.Opt[rule.Number] `json:"least,omitzero"`
}

// Text writes the finding in one language.
func (f Finding) Text(l rule.Lang) string {
	text := rule.T("不符合要求", "not in order").In(l)
	if f.InOrder {
		text = rule.T("符合要求", "in order").In(l)
	}
	if n, asked := f.Least.Get(); asked {
		least := rule.Exactly(n, rule.YuanUnit).Text(l)
		text += rule.T("，一般不低于"+least, ", generally at least "+least).In(l)
	}
	return text
}

// Check answers whether an advance notice of transfers is in order. What is below the share that is asked for in general is not in
// order unless people find good reason.
func Check(n Notice) (rule.Answer[Finding], error) {
	if err := noticeDoor.Validate(&n); err != nil {
		return rule.Answer[Finding]{}, err
	}
	on, _ := n.On.Get()
	law, err := timeline.On(on)
	if err != nil {
		return rule.Answer[Finding]{}, err
	}
	return n.check(&law.Policy, rule.Frame{Edition: &law.Edition, Day: on, DayIs: rule.T("提前下达日", "day of the notice"), Subject: rule.T(n.Name, n.Name)})
}

// Check answers under this policy.
func (p Policy) Check(n Notice) (rule.Answer[Finding], error) {
	if err := noticeDoor.Validate(&n); err != nil {
		return rule.Answer[Finding]{}, err
	}
	if err := p.check(); err != nil {
		return rule.Answer[Finding]{}, err
	}
	return n.check(&p, rule.Frame{AsOf: n.On.Or(rule.Date{}), Subject: rule.T(n.Name, n.Name)})
}

// checker holds a notice against the regulation.
type checker struct {
	t      *rule.Trace
	p      *Policy
	n      *Notice
	f      Finding
	failed bool
}

func (n *Notice) check(p *Policy, frame rule.Frame) (rule.Answer[Finding], error) {
	c := &checker{t: &rule.Trace{Frame: frame}, p: p, n: n}
	c.share()
	c.named()
	c.issuer()
	c.f.InOrder = !c.failed
	if c.failed {
		return rule.ConcludeWith(c.t, noticeBook, ruleNotice, rule.Given(c.f))
	}
	return rule.Conclude(c.t, noticeBook, ruleNotice, c.f)
}

// judge adds a line with its verdict.
func (c *checker) judge(l rule.Line, holds bool) {
	v := rule.Passed
	if !holds {
		v, c.failed = rule.Failed, true
	}
	c.t.Add(l.Judged(v))
}

// share holds what is notified against what is expected for this year.
func (c *checker) share() {
	if !c.p.Advance.On {
		c.t.Add(noticeBook.Line(ruleNone, rule.Named{Title: rule.T("事项", "matter"), Words: noticeBook.Rule(ruleShare).Title}).On(c.p.Advance.Basis))
		return
	}
	if actual, given := rule.Need(c.t, noticeBook.Fact(noticeByActual), c.n.ByActual); !given || actual {
		l := noticeBook.Line(ruleActual).On(c.p.Advance.Basis)
		if !given {
			l = l.Judged(rule.Undetermined)
		}
		c.t.Add(l)
		return
	}
	share := c.p.AdvanceGeneral
	if c.n.Kind.Or("") == Special {
		share = c.p.AdvanceSpecial
	}
	expected, known := fen.Of(c.n.Expected)
	notified, given := fen.Of(c.n.Notified)
	rule.Need(c.t, noticeBook.Fact(noticeExpected), c.n.Expected)
	rule.Need(c.t, noticeBook.Fact(noticeNotified), c.n.Notified)
	l := noticeBook.Line(ruleShare, rule.Figure("一般不低于", "generally at least", share.Known(rule.Share))).On(share.Basis)
	if !known || !given {
		c.t.Add(l.Judged(rule.Undetermined))
		return
	}
	least := fen.Ceil(fen.Times(expected, share.Value))
	c.f.Least = rule.Given(fen.Yuan(least))
	l.Values = append(l.Values, fen.Money("本年度预计执行数", "expected this year", expected), fen.Money("至少", "at least", least), fen.Money("提前下达数", "notified", notified))
	if notified < least {
		l = l.Saying(rule.T("“一般”留有余地，低于比例应有理由", "“generally” leaves room; less needs a reason"))
	}
	c.judge(l.Rounded(fen.Up()), notified >= least)
}

// named asks of special transfers by projects that the projects are named.
func (c *checker) named() {
	if !c.p.NameProjects.On || c.n.Kind.Or("") != Special {
		return
	}
	by, given := rule.Need(c.t, noticeBook.Fact(noticeByProject), c.n.ByProject)
	l := noticeBook.Line(ruleNamed).On(c.p.NameProjects.Basis)
	switch {
	case !given:
		c.t.Add(l.Judged(rule.Undetermined))
		return
	case !by:
		c.t.Add(l.Judged(rule.NotApplicable))
		return
	}
	if named, told := rule.Need(c.t, noticeBook.Fact(noticeNamed), c.n.Named); told {
		c.judge(l, named)
		return
	}
	c.t.Add(l.Judged(rule.Undetermined))
}

// issuer asks who issued it.
func (c *checker) issuer() {
	if !c.p.FinanceOnly.On {
		return
	}
	l := noticeBook.Line(ruleIssuer).On(c.p.FinanceOnly.Basis)
	by, given := rule.Need(c.t, noticeBook.Fact(noticeIssuer), c.n.Issuer)
	if !given {
		c.t.Add(l.Judged(rule.Undetermined))
		return
	}
	l.Values = append(l.Values, rule.Named{Title: noticeBook.Fact(noticeIssuer).Title, Words: issuers.Text(by)})
	c.judge(l, by == Finance)
}

package register

import (
	"github.com/keji-rules/keji/rule"
)

// ground is why; it must be one of those that fit the act.
func (c *scene) ground(fit ...Ground) (Ground, bool) {
	g, given := rule.Need(c.Trace, book.Fact(factGround), c.o.Ground)
	if !given {
		c.check(ruleOwnAct, rule.Undetermined, rule.Basis{}, rule.Text{})
		return "", false
	}
	fits := false
	for _, x := range fit {
		fits = fits || x == g
	}
	l := c.check(ruleOwnAct, verdict(true, fits), rule.Basis{}, rule.T("“"+g.Text(rule.ZH)+"”不能"+c.o.Act.Or("").Text(rule.ZH)+"记录", g.Text(rule.EN)+" is no ground for it"), properAct(g))
	l.Values = append(l.Values, rule.Named{Title: book.Fact(factGround).Title, Words: rule.T(g.Text(rule.ZH), g.Text(rule.EN))})
	return g, fits
}

// properAct is what a ground is good for.
func properAct(g Ground) rule.Ground {
	switch g {
	case ByReview:
		return instead("annul", "原决定被撤销的，办理撤销；只改变期限的，办理缩短", "annul where the decision was revoked, shorten where its term was changed")
	case ByRepair:
		return instead("repair", "信用修复可以缩短期限或移出名单，不撤销原决定", "repair shortens or removes; it annuls nothing")
	}
	return instead("remove", "办理移出", "remove the entry")
}

// shorten: on repair or after a review, to an earlier end.
func (c *scene) shorten() {
	c.own()
	g, fits := c.ground(ByRepair, ByReview)
	if fits && g == ByRepair {
		c.repair()
	} else if fits {
		c.review()
	}
	earlier := func(a, b rule.Term) rule.Verdict { return later(b, a) }
	c.next.term = c.compare(ruleShorter, earlier, rule.T("新的截止日不早于原截止日", "the new end is no earlier"), "extend", "延长须有新的处理决定", "to extend takes a new decision")
	until, given := c.o.Until.Get()
	if fits && g == ByRepair && given {
		c.check(ruleNotBack, verdict(true, !until.Before(c.o.On.Or(rule.Date{}).AddDays(-1))), c.p.Within.Basis, rule.T("新的截止日早于批准之日", "the new end lies before the approval"),
			instead("remove", "自批准之日起移出", "remove it from the day of the approval"))
	}
}

// repair: provided for, approved, within the term.
func (c *scene) repair() {
	switch p := c.p.Repair; {
	case p.Open():
		c.Because(rule.LawUnknown)
		c.check(ruleRepair, rule.Undetermined, p.Basis, rule.Text{})
	default:
		why := rule.T("未见信用修复的规定，期限届满为止", "no provision on repair was found: the term runs to its end")
		if c.check(ruleRepair, verdict(true, p.Value.Sign() > 0), p.Basis, why, c.waiting()...); p.Value.Sign() <= 0 {
			return
		}
	}
	c.flag(ruleApproved, factApproved, c.o.Approved, c.p.Repair.Basis, rule.T("主管部门未批准修复", "the department did not approve the repair"))
	if c.p.Within.On {
		within := c.last.term.Covers(c.o.On.Or(rule.Date{}))
		if within == rule.Undetermined {
			c.Lack(book.Fact(factUntil))
		}
		c.check(ruleWithin, within, c.p.Within.Basis, rule.T("不在惩戒期内", "not within the term"), c.waiting()...)
	}
}

// waiting is what is left where there is no repair: the end of the term, or a review of the decision.
func (c *scene) waiting() []rule.Ground {
	all := []rule.Ground{instead("review", "对原决定不服的，申请复查、申诉；决定改变后缩短或撤销", "ask for a review or appeal, and shorten or annul when the decision is changed")}
	if last, ends := c.last.term.Last(); ends {
		all = append(all, instead("expired", "期限届满次日（"+last.AddDays(1).String()+"）起移出", "remove it when the term is over, from "+last.AddDays(1).String()))
	}
	return all
}

// review: by a decision that changes the old one.
func (c *scene) review() {
	if !c.p.Review.On {
		c.check(ruleReview, rule.Failed, c.p.Review.Basis, rule.T("所依规定没有复查程序", "these rules have no review"))
		return
	}
	c.decided(factBy, factByDocument, factByOn, c.o.By, ruleReview)
	c.next.review = false
}

// remove: repaired, over, or gone from the list that is mirrored.
func (c *scene) remove() {
	day := c.o.On.Or(rule.Date{})
	fit := []Ground{ByRepair, Expired}
	if !c.last.list.OfResearch() {
		fit = []Ground{AtSource}
	}
	g, fits := c.ground(fit...)
	switch {
	case fits && g == ByRepair:
		c.repair()
		if on, given := c.o.By.On.Get(); given && on.Before(day) {
			day = on
		}
	case fits && g == Expired:
		day = c.expired(day)
	case !c.last.list.OfResearch() && !fits:
		c.own()
	}
	c.next.effective = day
	c.next.term = c.next.left(c.last.term)
}

// expired: the term is over, and the name leaves the list. It returns the first free day.
func (c *scene) expired(day rule.Date) rule.Date {
	v := notOver(c.last.term, day)
	switch v {
	case rule.Passed:
		v = rule.Failed
	case rule.Failed:
		v = verdict(true, c.p.Expiry.On)
	default:
		c.Lack(book.Fact(factUntil))
	}
	c.check(ruleExpired, v, c.p.Expiry.Basis, rule.T("期限尚未届满", "the term is not over"), c.waiting()...)
	if free, ends := c.last.term.FreeFrom(); ends && free.Before(day) {
		return free
	}
	return day
}

// annul: the decision was revoked; without effect from that day, or from the start where the decision says so.
func (c *scene) annul() {
	c.own()
	if _, fits := c.ground(ByReview); fits {
		c.review()
	}
	c.next.effective = c.o.By.On.Or(c.o.On.Or(rule.Date{}))
	if free := c.last.effective; !free.IsZero() && free.Before(c.next.effective) {
		c.next.effective = free // it was removed before
	}
	if c.o.FromStart.Or(false) {
		c.next.given |= fromStart
		c.next.effective = rule.Date{}
	}
	c.next.term = c.next.left(c.last.term)
}

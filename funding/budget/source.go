package budget

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

type amountGiven = rule.Opt[decimal.Decimal]

// source checks the money of one source.
func (c *checker) source(at string, s *Source) {
	direct, hasDirect := c.need("direct", s.Direct)
	indirect, hasIndirect := c.need("indirect", s.Indirect)
	if funds, given := fen.Of(s.Funds); given {
		spent := total{given: true}
		spent.add(total{direct, hasDirect})
		spent.add(total{indirect, hasIndirect})
		c.equal(ruleRevenue, at, fen.Money("来源金额", "money from it", funds), funds, spent)
	}
	booked, equipment := c.items(at, s)
	if hasDirect {
		c.equal(ruleDirect, at, fen.Money("直接费用", "direct costs", direct), direct, booked)
	}
	purchase, hasPurchase := int64(0), true
	if !c.p.OfTotal.On || s.Devices.IsGiven() {
		purchase, hasPurchase = c.need("purchase", s.Purchase)
	}
	c.purchase(at, s, total{purchase, hasPurchase}, equipment)
	c.indirect(at, s, total{direct, hasDirect}, total{purchase, hasPurchase}, total{indirect, hasIndirect})
	c.otherFees(at, s)
}

// otherFees: where the edition bars fees beside the indirect costs it says so, and judges where somebody said whether there are any.
func (c *checker) otherFees(at string, s *Source) {
	if !c.p.OtherFees.On {
		return
	}
	l := book.Line(ruleOtherFees).At(at)
	l.Basis = c.p.OtherFees.Basis
	if taken, said := s.OtherFees.Get(); said {
		c.add(ruleOtherFees, l, whether(!taken))
		return
	}
	c.t.Add(l)
}

func (c *checker) need(name string, d amountGiven) (int64, bool) {
	return needFen(c.t, book, "topics[].sources[]."+name, d)
}

// items checks the subjects and adds them up; equipment is what is booked under it.
func (c *checker) items(at string, s *Source) (booked, equipment total) {
	f, _ := book.FactAt("topics[].sources[].items")
	items, given := rule.Need(c.t, f, s.Items)
	booked, equipment = total{given: given}, total{given: given}
	now := map[Subject]int64{}
	for i := range items {
		n, has := needFen(c.t, book, "topics[].sources[].items[].amount", items[i].Amount)
		booked.add(total{n, has})
		subject := items[i].Subject.Or("")
		now[subject.Now()] += n
		if subject == subjectEquipment {
			equipment.add(total{n, has})
		}
		c.subject(item(at+".items", i), subject)
	}
	if booked.given {
		c.t.Add(book.Line(rulePresent, fen.Money("设备费", "equipment", now[subjectEquipment]), fen.Money("业务费", "operations", now[subjectOperations]),
			fen.Money("劳务费", "labour", now[subjectLabour])).At(at))
	}
	return booked, equipment
}

// subject requires a subject of the edition's set; where the guide caps it, it is asked for all the same.
func (c *checker) subject(at string, s Subject) {
	l := book.Line(ruleSubjects, rule.Named{Title: rule.T("科目", "subject"), Words: rule.T(s.Text(rule.ZH), s.Text(rule.EN))}).
		On(c.p.ThreeSubjects.Basis, c.p.TravelMerged.Basis).At(at)
	switch {
	case s.within(c.p.set()):
		c.add(ruleSubjects, l, rule.Passed)
	case c.capped(s):
		c.add(ruleSubjects, l.Saying(rule.T("指南要求单列", "the guide asks for it apart")), rule.Passed)
	default:
		c.add(ruleSubjects, l.Saying(rule.T("应列入"+s.Now().Text(rule.ZH), "belongs to "+s.Now().Text(rule.EN))), rule.Failed)
	}
}

func (c *checker) capped(s Subject) bool {
	call, _ := c.b.Call.Get()
	caps, _ := call.Caps.Get()
	for i := range caps {
		list, _ := caps[i].Subjects.Get()
		for _, in := range list {
			if in.covers(s) && in != in.Now() {
				return true
			}
		}
	}
	return false
}

// purchase checks what is bought: within the subject equipment, dear pieces described, the list within the purchase.
func (c *checker) purchase(at string, s *Source, purchase, equipment total) {
	if purchase.given && s.Purchase.IsGiven() {
		c.atMost(rulePurchase, at, fen.Money("设备购置费", "purchase", purchase.fen), purchase, fen.Money("设备费", "equipment", equipment.fen), equipment)
	}
	if purchase.given && purchase.fen == 0 && !s.Devices.IsGiven() {
		return
	}
	if !c.p.Detail.On && !s.Devices.IsGiven() {
		return
	}
	f, _ := book.FactAt("topics[].sources[].devices")
	devices, given := rule.Need(c.t, f, s.Devices)
	listed := total{given: given}
	for i := range devices {
		n, has := needFen(c.t, book, "topics[].sources[].devices[].price", devices[i].Price)
		listed.add(total{n, has})
		if c.p.Detail.On && has {
			c.device(item(at+".devices", i), &devices[i], n)
		}
	}
	if given {
		c.atMost(ruleDevices, at, fen.Money("清单合计", "listed", listed.fen), listed, fen.Money("设备购置费", "purchase", purchase.fen), purchase)
	}
}

// device requires a description from the price on, inclusive.
func (c *checker) device(at string, d *Device, price int64) {
	if fen.Yuan(price).Cmp(c.p.DetailFrom.Value) < 0 {
		return
	}
	f, _ := book.FactAt("topics[].sources[].devices[].described")
	described, given := rule.Need(c.t, f, d.Described)
	v := rule.Undetermined
	if given {
		v = whether(described)
	}
	c.add(ruleDevice, book.Line(ruleDevice, fen.Money("单价", "price", price), rule.Figure("界限（含）", "from (inclusive)", c.p.DetailFrom.Known(rule.YuanUnit))).
		On(c.p.DetailFrom.Basis, c.p.Detail.Basis).At(at), v)
}

// indirect holds the indirect costs against their ceiling, and performance pay against them and, where an edition has it,
// against its own.
func (c *checker) indirect(at string, s *Source, direct, purchase, indirect total) {
	base := total{max(direct.fen-purchase.fen, 0), direct.given && purchase.given}
	if c.p.OfTotal.On {
		base.fen, base.given = fen.Of(s.Funds)
	}
	if c.spans != nil && base.given {
		b := bounded(c.spans, base.fen)
		c.t.Add(book.Line(ruleBase, fen.Money("基数", "base", base.fen)).On(c.p.OfTotal.Basis).At(at))
		c.ceiling(at, &b, indirect)
	} else {
		c.add(ruleIndirect, book.Line(ruleIndirect).At(at), rule.Undetermined)
	}
	pay, given := fen.Of(s.PerformancePay)
	if !given {
		if c.p.PayCapped.On {
			c.need("performance_pay", s.PerformancePay)
			c.add(rulePayShare, book.Line(rulePayShare).On(c.p.PayShare.Basis).At(at), rule.Undetermined)
		}
		return
	}
	named := fen.Money("绩效支出", "performance pay", pay)
	c.atMost(rulePay, at, named, total{pay, true}, fen.Money("间接费用", "indirect costs", indirect.fen), indirect)
	if c.p.PayCapped.On {
		least, most := fen.Floor(fen.Times(base.fen, low.of(&c.p.PayShare))), fen.Floor(fen.Times(base.fen, high.of(&c.p.PayShare)))
		c.between(rulePayShare, at, named, total{pay, true}, rule.Figure("比例", "rate", c.p.PayShare.Known(rule.Share)), least, most, base.given, c.p.PayShare.Basis)
	}
}

// ceiling says the tiers and holds the indirect costs against their sum. The cause of an unknown rate is kept only where the
// verdict rests on it.
func (c *checker) ceiling(at string, b *bounds, indirect total) {
	trace := &rule.Trace{}
	b.say(trace, book, at)
	for _, l := range trace.Lines() {
		c.t.Add(l)
	}
	c.between(ruleIndirect, at, fen.Money("间接费用", "indirect costs", indirect.fen), indirect, fen.Between("上限", "ceiling", b.low, b.high), b.low, b.high, true, b.law()...)
}

// between requires what is at most a bound that may not be known exactly.
func (c *checker) between(id rule.ID, at string, named rule.Named, n total, bound rule.Named, least, most int64, told bool, law ...rule.Basis) {
	l := book.Line(id, named, bound).On(law...).At(at)
	switch {
	case !n.given || !told:
		c.add(id, l, rule.Undetermined)
	case n.fen <= least:
		c.add(id, l, rule.Passed)
	case n.fen > most:
		l.Values = append(l.Values, fen.Money("超出", "too much by", n.fen-most))
		c.add(id, l, rule.Failed)
	default:
		c.t.Because(rule.LawUnknown)
		c.add(id, l, rule.Undetermined)
	}
}

// atMost requires n ≤ limit.
func (c *checker) atMost(id rule.ID, at string, named rule.Named, n total, bound rule.Named, limit total) {
	l := book.Line(id, named).At(at)
	if !n.given || !limit.given {
		c.add(id, l, rule.Undetermined)
		return
	}
	l.Values = append(l.Values, bound)
	c.add(id, l, whether(n.fen <= limit.fen))
}

func whether(holds bool) rule.Verdict {
	if holds {
		return rule.Passed
	}
	return rule.Failed
}

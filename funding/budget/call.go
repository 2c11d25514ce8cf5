package budget

import (
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
)

// call checks what the guide of the call asks: nothing where it asks nothing.
func (c *checker) call() {
	call, given := c.b.Call.Get()
	if !given {
		return
	}
	if least, given := call.SelfRaised.Get(); given {
		c.selfRaised(least, call.SelfRaisedOf.Or(""))
	}
	caps, _ := call.Caps.Get()
	for i := range caps {
		c.shareCap(item("call.caps", i), &caps[i])
	}
}

// selfRaised requires the ratio of self-raised money to its base: at the ratio it passes.
func (c *checker) selfRaised(least rule.Number, of Base) {
	self, base := total{given: true}, total{given: c.b.Topics.IsGiven()}
	for _, s := range c.all {
		origin := s.Origin.Or("")
		if origin == originSelfRaised {
			self.plus(s.Funds)
		}
		if of == baseGrandTotal || origin.fiscal() {
			base.plus(s.Funds)
		}
	}
	l := book.Line(ruleSelfRaised, rule.Figure("应不低于", "at least", rule.Exactly(least, rule.Share)), rule.Named{Title: rule.T("基数", "of"), Words: bases.Text(of)}).At("call.self_raised")
	if !self.given || !base.given {
		c.add(ruleSelfRaised, l, rule.Undetermined)
		return
	}
	l.Values = append(l.Values, fen.Money("自筹资金", "self-raised", self.fen), fen.Money("基数金额", "base", base.fen))
	c.add(ruleSelfRaised, l, whether(fen.Rat(self.fen).Cmp(fen.Times(base.fen, least)) >= 0))
}

// shareCap holds subjects against a cap of the guide: what is more than the cap breaks it. Sources stay apart unless the guide
// takes them together.
func (c *checker) shareCap(at string, s *ShareCap) {
	of := s.Of.Or("")
	if of == baseGrandTotal || of == baseFiscalTotal {
		c.shareOf(at, s, of, c.all)
		return
	}
	for _, source := range c.all {
		c.shareOf(at, s, of, []*Source{source})
	}
}

func (c *checker) shareOf(at string, s *ShareCap, of Base, sources []*Source) {
	base, least, most := total{given: len(sources) > 0}, total{given: true}, total{given: true}
	for _, source := range sources {
		if of == baseFiscalTotal && !source.Origin.Or("").fiscal() {
			continue
		}
		if of == baseSourceDirect {
			base.plus(source.Direct)
		} else {
			base.plus(source.Funds)
		}
		spent(s, source, &least, &most)
	}
	limit, _ := s.Max.Get()
	l := book.Line(ruleShareCap, rule.Named{Title: rule.T("科目", "subjects"), Words: subjectsText(s)}, rule.Named{Title: rule.T("基数", "of"), Words: c.baseText(of, sources)},
		rule.Figure("应不超过", "at most", rule.Exactly(limit, rule.Share))).At(at)
	if !base.given || !least.given {
		c.add(ruleShareCap, l, rule.Undetermined)
		return
	}
	l.Values = append(l.Values, fen.Between("金额", "amount", least.fen, most.fen), fen.Money("基数金额", "base", base.fen))
	bound := fen.Times(base.fen, limit)
	switch {
	case fen.Rat(most.fen).Cmp(bound) <= 0:
		c.add(ruleShareCap, l, rule.Passed)
	case fen.Rat(least.fen).Cmp(bound) > 0:
		c.add(ruleShareCap, l, rule.Failed)
	default:
		f, _ := book.FactAt("topics[].sources[].items[].subject")
		c.t.Lack(f)
		c.add(ruleShareCap, l.Saying(rule.T("预算未按指南所列科目单列", "the budget does not give these subjects apart")), rule.Undetermined)
	}
}

// baseText says what the share is taken of, and of a single source which.
func (c *checker) baseText(of Base, sources []*Source) rule.Text {
	t := bases.Text(of)
	if of == baseGrandTotal || of == baseFiscalTotal {
		return t
	}
	o := origins.Text(sources[0].Origin.Or(""))
	return rule.T(t.ZH+"（"+o.ZH+"）", t.EN+" ("+o.EN+")")
}

// spent adds what a source spends on the subjects of a cap: surely, and at most where a wider subject may hold some of it.
func spent(s *ShareCap, source *Source, least, most *total) {
	items, given := source.Items.Get()
	least.given, most.given = least.given && given, most.given && given
	list, _ := s.Subjects.Get()
	for i := range items {
		subject := items[i].Subject.Or("")
		in, around := false, false
		for _, of := range list {
			in = in || of.covers(subject)
			around = around || subject.covers(of)
		}
		if in {
			least.plus(items[i].Amount)
		}
		if in || around {
			most.plus(items[i].Amount)
		}
	}
	least.given = least.given && most.given
}

func subjectsText(s *ShareCap) rule.Text {
	list, _ := s.Subjects.Get()
	zh, en := "", ""
	for i, subject := range list {
		if i > 0 {
			zh, en = zh+"、", en+", "
		}
		zh, en = zh+subject.Text(rule.ZH), en+subject.Text(rule.EN)
	}
	return rule.T(zh, en)
}

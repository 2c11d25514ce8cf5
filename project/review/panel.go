package review

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
)

// Panel is a panel that is validly composed.
type Panel struct {
	Members int `json:"members"`
}

// Text says so in one language.
func (p Panel) Text(l rule.Lang) string {
	return rule.T("专家组有效，", "the panel is valid, ").In(l) + rule.Exactly(rule.Int(int64(p.Members)), rule.Persons).Text(l)
}

// PanelOf says whether the panel of a round is validly composed, or refuses it with every reason.
func PanelOf(r Round) (rule.Answer[rule.Outcome[Panel]], error) { return inForce(r, panelOf) }

// PanelOf says it under these numbers.
func (p Policy) PanelOf(r Round) (rule.Answer[rule.Outcome[Panel]], error) {
	return under(p, r, panelOf)
}

// sitting is a panel while it is judged.
type sitting struct {
	*inquiry
	asking.Weighing
	experts []Expert
}

func panelOf(q *inquiry) (rule.Answer[rule.Outcome[Panel]], error) {
	experts, given := rule.Need(q.Trace, book.Fact(factExperts), q.Facts.Experts)
	if !given {
		q.Line(rulePanel, q.Trace.Open()...)
		return rule.ConcludeWith(q.Trace, book, rulePanel, rule.Opt[rule.Outcome[Panel]]{})
	}
	s := &sitting{inquiry: q, experts: experts}
	s.size()
	s.outside()
	s.level()
	s.finance()
	s.sameUnit()
	s.everyMember(ruleDrawn, &q.Policy.Panel.Drawn, factDrawn, func(x *Expert) rule.Opt[bool] { return x.Drawn })
	s.everyMember(ruleSigned, &q.Policy.Panel.Signed, factSigned, func(x *Expert) rule.Opt[bool] { return x.Signed })
	s.kin()
	s.left()
	asked := rule.T("由该专家组评审", "a review by this panel")
	return rule.ConcludeWith(q.Trace, book, rulePanel, asking.Outcome(&s.Weighing, asked, Panel{Members: len(experts)}))
}

func (s *sitting) judge(id rule.ID, v rule.Verdict, law []rule.Basis, values ...rule.Named) *rule.Line {
	l := s.Resting(id, law, values...)
	s.Judge(l, v)
	return l
}

func persons(zh, en string, n int) rule.Named {
	return rule.Figure(zh, en, rule.Exactly(rule.Int(int64(n)), rule.Persons))
}

// size holds the number of members against the least, and asks for an odd one.
func (s *sitting) size() {
	p, n := &s.Policy.Panel, len(s.experts)
	s.judge(ruleSize, held(n, &p.Least), []rule.Basis{p.Least.Basis}, persons("人数", "members", n),
		rule.Named{Title: rule.T("不少于", "at least"), Value: p.Least.Known(rule.Persons)})
	if !p.Odd.On {
		return
	}
	odd, law := n%2 == 1, []rule.Basis{p.Odd.Basis, p.OddBinds.Basis}
	if odd || p.OddBinds.On {
		s.judge(ruleOdd, asking.Held(odd), law, persons("人数", "members", n))
		return
	}
	l := s.Resting(ruleOdd, law, persons("人数", "members", n))
	*l = l.Saying(rule.T("双数，宜增减一人", "even: better one more or one less"))
}

// held compares a count with the least, whose figure may not be known.
func held(n int, least *rule.Limit) rule.Verdict {
	v := rule.Int(int64(n))
	switch {
	case v.Cmp(least.Value) < 0:
		return rule.Failed
	case least.Open() && v.Cmp(least.High) < 0:
		return rule.Undetermined
	}
	return rule.Passed
}

// tally counts members of whom something is sure, and of whom it is not told.
func (s *sitting) tally(fact rule.FactID, of func(*Expert) rule.Opt[bool]) (sure, open int) {
	for i := range s.experts {
		said, given := of(&s.experts[i]).Get()
		switch {
		case !given:
			open++
		case said:
			sure++
		}
	}
	if open > 0 {
		s.Trace.Lack(book.Fact(fact))
	}
	return sure, open
}

// outside compares the share of outside experts.
func (s *sitting) outside() {
	p := &s.Policy.Panel
	if !p.Outsiders.On {
		return
	}
	sure, open := s.tally(factOutside, func(x *Expert) rule.Opt[bool] { return x.Outside })
	n := int64(max(len(s.experts), 1))
	v := rule.Undetermined
	switch {
	case rule.Frac(int64(sure), n).Cmp(p.Outside.Value) >= 0:
		v = rule.Passed
	case rule.Frac(int64(sure+open), n).Cmp(p.Outside.Value) < 0:
		v = rule.Failed
	}
	s.judge(ruleOutside, v, []rule.Basis{p.Outside.Basis, p.Outsiders.Basis}, persons("外部专家", "from outside", sure), persons("人数", "members", len(s.experts)),
		rule.Named{Title: rule.T("占比不低于", "share at least"), Value: p.Outside.Known(rule.Share)})
}

// level asks every member for the years and a senior title.
func (s *sitting) level() {
	p := &s.Policy.Panel
	if !p.Level.On {
		return
	}
	v, short := rule.Passed, 0
	for i := range s.experts {
		switch s.levelOf(&s.experts[i]) {
		case rule.Failed:
			short++
		case rule.Undetermined:
			v = rule.Undetermined
		}
	}
	if short > 0 {
		v = rule.Failed
	}
	s.judge(ruleLevel, v, []rule.Basis{p.Years.Basis, p.Level.Basis}, persons("不符合人数", "members short of it", short),
		rule.Named{Title: rule.T("从事相关领域满", "years in the field, at least"), Value: p.Years.Known(rule.Years)})
}

func (s *sitting) levelOf(x *Expert) rule.Verdict {
	years, told := x.Years.Get()
	senior, said := x.Senior.Get()
	switch {
	case told && rule.Int(int64(years)).Cmp(s.Policy.Panel.Years.Value) < 0, said && !senior:
		return rule.Failed
	case !told:
		s.Trace.Lack(book.Fact(factYears))
	case !said:
		s.Trace.Lack(book.Fact(factSenior))
	default:
		return rule.Passed
	}
	return rule.Undetermined
}

// finance asks for a financial expert where money is judged.
func (s *sitting) finance() {
	p := &s.Policy.Panel
	money, told := s.Facts.MoneyJudged.Get()
	if !p.Finance.On || told && !money {
		return
	}
	v := rule.Undetermined
	sure, open := s.tally(factFinancial, func(x *Expert) rule.Opt[bool] { return x.Financial })
	switch {
	case sure > 0:
		v = rule.Passed
	case !told:
		s.Trace.Lack(book.Fact(factMoney))
	case open == 0:
		v = rule.Failed
	}
	s.judge(ruleFinance, v, []rule.Basis{p.Finance.Basis}, persons("财务专家", "financial experts", sure))
}

// sameUnit finds the unit with most members; members whose unit is not told may belong to it.
func (s *sitting) sameUnit() {
	p := &s.Policy.Panel
	if !p.Units.On {
		return
	}
	count, most, open := map[string]int{}, 0, 0
	for i := range s.experts {
		unit, told := s.experts[i].Unit.Get()
		if !told {
			open++
			continue
		}
		count[unit]++
		most = max(most, count[unit])
	}
	v := atMost(most, &p.SameUnit)
	if v == rule.Passed && open > 0 && atMost(most+open, &p.SameUnit) != rule.Passed {
		s.Trace.Lack(book.Fact(factUnit))
		v = rule.Undetermined
	} else if v == rule.Undetermined {
		s.Trace.Because(rule.LawUnknown)
	}
	s.judge(ruleSameUnit, v, []rule.Basis{p.SameUnit.Basis, p.Units.Basis}, persons("同一单位最多", "most of one unit", most),
		rule.Named{Title: rule.T("不超过", "at most"), Value: p.SameUnit.Known(rule.Persons)})
}

// atMost compares a count with the most, whose figure may not be known.
func atMost(n int, most *rule.Limit) rule.Verdict {
	v := rule.Int(int64(n))
	switch {
	case v.Cmp(most.Value) <= 0:
		return rule.Passed
	case most.Open() && v.Cmp(most.High) <= 0:
		return rule.Undetermined
	}
	return rule.Failed
}

// everyMember asks something of all members.
func (s *sitting) everyMember(id rule.ID, law *rule.Switch, fact rule.FactID, of func(*Expert) rule.Opt[bool]) {
	if !law.On {
		return
	}
	sure, open := s.tally(fact, of)
	v := asking.Held(sure == len(s.experts))
	if sure+open == len(s.experts) && open > 0 {
		v = rule.Undetermined
	}
	s.judge(id, v, []rule.Basis{law.Basis}, persons("符合", "who meet it", sure), persons("人数", "members", len(s.experts)))
}

// kin looks for two members who must not sit together.
func (s *sitting) kin() {
	if !s.Policy.Panel.Kin.On {
		return
	}
	law := []rule.Basis{s.Policy.Panel.Kin.Basis}
	all, told := rule.Need(s.Trace, book.Fact(factRecusals), s.Facts.Recusals)
	v := rule.Passed
	if !told {
		v = rule.Undetermined
	}
	for i := range all {
		if !all[i].With.IsGiven() {
			continue
		}
		if !all[i].Possible.Or(false) {
			v = rule.Failed
			break
		}
		v = rule.Undetermined
		s.Trace.Because(rule.ToBeJudged)
	}
	s.judge(ruleKin, v, law)
}

// left counts, for each application, the members who are left once those who recuse are gone.
func (s *sitting) left() {
	all, _ := s.Facts.Applications.Get()
	p := &s.Policy.Panel
	for i := range all {
		gone, doubt := s.gone(all[i].Key.Or(""))
		if gone+doubt == 0 {
			continue
		}
		v := held(len(s.experts)-gone, &p.Least)
		if v == rule.Passed && held(len(s.experts)-gone-doubt, &p.Least) != rule.Passed {
			s.Trace.Because(rule.ToBeJudged)
			v = rule.Undetermined
		}
		l := s.judge(ruleLeft, v, []rule.Basis{p.Least.Basis}, persons("回避后人数", "members left", len(s.experts)-gone),
			rule.Named{Title: rule.T("不少于", "at least"), Value: p.Least.Known(rule.Persons)})
		l.Path = place(i)
	}
}

// gone counts the members who surely, and who possibly, must not act on an application.
func (q *inquiry) gone(application string) (sure, doubt int) {
	for _, x := range q.Facts.Experts.Or(nil) {
		switch _, v := q.recused(x.Key.Or(""), application); v {
		case rule.Failed:
			sure++
		case rule.Undetermined:
			doubt++
		}
	}
	return sure, doubt
}

package procedure

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// Editions returns the dated time limits of a regime, fresh for every caller; none for an unknown regime.
func Editions(r integrity.Regime) rule.Timeline[Policy] {
	switch r {
	case integrity.Misconduct:
		return misconducts
	case integrity.Violation:
		return violations
	case integrity.Guangdong:
		return guangdongs
	}
	return rule.Timeline[Policy]{}
}

var (
	misconducts = law.Timeline(law.Misconducts(), rules2019(), rules2022())
	violations  = law.Timeline(law.Violations(), order19(), order24())
	guangdongs  = law.Timeline(law.Guangdongs(), guangdong2021(), guangdong2024())
)

func days(n int64, b rule.Basis) Limit {
	return Limit{Set: b.On(), Length: b.Limit(n), Months: b.Off(), Working: b.Off(), Principle: b.Off()}
}

func workdays(n int64, b rule.Basis) Limit {
	l := days(n, b)
	l.Working = b.On()
	return l
}

func months(n int64, b rule.Basis) Limit {
	l := days(n, b)
	l.Months = b.On()
	return l
}

func inPrinciple(l Limit) Limit {
	l.Principle.On = true
	return l
}

// none is a step without time limit.
func none(b rule.Basis) Limit {
	l := days(0, b)
	l.Set = b.Off()
	return l
}

// rights says which rights before and after the decision a document gives: told, heard, silence a waiver, a review that suspends nothing.
func (p Policy) rights(b rule.Basis, told, heard, waiver, runsOn bool) Policy {
	is := func(on bool) rule.Switch { return rule.Switch{On: on, Basis: b} }
	p.Told, p.Heard, p.Waiver, p.RunsOn, p.Organised, p.Provincial = is(told), is(heard), is(waiver), is(runsOn), b.Off(), b.Off()
	return p
}

// unread is a step whose limit was not read: some days.
func unread(c rule.Citation) Limit {
	l := days(0, c.Proposed())
	l.Length = c.Unknown().Between(rule.Int(1), rule.Int(366))
	return l
}

// someone is a least number of persons that was not read, if there is one.
func someone(c rule.Citation) rule.Limit { return c.Unknown().Between(rule.Int(0), rule.Int(1000)) }

// rules2022 is 国科发监〔2022〕221号. Whether the request is due in days or in working days is disputed: working days are taken.
func rules2022() Policy {
	whole := law.Misconduct2022().Whole()
	known := whole.Usual()
	return Policy{
		Preliminary: workdays(15, known),
		Investigate: months(6, known),
		Extend:      inPrinciple(months(6, known)),
		Request:     workdays(15, whole.Disputed()), OtherRequest: days(15, whole.Disputed()),
		Admit:       workdays(15, known),
		Review:      inPrinciple(workdays(90, known)),
		Appeal:      workdays(15, known),
		FromRequest: known.Off(), Final: known.Off(),
		Panel: known.Limit(5), Interviewers: known.Limit(2),
	}.rights(known, true, true, true, true)
}

// rules2019 is 国科发监〔2019〕323号.
func rules2019() Policy {
	known := law.Misconduct2019().Whole().Usual()
	return Policy{
		Preliminary: workdays(15, known),
		Investigate: months(6, known),
		Extend:      months(12, known),
		Request:     days(15, known), OtherRequest: none(known),
		Admit:       workdays(15, known),
		Review:      inPrinciple(workdays(90, known)),
		Appeal:      workdays(15, known),
		FromRequest: known.Off(), Final: known.Off(),
		Panel: someone(law.Misconduct2019().Whole()), Interviewers: someone(law.Misconduct2019().Whole()),
	}.rights(known, true, true, true, true)
}

// order19 is 科学技术部令第19号.
func order19() Policy {
	known := law.Order19().Whole().Usual()
	return Policy{
		Preliminary: none(known), Investigate: none(known), Extend: none(known),
		Request: workdays(15, known), OtherRequest: none(known), Admit: workdays(15, known), Review: workdays(90, known),
		Appeal: none(known), FromRequest: known.Off(), Final: known.Off(),
		Panel: someone(law.Order19().Whole()), Interviewers: someone(law.Order19().Whole()),
	}.rights(known, true, true, false, true)
}

// order24 is 科学技术部令第24号, which has time limits that were not read.
func order24() Policy {
	whole := law.Order24().Whole()
	x := unread(whole)
	return Policy{
		Preliminary: x, Investigate: x, Extend: x, Request: x, OtherRequest: none(whole.Proposed()), Admit: x, Review: x, Appeal: x,
		FromRequest: whole.Proposed().Off(), Final: whole.Proposed().Off(),
		Panel: someone(whole), Interviewers: someone(whole),
	}.rights(whole.Proposed(), false, false, false, false)
}

// guangdong2021 is 广东省科研诚信管理办法（试行）.
func guangdong2021() Policy {
	article := func(n int) rule.Basis { return law.Guangdong2021().Article(n).Read() }
	p := Policy{
		Preliminary: none(article(14)), Investigate: none(article(16)), Extend: none(article(16)),
		Request: days(15, article(22)), OtherRequest: none(article(22)), Admit: none(article(23)), Review: workdays(15, article(23)), Appeal: none(article(23)),
		FromRequest: article(23).On(), Final: article(23).On(),
		Panel: law.Guangdong2021().Whole().Derived().Limit(0), Interviewers: article(18).Limit(2),
	}.rights(article(20), false, true, false, false)
	p.RunsOn, p.Organised, p.Provincial = article(23).Off(), article(23).On(), article(2).Off()
	return p
}

// guangdong2024 was not read.
func guangdong2024() Policy {
	whole := law.Guangdong2024().Whole()
	p, x := order24(), unread(whole)
	p.Preliminary, p.Investigate, p.Extend, p.Request, p.Admit, p.Review, p.Appeal = x, x, x, x, x, x, x
	p.FromRequest, p.Final, p.OtherRequest = whole.Proposed().Off(), whole.Proposed().Off(), none(whole.Proposed())
	p = p.rights(whole.Proposed(), false, false, false, false)
	p.Provincial = whole.Reported().On()
	p.Panel, p.Interviewers = someone(whole), someone(whole)
	return p
}

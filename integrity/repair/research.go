package repair

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
)

// Level is the level of the department that commended somebody.
type Level string

// The levels.
const (
	NotCommended Level = "none"
	Municipal    Level = "municipal" // 市级及以下
	Provincial   Level = "provincial"
	National     Level = "national"
)

var levels = enum.Words[Level]{
	{Value: NotCommended, Text: rule.T("没有", "none")}, {Value: Municipal, Text: rule.T("市级及以下", "municipal or below")},
	{Value: Provincial, Text: rule.T("省级", "provincial")}, {Value: National, Text: rule.T("国家级", "national")},
}

// Valid reports whether x is a level.
func (x Level) Valid() bool { return levels.Has(x) }

// Choices lists what can be written.
func (Level) Choices() []string { return levels.Choices() }

// SanctionedSchema names the JSON form of a Sanctioned and its version, for records.
const SanctionedSchema = "repair.sanctioned/1"

// Sanctioned is a subject under a sanction of the research regimes, and what it did about it.
type Sanctioned struct {
	// AppliedOn is the day of the application, which picks the edition.
	AppliedOn rule.Opt[rule.Date] `json:"applied_on,omitzero" validate:"required"`
	// From and Until are the first and last day of the sanction, both included; a permanent one has no last day.
	From      rule.Opt[rule.Date] `json:"from,omitzero"`
	Until     rule.Opt[rule.Date] `json:"until,omitzero"`
	Permanent rule.Opt[bool]      `json:"permanent,omitzero"`
	// What was done, as the department finds.
	Duties        rule.Opt[bool]  `json:"duties,omitzero"`
	Rectified     rule.Opt[bool]  `json:"rectified,omitzero"`
	LossMadeGood  rule.Opt[bool]  `json:"loss_made_good,omitzero"`
	EffectRemoved rule.Opt[bool]  `json:"effect_removed,omitzero"`
	Commended     rule.Opt[Level] `json:"commended,omitzero" validate:"omitempty"`
}

// ResearchPolicy says what one edition provides on repair.
type ResearchPolicy struct {
	// Unread is 0 where the document was read, else a range.
	Unread rule.Limit `json:"unread" zh:"未收录的规定" en:"provisions not read" unit:"items"`
	// Commended: a commendation of the level of the province or above is needed.
	Commended rule.Switch `json:"commended" zh:"须获省级以上表彰" en:"a provincial commendation is needed"`
	// Within: only while the sanction lasts.
	Within rule.Switch `json:"within" zh:"须在惩戒期内申请" en:"only while the sanction lasts"`
}

var research = law.Timeline(law.Guangdongs(),
	ResearchPolicy{
		Unread:    law.Guangdong2021().Article(28).Read().Limit(0),
		Commended: law.Guangdong2021().Article(28).Read().On(), Within: law.Guangdong2021().Article(28).Read().On(),
	},
	ResearchPolicy{
		Unread:    law.Guangdong2024().Whole().Unknown().Between(rule.Int(0), rule.Int(1)),
		Commended: law.Guangdong2024().Whole().Proposed().Off(), Within: law.Guangdong2024().Whole().Proposed().Off(),
	})

// ResearchEditions returns Guangdong's dated rules of repair, fresh for every caller.
func ResearchEditions() rule.Timeline[ResearchPolicy] { return research }

var sanctionedDoor = door.New(researchBook, func(a *Sanctioned, r *door.Report) {
	from, given := a.From.Get()
	until, known := a.Until.Get()
	remedy := rule.T("请核对后更正", "check and correct")
	if given && known && until.Before(from) {
		r.Contradiction(rule.T("届满日早于起始日", "it ends before it begins"), remedy, "until", "from")
	}
	if forever, said := a.Permanent.Get(); said && forever && known {
		r.Contradiction(rule.T("声明永久，却填写了届满日", "said to be permanent, yet an end is given"), remedy, "permanent", "until")
	}
})

// DecodeSanctioned reads a sanctioned subject from JSON and reports every problem at once as a *door.InputError.
func DecodeSanctioned(data []byte) (Sanctioned, error) { return sanctionedDoor.Decode(data) }

// SanctionedDoor returns the door of a sanctioned subject.
func SanctionedDoor() *door.Door[Sanctioned] { return sanctionedDoor }

// May says whether repair of a sanction under a regime may be applied for on the day. Guangdong's measures of 2021 ask for
// everything at once: still within the term, duties done, rectified, losses made good, the bad effect removed, and a
// commendation of the provincial level or above; there is no waiting period. The department then decides whether to shorten the
// term or remove the name. For the national regimes no provision was found.
func (a Sanctioned) May(r integrity.Regime) (rule.Answer[Permission], error) {
	if err := sanctionedDoor.Validate(&a); err != nil {
		return rule.Answer[Permission]{}, err
	}
	day := a.AppliedOn.Or(rule.Date{})
	f := &form{&rule.Trace{Frame: rule.Frame{Day: day, DayIs: rule.T("申请日", "the day of application,")}}, researchBook, rule.Passed}
	if r != integrity.Guangdong {
		f.Add(researchBook.Line(resNone).Judged(rule.Failed))
		f.Add(researchBook.Line(resApart))
		f.may = rule.Failed
		return f.conclude(resMay, Permission{Leaves: leaves(true)})
	}
	e, err := research.On(day)
	if err != nil {
		return rule.Answer[Permission]{}, err
	}
	f.Frame.Edition = &e.Edition
	return a.may(&e.Policy, f)
}

// May says it under this policy.
func (p ResearchPolicy) May(a Sanctioned) (rule.Answer[Permission], error) {
	if err := sanctionedDoor.Validate(&a); err != nil {
		return rule.Answer[Permission]{}, err
	}
	return a.may(&p, &form{&rule.Trace{}, researchBook, rule.Passed})
}

func (a *Sanctioned) may(p *ResearchPolicy, f *form) (rule.Answer[Permission], error) {
	if p.Unread.Open() {
		f.Because(rule.LawUnknown)
		f.judge(resUnread, rule.Undetermined, p.Unread.Basis)
		return f.conclude(resMay, Permission{})
	}
	law := p.Unread.Basis
	if p.Within.On {
		a.within(f, p.Within.Basis)
	}
	f.condition(resDuties, factResDuties, a.Duties, true, law)
	f.condition(resRectified, factRectified, a.Rectified, true, law)
	f.condition(resLoss, factLoss, a.LossMadeGood, true, law)
	f.condition(resEffects, factRemoved, a.EffectRemoved, true, law)
	if p.Commended.On {
		level, given := rule.Need(f.Trace, researchBook.Fact(factCommended), a.Commended)
		f.judge(resCommended, verdict(given, level == Provincial || level == National), p.Commended.Basis,
			rule.Named{Title: researchBook.Fact(factCommended).Title, Words: levels.Text(level)})
	}
	f.Add(researchBook.Line(resEffect).On(law))
	f.Add(researchBook.Line(resApart))
	return f.conclude(resMay, Permission{Lifts: integrity.ResearchSerious, Leaves: leaves(true)})
}

// within: the application falls into the term, first and last day included.
func (a *Sanctioned) within(f *form, law rule.Basis) {
	on := a.AppliedOn.Or(rule.Date{})
	from, begun := rule.Need(f.Trace, researchBook.Fact(factFrom), a.From)
	forever, _ := a.Permanent.Get()
	until, ends := a.Until.Get()
	if !forever && !ends {
		f.Lack(researchBook.Fact(factUntil))
	}
	v := verdict(begun && (forever || ends), begun && !on.Before(from) && (forever || !on.After(until)))
	if begun && on.Before(from) || ends && on.After(until) {
		v = rule.Failed
	}
	f.judge(resWithin, v, law, researchBook.Fact(factFrom).Is(rule.OnDay(from)), researchBook.Fact(factUntil).Is(rule.OnDay(until)))
}

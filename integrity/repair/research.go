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

// Text says in one language what the value means.
func (v Level) Text(l rule.Lang) string { return levels.Text(v).In(l) }

// SanctionedSchema names the JSON form of a Sanctioned and its version, for records.
const SanctionedSchema = "repair.sanctioned/1"

// Sanctioned is a subject under a sanction of the research regimes, and what it did about it.
type Sanctioned struct {
	// AppliedOn is the day of the application, which picks the edition.
	AppliedOn rule.Opt[rule.Date] `json:"applied_on,omitzero" validate:"required"`
	// ProvincialProject says that the provincial department set the project up, which Guangdong's measures of 2024 require.
	ProvincialProject rule.Opt[bool] `json:"provincial_project,omitzero"`
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
	// Provincial: for projects that the provincial department set up alone.
	Provincial rule.Switch `json:"provincial" zh:"仅适用于省科技厅立项的项目" en:"for projects of the provincial department alone"`
	// Within: only while the sanction lasts.
	Within rule.Switch `json:"within" zh:"须在惩戒期内申请" en:"only while the sanction lasts"`
}

// The national documents were read in part, and nothing on repair was in what was read: whether they allow it stays open.
var (
	misconducts = law.Timeline(law.Misconducts(), unread(law.Misconduct2019()), unread(law.Misconduct2022()))
	violations  = law.Timeline(law.Violations(), unread(law.Order19()), unread(law.Order24()))
	guangdongs  = law.Timeline(law.Guangdongs(), guangdong2021(), guangdong2024())
)

// unread is a document whose provision on repair, if it has one, was not read.
func unread(doc rule.Document) ResearchPolicy {
	open := doc.Whole().Proposed().Off()
	return ResearchPolicy{Unread: doc.Whole().Unknown().Between(rule.Int(0), rule.Int(1)), Commended: open, Provincial: open, Within: open}
}

func guangdong2021() ResearchPolicy {
	b := law.Guangdong2021().Article(28).Read()
	return ResearchPolicy{Unread: b.Limit(0), Commended: b.On(), Provincial: law.Guangdong2021().Article(2).Read().Off(), Within: b.On()}
}

func guangdong2024() ResearchPolicy {
	p := unread(law.Guangdong2024())
	p.Provincial = law.Guangdong2024().Whole().Reported().On()
	return p
}

// ResearchEditions returns the dated rules of repair of a research regime, fresh for every caller; none for an unknown regime.
func ResearchEditions(r integrity.Regime) rule.Timeline[ResearchPolicy] {
	switch r {
	case integrity.Misconduct:
		return misconducts
	case integrity.Violation:
		return violations
	case integrity.Guangdong:
		return guangdongs
	}
	return rule.Timeline[ResearchPolicy]{}
}

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
// term or remove the name. Its measures of 2024 and the national documents were not read whole: whether they allow repair stays
// open, unless the case lies outside the scope of those of 2024.
func (a Sanctioned) May(r integrity.Regime) (rule.Answer[Permission], error) {
	if err := sanctionedDoor.Validate(&a); err != nil {
		return rule.Answer[Permission]{}, err
	}
	day := a.AppliedOn.Or(rule.Date{})
	if !r.Valid() {
		return rule.Answer[Permission]{}, &door.InputError{Problems: []door.Problem{{Path: "regime", Code: door.NotAllowed, Text: rule.T("没有这一类规定", "there is no such regime"),
			Remedy: rule.T("可用：misconduct、violation、guangdong", "use misconduct, violation or guangdong")}}}
	}
	e, err := ResearchEditions(r).On(day)
	if err != nil {
		return rule.Answer[Permission]{}, err
	}
	f := &form{&rule.Trace{Frame: rule.Frame{Edition: &e.Edition, Day: day, DayIs: rule.T("申请日", "the day of application,")}}, researchBook, rule.Passed}
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
	if p.Provincial.On {
		if project, given := rule.Need(f.Trace, researchBook.Fact(factProvincial), a.ProvincialProject); given && !project {
			f.judge(resOutside, rule.Failed, p.Provincial.Basis)
			f.Add(researchBook.Line(resApart).On(a.apart()))
			return f.conclude(resMay, Permission{Leaves: leaves(true)})
		}
	}
	if p.Unread.Open() {
		f.Because(rule.LawUnknown)
		f.judge(resUnread, rule.Undetermined, p.Unread.Basis)
		f.Add(researchBook.Line(resApart).On(a.apart()))
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
	f.Add(researchBook.Line(resApart).On(a.apart()))
	return f.conclude(resMay, Permission{Lifts: integrity.ResearchSerious, Leaves: leaves(true)})
}

// apart is the regime of the credit platform on the day of the application, which no repair here touches.
func (a *Sanctioned) apart() rule.Basis {
	if a.AppliedOn.Or(rule.Date{}).Before(law.Repair36().Info().InForce) {
		return law.Repair58().Whole().Derived()
	}
	return law.Repair36().Whole().Derived()
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

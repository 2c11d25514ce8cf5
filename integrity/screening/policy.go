package screening

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// Policy says what one edition makes of entries. A call that provides more, such as that legal representatives are checked, is a
// changed copy.
type Policy struct {
	// SeriousVeto: 1 where who stands on the list of serious research dishonesty is refused whatever the decision bars from, else
	// 0; a range where the rules were not read.
	SeriousVeto rule.Limit `json:"serious_veto" zh:"严重失信一票否决" en:"veto for serious dishonesty" unit:"items"`
	// GeneralVeto: so is who stands on that of general dishonesty. A ban in the decision bars in any case.
	GeneralVeto rule.Switch `json:"general_veto" zh:"一般失信一票否决" en:"veto for general dishonesty"`
	// LegalRepresentatives and Controllers: their entries bar the unit's application.
	LegalRepresentatives rule.Switch `json:"legal_representatives" zh:"核对法定代表人" en:"legal representatives count"`
	Controllers          rule.Switch `json:"controllers" zh:"核对实际控制人" en:"actual controllers count"`
	// ApplyReaches: a ban on applying alone reaches those who only undertake or take part.
	ApplyReaches rule.Switch `json:"apply_reaches" zh:"禁止申报及于参与者" en:"a ban on applying reaches participants"`
	// The lists of the general regime that bar.
	CreditPlatform rule.Switch `json:"credit_platform" zh:"信用中国失信信息限制" en:"records on the credit platform bar"`
	CreditSerious  rule.Switch `json:"credit_serious" zh:"严重失信主体名单限制" en:"the list of seriously dishonest subjects bars"`
	Court          rule.Switch `json:"court" zh:"失信被执行人限制" en:"the list of the courts bars"`
	Tax            rule.Switch `json:"tax" zh:"重大税收违法失信主体限制" en:"the list of the tax authorities bars"`
	// Suspends: a pending review keeps an entry from barring surely.
	Suspends rule.Switch `json:"suspends" zh:"复查期间停止限制" en:"a pending review suspends"`
	// Terminates: a pending application or nomination of somebody sanctioned from a grade up is ended; 1 lighter to 4 especially
	// serious.
	Terminates    rule.Switch `json:"terminates" zh:"终止在办申报、提名" en:"pending applications are ended"`
	TerminateFrom rule.Limit  `json:"terminate_from" zh:"终止在办申报的最低情节（1较轻至4特别严重）" en:"least grade (1 lighter to 4 especially serious)" unit:"plain"`
	// FocusSubjects: a legal person of which so many subjects, or more, were recorded within FocusYears is a focus of
	// supervision, which bars it from nothing. The years end on the day asked about.
	FocusSubjects rule.Limit `json:"focus_subjects" zh:"列为监督重点的被记录责任主体数（含本数）" en:"subjects recorded that make a focus of supervision (inclusive)" unit:"items"`
	FocusYears    rule.Limit `json:"focus_years" zh:"计算监督重点的年数" en:"years within which they count" unit:"years"`
	// FocusFirstDay: the first of two days counts among the days of these years, as decisions count their terms.
	FocusFirstDay rule.Switch `json:"focus_first_day" zh:"计算年数时起始日计入" en:"the first day counts among these years"`
	// Fresh: a free result from a register that is older than the day, beyond the lag that the caller allows, is in doubt.
	Fresh rule.Switch `json:"fresh" zh:"登记册须不早于查询日" en:"the register must not be older than the day"`
}

// Editions returns the dated rules of a profile, fresh for every caller; none for an unknown profile.
func Editions(p Profile) rule.Timeline[Policy] {
	switch p {
	case National:
		return nationals
	case Guangdong:
		return guangdongs
	}
	return rule.Timeline[Policy]{}
}

var (
	nationals  = law.Timeline(law.Misconducts(), national(law.Misconduct2019()), national(law.Misconduct2022()))
	guangdongs = law.Timeline(law.Guangdongs(), guangdong2021(), guangdong2024())
)

// national are the national rules: a ban reaches as far as its decision says, and lists alone bar nobody.
func national(d rule.Document) Policy {
	known, derived := d.Whole().Usual(), d.Whole().Derived()
	return Policy{
		SeriousVeto: derived.Limit(0), GeneralVeto: derived.Off(),
		LegalRepresentatives: known.Off(), Controllers: known.Off(), ApplyReaches: d.Whole().Disputed().Off(),
		CreditPlatform: known.Off(), CreditSerious: known.Off(), Court: known.Off(), Tax: known.Off(),
		FocusSubjects: law.Records2016().Whole().Usual().Limit(2), FocusYears: law.Records2016().Whole().Usual().Limit(1),
		FocusFirstDay: law.Records2016().Whole().Usual().On(),
		Suspends:      known.Off(), Terminates: known.On(), TerminateFrom: known.Limit(2),
		Fresh: law.PrivacyLaw().Article(8).Proposed().On(),
	}
}

// guangdong2021 is 广东省科研诚信管理办法（试行）: serious dishonesty is a veto (Article 31).
func guangdong2021() Policy {
	article := func(n int) rule.Basis { return law.Guangdong2021().Article(n).Read() }
	p := national(law.Misconduct2022())
	p.SeriousVeto, p.GeneralVeto = article(31).Limit(1), law.Guangdong2021().Article(31).Derived().Off()
	p.LegalRepresentatives, p.Controllers = law.Guangdong2021().Article(2).Derived().Off(), law.Guangdong2021().Article(2).Derived().Off()
	return p
}

// guangdong2024 was not read: whether serious dishonesty is a veto is open.
func guangdong2024() Policy {
	p := national(law.Misconduct2022())
	p.SeriousVeto = law.Guangdong2024().Whole().Unknown().Between(rule.Int(0), rule.Int(1))
	p.LegalRepresentatives, p.Controllers = law.Guangdong2024().Article(2).Reported().Off(), law.Guangdong2024().Article(2).Reported().Off()
	return p
}

// bars is whether a list of the general regime bars.
func (p *Policy) bars(x integrity.List) rule.Switch {
	switch x {
	case integrity.CreditPlatform:
		return p.CreditPlatform
	case integrity.CreditSerious:
		return p.CreditSerious
	case integrity.CourtDefaulter:
		return p.Court
	case integrity.TaxSerious:
		return p.Tax
	}
	return rule.Switch{}
}

// counts reports whether the entries of a role bar the matter: those of legal representatives and controllers where the rules
// say so.
func (p *Policy) counts(r Role) rule.Switch {
	switch r {
	case LegalRepresentative:
		return p.LegalRepresentatives
	case Controller:
		return p.Controllers
	}
	return rule.Switch{On: true}
}

package hnte

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// Upkeep holds the facts by which a certified firm is re-examined for one year (复核): whether it met in that year what
// Article 11 asks. First, Second and Last are the accounting years P-2, P-1 and P, where P is Year. What is asked only
// when filing is not asked here: a year of age, the calls of Guangdong, and whether a class II right was used before,
// since the certificate itself rests on it.
type Upkeep struct {
	// Year is the year in question (问题所属年度), which picks the edition; required.
	Year         rule.Opt[int]       `json:"year,omitzero" validate:"required"`
	RegisteredOn rule.Opt[rule.Date] `json:"registered_on,omitzero"`
	Resident     rule.Opt[bool]      `json:"resident,omitzero"`

	// IPClassI and IPClassII count rights that the firm owned in the year, in force, and of several owners used by it
	// alone; those that the certificate rests on among them.
	IPClassI        rule.Opt[int]  `json:"ip_class1,omitzero"`
	IPClassII       rule.Opt[int]  `json:"ip_class2,omitzero"`
	IPSelfDeveloped rule.Opt[int]  `json:"ip_self_developed,omitzero"`
	IPSupports      rule.Opt[bool] `json:"ip_supports,omitzero"`

	Field        rule.Opt[FieldCode] `json:"field,omitzero" validate:"omitempty"`
	FieldMatches rule.Opt[bool]      `json:"field_matches,omitzero"`

	// Employees and TechStaff are means of the twelve months of P.
	Employees rule.Opt[rule.Number] `json:"employees,omitzero"`
	TechStaff rule.Opt[rule.Number] `json:"tech_staff,omitzero"`

	First         Year           `json:"first,omitzero"`
	Second        Year           `json:"second,omitzero"`
	Last          Year           `json:"last,omitzero"`
	OtherAccepted rule.Opt[bool] `json:"other_accepted,omitzero"`
	// TotalIncome and HTIncome are those of P.
	TotalIncome rule.Opt[decimal.Decimal] `json:"total_income,omitzero"`
	HTIncome    rule.Opt[decimal.Decimal] `json:"ht_income,omitzero"`

	// Transformations counts the results transformed in the three years up to P.
	Transformations  rule.Opt[int]        `json:"transformations,omitzero"`
	DraftedStandards rule.Opt[bool]       `json:"drafted_standards,omitzero"`
	Incidents        rule.Opt[[]Incident] `json:"incidents,omitzero" validate:"omitempty,max=1000,dive"`

	// Points are what the experts of a re-examination give; a yearly check by the firm itself has none.
	Points Points `json:"points,omitzero"`
}

// EvaluateUpkeep decides whether a re-examination of a year would pass, under the edition in force on the last day of
// that year. An error means that there is no lawful answer: malformed input, every problem at once, or a year before
// the documents of 2016 (*rule.EditionError).
func EvaluateUpkeep(u Upkeep) (rule.Decision, error) { return upkeepScheme.Evaluate(u) }

// UpkeepScheme returns the re-examination of a year as a scheme of its own, with the policy of the certification: for
// gaps, batches, records, tests, reforms.
func UpkeepScheme() *rule.Scheme[Policy, Upkeep] { return upkeepScheme }

var upkeepScheme = rule.NewScheme(rule.Parts[Policy, Upkeep]{
	Book: upkeepBook, Timeline: upkeepTimeline, Facts: upkeepFacts, Law: upkeepLaw, Frame: upkeepFrame, Validate: upkeepEntrance.Validate,
})

// upkeepTimeline has the editions under which a re-examination is known.
var upkeepTimeline = rule.NewTimeline(rule.Dated[Policy]{
	Edition: rule.Edition{
		ID: "V2016", Title: rule.T("2016年办法及指引", "Measures and Guide of 2016"),
		From: rule.NewDate(2016, 1, 1), Checked: checked,
		Documents: []rule.Document{measures, guide, taxNotice},
	},
	Policy: v2016,
})

// upkeepFrame: the last day of the year in question picks the edition.
func upkeepFrame(u *Upkeep) rule.Frame {
	year, given := u.Year.Get()
	if !given {
		return rule.Frame{}
	}
	return rule.Frame{Day: rule.NewDate(year, 12, 31), DayIs: rule.T("问题年度末日", "the last day of the year in question")}
}

// upkeepLaw is the re-examination of a year as one reads it: Article 16 of the Measures and section 5.3 of the Guide, which
// send back to Article 11. Its items 1 and 8 speak of the time of filing; what item 8 forbids ends the status by Article 19.
func upkeepLaw(s *rule.Sheet, p *Policy) {
	year, registered := s.Fact(factYear), s.Fact(factRegistered)
	w := lookBack(s, p, year.Plus(s.Elect(true)), registered) // the three years that a filing in the year after looks back on
	s.Holds(resident, s.Fact(factResident))

	// 第十一条（二）至（六）；第十九条（二）
	class1, class2 := s.Fact(factClassI), s.Fact(factClassII)
	owned := class1.Plus(class2)
	w.conditions(owned)
	w.conductIn(year)

	// 第十一条（七）
	w.score2016(class1, class2, owned)
	s.Decide()
}

// conductIn is Article 19 item 2: no incident in the year in question.
func (w *work) conductIn(year rule.Quantity) {
	s := w.s
	count := s.Fact(factIncidents)
	in := rule.Of(count, s.Fact(factIncidentOn)).Year()
	s.AnyOf(yearIncidents,
		s.None(noYearIncident, count),
		s.Below(incidentBefore, in, year),
		s.Above(incidentSince, in, year))
}

// worstIn chooses the incident that the lines then look at: one in the year in question, else one whose day is not
// known, else any.
func worstIn(u *Upkeep) Incident {
	var worst Incident
	most := -1
	all, _ := u.Incidents.Get()
	for _, one := range all {
		harm := 0
		if on, given := one.On.Get(); !given {
			harm = 1
		} else if rule.Given(on.Year()) == u.Year {
			harm = 2
		}
		if harm > most {
			worst, most = one, harm
		}
	}
	return worst
}

// application is the filing that the shared rules read: what a re-examination does not ask stays empty.
func (u *Upkeep) application() Application {
	return Application{
		RegisteredOn: u.RegisteredOn, Resident: u.Resident,
		IPClassI: u.IPClassI, IPClassII: u.IPClassII, IPSelfDeveloped: u.IPSelfDeveloped, IPSupports: u.IPSupports,
		Field: u.Field, FieldMatches: u.FieldMatches, Employees: u.Employees, TechStaff: u.TechStaff,
		First: u.First, Second: u.Second, Last: u.Last, OtherAccepted: u.OtherAccepted, TotalIncome: u.TotalIncome, HTIncome: u.HTIncome,
		Transformations: u.Transformations, DraftedStandards: u.DraftedStandards, Incidents: u.Incidents, Points: u.Points,
	}
}

package ethics

import (
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
)

// Stage is the step of a project at which the gate stands.
type Stage string

// The stages.
const (
	Filing   Stage = "filing"   // application
	Contract Stage = "contract" // contract, start of the activity
)

var stages = enum.Words[Stage]{{Value: Filing, Text: rule.T("申报", "filing")}, {Value: Contract, Text: rule.T("签订合同或开展活动", "contract or start")}}

// Valid reports whether s is a stage.
func (s Stage) Valid() bool { return stages.Has(s) }

// Choices lists what can be written.
func (Stage) Choices() []string { return stages.Choices() }

// Text names the stage in one language.
func (s Stage) Text(l rule.Lang) string { return stages.Text(s).In(l) }

// ActivitySchema names the JSON form of an Activity and its version, for records.
const ActivitySchema = "ethics.activity/1"

// Activity is a science activity at a stage, with its approvals.
type Activity struct {
	On    rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	Stage rule.Opt[Stage]     `json:"stage,omitzero" validate:"omitempty"`
	// CallAsks: the call asks for the approval at filing.
	CallAsks rule.Opt[bool] `json:"call_asks,omitzero"`

	// The scope, by the risk assessment of the unit. Assessed: the assessment was made.
	Assessed rule.Opt[bool] `json:"assessed,omitzero"`
	Humans   rule.Opt[bool] `json:"humans,omitzero"`
	Animals  rule.Opt[bool] `json:"animals,omitzero"`
	Risk     rule.Opt[bool] `json:"risk,omitzero"`
	ByLaw    rule.Opt[bool] `json:"by_law,omitzero"`

	// The committee: Own, of the unit itself; Entrusted, of another unit that reviews on its behalf.
	Own       rule.Opt[bool] `json:"own_committee,omitzero"`
	Entrusted rule.Opt[bool] `json:"entrusted_committee,omitzero"`

	// The approval. AcceptedOn is the day on which the committee accepted the application for review. Meeting says that it was given in a meeting, whose figures follow.
	Approved   rule.Opt[bool]      `json:"approved,omitzero"`
	AcceptedOn rule.Opt[rule.Date] `json:"accepted_on,omitzero"`
	ApprovedOn rule.Opt[rule.Date] `json:"approved_on,omitzero"`
	Meeting    rule.Opt[bool]      `json:"meeting,omitzero"`
	Members    rule.Opt[int]       `json:"members,omitzero"`
	Present    rule.Opt[int]       `json:"present,omitzero"`
	Votes      rule.Opt[int]       `json:"votes,omitzero"`

	// Listed: on the national list of activities that need an expert re-review; ReReviewed: it was passed.
	Listed     rule.Opt[bool] `json:"listed,omitzero"`
	ReReviewed rule.Opt[bool] `json:"re_reviewed,omitzero"`
	// Genetic: a permit or filing for human genetic resources is needed; Permit: it was given.
	Genetic rule.Opt[bool] `json:"genetic,omitzero"`
	Permit  rule.Opt[bool] `json:"permit,omitzero"`
}

// Policy holds the figures of one edition.
type Policy struct {
	Members  rule.Limit `json:"members" zh:"伦理委员会人数" en:"members of the committee" unit:"persons"`
	Quorum   rule.Limit `json:"quorum" zh:"到会人数" en:"members present" unit:"persons"`
	Majority rule.Limit `json:"majority" zh:"同意占到会人数比例" en:"share of those present in favour" unit:"share"`
	// Days is within how many days of acceptance the review in a meeting is generally decided.
	Days     rule.Limit  `json:"days" zh:"一般应作出决定的天数" en:"days within which it is generally decided" unit:"days"`
	ReReview rule.Switch `json:"re_review" zh:"清单活动须专家复核" en:"listed activities need a re-review"`
	Genetic  rule.Switch `json:"genetic" zh:"人类遗传资源须许可或备案" en:"human genetic resources need a permit"`
}

var timeline = rule.NewTimeline(rule.Dated[Policy]{
	Edition: rule.Edition{
		ID: "ETHICS-2023", Title: rule.T("2023年科技伦理审查办法", "Measures of 2023"), Promulgated: rule.NewDate(2023, 9, 7), From: rule.NewDate(2023, 12, 1),
		Checked: rule.NewDate(2026, 11, 22), Documents: []rule.Document{law.Ethics2023(), law.GeneticRegulations()},
	},
	Policy: Policy{
		Members: read.Limit(7), Quorum: read.Limit(5), Majority: read.Exactly(rule.Frac(2, 3)), Days: read.Limit(30),
		ReReview: law.Ethics2023().Whole().Usual().On(), Genetic: law.GeneticRegulations().Whole().Usual().On(),
	},
})

var read = law.Ethics2023().Whole().Read()

// Editions returns the dated rules, fresh for every caller.
func Editions() rule.Timeline[Policy] { return timeline }

var scheme = rule.NewScheme(rule.Parts[Policy, Activity]{
	Book: book, Timeline: timeline, Rules: rules, Validate: Validate,
	Frame: func(a *Activity) rule.Frame {
		return rule.Frame{Day: a.On.Or(rule.Date{}), DayIs: rule.T("查询日", "the day asked about,")}
	},
})

// Scheme returns the gate as a value, for what works on any scheme.
func Scheme() *rule.Scheme[Policy, Activity] { return scheme }

// Evaluate says whether the activity passes the gate on the day.
func Evaluate(a Activity) (rule.Decision, error) { return scheme.Evaluate(a) }

// rules is the gate as one reads it.
func rules(s *rule.Sheet, p *Policy, a *Activity) {
	on, approved := s.Date(factOn, a.On), s.Flag(factApproved, a.Approved)
	present, given := s.Count(factPresent, a.Present), rule.Of(approved, s.Date(factApprovedOn, a.ApprovedOn))
	s.AnyOf(ruleEthics,
		s.All(ruleOutside,
			s.Holds(ruleAssessed, s.Flag(factAssessed, a.Assessed)),
			s.None(ruleHumans, s.Flag(factHumans, a.Humans)),
			s.None(ruleAnimals, s.Flag(factAnimals, a.Animals)),
			s.None(ruleRisk, s.Flag(factRisk, a.Risk)),
			s.None(ruleByLaw, s.Flag(factByLaw, a.ByLaw))),
		s.All(ruleLater,
			s.Holds(ruleFiling, a.filing(s)),
			s.None(ruleCallAsks, s.Flag(factCallAsks, a.CallAsks))),
		s.All(ruleApproved,
			s.Holds(ruleGiven, approved),
			s.AnyOf(ruleCommittee,
				s.Holds(ruleOwn, s.Flag(factOwn, a.Own)),
				s.Holds(ruleEntrusted, s.Flag(factEntrusted, a.Entrusted))),
			s.NotAbove(ruleGivenBy, given, on),
			s.AnyOf(ruleSound,
				s.None(ruleNoMeeting, s.Flag(factMeeting, a.Meeting)),
				s.All(ruleMeeting,
					s.AtLeast(ruleMembers, s.Count(factMembers, a.Members), &p.Members),
					s.AtLeast(ruleQuorum, present, &p.Quorum),
					s.AtLeast(ruleMajority, rule.Ratio(s.Count(factVotes, a.Votes), present), &p.Majority)))))
	s.Note(s.AtMost(ruleInTime, rule.DaysBetween(s.Date(factAcceptedOn, a.AcceptedOn), given), &p.Days))
	s.Where(&p.ReReview, s.AnyOf(ruleReReview,
		s.None(ruleNotListed, s.Flag(factListed, a.Listed)),
		s.Holds(ruleReReviewed, s.Flag(factReReviewed, a.ReReviewed))))
	s.Where(&p.Genetic, s.AnyOf(ruleGenetic,
		s.None(ruleNoGenetic, s.Flag(factGenetic, a.Genetic)),
		s.Holds(rulePermit, s.Flag(factPermit, a.Permit))))
	s.Decide()
}

// filing is the flag that the stage is the filing.
func (a *Activity) filing(s *rule.Sheet) rule.Quantity {
	is, given := a.Stage.Get()
	if !given {
		return s.Flag(factStage, rule.Opt[bool]{})
	}
	return s.Flag(factStage, rule.Given(is == Filing))
}

var entrance = door.New(book, sense)

// Decode reads an activity from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Activity, error) { return entrance.Decode(data) }

// Validate checks an activity made by a program as Decode checks one from JSON.
func Validate(a *Activity) error { return entrance.Validate(a) }

// Door returns the gate's door.
func Door() *door.Door[Activity] { return entrance }

func sense(a *Activity, r *door.Report) {
	if accepted, given := a.AcceptedOn.Get(); given && a.ApprovedOn.Or(accepted).Before(accepted) {
		r.Contradiction(rule.T("批准早于受理", "approved before it was accepted"), rule.T("请核对后更正", "check and correct"), "approved_on", "accepted_on")
	}
	if is, said := a.Approved.Get(); said && !is && a.ApprovedOn.IsGiven() {
		r.Contradiction(rule.T("声明未获批准，却填写了批准日", "said not to be approved, yet a day is given"), rule.T("请核对后更正", "check and correct"), "approved", "approved_on")
	}
}

package commissioner

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// TeamSchema names the JSON form of a Team and its version, for records.
const TeamSchema = "commissioner.team/1"

// Team holds the facts about one team of rural commissioners and its town.
type Team struct {
	// FormedOn is the day on which the team was formed, which picks the edition; required.
	FormedOn rule.Opt[rule.Date] `json:"formed_on,omitzero" validate:"required"`
	// Members counts all of them, leader included; Leaders the leaders; Ineligible the members who may not be selected.
	Members    rule.Opt[int] `json:"members,omitzero"`
	Leaders    rule.Opt[int] `json:"leaders,omitzero"`
	Ineligible rule.Opt[int] `json:"ineligible,omitzero"`
	// LettersAccepted counts the letters that the team accepts, this one included; LettersIssued those of the town, TownTeams the teams
	// of the town, both including this one.
	LettersAccepted rule.Opt[int] `json:"letters_accepted,omitzero"`
	LettersIssued   rule.Opt[int] `json:"letters_issued,omitzero"`
	TownTeams       rule.Opt[int] `json:"town_teams,omitzero"`
	// Agreement: the help agreement is signed.
	Agreement rule.Opt[bool] `json:"agreement,omitzero"`
}

// TeamPolicy holds the numbers of a team.
type TeamPolicy struct {
	Size    rule.Limit `json:"size" zh:"团队人数" en:"persons in a team" unit:"persons"`
	Leaders rule.Limit `json:"leaders" zh:"团队负责人数" en:"leaders of a team" unit:"persons"`
	Letters rule.Limit `json:"letters" zh:"一个团队揭榜数" en:"letters that a team accepts" unit:"items"`
	Issued  rule.Limit `json:"issued" zh:"一个镇发榜数" en:"letters of a town" unit:"items"`
	Teams   rule.Limit `json:"teams" zh:"一个镇团队数" en:"teams of a town" unit:"items"`
}

const (
	teamLeast rule.ID = iota
	teamMost
	leadersLeast
	leadersMost
	allEligible
	oneLetter
	oneIssued
	oneTeam
	agreed
)

const (
	factFormed rule.FactID = iota
	factMembers
	factLeaders
	factIneligible
	factAccepted
	factIssued
	factTeams
	factAgreed
)

var teamBook = rule.NewBook("rural_team", rule.T("农村科技特派员团队", "Teams of rural commissioners"),
	[]rule.Rule{
		teamLeast:    {Code: "rural_team.least_members", Title: rule.T("团队人数不少于", "Persons in the team, at least"), Basis: inPlan},
		teamMost:     {Code: "rural_team.most_members", Title: rule.T("团队人数不多于", "Persons in the team, at most"), Basis: inPlan},
		leadersLeast: {Code: "rural_team.least_leaders", Title: rule.T("团队负责人数不少于", "Leaders, at least"), Basis: inPlan},
		leadersMost:  {Code: "rural_team.most_leaders", Title: rule.T("团队负责人数不多于", "Leaders, at most"), Basis: inPlan},
		allEligible:  {Code: "rural_team.ineligible", Title: rule.T("不符合选派条件的成员", "Members who may not be selected"), Basis: inPlan},
		oneLetter:    {Code: "rural_team.letters_accepted", Title: rule.T("团队揭榜数", "Letters that the team accepts"), Basis: inPlan, Mistake: rule.T("一个团队只揭一榜，一个镇也只发一榜，不能一队多镇", "A team accepts one letter and a town issues one: no team serves two towns")},
		oneIssued:    {Code: "rural_team.letters_issued", Title: rule.T("镇街发榜数", "Letters of the town"), Basis: inPlan},
		oneTeam:      {Code: "rural_team.town_teams", Title: rule.T("一镇一团队", "Teams of the town"), Basis: inPlan},
		agreed:       {Code: "rural_team.agreement", Title: rule.T("签订帮扶协议", "Help agreement signed"), Basis: inCall},
	},
	[]rule.Fact{
		factFormed:     day("formed_on", "组队日期", "Day of forming"),
		factMembers:    count("members", "团队人数", "Persons in the team", rule.Persons, 1_000, roster),
		factLeaders:    {Path: "leaders", Title: rule.T("负责人数", "Leaders"), Unit: rule.Persons, Max: rule.Int(1_000), Within: "members", Evidence: roster},
		factIneligible: {Path: "ineligible", Title: rule.T("不符合选派条件的成员", "Members who may not be selected"), Unit: rule.Persons, Max: rule.Int(1_000), Within: "members", Evidence: roster},
		factAccepted:   count("letters_accepted", "团队揭榜数", "Letters accepted", rule.Items, 1_000, letters),
		factIssued:     count("letters_issued", "镇街发榜数", "Letters of the town", rule.Items, 1_000, letters),
		factTeams:      count("town_teams", "镇街团队数", "Teams of the town", rule.Items, 1_000, letters),
		factAgreed:     flag("agreement", "已签订帮扶协议", "Help agreement signed", pact),
	})

func teamRules(s *rule.Sheet, p *TeamPolicy, x *Team) {
	members, leaders := s.Count(factMembers, x.Members), s.Count(factLeaders, x.Leaders)
	s.AtLeast(teamLeast, members, &p.Size)
	s.AtMost(teamMost, members, &p.Size)
	s.AtLeast(leadersLeast, leaders, &p.Leaders)
	s.AtMost(leadersMost, leaders, &p.Leaders)
	s.None(allEligible, s.Count(factIneligible, x.Ineligible))
	s.AtMost(oneLetter, s.Count(factAccepted, x.LettersAccepted), &p.Letters)
	s.AtMost(oneIssued, s.Count(factIssued, x.LettersIssued), &p.Issued)
	s.AtMost(oneTeam, s.Count(factTeams, x.TownTeams), &p.Teams)
	s.Holds(agreed, s.Flag(factAgreed, x.Agreement))
	s.Decide()
}

var (
	teams = rule.NewScheme(rule.Parts[TeamPolicy, Team]{
		Book: teamBook, Rules: teamRules, Validate: ValidateTeam,
		Timeline: rural(TeamPolicy{inPlan.Limit(3), inPlan.Limit(1), inPlan.Limit(1), inPlan.Limit(1), inPlan.Limit(1)}),
		Frame: func(x *Team) rule.Frame {
			return rule.Frame{Day: x.FormedOn.Or(rule.Date{}), DayIs: rule.T("组队日期", "the day of forming,")}
		},
	})
	teamDoor = door.New[Team](teamBook, nil)
)

// EvaluateTeam decides whether a team may be sent to its town.
func EvaluateTeam(x Team) (rule.Decision, error) { return teams.Evaluate(x) }

// TeamScheme returns the scheme as a value.
func TeamScheme() *rule.Scheme[TeamPolicy, Team] { return teams }

// TeamDoor returns the door for teams.
func TeamDoor() *door.Door[Team] { return teamDoor }

// DecodeTeam reads the facts from JSON and reports every problem at once as a *door.InputError.
func DecodeTeam(data []byte) (Team, error) { return teamDoor.Decode(data) }

// ValidateTeam checks facts made by a program as DecodeTeam checks those from JSON.
func ValidateTeam(x *Team) error { return teamDoor.Validate(x) }

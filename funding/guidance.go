package funding

import (
	"github.com/keji-rules/keji/funding/internal/fundlaw"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Direction is what central guidance funds for local science and technology (中央引导地方科技发展资金) are spent on.
type Direction string

// The directions.
const (
	MajorTasks  Direction = "major_tasks" // since the measures of 2023
	Regional    Direction = "regional_system"
	Bases       Direction = "innovation_bases"
	Transfer    Direction = "transfer"
	Exploration Direction = "free_exploration"
)

// Mode is how guidance funds are put in.
type Mode string

// The modes.
const (
	DirectGrant      Mode = "direct_grant"
	PostSubsidy      Mode = "post_subsidy"
	RewardInLieu     Mode = "reward_in_lieu"
	RiskCompensation Mode = "risk_compensation"
	VentureGuidance  Mode = "venture_guidance"
)

var (
	directions = enum.Words[Direction]{
		{Value: MajorTasks, Text: rule.T("国家重大科技任务", "major S&T tasks")},
		{Value: Regional, Text: rule.T("区域科技创新体系建设", "regional innovation system")},
		{Value: Bases, Text: rule.T("科技创新基地建设", "S&T innovation bases")},
		{Value: Transfer, Text: rule.T("科技成果转移转化", "transfer and commercialisation")},
		{Value: Exploration, Text: rule.T("自由探索类基础研究", "free-exploration basic research")},
	}
	modes = enum.Words[Mode]{
		{Value: DirectGrant, Text: rule.T("直接补助", "direct grant")},
		{Value: PostSubsidy, Text: rule.T("后补助", "post-subsidy")},
		{Value: RewardInLieu, Text: rule.T("以奖代补", "reward in lieu of subsidy")},
		{Value: RiskCompensation, Text: rule.T("风险补偿", "risk compensation")},
		{Value: VentureGuidance, Text: rule.T("创投引导", "venture guidance")},
	}
	guided2023 = fundlaw.Guided2023().Whole().Reported()
)

// Valid reports whether it is one of the values, Choices lists them, and Text names it in one language.
func (d Direction) Valid() bool             { return directions.Has(d) }
func (Direction) Choices() []string         { return directions.Choices() }
func (d Direction) Text(l rule.Lang) string { return directions.Text(d).In(l) }
func (m Mode) Valid() bool                  { return modes.Has(m) }
func (Mode) Choices() []string              { return modes.Choices() }
func (m Mode) Text(l rule.Lang) string      { return modes.Text(m).In(l) }

// Directions lists the directions in the order of the measures of 2023.
func Directions() []Direction { return directions.Values() }

// The measures of 2019 took force on first. Those of 2023 were issued in that December, on a day that is not known, and published on
// published.
var (
	first     = rule.NewDate(2020, 1, 1)
	december  = rule.NewDate(2023, 12, 1)
	published = rule.NewDate(2024, 1, 31)
)

// Supported says whether guidance funds may go into the direction on a day, and where that stands: major tasks since the measures of 2023
// alone, whose day of issue is not known, the other four since those of 2019. Before these nothing is known.
func (d Direction) Supported(on rule.Date) (rule.Verdict, rule.Basis) {
	switch {
	case !d.Valid() || on.Before(first):
		return rule.Undetermined, guided.Cite.Unknown()
	case !on.Before(published):
		return rule.Passed, guided2023
	case d != MajorTasks:
		return rule.Passed, guided
	case on.Before(december):
		return rule.Failed, guided
	}
	return rule.Undetermined, guided2023.Cite.Unknown()
}

// By says whether guidance funds of the direction may be put in by the mode: money for transfer by risk compensation, post-subsidy and
// venture guidance; of the others by direct grant, post-subsidy and reward in lieu.
func (d Direction) By(m Mode) (bool, rule.Basis) {
	law := guided
	if d == MajorTasks {
		law = guided2023
	}
	switch m {
	case PostSubsidy:
		return d.Valid(), law
	case RiskCompensation, VentureGuidance:
		return d == Transfer, law
	case DirectGrant, RewardInLieu:
		return d.Valid() && d != Transfer, law
	}
	return false, law
}

package competition

import (
	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Policy holds every number and choice of a call. It is a value: copy it, change it, ask it. No document that the library knows
// prescribes one; [Proposal] is a frame to be filled in from the call's own notice.
type Policy struct {
	FullScore rule.Limit `json:"full_score" zh:"满分" en:"greatest score" unit:"points"`
	// PassScore is the line, inclusive: below it nothing is granted, even where money is left.
	PassScore rule.Limit `json:"pass_score" zh:"立项分数线（含）" en:"pass line, inclusive" unit:"points"`
	// SelfRaised: an applicant brings at least this ratio of what it asks for.
	SelfRaised      rule.Switch `json:"self_raised" zh:"要求自筹资金" en:"money of its own is required"`
	SelfRaisedRatio rule.Limit  `json:"self_raised_ratio" zh:"自筹资金与申请额之比（含）" en:"least ratio of own money to what is asked for" unit:"share"`
	// Least and Most bound a single grant, both inclusive.
	HasLeast rule.Switch `json:"has_least" zh:"有单项最低资助额" en:"there is a least grant"`
	Least    rule.Limit  `json:"least" zh:"单项最低资助额" en:"least grant" unit:"yuan"`
	HasMost  rule.Switch `json:"has_most" zh:"有单项最高资助额" en:"there is a greatest grant"`
	Most     rule.Limit  `json:"most" zh:"单项最高资助额" en:"greatest grant" unit:"yuan"`
	// Number bounds how many projects the call grants, PerUnit and PerCounty those of one unit and county, beside the quotas of
	// the round.
	HasNumber    rule.Switch `json:"has_number" zh:"限定立项数" en:"the number of projects is limited"`
	Number       rule.Limit  `json:"number" zh:"立项数" en:"number of projects" unit:"items"`
	HasPerUnit   rule.Switch `json:"has_per_unit" zh:"限定每个单位立项数" en:"projects of one unit are limited"`
	PerUnit      rule.Limit  `json:"per_unit" zh:"每个单位立项数" en:"projects of one unit" unit:"items"`
	HasPerCounty rule.Switch `json:"has_per_county" zh:"限定每个县（市、区）立项数" en:"projects of one county are limited"`
	PerCounty    rule.Limit  `json:"per_county" zh:"每个县（市、区）立项数" en:"projects of one county" unit:"items"`
	// Reserve is set aside of the budget first, rounded up to the unit, such as for payments after acceptance.
	Reserve      rule.Switch `json:"reserve" zh:"先预留部分预算" en:"a part of the budget is set aside first"`
	ReserveShare rule.Limit  `json:"reserve_share" zh:"预留比例" en:"share set aside" unit:"share"`

	// Shared: all who are selected share the budget, in proportion to what they may get at most, and where ByScore times their
	// score. Else each gets what it may at most, in the order of rank, while the budget lasts.
	Shared  rule.Switch `json:"shared" zh:"入选项目按比例分配预算" en:"the selected share the budget"`
	ByScore rule.Switch `json:"by_score" zh:"比例按得分加权" en:"their shares are weighted by score"`
	// Skip: one that does not fit is passed over for the next. Else the call stops at it.
	Skip rule.Switch `json:"skip" zh:"无法安排的跳过，继续下一个" en:"one that does not fit is passed over"`
	// Cut: one that does not fit gets what is left, where that is not below Least.
	Cut rule.Switch `json:"cut" zh:"剩余额度不足时按剩余额度安排" en:"one that does not fit gets what is left"`

	// Between equal scores the greater sub-score, then the earlier submission decides, each where the call says so; then the key.
	TieSubScore  rule.Switch `json:"tie_sub_score" zh:"同分的，分项得分高者在前" en:"between equals the greater sub-score"`
	TieSubmitted rule.Switch `json:"tie_submitted" zh:"仍相同的，先提交者在前" en:"then the earlier submission"`
	// ReserveList is how many that could not be funded are listed in reserve, in the order of rank.
	ReserveList rule.Limit `json:"reserve_list" zh:"后备项目数" en:"length of the reserve list" unit:"items"`
}

// Proposal is a frame for the policy of a call: 100 points, a pass line of 60, grants in the order of rank that stop at the
// first that does not fit, ties by sub-score and submission, three in reserve, no other limits. All of it is proposed.
func Proposal() Policy {
	b := basis.Proposal()
	off, none := b.Off(), b.Limit(0)
	return Policy{
		FullScore: b.Limit(100), PassScore: b.Limit(60), SelfRaised: off, SelfRaisedRatio: none, HasLeast: off, Least: none, HasMost: off, Most: none,
		HasNumber: off, Number: none, HasPerUnit: off, PerUnit: none, HasPerCounty: off, PerCounty: none, Reserve: off, ReserveShare: none,
		Shared: off, ByScore: off, Skip: off, Cut: off, TieSubScore: b.On(), TieSubmitted: b.On(), ReserveList: b.Limit(3),
	}
}

// check refuses a policy that cannot be computed with.
func (p *Policy) check() []door.Problem {
	var found []door.Problem
	add := func(path string, what rule.Text) {
		found = append(found, door.Problem{Path: path, Code: door.OutOfRange, Text: what, Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
	}
	for _, problem := range rule.CheckPolicy(p) {
		add("policy."+problem.Path, problem.What)
	}
	for _, l := range p.limits() {
		if l.of.Open() || l.of.Value.Sign() < 0 || l.of.Value.Cmp(l.most) > 0 {
			add("policy."+l.path, rule.T("应为范围内确定的数值", "must be a known figure within bounds"))
		}
	}
	if p.PassScore.Value.Cmp(p.FullScore.Value) > 0 {
		add("policy.pass_score", rule.T("分数线高于满分", "the pass line is above the greatest score"))
	}
	if p.HasLeast.On && p.HasMost.On && p.Least.Value.Cmp(p.Most.Value) > 0 {
		add("policy.least", rule.T("最低资助额高于最高资助额", "the least grant is above the greatest"))
	}
	if p.ByScore.On && !p.Shared.On {
		add("policy.by_score", rule.T("只有按比例分配时才能按得分加权", "scores weigh only where the selected share the budget"))
	}
	return found
}

type bounded struct {
	path string
	of   rule.Limit
	most rule.Number
}

func (p *Policy) limits() []bounded {
	many := rule.Int(20_000)
	return []bounded{
		{"full_score", p.FullScore, rule.Int(1000)}, {"pass_score", p.PassScore, rule.Int(1000)}, {"self_raised_ratio", p.SelfRaisedRatio, rule.Int(100)},
		{"least", p.Least, largest}, {"most", p.Most, largest}, {"number", p.Number, many}, {"per_unit", p.PerUnit, many}, {"per_county", p.PerCounty, many},
		{"reserve_share", p.ReserveShare, rule.Int(1)}, {"reserve_list", p.ReserveList, many},
	}
}

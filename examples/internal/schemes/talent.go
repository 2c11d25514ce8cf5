package schemes

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/talent/commissioner"
	"github.com/keji-rules/keji/talent/foreigner"
	"github.com/keji-rules/keji/talent/foreigner/permit"
	"github.com/keji-rules/keji/talent/foreigner/visit"
	"github.com/keji-rules/keji/talent/reviewer/credit"
	"github.com/keji-rules/keji/talent/reviewer/draw"
	"github.com/keji-rules/keji/talent/reviewer/fee"
	"github.com/keji-rules/keji/talent/reviewer/panel"
	"github.com/keji-rules/keji/talent/reviewer/pool"
	"github.com/keji-rules/keji/talent/reviewer/recusal"
)

// talentInquiries are the questions on foreigners, permits, commissioners and review experts.
func talentInquiries() []Inquiry {
	return []Inquiry{
		asks("foreigner_tier", "foreigner", rule.T("外国人来华工作类别及各条路径", "tier of a foreigner, by every route"), foreigner.Door(), foreigner.Classify),
		asks("foreigner_points", "foreigner", rule.T("积分及各行得分，失分最多的在前", "points by row, the weakest row first"), foreigner.Door(), foreigner.ScoreOf),
		asks("foreigner_to_a", "foreigner", rule.T("怎样达到A类，代价小的在前", "what would lift to A, the cheapest first"), foreigner.Door(), foreigner.ToA),
		asks("foreigner_to_b", "foreigner", rule.T("怎样达到B类，代价小的在前", "what would lift to B, the cheapest first"), foreigner.Door(), foreigner.ToB),
		asks("foreigner_papers", "foreigner", rule.T("尚需提供的材料，由少到多", "what to bring, the shortest route first"), foreigner.Door(), foreigner.Bring),
		asks("foreigner_pay", "foreigner", rule.T("达到A类、B类的薪酬", "pay that reaches A and B"), foreigner.Door(), foreigner.PayThresholds),
		asks("foreigner_visit", "stay", rule.T("90日以下来华办什么手续", "which way a stay of at most 90 days takes"), visit.StayDoor(), visit.Way),
		asks("visa_work", "visa_work", rule.T("所持签证、许可能否工作（R字、K字等）", "whether somebody may work on what he holds (R, K and other visas)"), visit.WorkDoor(), visit.MayWork),
		asks("permit_term", "permit", rule.T("工作许可期限", "term of a work permit"), permit.Door(), permit.File.Grant),
		asks("permit_window", "permit", rule.T("延期申请的起止日", "when to apply for renewal"), permit.Door(), permit.File.Window),
		asks("permit_papers", "permit", rule.T("工作许可申请材料", "papers for a work permit"), permit.Door(), permit.File.Papers),
		asks("permit_inside", "permit", rule.T("能否在境内申请工作许可", "whether a permit may be applied for from inside China"), permit.Door(), permit.File.Inside),
		asks("permit_deadlines", "permit", rule.T("入境、变更、离职后的办理期限", "deadlines after entry, a change or the end of employment"), permit.Door(), permitDeadlines),
		asks("permit_status", "permit", rule.T("工作许可在申请日的状态", "status of a permit on the day of the request"), permit.Door(), permitStatus),
		asks("rural_service", "rural_service", rule.T("农村科技特派员服务情况", "service of a rural commissioner"), commissioner.ServiceDoor(), commissioner.Serve),
		asks("rural_assessment", "rural_assessment", rule.T("农村科技特派员考核等次", "grade of a rural commissioner"), commissioner.AssessmentDoor(), commissioner.Assess),
		asks("rural_assessment_guangxi", "rural_assessment", rule.T("考核等次（按广西规定试算，在广东无效力）", "grade by Guangxi's rule, a trial that is no law in Guangdong"), commissioner.AssessmentDoor(), commissioner.Guangxi().Assess),
		asks("reviewer_groups", "review_pool", rule.T("国家科技专家库的类别（科技界、产业界、经济界）", "groups of the national pool: science, industry, economic circles"), pool.Door(), pool.GroupsOf),
		asks("reviewer_status", "reviewer_status", rule.T("评审专家在库状态", "how a review expert stands in the pool"), pool.StatusDoor(), pool.StatusOn),
		asks("reviewer_recusal", "recusal", rule.T("评审专家回避核查", "which experts must recuse from an application"), recusal.Door(), recusal.Screen),
		asks("reviewer_quota", "review_panel", rule.T("专家组应有的构成", "what a review panel must be"), panel.Door(), panel.QuotaOf),
		asks("reviewer_panel", "review_panel", rule.T("专家组是否有效", "whether a review panel is as it must be"), panel.Door(), panel.Check),
		asks("reviewer_draw", "review_draw", rule.T("随机抽取评审专家（可重现）", "a draw of review panels that can be replayed"), draw.Door(), draw.Draw),
		asks("reviewer_fee", "review_fee", rule.T("专家咨询费", "what an expert may be paid"), fee.Door(), fee.Range),
		asks("reviewer_credit", "review_credit", rule.T("评审专家失信、请托行为的处理", "what misconduct costs a review expert, or one who solicits"), credit.Door(), credit.CostOf),
	}
}

// permitDeadlines counts by the official holidays.
func permitDeadlines(f permit.File) (rule.Answer[permit.Deadlines], error) {
	return f.Deadlines(calendar.Official())
}

// permitStatus asks on the day of the request.
func permitStatus(f permit.File) (rule.Answer[permit.Status], error) {
	on, given := f.Request.On.Get()
	if !given {
		return rule.Answer[permit.Status]{}, &door.InputError{Problems: []door.Problem{{
			Path: "request.on", Code: door.Required, Text: rule.T("未填写申请日", "the day of the request is not given"), Remedy: rule.T("请填写日期", "give a day"),
		}}}
	}
	return f.StatusOn(on)
}

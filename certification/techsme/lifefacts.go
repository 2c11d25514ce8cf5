package techsme

import "github.com/keji-rules/keji/rule"

var (
	announcement = rule.Evidence{Paper: rule.T("入库登记编号公告", "Announcement of the numbers"), Holder: rule.T("省级科技行政主管部门", "provincial science and technology department")}
	platform     = rule.Evidence{Paper: rule.T("评价服务平台记录", "Record of the platform"), Holder: rule.T("评价工作机构", "evaluation body")}
)

var lifeFacts = []rule.Fact{
	factEntryYear:  {Path: "evaluation_year", Title: rule.T("评价年度", "Evaluation year"), Unit: rule.CalendarYear, Min: rule.Int(1), Max: rule.Int(9990)},
	factDivision:   {Path: "division", Title: rule.T("注册地行政区划代码", "Division code of the registered place"), Max: rule.Int(999_999), Evidence: licence},
	factFounded:    proved(day("founded_on", "成立日期", "Day of founding"), licence),
	factFiled:      proved(day("submitted_on", "提交日期", "Day of submission"), platform),
	factAnnounced:  proved(day("announced_on", "公告日期", "Day of announcement"), announcement),
	factByHNTE:     yesNo("by_hnte", "凭高新技术企业证书直接确认", "Confirmed on a high-tech certificate", platform),
	factByAward:    yesNo("by_award", "凭国家级科技奖励直接确认", "Confirmed on a national award", platform),
	factByBody:     yesNo("by_rd_body", "凭省部级以上研发机构直接确认", "Confirmed on an R&D body", platform),
	factByStandard: yesNo("by_standard", "凭主导制定标准直接确认", "Confirmed on a standard", platform),
	factSerial:     {Path: "serial", Title: rule.T("顺序号", "Serial number"), Min: rule.Int(1), Max: rule.Int(999_999), Evidence: announcement},

	factEntryRevoked: yesNo("revoked", "被撤销编号", "The number was revoked", announcement),
	factRevokedOn:    proved(day("revoked_on", "撤销公告日期", "Day the revocation was announced"), announcement),
	factGround:       {Path: "revocation_ground", Title: rule.T("撤销情形（第十五条项号）", "Ground of revocation (item of Article 15)"), Min: rule.Int(1), Max: rule.Int(int64(len(grounds))), Evidence: announcement},
	factConductOn:    day("conduct_on", "行为发生日期", "Day of the conduct"),
	factFalseFiling:  judged(yesNo("false_filing", "填报虚假信息", "False statements in the filing", platform)),

	factRights:        list("rights", "知识产权", "Intellectual property rights", rights),
	factRightKind:     yesNo("rights[].kind", "知识产权种类", "Kind of the right", rights),
	factGrantedOn:     proved(day("rights[].granted_on", "授权日期", "Day of grant"), rights),
	factGranted:       yesNo("rights[].granted", "已授权", "Granted", rights),
	factEnded:         yesNo("rights[].ended", "已终止或失效", "No longer in force", rights),
	factEndedOn:       proved(day("rights[].ended_on", "终止或失效日期", "First day no longer in force"), rights),
	factRightDisputed: judged(yesNo("rights[].disputed", "权属有争议", "Ownership disputed", none)),
	factRightRelated:  judged(yesNo("rights[].related", "与主要产品（服务）相关", "Related to the main product or service", none)),
}

// proved adds what proves a fact.
func proved(f rule.Fact, e rule.Evidence) rule.Fact {
	f.Evidence = e
	return f
}

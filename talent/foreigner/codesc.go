package foreigner

import "github.com/keji-rules/keji/rule"

var cRules = []rule.Rule{
	tierC:         {Code: "foreigner.tier_c", Title: rule.T("其他外国人员（C类）", "Other staff (C)"), Basis: standard.Whole().Reported(), Mistake: rule.T("C类是封闭清单，积分不足60分不等于C类", "Tier C is a closed list; fewer than 60 points do not make a C")},
	cRenewalAge:   {Code: "foreigner.c_renewal_age", Title: rule.T("延期年龄（C类）", "Age for a renewal (C)"), Basis: shenzhen2026.Whole().Disputed()},
	cNewPermit:    {Code: "foreigner.c_new_permit", Title: rule.T("属于延期申请（C类）", "A renewal (C)"), Basis: shenzhen2026.Whole().Disputed()},
	cAgeAtRenewal: {Code: "foreigner.c_age_at_renewal", Title: rule.T("延期时的年龄上限（C类）", "Greatest age at a renewal (C)"), Basis: shenzhen2026.Whole().Disputed()},
	cList:         {Code: "foreigner.c_list", Title: rule.T("C类清单之一", "One of the closed list of C"), Basis: standard.Whole().Reported()},
	cUnderRules:   {Code: "foreigner.c_under_rules", Title: rule.T("符合现行外国人在华工作管理规定", "Meets the current rules for foreigners working in China"), Basis: standard.Whole().Reported()},
	cTemporary:    {Code: "foreigner.c_temporary", Title: rule.T("从事临时性、短期性（不超过90日）工作", "Temporary or short-term work, at most 90 days"), Basis: standard.Whole().Reported()},
	cIntern:       {Code: "foreigner.c_intern", Title: rule.T("根据政府间协议实习", "Intern under an agreement between governments"), Basis: standard.Whole().Reported()},
	cStudent:      {Code: "foreigner.c_student", Title: rule.T("符合规定的外国留学生和境外高校外籍毕业生", "Qualifying foreign students and graduates"), Basis: standard.Whole().Reported()},
	cQuota:        {Code: "foreigner.c_quota", Title: rule.T("远洋捕捞等配额管理的特殊领域", "Ocean fishing and like fields under quotas"), Basis: standard.Whole().Reported()},
	routeExists:   {Code: "foreigner.route_exists", Title: rule.T("本地本版本有此途径", "The route exists in the place and edition"), Basis: standard.Whole().Read()},
	wageOlder:     {Code: "foreigner.wage_older", Title: rule.T("平均工资早于上年度", "The average wage is older than that of the year before"), Basis: standard.Whole().Reported()},
}

package foreigner

import "github.com/keji-rules/keji/rule"

// book declares every rule and fact of the classification. Codes may be retired, never reassigned.
var book = rule.NewBook("foreigner", rule.T("外国人来华工作分类", "Tiers of foreigners working in China"), merged(basicRules, aRules, bRules, cRules, pointRules), bookFacts)

// merged lays slices that declare different rules, each at the place of its ID, over one another.
func merged(parts ...[]rule.Rule) []rule.Rule {
	var all []rule.Rule
	for _, part := range parts {
		for id, r := range part {
			if id >= len(all) {
				all = append(all, r)
			} else if r.Code != "" {
				all[id] = r
			}
		}
	}
	return all
}

var basicRules = []rule.Rule{
	basic:          {Code: "foreigner.basic", Title: rule.T("基本条件", "Basic conditions"), Basis: guide.Whole().Read()},
	adult:          {Code: "foreigner.adult", Title: rule.T("年满十八周岁", "At least eighteen years old"), Basis: guide.Whole().Read()},
	healthy:        {Code: "foreigner.healthy", Title: rule.T("身体健康", "In good health"), Basis: guide.Whole().Read()},
	noRecord:       {Code: "foreigner.no_criminal_record", Title: rule.T("无犯罪记录", "No criminal record"), Basis: guide.Whole().Read()},
	employer:       {Code: "foreigner.employer", Title: rule.T("境内有确定的用人单位", "A definite employer in China"), Basis: guide.Whole().Read()},
	skilled:        {Code: "foreigner.skilled", Title: rule.T("具有从事工作所必需的专业技能或相适应的知识水平", "The skill or knowledge that the post needs"), Basis: guide.Whole().Read()},
	servesNeeds:    {Code: "foreigner.serves_needs", Title: rule.T("从事的工作符合我国经济社会发展需要", "The work serves China's needs"), Basis: guide.Whole().Read()},
	specialNeed:    {Code: "foreigner.special_need", Title: rule.T("岗位有特殊需要且国内暂缺适当人选", "The post has a special need that nobody suitable at home meets"), Basis: guide.Whole().Read(), Mistake: rule.T("聘用外国人的岗位应有特殊需要且国内暂缺适当人选，这一条对A、B、C类都适用", "That nobody suitable is found at home is a condition for every tier")},
	employerLawful: {Code: "foreigner.employer_lawful", Title: rule.T("用人单位依法设立", "The employer is lawfully established"), Basis: guide.Whole().Read()},
	employerHonest: {Code: "foreigner.employer_honest", Title: rule.T("用人单位无严重违法失信记录", "The employer has no record of serious dishonesty"), Basis: guide.Whole().Read()},
	aboveMinimum:   {Code: "foreigner.above_minimum_wage", Title: rule.T("工资不低于当地最低工资标准", "Pay not below the local minimum wage"), Basis: guide.Whole().Read()},
	sector:         {Code: "foreigner.sector", Title: rule.T("行业主管部门前置审批", "Prior approval of the sector's authority"), Basis: guide.Whole().Read()},
	noApproval:     {Code: "foreigner.no_approval_needed", Title: rule.T("法律法规要求行业主管部门前置审批", "The law asks for prior approval"), Basis: guide.Whole().Read()},
	approved:       {Code: "foreigner.approved", Title: rule.T("已获行业主管部门批准", "Prior approval was given"), Basis: guide.Whole().Read()},
}

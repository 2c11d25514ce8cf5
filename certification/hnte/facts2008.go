package hnte

import "github.com/keji-rules/keji/rule"

// facts2008 are the facts that only the edition of 2008 reads.
func facts2008() map[rule.FactID]rule.Fact {
	inventions := pieces("ip_recent_inventions", "近三年获得的发明专利数", "Invention patents obtained in three years", rule.Up)
	inventions.Within = "ip_recent"
	return map[rule.FactID]rule.Fact{
		factRecent:           helped(pieces("ip_recent", "近三年获得的自主知识产权数", "Own rights obtained in three years", rule.Up), "2008年版使用", "Asked in the edition of 2008"),
		factInventions:       helped(inventions, "2008年版使用", "Asked in the edition of 2008"),
		factLicensed:         helped(pieces("ip_licensed", "五年以上独占许可的知识产权数", "Rights under an exclusive licence of five years", rule.Up), "2008年版使用；2016年起许可不算拥有", "Asked in the edition of 2008; since 2016 a licence is not ownership"),
		factCollege:          helped(heads("college_tech_staff", "大专以上学历科技人员数", "Technical staff with a college degree", "employees"), "2008年版使用", "Asked in the edition of 2008"),
		factRDStaff:          helped(heads("rd_staff", "研发人员数", "R&D staff", "employees"), "2008年版使用", "Asked in the edition of 2008"),
		factOrgItems:         judged(helped(rule.Fact{Path: "organisation_items", Title: rule.T("研究开发组织管理符合项数", "Items of R&D organisation met"), Unit: rule.Items, Max: rule.Int(5)}, "2008年版使用：立项报告、核算体系、产学研合作、研发机构与设施、绩效考核", "Asked in the edition of 2008: project reports, cost accounting, cooperation, R&D body, appraisal")),
		factIP2008:           given("ip", "核心自主知识产权（2008年版）", "core intellectual property (2008)"),
		factOrganisation2008: given("organisation", "研究开发组织管理水平（2008年版）", "R&D organisation (2008)"),
		factAssetGrowth2008:  given("asset_growth", "总资产增长率（2008年版）", "growth of total assets (2008)"),
	}
}

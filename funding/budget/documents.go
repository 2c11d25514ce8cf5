package budget

import (
	"github.com/keji-rules/keji/funding/internal/fundlaw"
	"github.com/keji-rules/keji/rule"
)

var (
	funds2011 = notice("CJ434", "关于调整国家科技计划和公益性行业科研专项经费管理办法若干规定的通知", "Notice on Adjusting the Rules on Funds of National S&T Programmes", "财教〔2011〕434号", rule.T("财政部、科技部", "Ministry of Finance, Ministry of Science and Technology"), rule.Assumed)
	social    = notice("PSS", "高等学校哲学社会科学繁荣计划专项资金管理办法", "Measures on the Special Fund of the Prosperity Plan for Philosophy and Social Sciences", "", rule.T("财政部、教育部", "Ministry of Finance, Ministry of Education"), rule.SecondHand)
	zhejiang  = notice("ZJ38", "浙江省科技发展专项资金管理办法", "Zhejiang Measures on the Special Fund for Science and Technology", "浙财科教〔2025〕38号", rule.T("浙江省财政厅、浙江省科学技术厅", "Departments of Finance and of Science and Technology of Zhejiang Province"), rule.SecondHand)
	guide     = rule.NewDocument(rule.DocumentInfo{ID: "CALL", Title: rule.T("项目申报指南", "guide of the call"), Described: true, Source: rule.SecondHand})

	// practice is how such budgets are made where no document that was read says so, whatever the edition; tool is a published
	// tool for research budgets, which knows the price from which equipment is described.
	practice = rule.NewDocument(rule.DocumentInfo{ID: "BUDGET-PRACTICE", Title: rule.T("财政科研项目预算的通行做法", "common practice of research project budgets"), Described: true, Source: rule.Assumed})
	tool     = rule.NewDocument(rule.DocumentInfo{ID: "BUDGET-TOOL", Title: rule.T("公开的科研预算编制工具", "a published tool for research budgets"), Described: true, Source: rule.SecondHand})

	opinions2016 = fundlaw.Opinions2016()
	measures2018 = fundlaw.Measures2018()
	opinions2021 = fundlaw.Opinions2021()
	keyPlan2016  = fundlaw.KeyPlan2016()
	keyPlan2021  = fundlaw.KeyPlan2021()
	keyPlan2025  = fundlaw.KeyPlan2025()
	gd2019       = fundlaw.Projects2019()
	gd2022       = fundlaw.Reform2022()
	gd2023       = fundlaw.Projects2023()
)

func notice(id, zh, en, number string, issuer rule.Text, source rule.Provenance) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{ID: id, Title: rule.T(zh, en), Number: number, Issuer: issuer, Source: source})
}

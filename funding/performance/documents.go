package performance

import (
	"github.com/keji-rules/keji/funding/internal/fundlaw"
	"github.com/keji-rules/keji/rule"
)

var (
	finance    = rule.T("财政部", "Ministry of Finance")
	measures   = notice("PE20", "项目支出绩效评价管理办法", "Measures on the Performance Evaluation of Project Expenditure", "财预〔2020〕10号", finance, rule.NewDate(2020, 2, 25), rule.SecondHand)
	indicators = notice("PI21", "中央部门项目支出核心绩效目标和指标设置及取值指引（试行）", "Guidance on Core Performance Goals and Indicators of Project Expenditure of Central Departments (trial)", "财预〔2021〕101号", finance, rule.NewDate(2021, 8, 18), rule.SecondHand)
	monitoring = notice("PM19", "中央部门预算绩效运行监控管理暂行办法", "Interim Measures on Monitoring Budget Performance of Central Departments", "财预〔2019〕136号", finance, rule.NewDate(2019, 7, 26), rule.SecondHand)
	// localWatch is how localities monitor, as one of them publishes it; no document of them was read.
	localWatch = rule.NewDocument(rule.DocumentInfo{ID: "LOCAL-WATCH", Title: rule.T("地方预算绩效运行监控的做法", "how localities monitor budget performance"), Described: true, Source: rule.SecondHand})
	guangdong  = rule.NewDocument(rule.DocumentInfo{ID: "GDPE-SCALE", Title: rule.T("广东省财政绩效评价五级等次", "Guangdong's five grades of fiscal performance"), Described: true, Issuer: rule.T("广东省财政厅", "Department of Finance of Guangdong Province"), Source: rule.Disputed})

	budgetLaw        = fundlaw.BudgetLaw()
	budgetRegulation = fundlaw.BudgetRegulation()
)

func notice(id, zh, en, number string, issuer rule.Text, promulgated rule.Date, source rule.Provenance) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{ID: id, Title: rule.T(zh, en), Number: number, Issuer: issuer, Promulgated: promulgated, InForce: promulgated, Source: source})
}

package recovery

import (
	"github.com/keji-rules/keji/funding/internal/fundlaw"
	"github.com/keji-rules/keji/rule"
)

var (
	budgetLaw        = fundlaw.BudgetLaw()
	budgetRegulation = fundlaw.BudgetRegulation()
	stock2014        = fundlaw.Stock2014()
	stock2015        = fundlaw.Stock2015()
	opinions2016     = fundlaw.Opinions2016()
	opinions2021     = fundlaw.Opinions2021()
	gd2019           = fundlaw.Projects2019()
	gd2022           = fundlaw.Reform2022()
	gd2023           = fundlaw.Projects2023()
	foundation       = fundlaw.NaturalScience()

	// practice is what becomes of money when a project ends where no document that was read says so.
	practice = rule.NewDocument(rule.DocumentInfo{ID: "CLOSING-PRACTICE", Title: rule.T("科研项目结题、终止、撤销时财政资金处理的通行做法", "common practice on fiscal money when a research project ends"), Described: true, Source: rule.Assumed})
)

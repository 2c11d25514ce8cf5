package recovery

import "github.com/keji-rules/keji/funding/internal/fundlaw"

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
)

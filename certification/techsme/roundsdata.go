package techsme

import "github.com/keji-rules/keji/rule"

// known is a day of a round that a notice gives.
func known(year, month, day int, d rule.Document) RoundDay {
	return RoundDay{rule.Given(rule.NewDate(year, month, day)), reported(d.Whole())}
}

// rounds are the calendars, each day beside its source. What is left out was not found in any source.
var rounds = [...]Round{
	{
		Year: 2018, Basis: reported(supplement2018.Whole()),
		Note: rule.T("5月28日至31日暂停提交注册信息，自评信息可提交至5月31日24时，相应公告于6月30日前完成",
			"registration data could not be submitted from 28 to 31 May; self-evaluations could, until 31 May 24:00, and were announced by 30 June"),
	},
	{
		Year: 2019, Basis: reported(round2019.Whole()),
		Closes:   known(2019, 10, 31, round2019),
		ReportBy: known(2019, 11, 30, round2019),
	},
	{
		Year: 2020, Basis: reported(round2020.Whole()),
		Closes:      known(2020, 10, 20, round2020),
		PublicityBy: known(2020, 10, 31, round2020),
	},
	{
		Year: 2021, Basis: reported(round2021.Whole()),
		Closes: known(2021, 10, 20, round2021),
	},
	{
		Year: 2022, Basis: reported(round2022.Whole()),
		Closes: known(2022, 10, 20, round2022),
	},
	{
		Year: 2023, Basis: reported(round2023.Whole()),
	},
	{
		Year: 2024, Basis: reported(round2024.Whole()),
		Opens:      known(2024, 6, 27, round2024),
		SamplingBy: known(2024, 12, 15, round2024),
		ReportBy:   known(2024, 12, 31, round2024),
	},
	{
		Year: 2025, Basis: reported(round2025.Whole()),
		Opens:         known(2025, 6, 30, state2025),
		Closes:        known(2025, 9, 30, state2025),
		PublicityBy:   known(2025, 10, 31, state2025),
		SamplingBy:    known(2025, 12, 15, state2025),
		ReportBy:      known(2025, 12, 31, state2025),
		Batches:       [mostBatches]RoundDay{known(2025, 7, 30, round2025), known(2025, 8, 30, round2025), known(2025, 9, 30, round2025)},
		ReviewDays:    limit(5, reported(round2025.Whole())),
		SamplingShare: percent(5, reported(round2025.Whole())),
	},
	{
		Year: 2026, Basis: reported(round2026.Whole()),
		Opens:         known(2026, 6, 1, state2026),
		Closes:        known(2026, 8, 31, state2026),
		PublicityBy:   known(2026, 10, 15, round2026),
		Batches:       [mostBatches]RoundDay{known(2026, 6, 30, round2026), known(2026, 7, 31, round2026), known(2026, 8, 31, round2026)},
		SamplingShare: percent(5, reported(round2026.Whole())),
		Note:          rule.T("抽查比例按每一批次计", "the share checked at random is of each batch"),
	},
}

package law

import "github.com/keji-rules/keji/rule"

// checked is the last day on which the editions were compared with their sources.
var checked = rule.NewDate(2026, 11, 22)

// notBackwards is how conduct before an edition is decided under it, for which none of the documents has a provision of its own
// that was found.
var notBackwards = rule.Transition{
	Rule: rule.T("行为发生在前、决定在后的，程序从新，实体从旧兼从轻；各文件自身未见过渡条款",
		"conduct before, decision after: the new procedure, and the old substance unless the new one is more lenient; the documents themselves have no transitional clause that was found"),
	Cite: legislationLaw.Article(104),
}

// Misconducts are the editions of the rules on research misconduct.
func Misconducts() []rule.Edition {
	return []rule.Edition{
		edition("323-2019", "2019年调查处理规则", "rules of 2019", day(2019, 9, 25), day(2019, 9, 25), day(2022, 8, 25), misconduct2019, rule.Text{}),
		edition("221-2022", "2022年调查处理规则", "rules of 2022", day(2022, 8, 25), day(2022, 8, 25), rule.Date{}, misconduct2022,
			rule.T("施行日取印发日，2022-09-14公布", "the day of issue is taken as the first day in force; published on 2022-09-14")),
	}
}

// Violations are the editions of the ministry's order on violations.
func Violations() []rule.Edition {
	return []rule.Edition{
		edition("ORD19", "科技部令第19号", "Order 19", day(2020, 7, 17), day(2020, 9, 1), day(2026, 3, 20), order19, rule.Text{}),
		edition("ORD24", "科技部令第24号", "Order 24", rule.Date{}, day(2026, 3, 20), rule.Date{}, order24,
			rule.T("处理期限和幅度未见原文，尚属未知，不沿用第19号令的数字", "terms and time limits were not read and are unknown; the figures of Order 19 are not carried over")),
	}
}

// Guangdongs are the editions of Guangdong's measures. From 2024-02-01 until the measures of 2024 there is none.
func Guangdongs() []rule.Edition {
	return []rule.Edition{
		edition("GD-2021", "广东省2021年办法", "Guangdong, measures of 2021", rule.Date{}, day(2021, 2, 1), day(2024, 2, 1), guangdong2021,
			rule.T("有效期3年，至2024-01-31止", "valid for three years, to 2024-01-31")),
		edition("GD-2024", "广东省2024年办法", "Guangdong, measures of 2024", day(2024, 9, 25), day(2024, 9, 25), rule.Date{}, guangdong2024,
			rule.T("施行日未见，取文件日期；仅适用于省科技厅立项的项目", "the first day in force was not found: the date of the document is taken; for projects of the provincial department alone")),
	}
}

func edition(id, zh, en string, issued, from, until rule.Date, doc rule.Document, note rule.Text) rule.Edition {
	return rule.Edition{
		ID: id, Title: rule.T(zh, en), Promulgated: issued, From: from, Until: until, Checked: checked,
		Documents: []rule.Document{doc}, Note: note, Transition: notBackwards,
	}
}

// Timeline pairs editions with their policies, in order.
func Timeline[P any](editions []rule.Edition, policies ...P) rule.Timeline[P] {
	all := make([]rule.Dated[P], 0, len(editions))
	for i, e := range editions {
		if i < len(policies) {
			all = append(all, rule.Dated[P]{Edition: e, Policy: policies[i]})
		}
	}
	return rule.NewTimeline(all...)
}

// InForce is the edition of local rules in force on a day or, on a day without one, that of the national rules; fell says
// which. The error names the days that the national rules cover.
func InForce[P any](local, national rule.Timeline[P], day rule.Date) (e rule.Dated[P], fell bool, err error) {
	if e, err = local.On(day); err == nil {
		return e, false, nil
	}
	e, err = national.On(day)
	return e, err == nil, err
}

// FirstDayTaken reports whether the first day of an edition was not read, and the date of the document is taken: that of
// Guangdong's measures of 2024.
func FirstDayTaken(e *rule.Edition) bool {
	return len(e.Documents) > 0 && e.Documents[0] == guangdong2024
}

package commissioner

import "github.com/keji-rules/keji/rule"

var (
	sciTech = rule.T("广东省科学技术厅", "Guangdong Department of Science and Technology")

	measures = rule.NewDocument(rule.DocumentInfo{
		ID: "RC-GD", Title: rule.T("广东省农村科技特派员管理办法", "Guangdong Measures for Rural Science and Technology Commissioners"),
		Issuer: sciTech, Source: rule.SecondHand,
	})
	townPlan = rule.NewDocument(rule.DocumentInfo{
		ID: "RC-2021", Title: rule.T("广东省农村科技特派员驻镇帮镇扶村行动方案", "Action Plan for Rural Commissioners Helping Towns and Villages"),
		Number: "粤科农字〔2021〕151号", Issuer: sciTech, Source: rule.SecondHand,
	})
	secondCall = rule.NewDocument(rule.DocumentInfo{
		ID: "RC-2021-2", Described: true, Title: rule.T("驻镇帮镇扶村农村科技特派员第二批选派通知", "Second call for commissioners to towns"),
		Number: "粤科函农字〔2021〕1216号", Issuer: sciTech, Source: rule.Read,
	})
	plan2023 = rule.NewDocument(rule.DocumentInfo{
		ID: "RC-2023", Title: rule.T("广东省农村科技特派员科技助力百县千镇万村高质量发展行动计划（2023—2026）", "Action Plan of Rural Commissioners for Counties, Towns and Villages (2023–2026)"),
		Issuer: sciTech, Source: rule.Read,
	})
	heyuan = rule.NewDocument(rule.DocumentInfo{
		ID: "RC-HY", Described: true, Title: rule.T("河源市农村科技特派员选派通知", "Heyuan's call for rural commissioners"), Source: rule.Read,
	})
	university = rule.NewDocument(rule.DocumentInfo{
		ID: "RC-UNI", Described: true, Title: rule.T("某高校农村科技特派员项目管理规定", "One university's own rule on commissioners' projects"), Source: rule.Read,
	})
	guangxi = rule.NewDocument(rule.DocumentInfo{
		ID: "RC-GX-2016", Described: true, Title: rule.T("广西2016—2017年科技特派员考核规定", "Guangxi's rule on assessing commissioners, 2016–2017"), Source: rule.Read,
	})
	call2020 = rule.NewDocument(rule.DocumentInfo{
		ID: "EC-2020", Described: true, Title: rule.T("2020年度企业科技特派员申报通知", "Call of 2020 for enterprise commissioners"),
		Number: "粤科函资字〔2020〕203号", Issuer: sciTech, Promulgated: rule.NewDate(2020, 4, 14), Source: rule.Read,
	})
)

// checked is the last day on which the editions were compared with their sources.
var checked = rule.NewDate(2026, 11, 22)

var (
	ruralFrom  = rule.NewDate(2022, 1, 1)
	ruralUntil = rule.NewDate(2027, 1, 1)
	ruralNote  = rule.T("2021年方案和2023年计划的起始日期未查到，覆盖2022年至2026年", "the first days of the plans of 2021 and 2023 are not known; 2022 to 2026 are covered")
	noNote     rule.Text
)

// rural is a timeline of the one edition of the rules for the countryside.
func rural[P any](p P) rule.Timeline[P] {
	return rule.NewTimeline(edition("RC-2021", "农村科技特派员2021—2026年", "rural commissioners, 2021 to 2026", ruralFrom, ruralUntil, ruralNote, p, townPlan, secondCall, plan2023, measures))
}

func edition[P any](id, zh, en string, from, until rule.Date, note rule.Text, p P, docs ...rule.Document) rule.Dated[P] {
	return rule.Dated[P]{
		Edition: rule.Edition{ID: id, Title: rule.T(zh, en), From: from, Until: until, Checked: checked, Documents: docs, Note: note},
		Policy:  p,
	}
}

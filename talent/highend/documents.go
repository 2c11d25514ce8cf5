package highend

import "github.com/keji-rules/keji/rule"

var (
	province = rule.T("广东省人民政府", "People's Government of Guangdong Province")
	sciTech  = rule.T("广东省科学技术厅", "Guangdong Department of Science and Technology")

	criteria = rule.NewDocument(rule.DocumentInfo{
		ID: "HT-CRIT-2016", Title: rule.T("广东省外籍高层次人才认定办法", "Guangdong Measures for Recognising Foreign High-level Talent"),
		Number: "粤府函〔2016〕352号", Issuer: province, Source: rule.SecondHand,
	})
	notice2017 = rule.NewDocument(rule.DocumentInfo{
		ID: "HT-2017", Title: rule.T("关于开展外籍和港澳台高层次人才认定工作的通知", "Notice on Recognising Foreign, Hong Kong, Macao and Taiwan High-level Talent"),
		Number: "粤外专规〔2017〕1号", Source: rule.SecondHand,
	})
	notice2022 = rule.NewDocument(rule.DocumentInfo{
		ID: "HT-2022", Described: true, Title: rule.T("关于继续开展外籍和港澳台高层次人才认定工作的通知", "Notice on continuing the recognition of high-level talent"),
		Number: "粤科规范字〔2022〕3号", Issuer: sciTech, InForce: rule.NewDate(2022, 5, 19), Until: rule.NewDate(2024, 5, 19), Source: rule.Read,
	})
	noticeNow = rule.NewDocument(rule.DocumentInfo{
		ID: "HT-2024", Described: true, Title: rule.T("现行外籍和港澳台高层次人才认定工作通知（文号待核实）", "The present notice on recognising high-level talent (number not known)"),
		Issuer: sciTech, Source: rule.SecondHand,
	})
	entry = rule.NewDocument(rule.DocumentInfo{
		ID: "HT-ENTRY-2018", Title: rule.T("关于做好复制推广实施6项出入境政策措施工作的通知", "Notice on Spreading Six Entry and Exit Measures"),
		Number: "粤公通字〔2018〕160号", Source: rule.SecondHand,
	})
	card2018 = rule.NewDocument(rule.DocumentInfo{
		ID: "CARD-2018", Described: true, Title: rule.T("广东省人才优粤卡实施办法（试行）", "Trial measures for the Guangdong talent card"),
		Number: "粤府〔2018〕96号", Issuer: province, Until: rule.NewDate(2023, 5, 1), Source: rule.SecondHand,
	})
	card2023 = rule.NewDocument(rule.DocumentInfo{
		ID: "CARD-2023", Title: rule.T("广东省人才优粤卡实施办法", "Measures for the Guangdong Talent Card"),
		Number: "粤府〔2023〕29号", Issuer: province, Promulgated: rule.NewDate(2023, 3, 28), InForce: rule.NewDate(2023, 5, 1), Until: rule.NewDate(2028, 5, 1), Source: rule.Read,
	})
)

// checked is the last day on which the editions were compared with their sources.
var checked = rule.NewDate(2026, 11, 22)

func edition[P any](id, zh, en string, from, until rule.Date, note rule.Text, p P, docs ...rule.Document) rule.Dated[P] {
	return rule.Dated[P]{
		Edition: rule.Edition{ID: id, Title: rule.T(zh, en), From: from, Until: until, Checked: checked, Documents: docs, Note: note},
		Policy:  p,
	}
}

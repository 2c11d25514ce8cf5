package archive

import "github.com/keji-rules/keji/rule"

var (
	provisions = rule.NewDocument(rule.DocumentInfo{
		ID: "ARC", Title: rule.T("科学技术研究档案管理规定", "Provisions on the Archives of Scientific and Technological Research"), Number: "国家档案局、科学技术部令第15号",
		Issuer: rule.T("国家档案局、科学技术部", "National Archives Administration, Ministry of Science and Technology"), Promulgated: rule.NewDate(2020, 9, 11), InForce: rule.NewDate(2020, 11, 1), Source: rule.Assumed,
	})
	regulations = rule.NewDocument(rule.DocumentInfo{
		ID: "ARC-1980", Title: rule.T("科学技术档案工作条例", "Regulations on Scientific and Technological Archives"), Issuer: rule.T("国务院", "State Council"), Source: rule.Read,
	})
	checked = rule.NewDate(2026, 11, 22)
	recent  = provisions.Whole().Usual()
	former  = regulations.Whole().Read()
)

var timeline = rule.NewTimeline(
	rule.Dated[Policy]{
		Policy: Policy{Permanent: former.On(), Years: former.Off(), Longer: recent.Limit(30), Shorter: recent.Limit(10), Vague: former.On(), Before: recent.Off()},
		Edition: rule.Edition{
			ID: "ARC-1980", Title: rule.T("科学技术档案工作条例（1980）", "Regulations on archives (1980)"), From: rule.NewDate(1981, 1, 1), Until: rule.NewDate(2020, 11, 1), Checked: checked,
			Documents: []rule.Document{regulations}, Note: rule.T("起始日按文件年份暂定", "the first day is assumed from the document's year"),
		},
	},
	rule.Dated[Policy]{
		Policy: Policy{Permanent: recent.On(), Years: recent.On(), Longer: recent.Limit(30), Shorter: recent.Limit(10), Vague: recent.Off(), Before: recent.On()},
		Edition: rule.Edition{
			ID: "ARC-2020", Title: rule.T("科学技术研究档案管理规定（2020）", "Provisions on archives (2020)"), From: rule.NewDate(2020, 11, 1), Checked: checked, Documents: []rule.Document{provisions},
		},
	})

// Editions returns the dated numbers, fresh for every caller.
func Editions() rule.Timeline[Policy] { return rule.NewTimeline(timeline.All()...) }

package projectlaw

import "github.com/keji-rules/keji/rule"

var (
	accept2024  = paper("GDACC", "广东省省级科技计划项目验收管理办法", "Guangdong Measures on the Acceptance of Provincial Science and Technology Plan Projects", "", gdScience, on(2024, 11, 26), on(2025, 1, 1), rule.SecondHand)
	accept2018  = described("GDACC-OLD", "广东省科学技术厅2018年项目验收结题通知", "Guangdong notice on the acceptance and closing of projects, 2018", "", gdScience, noDay, rule.SecondHand)
	key2024     = described("GDKEY-24", "广东省重点领域研发计划2024年度人工智能旗舰项目申报指南", "Guangdong key-field R&D programme, flagship call on artificial intelligence, 2024", "", gdScience, noDay, rule.SecondHand)
	key2025     = described("GDKEY-25", "广东省重点领域研发计划2025年度项目申报指南", "Guangdong key-field R&D programme, calls of 2025", "粤科函资字〔2025〕475号、693号", gdScience, noDay, rule.SecondHand)
	key2023     = described("GDKEY-23", "广东省重点领域研发计划2022至2024年度申报指南", "Guangdong key-field R&D programme, calls of 2022-2023 and 2023-2024", "", gdScience, noDay, rule.SecondHand)
	limits2012  = described("GDLIM-12", "广东省科技计划2012年申报通知", "Guangdong science and technology plan, call of 2012", "", gdScience, noDay, rule.SecondHand)
	popular2025 = described("GDPOP-25", "广东省2025至2026年度科普专题申报指南", "Guangdong call on science popularisation, 2025-2026", "", gdScience, noDay, rule.SecondHand)
	registering = described("GD-REG", "广东政务服务网“科技成果登记”事项（珠海市）", "Guangdong service guide on the registration of results (Zhuhai)", "", gdScience, noDay, rule.SecondHand)
	procurement = described("GDGP", "广东省政府采购评审专家管理规定", "Guangdong rules on experts in government procurement", "", rule.T("广东省财政厅", "Department of Finance of Guangdong Province"), noDay, rule.SecondHand)
)

// Acceptance2024 is Guangdong's measures on acceptance, in force since 2025-01-01; its figures were not found.
func Acceptance2024() rule.Document { return accept2024 }

// Acceptance2018 is the provincial notice before them.
func Acceptance2018() rule.Document { return accept2018 }

// KeyField2023, KeyField2024 and KeyField2025 are calls of Guangdong's key-field programme.
func KeyField2023() rule.Document { return key2023 }
func KeyField2024() rule.Document { return key2024 }
func KeyField2025() rule.Document { return key2025 }

// Limits2012 is Guangdong's call of 2012 with its limits on projects.
func Limits2012() rule.Document { return limits2012 }

// Popularisation2025 is Guangdong's call on science popularisation with its floor of applicants.
func Popularisation2025() rule.Document { return popular2025 }

// Registration is Guangdong's service guide on the registration of results: a public notice of thirty days.
func Registration() rule.Document { return registering }

// ProcurementExperts is Guangdong's rule on experts in government procurement, an analogue for ties within a panel (Article 21);
// neither its exact title nor its number was seen.
func ProcurementExperts() rule.Document { return procurement }

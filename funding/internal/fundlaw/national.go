package fundlaw

import "github.com/keji-rules/keji/rule"

var (
	budgetLaw = rule.NewDocument(rule.DocumentInfo{ID: "BL", Title: rule.T("中华人民共和国预算法", "Budget Law of the People's Republic of China"),
		Number: "2018年修正", Issuer: congress, Promulgated: rule.NewDate(2018, 12, 29), Source: rule.Read})
	budgetRegulation = rule.NewDocument(rule.DocumentInfo{ID: "BLR", Title: rule.T("中华人民共和国预算法实施条例", "Regulation on the Implementation of the Budget Law"),
		Number: "国务院令第729号", Issuer: council, Promulgated: rule.NewDate(2020, 8, 3), InForce: rule.NewDate(2020, 10, 1), Source: rule.Read})
	violations = rule.NewDocument(rule.DocumentInfo{ID: "FPR", Title: rule.T("财政违法行为处罚处分条例", "Regulation on Penalties and Sanctions for Fiscal Violations"),
		Number: "国务院令第427号，经第588号修订", Issuer: council, Promulgated: rule.NewDate(2004, 11, 30), InForce: rule.NewDate(2005, 2, 1), Source: rule.Read})
	progressLaw = rule.NewDocument(rule.DocumentInfo{ID: "STPL", Title: rule.T("中华人民共和国科学技术进步法", "Law of the People's Republic of China on Scientific and Technological Progress"),
		Number: "2021年修订", Issuer: congress, Promulgated: rule.NewDate(2021, 12, 24), InForce: rule.NewDate(2022, 1, 1), Source: rule.Read})

	naturalScience = rule.NewDocument(rule.DocumentInfo{ID: "NSFC24", Title: rule.T("国家自然科学基金条例", "Regulation on the National Natural Science Foundation"),
		Number: "国务院令第487号，经第796号修订", Issuer: council, Promulgated: rule.NewDate(2024, 11, 8), InForce: rule.NewDate(2025, 1, 1), Source: rule.Read})

	opinions2016 = declared("ZB50", "关于进一步完善中央财政科研项目资金管理等政策的若干意见", "Opinions on Further Improving the Management of Central Fiscal Research Funds", "中办发〔2016〕50号", offices, noDay, rule.SecondHand)
	measures2018 = declared("G25", "关于优化科研管理提升科研绩效若干措施的通知", "Notice on Measures to Optimise Research Management and Raise Research Performance", "国发〔2018〕25号", council, noDay, rule.SecondHand)
	opinions2021 = declared("GB32", "关于改革完善中央财政科研经费管理的若干意见", "Opinions on Reforming and Improving the Management of Central Fiscal Research Funds", "国办发〔2021〕32号", general, noDay, rule.SecondHand)

	keyPlan2016 = declared("KRD16", "国家重点研发计划资金管理办法", "Measures on the Management of Funds of the National Key R&D Plan (2016)", "财科教〔2016〕113号", both, rule.NewDate(2016, 12, 30), rule.SecondHand)
	keyPlan2021 = declared("KRD21", "国家重点研发计划资金管理办法", "Measures on the Management of Funds of the National Key R&D Plan (2021)", "财教〔2021〕178号", both, rule.NewDate(2021, 9, 30), rule.SecondHand)
	keyPlan2025 = declared("KRD25", "国家重点研发计划资金管理办法", "Measures on the Management of Funds of the National Key R&D Plan (2025)", "财教〔2025〕2号", both, rule.NewDate(2025, 1, 20), rule.SecondHand)

	guided2019 = declared("CLG19", "中央引导地方科技发展资金管理办法", "Measures on the Management of Central Guidance Funds for Local Science and Technology (2019)", "财教〔2019〕129号", both, rule.NewDate(2019, 9, 24), rule.SecondHand)
	guided2021 = declared("CLG21", "中央引导地方科技发展资金管理办法", "Measures on the Management of Central Guidance Funds for Local Science and Technology (2021)", "财教〔2021〕204号", both, noDay, rule.SecondHand)
	guided2023 = declared("CLG23", "中央引导地方科技发展资金管理办法", "Measures on the Management of Central Guidance Funds for Local Science and Technology (2023)", "财教〔2023〕276号", both, noDay, rule.Assumed)

	stock2014 = declared("SF14", "关于进一步做好盘活财政存量资金工作的通知", "Notice on Further Putting Idle Fiscal Money to Use", "国办发〔2014〕70号", general, rule.NewDate(2014, 12, 30), rule.SecondHand)
	stock2015 = declared("SF15", "关于推进地方盘活财政存量资金有关事项的通知", "Notice on Putting Idle Fiscal Money of Localities to Use", "财预〔2015〕15号", finance, noDay, rule.SecondHand)
)

// BudgetLaw is 预算法, as amended in 2018: carry-over (Article 42), surplus (66), publication (14), replies and transfers (52), penalties (92 to 96).
func BudgetLaw() rule.Document { return budgetLaw }

// BudgetRegulation is 预算法实施条例: two consecutive years (Article 50), publication by units (6), transfers (10, 48), who may pay them (59).
func BudgetRegulation() rule.Document { return budgetRegulation }

// Violations is 财政违法行为处罚处分条例: what follows on misuse of fiscal money.
func Violations() rule.Document { return violations }

// ProgressLaw is 科学技术进步法, as revised in 2021: misuse of money (Article 110), diligence (97).
func ProgressLaw() rule.Document { return progressLaw }

// NaturalScience is 国家自然科学基金条例 as revised in 2024: revoked grants are recovered (Articles 36 and 37).
func NaturalScience() rule.Document { return naturalScience }

// Opinions2016 is 中办发〔2016〕50号: tiers of 20, 15 and 13%; surplus within two years.
func Opinions2016() rule.Document { return opinions2016 }

// Measures2018 is 国发〔2018〕25号: a pilot of 30, 25 and 20% for intelligence-intensive and purely theoretical projects.
func Measures2018() rule.Document { return measures2018 }

// Opinions2021 is 国办发〔2021〕32号: tiers of 30, 25 and 20%, three direct subjects, lump sums, surplus kept.
func Opinions2021() rule.Document { return opinions2021 }

// KeyPlan2016, KeyPlan2021 and KeyPlan2025 are 国家重点研发计划资金管理办法 in its three editions.
func KeyPlan2016() rule.Document { return keyPlan2016 }
func KeyPlan2021() rule.Document { return keyPlan2021 }
func KeyPlan2025() rule.Document { return keyPlan2025 }

// Guided2019, Guided2021 and Guided2023 are 中央引导地方科技发展资金管理办法 in its editions since 2020.
func Guided2019() rule.Document { return guided2019 }
func Guided2021() rule.Document { return guided2021 }
func Guided2023() rule.Document { return guided2023 }

// Stock2014 is 国办发〔2014〕70号 and Stock2015 财预〔2015〕15号, on idle fiscal money.
func Stock2014() rule.Document { return stock2014 }
func Stock2015() rule.Document { return stock2015 }

package foreigner

import "github.com/keji-rules/keji/rule"

var (
	safea = rule.T("国家外国专家局", "State Administration of Foreign Experts Affairs")

	guide = rule.NewDocument(rule.DocumentInfo{
		ID: "FW-GUIDE-2017", Title: rule.T("外国人来华工作许可服务指南（暂行）", "Service Guide for Work Permits of Foreigners (Provisional)"),
		Number: "外专发〔2017〕36号", Issuer: safea, Promulgated: rule.NewDate(2017, 3, 29), InForce: rule.NewDate(2017, 4, 1), Source: rule.Read,
	})
	standard = rule.NewDocument(rule.DocumentInfo{
		ID: "FW-STANDARD-2017", Title: rule.T("外国人来华工作分类标准（试行）", "Classification Standard for Foreigners Working in China (Trial)"),
		Number: "外专发〔2017〕40号", Issuer: rule.T("国家外国专家局等四部门", "State Administration of Foreign Experts Affairs and three ministries"),
		InForce: rule.NewDate(2017, 4, 1), Source: rule.Read,
	})
	table = rule.NewDocument(rule.DocumentInfo{
		ID: "FW-POINTS-2017", Title: rule.T("积分要素计分赋值表（暂行）", "Table of Points (Provisional)"),
		Number: "外专发〔2017〕40号", Issuer: rule.T("国家外国专家局等四部门", "State Administration of Foreign Experts Affairs and three ministries"),
		InForce: rule.NewDate(2017, 4, 1), Source: rule.Read,
	})
	pilot = rule.NewDocument(rule.DocumentInfo{
		ID: "FW-PILOT-2016", Title: rule.T("外国人来华工作许可制度试点实施方案", "Plan of the Trial of Work Permits for Foreigners"),
		Number: "外专发〔2016〕151号", Issuer: safea, Source: rule.SecondHand,
	})
	pilotTable = rule.NewDocument(rule.DocumentInfo{
		ID: "FW-POINTS-2016", Title: rule.T("积分要素计分赋值表（试用版）", "Table of Points (Trial Version)"),
		Issuer: safea, Source: rule.SecondHand,
	})
	cityPilot = rule.NewDocument(rule.DocumentInfo{
		ID: "FW-CITY-2022", Described: true, Title: rule.T("开展外籍“高精尖缺”人才认定标准试点的通知", "Notices on the trial of cities' own standards for foreign talent"),
		Number: "国科办才〔2022〕181号（广州）", Issuer: rule.T("科技部、人力资源社会保障部", "Ministries of Science and Technology and of Human Resources"),
		Promulgated: rule.NewDate(2022, 12, 30), InForce: rule.NewDate(2023, 1, 1), Source: rule.SecondHand,
	})
	jiangmen2023 = rule.NewDocument(rule.DocumentInfo{
		ID: "FW-JM-2023", Described: true, Title: rule.T("江门市外籍“高精尖缺”人才认定标准", "Jiangmen's own standard for foreign talent"),
		Number: "江科〔2023〕35号", Issuer: rule.T("江门市科学技术局", "Jiangmen Bureau of Science and Technology"), Promulgated: rule.NewDate(2023, 3, 24), Source: rule.SecondHand,
	})
	beijing2026 = rule.NewDocument(rule.DocumentInfo{
		ID: "FW-BJ-2026", Described: true, Title: rule.T("北京市2026年来华工作许可薪酬核验要求", "Beijing's requirement of 2026 on verifying pay for work permits"), Source: rule.SecondHand,
	})
	beijingGuide = rule.NewDocument(rule.DocumentInfo{
		ID: "FW-BJ-GUIDE", Described: true, Title: rule.T("北京市外国人来华工作许可办事指南", "Beijing's guide on work permits of foreigners"), Source: rule.Read,
	})
	shanghai2026 = rule.NewDocument(rule.DocumentInfo{
		ID: "FW-SH-2026", Described: true, Title: rule.T("上海市2026年来华工作许可薪酬核验要求", "Shanghai's requirement of 2026 on verifying pay for work permits"), Source: rule.SecondHand,
	})
	shanghai2025 = rule.NewDocument(rule.DocumentInfo{
		ID: "FW-SH-2025", Described: true, Title: rule.T("有关上海市2025年底来华工作许可年龄和积分要求的报道", "Report on Shanghai's age and points for work permits at the end of 2025"), Source: rule.Disputed,
	})
	shenzhen2026 = rule.NewDocument(rule.DocumentInfo{
		ID: "FW-SZ-2026", Described: true, Title: rule.T("有关深圳市2026年初B类、C类延期年龄要求的报道", "Reports on Shenzhen's age limit for renewals of tiers B and C in early 2026"), Source: rule.Disputed,
	})
)

package techsme

import (
	"github.com/keji-rules/keji/certification/internal/taxlaw"
	"github.com/keji-rules/keji/rule"
)

var (
	torch = rule.T("科技部火炬高技术产业开发中心", "Torch High Technology Industry Development Center")

	measures = rule.NewDocument(rule.DocumentInfo{
		ID: "TS-2017", Title: rule.T("科技型中小企业评价办法", "Measures for the Evaluation of Technology-based SMEs"),
		Number: "国科发政〔2017〕115号", Issuer: rule.T("科技部、财政部、国家税务总局", "Ministry of Science and Technology, Ministry of Finance, State Taxation Administration"),
		Promulgated: rule.NewDate(2017, 5, 3), Source: rule.Read,
	})
	guide = rule.NewDocument(rule.DocumentInfo{
		ID: "TG-2022", Title: rule.T("科技型中小企业评价服务工作指引", "Service Work Guide for the Evaluation of Technology-based SMEs"),
		Number: "国科火字〔2022〕67号", Issuer: torch, Source: rule.SecondHand,
	})
	oldGuide = rule.NewDocument(rule.DocumentInfo{
		ID: "TG-2017", Title: rule.T("科技型中小企业评价工作指引（试行）", "Work Guide for the Evaluation of Technology-based SMEs (Trial)"),
		Number: "国科火字〔2017〕144号", Issuer: torch, Source: rule.SecondHand,
	})
	superDeduction  = taxlaw.CaiShui2015No119()
	deductionNotice = taxlaw.SAT2015No97()
	round2024       = rule.NewDocument(rule.DocumentInfo{
		ID: "TN-2024", Described: true,
		Title:  rule.T("2024年度科技型中小企业评价通知", "Notice on the 2024 evaluation round"),
		Number: "工信厅企业函〔2024〕244号", Issuer: rule.T("工业和信息化部办公厅", "General Office of the Ministry of Industry and Information Technology"), Source: rule.SecondHand,
	})
	round2025 = rule.NewDocument(rule.DocumentInfo{
		ID: "GD-TN-2025", Described: true,
		Title:  rule.T("广东省2025年度科技型中小企业评价通知", "Guangdong notice on the 2025 evaluation round"),
		Number: "粤科函产字〔2025〕1351号", Issuer: rule.T("广东省科学技术厅", "Guangdong Department of Science and Technology"),
		Promulgated: rule.NewDate(2025, 7, 3), Source: rule.SecondHand,
	})
	jiangmen2025 = rule.NewDocument(rule.DocumentInfo{
		ID: "JM-TN-2025", Described: true,
		Title:  rule.T("江门市2025年度科技型中小企业评价通知", "Jiangmen notice on the 2025 evaluation round"),
		Number: "江科〔2025〕118号", Issuer: rule.T("江门市科学技术局", "Jiangmen Science and Technology Bureau"), Source: rule.SecondHand,
	})
	gradient = rule.NewDocument(rule.DocumentInfo{
		ID: "GR-2026", Title: rule.T("优质中小企业梯度培育管理办法", "Measures for the Gradient Cultivation of High-quality SMEs"),
		Number: "工信部企业〔2026〕2号", Issuer: rule.T("工业和信息化部", "Ministry of Industry and Information Technology"),
		InForce: rule.NewDate(2026, 4, 1), Source: rule.SecondHand,
	})
	round2026 = rule.NewDocument(rule.DocumentInfo{
		ID: "GD-TN-2026", Described: true,
		Title:  rule.T("广东省2026年度科技型中小企业评价通知", "Guangdong notice on the 2026 evaluation round"),
		Number: "粤科函产字〔2026〕1055号", Issuer: rule.T("广东省科学技术厅", "Guangdong Department of Science and Technology"),
		Promulgated: rule.NewDate(2026, 6, 8), Source: rule.SecondHand,
	})
)

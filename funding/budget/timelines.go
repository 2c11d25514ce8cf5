package budget

import "github.com/keji-rules/keji/rule"

// The day taken as that on which 国办发〔2021〕32号 was issued, and what its editions say of it.
var (
	dayOf32 = rule.NewDate(2021, 8, 5)
	note32  = rule.T("印发日按2021年8月5日，未经原文核对（8月13日公布）", "the day of issue, 2021-08-05, was not compared with the document (published on 08-13)")
)

// The timelines of the programmes, each built once; callers get copies.
var timelines = map[Programme]rule.Timeline[Policy]{
	Central: rule.NewTimeline(
		edition("V2011", "2011年规定（20%/13%/10%）", "rules of 2011 (20%, 13%, 10%)", rule.NewDate(2011, 1, 1), rule.NewDate(2016, 7, 1), v2011(), "发文日未查到，按2011年年初起算", "day of issue not found, taken as from the start of 2011", funds2011),
		edition("V2016", "2016年规定（20%/15%/13%）", "rules of 2016 (20%, 15%, 13%)", rule.NewDate(2016, 7, 1), rule.NewDate(2018, 7, 1), v2016(), "2016年7月印发，日未查到，按月初起算", "issued in July 2016, taken as from the first of the month", opinions2016),
		edition("V2018", "2016年规定及2018年试点", "rules of 2016 with the pilot of 2018", rule.NewDate(2018, 7, 1), dayOf32, v2018(), "2018年7月印发，日未查到，按月初起算；30%/25%/20%只适用于试点项目", "issued in July 2018, taken as from the first of the month; 30%, 25% and 20% for projects of the pilot only", opinions2016, measures2018),
		edition("V2021", "2021年规定（30%/25%/20%）", "rules of 2021 (30%, 25%, 20%)", dayOf32, rule.Date{}, v2021(), note32.ZH, note32.EN, opinions2021),
	),
	KeyPlan: rule.NewTimeline(
		edition("K2016", "国家重点研发计划2016年办法", "measures on the National Key R&D Plan of 2016", rule.NewDate(2016, 12, 30), rule.NewDate(2021, 9, 30), k2016(), "自印发日起算；2021年8月5日至本办法废止之间签订的项目是否先行适用国办发〔2021〕32号，未查到", "taken as from the day of issue; whether 国办发〔2021〕32号 held first for projects signed between 2021-08-05 and the end of these measures was not found", keyPlan2016),
		edition("K2021", "国家重点研发计划2021年办法", "measures on the National Key R&D Plan of 2021", rule.NewDate(2021, 9, 30), rule.NewDate(2025, 1, 20), k2021(), "自印发日起施行为通行理解，未经核实", "that they took force on the day of issue is general knowledge, not confirmed", keyPlan2021, opinions2021),
		edition("K2025", "国家重点研发计划2025年办法", "measures on the National Key R&D Plan of 2025", rule.NewDate(2025, 1, 20), rule.Date{}, k2025(), "自印发日起施行为通行理解，未经核实", "that they took force on the day of issue is general knowledge, not confirmed", keyPlan2025, opinions2021),
	),
	Guangdong: rule.NewTimeline(
		edition("G2019", "广东省2019年规定", "Guangdong's rules of 2019", rule.NewDate(2019, 1, 1), rule.NewDate(2022, 1, 1), g2019(), "发文日未查到，按2019年年初起算", "day of issue not found, taken as from the start of 2019", gd2019),
		edition("G2022", "广东省2022年规定", "Guangdong's rules of 2022", rule.NewDate(2022, 1, 1), rule.Date{}, g2022(), "发文日和文本未查到，按2022年年初起算，数值按国办发〔2021〕32号", "neither day of issue nor text was found; taken as from the start of 2022, with the figures of 国办发〔2021〕32号", gd2022, gd2023, opinions2021),
	),
	SocialScience: rule.NewTimeline(
		edition("P2016", "2021年修订前的规定", "rules before the revision of 2021", rule.NewDate(2016, 7, 1), rule.NewDate(2021, 10, 1), p2016(), "起始日未查到，按中办发〔2016〕50号起算", "first day not found, taken as from 中办发〔2016〕50号", social),
		edition("P2021", "2021年修订的规定", "rules as revised in 2021", rule.NewDate(2021, 10, 1), rule.Date{}, p2021(), "2021年下半年修订，日未查到，按第四季度起算", "revised late in 2021, taken as from the fourth quarter", social, opinions2021),
	),
	Zhejiang: rule.NewTimeline(
		edition("Z2025", "浙江省2025年规定", "Zhejiang's rules of 2025", rule.NewDate(2025, 1, 1), rule.Date{}, z2025(), "发文日未查到，按2025年年初起算", "day of issue not found, taken as from the start of 2025", zhejiang),
	),
}

func edition(id, zh, en string, from, until rule.Date, p Policy, noteZH, noteEN string, docs ...rule.Document) rule.Dated[Policy] {
	return rule.Dated[Policy]{Policy: p, Edition: rule.Edition{
		ID: id, Title: rule.T(zh, en), Promulgated: docs[0].Info().Promulgated, From: from, Until: until, Checked: checked, Documents: docs, Note: rule.T(noteZH, noteEN),
	}}
}

// Editions returns the dated editions of a programme, by the day that its projects' task books were signed; fresh for every
// caller, and empty for an unknown programme.
func Editions(p Programme) rule.Timeline[Policy] { return timelines[p] }

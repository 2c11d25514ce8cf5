package disbursement

import "github.com/keji-rules/keji/rule"

// checked is the last day on which the editions were compared with their sources.
var checked = rule.NewDate(2026, 11, 22)

// both are the switches that no edition differs in: proposals, not law.
func both(p Policy) Policy {
	p.ContractFirst, p.FreeOnly = practice.Whole().Proposed().On(), practice.Whole().Proposed().On()
	return p
}

// central2021 is 国办发〔2021〕32号: within 30 days of the signature. It is not known to say anything of final payments.
func central2021() Policy {
	b := opinions2021.Whole().Reported()
	return both(Policy{InTime: b.On(), PayDays: b.Limit(30), Since: opinions2021.Whole().Usual().Exactly(dayNumber(rule.NewDate(2021, 8, 5))), TailAfterPass: practice.Whole().Usual().Off()})
}

// guangdong2019 is 粤财工〔2019〕44号: final payments after mid-term or acceptance. No days for payments were known.
func guangdong2019() Policy {
	p := central2021()
	p.InTime, p.TailAfterPass = practice.Whole().Usual().Off(), tails2019.Whole().Reported().On()
	return p
}

// guangdong2022 adds 粤府办〔2022〕14号, taken as 国办发〔2021〕32号 has it: its text was not found.
func guangdong2022() Policy {
	p := guangdong2019()
	b := gd2022.Whole().Disputed()
	p.InTime, p.PayDays, p.Since = b.On(), b.Limit(30), b.Exactly(dayNumber(rule.NewDate(2022, 1, 1)))
	return p
}

var timelines = map[Programme]rule.Timeline[Policy]{
	Central: rule.NewTimeline(
		edition("D2021", "2021年拨付规定", "payments by the rules of 2021", rule.NewDate(2021, 8, 5), rule.Date{}, central2021(), "印发日按2021年8月5日，未经原文核对（8月13日公布）", "the day of issue, 2021-08-05, was not compared with the document (published on 08-13)", opinions2021),
	),
	Guangdong: rule.NewTimeline(
		edition("D2019", "广东省2019年尾款规定", "Guangdong: final payments by the rules of 2019", rule.NewDate(2019, 1, 1), rule.NewDate(2022, 1, 1), guangdong2019(), "发文日未查到，按2019年年初起算", "day of issue not found, taken as from the start of 2019", tails2019),
		edition("D2022", "广东省2022年拨付规定", "Guangdong: payments by the rules of 2022", rule.NewDate(2022, 1, 1), rule.Date{}, guangdong2022(), "发文日和文本未查到，按2022年年初起算；拨付期限按国办发〔2021〕32号", "neither day of issue nor text was found; taken as from the start of 2022, with the days of 国办发〔2021〕32号", gd2022, tails2019, opinions2021),
	),
}

func edition(id, zh, en string, from, until rule.Date, p Policy, noteZH, noteEN string, docs ...rule.Document) rule.Dated[Policy] {
	return rule.Dated[Policy]{Policy: p, Edition: rule.Edition{
		ID: id, Title: rule.T(zh, en), Promulgated: docs[0].Info().Promulgated, From: from, Until: until, Checked: checked, Documents: docs, Note: rule.T(noteZH, noteEN),
	}}
}

// Editions returns the dated editions of a programme, by the day asked about; fresh for every caller, and empty for an unknown
// programme.
func Editions(p Programme) rule.Timeline[Policy] { return timelines[p] }

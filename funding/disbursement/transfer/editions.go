package transfer

import (
	"github.com/keji-rules/keji/funding/internal/fundlaw"
	"github.com/keji-rules/keji/rule"
)

var (
	budgetLaw  = fundlaw.BudgetLaw()
	regulation = fundlaw.BudgetRegulation()
	checked    = rule.NewDate(2026, 11, 22) // the last day on which the editions were compared with their sources
)

// read and usual say how a place in the Budget Law is known: its text was read as amended in 2018.
func read(c rule.Citation) rule.Basis  { return c.Read() }
func usual(c rule.Citation) rule.Basis { return c.Usual() }

// law is the Budget Law, Articles 14 and 52; nothing else is known before the regulation of 2020.
func law(known func(rule.Citation) rule.Basis) Policy {
	publish, reply, central := budgetLaw.Article(14), known(budgetLaw.Article(52).Paragraph(1)), known(budgetLaw.Article(52).Paragraph(2))
	local, none := known(budgetLaw.Article(52).Paragraph(4)), regulation.Whole().Usual()
	return Policy{
		Reply: reply.Limit(20), ReplyUnits: reply.Limit(15),
		Publish: known(publish.Paragraph(1)).Limit(20), PublishDepartment: known(publish.Paragraph(2)).Limit(20),
		Units: none.Off(), PublishUnits: none.Limit(20),
		CentralGeneral: central.Limit(30), CentralSpecial: central.Limit(90),
		LocalGeneral: local.Limit(30), LocalSpecial: local.Limit(60),
		PassDown: known(budgetLaw.Article(52).Paragraph(3)).Limit(30),
		RollsOn:  budgetLaw.Whole().Usual().Off(),
		Advance:  none.Off(), AdvanceGeneral: none.Exactly(rule.Percent(90)), AdvanceSpecial: none.Exactly(rule.Percent(70)),
		NameProjects: none.Off(), FinanceOnly: none.Off(),
	}
}

// law2020 adds the regulation of 2020, Articles 6, 48 and 59.
func law2020() Policy {
	p := law(read)
	units, advance := regulation.Article(6).Paragraph(4).Read(), regulation.Article(48).Paragraph(2).Read()
	p.Units, p.PublishUnits = units.On(), units.Limit(20)
	p.Advance, p.AdvanceGeneral, p.AdvanceSpecial = advance.On(), advance.Exactly(rule.Percent(90)), advance.Exactly(rule.Percent(70))
	p.NameProjects, p.FinanceOnly = advance.On(), regulation.Article(59).Read().On()
	return p
}

// The Budget Law was rewritten in 2014, on 31 August; its first day is general knowledge.
var timeline = rule.NewTimeline(
	rule.Dated[Policy]{Policy: law(usual), Edition: rule.Edition{ID: "T2015", Title: rule.T("预算法（2014年修正起）", "the Budget Law since its amendment of 2014"), Promulgated: rule.NewDate(2014, 8, 31), From: rule.NewDate(2015, 1, 1), Until: rule.NewDate(2020, 10, 1), Checked: checked, Documents: []rule.Document{budgetLaw},
		Note: rule.T("所读文本为2018年修正本；施行日未经核对", "the text read is that of 2018; the first day was not compared")}},
	rule.Dated[Policy]{Policy: law2020(), Edition: rule.Edition{ID: "T2020", Title: rule.T("预算法及2020年实施条例", "the Budget Law and its regulation of 2020"), Promulgated: rule.NewDate(2020, 8, 3), From: rule.NewDate(2020, 10, 1), Checked: checked, Documents: []rule.Document{budgetLaw, regulation}}},
)

// Editions returns the dated editions by the day asked about, fresh for every caller.
func Editions() rule.Timeline[Policy] { return timeline }

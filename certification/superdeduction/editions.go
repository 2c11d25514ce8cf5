package superdeduction

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// checked is the last day on which the editions were compared with their sources.
var checked = rule.NewDate(2026, 11, 22)

func percent(n int64, b rule.Basis) rule.Limit { return rule.Limit{Value: rule.Percent(n), Basis: b} }
func on(b rule.Basis) rule.Switch              { return rule.Switch{On: true, Basis: b} }
func off(b rule.Basis) rule.Switch             { return rule.Switch{Basis: b} }

// v2016 is 财税〔2015〕119号: 50% for all.
var v2016 = Policy{
	Ordinary:          percent(50, read(scope())),
	Manufacturer:      percent(50, read(scope())),
	TechSME:           percent(50, read(scope())),
	IntegratedCircuit: percent(50, read(scope())),
	MachineTool:       percent(50, read(scope())),
	FourthQuarter:     off(reported(quarter28.Whole())),
	FourthQuarterRate: percent(100, reported(quarter28.Whole())),

	OtherShare:         percent(10, read(notice119.Section(1, 1, 6))),
	OtherPooled:        off(read(notice97.Section(2, 3))),
	CommissionShare:    percent(80, read(notice119.Section(2))),
	OverseasCounts:     off(read(notice119.Section(2))),
	OverseasOfDomestic: rule.Limit{Value: rule.Frac(2, 3), Basis: read(notice64.Section(1))},
	PersonsCount:       off(read(notice119.Section(2))),
	SpecialIncome:      on(read(notice97.Section(2, 4))),
	ExcludedShare:      percent(50, read(notice97.Section(4))),
}

// v2017: technology-based SMEs at 75%; the scope is laid down anew.
func v2017() Policy {
	p := v2016
	p.SpecialIncome = on(read(notice40.Section(7, 2)))
	p.TechSME = percent(75, reported(notice34.Whole()))
	return p
}

// v2018: all at 75%, and R&D commissioned overseas counts.
func v2018() Policy {
	p := v2017()
	p.Ordinary = percent(75, reported(notice99.Whole()))
	p.Manufacturer, p.TechSME, p.IntegratedCircuit, p.MachineTool = p.Ordinary, p.Ordinary, p.Ordinary, p.Ordinary
	p.OverseasCounts, p.PersonsCount = on(read(notice64.Section(1))), off(read(notice64.Section(6)))
	return p
}

// v2021: manufacturers at 100%, and one cap on other expenses over all projects.
func v2021() Policy {
	p := v2018()
	p.Ordinary = percent(75, reported(notice6.Whole()))
	p.TechSME, p.IntegratedCircuit, p.MachineTool = p.Ordinary, p.Ordinary, p.Ordinary
	p.Manufacturer = percent(100, reported(notice13.Whole()))
	p.OtherPooled = on(read(notice28.Section(3, 1)))
	return p
}

// v2022: technology-based SMEs at 100%, all others too in the fourth quarter.
func v2022() Policy {
	p := v2021()
	p.TechSME = percent(100, reported(notice16.Whole()))
	p.FourthQuarter = on(reported(quarter28.Whole()))
	return p
}

// v2023: all at 100%, integrated circuit and machine tool enterprises at 120%.
func v2023() Policy {
	p := v2022()
	p.FourthQuarter = off(reported(quarter28.Whole()))
	p.Ordinary = percent(100, read(notice7.Section(1)))
	p.Manufacturer, p.TechSME = p.Ordinary, p.Ordinary
	p.IntegratedCircuit = percent(120, read(notice44.Section(1)))
	p.MachineTool = p.IntegratedCircuit
	return p
}

// v2028: the 120% end with 2027 unless they are renewed.
func v2028() Policy {
	p := v2023()
	p.IntegratedCircuit = percent(100, derived(notice7.Section(1)))
	p.MachineTool = p.IntegratedCircuit
	return p
}

// timeline is built once; callers get copies.
var timeline = rule.NewTimeline(
	years(2016, 2017, v2016, taxReg, notice119, notice97),
	years(2017, 2018, v2017(), notice34, notice119, notice97, notice40),
	years(2018, 2021, v2018(), notice99, notice64, notice119, notice97, notice40),
	years(2021, 2022, v2021(), notice13, notice28, notice6, notice99, notice64, notice119, notice97, notice40),
	years(2022, 2023, v2022(), notice16, quarter28, notice13, notice28, notice6, notice64, notice119, notice97, notice40),
	years(2023, 2028, v2023(), notice7, notice44, notice28, notice64, notice119, notice97, notice40),
	renewed(years(2028, 0, v2028(), notice7, notice28, notice64, notice119, notice97, notice40)),
)

// years is an edition for the tax years from the first to the one before the last, which is 0 while it is open.
func years(from, until int, p Policy, docs ...rule.Document) rule.Dated[Policy] {
	first := strconv.Itoa(from)
	return rule.Dated[Policy]{Policy: p, Edition: rule.Edition{
		ID: "T" + first, Title: rule.T(first+"纳税年度起的规定", "rules from the tax year "+first+" on"),
		From: rule.NewDate(from, 1, 1), Until: rule.NewDate(until, 1, 1), Checked: checked, Documents: docs,
	}}
}

func renewed(d rule.Dated[Policy]) rule.Dated[Policy] {
	d.Note = rule.T("集成电路和工业母机企业的120%比例至2027年12月31日止，未见延续规定", "the 120% of integrated circuit and machine tool enterprises end on 31 December 2027; no renewal is known")
	return d
}

// Editions returns the dated editions by tax year, asked for on its 31 December, fresh for every caller.
func Editions() rule.Timeline[Policy] { return timeline }

package enterprise

import "github.com/keji-rules/keji/rule"

// checked is the last day on which the editions were compared with their sources.
var checked = rule.NewDate(2026, 11, 22)

func limit(n int64, b rule.Basis) rule.Limit   { return rule.Limit{Value: rule.Int(n), Basis: b} }
func percent(n int64, b rule.Basis) rule.Limit { return rule.Limit{Value: rule.Percent(n), Basis: b} }
func on(b rule.Basis) rule.Switch              { return rule.Switch{On: true, Basis: b} }
func off(b rule.Basis) rule.Switch             { return rule.Switch{Basis: b} }

// v2016 is the guide of 2016.
var v2016 = Policy{
	Of2008: off(read(measures2016.Article(23))),

	ClassIIOnce:   on(read(g(2, 4))),
	OnlySuccess:   on(disputed(g(2, 4))),
	UsesFrom:      limit(2016, disputed(g(2, 4))),
	SoleUser:      on(read(g(2, 5))),
	NoticeCounts:  on(read(g(2, 6))),
	RecentOnly:    off(read(measures2016.Article(11).Item(2))),
	RecentYears:   limit(3, reported(measures2008.Article(10))),
	LicenceCounts: off(read(measures2016.Article(11).Item(2))),
	LicenceYears:  limit(5, reported(measures2008.Article(10))),

	StaffDays: limit(183, read(g(5))),
	TechDays:  limit(183, read(g(5))),
	Years:     limit(3, read(g(1))),

	CommissionShare:   percent(80, read(g(6, 2, 7))),
	OtherShare:        percent(20, read(g(6, 2, 8))),
	OtherOnTotal:      on(disputed(g(6, 2, 8))),
	OtherPerActivity:  off(disputed(g(6, 2, 8))),
	OtherPooled:       off(disputed(g(6, 2, 8))),
	CapitalisedCounts: on(disputed(g(6, 2))),
	ForClient:         off(disputed(g(6))),
}

// v2008 is the measures and the guide of 2008; what was not read of them is marked.
func v2008() Policy {
	p := v2016
	p.Of2008 = on(reported(measures2008.Whole()))
	p.ClassIIOnce = off(usual(guide2008.Whole()))
	p.OnlySuccess = on(usual(guide2008.Whole()))
	p.UsesFrom = limit(2016, usual(guide2008.Whole()))
	p.SoleUser = off(usual(guide2008.Whole()))
	p.NoticeCounts = off(usual(guide2008.Whole()))
	p.RecentOnly = on(reported(measures2008.Article(10)))
	p.LicenceCounts = on(reported(measures2008.Article(10)))
	p.StaffDays = limit(183, usual(guide2008.Whole()))
	p.TechDays = limit(183, usual(guide2008.Whole()))
	p.Years = limit(3, reported(measures2008.Article(10)))
	p.CommissionShare = percent(80, usual(guide2008.Whole()))
	p.OtherShare = percent(10, reported(guide2008.Whole()))
	p.OtherOnTotal = on(disputed(guide2008.Whole()))
	p.OtherPerActivity = off(disputed(guide2008.Whole()))
	p.OtherPooled = off(disputed(guide2008.Whole()))
	p.CapitalisedCounts = on(disputed(guide2008.Whole()))
	p.ForClient = off(disputed(guide2008.Whole()))
	return p
}

// timeline is built once; callers get copies.
var timeline = rule.NewTimeline(
	rule.Dated[Policy]{Policy: v2008(), Edition: rule.Edition{
		ID: "V2008", Title: rule.T("2008年认定办法", "the Measures of 2008"), Promulgated: rule.NewDate(2008, 4, 14),
		From: rule.NewDate(2008, 1, 1), Until: rule.NewDate(2016, 1, 1), Checked: checked, Documents: []rule.Document{measures2008, guide2008},
		Note: rule.T("施行日期按2008年1月1日计，待核实", "in force from 1 January 2008, to be confirmed"),
	}},
	rule.Dated[Policy]{Policy: v2016, Edition: rule.Edition{
		ID: "V2016", Title: rule.T("2016年认定办法", "the Measures of 2016"),
		From: rule.NewDate(2016, 1, 1), Checked: checked, Documents: []rule.Document{measures2016, guide2016},
	}},
)

// Editions returns the dated editions by day of filing (申报日), fresh for every caller.
func Editions() rule.Timeline[Policy] { return timeline }

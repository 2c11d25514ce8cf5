package rule

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// The demo scheme has one of everything the worksheet offers. Its law is invented: 《示范工坊管理办法》.

type demoPolicy struct {
	FullAccounts Switch // only from 2024 on
	MaxStaff     Limit  // 500 inclusive
	ShareAbove   Limit  // 10% exclusive
	DebtBelow    Limit  // 70% exclusive
	MinSpace     Limit  // unknown: between 100 and 200
	RDShare      Schedule
	People       Table
	Quality      Table // a band of 6 to 8 points is left to experts
	Patents      Steps
	ViewLow      Limit
	ViewHigh     Limit
	Cap          Limit // 20 points
	Pass         Limit // 12 points inclusive
	PeopleAbove  Limit // 0 points exclusive
	YoungYears   Limit
}

type demoApp struct {
	Filed, Founded, CertUntil                 Opt[Date]
	Resident, Accounts, Certified, Profitable Opt[bool]
	Sensitive                                 Opt[bool]
	Staff, Scientists, Incidents, Patents     Opt[int]
	Space                                     Opt[int]
	Sales, RD, Debt, Assets                   Opt[decimal.Decimal]
	QualityPoints, ViewPoints                 Opt[Number]
}

const (
	dResident ID = iota
	dAccounts
	dStaffCap
	dShare
	dClean
	dDebt
	dRD
	dSpace
	dPeople
	dPatents
	dPeopleOrPatents
	dQualityBand
	dQuality
	dView
	dTotal
	dPass
	dPeopleSome
	dScored
	dCert
	dRoute
	dYoung
	dProfit
	dYoungOrProfit
	dSensitive
	dShareLoose
	dShareSame
	dRules // how many
)

const (
	fFiled FactID = iota
	fFounded
	fCertUntil
	fResident
	fAccounts
	fCertified
	fProfitable
	fSensitive
	fStaff
	fScientists
	fIncidents
	fPatents
	fSpace
	fSales
	fRD
	fDebt
	fAssets
	fQuality
	fView
)

var (
	demoLaw = NewDocument(DocumentInfo{
		ID: "DEMO-2020", Title: T("示范工坊管理办法", "Measures for Demonstration Workshops"), Number: "示发〔2020〕1号",
		Issuer: T("示范部", "Ministry of Demonstration"), Promulgated: NewDate(2019, 12, 1), InForce: NewDate(2020, 1, 1), Source: Read,
	})
	demoNotice = NewDocument(DocumentInfo{ID: "DEMO-2024", Title: T("示范工坊补充通知", "Supplementary Notice on Workshops"), Source: SecondHand})
)

func demoBasis(article int) Basis { return Basis{demoLaw.Article(article), Read} }

func demoRule(code, zh, en string, article int) Rule {
	return Rule{Code: "demo." + code, Title: T(zh, en), Basis: demoBasis(article)}
}

func demoBook() *Book {
	tax := Evidence{T("纳税申报表", "tax return"), T("税务机关", "tax office")}
	roll := Evidence{T("职工名册", "staff roll"), T("企业", "the firm")}
	rules := []Rule{
		dResident:        demoRule("resident", "居民企业", "resident firm", 2),
		dAccounts:        demoRule("accounts", "查账征收", "full accounts", 3),
		dStaffCap:        demoRule("staff_cap", "职工人数", "staff size", 4),
		dShare:           demoRule("share", "科技人员占比", "share of scientists", 5),
		dClean:           demoRule("clean", "无严重违法", "no grave breach", 6),
		dDebt:            demoRule("debt", "资产负债率", "debt ratio", 7),
		dRD:              demoRule("rd", "研发投入强度", "R&D intensity", 8),
		dSpace:           demoRule("space", "场地面积", "floor space", 9),
		dPeople:          demoRule("people", "人员得分", "points for people", 10),
		dPatents:         demoRule("patents", "专利得分", "points for patents", 10),
		dPeopleOrPatents: demoRule("people_or_patents", "人员或专利", "people or patents", 10),
		dQualityBand:     demoRule("quality_band", "质量分档", "quality band", 11),
		dQuality:         demoRule("quality", "质量评分", "quality points", 11),
		dView:            demoRule("view", "专家评分", "experts' points", 12),
		dTotal:           demoRule("total", "总分", "total", 13),
		dPass:            demoRule("pass", "总分达标", "pass mark", 13),
		dPeopleSome:      demoRule("people_some", "人员得分不为零", "some points for people", 13),
		dScored:          demoRule("scored", "评分途径", "route by points", 13),
		dCert:            demoRule("cert", "持有效证书", "valid certificate", 14),
		dRoute:           demoRule("route", "认定途径", "route", 14),
		dYoung:           demoRule("young", "新设企业", "young firm", 15),
		dProfit:          demoRule("profit", "盈利", "profitable", 15),
		dYoungOrProfit:   demoRule("young_or_profit", "盈利要求", "profit requirement", 15),
		dSensitive:       demoRule("sensitive", "敏感行业", "sensitive trade", 16),
		dShareLoose:      demoRule("share_loose", "科技人员占比（另解）", "share of scientists (other reading)", 5),
		dShareSame:       demoRule("share_same", "占比是否含本数", "is the bound inclusive", 5),
	}
	rules[dClean].Evidence = Evidence{T("信用报告", "credit report"), T("信用中国", "Credit China")}
	rules[dShare].Mistake = T("恰为 10% 不算超过 10%。", "Exactly 10% is not more than 10%.")
	money := AmountMax()
	facts := []Fact{
		fFiled:      {Path: "filed", Title: T("申报日", "filing date"), Unit: Day},
		fFounded:    {Path: "founded", Title: T("成立日", "founding date"), Unit: Day},
		fCertUntil:  {Path: "cert.until", Title: T("证书截止日", "certificate end"), Unit: Day},
		fResident:   {Path: "resident", Title: T("居民企业", "resident firm"), Unit: Flag},
		fAccounts:   {Path: "accounts", Title: T("查账征收", "full accounts"), Unit: Flag, Change: Up},
		fCertified:  {Path: "cert.held", Title: T("持有证书", "certificate held"), Unit: Flag},
		fProfitable: {Path: "profitable", Title: T("盈利", "profitable"), Unit: Flag},
		fSensitive:  {Path: "sensitive", Title: T("敏感行业", "sensitive trade"), Unit: Flag},
		fStaff:      {Path: "staff", Title: T("职工总数", "staff"), Unit: Persons, Max: Int(100_000), Evidence: roll},
		fScientists: {Path: "scientists", Title: T("科技人员", "scientists"), Unit: Persons, Max: Int(100_000), Change: Up, Within: "staff", Evidence: roll},
		fIncidents:  {Path: "incidents", Title: T("严重违法次数", "grave breaches"), Unit: Times, Max: Int(1000)},
		fPatents: {
			Path: "patents", Title: T("专利数", "patents"), Unit: Pieces, Max: Int(1000), Change: Up,
			Evidence: Evidence{T("专利证书", "patent certificate"), T("知识产权局", "patent office")},
		},
		fSpace:   {Path: "space", Title: T("面积", "space"), Unit: Plain, Max: Int(100_000)},
		fSales:   {Path: "sales", Title: T("销售收入", "sales"), Unit: YuanUnit, Max: money, Evidence: tax},
		fRD:      {Path: "rd", Title: T("研发费用", "R&D"), Unit: YuanUnit, Max: money, Change: Up, Evidence: tax},
		fDebt:    {Path: "debt", Title: T("负债", "debt"), Unit: YuanUnit, Max: money, Change: Down},
		fAssets:  {Path: "assets", Title: T("资产", "assets"), Unit: YuanUnit, Max: money},
		fQuality: {Path: "points.quality", Title: T("质量分", "quality"), Unit: Score, Max: Int(10), Judged: true},
		fView:    {Path: "points.view", Title: T("专家分", "experts"), Unit: Score, Max: Int(10), Judged: true, Help: T("由评审组给出", "given by the panel")},
	}
	return NewBook("demo", T("示范工坊认定", "Demonstration Workshop"), rules, facts)
}

func demoLimit(n Number, article int) Limit { return Limit{Value: n, Basis: demoBasis(article)} }

// demo2020 is the first edition: no full accounts.
func demo2020() demoPolicy {
	unknown := Limit{Value: Int(100), High: Int(200), Basis: Basis{demoNotice.Whole(), Unknown}}
	assumed := demoLimit(Int(20), 13)
	assumed.Source = Assumed
	return demoPolicy{
		FullAccounts: Switch{false, Basis{demoNotice.Section(2), Read}},
		MaxStaff:     demoLimit(Int(500), 4), ShareAbove: demoLimit(Percent(10), 5), DebtBelow: demoLimit(Percent(70), 7), MinSpace: unknown,
		RDShare: NewSchedule(demoBasis(8),
			Case{From: Int(0), Limit: Percent(5)}, Case{From: Int(50_000_000), Above: true, Limit: Percent(4)}, Case{From: Int(200_000_000), Above: true, Limit: Percent(3)}),
		People:  NewTable(demoBasis(10), Points(Percent(10), Int(4)), Points(Percent(20), Int(8)), Points(Percent(30), Int(12))),
		Quality: NewTable(demoBasis(11), Row{From: Int(1), Low: Int(1), High: Int(5)}, Row{From: Int(5), Low: Int(6), High: Int(8)}),
		Patents: Steps{From: Int(1), Base: Int(2), Width: Int(2), Each: Int(1), Cap: Int(6), Basis: demoBasis(10)},
		ViewLow: demoLimit(Int(0), 12), ViewHigh: demoLimit(Int(10), 12), Cap: assumed, Pass: demoLimit(Int(12), 13), PeopleAbove: demoLimit(Int(0), 13), YoungYears: demoLimit(Int(1), 15),
	}
}

// demo2024 requires full accounts.
func demo2024() demoPolicy {
	p := demo2020()
	p.FullAccounts.On = true
	return p
}

func demoRules(s *Sheet, p *demoPolicy, a *demoApp) {
	filed := s.Date(fFiled, a.Filed)
	staff, scientists, patents := s.Count(fStaff, a.Staff), s.Count(fScientists, a.Scientists), s.Count(fPatents, a.Patents)
	sales, rd := s.Yuan(fSales, a.Sales), s.Yuan(fRD, a.RD)
	share := Ratio(scientists, staff)

	s.Holds(dResident, s.Flag(fResident, a.Resident))
	s.Where(&p.FullAccounts, s.Holds(dAccounts, s.Flag(fAccounts, a.Accounts)))
	s.AtMost(dStaffCap, staff, &p.MaxStaff)
	strict := s.MoreThan(dShare, share, &p.ShareAbove)
	s.None(dClean, s.Count(fIncidents, a.Incidents))
	s.LessThan(dDebt, Ratio(s.Yuan(fDebt, a.Debt), s.Yuan(fAssets, a.Assets)), &p.DebtBelow)
	s.NotBelow(dRD, Ratio(rd, sales), s.Choose(sales, &p.RDShare))
	s.AtLeast(dSpace, s.Count(fSpace, a.Space), &p.MinSpace)

	people := s.Band(dPeople, share, &p.People)
	best := s.Best(dPeopleOrPatents, people, s.Climb(dPatents, patents, &p.Patents))
	quality := s.Award(dQuality, s.Band(dQualityBand, patents, &p.Quality), s.Expert(fQuality, a.QualityPoints))
	view := s.Award(dView, s.Span(&p.ViewLow, &p.ViewHigh), s.Expert(fView, a.ViewPoints))
	score := s.Sum(dTotal, &p.Cap, best, quality, view)

	cert := Of(s.Flag(fCertified, a.Certified), s.Date(fCertUntil, a.CertUntil))
	s.AnyOf(dRoute,
		s.All(dScored, s.AtLeast(dPass, score, &p.Pass), s.MoreThan(dPeopleSome, people, &p.PeopleAbove)),
		s.NotBelow(dCert, cert, filed))
	founded := s.Date(fFounded, a.Founded)
	s.Unless(dYoungOrProfit, s.Above(dYoung, founded, filed.YearsBefore(&p.YoungYears)), s.Holds(dProfit, s.Flag(fProfitable, a.Profitable)))

	s.Note(s.Holds(dSensitive, s.Flag(fSensitive, a.Sensitive)))
	s.Same(dShareSame, strict, s.AtLeast(dShareLoose, share, &p.ShareAbove))
	s.Decide()
}

func demoEdition(id string, year int, until Date, p demoPolicy, docs ...Document) Dated[demoPolicy] {
	return Dated[demoPolicy]{Edition{
		ID: id, Title: T(id[1:]+"年版", id[1:]+" edition"), From: NewDate(year, 1, 1), Until: until, Checked: NewDate(2026, 6, 30), Documents: docs,
	}, p}
}

func demoScheme() *Scheme[demoPolicy, demoApp] {
	second := demoEdition("V2024", 2024, Date{}, demo2024(), demoLaw, demoNotice)
	second.Note = T("施行日据转述。", "The first day in force is second hand.")
	return NewScheme(Parts[demoPolicy, demoApp]{
		Book:     demoBook(),
		Timeline: NewTimeline(demoEdition("V2020", 2020, NewDate(2024, 1, 1), demo2020(), demoLaw), second),
		Rules:    demoRules,
		Frame: func(a *demoApp) Frame {
			day, _ := a.Filed.Get()
			return Frame{Day: day}
		},
	})
}

// demoGood passes by points under both editions: share 30/100 earns 12, patents 5 climb to 4, quality 7, view 3: capped at 20.
func demoGood() demoApp {
	return demoApp{
		Filed: Given(NewDate(2025, 3, 1)), Founded: Given(NewDate(2020, 2, 29)),
		Resident: Given(true), Accounts: Given(true), Certified: Given(false), Profitable: Given(true), Sensitive: Given(false),
		Staff: Given(100), Scientists: Given(30), Incidents: Given(0), Patents: Given(5), Space: Given(300),
		Sales: Yuan(10_000_000), RD: Yuan(600_000), Debt: Yuan(1_000_000), Assets: Yuan(2_000_000),
		QualityPoints: Given(Int(7)), ViewPoints: Given(Int(3)),
	}
}

func demoDecide(t *testing.T, change func(*demoApp)) Decision {
	t.Helper()
	a := demoGood()
	if change != nil {
		change(&a)
	}
	d, err := demoScheme().Evaluate(a)
	require.NoError(t, err)
	return d
}

func demoLine(t *testing.T, d Decision, id ID) Finding {
	t.Helper()
	f, ok := d.Finding(d.open().s.book.rules[id].Code)
	require.True(t, ok)
	return f
}

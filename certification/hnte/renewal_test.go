package hnte

import (
	"encoding/json"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

const owner, coOwner = "梅州示例科技有限公司", "另一家有限公司"

// planned is a firm of 2018, certified in December 2023, with sales and R&D by year in yuan, the first of 2022.
func planned(figures ...[2]int64) *enterprise.Profile {
	p := &enterprise.Profile{
		Name: owner, Registered: rule.Given(rule.NewDate(2018, 5, 10)),
		Certificates: rule.Given([]enterprise.Certificate{{IssuedOn: rule.Given(rule.NewDate(2023, 12, 8)), Withdrawn: rule.Given(false)}}),
	}
	var years []enterprise.Year
	rows := []enterprise.Activity{}
	zero := rule.Yuan(0)
	for i, f := range figures {
		years = append(years, enterprise.Year{Year: rule.Given(2022 + i), Sales: rule.Yuan(f[0])})
		rows = append(rows, enterprise.Activity{Code: "RD01", Year: rule.Given(2022 + i), Personnel: rule.Yuan(f[1]), DirectInput: zero,
			Depreciation: zero, Amortisation: zero, Design: zero, Trial: zero, Domestic: zero, Overseas: zero, Other: zero,
			Capitalised: rule.Given(false), ForClient: rule.Given(false), FormedAmortisation: zero})
	}
	p.Years, p.Ledger = rule.Given(years), rule.Given(rows)
	return p
}

func july(years ...int) []rule.Date {
	var days []rule.Date
	for _, y := range years {
		days = append(days, rule.NewDate(y, 7, 15))
	}
	return days
}

func renewal(t *testing.T, p *enterprise.Profile, days ...rule.Date) (rule.Answer[Renewal], Renewal) {
	t.Helper()
	a, err := PlanRenewal(p, days...)
	require.NoError(t, err)
	v, told := a.Value()
	require.True(t, told, a.FullText(rule.ZH))
	return a, v
}

// lineAt returns the line of a rule for a day.
func lineAt[V any](a rule.Answer[V], code, path string) (rule.Line, bool) {
	for _, l := range a.Lines() {
		if l.Rule.Code == code && l.Path == path {
			return l, true
		}
	}
	return rule.Line{}, false
}

func valuesOf(l rule.Line) []string {
	var all []string
	for _, v := range l.Values {
		all = append(all, v.Text(rule.ZH))
	}
	return all
}

// The firm passes 50 million in 2026. Filing in 2025 is early; in 2026, when the certificate ends, 6.5 of 135 million is short
// of 5% by 250,000 yuan, and one fen more of sales would do; in 2027 7.1 of 147 million exceeds 4%, but would not reach 5%.
func TestRenewalNearFiftyMillion(t *testing.T) {
	p := planned([2]int64{30_000_000, 1_500_000}, [2]int64{40_000_000, 2_000_000}, [2]int64{45_000_000, 2_200_000}, [2]int64{50_000_000, 2_300_000}, [2]int64{52_000_000, 2_600_000})
	a, v := renewal(t, p, july(2027, 2025, 2026, 2027)...)
	assert.Equal(t, rule.NewDate(2027, 7, 15), v.Best)
	require.Len(t, v.Days, 3)
	for i, want := range []struct {
		mayFile, figures  rule.Verdict
		share, required   rule.Number
		margin, due, edge string
	}{
		{rule.Failed, rule.Failed, rule.Frac(57, 1150), rule.Percent(5), "差额 5万元", "不得提前申报", "renewal.over_edge"},
		{rule.Passed, rule.Failed, rule.Frac(65, 1350), rule.Percent(5), "差额 25万元", "须在本年度重新申报", "renewal.over_edge"},
		{rule.Passed, rule.Passed, rule.Frac(71, 1470), rule.Percent(4), "余量 122万元", "证书已到期", "renewal.at_edge"},
	} {
		d, on := v.Days[i], v.Days[i].On.String()
		assert.Equal(t, want.mayFile, d.MayFile, on)
		assert.Equal(t, want.figures, d.Figures, on)
		assert.Equal(t, rule.Exactly(want.share, rule.Share).Text(rule.ZH), d.Share.Text(rule.ZH), on)
		share, _ := d.Share.Exact()
		required, _ := d.Required.Exact()
		assert.Equal(t, []rule.Number{want.share, want.required}, []rule.Number{share, required}, on)
		margin, _ := lineAt(a, "hnte.renewal.margin", on)
		assert.Contains(t, valuesOf(margin), want.margin, on)
		due, _ := lineAt(a, "hnte.renewal.may_file", on)
		assert.Contains(t, due.Note.ZH, want.due, on)
		for _, code := range []string{"renewal.over_edge", "renewal.at_edge"} {
			_, there := lineAt(a, "hnte."+code, on)
			assert.Equal(t, code == want.edge, there, on+code)
		}
	}
	over, _ := lineAt(a, "hnte.renewal.over_edge", "2026-07-15")
	assert.Contains(t, valuesOf(over), "2025年度销售收入 5000.000001万元")
	assert.Contains(t, valuesOf(over), "应 ≥ 4%")
	assert.Contains(t, valuesOf(over), "则 符合")
	at, _ := lineAt(a, "hnte.renewal.at_edge", "2027-07-15")
	assert.Contains(t, valuesOf(at), "2026年度销售收入 5000万元")
	assert.Contains(t, valuesOf(at), "应 ≥ 5%")
	assert.Contains(t, valuesOf(at), "则 不符合")
	assert.Contains(t, a.Text(rule.ZH), "宜于2027年申报（2027-07-15）")
	_, err := json.Marshal(a)
	require.NoError(t, err)
}

// At exactly 200 million the band is still 4%: 19.95 of 570 million is 3.5%. A fen more takes 3%.
func TestRenewalNearTwoHundredMillion(t *testing.T) {
	p := planned([2]int64{0, 0}, [2]int64{180_000_000, 6_300_000}, [2]int64{190_000_000, 6_650_000}, [2]int64{200_000_000, 7_000_000}, [2]int64{210_000_000, 6_300_000})
	a, v := renewal(t, p, july(2026, 2027)...)
	assert.Equal(t, []rule.Verdict{rule.Failed, rule.Passed}, []rule.Verdict{v.Days[0].Figures, v.Days[1].Figures})
	assert.Equal(t, rule.NewDate(2027, 7, 15), v.Best)
	margin, _ := lineAt(a, "hnte.renewal.margin", "2026-07-15")
	assert.Contains(t, valuesOf(margin), "差额 285万元") // 4% of 570 million is 22.8 million
	over, _ := lineAt(a, "hnte.renewal.over_edge", "2026-07-15")
	assert.Contains(t, valuesOf(over), "2025年度销售收入 20000.000001万元")
}

// Exactly at the requirement suffices, a yuan less does not; the earliest day is the best, the widest margin is told beside it.
func TestRenewalAtTheRequirement(t *testing.T) {
	for spent, want := range map[int64]rule.Verdict{1_500_000: rule.Passed, 1_499_999: rule.Failed} {
		p := planned([2]int64{0, 0}, [2]int64{10_000_000, 500_000}, [2]int64{10_000_000, 500_000}, [2]int64{10_000_000, spent - 1_000_000}, [2]int64{10_000_000, 900_000})
		_, v := renewal(t, p, july(2026, 2027)...)
		assert.Equal(t, want, v.Days[0].Figures, spent)
		assert.Equal(t, rule.NewDate(2027, 7, 15), v.Widest)
		if want == rule.Passed {
			assert.Equal(t, rule.NewDate(2026, 7, 15), v.Best)
			assert.Contains(t, v.Text(rule.ZH), "余量最大的是2027年")
		}
	}
	_, v := renewal(t, planned([2]int64{0, 0}, [2]int64{10_000_000, 0}, [2]int64{10_000_000, 0}, [2]int64{10_000_000, 0}), july(2026)...)
	assert.True(t, v.Best.IsZero())
	assert.Equal(t, "所列年度均不可行", v.Text(rule.ZH))
	a, _ := renewal(t, planned([2]int64{0, 0}, [2]int64{10_000_000, 500_000}, [2]int64{10_000_000, 500_000}, [2]int64{10_000_000, 500_000}), july(2026)...)
	margin, _ := lineAt(a, "hnte.renewal.margin", "2026-07-15")
	assert.Contains(t, valuesOf(margin), "余量 0元", "not short")
}

// Who may file: without a certificate any year; a withdrawal closes its own year; a firm of less than 365 days may not.
func TestRenewalWhoMayFile(t *testing.T) {
	enough := [][2]int64{{10_000_000, 900_000}, {10_000_000, 900_000}, {10_000_000, 900_000}, {10_000_000, 900_000}, {10_000_000, 900_000}}
	certified := func(year int) enterprise.Certificate {
		return enterprise.Certificate{IssuedOn: rule.Given(rule.NewDate(year, 12, 8)), Withdrawn: rule.Given(false)}
	}
	withdrawn := enterprise.Certificate{IssuedOn: rule.Given(rule.NewDate(2024, 12, 8)), Withdrawn: rule.Given(true), WithdrawnOn: rule.Given(rule.NewDate(2026, 3, 1))}
	for name, c := range map[string]struct {
		held []enterprise.Certificate
		want []rule.Verdict // 2025, 2026, 2027
	}{
		"none":                {[]enterprise.Certificate{}, []rule.Verdict{rule.Passed, rule.Passed, rule.Passed}},
		"of 2023":             {[]enterprise.Certificate{certified(2023)}, []rule.Verdict{rule.Failed, rule.Passed, rule.Passed}},
		"of 2024":             {[]enterprise.Certificate{certified(2024)}, []rule.Verdict{rule.Failed, rule.Failed, rule.Passed}},
		"withdrawn in 2026":   {[]enterprise.Certificate{withdrawn}, []rule.Verdict{rule.Failed, rule.Failed, rule.Passed}},
		"of 2021 and of 2024": {[]enterprise.Certificate{certified(2021), certified(2024)}, []rule.Verdict{rule.Failed, rule.Failed, rule.Passed}},
	} {
		p := planned(enough...)
		p.Certificates = rule.Given(c.held)
		_, v := renewal(t, p, july(2025, 2026, 2027)...)
		for i, want := range c.want {
			assert.Equal(t, want, v.Days[i].MayFile, "%s %s", name, v.Days[i].On)
		}
	}
	p := planned(enough...)
	p.Certificates = rule.Given([]enterprise.Certificate{withdrawn})
	a, _ := renewal(t, p, july(2026)...)
	gone, there := lineAt(a, "hnte.withdrawal", "2026-07-15")
	assert.True(t, there)
	assert.Equal(t, rule.Given(rule.Failed), gone.Verdict)

	young := planned(enough...)
	young.Registered, young.Certificates = rule.Given(rule.NewDate(2025, 7, 16)), rule.Given([]enterprise.Certificate{})
	_, v := renewal(t, young, rule.NewDate(2026, 7, 15), rule.NewDate(2026, 7, 16))
	assert.Equal(t, []rule.Verdict{rule.Failed, rule.Passed}, []rule.Verdict{v.Days[0].MayFile, v.Days[1].MayFile}, "364 and 365 days")
}

// A right of class II used for the certificate is spent, one runs out at the end of 2026, and a patent is free again once the
// co-owner's certificate is over.
func TestRenewalRights(t *testing.T) {
	right := func(number string, kind enterprise.RightKind, owners []string, ends rule.Date, uses ...enterprise.Use) enterprise.Right {
		return enterprise.Right{Number: number, Kind: rule.Given(kind), Mainland: rule.Given(true), Owners: rule.Given(owners),
			GrantedOn: rule.Given(rule.NewDate(2020, 1, 1)), EndsOn: rule.Given(ends), Ended: rule.Given(false),
			Obtained: rule.Given(enterprise.OwnRD), ObtainedOn: rule.Given(rule.NewDate(2020, 1, 1)), Uses: rule.Given(append([]enterprise.Use{}, uses...))}
	}
	used := func(by string, until rule.Date) enterprise.Use {
		return enterprise.Use{By: by, Year: rule.Given(2023), Succeeded: rule.Given(true), Until: rule.Given(until)}
	}
	late := rule.NewDate(2039, 12, 31)
	p := planned([2]int64{10_000_000, 900_000}, [2]int64{10_000_000, 900_000}, [2]int64{10_000_000, 900_000}, [2]int64{10_000_000, 900_000}, [2]int64{10_000_000, 900_000})
	p.Rights = rule.Given([]enterprise.Right{
		right("ZL-1", enterprise.InventionPatent, []string{owner}, late, used(owner, rule.NewDate(2026, 12, 7))),
		right("ZL-2", enterprise.UtilityModel, []string{owner}, late, used(owner, rule.NewDate(2026, 12, 7))),
		right("ZL-3", enterprise.DesignPatent, []string{owner}, rule.NewDate(2026, 12, 31)),
		right("ZL-4", enterprise.InventionPatent, []string{owner, coOwner}, late, used(coOwner, rule.NewDate(2026, 8, 1))),
	})
	a, v := renewal(t, p, july(2026, 2027)...)
	sure := func(n int) enterprise.Tally { return enterprise.Tally{Sure: n} }
	assert.Equal(t, []enterprise.Tally{sure(1), sure(1)}, []enterprise.Tally{v.Days[0].Rights.ClassI, v.Days[0].Rights.ClassII})
	assert.Equal(t, []enterprise.Tally{sure(2), sure(0)}, []enterprise.Tally{v.Days[1].Rights.ClassI, v.Days[1].Rights.ClassII})
	for path, code := range map[string]string{
		"2026-07-15 rights[1]": "enterprise.right_once", "2026-07-15 rights[3]": "enterprise.right_sole_user",
		"2027-07-15 rights[2]": "enterprise.right_in_force",
	} {
		_, there := lineAt(a, code, path)
		assert.True(t, there, path)
	}
	_, again := lineAt(a, "enterprise.right_once", "2027-07-15 rights[1]")
	assert.False(t, again, "what was said of the day before is not said again")
	none := *p
	list, _ := p.Rights.Get()
	none.Rights = rule.Given(list[1:2])
	_, v = renewal(t, &none, july(2026)...)
	assert.Equal(t, rule.Failed, v.Days[0].Figures, "no right is left")
}

// What is not known of a year keeps the answer open, unless an earlier day will do.
func TestRenewalOpen(t *testing.T) {
	p := planned([2]int64{10_000_000, 900_000}, [2]int64{10_000_000, 900_000}, [2]int64{10_000_000, 900_000}, [2]int64{10_000_000, 900_000})
	_, v := renewal(t, p, july(2026, 2027)...)
	assert.Equal(t, rule.NewDate(2026, 7, 15), v.Best)
	assert.Equal(t, rule.Undetermined, v.Days[1].Figures)

	years, _ := p.Years.Get()
	p.Years = rule.Given(years[:3])
	a, err := PlanRenewal(p, july(2026)...)
	require.NoError(t, err)
	_, told := a.Value()
	assert.False(t, told)
	assert.Contains(t, pathsOf(a.Missing()), "last.sales")

	p = planned([2]int64{10_000_000, 900_000}, [2]int64{10_000_000, 900_000}, [2]int64{10_000_000, 900_000}, [2]int64{10_000_000, 900_000})
	p.Certificates = rule.Opt[[]enterprise.Certificate]{}
	a, err = PlanRenewal(p, july(2026)...)
	require.NoError(t, err)
	assert.Contains(t, pathsOf(a.Missing()), "holds_certificate")
	line, _ := lineAt(a, "hnte.renewal.may_file", "2026-07-15")
	assert.Equal(t, rule.Given(rule.Undetermined), line.Verdict)
	assert.Contains(t, a.Text(rule.EN), "is not given")
}

// Of the edges ahead only the nearest that would do is told: 25 of 540 million is short of 5%, with 50 million in the last year
// it exceeds 4% already; 21.5 of 540 does not before 200 million, where it exceeds 3%.
func TestRenewalTellsTheNearestEdge(t *testing.T) {
	for spent, want := range map[int64]string{25_000_000: "2025年度销售收入 5000.000001万元", 21_500_000: "2025年度销售收入 20000.000001万元"} {
		p := planned([2]int64{250_000_000, 0}, [2]int64{250_000_000, 0}, [2]int64{250_000_000, spent}, [2]int64{40_000_000, 0})
		a, _ := renewal(t, p, july(2026)...)
		var edges []rule.Line
		for _, l := range a.Lines() {
			if l.Rule.Code == "hnte.renewal.over_edge" || l.Rule.Code == "hnte.renewal.at_edge" {
				edges = append(edges, l)
			}
		}
		require.Len(t, edges, 1)
		assert.Contains(t, valuesOf(edges[0]), want)
	}
}

// Beyond an edge the way back is told where the requirement is met, exactly too, and not where it falls short anyhow: 4% of 160
// million are 6.4.
func TestRenewalTellsTheWayBack(t *testing.T) {
	for spent, told := range map[int64]bool{6_400_000: true, 6_399_999: false} {
		a, _ := renewal(t, planned([2]int64{0, 0}, [2]int64{50_000_000, 0}, [2]int64{50_000_000, 0}, [2]int64{60_000_000, spent}), july(2026)...)
		_, there := lineAt(a, "hnte.renewal.at_edge", "2026-07-15")
		assert.Equal(t, told, there, spent)
	}
}

// No margin is told of a share that is not, nor of sales that no amount holds; without a certificate the line says so.
func TestRenewalWithoutMargin(t *testing.T) {
	p := planned([2]int64{0, 0}, [2]int64{10_000_000, 900_000}, [2]int64{10_000_000, 900_000}, [2]int64{10_000_000, 900_000})
	p.Certificates = rule.Given([]enterprise.Certificate{})
	a, _ := renewal(t, p, july(2026)...)
	_, there := lineAt(a, "hnte.renewal.margin", "2026-07-15")
	assert.True(t, there)
	line, _ := lineAt(a, "hnte.renewal.may_file", "2026-07-15")
	assert.Equal(t, "未持有有效证书", line.Note.ZH)
	years, _ := p.Years.Get()
	years[2].Sales = rule.Opt[decimal.Decimal]{}
	open, err := PlanRenewal(p, july(2026)...)
	require.NoError(t, err)
	_, there = lineAt(open, "hnte.renewal.margin", "2026-07-15")
	assert.False(t, there)
	for i := range years {
		years[i].Sales = rule.Yuan(999_999_999_999_999)
	}
	open, err = PlanRenewal(p, july(2026)...)
	require.NoError(t, err)
	_, there = lineAt(open, "hnte.renewal.margin", "2026-07-15")
	assert.False(t, there)
}

// Nobody can count on more than the cap on other expenses: of 800,000 and 400,000 a plan counts 1,000,000 of 20 million.
func TestRenewalTakesTheCap(t *testing.T) {
	p := planned([2]int64{0, 0}, [2]int64{0, 0}, [2]int64{0, 0}, [2]int64{20_000_000, 800_000})
	rows, _ := p.Ledger.Get()
	rows[3].Other = rule.Yuan(400_000)
	a, v := renewal(t, p, july(2026)...)
	share, exact := v.Days[0].Share.Exact()
	assert.True(t, exact, a.FullText(rule.ZH))
	assert.Equal(t, rule.Percent(5), share)
}

func TestRenewalErrors(t *testing.T) {
	p := planned([2]int64{10_000_000, 900_000})
	var input *door.InputError
	for _, days := range [][]rule.Date{nil, {{}}, make([]rule.Date, 0)} {
		_, err := PlanRenewal(p, days...)
		require.ErrorAs(t, err, &input)
	}
	var many []rule.Date
	for i := range 51 {
		many = append(many, rule.NewDate(2026, 1, 1).AddDays(i))
	}
	_, err := PlanRenewal(p, many...)
	require.ErrorAs(t, err, &input)
	_, err = PlanRenewal(p, many[1:]...)
	require.NoError(t, err)
	_, err = PlanRenewal(p, rule.NewDate(2015, 12, 31))
	var none *rule.EditionError
	require.ErrorAs(t, err, &none)
	nothing, err := PlanRenewal(nil, july(2026)...)
	require.NoError(t, err)
	_, told := nothing.Value()
	assert.False(t, told)
	p.Name = string(make([]byte, 300))
	_, err = PlanRenewal(p, july(2026)...)
	require.ErrorAs(t, err, &input)
}

// The caps on other expense that are not taken are visible beside the one that is. 0.8 million of the first year in two activities
// carries 0.2 million of its 0.3 million of other expense: 1.8 million in all, 5% of 36 million. By activity 1.7 million would
// count, which is short of 5%; over the three years together 1.9 million.
func TestCapsThatAreNotTaken(t *testing.T) {
	p := planned([2]int64{0, 0}, [2]int64{12_000_000, 400_000}, [2]int64{12_000_000, 400_000}, [2]int64{12_000_000, 400_000})
	rows, _ := p.Ledger.Get()
	second := rows[1]
	rows[1].Other, second.Code = rule.Yuan(300_000), "RD02"
	p.Ledger = rule.Given(append(rows, second))
	on := rule.NewDate(2026, 7, 15)
	app, err := From(p, on)
	require.NoError(t, err)
	app.OtherAccepted = rule.Given(false)
	d, err := Evaluate(app)
	require.NoError(t, err)
	f, _ := d.Finding("hnte.rd_share")
	share, _ := f.Actual()
	exact, _ := share.Exact()
	assert.Equal(t, rule.Percent(5), exact)
	assert.Equal(t, rule.Passed, f.Verdict())

	a, err := enterprise.CountRD(p, on, enterprise.Years{First: 2023, Last: 2025})
	require.NoError(t, err)
	rd, _ := a.Value()
	assert.Equal(t, rule.Int(1_800_000), rd.Total)
	assert.True(t, rd.Sensitive())
	readings, there := lineAt(a, "enterprise.other_readings", "")
	require.True(t, there)
	for _, want := range []string{"按项目 170万元", "按年度 180万元", "各年合并 190万元"} {
		assert.Contains(t, valuesOf(readings), want)
	}
}

// TestRenewalOfNewYearsDay: a certificate of 2021-01-01 ends on 2023-12-31, and is renewed in 2023; one of a day later in 2024.
func TestRenewalOfNewYearsDay(t *testing.T) {
	for day, want := range map[int]map[int]rule.Verdict{
		1: {2022: rule.Failed, 2023: rule.Passed, 2024: rule.Passed}, 2: {2022: rule.Failed, 2023: rule.Failed, 2024: rule.Passed},
	} {
		p := planned()
		p.Certificates = rule.Given([]enterprise.Certificate{{IssuedOn: rule.Given(rule.NewDate(2021, 1, day)), Withdrawn: rule.Given(false)}})
		for year, may := range want {
			a, err := PlanRenewal(p, july(year)...)
			require.NoError(t, err)
			line, found := lineAt(a, "hnte.renewal.may_file", rule.NewDate(year, 7, 15).String())
			require.True(t, found)
			assert.Equal(t, rule.Given(may), line.Verdict, "issued on %d January 2021, filed in %d", day, year)
		}
	}
}

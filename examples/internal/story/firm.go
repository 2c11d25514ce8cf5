package story

import (
	"fmt"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
)

const (
	name   = "梅州岭东智控科技有限公司"
	seller = "梅州甲工控有限公司"
)

var (
	registered = rule.NewDate(2019, 3, 12)
	issued     = rule.NewDate(2022, 12, 19)
	lastDay    = rule.NewDate(2025, 12, 18)
	withdrawal = rule.NewDate(2025, 10, 20)
)

// year holds the figures of one accounting year, in yuan; disputed is R&D that a later check strikes out.
type year struct {
	year                   int
	sales, rd, disputed    int64
	income, highTech, net  int64
	staff, tech, taxIncome int
}

// years are the firm's: actual ones, and 2025 as planned.
var years = []year{
	{2019, 6_000_000, 500_000, 0, 6_100_000, 4_500_000, 3_000_000, 25, 2, 0},
	{2020, 12_000_000, 800_000, 0, 12_200_000, 9_000_000, 4_000_000, 30, 4, 900_000},
	{2021, 20_000_000, 1_200_000, 0, 20_300_000, 16_000_000, 5_200_000, 40, 8, 1_600_000},
	{2022, 30_000_000, 1_600_000, 0, 30_500_000, 24_000_000, 7_000_000, 50, 9, 3_100_000},
	{2023, 42_000_000, 2_100_000, 0, 42_600_000, 33_000_000, 9_000_000, 60, 10, 4_400_000},
	{2024, 49_500_000, 2_250_000, 250_000, 50_200_000, 36_000_000, 10_500_000, 70, 9, 5_600_000},
	{2025, 56_000_000, 2_400_000, 0, 57_000_000, 43_000_000, 12_000_000, 75, 10, 0},
}

// stage says what has happened by the time the profile is looked at.
type stage struct{ young, certified, struck, withdrawn bool }

// firm is the enterprise's profile at a stage.
func firm(s stage) *enterprise.Profile {
	p := &enterprise.Profile{
		Name: name, Registered: rule.Given(registered), Resident: rule.Given(true), Division: rule.Given("441402"),
		Incidents: rule.Given([]enterprise.Incident{}), Standards: rule.Given([]enterprise.Standard{}),
		Certificates: rule.Given(certificates(s)), Rights: rule.Given(rights(s)),
	}
	var money []enterprise.Year
	var ledger []enterprise.Activity
	var months []enterprise.Month
	var results []enterprise.Transformation
	for _, y := range years {
		money = append(money, enterprise.Year{
			Year: rule.Given(y.year), Sales: rule.Yuan(y.sales), TotalIncome: rule.Yuan(y.income), HighTechIncome: rule.Yuan(y.highTech), NetAssets: rule.Yuan(y.net),
		})
		ledger = append(ledger, activity("RD01", y.year, y.rd))
		if y.disputed > 0 && !s.struck {
			ledger = append(ledger, activity("RD07", y.year, y.disputed))
		}
		months = append(months, headCounts(y)...)
		for i := range 4 {
			results = append(results, enterprise.Transformation{Result: fmt.Sprintf("%d-%d", y.year, i+1), Year: rule.Given(y.year)})
		}
	}
	p.Years, p.Ledger, p.Months, p.Transformations = rule.Given(money), rule.Given(ledger), rule.Given(months), rule.Given(results)
	return p
}

// activity spends on personnel alone.
func activity(code string, year int, yuan int64) enterprise.Activity {
	zero := rule.Yuan(0)
	return enterprise.Activity{
		Code: code, Year: rule.Given(year), Personnel: rule.Yuan(yuan), DirectInput: zero, Depreciation: zero, Amortisation: zero, Design: zero, Trial: zero,
		Domestic: zero, Overseas: zero, Other: zero, FormedAmortisation: zero, Capitalised: rule.Given(false), ForClient: rule.Given(false),
	}
}

// headCounts are the same in every month that the firm operated.
func headCounts(y year) []enterprise.Month {
	first := 1
	if y.year == registered.Year() {
		_, first, _ = registered.Split()
	}
	var all []enterprise.Month
	for m := first; m <= 12; m++ {
		all = append(all, enterprise.Month{
			Year: rule.Given(y.year), Month: rule.Given(m), StaffOpening: rule.Given(y.staff), StaffClosing: rule.Given(y.staff), TechOpening: rule.Given(y.tech), TechClosing: rule.Given(y.tech),
		})
	}
	return all
}

func certificates(s stage) []enterprise.Certificate {
	if !s.certified {
		return []enterprise.Certificate{}
	}
	c := enterprise.Certificate{Number: "GR202244001234", IssuedOn: rule.Given(issued), Withdrawn: rule.Given(s.withdrawn)}
	if s.withdrawn {
		c.WithdrawnOn = rule.Given(withdrawal)
	}
	return []enterprise.Certificate{c}
}

// rights are an invention, three programs of 2021, two of 2024, and a utility model bought from a firm that had used it.
func rights(s stage) []enterprise.Right {
	if s.young {
		return []enterprise.Right{}
	}
	own := []enterprise.Use{}
	if s.certified {
		own = append(own, enterprise.Use{By: name, Year: rule.Given(2022), Succeeded: rule.Given(true), Until: rule.Given(lastDay)})
	}
	of := func(number string, kind enterprise.RightKind, granted rule.Date, how enterprise.Obtained, uses []enterprise.Use) enterprise.Right {
		return enterprise.Right{
			Number: number, Kind: rule.Given(kind), Mainland: rule.Given(true), Owners: rule.Given([]string{name}), GrantedOn: rule.Given(granted),
			EndsOn: rule.Given(granted.AddYears(9)), Ended: rule.Given(false), Obtained: rule.Given(how), Uses: rule.Given(uses),
		}
	}
	y2021, y2024 := rule.NewDate(2021, 4, 20), rule.NewDate(2024, 5, 8)
	return []enterprise.Right{
		of("ZL202010000001.1", enterprise.InventionPatent, y2021, enterprise.OwnRD, own),
		of("2021SR100001", enterprise.Software, y2021, enterprise.OwnRD, own),
		of("2021SR100002", enterprise.Software, y2021, enterprise.OwnRD, own),
		of("2021SR100003", enterprise.Software, y2021, enterprise.OwnRD, own),
		of("ZL201820000009.9", enterprise.UtilityModel, rule.NewDate(2018, 9, 1), enterprise.Purchase,
			[]enterprise.Use{{By: seller, Year: rule.Given(2020), Succeeded: rule.Given(true), Until: rule.Given(rule.NewDate(2023, 12, 8))}}),
		of("2024SR100004", enterprise.Software, y2024, enterprise.OwnRD, []enterprise.Use{}),
		of("2024SR100005", enterprise.Software, y2024, enterprise.OwnRD, []enterprise.Use{}),
	}
}

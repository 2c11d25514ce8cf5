package superdeduction

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// golden is a claim whose deduction was worked out by hand from the documents in force in one tax year.
type golden struct {
	edition, what string
	claim         Claim
	base, amount  string // yuan; empty where nothing can be told
}

// told is what a policy answers, as a golden claim has it.
func (g *golden) told(p Policy) (base, amount string) {
	a, err := p.Deduct(g.claim)
	d, ok := a.Value()
	if err != nil || !ok {
		return "", ""
	}
	return d.Base.String(), d.Amount.String()
}

func (g *golden) holds(p Policy) bool {
	base, amount := g.told(p)
	return base == g.base && amount == g.amount
}

// spent is a claim of a year, of rows each of which says what was spent, in 10,000 yuan.
func spent(year int, rows ...func(*enterprise.Activity)) Claim {
	var all []enterprise.Activity
	for i, set := range rows {
		r := row(fmt.Sprintf("RD%02d", i+1), year)
		set(&r)
		all = append(all, r)
	}
	c := claim(year, all...)
	if year == 2022 {
		c.FourthQuarter = rule.Yuan(0)
	}
	return c
}

// goldens are the claims of every edition. The amounts of the five kinds, of which each spent 1,000,000 yuan, are the rates
// of the documents; the other claims are of an ordinary enterprise.
func goldens() (all []golden) {
	for _, e := range []struct {
		id    string
		year  int
		kinds [5]string // ordinary, manufacturer, technology-based SME, integrated circuits, machine tools
		other string    // 1,000,000 is left of 900,000 and of other expenses of 200,000, of which a ninth of 900,000 counts
		// of two projects of 900,000 and 1,000,000, with 120,000 and 80,000 of other expenses
		pooled [2]string
		// domestic commissions of 1,000,000 count at 80%
		domestic string
		// 1,100,000 and 1,000,000 paid overseas, of which 80% and at most two thirds of 1,100,000 count, where any do
		overseas [2]string
		// 1,200,000 and 1,000,000 paid overseas, 400,000 of it to persons: 80% of 600,000 count, where any do
		persons [2]string
		special string // of 60,000, after 40,000 of special income
	}{
		{"T2016", 2016, [5]string{"500000", "500000", "500000", "500000", "500000"}, "500000", [2]string{"2080000", "1040000"}, "400000",
			[2]string{"1100000", "550000"}, [2]string{"1200000", "600000"}, "30000"},
		{"T2017", 2017, [5]string{"500000", "500000", "750000", "500000", "500000"}, "500000", [2]string{"2080000", "1040000"}, "400000",
			[2]string{"1100000", "550000"}, [2]string{"1200000", "600000"}, "30000"},
		{"T2018", 2018, [5]string{"750000", "750000", "750000", "750000", "750000"}, "750000", [2]string{"2080000", "1560000"}, "600000",
			[2]string{"1833333.33", "1375000"}, [2]string{"1680000", "1260000"}, "45000"},
		{"T2021", 2021, [5]string{"750000", "1000000", "750000", "750000", "750000"}, "750000", [2]string{"2100000", "1575000"}, "600000",
			[2]string{"1833333.33", "1375000"}, [2]string{"1680000", "1260000"}, "45000"},
		{"T2022", 2022, [5]string{"750000", "1000000", "1000000", "750000", "750000"}, "750000", [2]string{"2100000", "1575000"}, "600000",
			[2]string{"1833333.33", "1375000"}, [2]string{"1680000", "1260000"}, "45000"},
		{"T2023", 2023, [5]string{"1000000", "1000000", "1000000", "1200000", "1200000"}, "1000000", [2]string{"2100000", "2100000"}, "800000",
			[2]string{"1833333.33", "1833333.33"}, [2]string{"1680000", "1680000"}, "60000"},
		{"T2028", 2028, [5]string{"1000000", "1000000", "1000000", "1000000", "1000000"}, "1000000", [2]string{"2100000", "2100000"}, "800000",
			[2]string{"1833333.33", "1833333.33"}, [2]string{"1680000", "1680000"}, "60000"},
	} {
		add := func(what string, c Claim, base, amount string) {
			all = append(all, golden{e.id, what, c, base, amount})
		}
		for i, amount := range e.kinds {
			c := spent(e.year, func(r *enterprise.Activity) { r.Personnel = wan(100) })
			*[...]*rule.Opt[bool]{new(rule.Opt[bool]), &c.Manufacturer, &c.TechSME, &c.IntegratedCircuit, &c.MachineTool}[i] = rule.Given(true)
			add(fmt.Sprintf("kind %d", i), c, "1000000", amount)
		}
		add("other expenses", spent(e.year, func(r *enterprise.Activity) { r.Personnel, r.Other = wan(90), wan(20) }), "1000000", e.other)
		add("other expenses of two projects", spent(e.year, func(r *enterprise.Activity) { r.Personnel, r.Other = wan(90), wan(12) },
			func(r *enterprise.Activity) { r.Personnel, r.Other = wan(100), wan(8) }), e.pooled[0], e.pooled[1])
		add("domestic commissions", spent(e.year, func(r *enterprise.Activity) { r.Domestic = wan(100) }), "800000", e.domestic)
		add("overseas commissions", spent(e.year, func(r *enterprise.Activity) { r.Personnel, r.Overseas = wan(110), wan(100) }), e.overseas[0], e.overseas[1])
		add("overseas persons", spent(e.year, func(r *enterprise.Activity) { r.Personnel, r.Overseas, r.ToPersons = wan(120), wan(100), wan(40) }), e.persons[0], e.persons[1])
		add("special income", spent(e.year, func(r *enterprise.Activity) { r.Personnel, r.SpecialIncome = wan(10), wan(4) }), "60000", e.special)
		half := spent(e.year, func(r *enterprise.Activity) { r.Personnel = wan(100) })
		more := half
		half.ExcludedIncome, more.ExcludedIncome = wan(500), rule.Fen(500_000_001)
		add("half of the income from excluded industries", half, "1000000", e.kinds[0])
		add("a fen more than half", more, "0", "0")
	}
	// 400,000 of 1,000,000 in the fourth quarter: 600,000 at 75% and 400,000 at 100%.
	fourth := spent(2022, func(r *enterprise.Activity) { r.Personnel = wan(100) })
	fourth.FourthQuarter = wan(40)
	return append(all, golden{"T2022", "the fourth quarter", fourth, "1000000", "850000"})
}

func law(t *testing.T, id string) Policy {
	t.Helper()
	e, ok := Editions().Named(id)
	require.True(t, ok, id)
	return e.Policy
}

func TestGoldenClaims(t *testing.T) {
	for _, g := range goldens() {
		base, amount := g.told(law(t, g.edition))
		assert.Equal(t, []string{g.base, g.amount}, []string{base, amount}, "%s: %s", g.edition, g.what)
	}
}

// Moving any number of any edition by one unit, or flipping any switch, changes a deduction that was worked out by hand; but
// for these, which nobody could tell from the law.
func TestEveryMutationIsNoticed(t *testing.T) {
	const (
		highest  = "enterprises in general have the same rate, and of two the higher counts"
		all      = "every rate of the year is that of the fourth quarter or higher"
		none     = "no quarter has a rate of its own"
		domestic = "nothing that is commissioned overseas counts"
	)
	lower := func(figure string) string { return figure + " -0.0001" }
	equivalents := map[string]map[string]string{
		"T2016": {
			lower("manufacturer"): highest, lower("tech_sme"): highest, lower("integrated_circuit"): highest, lower("machine_tool"): highest,
			"fourth_quarter_rate": none, "overseas_of_domestic": domestic, "persons_count": domestic,
		},
		"T2017": {
			lower("manufacturer"): highest, lower("integrated_circuit"): highest, lower("machine_tool"): highest,
			"fourth_quarter_rate": none, "overseas_of_domestic": domestic, "persons_count": domestic,
		},
		"T2018": {
			lower("manufacturer"): highest, lower("tech_sme"): highest, lower("integrated_circuit"): highest, lower("machine_tool"): highest,
			"fourth_quarter_rate": none,
		},
		"T2021": {lower("tech_sme"): highest, lower("integrated_circuit"): highest, lower("machine_tool"): highest, "fourth_quarter_rate": none},
		"T2022": {lower("integrated_circuit"): highest, lower("machine_tool"): highest},
		"T2023": {lower("manufacturer"): highest, lower("tech_sme"): highest, "fourth_quarter": all, "fourth_quarter_rate": none},
		"T2028": {
			lower("manufacturer"): highest, lower("tech_sme"): highest, lower("integrated_circuit"): highest, lower("machine_tool"): highest,
			"fourth_quarter": all, "fourth_quarter_rate": none,
		},
	}
	claims, noticed := goldens(), 0
	for _, e := range Editions().All() {
		needed := map[string]bool{}
		for m := range ruletest.Mutants(e.Policy) {
			key := m.Figure
			if equivalents[e.ID][key] == "" {
				key += " " + m.Change
			}
			switch differs(claims, e.ID, m.Policy) {
			case true:
				noticed++
			case false:
				assert.NotEmpty(t, equivalents[e.ID][key], "%s: no claim notices that %s moves by %s", e.ID, m.Figure, m.Change)
				needed[key] = true
			}
		}
		assert.Len(t, needed, len(equivalents[e.ID]), "%s: %v", e.ID, needed)
	}
	assert.GreaterOrEqual(t, noticed, 130)
}

// differs reports whether a policy answers a golden claim of an edition otherwise than the law.
func differs(claims []golden, edition string, p Policy) bool {
	for i := range claims {
		if claims[i].edition == edition && !claims[i].holds(p) {
			return true
		}
	}
	return false
}

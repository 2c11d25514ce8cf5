package hnte

import (
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// oracle decides a complete application as the text of the law is read, without anything of package rule but its
// values: no sheet, no policy, no table.
type oracle struct {
	a   *Application
	new bool // the documents of 2016
	n   int  // accounting years there are
}

func newOracle(a *Application) oracle {
	filed := got(a.FiledOn).Year()
	return oracle{a, filed >= 2016, min(filed-got(a.RegisteredOn).Year(), 3)}
}

func got[T any](o rule.Opt[T]) T { v, _ := o.Get(); return v }

func whole(n int64) *big.Rat                    { return big.NewRat(n, 1) }
func ratio(n, d int64) *big.Rat                 { return big.NewRat(n, d) }
func yuan(o rule.Opt[decimal.Decimal]) *big.Rat { return got(o).Rat() }
func add(all ...*big.Rat) *big.Rat {
	sum := new(big.Rat)
	for _, x := range all {
		sum.Add(sum, x)
	}
	return sum
}
func mul(x, y *big.Rat) *big.Rat { return new(big.Rat).Mul(x, y) }
func lesser(x, y *big.Rat) *big.Rat {
	if x.Cmp(y) < 0 {
		return x
	}
	return y
}

// reaches reports whether x/y is at least n/d; there is no ratio over zero.
func reaches(x, y *big.Rat, n, d int64) bool {
	return y.Sign() > 0 && new(big.Rat).Quo(x, y).Cmp(ratio(n, d)) >= 0
}

func (o oracle) years() []*Year { return []*Year{&o.a.First, &o.a.Second, &o.a.Last}[3-o.n:] }

// opinion is what the oracle says of an application.
type opinion struct {
	passed, unborn                               bool // unborn: no accounting year, so that nothing can pass, but much can fail
	score                                        *big.Rat
	share, shareOther, domestic, domesticOther   bool
	bothEnds                                     bool
	rounded, late, outside, narrow, five1, five2 bool
}

// verdict: what rests on an accounting year that does not exist stays open.
func (v *opinion) verdict() rule.Verdict {
	if v.passed && v.unborn {
		return rule.Undetermined
	}
	return flagged(v.passed)
}

func (o oracle) decide() opinion {
	v := opinion{unborn: o.n == 0}
	o.research(&v)
	o.points(&v)
	a := o.a
	days := got(a.FiledOn).DaysSince(got(a.RegisteredOn))
	v.bothEnds = days+1 >= 365
	v.passed = o.qualifies(&v) && o.mayFile() && days >= 365
	staff := got(a.Employees).Rat()
	if o.new {
		v.passed = v.passed && got(a.IPClassI)+got(a.IPClassII)-got(a.IPSpent) >= 1 && o.clean()
		v.passed = v.passed && (v.unborn || reaches(got(a.TechStaff).Rat(), staff, 1, 10))
	} else {
		v.passed = v.passed && got(a.IPRecent)+got(a.IPLicensed) >= 1
		v.passed = v.passed && (v.unborn || reaches(got(a.CollegeTechStaff).Rat(), staff, 3, 10) && reaches(got(a.RDStaff).Rat(), staff, 1, 10))
	}
	return v
}

// qualifies is what a filing and a re-examination ask alike, in both editions.
func (o oracle) qualifies(v *opinion) bool {
	a := o.a
	return got(a.Resident) && got(a.IPSupports) && got(a.FieldMatches) && v.score.Cmp(whole(70)) > 0 &&
		(v.unborn || v.share && v.domestic && reaches(yuan(a.HTIncome), yuan(a.TotalIncome), 6, 10))
}

func (o oracle) mayFile() bool {
	a, filed := o.a, got(o.a.FiledOn)
	gone := got(a.WithdrawnOn)
	if !o.new {
		return !got(a.Withdrawn) || !filed.Before(gone.AddYears(5))
	}
	return got(a.InRegion) && got(a.EarlierApplications) == 0 && !got(a.ChangesPending) && !got(a.ReportsPending) &&
		(!got(a.HoldsCertificate) || filed.Year() >= got(a.CertificateOn).AddYears(3).AddDays(-1).Year()) &&
		(!got(a.Withdrawn) || filed.Year() > gone.Year())
}

func (o oracle) clean() bool {
	filed := got(o.a.FiledOn)
	for _, i := range got(o.a.Incidents) {
		if on := got(i.On); !on.After(filed) && filed.DaysSince(on) <= 365 {
			return false
		}
	}
	return true
}

// research: sums over the years, other expense capped at a fifth (a tenth) of the whole, or of the first categories only.
func (o oracle) research(v *opinion) {
	over := ratio(20, 80)
	if !o.new {
		over = ratio(10, 90)
	}
	sales, total, inner, abroad, home := new(big.Rat), new(big.Rat), new(big.Rat), new(big.Rat), new(big.Rat)
	for _, y := range o.years() {
		internal, other := yuan(y.RDInternal), yuan(y.RDOther)
		base := add(internal, mul(add(yuan(y.RDDomestic), yuan(y.RDOverseas)), ratio(8, 10)))
		one, two := lesser(other, mul(base, over)), lesser(other, mul(internal, over))
		if got(o.a.OtherAccepted) {
			one, two = other, other
		}
		sales, total, inner = add(sales, yuan(y.Sales)), add(total, base, one), add(inner, base, two)
		abroad, home = add(abroad, yuan(y.RDOverseas)), add(home, internal, other, yuan(y.RDDomestic))
	}
	n := o.required(yuan(o.a.Last.Sales))
	v.share, v.shareOther = reaches(total, sales, n, 100), reaches(inner, sales, n, 100)
	v.domestic = reaches(add(total, mul(abroad, ratio(-8, 10))), total, 6, 10)
	v.domesticOther = reaches(home, add(home, abroad), 6, 10)
}

func (o oracle) required(sales *big.Rat) int64 {
	fifty, twohundred := sales.Cmp(whole(50_000_000)), sales.Cmp(whole(200_000_000))
	switch {
	case twohundred > 0:
		return 3
	case o.new && fifty <= 0:
		return 5
	case !o.new && fifty < 0:
		return 6
	}
	return 4
}

// rate is the rate of growth; nil where there is none.
func (o oracle) rate(of func(*Year) *big.Rat) *big.Rat {
	v := []*big.Rat{new(big.Rat), new(big.Rat), new(big.Rat)}
	for i, y := range o.years() {
		v[3-o.n+i] = of(y)
	}
	for i := range v {
		if v[i].Sign() < 0 {
			v[i] = new(big.Rat)
		}
	}
	if v[1].Sign() == 0 {
		return nil
	}
	g := new(big.Rat).Quo(v[2], v[1])
	if v[0].Sign() != 0 {
		g = mul(add(g, new(big.Rat).Quo(v[1], v[0])), ratio(1, 2))
	}
	return g.Sub(g, whole(1))
}

// grade is the band of a rate, 5 for the best, 0 for none.
func grade(g *big.Rat) int64 {
	if g == nil || g.Sign() <= 0 {
		return 0
	}
	n := int64(1)
	for _, p := range []int64{5, 15, 25, 35} {
		if g.Cmp(ratio(p, 100)) >= 0 {
			n++
		}
	}
	return n
}

func (o oracle) points(v *opinion) {
	p := &o.a.Points
	rat := func(n rule.Opt[rule.Number]) *big.Rat { return got(n).Rat() }
	if !o.new {
		v.score = add(rat(p.IP), rat(p.Transformation), rat(p.Organisation), rat(p.AssetGrowth), rat(p.SalesGrowth))
		return
	}
	rights := []*big.Rat{rat(p.Level), rat(p.Support), rat(p.Number), rat(p.Way), rat(p.Standards)}
	rest := []*big.Rat{rat(p.Transformation), rat(p.Rules), rat(p.Body), rat(p.Incentives), rat(p.Training), rat(p.NetAssetGrowth), rat(p.SalesGrowth)}
	sum, cut := add(rights...), new(big.Rat).Neg(p.Cut.Rat())
	v.score = add(lesser(add(sum, cut), whole(30)), add(rest...))
	v.late = add(lesser(sum, whole(30)), add(rest...)).Cmp(whole(70)) > 0
	v.rounded = add(lesser(add(nearest(rights)...), whole(30)), add(nearest(rest)...)).Cmp(whole(70)) > 0
	v.narrow = v.score.Cmp(whole(70)) > 0 && v.score.Cmp(whole(71)) < 0
	low, high := o.transformed()
	given := rat(p.Transformation)
	v.outside = given.Cmp(low) < 0 || given.Cmp(high) > 0
	is := func(g *big.Rat) bool { return g != nil && g.Cmp(ratio(5, 100)) == 0 }
	v.five1 = is(o.rate(func(y *Year) *big.Rat { return yuan(y.NetAssets) }))
	v.five2 = is(o.rate(func(y *Year) *big.Rat { return yuan(y.Sales) }))
}

// nearest rounds to whole points, halves up.
func nearest(all []*big.Rat) []*big.Rat {
	var out []*big.Rat
	for _, x := range all {
		y := add(x, ratio(1, 2))
		out = append(out, new(big.Rat).SetInt(new(big.Int).Div(y.Num(), y.Denom())))
	}
	return out
}

// transformed is the band of points for the results of a year.
func (o oracle) transformed() (low, high *big.Rat) {
	mean := int64(got(o.a.Transformations) / max(o.n, 1)) // whole results a year decide the band
	if mean == 0 {
		return whole(0), whole(0)
	}
	mean = min(mean, 5)
	return whole(6*mean - 5), whole(6 * mean)
}

func TestOracle(t *testing.T) {
	d, sheet, passed := newDraw(1), rule.NewSheet(book), 0
	n := size(100_000)
	for i := range n {
		a := d.application()
		decision, err := scheme.EvaluateOn(sheet, &a)
		require.NoError(t, err)
		want := newOracle(&a).decide()
		if want.passed {
			passed++
		}
		if fault := disagreement(decision, &want, newOracle(&a).new); fault != "" {
			t.Fatalf("application %d: %s: %+v\n%s", i, fault, want, decision.FullText(rule.EN))
		}
	}
	require.GreaterOrEqual(t, passed, n/10, "too few pass to prove anything")
	require.LessOrEqual(t, passed, n*9/10, "too many pass to prove anything")
}

// unborn names a line on the year before filing that is not undetermined, of a firm that did not exist in it.
func unborn(d rule.Decision, now bool) string {
	codes := []string{"hnte.v2008.college_share", "hnte.v2008.rd_staff_share", "hnte.v2008.rd_share", "hnte.v2008.domestic_share", "hnte.v2008.ht_share"}
	if now {
		codes = []string{"hnte.tech_share", "hnte.rd_share", "hnte.domestic_share", "hnte.ht_share"}
	}
	for _, code := range codes {
		if f, ok := d.Finding(code); !ok || f.Verdict() != rule.Undetermined {
			return code
		}
	}
	if f, _ := d.Finding("hnte.no_accounts"); f.Verdict() != rule.Passed {
		return "no_accounts"
	}
	return ""
}

// flagged is the verdict of a note on complete facts.
func flagged(is bool) rule.Verdict {
	if is {
		return rule.Passed
	}
	return rule.Failed
}

// disagreement names what the decision says otherwise than the oracle.
func disagreement(d rule.Decision, want *opinion, now bool) string {
	score, _ := d.Score()
	exact, known := score.Exact()
	switch {
	case !known || exact.Rat().Cmp(want.score) != 0:
		return "score " + want.score.RatString()
	case d.Verdict() != want.verdict():
		return "verdict"
	}
	if want.unborn {
		return unborn(d, now)
	}
	lines := map[string]bool{"rd_share": want.share, "rd_share_other_cap": want.shareOther, "domestic_share": want.domestic, "domestic_share_other": want.domesticOther}
	prefix := "hnte.v2008."
	if now {
		prefix = "hnte."
		lines["rounded_pass"], lines["cells_pass"], lines["narrow"] = want.rounded, want.late, want.narrow
		lines["net_assets_five_reading"], lines["sales_five_reading"] = want.five1, want.five2
		if f, _ := d.Finding("hnte.outside_band"); f.Verdict() != flagged(want.outside) {
			return "outside_band"
		}
		if _, files := d.Finding("hnte.age"); files { // a re-examination does not ask it
			lines["age_both_ends"] = want.bothEnds
		}
	}
	for code, is := range lines {
		f, ok := d.Finding(prefix + code)
		if !ok || (f.Verdict() == rule.Passed) != is {
			return code
		}
	}
	return ""
}

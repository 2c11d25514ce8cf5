package certificate

import (
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// A plain oracle for the validity: the calendar of package time. It lands on 1 March where 29 February does not exist, and
// the day before that is 28 February.
func TestValidityAgreesWithPlainCalendar(t *testing.T) {
	first := time.Date(2008, 1, 1, 0, 0, 0, 0, time.UTC)
	for i := range 30 * 366 {
		issue := first.AddDate(0, 0, i)
		y, m, d := issue.Date()
		want := issue.AddDate(3, 0, -1)
		if m == 2 && d == 29 {
			want = time.Date(y+3, 2, 28, 0, 0, 0, 0, time.UTC)
		}
		p := &timeline.All()[2].Policy
		require.Equal(t, want.Format("2006-01-02"), p.term(rule.NewDate(y, int(m), d)).Until.String())
		if i >= size(30*366) {
			break
		}
	}
}

// settled leaves out how reports stand that are not yet due: pending says no more than that they are not known to be filed.
func settled(v any) any {
	r, is := v.(Reports)
	for i := range r.Due {
		if is && (r.Due[i].State == reportFiled || r.Due[i].State == reportPending) {
			r.Due[i].State = ""
		}
	}
	if is {
		return r
	}
	return v
}

type dice struct{ *rand.Rand }

func (d dice) day(from, to int) rule.Opt[rule.Date] {
	return rule.Given(rule.NewDate(from, 1, 1).AddDays(d.IntN(366 * (to - from + 1))))
}

func (d dice) flag() rule.Opt[bool] { return rule.Given(d.IntN(2) == 0) }

// certificate is a random certificate of which everything is known.
func (d dice) certificate() Certificate {
	c := Certificate{IssuedOn: d.day(2009, 2022), RegisteredOn: ymd(2005+d.IntN(4), 3, 1), FirstTime: d.flag(), Withdrawn: d.flag(), Recertified: d.flag(),
		MovedAcross: d.flag(), MovedWhole: d.flag(), MovedOn: d.day(2023, 2024)}
	issuedOn, _ := c.IssuedOn.Get()
	year := issuedOn.Year()
	if first, _ := c.FirstTime.Get(); !first {
		c.EarlierUntil = d.day(year-3, year)
	}
	if gone, _ := c.Withdrawn.Get(); gone {
		act := year + d.IntN(4)
		c.ActYear, c.Ground = rule.Given(act), rule.Given(grounds[d.IntN(len(grounds))].value)
		c.WithdrawnOn = rule.Given(rule.NewDate(act+1, 1, 1).AddDays(d.IntN(700)))
	}
	if again, _ := c.Recertified.Get(); again {
		c.RecertifiedOn = rule.Given(issuedOn.AddDays(1000 + d.IntN(500)))
	}
	var reports []Report
	var incomes []Income
	for y := year - 1; y <= year+4; y++ {
		r := Report{Year: rule.Given(y), Filed: d.flag()}
		if done, _ := r.Filed.Get(); done {
			r.FiledOn = rule.Given(rule.NewDate(y+1, 5, 25).AddDays(d.IntN(14)))
		}
		reports, incomes = append(reports, r), append(incomes, income(y, d.Int64N(1_000_000)-100_000))
	}
	c.Reports, c.Incomes, c.Changes = rule.Given(reports), rule.Given(incomes), rule.Given([]Change{})
	return c
}

// forget leaves out some facts; never the date of issue, and never the day that picks an edition.
func (d dice) forget(c Certificate) Certificate {
	v := reflect.ValueOf(&c).Elem()
	for i := range v.NumField() {
		switch name := v.Type().Field(i).Name; {
		case name == "IssuedOn", name == "MovedOn", d.IntN(3) > 0:
		case name == "WithdrawnOn" || name == "Withdrawn":
		default:
			v.Field(i).SetZero()
		}
	}
	if d.IntN(3) == 0 {
		c.Withdrawn = rule.Opt[bool]{} // its day, where there is one, still says so
	}
	return c
}

// An answer that has a value although facts are missing has the value of every completion.
func TestAnswersWithMissingFactsHold(t *testing.T) {
	d := dice{rand.New(rand.NewPCG(2016, 195))}
	open := map[string]int{}
	for range size(1500) {
		full := d.certificate()
		part := d.forget(full)
		issuedOn, _ := full.IssuedOn.Get()
		day := issuedOn.AddDays(d.IntN(1800) - 200)
		if day.Year() < 2008 {
			continue
		}
		holdsFor[Status](t, open, "status")(part.StatusOn(day))(full.StatusOn(day))
		holdsFor[Reports](t, open, "reports")(part.AnnualReports(day))(full.AnnualReports(day))
		holdsFor[Effect](t, open, "move")(part.MoveEffect())(full.MoveEffect())
		holdsFor[Reexamination](t, open, "reexamination")(part.Reexamination(day.Year()))(full.Reexamination(day.Year()))
		holdsFor[YearSpan](t, open, "tax years")(part.TaxYears())(full.TaxYears())
		holdsFor[Rate](t, open, "rate")(part.RateOn(day))(full.RateOn(day))
		holdsFor[ExpiryYear](t, open, "expiry")(part.ExpiryYear())(full.ExpiryYear())
		holdsFor[YearTax](t, open, "top-up")(part.TopUp())(full.TopUp())
		holdsFor[Losses](t, open, "losses")(part.Losses())(full.Losses())
		if full.WithdrawnOn.IsGiven() {
			holdsFor[Recovery](t, open, "recovery")(part.Recovery())(full.Recovery())
		}
	}
	require.Len(t, open, 10)
}

func holdsFor[V any](t *testing.T, open map[string]int, what string) func(rule.Answer[V], error) func(rule.Answer[V], error) {
	return func(part rule.Answer[V], err error) func(rule.Answer[V], error) {
		require.NoError(t, err)
		return func(full rule.Answer[V], err error) {
			require.NoError(t, err)
			got, given := part.Value()
			want, known := full.Value()
			if !given {
				open[what]++
				return
			}
			require.Equal(t, known, given, what)
			if r, is := any(got).(Rate); is && !r.Settled.IsGiven() { // it is not said what the year is settled at
				require.Equal(t, any(want).(Rate).Prepaid, r.Prepaid)
				return
			}
			require.Equal(t, settled(want), settled(got), what)
		}
	}
}

package certificate

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// pinned are the hashes of the released editions: numbers, places and provenance.
var pinned = map[string]string{
	"C2008": "1fcc9047dd37d324ea0f6f0124a021a2a1395d3ebe536254d9afa701053059cf",
	"C2016": "4685f2d934034368520fe3a5ecb9a1bdae077f3db702d29d69fd00d800c90740",
	"C2017": "3555aafb8a340edc8c9d177cd4b49eea04887abb3a96ab140a1d3f8c203ad69e",
}

func TestReleasedEditionsAreNeverEdited(t *testing.T) {
	editions := Editions().All()
	require.Len(t, pinned, len(editions))
	for _, e := range editions {
		data, err := rule.PolicyJSON(&e.Policy)
		require.NoError(t, err)
		sum := sha256.Sum256(data)
		assert.Equal(t, pinned[e.ID], hex.EncodeToString(sum[:]), "%s was released: add an edition or write an erratum", e.ID)
	}
}

func TestTheBookIsSound(t *testing.T) {
	require.NoError(t, book.Err())
	require.NoError(t, entrance.Err())
	require.NoError(t, timeline.Err())
	require.Len(t, book.Rules(), int(ruleRenewed)+1)
	require.Len(t, book.Facts(), int(factRenewalBy)+1)
	for _, e := range Editions().All() {
		require.Empty(t, rule.CheckPolicy(&e.Policy), e.ID)
		require.NoError(t, e.Policy.check(), e.ID)
	}
	for _, w := range windows {
		require.False(t, rule.NewDate(w.year, w.month, w.day).IsZero(), w)
	}
}

// Every number of the law, written by hand.
func TestEveryNumberOfThePolicy(t *testing.T) {
	for _, c := range []struct {
		id                      string
		numbers                 []string
		on                      []bool
		grounds                 [7]bool
		yearEnd                 bool
		validity, firstYear     string // documents
		barSource, changeSource rule.Provenance
	}{
		{"C2008", []string{"3", "3", "2016", "2", "15", "5"}, []bool{true, true, false, false, false, false}, [7]bool{true, true, true, true, false, false, true}, false, "HM-2008", "SAT-2009-203", rule.SecondHand, rule.Unknown},
		{"C2016", []string{"3", "3", "2016", "2", "10", "1"}, []bool{true, false, true, true, true, true}, [7]bool{true, true, false, true, true, true, true}, false, "HM-2016", "HM-2016", rule.Read, rule.Read},
		{"C2017", []string{"3", "3", "2016", "2", "10", "1"}, []bool{true, false, true, true, true, true}, [7]bool{true, true, false, true, true, true, true}, true, "HM-2016", "SAT-2017-24", rule.Read, rule.Read},
	} {
		p := law(t, c.id)
		require.Equal(t, c.numbers, texts(p.ValidYears, p.ReviewMonths, p.FirstDue, p.MostMissed, p.NoticeDays, p.BarYears), c.id)
		require.Equal(t, c.on, []bool{p.MonthEnd.On, p.Review.On, p.Reports.On, p.LateMissed.On, p.Moves.On, p.BarCalendar.On}, c.id)
		g := p.Grounds
		require.Equal(t, c.grounds, [7]bool{g.Conditions.On, g.Falsification.On, g.TaxFraud.On, g.Incident.On, g.Unreported.On, g.Reports.On, g.Changed.On}, c.id)
		require.Equal(t, []string{"5", "31"}, texts(p.ReportBy.Month, p.ReportBy.Day))
		x := p.Tax
		require.Equal(t, []string{"0.25", "0.15", "12", "31", "5", "31", "5", "10", "2018", "5"},
			texts(x.Rate, x.Reduced, x.YearEnd.Month, x.YearEnd.Day, x.SettleBy.Month, x.SettleBy.Day, x.LossYears, x.LongYears, x.FirstQualified, x.LookBack))
		require.Equal(t, []bool{true, true, c.yearEnd, true}, []bool{x.WholeFirstYear.On, x.PrepayReduced.On, x.ByYearEnd.On, x.ExpiryYear.On}, c.id)
		require.Equal(t, c.validity, p.ValidYears.Cite.Document().Info().ID)
		require.Equal(t, c.firstYear, x.WholeFirstYear.Cite.Document().Info().ID)
		require.Equal(t, c.barSource, p.BarYears.Source)
		require.Equal(t, c.changeSource, p.ChangeMonths.Source)
		require.Equal(t, c.changeSource, p.TestYears.Source)
		require.Equal(t, rule.Disputed, x.ExpiryYear.Source)
		require.Equal(t, rule.Disputed, p.MonthEnd.Source)
	}
	p := law(t, "C2017")
	require.Equal(t, []string{"3", "3"}, texts(p.ChangeMonths, p.TestYears))
	require.Equal(t, rule.Disputed, p.LateMissed.Source)
	require.Equal(t, rule.Disputed, p.Tax.ByYearEnd.Source)
}

func texts(limits ...rule.Limit) []string {
	var all []string
	for _, l := range limits {
		all = append(all, l.Value.String())
	}
	return all
}

func TestPoliciesThatCannotBeComputedWith(t *testing.T) {
	for path, change := range map[string]func(*Policy){
		"valid_years":         func(p *Policy) { p.ValidYears.Value = rule.Int(0) },
		"review_months":       func(p *Policy) { p.ReviewMonths.Value = rule.Frac(5, 2) },
		"report_by.month":     func(p *Policy) { p.ReportBy.Month.Value = rule.Int(13) },
		"report_by.day":       func(p *Policy) { p.ReportBy.Day.Value = rule.Int(0) },
		"first_due":           func(p *Policy) { p.FirstDue.Value = rule.Int(9001) },
		"most_missed":         func(p *Policy) { p.MostMissed.Value = rule.Int(0) },
		"change_months":       func(p *Policy) { p.ChangeMonths.Value = rule.Int(51) },
		"notice_days":         func(p *Policy) { p.NoticeDays.Value = rule.Int(-1) },
		"test_years":          func(p *Policy) { p.TestYears.Value = rule.Int(0) },
		"bar_years":           func(p *Policy) { p.BarYears.Value = rule.Int(51) },
		"grounds.incident":    func(p *Policy) { p.Grounds.Incident.Cite = rule.Citation{} },
		"tax.reduced":         func(p *Policy) { p.Tax.Reduced.Value = rule.Percent(26) },
		"tax.year_end.month":  func(p *Policy) { p.Tax.YearEnd.Month.Value = rule.Int(0) },
		"tax.settle_by.day":   func(p *Policy) { p.Tax.SettleBy.Day.Value = rule.Int(32) },
		"tax.loss_years":      func(p *Policy) { p.Tax.LossYears.Value = rule.Frac(11, 2) },
		"tax.long_years":      func(p *Policy) { p.Tax.LongYears.Value = rule.Int(-1) },
		"tax.first_qualified": func(p *Policy) { p.Tax.FirstQualified.Value = rule.Int(0) },
		"tax.look_back":       func(p *Policy) { p.Tax.LookBack.Source = rule.Unstated },
	} {
		p := law(t, "C2017")
		change(&p)
		_, err := p.Validity(issued(2020, 12, 1))
		require.Contains(t, pathsOf(t, err), path)
		require.Len(t, pathsOf(t, err)[path], 1, "each once")
	}
}

// The longest terms that a policy may have leave no answer outside the calendar.
func TestTheLongestTermsStayWithinTheCalendar(t *testing.T) {
	p, most := law(t, "C2017"), rule.Int(50)
	p.ValidYears.Value, p.ReviewMonths.Value, p.ChangeMonths.Value, p.BarYears.Value = most, most, most, most
	p.Tax.LossYears.Value, p.Tax.LongYears.Value, p.Tax.LookBack.Value = most, most, most
	p.Review.On = true
	of := withdrawn(issued(9000, 12, 31), "incident", 9000, 9000, 12, 31)
	of.Reports = rule.Given([]Report{})
	of.Changes = rule.Given([]Change{change("split", 9000, 12, 31)})
	last := rule.NewDate(9000, 12, 31)
	require.Equal(t, rule.NewDate(9050, 12, 30), valueOf[Term](t)(p.Validity(of)).Until)
	require.Equal(t, rule.NewDate(9050, 1, 1), valueOf[rule.Date](t)(p.FileAgain(of)))
	d := valueOf[Deadline](t)(p.ReportChange(of, change("split", 9000, 12, 31)))
	require.Equal(t, ymd(9005, 2, 28), d.Last)
	of.Withdrawn, of.WithdrawnOn, of.ActYear, of.Ground = no, rule.Opt[rule.Date]{}, rule.Opt[int]{}, rule.Opt[Ground]{}
	terms := valueOf[Losses](t)(p.Losses(of)).Terms
	require.Equal(t, LossTerm{9049, 9099, 9099}, terms[len(terms)-1], "the loss of the year before the last qualifying one")
	require.NotEmpty(t, valueOf[Deadlines](t)(p.Deadlines(of, last)))
	require.Equal(t, rule.NewDate(9050, 12, 31), valueOf[ExpiryYear](t)(p.ExpiryYear(of)).RecertifyBy)
}

// same requires that an answer under the edition in force and under its policy have one value, and that all of it is said in
// both languages.
func same[V any](t *testing.T) func(rule.Answer[V], error) func(rule.Answer[V], error) {
	return func(a rule.Answer[V], err error) func(rule.Answer[V], error) {
		require.NoError(t, err)
		require.NotNil(t, a.Frame().Edition)
		speaks(t, a)
		return func(b rule.Answer[V], err error) {
			require.NoError(t, err)
			require.Nil(t, b.Frame().Edition)
			require.Equal(t, a.Lines(), b.Lines())
			want, given := a.Value()
			got, also := b.Value()
			require.Equal(t, given, also)
			require.Equal(t, want, got)
		}
	}
}

func speaks[V any](t *testing.T, a rule.Answer[V]) {
	t.Helper()
	require.NotEmpty(t, a.FullText(rule.ZH)+a.FullText(rule.EN))
	for _, l := range a.Lines() {
		require.Equal(t, l.Note.ZH == "", l.Note.EN == "", l.Rule.Code)
		require.False(t, l.Basis.Cite.IsZero(), l.Rule.Code)
		for _, v := range l.Values {
			require.True(t, v.Title.Whole(), l.Rule.Code)
			require.Equal(t, v.Words.ZH == "", v.Words.EN == "", l.Rule.Code)
		}
	}
	data, err := json.Marshal(a)
	require.NoError(t, err)
	require.True(t, json.Valid(data))
}

func TestTheLawInForceIsItsPolicy(t *testing.T) {
	for id, year := range map[string]int{"C2008": 2011, "C2016": 2016, "C2017": 2019} {
		p := law(t, id)
		of := withdrawn(issued(year, 6, 1), "incident", year, year, 9, 1)
		of.Number, of.RegisteredOn, of.MovedAcross, of.MovedWhole, of.MovedOn = rule.Given("GR202044010165"), ymd(year-3, 1, 1), yes, yes, ymd(year, 8, 1)
		of.Incomes = rule.Given([]Income{income(year, 1_005), income(year+3, 2_005)})
		x := change(renaming, year, 7, 1)
		x.ReportedOn, x.NoticeFrom = ymd(year, 10, 2), ymd(year, 10, 10)
		day := rule.NewDate(year, 8, 31)
		of.Changes = rule.Given([]Change{x})
		n, err := ComposeNumber("GR", year, "44", 7)
		require.NoError(t, err)
		same[Number](t)(n.Explain())(p.Explain(n))
		same[Term](t)(of.Validity())(p.Validity(of))
		same[Status](t)(of.StatusOn(day))(p.StatusOn(of, day))
		same[Reports](t)(of.AnnualReports(day))(p.AnnualReports(of, day))
		same[Deadline](t)(of.ReportChange(x))(p.ReportChange(of, x))
		same[Effect](t)(of.ChangeEffect(x))(p.ChangeEffect(of, x))
		same[Effect](t)(of.MoveEffect())(p.MoveEffect(of))
		same[Reexamination](t)(of.Reexamination(year))(p.Reexamination(of, year))
		same[Recovery](t)(of.Recovery())(p.Recovery(of))
		same[rule.Date](t)(of.FileAgain())(p.FileAgain(of))
		same[YearSpan](t)(of.TaxYears())(p.TaxYears(of))
		same[Rate](t)(of.RateOn(day))(p.RateOn(of, day))
		same[Losses](t)(of.Losses())(p.Losses(of))
		same[Deadlines](t)(of.Deadlines(day))(p.Deadlines(of, day))
		if id == "C2017" { // else the year of the end lies in another edition
			same[ExpiryYear](t)(of.ExpiryYear())(p.ExpiryYear(of))
			same[YearTax](t)(of.TopUp())(p.TopUp(of))
		}
		bare := Certificate{IssuedOn: ymd(year, 2, 1)}
		same[Status](t)(bare.StatusOn(day))(p.StatusOn(bare, day))
		same[YearSpan](t)(bare.TaxYears())(p.TaxYears(bare))
		same[Deadlines](t)(bare.Deadlines(day))(p.Deadlines(bare, day))
		_, err = p.Validity(Certificate{})
		require.Contains(t, pathsOf(t, err), "issued_on")
	}
}

func TestEnumerationsAreNamed(t *testing.T) {
	for _, s := range []Status{NotYet, InForce, Expired, Withdrawn, Retracted} {
		require.True(t, s.Valid())
		require.NotEmpty(t, s.Text(rule.ZH)+s.Text(rule.EN))
	}
	for _, o := range []Outcome{Kept, Lost, Anew, Moved} {
		require.NotEmpty(t, o.Text(rule.ZH)+o.Text(rule.EN))
	}
	for _, k := range ChangeKind("").Choices() {
		require.True(t, ChangeKind(k).Valid())
		require.NotEmpty(t, ChangeKind(k).Text(rule.ZH)+ChangeKind(k).Text(rule.EN))
	}
	for _, g := range Ground("").Choices() {
		require.True(t, Ground(g).Valid())
		require.NotEmpty(t, Ground(g).Text(rule.ZH)+Ground(g).Text(rule.EN))
	}
	for _, k := range deadlineKinds {
		require.True(t, k.text.Whole())
	}
	require.False(t, Status("").Valid() || ChangeKind("").Valid() || Ground("").Valid())
	require.Equal(t, "", DeadlineKind("?").Text(rule.ZH)+ReportState("?").Text(rule.EN))
}

// The counts of a policy can be computed with up to both their bounds, and no further.
func TestBoundsOfCounts(t *testing.T) {
	for path, c := range map[string]struct {
		of        func(*Policy) *rule.Limit
		low, high int64
	}{
		"valid_years":         {func(p *Policy) *rule.Limit { return &p.ValidYears }, 1, 50},
		"most_missed":         {func(p *Policy) *rule.Limit { return &p.MostMissed }, 1, 50},
		"test_years":          {func(p *Policy) *rule.Limit { return &p.TestYears }, 1, 50},
		"change_months":       {func(p *Policy) *rule.Limit { return &p.ChangeMonths }, 0, 50},
		"review_months":       {func(p *Policy) *rule.Limit { return &p.ReviewMonths }, 0, 50},
		"notice_days":         {func(p *Policy) *rule.Limit { return &p.NoticeDays }, 0, 50},
		"bar_years":           {func(p *Policy) *rule.Limit { return &p.BarYears }, 0, 50},
		"first_due":           {func(p *Policy) *rule.Limit { return &p.FirstDue }, 1, 9000},
		"report_by.month":     {func(p *Policy) *rule.Limit { return &p.ReportBy.Month }, 1, 12},
		"report_by.day":       {func(p *Policy) *rule.Limit { return &p.ReportBy.Day }, 1, 31},
		"tax.settle_by.month": {func(p *Policy) *rule.Limit { return &p.Tax.SettleBy.Month }, 1, 12},
		"tax.year_end.day":    {func(p *Policy) *rule.Limit { return &p.Tax.YearEnd.Day }, 1, 31},
		"tax.loss_years":      {func(p *Policy) *rule.Limit { return &p.Tax.LossYears }, 0, 50},
		"tax.first_qualified": {func(p *Policy) *rule.Limit { return &p.Tax.FirstQualified }, 1, 9000},
	} {
		for n, sound := range map[int64]bool{c.low - 1: false, c.low: true, c.high: true, c.high + 1: false} {
			p := law(t, "C2017")
			c.of(&p).Value = rule.Int(n)
			_, err := p.Validity(issued(2020, 12, 1))
			assert.Equal(t, sound, err == nil, "%s %d: %v", path, n, err)
		}
	}
}

// Days and years can be asked about from 2000 to 9000; a firm may be older.
func TestBoundsOfDays(t *testing.T) {
	for _, f := range book.Facts() {
		if f.Unit == rule.Day && f.Path != "registered_on" {
			assert.Equal(t, rule.OnDay(rule.NewDate(2000, 1, 1)), rule.Exactly(f.Min, rule.Day), f.Path)
			assert.Equal(t, rule.OnDay(rule.NewDate(9000, 12, 31)), rule.Exactly(f.Max, rule.Day), f.Path)
		}
	}
}

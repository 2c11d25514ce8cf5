package enterprise

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// What the edition of 2008 lacks or counts like that of 2016, on its last day.
func TestEditionOf2008(t *testing.T) {
	last := rule.NewDate(2015, 12, 31)
	base := func(r *Right) { r.GrantedOn, r.ObtainedOn = ymd(2014, 1, 1), ymd(2014, 1, 1) }
	for name, r := range map[string]Right{
		"class II used again":  with(base, used(use(me, 2012, rule.Given(true), ymd(2015, 1, 1)))),
		"a co-owner's as well": with(base, owners(me, other), used(use(other, 2014, rule.Given(true), ymd(2017, 1, 1)))),
	} {
		a, err := Rights(&Profile{Name: me, Rights: rule.Given([]Right{r})}, last)
		assert.Equal(t, 1, value(t, a, err).ClassII.Sure, name)
	}
	p := Profile{Name: me, Rights: rule.Given([]Right{with(base, func(r *Right) { r.GrantedOn, r.NoticeAndFeeOn = ymd(2016, 2, 1), ymd(2015, 12, 1) })})}
	a, err := Rights(&p, last)
	require.NoError(t, err)
	assert.Contains(t, verdicts(a), "rights[0] enterprise.right_granted")
	a, err = Rights(&p, rule.NewDate(2016, 1, 1))
	assert.Equal(t, 1, value(t, a, err).ClassII.Sure, "the first day of the edition of 2016")

	yes := rule.Given(true)
	w := func(days int) Worker {
		return Worker{rule.Given(2014), rule.Given(false), yes, rule.Given(days), rule.Given(days)}
	}
	q := Profile{Registered: ymd(2000, 1, 1), Workers: rule.Given([]Worker{w(182), w(183)})}
	roster, err := CountRoster(&q, last, 2014)
	assert.Equal(t, Roster{1, 1}, value(t, roster, err))
	years, err := FiscalYears(&q, last)
	assert.Equal(t, Years{2012, 2014}, value(t, years, err))
}

// Other expenses by the year, capitalised rows in, work for clients out: of 900 in 2014 a ninth, 100, may be other; 900 in 2013.
func TestLedgerOf2008(t *testing.T) {
	capital, client := activity("RD02", 2014, 450, 0, 0, 0), activity("RD03", 2014, 5000, 0, 0, 0)
	capital.Capitalised, client.ForClient = rule.Given(true), rule.Given(true)
	p := ledger(activity("RD01", 2014, 450, 200, 0, 0), capital, client, activity("RD01", 2013, 900, 0, 0, 0))
	assert.Equal(t, rule.Int(1900), counted(t, p, rule.NewDate(2015, 12, 31), Years{2012, 2014}).Total)
}

// From 2016 on a right may have been obtained any time ago.
func TestNoWindowFrom2016(t *testing.T) {
	old := with(func(r *Right) { r.GrantedOn, r.ObtainedOn = ymd(2017, 1, 1), ymd(2017, 1, 1) })
	a, err := Rights(&Profile{Name: me, Rights: rule.Given([]Right{old})}, filed)
	assert.Equal(t, 1, value(t, a, err).ClassII.Sure)
}

// Under the edition of 2008 no line cites a document of 2016, whatever is asked; and what was not read of 2008 says so.
func TestLinesOf2008CiteNoDocumentOf2016(t *testing.T) {
	last, p := rule.NewDate(2015, 12, 31), decoded(t, complete)
	p.Registered = ymd(2013, 5, 1)
	p.Months, p.Workers = rule.Given([]Month{month(2014, 1, 3, 3, 1, 1)}), rule.Given([]Worker{{Year: rule.Given(2014)}})
	ask := map[string]func() ([]rule.Line, error){
		"rights": func() ([]rule.Line, error) { a, err := Rights(p, last); return a.Lines(), err },
		"heads":  func() ([]rule.Line, error) { a, err := HeadCounts(p, last, 2014); return a.Lines(), err },
		"whole heads": func() ([]rule.Line, error) {
			a, err := HeadCounts(&Profile{Registered: ymd(2014, 12, 1), Months: rule.Given([]Month{month(2014, 12, 3, 3, 1, 1)})}, last, 2014)
			return a.Lines(), err
		},
		"roster": func() ([]rule.Line, error) { a, err := CountRoster(p, last, 2014); return a.Lines(), err },
		"years":  func() ([]rule.Line, error) { a, err := FiscalYears(p, last); return a.Lines(), err },
		"R&D":    func() ([]rule.Line, error) { a, err := CountRD(p, last, Years{2012, 2014}); return a.Lines(), err },
		"ledger": func() ([]rule.Line, error) {
			capital, client := activity("RD02", 2014, 450, 0, 0, 0), activity("RD03", 2014, 5000, 0, 0, 0)
			capital.Capitalised, client.ForClient = rule.Given(true), rule.Given(true)
			a, err := CountRD(ledger(activity("RD01", 2014, 450, 200, 10, 0), capital, client), last, Years{2012, 2014})
			return a.Lines(), err
		},
		"use": func() ([]rule.Line, error) {
			a, err := SpentAcross([]Filing{{By: me, FiledOn: rule.Given(last), Succeeded: rule.Given(true), Until: ymd(2018, 1, 1), Rights: rule.Given([]Right{{Number: "1", Kind: rule.Given(Software)}})}})
			return a.Lines()[1:], err // the register itself is of 2016
		},
	}
	for name, lines := range ask {
		all, err := lines()
		require.NoError(t, err, name)
		require.NotEmpty(t, all, name)
		for _, l := range all {
			assert.Contains(t, []rule.Document{measures2008, guide2008}, l.Basis.Cite.Document(), "%s: %s", name, l.Rule.Code)
			assert.False(t, l.Basis.Source.Firm(), "%s: %s", name, l.Rule.Code)
		}
	}
}

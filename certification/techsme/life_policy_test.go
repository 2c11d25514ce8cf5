package techsme

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func TestTheLifeBookIsSound(t *testing.T) {
	require.NoError(t, lifeBook.Err())
	require.NoError(t, lifeDoor.Err())
	require.NoError(t, lifeTimeline.Err())
	for _, e := range LifeEditions().All() {
		require.Empty(t, rule.CheckPolicy(&e.Policy), e.ID)
		require.NoError(t, e.Policy.check(), e.ID)
	}
	require.Equal(t, book.Scheme(), lifeBook.Scheme())
	require.Equal(t, book.Title(), lifeBook.Title())
}

func TestCodesAreUniqueAcrossBothBooks(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range append(book.Rules(), lifeBook.Rules()...) {
		require.False(t, seen[r.Code], r.Code)
		seen[r.Code] = true
	}
	require.Len(t, lifeBook.Rules(), int(changeReport)+1)
	require.Len(t, lifeBook.Facts(), int(factRightRelated)+1)
}

func TestEveryNumberOfTheLifePolicy(t *testing.T) {
	type days struct{ early, number, valid, other, update [2]int64 }
	for _, c := range []struct {
		id                      string
		validYears, otherYears  int64
		valid, other            [2]int64
		falseBar, falseBarNext  bool
		validSource, barsSource rule.Provenance
	}{
		{"L2017", 1, 0, [2]int64{3, 31}, [2]int64{12, 31}, false, true, rule.Disputed, rule.Assumed},
		{"L2019", 0, 1, [2]int64{12, 31}, [2]int64{3, 31}, false, true, rule.SecondHand, rule.Assumed},
		{"L2025", 0, 1, [2]int64{12, 31}, [2]int64{3, 31}, true, true, rule.SecondHand, rule.SecondHand},
	} {
		e, found := LifeEditions().Named(c.id)
		require.True(t, found)
		p := e.Policy
		at := func(m MonthDay) [2]int64 { return [2]int64{m.Month.Value.Num(), m.Day.Value.Num()} }
		require.Equal(t, days{[2]int64{5, 31}, [2]int64{6, 30}, c.valid, c.other, [2]int64{3, 31}},
			days{at(p.EarlyBy), at(p.NumberBy), at(p.ValidUntil), at(p.OtherUntil), at(p.UpdateBy)}, c.id)
		numbers := func(limits ...rule.Limit) []string {
			var all []string
			for _, l := range limits {
				all = append(all, l.Value.String())
			}
			return all
		}
		require.Equal(t, []string{"8", "4", "2", "1"}, numbers(p.RouteHNTE, p.RouteAward, p.RouteBody, p.RouteStandard))
		require.Equal(t, []int64{c.validYears, c.otherYears}, []int64{p.ValidYears.Value.Num(), p.OtherYears.Value.Num()})
		require.Equal(t, []string{"1", "3", "3", "10", "3"}, numbers(p.ReturnYears, p.OnsiteYears, p.FalseBarYears, p.PublicityDays, p.ReportMonths))
		require.Equal(t, c.falseBar, p.FalseBar.On)
		require.Equal(t, c.falseBarNext, p.FalseBarNext.On)
		x := p.Tax
		require.Equal(t, []string{"1", "5", "10", "2018", "5", "2020", "8"},
			numbers(x.SettledYears, x.LossYears, x.LongYears, x.FirstQualified, x.LookBack, x.HardshipLoss, x.HardshipYears))
		require.Equal(t, []string{"2017", "0.75", "2022", "1", "2008", "0.5", "2018", "0.75", "2021", "0.75", "2023", "1", "2021", "1", "2022", "1"},
			numbers(x.SME[0].From, x.SME[0].Share, x.SME[1].From, x.SME[1].Share, x.General[0].From, x.General[0].Share, x.General[1].From,
				x.General[1].Share, x.General[2].From, x.General[2].Share, x.General[3].From, x.General[3].Share, x.Manufacturing.From, x.Manufacturing.Share, x.FourthQuarter.From, x.FourthQuarter.Share))
		require.False(t, x.OwnYear.On)

		require.Equal(t, c.validSource, p.ValidUntil.Day.Source)
		require.Equal(t, c.barsSource, p.FalseBar.Source)
		require.Equal(t, rule.Read, p.EarlyBy.Day.Source)
		require.Equal(t, rule.Disputed, p.RouteHNTE.Source)
		require.Equal(t, rule.Disputed, p.OtherUntil.Day.Source)
		require.Equal(t, rule.Disputed, p.FalseBarNext.Source)
		require.Equal(t, rule.Disputed, x.OwnYear.Source)
	}
}

func TestTheYearPicksTheEdition(t *testing.T) {
	for year, want := range map[int]string{2017: "L2017", 2018: "L2017", 2019: "L2019", 2024: "L2019", 2025: "L2025", 2030: "L2025"} {
		a, err := Entry{Year: rule.Given(year)}.StatusOn(rule.NewDate(year, 7, 1))
		require.NoError(t, err)
		require.Equal(t, want, a.Frame().Edition.ID, year)
	}
}

func TestDaysOfTheYear(t *testing.T) {
	at := func(m, d, y int) string {
		return monthDay(int64(m), int64(d), read(measures.Whole())).In(y).String()
	}
	require.Equal(t, "2024-02-29", at(2, 31, 2024))
	require.Equal(t, "2023-02-28", at(2, 29, 2023))
	require.Equal(t, "2023-12-31", at(12, 31, 2023))
	require.Equal(t, "9999-12-31", at(12, 31, 9999))
	require.Equal(t, "", at(13, 1, 2023))
	require.Equal(t, "", at(0, 1, 2023))
	require.Equal(t, "", at(5, 0, 2023))
}

// TestAReformIsAskedLikeALaw moves the line between 0 and A to 15 June and asks both ways.
func TestAReformIsAskedLikeALaw(t *testing.T) {
	e := meijiang()
	e.SubmittedOn, e.AnnouncedOn = ymd(2021, 6, 15), rule.Opt[rule.Date]{}
	law, err := LifeEditions().On(rule.NewDate(2021, 12, 31))
	require.NoError(t, err)
	reform := law.Policy
	reform.EarlyBy.Month.Value, reform.EarlyBy.Day.Value = rule.Int(6), rule.Int(15)
	require.Equal(t, "0", valueOf[Number](t)(reform.Compose(e)).Timing())
	require.Equal(t, "A", valueOf[Number](t)(law.Policy.Compose(e)).Timing())
	e.SubmittedOn = ymd(2021, 6, 16)
	require.Equal(t, "A", valueOf[Number](t)(reform.Compose(e)).Timing())

	reform.EarlyBy.Month.Value = rule.Int(13)
	_, err = reform.Compose(e)
	require.Contains(t, pathsOf(t, err), "early_by")

	reform = law.Policy
	reform.RouteHNTE.Value, reform.RouteStandard.Value = rule.Int(1), rule.Int(8) // another decode table
	require.Equal(t, "1", valueOf[Number](t)(reform.Compose(e)).RouteCode())
	reform.RouteHNTE.Value = rule.Int(16) // no digit says that
	a, err := reform.Compose(e)
	require.Empty(t, openFor[Number](t)(a, err))
	require.Equal(t, []rule.Cause{rule.LawUnknown}, a.Causes())
}

func TestChangesAreReportedWithinThreeMonths(t *testing.T) {
	for _, c := range []struct{ changed, by rule.Date }{
		{rule.NewDate(2026, 3, 15), rule.NewDate(2026, 6, 15)},
		{rule.NewDate(2025, 11, 30), rule.NewDate(2026, 2, 28)},
		{rule.NewDate(2023, 11, 30), rule.NewDate(2024, 2, 29)},
		{rule.NewDate(2026, 12, 31), rule.NewDate(2027, 3, 31)},
	} {
		require.Equal(t, c.by, valueOf[rule.Date](t)(Entry{Year: rule.Given(2026)}.ReportBy(c.changed)))
	}
	_, err := Entry{Year: rule.Given(2026)}.ReportBy(rule.Date{})
	require.Contains(t, pathsOf(t, err), "day")
}

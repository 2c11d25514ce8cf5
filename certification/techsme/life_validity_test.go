package techsme

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func TestStatusOnADay(t *testing.T) {
	for _, c := range []struct {
		name    string
		year    int
		change  func(*Entry)
		day     rule.Date
		want    Status
		another string // note of the other reading
	}{
		{"the day before the announcement", 2021, nil, rule.NewDate(2021, 6, 19), NumberNotYet, "结论相同"},
		{"the day of announcement", 2021, nil, rule.NewDate(2021, 6, 20), NumberValid, "结论相同"},
		{"the last day", 2021, nil, rule.NewDate(2021, 12, 31), NumberValid, "结论相同"},
		{"1 January", 2021, nil, rule.NewDate(2022, 1, 1), NumberExpired, "结论不同：有效"},
		{"31 March, last day of the other reading", 2021, nil, rule.NewDate(2022, 3, 31), NumberExpired, "结论不同：有效"},
		{"1 April", 2021, nil, rule.NewDate(2022, 4, 1), NumberExpired, "结论相同"},
		{"2018: 1 January of the next year", 2018, nil, rule.NewDate(2019, 1, 1), NumberValid, "结论不同：已失效"},
		{"2018: 31 March", 2018, nil, rule.NewDate(2019, 3, 31), NumberValid, "结论不同：已失效"},
		{"2018: 1 April", 2018, nil, rule.NewDate(2019, 4, 1), NumberExpired, "结论相同"},
		{"2019: 1 January of the next year", 2019, nil, rule.NewDate(2020, 1, 1), NumberExpired, "结论不同：有效"},
		{"the day before the revocation", 2021, revokedOn(2021, 9, 1), rule.NewDate(2021, 8, 31), NumberValid, "结论相同"},
		{"the day of the revocation", 2021, revokedOn(2021, 9, 1), rule.NewDate(2021, 9, 1), NumberRevoked, "结论相同"},
		{"revoked after it expired", 2021, revokedOn(2022, 5, 23), rule.NewDate(2022, 5, 23), NumberRevoked, "结论相同"},
		{"expired, not yet revoked", 2021, revokedOn(2022, 5, 23), rule.NewDate(2022, 5, 22), NumberExpired, "结论相同"},
	} {
		e := Entry{Year: rule.Given(c.year), AnnouncedOn: ymd(c.year, 6, 20), Revoked: rule.Given(false)}
		if c.change != nil {
			c.change(&e)
		}
		a, err := e.StatusOn(c.day)
		require.Equal(t, c.want, valueOf[Status](t)(a, err), c.name)
		require.Equal(t, c.another, lineOf(t, a, "techsme.valid_until_other").Note.ZH, c.name)
	}
}

func revokedOn(y, m, d int) func(*Entry) {
	return func(e *Entry) { e.Revoked, e.RevokedOn = rule.Given(true), ymd(y, m, d) }
}

func TestTheGapOfJanuaryIsSaid(t *testing.T) {
	e := Entry{Year: rule.Given(2025), AnnouncedOn: ymd(2025, 9, 1), Revoked: rule.Given(false)}
	for day, said := range map[rule.Date]bool{
		rule.NewDate(2025, 12, 31): false, rule.NewDate(2026, 1, 1): true, rule.NewDate(2026, 12, 31): true, rule.NewDate(2027, 1, 1): false,
	} {
		a, err := e.StatusOn(day)
		require.NoError(t, err)
		found := false
		for _, l := range a.Lines() {
			found = found || l.Rule.Code == "techsme.january_gap"
		}
		require.Equal(t, said, found, day)
	}
}

func TestWhatAStatusWaitsFor(t *testing.T) {
	e := Entry{Year: rule.Given(2021)}
	require.Equal(t, []string{"announced_on", "revoked"}, openFor[Status](t)(e.StatusOn(rule.NewDate(2021, 7, 1))))
	require.Equal(t, []string{"revoked"}, openFor[Status](t)(e.StatusOn(rule.NewDate(2022, 7, 1))), "expired or revoked, whenever it was announced")
	require.Equal(t, NumberNotYet, valueOf[Status](t)(e.StatusOn(rule.NewDate(2020, 12, 31))), "nothing is announced before its year")
	e.Revoked = rule.Given(false)
	require.Equal(t, []string{"announced_on"}, openFor[Status](t)(e.StatusOn(rule.NewDate(2021, 1, 1))))
	require.Equal(t, NumberExpired, valueOf[Status](t)(e.StatusOn(rule.NewDate(2022, 1, 1))))
	e.SubmittedOn = ymd(2021, 5, 20)
	require.Equal(t, NumberNotYet, valueOf[Status](t)(e.StatusOn(rule.NewDate(2021, 5, 19))))
	require.Equal(t, []string{"announced_on"}, openFor[Status](t)(e.StatusOn(rule.NewDate(2021, 5, 20))))
	e.AnnouncedOn, e.Revoked = ymd(2021, 6, 20), rule.Given(true)
	require.Equal(t, []string{"revoked_on"}, openFor[Status](t)(e.StatusOn(rule.NewDate(2021, 7, 1))))
	_, err := e.StatusOn(rule.Date{})
	require.Contains(t, pathsOf(t, err), "day")
}

func TestStatusesAreNamed(t *testing.T) {
	for _, s := range Status("").Choices() {
		require.True(t, Status(s).Valid())
		require.NotEmpty(t, Status(s).Text(rule.ZH)+Status(s).Text(rule.EN))
	}
	require.False(t, Status("").Valid())
}

func TestReturnAfterRevocation(t *testing.T) {
	for _, c := range []struct {
		name    string
		entry   Entry
		want    int
		another int // the year by the other reading, 0 where there is none
	}{
		{"nothing happened", Entry{Year: rule.Given(2025), Revoked: rule.Given(false), FalseFiling: rule.Given(false)}, 2026, 0},
		{"revoked in its own year", Entry{Year: rule.Given(2021), Revoked: rule.Given(true), RevokedOn: ymd(2021, 12, 31)}, 2022, 0},
		{"revoked in the next year", Entry{Year: rule.Given(2023), Revoked: rule.Given(true), RevokedOn: ymd(2024, 5, 23)}, 2025, 2024},
		{"false statements in 2025", Entry{Year: rule.Given(2025), Revoked: rule.Given(false), FalseFiling: rule.Given(true)}, 2029, 2028},
		{"false statements in 2026", Entry{Year: rule.Given(2026), Revoked: rule.Given(false), FalseFiling: rule.Given(true)}, 2030, 2029},
		{"false statements in 2024: no such bar", Entry{Year: rule.Given(2024), Revoked: rule.Given(false), FalseFiling: rule.Given(true)}, 2025, 0},
		{"revoked later than the bar", Entry{Year: rule.Given(2025), Revoked: rule.Given(true), RevokedOn: ymd(2029, 1, 1), FalseFiling: rule.Given(true)}, 2030, 2026},
	} {
		a, err := c.entry.MayReturn()
		require.Equal(t, c.want, valueOf[int](t)(a, err), c.name)
		another := 0
		for _, l := range a.Lines() {
			if l.Rule.Code == "techsme.revocation_bar_other" || another == 0 && l.Rule.Code == "techsme.false_bar_other" {
				n, _ := l.Values[0].Value.Exact()
				another = int(n.Num())
				require.Equal(t, rule.Disputed, l.Basis.Source)
			}
		}
		require.Equal(t, c.another, another, c.name)
	}
	require.Equal(t, []string{"revoked", "false_filing"}, openFor[int](t)(Entry{Year: rule.Given(2025)}.MayReturn()))
	require.Equal(t, []string{"revoked_on"}, openFor[int](t)(Entry{Year: rule.Given(2021), Revoked: rule.Given(true)}.MayReturn()))
}

func TestGroundsAndEffect(t *testing.T) {
	for n, cite := range map[int]string{1: "第十五条第（一）项", 5: "第十五条第（五）项", 6: "第十五条第（六）项"} {
		a, err := Entry{Year: rule.Given(2025), Revoked: rule.Given(true), RevokedOn: ymd(2026, 5, 23), Ground: rule.Given(n), ConductOn: ymd(2025, 12, 31)}.MayReturn()
		require.NoError(t, err)
		l := lineOf(t, a, "techsme.revocation_ground")
		require.Equal(t, cite, l.Basis.Cite.Place(rule.ZH))
		require.Equal(t, n == 6, l.Basis.Source == rule.Disputed)
		require.Equal(t, rule.Given(rule.Passed), lineOf(t, a, "techsme.revoked_year").Verdict)
		n, _ := lineOf(t, a, "techsme.onsite_after_revocation").Values[0].Value.Exact()
		require.EqualValues(t, 2029, n.Num())
	}
	a, err := Entry{Year: rule.Given(2023), Revoked: rule.Given(true), RevokedOn: ymd(2024, 5, 23), ConductOn: ymd(2024, 1, 1)}.MayReturn()
	require.NoError(t, err)
	require.Equal(t, rule.Given(rule.Failed), lineOf(t, a, "techsme.revoked_year").Verdict, "the number of 2024 should have fallen")
}

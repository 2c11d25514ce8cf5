package calendar

import (
	"encoding/json"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var measures = rule.NewDocument(rule.DocumentInfo{ID: "DEMO", Title: rule.T("示范办法", "Demonstration Measures"), Source: rule.Read})

// limitOf is a time limit under the Civil Code's defaults.
func limitOf(p rule.Period) rule.TimeLimit {
	return rule.TimeLimit{Length: measures.Article(9).Read().Limit(int64(p.Count)), Unit: p.Unit}
}

func TestDeadlines(t *testing.T) {
	back := func(p rule.Period) rule.TimeLimit { l := limitOf(p); l.Back = true; return l }
	counted := func(l rule.TimeLimit) rule.TimeLimit { l.Counting = rule.FirstDayCounted; return l }
	rests := func(l rule.TimeLimit, r rule.RestDays) rule.TimeLimit { l.Rest = r; return l }
	for _, c := range []struct {
		name, from, last string
		limit            rule.TimeLimit
		before           string // the day from which it moved
	}{
		// working days
		// 29 and 30 September, 8 to 10 October (a worked Saturday), 12 to 16 and 19 to 23 October
		{"15 working days over National Day 2026", "2026-09-28", "2026-10-23", limitOf(rule.ForWorkdays(15)), ""},
		{"5 working days without a holiday", "2026-03-02", "2026-03-09", limitOf(rule.ForWorkdays(5)), ""},
		{"5 working days over a worked Saturday", "2026-02-24", "2026-03-02", limitOf(rule.ForWorkdays(5)), ""}, // the 28th is worked
		{"from a day of rest", "2026-10-01", "2026-10-08", limitOf(rule.ForWorkdays(1)), ""},
		{"the day of the event counted", "2026-03-02", "2026-03-06", counted(limitOf(rule.ForWorkdays(5))), ""},
		{"counted, but a day of rest", "2026-10-01", "2026-10-08", counted(limitOf(rule.ForWorkdays(1))), ""},
		// 19 left in January, 16 in February, 22 in March, 21 in April, 12 in May: 6 to 9, 11 to 15, 18 to 20
		{"90 working days", "2026-01-05", "2026-05-20", limitOf(rule.ForWorkdays(90)), ""},
		{"5 working days before", "2026-10-09", "2026-09-24", back(rule.ForWorkdays(5)), ""}, // 8 October, 30, 29, 28 September, and over Mid-Autumn
		{"5 working days before, that day counted", "2026-10-09", "2026-09-28", counted(back(rule.ForWorkdays(5))), ""},

		// calendar days
		{"15 days into a weekend", "2026-02-27", "2026-03-16", limitOf(rule.ForDays(15)), "2026-03-14"},
		{"15 days onto a worked Saturday", "2026-02-13", "2026-02-28", limitOf(rule.ForDays(15)), ""},
		{"30 days into National Day", "2026-09-03", "2026-10-08", limitOf(rule.ForDays(30)), "2026-10-03"},
		{"that day stays where the notice prints it", "2026-09-03", "2026-10-03", rests(limitOf(rule.ForDays(30)), rule.Stay), ""},
		{"or moves back where a document says so", "2026-09-03", "2026-09-30", rests(limitOf(rule.ForDays(30)), rule.RollBack), "2026-10-03"},
		{"the day of the event counted", "2026-03-02", "2026-03-16", counted(limitOf(rule.ForDays(15))), ""},
		{"across the year", "2025-12-25", "2026-01-09", limitOf(rule.ForDays(15)), ""},
		{"into New Year", "2025-12-17", "2026-01-04", limitOf(rule.ForDays(15)), "2026-01-01"},

		// months and years
		{"6 months from 30 June end on the 30th", "2026-06-30", "2026-12-30", limitOf(rule.ForMonths(6)), ""},
		{"1 month from 31 January ends on a worked 28 February", "2026-01-31", "2026-02-28", limitOf(rule.ForMonths(1)), ""},
		{"1 month from 31 January of a leap year", "2024-01-31", "2024-02-29", limitOf(rule.ForMonths(1)), ""},
		{"1 year from 29 February", "2024-02-29", "2025-02-28", limitOf(rule.ForYears(1)), ""},
		{"2 years into a Sunday", "2024-02-29", "2026-02-28", limitOf(rule.ForYears(2)), ""}, // a Saturday, but worked
		{"3 months into Labour Day", "2026-02-01", "2026-05-06", limitOf(rule.ForMonths(3)), "2026-05-01"},
		{"3 months into the Spring Festival", "2025-11-16", "2026-02-24", limitOf(rule.ForMonths(3)), "2026-02-16"},
		{"1 month, the first day counted", "2026-04-10", "2026-05-09", counted(limitOf(rule.ForMonths(1))), ""}, // a worked Saturday

		// counted back: at least so long before the end
		{"30 days before the end", "2026-10-31", "2026-10-01", back(rule.ForDays(30)), ""}, // a holiday, and it stays
		{"30 days before, the last day counted", "2026-10-31", "2026-10-02", counted(back(rule.ForDays(30))), ""},
		{"3 months before the end of May", "2026-05-31", "2026-02-28", back(rule.ForMonths(3)), ""},
		{"60 days before", "2024-04-29", "2024-02-29", back(rule.ForDays(60)), ""},
		{"1 year before 29 February", "2024-02-29", "2023-02-28", back(rule.ForYears(1)), ""},
		{"30 days before, moved back off the holiday", "2026-10-31", "2026-09-30", rests(back(rule.ForDays(30)), rule.RollBack), "2026-10-01"},
	} {
		d := Official().Deadline(c.limit, day(t, c.from))
		last, known := d.Last()
		assert.True(t, known, c.name)
		assert.Equal(t, c.last, last.String(), c.name)
		assert.Equal(t, c.before, d.Before.String(), c.name)
		assert.Equal(t, rule.Cause(""), d.Cause(), c.name)
		assert.Equal(t, rule.Passed, d.Met(last), c.name)
		assert.Equal(t, rule.Failed, d.Met(last.AddDays(1)), c.name)
		left, _ := d.Left(last.AddDays(-3))
		assert.Equal(t, 3, left)

		count, ok := Official().Explain(d)
		require.True(t, ok, c.name)
		final := count.Steps[len(count.Steps)-1]
		assert.Equal(t, last, final.Date, c.name)
		assert.Equal(t, c.limit.Length.Value.Num(), int64(final.Number), c.name)
		assert.Equal(t, day(t, c.from), count.Steps[0].Date, c.name)
	}
}

func TestDeadlinesThatCannotBeTold(t *testing.T) {
	unknown := limitOf(rule.ForWorkdays(10))
	unknown.Length = measures.Whole().Unknown().Between(rule.Int(5), rule.Int(15))
	back := limitOf(rule.ForWorkdays(10))
	back.Back = true
	for _, c := range []struct {
		name, from       string
		limit            rule.TimeLimit
		earliest, latest string
		cause            rule.Cause
	}{
		{"past the tables", "2026-12-30", limitOf(rule.ForWorkdays(10)), "2027-01-09", "", rule.LawUnknown}, // if all nine days were worked
		{"a weekend of an unknown year", "2026-12-03", limitOf(rule.ForDays(30)), "2027-01-02", "", rule.LawUnknown},
		{"the end of the tables", "2026-12-30", limitOf(rule.ForWorkdays(2)), "2027-01-01", "", rule.LawUnknown},
		{"back past the tables", "2016-01-06", back, "", "2015-12-24", rule.LawUnknown},
		{"a figure that is not known", "2026-03-02", unknown, "2026-03-09", "2026-03-23", rule.LawUnknown},
		{"the event is not known", "", limitOf(rule.ForWorkdays(10)), "", "", rule.DataMissing},
		{"no period", "2026-03-02", limitOf(rule.ForWorkdays(0)), "", "", rule.LawUnknown},
		{"beyond the calendar", "2026-03-02", limitOf(rule.ForYears(9000)), "", "", rule.LawUnknown},
	} {
		var from rule.Date
		if c.from != "" {
			from = day(t, c.from)
		}
		d := Official().Deadline(c.limit, from)
		_, known := d.Last()
		assert.False(t, known, c.name)
		assert.Equal(t, c.earliest, d.Earliest.String(), c.name)
		assert.Equal(t, c.latest, d.Latest.String(), c.name)
		assert.Equal(t, c.cause, d.Cause(), c.name)
		_, ok := Official().Explain(d)
		assert.False(t, ok, c.name)
		if c.earliest != "" {
			assert.Equal(t, rule.Passed, d.Met(d.Earliest), c.name)
			assert.Equal(t, rule.Undetermined, d.Met(d.Earliest.AddDays(1)), c.name)
		}
		if c.latest != "" {
			assert.Equal(t, rule.Undetermined, d.Met(d.Latest), c.name)
			assert.Equal(t, rule.Failed, d.Met(d.Latest.AddDays(1)), c.name)
		}
		assert.NotEmpty(t, d.Text(rule.ZH))
	}
	// a figure that is not known, where every reading comes to the same day
	same := limitOf(rule.ForDays(1))
	same.Length = measures.Whole().Unknown().Between(rule.Int(1), rule.Int(3))
	last, known := Official().Deadline(same, day(t, "2026-03-13")).Last() // a Friday: 14, 15 and 16 March all come to Monday
	assert.True(t, known)
	assert.Equal(t, "2026-03-16", last.String())
}

// backward is a limit of working days before an event.
func backward(n int) rule.TimeLimit {
	l := limitOf(rule.ForWorkdays(n))
	l.Back = true
	return l
}

// A last day of rest at the edge of what is known: where it moves to is not known, and so is why.
func TestDeadlinesAtTheEdgeOfTheTables(t *testing.T) {
	then := Official().KnownOn(day(t, "2016-11-30"))
	d := then.Deadline(limitOf(rule.ForDays(30)), day(t, "2016-12-01")) // to 31 December, a Saturday
	assert.Equal(t, "2017-01-01", d.Earliest.String(), "the first day that may be worked")
	assert.True(t, d.Latest.IsZero())
	assert.Equal(t, rule.T("期间涉及放假通知未收录的年份", "the count runs into a year whose holiday notice is not known"), d.Why)

	rollBack := limitOf(rule.ForDays(1))
	rollBack.Rest = rule.RollBack
	d = Official().Deadline(rollBack, day(t, "2015-12-31")) // to 1 January, a day off
	assert.Equal(t, "2015-12-31", d.Latest.String())
	assert.True(t, d.Earliest.IsZero())

	// 29, 30 and 31 December may be worked; then 4 to 8, 11 and 12 January are.
	d = Official().Deadline(limitOf(rule.ForWorkdays(10)), day(t, "2015-12-28"))
	assert.Equal(t, "2016-01-12", d.Earliest.String())
	d = Calendar{}.Deadline(limitOf(rule.ForWorkdays(5)), day(t, "2026-03-02"))
	assert.Equal(t, "2026-03-07", d.Earliest.String(), "a calendar that knows nothing")

	open := limitOf(rule.ForWorkdays(5))
	open.Length = measures.Whole().Unknown().Between(rule.Int(5), rule.Int(400))
	d = Official().Deadline(open, day(t, "2026-12-01"))
	assert.Equal(t, "the count runs into a year whose holiday notice is not known", d.Why.EN, "the longest period does")
}

func TestProvisionalDeadlines(t *testing.T) {
	for _, c := range []struct {
		from  string
		limit rule.TimeLimit
		want  bool
	}{
		{"2026-12-10", limitOf(rule.ForWorkdays(5)), false},                                                             // to 17 December
		{"2026-12-15", limitOf(rule.ForWorkdays(5)), true},                                                              // to 22 December
		{"2026-12-01", limitOf(rule.ForDays(25)), true},                                                                 // 26 December is a Saturday
		{"2026-12-01", func() rule.TimeLimit { l := limitOf(rule.ForDays(25)); l.Rest = rule.Stay; return l }(), false}, // a printed day never moves
		{"2025-12-15", limitOf(rule.ForWorkdays(5)), false},
		{"2015-12-31", limitOf(rule.ForWorkdays(1)), false}, // to 4 January 2016
		{"2027-01-01", backward(1), true},                   // to 31 December, which the notice of 2027 may make a day off
		{"2026-12-21", backward(5), false},                  // to the 14th; the 21st itself is not counted
	} {
		d := Official().Deadline(c.limit, day(t, c.from))
		_, known := d.Last()
		assert.True(t, known)
		assert.Equal(t, c.want, d.Provisional, c.from)
	}
	open := limitOf(rule.ForWorkdays(5))
	open.Length = measures.Whole().Unknown().Between(rule.Int(5), rule.Int(8))
	assert.True(t, Official().Deadline(open, day(t, "2026-12-10")).Provisional, "to 17 or to 22 December")
	d := Official().WithPlainYears(2027, 2027).Deadline(limitOf(rule.ForWorkdays(2)), day(t, "2026-12-31"))
	last, _ := d.Last()
	assert.Equal(t, "2027-01-04", last.String())
	assert.True(t, d.Provisional)
}

func TestDeadlineText(t *testing.T) {
	d := Official().Deadline(limitOf(rule.ForDays(30)), day(t, "2026-09-03"))
	d.What, d.Event = rule.T("提出复查申请", "apply for review"), rule.T("收到决定书之日", "receipt of the decision")
	assert.Equal(t, "提出复查申请：最后一日 2026-10-08（含）；自收到决定书之日（2026-09-03）起30天内（起始日不计入，末日遇休息日顺延）；"+
		"原定末日 2026-10-03 为休息日，顺延〔《示范办法》第九条〕", d.Text(rule.ZH))
	assert.Equal(t, "apply for review: last day 2026-10-08 (inclusive); from receipt of the decision (2026-09-03) within 30 days "+
		"(the first day is not counted, a last day of rest rolls on); the last day was 2026-10-03, a day of rest, and rolls on "+
		"[Demonstration Measures, Article 9]", d.Text(rule.EN))
	b, err := json.Marshal(d)
	require.NoError(t, err)
	assert.JSONEq(t, `{"what":{"zh":"提出复查申请","en":"apply for review"},"event":{"zh":"收到决定书之日","en":"receipt of the decision"},"from":"2026-09-03",
		"limit":{"length":{"value":"30","unit":"days"},"counting":"first_day_excluded","rest_days":"roll_on",
		"citation":{"document":"DEMO","zh":"《示范办法》第九条","en":"Demonstration Measures, Article 9"},"provenance":"read"},
		"last":"2026-10-08","before":"2026-10-03"}`, string(b))

	open := Official().Deadline(limitOf(rule.ForWorkdays(10)), day(t, "2026-12-30"))
	assert.Equal(t, "最后一日不早于 2027-01-09；自起算日（2026-12-30）起10个工作日内（起始日不计入）；期间涉及放假通知未收录的年份〔《示范办法》第九条〕", open.Text(rule.ZH))
	assert.Equal(t, "尚不能算出", open.Known().Text(rule.ZH))
	assert.Equal(t, "2026-10-08", d.Known().Text(rule.EN))
}

func TestExplanations(t *testing.T) {
	count, ok := Official().Explain(Official().Deadline(limitOf(rule.ForWorkdays(5)), day(t, "2026-09-29")))
	require.True(t, ok)
	const notice = "〔《国务院办公厅关于2026年部分节假日安排的通知》〕"
	assert.Equal(t, "最后一日 2026-10-12（含）；自起算日（2026-09-29）起5个工作日内（起始日不计入）〔《示范办法》第九条〕\n"+
		"  2026-09-29 星期二 — 起算日，不计入\n"+
		"  2026-09-30 星期三 第1 工作日\n"+
		"  2026-10-01 星期四 — 国庆节放假"+notice+"\n"+
		"  2026-10-02 星期五 — 国庆节放假"+notice+"\n"+
		"  2026-10-03 星期六 — 国庆节放假"+notice+"\n"+
		"  2026-10-04 星期日 — 国庆节放假"+notice+"\n"+
		"  2026-10-05 星期一 — 国庆节放假"+notice+"\n"+
		"  2026-10-06 星期二 — 国庆节放假"+notice+"\n"+
		"  2026-10-07 星期三 — 国庆节放假"+notice+"\n"+
		"  2026-10-08 星期四 第2 工作日\n"+
		"  2026-10-09 星期五 第3 工作日\n"+
		"  2026-10-10 星期六 第4 国庆节调休上班"+notice+"\n"+
		"  2026-10-11 星期日 — 周末休息日\n"+
		"  2026-10-12 星期一 第5 工作日\n", count.Text(rule.ZH))

	count, ok = Official().Explain(Official().Deadline(limitOf(rule.ForMonths(3)), day(t, "2026-01-31")))
	require.True(t, ok)
	assert.Equal(t, []string{
		"2026-01-31 Saturday – the day of the event, not counted",
		"2026-02-28 Saturday no. 1 1 month complete: the month lacks the day, its last one counts",
		"2026-03-31 Tuesday no. 2 2 months complete",
		"2026-04-30 Thursday no. 3 3 months complete: the month lacks the day, its last one counts",
	}, texts(count.Steps))

	counted := limitOf(rule.ForMonths(1))
	counted.Counting = rule.FirstDayCounted
	count, ok = Official().Explain(Official().Deadline(counted, day(t, "2026-03-02")))
	require.True(t, ok)
	assert.Equal(t, "2026-03-02 Monday – the day of the event, counted", texts(count.Steps)[0])

	counted = limitOf(rule.ForWorkdays(1))
	counted.Counting = rule.FirstDayCounted
	count, ok = Official().Explain(Official().Deadline(counted, day(t, "2026-10-01")))
	require.True(t, ok)
	assert.Equal(t, "2026-10-01 Thursday – the day of the event, no working day, not counted", texts(count.Steps)[0])

	most := limitOf(rule.ForDays(maxSteps))
	most.Rest = rule.Stay
	_, ok = Official().Explain(Official().Deadline(most, day(t, "2026-01-01")))
	assert.True(t, ok, "as long as an explanation may be")
	most.Length = measures.Whole().Read().Limit(maxSteps + 1)
	_, ok = Official().Explain(Official().Deadline(most, day(t, "2026-01-01")))
	assert.False(t, ok)

	count, ok = Official().Explain(Official().Deadline(limitOf(rule.ForDays(2)), day(t, "2026-05-01")))
	require.True(t, ok)
	assert.Equal(t, "2026-05-06 Wednesday – last day: working day", texts(count.Steps)[len(count.Steps)-1])
	assert.Len(t, count.Steps, 1+2+4) // the event, two days, 3 to 5 May off, 6 May

	other := Official().Deadline(limitOf(rule.ForWorkdays(3)), day(t, "2019-04-29"))
	_, ok = Official().KnownOn(day(t, "2019-03-01")).Explain(other)
	assert.False(t, ok, "reckoned by another calendar")
}

func texts(steps []Step) []string {
	var all []string
	for _, s := range steps {
		all = append(all, s.Text(rule.EN))
	}
	return all
}

// 以上, 以内 and 届满 include the figure, 不满, 超过 and 以外 do not (民法典 第一千二百五十九条).
func TestElapsed(t *testing.T) {
	from, year := day(t, "2025-06-30"), rule.ForYears(1)
	for _, c := range []struct {
		on                      string
		least, most, less, more rule.Verdict
	}{
		{"2026-06-29", rule.Failed, rule.Passed, rule.Passed, rule.Failed},
		{"2026-06-30", rule.Passed, rule.Passed, rule.Failed, rule.Failed},
		{"2026-07-01", rule.Passed, rule.Failed, rule.Failed, rule.Passed},
	} {
		on := day(t, c.on)
		assert.Equal(t, c.least, Official().Elapsed(from, on, rule.AtLeast, year), c.on)
		assert.Equal(t, c.most, Official().Elapsed(from, on, rule.AtMost, year), c.on)
		assert.Equal(t, c.less, Official().Elapsed(from, on, rule.LessThan, year), c.on)
		assert.Equal(t, c.more, Official().Elapsed(from, on, rule.MoreThan, year), c.on)
	}
	assert.Equal(t, rule.Passed, Official().Elapsed(day(t, "2024-02-29"), day(t, "2025-02-28"), rule.AtLeast, year))
	assert.Equal(t, rule.Failed, Official().Elapsed(day(t, "2024-02-29"), day(t, "2025-02-27"), rule.AtLeast, year))
	assert.Equal(t, rule.Passed, Official().Elapsed(day(t, "2026-09-30"), day(t, "2026-10-08"), rule.AtLeast, rule.ForWorkdays(1)))
	assert.Equal(t, rule.Failed, Official().Elapsed(day(t, "2026-09-30"), day(t, "2026-10-07"), rule.AtLeast, rule.ForWorkdays(1)))
	for _, open := range []rule.Verdict{
		Official().Elapsed(rule.Date{}, from, rule.AtLeast, year),
		Official().Elapsed(from, rule.Date{}, rule.AtLeast, year),
		Official().Elapsed(from, from, rule.Holds, year),
		Official().Elapsed(from, from, rule.AtLeast, rule.Period{}),
		Official().Elapsed(day(t, "2026-12-31"), day(t, "2027-03-01"), rule.AtLeast, rule.ForWorkdays(1)),
	} {
		assert.Equal(t, rule.Undetermined, open)
	}
}

func FuzzDeadline(f *testing.F) {
	f.Add(2026, 9, 28, 15, uint8(1), false, false)
	f.Add(2024, 2, 29, 12, uint8(2), true, true)
	f.Add(2026, 12, 31, 4_000_000, uint8(1), false, true)
	f.Add(1, 1, 1, 3, uint8(0), true, false)
	f.Fuzz(func(t *testing.T, y, m, d, n int, unit uint8, back, counted bool) {
		limit := limitOf(rule.Period{Count: n, Unit: rule.PeriodUnits()[int(unit)%4]})
		limit.Back = back
		if counted {
			limit.Counting = rule.FirstDayCounted
		}
		event := rule.NewDate(y, m, d)
		got := Official().Deadline(limit, event)
		last, known := got.Last()
		if !known {
			assert.NotEmpty(t, got.Cause())
			return
		}
		if n < 2000 {
			count, ok := Official().Explain(got)
			assert.True(t, ok)
			assert.Equal(t, last, count.Steps[len(count.Steps)-1].Date)
		}
		assert.Equal(t, back, last.Before(event) || back && last == event)
	})
}

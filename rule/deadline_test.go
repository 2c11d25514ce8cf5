package rule

import (
	"encoding/json"
	"github.com/stretchr/testify/require"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Package rule/calendar tests how the last day is reckoned; here is what a reckoned one says.
func TestDeadlineJudges(t *testing.T) {
	last := NewDate(2026, 10, 8)
	known := Deadline{From: NewDate(2026, 9, 3), Earliest: last, Latest: last}
	between := Deadline{From: NewDate(2026, 9, 3), Earliest: last, Latest: last.AddDays(5)}
	atLeast := Deadline{From: NewDate(2026, 9, 3), Earliest: last}
	atMost := Deadline{From: NewDate(2026, 9, 3), Latest: last}
	open := Deadline{}
	for _, c := range []struct {
		d                            Deadline
		before, on, after, muchLater Verdict
		known                        bool
		cause                        Cause
		text                         string
	}{
		{known, Passed, Passed, Failed, Failed, true, "", "2026-10-08"},
		{between, Passed, Passed, Undetermined, Failed, false, LawUnknown, "2026-10-08～2026-10-13"},
		{atLeast, Passed, Passed, Undetermined, Undetermined, false, LawUnknown, "尚不能算出"},
		{atMost, Undetermined, Undetermined, Failed, Failed, false, LawUnknown, "尚不能算出"},
		{open, Undetermined, Undetermined, Undetermined, Undetermined, false, DataMissing, "未提供"},
	} {
		assert.Equal(t, []Verdict{c.before, c.on, c.after, c.muchLater},
			[]Verdict{c.d.Met(last.AddDays(-1)), c.d.Met(last), c.d.Met(last.AddDays(1)), c.d.Met(last.AddDays(9))})
		_, told := c.d.Last()
		assert.Equal(t, c.known, told)
		left, told := c.d.Left(last.AddDays(2))
		assert.Equal(t, c.known, told)
		if told {
			assert.Equal(t, -2, left)
		}
		assert.Equal(t, c.cause, c.d.Cause())
		assert.Equal(t, c.text, c.d.Known().Text(ZH))
		assert.Equal(t, Undetermined, c.d.Met(Date{}))
	}
	assert.True(t, open.IsZero())
	assert.False(t, known.IsZero())
}

func TestTimeLimits(t *testing.T) {
	days := func(n Number) TimeLimit { return TimeLimit{Length: Limit{Value: n}, Unit: DayUnit} }
	unknown := TimeLimit{Length: measures2017.Whole().Unknown().Between(Int(10), Int(15)), Unit: WorkdayUnit}
	for _, c := range []struct {
		limit             TimeLimit
		shortest, longest Period
		ok                bool
	}{
		{days(Int(15)), ForDays(15), ForDays(15), true},
		{unknown, ForWorkdays(10), ForWorkdays(15), true},
		{days(Frac(1, 2)), Period{}, Period{}, false},
		{days(Int(0)), ForDays(0), ForDays(0), false},
		{days(Int(-1)), ForDays(-1), ForDays(-1), false},
		{days(Int(1 << 40)), Period{}, Period{}, false},
		{TimeLimit{Length: Limit{Value: Int(1)}}, Period{Count: 1}, Period{Count: 1}, false},
	} {
		shortest, longest, ok := c.limit.Periods()
		assert.Equal(t, c.ok, ok)
		assert.Equal(t, c.shortest, shortest)
		assert.Equal(t, c.longest, longest)
	}
	assert.Equal(t, "10个工作日～15个工作日内（起始日不计入）", unknown.Text(ZH))
	back := days(Int(30))
	back.Back, back.InPrinciple = true, true
	assert.Equal(t, "提前至少 30天（起始日不计入，末日遇休息日不顺延，原则性规定）", back.Text(ZH))
	assert.Equal(t, "at least 30 days before (the first day is not counted, a last day of rest stays, in principle)", back.Text(EN))
	back.Rest, back.Counting = RollBack, FirstDayCounted
	assert.Equal(t, "提前至少 30天（起始日计入，末日遇休息日提前，原则性规定）", back.Text(ZH))
	for _, r := range RestDaysRules() {
		assert.True(t, r.Valid())
		assert.True(t, r.clause().Whole())
	}
	assert.False(t, RestDays("never").Valid())
	assert.Equal(t, []string{"roll_on", "roll_back", "stay"}, RestDays("").Choices())
	assert.Equal(t, []string{"free", "barred", "possibly_barred"}, StandingState("").Choices())
	assert.Equal(t, []string{"fen", "yuan", "hundred_yuan", "wan_yuan"}, InFen.Choices())
	assert.Len(t, Countings(), 2)
	assert.Len(t, StandingStates(), 3)
}

// The day of the event is named, or said not to be given; and what keeps the last day open is in the JSON.
func TestDeadlineNamesTheEvent(t *testing.T) {
	d := Deadline{Limit: TimeLimit{Length: Limit{Value: Int(5), Basis: Basis{Cite: measures2017.Article(9), Source: Read}}, Unit: DayUnit}}
	assert.Contains(t, d.Text(ZH), "自起算日（日期未提供）起5天内")
	assert.Contains(t, d.Text(EN), "from the day of the event (day not given)")
	assert.Contains(t, string(d.AppendJSON(nil)), `"cause":"data_missing"`)
	d.From = NewDate(2026, 3, 2)
	assert.Contains(t, d.Text(ZH), "自起算日（2026-03-02）起5天内")
	d.Event = T("收到决定书之日", "receipt of the decision")
	assert.Contains(t, d.Text(ZH), "自收到决定书之日（2026-03-02）起")
}

// The JSON of a deadline holds the limit that it was reckoned by; texts say within it, or at least so long before.
func TestLimitOfADeadline(t *testing.T) {
	limit := TimeLimit{Length: Limit{Value: Int(15)}, Unit: WorkdayUnit}
	for _, d := range []Deadline{{}, {Limit: limit, From: NewDate(2026, 9, 3), Earliest: NewDate(2026, 9, 24), Latest: NewDate(2026, 9, 24)}} {
		var read struct{ Limit map[string]any }
		require.NoError(t, json.Unmarshal(d.AppendJSON(nil), &read))
		assert.NotEmpty(t, read.Limit)
	}
	assert.Contains(t, limit.Text(EN), "within 15 working days")
	assert.Contains(t, limit.Text(ZH), "15个工作日内")
	limit.Back = true
	assert.Contains(t, limit.Text(EN), "at least 15 working days before")
}

// A deadline cites the law that sets it, and says where that was not read.
func TestADeadlineCitesItsLaw(t *testing.T) {
	d := Deadline{Limit: TimeLimit{Length: Limit{Value: Int(5), Basis: Basis{Cite: measures2017.Article(9), Source: SecondHand}}, Unit: DayUnit}}
	assert.Contains(t, d.Text(ZH), "〔《科技型中小企业评价办法》第九条〕（据转述）")
}

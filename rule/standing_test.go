package rule

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// banOf is an entry of a register that bars from applying.
func banOf(entry string, t Term) Bar {
	return Bar{Entry: entry, List: T("科研诚信严重失信行为数据库", "database of serious research dishonesty"), Term: t}
}

func TestStandings(t *testing.T) {
	ban := banOf("R-1", TermOf(NewDate(2023, 12, 26), ForYears(3), FirstDayCounted)) // to 2026-12-25
	next := banOf("R-2", NewTerm(NewDate(2026, 12, 26), NewDate(2027, 6, 30)))
	forGood := banOf("R-3", PermanentTerm(NewDate(2024, 1, 1)))
	unknown := banOf("R-4", Term{From: NewDate(2024, 1, 1)})
	name := banOf("R-5", NewTerm(NewDate(2020, 1, 1), NewDate(2030, 12, 31)))
	name.Possible = true
	for _, c := range []struct {
		name  string
		on    string
		bars  []Bar
		state StandingState
		free  string // first free day; empty where it is not told
	}{
		{"no entry", "2026-05-01", nil, Free, ""},
		{"the day before", "2023-12-25", []Bar{ban}, Free, ""},
		{"the first day", "2023-12-26", []Bar{ban}, Barred, "2026-12-26"},
		{"the last day", "2026-12-25", []Bar{ban}, Barred, "2026-12-26"},
		{"the first free day", "2026-12-26", []Bar{ban}, Free, ""},
		{"a successive ban", "2026-12-25", []Bar{ban, next}, Barred, "2027-07-01"},
		{"permanent dominates", "2026-12-25", []Bar{ban, forGood}, Barred, ""},
		{"an end not known", "2026-12-25", []Bar{unknown}, PossiblyBarred, ""},
		{"an end not known beside a ban", "2026-12-25", []Bar{ban, unknown}, Barred, ""},
		{"a name alone never bars", "2026-12-25", []Bar{name}, PossiblyBarred, ""},
		{"a name that may bar longer", "2026-12-25", []Bar{ban, name}, Barred, ""},
	} {
		s := NewStanding(day(t, c.on), c.bars...)
		assert.Equal(t, c.state, s.State, c.name)
		free, told := s.FreeFrom()
		assert.Equal(t, c.free, free.String(), c.name)
		assert.Equal(t, c.free != "", told, c.name)
		until, also := s.Until()
		assert.Equal(t, told, also, c.name)
		assert.Equal(t, free.AddDays(-1), until, c.name)
		assert.Empty(t, s.Faults(), c.name)
		for i := range c.bars { // the order of the entries changes nothing
			turned := append(append([]Bar{}, c.bars[i:]...), c.bars[:i]...)
			assert.Equal(t, s, NewStanding(day(t, c.on), turned...), c.name)
		}
		b, err := json.Marshal(s)
		require.NoError(t, err)
		var back Standing
		require.NoError(t, json.Unmarshal(b, &back))
		assert.Equal(t, s, back, c.name)
	}
}

func TestStandingOnAWorksheet(t *testing.T) {
	on := NewDate(2026, 5, 1)
	free := NewStanding(on)
	barred := NewStanding(on, banOf("R-1", PermanentTerm(on)))
	doubt := free.Doubtful(T("登记册更新至2026-01-01", "the register is as of 2026-01-01"))
	assert.Equal(t, []Verdict{Passed, Failed, Undetermined, Undetermined},
		[]Verdict{free.Verdict(), barred.Verdict(), doubt.Verdict(), Standing{}.Verdict()})
	assert.Equal(t, []Opt[bool]{Given(true), Given(false), {}, {}},
		[]Opt[bool]{free.IsFree(), barred.IsFree(), doubt.IsFree(), Standing{}.IsFree()})
	assert.Equal(t, PossiblyBarred, doubt.State)
	assert.Equal(t, Free, free.State, "the original is unchanged")
	assert.Equal(t, Barred, barred.Doubtful(T("a", "b")).State, "a doubt frees nobody")
	assert.True(t, Standing{}.IsZero())
}

func TestStandingText(t *testing.T) {
	on := NewDate(2026, 5, 1)
	ban := banOf("R-1", TermOf(NewDate(2023, 12, 26), ForYears(3), FirstDayCounted))
	ban.Through = T("参与单位 乙公司", "participating unit B")
	ban.Law = measures2017.Article(6).Reference()
	assert.Equal(t, "受限（2026-05-01），至2026-12-25止，2026-12-26起解除；记录 R-1，科研诚信严重失信行为数据库，"+
		"2023-12-26至2026-12-25（含首末两日，3年，起始日计入），经由参与单位 乙公司〔《科技型中小企业评价办法》第六条〕", NewStanding(on, ban).Text(ZH))
	ban.Possible = true
	assert.Equal(t, "possibly barred, to be verified (2026-05-01); an entry matching by name only, R-1, database of serious research dishonesty, "+
		"2023-12-26 to 2026-12-25 (both days included, 3 years, the first day is counted), through participating unit B "+
		"[Measures for the Evaluation of Technology-Based SMEs, Article 6]", NewStanding(on, ban).Text(EN))
	assert.Equal(t, "不受限（2026-05-01）", NewStanding(on).Text(ZH))
	assert.Equal(t, "受限（2026-05-01），永久；记录 R-9，自2026-05-01起，永久", NewStanding(on, Bar{Entry: "R-9", Term: PermanentTerm(on)}).Text(ZH))
	assert.Equal(t, "free (2026-05-01); an entry yet to begin, R-9, from 2026-05-02, permanently",
		NewStanding(on, Bar{Entry: "R-9", Term: PermanentTerm(on.AddDays(1))}).Text(EN))
	assert.Equal(t, "possibly barred, to be verified (2026-05-01); an entry whose end is not known, R-9, from 2026-05-01, end not known",
		NewStanding(on, Bar{Entry: "R-9", Term: Term{From: on}}).Text(EN))
	assert.Equal(t, "未查询", Standing{}.Text(ZH))
}

func TestStandingFaults(t *testing.T) {
	on := NewDate(2026, 5, 1)
	ban := banOf("R-1", PermanentTerm(on))
	for _, c := range []struct {
		s     Standing
		paths []string
	}{
		{Standing{State: Free, On: on, Bars: []Bar{ban}}, []string{"state"}},
		{Standing{State: Barred, On: on}, []string{"state"}},
		{Standing{On: on}, []string{"state"}},
		{Standing{State: Free}, []string{"on"}},
		{Standing{State: Barred, On: on, Bars: []Bar{{Term: Term{From: on, Until: on.AddDays(-1)}}}}, []string{"bars[0].term.until", "bars[0].entry"}},
	} {
		var paths []string
		for _, f := range c.s.Faults() {
			paths = append(paths, f.Path)
		}
		assert.Equal(t, c.paths, paths)
	}
}

// A bar in doubt for another reason than its name bars nobody surely, says why, and reads back.
func TestBarsInDoubt(t *testing.T) {
	term := NewTerm(NewDate(2024, 1, 1), NewDate(2026, 12, 31))
	s := NewStanding(NewDate(2026, 12, 31), Bar{Entry: "R-1", Term: term, Doubt: T("限制事项不明", "it is open what it bars from")})
	require.Equal(t, PossiblyBarred, s.State)
	require.Empty(t, s.Faults())
	_, sure := s.Stretch()
	require.False(t, sure)
	require.Equal(t, "可能受限，待核实（2026-12-31）；待核实的记录 R-1，限制事项不明，2024-01-01至2026-12-31（含首末两日）", s.Text(ZH))
	require.Equal(t, "possibly barred, to be verified (2026-12-31); an entry to be verified, R-1, it is open what it bars from, 2024-01-01 to 2026-12-31 (both days included)", s.Text(EN))
	text, err := json.Marshal(s)
	require.NoError(t, err)
	var again Standing
	require.NoError(t, json.Unmarshal(text, &again))
	require.Equal(t, s, again)
}

// A ban whose end is not known says so, one for good is permanent, and one that ends says when.
func TestStandingSaysHowItEnds(t *testing.T) {
	on := NewDate(2026, 5, 1)
	ends := banOf("R-1", NewTerm(NewDate(2026, 1, 1), NewDate(2026, 12, 31)))
	open := banOf("R-2", Term{From: NewDate(2026, 12, 1)}) // which may go on for longer
	assert.Contains(t, NewStanding(on, ends).Text(ZH), "，至2026-12-31止，2027-01-01起解除")
	assert.Contains(t, NewStanding(on, ends, open).Text(ZH), "，解除日待核实")
	assert.Contains(t, NewStanding(on, banOf("R-3", PermanentTerm(on))).Text(ZH), "，永久")
}

// A bar says which law gives the entry this effect, where that is recorded.
func TestLawOfABar(t *testing.T) {
	with := banOf("R-1", PermanentTerm(NewDate(2024, 1, 1)))
	with.Law = demoLaw.Article(3).Reference()
	for _, bar := range []Bar{banOf("R-1", with.Term), with} {
		s := NewStanding(NewDate(2026, 5, 1), bar)
		b, err := json.Marshal(s)
		require.NoError(t, err)
		assert.Equal(t, !bar.Law.IsZero(), strings.Contains(string(b), `"law":{"document":"DEMO-2020"`))
		var back Standing
		require.NoError(t, json.Unmarshal(b, &back))
		assert.Equal(t, s, back)
	}
}

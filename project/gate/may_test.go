package gate

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/gate/quota"
	"github.com/keji-rules/keji/rule"
)

// based reads the complete application of a folder's base.
func based(t *testing.T, folder, base string) Application {
	t.Helper()
	data, err := os.ReadFile("testdata/" + folder + "/base/" + base + ".json")
	require.NoError(t, err)
	a, err := Decode(data)
	require.NoError(t, err)
	return a
}

func refusal(t *testing.T, a Application) rule.Refusal {
	t.Helper()
	answer, err := MayApply(a)
	require.NoError(t, err)
	outcome, told := answer.Value()
	require.True(t, told, answer.Text(rule.ZH))
	r, refused := outcome.Refusal()
	require.True(t, refused, answer.Text(rule.ZH))
	return r
}

func held2(n int, h quota.Holding) rule.Opt[[]quota.Holding] {
	var all []quota.Holding
	for range n {
		all = append(all, h)
	}
	return rule.Given(all)
}

func lastDays(r rule.Refusal) map[string]rule.Date {
	days := map[string]rule.Date{}
	for _, g := range r.Reasons() {
		days[g.Code] = g.Until
	}
	return days
}

func TestABarStandsInTheWayUntilItsLastDay(t *testing.T) {
	a := based(t, "meizhou", "meizhou")
	on := a.AppliedOn.Or(rule.Date{})
	first := rule.NewTerm(rule.NewDate(2024, 3, 1), rule.NewDate(2026, 2, 28))
	follows := rule.NewTerm(rule.NewDate(2026, 3, 1), rule.NewDate(2026, 8, 31))
	a.UnitStanding = rule.Given(rule.NewStanding(on, rule.Bar{Entry: "A", Term: first}, rule.Bar{Entry: "B", Term: follows}))
	a.TeamStanding = rule.Given(rule.NewStanding(on, rule.Bar{Entry: "C", Term: rule.NewTerm(rule.NewDate(2025, 1, 1), rule.NewDate(2025, 12, 31))}))
	r := refusal(t, a)
	require.Equal(t, map[string]rule.Date{"project_gate.unit_free": rule.NewDate(2026, 8, 31), "project_gate.team_free": rule.NewDate(2025, 12, 31)}, lastDays(r))
	last := r.Alternatives()[len(r.Alternatives())-1]
	require.Equal(t, "自2026-09-01起，上述情形不再妨碍申报（届时仍须符合当时的申报条件）", last.Text.ZH)

	a.LeaderStanding = rule.Given(rule.NewStanding(on, rule.Bar{Entry: "D", Term: rule.PermanentTerm(rule.NewDate(2020, 1, 1))}))
	r = refusal(t, a)
	require.True(t, lastDays(r)["project_gate.leader_free"].IsZero())
	require.Len(t, r.Alternatives(), 3, "no day is named, since one of the bars never ends")
}

func TestAnApplicationOfTheYearStandsInTheWayUntilTheYearEnds(t *testing.T) {
	a := based(t, "meizhou", "meizhou")
	a.Projects = held2(1, quota.Holding{
		Holder: rule.Given(quota.Leader), Plan: rule.Given(quota.Municipal), Role: rule.Given(quota.Lead), Status: rule.Given(quota.Applying),
		SameCall: rule.Given(false), AppliedOn: rule.Given(rule.NewDate(2025, 1, 2)),
	})
	require.Equal(t, map[string]rule.Date{"project_gate.leads": rule.NewDate(2025, 12, 31)}, lastDays(refusal(t, a)))
}

// Its approval in the same year does not free it: the limit is on applications of the year.
func TestAnApprovedApplicationOfTheYearStandsInTheWayUntilTheYearEnds(t *testing.T) {
	a := based(t, "guangdong", "guangdong")
	a.Projects = held2(1, quota.Holding{
		Holder: rule.Given(quota.Leader), Plan: rule.Given(quota.Provincial), Role: rule.Given(quota.Lead), Status: rule.Given(quota.Ongoing),
		AppliedOn: rule.Given(rule.NewDate(2012, 1, 1)), FirstEnd: rule.Given(rule.NewDate(2014, 12, 31)),
	})
	require.Equal(t, map[string]rule.Date{"project_gate.leads": rule.NewDate(2012, 12, 31)}, lastDays(refusal(t, a)))
}

// firmEnds has running projects stop counting six months after their first end, as a guide may print it.
func firmEnds(t *testing.T) Policy {
	t.Helper()
	law, err := On(project.NationalKeyRD, rule.NewDate(2025, 6, 2))
	require.NoError(t, err)
	law.Policy.Ends.Months = rule.Limit{Value: rule.Int(6), Basis: rule.Basis{Cite: call2025, Source: rule.Proposed}}
	return law.Policy
}

func refusedUnder(t *testing.T, p Policy, a Application) rule.Refusal {
	t.Helper()
	answer, err := p.MayApply(a)
	require.NoError(t, err)
	outcome, told := answer.Value()
	require.True(t, told, answer.Text(rule.ZH))
	r, refused := outcome.Refusal()
	require.True(t, refused, answer.Text(rule.ZH))
	return r
}

// Six months after 31 January 2025 end on 31 July 2025, inclusive.
func TestARunningProjectStandsInTheWayUntilItsTermIsLongEnoughOver(t *testing.T) {
	a, p := based(t, "national", "national"), firmEnds(t)
	h := quota.Holding{
		Holder: rule.Given(quota.Leader), Plan: rule.Given(quota.NationalMajor), Role: rule.Given(quota.Lead), Status: rule.Given(quota.Ongoing),
		FirstEnd: rule.Given(rule.NewDate(2025, 1, 31)), EndsOn: rule.Given(rule.NewDate(2026, 12, 31)), AppliedOn: rule.Given(rule.NewDate(2021, 3, 1)),
	}
	a.Projects = held2(1, h)
	day := rule.NewDate(2025, 7, 31)
	require.Equal(t, map[string]rule.Date{"project_gate.running": day, "project_gate.barring": day}, lastDays(refusedUnder(t, p, a)))
	later := h
	later.FirstEnd = rule.Given(rule.NewDate(2027, 8, 30))
	a.Projects = rule.Given([]quota.Holding{later, h})
	day = rule.NewDate(2028, 2, 29)
	require.Equal(t, map[string]rule.Date{"project_gate.running": day, "project_gate.barring": day, "project_gate.total": rule.NewDate(2025, 7, 31)}, lastDays(refusedUnder(t, p, a)),
		"of three projects two may count: one has to go; of those led none may")
}

// Whether a project counts until its conclusion, until its material is handed in or until six months after its first end is
// disputed: no day is named, and after those months nothing is decided.
func TestWhereItIsDisputedWhenAProjectStopsCountingNoDayIsNamed(t *testing.T) {
	a := based(t, "national", "national")
	a.Projects = held2(1, quota.Holding{
		Holder: rule.Given(quota.Leader), Plan: rule.Given(quota.NationalKey), Role: rule.Given(quota.Lead), Status: rule.Given(quota.Ongoing),
		FirstEnd: rule.Given(rule.NewDate(2025, 1, 31)), AppliedOn: rule.Given(rule.NewDate(2021, 3, 1)),
	})
	require.Equal(t, map[string]rule.Date{"project_gate.running": {}, "project_gate.barring": {}}, lastDays(refusal(t, a)))
	a.AppliedOn = rule.Given(rule.NewDate(2025, 8, 1))
	for _, s := range []*rule.Opt[rule.Standing]{&a.UnitStanding, &a.LeaderStanding, &a.TeamStanding} {
		*s = rule.Given(rule.NewStanding(rule.NewDate(2025, 8, 1)))
	}
	answer, err := MayApply(a)
	require.NoError(t, err)
	_, told := answer.Value()
	require.False(t, told)
	limits, err := LimitsOf(a)
	require.NoError(t, err)
	require.Contains(t, limits.FullText(rule.ZH), "何时不再计，规定不明")
}

// Shenzhen looks at the applications of the year and the approvals of the one before: the next year is free of both.
func TestAnAdjustedLimitStandsInTheWayUntilTheYearEnds(t *testing.T) {
	a := based(t, "shenzhen", "shenzhen")
	a.Lead.Enterprise, a.ApprovedLastYear = rule.Given(true), rule.Given(true)
	r := refusal(t, a)
	require.Equal(t, map[string]rule.Date{"project_gate.unit_adjusted": rule.NewDate(2020, 12, 31)}, lastDays(r))
	require.Equal(t, "上年度未获立项的，撤回本单位本年度其他申报；否则下一年度申报", r.Alternatives()[0].Text.ZH)
	require.Equal(t, "自2021-01-01起，上述情形不再妨碍申报（届时仍须符合当时的申报条件）", r.Alternatives()[1].Text.ZH)
}

// A field whose places are taken bars nobody from applying; the limit is counted and the clerk is told.
func TestAFullFieldWarns(t *testing.T) {
	a := based(t, "meizhou_lab", "lab")
	a.Projects = held2(2, quota.Holding{Holder: rule.Given(quota.Field), Status: rule.Given(quota.Ongoing), SameCall: rule.Given(true)})
	answer, err := MayApply(a)
	require.NoError(t, err)
	outcome, _ := answer.Value()
	leave, granted := outcome.Get()
	require.True(t, granted)
	require.Equal(t, "可以申报；请先核对：领域立项数（含本项）超过限额（现为3项，界线2项）", leave.Text(rule.ZH))
	counted, err := LimitsOf(a)
	require.NoError(t, err)
	limits, _ := counted.Value()
	field := limits[len(limits)-1]
	require.Equal(t, "project_gate.field_full", field.Code)
	require.Equal(t, rule.Failed, field.Verdict)
	require.Equal(t, 3, field.Sure)
	a.Projects = held2(1, quota.Holding{Holder: rule.Given(quota.Field), Status: rule.Given(quota.Ongoing), SameCall: rule.Given(true)})
	counted, err = LimitsOf(a)
	require.NoError(t, err)
	limits, _ = counted.Value()
	require.Equal(t, rule.Passed, limits[len(limits)-1].Verdict)
}

func TestWhereNothingTellsTheDayNoneIsNamed(t *testing.T) {
	a := based(t, "guangzhou", "guangzhou")
	a.Projects = held2(1, quota.Holding{
		Holder: rule.Given(quota.Leader), Plan: rule.Given(quota.Municipal), Role: rule.Given(quota.Lead), Status: rule.Given(quota.Ongoing), FirstEnd: rule.Given(rule.NewDate(2016, 12, 31)),
	})
	r := refusal(t, a)
	require.True(t, lastDays(r)["project_gate.running"].IsZero(), "until its acceptance, whose day nobody knows")
	require.Len(t, r.Alternatives(), 1)
}

func TestFullYearsStandInTheWayUntilTheDayBefore(t *testing.T) {
	law, err := On(project.Meizhou, rule.NewDate(2025, 3, 3))
	require.NoError(t, err)
	law.Policy.Lead.ByYears.On = true
	a := based(t, "meizhou", "meizhou")
	a.Lead.RegisteredOn = rule.Given(rule.NewDate(2024, 3, 4))
	answer, err := law.Policy.MayApply(a)
	require.NoError(t, err)
	outcome, _ := answer.Value()
	r, refused := outcome.Refusal()
	require.True(t, refused)
	require.Equal(t, rule.NewDate(2025, 3, 3), r.Reasons()[0].Until)
	require.Equal(t, "自2025-03-04起，上述情形不再妨碍申报（届时仍须符合当时的申报条件）", r.Alternatives()[0].Text.ZH)
}

func TestWhatIsAskedInPrincipleWarns(t *testing.T) {
	a := based(t, "key_field", "key24")
	a.ReadyEnd = rule.Given(6)
	answer, err := MayApply(a)
	require.NoError(t, err)
	outcome, _ := answer.Value()
	leave, granted := outcome.Get()
	require.True(t, granted)
	require.Len(t, leave.Warnings, 1)
	require.Equal(t, "可以申报；请先核对：技术就绪度提高级数少于原则上的要求（现为2，界线3）", leave.Text(rule.ZH))
	require.Equal(t, "may apply; to be looked at first: Readiness rises by fewer levels than asked in principle (is 2, the line is 3)", leave.Text(rule.EN))

	law, err := On(project.KeyField, a.AppliedOn.Or(rule.Date{}))
	require.NoError(t, err)
	law.Policy.Strict.On = true
	answer, err = law.Policy.MayApply(a)
	require.NoError(t, err)
	outcome, _ = answer.Value()
	r, refused := outcome.Refusal()
	require.True(t, refused)
	require.Equal(t, "不满足“技术就绪度提高级数”：现为2，应≥3", r.Reasons()[0].Text.ZH)
}

func TestWithoutFactsNothingIsTold(t *testing.T) {
	a := Application{Profile: rule.Given(project.Meizhou), AppliedOn: rule.Given(rule.NewDate(2025, 3, 3))}
	answer, err := MayApply(a)
	require.NoError(t, err)
	_, told := answer.Value()
	require.False(t, told)
	require.Contains(t, answer.Causes(), rule.DataMissing)
	require.NotEmpty(t, answer.Missing())
}

func TestAnExplanationSaysThatAValueIsAssumedOrUnknown(t *testing.T) {
	d, err := Evaluate(based(t, "meizhou", "meizhou"))
	require.NoError(t, err)
	text := d.FullText(rule.ZH)
	require.Contains(t, text, rule.Assumed.Text().ZH)
	require.Contains(t, text, rule.Unknown.Text().ZH)
	read, err := Evaluate(based(t, "nsfc", "nsfc24"))
	require.NoError(t, err)
	f, found := read.Finding("project_gate.qualified")
	require.True(t, found)
	require.Equal(t, rule.Read, f.Provenance())
	require.Equal(t, "《国家自然科学基金条例》第十一条第一款第（二）项", f.Citation().Text(rule.ZH))
}

// Article 13 bars applicants and participants; a host unit is barred by Article 38, and was by Article 36 of 2007.
func TestABarredHostUnitIsToldByItsOwnArticle(t *testing.T) {
	for base, articles := range map[string][2]string{
		"nsfc24": {"《国家自然科学基金条例》第三十八条第一款", "《国家自然科学基金条例》第十三条第（三）项"}, "nsfc07": {"《国家自然科学基金条例》第三十六条", "《国家自然科学基金条例》第三十四条"},
	} {
		a := based(t, "nsfc", base)
		on := a.AppliedOn.Or(rule.Date{})
		bar := rule.NewStanding(on, rule.Bar{Entry: "A", Term: rule.NewTerm(on.AddYears(-1), on)})
		a.UnitStanding, a.LeaderStanding = rule.Given(bar), rule.Given(bar)
		cited := map[string]string{}
		for _, g := range refusal(t, a).Reasons() {
			cited[g.Code] = g.Law.Cite.Text(rule.ZH)
		}
		require.Equal(t, map[string]string{"project_gate.unit_free": articles[0], "project_gate.leader_free": articles[1]}, cited)
	}
}

func TestAProfileWithoutConditionsIsNamed(t *testing.T) {
	a := based(t, "meizhou", "meizhou")
	a.Profile = rule.Given(project.Anyang)
	_, err := MayApply(a)
	var none *project.ProfileError
	require.ErrorAs(t, err, &none)
	require.Equal(t, Profiles(), none.Known)
	require.Nil(t, Scheme(project.Anyang))
	a.Profile, a.AppliedOn = rule.Given(project.Meizhou), rule.Given(rule.NewDate(2024, 12, 31))
	a.UnitStanding, a.LeaderStanding, a.TeamStanding = rule.Opt[rule.Standing]{}, rule.Opt[rule.Standing]{}, rule.Opt[rule.Standing]{}
	_, err = LimitsOf(a)
	var outside *rule.EditionError
	require.ErrorAs(t, err, &outside)
}

func TestAPolicyThatIsNoneIsRefused(t *testing.T) {
	_, err := Policy{}.MayApply(based(t, "meizhou", "meizhou"))
	require.Error(t, err)
	_, err = Policy{}.LimitsOf(based(t, "meizhou", "meizhou"))
	require.Error(t, err)
}

// The count of each limit, project by project.
func TestLimitsSayOfEachProjectWhetherItCounts(t *testing.T) {
	a := based(t, "shenzhen", "shenzhen")
	a.Basic = rule.Given(true)
	a.Projects = rule.Given([]quota.Holding{
		{Project: "甲", Holder: rule.Given(quota.Leader), Plan: rule.Given(quota.Municipal), Role: rule.Given(quota.Join), Status: rule.Given(quota.Ongoing), Kind: rule.Given(quota.Research)},
		{Project: "乙", Holder: rule.Given(quota.Leader), Plan: rule.Given(quota.Municipal), Role: rule.Given(quota.Lead), Status: rule.Given(quota.Ongoing), Kind: rule.Given(quota.Platform)},
		{Project: "丙", Holder: rule.Given(quota.Leader), Plan: rule.Given(quota.Municipal), Role: rule.Given(quota.Lead), Status: rule.Given(quota.Ongoing)},
	})
	answer, err := LimitsOf(a)
	require.NoError(t, err)
	limits, _ := answer.Value()
	require.Equal(t, []string{"project_gate.leads", "project_gate.total", "project_gate.unit_adjusted"}, []string{limits[0].Code, limits[1].Code, limits[2].Code})
	require.Equal(t, "负责人申报与在研合计（含本次） 2项（另有可能计入的1项），限3项：符合", limits[1].Text(rule.ZH))
	why := map[string]string{}
	for _, l := range answer.Lines() {
		if l.Rule.Code == limits[1].Code {
			why[l.Path] += l.Note.ZH
		}
	}
	require.Equal(t, map[string]string{"projects[0]": "计入", "projects[1]": "此类项目不计", "projects[2]": "项目类别未说明", "": "计入"}, why)
	data, err := json.Marshal(answer)
	require.NoError(t, err)
	require.True(t, json.Valid(data))

	none := based(t, "key_field", "key25")
	answer, err = LimitsOf(none)
	require.NoError(t, err)
	require.Contains(t, answer.Text(rule.ZH), "没有限项")
}

func TestSimilarityIsTwiceTheCommonPairsOverAll(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want rule.Number
	}{
		{"高导热铜箔的制备", "高导热 铜箔的制备！", rule.Int(1)},
		{"高导热铜箔的制备", "高导热铝箔的制备", rule.Frac(5, 7)}, // 7 pairs each, 5 in common
		{"night", "nacht", rule.Frac(1, 4)},       // ni ig gh ht, na ac ch ht
		{"NIGHT", "night", rule.Int(1)},
		{"铜铜铜", "铜铜", rule.Frac(2, 3)}, // 铜铜 twice and once
		{"铜", "铜", rule.Int(1)}, {"铜", "铝", rule.Int(0)}, {"", "铜箔", rule.Int(0)}, {"！", "？", rule.Int(1)},
		{"铜箔", "铝板", rule.Int(0)},
	} {
		require.Equal(t, c.want, Similarity(c.a, c.b), "%s %s", c.a, c.b)
		require.Equal(t, c.want, Similarity(c.b, c.a), "%s %s", c.b, c.a)
	}
}

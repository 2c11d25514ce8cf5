package techsme

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// sound is a right that counts on 15 July 2026.
func sound(kind RightKind) Right {
	return Right{Kind: rule.Given(kind), GrantedOn: ymd(2024, 3, 1), Ended: rule.Given(false), Disputed: rule.Given(false), Related: rule.Given(true)}
}

var filingDay = rule.NewDate(2026, 7, 15)

func TestEveryKindCountsInItsClass(t *testing.T) {
	for kind, want := range map[RightKind]Counts{
		"invention_patent": {1, 0}, "plant_variety": {1, 0}, "crop_variety": {1, 0}, "new_drug": {1, 0}, "protected_tcm": {1, 0}, "ic_layout": {1, 0},
		"utility_model": {0, 1}, "design_patent": {0, 1}, "software": {0, 1}, "trademark": {0, 0},
	} {
		require.Equal(t, want, valueOf[Counts](t)(CountIP(filingDay, []Right{sound(kind)})), kind)
	}
	require.Len(t, RightKind("").Choices(), 10)
	require.Equal(t, Counts{}, valueOf[Counts](t)(CountIP(filingDay, nil)))
}

func TestWhatARightMustMeet(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*Right)
		counts bool
		why    string
	}{
		{"sound", func(*Right) {}, true, ""},
		{"granted on the day", func(r *Right) { r.GrantedOn = rule.Given(filingDay) }, true, ""},
		{"granted the day after", func(r *Right) { r.GrantedOn = ymd(2026, 7, 16) }, false, "该日尚未授权，申请中的不计入"},
		{"an application", func(r *Right) { r.GrantedOn, r.Granted = rule.Opt[rule.Date]{}, rule.Given(false) }, false, "该日尚未授权，申请中的不计入"},
		{"ended the day after", func(r *Right) { r.Ended, r.EndedOn = rule.Given(true), ymd(2026, 7, 16) }, true, ""},
		{"ended on the day", func(r *Right) { r.Ended, r.EndedOn = rule.Given(true), rule.Given(filingDay) }, false, "该日已终止或失效"},
		{"disputed", func(r *Right) { r.Disputed = rule.Given(true) }, false, "权属有争议"},
		{"not related", func(r *Right) { r.Related = rule.Given(false) }, false, "与主要产品（服务）不相关"},
		{"not related, day of grant unknown", func(r *Right) { r.Related, r.GrantedOn = rule.Given(false), rule.Opt[rule.Date]{} }, false, "与主要产品（服务）不相关"},
	} {
		r := sound("software")
		c.change(&r)
		a, err := CountIP(filingDay, []Right{r})
		got := valueOf[Counts](t)(a, err)
		require.Equal(t, c.counts, got.ClassII == 1, c.name)
		require.Empty(t, a.Missing(), c.name)
		require.Equal(t, c.why, lineOf(t, a, "techsme.ip_right").Note.ZH, c.name)
	}
	r := Right{Kind: rule.Given(RightKind("trademark"))} // nothing else matters
	require.Equal(t, Counts{}, valueOf[Counts](t)(CountIP(filingDay, []Right{r})))
}

func TestUnknownFactsMakeARange(t *testing.T) {
	for _, c := range []struct {
		name    string
		change  func(*Right)
		missing string
		i, ii   string
	}{
		{"related", func(r *Right) { r.Related = rule.Opt[bool]{} }, "rights[].related", "1 right", "0 rights to 1 right"},
		{"disputed", func(r *Right) { r.Disputed = rule.Opt[bool]{} }, "rights[].disputed", "1 right", "0 rights to 1 right"},
		{"grant", func(r *Right) { r.GrantedOn = rule.Opt[rule.Date]{} }, "rights[].granted_on", "1 right", "0 rights to 1 right"},
		{"end", func(r *Right) { r.Ended = rule.Opt[bool]{} }, "rights[].ended", "1 right", "0 rights to 1 right"},
		{"day of the end", func(r *Right) { r.Ended = rule.Given(true) }, "rights[].ended_on", "1 right", "0 rights to 1 right"},
		{"kind", func(r *Right) { r.Kind = rule.Opt[RightKind]{} }, "rights[].kind", "1 right to 2 rights", "0 rights to 1 right"},
	} {
		r := sound("software")
		c.change(&r)
		a, err := CountIP(filingDay, []Right{sound("new_drug"), r})
		require.Equal(t, []string{c.missing}, openFor[Counts](t)(a, err), c.name)
		require.Equal(t, rule.Given(rule.Undetermined), a.Lines()[1].Verdict)
		require.Equal(t, "rights[1]", a.Lines()[1].Path)
		require.Equal(t, c.i, lineOf(t, a, "techsme.ip_class1_count").Values[0].Value.Text(rule.EN), c.name)
		require.Equal(t, c.ii, lineOf(t, a, "techsme.ip_class2_count").Values[0].Value.Text(rule.EN), c.name)
	}
}

func TestRightsThatContradictThemselves(t *testing.T) {
	bad := sound("software")
	bad.EndedOn = ymd(2025, 1, 1) // yet said to stand
	worse := sound("software")
	worse.Granted, worse.Ended, worse.EndedOn = rule.Given(false), rule.Given(true), ymd(2024, 2, 29)
	_, err := CountIP(filingDay, []Right{bad, worse, {Kind: rule.Given(RightKind("patent"))}})
	found := pathsOf(t, err)
	for _, path := range []string{"rights[0].ended", "rights[1].granted", "rights[1].ended_on", "rights[2].kind"} {
		require.Contains(t, found, path)
	}
	_, err = CountIP(rule.Date{}, nil)
	require.Contains(t, pathsOf(t, err), "day")
}

func TestCountsDecideTheOutcomes(t *testing.T) {
	a := complete()
	counts := valueOf[Counts](t)(CountIP(filingDay, []Right{sound("invention_patent"), sound("software"), sound("trademark")}))
	a.IPClassI, a.IPClassII = rule.Given(counts.ClassI), rule.Given(counts.ClassII)
	d, err := Evaluate(a)
	require.NoError(t, err)
	f, found := d.Finding("techsme.outcomes")
	require.True(t, found)
	points, _ := f.Points()
	require.Equal(t, "30 points", points.Text(rule.EN))
}

package certificate

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// ymd is a given day.
func ymd(y, m, d int) rule.Opt[rule.Date] { return rule.Given(rule.NewDate(y, m, d)) }

var yes, no = rule.Given(true), rule.Given(false)

// issued is a certificate issued on a day, not withdrawn, without changes, all reports filed in time.
func issued(y, m, d int) Certificate {
	c := Certificate{IssuedOn: ymd(y, m, d), Withdrawn: no, Changes: rule.Given([]Change{}), FirstTime: yes}
	reports := []Report{}
	for year := y - 1; year <= y+3; year++ {
		reports = append(reports, filed(year, year+1, 5, 31))
	}
	c.Reports = rule.Given(reports)
	return c
}

// filed is the report on a year, filed on a day.
func filed(year, y, m, d int) Report {
	return Report{Year: rule.Given(year), FiledOn: ymd(y, m, d)}
}

func withdrawn(c Certificate, ground Ground, act int, y, m, d int) Certificate {
	c.Withdrawn, c.Ground, c.ActYear, c.WithdrawnOn = yes, rule.Given(ground), rule.Given(act), ymd(y, m, d)
	return c
}

// law is a copy of the policy of an edition.
func law(t *testing.T, id string) Policy {
	t.Helper()
	e, found := Editions().Named(id)
	require.True(t, found)
	return e.Policy
}

func valueOf[V any](t *testing.T) func(rule.Answer[V], error) V {
	return func(a rule.Answer[V], err error) V {
		t.Helper()
		require.NoError(t, err)
		v, given := a.Value()
		require.True(t, given, a.FullText(rule.EN))
		return v
	}
}

// openFor requires an answer without value and returns the paths it waits for.
func openFor[V any](t *testing.T) func(rule.Answer[V], error) []string {
	return func(a rule.Answer[V], err error) []string {
		t.Helper()
		require.NoError(t, err)
		_, given := a.Value()
		require.False(t, given, a.FullText(rule.EN))
		paths := []string{}
		for _, f := range a.Missing() {
			paths = append(paths, f.Path)
		}
		return paths
	}
}

// linesOf returns the lines of an answer with a code.
func linesOf[V any](a rule.Answer[V], code string) []rule.Line {
	var all []rule.Line
	for _, l := range a.Lines() {
		if l.Rule.Code == "hnte.certificate."+code {
			all = append(all, l)
		}
	}
	return all
}

// lineOf returns the one line of an answer with a code.
func lineOf[V any](t *testing.T, a rule.Answer[V], code string) rule.Line {
	t.Helper()
	all := linesOf(a, code)
	require.Len(t, all, 1, code)
	return all[0]
}

// saidBy is the text of a line's value by its Chinese title.
func saidBy(t *testing.T, l rule.Line, title string) string {
	t.Helper()
	for _, v := range l.Values {
		if v.Title.ZH == title {
			if v.Words.ZH != "" {
				return v.Words.ZH
			}
			return v.Value.Text(rule.ZH)
		}
	}
	require.Fail(t, "no value "+title, l.Rule.Code)
	return ""
}

// verdictOf is the verdict of the one line with a code.
func verdictOf[V any](t *testing.T, a rule.Answer[V], code string) rule.Verdict {
	t.Helper()
	v, given := lineOf(t, a, code).Verdict.Get()
	require.True(t, given, code)
	return v
}

// pathsOf returns the paths and columns that an input error names.
func pathsOf(t *testing.T, err error) map[string][]int {
	t.Helper()
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	found := map[string][]int{}
	for _, p := range input.Problems {
		require.True(t, p.Text.Whole() && p.Remedy.Whole() && p.Code.Valid(), p.Path)
		found[p.Path] = append(found[p.Path], p.Column)
	}
	return found
}

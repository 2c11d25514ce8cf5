package rule_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// Every number has its path, title, value and basis, and whether each band of a table starts above its first number is
// listed too.
func TestPolicyFigures(t *testing.T) {
	p := grade2024()
	figures, is := rule.PolicyFigures(&p), map[string]string{}
	for _, f := range figures {
		is[f.Path] = f.Title.EN + ": " + f.Value.Text(rule.EN)
		again, ok := rule.FigureAt(&p, f.Path)
		assert.True(t, ok && again == f, f.Path)
	}
	assert.Len(t, is, len(figures), "no path twice")
	assert.Equal(t, "integrity clause: yes", is["honest"])
	assert.Equal(t, "share of technical staff, band 2 from: 20%", is["personnel.rows[1].from"])
	assert.Equal(t, "share of technical staff, band 2 starts above: no", is["personnel.rows[1].above"])
	assert.Equal(t, "rights, most points: "+p.Patents.Cap.String()+" points", is["patents.cap"])
	assert.Equal(t, "award, counted from: "+dayText(p.Award.Since), is["award.since"])
	assert.Contains(t, is, "bonus[1]")
	assert.Contains(t, is, "rd_share.cases[0].above")
	_, ok := rule.FigureAt(&p, "personnel.rows[9].from")
	assert.False(t, ok, "a row that is not used")
	f, _ := rule.FigureAt(&p, "pass_mark")
	assert.Equal(t, p.PassMark.Basis, f.Basis)
}

func dayText(l rule.Limit) string { return l.Known(rule.Day).Text(rule.EN) }

// A row of fixed points answers to three names, and so does one whose points are left open.
func TestPointsOfARow(t *testing.T) {
	p := grade2024()
	p.Personnel.Rows[1].Low, p.Personnel.Rows[1].High = rule.Int(3), rule.Int(5)
	for path, want := range map[string]string{
		"personnel.rows[0].points": "10 points", "personnel.rows[0].low": "10 points", "personnel.rows[0].high": "10 points",
		"personnel.rows[1].points": "3 points to 5 points", "personnel.rows[1].low": "3 points", "personnel.rows[1].high": "5 points",
	} {
		f, ok := rule.FigureAt(&p, path)
		assert.True(t, ok, path)
		assert.Equal(t, want, f.Value.Text(rule.EN), path)
	}
	listed := map[string]bool{}
	for _, f := range rule.PolicyFigures(&p) {
		listed[f.Path] = true
	}
	assert.True(t, listed["personnel.rows[0].points"] && listed["personnel.rows[1].low"] && listed["personnel.rows[1].high"])
	assert.False(t, listed["personnel.rows[0].low"] || listed["personnel.rows[1].points"])
}

// What is set is what Diff then finds, at the same path, and nothing else.
func TestSetFigure(t *testing.T) {
	base := grade2024()
	for _, f := range rule.PolicyFigures(&base) {
		p, value := base, rule.Exactly(rule.Int(7), f.Value.Unit())
		if f.Value.Unit() == rule.Flag {
			n, _ := f.Value.Exact()
			value = rule.Whether(n.Sign() == 0)
		}
		require.NoError(t, rule.SetFigure(&p, f.Path, value), f.Path)
		changes := rule.Diff(&base, &p)
		require.Len(t, changes, 1, f.Path)
		assert.Equal(t, f.Path, changes[0].Path)
		assert.Equal(t, value, changes[0].New)
		require.NoError(t, rule.SetFigure(&p, f.Path, f.Value))
		assert.Equal(t, base, p, "and back")
	}
	for path, c := range map[string]struct {
		value rule.Known
		want  string
	}{
		"nothing":                 {rule.Whether(true), "it has no figure nothing"},
		"personnel":               {rule.Whether(true), "it has no figure personnel"},
		"personnel.rows[8].low":   {rule.Exactly(rule.Int(1), rule.Score), "it has no figure"},
		"pass_mark":               {rule.Exactly(rule.Int(1), rule.Share), "pass_mark counts points, not share"},
		"max_staff":               {rule.OnDay(rule.Date{}), "max_staff counts persons"},
		"personnel.rows[0].from":  {rule.Between(rule.Int(1), rule.Int(2), rule.Share), "personnel.rows[0].from is one number"},
		"rd_share.cases[0].limit": {rule.Between(rule.Int(1), rule.Int(2), rule.Share), "is one number"},
	} {
		p := base
		err := rule.SetFigure(&p, path, c.value)
		require.ErrorIs(t, err, rule.ErrPolicy, path)
		assert.ErrorContains(t, err, c.want)
		assert.Equal(t, base, p, path)
	}
}

// A figure that is not known is a range, and becomes a number when it is set to one.
func TestSetOpenFigure(t *testing.T) {
	p := grade2024()
	require.NoError(t, rule.SetFigure(&p, "pass_mark", rule.Between(rule.Int(20), rule.Int(40), rule.Score)))
	assert.Equal(t, rule.Int(40), p.PassMark.High)
	require.NoError(t, rule.SetFigure(&p, "pass_mark", rule.Exactly(rule.Int(25), rule.Score)))
	assert.Equal(t, rule.Limit{Value: rule.Int(25), Basis: grade2024().PassMark.Basis}, p.PassMark)
}

func TestSetRows(t *testing.T) {
	base := grade2024()
	p := base
	require.NoError(t, rule.SetRows(&p, "personnel", 1))
	assert.Equal(t, rule.NewTable(base.Personnel.Basis, base.Personnel.Rows[0]), p.Personnel, "what is left out is empty")
	require.NoError(t, rule.SetRows(&p, "personnel", rule.MaxRows))
	assert.Len(t, p.Personnel.All(), rule.MaxRows)
	require.NoError(t, rule.SetRows(&p, "rd_share", 1))
	assert.Equal(t, rule.NewSchedule(base.RDShare.Basis, base.RDShare.Cases[0]), p.RDShare)
	for path, rows := range map[string]int{"personnel": 0, "rd_share": rule.MaxRows + 1, "pass_mark": 1, "nothing": 1} {
		assert.ErrorIs(t, rule.SetRows(&p, path, rows), rule.ErrPolicy, path)
	}
}

// Changed figures are cited anew, unless they cite for themselves; a basis alone that changed is left as it is.
func TestCiteChanges(t *testing.T) {
	base := grade2024()
	p, proposed := base, rule.Basis{Cite: gradeDraft.Article(1), Source: rule.Proposed}
	p.PassMark.Value, p.Personnel.Rows[0].From, p.Honest.On = rule.Int(40), rule.Percent(5), !base.Honest.On
	p.MaxScore = rule.Limit{Value: rule.Int(60), Basis: gradeBasis(9)}
	p.MaxStaff.Basis = gradeBasis(8)
	rule.CiteChanges(&base, &p, proposed)
	assert.Equal(t, []rule.Basis{proposed, proposed, proposed, gradeBasis(9), gradeBasis(8), base.Patents.Basis},
		[]rule.Basis{p.PassMark.Basis, p.Personnel.Basis, p.Honest.Basis, p.MaxScore.Basis, p.MaxStaff.Basis, p.Patents.Basis})
	assert.Equal(t, grade2024(), base)
}

func TestParseKnown(t *testing.T) {
	for _, c := range []struct {
		text string
		unit rule.Unit
		want rule.Known
	}{
		{"12", rule.Score, rule.Exactly(rule.Int(12), rule.Score)}, {"-0.5", rule.Plain, rule.Exactly(rule.Frac(-1, 2), rule.Plain)},
		{"12.5%", rule.Share, rule.Exactly(rule.Frac(1, 8), rule.Share)}, {"1/8", rule.Share, rule.Exactly(rule.Frac(1, 8), rule.Share)},
		{"2026-07-15", rule.Day, rule.OnDay(rule.NewDate(2026, 7, 15))}, {"none", rule.Day, rule.OnDay(rule.Date{})},
		{"true", rule.Flag, rule.Whether(true)}, {"false", rule.Flag, rule.Whether(false)},
	} {
		is, err := rule.ParseKnown(c.text, c.unit)
		require.NoError(t, err, c.text)
		assert.Equal(t, c.want, is, c.text)
	}
	is, err := rule.ParseKnown("none", rule.Score)
	require.NoError(t, err)
	assert.True(t, is.Undefined())
	for text, u := range map[string]rule.Unit{
		"12%": rule.Score, "yes": rule.Flag, "1": rule.Flag, "2026-02-30": rule.Day, "": rule.Score, "%": rule.Share, "1e3": rule.YuanUnit,
		"1/" + strings.Repeat("9", 18) + "%": rule.Share,
	} {
		_, err := rule.ParseKnown(text, u)
		assert.Error(t, err, text)
	}
}

func TestAppendMarkdown(t *testing.T) {
	assert.Equal(t, `a\|b \*c\*`, string(rule.AppendMarkdown(nil, "a|b\n*c*")))
}

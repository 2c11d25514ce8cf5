package rule_test

import (
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSoundPolicy(t *testing.T) {
	require.NoError(t, gradeScheme.Err())
	for _, e := range gradeScheme.Timeline().All() {
		assert.Empty(t, rule.CheckPolicy(&e.Policy), e.ID)
		assert.Empty(t, gradeScheme.CheckPolicy(&e.Policy), e.ID)
	}
}

// TestPolicyProblems spoils one thing at a time and expects just that one problem.
func TestPolicyProblems(t *testing.T) {
	nameless := rule.NewDocument(rule.DocumentInfo{ID: "X"})
	tests := []struct {
		path  string
		fault rule.PolicyFault
		spoil func(p *gradePolicy)
	}{
		{"honest", rule.FaultProvenance, func(p *gradePolicy) { p.Honest.Source = rule.Unstated }},
		{"honest", rule.FaultProvenance, func(p *gradePolicy) { p.Honest.Source = rule.Unknown }},
		{"honest", rule.FaultProvenance, func(p *gradePolicy) { p.Honest.Source = 99 }},
		{"max_staff", rule.FaultCitation, func(p *gradePolicy) { p.MaxStaff.Cite = rule.Citation{} }},
		{"max_staff", rule.FaultCitation, func(p *gradePolicy) { p.MaxStaff.Cite = nameless.Whole() }},
		{"max_staff", rule.FaultNumber, func(p *gradePolicy) { p.MaxStaff.Value = rule.Int(-1) }},
		{"award.rank", rule.FaultNumber, func(p *gradePolicy) { p.Award.Rank.Value = rule.Frac(7, 2) }},
		{"award.since", rule.FaultNumber, func(p *gradePolicy) { p.Award.Since.Value = rule.Int(0) }},
		{"bonus[1]", rule.FaultCitation, func(p *gradePolicy) { p.Bonus[1].Cite = rule.Citation{} }},
		{"pass_mark", rule.FaultStray, func(p *gradePolicy) { p.PassMark.High = rule.Int(80) }},
		{"pass_mark", rule.FaultRange, func(p *gradePolicy) { p.PassMark.Source = rule.Unknown }},
		{"pass_mark", rule.FaultRange, func(p *gradePolicy) { p.PassMark.Source, p.PassMark.High = rule.Unknown, rule.Int(30) }},
		{"pass_mark", rule.FaultRange, func(p *gradePolicy) { p.PassMark.Source, p.PassMark.High = rule.Disputed, rule.Int(29) }},
		{"personnel.rows[1]", rule.FaultOrder, func(p *gradePolicy) { p.Personnel.Rows[1].From = rule.Percent(10) }},
		{"personnel.rows[2]", rule.FaultRange, func(p *gradePolicy) { p.Personnel.Rows[2].Low = rule.Int(31) }},
		{"personnel.rows[5]", rule.FaultStray, func(p *gradePolicy) { p.Personnel.Rows[5].High = rule.Int(1) }},
		{"personnel", rule.FaultSize, func(p *gradePolicy) { p.Personnel.Used = 11 }},
		{"personnel", rule.FaultSize, func(p *gradePolicy) { p.Personnel.Used = -1 }},
		{"personnel", rule.FaultSize, func(p *gradePolicy) { p.Personnel = rule.NewTable(p.Personnel.Basis) }},
		{"rd_share", rule.FaultSize, func(p *gradePolicy) { p.RDShare.Used = 0 }},
		{"rd_share.cases[1]", rule.FaultOrder, func(p *gradePolicy) { p.RDShare.Cases[1].From, p.RDShare.Cases[1].Above = rule.Int(0), false }},
		{"rd_share.cases[1].from", rule.FaultNumber, func(p *gradePolicy) { p.RDShare.Cases[1].From = rule.Frac(1, 1000) }},
		{"rd_share.cases[9]", rule.FaultStray, func(p *gradePolicy) { p.RDShare.Cases[9].Above = true }},
		{"patents", rule.FaultSteps, func(p *gradePolicy) { p.Patents.Width = rule.Int(0) }},
		{"patents", rule.FaultSteps, func(p *gradePolicy) { p.Patents.Each = rule.Int(-1) }},
		{"patents", rule.FaultSteps, func(p *gradePolicy) { p.Patents.Cap = rule.Int(4) }},
	}
	for _, test := range tests {
		p := grade2020()
		test.spoil(&p)
		problems := rule.CheckPolicy(&p)
		if assert.Len(t, problems, 1, "%s %s", test.path, test.fault) {
			assert.Equal(t, test.path, problems[0].Path)
			assert.Equal(t, test.fault, problems[0].Fault)
			assert.True(t, problems[0].Fault.Valid())
			assert.True(t, problems[0].Title.Whole() && problems[0].What.Whole(), problems[0])
		}
		assert.Equal(t, problems, gradeScheme.CheckPolicy(&p), "the scheme says the same")
	}
}

// TestPolicyAllProblems shows that one fault hides no other.
func TestPolicyAllProblems(t *testing.T) {
	assert.Len(t, rule.CheckPolicy(new(gradePolicy)), 26, "11 laws: 11 provenances, 11 citations, 2 sizes, 1 ladder, 1 date")
}

func TestPolicyLawfulShapes(t *testing.T) {
	p := grade2020()
	p.PassMark.Source, p.PassMark.High = rule.Unknown, rule.Int(35)
	p.MaxStaff.Source = rule.Disputed // the stated default decides
	p.MaxScore.Source = rule.Proposed
	p.RDShare.Cases[1].From = rule.Int(0) // from 0, then above 0
	assert.Empty(t, rule.CheckPolicy(&p))
	p.MaxStaff.Value = rule.Frac(1001, 2) // an average
	assert.Empty(t, rule.CheckPolicy(&p))
}

// crooked has every fault of shape.
type crooked struct {
	Untagged rule.Limit
	NoUnit   rule.Limit      `json:"no_unit" zh:"无单位" en:"no unit"`
	BadUnit  rule.Table      `json:"bad_unit" zh:"单位错误" en:"bad unit" unit:"bushels"`
	BadGives rule.Table      `json:"bad_gives" zh:"分值单位错误" en:"bad points" unit:"share" gives:"bushels"`
	HalfName rule.Switch     `json:"half" zh:"只有中文"`
	Capital  rule.Switch     `json:"Capital" zh:"大写" en:"capital"`
	Pointer  *rule.Limit     `json:"pointer" zh:"指针" en:"pointer" unit:"plain"`
	Any      any             `json:"any" zh:"任意" en:"any"`
	Money    decimal.Decimal `json:"money" zh:"金额" en:"money" unit:"yuan"`
	Bare     rule.Number     `json:"bare" zh:"数" en:"number" unit:"plain"`
	Count    int             `json:"count" zh:"整数" en:"count"`
	_        rule.Limit
}

func TestPolicyShape(t *testing.T) {
	found := map[string][]rule.PolicyFault{}
	for _, p := range rule.CheckPolicy(&crooked{}) {
		if p.Fault <= rule.FaultUnit || p.Fault == rule.FaultType || p.Fault == rule.FaultName || p.Fault == rule.FaultTitle {
			found[p.Path] = append(found[p.Path], p.Fault)
		}
	}
	for _, path := range []string{"Untagged", "half"} {
		assert.Contains(t, found[path], rule.FaultTitle, path)
	}
	for _, path := range []string{"Untagged", "Capital"} {
		assert.Contains(t, found[path], rule.FaultName, path)
	}
	for _, path := range []string{"Untagged", "no_unit", "bad_unit", "bad_gives"} {
		assert.Contains(t, found[path], rule.FaultUnit, path)
	}
	for _, path := range []string{"pointer", "any", "money", "bare", "count", ""} {
		assert.Contains(t, found[path], rule.FaultType, path)
	}
	_, err := rule.PolicyJSON(&crooked{})
	require.ErrorIs(t, err, rule.ErrPolicy)
}

func TestNoPolicy(t *testing.T) {
	number, empty, pointer, list := 1, struct{}{}, new(rule.Limit), [2]rule.Limit{}
	assert.Len(t, rule.CheckPolicy(&number), 1)
	assert.Len(t, rule.CheckPolicy(&empty), 1)
	assert.Len(t, rule.CheckPolicy(&pointer), 1)
	assert.Len(t, rule.CheckPolicy(&list), 1)
	assert.Len(t, rule.CheckPolicy(new(rule.Limit)), 1)
	assert.NotEmpty(t, rule.CheckPolicy((*gradePolicy)(nil)))
	assert.Empty(t, rule.Diff(&number, &number))
	_, err := rule.PolicyJSON(&number)
	require.ErrorIs(t, err, rule.ErrPolicy)
}

func TestPolicyUnreachable(t *testing.T) {
	p := grade2020()
	p.PassMark.Value = rule.Int(51) // of 50, and only within a route
	problems := gradeScheme.CheckPolicy(&p)
	require.Len(t, problems, 1)
	assert.Equal(t, rule.PolicyProblem{
		Path: "pass_mark", Title: rule.T("合格分数线", "pass mark"), Rule: "grade.pass", Fault: rule.FaultUnreachable,
		What: rule.T("任何申报都不可能满足：0分～50分，应 ≥ 51分", "nobody can meet this: 0 points to 50 points, required ≥ 51 points"),
	}, problems[0])
	assert.Equal(t, "合格分数线（pass_mark）：任何申报都不可能满足：0分～50分，应 ≥ 51分", problems[0].Text(rule.ZH))

	p.PassMark.Value = rule.Int(50)
	assert.Empty(t, gradeScheme.CheckPolicy(&p), "full marks can be reached")
}

func TestPolicyAboveCap(t *testing.T) {
	p := grade2020()
	p.MaxScore.Value = rule.Int(49)
	problems := gradeScheme.CheckPolicy(&p)
	require.Len(t, problems, 1)
	assert.Equal(t, "max_score", problems[0].Path)
	assert.Equal(t, rule.FaultCap, problems[0].Fault)
	assert.Equal(t, "full marks (max_score): the points to be earned add up to more than the total: 0 points to 50 points > 49 points",
		problems[0].Text(rule.EN))

	p = grade2020()
	p.Patents.Cap = rule.Int(21)
	assert.Len(t, gradeScheme.CheckPolicy(&p), 1, "30 and 21 are more than 50")
}

func TestPolicyOfAFaultyScheme(t *testing.T) {
	p := grade2020()
	broken := rule.NewScheme(rule.Parts[gradePolicy, gradeApplication]{})
	problems := broken.CheckPolicy(&p)
	require.Len(t, problems, 1)
	assert.Equal(t, rule.FaultRules, problems[0].Fault)
	assert.Contains(t, problems[0].Text(rule.EN), "incomplete scheme")
	assert.NotEmpty(t, broken.CheckPolicy(nil))
}

func TestPolicyFaults(t *testing.T) {
	seen := map[rule.PolicyFault]bool{}
	for _, f := range rule.PolicyFaults() {
		assert.True(t, f.Valid() && !seen[f], f)
		seen[f] = true
	}
	assert.False(t, rule.PolicyFault("other").Valid())
	assert.Len(t, seen, 17)
}

func TestParseUnit(t *testing.T) {
	for _, u := range rule.Units() {
		parsed, err := rule.ParseUnit(u.String())
		require.NoError(t, err)
		assert.Equal(t, u, parsed)
		var read rule.Unit
		require.NoError(t, read.UnmarshalText([]byte(u.String())))
		assert.Equal(t, u, read)
	}
	for _, bad := range []string{"", "Persons", "bushels"} {
		u := rule.Days
		require.ErrorIs(t, u.UnmarshalText([]byte(bad)), rule.ErrUnit, bad)
		assert.Equal(t, rule.Days, u, "left as it was")
	}
}

// Both ends of a figure that is not known are held against its unit; a ladder may stay level.
func TestPolicyEndsAndLevelLadders(t *testing.T) {
	p := gradeScheme.Timeline().All()[0].Policy
	rank := p.Award.Rank.Value
	p.Award.Rank.Source, p.Award.Rank.High = rule.Unknown, rule.Frac(99, 2)
	found := rule.CheckPolicy(&p)
	require.Len(t, found, 1)
	assert.Equal(t, "award.rank", found[0].Path)
	assert.Equal(t, rule.FaultNumber, found[0].Fault)
	p.Award.Rank.High, _ = rank.Plus(rule.Int(9))
	assert.Empty(t, rule.CheckPolicy(&p))
	p.Patents.Each, p.Patents.Cap = rule.Int(0), p.Patents.Base
	for _, problem := range rule.CheckPolicy(&p) {
		assert.NotEqual(t, rule.FaultSteps, problem.Fault)
	}
}

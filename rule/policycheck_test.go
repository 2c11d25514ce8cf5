package rule_test

import (
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/workshop"
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
	for _, p := range rule.CheckPolicy(&crooked{}) {
		assert.True(t, p.What.Whole(), "%s %s", p.Path, p.Fault)
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
		What: rule.T("任何申报都不可能满足：0分～50分，应 ≥ 51分；请改为不超过 50分",
			"nobody can meet this: 0 points to 50 points, required ≥ 51 points; make it 50 points at most"),
	}, problems[0])
	assert.Equal(t, "合格分数线（pass_mark）：任何申报都不可能满足：0分～50分，应 ≥ 51分；请改为不超过 50分", problems[0].Text(rule.ZH))

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
	assert.Equal(t, "full marks (max_score): the points to be earned add up to more than the total: 0 points to 50 points > 49 points; raise the total, or lower the points",
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

// compared decides workshops by one line, built as each test says.
func compared(line func(s *rule.Sheet, p *workshop.Policy, a *workshop.Application)) *rule.Scheme[workshop.Policy, workshop.Application] {
	return workshop.SchemeOf(func(s *rule.Sheet, p *workshop.Policy, a *workshop.Application) {
		line(s, p, a)
		s.Decide()
	})
}

// A number that its line can never meet is refused on the side on which it lies, with what to write instead. There are 1 to
// 10000 staff, and experts are part of the staff.
func TestPolicyUnreachableBounds(t *testing.T) {
	shares := func(s *rule.Sheet, p *workshop.Policy, a *workshop.Application) rule.Quantity {
		return rule.Ratio(s.Count(workshop.FactExperts, a.Experts), s.Count(workshop.FactStaff, a.Staff))
	}
	staff := func(s *rule.Sheet, _ *workshop.Policy, a *workshop.Application) rule.Quantity {
		return s.Count(workshop.FactStaff, a.Staff)
	}
	for _, c := range []struct {
		line    func(*rule.Sheet, rule.ID, rule.Quantity, *rule.Limit) rule.Check
		of      func(*rule.Sheet, *workshop.Policy, *workshop.Application) rule.Quantity
		can, no rule.Number
		zh, en  string
	}{
		{(*rule.Sheet).AtLeast, shares, rule.Int(1), rule.Frac(101, 100), "0%～100%，应 ≥ 101%；请改为不超过 100%", "required ≥ 101%; make it 100% at most"},
		{(*rule.Sheet).MoreThan, shares, rule.Frac(99, 100), rule.Int(1), "0%～100%，应 > 100%；请改为小于 100%", "make it less than 100%"},
		{(*rule.Sheet).AtLeast, staff, rule.Int(10_000), rule.Int(10_001), "应 ≥ 10001人；请改为不超过 10000人", "make it 10000 persons at most"},
		{(*rule.Sheet).AtMost, staff, rule.Int(1), rule.Int(0), "应 ≤ 0人；请改为不小于 1人", "make it 1 person at least"},
		{(*rule.Sheet).LessThan, staff, rule.Int(2), rule.Int(1), "应 < 1人；请改为大于 1人", "make it more than 1 person"},
	} {
		scheme := compared(func(s *rule.Sheet, p *workshop.Policy, a *workshop.Application) {
			c.line(s, workshop.MaxStaff, c.of(s, p, a), &p.MaxStaff)
		})
		p := scheme.Timeline().All()[0].Policy
		p.MaxStaff.Value = c.can
		assert.Empty(t, scheme.CheckPolicy(&p), c.zh)
		p.MaxStaff.Value = c.no
		problems := scheme.CheckPolicy(&p)
		require.Len(t, problems, 1, c.zh)
		assert.Equal(t, []any{"max_staff", rule.FaultUnreachable}, []any{problems[0].Path, problems[0].Fault})
		assert.Contains(t, problems[0].What.ZH, c.zh)
		assert.Contains(t, problems[0].What.EN, c.en)
	}
}

// What need not be part of the whole may exceed it: staff over experts.
func TestPolicySharesOfNoWhole(t *testing.T) {
	scheme := compared(func(s *rule.Sheet, p *workshop.Policy, a *workshop.Application) {
		s.AtLeast(workshop.MaxStaff, rule.Ratio(s.Count(workshop.FactStaff, a.Staff), s.Count(workshop.FactExperts, a.Experts)), &p.MaxStaff)
	})
	p := scheme.Timeline().All()[0].Policy
	p.MaxStaff.Value = rule.Int(3)
	assert.Empty(t, scheme.CheckPolicy(&p))
}

// A band that begins beyond what there can be gives its points to nobody.
func TestPolicyUnreachableBands(t *testing.T) {
	p := workshop.Scheme().Timeline().All()[0].Policy
	p.Share.Rows[1].From = rule.Int(1)
	assert.Empty(t, workshop.Scheme().CheckPolicy(&p), "all of them")
	p.Share.Rows[1].Above = true
	problems := workshop.Scheme().CheckPolicy(&p)
	require.Len(t, problems, 1, "more than all of them")
	p.Share.Rows[1].From, p.Share.Rows[1].Above = rule.Percent(120), false
	problems = workshop.Scheme().CheckPolicy(&p)
	require.Len(t, problems, 1)
	assert.Equal(t, "专家占比·第2档（share.rows[1].from）：任何申报都达不到这一档：0%～100%，起点为 120%；请改小起点，或删去这一档", problems[0].Text(rule.ZH))
	assert.Equal(t, "share of experts, band 2 (share.rows[1].from): nobody can get to this band: 0% to 100%, it begins at 120%; lower where it begins, or leave the band out", problems[0].Text(rule.EN))
}

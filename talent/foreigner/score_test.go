package foreigner

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// TestScoreOf: how many points, and which row is weakest: 83 of the table by hand, and of the pilot's.
func TestScoreOf(t *testing.T) {
	a := nobody(t)
	a.Degree, a.WorkYears, a.MonthsPerYear, a.HSK = rule.Given(doctorDegree), rule.Given(rule.Int(17)), rule.Given(rule.Int(9)), rule.Given(2)
	x, err := ScoreOf(a)
	require.NoError(t, err)
	s, told := x.Value()
	require.True(t, told, x.FullText(rule.ZH))
	assert.Equal(t, rule.Int(83), s.Total)
	assert.Equal(t, "共83分；失分最多：工作地区（0其他，1中部以外的贫困县等，2中部的贫困县等，3老工业基地，4西部） 0分/10分、省级地方鼓励性加分 0分/10分、国内聘用单位支付年薪 11分/20分", s.Text(rule.ZH))
	most, earned := rule.Number{}, rule.Number{}
	for _, r := range s.Rows {
		most, _ = most.Plus(r.Most)
		earned, _ = earned.Plus(r.Points)
	}
	assert.Equal(t, rule.Int(120), most, "the rows add up to 120")
	assert.Equal(t, s.Total, earned)
	assert.Equal(t, "foreigner.points_chinese", s.Rows[4].Code)
	assert.NotEmpty(t, s.Text(rule.EN))

	a.Locality, a.AppliedOn, a.Wage.Year = "120100", rule.Given(rule.NewDate(2017, 1, 16)), rule.Given(2015)
	x, err = ScoreOf(a)
	require.NoError(t, err)
	s, _ = x.Value()
	most = rule.Number{}
	for _, r := range s.Rows {
		most, _ = most.Plus(r.Most)
	}
	assert.Equal(t, rule.Int(120), most, "those of the pilot too: 15 for years, 10 for Chinese")

	a.HSK = rule.Opt[int]{}
	x, err = ScoreOf(a)
	require.NoError(t, err)
	_, told = x.Value()
	assert.False(t, told)
	require.Len(t, x.Missing(), 1)
	assert.Equal(t, "hsk", x.Missing()[0].Path)
	_, err = ScoreOf(Application{})
	assert.Error(t, err)
}

// TestToA: the changes of Lifts, by lines; none for who is of the tier.
func TestToA(t *testing.T) {
	a := nobody(t)
	x, err := ToA(a)
	require.NoError(t, err)
	plan, _ := x.Value()
	lifts, err := Lifts(a, TierA)
	require.NoError(t, err)
	require.Len(t, plan, len(lifts))
	assert.Equal(t, lifts[0].Text(rule.ZH), plan.Text(rule.ZH))
	assert.Contains(t, x.FullText(rule.ZH), "60万元", "pay of six times 100,000")
	x, err = ToB(a)
	require.NoError(t, err)
	plan, _ = x.Value()
	require.NotEmpty(t, plan)
	a.Recognised = Recognised{Nobel: rule.Given(true)}
	x, err = ToA(a)
	require.NoError(t, err)
	plan, _ = x.Value()
	assert.Empty(t, plan)
	assert.Contains(t, plan.Text(rule.ZH), "已经达到")
	_, err = ToA(Application{})
	assert.Error(t, err)
}

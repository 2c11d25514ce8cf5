package review

import (
	"math/big"
	"math/rand"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/rule"
)

// random is a round of many applications whose scores have up to two decimals.
func random(r *rand.Rand, experts, applications int) Round {
	x := Round{Profile: rule.Given(project.Meizhou), HeldOn: rule.Given(rule.NewDate(2026, 3, 10)), Recusals: rule.Given([]Recusal{})}
	var panel []Expert
	for i := range experts {
		panel = append(panel, Expert{Key: rule.Given("E" + strconv.Itoa(i))})
	}
	var all []Application
	for i := range applications {
		var marks []Mark
		for j := range experts {
			marks = append(marks, Mark{Expert: panel[j].Key, Score: rule.Given(rule.Frac(int64(7000+r.Intn(1000)), 100))})
		}
		all = append(all, Application{Key: rule.Given("A" + strconv.Itoa(i)), Group: rule.Given(strconv.Itoa(i % 3)), Marks: rule.Given(marks)})
	}
	x.Experts, x.Applications = rule.Given(panel), rule.Given(all)
	return x
}

// plainly is the trimmed mean as one would write it down: sort, leave out the first and the last, divide.
func plainly(marks []Mark) *big.Rat {
	var all []*big.Rat
	for _, m := range marks {
		all = append(all, m.Score.Or(rule.Number{}).Rat())
	}
	slices.SortFunc(all, func(a, b *big.Rat) int { return a.Cmp(b) })
	sum := new(big.Rat)
	for _, s := range all[1 : len(all)-1] {
		sum.Add(sum, s)
	}
	return sum.Quo(sum, big.NewRat(int64(len(all)-2), 1))
}

func TestTheTrimmedMeanAgreesWithAPlainOne(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for n := 5; n <= 15; n++ {
		x := random(r, n, 12)
		a, err := RankOf(x)
		require.NoError(t, err)
		ranking, told := a.Value()
		require.True(t, told)
		for i, y := range ranking {
			require.Zero(t, plainly(x.Applications.Or(nil)[i].Marks.Or(nil)).Cmp(y.Score.Or(rule.Number{}).Rat()), y.Key)
		}
	}
}

// The order of applications, experts and marks decides nothing, and places are those of a plain count of better ones.
func TestOrderDecidesNothing(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for range 20 {
		x := random(r, 5, 9)
		before := byKey(t, x)
		all := slices.Clone(x.Applications.Or(nil))
		slices.Reverse(all)
		for i := range all {
			marks := slices.Clone(all[i].Marks.Or(nil))
			slices.Reverse(marks)
			all[i].Marks = rule.Given(marks)
		}
		x.Applications = rule.Given(all)
		require.Equal(t, before, byKey(t, x))
		for _, a := range before {
			better := 1
			for _, b := range before {
				if a.Group == b.Group && b.Score.Or(rule.Number{}).Cmp(a.Score.Or(rule.Number{})) > 0 {
					better++
				}
			}
			require.GreaterOrEqual(t, a.Place.Or(0), better)
		}
	}
}

func byKey(t *testing.T, x Round) map[string]Result {
	a, err := RankOf(x)
	require.NoError(t, err)
	ranking, _ := a.Value()
	out := map[string]Result{}
	for _, y := range ranking {
		y.at = 0
		out[y.Key] = y
	}
	return out
}

// Where the document has the mean rounded, it is rounded half up before it is compared.
func TestRoundingIsTheDocumentsOwn(t *testing.T) {
	law, err := On(project.Meizhou, rule.NewDate(2026, 3, 10))
	require.NoError(t, err)
	law.Policy.Score.Rounds.On = true
	for _, c := range []struct{ mean, want rule.Number }{
		{rule.Frac(59_995, 1000), rule.Int(60)}, {rule.Frac(599_949, 10_000), rule.Frac(5_999, 100)}, {rule.Frac(1, 3), rule.Frac(33, 100)}, {rule.Int(0), rule.Int(0)},
	} {
		require.Equal(t, c.want, rounded(c.mean, 2))
	}
	x := random(rand.New(rand.NewSource(3)), 5, 1)
	for i, s := range []int64{600_000, 600_000, 600_000, 599_900, 599_900} {
		x.Applications.Or(nil)[0].Marks.Or(nil)[i].Score = rule.Given(rule.Frac(s, 10_000))
	}
	a, err := law.Policy.RankOf(x)
	require.NoError(t, err)
	ranking, _ := a.Value()
	require.Equal(t, Passed, ranking[0].Class, "59.9967 is rounded to 60.00 first")
	require.Contains(t, a.FullText(rule.ZH), "四舍五入至2位小数")
	law.Policy.Panel.OddBinds.On = false
	x = random(rand.New(rand.NewSource(4)), 6, 1)
	p, err := law.Policy.PanelOf(x)
	require.NoError(t, err)
	require.Contains(t, p.FullText(rule.ZH), "双数，宜增减一人")
}

// The greatest scores and weights, of the greatest panel, with all four decimals: nothing overflows.
func TestTheGreatestNumbersStayExact(t *testing.T) {
	law, err := On(project.Meizhou, rule.NewDate(2026, 3, 10))
	require.NoError(t, err)
	law.Policy.Score.Full.Value = rule.Int(1000)
	x := random(rand.New(rand.NewSource(5)), 99, 1)
	x.Method = rule.Given(Weighted)
	sum, weights := new(big.Rat), new(big.Rat)
	for i := range 99 {
		w, s := rule.Frac(int64(9_999_999-2*i), 10_000), rule.Frac(int64(9_999_997-4*i), 10_000)
		x.Experts.Or(nil)[i].Weight, x.Applications.Or(nil)[0].Marks.Or(nil)[i].Score = rule.Given(w), rule.Given(s)
		sum.Add(sum, new(big.Rat).Mul(w.Rat(), s.Rat()))
		weights.Add(weights, w.Rat())
	}
	a, err := law.Policy.RankOf(x)
	require.NoError(t, err)
	ranking, _ := a.Value()
	require.Zero(t, sum.Quo(sum, weights).Cmp(ranking[0].Score.Or(rule.Number{}).Rat()))
}

// A conflict that a person must judge stays one; every conflict of an expert comes along.
func TestConflictsBecomeRecusals(t *testing.T) {
	sure := rule.Conflict{Code: "same_unit", A: rule.Party{Key: "E1"}, B: rule.Party{Key: "U1"}, Tie: rule.T("同一单位", "same unit")}
	doubt := rule.Conflict{Code: "tutor", A: rule.Party{Key: "E2"}, B: rule.Party{Key: "P7"}, Possible: true}
	require.Equal(t, []Recusal{
		{Expert: rule.Given("E1"), Application: rule.Given("A1"), Why: rule.Given("同一单位"), Possible: rule.Given(false)},
		{Expert: rule.Given("E2"), Application: rule.Given("A1"), Possible: rule.Given(true)},
	}, RecusalsOf("A1", sure, doubt))
	require.Empty(t, RecusalsOf("A1"))
}

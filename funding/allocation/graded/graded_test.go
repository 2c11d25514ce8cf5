package graded

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

func number(s string) rule.Opt[rule.Number] {
	n, err := rule.ParseNumber(s)
	if err != nil {
		panic(err)
	}
	return rule.Given(n)
}

func told(a rule.Answer[Awards], err error) string {
	var input *door.InputError
	if errors.As(err, &input) {
		return "error at " + input.Problems[0].Path
	}
	v, ok := a.Value()
	if !ok {
		return "open"
	}
	var all []string
	for _, x := range v.Awards {
		text := x.Key
		if x.Rank > 0 {
			text += fmt.Sprintf(" %d.", x.Rank)
		}
		all = append(all, text+" "+x.Amount.String())
	}
	return strings.Join(all, ", ")
}

// thirty are regions with scores from 99 down to 70, but for the two at ranks 8 and 9, which are equal.
func thirty() Ranking {
	var list []Ranked
	for i := range 30 {
		s := 99 - i
		if i == 8 {
			s++
		}
		list = append(list, Ranked{Key: fmt.Sprintf("r%02d", i+1), Score: rule.Given(rule.Int(int64(s)))})
	}
	return Ranking{rule.Given(list)}
}

// Zhejiang 2012: ranks 1 to 5 three million, 6 to 15 two, 16 to 25 one, others none; two share rank 8.
func TestRanks(t *testing.T) {
	a, err := Zhejiang2012().Award(thirty())
	require.NoError(t, err)
	v, _ := a.Value()
	for rank, want := range map[int]int64{1: 3_000_000, 5: 3_000_000, 6: 2_000_000, 15: 2_000_000, 16: 1_000_000, 25: 1_000_000, 26: 0, 30: 0} {
		require.Equal(t, rule.Int(want), v.Awards[rank-1].Amount, "%d", rank)
		require.Equal(t, rank, v.Awards[rank-1].Rank)
	}
	require.Equal(t, 8, v.Awards[7].Rank)
	require.Equal(t, 8, v.Awards[8].Rank)
	require.Equal(t, rule.Int(5*3_000_000+10*2_000_000+10*1_000_000), v.Total)
	require.Equal(t, "30个地区，合计4500万元", v.Text(rule.ZH))
	require.Contains(t, a.FullText(rule.EN), "Beyond the bands")
}

// Guangdong 2013, in yuan.
var growths = []struct{ favoured, growth, coefficient, want string }{
	{"yes", "0.08", "1", "a 0"},
	{"yes", "0.09", "1", "a 5000000"},
	{"no", "0.12", "1", "a 0"},
	{"no", "0.13", "1", "a 5000000"},
	{"no", "0.135", "1.2", "a 9000000"},
	{"no", "0.32", "1", "a 100000000"},
	{"no", "0.3201", "1", "a 100000000"},
	{"no", "0.2", "3", "a 100000000"},
	{"no", "0.31999", "1", "a 99995000"},
	{"yes", "0", "1", "a 0"},
	{"no", "-0.01", "1", "a -2000000"},
	{"yes", "-0.015", "2", "a -3000000"},
}

func grown(favoured, growth, coefficient string) Growths {
	return Growths{rule.Given([]Grown{{Key: "a", Favoured: rule.Given(favoured == "yes"), Growth: number(growth), Coefficient: number(coefficient)}})}
}

func TestGrowth(t *testing.T) {
	codes := map[string]bool{}
	for _, c := range growths {
		a, err := Guangdong2013().Award(grown(c.favoured, c.growth, c.coefficient))
		require.Equal(t, c.want, told(a, err), c)
		for _, l := range a.Lines() {
			codes[l.Rule.Code] = true
		}
	}
	require.Len(t, codes, 4)
}

// Every number moved by one unit is noticed.
func TestMutations(t *testing.T) {
	base := told(Zhejiang2012().Award(thirty()))
	for m := range ruletest.Mutants(Zhejiang2012()) {
		if strings.HasPrefix(m.Figure, "bands[3]") || strings.HasPrefix(m.Figure, "bands[4]") || strings.HasPrefix(m.Figure, "bands[5]") {
			continue // not in use
		}
		if strings.HasPrefix(m.Figure, "weights[") {
			require.Contains(t, told(m.Policy.Award(thirty())), "error at policy.weights", "they no longer sum to 100%, or one is below zero")
			continue
		}
		require.NotEqual(t, base, told(m.Policy.Award(thirty())), "%s %s", m.Figure, m.Change)
	}
	for m := range ruletest.Mutants(Guangdong2013()) {
		noticed := false
		for _, c := range growths {
			noticed = noticed || told(m.Policy.Award(grown(c.favoured, c.growth, c.coefficient))) != c.want
		}
		require.True(t, noticed, "%s %s", m.Figure, m.Change)
	}
}

func TestOpenAndBad(t *testing.T) {
	require.NoError(t, errors.Join(rankDoor.Err(), growthDoor.Err(), rankBook.Err()))
	require.Equal(t, "open", told(Zhejiang2012().Award(Ranking{rule.Given([]Ranked{{Key: "a"}})})))
	a, err := Guangdong2013().Award(Growths{rule.Given([]Grown{{Key: "a"}, {Key: "b", Growth: number("0.5"), Favoured: rule.Given(true)}})})
	require.Equal(t, "open", told(a, err))
	require.Len(t, a.Missing(), 3)
	p := Zhejiang2012()
	p.Bands[1].To.Value = rule.Int(5)
	require.Equal(t, "error at policy.bands[1].to", told(p.Award(thirty())))
	g := Guangdong2013()
	g.Most.Value = rule.Int(-1)
	require.Equal(t, "error at policy.most", told(g.Award(grown("no", "0", "1"))))
	var input *door.InputError
	_, err = DecodeRanking([]byte(`{"regions": [{"key": "a", "score": -1}, {"key": "a", "score": "1e2"}]}`))
	require.ErrorAs(t, err, &input)
	require.Len(t, input.Problems, 3)
	_, err = DecodeGrowths([]byte(`{"regions": [{"key": "a", "growth": -2}, {"key": "a", "coefficient": -1}]}`))
	require.ErrorAs(t, err, &input)
	require.Len(t, input.Problems, 3)
	require.NotNil(t, RankingDoor())
	require.NotNil(t, GrowthsDoor())
}

func FuzzAwards(f *testing.F) {
	f.Add([]byte(`{"regions": [{"key": "a", "score": 5}]}`))
	f.Add([]byte(`{"regions": [{"key": "a", "growth": "0.3", "favoured": true, "coefficient": "1.1"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if w, err := DecodeRanking(data); err == nil {
			require.NotEqual(t, "", told(Zhejiang2012().Award(w)))
			a, err := Zhejiang2015().Select(w)
			require.True(t, err != nil || a.FullText(rule.ZH) != "")
		}
		if w, err := DecodeGrowths(data); err == nil {
			require.NotEqual(t, "", told(Guangdong2013().Award(w)))
		}
	})
}

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

// places are regions a, b, c … with these scores.
func places(scores ...int64) Ranking {
	var list []Ranked
	for i, s := range scores {
		list = append(list, Ranked{Key: string(rune('a' + i)), Score: rule.Given(rule.Int(s))})
	}
	return Ranking{rule.Given(list)}
}

// chosen are the keys of those who are funded.
func chosen(a rule.Answer[Selection], err error) string {
	var input *door.InputError
	if errors.As(err, &input) {
		return "error at " + input.Problems[0].Path
	}
	v, ok := a.Value()
	if !ok {
		return "open"
	}
	all := ""
	for _, x := range v.Ranked {
		if x.Funded {
			all += x.Key
		}
	}
	return fmt.Sprintf("%d of %d: %s", v.Funded, v.Places, all)
}

func changed(change func(*Cutoff)) Cutoff {
	p := Zhejiang2015()
	change(&p)
	return p
}

var up, apart = func(p *Cutoff) { p.RoundUp.On = true }, func(p *Cutoff) { p.TiesIn.On = false }

// Zhejiang 2015, the first 60%, by hand: 6 of 10; of 11 it is 6.6 places.
var cutoffs = []struct {
	name   string
	policy Cutoff
	scores []int64
	want   string
}{
	{"the sixth is in, the seventh is not", Zhejiang2015(), []int64{99, 98, 97, 96, 95, 94, 93, 92, 91, 90}, "6 of 6: abcdef"},
	{"the order of the input decides nothing", Zhejiang2015(), []int64{90, 91, 92, 93, 94, 95, 96, 97, 98, 99}, "6 of 6: efghij"},
	{"6.6 places are 6", Zhejiang2015(), []int64{99, 98, 97, 96, 95, 94, 93, 92, 91, 90, 89}, "6 of 6: abcdef"},
	{"6.6 places are 7 where they are rounded up", changed(up), []int64{99, 98, 97, 96, 95, 94, 93, 92, 91, 90, 89}, "7 of 7: abcdefg"},
	{"a whole number of places is not rounded up", changed(up), []int64{99, 98, 97, 96, 95}, "3 of 3: abc"},
	{"two share rank 6", Zhejiang2015(), []int64{99, 98, 97, 96, 95, 94, 94, 92, 91, 90}, "7 of 6: abcdefg"},
	{"two share rank 6, and none is in", changed(apart), []int64{99, 98, 97, 96, 95, 94, 94, 92, 91, 90}, "5 of 6: abcde"},
	{"two share rank 5 and fit", changed(apart), []int64{99, 98, 97, 96, 95, 95, 93, 92, 91, 90}, "6 of 6: abcdef"},
	{"one alone has no place", Zhejiang2015(), []int64{99}, "0 of 0: "},
}

func TestCutoff(t *testing.T) {
	for _, c := range cutoffs {
		a, err := c.policy.Select(places(c.scores...))
		require.Equal(t, c.want, chosen(a, err), c.name)
		require.NotEmpty(t, a.FullText(rule.EN))
	}
	p := Zhejiang2015()
	require.Equal(t, 6_000, p.places(10_000))
	a, err := p.Select(places(99, 98, 97, 96, 95))
	require.NoError(t, err)
	v, _ := a.Value()
	require.Equal(t, "5个地区，入围3个", v.Text(rule.ZH))
	require.Equal(t, "open", chosen(Zhejiang2015().Select(Ranking{rule.Given([]Ranked{{Key: "a"}, {Key: "b", Score: rule.Given(rule.Int(1))}})})))
	require.Equal(t, "error at policy.share", chosen(changed(func(p *Cutoff) { p.Share.Value = rule.Percent(101) }).Select(places(1))))
	require.Equal(t, "error at regions[0].indicators", chosen(Zhejiang2015().Select(composite("80"))))
}

func TestCutoffMutations(t *testing.T) {
	for m := range ruletest.Mutants(Zhejiang2015()) {
		noticed := false
		for _, c := range cutoffs {
			p := m.Policy
			if c.policy != Zhejiang2015() || strings.HasPrefix(c.name, "one") {
				continue
			}
			noticed = noticed || chosen(p.Select(places(c.scores...))) != c.want
		}
		many := m.Policy.places(10_000) // 60% is 6,000 of ten thousand, where a hundredth of a percent is one place
		require.True(t, noticed || many != 6_000, "%s %s", m.Figure, m.Change)
	}
}

// composite is a region with the scores of its indicators.
func composite(scores ...string) Ranking {
	var list []Indicator
	for _, s := range scores {
		x := Indicator{}
		if s != "" {
			x.Score = number(s)
		}
		list = append(list, x)
	}
	return Ranking{rule.Given([]Ranked{{Key: "a", Indicators: rule.Given(list)}, {Key: "b", Score: number("82")}})}
}

// Zhejiang 2012: eight indicators of 10% each, R&D over GDP 20%. 8 × 80 × 10% + 90 × 20% = 82; half a point more of the ninth is 82.1.
func TestComposite(t *testing.T) {
	require.Equal(t, "a 1. 3000000, b 1. 3000000", told(Zhejiang2012().Award(composite("80", "80", "80", "80", "80", "80", "80", "80", "90"))))
	require.Equal(t, "a 1. 3000000, b 2. 3000000", told(Zhejiang2012().Award(composite("80", "80", "80", "80", "80", "80", "80", "80", "90.5"))))
	require.Equal(t, "a 2. 3000000, b 1. 3000000", told(Zhejiang2012().Award(composite("80", "80", "80", "79.9", "80", "80", "80", "80", "90"))))
	a, err := Zhejiang2012().Award(composite("80", "80", "80", "80", "80", "80", "80", "80", "90.5"))
	require.NoError(t, err)
	require.Contains(t, a.FullText(rule.ZH), "综合得分 82.1分")
	a, err = Zhejiang2012().Award(composite("80", "", "80", "80", "80", "80", "80", "80", "90"))
	require.Equal(t, "open", told(a, err))
	require.Equal(t, "regions[].indicators[].score", a.Missing()[0].Path)
	require.Equal(t, "error at regions[0].indicators", told(Zhejiang2012().Award(composite("80", "80"))))
	_, err = DecodeRanking([]byte(`{"regions": [{"key": "a", "score": 1, "indicators": [{"score": "1/3"}]}]}`))
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	require.Len(t, input.Problems, 2)
}

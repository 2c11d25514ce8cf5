package draw

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/talent/reviewer/panel"
)

func twenty() []Expert {
	var all []Expert
	for i := range 20 {
		all = append(all, Expert{ID: fmt.Sprintf("E%02d", i), Unit: fmt.Sprint("U", i%6), Outside: i%3 != 0, Financial: i%5 == 0, Industry: i%7 == 0})
	}
	return all
}

// TestReplay: the panels that a program written in another language from the package comment alone draws.
func TestReplay(t *testing.T) {
	quota := panel.Quota{Size: 5, Outside: 3, Financial: 1, Industry: 1, PerUnit: 1}
	for _, x := range []struct {
		seed, key  string
		round, try int
		members    []string
	}{
		{"keji", "A", 0, 6, []string{"E03", "E05", "E13", "E14", "E16"}},
		{"keji", "B", 0, 14, []string{"E01", "E03", "E06", "E10", "E14"}},
		{"keji", "A", 1, 10, []string{"E00", "E03", "E04", "E11", "E19"}},
		{"梅州2026", "项目1", 0, 1, []string{"E04", "E05", "E06", "E13", "E14"}},
	} {
		p := Plan{Seed: x.seed, Experts: twenty(), Items: []Item{{Key: x.key, Round: x.round, Quota: quota}}}
		a, err := Draw(p)
		require.NoError(t, err)
		d, _ := a.Value()
		assert.Equal(t, x.members, d.Panels[0].Members, x.key)
		assert.Equal(t, x.try, d.Panels[0].Try, x.key)
	}
}

// TestOrderOfThePoolDecidesNothing: nor does the order of ties, of those barred, or of fields.
func TestOrderOfThePoolDecidesNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	p := largePlan(400, 5)
	a, err := Draw(p)
	require.NoError(t, err)
	want, _ := a.Value()
	r.Shuffle(len(p.Experts), func(i, j int) { p.Experts[i], p.Experts[j] = p.Experts[j], p.Experts[i] })
	r.Shuffle(len(p.Ties), func(i, j int) { p.Ties[i], p.Ties[j] = p.Ties[j], p.Ties[i] })
	for i := range p.Experts {
		slices.Reverse(p.Experts[i].Fields)
	}
	for i := range p.Items {
		slices.Reverse(p.Items[i].Barred)
	}
	a, err = Draw(p)
	require.NoError(t, err)
	got, _ := a.Value()
	assert.Equal(t, want, got)
}

// TestDigest: SHA-256 of the lines that the comment of Digest names, computed elsewhere.
func TestDigest(t *testing.T) {
	assert.Equal(t, "99d4a2d934cd6f960ecdaf7e568c42bf9279d98e00d387043eafb538258eee2a", Digest([]Expert{
		{ID: "B", Unit: "U2", Fields: []string{"F2", "F1"}, Outside: true, Sat: 3}, {ID: "A", Unit: "U1", Financial: true, Industry: true},
	}))
}

// TestWideNumbers against math/big.
func TestWideNumbers(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	big256 := func(a wide) *big.Int { n, _ := new(big.Int).SetString(a.String(), 10); return n }
	for range 2000 {
		a, b := wide{r.Uint64(), r.Uint64()}, wide{r.Uint64(), r.Uint64() >> r.IntN(64)}
		assert.Equal(t, new(big.Int).Mul(big256(a), big256(b)).String(), a.mul(b).String())
		assert.Equal(t, new(big.Int).Add(big256(a), big256(b)).String(), a.add(b).String())
		assert.Equal(t, a, a.add(b).sub(b))
		assert.Equal(t, big256(a).Cmp(big256(b)) < 0, a.less(b))
		assert.Equal(t, big256(a).BitLen(), a.bits())
		n := r.IntN(200)
		assert.Equal(t, new(big.Int).Rsh(big256(a), uint(n)).String(), a.shiftedRight(n).String())
		d := r.Uint64() | 1
		assert.Equal(t, new(big.Int).Div(big256(a), new(big.Int).SetUint64(d)).String(), a.over(d).String())
	}
	for _, n := range []int{0, 1, 5, 100, 100_000} {
		for k, ways := range choose(n, 15) {
			assert.Equal(t, new(big.Int).Binomial(int64(n), int64(k)).String(), ways.String())
		}
	}
	assert.Less(t, choose(100_000, 15)[15].bits(), 210)
}

// TestReplayOfTheCount: where one unit has most of the pool, no try succeeds, and the count heeds the units. By hand: one of each of
// six units, both large units with an outside expert, which are 22 and 2: 44 panels. The members are those that the program of
// TestReplay draws.
func TestReplayOfTheCount(t *testing.T) {
	for seed, members := range map[string][]string{
		"keji": {"E29", "E35", "E36", "E37", "E38", "E39"}, "2026": {"E04", "E34", "E36", "E37", "E38", "E39"},
	} {
		p := Plan{Seed: seed, Items: []Item{{Key: "A", Quota: panel.Quota{Size: 6, Outside: 4, PerUnit: 1}}}}
		for i := range 40 {
			unit := fmt.Sprintf("U%02d", i)
			switch {
			case i < 34:
				unit = "U00"
			case i < 36:
				unit = "U01"
			}
			p.Experts = append(p.Experts, Expert{ID: fmt.Sprintf("E%02d", i), Unit: unit, Outside: i%3 != 0})
		}
		x := drawOne(t, p)
		assert.Equal(t, members, x.Members, seed)
		assert.Equal(t, "44", x.Counted)
		assert.Zero(t, x.Try)
		assert.Equal(t, "自40名可抽取专家中抽取6名（在44种可行组合中等概率取一）", x.Text("zh"))
	}
}

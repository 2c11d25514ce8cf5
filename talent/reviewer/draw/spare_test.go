package draw

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/panel"
)

// TestReplayOfSpares: the lists that the program of TestReplay draws.
func TestReplayOfSpares(t *testing.T) {
	quota := panel.Quota{Size: 5, Outside: 3, Financial: 1, Industry: 1, PerUnit: 1}
	for _, x := range []struct {
		seed, key string
		round     int
		spares    []Spare
		uncovered []string
	}{
		{"keji", "A", 0, []Spare{{"E12", []string{"E03", "E13", "E16"}}, {"E00", []string{"E03", "E05", "E13", "E14", "E16"}}}, nil},
		{"keji", "B", 0, []Spare{{"E12", []string{"E06"}}, {"E07", []string{"E01"}}, {"E17", []string{"E01", "E03", "E06"}}, {"E05", []string{"E01", "E03", "E06", "E10"}}}, []string{"E14"}},
		{"keji", "A", 1, []Spare{{"E02", []string{"E03", "E04", "E11", "E19"}}, {"E16", []string{"E04"}}}, []string{"E00"}},
		{"梅州2026", "项目1", 0, []Spare{{"E10", []string{"E04"}}, {"E09", []string{"E04", "E06", "E13"}}, {"E15", []string{"E04", "E05", "E06", "E13"}}}, []string{"E14"}},
	} {
		p := drawOne(t, Plan{Seed: x.seed, Experts: twenty(), Items: []Item{{Key: x.key, Round: x.round, Quota: quota, Spares: 2}}})
		assert.Equal(t, x.spares, p.Spares, x.key)
		assert.Equal(t, x.uncovered, p.Uncovered, x.key)
	}
}

// TestSparesChangeNoPanel: who is drawn does not depend on how many spares are asked for, and spares do not count as drawn.
func TestSparesChangeNoPanel(t *testing.T) {
	p := largePlan(400, 6)
	a, err := Draw(p)
	require.NoError(t, err)
	want, _ := a.Value()
	for i := range p.Items {
		p.Items[i].Spares = 3
	}
	a, err = Draw(p)
	require.NoError(t, err)
	got, _ := a.Value()
	for i := range got.Panels {
		require.GreaterOrEqual(t, len(got.Panels[i].Spares), 3)
		got.Panels[i].Spares, got.Panels[i].Uncovered = nil, nil
	}
	assert.Equal(t, want, got)
	assert.Contains(t, a.FullText(rule.ZH), "候补名单")
	assert.NotContains(t, a.FullText(rule.ZH)+a.FullText(rule.EN), "E00")
}

// TestSparesAgainstBruteForce: a spare may sit, is no member, and takes exactly the seats in which the panel obeys every constraint;
// where more are asked for than there are, everybody who could take a seat is on the list.
func TestSparesAgainstBruteForce(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	lists, empty := 0, 0
	for range plans() {
		p := randomPlan(r)
		p.Items[0].Spares = 15
		if entrance.Validate(&p) != nil {
			continue
		}
		x := drawOne(t, p)
		if len(x.Members) == 0 {
			require.Empty(t, x.Spares)
			continue
		}
		want := map[string][]string{}
		for i := range p.Experts {
			if seats := takes(&p, x.Members, &p.Experts[i]); len(seats) > 0 {
				want[p.Experts[i].ID] = seats
			}
		}
		got := map[string][]string{}
		for _, s := range x.Spares {
			got[s.ID] = s.For
		}
		require.Equal(t, want, got, "%v", x)
		if len(got) > 0 {
			lists++
		} else {
			empty++
		}
		for _, m := range x.Members {
			covered := slices.ContainsFunc(x.Spares, func(s Spare) bool { return slices.Contains(s.For, m) })
			require.Equal(t, !covered, slices.Contains(x.Uncovered, m))
		}
	}
	if sizeDivisor == 1 {
		assert.Positive(t, lists)
		assert.Positive(t, empty, "of many pools some hold no spare")
	}
}

// takes lists the members whose seat one could take, by plain trial. Who is tied to one who was kept may not sit at all.
func takes(p *Plan, members []string, e *Expert) (seats []string) {
	if slices.Contains(members, e.ID) || !may(p, e, nil) || tiedToKept(p, e) {
		return nil
	}
	for _, out := range members {
		var all []Expert
		for _, x := range p.Experts {
			if x.ID == e.ID || slices.Contains(members, x.ID) && x.ID != out {
				all = append(all, x)
			}
		}
		if obeys(p, all, nil) {
			seats = append(seats, out)
		}
	}
	return seats
}

func tiedToKept(p *Plan, e *Expert) bool {
	return slices.ContainsFunc(p.Ties, func(t Tie) bool {
		return t.A == e.ID && slices.Contains(p.Items[0].Keep, t.B) || t.B == e.ID && slices.Contains(p.Items[0].Keep, t.A)
	})
}

// TestTheFirstSpareIsEquallyLikely: for each member, everybody who could take the seat is equally likely to be the first on a short list
// who can.
func TestTheFirstSpareIsEquallyLikely(t *testing.T) {
	p := small()
	p.Seed, p.Items[0].Spares = "s", 15
	x := drawOne(t, p) // with all who could take a seat
	p.Items[0].Spares = 1
	o := newPool(&p)
	s := o.seatsOf(&p.Items[0], nil)
	var members []int32
	for _, id := range x.Members {
		members = append(members, o.at[id])
	}
	first, can := map[string]map[string]int{}, map[string]int{}
	for _, spare := range x.Spares {
		for _, m := range spare.For {
			can[m]++
			first[m] = map[string]int{}
		}
	}
	for n := range draws() / 4 {
		p.Seed = fmt.Sprint("seed ", n)
		list := s.spares(members)
		for m := range first {
			i := slices.IndexFunc(list, func(x Spare) bool { return slices.Contains(x.For, m) })
			first[m][list[i].ID]++
		}
	}
	tested := 0
	for m, seen := range first {
		if can[m] > 1 {
			uniform(t, seen, can[m])
			tested++
		}
	}
	assert.Positive(t, tested)
}

// TestSparesAreCalledInOrder: the first who can take the seat sits; one who cannot is passed over; where none can, the seat is drawn.
func TestSparesAreCalledInOrder(t *testing.T) {
	quota := panel.Quota{Size: 5, Outside: 3, Financial: 1, Industry: 1, PerUnit: 1}
	p := Plan{Seed: "keji", Experts: twenty(), Items: []Item{{
		Key: "A", Round: 1, Quota: quota, Keep: []string{"E03", "E05", "E13", "E14"}, Gone: []string{"E16"}, Standby: []string{"E12", "E00", "E19", "E07"},
	}}}
	x := drawOne(t, p)
	assert.Equal(t, []string{"E12"}, x.New, "the first of the list may take the seat of E16")
	assert.True(t, x.Called)
	assert.Equal(t, "由候补递补1名", x.Text(rule.ZH))
	assert.Equal(t, "1 called from the spares", x.Text(rule.EN))

	p.Items[0].Keep, p.Items[0].Gone = []string{"E03", "E05", "E14", "E16"}, []string{"E13"}
	p.Items[0].Barred = []string{"E12"}
	assert.Equal(t, []string{"E00"}, drawOne(t, p).New, "one who must recuse since then is passed over")

	p.Items[0].Keep, p.Items[0].Gone, p.Items[0].Barred = []string{"E03", "E13", "E14", "E16"}, []string{"E05"}, nil
	assert.Equal(t, []string{"E00"}, drawOne(t, p).New, "the seat of the financial expert goes to the first financial spare")

	p.Items[0].Standby = []string{"E12", "E19"}
	x = drawOne(t, p)
	assert.False(t, x.Called, "none of these is a financial expert")
	assert.Len(t, x.New, 1)
	assert.Positive(t, x.Try)

	p.Items[0].Keep, p.Items[0].Gone, p.Items[0].Standby = []string{"E05", "E14", "E16"}, []string{"E03", "E13"}, []string{"E12", "E00", "E19", "E07"}
	x = drawOne(t, p)
	assert.Equal(t, []string{"E12", "E19"}, slices.Sorted(slices.Values(x.New)), "E12 and E00 are of one unit, E12 and E19 are the next in order")
}

package draw

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/talent/reviewer/panel"
)

func drawOne(t *testing.T, p Plan) Panel {
	t.Helper()
	a, err := Draw(p)
	require.NoError(t, err)
	d, told := a.Value()
	require.True(t, told)
	require.Equal(t, Method, d.Method)
	return d.Panels[0]
}

func three(f func(i int, e *Expert)) []Expert {
	all := []Expert{{ID: "E1", Unit: "U1", Outside: true}, {ID: "E2", Unit: "U2", Outside: true}, {ID: "E3", Unit: "U3", Outside: true}}
	for i := range all {
		f(i, &all[i])
	}
	return all
}

// TestWhatBlocks: each constraint by itself, with the pool of three that lacks just that.
func TestWhatBlocks(t *testing.T) {
	same := func(int, *Expert) {}
	for _, x := range []struct {
		name    string
		plan    Plan
		item    Item
		blocked []Constraint
	}{
		{"size", Plan{Experts: three(same)}, Item{Quota: panel.Quota{Size: 4}}, []Constraint{BySize}},
		{"nobody", Plan{}, Item{Quota: panel.Quota{Size: 1}}, []Constraint{BySize}},
		{"conflict", Plan{Experts: three(same)}, Item{Quota: panel.Quota{Size: 3}, Barred: []string{"E2"}}, []Constraint{ByConflict, BySize}},
		{"all barred", Plan{Experts: three(same)}, Item{Quota: panel.Quota{Size: 3}, Barred: []string{"E1", "E2", "E3"}}, []Constraint{ByConflict}},
		{"field", Plan{Experts: three(func(i int, e *Expert) { e.Fields = []string{"F2"} })}, Item{Fields: []string{"F1"}, Quota: panel.Quota{Size: 3}}, []Constraint{ByField}},
		{"gone", Plan{Experts: three(same)}, Item{Quota: panel.Quota{Size: 3}, Keep: []string{"E1", "E2"}, Gone: []string{"E3"}, Round: 1}, []Constraint{ByGone, BySize}},
		{"limit", Plan{Experts: three(func(i int, e *Expert) { e.Sat = 2 * i }), PerYear: rule.Given(4)}, Item{Quota: panel.Quota{Size: 3}}, []Constraint{ByLimit, BySize}},
		{"outside", Plan{Experts: three(func(i int, e *Expert) { e.Outside = i > 1 })}, Item{Quota: panel.Quota{Size: 3, Outside: 2}}, []Constraint{ByOutside}},
		{"financial", Plan{Experts: three(same)}, Item{Quota: panel.Quota{Size: 3, Financial: 1}}, []Constraint{ByFinancial}},
		{"industry", Plan{Experts: three(same)}, Item{Quota: panel.Quota{Size: 3, Industry: 1}}, []Constraint{ByIndustry}},
		{"unit", Plan{Experts: three(func(i int, e *Expert) { e.Unit = "U" })}, Item{Quota: panel.Quota{Size: 3, PerUnit: 2}}, []Constraint{ByUnit, BySize}},
		{"tie", Plan{Experts: three(same), Ties: []Tie{{"E3", "E1"}}}, Item{Quota: panel.Quota{Size: 3}}, []Constraint{ByTie, BySize}},
		{"financial and conflict", Plan{Experts: three(func(i int, e *Expert) { e.Financial = i == 0 })}, Item{Quota: panel.Quota{Size: 2, Financial: 1}, Barred: []string{"E1"}}, []Constraint{ByConflict, ByFinancial}},
	} {
		x.plan.Seed, x.item.Key = "s", "A"
		if x.plan.Experts == nil {
			x.plan.Experts = []Expert{}
		}
		x.plan.Items = []Item{x.item}
		got := drawOne(t, x.plan)
		assert.ElementsMatch(t, x.blocked, got.Blocked, x.name)
		assert.Empty(t, got.Members, x.name)
		assert.Contains(t, got.Text(rule.ZH), "不能同时满足")
		assert.Contains(t, got.Text(rule.EN), "cannot be met together")
	}
}

// TestAtTheLimit: as often as allowed is allowed, once more is not; within the plan as well.
func TestAtTheLimit(t *testing.T) {
	p := Plan{Seed: "s", PerYear: rule.Given(3), Experts: three(func(i int, e *Expert) { e.Sat = 2 }), Items: []Item{{Key: "A", Quota: panel.Quota{Size: 3}}, {Key: "B", Quota: panel.Quota{Size: 1}}}}
	a, err := Draw(p)
	require.NoError(t, err)
	d, _ := a.Value()
	assert.Len(t, d.Panels[0].Members, 3)
	assert.Equal(t, []Constraint{ByLimit}, d.Panels[1].Blocked)
	assert.Equal(t, []Left{{ByLimit, 3}}, d.Panels[1].Left)
	p.PerYear, p.PerPlan = rule.Opt[int]{}, rule.Given(1)
	a, err = Draw(p)
	require.NoError(t, err)
	d, _ = a.Value()
	assert.Len(t, d.Panels[0].Members, 3)
	assert.Contains(t, d.Panels[1].Blocked, ByLimit)
}

// TestFinancialSeats: financial experts of other fields take financial seats and no others.
func TestFinancialSeats(t *testing.T) {
	p := Plan{Seed: "s", Items: []Item{{Key: "A", Fields: []string{"F1"}, Quota: panel.Quota{Size: 3, Financial: 1}}}}
	for _, id := range []string{"M1", "M2", "M3"} {
		p.Experts = append(p.Experts, Expert{ID: id, Unit: id, Fields: []string{"M"}, Financial: true})
	}
	p.Experts = append(p.Experts, Expert{ID: "T1", Unit: "T1", Fields: []string{"F1"}}, Expert{ID: "T2", Unit: "T2", Fields: []string{"F1"}})
	x := drawOne(t, p)
	assert.Subset(t, x.Members, []string{"T1", "T2"})
	assert.Equal(t, 5, x.Eligible)
	p.Items[0].Quota.Size = 4
	assert.NotEmpty(t, drawOne(t, p).Blocked)
}

// TestReplacement: those who stay stay, the one who left does not come back, and a unit that is there is not drawn again.
func TestReplacement(t *testing.T) {
	p := largePlan(300, 1)
	p.Items[0].Fields = nil
	first := drawOne(t, p)
	require.Len(t, first.Members, 7)
	p.Items[0].Round, p.Items[0].Keep, p.Items[0].Gone = 1, first.Members[1:], first.Members[:1]
	second := drawOne(t, p)
	require.Len(t, second.New, 1)
	assert.NotContains(t, second.Members, first.Members[0])
	assert.Subset(t, second.Members, first.Members[1:])
	assert.NotEmpty(t, second.Text(rule.ZH)+second.Text(rule.EN))
}

// TestPlansAreRefused: every problem at once.
func TestPlansAreRefused(t *testing.T) {
	p := Plan{Experts: []Expert{{ID: "E1", Unit: "U1"}, {ID: "E1", Unit: "U1"}, {ID: "11010519491231002X", Unit: "U2"}, {ID: "E\t2", Unit: "U", Fields: []string{"a,b"}}},
		Ties:  []Tie{{"E1", "E1"}, {"E1", "E9"}},
		Items: []Item{{Key: "A", Quota: panel.Quota{Size: 3, Outside: 4}, Barred: []string{"E7"}, Keep: []string{"E1", "E1"}}, {Key: "A", Quota: panel.Quota{Size: 1}, Keep: []string{"E1"}, Gone: []string{"E1"}}, {Key: "B"}}}
	_, err := Draw(p)
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	var paths []string
	for _, x := range input.Problems {
		paths = append(paths, x.Path)
	}
	assert.Subset(t, paths, []string{"seed", "experts[1].id", "experts[2].id", "experts[3].id", "experts[3].fields[0]", "ties[0].a", "ties[1].b", "items[0].quota.outside",
		"items[0].barred[0]", "items[0].keep[1]", "items[1].key", "items[1].keep[0]", "items[1].keep", "items[2].quota.size"})
	assert.NotContains(t, err.Error(), "11010519491231002X")
	for _, c := range Constraints() {
		assert.True(t, c.Valid() && c.Text(rule.ZH) != "" && c.Text(rule.EN) != "")
	}
	assert.NoError(t, Door().Err())
}

// TestTextsNameNobody: members stand in the value alone.
func TestTextsNameNobody(t *testing.T) {
	p := largePlan(300, 3)
	a, err := Draw(p)
	require.NoError(t, err)
	for _, text := range []string{a.Text(rule.ZH), a.FullText(rule.ZH), a.FullText(rule.EN), a.Markdown(rule.ZH)} {
		assert.NotContains(t, text, "E00")
	}
	data, err := json.Marshal(a)
	require.NoError(t, err)
	assert.Contains(t, string(data), `"E00`)
	d, _ := a.Value()
	assert.Equal(t, "抽取3个专家组，其中3个成组，0个无法组成", d.Text(rule.ZH))
}

// FuzzDraw: whatever passes the door is drawn: each panel is admissible or says what blocks.
func FuzzDraw(f *testing.F) {
	standby := small()
	standby.Items[0].Spares, standby.Items[0].Standby, standby.Items[0].Direct = 2, []string{"E1"}, picked("E4")
	for _, p := range []Plan{small(), standby, directPlan(picked("E15", "E02"))} { // quick ones: where nobody may sit, all that blocks is looked for
		p.Seed = "s"
		data, err := json.Marshal(p)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := Decode(data)
		var input *door.InputError
		if err != nil {
			require.ErrorAs(t, err, &input)
			return
		}
		a, err := Draw(p)
		require.NoError(t, err)
		d, _ := a.Value()
		require.Len(t, d.Panels, len(p.Items))
		for i, x := range d.Panels {
			if len(x.Members) > 0 {
				require.Len(t, x.Members, p.Items[i].Quota.Size)
				require.LessOrEqual(t, len(x.Spares), p.Items[i].Spares+len(x.Members))
				require.Subset(t, x.Members, p.Items[i].Direct.Experts)
			} else {
				require.NotEmpty(t, x.Blocked)
			}
		}
		require.NotEmpty(t, a.FullText(rule.ZH))
	})
}

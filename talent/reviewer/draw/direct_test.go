package draw

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/talent/reviewer/panel"
)

func picked(ids ...string) Direct {
	return Direct{Experts: ids, Ground: Technical, Reason: "全国仅数名专家从事该领域", Authority: "市科学技术局", Document: "梅科函〔2026〕1号"}
}

func directPlan(d Direct) Plan {
	return Plan{Seed: "keji", Experts: twenty(), Items: []Item{{Key: "A", Quota: panel.Quota{Size: 5, Outside: 3, Financial: 1, Industry: 1, PerUnit: 1}, Direct: d}}}
}

// TestDirectChoice: those picked directly sit, the others are drawn around them; the members are those that the program of TestReplay
// draws with these two seated. What must be recorded is recorded, nobody is named.
func TestDirectChoice(t *testing.T) {
	a, err := Draw(directPlan(picked("E15", "E02")))
	require.NoError(t, err)
	d, _ := a.Value()
	x := d.Panels[0]
	assert.Equal(t, []string{"E00", "E01", "E02", "E04", "E15"}, x.Members)
	assert.Equal(t, []string{"E02", "E15"}, x.Direct)
	assert.Len(t, x.New, 3)
	assert.Equal(t, 1, x.Try)
	text := a.FullText(rule.ZH)
	for _, want := range []string{"直接确定2名", "技术复杂、专业性强", "全国仅数名专家从事该领域", "市科学技术局", "梅科函〔2026〕1号", "《中华人民共和国招标投标法实施条例》第四十七条", "应优先选择本单位以外的专家"} {
		assert.Contains(t, text, want)
	}
	assert.NotContains(t, text, "E15")
	a, err = Draw(directPlan(picked("E02")))
	require.NoError(t, err)
	assert.NotContains(t, a.FullText(rule.ZH), "应优先选择", "E02 is from outside")
}

// TestDirectChoiceObeysTheConstraints: two of a unit, or too few from outside, block as they would in a draw; a whole panel may be picked.
func TestDirectChoiceObeysTheConstraints(t *testing.T) {
	assert.Equal(t, []Constraint{ByUnit}, drawOne(t, directPlan(picked("E01", "E07"))).Blocked)
	few := directPlan(picked("E00", "E03")) // neither is from outside, so that three of five can be
	few.Items[0].Quota.Outside = 4
	assert.Equal(t, []Constraint{ByOutside}, drawOne(t, few).Blocked)
	x := drawOne(t, directPlan(picked("E03", "E05", "E13", "E14", "E16")))
	assert.Equal(t, []string{"E03", "E05", "E13", "E14", "E16"}, x.Members)
	assert.Empty(t, x.New)
	p := directPlan(picked("E02"))
	p.PerPlan = rule.Given(1)
	p.Items = append(p.Items, Item{Key: "B", Quota: panel.Quota{Size: 1}, Barred: []string{}})
	for _, e := range p.Experts {
		if e.ID != "E02" {
			p.Items[1].Barred = append(p.Items[1].Barred, e.ID)
		}
	}
	a, err := Draw(p)
	require.NoError(t, err)
	d, _ := a.Value()
	assert.Contains(t, d.Panels[1].Blocked, ByLimit, "a direct choice counts as a draw")
}

// TestDirectChoiceMustBeRecorded: without ground, reason, consent and document there is none; nor of one who must recuse, or two times.
func TestDirectChoiceMustBeRecorded(t *testing.T) {
	for path, change := range map[string]func(*Item){
		"items[0].direct.ground":     func(x *Item) { x.Direct.Ground = "" },
		"items[0].direct.reason":     func(x *Item) { x.Direct.Reason = "" },
		"items[0].direct.authority":  func(x *Item) { x.Direct.Authority = "" },
		"items[0].direct.document":   func(x *Item) { x.Direct.Document = "" },
		"items[0].direct.experts":    func(x *Item) { x.Direct.Experts = nil },
		"items[0].direct.experts[0]": func(x *Item) { x.Barred = []string{"E02"} },
		"items[0].direct.experts[1]": func(x *Item) { x.Direct.Experts = []string{"E02", "E02"} },
		"items[0].standby[0]":        func(x *Item) { x.Standby = []string{"E02"} },
		"items[0].standby[1]":        func(x *Item) { x.Standby = []string{"E05", "E05"} },
		"items[0].keep":              func(x *Item) { x.Keep = []string{"E03", "E05", "E13", "E14", "E16"} },
		"items[0].spares":            func(x *Item) { x.Spares = 16 },
	} {
		p := directPlan(picked("E02"))
		change(&p.Items[0])
		_, err := Draw(p)
		var input *door.InputError
		require.ErrorAs(t, err, &input, path)
		paths := []string{}
		for _, x := range input.Problems {
			paths = append(paths, x.Path)
		}
		assert.Contains(t, paths, path)
	}
	assert.True(t, Technical.Valid() && National.Text(rule.ZH) != "" && National.Text(rule.EN) != "")
	assert.False(t, Ground("friend").Valid())
	assert.Len(t, Ground("").Choices(), 2)
}

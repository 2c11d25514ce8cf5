package pool

import (
	"slices"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Group is a tier of the national pool: the circles from which its experts come.
type Group string

// The groups.
const (
	Science  Group = "science"  // 科技界
	Industry Group = "industry" // 产业界
	Economy  Group = "economy"  // 经济界
)

var groups = enum.Words[Group]{
	{Value: Science, Text: rule.T("科技界专家", "expert of science")}, {Value: Industry, Text: rule.T("产业界专家", "expert of industry")},
	{Value: Economy, Text: rule.T("经济界专家", "expert of the economic circles")},
}

// of lists the ways into each group.
var of = map[Group][]rule.ID{Science: {byTitle, byScience}, Industry: {byIndustry}, Economy: {byEconomy}}

// Valid reports whether g is a group.
func (g Group) Valid() bool { return groups.Has(g) }

// Text names the group in one language.
func (g Group) Text(l rule.Lang) string { return groups.Text(g).In(l) }

// Groups are the groups of the national pool to which somebody belongs, none where the pool is closed to him.
type Groups []Group

// Text names them in one language.
func (g Groups) Text(l rule.Lang) string {
	if len(g) == 0 {
		return rule.T("不符合任何一类", "of none").In(l)
	}
	words := make([]string, len(g))
	for i := range g {
		words[i] = g[i].Text(l)
	}
	return strings.Join(words, rule.T("、", ", ").In(l))
}

// GroupsOf tells to which groups of the national pool a candidate belongs: all of them, where age and conduct admit him at all. While one
// is open there is no value, and the lines show those that are sure.
func GroupsOf(c Candidate) (rule.Answer[Groups], error) {
	d, err := Evaluate(National, c)
	if err != nil {
		return rule.Answer[Groups]{}, err
	}
	t, out := &rule.Trace{Frame: d.Frame()}, Groups{}
	admitted, open := rule.Passed, false
	for _, id := range []rule.ID{ageLimit, sound} {
		v := tell(t, d, id)
		switch {
		case v == rule.Failed:
			admitted = rule.Failed
		case v == rule.Undetermined && admitted == rule.Passed:
			admitted = v
		}
	}
	for _, w := range groups {
		met, waits := false, false
		for _, id := range of[w.Value] {
			v := tell(t, d, id)
			met, waits = met || v == rule.Passed, waits || v == rule.Undetermined
		}
		if met {
			out = append(out, w.Value)
		}
		open = open || waits && !met
	}
	switch {
	case admitted == rule.Failed:
		t.Settle()
		return rule.Conclude(t, entryBook, ruleGroups, Groups{})
	case admitted == rule.Undetermined || open:
		return rule.ConcludeWith(t, entryBook, ruleGroups, rule.Opt[Groups]{})
	}
	t.Settle()
	return rule.Conclude(t, entryBook, ruleGroups, slices.Clip(out))
}

// tell adds the line of a finding and what it waits for.
func tell(t *rule.Trace, d rule.Decision, id rule.ID) rule.Verdict {
	f, _ := d.Finding(entryBook.Rule(id).Code)
	t.Add(f.Line())
	if f.Verdict() == rule.Undetermined {
		t.Lack(f.Waits()...)
	}
	return f.Verdict()
}

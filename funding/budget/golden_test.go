package budget

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// ask puts the question of a golden case.
func ask(p *Policy, asks string, input []byte) (ruletest.Told, error) {
	switch asks {
	case "ceiling":
		return ruletest.Ask(p, input, DecodeGrant, IndirectCeiling, Policy.IndirectCeiling)
	case "most":
		return ruletest.Ask(p, input, DecodeGrant, MostIndirect, Policy.MostIndirect)
	case "check":
		return ruletest.Ask(p, input, Decode, Check, Policy.Check)
	case "approval":
		return ruletest.Ask(p, input, DecodeAdjustment, Approval, Policy.Approval)
	case "settle":
		return ruletest.Ask(p, input, DecodeStatement, Settle, Policy.Settle)
	}
	return nil, fmt.Errorf("no question %q", asks)
}

var folders = map[string]Programme{"central": Central, "guangdong": Guangdong, "social_science": SocialScience, "zhejiang": Zhejiang, "key_plan": KeyPlan, "common-mistakes": Central}

// The golden cases reach every rule, and each that judges with every verdict it can have.
func TestCases(t *testing.T) {
	seen := map[string]map[string]bool{}
	for folder, programme := range folders {
		t.Run(folder, func(t *testing.T) {
			told, _ := ruletest.Answers(t, "testdata/"+folder, Editions(programme), ask)
			for _, a := range told {
				note(seen, a)
				require.NotEmpty(t, a.Text(rule.EN))
			}
		})
	}
	judged := []rule.ID{ruleProjectTotal, ruleTopicTotal, ruleRevenue, ruleDirect, rulePurchase, ruleDevice, ruleDevices, ruleIndirect, rulePay, rulePayShare, ruleSelfRaised, ruleShareCap, ruleSpent, ruleCommitment}
	for _, id := range judged {
		for _, v := range []string{"passed", "failed", "undetermined"} {
			require.True(t, seen[book.Rule(id).Code][v], "%s: no case in which it is %s", book.Rule(id).Code, v)
		}
	}
	for _, id := range []rule.ID{ruleLumpSum, ruleSubjects, ruleNegative, ruleOtherFees} {
		require.True(t, seen[book.Rule(id).Code]["passed"] && seen[book.Rule(id).Code]["failed"], book.Rule(id).Code)
	}
	for _, r := range book.Rules() {
		require.NotEmpty(t, seen[r.Code], "%s: no case reaches it", r.Code)
	}
}

// note adds what an answer asks and what its lines say.
func note(seen map[string]map[string]bool, a ruletest.Told) {
	add := func(code, v string) {
		if seen[code] == nil {
			seen[code] = map[string]bool{}
		}
		seen[code][v] = true
	}
	add(a.(interface{ About() rule.Rule }).About().Code, "asked")
	for _, l := range a.Lines() {
		v, given := l.Verdict.Get()
		if !given {
			add(l.Rule.Code, "said")
			continue
		}
		add(l.Rule.Code, v.String())
	}
}

// Every number and switch of every edition is held by a case, but for these.
func TestEveryMutationIsNoticed(t *testing.T) {
	oneRate, unread := "one rate on the whole base, whatever the joints", "not read while its switch is off"
	off := func(edition string, figures ...string) (all []ruletest.Equivalent) {
		for _, f := range figures {
			all = append(all, ruletest.Equivalent{Edition: edition, Figure: f, Why: unread})
		}
		return all
	}
	joints := func(edition, tiers string) []ruletest.Equivalent {
		return []ruletest.Equivalent{{Edition: edition, Figure: tiers + ".first_to", Why: oneRate}, {Edition: edition, Figure: tiers + ".second_to", Why: oneRate}}
	}
	merged := ruletest.Equivalent{Figure: "travel_merged", Why: "of no account beside three subjects"}
	in := func(edition string, e ruletest.Equivalent) ruletest.Equivalent { e.Edition = edition; return e }
	lumps := func(edition string) []ruletest.Equivalent {
		return off(edition, "lump_sum_limited", "lump_sum_by_guide")
	}
	equivalents := map[string][]ruletest.Equivalent{
		"central": slices.Concat(off("", "uplift_*"), off("V2011", "detail_from", "equipment_by_unit", "other_by_investigator", "indirect_may_rise"),
			off("V2016", "pay_share", "detail_from"), off("V2018", "pay_share", "detail_from"), off("V2021", "pay_share"), lumps("V2011"), lumps("V2016"), lumps("V2018"),
			joints("V2021", "pure_theory"), []ruletest.Equivalent{in("V2021", merged)}),
		"key_plan": slices.Concat(off("", "uplift_*", "pay_share"), off("K2016", "detail_from"), lumps("K2016"),
			joints("K2021", "pure_theory"), joints("K2025", "pure_theory"), []ruletest.Equivalent{in("K2021", merged), in("K2025", merged)}),
		"guangdong": slices.Concat(off("", "uplift_*", "pay_share"), lumps("G2019"), []ruletest.Equivalent{{Edition: "G2019", Figure: "detail_from", Change: "-0.01", Why: "no price lies below zero"}}, joints("G2022", "pure_theory"), []ruletest.Equivalent{in("G2022", merged)}),
		"social_science": slices.Concat(off("", "uplift_*", "pay_share", "equipment_by_unit", "other_by_investigator", "indirect_may_rise"),
			off("P2016", "detail_from"), lumps(""), []ruletest.Equivalent{in("P2021", merged)}),
		"zhejiang": slices.Concat(off("", "pay_share", "equipment_by_unit", "other_by_investigator", "indirect_may_rise"), lumps(""), joints("", "pure_theory"), joints("", "soft_science"),
			[]ruletest.Equivalent{merged}),
	}
	for folder, list := range equivalents {
		cases, err := ruletest.LoadAnswers("testdata/" + folder)
		require.NoError(t, err)
		slices.SortStableFunc(cases, func(a, b ruletest.AnswerCase) int { return first(b) - first(a) })
		require.Positive(t, ruletest.AnswerMutations(t, cases, Editions(folders[folder]), ask, list...), folder)
	}
}

// first puts the cases first that show every tier, which notice most.
func first(c ruletest.AnswerCase) int {
	if strings.HasPrefix(c.Name, "tiers") {
		return 1
	}
	return 0
}

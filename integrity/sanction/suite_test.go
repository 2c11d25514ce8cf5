package sanction_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/sanction"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

func subject(r integrity.Regime) ruletest.Subject[sanction.Policy, sanction.Proposal] {
	return ruletest.For(sanction.Scheme(r), sanction.Decode)
}

func book(r integrity.Regime) *rule.Book { return sanction.Scheme(r).Book() }

// Every grade, band, floor, measure and edition of each regime, by hand from the documents. The rules are one set; together
// the regimes show each from every side.
func TestCases(t *testing.T) {
	coverage := ruletest.NewCoverage(book(integrity.Misconduct), book(integrity.Violation), book(integrity.Guangdong))
	for _, r := range integrity.Regimes() {
		t.Run(string(r), func(t *testing.T) {
			for _, d := range ruletest.Cases(t, "testdata/"+string(r), subject(r)) {
				coverage.Add(d)
			}
		})
	}
	const (
		month  = "a term is a month at least, so that it never meets a lower end of nothing"
		uncap  = "an upper end here is one that is not known: it is never met exactly, nor surely kept"
		always = "wherever bans at this grade are known, they may be permanent"
	)
	coverage.Require(t, ruletest.BothSides,
		ruletest.Waiver{Code: "sanction.by_other", Of: ruletest.SeenPassed, Why: "of bodies that were not read of no more is known than that there may be some"},
		ruletest.Waiver{Code: "sanction.read_whole", Of: ruletest.SeenFailed, Why: "what was not read may forbid; that it does is never known"},
		ruletest.Waiver{Code: "sanction.lighter_low", Of: ruletest.SeenAtEdge, Why: month},
		ruletest.Waiver{Code: "sanction.heavier_low", Of: ruletest.SeenAtEdge, Why: month},
		ruletest.Waiver{Code: "sanction.lighter_length", Of: ruletest.SeenFailed, Why: "where bans at the lightest grade are known, any length is lawful"},
		ruletest.Waiver{Code: "sanction.lighter_high", Of: ruletest.SeenAtEdge | ruletest.SeenPassed, Why: uncap},
		ruletest.Waiver{Code: "sanction.especially_serious_high", Of: ruletest.SeenAtEdge | ruletest.SeenPassed, Why: uncap},
		ruletest.Waiver{Code: "sanction.lighter_may_forever", Of: ruletest.SeenFailed, Why: always},
		ruletest.Waiver{Code: "sanction.especially_serious_may_forever", Of: ruletest.SeenFailed, Why: always},
	)
	if testing.Verbose() {
		t.Log("\n" + coverage.Table(rule.ZH))
	}
}

func TestCommonMistakes(t *testing.T) {
	ruletest.Cases(t, "testdata/common-mistakes", subject(integrity.Misconduct))
}

// Which lines a check has depends on the edition alone.
func TestStraightLine(t *testing.T) {
	for _, r := range integrity.Regimes() {
		var apps []sanction.Proposal
		for _, c := range load(t, r) {
			if a, err := sanction.Decode(c.Application()); err == nil {
				apps = append(apps, a)
			}
		}
		ruletest.StraightLine(t, subject(r), apps...)
	}
}

func load(t testing.TB, r integrity.Regime) []ruletest.Case {
	t.Helper()
	cases, err := ruletest.Load("testdata/" + string(r))
	require.NoError(t, err)
	return cases
}

// Moving any number by one unit or flipping any switch fails a case; the measures and circumstances are pinned down by the
// cases of what may be imposed.
func TestMutations(t *testing.T) {
	for _, r := range integrity.Regimes() {
		n := ruletest.Mutations(t, subject(r).Every(everyMutant), load(t, r), equivalents(r)...)
		t.Log(r, n)
	}
}

const (
	notRead = "the document was not read, and what rests on the figure stays open"
	answers = "noticed by the cases of the answers"
	unknown = "the figure is not known: its range is all that it could be"
	noFewer = "there are no fewer than none"
	noBans  = "there are no bans at the lightest grade"
	noLess  = "a term is a month at least, and there is nothing less than not permanent"
	noCap   = "there is no upper end"
	noFloor = "there is no floor, or no numbers to set it by"
)

// equivalents are the figures that nobody could tell from the law, or that only the answers rest on.
func equivalents(r integrity.Regime) []ruletest.Equivalent {
	all := []ruletest.Equivalent{
		{Figure: "measures*", Why: answers}, {Figure: "aggravating*", Why: answers}, {Figure: "mitigating*", Why: answers},
		{Figure: "apply_only", Why: answers}, {Figure: "first_day", Why: answers}, {Figure: "must", Why: answers},
		{Figure: "part_only", Why: answers}, {Figure: "effects", Why: answers},
		{Figure: "heavier.from", Change: "-1", Why: noLess}, {Figure: "heavier.from_in", Why: noLess}, {Figure: "lighter.permanent", Why: noLess},
		{Figure: "heavier.permanent", Why: noLess}, {Figure: "serious.permanent", Why: noLess}, {Figure: "especially.permanent", Change: "+1", Why: noLess},
		{Figure: "especially.to*", Why: noCap}, {Figure: "lighter.to*", Why: noCap}, {Figure: "lighter.from*", Why: noBans},
	}
	none := []ruletest.Equivalent{{Figure: "floor", Why: noFloor}, {Figure: "floor_items", Why: noFloor}}
	switch r {
	case integrity.Violation:
		all = append(append(all, none...), ruletest.Equivalent{Edition: "ORD24", Why: notRead}, ruletest.Equivalent{Edition: "ORD19", Figure: "items", Why: noFloor},
			ruletest.Equivalent{Figure: "lighter.permanent.high", Change: "+1", Why: unknown},
			ruletest.Equivalent{Figure: "lighter.capped", Why: unknown}, ruletest.Equivalent{Figure: "deciders.others", Change: "-1", Why: noFewer})
	case integrity.Guangdong:
		all = append(append(all, none...), ruletest.Equivalent{Edition: "GD-2024", Why: notRead}, ruletest.Equivalent{Figure: "deciders.others", Change: "-1", Why: noFewer}, ruletest.Equivalent{Edition: "GD-2021", Figure: "heavier.to*", Why: noCap},
			ruletest.Equivalent{Edition: "GD-2021", Figure: "serious.to*", Why: noCap}, ruletest.Equivalent{Edition: "GD-2021", Figure: "serious.from*", Why: noLess},
			ruletest.Equivalent{Edition: "GD-2021", Figure: "especially.from*", Why: noLess})
	default:
		all = append(all, ruletest.Equivalent{Figure: "lighter.capped", Why: noBans},
			ruletest.Equivalent{Figure: "deciders.others", Change: "-1", Why: unknown}, ruletest.Equivalent{Figure: "deciders.others.high", Change: "+1", Why: unknown})
	}
	return all
}

package sanction_test

import (
	"slices"
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
		month   = "a term is a month at least, so that it never meets a lower end of nothing"
		uncap   = "an upper end here is one that is not known: it is never met exactly, nor surely kept"
		open    = "bans at the lightest grade are forbidden or not read: none is ever sure to pass or to fail by its length"
		never   = "where terms stand under this grade, a permanent ban is forbidden or not read"
		always  = "where bans at this grade are known, they may be permanent"
		others  = "of bodies that were not read of no more is known than that there may be some"
		anyTerm = "without bands by grade every length is lawful, and permanent too, whatever the grade"
	)
	waived := func(of ruletest.Seen, why string, codes ...string) (all []ruletest.Waiver) {
		for _, code := range codes {
			all = append(all, ruletest.Waiver{Code: "sanction." + code, Of: of, Why: why})
		}
		return all
	}
	coverage.Require(t, ruletest.BothSides, slices.Concat(
		waived(ruletest.SeenPassed, others, "by_other"),
		waived(ruletest.SeenFailed, "what was not read may forbid; that it does is never known", "read_whole"),
		waived(ruletest.SeenAtEdge|ruletest.SeenPassed, open, "lighter_low"),
		waived(ruletest.SeenPassed|ruletest.SeenFailed, open, "lighter_length"),
		waived(ruletest.SeenPassed, open, "lighter_term", "lighter_within", "lighter_forever"),
		waived(ruletest.SeenFailed|ruletest.SeenAtEdge, open, "lighter_may_forever"),
		waived(ruletest.SeenAtEdge|ruletest.SeenPassed, uncap, "lighter_high", "especially_serious_high"),
		waived(ruletest.SeenAtEdge, month, "heavier_low", "any_low"),
		waived(ruletest.SeenPassed, never, "heavier_forever", "serious_forever"),
		waived(ruletest.SeenFailed, always, "especially_serious_may_forever"),
		waived(ruletest.SeenFailed|ruletest.SeenUndetermined, anyTerm, "any_grade", "any_may_forever"),
		waived(ruletest.SeenFailed, anyTerm, "any_term", "any_length"),
		waived(ruletest.SeenPassed|ruletest.SeenFailed|ruletest.SeenUndetermined|ruletest.SeenAtEdge, anyTerm, "any_high"),
	)...)
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
		n := ruletest.Mutations(t, subject(r), load(t, r), equivalents(r)...)
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
		{Figure: "part_only", Why: answers}, {Figure: "effects", Why: answers}, {Figure: "unit_effects", Why: answers},
	}
	graded := []ruletest.Equivalent{
		{Figure: "any.*", Why: "the document has bands by grade"},
		{Figure: "heavier.from", Change: "-1", Why: noLess}, {Figure: "heavier.from_in", Why: noLess}, {Figure: "lighter.permanent", Why: noLess},
		{Figure: "heavier.permanent", Why: noLess}, {Figure: "serious.permanent", Why: noLess}, {Figure: "especially.permanent", Change: "+1", Why: noLess},
		{Figure: "especially.to*", Why: noCap}, {Figure: "lighter.to*", Why: noBans}, {Figure: "lighter.from*", Why: noBans}, {Figure: "lighter.capped", Why: noBans},
	}
	none := []ruletest.Equivalent{{Figure: "floor", Why: noFloor}, {Figure: "floor_items", Why: noFloor}, {Figure: "deciders.others", Change: "-1", Why: noFewer}}
	switch r {
	case integrity.Violation:
		return slices.Concat(all, graded, none, []ruletest.Equivalent{{Edition: "ORD24", Why: notRead}, {Edition: "ORD19", Figure: "items", Why: noFloor},
			{Figure: "lighter.permanent.high", Change: "+1", Why: unknown}})
	case integrity.Guangdong:
		byGrade := "there are no bands by grade"
		return slices.Concat(all, none, []ruletest.Equivalent{{Edition: "GD-2024", Why: notRead},
			{Figure: "lighter.*", Why: byGrade}, {Figure: "heavier.*", Why: byGrade}, {Figure: "serious.*", Why: byGrade}, {Figure: "especially.*", Why: byGrade},
			{Figure: "any.from", Change: "-1", Why: noLess}, {Figure: "any.from_in", Why: noLess}, {Figure: "any.permanent", Change: "+1", Why: noLess}, {Figure: "any.to*", Why: noCap}})
	}
	return slices.Concat(all, graded, []ruletest.Equivalent{
		{Figure: "deciders.others", Change: "-1", Why: unknown}, {Figure: "deciders.others.high", Change: "+1", Why: unknown}})
}

package repair_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/repair"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

func askGeneral(p *repair.GeneralPolicy, asks string, input []byte) (ruletest.Told, error) {
	a, err := repair.DecodeRecord(input)
	switch {
	case err != nil:
		return nil, err
	case asks == "window" && p != nil:
		return p.Window(a)
	case asks == "window":
		return a.Window()
	case p != nil:
		return p.May(a)
	}
	return a.May()
}

func askResearch(p *repair.ResearchPolicy, asks string, input []byte) (ruletest.Told, error) {
	a, err := repair.DecodeSanctioned(input)
	switch {
	case err != nil:
		return nil, err
	case asks == "misconduct", asks == "violation", asks == "other":
		return a.May(integrity.Regime(asks))
	case p != nil:
		return p.May(a)
	}
	return a.May(integrity.Guangdong)
}

// Both regimes, every condition met, failed and open, every first and last day, by hand.
func TestCases(t *testing.T) {
	_, codes := ruletest.Answers(t, "testdata/general", repair.GeneralEditions(), askGeneral)
	for _, code := range []string{"window", "shortest", "longest", "corrected", "duties", "pledge", "repairable", "other", "effect", "apart"} {
		assert.True(t, codes["credit_repair."+code], code)
	}
	_, codes = ruletest.Answers(t, "testdata/research", repair.ResearchEditions(integrity.Guangdong), askResearch)
	for _, code := range []string{"outside", "unread", "within", "duties", "rectified", "loss", "removed", "commended", "effect", "apart"} {
		assert.True(t, codes["research_repair."+code], code)
	}
}

func TestMutations(t *testing.T) {
	unread := "the document was not read"
	cases, err := ruletest.LoadAnswers("testdata/general")
	require.NoError(t, err)
	ruletest.AnswerMutations(t, cases, repair.GeneralEditions(), askGeneral, ruletest.Equivalent{Edition: "NDRC-58", Why: unread},
		ruletest.Equivalent{Edition: "NDRC-36", Figure: "minor.least", Change: "-1", Why: "there is nothing less than no waiting"})
	cases, err = ruletest.LoadAnswers("testdata/research")
	require.NoError(t, err)
	ruletest.AnswerMutations(t, cases, repair.ResearchEditions(integrity.Guangdong), askResearch, ruletest.Equivalent{Edition: "GD-2024", Why: unread},
		ruletest.Equivalent{Edition: "GD-2021", Figure: "unread", Why: "the document was read"})
}

func TestPoliciesAreSound(t *testing.T) {
	require.NoError(t, repair.RecordDoor().Err())
	require.NoError(t, repair.SanctionedDoor().Err())
	require.NoError(t, repair.GeneralEditions().Err())
	require.NoError(t, repair.ResearchEditions(integrity.Guangdong).Err())
	for _, e := range repair.GeneralEditions().All() {
		require.Empty(t, rule.CheckPolicy(&e.Policy), e.ID)
	}
	for _, e := range repair.ResearchEditions(integrity.Guangdong).All() {
		require.Empty(t, rule.CheckPolicy(&e.Policy), e.ID)
	}
}

// No permission of one regime lifts a list of the other.
func TestNeitherRegimeAnswersForTheOther(t *testing.T) {
	for dir, ask := range map[string]func(string, []byte) (ruletest.Told, error){
		"general":  func(q string, in []byte) (ruletest.Told, error) { return askGeneral(nil, q, in) },
		"research": func(q string, in []byte) (ruletest.Told, error) { return askResearch(nil, q, in) },
	} {
		cases, err := ruletest.LoadAnswers("testdata/" + dir)
		require.NoError(t, err)
		for i := range cases {
			told, err := ask(cases[i].Asks, cases[i].Input())
			a, is := told.(rule.Answer[repair.Permission])
			if err != nil || !is {
				continue
			}
			if p, given := a.Value(); given {
				require.NotContains(t, p.Leaves, p.Lifts)
				for _, x := range p.Leaves {
					require.Equal(t, dir == "general", x.OfResearch(), x)
				}
			}
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, dir := range []string{"general", "research"} {
		cases, err := ruletest.LoadAnswers("testdata/" + dir)
		require.NoError(f, err)
		for i := range cases {
			f.Add(cases[i].Input())
		}
	}
	f.Add([]byte(`{"applied_on":"9999-12-31","document_on":"9999-12-31","class":"serious","from":"9999-12-31"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if a, err := repair.DecodeRecord(data); sound(t, err) {
			answered(t)(a.May())
			w, err := a.Window()
			if outside(t, err) {
				require.NotEmpty(t, w.FullText(rule.ZH))
			}
		}
		if a, err := repair.DecodeSanctioned(data); sound(t, err) {
			for _, r := range integrity.Regimes() {
				answered(t)(a.May(r))
			}
		}
	})
}

func sound(t *testing.T, err error) bool {
	t.Helper()
	var input *door.InputError
	if err != nil {
		require.ErrorAs(t, err, &input)
	}
	return err == nil
}

func outside(t *testing.T, err error) bool {
	t.Helper()
	var edition *rule.EditionError
	if err != nil {
		require.ErrorAs(t, err, &edition)
	}
	return err == nil
}

func answered(t *testing.T) func(rule.Answer[repair.Permission], error) {
	return func(a rule.Answer[repair.Permission], err error) {
		t.Helper()
		if outside(t, err) {
			require.NotEmpty(t, a.FullText(rule.ZH)+a.Text(rule.EN))
			_, err = json.Marshal(a)
			require.NoError(t, err)
		}
	}
}

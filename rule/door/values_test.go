package door_test

import (
	"encoding/json"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// carrier is an application that carries results of other domains.
type carrier struct {
	Standing rule.Opt[rule.Standing] `json:"standing,omitzero"`
	Term     rule.Opt[rule.Term]     `json:"term,omitzero"`
}

// sound hands the faults of the values on.
func sound(app *carrier, r *door.Report) {
	if standing, given := app.Standing.Get(); given {
		r.Faults("standing", standing.Faults())
	}
	if term, given := app.Term.Get(); given {
		r.Faults("term", term.Faults())
	}
}

// What one domain writes as JSON, the door of another reads back as it was.
func TestSharedValuesPassTheDoor(t *testing.T) {
	entrance := door.New(rule.NewBook("demo", rule.T("示范", "Demonstration"), nil, nil), sound)
	require.NoError(t, entrance.Err())
	term := rule.TermOf(rule.NewDate(2023, 12, 26), rule.ForYears(3), rule.FirstDayCounted).WithPrintedEnd(rule.NewDate(2026, 12, 31))
	standing := rule.NewStanding(rule.NewDate(2026, 5, 1),
		rule.Bar{Entry: "R-1", List: rule.T("名单", "list"), Path: "members[2]", Through: rule.T("乙", "B"), Term: term, Law: rule.Reference{Document: "D", ZH: "《甲》", EN: "A"}},
		rule.Bar{Entry: "R-2", Why: rule.T("同名", "same name"), Term: rule.PermanentTerm(rule.NewDate(2026, 1, 1)), Possible: true})
	standing.AsOf, standing.Purpose, standing.Register = rule.NewDate(2026, 4, 30), "project", "demo"
	standing = standing.Doubtful(rule.T("待核", "to be verified"))
	sent := carrier{rule.Given(standing), rule.Given(term)}
	wire, err := json.Marshal(sent)
	require.NoError(t, err)
	got, err := entrance.Decode(wire)
	require.NoError(t, err)
	assert.Equal(t, sent, got)

	_, err = entrance.Decode([]byte(`{"standing":{"state":"free","on":"2026-05-01","bars":[{"entry":"R-1","term":{"from":"2026-01-01","permanent":true}}]},
		"term":{"from":"2026-01-02","until":"2026-01-01","counting":"somehow"}}`))
	var faults *door.InputError
	require.ErrorAs(t, err, &faults)
	var paths []string
	for _, p := range faults.Problems {
		paths = append(paths, p.Path+" "+string(p.Code))
	}
	assert.Equal(t, []string{"standing.state inconsistent", "term.until inconsistent", "term.counting not_allowed"}, paths)
}

package decide

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/examples/internal/cli"
)

// A ban of three years decided on 26 December 2023 ends on 25 December 2026, in every format.
func TestAskWhatIsNoVerdict(t *testing.T) {
	const proposal = `{"conduct_on": "2023-05-10", "decided_on": "2023-12-26", "measures": [{"measure": "bar_projects", "years": 3}]}`
	for _, format := range []string{"text", "full", "markdown", "json"} {
		got := runOn(proposal, "misconduct_days", "-format", format)
		assert.Equal(t, cli.OK, got.status, got.err)
		assert.Contains(t, got.out, "2026-12-25", format)
		assert.Equal(t, format == "json", json.Valid([]byte(got.out)))
	}
	got := runOn(`{"conduct_on": "2023-05-10", "measures": [{"measure": "bar_projects", "years": 3}]}`, "misconduct_days", "-lang", "en")
	assert.Equal(t, cli.Undetermined, got.status, "the decision has no day yet")
	assert.Contains(t, got.out, "Day of the decision")
	got = runOn(`{"conduct_on": "2023-05-10", "decided_on": "2023-05-09"}`, "misconduct_days", "-lang", "en")
	assert.Equal(t, cli.BadInput, got.status)
	assert.Contains(t, got.err, "decided_on")
}

// What an inquiry cannot do is refused; its template and its place in the list are there.
func TestInquiriesInTheProgram(t *testing.T) {
	for _, args := range [][]string{{"misconduct_days", "-on", "2023-01-01"}, {"misconduct_days", "-format", "record"}, {"misconduct_days", "a.json", "b.json"}, {"batch", "misconduct_days"}} {
		got := runOn("{}", args...)
		assert.Equal(t, cli.BadInput, got.status, args)
		assert.NotEmpty(t, got.err, args)
	}
	template := runOn("", "template", "research_credit")
	require.Equal(t, cli.OK, template.status, template.err)
	got := runOn(template.out, "research_credit")
	assert.Equal(t, cli.OK, got.status, got.err)
	assert.Contains(t, got.out, "良好信用")
	assert.Contains(t, runOn("", "list").out, "research_credit")
}

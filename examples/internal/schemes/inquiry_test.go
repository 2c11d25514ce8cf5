package schemes

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// unread are the questions whose figures of the law were not seen, so that nothing can be told.
var unread = map[string][]rule.Cause{"rural_assessment": {rule.LawUnknown}, "project_call": {rule.LawUnknown}}

// TestEveryInquiryIsAnswered: the template of each works as it is, is complete, and the answer reads in both languages.
func TestEveryInquiryIsAnswered(t *testing.T) {
	seen := map[string]bool{}
	for _, n := range Names() {
		seen[n] = true
	}
	for _, q := range Inquiries() {
		assert.False(t, seen[q.Name()], q.Name())
		seen[q.Name()] = true
		assert.True(t, q.Title().Whole(), q.Name())
		a, err := q.Ask(q.Template())
		require.NoError(t, err, q.Name())
		assert.Equal(t, unread[q.Name()], a.Causes(), "%s: %s", q.Name(), a.FullText(rule.ZH))
		assert.NotEmpty(t, a.FullText(rule.ZH)+a.Text(rule.EN)+a.Markdown(rule.ZH))
		var sample any
		require.NoError(t, json.Unmarshal(q.Template(), &sample))
		for _, f := range q.Fields() {
			assert.True(t, found(sample, f.Path), "%s: %s", q.Name(), f.Path)
		}
	}
	_, ok := Asked("nothing")
	assert.False(t, ok)
}

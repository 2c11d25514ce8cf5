package rule_test

import (
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEvaluateIn(t *testing.T) {
	a := gradeApplication{FiledOn: rule.Given(rule.NewDate(2025, 6, 1)), Staff: rule.Given(100), Rank: rule.Given(1), Dishonest: rule.Given(true)}
	now, err := gradeScheme.Evaluate(a)
	require.NoError(t, err)
	assert.Equal(t, rule.Failed, now.Verdict(), "the edition of 2024 has the integrity clause")

	old, ok := gradeScheme.Timeline().Named("2020")
	require.True(t, ok)
	d, err := gradeScheme.EvaluateIn(&old, rule.NewSheet(gradeScheme.Book()), &a)
	require.NoError(t, err)
	assert.Equal(t, rule.Passed, d.Verdict())
	assert.Equal(t, "2020", d.Frame().Edition.ID)
	assert.Equal(t, rule.NewDate(2025, 6, 1), d.Frame().Day)

	broken := rule.NewScheme(rule.Parts[gradePolicy, gradeApplication]{Book: gradeScheme.Book()})
	_, err = broken.EvaluateIn(&old, rule.NewSheet(gradeScheme.Book()), &a)
	require.ErrorIs(t, err, rule.ErrScheme)
}

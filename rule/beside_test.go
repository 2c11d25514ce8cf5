package rule_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/rule"
)

// What misses a bound by less than a hundredth is not printed as the bound.
func TestBesideABoundNothingIsRoundedOntoIt(t *testing.T) {
	short := rule.Exactly(rule.Frac(179_999, 3_000), rule.Score)
	assert.Equal(t, "60.00分", short.Text(rule.ZH))
	assert.Equal(t, "59.9997分", short.Beside(rule.ZH, rule.Int(60)))
	assert.Equal(t, "82.33分", rule.Exactly(rule.Frac(247, 3), rule.Score).Beside(rule.ZH, rule.Int(60)))
	assert.Equal(t, "60分", rule.Exactly(rule.Int(60), rule.Score).Beside(rule.ZH, rule.Int(60)))
}

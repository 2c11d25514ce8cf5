package certification_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/certification"
	"github.com/keji-rules/keji/rule"
)

// The year of a report lies within the years that a certificate can be asked about.
func TestBoundsOfTheYearOfAReport(t *testing.T) {
	for _, f := range certification.Door().Fields() {
		if f.Path == "hnte.reports[].year" {
			assert.Equal(t, [2]rule.Number{rule.Int(2000), rule.Int(9000)}, [2]rule.Number{f.Fact.Min, f.Fact.Max})
			return
		}
	}
	assert.Fail(t, "no such field")
}

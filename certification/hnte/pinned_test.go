package hnte

import (
	"testing"

	"github.com/keji-rules/keji/rule/ruletest"
)

func TestReleasedEditionsAreNeverEdited(t *testing.T) {
	ruletest.Released(t, Editions(),
		ruletest.Release{Edition: "V2008", From: "2008-01-01", Policy: "f5a63ac9e07af07a8e73090acbbdceda2723940d67e994bfb0d3d4307863f642"},
		ruletest.Release{Edition: "V2016", From: "2016-01-01", Policy: "4da82a635d4d558043cc6ea11bcf359c5f175953452b9948a648201ba84ea90f"})
}

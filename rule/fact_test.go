package rule

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
)

func TestFactText(t *testing.T) {
	f := Fact{Path: "held", Title: T("持证", "certified"), Unit: Flag}
	assert.Equal(t, "持证（held）：是或否", f.Text(ZH))
	assert.Equal(t, "certified (held): yes or no", f.Text(EN))
}

// An amount may have 64 decimals and 18 zeros, and no more.
func TestMoneyAtItsEnds(t *testing.T) {
	for exp, undefined := range map[int32]bool{-65: true, -64: false, 18: false, 19: true} {
		assert.Equal(t, undefined, Money(decimal.New(1, exp)).Undefined(), exp)
	}
}

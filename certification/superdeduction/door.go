package superdeduction

import (
	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Decode reads a claim from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Claim, error) { return entrance.Decode(data) }

// Validate checks a claim made by a program as Decode checks one from JSON.
func Validate(c *Claim) error { return entrance.Validate(c) }

// Door returns the package's door, for tables, templates and other limits than the default.
func Door() *door.Door[Claim] { return entrance }

// sense reports what no single field can show.
func sense(c *Claim, r *door.Report) {
	enterprise.SenseLedger("ledger", c.Ledger, r)
	all, given := c.MonthsOperated.Get()
	if fourth, known := c.MonthsFourth.Get(); given && known && fourth > all {
		r.Contradiction(rule.T("第四季度经营月数超过全年经营月数", "more months in the fourth quarter than in the year"),
			rule.T("请核对后更正其中一项", "check both and correct one"), "months_fourth", "months_operated")
	}
}

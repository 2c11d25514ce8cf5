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
	fourth, known := c.MonthsFourth.Get()
	check := rule.T("请核对后更正其中一项", "check both and correct one")
	switch {
	case !given || !known:
	case fourth > all:
		r.Contradiction(rule.T("第四季度经营月数超过全年经营月数", "more months in the fourth quarter than in the year"), check, "months_fourth", "months_operated")
	case all-fourth > 9:
		r.Contradiction(rule.T("前三季度至多九个月，全年经营月数与第四季度经营月数不符", "the first three quarters have nine months at most, fewer than the months of the year less those of the fourth quarter"), check, "months_operated", "months_fourth")
	}
}

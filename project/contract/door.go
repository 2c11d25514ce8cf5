package contract

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Door is what the facts pass through.
func Door() *door.Door[Contract] { return entrance }

// Decode reads the facts of a contract from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Contract, error) { return entrance.Decode(data) }

// Validate reports every problem at once as a *door.InputError.
func Validate(c *Contract) error { return entrance.Validate(c) }

// sense reports what no single field can show.
func sense(c *Contract, r *door.Report) {
	asking.Ordered(r, c.StartsOn, c.EndsOn, "ends_on", "starts_on")
	asking.Ordered(r, c.FirstEnd, c.EndsOn, "ends_on", "first_end")
	asking.Ordered(r, c.EndsOn, c.NewEnd, "new_end", "ends_on")
	asking.Ordered(r, c.ApprovedOn, c.SignBy, "sign_by", "approved_on")
	asking.Ordered(r, c.CauseOn, c.RequestedOn, "requested_on", "cause_on")
	if n, given := c.Extended.Get(); given && n == 0 && c.FirstEnd.IsGiven() && c.EndsOn.IsGiven() && c.FirstEnd != c.EndsOn {
		r.Contradiction(rule.T("声明未延期，止日却与原定止日不同", "said never to be extended, yet the two ends differ"), rule.T("核对延期次数和止日", "check the extensions and the ends"), "extended", "first_end")
	}
	if s, given := c.Successor.Get(); given {
		for _, f := range s.Faults() {
			r.Contradiction(f.Text, f.Remedy, "successor."+f.Path)
		}
	}
}

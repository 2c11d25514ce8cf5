package review

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// recused says whether an expert may act on an application: Failed where a recusal stands, Undetermined where one is in
// doubt; with the recusal.
func (q *inquiry) recused(expert, application string) (Recusal, rule.Verdict) {
	found, v := Recusal{}, rule.Passed
	for _, r := range q.Facts.Recusals.Or(nil) {
		from, named := r.Application.Get()
		if r.Expert.Or("") != expert || r.With.IsGiven() || named && from != application {
			continue
		}
		if !r.Possible.Or(false) {
			return r, rule.Failed
		}
		found, v = r, rule.Undetermined
	}
	return found, v
}

// place is the path of an application.
func place(i int) string { return "applications[" + strconv.Itoa(i) + "]" }

package profiles

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Check refuses numbers that no policy could have, every problem at once, as a *door.InputError.
func Check[P comparable](p *P) error {
	var found []door.Problem
	for _, problem := range rule.CheckPolicy(p) {
		found = append(found, door.Problem{
			Path: problem.Path, Code: door.OutOfRange, Text: problem.What, Remedy: rule.T("请更正政策中的此项", "correct this part of the policy"),
		})
	}
	if len(found) == 0 {
		return nil
	}
	return &door.InputError{Problems: found}
}

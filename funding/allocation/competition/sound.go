package competition

import (
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/funding/internal/sound"
	"github.com/keji-rules/keji/rule"
)

// mostFen is what an amount may be at most, in fen.
const mostFen = int64(100_000_000_000_000)

// mostScore bounds scores.
var mostScore = rule.Int(1000)

// sound reports whether a round surely passes the door, as a test holds the two together. It may say no of what passes, and
// the door then decides.
func (w *Round) sound() bool {
	unit := w.Unit.Or("").Fen()
	list, _ := w.Applicants.Get()
	if unit == 0 || !w.Budget.IsGiven() || !sound.Amount(w.Budget, unit, mostFen/unit) || len(list) == 0 || len(list) > 20_000 {
		return false
	}
	budget, _ := fen.Of(w.Budget)
	if !sound.Amount(w.WorkFund, unit, budget/unit) || !w.soundQuotas(unit) {
		return false
	}
	seen := make(map[string]struct{}, len(list))
	for i := range list {
		seen[list[i].Key] = struct{}{}
		if !list[i].sound(unit) {
			return false
		}
	}
	return len(seen) == len(list)
}

func (w *Round) soundQuotas(unit int64) bool {
	list, _ := w.Quotas.Get()
	seen := make(map[[2]string]struct{}, len(list))
	for i := range list {
		q := &list[i]
		of, _ := q.Of.Get()
		seen[key(of, q.Name)] = struct{}{}
		n, counted := q.Projects.Get()
		if !of.Valid() || !sound.Key(q.Name, 64) || n < 0 || n > 20_000 || !counted && !q.Amount.IsGiven() || !sound.Amount(q.Amount, unit, mostFen/unit) {
			return false
		}
	}
	return len(list) <= 2000 && len(seen) == len(list)
}

func (a *Applicant) sound(unit int64) bool {
	asked, given := fen.Of(a.Requested)
	return given && asked > 0 && sound.Amount(a.Requested, 1, mostFen) && sound.Amount(a.SelfRaised, 1, mostFen) && sound.Amount(a.Cap, unit, mostFen/unit) &&
		sound.Key(a.Key, 64) && sound.Text(a.Name, 200) && sound.Text(a.Unit, 64) && sound.Text(a.Field, 64) && sound.Text(a.County, 64) && sound.Text(a.Grounds, 400) &&
		sound.Number(a.Score, mostScore) && sound.Number(a.SubScore, mostScore) && sound.Date(a.SubmittedOn)
}

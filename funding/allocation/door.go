package allocation

import (
	"strconv"
	"strings"

	"github.com/keji-rules/keji/funding/allocation/internal/apportion"
	"github.com/keji-rules/keji/funding/allocation/internal/units"
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var (
	entrance  = door.New(book, sense)
	matchDoor = door.New(matchBook, func(w *Matching, r *door.Report) {
		list, _ := w.Matched.Get()
		seen := make(map[string]string, len(list))
		for i := range list {
			units.Twice(r, seen, list[i].Key, "matched["+strconv.Itoa(i)+"].key")
		}
	})
)

// Decode reads an amount and its claims from JSON and reports every problem at once as a *door.InputError. Floors that do
// not fit the total are such a problem: it names the fewest floors that conflict, so that none of them can be left out.
func Decode(data []byte) (Whole, error) { return entrance.Decode(data) }

// Door returns the door, for tables, templates and other limits than the default.
func Door() *door.Door[Whole] { return entrance }

// sense reports what no single field can show.
func sense(w *Whole, r *door.Report) {
	unit := w.Unit.Or("").Fen()
	list, _ := w.Claims.Get()
	if unit == 0 {
		return
	}
	units.Whole(r, w.Total, unit, "total")
	seen := make(map[string]string, len(list))
	for i := range list {
		c, at := &list[i], place(i)
		units.Twice(r, seen, c.Key, at+".key")
		units.Whole(r, c.Floor, unit, at+".floor")
		units.Whole(r, c.Cap, unit, at+".cap")
		if least, given := fen.Of(c.Floor); given {
			if most, capped := fen.Of(c.Cap); capped && least > most {
				r.Contradiction(rule.T("下限高于上限", "the floor is above the cap"), rule.T("请核对后更正其中一项", "check both and correct one"), at+".floor", at+".cap")
			}
		}
	}
	fits(w, list, unit, r)
}

// fits reports floors that do not fit the total, and weights that cannot be brought together.
func fits(w *Whole, list []Claim, unit int64, r *door.Report) {
	total, given := fen.Of(w.Total)
	claims, ok := w.arithmetic(list, unit)
	if !ok {
		r.Contradiction(rule.T("各权重没有合理的公分母", "the weights have no reasonable common denominator"), rule.T("请将权重化为位数较少的小数或分数", "give the weights with fewer digits"), "claims")
		return
	}
	if given && weightless(total/unit, claims) {
		r.Contradiction(rule.T("各权重均为零，下限以外的金额无从分配", "all weights are zero: nothing tells how to split what exceeds the floors"), rule.T("至少一项填写大于零的权重", "give at least one weight above zero"), "claims", "total")
	}
	conflict := apportion.Conflict(total/unit, claims)
	if !given || len(conflict) == 0 {
		return
	}
	var also []string
	for _, i := range conflict {
		also = append(also, place(i)+".floor")
	}
	r.Contradiction(rule.T("总额不足以满足所列下限（"+strings.Join(also, "、")+"）", "the total is less than the floors named ("+strings.Join(also, ", ")+")"), rule.T("增加总额，或降低、取消所列下限中的至少一项", "raise the total, or lower or drop at least one of them"), "total", also...)
}

// weightless reports whether no claim has weight and the total exceeds the floors.
func weightless(rest int64, claims []apportion.Claim) bool {
	for i := range claims {
		if claims[i].Weight.Sign() > 0 {
			return false
		}
		rest -= claims[i].Floor
	}
	return len(claims) > 0 && rest > 0
}

// arithmetic puts the claims into units; false where the weights have no reasonable common denominator.
func (w *Whole) arithmetic(list []Claim, unit int64) ([]apportion.Claim, bool) {
	weights := make([]rule.Number, len(list))
	for i := range list {
		weights[i] = list[i].Weight.Or(rule.Number{})
	}
	integers, _, ok := apportion.Integers(weights)
	if !ok {
		return nil, false
	}
	all := make([]apportion.Claim, len(list))
	for i := range list {
		floor, _ := fen.Of(list[i].Floor)
		all[i] = apportion.Claim{Key: list[i].Key, Weight: integers[i], Floor: max(floor, 0) / unit, Cap: apportion.NoCap}
		if most, capped := fen.Of(list[i].Cap); capped {
			all[i].Cap = max(most, 0) / unit
		}
	}
	return all, true
}

func place(i int) string { return "claims[" + strconv.Itoa(i) + "]" }

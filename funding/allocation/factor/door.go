package factor

import (
	"errors"
	"strconv"

	"github.com/keji-rules/keji/funding/allocation/internal/apportion"
	"github.com/keji-rules/keji/funding/allocation/internal/units"
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/funding/internal/sound"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Decode reads a round from JSON and reports every problem at once as a *door.InputError. It takes a mebibyte; for more see
// [Door] and its DecodeWith.
func Decode(data []byte) (Round, error) { return entrance.Decode(data) }

// Door returns the door, for tables, templates and other limits than the default.
func Door() *door.Door[Round] { return entrance }

// sense reports what no single field can show.
func sense(w *Round, r *door.Report) {
	unit := w.Unit.Or("").Fen()
	if unit > 0 {
		units.Pot(r, w.Budget, w.WorkFund, unit)
	}
	factors, _ := w.Factors.Get()
	known := make(map[string]string, len(factors))
	for i := range factors {
		units.Twice(r, known, factors[i].Key, "factors["+strconv.Itoa(i)+"].key")
	}
	list, _ := w.Regions.Get()
	seen := make(map[string]string, len(list))
	for i := range list {
		units.Twice(r, seen, list[i].Key, place(i)+".key")
		list[i].sense(r, known, unit, place(i))
	}
	for i := range factors {
		if _, ok := w.column(factors[i].Key); !ok {
			r.Contradiction(rule.T("该因素各地数值没有合理的公分母", "the values of the factor have no reasonable common denominator"), rule.T("请将数值化为位数较少的小数", "give the values with fewer digits"), "factors["+strconv.Itoa(i)+"]", "regions")
		}
	}
}

func (x *Region) sense(r *door.Report, known map[string]string, unit int64, at string) {
	units.Whole(r, x.Floor, unit, at+".floor")
	units.Whole(r, x.Cap, unit, at+".cap")
	if least, given := fen.Of(x.Floor); given {
		if most, capped := fen.Of(x.Cap); capped && least > most {
			r.Contradiction(rule.T("下限高于上限", "the floor is above the cap"), rule.T("请核对后更正其中一项", "check both and correct one"), at+".floor", at+".cap")
		}
	}
	if c, given := x.Fiscal.Get(); given && !short(c) {
		r.Contradiction(rule.T("系数的小数位数过多", "the coefficient has too many digits"), rule.T("系数最多6位小数", "give it with six decimals at most"), at+".fiscal")
	}
	values, _ := x.Values.Get()
	seen := make(map[string]string, len(values))
	for i := range values {
		path := at + ".values[" + strconv.Itoa(i) + "].factor"
		units.Twice(r, seen, values[i].Factor, path)
		if _, named := known[values[i].Factor]; !named && values[i].Factor != "" {
			r.Contradiction(rule.T("没有这个因素", "there is no such factor"), rule.T("使用 factors 中的编号", "use a key of factors"), path, "factors")
		}
	}
}

// short reports whether a number has six decimals at most, so that products of coefficients stay exact.
func short(n rule.Number) bool { return 1_000_000%n.Den() == 0 }

// column is a factor of all regions as whole numbers; what is not given stands as zero.
func (w *Round) column(key string) (column, bool) {
	list, _ := w.Regions.Get()
	values := make([]rule.Number, len(list))
	for i := range list {
		values[i], _ = list[i].value(key)
	}
	whole, _, ok := apportion.Integers(values)
	return whole, ok
}

// ready reports everything that is wrong with a round and the policy at once.
func (p *Policy) ready(w *Round) error {
	factors, _ := w.Factors.Get()
	problems := p.check(len(factors))
	if !w.sound() {
		var input *door.InputError
		switch err := entrance.Validate(w); {
		case errors.As(err, &input):
			problems = append(problems, input.Problems...)
		case err != nil:
			return err
		}
	}
	if len(problems) == 0 {
		return nil
	}
	return &door.InputError{Problems: problems}
}

const mostFen = int64(100_000_000_000_000)

// sound reports whether a round surely passes the door, as a test holds the two together. It may say no of what passes.
func (w *Round) sound() bool {
	unit := w.Unit.Or("").Fen()
	list, _ := w.Regions.Get()
	factors, _ := w.Factors.Get()
	if unit == 0 || !w.Budget.IsGiven() || !sound.Amount(w.Budget, unit, mostFen/unit) || len(list) == 0 || len(list) > 20_000 || len(factors) == 0 || len(factors) > MaxFactors {
		return false
	}
	if budget, _ := fen.Of(w.Budget); !sound.Amount(w.WorkFund, unit, budget/unit) {
		return false
	}
	seen := make(map[string]struct{}, len(list))
	for i := range list {
		seen[list[i].Key] = struct{}{}
		if !list[i].sound(unit, factors) {
			return false
		}
	}
	return len(seen) == len(list) && soundFactors(factors)
}

func soundFactors(list []Factor) bool {
	for i := range list {
		if !sound.Key(list[i].Key, 64) || !sound.Text(list[i].Name, 200) {
			return false
		}
		for j := range i {
			if list[i].Key == list[j].Key {
				return false
			}
		}
	}
	return true
}

// hundred bounds a coefficient.
var hundred = rule.Int(100)

func (x *Region) sound(unit int64, factors []Factor) bool {
	values, given := x.Values.Get()
	if !given || len(values) > len(factors) || !sound.Key(x.Key, 64) || !sound.Text(x.Name, 200) || !x.Grade.Or(Good).Valid() || !sound.Number(x.Fiscal, hundred) || !short(x.Fiscal.Or(rule.Number{})) ||
		!sound.Amount(x.Last, 1, mostFen) || !sound.Amount(x.Floor, unit, mostFen/unit) || !sound.Amount(x.Cap, unit, mostFen/unit) || x.Floor.IsGiven() && x.Cap.IsGiven() {
		return false
	}
	for i := range values {
		v, _ := values[i].Value.Get()
		// in the order of the factors, each once, of few digits: then there is a common denominator
		if values[i].Factor != factors[i].Key || !sound.Number(values[i].Value, greatest) || v.Den() > 100 {
			return false
		}
	}
	return true
}

func place(i int) string { return "regions[" + strconv.Itoa(i) + "]" }

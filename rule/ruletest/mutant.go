package ruletest

import (
	"iter"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// flipped is the change of a switch.
const flipped = "flipped"

// Mutant is a policy in which one number is moved by one unit, or one switch is flipped.
type Mutant[P comparable] struct {
	Figure string // place of the number, such as personnel.rows[2].from
	Change string // such as +1, -0.01, flipped
	Policy P
}

// Mutants yields every policy that differs from p in one number by one unit, up and down, or in one switch. A unit is a
// fen for amounts, one hundredth of a percent for shares, and one for all else. Rows and lines that a table does not
// use are left alone, and so are citations.
func Mutants[P comparable](p P) iter.Seq[Mutant[P]] {
	return func(yield func(Mutant[P]) bool) {
		for _, f := range rule.PolicyFigures(&p) {
			for _, m := range moves(f) {
				mutant := Mutant[P]{m.figure, m.change, p}
				if pointless(&p, f.Path) || rule.SetFigure(&mutant.Policy, f.Path, m.to) != nil {
					continue
				}
				if !yield(mutant) {
					return
				}
			}
		}
	}
}

// pointless reports whether a figure says how a band begins that gives no points: nobody can tell.
func pointless[P comparable](p *P, path string) bool {
	row, above := strings.CutSuffix(path, ".above")
	if !above {
		return false
	}
	points, ok := rule.FigureAt(p, row+".points")
	most, _ := points.Value.High()
	return ok && most.Sign() == 0
}

// move is one change of a figure.
type move struct {
	figure, change string
	to             rule.Known
}

// moves lists the changes of one figure; the ends of a range move one at a time.
func moves(f rule.PolicyFigure) (all []move) {
	u := f.Value.Unit()
	low, _ := f.Value.Low()
	high, _ := f.Value.High()
	if u == rule.Flag {
		return []move{{f.Path, flipped, rule.Whether(low.Sign() == 0)}}
	}
	for _, by := range [...]rule.Number{unit(u, 1), unit(u, -1)} {
		sign := strings.Repeat("+", (by.Sign()+1)/2)
		least, fits := low.Plus(by)
		most, fit := high.Plus(by)
		switch {
		case !f.Value.Open() && fits:
			all = append(all, move{f.Path, sign + by.String(), rule.Exactly(least, u)})
		case fits && fit:
			all = append(all,
				move{f.Path, sign + by.String(), rule.Between(least, high, u)},
				move{f.Path + ".high", sign + by.String(), rule.Between(low, most, u)})
		}
	}
	return all
}

// unit is the amount by which a number of the law is moved.
func unit(u rule.Unit, sign int64) rule.Number {
	switch u {
	case rule.Share:
		return rule.Frac(sign, 10_000)
	case rule.YuanUnit:
		return rule.Frac(sign, 100)
	}
	return rule.Int(sign)
}

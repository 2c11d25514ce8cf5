package gate

import (
	"unicode"

	"github.com/keji-rules/keji/rule"
)

// Similarity compares two titles by one plain measure, from 0 to 1: both are stripped of all but letters and digits, letters
// in lower case, and cut into pairs of neighbouring characters; it is twice the number of pairs in common over the number of
// all pairs (Dice's coefficient, each pair counted as often as it stands in both). The same titles are 1, and a title of fewer
// than two characters is like its equal alone. It says nothing about content, and is to flag what a person then looks at.
func Similarity(a, b string) rule.Number {
	x, y := []rune(plainTitle(a)), []rune(plainTitle(b))
	if string(x) == string(y) {
		return rule.Int(1)
	}
	if len(x) < 2 || len(y) < 2 {
		return rule.Int(0)
	}
	pairs := map[[2]rune]int64{}
	for i := range x[1:] {
		pairs[[2]rune{x[i], x[i+1]}]++
	}
	common := int64(0)
	for i := range y[1:] {
		if k := [2]rune{y[i], y[i+1]}; pairs[k] > 0 {
			pairs[k]--
			common++
		}
	}
	return rule.Frac(2*common, int64(len(x)+len(y)-2))
}

// plainTitle is a title without what does not tell titles apart: spaces, punctuation, case.
func plainTitle(s string) string {
	var plain []rune
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			plain = append(plain, unicode.ToLower(r))
		}
	}
	return string(plain)
}

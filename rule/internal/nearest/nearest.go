// Package nearest finds the word that was probably meant.
package nearest

import (
	"strings"
	"unicode"
)

const longestGuess = 64 // bytes of a word for which a near one is sought

// To returns the known word that was probably meant, or "".
func To(word string, known []string) string {
	if word == "" || len(word) > longestGuess {
		return ""
	}
	best, least := "", len(word)/3+2
	plain := flatten(word)
	for _, k := range known {
		if d := distance(plain, flatten(k), least); d < least {
			best, least = k, d
		}
	}
	return best
}

// flatten removes what people vary: case, underscores, hyphens, spaces.
func flatten(s string) string {
	return strings.Map(func(c rune) rune {
		if c == '_' || c == '-' || c == ' ' {
			return -1
		}
		return unicode.ToLower(c)
	}, s)
}

// distance counts the letters to insert, delete, replace or swap with their neighbour to make a into b; limit or more
// where it cannot be less.
func distance(a, b string, limit int) int {
	if len(b) > longestGuess || max(len(a)-len(b), len(b)-len(a)) >= limit {
		return limit
	}
	var rows [3][longestGuess + 1]int
	older, old, row := &rows[0], &rows[1], &rows[2]
	for j := range len(b) + 1 {
		old[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			row[j] = step(a, b, i, j, older, old, row)
		}
		older, old, row = old, row, older
	}
	return old[len(b)]
}

func step(a, b string, i, j int, older, old, row *[longestGuess + 1]int) int {
	same := a[i-1] == b[j-1]
	cost := old[j-1]
	if !same {
		cost = 1 + min(old[j-1], old[j], row[j-1])
	}
	if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
		cost = min(cost, older[j-2]+1)
	}
	return cost
}

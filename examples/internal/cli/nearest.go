package cli

import (
	"strings"

	"github.com/agext/levenshtein"
)

// Nearest returns the word that was probably meant, or "".
func Nearest(word string, known []string) string {
	best, least := "", len(word)/3+2
	for _, k := range known {
		if d := levenshtein.Distance(strings.ToLower(word), strings.ToLower(k), nil); d < least {
			best, least = k, d
		}
	}
	return best
}

package screening

import (
	"strings"
	"unicode"
)

// normal is a name as it is compared: without blanks and the dots within names of minorities and foreigners, with plain instead
// of full-width characters, in capitals. It decides about possible matches alone.
func normal(name string) string {
	if isNormal(name) {
		return name
	}
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r) || !unicode.IsPrint(r) || strings.ContainsRune("·・•‧∙", r):
			return -1
		case r >= '！' && r <= '～':
			r -= '！' - '!'
		}
		return unicode.ToUpper(r)
	}, name)
}

// isNormal reports whether a name holds common Chinese characters alone, as most do.
func isNormal(name string) bool {
	for _, r := range name {
		if r < 0x4E00 || r > 0x9FFF {
			return false
		}
	}
	return true
}

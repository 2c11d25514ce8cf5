package identity

import (
	"unicode"
	"unicode/utf8"

	"github.com/keji-rules/keji/rule"
)

// longest bounds the text that is read at all.
const longest = 64

// Parse reads a number of a kind. The error is a *Problem.
func Parse(k Kind, text string) (Number, error) {
	if !k.Valid() {
		return Number{}, &Problem{k, UnknownKind, rule.T("没有这一证件种类", "no such kind of number"),
			rule.T("请选用所列种类之一", "use one of the kinds listed")}
	}
	s := normal(text)
	if s == "" {
		return Number{}, k.problem(Empty, "未填写", " is missing", "请填写号码", "give the number")
	}
	s, problem := read(k, s)
	if problem != nil {
		return Number{}, problem
	}
	return made(k, s), nil
}

// read dispatches to the rules of a kind; it returns the normal form.
func read(k Kind, s string) (string, *Problem) {
	switch k {
	case CreditCode:
		return s, creditCode(s)
	case OrganisationCode:
		return s, organisationCode(s)
	case CitizenID:
		return citizen(s)
	case ResidencePermit:
		return s, residence(s)
	case PermanentResidence:
		return permanent(s)
	case HKMacaoPermit:
		return travel(k, s, 1)
	case TaiwanPermit:
		return travel(k, s, 0)
	case WorkPermit:
		return s, plain(k, s, 6, 20)
	}
	return s, plain(k, s, 5, 20)
}

// normal takes out spaces and hyphens, reads full-width characters as their plain ones and writes capitals. What is far
// too long is cut, so that it is found too long at once.
func normal(text string) string {
	if isNormal(text) {
		return text
	}
	var room [longest + utf8.UTFMax]byte
	b := room[:0]
	for _, r := range text {
		if r >= '！' && r <= '～' {
			r -= '！' - '!'
		}
		if unicode.IsSpace(r) || r == '-' || r == '\u200b' || r == '\ufeff' {
			continue
		}
		if b = utf8.AppendRune(b, unicode.ToUpper(r)); len(b) > longest {
			break
		}
	}
	return string(b)
}

// isNormal reports whether a text is short and holds digits and capital letters alone.
func isNormal(text string) bool {
	for i := range len(text) {
		if !isDigit(text[i]) && !isLetter(text[i]) {
			return false
		}
	}
	return len(text) <= longest
}

// length counts characters, not bytes.
func length(s string) int { return utf8.RuneCountInString(s) }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isLetter(c byte) bool { return c >= 'A' && c <= 'Z' }

// digits demands digits from one place up to another.
func (k Kind) digits(s string, from, to int) *Problem {
	for i := from; i < to; i++ {
		if !isDigit(s[i]) {
			return k.badCharacter(i, "数字", "a digit")
		}
	}
	return nil
}

// birth reads eight digits as a day between 1850 and 2100.
func birth(s string) (rule.Date, bool) {
	d, err := rule.ParseDate(s[:4] + "-" + s[4:6] + "-" + s[6:8])
	return d, err == nil && d.Year() >= 1850 && d.Year() <= 2100
}

// plain demands letters and digits alone.
func plain(k Kind, s string, least, most int) *Problem {
	if n := length(s); n < least || n > most {
		between := rule.Int(int64(least)).String() + "至" + rule.Int(int64(most)).String() + "位"
		return k.badLength(n, between, rule.Int(int64(least)).String()+" to "+rule.Int(int64(most)).String()+" characters")
	}
	for i := range len(s) {
		if !isDigit(s[i]) && !isLetter(s[i]) {
			return k.badCharacter(length(s[:i]), "字母或数字", "a letter or digit")
		}
	}
	return nil
}

// travel reads a travel permit: letters, eight digits that the holder keeps, and perhaps two digits that count its
// issues, which are dropped.
func travel(k Kind, s string, letters int) (string, *Problem) {
	n := letters + 8
	if got := length(s); got != n && got != n+2 {
		short, long := rule.Int(int64(n)).String(), rule.Int(int64(n+2)).String()
		return "", k.badLength(got, short+"或"+long+"位", short+" or "+long+" characters")
	}
	if letters == 1 && s[0] != 'H' && s[0] != 'M' {
		return "", k.badCharacter(0, "字母 H 或 M", "the letter H or M")
	}
	if p := k.digits(s, letters, length(s)); p != nil {
		return "", p
	}
	return s[:n], nil
}

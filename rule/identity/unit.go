package identity

import "strings"

// creditAlphabet are the characters of a credit code by their values: no I, O, S, V, Z (GB 32100-2015).
const creditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"

// creditWeights are the powers of 3 modulo 31.
var creditWeights = [17]int{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28}

// creditCode checks the length, the alphabet, the digits of the region, the organisation code within, and the check
// character: 31 less the weighted sum modulo 31.
func creditCode(s string) *Problem {
	if n := length(s); n != 18 {
		return CreditCode.badLength(n, "18位", "18 characters")
	}
	sum := 0
	for i, r := range s {
		value := strings.IndexRune(creditAlphabet, r)
		if value < 0 {
			return CreditCode.badCharacter(i, "数字或除 I、O、S、V、Z 外的大写字母", "a digit or a capital letter other than I, O, S, V, Z")
		}
		if i < len(creditWeights) {
			sum += value * creditWeights[i]
		}
	}
	if p := CreditCode.digits(s, 2, 8); p != nil {
		return p
	}
	if want := organisationCheck(s[8:16]); s[16] != want {
		return CreditCode.badCheck(16, want)
	}
	if want := creditAlphabet[(31-sum%31)%31]; s[17] != want {
		return CreditCode.badCheck(17, want)
	}
	return nil
}

// organisationWeights are those of GB 11714-1997.
var organisationWeights = [8]int{3, 7, 9, 10, 5, 8, 4, 2}

// organisationCode checks an organisation code: eight digits or capital letters and a check character.
func organisationCode(s string) *Problem {
	if n := length(s); n != 9 {
		return OrganisationCode.badLength(n, "9位（不含连字符）", "9 characters, the hyphen aside")
	}
	for i := range len(s) {
		if !isDigit(s[i]) && !isLetter(s[i]) {
			return OrganisationCode.badCharacter(length(s[:i]), "数字或大写字母", "a digit or a capital letter")
		}
	}
	if want := organisationCheck(s[:8]); s[8] != want {
		return OrganisationCode.badCheck(8, want)
	}
	return nil
}

// organisationCheck is 11 less the weighted sum modulo 11, X for ten and 0 for eleven; letters count from ten.
func organisationCheck(s string) byte {
	sum := 0
	for i, w := range organisationWeights {
		value := int(s[i] - '0')
		if isLetter(s[i]) {
			value = int(s[i]-'A') + 10
		}
		sum += value * w
	}
	return "0X987654321"[sum%11]
}

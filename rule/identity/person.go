package identity

import (
	"slices"
	"strings"
)

// citizenWeights are those of GB 11643-1999 (ISO 7064, MOD 11-2).
var citizenWeights = [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}

// citizenCheck is the check character of seventeen digits.
func citizenCheck(s string) byte {
	sum := 0
	for i, w := range citizenWeights {
		sum += int(s[i]-'0') * w
	}
	return "10X98765432"[sum%11]
}

// eighteen checks the form that all numbers of eighteen characters share: seventeen digits, a birth date, the check
// character.
func (k Kind) eighteen(s string) *Problem {
	if n := length(s); n != 18 {
		return k.badLength(n, "18位", "18 characters")
	}
	if p := k.digits(s, 0, 17); p != nil {
		return p
	}
	if len(s) != 18 || !isDigit(s[17]) && s[17] != 'X' {
		return k.badCharacter(17, "数字或 X", "a digit or X")
	}
	if !dated(s) {
		return k.badBirth("7至14", "7 to 14")
	}
	if want := citizenCheck(s); s[17] != want {
		return k.badCheck(17, want)
	}
	return nil
}

// provinces are the first two digits of citizen numbers (GB/T 2260).
var provinces = strings.Fields("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65")

// citizen reads a citizen number of 18 characters, or of 15 digits, which it brings to 18.
func citizen(s string) (string, *Problem) {
	switch n := length(s); {
	case n == 15:
		if p := CitizenID.digits(s, 0, 15); p != nil {
			return "", p
		}
		if s = successor(s); !dated(s) {
			return "", CitizenID.badBirth("7至12", "7 to 12")
		}
	case n != 18:
		return "", CitizenID.badLength(n, "18位（旧号15位）", "18 characters, or 15 of the old form")
	}
	if p := CitizenID.eighteen(s); p != nil {
		return "", p
	}
	return s, citizenRegion(s)
}

// dated reports whether characters 7 to 14 are a birth date.
func dated(s string) bool {
	_, ok := birth(s[6:14])
	return ok
}

// successor is the number of eighteen characters that replaced one of fifteen: the century and the check character are
// added. The last orders were kept for people of a hundred years and more.
func successor(s string) string {
	century := "19"
	if s[12:] >= "996" {
		century = "18"
	}
	s = s[:6] + century + s[6:]
	return s + string(citizenCheck(s))
}

func citizenRegion(s string) *Problem {
	switch {
	case slices.Contains(provinces, s[:2]):
		return nil
	case isResident(s):
		return CitizenID.problem(BadRegion, "前6位属于港澳台居民居住证", ": the first six digits are those of a residence permit of Hong Kong, Macao or Taiwan residents",
			"请改填为港澳台居民居住证号码", "give it as a residence permit number")
	}
	return CitizenID.problem(BadRegion, "前2位不是省级行政区划代码", ": the first two digits are the code of no province",
		"请对照证件原件核对", "compare with the document")
}

// residents are the regions of residence permits.
var residents = []string{"810000", "820000", "830000"}

func isResident(s string) bool { return slices.Contains(residents, s[:6]) }

// residence checks a residence permit of Hong Kong, Macao or Taiwan residents.
func residence(s string) *Problem {
	if p := ResidencePermit.eighteen(s); p != nil {
		return p
	}
	if !isResident(s) {
		return ResidencePermit.problem(BadRegion, "前6位应为 810000、820000 或 830000", ": the first six digits must be 810000, 820000 or 830000",
			"请核对证件种类", "check the kind of document")
	}
	return nil
}

// permanent reads the number of a permanent resident: eighteen characters since 2023, fifteen before.
func permanent(s string) (string, *Problem) {
	k := PermanentResidence
	switch n := length(s); {
	case n == 15:
		return s, permanent2017(s)
	case n != 18:
		return "", k.badLength(n, "18位（2023年以前为15位）", "18 characters, or 15 before 2023")
	case s[0] != '9':
		return "", k.badCharacter(0, "数字 9", "the digit 9")
	}
	return s, k.eighteen(s)
}

// permanent2017 checks three letters of the nationality and twelve digits, the eighth to the thirteenth character of them
// a birth date with a year of two digits.
func permanent2017(s string) *Problem {
	k := PermanentResidence
	for i := range 3 {
		if !isLetter(s[i]) {
			return k.badCharacter(i, "字母", "a letter")
		}
	}
	if p := k.digits(s, 3, 15); p != nil {
		return p
	}
	if _, ok := birth("19" + s[7:13]); ok {
		return nil
	}
	if _, ok := birth("20" + s[7:13]); ok {
		return nil
	}
	return k.badBirth("8至13", "8 to 13")
}

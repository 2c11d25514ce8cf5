package identity

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Conceal masks every number of a person that stands in a text, such as a key, a label or a name that somebody wrote a number
// into: the numbers passed, however they are spaced, and what a number's own form betrays. Those are sound numbers of
// 18 characters, old citizen numbers of 15 digits, and whole words that have the form of a Chinese passport, a travel permit of
// Hong Kong and Macao residents or a permanent residence number of 15 characters. A word whose digits begin like a year is
// none of these, so that keys such as E20260001 stay. What has no such form, as foreign passports, is found where it is
// passed. A text without such a number comes back as it is.
func Conceal(text string, own ...Number) string {
	if strings.IndexFunc(text, func(r rune) bool { return r >= '0' && r <= '9' || r >= '０' && r <= '９' }) < 0 {
		return text
	}
	for _, run := range runsOf(text) {
		if at, found := run.number(own); found {
			return text[:run.at[at.from]] + masked(string(run.text[at.from:at.until])) + Conceal(text[run.end(at.until):], own...)
		}
	}
	return text
}

// run is a stretch of letters and digits in normal form, with the place of each in the text; signs that numbers are spaced with
// are left out of it, and begin a word.
type run struct {
	text []byte
	at   []int  // the byte of the original at which each begins
	next []int  // the byte after it
	word []bool // a word begins here
}

// span is a part of a run.
type span struct{ from, until int }

func (r *run) end(until int) int { return r.next[until-1] }

// runsOf takes a text apart.
func runsOf(text string) (all []run) {
	var r run
	word := true
	flush := func() {
		if len(r.text) > 0 {
			all = append(all, r)
		}
		r, word = run{}, true
	}
	for i, c := range text {
		size := utf8.RuneLen(c)
		s := normal(string(c))
		switch {
		case c == utf8.RuneError:
			flush()
		case s == "":
			word = true
		case len(s) != 1 || !isDigit(s[0]) && !isLetter(s[0]):
			flush()
		default:
			r.text, r.at, r.next, r.word = append(r.text, s[0]), append(r.at, i), append(r.next, i+size), append(r.word, word)
			word = false
		}
	}
	flush()
	return all
}

// number finds the first number of a person in a run, with those that begin within it and end behind it: digits before a
// number may by chance make a sound one with its first digits.
func (r *run) number(own []Number) (span, bool) {
	for i := range r.text {
		until := r.from(i, own)
		if until == 0 {
			continue
		}
		for j := i + 1; j < until; j++ {
			until = max(until, r.from(j, own))
		}
		return span{i, until}, true
	}
	return span{}, false
}

// from returns where the longest number ends that begins at i, 0 without one.
func (r *run) from(i int, own []Number) (until int) {
	rest := string(r.text[i:])
	for _, n := range own {
		if full := n.Full(); !n.Kind().OfUnit() && full != "" && strings.HasPrefix(rest, full) {
			until = max(until, i+len(full))
		}
	}
	if len(rest) >= 18 && strong(rest[:18]) {
		until = max(until, i+18)
	}
	if end := i + r.wordLength(i); r.word[i] && betrayed(string(r.text[i:end])) {
		until = max(until, end)
	}
	return until
}

// wordLength is how many characters there are up to the next word.
func (r *run) wordLength(i int) int {
	if next := slices.Index(r.word[i+1:], true); next >= 0 {
		return next + 1
	}
	return len(r.text) - i
}

// strong reports whether 18 characters are a number whose check character is sound.
func strong(s string) bool {
	for _, k := range []Kind{CitizenID, ResidencePermit, PermanentResidence} {
		if _, problem := read(k, s); problem == nil {
			return true
		}
	}
	return false
}

// betrayed reports whether a word has the form of a number of a person.
func betrayed(s string) bool {
	letters := 0
	for letters < len(s) && isLetter(s[letters]) {
		letters++
	}
	digits := s[letters:]
	if strings.Trim(digits, "0123456789") != "" || yearly(digits) && letters > 0 {
		return false
	}
	switch {
	case letters == 0:
		_, problem := read(CitizenID, digits)
		return len(digits) == 15 && problem == nil
	case letters == 1 && strings.Contains("HM", s[:1]):
		return len(digits) == 8 || len(digits) == 10
	case letters == 1:
		return strings.Contains("EGDSP", s[:1]) && len(digits) == 8
	case letters == 2:
		return s[0] == 'E' && len(digits) == 7
	}
	return letters == 3 && len(digits) == 12 && permanent2017(s) == nil
}

// yearly reports whether digits begin like a year of now, as those of keys do.
func yearly(digits string) bool {
	return len(digits) < 12 && (strings.HasPrefix(digits, "19") || strings.HasPrefix(digits, "20"))
}

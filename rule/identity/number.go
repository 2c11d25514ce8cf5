package identity

import (
	"fmt"
	"io"
	"strings"
	"unique"

	"github.com/keji-rules/keji/rule"
)

// Number is a sound number of one kind. It is a comparable value of one word; equal numbers are equal by ==, so that it
// serves as the key of a map. It prints masked. The zero value is no number.
//
// It holds a handle to a handle and no text, so that even a printer that reaches into unexported fields, and through a
// pointer, prints no number.
type Number struct{ h unique.Handle[inner] }

type inner struct{ h unique.Handle[parsed] }

// parsed is a number as read.
type parsed struct {
	kind Kind
	text string // normal form
}

func made(k Kind, text string) Number {
	return Number{unique.Make(inner{unique.Make(parsed{k, text})})}
}

func (n Number) data() parsed {
	if n.IsZero() {
		return parsed{}
	}
	return n.h.Value().h.Value()
}

// IsZero reports whether there is no number.
func (n Number) IsZero() bool { return n == Number{} }

// Kind returns what the number identifies by; empty for no number.
func (n Number) Kind() Kind { return n.data().kind }

// Full returns the whole number in its normal form. Whoever calls it answers for where it goes.
func (n Number) Full() string { return n.data().text }

// Checked reports whether such numbers carry a check character that is verified. Where they carry none, or none that is
// known, the form alone was checked. A citizen number given with 15 digits got its check character here.
func (n Number) Checked() bool {
	d := n.data()
	return d.kind.OfUnit() || d.dated()
}

// Mask returns the number with all but a few characters hidden.
func (n Number) Mask() string { return masked(n.data().text) }

// masked shows at most eight characters of a text of eighteen or more, at most four of a shorter one, and nothing of one
// that is shorter than six.
func masked(text string) string {
	head, tail := 2, 2
	switch {
	case len(text) >= 18:
		head = 6
	case len(text) < 6:
		head, tail = 0, 0
	}
	return text[:head] + strings.Repeat("*", len(text)-head-tail) + text[len(text)-tail:]
}

// String returns the mask.
func (n Number) String() string { return n.Mask() }

// Text returns the kind and the mask in one language.
func (n Number) Text(l rule.Lang) string {
	if n.IsZero() {
		return rule.T("无", "none").In(l)
	}
	return n.Kind().Text().In(l) + " " + n.Mask()
}

// Format prints the mask, whatever the verb.
func (n Number) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, n.Mask()) }

// MarshalText writes the mask: JSON made from a Number never holds the number. A program that must store it calls Full.
func (n Number) MarshalText() ([]byte, error) { return []byte(n.Mask()), nil }

// Birth returns the day of birth that the number contains; false where it contains none, or a year of two digits alone.
func (n Number) Birth() (rule.Date, bool) {
	if d := n.data(); d.dated() {
		return birth(d.text[6:14])
	}
	return rule.Date{}, false
}

// dated reports whether the number contains a birth date of eight digits at the seventh place.
func (d *parsed) dated() bool {
	switch d.kind {
	case CitizenID, ResidencePermit, PermanentResidence:
		return len(d.text) == 18
	}
	return false
}

// Sex is what a number says of the sex of its holder.
type Sex string

// The sexes that a number tells.
const (
	Male   Sex = "male"
	Female Sex = "female"
)

// Sex returns the sex that the number contains: odd numbers are given to men; false where it contains none.
func (n Number) Sex() (Sex, bool) {
	d := n.data()
	switch {
	case !d.dated():
		return "", false
	case d.text[16]%2 == 1:
		return Male, true
	}
	return Female, true
}

// Region returns the code of the administrative division that the number contains, of six digits: where a unit was
// registered, where a person was when the number was given. False where it contains none.
func (n Number) Region() (string, bool) {
	switch d := n.data(); d.kind {
	case CreditCode:
		return d.text[2:8], true
	case CitizenID, ResidencePermit:
		return d.text[:6], true
	}
	return "", false
}

// Organisation returns the organisation code within a credit code; false for other kinds.
func (n Number) Organisation() (Number, bool) {
	d := n.data()
	if d.kind != CreditCode {
		return Number{}, false
	}
	return made(OrganisationCode, d.text[8:17]), true
}

package screening

import (
	"slices"

	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/rule"
)

// leastSubjects is how many subjects there surely are among entries without doubt: entries that cannot be of one subject. It
// may be less than there are, where it is open who is who.
func leastSubjects(all []recording) (least int) {
	for first := range all {
		var apart []*register.Entry
		for i := range all {
			r := &all[(first+i)%len(all)]
			if r.doubt == (rule.Text{}) && !slices.ContainsFunc(apart, func(e *register.Entry) bool { return maybeOne(e, &r.entry) }) {
				apart = append(apart, &r.entry)
			}
		}
		least = max(least, len(apart))
	}
	return least
}

// mostSubjects is how many subjects there can be among all entries: those that are surely of one count once.
func mostSubjects(all []recording) (most int) {
	for i := range all {
		if !slices.ContainsFunc(all[:i], func(r recording) bool { return surelyOne(&r.entry, &all[i].entry) }) {
			most++
		}
	}
	return most
}

// surelyOne reports whether two versions are of one subject: of one entry, or with a number in common.
func surelyOne(a, b *register.Entry) bool {
	if a.Key() == b.Key() {
		return true
	}
	for n := range a.IDs() {
		if b.Has(n) {
			return true
		}
	}
	return false
}

// maybeOne reports whether two versions may be of one subject: nothing tells them apart.
func maybeOne(a, b *register.Entry) bool {
	if surelyOne(a, b) {
		return true
	}
	x, y := normal(a.Name()), normal(b.Name())
	return a.Kind() == b.Kind() && (x == y || x == "" || y == "") && !otherPerson(slices.Collect(a.IDs()), b)
}

package register

import (
	"cmp"
	"iter"
	"slices"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Register is an immutable list of entries with all their versions, as it stood on a day. It is safe for concurrent use.
// Nothing is ever taken out of it: a change adds a version. The zero value is empty, and as of no day.
type Register struct {
	asOf    rule.Date
	entries []Entry // by key, then version
}

// New makes the register of a day of entries in any order; the same version twice counts once. It reports as a
// *door.InputError that no day is given, and every pair of versions with one key and one number that say different things.
// The entries are copied.
func New(asOf rule.Date, entries ...Entry) (Register, error) {
	all := slices.Clone(entries)
	if !slices.IsSortedFunc(all, byVersion) {
		slices.SortFunc(all, byVersion)
	}
	return sorted(asOf, slices.Compact(all))
}

// byVersion orders entries by key and version; what shares both, by the rest, so that the order they came in is forgotten.
func byVersion(a, b Entry) int {
	if c := cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.version, b.version)); c != 0 {
		return c
	}
	return compareBytes(&a, &b)
}

// compareBytes orders versions that share key and number, which is rare.
func compareBytes(a, b *Entry) int {
	if *a == *b {
		return 0
	}
	x, _ := a.MarshalJSON() // a record of plain values is always written
	y, _ := b.MarshalJSON()
	return cmp.Compare(string(x), string(y))
}

// sorted checks what is in order by now.
func sorted(asOf rule.Date, all []Entry) (Register, error) {
	e := &door.InputError{}
	if asOf.IsZero() {
		e.Problems = append(e.Problems, door.Problem{Path: "as_of", Code: door.Required, Text: rule.T("未说明登记册截至哪一日", "the day that the register is as of is not given"),
			Remedy: rule.T("请填写登记册的截止日", "give the day on which the register was taken")})
	}
	for i := 1; i < len(all); i++ {
		if all[i].key == all[i-1].key && all[i].version == all[i-1].version {
			e.Problems = append(e.Problems, clash(&all[i]))
		}
	}
	if len(e.Problems) > 0 {
		return Register{}, e
	}
	return Register{asOf, all}, nil
}

func clash(e *Entry) door.Problem {
	return door.Problem{Path: "entries", Code: door.Inconsistent,
		Text:   rule.T("记录 "+e.key+" 的同一版本有两种不同内容", "entry "+e.key+" has one version twice, with different contents"),
		Remedy: rule.T("请核对原始记录，只保留一份，或把后一份编为下一版本", "compare with the original and keep one, or number the later one as the next version")}
}

// With returns the register with further entries, such as those of another part of it; errors as for [New].
func (r Register) With(entries ...Entry) (Register, error) {
	return New(r.asOf, append(slices.Clip(r.entries), entries...)...)
}

// Join returns the register that holds the entries of both, as of the earlier of their days: of what is missing in one of them
// it cannot be said that it was known to be missing later.
func (r Register) Join(other Register) (Register, error) {
	asOf := r.asOf
	if other.asOf.Before(asOf) {
		asOf = other.asOf
	}
	return New(asOf, slices.Concat(r.entries, other.entries)...)
}

// AsOf is the day on which the register stood so.
func (r Register) AsOf() rule.Date { return r.asOf }

// Len is the number of versions.
func (r Register) Len() int { return len(r.entries) }

// All lists every version, by key and number. A place in it is that of [Register.At].
func (r Register) All() iter.Seq2[int, Entry] { return slices.All(r.entries) }

// At returns the version at a place, the zero Entry outside.
func (r Register) At(i int) Entry {
	if i < 0 || i >= len(r.entries) {
		return Entry{}
	}
	return r.entries[i]
}

// History returns all versions of an entry, the first first; none for an unknown key.
func (r Register) History(key string) []Entry {
	return slices.Clone(r.versions(key))
}

func (r *Register) versions(key string) []Entry {
	byKey := func(e Entry, key string) int { return cmp.Compare(e.key, key) }
	from, found := slices.BinarySearchFunc(r.entries, key, byKey)
	if !found {
		return nil
	}
	until := from
	for until < len(r.entries) && r.entries[until].key == key {
		until++
	}
	return r.entries[from:until:until]
}

// Standing is what the entry with a key says of a day, by what could have been known on another: barred on that day, and known
// then. It answers for the term alone, whatever is barred.
type Standing struct {
	Covers rule.Verdict `json:"covers"` // whether the day lies in its term
	Known  rule.Verdict `json:"known"`  // whether an entry could have been known
}

// On says whether a day lies in the term of an entry, by the versions that could have been known on the day asOf. Where it is
// open which version was known and they differ, the answer is open.
func (r Register) On(key string, day, asOf rule.Date) Standing {
	versions := r.versions(key)
	var all []rule.Verdict
	s := Standing{Covers: rule.Failed, Known: rule.Failed}
	for i := range versions {
		stands := stands(versions, i, asOf, r.asOf)
		if stands == rule.Failed {
			continue
		}
		all = append(all, versions[i].term.Covers(day))
		if known := versions[i].Known(asOf, r.asOf); s.Known != rule.Passed {
			s.Known = known
		}
	}
	if len(all) > 0 {
		s.Covers = all[0]
	}
	for _, v := range all {
		if v != s.Covers || v == rule.Passed && s.Known != rule.Passed {
			s.Covers = rule.Undetermined
		}
	}
	return s
}

// Stands says whether the version at a place is the one that counts by what could have been known on a day: Passed when it
// surely was the last known one, Failed when it surely was not, Undetermined where it is open what was known.
func (r Register) Stands(i int, day rule.Date) rule.Verdict {
	if i < 0 || i >= len(r.entries) {
		return rule.Failed
	}
	until := i + 1
	for until < len(r.entries) && r.entries[until].key == r.entries[i].key {
		until++
	}
	return stands(r.entries[i:until], 0, day, r.asOf)
}

func stands(versions []Entry, i int, day, asOf rule.Date) rule.Verdict {
	v := versions[i].Known(day, asOf)
	for _, later := range versions[i+1:] {
		if v == rule.Failed {
			return v
		}
		switch later.Known(day, asOf) {
		case rule.Passed:
			return rule.Failed
		case rule.Undetermined:
			v = rule.Undetermined
		}
	}
	return v
}

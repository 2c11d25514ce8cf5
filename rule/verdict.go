package rule

import "fmt"

// Verdict is the outcome of a line or of a decision. The zero value is Undetermined: nothing passes by oversight.
type Verdict uint8

// The verdicts.
const (
	Undetermined  Verdict = iota // cannot be told yet; the cause says why
	Passed                       // met
	Failed                       // not met
	NotApplicable                // the edition lacks the clause
)

var verdicts = [...]struct {
	code string
	text Text
}{
	{"undetermined", T("待定", "undetermined")},
	{"passed", T("符合", "passed")},
	{"failed", T("不符合", "failed")},
	{"not_applicable", T("本版本不适用", "not applicable")},
}

// Verdicts lists all verdicts.
func Verdicts() []Verdict { return []Verdict{Undetermined, Passed, Failed, NotApplicable} }

// Valid reports whether v is a verdict.
func (v Verdict) Valid() bool { return int(v) < len(verdicts) }

// String returns the stable code, such as undetermined.
func (v Verdict) String() string {
	if !v.Valid() {
		return verdicts[Undetermined].code
	}
	return verdicts[v].code
}

// Text names the verdict in both languages.
func (v Verdict) Text() Text {
	if !v.Valid() {
		return verdicts[Undetermined].text
	}
	return verdicts[v].text
}

// MarshalText writes the stable code.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText reads the stable code.
func (v *Verdict) UnmarshalText(text []byte) error {
	for i, entry := range verdicts {
		if entry.code == string(text) {
			*v = Verdict(i)
			return nil
		}
	}
	return fmt.Errorf("rule: unknown verdict %.20q", text)
}

// eachOf joins verdicts, given as bits by their numbers, as all of a group must pass; what does not apply does not count.
func eachOf(seen uint8) Verdict { return allTable[seen&15] }

// oneOf joins verdicts as one of a group must pass.
func oneOf(seen uint8) Verdict { return anyTable[seen&15] }

var allTable, anyTable = joined(Failed, Undetermined, Passed), joined(Passed, Undetermined, Failed)

// joined says, for every set of verdicts, which of them decides: the first in order that is there.
func joined(order ...Verdict) (table [1 << len(verdicts)]Verdict) {
	for seen := range table {
		table[seen] = NotApplicable
		for _, v := range order {
			if seen>>v&1 == 1 {
				table[seen] = v
				break
			}
		}
	}
	return table
}

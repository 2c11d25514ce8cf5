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

// andTable and orTable join two verdicts; what does not apply does not count.
var (
	andTable = [4][4]Verdict{
		Undetermined:  {Undetermined, Undetermined, Failed, Undetermined},
		Passed:        {Undetermined, Passed, Failed, Passed},
		Failed:        {Failed, Failed, Failed, Failed},
		NotApplicable: {Undetermined, Passed, Failed, NotApplicable},
	}
	orTable = [4][4]Verdict{
		Undetermined:  {Undetermined, Passed, Undetermined, Undetermined},
		Passed:        {Passed, Passed, Passed, Passed},
		Failed:        {Undetermined, Passed, Failed, Failed},
		NotApplicable: {Undetermined, Passed, Failed, NotApplicable},
	}
)

// both is Passed only when both are.
func both(v, w Verdict) Verdict { return andTable[v&3][w&3] }

// one is Passed when either is.
func one(v, w Verdict) Verdict { return orTable[v&3][w&3] }

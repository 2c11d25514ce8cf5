package rule

import "slices"

// PolicyFault is a kind of fault in a policy. The codes are stable.
type PolicyFault string

// The faults.
const (
	FaultName        PolicyFault = "name"        // no JSON name, a malformed one, or one used twice
	FaultTitle       PolicyFault = "title"       // no title in one of the languages
	FaultUnit        PolicyFault = "unit"        // no unit, or an unknown one
	FaultType        PolicyFault = "type"        // not a plain value of the law: a pointer, slice, map, decimal, bare number
	FaultProvenance  PolicyFault = "provenance"  // not stated, or unknown where no interval can say so
	FaultCitation    PolicyFault = "citation"    // nothing cited, or a document without ID or title
	FaultSize        PolicyFault = "size"        // no row, or more rows than there is room for
	FaultOrder       PolicyFault = "order"       // rows or lines that do not ascend
	FaultRange       PolicyFault = "range"       // an upper end below the lower one
	FaultNumber      PolicyFault = "number"      // negative or fractional where the unit forbids it
	FaultStray       PolicyFault = "stray"       // a number where nothing reads it
	FaultSteps       PolicyFault = "steps"       // a ladder without width, or one that does not climb
	FaultRules       PolicyFault = "rules"       // the scheme's rules cannot be run under the policy
	FaultUnreachable PolicyFault = "unreachable" // a requirement that nobody can meet
	FaultCap         PolicyFault = "cap"         // more points to be earned than the total allows
	FaultPath        PolicyFault = "path"        // of a reform: the policy has no such figure
	FaultValue       PolicyFault = "value"       // of a reform: not a value that the figure can take
)

var policyFaults = []PolicyFault{
	FaultName, FaultTitle, FaultUnit, FaultType, FaultProvenance, FaultCitation, FaultSize, FaultOrder, FaultRange,
	FaultNumber, FaultStray, FaultSteps, FaultRules, FaultUnreachable, FaultCap, FaultPath, FaultValue,
}

// PolicyFaults lists all kinds of faults.
func PolicyFaults() []PolicyFault { return slices.Clone(policyFaults) }

// Valid reports whether f is a kind of fault.
func (f PolicyFault) Valid() bool { return slices.Contains(policyFaults, f) }

// PolicyProblem is one thing wrong with a policy: where and what.
type PolicyProblem struct {
	Path  string      `json:"path"`           // in the policy, such as personnel.rows[2].from; empty when it has no one place
	Title Text        `json:"title"`          // of that place, or of the rule
	Rule  string      `json:"rule,omitempty"` // code of the rule, where the policy was tried under a scheme's rules
	Fault PolicyFault `json:"fault"`
	What  Text        `json:"text"`
}

// Text writes the problem in one language: the place, then what is wrong.
func (p PolicyProblem) Text(l Lang) string {
	w := pen{l: l}
	where := p.Path
	if where == "" {
		where = p.Rule
	}
	if p.Title.Whole() {
		w.text(p.Title)
		if where != "" {
			w.say("（", " (")
			w.raw(where)
			w.say("）", ")")
		}
	} else {
		w.raw(where)
	}
	if len(w.b) > 0 {
		w.say("：", ": ")
	}
	w.text(p.What)
	return string(w.b)
}

package rule

import (
	"errors"
	"fmt"
	"strconv"
)

// PolicySchema names the JSON form of a policy and its version. Hashes of policies rest on this form.
const PolicySchema = "keji.policy/1"

// ErrPolicy says that a type is no policy, or that a field of it cannot be read; CheckPolicy says which.
var ErrPolicy = errors.New("rule: not a policy")

// PolicyJSON returns the canonical JSON of a policy: the same policy gives the same bytes, in every release of the
// library. Fields stand in the order they are declared, under their JSON names; numbers are exact strings, citations a
// document's ID and a place, provenances their codes. Titles are left out, so that better words change no hash.
func PolicyJSON[P comparable](p *P) ([]byte, error) { return AppendPolicyJSON(nil, p) }

// AppendPolicyJSON appends what PolicyJSON returns; b as it was when the policy's type is at fault.
func AppendPolicyJSON[P comparable](b []byte, p *P) ([]byte, error) {
	root, problems := readPolicy(p)
	for _, problem := range problems {
		if problem.Fault == FaultType || problem.Fault == FaultName || problem.Fault == FaultUnit {
			return b, fmt.Errorf("%w: %s", ErrPolicy, problem.Text(EN))
		}
	}
	b = append(b, `{"schema":"`+PolicySchema+`","policy":`...)
	return append(root.appendJSON(b), '}'), nil
}

func (n *policyNode) appendJSON(b []byte) []byte {
	if n.law != nil {
		return n.appendLaw(b)
	}
	opens, closes := byte('{'), byte('}')
	if n.list {
		opens, closes = '[', ']'
	}
	b = append(b, opens)
	for i := range n.kids {
		if i > 0 {
			b = append(b, ',')
		}
		if !n.list {
			b = append(append(append(b, '"'), n.kids[i].name...), '"', ':')
		}
		b = n.kids[i].appendJSON(b)
	}
	return append(b, closes)
}

// appendLaw writes an element of the law. What nothing reads, such as rows beyond those used, is left out.
func (n *policyNode) appendLaw(b []byte) []byte {
	b = append(b, '{')
	switch law := n.law.(type) {
	case *Limit:
		b = appendNumber(b, "value", law.Value, n.unit)
		if law.Open() {
			b = appendNumber(append(b, ','), "high", law.High, n.unit)
		}
		b = appendField(b, "unit", n.unit.String())
	case *Switch:
		b = strconv.AppendBool(append(b, `"on":`...), law.On)
	case *Table:
		b = n.appendRows(n.appendUnits(b), law)
	case *Schedule:
		b = n.appendCases(n.appendUnits(b), law)
	case *Steps:
		b = n.appendSteps(n.appendUnits(b), law)
	}
	b = n.basis().Cite.appendPlace(append(b, `,"citation":`...))
	return append(appendField(b, "provenance", n.basis().Source.String()), '}')
}

func (n *policyNode) appendUnits(b []byte) []byte {
	b = append(append(b, `"unit":"`...), n.unit.String()...)
	return append(appendField(append(b, '"'), "gives", n.gives.String()), ',')
}

func (n *policyNode) appendRows(b []byte, t *Table) []byte {
	b = append(b, `"rows":[`...)
	for i, row := range t.All() {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(appendNumber(append(b, '{'), "from", row.From, n.unit), ',')
		if row.Above {
			b = append(b, `"above":true,`...)
		}
		if row.Low == row.High {
			b = append(appendNumber(b, "points", row.Low, n.gives), '}')
			continue
		}
		b = append(appendNumber(b, "low", row.Low, n.gives), ',')
		b = append(appendNumber(b, "high", row.High, n.gives), '}')
	}
	return append(b, ']')
}

func (n *policyNode) appendCases(b []byte, s *Schedule) []byte {
	b = append(b, `"cases":[`...)
	for i, c := range s.All() {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendNumber(append(b, '{'), "from", c.From, n.unit)
		b = strconv.AppendBool(append(b, `,"above":`...), c.Above)
		b = append(appendNumber(append(b, ','), "limit", c.Limit, n.gives), '}')
	}
	return append(b, ']')
}

func (n *policyNode) appendSteps(b []byte, s *Steps) []byte {
	b = append(appendNumber(b, "from", s.From, n.unit), ',')
	b = append(appendNumber(b, "base", s.Base, n.gives), ',')
	b = append(appendNumber(b, "width", s.Width, n.unit), ',')
	b = append(appendNumber(b, "each", s.Each, n.gives), ',')
	return appendNumber(b, "cap", s.Cap, n.gives)
}

// appendNumber writes an exact number as a string; a date as a date.
func appendNumber(b []byte, key string, number Number, u Unit) []byte {
	b = append(append(append(b, '"'), key...), `":"`...)
	if day := dateFromDays(number.num); u == Day && number.IsInt() && !day.IsZero() {
		return append(day.append(b), '"')
	}
	return append(number.append(b), '"')
}

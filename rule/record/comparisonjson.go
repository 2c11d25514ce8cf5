package record

import "github.com/keji-rules/keji/rule"

// ComparisonSchema names the JSON form of a comparison and its version.
const ComparisonSchema = "keji.replay/1"

// MarshalJSON writes what was compared, whether it holds, and every difference, canonically.
func (c Comparison) MarshalJSON() ([]byte, error) {
	w := writer{b: []byte{'{'}}
	w.text(keySchema, ComparisonSchema)
	w.text(keyScheme, c.Recorded.Scheme)
	w.text(keyEdition, c.Recorded.Edition)
	w.date(keyDay, c.Recorded.Day)
	w.flag("holds", c.Holds())
	if c.Replayed() {
		w.flag("policy_same", c.PolicySame())
		w.flag("input_same", c.InputSame())
		w.flag("answer_same", c.AnswerSame())
		w.flag("outcome_same", c.OutcomeSame())
	}
	w.raw("altered", c.appendAltered(nil))
	w.raw("differences", c.appendDifferences(nil))
	return append(w.b, '}'), nil
}

func (c Comparison) appendAltered(b []byte) []byte {
	b = append(b, '[')
	for i, part := range c.Altered {
		if i > 0 {
			b = append(b, ',')
		}
		b = rule.AppendJSONString(b, part)
	}
	return append(b, ']')
}

func (c Comparison) appendDifferences(b []byte) []byte {
	b = append(b, '[')
	for i, d := range c.Differences {
		if i > 0 {
			b = append(b, ',')
		}
		b = d.append(b)
	}
	return append(b, ']')
}

// MarshalJSON writes path, title, kind and both values; a value that is absent on a side is left out.
func (d Difference) MarshalJSON() ([]byte, error) { return d.append(nil), nil }

func (d Difference) append(b []byte) []byte {
	w := writer{b: append(b, '{')}
	w.text("path", d.Path)
	if d.Title.Whole() {
		t := writer{b: []byte{'{'}}
		t.text(string(rule.ZH), d.Title.ZH)
		t.text(string(rule.EN), d.Title.EN)
		w.raw("title", append(t.b, '}'))
	}
	w.text("kind", string(d.Kind))
	if d.Old != "" {
		w.raw("old", []byte(d.Old))
	}
	if d.New != "" {
		w.raw("new", []byte(d.New))
	}
	return append(w.b, '}')
}

package enterprise

import (
	"github.com/keji-rules/keji/rule"
)

// Tally is how many rights there are: Sure ones, and Unsure ones of which a fact was not given. It is what
// rule.Sheet.Tally takes.
type Tally struct {
	Sure   int `json:"sure"`
	Unsure int `json:"unsure"`
}

func (t *Tally) add(v, w rule.Verdict) {
	switch {
	case v == rule.Failed || w == rule.Failed:
	case v == rule.Passed && w == rule.Passed:
		t.Sure++
	default:
		t.Unsure++
	}
}

// RightCount counts the rights usable on a day: of class I and II, and of all those that were self-developed.
type RightCount struct {
	ClassI  Tally `json:"class1"`
	ClassII Tally `json:"class2"`
	OwnRD   Tally `json:"own_rd"`
}

// Text writes the count in one language.
func (c RightCount) Text(l rule.Lang) string {
	return rule.T("Ⅰ类 ", "class I ").In(l) + c.ClassI.known().Text(l) + rule.T("，Ⅱ类 ", ", class II ").In(l) + c.ClassII.known().Text(l)
}

func (t Tally) known() rule.Known {
	return rule.Between(rule.Int(int64(t.Sure)), rule.Int(int64(t.Sure+t.Unsure)), rule.Pieces)
}

// Rights answers which intellectual property rights can be used for an application filed on a day, one line a right,
// under the edition in force on it (Guide Part 3 item 2). The value is not told while a fact still matters; TallyRights
// then says how far it is known. An error is malformed input, or a day that no edition covers.
func Rights(p *Profile, filed rule.Date) (rule.Answer[RightCount], error) {
	e, err := inForce(filed)
	if err != nil {
		return rule.Answer[RightCount]{}, err
	}
	return e.Policy.rights(p, &e.Edition, filed)
}

// Rights answers under this policy, whatever edition is in force.
func (p Policy) Rights(of *Profile, filed rule.Date) (rule.Answer[RightCount], error) {
	return p.rights(of, nil, filed)
}

// TallyRights counts the rights usable on a day, sure and unsure ones, for schemes that go on with half-known counts.
// The second result is false when rights were not given at all.
func (p Policy) TallyRights(of *Profile, filed rule.Date) (RightCount, bool) {
	var c RightCount
	all, given := of.Rights.Get()
	for i := range all {
		c.count(&all[i], p.judge(of, &all[i], filed).verdict)
	}
	return c, given
}

func (c *RightCount) count(r *Right, v rule.Verdict) {
	c.ClassI.add(v, r.classVerdict(1))
	c.ClassII.add(v, r.classVerdict(2))
	c.OwnRD.add(v, is(r.Obtained, func(o Obtained) bool { return o == OwnRD }))
}

func (r *Right) classVerdict(class int) rule.Verdict {
	return is(r.Kind, func(k RightKind) bool { return k.Class() == class })
}

func (p *Policy) rights(of *Profile, e *rule.Edition, filed rule.Date) (rule.Answer[RightCount], error) {
	if err := Validate(of); err != nil {
		return rule.Answer[RightCount]{}, err
	}
	t := started(e, filed, rule.T("截至"+filed.String(), "as of "+filed.String()))
	var c RightCount
	all, _ := rule.Need(t, book.Fact(factRights), of.Rights)
	t.Add(p.line(ruleRights, book.Fact(factRights).Is(rule.Exactly(rule.Int(int64(len(all))), rule.Items))))
	for i := range all {
		f := p.judge(of, &all[i], filed)
		t.Add(f.line(p, &all[i]).At(at("rights", i)))
		c.count(&all[i], f.verdict)
		if f.verdict != rule.Failed {
			lackAll(t, f.lacks)
		}
	}
	return rule.Conclude(t, book, ruleRights, c)
}

func lackAll(t *rule.Trace, ids []rule.FactID) {
	for _, id := range ids {
		t.Lack(book.Fact(id))
	}
}

// finding is what decides about one right: the first clause it fails, else the first that cannot be told yet.
type finding struct {
	rule    rule.ID
	law     rule.Basis
	verdict rule.Verdict
	lacks   []rule.FactID
	note    rule.Text
}

func (f *finding) line(p *Policy, r *Right) rule.Line {
	l := p.line(f.rule).On(f.law).Judged(f.verdict).Saying(f.note)
	if r.Number != "" {
		l.Values = append(l.Values, rule.Named{Title: rule.T("编号", "number"), Words: rule.T(r.Number, r.Number)})
	}
	return l
}

// judge goes through the clauses in the order of the law.
func (p *Policy) judge(of *Profile, r *Right, filed rule.Date) finding {
	out := finding{rule: ruleCounts, verdict: rule.Passed}
	for _, clause := range [...]func(*Profile, *Right, rule.Date) finding{
		p.kind, p.mainland, p.owner, p.granted, p.protected, p.recent, p.once, p.soleUser,
	} {
		f := clause(of, r, filed)
		if f.verdict == rule.Failed {
			return f
		}
		if f.verdict == rule.Undetermined && out.verdict == rule.Passed {
			out.rule, out.law, out.verdict, out.note = f.rule, f.law, rule.Undetermined, f.note
		}
		if f.verdict == rule.Undetermined {
			out.lacks = append(out.lacks, f.lacks...)
		}
		if out.note == (rule.Text{}) && f.note != (rule.Text{}) {
			out.note, out.law = f.note, f.law
		}
	}
	if way, known := r.Obtained.Get(); !known || !way.Valid() {
		out.lacks = append(out.lacks, factObtained) // OwnRD hangs on it
	}
	return out
}

// is asks a fact that may not be given.
func is[T any](v rule.Opt[T], holds func(T) bool) rule.Verdict {
	value, given := v.Get()
	switch {
	case !given:
		return rule.Undetermined
	case holds(value):
		return rule.Passed
	}
	return rule.Failed
}

func yes(b bool) bool { return b }

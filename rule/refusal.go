package rule

import "slices"

// Refusal says that something asked for is not lawful: what was asked, why not, and what is lawful instead. It is a
// result, never an error. It is immutable: its methods return changed copies.
type Refusal struct {
	asked        Text
	reasons      []Ground
	alternatives []Ground
}

// Ground is something said with the law behind it: a reason, or a lawful alternative.
type Ground struct {
	Text  Text
	Law   Basis
	Code  string // a stable code, where the caller has one
	By    Date   // the last day on which an alternative is open, inclusive; may be zero
	Until Date   // the last day on which a reason stands in the way, inclusive; may be zero
}

// Refuse begins a refusal of what was asked; Because says why.
func Refuse(asked Text) Refusal { return Refusal{asked: asked} }

// Because returns the refusal with another reason.
func (r Refusal) Because(reasons ...Ground) Refusal {
	r.reasons = append(slices.Clone(r.reasons), reasons...)
	return r
}

// Instead returns the refusal with further lawful alternatives.
func (r Refusal) Instead(alternatives ...Ground) Refusal {
	r.alternatives = append(slices.Clone(r.alternatives), alternatives...)
	return r
}

// IsZero reports whether nothing was refused.
func (r Refusal) IsZero() bool { return r.asked == (Text{}) && len(r.reasons) == 0 }

// Asked returns what was asked.
func (r Refusal) Asked() Text { return r.asked }

// Reasons returns why not, as a copy.
func (r Refusal) Reasons() []Ground { return slices.Clone(r.reasons) }

// Alternatives returns what is lawful instead, as a copy; none where nothing is.
func (r Refusal) Alternatives() []Ground { return slices.Clone(r.alternatives) }

// Text says in one language what was refused, why, and what is lawful.
func (r Refusal) Text(l Lang) string {
	p := pen{l: l}
	p.say("不予准许：", "refused: ")
	p.text(r.asked)
	r.writeList(&p, T("；理由：", "; because: "), r.reasons)
	r.writeList(&p, T("；依法可以：", "; lawful instead: "), r.alternatives)
	return string(p.b)
}

func (r *Refusal) writeList(p *pen, head Text, all []Ground) {
	for i := range all {
		if i == 0 {
			p.text(head)
		} else {
			p.say("；", "; ")
		}
		all[i].write(p)
	}
}

func (g *Ground) write(p *pen) {
	p.text(g.Text)
	if !g.Until.IsZero() {
		p.say("（至", " (until ")
		p.date(g.Until)
		p.say("，含）", ", inclusive)")
	}
	if !g.By.IsZero() {
		p.say("（截至", " (by ")
		p.date(g.By)
		p.say("，含）", ", inclusive)")
	}
	p.cite(g.Law.Cite)
	if g.Law != (Basis{}) {
		p.weak(g.Law.Source)
	}
}

// MarshalJSON writes {"asked":{…},"reasons":[…],"alternatives":[…]}.
func (r Refusal) MarshalJSON() ([]byte, error) { return r.AppendJSON(nil), nil }

// AppendJSON appends the canonical JSON.
func (r Refusal) AppendJSON(b []byte) []byte {
	o := object{b: append(b, '{')}
	o.key("asked")
	o.b = append(o.b, r.asked.json()...)
	o.list("reasons", len(r.reasons), func(b []byte, i int) []byte { return r.reasons[i].appendJSON(b) })
	o.list("alternatives", len(r.alternatives), func(b []byte, i int) []byte { return r.alternatives[i].appendJSON(b) })
	return append(o.b, '}')
}

func (g *Ground) appendJSON(b []byte) []byte {
	o := object{b: append(b, '{')}
	o.text("code", g.Code)
	o.key("text")
	o.b = append(o.b, g.Text.json()...)
	o.date("until", g.Until)
	o.date("by", g.By)
	o.basis(g.Law)
	return append(o.b, '}')
}

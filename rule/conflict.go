package rule

// Conflict is a tie between two parties that keeps one from acting on the other, such as between a review expert and an
// applicant. It is a plain comparable value.
type Conflict struct {
	Code     string // of the kind of tie, stable, such as same_unit
	A, B     Party
	Tie      Text // the tie: 同一单位, same unit
	Detail   Text // what shows it, such as the unit or the joint paper; may be empty
	Possible bool // the facts do not settle it: a person must judge
	Law      Basis
}

// Party is one side of a conflict.
type Party struct {
	Key  string // the caller's own key, never an identity number
	Path string // its place in the input, such as experts[3]; may be empty
	Name Text   // what to show; empty for the key
}

func (x *Party) write(p *pen) {
	if x.Name != (Text{}) {
		p.text(x.Name)
		return
	}
	p.raw(x.Key)
}

// Text says the conflict in one language.
func (c Conflict) Text(l Lang) string {
	p := pen{l: l}
	c.A.write(&p)
	p.say("与", " and ")
	c.B.write(&p)
	p.say("：", ": ")
	p.text(c.Tie)
	if c.Detail != (Text{}) {
		p.say("（", " (")
		p.text(c.Detail)
		p.say("）", ")")
	}
	if c.Possible {
		p.say("，待核实", ", to be verified")
	}
	p.cite(c.Law.Cite)
	if c.Law != (Basis{}) {
		p.weak(c.Law.Source)
	}
	return string(p.b)
}

// MarshalJSON writes the code, both parties, the tie and the law.
func (c Conflict) MarshalJSON() ([]byte, error) { return c.AppendJSON(nil), nil }

// AppendJSON appends the canonical JSON.
func (c Conflict) AppendJSON(b []byte) []byte {
	o := object{b: append(b, '{')}
	o.text("code", c.Code)
	o.key("a")
	o.b = c.A.appendJSON(o.b)
	o.key("b")
	o.b = c.B.appendJSON(o.b)
	o.key("tie")
	o.b = append(o.b, c.Tie.json()...)
	o.both("detail", c.Detail)
	o.flag("possible", c.Possible)
	o.basis(c.Law)
	return append(o.b, '}')
}

func (x *Party) appendJSON(b []byte) []byte {
	o := object{b: append(b, '{')}
	o.key("key")
	o.b = AppendJSONString(o.b, x.Key)
	o.text("path", x.Path)
	o.both("name", x.Name)
	return append(o.b, '}')
}

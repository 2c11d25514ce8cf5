package rule

// object writes the members of a JSON object; what is zero is left out.
type object struct {
	b     []byte
	begun bool
}

func (o *object) key(name string) {
	if o.begun {
		o.b = append(o.b, ',')
	}
	o.begun = true
	o.b = append(append(append(o.b, '"'), name...), `":`...)
}

func (o *object) text(name, value string) {
	if value != "" {
		o.key(name)
		o.b = AppendJSONString(o.b, value)
	}
}

func (o *object) date(name string, d Date) {
	if !d.IsZero() {
		o.key(name)
		o.b = append(d.append(append(o.b, '"')), '"')
	}
}

func (o *object) flag(name string, yes bool) {
	if yes {
		o.key(name)
		o.b = append(o.b, "true"...)
	}
}

// both writes a text in both languages.
func (o *object) both(name string, t Text) {
	if t != (Text{}) {
		o.key(name)
		o.b = append(o.b, t.json()...)
	}
}

// basis writes citation and provenance as a line of an answer does.
func (o *object) basis(law Basis) {
	if law == (Basis{}) {
		return
	}
	o.key("citation")
	cite, _ := law.Cite.MarshalJSON()
	o.b = append(o.b, cite...)
	o.text("provenance", law.Source.String())
}

// list writes n items.
func (o *object) list(name string, n int, item func(b []byte, i int) []byte) {
	o.key(name)
	o.b = append(o.b, '[')
	for i := range n {
		if i > 0 {
			o.b = append(o.b, ',')
		}
		o.b = item(o.b, i)
	}
	o.b = append(o.b, ']')
}

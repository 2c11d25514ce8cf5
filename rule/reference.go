package rule

// Reference is a citation as it travels between systems: the document's short code and the place in both languages. It
// has the JSON form of a [Citation] and, unlike one, can be read back.
type Reference struct {
	Document string `json:"document"` // the document's short code, such as MIS-2022
	ZH       string `json:"zh"`
	EN       string `json:"en"`
}

// Reference returns the citation as it travels; empty when nothing is cited.
func (c Citation) Reference() Reference {
	if c.IsZero() {
		return Reference{}
	}
	return Reference{c.Document().Info().ID, c.Text(ZH), c.Text(EN)}
}

// IsZero reports whether nothing is referred to.
func (r Reference) IsZero() bool { return r == Reference{} }

// Text returns the place in one language.
func (r Reference) Text(l Lang) string { return T(r.ZH, r.EN).In(l) }

func (r Reference) appendJSON(b []byte) []byte {
	b = AppendJSONString(append(b, `{"document":`...), r.Document)
	b = AppendJSONString(append(b, `,"zh":`...), r.ZH)
	return append(AppendJSONString(append(b, `,"en":`...), r.EN), '}')
}

func (p *pen) reference(r Reference) {
	if r.IsZero() {
		return
	}
	p.say("〔", " [")
	p.raw(r.Text(p.l))
	p.say("〕", "]")
}

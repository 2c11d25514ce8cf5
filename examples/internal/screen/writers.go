package screen

import (
	"io"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/rule"
)

// writer takes one application after another.
type writer interface {
	put(f *filed, found *outcome) error
	end() error
}

func (o *options) writer(out io.Writer, t *tally) (writer, error) {
	switch o.format {
	case "json":
		return &jsonWriter{out: out, tally: t}, nil
	case "csv":
		return newTableWriter(out, o)
	}
	return newReport(out, o, t), nil
}

// jsonWriter writes one object a line: {"line":2,"id":"A-1","register_rejected":0,"answer":{...}}. Where lines of the register
// were rejected, every answer says how many, since each is read by itself.
type jsonWriter struct {
	out   io.Writer
	tally *tally
	buf   []byte
}

func (w *jsonWriter) put(f *filed, found *outcome) error {
	b := strconv.AppendInt(append(w.buf[:0], `{"line":`...), int64(f.record.Line), 10)
	if f.id != "" {
		b = rule.AppendJSONString(append(b, `,"id":`...), f.id)
	}
	b = strconv.AppendInt(append(b, `,"register_rejected":`...), int64(w.tally.entryRejects), 10)
	b = append(append(b, `,"answer":`...), found.json...)
	w.buf = append(b, "}\n"...)
	_, err := w.out.Write(w.buf)
	return err
}

func (w *jsonWriter) end() error { return nil }

// tableWriter writes one row for every entry that bars a party or may, and one row for an application without any.
type tableWriter struct {
	out  *table.Writer
	o    *options
	lang rule.Lang
}

func newTableWriter(out io.Writer, o *options) (writer, error) {
	w, err := table.NewWriter(out)
	if err != nil {
		return nil, err
	}
	t := &tableWriter{w, o, rule.Lang(o.lang)}
	names := []rule.Text{
		rule.T("行号", "line"), rule.T("申报编号", "application"), rule.T("结论", "result"), rule.T("对象", "party"), rule.T("证件号码", "number"), rule.T("对象状态", "party's state"),
		rule.T("受限至", "barred until"), rule.T("记录编号", "entry"), rule.T("名单", "list"), rule.T("限制", "barred from"), rule.T("期限", "term"), rule.T("依据", "law"), rule.T("待核实事由", "to verify"), rule.T("处理建议", "what follows"), rule.T("监督重点", "focus of supervision"),
	}
	if o.audit {
		names = []rule.Text{rule.T("行号", "line"), rule.T("申报编号", "application"), rule.T("结论", "finding"), rule.T("说明", "details")}
	}
	return t, t.row(names...)
}

func (w *tableWriter) row(cells ...rule.Text) error {
	texts := make([]string, len(cells))
	for i, c := range cells {
		texts[i] = c.In(w.lang)
	}
	return w.out.Row(texts...)
}

func (w *tableWriter) put(f *filed, found *outcome) error {
	head := []string{strconv.Itoa(f.record.Line), w.out.Cell(f.id)}
	if w.o.audit {
		return w.out.Row(append(head, found.finding.Text(w.lang), w.out.Cell(found.text))...)
	}
	head = append(head, found.standing.State.Text().In(w.lang))
	told := false
	for i := range found.result.Parties {
		p := &found.result.Parties[i]
		for j := range p.Standing.Bars {
			told = true
			if err := w.out.Row(append(head, w.party(f, found, i, &p.Standing.Bars[j])...)...); err != nil {
				return err
			}
		}
	}
	if told {
		return nil
	}
	return w.out.Row(append(head, "", "", "", "", "", "", "", "", "", found.standing.Doubt.In(w.lang), w.effects(found, ""), w.focus(found))...)
}

// party are the cells of one entry of a party.
func (w *tableWriter) party(f *filed, found *outcome, i int, b *rule.Bar) []string {
	p := &found.result.Parties[i]
	doubt := b.Doubt.In(w.lang)
	if b.Possible {
		doubt = rule.T("仅姓名（名称）相同", "the name alone matches").In(w.lang)
	}
	return []string{
		w.out.Cell(w.o.who(f, i)), w.out.Cell(w.o.numbers(f, i)), p.Standing.State.Text().In(w.lang), until(&p.Standing, w.lang), w.out.Cell(b.Entry),
		b.List.In(w.lang), b.Why.In(w.lang), b.Term.Text(w.lang), b.Law.Text(w.lang), doubt, w.effects(found, p.Path), w.focus(found),
	}
}

// effects are what follows for a party, or for the whole.
func (w *tableWriter) effects(found *outcome, path string) string {
	var all []string
	for _, c := range found.result.Effects {
		if c.Path == path || c.Path == "" {
			all = append(all, c.Effect.Text(w.lang))
		}
	}
	return strings.Join(all, rule.T("；", "; ").In(w.lang))
}

// focus says which units of the application are a focus of supervision.
func (w *tableWriter) focus(found *outcome) string {
	return strings.Join(focuses(&found.result, w.lang), rule.T("；", "; ").In(w.lang))
}

// focuses say which units of an application are a focus of supervision, or may be.
func focuses(r *screening.Result, l rule.Lang) (all []string) {
	for i := range r.Parties {
		if p := &r.Parties[i]; !p.Focus.IsZero() {
			all = append(all, p.Role.Text(l)+rule.T("：", ": ").In(l)+p.Focus.Text(l))
		}
	}
	return all
}

func (w *tableWriter) end() error { return w.out.Close() }

// until is the last barred day, where there is one.
func until(s *rule.Standing, l rule.Lang) string {
	if last, known := s.Until(); known {
		return last.String()
	}
	if stretch, barred := s.Stretch(); barred && stretch.Permanent {
		return rule.T("永久", "permanent").In(l)
	}
	return ""
}

// who is a party as the application names it: its role and name.
func (o *options) who(f *filed, i int) string {
	p := f.app.Parties.Or(nil)[i]
	text := p.Role.Or(screening.Member).Text(rule.Lang(o.lang))
	if name := p.Name.Or(""); name != "" {
		text += " " + name
	}
	return text
}

// numbers are the numbers of a party, masked unless they were asked for whole.
func (o *options) numbers(f *filed, i int) string {
	var all []string
	for _, id := range f.app.Parties.Or(nil)[i].IDs.Or(nil) {
		n, err := id.Parse()
		switch {
		case err != nil: // it was read before
		case o.fullIDs:
			all = append(all, n.Full())
		default:
			all = append(all, n.Mask())
		}
	}
	return strings.Join(all, " ")
}

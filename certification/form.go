package certification

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// DeskSchema names the JSON form of a desk and its version. A change that could break a reader raises it.
const DeskSchema = "keji.desk/1"

// Markdown says everything as Markdown: each decision and answer in its own form, then the deadlines and the change that
// opens most.
func (d Desk) Markdown(l rule.Lang) string {
	w := writer{lang: l}
	w.line("# " + strings.NewReplacer("\\", "\\\\", "*", "\\*", "_", "\\_", "`", "\\`", "<", "&lt;", "[", "\\[").Replace(d.headline(l)))
	for _, c := range d.Counts {
		w.line("\n" + c.Markdown(l))
	}
	for i := range d.Places {
		p := &d.Places[i]
		for _, h := range p.Held {
			w.line("\n" + h.Status.Markdown(l))
		}
		switch {
		case p.Closed != nil:
			w.line("\n## " + p.Title.In(l) + "\n\n" + p.Closed.Text(l))
		case p.Answer != nil:
			w.line("\n" + p.Answer.Markdown(l))
		default:
			w.line("\n" + p.Decision.Markdown(l, p.Gaps...))
		}
		if p.Window != nil {
			w.line("\n" + p.Window.Markdown(l))
		}
		w.list("###", "带来", "Brings", p.Brings)
	}
	lines := make([]rule.Line, len(d.Deadlines))
	for i := range d.Deadlines {
		lines[i] = d.Deadlines[i].Line
	}
	w.list("##", "期限", "Deadlines", lines)
	if s, found := d.Best.Get(); found {
		w.line("\n## " + w.say("哪一项改变能使最多事项符合", "The single change that opens most") + "\n\n- " + w.gap(d.place(s.Scheme), &s.Gap))
	}
	return w.String()
}

func (w *writer) list(level, zh, en string, lines []rule.Line) {
	for i, b := range lines {
		if i == 0 {
			w.line("\n" + level + " " + w.say(zh, en) + "\n")
		}
		w.line("- " + strings.TrimPrefix(b.Text(w.lang), "· "))
	}
}

// MarshalJSON writes the canonical JSON of the desk: the same file and day give the same bytes. Decisions, answers and
// lines stand in it in their own forms.
func (d Desk) MarshalJSON() ([]byte, error) {
	out := deskJSON{Schema: DeskSchema, On: d.On, Name: d.Name, Counts: append([]Reply{}, d.Counts...), Schemes: make([]placeJSON, len(d.Places)), Deadlines: make([]deadlineJSON, len(d.Deadlines))}
	for i := range d.Places {
		out.Schemes[i] = d.Places[i].json()
	}
	for i, due := range d.Deadlines {
		out.Deadlines[i] = deadlineJSON(due)
	}
	if s, found := d.Best.Get(); found {
		out.Best = &stepJSON{s.Scheme, gapOf(s.Gap), s.Opens}
	}
	return plain(out)
}

type deskJSON struct {
	Schema    string         `json:"schema"`
	On        rule.Date      `json:"on"`
	Name      string         `json:"name"`
	Counts    []Reply        `json:"counts"`
	Schemes   []placeJSON    `json:"schemes"`
	Deadlines []deadlineJSON `json:"deadlines"`
	Best      *stepJSON      `json:"best"`
}

type placeJSON struct {
	Scheme   string         `json:"scheme"`
	Title    rule.Text      `json:"title"`
	Closed   *rule.Text     `json:"closed,omitempty"`
	Holds    rule.Verdict   `json:"holds"`
	Held     []holdingJSON  `json:"held"`
	Window   Reply          `json:"window,omitempty"`
	May      rule.Verdict   `json:"may"`
	Decision *rule.Decision `json:"decision,omitempty"`
	Answer   Reply          `json:"answer,omitempty"`
	Gaps     []gapJSON      `json:"gaps"`
	Brings   []rule.Line    `json:"brings"`
}

type holdingJSON struct {
	Name   string    `json:"name"`
	Until  rule.Date `json:"until,omitzero"`
	Status Reply     `json:"status"`
}

type deadlineJSON struct {
	Scheme  string              `json:"scheme"`
	By      rule.Opt[rule.Date] `json:"by"`
	Overdue bool                `json:"overdue"`
	Unknown bool                `json:"unknown,omitempty"`
	Line    rule.Line           `json:"line"`
}

type stepJSON struct {
	Scheme string   `json:"scheme"`
	Gap    gapJSON  `json:"gap"`
	Opens  []string `json:"opens"`
}

type gapJSON struct {
	Rule    string       `json:"rule"`
	Changes []changeJSON `json:"changes"`
	After   rule.Verdict `json:"after"`
}

type changeJSON struct {
	Fact string     `json:"fact"`
	From rule.Known `json:"from"`
	To   rule.Known `json:"to"`
}

func (p *Place) json() placeJSON {
	out := placeJSON{Scheme: p.Scheme, Title: p.Title, Holds: p.Holds, Held: make([]holdingJSON, len(p.Held)), Window: p.Window, May: p.May, Answer: p.Answer,
		Gaps: make([]gapJSON, len(p.Gaps)), Brings: append([]rule.Line{}, p.Brings...)}
	if p.Closed != nil {
		out.Closed = &rule.Text{ZH: p.Closed.Text(rule.ZH), EN: p.Closed.Text(rule.EN)}
	}
	if !p.Decision.IsZero() {
		out.Decision = &p.Decision
	}
	for i, h := range p.Held {
		out.Held[i] = holdingJSON(h)
	}
	for i, g := range p.Gaps {
		out.Gaps[i] = gapOf(g)
	}
	return out
}

func gapOf(g rule.Gap) gapJSON {
	out := gapJSON{Rule: g.Rule.Code, Changes: make([]changeJSON, len(g.Changes)), After: g.After}
	for i, c := range g.Changes {
		out.Changes[i] = changeJSON{c.Fact.Path, rule.Exactly(c.From, c.Fact.Unit), rule.Exactly(c.To, c.Fact.Unit)}
	}
	return out
}

// plain writes JSON without escaping for HTML, as the rest of the library does.
func plain(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

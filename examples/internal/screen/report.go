package screen

import (
	"fmt"
	"io"
	"strings"

	"github.com/keji-rules/keji/examples/internal/batch"
	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/rule"
)

// report gathers everything and writes one document in the end.
type report struct {
	page.Document
	out   io.Writer
	o     *options
	tally *tally
	items map[rule.StandingState]page.List
	free  []string
}

func newReport(out io.Writer, o *options, t *tally) writer {
	return &report{Document: page.Document{Lang: rule.Lang(o.lang)}, out: out, o: o, tally: t, items: map[rule.StandingState]page.List{}}
}

func (r *report) put(f *filed, found *outcome) error {
	name := batch.Shown(f.id)
	if name == "" {
		name = f.record.Heading(r.Lang)
	}
	state := found.standing.State
	if state == rule.Free && len(found.standing.Bars) == 0 && len(found.result.Effects) <= 1 && len(focuses(&found.result, r.Lang)) == 0 && !r.o.audit {
		r.free = append(r.free, name)
		return nil
	}
	item := page.Item{Lead: name, Text: r.headline(&found.standing), Tone: toneOf(state)}
	if r.o.audit {
		item.Text = found.text
	} else {
		item.Kids = r.details(f, found)
	}
	r.items[state] = append(r.items[state], item)
	return nil
}

func toneOf(s rule.StandingState) page.Tone {
	switch s {
	case rule.Free:
		return page.Good
	case rule.Barred:
		return page.Bad
	}
	return page.Open
}

// headline says the state and until when.
func (r *report) headline(s *rule.Standing) string {
	text := s.State.Text().In(r.Lang)
	if last, known := s.Until(); known {
		text += r.Say("至"+last.String()+"（含当日），"+last.AddDays(1).String()+"起解除", " until "+last.String()+" (inclusive), free from "+last.AddDays(1).String())
	} else if stretch, barred := s.Stretch(); barred && stretch.Permanent {
		text += r.Say("，永久", ", permanently")
	}
	if s.Doubt != (rule.Text{}) {
		text += r.Say("；", "; ") + s.Doubt.In(r.Lang)
	}
	return text
}

// details are the entries, through whom each bars, and what follows.
func (r *report) details(f *filed, found *outcome) page.List {
	var l page.List
	for i := range found.result.Parties {
		p := &found.result.Parties[i]
		for j := range p.Standing.Bars {
			b := &p.Standing.Bars[j]
			who := batch.Shown(r.o.who(f, i))
			if numbers := r.o.numbers(f, i); numbers != "" {
				who += r.Say("（"+numbers+"）", " ("+numbers+")")
			}
			l = append(l, page.Item{Lead: who, Text: r.entry(b), Cite: b.Law.Text(r.Lang)})
		}
	}
	for _, c := range found.result.Effects {
		l = append(l, page.Item{Text: "→ " + c.Text(r.Lang)})
	}
	for _, focus := range focuses(&found.result, r.Lang) {
		l = append(l, page.Item{Text: focus})
	}
	return l
}

// entry says what is on the register, as far as the purpose asks.
func (r *report) entry(b *rule.Bar) string {
	parts := []string{r.Say("记录 ", "entry ") + b.Entry}
	if b.Possible {
		parts = append(parts, r.Say("仅姓名（名称）相同", "the name alone matches"))
	}
	for _, t := range []rule.Text{b.List, b.Why, b.Doubt} {
		if t != (rule.Text{}) {
			parts = append(parts, t.In(r.Lang))
		}
	}
	return strings.Join(append(parts, b.Term.Text(r.Lang)), r.Say("，", ", "))
}

func (r *report) end() error {
	t, states := r.tally, r.tally.states
	r.Title = r.Say("科研诚信筛查", "Integrity screening")
	if r.o.audit {
		r.Title = r.Say("科研诚信筛查回溯核查", "Integrity screening: looking back")
	}
	r.Under = []string{fmt.Sprintf(r.Say("登记册截至 %s，共 %d 条（每次变更另计一条）", "register as of %s, %d lines, each change counted by itself"), r.o.asOf, t.entries)}
	r.Add(page.Tiles{
		{Name: r.Say("受限", "barred"), Figure: fmt.Sprint(states[rule.Barred]), Tone: page.Bad},
		{Name: r.Say("待核实", "to be verified"), Figure: fmt.Sprint(states[rule.PossiblyBarred]), Tone: page.Open},
		{Name: r.Say("不受限", "free"), Figure: fmt.Sprint(states[rule.Free]), Tone: page.Good},
		{Name: r.Say("退回", "rejected"), Figure: fmt.Sprint(t.rejected), Tone: page.Quiet},
	})
	if warning := t.warning(); warning != (rule.Text{}) {
		r.Add(page.Paragraph{Tone: page.Bad, Text: warning.In(r.Lang)})
	}
	for _, s := range []rule.StandingState{rule.Barred, rule.PossiblyBarred, rule.Free} {
		if l := r.items[s]; len(l) > 0 {
			r.Add(page.Heading{Title: s.Text().In(r.Lang)}, l)
		}
	}
	if len(r.free) > 0 {
		r.Add(page.Heading{Title: r.Say("不受限，可以办理", "Free, may proceed")}, page.Paragraph{Text: strings.Join(r.free, r.Say("、", ", "))})
	}
	r.Foot = []string{r.Say("结果为办理建议，由工作人员核实后决定；当事人可以要求说明、查阅和更正（《中华人民共和国个人信息保护法》）。",
		"The results are proposals: an officer decides. The subject may ask for an explanation, for access and for correction (Personal Information Protection Law).")}
	if r.o.format == "html" {
		return r.WriteHTML(r.out)
	}
	_, err := io.WriteString(r.out, r.Text())
	return err
}

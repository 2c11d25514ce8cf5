package register

import (
	"slices"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/identity"
)

// Text writes the entry in one language: who, with masked numbers, on which list, from when to when, what it bars from, by
// whose decision.
func (e Entry) Text(l rule.Lang) string {
	if e.key == "" {
		return rule.T("无记录", "no entry").In(l)
	}
	say := func(zh, en string) string { return rule.T(zh, en).In(l) }
	parts := []string{e.who(l), e.list.Text(l)}
	if g, given := e.Grade(); given {
		parts = append(parts, g.Text(l))
	}
	if e.term.IsZero() {
		parts = append(parts, say("自始不受限", "never in effect"))
	} else {
		parts = append(parts, e.term.Text(l))
	}
	if scopes, given := e.Scopes(); given && len(scopes) > 0 {
		names := make([]string, len(scopes))
		for i, s := range scopes {
			names[i] = s.Text(l)
		}
		parts = append(parts, say("限制", "barred from ")+strings.Join(names, say("、", ", ")))
	}
	if d := e.conceal(e.decision.text(l)); d != "" {
		parts = append(parts, say("依据", "by ")+d)
	}
	head := say("记录 "+e.key+"（第"+strconv.Itoa(e.Version())+"版，"+e.act.Text(rule.ZH)+"）：", "entry "+e.key+" (version "+strconv.Itoa(e.Version())+", "+e.act.Text(rule.EN)+"): ")
	return head + strings.Join(parts, say("；", "; "))
}

// conceal masks numbers of persons within a text of the entry, such as the title of its decision.
func (e *Entry) conceal(text string) string {
	return identity.Conceal(text, slices.Collect(e.IDs())...)
}

// who is the name with the masked numbers.
func (e *Entry) who(l rule.Lang) string {
	text := e.name
	for n := range e.IDs() {
		mask := n.Text(l)
		if text != "" {
			mask = rule.T("（"+mask+"）", " ("+mask+")").In(l)
		}
		text += mask
	}
	return text
}

func (p *paper) text(l rule.Lang) string {
	text := p.by + p.document
	if p.by != "" && p.document != "" {
		text = p.by + " " + p.document
	}
	if text != "" && !p.on.IsZero() {
		text += rule.T("（"+p.on.String()+"）", " ("+p.on.String()+")").In(l)
	}
	return text
}

package lifecycle

import (
	"strings"

	"github.com/keji-rules/keji/project/lifecycle/state"
	"github.com/keji-rules/keji/rule"
)

// Diagram draws the machine as Mermaid text (stateDiagram-v2), from the same data that judges: every state, and an arrow
// for each transition with its event and actors.
func Diagram(l rule.Lang) string {
	var b strings.Builder
	b.WriteString("stateDiagram-v2\n    [*] --> " + string(state.Draft) + "\n")
	for _, s := range state.All() {
		b.WriteString("    " + string(s) + " : " + s.Text(l) + "\n")
	}
	for i := range arrows {
		t := &arrows[i]
		b.WriteString("    " + string(t.From) + " --> " + string(t.To) + " : " + label(t, l) + "\n")
	}
	for _, s := range state.All() {
		if Final(s) {
			b.WriteString("    " + string(s) + " --> [*]\n")
		}
	}
	return b.String()
}

// label names the event and who may cause it; Mermaid takes no colon within.
func label(t *Transition, l rule.Lang) string {
	actors := make([]string, len(t.row.by))
	for i, a := range t.row.by {
		actors[i] = a.Text(l)
	}
	text := t.On.Text(l) + " [" + strings.Join(actors, "/") + "]"
	return strings.NewReplacer("：", "，", ": ", ", ", ":", ",").Replace(text)
}

package enterprise

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// trace collects what led to one answer.
type trace struct {
	frame   rule.Frame
	lines   []rule.Line
	missing []rule.Fact
	lacking map[string]bool
	causes  []rule.Cause
}

// started begins the trace of a question under an edition, or under none.
func started(e *rule.Edition, asked rule.Date, subject rule.Text) *trace {
	return &trace{frame: rule.Frame{Edition: e, Day: asked, Subject: subject}, lacking: map[string]bool{}}
}

func (t *trace) add(l rule.Line) { t.lines = append(t.lines, l) }

// lack notes a fact that was not given, once.
func (t *trace) lack(f rule.Fact) {
	if !t.lacking[f.Path] {
		t.lacking[f.Path] = true
		t.missing = append(t.missing, f)
	}
}

// answered makes the answer: the value where nothing is lacking, else what is.
func answered[V any](t *trace, about rule.ID, value V) (rule.Answer[V], error) {
	d := rule.Draft[V]{Book: book, About: book.Rule(about), Frame: t.frame, Lines: t.lines, Missing: t.missing, Causes: t.causes}
	if len(t.missing) == 0 && len(t.causes) == 0 {
		d.Value = rule.Given(value)
	}
	return d.Answer()
}

func named(zh, en string, k rule.Known) rule.Named {
	return rule.Named{Title: rule.T(zh, en), Value: k}
}

func said(zh, en string, w rule.Text) rule.Named {
	return rule.Named{Title: rule.T(zh, en), Words: w}
}

func yuan(zh, en string, n rule.Number) rule.Named {
	return named(zh, en, rule.Exactly(n, rule.YuanUnit))
}

func inYear(n int) rule.Text {
	y := strconv.Itoa(n)
	return rule.T(y+"年度", "year "+y)
}

func at(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// open names the facts that are lacking.
func (t *trace) open() []rule.Named {
	out := make([]rule.Named, 0, len(t.missing))
	for _, f := range t.missing {
		out = append(out, f.Is(f.NotGiven()))
	}
	return out
}

package enterprise

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// started begins the trace of a question under an edition, or under none.
func started(e *rule.Edition, asked rule.Date, subject rule.Text) *rule.Trace {
	return &rule.Trace{Frame: rule.Frame{Edition: e, Day: asked, Subject: subject}}
}

func yuan(zh, en string, n rule.Number) rule.Named {
	return rule.Figure(zh, en, rule.Exactly(n, rule.YuanUnit))
}

func inYear(n int) rule.Text {
	y := strconv.Itoa(n)
	return rule.T(y+"年度", "year "+y)
}

func at(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

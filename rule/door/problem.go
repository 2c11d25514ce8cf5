package door

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Problem is one thing wrong with an input: where, what, and what to do about it.
type Problem struct {
	// Path is the JSON path, such as awards[2].rank; empty for the input as a whole.
	Path   string    `json:"path"`
	Code   Code      `json:"code"`
	Text   rule.Text `json:"text"`
	Remedy rule.Text `json:"remedy"`
	// Also are the other paths that a contradiction concerns.
	Also []string `json:"also,omitempty"`
	// Line and Column count from 1; a column is a character of the line. For a row of a table Line is 0 and Column is
	// the number of the table's column. Both are 0 where there is no text to point into. Where something required is
	// missing they point to what it is missing from.
	Line   int `json:"line,omitzero"`
	Column int `json:"column,omitzero"`
}

// InputError says everything that is wrong with an input.
type InputError struct {
	Problems []Problem // in the order of the input, at least one
	More     int       // how many further problems were found and not listed
}

const errorLines = 20 // the most problems that Error spells out

// Error lists the problems in English, one a line, at most twenty; it ends by counting the others.
func (e *InputError) Error() string {
	return e.text(rule.EN, errorLines, false)
}

// Text lists all problems with their remedies, one a line.
func (e *InputError) Text(l rule.Lang) string {
	return e.text(l, len(e.Problems), true)
}

func (e *InputError) text(l rule.Lang, most int, remedies bool) string {
	most = min(most, len(e.Problems))
	var b strings.Builder
	b.WriteString(rule.T(
		fmt.Sprintf("填报内容有 %d 处问题：", len(e.Problems)+e.More),
		fmt.Sprintf("door: %d problem(s) in the input:", len(e.Problems)+e.More)).In(l))
	for _, p := range e.Problems[:most] {
		b.WriteString("\n  " + p.line(l, remedies))
	}
	if rest := len(e.Problems) + e.More - most; rest > 0 {
		b.WriteString(rule.T(fmt.Sprintf("\n  另有 %d 处问题", rest), fmt.Sprintf("\n  and %d more", rest)).In(l))
	}
	return b.String()
}

// line is the problem on one line: place, text, code, remedy.
func (p *Problem) line(l rule.Lang, remedy bool) string {
	text := p.Text.In(l)
	if place := p.place(l); place != "" {
		text = place + rule.T("：", ": ").In(l) + text
	}
	text += fmt.Sprintf(" [%s]", p.Code)
	if remedy && p.Remedy.Whole() {
		text += rule.T("。", ". ").In(l) + p.Remedy.In(l)
	}
	return text
}

func (p *Problem) place(l rule.Lang) string {
	at := p.position()
	if p.Path == "" || at == (rule.Text{}) {
		return p.Path + at.In(l)
	}
	return rule.T(fmt.Sprintf("%s（%s）", p.Path, at.ZH), fmt.Sprintf("%s (%s)", p.Path, at.EN)).In(l)
}

func (p *Problem) position() rule.Text {
	switch {
	case p.Line > 0 && p.Column == 0:
		return rule.T(fmt.Sprintf("第 %d 行", p.Line), fmt.Sprintf("line %d", p.Line))
	case p.Line > 0:
		return rule.T(fmt.Sprintf("第 %d 行第 %d 列", p.Line, p.Column), fmt.Sprintf("line %d, column %d", p.Line, p.Column))
	case p.Column > 0:
		return rule.T(fmt.Sprintf("第 %d 栏", p.Column), fmt.Sprintf("column %d", p.Column))
	}
	return rule.Text{}
}

// inputErrorSchema names the JSON form of an InputError and its version.
const inputErrorSchema = "keji.input_error/1"

// MarshalJSON writes the schema's name and version, the problems, and how many more there are.
func (e *InputError) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Schema   string    `json:"schema"`
		Problems []Problem `json:"problems"`
		More     int       `json:"more"`
	}{inputErrorSchema, e.Problems, e.More})
}

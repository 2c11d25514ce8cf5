package table

import (
	"fmt"
	"strings"

	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// splitter splits a row into its cells, line by line.
type splitter struct {
	cells []string
	cell  strings.Builder // the quoted cell under way
	open  bool            // within quotes
}

// line takes the next line of a row. It reports whether the row ends with it; ok is false at a quote out of place.
func (s *splitter) line(text string) (done, ok bool) {
	for {
		if !s.open {
			quoted, found := strings.CutPrefix(text, `"`)
			if !found {
				cell, rest, more := strings.Cut(text, ",")
				if strings.Contains(cell, `"`) {
					return false, false
				}
				if s.cells = append(s.cells, cell); !more {
					return true, true
				}
				text = rest
				continue
			}
			s.open, text = true, quoted
		}
		part, rest, closed := strings.Cut(text, `"`)
		s.cell.WriteString(part)
		if !closed {
			s.cell.WriteByte('\n')
			return false, true
		}
		if text, done, ok = s.afterQuote(rest); done || !ok {
			return done, ok
		}
	}
}

// afterQuote goes on behind a quote within quotes: it was doubled, or it ended the cell.
func (s *splitter) afterQuote(text string) (rest string, done, ok bool) {
	switch {
	case strings.HasPrefix(text, `"`):
		s.cell.WriteByte('"')
		return text[1:], false, true
	case text != "" && text[0] != ',':
		return "", false, false
	}
	s.cells = append(s.cells, s.cell.String())
	s.cell.Reset()
	if s.open = false; text == "" {
		return "", true, true
	}
	return text[1:], false, true
}

func unclosed(line int) error {
	return bad(door.Problem{Line: line, Code: door.Syntax,
		Text:   rule.T(fmt.Sprintf("第 %d 行的引号没有闭合", line), fmt.Sprintf("a quote opened on line %d is never closed", line)),
		Remedy: quoting})
}

func misplaced(line int) error {
	return bad(door.Problem{Line: line, Code: door.Syntax,
		Text:   rule.T(fmt.Sprintf("第 %d 行有多余或错位的双引号", line), fmt.Sprintf("a quote is out of place on line %d", line)),
		Remedy: quoting})
}

var quoting = rule.T(`含逗号、换行或双引号的格子整格加半角双引号，其中的双引号写两个（""）；由 Excel、WPS 保存的 CSV 会自动处理`,
	`quote a whole cell that holds a comma, a line break or a quote, and double the quotes in it (""); Excel and WPS do so when they save CSV`)

func wrongWidth(line, want, have int) door.Problem {
	return door.Problem{Line: line, Code: door.WrongLength,
		Text:   rule.T(fmt.Sprintf("表头有 %d 栏，本行有 %d 格", want, have), fmt.Sprintf("the header has %d columns, this row %d cells", want, have)),
		Remedy: rule.T("请核对逗号和双引号，空格子也要保留逗号", "check commas and quotes; empty cells keep their commas")}
}

func emptyTable() error {
	return fault.New(rule.T("表格是空的，没有表头", "the table is empty: it has no header"),
		rule.T("第一行应为栏名；用 decide template -format csv 事项 打印", "the first line names the columns; decide template -format csv SCHEME prints it"))
}

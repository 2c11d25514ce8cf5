package reform

import (
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/columns"
)

// page is a report in one language, as blocks that print as text and as Markdown.
type page struct {
	l      rule.Lang
	title  string
	blocks []block
}

// block is a heading, lines below it, and a table.
type block struct {
	title string
	lines []string
	head  []string
	rows  [][]string
	left  int // how many columns stand to the left
}

// say picks the language.
func (p *page) say(zh, en string) string { return rule.T(zh, en).In(p.l) }

// add adds a block, if there is anything in it.
func (p *page) add(b block) {
	if len(b.lines)+len(b.rows) > 0 {
		p.blocks = append(p.blocks, b)
	}
}

// text prints the page for a terminal: tables in columns.
func (p *page) text() string {
	var b strings.Builder
	b.WriteString(p.title + "\n")
	for _, block := range p.blocks {
		b.WriteString("\n" + block.title + "\n")
		for _, line := range block.lines {
			b.WriteString("  " + line + "\n")
		}
		if len(block.rows) == 0 {
			continue
		}
		for _, line := range columns.Align(append([][]string{block.head}, block.rows...), block.left) {
			b.WriteString("  " + line + "\n")
		}
	}
	return b.String()
}

// markdown prints the page as Markdown.
func (p *page) markdown() string {
	b := rule.AppendMarkdown([]byte("## "), p.title)
	b = append(b, '\n')
	for _, block := range p.blocks {
		b = rule.AppendMarkdown(append(b, "\n### "...), block.title)
		b = append(b, "\n\n"...)
		for _, line := range block.lines {
			indent := len(line) - len(strings.TrimLeft(line, " "))
			b = append(append(b, line[:indent]...), "- "...)
			b = append(rule.AppendMarkdown(b, line[indent:]), '\n')
		}
		if len(block.rows) == 0 {
			continue
		}
		if len(block.lines) > 0 {
			b = append(b, '\n')
		}
		b = appendRow(b, block.head)
		for i := range block.head {
			if i < block.left {
				b = append(b, "|---"...)
			} else {
				b = append(b, "|---:"...)
			}
		}
		b = append(b, "|\n"...)
		for _, row := range block.rows {
			b = appendRow(b, row)
		}
	}
	return string(b)
}

func appendRow(b []byte, cells []string) []byte {
	for _, cell := range cells {
		b = append(rule.AppendMarkdown(append(b, "| "...), cell), ' ')
	}
	return append(b, "|\n"...)
}

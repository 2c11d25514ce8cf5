package ruletest

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Table lays out, by article, how often each rule was seen from each side, for a clerk to read and sign. It is aligned
// where Chinese characters are twice as wide as Latin ones.
func (c *Coverage) Table(l rule.Lang) string {
	var rows [][]string
	heads := map[int]string{} // before which row an article begins
	article := ""
	for _, r := range c.book.Rules() {
		if at := r.Cite.Text(l); at != article {
			heads[len(rows)+1], article = at, at
		}
		rows = append(rows, c.row(r, l))
	}
	title := fmt.Sprintf(rule.T("规则覆盖：%s（%d 条规则，%d 份决定）\n", "Rule coverage: %s (%d rules, %d decisions)\n").In(l),
		c.book.Title().In(l), len(rows), c.decisions)
	lines := aligned(append([][]string{heading(l)}, rows...))
	return title + lines[0] + "\n" + under(lines[1:], heads) + signature().In(l) + "\n"
}

func heading(l rule.Lang) []string {
	cells := []string{rule.T("代码", "code").In(l), rule.T("名称", "title").In(l)}
	for _, s := range sides() {
		cells = append(cells, s.title.In(l))
	}
	return cells
}

func signature() rule.Text {
	return rule.T("核对人：____________  日期：____________", "checked by: ____________  date: ____________")
}

// row is what was seen of one rule; a dash stands for an edge that it does not have.
func (c *Coverage) row(r rule.Rule, l rule.Lang) []string {
	line := c.lines[r.Code]
	cells := []string{r.Code, r.Title.In(l)}
	for _, n := range line.counts {
		cells = append(cells, strconv.Itoa(n))
	}
	hit, all := line.edges.count()
	if all == 0 {
		return append(cells, "-")
	}
	return append(cells, fmt.Sprintf("%d/%d", hit, all))
}

// under puts each article above its rows.
func under(lines []string, heads map[int]string) string {
	var b strings.Builder
	for i, line := range lines {
		if head, ok := heads[i+1]; ok {
			b.WriteString(head + "\n")
		}
		b.WriteString("  " + line + "\n")
	}
	return b.String()
}

// aligned pads the cells of each column to one width, the first two to the left and numbers to the right.
func aligned(rows [][]string) []string {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], width(cell))
		}
	}
	lines := make([]string, 0, len(rows))
	for n, row := range rows {
		line := strings.Repeat(" ", 2*max(0, 1-n)) // the heading stands as far in as the rows will
		for i, cell := range row {
			room := strings.Repeat(" ", widths[i]-width(cell))
			if i < 2 {
				line += cell + room + "  "
			} else {
				line += room + cell + "  "
			}
		}
		lines = append(lines, strings.TrimRight(line, " "))
	}
	return lines
}

// width is how many columns a text takes on a terminal: two for each East Asian character, one for others.
func width(text string) int {
	n := 0
	for _, r := range text {
		n++
		if wide(r) {
			n++
		}
	}
	return n
}

// wide reports whether a character is an East Asian one, or a sign set as wide as one.
func wide(r rune) bool {
	for _, span := range [...][2]rune{
		{0x1100, 0x115F}, {0x2014, 0x2014}, {0x2018, 0x201D}, {0x2160, 0x217F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3},
		{0xF900, 0xFAFF}, {0xFE30, 0xFE4F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x20000, 0x3FFFD},
	} {
		if r >= span[0] && r <= span[1] {
			return true
		}
	}
	return false
}

package ruletest

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/columns"
)

// Table lays out, by article, how often each rule was seen from each side, for a clerk to read and sign. It is aligned
// where Chinese characters are twice as wide as Latin ones.
func (c *Coverage) Table(l rule.Lang) string {
	var rows [][]string
	heads := map[int]string{} // before which row an article begins
	article := ""
	for _, r := range byArticle(c.rules()) {
		if at := r.Cite.Text(l); at != article {
			heads[len(rows)+1], article = at, at
		}
		rows = append(rows, c.row(r, l))
	}
	title := fmt.Sprintf(rule.T("规则覆盖：%s（%d 条规则，%d 份决定）\n", "Rule coverage: %s (%d rules, %d decisions)\n").In(l),
		c.book.Title().In(l), len(rows), c.decisions)
	lines := columns.Align(append([][]string{heading(l)}, rows...), 2)
	return title + "  " + lines[0] + "\n" + under(lines[1:], heads) + signature().In(l) + "\n"
}

// byArticle puts rules of one article together, in the order in which the articles first come.
func byArticle(rules []rule.Rule) []rule.Rule {
	first := map[rule.Citation]int{}
	for i, r := range rules {
		if _, seen := first[r.Cite]; !seen {
			first[r.Cite] = i
		}
	}
	slices.SortStableFunc(rules, func(a, b rule.Rule) int { return first[a.Cite] - first[b.Cite] })
	return rules
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

package statement

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/rule"
)

// tables writes the conditions as one table, then points and notes, then the documents cited.
func (s *Statement) tables(d *page.Document) {
	cited := &legend{lang: s.Lang}
	parts := s.parts()
	t := page.Table{
		Head:   []string{d.Say("项目", "Item"), d.Say("实际", "Actual"), d.Say("要求", "Required"), d.Say("结论", "Outcome"), d.Say("依据", "Basis")},
		Widths: []int{33, 18, 13, 19, 17}, Wide: true,
	}
	for _, place := range [...]int{failed, undecided, met} {
		for _, line := range brief(parts[place].lines) {
			t.Rows = append(t.Rows, s.row(line, cited))
		}
	}
	d.Add(page.Heading{Title: d.Say("逐条理由（不符合、待定的在前）", "Clause by clause, what is not met first")}, t)
	parts[points].lines = slices.DeleteFunc(parts[points].lines, toBeAwarded)
	s.list(d, parts[points], s.pointsItem)
	s.list(d, parts[notes], func(l line) page.Item { return page.Item{Text: l.Text(s.Lang)} })
	s.legend = cited.text(d)
}

func (s *Statement) list(d *page.Document, p part, item func(line) page.Item) {
	var l page.List
	for _, line := range p.lines {
		l = append(l, item(line))
	}
	if len(l) > 0 {
		d.Add(page.Heading{Title: p.title.In(s.Lang)}, l)
	}
}

// pointsItem is what was measured, the band or cap, and the points; of a sum that is not the score, the points alone.
func (s *Statement) pointsItem(l line) page.Item {
	measured, allowed, _ := l.Cells(s.Lang)
	known, _ := l.Points()
	points := known.Text(s.Lang)
	switch l.Op() {
	case rule.Award:
		measured, points = points, ""
	case rule.Sum:
		if allowed == "" {
			measured = ""
		}
	}
	text := measured
	if allowed != "" {
		text += rule.T("（"+allowed+"）", " ("+allowed+")").In(s.Lang)
	}
	return page.Item{Lead: l.Title().In(s.Lang), Text: text + arrow(text, points)}
}

// toBeAwarded reports whether a line only says within which points a person chooses; the points given say it again.
func toBeAwarded(l line) bool { return slices.Equal(l.Causes(), []rule.Cause{rule.PointsInBand}) }

// arrow leads from what was measured to the points.
func arrow(from, points string) string {
	if from == "" || points == "" {
		return points
	}
	return " → " + points
}

// brief leaves out what stands inside a group of single lines that is met: its own row names them.
func brief(lines []line) []line {
	var all []line
	for i := 0; i < len(lines); i++ {
		all = append(all, lines[i])
		if simple(lines[i].Finding) {
			for i+1 < len(lines) && lines[i+1].depth > all[len(all)-1].depth {
				i++
			}
		}
	}
	return all
}

// simple reports whether a group is met by single lines that are not worth a row each: flags and counts of nothing.
func simple(f rule.Finding) bool {
	if !f.Op().Groups() || f.Verdict() != rule.Passed {
		return false
	}
	for _, kid := range f.Kids() {
		if kid.Verdict() == rule.Passed && kid.Op() != rule.Holds && kid.Op() != rule.None {
			return false
		}
	}
	return true
}

func (s *Statement) row(l line, cited *legend) []page.Cell {
	actual, required, outcome := l.Cells(s.Lang)
	switch {
	case absent(l.Finding):
		actual = rule.T("无此项", "none").In(s.Lang)
	case simple(l.Finding):
		actual = s.named(l.Finding)
	case wordless(l.Finding):
		actual = rule.T("未提供", "not given").In(s.Lang)
	}
	if l.Verdict() == rule.Undetermined {
		outcome = s.why(l.Finding)
	}
	row := page.Cells(l.Title().In(s.Lang), actual, required, outcome, cited.cite(l.Finding))
	row[0].Depth, row[3].Tone = l.depth, page.OfVerdict(l.Verdict())
	return row
}

// wordless reports whether what is known of an open line is no more than that it was not given: yes or no, some day.
func wordless(f rule.Finding) bool {
	actual, measured := f.Actual()
	return measured && actual.Open() && (actual.Unit() == rule.Flag || actual.Unit() == rule.Day || actual.Unit() == rule.Place)
}

// why says why a line is open; which facts it waits for is listed apart.
func (s *Statement) why(f rule.Finding) string {
	text := f.Verdict().Text().In(s.Lang)
	for i, cause := range f.Causes() {
		if i == 0 {
			text += rule.T("：", ": ").In(s.Lang)
		} else {
			text += rule.T("、", ", ").In(s.Lang)
		}
		text += cause.Text().In(s.Lang)
	}
	return text
}

// named says which line met a group or, where each had to, how many did.
func (s *Statement) named(f rule.Finding) string {
	var passed []rule.Finding
	for _, kid := range f.Kids() {
		if kid.Verdict() == rule.Passed {
			passed = append(passed, kid)
		}
	}
	if len(passed) > 1 {
		return fmt.Sprintf(rule.T("%d 项均符合", "all %d met").In(s.Lang), len(passed))
	}
	actual, _ := passed[0].Actual()
	text := actual.Text(s.Lang)
	if n, known := actual.Exact(); known && n.Sign() == 0 && passed[0].Op() == rule.None {
		text = rule.T("无", "none").In(s.Lang)
	}
	return passed[0].Title().In(s.Lang) + rule.T("：", ": ").In(s.Lang) + text
}

// legend numbers documents, so that a column of articles stays narrow.
type legend struct {
	lang rule.Lang
	docs []rule.Document
	weak bool
}

func (c *legend) cite(f rule.Finding) string {
	doc := f.Citation().Document()
	at := slices.Index(c.docs, doc)
	if at < 0 {
		at = len(c.docs)
		c.docs = append(c.docs, doc)
	}
	text := strings.TrimSpace("[" + strconv.Itoa(at+1) + "] " + f.Citation().Place(c.lang))
	if !f.Provenance().Firm() {
		c.weak = true
		text += "*"
	}
	return text
}

// text says what the numbers and the star mean.
func (c *legend) text(d *page.Document) string {
	var parts []string
	for i, doc := range c.docs {
		parts = append(parts, "["+strconv.Itoa(i+1)+"] "+described(doc.Info(), d))
	}
	text := d.Say("依据：", "Basis: ") + strings.Join(parts, d.Say("；", "; "))
	if c.weak {
		text += d.Say("。标 * 的规定未经原文核对（据转述、通行理解或存在争议），以主管部门解释为准。", ". What is marked * was not checked against the document (reported, assumed or disputed); the authority's reading prevails.")
	}
	return text
}

func described(info rule.DocumentInfo, d *page.Document) string {
	title := d.Say("《"+info.Title.ZH+"》", info.Title.EN)
	if info.Described {
		title = info.Title.In(d.Lang)
	}
	if info.Number == "" || strings.Contains(title, info.Number) {
		return title
	}
	return title + d.Say("（"+info.Number+"）", " ("+info.Number+")")
}

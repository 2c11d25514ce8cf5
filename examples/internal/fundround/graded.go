package fundround

import (
	"fmt"
	"slices"
	"strings"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/funding/performance"
)

// performance grades what is evaluated.
func (r *reporter) performance() {
	t := page.Table{Head: []string{r.Say("编号", "Key"), r.Say("项目", "Project"), r.Say("结果", "Result"), r.Say("结果应用建议", "Recommended use")}, Widths: []int{10, 36, 22, 32}}
	grades, stray := map[performance.Grade]int{}, []string{}
	for _, p := range r.s.projects {
		if p.stray {
			stray = append(stray, p.Key)
		}
		if !p.evaluated {
			continue
		}
		result, use := page.Cell{Text: r.Say("数据不全，暂不评定", "not told yet"), Tone: page.Open}, ""
		if v, told := p.evaluation.Value(); told {
			grades[v.Grade]++
			result, use = page.Cell{Text: v.Text(r.l), Tone: toneOf(v.Grade)}, p.advice.Action.Text(r.l)
		}
		t.Rows = append(t.Rows, []page.Cell{{Text: p.Key}, {Text: p.Name}, result, {Text: use}})
	}
	var unfunded []page.Block
	if len(stray) > 0 {
		slices.Sort(stray)
		unfunded = append(unfunded, page.Paragraph{Text: fmt.Sprintf(r.Say("actuals.csv 中 %d 项未立项，不评价，请核对编号：%s", "%d projects of actuals.csv were not funded and are not graded; check their keys: %s"), len(stray), strings.Join(stray, r.Say("、", ", ")))})
	}
	if len(t.Rows) == 0 {
		if len(stray) > 0 {
			r.section("绩效评价", "Performance", unfunded...)
		}
		return
	}
	c := &page.Chart{Title: r.Say("绩效等次（项）", "Grades, projects"), Form: page.Rows, Unit: r.Say("项", "projects"), Series: []page.Series{{Name: r.Say("项目", "projects"), Fill: page.After}}}
	for _, g := range []performance.Grade{performance.Excellent, performance.Good, performance.Fair, performance.Poor} {
		c.Labels, c.Series[0].Values = append(c.Labels, g.Text(r.l)), append(c.Series[0].Values, grades[g])
	}
	said := page.Paragraph{Text: fmt.Sprintf(r.Say("%s 按完成值评价 %d 项。总分评定等次前不四舍五入。", "%s: %[2]d projects evaluated by what they attained. Totals are not rounded before they are graded."), r.s.day(r.s.call.EvaluatedOn), len(t.Rows))}
	r.section("绩效评价", "Performance", append(append([]page.Block{said}, unfunded...), c, t)...)
}

func toneOf(g performance.Grade) page.Tone {
	switch g {
	case performance.Excellent, performance.Good:
		return page.Good
	case performance.Poor:
		return page.Bad
	}
	return page.Open
}

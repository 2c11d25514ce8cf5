package reform

import (
	"fmt"
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// Text reports the impact in one language.
func (i Impact) Text(l rule.Lang) string { return i.page(l).text() }

// Markdown reports the impact as Markdown.
func (i Impact) Markdown(l rule.Lang) string { return i.page(l).markdown() }

func (i *Impact) page(l rule.Lang) *page {
	p := &page{l: l, title: p0(l, i)}
	p.add(i.overview(p))
	p.add(i.laws(p))
	p.add(i.transitions(p))
	p.add(i.turning(p))
	p.add(i.points(p))
	p.add(i.scores(p))
	p.add(i.near(p))
	for d := range i.Groups {
		p.add(i.groups(p, d))
	}
	p.add(i.faults(p))
	return p
}

func p0(l rule.Lang, i *Impact) string {
	title := rule.T("影响测算：", "Impact: ").In(l) + i.SchemeTitle.In(l)
	return title + quoted(i.Title.In(l), rule.T("，", ", ").In(l), "")
}

func (i *Impact) overview(p *page) block {
	flips, total := i.Matrix.Flips(), i.Matrix.Total()
	b := block{title: p.say("概况", "Overview"), lines: []string{
		p.say("已判定 ", "decided: ") + count(total),
		p.say("结论改变 ", "another verdict: ") + count(flips) + share(p, flips, total),
	}}
	if undecided := i.Faulty - i.Repeated; undecided > 0 {
		b.lines = append(b.lines, p.say("无法判定 ", "could not be decided: ")+count(undecided))
	}
	if i.Repeated > 0 {
		b.lines = append(b.lines, p.say("重复列出、未再计入 ", "listed again, and not counted again: ")+count(i.Repeated))
	}
	return b
}

func count(n int) string { return strconv.Itoa(n) }

// share is n of all, as a percentage.
func share(p *page, n, all int) string {
	if all == 0 {
		return ""
	}
	return p.say("（", " (") + rule.Exactly(rule.Frac(int64(n), int64(all)), rule.Share).Text(p.l) + p.say("）", ")")
}

// laws lists which editions decided how many, and what differs between them.
func (i *Impact) laws(p *page) block {
	b := block{title: p.say("适用的版本与变动", "Editions and what differs")}
	for _, law := range i.Laws {
		if law.Before.ID == law.After.ID && len(law.Changes) == 0 {
			b.lines = append(b.lines, law.Before.ID+p.say("，不受影响：", ", not touched: ")+count(law.Subjects))
			continue
		}
		b.lines = append(b.lines, law.Before.ID+" → "+law.After.ID+p.say("：", ": ")+count(law.Subjects))
		for _, c := range law.Changes {
			b.lines = append(b.lines, "  "+c.Text(p.l))
		}
	}
	return b
}

// verdicts are those that a decision can come to, in the order they are printed.
func verdicts() []rule.Verdict {
	return []rule.Verdict{rule.Passed, rule.Failed, rule.Undetermined}
}

func (i *Impact) transitions(p *page) block {
	b := block{title: p.say("结论的变化（行为改动前，列为改动后）", "Verdicts, before (rows) and after (columns)"), left: 1, head: []string{""}}
	for _, v := range verdicts() {
		b.head = append(b.head, v.Text().In(p.l))
	}
	b.head = append(b.head, p.say("改动前合计", "all before"))
	for _, from := range verdicts() {
		row := []string{from.Text().In(p.l)}
		for _, to := range verdicts() {
			row = append(row, count(i.Matrix.Of(from, to)))
		}
		b.rows = append(b.rows, append(row, count(i.Matrix.Before(from))))
	}
	last := []string{p.say("改动后合计", "all after")}
	for _, to := range verdicts() {
		last = append(last, count(i.Matrix.After(to)))
	}
	b.rows = append(b.rows, append(last, count(i.Matrix.Total())))
	return b
}

func (i *Impact) turning(p *page) block {
	b := block{
		title: p.say("改变结论的条款（一户可由多条决定）", "Rules that turned the verdict (one subject may have several)"), left: 3,
		head: []string{p.say("变化", "from → to"), p.say("条款", "rule"), p.say("依据", "basis"), p.say("户数", "subjects")},
	}
	for _, t := range i.Turning {
		b.rows = append(b.rows, []string{
			t.From.Text().In(p.l) + " → " + t.To.Text().In(p.l), named(t.Rule, p.l), t.Rule.Cite.Text(p.l), count(t.Subjects),
		})
	}
	return b
}

func named(r rule.Rule, l rule.Lang) string {
	return r.Title.In(l) + quoted(r.Code, rule.T("（", " (").In(l), rule.T("）", ")").In(l))
}

func (i *Impact) points(p *page) block {
	b := block{
		title: p.say("分值的变化", "Points that moved"), left: 1,
		head: []string{p.say("条款", "rule"), p.say("升", "up"), p.say("降", "down"), p.say("不能确定", "unclear"), p.say("合计", "sum")},
	}
	for _, m := range i.Points {
		b.rows = append(b.rows, []string{named(m.Rule, p.l), count(m.Up), count(m.Down), count(m.Unclear), m.Total})
	}
	return b
}

func (i *Impact) scores(p *page) block {
	b := block{
		title: p.say("得分分布", "Scores"), left: 0,
		head: []string{p.say("分数", "points"), p.say("改动前", "before"), p.say("改动后", "after")},
	}
	for _, bar := range i.Scores.Bars {
		b.rows = append(b.rows, []string{fmt.Sprintf(p.say("%d（含）～%d", "%d to under %d"), bar.From, bar.From+i.Scores.Width), count(bar.Before), count(bar.After)})
	}
	for _, rest := range [...]struct {
		name string
		n    [2]int
	}{{p.say("尚不能确定", "not known yet"), i.Scores.Open}, {p.say("无得分", "no score"), i.Scores.None}} {
		if rest.n != [2]int{} {
			b.rows = append(b.rows, []string{rest.name, count(rest.n[0]), count(rest.n[1])})
		}
	}
	return b
}

// near says how close those come that one requirement alone keeps from passing.
func (i *Impact) near(p *page) block {
	b := block{
		title: p.say("只差一项的（按与界限的差距占界限的比例）", "Near misses: one requirement short, by the distance as a share of the bound"), left: 2,
		head: []string{p.say("条款", "rule"), "", p.say("户数", "subjects")},
	}
	for _, percent := range nearBands {
		b.head = append(b.head, "≤"+strconv.FormatInt(percent, 10)+"%")
	}
	b.head = append(b.head, p.say("更多", "more"), p.say("最近", "nearest"))
	for _, n := range i.NearMisses {
		for side, near := range [...]Nearness{n.Before, n.After} {
			row := []string{named(n.Rule, p.l), [...]string{p.say("改动前", "before"), p.say("改动后", "after")}[side], count(near.Subjects)}
			for _, k := range near.Within {
				row = append(row, count(k))
			}
			nearest := ""
			if near.Subjects > 0 {
				nearest = near.Least.Distance(p.l)
			}
			b.rows = append(b.rows, append(row, nearest))
		}
	}
	return b
}

func (i *Impact) groups(p *page, dimension int) block {
	b := block{
		title: p.say("分组：", "By ") + i.Dimensions[dimension].In(p.l), left: 1,
		head: []string{
			i.Dimensions[dimension].In(p.l), p.say("户数", "subjects"), p.say("改动前符合", "passed before"), p.say("改动后符合", "passed after"),
			p.say("失去", "lost"), p.say("新增", "gained"), p.say("其他改变", "other flips"),
		},
	}
	for _, g := range i.Groups[dimension] {
		m := &g.Matrix
		lost, gained := m.Of(rule.Passed, rule.Failed), m.Of(rule.Failed, rule.Passed)
		b.rows = append(b.rows, []string{
			g.Name, count(m.Total()), count(m.Before(rule.Passed)), count(m.After(rule.Passed)), count(lost), count(gained), count(m.Flips() - lost - gained),
		})
	}
	return b
}

func (i *Impact) faults(p *page) block {
	b := block{title: p.say("无法判定的", "Could not be decided")}
	if i.Repeated > 0 {
		b.title = p.say("无法判定或重复列出的", "Could not be decided, or listed again")
	}
	for _, f := range i.Faults {
		b.lines = append(b.lines, f.Text(p.l))
	}
	if rest := i.Faulty - len(i.Faults); rest > 0 {
		b.lines = append(b.lines, fmt.Sprintf(p.say("另有 %d 户", "and %d more"), rest))
	}
	return b
}

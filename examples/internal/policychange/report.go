package policychange

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/examples/internal/population"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

// write writes what was found in the format asked for.
func (o *options) write(found outcome, out io.Writer) error {
	text := ""
	switch o.format {
	case "json":
		data, err := found.impact.MarshalJSON()
		if err != nil {
			return err
		}
		text = string(data) + "\n"
	case "html":
		return o.report(found).WriteHTML(out)
	case "markdown":
		text = o.report(found).Markdown()
	default:
		text = o.report(found).Text()
	}
	_, err := io.WriteString(out, text)
	return err
}

// report lays out what a deputy director wants to know, the most important first.
func (o *options) report(found outcome) *page.Document {
	r := &reporter{Document: &page.Document{Lang: rule.Lang(o.lang)}, i: &found.impact, l: rule.Lang(o.lang)}
	r.Title = r.Say("政策改动影响测算：", "What a change would do: ") + r.i.Title.In(r.l)
	r.Under = []string{r.i.SchemeTitle.In(r.l)}
	if o.population == "" {
		r.Under = append(r.Under, fmt.Sprintf(r.Say("合成样本 %d 家（种子 %d），均为虚构企业", "%d synthetic firms (seed %d), all invented"), o.n, o.seed))
	} else {
		r.Under = append(r.Under, r.Say("企业数据：", "Enterprises: ")+r.from(o.population))
	}
	r.summary()
	r.changes(found.since)
	r.verdicts()
	r.turning(found.turned)
	r.scores(found.mark)
	r.groups()
	r.near()
	r.samples(found.flips)
	if o.flips != "" {
		r.Add(page.Paragraph{Tone: page.Quiet, Text: fmt.Sprintf(r.Say("全部 %d 家的名单和决定规则已存入 %s。", "All %d of them, with the rules that decided, are in %s."), r.i.Matrix.Flips(), o.flips)})
	}
	r.faults()
	if o.population == "" {
		r.method()
	}
	r.Foot = []string{r.Say("按规则库逐家判定两次得出；结果只反映所用样本，不预测企业行为的改变。", "Every firm was decided twice; the result speaks of this population alone and foretells no change of behaviour.")}
	return r.Document
}

// reporter adds sections.
type reporter struct {
	*page.Document
	i *reform.Impact
	l rule.Lang
}

func (r *reporter) section(zh, en string, blocks ...page.Block) {
	r.Add(page.Heading{Title: r.Say(zh, en)})
	r.Add(blocks...)
}

func count(n int) string { return strconv.Itoa(n) }

// summary says it in four figures and one sentence.
func (r *reporter) summary() {
	m := &r.i.Matrix
	gained, lost := m.After(rule.Passed)-m.Of(rule.Passed, rule.Passed), m.Before(rule.Passed)-m.Of(rule.Passed, rule.Passed)
	r.Add(page.Tiles{
		{Name: r.Say("测算企业", "Decided"), Figure: count(m.Total()), Note: r.Say("家", "firms")},
		{Name: r.Say("结论改变", "Other verdict"), Figure: count(m.Flips()), Note: share(m.Flips(), m.Total())},
		{Name: r.Say("新符合", "Now pass"), Figure: count(gained), Note: r.Say("家", "firms"), Tone: page.Good},
		{Name: r.Say("不再符合", "No longer pass"), Figure: count(lost), Note: r.Say("家", "firms"), Tone: page.Bad},
	}, page.Paragraph{Tone: page.Strong, Text: fmt.Sprintf(r.Say("符合的企业由 %d 家变为 %d 家：%d 家新符合，%d 家不再符合。", "%d firms pass before and %d after: %d now pass, %d no longer do."),
		m.Before(rule.Passed), m.After(rule.Passed), gained, lost)})
	r.besides(m.Flips() - gained - lost)
}

// besides says what the four figures leave out.
func (r *reporter) besides(others int) {
	if others > 0 {
		r.Add(page.Paragraph{Text: fmt.Sprintf(r.Say("其余 %d 家的结论在待定与不符合之间改变。", "The verdict of %d others moves between undetermined and failed."), others)})
	}
	undecided := r.i.Faulty - r.i.Repeated
	switch {
	case undecided > 0 && r.i.Matrix.Total() == 0:
		r.Add(page.Paragraph{Tone: page.Bad, Text: fmt.Sprintf(r.Say("%d 家都未能判定，以下各数没有意义；原因见“未能判定”。", "None of the %d firms could be decided, so that the figures mean nothing: see “Not decided”."), undecided)})
	case undecided > 0:
		r.Add(page.Paragraph{Tone: page.Bad, Text: fmt.Sprintf(r.Say("另有 %d 家未能判定，不计入各数；原因见“未能判定”。", "%d firms besides could not be decided and are not counted: see “Not decided”."), undecided)})
	}
	if r.i.Repeated > 0 {
		r.Add(page.Paragraph{Tone: page.Bad, Text: fmt.Sprintf(r.Say("文件中有 %d 行重复列出同一企业，每家只计一次；行号见“未能判定或重复”。", "Rows that list a firm again: %d. Each firm is counted once; “Not decided, or listed again” names the rows."), r.i.Repeated)})
	}
}

// share is a part of a whole in hundredths of a percent, rounded half up.
func share(part, whole int) string {
	if whole == 0 {
		return ""
	}
	n := (part*20000 + whole) / (2 * whole)
	return fmt.Sprintf("%d.%02d%%", n/100, n%100)
}

// changes lists what is changed, with the law on both sides.
func (r *reporter) changes(since rule.Date) {
	r.Add(page.Heading{Title: r.Say("改了什么", "What is changed")})
	for _, pair := range r.i.Laws {
		r.Add(page.Paragraph{Tone: page.Quiet, Text: fmt.Sprintf(r.Say("%s → %s，适用于 %d 家", "%s → %s, which decide %d firms"), r.law(pair.Before), r.law(pair.After), pair.Subjects)})
		t := page.Table{Wide: true, Head: []string{r.Say("项目", "Item"), r.Say("原", "Before"), r.Say("新", "After"), r.Say("依据", "Basis")}}
		for _, c := range pair.Changes {
			if c.Kind != rule.Recited {
				t.Rows = append(t.Rows, page.Cells(c.Title.In(r.l), r.figure(c.Old, c.Kind == rule.Added), r.figure(c.New, c.Kind == rule.Removed), r.basis(c.Before)+" → "+r.basis(c.After)))
			}
		}
		switch {
		case len(t.Rows) > 0:
			r.Add(t)
		case !since.IsZero():
			r.Add(page.Paragraph{Tone: page.Bad, Text: fmt.Sprintf(r.Say("改动自 %s 起施行，这些企业都在此前，不受影响；要测算影响，请把方案的 from 提前，或换用其后的企业数据。",
				"The change takes force on %s; these firms come before it and are not touched. To see what it does, let it begin earlier (from), or take later firms."), since.String())})
		default:
			r.Add(page.Paragraph{Text: r.Say("没有改动任何数值。", "No figure is changed.")})
		}
	}
}

// law names an edition, with its identifier.
func (r *reporter) law(e rule.Edition) string {
	if !e.Title.Whole() {
		return e.ID
	}
	return e.Title.In(r.l) + r.Say("（", " (") + e.ID + r.Say("）", ")")
}

func (r *reporter) figure(k rule.Known, none bool) string {
	if none {
		return r.Say("（无）", "(none)")
	}
	return k.Text(r.l)
}

// basis cites, and says how well founded a figure is where it was not read in the document.
func (r *reporter) basis(b rule.Basis) string {
	text := b.Cite.Text(r.l)
	if !b.Source.Firm() {
		text += r.Say("（", " (") + b.Source.Text().In(r.l) + r.Say("）", ")")
	}
	return text
}

// bases cites each, or says nothing where there is none.
func (r *reporter) bases(all []rule.Basis) string {
	texts := make([]string, len(all))
	for i, b := range all {
		texts[i] = r.basis(b)
	}
	return strings.Join(texts, r.Say("；", "; "))
}

// verdicts draws the verdicts before and after, and counts every way from one to another.
func (r *reporter) verdicts() {
	m := &r.i.Matrix
	all := []rule.Verdict{rule.Passed, rule.Undetermined, rule.Failed}
	fills := []page.Fill{page.Gain, page.Undone, page.Loss}
	chart := &page.Chart{Title: r.Say("结论的变化", "Verdicts before and after"), Form: page.Stacked, Unit: r.Say("家", "firms"), Labels: []string{r.Say("改动前", "before"), r.Say("改动后", "after")}}
	t := page.Table{Head: []string{r.Say("改动前＼改动后", "before \\ after")}, Numbers: []int{1, 2, 3, 4}}
	for i, v := range all {
		chart.Series = append(chart.Series, page.Series{Name: v.Text().In(r.l), Values: []int{m.Before(v), m.After(v)}, Fill: fills[i]})
		t.Head = append(t.Head, v.Text().In(r.l))
		row := page.Cells(v.Text().In(r.l))
		for _, to := range all {
			cell := page.Cell{Text: count(m.Of(v, to))}
			if to != v && m.Of(v, to) > 0 {
				cell.Tone = page.Strong
			}
			row = append(row, cell)
		}
		t.Rows = append(t.Rows, append(row, page.Cell{Text: count(m.Before(v))}))
	}
	t.Head = append(t.Head, r.Say("合计", "total"))
	r.section("结论怎样变化", "How verdicts move", chart, t)
}

// turning names the rules that decided the flips, and the law on which they stood.
func (r *reporter) turning(on turned) {
	t := page.Table{Head: []string{r.Say("规则", "Rule"), r.Say("由", "from"), r.Say("变为", "to"), r.Say("家数", "firms"), r.Say("依据", "Basis")}, Numbers: []int{3}}
	for _, n := range slices.SortedStableFunc(slices.Values(r.i.Turning), func(a, b reform.Turning) int { return b.Subjects - a.Subjects }) {
		t.Rows = append(t.Rows, page.Cells(n.Rule.Title.In(r.l), n.From.Text().In(r.l), n.To.Text().In(r.l), count(n.Subjects), r.bases(on[way{n.Rule.Code, n.From, n.To}])))
	}
	if len(t.Rows) > 0 {
		r.section("哪些规则决定了变化", "Which rules turned verdicts", page.Paragraph{Tone: page.Quiet, Text: r.Say("一家企业可能因几条规则同时改变结论，各条之和可大于改变家数。", "Several rules may turn one firm, so that these may add up to more.")}, t)
	}
}

// scores draws both histograms, and lists whose points moved.
func (r *reporter) scores(mark int64) {
	h := &r.i.Scores
	if len(h.Bars) == 0 {
		return
	}
	c := &page.Chart{Title: r.Say("得分分布", "Scores"), Form: page.Columns, Unit: r.Say("家", "firms"),
		Series: []page.Series{{Name: r.Say("改动前", "before"), Fill: page.Before}, {Name: r.Say("改动后", "after"), Fill: page.After}}}
	for _, b := range h.Bars {
		c.Labels = append(c.Labels, strconv.FormatInt(b.From, 10))
		c.Series[0].Values, c.Series[1].Values = append(c.Series[0].Values, b.Before), append(c.Series[1].Values, b.After)
	}
	c.Marks = r.marks(rule.Int(mark))
	c.Note = fmt.Sprintf(r.Say("每格 %d 分，标出的是起点。得分待定的（改动前 %d 家，改动后 %d 家）未列入。", "Bars of %d points, labelled where they begin. Scores still open, %d before and %d after, are left out."), h.Width, h.Open[0], h.Open[1])
	r.section("得分怎样分布", "How scores are spread", c)
	t := page.Table{Caption: r.Say("分数变动的项目", "Points that moved"), Head: []string{r.Say("项目", "Item"), r.Say("增加", "more"), r.Say("减少", "less"), r.Say("合计", "sum")}, Numbers: []int{1, 2, 3}}
	for _, p := range r.i.Points {
		if p.Up+p.Down > 0 {
			t.Rows = append(t.Rows, page.Cells(p.Rule.Title.In(r.l), count(p.Up), count(p.Down), p.Total))
		}
	}
	if len(t.Rows) > 0 {
		r.Add(t)
	}
}

// bySize orders groups that are called by a number, such as sizes, by it; others stay as they are.
func bySize(groups []reform.Group) []reform.Group {
	sizes := map[string]int{}
	for _, g := range groups {
		behind := strings.TrimLeft(g.Name, "0123456789")
		n, err := strconv.Atoi(strings.TrimSuffix(g.Name, behind))
		if err != nil {
			return groups
		}
		sizes[g.Name] = n
	}
	return slices.SortedStableFunc(slices.Values(groups), func(a, b reform.Group) int { return cmp.Compare(sizes[a.Name], sizes[b.Name]) })
}

// from names the file of the firms, or standard input.
func (r *reporter) from(file string) string {
	if file == "-" {
		return r.Say("标准输入", "standard input")
	}
	return file
}

// groups draws and lists the flips of each group.
func (r *reporter) groups() {
	for i, groups := range r.i.Groups {
		title := r.i.Dimensions[i]
		gain, loss := page.Series{Name: r.Say("新符合", "now pass"), Fill: page.Gain}, page.Series{Name: r.Say("不再符合", "no longer pass"), Fill: page.Loss}
		c := &page.Chart{Title: r.Say("结论改变的企业，按"+title.ZH, "Firms whose verdict changes, by "+title.EN), Form: page.Rows, Unit: r.Say("家", "firms")}
		t := page.Table{Head: []string{title.In(r.l), r.Say("企业", "firms"), r.Say("改动前符合", "pass before"), r.Say("改动后符合", "pass after"), r.Say("增减", "difference")}, Numbers: []int{1, 2, 3, 4}}
		for _, g := range bySize(groups) {
			name := cmp.Or(population.Names(g.Name, r.l), r.Say("（未填）", "(not given)"))
			stay := g.Matrix.Of(rule.Passed, rule.Passed)
			before, after := g.Matrix.Before(rule.Passed), g.Matrix.After(rule.Passed)
			c.Labels = append(c.Labels, name)
			gain.Values, loss.Values = append(gain.Values, after-stay), append(loss.Values, before-stay)
			t.Rows = append(t.Rows, page.Cells(name, count(g.Matrix.Total()), count(before), count(after), fmt.Sprintf("%+d", after-before)))
		}
		c.Series = []page.Series{gain, loss}
		r.section("按"+title.ZH, "By "+title.EN)
		if r.i.Matrix.Flips() > 0 && len(c.Labels) <= 40 {
			r.Add(c)
		}
		r.Add(t)
	}
}

func (r *reporter) faults() {
	if r.i.Faulty == 0 {
		return
	}
	var l page.List
	if n := r.i.Faulty - r.i.Repeated; n > 0 {
		l = append(l, page.Item{Text: fmt.Sprintf(r.Say("共 %d 家未能判定，不计入以上各数。", "%d firms could not be decided and are counted nowhere above."), n)})
	}
	zh, en := "未能判定", "Not decided"
	if n := r.i.Repeated; n > 0 {
		l = append(l, page.Item{Text: fmt.Sprintf(r.Say("共 %d 行重复列出，以先列的一行为准，不再计入。", "Rows that list a firm again: %d. The first row counts, these do not."), n)})
		zh, en = "未能判定或重复", "Not decided, or listed again"
	}
	for i, f := range r.i.Faults {
		if i == 10 {
			break
		}
		l = append(l, page.Item{Text: f.Text(r.l)})
	}
	r.section(zh, en, l)
}

func (r *reporter) method() {
	var l page.List
	for _, text := range population.Method() {
		l = append(l, page.Item{Text: text.In(r.l)})
	}
	r.section("样本怎样生成", "How the firms were made", l)
}

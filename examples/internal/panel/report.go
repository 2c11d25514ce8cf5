package panel

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/draw"
	"github.com/keji-rules/keji/talent/reviewer/panel"
)

// shown is a name as it is printed: masked but for its first character, unless it was asked for.
func (o *options) shown(name string) string {
	if o.names || name == "" {
		return name
	}
	_, first := utf8.DecodeRuneInString(name)
	return name[:first] + strings.Repeat("*", utf8.RuneCountInString(name[first:]))
}

func (s *session) write(w io.Writer, rejected int) error {
	switch s.o.format {
	case "json":
		return s.json(w, rejected)
	case "csv":
		return s.csv(w)
	case "markdown":
		_, err := io.WriteString(w, s.document(rejected).Markdown())
		return err
	case "html":
		return s.document(rejected).WriteHTML(w)
	}
	_, err := io.WriteString(w, s.document(rejected).Text())
	return err
}

// document is the report for people.
func (s *session) document(rejected int) *page.Document {
	l := rule.Lang(s.o.lang)
	d := &page.Document{Lang: l, Title: rule.T("评审专家抽取结果", "Review panels drawn").In(l)}
	d.Under = []string{
		rule.T("遴选日期 ", "day of the choice ").In(l) + s.o.on.String() + rule.T("，随机种子 ", ", seed ").In(l) + s.o.seed,
		rule.T("方法 ", "method ").In(l) + s.drawn.Method + rule.T("，专家库摘要 ", ", digest of the pool ").In(l) + s.drawn.Pool,
		s.drawn.Text(l) + d.Say(fmt.Sprintf("；专家库%d人，其中暂停%d人", len(s.experts), s.left), fmt.Sprintf("; %d experts in the pool, %d of them suspended", len(s.experts), s.left)),
	}
	if rejected > 0 {
		d.Under = append(d.Under, d.Say(fmt.Sprintf("有%d行数据退回，未使用", rejected), fmt.Sprintf("%d lines were rejected and not used", rejected)))
	}
	for _, g := range s.groups {
		s.section(d, g)
	}
	d.Foot = []string{d.Say("同一专家库、项目和种子在任何机器上得到同一结果；方法见软件包 talent/reviewer/draw 的说明。", "The same pool, applications and seed give the same panels on every machine; the method is published with package talent/reviewer/draw."),
		d.Say("回避依据：未查到市级规定，参照国家规定和通行做法，逐条标注。", "Recusal: no rule of the city was found; national rules and usual practice are followed, each marked.")}
	return d
}

func (s *session) section(d *page.Document, g *group) {
	l := rule.Lang(s.o.lang)
	ids := make([]string, len(g.apps))
	for i, a := range g.apps {
		ids[i] = a.ID
	}
	d.Add(page.Heading{Title: d.Say("专家组 ", "Panel ") + g.key}, page.Paragraph{Text: d.Say("评审项目：", "reviews ") + strings.Join(ids, d.Say("、", ", ")) + d.Say("；应有：", "; asked for: ") + g.quota.Text(l)})
	tone := page.Good
	if len(g.members) == 0 {
		tone = page.Bad
	}
	d.Add(page.Paragraph{Text: g.drawn.Text(l) + s.leftOut(g, d), Tone: tone})
	if len(g.members) > 0 {
		t := page.Table{Head: []string{d.Say("编号", "id"), d.Say("姓名", "name"), d.Say("单位", "unit"), d.Say("类别", "kind")}}
		for _, m := range g.members {
			t.Rows = append(t.Rows, page.Cells(m.ID, m.Name, m.Unit, m.kind(l)))
		}
		d.Add(t)
	}
	if list := s.spares(g, d); len(list) > 0 {
		d.Add(page.Paragraph{Text: d.Say("候补（按序递补：空出的席位由可接替者中最前的一名补上）：", "spares, called in this order: a seat goes to the first who can take it")}, list)
	}
	if list := s.recusals(g, d); len(list) > 0 {
		d.Add(page.Paragraph{Text: d.Say("本领域及财务专家中的回避：", "recusals among experts of the field and financial experts:")}, list)
	}
}

// spares lists the spares of a group with the members whose seats each can take.
func (s *session) spares(g *group, d *page.Document) page.List {
	list := page.List{}
	for _, x := range g.drawn.Spares {
		e := s.byID[x.ID]
		list = append(list, page.Item{Lead: x.ID + " " + s.o.shown(e.Name) + d.Say("（", " (") + e.unit() + d.Say("）", ")"), Text: d.Say("可接替 ", "for ") + strings.Join(x.For, d.Say("、", ", "))})
	}
	if n := len(g.drawn.Uncovered); n > 0 {
		list = append(list, page.Item{Lead: d.Say("无候补可接替", "without a spare"), Text: strings.Join(g.drawn.Uncovered, d.Say("、", ", ")) + d.Say("：退出时补抽", ": drawn anew when they leave"), Tone: page.Open})
	}
	return list
}

// recusals lists the conflicts of a group by expert, those with several applications together.
func (s *session) recusals(g *group, d *page.Document) page.List {
	l := rule.Lang(s.o.lang)
	type same struct {
		id, with     string
		tie, detail  rule.Text
		possible     bool
		law          rule.Basis
		itself       bool
		applications string
	}
	var order []same
	at := map[same]int{}
	for _, c := range g.conflicts {
		x := c.Conflict
		key := same{id: x.A.Key, with: x.B.Key, tie: x.Tie, detail: x.Detail, possible: x.Possible, law: x.Law, itself: x.B.Key == c.Application}
		if key.itself {
			key.with = ""
		}
		if n, known := at[key]; known {
			order[n].applications += d.Say("、", ", ") + c.Application
			continue
		}
		at[key] = len(order)
		key.applications = c.Application
		order = append(order, key)
	}
	slices.SortStableFunc(order, func(a, b same) int { return strings.Compare(a.id, b.id) })
	list := page.List{}
	for _, x := range order {
		tone, what := page.Bad, x.tie.In(l)
		if x.possible {
			tone, what = page.Open, what+d.Say("（待组织者决定）", " (to be decided on)")
		}
		if x.detail != (rule.Text{}) {
			what += d.Say("：", ": ") + x.detail.In(l)
		}
		lead := x.id + " " + s.o.shown(s.byID[x.id].Name) + " → " + x.applications
		if x.with != "" {
			lead += d.Say("（", " (") + x.with + d.Say("）", ")")
		}
		list = append(list, page.Item{Lead: lead, Text: what, Tone: tone, Cite: x.law.Cite.Text(l) + weak(x.law, l)})
	}
	return list
}

// weak says how a tie's law is known, where it was not read for this.
func weak(b rule.Basis, l rule.Lang) string {
	if b.Source.Firm() {
		return ""
	}
	return rule.T("（", " (").In(l) + b.Source.Text().In(l) + rule.T("）", ")").In(l)
}

// leftOut says whom each constraint left out, but for those of other fields.
func (s *session) leftOut(g *group, d *page.Document) string {
	text := ""
	for _, x := range g.drawn.Left {
		if x.By != draw.ByField {
			text += d.Say("；", "; ") + x.By.Text(d.Lang) + d.Say(fmt.Sprintf("排除%d人", x.Count), fmt.Sprintf(" left out %d", x.Count))
		}
	}
	return text
}

func (m *member) kind(l rule.Lang) string {
	var all []string
	for _, k := range []struct {
		is   bool
		what rule.Text
	}{{m.Outside, rule.T("外部", "outside")}, {m.Financial, rule.T("财务", "financial")}, {m.Industry, rule.T("产业", "industry")}, {m.Direct, rule.T("直接确定", "picked directly")}} {
		if k.is {
			all = append(all, k.what.In(l))
		}
	}
	return strings.Join(all, rule.T("、", ", ").In(l))
}

// json writes everything.
func (s *session) json(w io.Writer, rejected int) error {
	type out struct {
		Key          string      `json:"key"`
		Field        string      `json:"field"`
		Applications []string    `json:"applications"`
		Quota        panel.Quota `json:"quota"`
		Members      []member    `json:"members"`
		Recusals     []conflict  `json:"recusals"`
		Draw         draw.Panel  `json:"draw"`
	}
	report := struct {
		Schema   string `json:"schema"`
		On       string `json:"on"`
		Seed     string `json:"seed"`
		Method   string `json:"method"`
		Pool     string `json:"pool"`
		Rejected int    `json:"rejected"`
		Panels   []out  `json:"panels"`
	}{"keji.panel/1", s.o.on.String(), s.o.seed, s.drawn.Method, s.drawn.Pool, rejected, []out{}}
	for _, g := range s.groups {
		o := out{g.key, g.field, []string{}, g.quota, append([]member{}, g.members...), append([]conflict{}, g.conflicts...), g.drawn}
		for _, a := range g.apps {
			o.Applications = append(o.Applications, a.ID)
		}
		report.Panels = append(report.Panels, o)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(report)
}

// csv writes one row for each member, each spare, each recusal, and each panel that could not be drawn.
func (s *session) csv(out io.Writer) error {
	l := rule.Lang(s.o.lang)
	w, err := table.NewWriter(out)
	if err != nil {
		return err
	}
	head := []rule.Text{rule.T("专家组", "panel"), rule.T("轮次", "round"), rule.T("结果", "outcome"), rule.T("专家编号", "expert"), rule.T("姓名", "name"), rule.T("单位", "unit"), rule.T("类别", "kind"),
		rule.T("项目", "application"), rule.T("原因", "reason"), rule.T("依据", "law"), rule.T("代码", "code")}
	cells := make([]string, len(head))
	for i := range head {
		cells[i] = head[i].In(l)
	}
	if err := w.Row(cells...); err != nil {
		return err
	}
	for _, g := range s.groups {
		for _, row := range s.rows(g, l) {
			for i := range row {
				row[i] = w.Cell(row[i])
			}
			if err := w.Row(row...); err != nil {
				return err
			}
		}
	}
	return w.Close()
}

func (s *session) rows(g *group, l rule.Lang) [][]string {
	round := strconv.Itoa(g.drawn.Round)
	var all [][]string
	if len(g.members) == 0 {
		all = append(all, []string{g.key, round, rule.T("无法组成", "impossible").In(l), "", "", "", "", "", g.drawn.Text(l), "", "blocked"})
	}
	for _, m := range g.members {
		all = append(all, []string{g.key, round, rule.T("成员", "member").In(l), m.ID, m.Name, m.Unit, m.kind(l), "", "", "", "member"})
	}
	for n, x := range g.drawn.Spares {
		e, why := s.byID[x.ID], rule.T("第"+strconv.Itoa(n+1)+"名，可接替", "no. "+strconv.Itoa(n+1)+", for ").In(l)+strings.Join(x.For, rule.T("、", ", ").In(l))
		all = append(all, []string{g.key, round, rule.T("候补", "spare").In(l), x.ID, s.o.shown(e.Name), e.unit(), "", "", why, "", "spare"})
	}
	for _, c := range g.conflicts {
		x, outcome := c.Conflict, rule.T("回避", "recused")
		if x.Possible {
			outcome = rule.T("待组织者决定", "to be decided on")
		}
		why := x.Tie.In(l)
		if x.Detail != (rule.Text{}) {
			why += rule.T("：", ": ").In(l) + x.Detail.In(l)
		}
		all = append(all, []string{g.key, round, outcome.In(l), x.A.Key, s.o.shown(c.expert.Name), c.expert.unit(), "", c.Application, why, x.Law.Cite.Text(l) + weak(x.Law, l), x.Code})
	}
	return all
}

package fundround

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/funding/allocation/competition"
	"github.com/keji-rules/keji/rule"
)

// report lays the round out: the plan first, then why, when it is paid, what came of it, and the proof of the sums.
func (s *study) report(l rule.Lang, built bool) *page.Document {
	r := &reporter{Document: &page.Document{Lang: l, Contents: true}, s: s, l: l}
	r.Title = s.call.Title + r.Say("资金分配方案（建议）", ": proposed allocation")
	r.Under = []string{s.call.document().Text(l), fmt.Sprintf(r.Say("评审结果截至 %s；任务书拟于 %s 签订", "as of %s; task books to be signed on %s"), s.day(s.call.DecidedOn), s.day(s.call.SignedOn))}
	if built {
		r.Under = append(r.Under, r.Say("内置示例：城市、单位、项目、号码和数字均为虚构", "built-in example: the city, units, projects, numbers and figures are invented"))
	}
	r.summary()
	r.funded()
	r.others()
	r.groups()
	r.scores()
	r.budgets()
	r.payments()
	r.performance()
	r.proofs()
	r.rules()
	r.Foot = []string{r.Say("方案由规则库计算，供主管部门集体研究决定；得分、审查意见和评价由人作出。标注“拟议”的规则不是法定规则，应以本地办法和申报通知为准。",
		"Computed as a proposal; the department decides. Scores, checks and evaluations are people's. What is marked as proposed is no law: local measures and the call's notice prevail.")}
	return r.Document
}

type reporter struct {
	*page.Document
	s *study
	l rule.Lang
}

func (s *study) day(d rule.Opt[rule.Date]) string { v, _ := d.Get(); return v.String() }

func (r *reporter) section(zh, en string, blocks ...page.Block) {
	r.Add(page.Heading{Title: r.Say(zh, en)})
	r.Add(blocks...)
}

func (r *reporter) quiet(zh, en string) {
	r.Add(page.Paragraph{Tone: page.Quiet, Text: r.Say(zh, en)})
}

func (r *reporter) money(n rule.Number) string { return rule.Exactly(n, rule.YuanUnit).Text(r.l) }

func (r *reporter) fen(n int64) string { return r.money(rule.Frac(n, 100)) }

func count(n int) string { return strconv.Itoa(n) }

// wan is an amount of fen in whole 万元 for a chart.
func wan(fen int64) int { return int(fen / 1_000_000) }

// summary says it in a few figures and one sentence.
func (r *reporter) summary() {
	p := &r.s.plan
	ranked, reserve := 0, 0
	for i := range p.Grants {
		if p.Grants[i].Rank > 0 {
			ranked++
		}
		if p.Grants[i].Reserve > 0 {
			reserve++
		}
	}
	r.Add(page.Tiles{
		{Name: r.Say("申报", "Applications"), Figure: count(len(p.Grants)), Note: fmt.Sprintf(r.Say("项，%d 项进入排序", "%d ranked"), ranked)},
		{Name: r.Say("立项", "Funded"), Figure: count(p.Projects), Note: fmt.Sprintf(r.Say("项，后备 %d 项", "%d in reserve"), reserve), Tone: page.Good},
		{Name: r.Say("安排资金", "Granted"), Figure: r.money(p.Granted), Note: fmt.Sprintf(r.Say("预算 %s", "of %s"), r.money(p.Budget))},
		{Name: r.Say("结余", "Left"), Figure: r.money(p.Left), Note: fmt.Sprintf(r.Say("工作经费 %s 单列", "work fund of %s apart"), r.money(p.WorkFund))},
	}, page.Paragraph{Tone: page.Strong, Text: p.Text(r.l) + r.Say("。", ".")})
}

// funded lists who gets what, in the order of rank.
func (r *reporter) funded() {
	t := page.Table{Numbers: []int{0, 5, 6, 7}, Widths: []int{6, 9, 28, 24, 9, 7, 8, 9}, Head: []string{r.Say("排序", "Rank"), r.Say("编号", "Key"), r.Say("项目", "Project"), r.Say("单位", "Unit"), r.Say("领域", "Field"), r.Say("得分", "Score"), r.Say("申请额", "Asked"), r.Say("资助额", "Granted")}}
	for _, p := range r.s.projects {
		if p.funded() {
			t.Rows = append(t.Rows, page.Cells(count(p.grant.Rank), p.Key, p.Name, p.Unit, p.Field, p.grant.Score.String(), r.money(p.grant.Requested), r.money(p.grant.Amount)))
		}
	}
	t.Rows = append(t.Rows, []page.Cell{{}, {}, {Text: r.Say("合计", "Total"), Tone: page.Strong}, {}, {}, {}, {}, {Text: r.money(r.s.plan.Granted), Tone: page.Strong}})
	r.section("资金分配方案", "Allocation plan", t)
}

// others says in words why each of the others got nothing, and whoever is cut why.
func (r *reporter) others() {
	var reserve, none, cut page.List
	for _, p := range r.s.projects {
		item := page.Item{Lead: p.Key + " " + p.Name, Text: r.why(p)}
		switch {
		case p.funded() && p.grant.Amount == p.grant.Requested:
		case p.funded():
			cut = append(cut, item)
		case p.grant.Reserve > 0:
			item.Tone = page.Open
			reserve = append(reserve, item)
		default:
			if p.grant.Result == competition.Ineligible {
				item.Tone = page.Bad
			}
			none = append(none, item)
		}
		if p.doubtful {
			item.Tone, item.Text = page.Open, p.Unit+r.Say("：诚信筛查存疑，由工作人员核实后立项：", ": integrity is in doubt, to be found out before it is funded: ")+p.standing.Text(r.l)
			cut = append(cut, item)
		}
	}
	r.section("为什么", "Why")
	if len(cut) > 0 {
		r.Add(page.Heading{Title: r.Say("立项而须说明的", "Funded, with a remark"), Level: 2}, cut)
	}
	r.Add(page.Heading{Title: r.Say("后备项目", "In reserve"), Level: 2}, reserve)
	r.Add(page.Heading{Title: r.Say("未立项", "Not funded"), Level: 2}, none)
}

// why is the reason without the name, which stands before it.
func (r *reporter) why(p *project) string {
	name := p.Name + rule.T("：", ": ").In(r.l)
	return p.grant.Text(r.l)[len(name):]
}

// groups compares counties and fields.
func (r *reporter) groups() {
	r.section("分领域和县区", "By field and county")
	r.compare(r.Say("各领域申请与资助（万元）", "By field, ten thousand yuan"), r.Say("领域", "Field"), r.s.groups(func(p *project) string { return p.Field }))
	r.compare(r.Say("各县区申请与资助（万元）", "By county, ten thousand yuan"), r.Say("县区", "County"), r.s.groups(func(p *project) string { return p.County }))
}

func (r *reporter) compare(title, head string, all []group) {
	c := &page.Chart{Title: title, Form: page.Rows, Unit: r.Say("万元", "ten thousand yuan"), Series: []page.Series{{Name: r.Say("申请", "asked for"), Fill: page.Before}, {Name: r.Say("资助", "granted"), Fill: page.After}}}
	t := page.Table{Numbers: []int{1, 2, 3, 4}, Head: []string{head, r.Say("申报", "Applications"), r.Say("立项", "Funded"), r.Say("申请额", "Asked for"), r.Say("资助额", "Granted")}}
	sum := group{}
	for _, g := range all {
		c.Labels = append(c.Labels, g.name)
		c.Series[0].Values, c.Series[1].Values = append(c.Series[0].Values, wan(g.asked)), append(c.Series[1].Values, wan(g.got))
		t.Rows = append(t.Rows, page.Cells(g.name, count(g.applied), count(g.funded), r.fen(g.asked), r.fen(g.got)))
		sum.applied, sum.funded, sum.asked, sum.got = sum.applied+g.applied, sum.funded+g.funded, sum.asked+g.asked, sum.got+g.got
	}
	t.Rows = append(t.Rows, page.Cells(r.Say("合计", "Total"), count(sum.applied), count(sum.funded), r.fen(sum.asked), r.fen(sum.got)))
	r.Add(c, t)
}

// scores shows how the scores lie, with the pass line.
func (r *reporter) scores() {
	c := &page.Chart{Title: r.Say("评审得分分布（项）", "Scores, projects"), Form: page.Columns, Unit: r.Say("项", "projects"), Series: []page.Series{{Name: r.Say("未立项", "not funded"), Fill: page.Before}, {Name: r.Say("立项", "funded"), Fill: page.After}}}
	const from, to, width = 50, 100, 5
	pass := int(r.s.policy.PassScore.Value.Num() / r.s.policy.PassScore.Value.Den())
	for low := from; low < to; low += width {
		label := fmt.Sprintf("%d～", low)
		if low == from {
			label = fmt.Sprintf(r.Say("%d以下", "below %d"), low+width)
		}
		c.Labels = append(c.Labels, label)
	}
	c.Series[0].Values, c.Series[1].Values = make([]int, len(c.Labels)), make([]int, len(c.Labels))
	for _, p := range r.s.projects {
		if p.grant.Rank == 0 {
			continue
		}
		n := p.grant.Score
		i := max(min((int(n.Num()/n.Den())-from)/width, len(c.Labels)-1), 0)
		if p.funded() {
			c.Series[1].Values[i]++
		} else {
			c.Series[0].Values[i]++
		}
	}
	if pass >= from && pass < to && pass%width == 0 {
		c.Marks = []page.Mark{{At: float64((pass - from) / width), Text: fmt.Sprintf(r.Say("分数线 %d", "pass line %d"), pass)}}
	}
	c.Note = r.Say("每档含下限不含上限；得分为全部专家的精确平均数。", "Each bar includes its lower end; a score is the exact mean of all experts.")
	r.section("评审得分", "Scores", c)
}

// budgets lists the budgets that break a rule, and says what indirect costs may be.
func (r *reporter) budgets() {
	r.section("项目预算审核", "Budgets")
	sound := 0
	var found page.List
	for _, p := range r.s.projects {
		v, told := p.review.Value()
		if told && v.Sound {
			sound++
			continue
		}
		item := page.Item{Lead: p.Key + " " + p.Name, Tone: page.Open, Text: r.Say("资料不全，须补充", "figures are missing")}
		if told {
			item.Tone, item.Text = page.Bad, v.Text(r.l)
		}
		if p.funded() {
			item.Text += r.Say("（已列入立项，签订任务书前须更正）", " (funded: to be corrected before the task book is signed)")
		}
		for _, line := range p.review.Lines() {
			if verdict, judged := line.Verdict.Get(); judged && verdict == rule.Failed {
				item.Kids = append(item.Kids, page.Item{Tone: page.Bad, Text: bare(line.Text(r.l))})
			}
		}
		found = append(found, item)
	}
	r.Add(page.Paragraph{Text: fmt.Sprintf(r.Say("逐项审核 %d 份预算的科目、合计和间接费用上限：%d 份相符，%d 份须更正。", "%d budgets were checked for subjects, sums and the ceiling of indirect costs: %d agree, %d are to be corrected."), len(r.s.projects), sound, len(found))}, found)
	t := page.Table{Caption: r.Say("立项项目间接费用上限（按资助额重算）", "Most indirect costs of what was granted"), Numbers: []int{2, 3, 4}, Head: []string{r.Say("编号", "Key"), r.Say("项目", "Project"), r.Say("资助额", "Granted"), r.Say("申报间接费用", "Asked"), r.Say("至多", "At most")}}
	for _, p := range r.s.projects {
		if most, given := p.indirect.Get(); p.funded() && given {
			asked, limit := page.Cell{}, page.Cell{Text: r.money(most)}
			if v, told := p.Indirect.Get(); told {
				asked.Text = rule.Money(v).Text(r.l)
				if n, _ := rule.Money(v).Exact(); n.Cmp(most) > 0 {
					limit.Tone, limit.Text = page.Bad, limit.Text+r.Say("（须压减）", " (to be cut)")
				}
			}
			t.Rows = append(t.Rows, append(page.Cells(p.Key, p.Name, r.money(p.grant.Amount)), asked, limit))
		}
	}
	r.Add(t)
	r.quiet("上限逐档计算并舍去不足1分的部分；设备购置费按申报数从总额中扣除。", "The ceiling is computed tier by tier and truncated to the fen; the purchase of equipment is taken off as applied for.")
}

// payments is the schedule of every grant and what may be paid on the day.
func (r *reporter) payments() {
	stages, _ := r.s.call.Stages.Get()
	t := page.Table{Head: []string{r.Say("编号", "Key"), r.Say("单位", "Unit"), r.Say("资助额", "Granted")}, Numbers: []int{2}}
	sums, open := make([]int64, len(stages)+1), page.List{}
	for i := range stages {
		t.Head = append(t.Head, stages[i].Name)
		t.Numbers = append(t.Numbers, 3+i)
	}
	t.Head, t.Numbers = append(t.Head, r.Say("当日可拨", "Payable")), append(t.Numbers, 3+len(stages))
	for _, p := range r.s.projects {
		if !p.funded() {
			continue
		}
		row := page.Cells(p.Key, p.Unit, r.money(p.grant.Amount))
		for i, x := range p.schedule.Stages {
			row = append(row, page.Cell{Text: r.money(x.Amount)})
			sums[i] += fenOf(x.Amount)
		}
		payable := page.Cell{Text: r.Say("待核实", "open"), Tone: page.Open}
		if v, told := p.release.Value(); told {
			payable = page.Cell{Text: r.money(v.Payable)}
			sums[len(stages)] += fenOf(v.Payable)
		} else {
			open = append(open, page.Item{Lead: p.Key + " " + p.Unit, Tone: page.Open, Text: strings.TrimSpace(r.undecided(p))})
		}
		t.Rows = append(t.Rows, append(row, payable))
	}
	last := []page.Cell{{Text: r.Say("合计", "Total"), Tone: page.Strong}, {}, {Text: r.money(r.s.plan.Granted), Tone: page.Strong}}
	c := &page.Chart{Title: r.Say("分期拨付（万元）", "By stage, ten thousand yuan"), Form: page.Columns, Unit: r.Say("万元", "ten thousand yuan"), Series: []page.Series{{Name: r.Say("计划", "planned"), Fill: page.After}}}
	for i, n := range sums {
		last = append(last, page.Cell{Text: r.fen(n), Tone: page.Strong})
		if i < len(stages) {
			trigger, _ := stages[i].Trigger.Get()
			c.Labels = append(c.Labels, stages[i].Name+r.Say("（", " (")+trigger.Text(r.l)+r.Say("）", ")"))
			c.Series[0].Values = append(c.Series[0].Values, wan(n))
		}
	}
	t.Rows = append(t.Rows, last)
	r.section("拨付计划", "Payments", page.Paragraph{Text: fmt.Sprintf(r.Say("假定任务书均于 %s 签订，%s 当日可拨付首期；中期、验收通过后再拨其余各期。", "With task books signed on %s, the first stage may be paid on %s; the others after mid-term and acceptance."), r.s.day(r.s.call.SignedOn), r.s.day(r.s.call.PayOn))}, c, t)
	if len(open) > 0 {
		r.Add(page.Paragraph{Text: r.Say("待核实的，核实前不拨付：", "Open, and not paid before it is found out:")}, open)
	}
	if v, told := r.s.ledger.Value(); told {
		r.Add(page.Paragraph{Tone: page.Good, Text: r.Say("计划、落实、拨付逐行核对：", "Planned, allocated and paid, line by line: ") + v.Text(r.l)})
	}
}

// undecided is why it cannot be told what may be paid: the lines that no verdict was reached on.
func (r *reporter) undecided(p *project) string {
	var all []string
	for _, line := range p.release.Lines() {
		if v, judged := line.Verdict.Get(); judged && v == rule.Undetermined {
			all = append(all, bare(line.Text(r.l)))
		}
	}
	for _, f := range p.release.Missing() {
		all = append(all, r.Say("未提供：", "not given: ")+f.Title.In(r.l))
	}
	return strings.Join(all, r.Say("；", "; "))
}

// proofs adds up again and prints both sides.
func (r *reporter) proofs() {
	t := page.Table{Numbers: []int{1, 2}, Head: []string{r.Say("等式", "Equation"), r.Say("左边", "Left"), r.Say("右边", "Right"), r.Say("相符", "Agrees")}}
	for i := range r.s.proofs {
		p := &r.s.proofs[i]
		left, right := strconv.FormatInt(p.left, 10), strconv.FormatInt(p.right, 10)
		if !p.count {
			left, right = r.fen(p.left), r.fen(p.right)
		}
		mark := page.Cell{Text: "✗", Tone: page.Bad}
		if p.holds() {
			mark = page.Cell{Text: "✓", Tone: page.Good}
		}
		t.Rows = append(t.Rows, []page.Cell{{Text: p.what.In(r.l)}, {Text: left}, {Text: right}, mark})
	}
	r.section("合计核对", "Proof of the sums", page.Paragraph{Text: r.Say("各项合计由逐项金额重新相加（以分为单位），与方案所列核对：", "Every sum is added up again from single amounts, in fen, and held against the plan:")}, t)
}

// rules prints what the plan rests on.
func (r *reporter) rules() {
	t := page.Table{Wide: true, Head: []string{r.Say("项目", "Item"), r.Say("取值", "Value"), r.Say("依据", "Basis")}, Widths: []int{34, 20, 46}}
	for _, f := range rule.PolicyFigures(&r.s.policy) {
		if n, exact := f.Value.Exact(); exact && n.Sign() == 0 && f.Basis.Source == rule.Proposed {
			continue // off, or not used
		}
		t.Rows = append(t.Rows, page.Cells(f.Title.In(r.l), f.Value.Text(r.l), f.Basis.Cite.Text(r.l)+weak(f.Basis.Source, r.l)))
	}
	var list page.List
	for _, line := range r.s.answer.Lines() {
		if line.Path == "" {
			list = append(list, page.Item{Text: bare(line.Text(r.l))})
		}
	}
	quotas, _ := r.s.call.Quotas.Get()
	for i := range quotas {
		list = append(list, page.Item{Text: r.quota(&quotas[i])})
	}
	r.section("计算规则", "Rules", list, t)
}

// bare is a line without its mark, where a list has marks of its own.
func bare(line string) string {
	for _, mark := range []string{"· ", "✗ ", "? ", "？ "} {
		line = strings.TrimPrefix(line, mark)
	}
	return line
}

func (r *reporter) quota(q *competition.Quota) string {
	text := q.Of.Or("").Text(r.l) + " " + q.Name + r.Say("：", ": ")
	if n, given := q.Projects.Get(); given {
		text += fmt.Sprintf(r.Say("至多立项 %d 项", "%d projects at most"), n)
	}
	if v, given := q.Amount.Get(); given {
		text += r.Say("至多安排 ", "at most ") + rule.Money(v).Text(r.l)
	}
	return text
}

func weak(p rule.Provenance, l rule.Lang) string {
	if p.Firm() {
		return ""
	}
	return rule.T("（", " (").In(l) + p.Text().In(l) + rule.T("）", ")").In(l)
}

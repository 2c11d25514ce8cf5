package hnte

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
)

// renewalPlan is a plan while it is made; open says that a day which matters cannot be told.
type renewalPlan struct {
	t     *rule.Trace
	of    *enterprise.Profile
	sheet *rule.Sheet
	open  bool
	// unusable are the rights that the day before could not use, by path, and why: they are told again where that changes.
	unusable map[string]string
}

// day looks at a filing on one day: the rules of the certification decide, on what the profile gives.
func (p *renewalPlan) day(on rule.Date) (FilingDay, error) {
	out := FilingDay{On: on}
	edition, err := upkeepTimeline.On(on) // the bands of 2016 on
	if err != nil {
		return out, err
	}
	app, err := From(p.of, on)
	if err != nil {
		return out, err
	}
	app.OtherAccepted = rule.Given(false) // nobody can count on more than the cap
	d, err := scheme.EvaluateOn(p.sheet, &app)
	if err != nil {
		return out, err
	}
	p.t.Frame = d.Frame()
	p.mayFile(&out, d, &edition.Policy)
	p.figures(&out, d)
	p.margin(&out, &app)
	if err := p.edges(&out, app, &edition.Policy.RDShare); err != nil {
		return out, err
	}
	return out, p.rights(&out)
}

// verdictOf is the verdict of one line; the facts that it waits for are lacking.
func (p *renewalPlan) verdictOf(d rule.Decision, id rule.ID) (rule.Finding, rule.Verdict) {
	f, _ := d.Finding(book.Rule(id).Code)
	p.t.Lack(f.Waits()...)
	return f, f.Verdict()
}

// mayFile: a certificate is renewed in the year in which it expires, no earlier.
func (p *renewalPlan) mayFile(out *FilingDay, d rule.Decision, law *Policy) {
	out.MayFile = rule.Passed
	for _, id := range []rule.ID{certificate, withdrawal, age} {
		_, v := p.verdictOf(d, id)
		out.MayFile = both(out.MayFile, v)
	}
	line := renewalBook.Line(renewalMayFile).On(law.RenewalYears.Basis).At(out.On.String()).Judged(out.MayFile)
	due := rule.Int(0)
	if f, _ := d.Finding(book.Rule(renewalDue).Code); f.Verdict() != rule.Undetermined {
		actual, _ := f.Actual()
		due, _ = actual.Exact()
	}
	last, held := p.of.Held(out.On)
	switch issued, dated := last.IssuedOn.Get(); {
	case !held.IsGiven():
		line = line.Saying(rule.T("是否持有证书未提供", "whether there is a certificate is not given"))
	case !held.Or(false) && out.MayFile == rule.Failed: // what bars it has a line of its own; to hold none bars nothing
	case !held.Or(false):
		line = line.Saying(rule.T("未持有有效证书", "no valid certificate is held"))
	case dated:
		line.Values = append(line.Values, rule.Figure("发证日期", "issued on", rule.OnDay(issued)))
		line = line.Saying(dueNote(due.Cmp(law.RenewalYears.Value), out.On.Year() > issued.AddYears(int(law.RenewalYears.Value.Num())).AddDays(-1).Year()))
	}
	if out.MayFile == rule.Failed {
		for _, id := range []rule.ID{withdrawal, age} {
			if f, v := p.verdictOf(d, id); v == rule.Failed {
				p.t.Add(f.Line().At(out.On.String()))
			}
		}
	}
	p.t.Add(line)
}

// dueNote says how the year stands to the end of the certificate.
func dueNote(due int, expired bool) rule.Text {
	switch {
	case expired:
		return rule.T("证书已到期，其后未重新认定的年度没有资格", "the certificate has expired; years since then are without the status")
	case due < 0:
		return rule.T("证书未到重新申报年度，不得提前申报", "the certificate is not due; it may not be renewed early")
	}
	return rule.T("证书于本年度到期，须在本年度重新申报", "the certificate expires in this year, in which it has to be renewed")
}

// figures: R&D over sales, its domestic share, and rights.
func (p *renewalPlan) figures(out *FilingDay, d rule.Decision) {
	out.Figures = rule.Passed
	asked := []rule.ID{rdShare, domesticShare, ownsIP}
	if !p.of.Rights.IsGiven() {
		asked = asked[:2] // a plan of figures alone
	}
	for _, id := range asked {
		f, v := p.verdictOf(d, id)
		out.Figures = both(out.Figures, v)
		p.t.Add(f.Line().At(out.On.String()))
		if id == rdShare {
			out.Share, _ = f.Actual()
			out.Required, _ = f.Bound()
		}
	}
}

// margin is the distance in yuan: what the share is above or below the requirement, of the sales of the three years.
func (p *renewalPlan) margin(out *FilingDay, a *Application) {
	over, known := minus(out.Share, out.Required)
	sold := decimal.Zero
	for _, y := range [...]*Year{&a.First, &a.Second, &a.Last} {
		sold = sold.Add(y.Sales.Or(decimal.Zero))
	}
	fen, fits := rule.AmountFen(sold)
	yuan, fit := over.Times(rule.Frac(fen, 100))
	if !known || !fits || !fit {
		return
	}
	title := rule.T("余量", "to spare")
	if yuan.Sign() < 0 {
		title = rule.T("差额", "short by")
		yuan, _ = yuan.Times(rule.Int(-1))
	}
	p.t.Add(renewalBook.Line(renewalMargin, rule.Figure("三年销售收入合计", "sales of the three years", rule.Money(sold)),
		rule.Named{Title: title, Value: rule.Exactly(yuan, rule.YuanUnit)}).At(out.On.String()))
}

// edges tries the last year's sales beside the edges of the bands, R&D held fixed: just over the next edge where the share
// falls short, back at the last edge where it suffices. What changes nothing leaves no line.
func (p *renewalPlan) edges(out *FilingDay, a Application, bands *rule.Schedule) error {
	sales, known := a.Last.Sales.Get()
	over, told := minus(out.Share, out.Required)
	if !known || !told {
		return nil
	}
	edges := bands.All()[1:]
	for i := range edges {
		at, past := beside(&edges[i])
		if over.Sign() < 0 && sales.Cmp(at) <= 0 {
			if done, err := p.tried(out, a, renewalOverEdge, past, rule.Passed); done || err != nil {
				return err
			}
		}
	}
	for i := len(edges) - 1; i >= 0; i-- {
		if at, _ := beside(&edges[i]); over.Sign() >= 0 && sales.Cmp(at) > 0 {
			_, err := p.tried(out, a, renewalAtEdge, at, rule.Failed)
			return err
		}
	}
	return nil
}

// beside are the greatest amount below a line of the schedule and the least within it.
func beside(c *rule.Case) (at, past decimal.Decimal) {
	fen := c.From.Num() * 100 / c.From.Den()
	if !c.Above {
		fen--
	}
	return decimal.New(fen, -2), decimal.New(fen+1, -2)
}

// tried decides with other sales of the last year, and leaves a line where the share then has the verdict looked for.
func (p *renewalPlan) tried(out *FilingDay, a Application, id rule.ID, sales decimal.Decimal, want rule.Verdict) (bool, error) {
	a.Last.Sales = rule.Given(sales)
	d, err := scheme.EvaluateOn(p.sheet, &a)
	if err != nil {
		return false, err
	}
	f, _ := d.Finding(book.Rule(rdShare).Code)
	if f.Verdict() != want {
		return false, nil
	}
	year := strconv.Itoa(out.On.Year() - 1)
	values := append([]rule.Named{rule.Figure(year+"年度销售收入", "sales of "+year, rule.Money(sales))}, f.Line().Values...)
	values = append(values, rule.Named{Title: rule.T("则", "then"), Words: want.Text()})
	p.t.Add(renewalBook.Line(id, values...).At(out.On.String()).Saying(rule.T("其他数据不变的测算", "a calculation, all else held fixed")))
	return true, nil
}

// rights are those usable on the day, and why others are not, as far as the day before did not say so.
func (p *renewalPlan) rights(out *FilingDay) error {
	if !p.of.Rights.IsGiven() {
		return nil
	}
	answer, err := enterprise.Rights(p.of, out.On)
	if err != nil {
		return err
	}
	count, told := answer.Value()
	words := rule.T("尚不能确定", "cannot be told yet")
	if told {
		out.Rights, words = count, rule.T(count.Text(rule.ZH), count.Text(rule.EN))
	}
	p.t.Add(renewalBook.Line(renewalRights, rule.Named{Title: rule.T("可用", "usable"), Words: words}).At(out.On.String()))
	now := map[string]string{}
	for _, l := range answer.Lines() {
		if v, judged := l.Verdict.Get(); judged && v != rule.Passed {
			now[l.Path] = l.Rule.Code
			if p.unusable[l.Path] != l.Rule.Code {
				p.t.Add(l.At(out.On.String() + " " + l.Path))
			}
		}
	}
	p.unusable = now
	return nil
}

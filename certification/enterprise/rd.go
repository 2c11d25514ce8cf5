package enterprise

import (
	"math/big"
	"slices"
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// RD is the R&D expense of accounting years as certification counts it, exact, in yuan. Total is what the policy's
// reading of the cap on other expenses gives; the further figures are the other readings of that cap, everything else
// held equal.
type RD struct {
	Years Years       `json:"years"`
	Total rule.Number `json:"total"`
	// Overseas is what of Total was commissioned overseas, at the share that counts; the rest is domestic.
	Overseas rule.Number `json:"overseas"`
	// OnTotal and OnInternal cap by the total, commissions included, and by the internal categories alone.
	OnTotal    rule.Number `json:"on_total"`
	OnInternal rule.Number `json:"on_internal"`
	// PerActivity, PerYear and Pooled cap activity by activity, year by year, and over all years together.
	PerActivity rule.Number `json:"per_activity"`
	PerYear     rule.Number `json:"per_year"`
	Pooled      rule.Number `json:"pooled"`
}

// Text writes the total in one language.
func (r RD) Text(l rule.Lang) string { return rule.Exactly(r.Total, rule.YuanUnit).Text(l) }

// Sensitive reports whether the readings of the cap come to different totals.
func (r RD) Sensitive() bool {
	for _, n := range [...]rule.Number{r.OnTotal, r.OnInternal, r.PerActivity, r.PerYear, r.Pooled} {
		if n != r.Total {
			return true
		}
	}
	return false
}

// CountRD answers the R&D expense of accounting years (Guide Part 3 item 6) under the edition in force on the day of filing:
// categories 1 to 6, commissions at 80%, and other expenses up to 20% of a total that contains them, solved exactly,
// with a line a year and the other readings beside. Nothing is rounded. A year that the ledger does not name spent
// nothing. An error is malformed input, or a day that no edition covers.
func CountRD(of *Profile, filed rule.Date, years Years) (rule.Answer[RD], error) {
	e, err := inForce(filed)
	if err != nil {
		return rule.Answer[RD]{}, err
	}
	return e.Policy.countRD(of, started(&e.Edition, filed, yearsSubject(years)), years)
}

// CountRD answers under this policy, whatever edition is in force.
func (p Policy) CountRD(of *Profile, years Years) (rule.Answer[RD], error) {
	return p.countRD(of, started(nil, rule.Date{}, yearsSubject(years)), years)
}

func yearsSubject(y Years) rule.Text {
	return rule.T(y.Text(rule.ZH)+"年度", "years "+y.Text(rule.EN))
}

// key names an activity in a year.
type key struct {
	year int
	code string
}

// sums are the ledger's sums, by activity and by year.
type sums struct {
	activity map[key]*spent
	year     map[int]*spent
	all      spent
}

func (p *Policy) countRD(of *Profile, t *rule.Trace, years Years) (rule.Answer[RD], error) {
	if err := Validate(of); err != nil {
		return rule.Answer[RD]{}, err
	}
	unknown(t, p.CommissionShare)
	unknown(t, p.OtherShare)
	s := p.collect(of, t, years)
	if t.Lacking() {
		t.Add(p.line(ruleRD, t.Open()...).On(p.CommissionShare.Basis, p.OtherShare.Basis))
		return rule.Conclude(t, book, ruleRD, RD{})
	}
	for _, year := range s.years() {
		p.yearLines(t, year, s.year[year])
	}
	r, ok := p.figures(s, years)
	if !ok {
		return rule.Answer[RD]{}, &rule.BoundsError{Facts: LedgerFacts()[:1]}
	}
	p.readings(t, &r)
	return rule.Conclude(t, book, ruleRD, r)
}

// unknown notes a figure of the law that is not known: nothing rests on it.
func unknown(t *rule.Trace, l rule.Limit) {
	if l.Open() {
		t.Because(rule.LawUnknown)
	}
}

// collect adds the rows up, each once, and leaves a line where rows are left out.
func (p *Policy) collect(of *Profile, t *rule.Trace, years Years) *sums {
	s := &sums{activity: map[key]*spent{}, year: map[int]*spent{}}
	rows, _ := rule.Need(t, LedgerFacts()[0], of.Ledger)
	facts := byPath()
	clients, capitalised := 0, 0
	for i := range rows {
		a := &rows[i]
		if year := a.Year.Or(0); years.Has(year) {
			s.add(key{year, a.Code}, p.row(a, func(path string) { t.Lack(facts[path]) }))
			clients += count1(a.ForClient.Or(false))
			capitalised += count1(a.Capitalised.Or(false))
		}
	}
	p.noteRows(t, ruleForClient, p.ForClient, clients)
	p.noteRows(t, ruleCapitalised, p.CapitalisedCounts, capitalised)
	return s
}

func (s *sums) add(k key, row spent) {
	if s.activity[k] == nil {
		s.activity[k] = &spent{}
	}
	if s.year[k.year] == nil {
		s.year[k.year] = &spent{}
	}
	s.activity[k].add(row)
	s.year[k.year].add(row)
	s.all.add(row)
}

func (s *sums) years() []int {
	all := make([]int, 0, len(s.year))
	for y := range s.year {
		all = append(all, y)
	}
	slices.Sort(all)
	return all
}

func count1(b bool) int {
	if b {
		return 1
	}
	return 0
}

func byPath() map[string]rule.Fact {
	m := map[string]rule.Fact{}
	for _, f := range LedgerFacts() {
		m[f.Path] = f
	}
	return m
}

// noteRows says what became of rows of a kind, where there are any.
func (p *Policy) noteRows(t *rule.Trace, id rule.ID, counts rule.Switch, rows int) {
	if rows == 0 {
		return
	}
	note := rule.T("不计入", "left out")
	if counts.On {
		note = rule.T("在发生年度计入，其后的摊销不再计入", "counted in the year it was spent; its later amortisation is not counted again")
	}
	t.Add(p.line(id, rule.Figure("行数", "rows", rule.Exactly(rule.Int(int64(rows)), rule.Items))).On(counts.Basis).Saying(note))
}

// figures are the totals under every reading; false when one is too large to be told.
func (p *Policy) figures(s *sums, years Years) (RD, bool) {
	onTotal := p.OtherOnTotal.On
	r, fits := RD{Years: years}, true
	set := func(to *rule.Number, v *big.Rat) {
		n, ok := number(v)
		*to, fits = n, fits && ok
	}
	byYear := s.sum(func(v *spent) *big.Rat { return p.total(*v, onTotal) })
	byActivity := s.sumActivities(func(v *spent) *big.Rat { return p.total(*v, onTotal) })
	set(&r.PerYear, byYear)
	set(&r.PerActivity, byActivity)
	set(&r.Pooled, p.total(s.all, onTotal))
	set(&r.OnTotal, p.scoped(s, true))
	set(&r.OnInternal, p.scoped(s, false))
	set(&r.Total, p.scoped(s, onTotal))
	set(&r.Overseas, p.commissions(s.all.overseas))
	return r, fits
}

// scoped is the total by the scope of the cap that the policy takes: an activity, all years, or a year.
func (p *Policy) scoped(s *sums, onTotal bool) *big.Rat {
	switch {
	case p.OtherPerActivity.On:
		return s.sumActivities(func(v *spent) *big.Rat { return p.total(*v, onTotal) })
	case p.OtherPooled.On:
		return p.total(s.all, onTotal)
	}
	return s.sum(func(v *spent) *big.Rat { return p.total(*v, onTotal) })
}

func (s *sums) sum(of func(*spent) *big.Rat) *big.Rat {
	total := new(big.Rat)
	for _, v := range s.year {
		total.Add(total, of(v))
	}
	return total
}

func (s *sums) sumActivities(of func(*spent) *big.Rat) *big.Rat {
	total := new(big.Rat)
	for _, v := range s.activity {
		total.Add(total, of(v))
	}
	return total
}

// number converts an exact value and reports whether it fits.
func number(r *big.Rat) (rule.Number, bool) {
	if !r.Num().IsInt64() || !r.Denom().IsInt64() {
		return rule.Number{}, false
	}
	return rule.Frac(r.Num().Int64(), r.Denom().Int64()), true
}

// shown is an exact value for a line; undefined where it does not fit, which figures then refuses.
func shown(zh, en string, r *big.Rat) rule.Named {
	n, _ := number(r)
	return yuan(zh, en, n)
}

// yearLines writes what one year's total is made of.
func (p *Policy) yearLines(t *rule.Trace, year int, s *spent) {
	onTotal := p.OtherOnTotal.On
	commissions := p.commissions(s.domestic + s.overseas)
	t.Add(p.line(ruleCommission, shown("实际发生", "actually paid", yuanRat(s.domestic+s.overseas)), rule.Figure("比例", "share", p.CommissionShare.Known(rule.Share)),
		shown("计入", "counted", commissions)).On(p.CommissionShare.Basis).At(yearPath(year)))
	most := p.cap(*s, onTotal)
	other := p.line(ruleOther, shown("实际发生", "actual", yuanRat(s.other)), shown("上限", "cap", most)).
		On(p.OtherOnTotal.Basis, p.OtherShare.Basis).At(yearPath(year))
	if most.Cmp(yuanRat(s.other)) < 0 {
		other = other.Saying(rule.T("超出部分不计入", "what exceeds the cap does not count"))
	}
	t.Add(other)
	t.Add(p.line(ruleRDYear, shown("内部费用（第1至6类）", "internal (categories 1 to 6)", yuanRat(s.internal)),
		shown("合计", "total", p.total(*s, onTotal))).At(yearPath(year)))
}

func yearPath(year int) string { return strconv.Itoa(year) }

// readings notes what the other readings of the cap come to.
func (p *Policy) readings(t *rule.Trace, r *RD) {
	t.Add(p.line(ruleRD, yuan("研究开发费用总额", "total", r.Total), yuan("其中境外", "of it overseas", r.Overseas)))
	l := p.line(ruleOtherReading, yuan("按含委托费用的总额", "by the total", r.OnTotal), yuan("按内部费用", "by the internal categories", r.OnInternal),
		yuan("按项目", "per activity", r.PerActivity), yuan("按年度", "per year", r.PerYear), yuan("各年合并", "pooled", r.Pooled)).
		On(p.OtherOnTotal.Basis)
	if !r.Sensitive() {
		l = l.Saying(rule.T("各种理解结果相同", "all readings come to the same"))
	}
	t.Add(l)
}

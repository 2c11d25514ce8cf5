package subsidy

import (
	"errors"
	"strconv"

	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Band is a rate on the part of the base above From, up to the next band's From.
type Band struct {
	From rule.Limit `json:"from" zh:"超过" en:"above" unit:"yuan"`
	Rate rule.Limit `json:"rate" zh:"比例" en:"rate" unit:"share"`
}

// Policy holds every number and choice of a scheme. It is a value: copy it, change it, ask it.
type Policy struct {
	// Bands are in use from the first to the last with a From above zero; the first begins at zero.
	Bands [4]Band `json:"bands" zh:"分档" en:"bands"`
	// Special is the rate of firms that have it, on the whole base.
	HasSpecial rule.Switch `json:"has_special" zh:"有特别比例" en:"there is a special rate"`
	Special    rule.Limit  `json:"special" zh:"特别比例" en:"special rate" unit:"share"`
	// SpecialOnTotal: it applies to the year's total, though the firm is large.
	SpecialOnTotal rule.Switch `json:"special_on_total" zh:"特别比例按全年总额" en:"the special rate is on the total"`
	// TwoYears: a firm has R&D under the super-deduction in this year and the one before.
	TwoYears rule.Switch `json:"two_years" zh:"要求连续两年享受加计扣除" en:"the super-deduction in two consecutive years"`
	// Increment: firms with sales above LargeAbove are subsidised on the increase of R&D; others on its total.
	Increment  rule.Switch `json:"increment" zh:"规模以上按增量补助" en:"large firms on the increase"`
	LargeAbove rule.Limit  `json:"large_above" zh:"销售收入超过" en:"sales above" unit:"yuan"`
	HasLeastRD rule.Switch `json:"has_least_rd" zh:"有研发费用起点" en:"there is a least R&D"`
	LeastRD    rule.Limit  `json:"least_rd" zh:"研发费用起点（含）" en:"least R&D, inclusive" unit:"yuan"`
	Grown      rule.Switch `json:"grown" zh:"要求较上年增长" en:"growth is required"`
	// Intensity: R&D over sales is at least LargeShare of firms with sales above LargeAbove, SmallShare of others.
	Intensity  rule.Switch `json:"intensity" zh:"要求研发投入强度" en:"intensity is required"`
	LargeShare rule.Limit  `json:"large_share" zh:"规模以上强度（含）" en:"intensity of large firms, inclusive" unit:"share"`
	SmallShare rule.Limit  `json:"small_share" zh:"其他企业强度（含）" en:"intensity of others, inclusive" unit:"share"`
	HasFirst   rule.Switch `json:"has_first" zh:"首次认定有最低补助额" en:"a least subsidy on first certification"`
	First      rule.Limit  `json:"first" zh:"首次认定最低补助额" en:"least subsidy on first certification" unit:"yuan"`
	Capped     rule.Switch `json:"capped" zh:"有最高补助额" en:"there is a cap"`
	Cap        rule.Limit  `json:"cap" zh:"最高补助额" en:"cap" unit:"yuan"`
	// TaxCapped: nobody gets more than the taxes it paid.
	TaxCapped rule.Switch `json:"tax_capped" zh:"不超过已缴税额" en:"at most the taxes paid"`
	// ScaleFirst: where all together exceeds the budget it is scaled to it before the least and the caps, each rounded down to the unit;
	// what the caps take off is left. Else caps come first, and the budget is split by largest remainders.
	ScaleFirst rule.Switch `json:"scale_first" zh:"先按预算折算，再适用封顶" en:"scaled to the budget before the caps"`
	// ToWan: rounded half up to ten thousand yuan, and below that nothing; else rounded down to the fen.
	ToWan rule.Switch `json:"to_wan" zh:"四舍五入到万元，不足1万元不补助" en:"rounded half up to ten thousand yuan, below that nothing"`
}

// Of is a scheme of one rate on the year's R&D and nothing else, on one basis.
func Of(b rule.Basis, rate rule.Number) Policy {
	off, none := b.Off(), b.Limit(0)
	p := Policy{HasSpecial: off, Special: none, SpecialOnTotal: off, TwoYears: off, Increment: off, LargeAbove: none, HasLeastRD: off, LeastRD: none, Grown: off, Intensity: off, LargeShare: none, SmallShare: none,
		HasFirst: off, First: none, Capped: off, Cap: none, TaxCapped: off, ScaleFirst: off, ToWan: off}
	for i := range p.Bands {
		p.Bands[i] = Band{none, none}
	}
	p.Bands[0].Rate = b.Exactly(rate)
	return p
}

func shandong(id, zh, en, number string, day rule.Date) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{ID: id, Title: rule.T(zh, en), Number: number, Issuer: rule.T("山东省科学技术厅等", "Department of Science and Technology of Shandong Province and others"), Promulgated: day, Source: rule.SecondHand})
}

var (
	sd2018 = shandong("SD18", "山东省2018年企业研究开发补助办法（文件名待核）", "Shandong's subsidy for R&D of enterprises, 2018 (title to be confirmed)", "", rule.Date{})
	sd2022 = shandong("SD22", "山东省2022年企业研究开发补助办法（文件名待核）", "Shandong's subsidy for R&D of enterprises, 2022 (title to be confirmed)", "鲁科字〔2022〕45号", rule.Date{})
	sd2025 = shandong("SD25", "山东省2025年企业研究开发补助办法（文件名待核）", "Shandong's subsidy for R&D of enterprises, 2025 (title to be confirmed)", "鲁科字〔2025〕25号", rule.NewDate(2025, 2, 25))
)

// Shandong2018 is Shandong's scheme of 2018: 10% of the increase where sales exceed two hundred million, else of the total; at most
// ten million.
func Shandong2018() Policy {
	b := sd2018.Whole().Reported()
	p := Of(b, rule.Percent(10))
	p.Increment, p.LargeAbove, p.Capped, p.Cap = b.On(), b.Limit(200_000_000), b.On(), b.Limit(10_000_000)
	return p
}

// Shandong2022 is Shandong's scheme of 2022, by which the expenditure of 2024 was still subsidised: as 2018, but at a ratio that is not
// known, after two consecutive years of the super-deduction, and 10% of the total of integrated circuits.
func Shandong2022() Policy {
	b := sd2022.Whole().Reported()
	p := Of(b, rule.Int(0))
	p.Bands[0].Rate = sd2022.Whole().Unknown().Between(rule.Int(0), rule.Int(1))
	p.HasSpecial, p.Special, p.SpecialOnTotal, p.TwoYears = b.On(), b.Exactly(rule.Percent(10)), b.On(), b.On()
	p.Increment, p.LargeAbove, p.Capped, p.Cap = b.On(), b.Limit(200_000_000), sd2022.Whole().Usual().On(), sd2022.Whole().Usual().Limit(10_000_000)
	return p
}

// Shanghai is Shanghai's support of firms on their way to certification: 10% of the prior year's R&D, which is the year asked about.
func Shanghai() Policy { return Of(shanghai.Whole().Reported(), rule.Percent(10)) }

var shanghai = rule.NewDocument(rule.DocumentInfo{ID: "SHRD", Title: rule.T("上海市高新技术企业培育资助办法（文件名待核）", "Shanghai's support for firms on their way to certification (title to be confirmed)"), Issuer: rule.T("上海市科学技术委员会", "Science and Technology Commission of Shanghai Municipality"), Source: rule.SecondHand})

// Shandong2025 is Shandong's scheme of 2025. Its ratio is at most 5%, of integrated circuits at most 10%: what it is stays open
// until the caller sets it.
func Shandong2025() Policy {
	b, open := sd2025.Whole().Reported(), sd2025.Whole().Unknown()
	p := Of(b, rule.Int(0))
	p.Bands[0].Rate = open.Between(rule.Int(0), rule.Percent(5))
	p.HasSpecial, p.Special = b.On(), open.Between(rule.Int(0), rule.Percent(10))
	p.Increment, p.LargeAbove = b.On(), b.Limit(200_000_000)
	p.HasLeastRD, p.LeastRD, p.Grown = b.On(), b.Limit(1_000_000), b.On()
	p.Intensity, p.LargeShare, p.SmallShare = b.On(), b.Exactly(rule.Percent(4)), b.Exactly(rule.Percent(6))
	p.HasFirst, p.First, p.Capped, p.Cap, p.ToWan = b.On(), b.Limit(100_000), b.On(), b.Limit(5_000_000), b.On()
	return p
}

var sz2020 = rule.NewDocument(rule.DocumentInfo{ID: "SZRD20", Title: rule.T("深圳市某区2020年企业研发投入资助办法（区和文件名待核）", "A Shenzhen district's support for R&D of enterprises, 2020 (district and title to be confirmed)"), Issuer: rule.T("深圳市某区", "a district of Shenzhen"), Source: rule.SecondHand})

// ShenzhenDistrict is what a district of Shenzhen did in 2020: the year's budget over all eligible R&D is the rate, at most 1 (the
// limit is a proposal); then at most the taxes paid and five million.
func ShenzhenDistrict() Policy {
	b := sz2020.Whole().Reported()
	p := Of(proposal, rule.Int(1))
	p.ScaleFirst, p.TaxCapped, p.Capped, p.Cap = b.On(), b.On(), b.On(), b.Limit(5_000_000)
	return p
}

// proposal is what the order of steps rests on.
var proposal = basis.Proposal()

// ready reports everything that is wrong with a policy and a round at once.
func (p *Policy) ready(w *Round) error {
	problems := p.check()
	var input *door.InputError
	switch err := entrance.Validate(w); {
	case errors.As(err, &input):
		problems = append(problems, input.Problems...)
	case err != nil:
		return err
	}
	if len(problems) == 0 {
		return nil
	}
	return &door.InputError{Problems: problems}
}

func (p *Policy) check() []door.Problem {
	var found []door.Problem
	add := func(path string, what rule.Text) {
		found = append(found, door.Problem{Path: "policy." + path, Code: door.OutOfRange, Text: what, Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
	}
	for _, problem := range rule.CheckPolicy(p) {
		add(problem.Path, problem.What)
	}
	for i := range p.Bands {
		at, b := "bands["+strconv.Itoa(i)+"]", &p.Bands[i]
		rises := i == 0 && b.From.Value.Sign() == 0 || i > 0 && (b.From.Value.Sign() == 0 || b.From.Value.Cmp(p.Bands[i-1].From.Value) > 0)
		if b.From.Open() || !rises || i > 1 && b.From.Value.Sign() > 0 && p.Bands[i-1].From.Value.Sign() == 0 {
			add(at+".from", rule.T("分档界限应为确定的金额，首档从零起，逐档递增", "bands begin at known amounts, the first at zero, in ascending order"))
		}
		if high(b.Rate).Cmp(rule.Int(1)) > 0 || b.Rate.Value.Sign() < 0 {
			add(at+".rate", rule.T("比例应在0至100%之间", "a rate is between 0 and 100%"))
		}
	}
	for _, l := range []struct {
		path string
		of   rule.Limit
	}{{"large_above", p.LargeAbove}, {"least_rd", p.LeastRD}, {"large_share", p.LargeShare}, {"small_share", p.SmallShare}, {"first", p.First}, {"cap", p.Cap}} {
		if l.of.Open() || l.of.Value.Sign() < 0 || l.of.Value.Cmp(largest) > 0 {
			add(l.path, rule.T("应为范围内确定的数值", "must be a known figure within bounds"))
		}
	}
	if high(p.Special).Cmp(rule.Int(1)) > 0 || p.Special.Value.Sign() < 0 {
		add("special", rule.T("比例应在0至100%之间", "a rate is between 0 and 100%"))
	}
	if p.HasFirst.On && p.Capped.On && p.First.Value.Cmp(p.Cap.Value) > 0 {
		add("first", rule.T("最低补助额高于最高补助额", "the least subsidy is above the cap"))
	}
	return found
}

func high(l rule.Limit) rule.Number {
	if l.Open() {
		return l.High
	}
	return l.Value
}

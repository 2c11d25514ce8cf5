package voucher

import (
	"errors"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Policy holds every number and choice of a place. It is a value: copy it, change it, ask it.
type Policy struct {
	Ratio rule.Limit `json:"ratio" zh:"占合同额的比例" en:"ratio of the contract" unit:"share"`
	// Single caps a single claim, by kind of applicant.
	HasSingle rule.Switch `json:"has_single" zh:"有单次上限" en:"a single claim is capped"`
	Medium    rule.Limit  `json:"medium" zh:"中型企业单次上限" en:"cap of a medium firm" unit:"yuan"`
	Small     rule.Limit  `json:"small" zh:"小型企业单次上限" en:"cap of a small firm" unit:"yuan"`
	Micro     rule.Limit  `json:"micro" zh:"微型企业单次上限" en:"cap of a micro firm" unit:"yuan"`
	Maker     rule.Limit  `json:"maker" zh:"创客单次上限" en:"cap of a maker" unit:"yuan"`
	HasYear   rule.Switch `json:"has_year" zh:"有年度上限" en:"an applicant's year is capped"`
	Year      rule.Limit  `json:"year" zh:"每个申请人年度上限" en:"cap of an applicant's year" unit:"yuan"`
	HasTerm   rule.Switch `json:"has_term" zh:"有有效期" en:"a voucher ends"`
	Term      rule.Limit  `json:"term" zh:"有效期" en:"valid for" unit:"years"`
	Related   rule.Switch `json:"related" zh:"排除关联方合同" en:"related parties are excluded"`
}

// Of is a place with one ratio and nothing else, on one basis; contracts between related parties are excluded.
func Of(b rule.Basis, ratio rule.Number) Policy {
	off, none := b.Off(), b.Limit(0)
	return Policy{Ratio: b.Exactly(ratio), HasSingle: off, Medium: none, Small: none, Micro: none, Maker: none, HasYear: off, Year: none, HasTerm: off, Term: none, Related: b.Cite.Usual().On()}
}

func issued(id, zh, en string, issuer rule.Text) rule.Basis {
	return rule.NewDocument(rule.DocumentInfo{ID: id, Title: rule.T(zh, en), Issuer: issuer, Source: rule.SecondHand}).Whole().Reported()
}

var (
	gd       = issued("GDV20", "广东省2020年科技惠企政策·创新券（文件名待核）", "Guangdong's policy on innovation vouchers, 2020 (title to be confirmed)", rule.T("广东省科学技术厅", "Department of Science and Technology of Guangdong Province"))
	province = issued("GDVM", "广东省科技创新券省级补助办法（文件名待核）", "Guangdong's money for cities' vouchers (title to be confirmed)", rule.T("广东省科学技术厅", "Department of Science and Technology of Guangdong Province"))
	gz       = issued("GZV", "广州市科技创新券办法（文件名待核）", "Guangzhou's measures on innovation vouchers (title to be confirmed)", rule.T("广州市科学技术局", "Guangzhou Science and Technology Bureau"))
	sz       = issued("SZV", "深圳市科技创新券办法（文件名待核）", "Shenzhen's measures on innovation vouchers (title to be confirmed)", rule.T("深圳市科技创新主管部门", "Shenzhen's department of science and technology"))
)

// raised is the day from which Guangdong's higher ratios are reported, inclusive.
var raised = rule.NewDate(2020, 2, 26)

// EasternGuangdong2020 is the ratio of 45% that Guangdong gave its east, west and north, Meizhou among them, from 2020-02-26 on.
func EasternGuangdong2020() Policy { return Guangdong(false, raised) }

// Guangdong is the province's ratio on a day of application: in the Pearl River Delta 30%, from 2020-02-26 on 40%; in the east, west and
// north, Meizhou among them, 35%, from that day on 45%.
func Guangdong(delta bool, on rule.Date) Policy {
	ratio := int64(35)
	if delta {
		ratio = 30
	}
	if !on.Before(raised) {
		ratio += 10
	}
	return Of(gd, rule.Percent(ratio))
}

// ProvinceAtMost is how much the province added to a city's own money for vouchers at most, for a yuan of it: a third in the Pearl River
// Delta, as much again in the east, west and north, Meizhou among them.
func ProvinceAtMost(delta bool) rule.Limit {
	if delta {
		return province.Exactly(rule.Frac(1, 3))
	}
	return province.Limit(1)
}

// Guangzhou is 30% of a contract, three million a firm and year, and a voucher that is valid for two years.
func Guangzhou() Policy {
	p := Of(gz, rule.Percent(30))
	p.HasYear, p.Year, p.HasTerm, p.Term = gz.On(), gz.Limit(3_000_000), gz.On(), gz.Limit(2)
	return p
}

// Shenzhen is 50% of a contract, a single claim of 200,000, 100,000, 50,000 and 10,000 yuan at most, by kind of applicant.
func Shenzhen() Policy {
	p := Of(sz, rule.Percent(50))
	p.HasSingle, p.Medium, p.Small, p.Micro, p.Maker = sz.On(), sz.Limit(200_000), sz.Limit(100_000), sz.Limit(50_000), sz.Limit(10_000)
	return p
}

// single is the cap of one claim.
func (p *Policy) single(s Size) rule.Limit {
	switch s {
	case Medium:
		return p.Medium
	case Small:
		return p.Small
	case Micro:
		return p.Micro
	}
	return p.Maker
}

// ready reports everything that is wrong with a policy and a round at once.
func (p *Policy) ready(w *Round) error {
	var problems []door.Problem
	add := func(path string, what rule.Text) {
		problems = append(problems, door.Problem{Path: "policy." + path, Code: door.OutOfRange, Text: what, Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
	}
	for _, problem := range rule.CheckPolicy(p) {
		add(problem.Path, problem.What)
	}
	for _, l := range []struct {
		path string
		of   rule.Limit
		most rule.Number
	}{{"ratio", p.Ratio, rule.Int(1)}, {"medium", p.Medium, largest}, {"small", p.Small, largest}, {"micro", p.Micro, largest}, {"maker", p.Maker, largest}, {"year", p.Year, largest}, {"term", p.Term, rule.Int(50)}} {
		if l.of.Open() || l.of.Value.Sign() < 0 || l.of.Value.Cmp(l.most) > 0 || l.path == "term" && !l.of.Value.IsInt() {
			add(l.path, rule.T("应为范围内确定的数值", "must be a known figure within bounds"))
		}
	}
	var input *door.InputError
	switch err := entrance.Validate(w); {
	case errors.As(err, &input):
		problems = append(problems, input.Problems...)
	case err != nil:
		return err
	}
	if p.HasYear.On {
		problems = append(problems, oneYear(w)...)
	}
	if len(problems) == 0 {
		return nil
	}
	return &door.InputError{Problems: problems}
}

// oneYear reports claims of another year than the first: what an applicant redeemed, and what is left to it, is of one year.
func oneYear(w *Round) (found []door.Problem) {
	list, _ := w.Claims.Get()
	year := 0
	for i := range list {
		on, given := list[i].AppliedOn.Get()
		if given && year == 0 {
			year = on.Year()
		}
		if given && on.Year() != year {
			found = append(found, door.Problem{Path: place(i) + ".applied_on", Code: door.Inconsistent, Text: rule.T("有年度上限时，一次只能兑付同一年度的申请", "where a year is capped, all claims are of one year"), Remedy: rule.T("请将各年度的申请分开提交", "give the claims of each year by themselves"), Also: []string{"claims"}})
		}
	}
	return found
}

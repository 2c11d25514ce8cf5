package reward

import (
	"errors"

	"github.com/keji-rules/keji/funding/allocation/internal/basis"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
)

// Policy holds every amount and choice of a locality. It is a value: copy it, change it, ask it.
type Policy struct {
	First      rule.Limit `json:"first" zh:"首次认定" en:"first certification" unit:"yuan"`
	Renewal    rule.Limit `json:"renewal" zh:"重新认定" en:"renewal" unit:"yuan"`
	Relocation rule.Limit `json:"relocation" zh:"整体迁入" en:"relocation into the area" unit:"yuan"`
	// RelocationLarge is for a relocation of a firm above the scale of statistics; PoolEntry for entry into the pool of firms on their way to
	// certification; the centres for engineering centres (工程技术研究中心) that were recognised.
	RelocationLarge  rule.Limit `json:"relocation_large" zh:"规模以上企业整体迁入" en:"relocation of a firm above scale" unit:"yuan"`
	PoolEntry        rule.Limit `json:"pool_entry" zh:"入培育库" en:"entry into the pool" unit:"yuan"`
	ProvincialCentre rule.Limit `json:"provincial_centre" zh:"省级工程技术研究中心" en:"provincial engineering centre" unit:"yuan"`
	CityCentre       rule.Limit `json:"city_centre" zh:"市级工程技术研究中心" en:"city engineering centre" unit:"yuan"`
	// TopUp: only the difference between the standard and what other levels paid. Higher: the highest single one and no more in all,
	// so that this level too pays no more than that difference. Neither: in addition.
	TopUp  rule.Switch `json:"top_up" zh:"补差" en:"up to the standard"`
	Higher rule.Switch `json:"higher" zh:"就高不重复" en:"the highest single one only"`
	// Total bounds what all levels pay together.
	HasTotal rule.Switch `json:"has_total" zh:"各级合计有上限" en:"all levels together are bounded"`
	Total    rule.Limit  `json:"total" zh:"各级合计上限" en:"most of all levels together" unit:"yuan"`
	Once     rule.Switch `json:"once" zh:"同一证书只奖励一次" en:"once for a certificate"`
	// Unexpired: the certificate must not be over on the day of payment either. What the reports ask for is that it was not withdrawn.
	Unexpired rule.Switch `json:"unexpired" zh:"证书在支付日须在有效期内" en:"the certificate is not over on the day of payment"`
	// Active: a firm above scale has R&D in the year; Unpenalised: no serious penalty was imposed on it.
	Active      rule.Switch `json:"active" zh:"规模以上企业研发费用不得为零" en:"a firm above scale has R&D"`
	Unpenalised rule.Switch `json:"unpenalised" zh:"未受严重行政处罚" en:"no serious penalty"`
}

// Of is a locality that pays these amounts in addition to other levels, once for a certificate; what other occasions get is not known.
func Of(b rule.Basis, first, renewal int64) Policy {
	p := basis.Proposal()
	return Policy{First: b.Limit(first), Renewal: b.Limit(renewal), Relocation: open(b), TopUp: p.Off(), Higher: p.Off(), HasTotal: p.Off(), Total: p.Limit(0), Once: p.On(), Unexpired: p.Off(), Active: p.Off(), Unpenalised: p.Off(),
		RelocationLarge: open(b), PoolEntry: open(b), ProvincialCentre: open(b), CityCentre: open(b)}
}

// open is an amount that no source gives, up to a million.
func open(b rule.Basis) rule.Limit { return b.Cite.Unknown().Between(rule.Int(0), rule.Int(1_000_000)) }

// relocated is the policy with an amount for relocation.
func relocated(p Policy, amount int64) Policy {
	p.Relocation = p.First.Basis.Limit(amount)
	return p
}

// Place is a locality whose amounts are known from a report.
type Place string

// The places.
const (
	Shantou Place = "shantou"
	Jieyang Place = "jieyang_rongcheng"
	Sihui   Place = "sihui"
	Dayawan Place = "huizhou_dayawan"
	Shilong Place = "dongguan_shilong"
)

var places = enum.Words[Place]{
	{Value: Shantou, Text: rule.T("汕头市", "Shantou")},
	{Value: Jieyang, Text: rule.T("揭阳市榕城区", "Rongcheng, Jieyang")},
	{Value: Sihui, Text: rule.T("四会市", "Sihui")},
	{Value: Dayawan, Text: rule.T("惠州大亚湾", "Dayawan, Huizhou")},
	{Value: Shilong, Text: rule.T("东莞市石龙镇", "Shilong, Dongguan")},
}

// Valid reports whether p is listed, Choices lists all, Text reads in one language.
func (p Place) Valid() bool             { return places.Has(p) }
func (Place) Choices() []string         { return places.Choices() }
func (p Place) Text(l rule.Lang) string { return places.Text(p).In(l) }

// Places lists the localities whose amounts are known.
func Places() []Place { return places.Values() }

func reported(p Place, number string) rule.Basis {
	t := places.Text(p)
	return rule.NewDocument(rule.DocumentInfo{ID: "HNTE-" + string(p), Title: rule.T(t.ZH+"高新技术企业认定奖励办法（文件名待核）", "rewards for high-tech enterprises of "+t.EN+" (title to be confirmed)"), Number: number, Issuer: t, Source: rule.SecondHand}).Whole().Reported()
}

var policies = map[Place]Policy{
	Shantou: shantou(reported(Shantou, "")),
	Jieyang: jieyang(reported(Jieyang, "")),
	Sihui:   relocated(Of(reported(Sihui, "四府规〔2022〕2号"), 200_000, 100_000), 200_000),
	Dayawan: dayawan(reported(Dayawan, "")),
	Shilong: shilong(reported(Shilong, "（征求意见稿）")),
}

func jieyang(b rule.Basis) Policy {
	p := Of(b, 150_000, 100_000)
	p.ProvincialCentre, p.CityCentre = b.Limit(50_000), b.Limit(20_000)
	return p
}

func dayawan(b rule.Basis) Policy {
	p := relocated(Of(b, 200_000, 100_000), 200_000)
	p.RelocationLarge, p.PoolEntry = b.Limit(300_000), b.Limit(20_000)
	return p
}

// shilong pays 20,000 on acceptance of the file and 80,000 on the certificate; firms above scale without R&D and firms with serious
// penalties have nothing.
func shilong(b rule.Basis) Policy {
	p := Of(b, 100_000, 60_000)
	p.Active, p.Unpenalised = b.On(), b.On()
	return p
}

func shantou(b rule.Basis) Policy {
	p := Of(b, 80_000, 0)
	p.Renewal, p.TopUp, p.Higher, p.HasTotal, p.Total = open(b), b.Off(), b.Off(), b.On(), b.Limit(250_000)
	return p
}

// In is the policy of a place; false for an unknown one.
func In(p Place) (Policy, bool) {
	policy, known := policies[p]
	return policy, known
}

// standard is the amount of an occasion.
func (p *Policy) standard(o Occasion) rule.Limit {
	switch o {
	case Renewal:
		return p.Renewal
	case Relocation:
		return p.Relocation
	case RelocationLarge:
		return p.RelocationLarge
	case PoolEntry:
		return p.PoolEntry
	case ProvincialCentre:
		return p.ProvincialCentre
	case CityCentre:
		return p.CityCentre
	}
	return p.First
}

// ready reports everything that is wrong with a policy and a case at once.
func (p *Policy) ready(c *Case) error {
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
	}{{"first", p.First}, {"renewal", p.Renewal}, {"relocation", p.Relocation}, {"total", p.Total}, {"relocation_large", p.RelocationLarge}, {"pool_entry", p.PoolEntry},
		{"provincial_centre", p.ProvincialCentre}, {"city_centre", p.CityCentre}} {
		if l.path == "total" && l.of.Open() || l.of.Value.Sign() < 0 || l.of.Value.Cmp(rule.Int(1_000_000_000)) > 0 {
			add(l.path, rule.T("应为范围内确定的金额", "must be a known amount within bounds"))
		}
	}
	if p.TopUp.On && p.Higher.On {
		add("top_up", rule.T("补差与就高不重复只能取其一", "up to the standard, or the highest only: not both"))
	}
	var input *door.InputError
	switch err := entrance.Validate(c); {
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

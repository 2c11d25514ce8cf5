package permit

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// InsideGround is why somebody may apply from inside China: same_occupation, family, free_trade_zone, regional_headquarters, intra_group,
// treaty, representative, short_permit, talent_visa, approved; or none.
type InsideGround string

const noInside InsideGround = "none"

var insideGrounds = enum.Words[InsideGround]{
	{Value: noInside, Text: rule.T("不属于列明情形", "none of the list")},
	{Value: "same_occupation", Text: rule.T("变更用人单位且职业（岗位）未变，居留许可有效", "a new employer in the same occupation, with a valid residence permit")},
	{Value: "family", Text: rule.T("中国公民或持居留许可外国人的家属", "family of a citizen or a resident")},
	{Value: "free_trade_zone", Text: rule.T("自由贸易试验区等区域政策", "free-trade zones and like areas")},
	{Value: "regional_headquarters", Text: rule.T("跨国公司地区总部聘用", "a regional headquarters")},
	{Value: "intra_group", Text: rule.T("企业集团内部调动", "moves inside a group")},
	{Value: "treaty", Text: rule.T("执行政府间协议", "performs an agreement between governments")},
	{Value: "representative", Text: rule.T("已持工作签证的驻华机构代表", "a representative who came on a Z visa")},
	{Value: "short_permit", Text: rule.T("持90日以下工作许可，在停留期内被聘用", "a holder of a short-term permit hired within the stay")},
	{Value: "talent_visa", Text: rule.T("持人才签证（R字）", "a holder of a talent visa")},
	{Value: "approved", Text: rule.T("审批机关认定的其他情形", "others whom the authority approves")},
}

// Valid reports whether g is a ground.
func (g InsideGround) Valid() bool { return insideGrounds.Has(g) }

// Choices lists what can be written.
func (InsideGround) Choices() []string { return insideGrounds.Choices() }

// Text names the ground in one language.
func (g InsideGround) Text(l rule.Lang) string { return insideGrounds.Text(g).In(l) }

// Inside says whether somebody may apply from inside China.
type Inside struct {
	May bool `json:"may"`
}

// Text says it in one language.
func (i Inside) Text(l rule.Lang) string {
	if i.May {
		return rule.T("可以在境内申请", "may be applied for from inside China").In(l)
	}
	return rule.T("须在境外申请工作许可通知，持Z字签证入境", "to be applied for from abroad; entry on a Z visa").In(l)
}

// Inside tells whether a permit may be applied for from inside China: of tier A on any visa or residence permit, else on one of the
// grounds of the list. The day of the application picks the edition.
func (f File) Inside() (rule.Answer[Inside], error) {
	p, t, err := f.requested()
	if err != nil {
		return rule.Answer[Inside]{}, err
	}
	return p.inside(&f, t)
}

func (p *Policy) inside(f *File, t *rule.Trace) (rule.Answer[Inside], error) {
	tier, told := f.Tier.Get()
	ground, said := f.Request.InsideGround.Get()
	if told {
		t.Add(book.Line(ruleInsideA, sayTier(tier)).On(p.Inside.Basis).Judged(whether(tier == tierA)))
	}
	if said {
		t.Add(book.Line(ruleInsideGround, rule.Named{Title: rule.T("情形", "ground"), Words: insideGrounds.Text(ground)}).On(p.Inside.Basis).Judged(whether(ground != noInside)))
	}
	switch {
	case told && tier == tierA, said && ground != noInside:
		t.Settle()
		return rule.Conclude(t, book, ruleInside, Inside{true})
	case told && said:
		return rule.Conclude(t, book, ruleInside, Inside{false})
	}
	rule.Need(t, book.Fact(factTier), f.Tier)
	rule.Need(t, book.Fact(factInsideGround), f.Request.InsideGround)
	return unsaid[Inside](t, ruleInside)
}

func sayTier(tier Tier) rule.Named { return said("类别", "tier", tiers.Text(tier)) }

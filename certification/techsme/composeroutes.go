package techsme

import (
	"strings"

	"github.com/keji-rules/keji/rule"
)

// route12 is one direct route and its weight in position 12.
type route12 struct {
	fact   rule.FactID
	by     rule.Opt[bool]
	weight rule.Limit
	title  rule.Text
}

func (p *LifePolicy) routes(e *Entry) [4]route12 {
	return [4]route12{
		{factByHNTE, e.ByHNTE, p.RouteHNTE, rule.T("高新技术企业证书", "high-tech certificate")},
		{factByAward, e.ByAward, p.RouteAward, rule.T("国家级科技奖励", "national award")},
		{factByBody, e.ByRDBody, p.RouteBody, rule.T("省部级以上研发机构", "R&D body")},
		{factByStandard, e.ByStandard, p.RouteStandard, rule.T("主导制定标准", "standard")},
	}
}

const hexDigits = "0123456789ABCDEF"

// composeRoutes is position 12; empty while it is open.
func composeRoutes(p *LifePolicy, e *Entry, t *trace, year int) string {
	sum, complete := 0, true
	for _, r := range p.routes(e) {
		by, given := need(t, r.fact, r.by)
		complete = complete && given
		if by {
			sum += whole(r.weight)
		}
	}
	switch {
	case !complete:
		return ""
	case sum >= len(hexDigits):
		t.laidOut(numRoutes, year, words("含义", "meaning", "权重之和超过15，无法表示", "the weights add up to more than 15"))
		t.causes = append(t.causes, rule.LawUnknown)
		return ""
	}
	code := hexDigits[sum : sum+1]
	t.laidOut(numRoutes, year, p.routesNamed(code))
	return code
}

// routesNamed says what a character at position 12 is believed to mean.
func (p *LifePolicy) routesNamed(code string) rule.Named {
	value := strings.Index(hexDigits, code)
	if value == 0 {
		return words("含义", "meaning", "0：按综合评价得分", "0: by score")
	}
	all := p.routes(&Entry{})
	for mask := range 1 << len(all) {
		if zh, en, sum := chosen(all, mask); sum == value {
			return words("含义", "meaning", code+"：直接确认（"+zh+"）", code+": direct ("+en+")")
		}
	}
	return words("含义", "meaning", code+"：含义不明", code+": meaning not known")
}

// chosen lists the routes of a mask and adds their weights.
func chosen(all [4]route12, mask int) (zh, en string, sum int) {
	var inZH, inEN []string
	for i, r := range all {
		if mask>>i&1 == 1 {
			inZH, inEN = append(inZH, r.title.ZH), append(inEN, r.title.EN)
			sum += whole(r.weight)
		}
	}
	return strings.Join(inZH, "、"), strings.Join(inEN, ", "), sum
}

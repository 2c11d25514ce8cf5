package sanction

import (
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// Documents name their measures and circumstances each in words of its own, some wider than others. Where the words of a
// document are known they are printed, so that no document is read as reaching further than it says.

// wording are the words of one document, by the code of a measure or circumstance, and who imposes its measures where it says so of
// all.
type wording struct {
	doc      rule.Document
	by       rule.Text
	measures map[Measure]rule.Text
	worse    map[Aggravation]rule.Text
	better   map[Mitigation]rule.Text
}

var wordings = [...]wording{
	{doc: law.Misconduct2019(), measures: map[Measure]rule.Text{
		"notice":        rule.T("一定范围内或公开通报批评", "notice of criticism, within a scope or in public"),
		"suspend":       rule.T("暂停财政资助科研项目，限期整改", "suspend the funded project, rectify within a time"),
		"terminate":     rule.T("终止或撤销财政资助的相关科研项目", "terminate or revoke the funded project"),
		"recover":       rule.T("追回项目资金", "recover the project's money"),
		"revoke_awards": rule.T("撤销获得的奖励、荣誉称号", "revoke awards and honorary titles"),
		barred:          rule.T("一定期限直至永久取消申报财政资助项目的资格", "bar for a term or for ever from applying for funded projects"),
		"bar_awards":    rule.T("一定期限直至永久取消申报奖励、人才称号、职务职称晋升等资格", "bar for a term or for ever from awards, talent titles and promotion"),
		"bar_review":    rule.T("一定期限直至永久取消提名、被提名和评审专家等资格", "bar for a term or for ever as nominator, nominee and reviewer"),
	}},
	{doc: law.Misconduct2022(), measures: map[Measure]rule.Text{
		"notice":        rule.T("一定范围内公开通报", "notice in public within a scope"),
		"suspend":       rule.T("暂停财政性资金支持的科技活动，限期整改", "suspend fiscally funded activities, rectify within a time"),
		"terminate":     rule.T("终止或撤销利用科研失信行为获得的财政性资金支持的科技活动", "terminate or revoke fiscally funded activities got by the misconduct"),
		"recover":       rule.T("追回结余资金和已拨资金", "recover the balance and what was paid out"),
		"revoke_awards": rule.T("撤销利用科研失信行为获得的奖励（含奖金）、荣誉、职务职称", "revoke awards with their money, honours, posts and titles got by the misconduct"),
		barred:          rule.T("一定期限禁止承担或参与财政性资金支持的科技活动", "bar for a term from undertaking or taking part in fiscally funded activities"),
	}},
	{doc: law.Order19(), measures: map[Measure]rule.Text{
		"notice":        rule.T("一定范围内或公开通报", "notice within a scope or in public"),
		"recover":       rule.T("追回结余资金、已拨资金和违规所得", "recover the balance, what was paid out and unlawful gains"),
		"revoke_awards": rule.T("撤销奖励或荣誉称号，追回奖金", "revoke awards or honours, recover the prize money"),
		barred:          rule.T("一定期限直至永久禁止承担或参与财政性资金支持的科技活动", "bar for a term or for ever from undertaking or taking part in fiscally funded activities"),
	}},
	{doc: law.Guangdong2021(), by: rule.T("各级科技主管部门", "the science and technology department of each level"), measures: map[Measure]rule.Text{
		"warning":       rule.T("警告提醒", "warning and reminder"),
		"notice":        rule.T("通报批评", "notice of criticism"),
		"suspend":       rule.T("暂停财政资金拨付", "suspend the payment of fiscal money"),
		"recover":       rule.T("商财政部门追回部分或全部已拨付财政资金", "recover, with the finance department, part or all of the fiscal money paid out"),
		"revoke_awards": rule.T("撤销获得的奖励、荣誉称号，收回奖金", "revoke awards and honorary titles, take back the prize money"),
		"focus":         rule.T("作为重点监督对象，增加监督频次", "focus of supervision, more often"),
		barred:          rule.T("一定期限直至永久取消参与科研活动事务的资格", "bar for a term or for ever from taking part in research affairs"),
		"inform":        rule.T("向有关部门通报相关失信行为", "inform other departments of the dishonesty"),
	}, worse: map[Aggravation]rule.Text{
		"evidence":    rule.T("伪造、销毁、藏匿证据", "forging, destroying or hiding evidence"),
		"obstruction": rule.T("阻止他人提供证据，或干扰、妨碍调查核实", "obstructing evidence of others or the inquiry"),
		"retaliation": rule.T("打击、报复举报人", "retaliating against who reported it"),
		"organised":   rule.T("有组织地进行失信行为", "organised"),
		"repeated":    rule.T("多次失信或同时存在多种失信行为", "repeated, or several kinds at once"),
	}, better: map[Mitigation]rule.Text{
		"leads":     rule.T("主动反映问题线索，并经查属实", "leads given of one's own accord, found to be true"),
		"admitted":  rule.T("主动承认错误并积极配合调查和整改", "admitted, cooperates with inquiry and rectification"),
		"returned":  rule.T("主动退回因失信行为所获各种利益", "benefits of the dishonesty returned"),
		"corrected": rule.T("主动挽回损失浪费或有效阻止危害结果发生", "loss recovered or harm stopped"),
		"pledged":   rule.T("通过全国性媒体公开承诺遵守规定、不再实施失信行为", "pledge through national media to obey the rules and do no such act again"),
	}},
}

// words are those of the edition's own document; nothing where they are not known, or the policy is a caller's.
func (p *Policy) words() *wording {
	for i := range wordings {
		if wordings[i].doc == p.Law.Cite.Document() {
			return &wordings[i]
		}
	}
	return &wording{}
}

func in[K comparable](words map[K]rule.Text, key K, general rule.Text) rule.Text {
	if t, own := words[key]; own {
		return t
	}
	return general
}

// measure names a measure as the edition does.
func (p *Policy) measure(k *kind) rule.Text { return in(p.words().measures, k.Value, k.Text) }

// imposer is who imposes a measure.
func (p *Policy) imposer(k *kind) rule.Text {
	if by := p.words().by; by.Whole() {
		return by
	}
	return k.by
}

func (p *Policy) aggravation(x Aggravation) rule.Text {
	return in(p.words().worse, x, aggravations.Text(x))
}

func (p *Policy) mitigation(x Mitigation) rule.Text {
	return in(p.words().better, x, mitigations.Text(x))
}

package hnte

import (
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Panel holds the numbers on the composition of a panel of experts.
type Panel struct {
	Experts        rule.Limit `json:"experts" zh:"评审专家人数下限" en:"least number of experts" unit:"persons"`
	TechnicalShare rule.Limit `json:"technical_share" zh:"技术专家占比下限" en:"least share of technical experts" unit:"share"`
	Financial      rule.Limit `json:"financial" zh:"财务专家人数下限" en:"least number of financial experts" unit:"persons"`
}

var panel2016 = Panel{
	Experts:        limit(5, read(guide.Section(2, 4))),
	TechnicalShare: percent(60, read(guide.Section(2, 4))),
	Financial:      limit(1, read(guide.Section(2, 4))),
}

const (
	panelMean rule.ID = iota
	panelSize
	panelTechnical
	panelFinancial
	panelCut
)

var panelBook = rule.NewBook("hnte", rule.T("高新技术企业认定专家评审汇总", "Summary of an expert panel for the certification"), []rule.Rule{
	panelMean:      is("panel.mean", "各项平均分", "Means of the items", read(guide.Section(2, 4))),
	panelSize:      is("panel.size", "评审专家人数", "Number of experts", read(guide.Section(2, 4))),
	panelTechnical: is("panel.technical", "技术专家占比", "Share of technical experts", read(guide.Section(2, 4))),
	panelFinancial: is("panel.financial", "财务专家人数", "Number of financial experts", read(guide.Section(2, 4))),
	panelCut:       is("panel.cut", "单张评分表知识产权超过最高分的部分", "What the cap on intellectual property takes from single sheets", disputed(guide.Section(2, 4))),
}, nil)

// itemTitles are the items in the order of a sheet; itemKeys their JSON names.
func itemTitle(i int) rule.Text {
	return [...]rule.Text{
		rule.T("技术的先进程度", "technical level"), rule.T("核心支持作用", "core support"), rule.T("知识产权数量", "number of rights"),
		rule.T("知识产权获得方式", "way obtained"), rule.T("参与编制标准", "standards"), rule.T("科技成果转化能力", "transformation"),
		rule.T("制度与核算", "rules and ledgers"), rule.T("研发机构与产学研合作", "R&D body and cooperation"), rule.T("转化奖励与创新平台", "incentives and platform"),
		rule.T("人才培养与绩效评价", "training and appraisal"), rule.T("净资产增长率", "growth of net assets"), rule.T("销售收入增长率", "growth of sales"),
	}[i]
}

func itemKey(i int) string {
	return [...]string{"level", "support", "number", "way", "standards", "transformation", "rules", "body", "incentives", "training", "net_asset_growth", "sales_growth"}[i]
}

// Text lists the points of 2016 that are given, item by item.
func (p Points) Text(l rule.Lang) string {
	var parts []string
	for i, o := range [...]rule.Opt[rule.Number]{p.Level, p.Support, p.Number, p.Way, p.Standards, p.Transformation, p.Rules, p.Body, p.Incentives, p.Training, p.NetAssetGrowth, p.SalesGrowth} {
		if n, given := o.Get(); given {
			parts = append(parts, itemTitle(i).In(l)+" "+rule.Exactly(n, rule.Score).Text(l))
		}
	}
	return strings.Join(parts, rule.T("，", ", ").In(l))
}

package techsme

import "github.com/keji-rules/keji/rule"

// class is the class of Article 7 that a kind counts in.
type class int

const (
	noClass class = iota
	classI
	classII
)

// rightKind is one row of the table of kinds.
type rightKind struct {
	kind  RightKind
	title rule.Text
	class class
}

// rightKinds are the kinds as the Measures list them (Articles 7 and 9 item 5), known second hand.
var rightKinds = [...]rightKind{
	{"invention_patent", rule.T("发明专利", "invention patent"), classI},
	{"plant_variety", rule.T("植物新品种", "plant variety"), classI},
	{"crop_variety", rule.T("国家级农作物品种", "national crop variety"), classI},
	{"new_drug", rule.T("国家新药", "national new drug"), classI},
	{"protected_tcm", rule.T("国家一级中药保护品种", "national first-class protected TCM variety"), classI},
	{"ic_layout", rule.T("集成电路布图设计专有权", "IC layout right"), classI},
	{"utility_model", rule.T("实用新型专利", "utility model"), classII},
	{"design_patent", rule.T("外观设计专利", "design patent"), classII},
	{"software", rule.T("软件著作权", "software copyright"), classII},
	{"trademark", rule.T("商标", "trade mark"), noClass},
}

// The grounds of Article 15, by item; the sixth is reported without certainty.
var grounds = [...]rule.Text{
	rule.T("发生重大变化，不再符合评价条件", "a major change, the conditions are no longer met"),
	rule.T("存在严重弄虚作假行为", "serious falsification"),
	rule.T("发生科研严重失信行为", "serious research dishonesty"),
	rule.T("发生重大安全、重大质量事故或有严重环境违法行为", "a serious safety or quality accident, or a serious environmental violation"),
	rule.T("被列入经营异常名录或严重违法失信企业名单", "listed as abnormal or as seriously dishonest"),
	rule.T("未按期更新信息", "information not updated in time"),
}

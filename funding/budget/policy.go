package budget

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Tiers are rates on the parts of a base (超额累退): the first on the part up to FirstTo, the second on the part above it up to
// SecondTo, the third on what lies above. At a joint both sides come to the same, so that it does not matter to which part
// the joint itself belongs. A single rate is three times the same.
type Tiers struct {
	First    rule.Limit `json:"first" zh:"第一档比例" en:"rate of the first part" unit:"share"`
	Second   rule.Limit `json:"second" zh:"第二档比例" en:"rate of the second part" unit:"share"`
	Third    rule.Limit `json:"third" zh:"第三档比例" en:"rate of the third part" unit:"share"`
	FirstTo  rule.Limit `json:"first_to" zh:"第一档至" en:"the first part ends at" unit:"yuan"`
	SecondTo rule.Limit `json:"second_to" zh:"第二档至" en:"the second part ends at" unit:"yuan"`
}

// Policy holds every number and switch of one programme's rules on budgets. It is a value: copy it, change it, ask it.
type Policy struct {
	// The ceiling on indirect costs by category of project. A category that an edition does not know has the ordinary one.
	Ordinary    Tiers `json:"ordinary" zh:"一般项目" en:"ordinary projects"`
	Intensive   Tiers `json:"intensive" zh:"智力密集型基础研究项目" en:"intelligence-intensive basic research"`
	PureTheory  Tiers `json:"pure_theory" zh:"数学等纯理论基础研究项目" en:"mathematics and other purely theoretical basic research"`
	SoftScience Tiers `json:"soft_science" zh:"软科学研究项目" en:"soft science research"`
	// OfTotal: the rates are applied to the whole grant, and no purchase of equipment is taken off.
	OfTotal rule.Switch `json:"of_total" zh:"以资助总额为基数" en:"the base is the whole grant"`
	// Uplift: after acceptance a soft science project with a high grade may have more, on the whole base.
	Uplift          rule.Switch `json:"uplift" zh:"软科学项目验收后按等次提高" en:"more for soft science after acceptance, by grade"`
	UpliftExcellent rule.Limit  `json:"uplift_excellent" zh:"验收优秀的比例" en:"rate after acceptance as excellent" unit:"share"`
	UpliftGood      rule.Limit  `json:"uplift_good" zh:"验收良好的比例" en:"rate after acceptance as good" unit:"share"`
	// PayCapped: performance pay (绩效支出) has a ceiling of its own, PayShare of the base.
	PayCapped rule.Switch `json:"pay_capped" zh:"绩效支出有比例限制" en:"performance pay has a ceiling of its own"`
	PayShare  rule.Limit  `json:"pay_share" zh:"绩效支出占基数比例上限" en:"greatest share of performance pay in the base" unit:"share"`

	// ThreeSubjects: direct costs have the subjects equipment, operations and labour; else the older ones, of which
	// TravelMerged makes travel, meetings and international cooperation one.
	ThreeSubjects rule.Switch `json:"three_subjects" zh:"直接费用分设备费、业务费、劳务费三个科目" en:"three subjects of direct costs"`
	TravelMerged  rule.Switch `json:"travel_merged" zh:"差旅费、会议费、国际合作与交流费合并" en:"travel, meetings and international cooperation are one subject"`
	// Detail: equipment from DetailFrom on, inclusive, needs a detailed description.
	Detail     rule.Switch `json:"detail" zh:"大额设备须详细说明" en:"dear equipment needs a detailed description"`
	DetailFrom rule.Limit  `json:"detail_from" zh:"须详细说明的设备单价（含）" en:"price from which equipment needs it, inclusive" unit:"yuan"`
	// LumpSum: a project may be run without itemised budget (包干制).
	LumpSum rule.Switch `json:"lump_sum" zh:"可以实行经费包干制" en:"a lump sum without itemised budget is provided"`
	// LumpLimited: it is for talent and basic research; LumpByGuide: and where the guide of the call declares it.
	LumpLimited rule.Switch `json:"lump_sum_limited" zh:"包干制限于人才类和基础研究类项目" en:"lump sums are for talent and basic research"`
	LumpByGuide rule.Switch `json:"lump_sum_by_guide" zh:"指南可以规定实行包干制" en:"a guide may declare a lump sum"`
	// OtherFees: beside the indirect costs nobody may take fees from the project under any other name.
	OtherFees rule.Switch `json:"other_fees_barred" zh:"不得在间接费用以外再以任何名义提取费用" en:"no fees beside the indirect costs"`

	// Adjusting: it is known who approves a change of the budget. Then equipment is raised by the unit, else by the
	// managing department; other direct subjects by the investigator, else by the unit; and indirect costs may be raised
	// by the managing department, else by nobody.
	Adjusting           rule.Switch `json:"adjusting" zh:"预算调剂权限有可查的规定" en:"who approves a change is known"`
	EquipmentByUnit     rule.Switch `json:"equipment_by_unit" zh:"设备费调增由承担单位审批" en:"the unit approves more equipment"`
	OtherByInvestigator rule.Switch `json:"other_by_investigator" zh:"其他直接费用由项目负责人自主调剂" en:"the investigator adjusts other direct subjects"`
	IndirectMayRise     rule.Switch `json:"indirect_may_rise" zh:"间接费用总额可以调增" en:"indirect costs may be raised"`
}

// of is the ceiling of a category.
func (p *Policy) of(c Category) *Tiers {
	switch c {
	case IntensiveBasic:
		return &p.Intensive
	case PureTheory:
		return &p.PureTheory
	case SoftScience:
		return &p.SoftScience
	}
	return &p.Ordinary
}

// check refuses a policy that cannot be computed with: what rule.CheckPolicy finds, rates outside [0, 1), joints that do not
// ascend, unknown joints.
func (p *Policy) check() error {
	var found []door.Problem
	add := func(path, zh, en string) {
		for _, f := range found {
			if f.Path == path {
				return
			}
		}
		found = append(found, door.Problem{Path: path, Code: door.OutOfRange, Text: rule.T(zh, en), Remedy: rule.T("请更正政策中的此项", "correct this part of the policy")})
	}
	for _, problem := range rule.CheckPolicy(p) {
		add(problem.Path, problem.What.ZH, problem.What.EN)
	}
	for _, r := range p.rates() {
		if !within(r.of) {
			add(r.path, "比例应不小于零且小于100%", "a rate is at least 0 and less than 100%")
		}
	}
	for _, t := range p.tiers() {
		if !t.of.ascend() {
			add(t.path+".second_to", "分档界限应为确定的金额且逐档递增", "the joints are known amounts that ascend")
		}
	}
	if p.DetailFrom.Open() {
		add("detail_from", "应为确定的金额", "must be a known amount")
	}
	if len(found) == 0 {
		return nil
	}
	return &door.InputError{Problems: found}
}

type placed[T any] struct {
	path string
	of   T
}

func (p *Policy) tiers() []placed[*Tiers] {
	return []placed[*Tiers]{{"ordinary", &p.Ordinary}, {"intensive", &p.Intensive}, {"pure_theory", &p.PureTheory}, {"soft_science", &p.SoftScience}}
}

func (p *Policy) rates() []placed[rule.Limit] {
	all := []placed[rule.Limit]{{"uplift_excellent", p.UpliftExcellent}, {"uplift_good", p.UpliftGood}, {"pay_share", p.PayShare}}
	for _, t := range p.tiers() {
		all = append(all, placed[rule.Limit]{t.path + ".first", t.of.First}, placed[rule.Limit]{t.path + ".second", t.of.Second}, placed[rule.Limit]{t.path + ".third", t.of.Third})
	}
	return all
}

// within reports whether a rate, and the upper end of one that is not known, lies in [0, 1).
func within(r rule.Limit) bool {
	most := r.Value
	if r.Open() {
		most = r.High
	}
	return r.Value.Sign() >= 0 && most.Cmp(rule.Int(1)) < 0
}

func (t *Tiers) ascend() bool {
	return !t.FirstTo.Open() && !t.SecondTo.Open() && t.FirstTo.Value.Sign() > 0 && t.FirstTo.Value.Cmp(t.SecondTo.Value) < 0
}

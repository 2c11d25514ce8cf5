package budget

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

var pilot2019 = rule.NewDocument(rule.DocumentInfo{ID: "NSFC65", Title: rule.T("国家自然科学基金项目经费使用“包干制”等试点的通知", "Notice on the Pilot of Lump Sums in NSFC Projects"),
	Described: true, Number: "国科金发财〔2019〕65号", Issuer: rule.T("国家自然科学基金委员会", "National Natural Science Foundation of China"), Source: rule.SecondHand})

// PilotProject is a kind of project in the NSFC pilot of 2019, whose direct and indirect costs were fixed sums: excellent_young,
// creative_group, creative_group_mathematics.
type PilotProject string

const (
	pilotYoung       PilotProject = "excellent_young"
	pilotGroup       PilotProject = "creative_group"
	pilotMathematics PilotProject = "creative_group_mathematics" // mathematics and management
)

var pilots = enum.Words[PilotProject]{
	{Value: pilotYoung, Text: rule.T("优秀青年科学基金项目", "excellent young scientists")},
	{Value: pilotGroup, Text: rule.T("创新研究群体项目", "creative research groups")},
	{Value: pilotMathematics, Text: rule.T("创新研究群体项目（数学、管理科学）", "creative research groups in mathematics and management")},
}

// Valid reports whether it is one of the values, Choices lists them, and Text names it in one language.
func (k PilotProject) Valid() bool             { return pilots.Has(k) }
func (PilotProject) Choices() []string         { return pilots.Choices() }
func (k PilotProject) Text(l rule.Lang) string { return pilots.Text(k).In(l) }

// PilotSums are the fixed sums of a kind, in yuan.
type PilotSums struct {
	Direct   rule.Limit `json:"direct" zh:"直接费用" en:"direct costs" unit:"yuan"`
	Indirect rule.Limit `json:"indirect" zh:"间接费用" en:"indirect costs" unit:"yuan"`
}

// Pilot returns the fixed sums of a kind of project in the pilot of 2019; false for an unknown kind. No tiers applied to them.
func Pilot(k PilotProject) (PilotSums, bool) {
	sums := func(direct, indirect int64) PilotSums {
		b := pilot2019.Whole().Reported()
		return PilotSums{b.Limit(direct), b.Limit(indirect)}
	}
	switch k {
	case pilotYoung:
		return sums(1_200_000, 300_000), true
	case pilotGroup:
		return sums(10_000_000, 2_000_000), true
	case pilotMathematics:
		return sums(6_700_000, 1_700_000), true
	}
	return PilotSums{}, false
}

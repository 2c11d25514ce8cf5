package techsme

import (
	"slices"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// RightKind is a kind of intellectual property right. Class I: invention_patent, plant_variety, crop_variety (国家级农作物
// 品种), new_drug (国家新药), protected_tcm (国家一级中药保护品种), ic_layout. Class II: utility_model, design_patent, software.
// A trademark counts for nothing.
type RightKind string

// Valid reports whether k is a kind.
func (k RightKind) Valid() bool { return slices.Contains(k.Choices(), string(k)) }

// Choices lists what can be written.
func (RightKind) Choices() []string {
	var all []string
	for _, row := range rightKinds {
		all = append(all, string(row.kind))
	}
	return all
}

// row is the table's row of a kind; none for an unknown kind.
func (k RightKind) row() rightKind {
	for _, row := range rightKinds {
		if row.kind == k {
			return row
		}
	}
	return rightKind{title: rule.T("种类未提供", "kind not given")}
}

// Right is one intellectual property right of the enterprise.
type Right struct {
	Kind      rule.Opt[RightKind] `json:"kind,omitzero" validate:"omitempty"`
	GrantedOn rule.Opt[rule.Date] `json:"granted_on,omitzero"` // 授权日; an application still examined has none, and Granted is false
	// Granted says whether it was granted; a GrantedOn says so by itself.
	Granted rule.Opt[bool] `json:"granted,omitzero"`
	// Ended says that it has ended (lapsed, expired, invalidated), EndedOn the first day on which it no longer stood.
	Ended   rule.Opt[bool]      `json:"ended,omitzero"`
	EndedOn rule.Opt[rule.Date] `json:"ended_on,omitzero"`
	// Disputed says that its ownership is disputed, Related that it relates to the main product or service.
	Disputed rule.Opt[bool] `json:"disputed,omitzero"`
	Related  rule.Opt[bool] `json:"related,omitzero"`
}

// senseRight reports what contradicts itself within a right.
func senseRight(path string, right *Right, r *door.Report) {
	at := func(field string) string { return path + "." + field }
	ordered(r, right.GrantedOn, right.EndedOn, "终止日期早于授权日期", "ended before it was granted", at("ended_on"), at("granted_on"))
	if granted, said := right.Granted.Get(); said && !granted && right.GrantedOn.IsGiven() {
		contradict(r, "填写了授权日期，却声明未授权", "a day of grant is given for a right said not to be granted", at("granted"), at("granted_on"))
	}
	if ended, said := right.Ended.Get(); said && !ended && right.EndedOn.IsGiven() {
		contradict(r, "填写了终止日期，却声明仍有效", "a day of ending is given for a right said to stand", at("ended"), at("ended_on"))
	}
}

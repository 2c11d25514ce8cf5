package panel

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
)

// Quota is what a panel of a given size must be: the least numbers of experts, and how many of one unit may sit; 0 for no limit.
type Quota struct {
	Size      int `json:"size"`
	Outside   int `json:"outside,omitzero"`
	Financial int `json:"financial,omitzero"`
	Industry  int `json:"industry,omitzero"`
	PerUnit   int `json:"per_unit,omitzero"`
}

// Text says it in one language.
func (q Quota) Text(l rule.Lang) string {
	zh := fmt.Sprintf("%d人，外部专家不少于%d人，财务专家不少于%d人，产业专家不少于%d人", q.Size, q.Outside, q.Financial, q.Industry)
	en := fmt.Sprintf("%d experts, at least %d outside, %d financial, %d from industry", q.Size, q.Outside, q.Financial, q.Industry)
	if q.PerUnit > 0 {
		zh += fmt.Sprintf("，同一单位不多于%d人", q.PerUnit)
		en += fmt.Sprintf(", at most %d of one unit", q.PerUnit)
	}
	return rule.T(zh, en).In(l)
}

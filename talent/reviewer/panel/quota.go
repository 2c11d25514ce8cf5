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

// Text says it in one language; what is not asked for is left out.
func (q Quota) Text(l rule.Lang) string {
	text := rule.T(fmt.Sprintf("%d人", q.Size), fmt.Sprintf("%d experts", q.Size)).In(l)
	for _, x := range []struct {
		n    int
		what rule.Text
	}{
		{q.Outside, rule.T("，外部专家不少于%d人", ", at least %d outside")}, {q.Financial, rule.T("，财务专家不少于%d人", ", at least %d financial")},
		{q.Industry, rule.T("，产业专家不少于%d人", ", at least %d from industry")}, {q.PerUnit, rule.T("，同一单位不多于%d人", ", at most %d of one unit")},
	} {
		if x.n > 0 {
			text += fmt.Sprintf(x.what.In(l), x.n)
		}
	}
	return text
}

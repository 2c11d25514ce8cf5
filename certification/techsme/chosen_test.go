package techsme

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// TestTheIndicatorChosenIsNamed: the firm of complete spends 0.9 of 20 million of sales (4.5%, 30 points) and of 18 million of cost
// (5%, 0 points). Article 7 lets it choose; only where it does not, the higher counts.
func TestTheIndicatorChosenIsNamed(t *testing.T) {
	for indicator, want := range map[Indicator]struct{ zh, en, measured, allowed string }{
		BetterIndicator: {"· 研发投入指标：可选定其一，未选定的取高者 30分〔", "· R&D input: one may be chosen; as none was, the higher: 30 points [",
			"研发费用总额占销售收入总额比例 30、研发费用总额占成本费用支出总额比例 0", "可选定其一，未选定的取高者"},
		SalesIndicator: {"· 研发投入指标：按选定的一项（研发费用总额占销售收入总额比例）计 30分〔", "· R&D input: the one chosen, R&D expense over sales: 30 points [",
			"研发费用总额占销售收入总额比例 30", "按选定的一项"},
		CostIndicator: {"· 研发投入指标：按选定的一项（研发费用总额占成本费用支出总额比例）计 0分〔", "· R&D input: the one chosen, R&D expense over cost and expense: 0 points [",
			"研发费用总额占成本费用支出总额比例 0", "按选定的一项"},
	} {
		a := complete()
		a.Indicator = indicator
		d, err := Evaluate(a)
		require.NoError(t, err)
		f, _ := d.Finding("techsme.rd_points")
		measured, allowed, _ := f.Cells(rule.ZH)
		assert.Contains(t, f.Text(rule.ZH), want.zh)
		assert.Contains(t, f.Text(rule.EN), want.en)
		assert.Equal(t, [2]string{want.measured, want.allowed}, [2]string{measured, allowed})
		assert.Equal(t, "可选定其一，未选定的取高者：研发费用总额占销售收入总额比例、研发费用总额占成本费用支出总额比例", f.Asks(rule.ZH), "whatever was chosen")
		other, _ := d.Finding("techsme.outcomes")
		assert.Contains(t, other.Text(rule.ZH), "· 科技成果指标：取高者 24分〔", "nothing to choose")
		measured, _, _ = other.Cells(rule.ZH)
		assert.Equal(t, "Ⅰ类知识产权 0、Ⅱ类知识产权 24", measured, "no right of class I; four of class II give 24 points")
	}
}

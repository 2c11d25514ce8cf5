package acceptance_test

import (
	"fmt"

	"github.com/keji-rules/keji/project/acceptance"
	"github.com/keji-rules/keji/rule"
)

// By when is acceptance to be applied for? The city's own measures were not found, and the answer says on what it rests.
func ExampleDueDays() {
	closing, err := acceptance.Decode([]byte(`{"project": "2024A0101", "profile": "meizhou", "ends_on": "2026-06-30"}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	answer, err := acceptance.DueDays(closing)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(answer.Text(rule.ZH))
	// Output:
	// 科技计划项目验收·验收期限（2024A0101）：申请验收截止 2026-12-30；仍未申请的，自 2027-06-30～2027-12-30 起终止
	// 适用版本：梅州（参照邻市）（2021-01-01起），按合同执行期止日 2026-06-30 适用
	// 版本说明：起始日按文件年份暂定
	// · 申请验收截止日：截止日（含） 2026-12-30〔中山市科技项目结题通知〕（通行理解，待核实）
	// · 逾期终止首日：首日（含） 2027-06-30～2027-12-30〔梅州市科技计划项目管理办法（未找到文本）〕（数值不明）
	// 本结果有 2 处依据尚待核实，见完整说明中的标注
}

// The panel's conclusion is checked against what bars a pass, never made.
func ExampleCheckOf() {
	closing, err := acceptance.Decode([]byte(`{
		"profile": "shenzhen", "ends_on": "2025-06-30", "applied_on": "2025-12-30", "panel_valid": true, "conclusion": "passed",
		"indicators": [{"name": "发明专利", "target": "5", "actual": "4"}, {"name": "样机", "target": "1", "actual": "1"}],
		"false_material": false, "unapproved_change": false, "unsettled_dispute": false, "money_problem": false, "material_late": false}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	answer, err := acceptance.CheckOf(closing)
	if err != nil {
		fmt.Println(err)
		return
	}
	check, _ := answer.Value()
	fmt.Println(check.Text(rule.ZH))
	// Output:
	// 不得按“通过”验收：完成比例低于最低要求；与所作结论矛盾
}

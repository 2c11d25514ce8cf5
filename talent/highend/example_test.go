package highend_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/highend"
)

func ExampleEvaluateCard() {
	c, err := highend.DecodeCard([]byte(`{"applied_on": "2026-07-15", "kind": "b", "civil_servant": false, "lawful": true, "honest": true,
		"outstanding": true, "paid_months": 5, "agreement": false, "on_list_b": true}`))
	if err != nil {
		log.Fatal(err)
	}
	d, err := highend.EvaluateCard(c)
	if err != nil {
		log.Fatal(err)
	}
	gaps, err := highend.CardScheme().Gaps(c)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(d.Text(rule.ZH, gaps...))
	// Output:
	// 广东省人才优粤卡：不符合
	// 适用版本：2023年办法（2023-05-01至2028-04-30），按申请日期 2026-07-15 适用
	// ✗ 基本条件：未同时满足〔《广东省人才优粤卡实施办法》第四条〕
	//   ✗ 在粤工作条件之一：不符合（以下情形均不成立）〔《广东省人才优粤卡实施办法》第四条〕
	//     ✗ 在粤连续缴纳社会保险或个人所得税月数：5个月，应 ≥ 6个月，差 1个月〔《广东省人才优粤卡实施办法》第四条〕
	//     ✗ 合作协议且每年在粤工作：未同时满足〔《广东省人才优粤卡实施办法》第四条〕
	//       ✗ 与广东用人单位签订合作协议：否，应为是〔《广东省人才优粤卡实施办法》第四条〕
	// ✓ 属于所申办卡种的对象：符合〔《广东省人才优粤卡实施办法》第五条〕
	//   ✓ B卡对象：符合〔《广东省人才优粤卡实施办法》第六条〕（通行理解，待核实）
	//     ✓ 申办的是A卡（按B卡对象申办的须为否）：否〔《广东省人才优粤卡实施办法》第三条〕
	//     ✓ 属于B卡对象（由主管部门判断）：是〔《广东省人才优粤卡实施办法》第六条〕（通行理解，待核实）
	// ✓ 其余 1 项均符合
	// 本结论有 2 处依据尚待核实（完整说明逐条标注）
	// 距各项要求的最小差距（测算：其他事实不变，每项均已重新判定）：
	//   在粤连续缴纳社会保险或个人所得税月数：连续缴纳社会保险或个人所得税月数由 5个月 增至 6个月 (+1个月) → 结论：符合
}

func ExampleCardValidity() {
	a, err := highend.CardValidity(rule.NewDate(2026, 7, 15))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 广东省人才优粤卡·优粤卡有效期：2026-07-15至2031-07-14（含首末两日，5年，起始日计入）
	// 适用版本：2023年办法（2023-05-01至2028-04-30），按发卡日期 2026-07-15 适用
	// · 优粤卡有效期：有效期 5年〔《广东省人才优粤卡实施办法》〕（通行理解，待核实）
}

func ExampleEvaluateResidence() {
	r, err := highend.DecodeResidence([]byte(`{"applied_on": "2026-07-15", "locality": "441400", "jieyang_park": false, "recognised": true, "recommended": true}`))
	if err != nil {
		log.Fatal(err)
	}
	d, err := highend.EvaluateResidence(r)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(d.Text(rule.ZH))
	// Output:
	// 广东外籍人才申请永久居留的途径：不符合
	// 适用版本：六项出入境政策措施（2019-01-01起），按申请日期 2026-07-15 适用
	// 版本说明：文件2018年印发，起始日期未查到，自2019年起计；是否仍然适用待核实
	// ✗ 属于政策适用地区：不符合（以下情形均不成立）〔《关于做好复制推广实施6项出入境政策措施工作的通知》〕（据转述）
	//   ✗ 珠三角九市：否，应为是〔《关于做好复制推广实施6项出入境政策措施工作的通知》〕（据转述）
	//   ✗ 揭阳中德金属生态城：否，应为是〔《关于做好复制推广实施6项出入境政策措施工作的通知》〕（据转述）
	// ✓ 途径之一：符合〔《关于做好复制推广实施6项出入境政策措施工作的通知》〕（据转述）
	//   ✓ 经认定的高层次人才及家属，经市推荐：符合〔《关于做好复制推广实施6项出入境政策措施工作的通知》〕（据转述）
	//     ✓ 经认定的高层次人才或其家属：是〔《关于做好复制推广实施6项出入境政策措施工作的通知》〕（据转述）
	//     ✓ 经市推荐：是〔《关于做好复制推广实施6项出入境政策措施工作的通知》〕（据转述）
	// 本结论有 21 处依据尚待核实（完整说明逐条标注）
}

func ExampleEvaluateRecognition() {
	_, err := highend.EvaluateRecognition(highend.Recognition{AppliedOn: rule.Given(rule.NewDate(2024, 9, 1))})
	fmt.Println(err)
	// Output:
	// rule: no edition is in force on 2024-09-01; covered: 2017-06-01 to 2022-04-30, 2022-05-19 to 2024-05-18, 2025-02-01 onwards
}

package techsme_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
)

func on(year, month, day int) rule.Opt[rule.Date] { return rule.Given(rule.NewDate(year, month, day)) }

func printed[V any](a rule.Answer[V], err error) rule.Answer[V] {
	if err != nil {
		log.Fatal(err)
	}
	return a
}

func ExampleEntry_Compose() {
	yes, no := rule.Given(true), rule.Given(false)
	entry := techsme.Entry{
		Year: rule.Given(2021), Division: rule.Given("441402"), FoundedOn: on(2018, 4, 1), SubmittedOn: on(2021, 6, 1),
		ByHNTE: yes, ByAward: no, ByRDBody: no, ByStandard: no, Serial: rule.Given(123),
	}
	fmt.Print(printed(entry.Compose()).FullText(rule.ZH))
	// Output:
	// 科技型中小企业评价·应赋予的入库登记编号（2021年度）：2021441402A8000123
	// 适用版本：2019年至2024年编号规则（2019-01-01至2024-12-31），按 2021-12-31 适用
	// · 第1至4位（入库年度）：编号所载 2021年〔《科技型中小企业评价工作指引（试行）》〕（通行理解，待核实）
	// · 第5至10位（注册地行政区划）：编号所载 441402 广东省梅州市梅江区〔国家统计局2023年度统计用区划代码（截至2023年6月30日）〕（通行理解，待核实）
	// · 第11位（成立与提交时间）：含义 A：编号年度之前成立，2021-05-31之后提交，成立日期 2018-04-01，提交日期 2021-06-01〔《关于做好科技型中小企业评价工作有关事项的通知》〕
	// · 第12位（直接确认情形）：含义 8：直接确认（高新技术企业证书）〔《科技型中小企业评价工作指引（试行）》〕（存在争议）
	// · 第13至18位（顺序号）：编号所载 000123〔《科技型中小企业评价工作指引（试行）》〕（通行理解，待核实）
}

func ExampleParseNumber() {
	_, err := techsme.ParseNumber("2021441402a800O123")
	fmt.Println(err)
	n, err := techsme.ParseNumber("2021441402A8000123")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(printed(n.Explain()).FullText(rule.EN))
	// Output:
	// door: 2 problem(s) in the input:
	//   number (line 1, column 11): must be a digit or a capital letter [wrong_form]
	//   number (line 1, column 15): must be a digit [wrong_form]
	// Evaluation of technology-based SMEs, What the registration number says (evaluation year 2021): 2021441402A8000123
	// Edition: rules for numbers of 2019 to 2024 (2019-01-01 to 2024-12-31), as of 2021-12-31
	// · Positions 1 to 4 (year of entry): in the number 2021 [Work Guide for the Evaluation of Technology-based SMEs (Trial)] (assumed, to be confirmed)
	// · Positions 5 to 10 (division of the registered place): in the number 441402 Meijiang District, Meizhou City, Guangdong Province [Division codes of the National Bureau of Statistics for 2023 (as of 2023-06-30)] (assumed, to be confirmed)
	// · Position 11 (founding and filing): meaning A: founded before the year of entry, submitted after 2021-05-31 [Notice on Matters of the Evaluation of Technology-based SMEs]
	// · Position 12 (direct routes): meaning 8: direct (high-tech certificate) [Work Guide for the Evaluation of Technology-based SMEs (Trial)] (disputed)
	// · Positions 13 to 18 (serial number): in the number 000123 [Work Guide for the Evaluation of Technology-based SMEs (Trial)] (assumed, to be confirmed)
}

func ExampleEntry_StatusOn() {
	entry := techsme.Entry{Year: rule.Given(2025), AnnouncedOn: on(2025, 9, 12), Revoked: rule.Given(false)}
	fmt.Print(printed(entry.StatusOn(rule.NewDate(2026, 1, 15))).FullText(rule.ZH))
	// Output:
	// 科技型中小企业评价·入库登记编号状态（2025年度）：已失效
	// 适用版本：2025年起编号规则（2025-01-01起），按 2025-12-31 适用
	// ✓ 自公告之日起生效：符合；查询日 2026-01-15，公告日期 2025-09-12〔2019年度科技型中小企业评价通知（国科火字〔2019〕87号）〕（据转述）
	// ✗ 未超过有效期：不符合；截止日（含） 2025-12-31〔2019年度科技型中小企业评价通知（国科火字〔2019〕87号）〕（据转述）
	// ✓ 该日未被撤销：符合〔《科技型中小企业评价办法》第十五条〕（通行理解，待核实）
	// · 有效期的另一种理解：截止日（含） 2026-03-31；结论不同：有效〔《科技型中小企业评价办法》第十二条〕（存在争议）
	// · 年初空档期：年度更新截止日（含） 2026-03-31；新一轮公告前，各企业均无当年编号；要求提供有效编号的项目，通常认可上一年度编号，以项目要求为准〔《科技型中小企业评价办法》第十二条〕（存在争议）
}

func ExampleRound_MayFile() {
	for _, day := range []rule.Date{rule.NewDate(2025, 7, 31), rule.NewDate(2024, 9, 30)} {
		round, err := techsme.RoundOf(day.Year())
		if err != nil {
			log.Fatal(err)
		}
		fmt.Print(printed(round.MayFile(day)).FullText(rule.ZH))
	}
	// Output:
	// 科技型中小企业评价·能否提交自评（2025年度，2025-07-31）：可以提交，属第2批（2025-08-30截止，含当日）
	// ✓ 提交日期在评价年度内：符合；提交日期 2025-07-31，评价年度 2025年〔广东省2025年度科技型中小企业评价通知（粤科函产字〔2025〕1351号）〕（据转述）
	// ✓ 不早于开始提交日：符合；日期（含） 2025-06-30〔2025年度科技型中小企业评价通知（工企业函〔2025〕137号）〕（据转述）
	// ✓ 不晚于提交截止日：符合；日期（含） 2025-09-30〔2025年度科技型中小企业评价通知（工企业函〔2025〕137号）〕（据转述）
	// · 所属批次：批次 第2批，截止日（含） 2025-08-30〔广东省2025年度科技型中小企业评价通知（粤科函产字〔2025〕1351号）〕（据转述）
	// · 市级审核期限：截止后工作日数 5〔广东省2025年度科技型中小企业评价通知（粤科函产字〔2025〕1351号）〕（据转述）
	// 科技型中小企业评价·能否提交自评（2024年度，2024-09-30）：待定；规定的数值不明
	// ✓ 提交日期在评价年度内：符合；提交日期 2024-09-30，评价年度 2024年〔2024年度科技型中小企业评价通知（工信厅企业函〔2024〕244号）〕（据转述）
	// ✓ 不早于开始提交日：符合；日期（含） 2024-06-27〔2024年度科技型中小企业评价通知（工信厅企业函〔2024〕244号）〕（据转述）
	// ? 不晚于提交截止日：待定；日期 未见公布〔2024年度科技型中小企业评价通知（工信厅企业函〔2024〕244号）〕（数值不明）
}

func ExampleEntry_MayReturn() {
	entry := techsme.Entry{Year: rule.Given(2026), Revoked: rule.Given(false), FalseFiling: rule.Given(true)}
	a := printed(entry.MayReturn())
	fmt.Print(a.FullText(rule.ZH))
	fmt.Print(a.FullText(rule.EN))
	// Output:
	// 科技型中小企业评价·可再次申报的最早年度（2026年度）：2030
	// 适用版本：2025年起编号规则（2025-01-01起），按 2026-12-31 适用
	// 注意：2026-11-22 之后的规定未经核对。
	// ✓ 不因撤销编号受限：符合；未被撤销编号〔2019年度科技型中小企业评价通知（国科火字〔2019〕87号）〕（据转述）
	// ✗ 不因填报虚假信息受限：不符合；评价年度 2026年，禁止参评 3年，可再次申报年度 2030年；取消当年参评资格〔广东省2025年度科技型中小企业评价通知（粤科函产字〔2025〕1351号）〕（存在争议）
	// · 禁止年数的另一种算法：可再次申报年度 2029年；若禁止年数自当年起算〔广东省2025年度科技型中小企业评价通知（粤科函产字〔2025〕1351号）〕（存在争议）
	// Evaluation of technology-based SMEs, First year in which the enterprise may file again (evaluation year 2026): 2030
	// Edition: rules for numbers since 2025 (2025-01-01 onwards), as of 2026-12-31
	// Note: 2026-11-22 is the last day this edition was checked; later changes of the law are not known here.
	// ✓ Not barred by a revocation: passed; the number was not revoked [Notice on the 2019 evaluation round (国科火字〔2019〕87号)] (second hand)
	// ✗ Not barred by false statements: failed; Evaluation year 2026, barred for 3 years, may file in 2030; this year's eligibility is cancelled [Guangdong notice on the 2025 evaluation round (粤科函产字〔2025〕1351号)] (disputed)
	// · Another count of the barred years: may file in 2029; if the barred years begin with the year itself [Guangdong notice on the 2025 evaluation round (粤科函产字〔2025〕1351号)] (disputed)
}

func ExampleEntry_RaisesDeduction() {
	entry := techsme.Entry{Year: rule.Given(2026)}
	fmt.Print(printed(entry.RaisesDeduction()).Text(rule.ZH))
	// Output:
	// 科技型中小企业评价·编号提高上一年度研发费用加计扣除比例（2026年度）：否
	// 适用版本：2025年起编号规则（2025-01-01起），按 2026-12-31 适用
	// 注意：2026-11-22 之后的规定未经核对。
	// · 编号对应的汇算清缴年度：编号年度 2026年，汇算清缴年度 2025年〔《关于企业预缴申报享受研发费用加计扣除优惠政策有关事项的公告》〕（通行理解，待核实）
	// ✗ 该年度科技型中小企业加计扣除比例高于一般企业：不符合；科技型中小企业 100%，一般企业 100%；有无编号，加计扣除比例相同〔《关于进一步完善研发费用税前加计扣除政策的公告》一〕（据转述）
	// ? 编号年度之前成立且按期提交（第11位为0）：待定；提交截止日（含） 2026-05-31〔《关于做好科技型中小企业评价工作有关事项的通知》〕
	// ? 按期公告编号：待定；公告截止日（含） 2026-06-30〔《关于做好科技型中小企业评价工作有关事项的通知》〕
	// ? 编号未被撤销：待定；据税务问答〔《关于企业预缴申报享受研发费用加计扣除优惠政策有关事项的公告》〕（通行理解，待核实）
	// 未提供（不影响本结果）：成立日期、提交日期、公告日期、被撤销编号
	// 本结果有 3 处依据尚待核实，见完整说明中的标注
}

func ExampleLossLife() {
	fmt.Print(printed(techsme.LossLife(2019, 2019, 2022)).FullText(rule.EN))
	fmt.Print(printed(techsme.LossLife(2019, 2019)).FullText(rule.ZH))
	// Output:
	// Evaluation of technology-based SMEs, Last year in which the loss may be set off (loss of 2019): 2029
	// Edition: rules for numbers since 2025 (2025-01-01 onwards)
	// ✗ The loss lies within the years that the qualifying year extends (qualified_years[0]): failed; qualified in 2019, losses covered 2014 to 2018 [Notice on Extending the Loss Carry-forward of High-tech Enterprises and Technology-based SMEs, Section 1]
	// ✓ The loss lies within the years that the qualifying year extends (qualified_years[1]): passed; qualified in 2022, losses covered 2017 to 2021 [Notice on Extending the Loss Carry-forward of High-tech Enterprises and Technology-based SMEs, Section 1]
	// · Years a loss is carried forward: carried forward for 10 years, last year of set-off 2029; the loss that lapses first is set off first [Notice on Extending the Loss Carry-forward of High-tech Enterprises and Technology-based SMEs, Section 1]
	// 科技型中小企业评价·亏损最后弥补年度（2019年度亏损）：2024
	// 适用版本：2025年起编号规则（2025-01-01起）
	// ✗ 亏损年度在该资格年度可延长的范围内（qualified_years[0]）：不符合；具备资格年度 2019年，可延长的亏损年度 2014年至2018年〔《关于延长高新技术企业和科技型中小企业亏损结转年限的通知》一〕
	// · 亏损结转年限：结转年限 5年，最后弥补年度 2024年；先到期亏损先弥补〔《中华人民共和国企业所得税法》第十八条〕
	// · 具备资格当年亏损的另一种理解：最后弥补年度 2029年〔《关于延长高新技术企业和科技型中小企业亏损结转年限的通知》一〕（存在争议）
}

func ExampleCountIP() {
	yes, no := rule.Given(true), rule.Given(false)
	rights := []techsme.Right{
		{Kind: rule.Given[techsme.RightKind]("invention_patent"), GrantedOn: on(2026, 7, 16), Ended: no, Disputed: no, Related: yes},
		{Kind: rule.Given[techsme.RightKind]("software"), GrantedOn: on(2024, 3, 1), Ended: no, Disputed: no, Related: yes},
		{Kind: rule.Given[techsme.RightKind]("software"), GrantedOn: on(2025, 5, 8), Ended: no, Disputed: no},
		{Kind: rule.Given[techsme.RightKind]("trademark"), GrantedOn: on(2020, 1, 1), Ended: no, Disputed: no, Related: yes},
	}
	fmt.Print(printed(techsme.CountIP(rule.NewDate(2026, 7, 15), rights)).FullText(rule.ZH))
	rights[2].Related = yes
	fmt.Println(printed(techsme.CountIP(rule.NewDate(2026, 7, 15), rights)).Value())
	// Output:
	// 科技型中小企业评价·知识产权计数（2026-07-15）：待定；待专家或主管部门判断
	// ✗ 知识产权计入（rights[0]）：不符合；种类 发明专利；该日尚未授权，申请中的不计入〔《科技型中小企业评价办法》第九条第（五）项〕（据转述）
	// ✓ 知识产权计入（rights[1]）：符合；种类 软件著作权〔《科技型中小企业评价办法》第九条第（五）项〕（据转述）
	// ? 知识产权计入（rights[2]）：待定；种类 软件著作权〔《科技型中小企业评价办法》第九条第（五）项〕（据转述）
	// ✗ 知识产权计入（rights[3]）：不符合；种类 商标；商标不计入〔《科技型中小企业评价办法》第九条第（五）项〕（据转述）
	// · Ⅰ类知识产权数：计入 0件〔《科技型中小企业评价办法》第七条〕（据转述）
	// · Ⅱ类知识产权数：计入 1件～2件〔《科技型中小企业评价办法》第七条〕（据转述）
	// 尚缺（影响结果）：与主要产品（服务）相关
	// {0 2} true
}

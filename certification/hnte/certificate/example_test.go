package certificate_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/certification/hnte/certificate"
	"github.com/keji-rules/keji/rule"
)

func on(year, month, day int) rule.Opt[rule.Date] { return rule.Given(rule.NewDate(year, month, day)) }

func printed[V any](a rule.Answer[V], err error) rule.Answer[V] {
	if err != nil {
		log.Fatal(err)
	}
	return a
}

// firm is a firm of Meizhou, certified for the first time in December 2020.
func firm() certificate.Certificate {
	return certificate.Certificate{
		Number: rule.Given("GR202044010165"), IssuedOn: on(2020, 12, 1), FirstTime: rule.Given(true), Withdrawn: rule.Given(false),
		Changes: rule.Given([]certificate.Change{}),
	}
}

func ExampleCertificate_Deadlines() {
	c := firm()
	c.Reports = rule.Given([]certificate.Report{{Year: rule.Given(2020), FiledOn: on(2021, 5, 31)}, {Year: rule.Given(2021), FiledOn: on(2022, 6, 1)}})
	a := printed(c.Deadlines(rule.NewDate(2023, 4, 1)))
	all, _ := a.Value()
	for _, d := range all {
		fmt.Println(d.Text(rule.ZH))
	}
	fmt.Print(printed(c.AnnualReports(rule.NewDate(2023, 6, 1))).FullText(rule.ZH))
	// Output:
	// 年报：2023-05-31
	// 重新认定申报：2023-09-05
	// 证书到期：2023-11-30
	// 到期年度取得新证书：2023-12-31
	// 高新技术企业证书·年度发展情况报表（GR202044010165）：应填报3次，累计未填报2次，自2023年度起取消资格
	// 适用版本：2016年办法下的证书（2017年起）（2017-01-01起），按查询日 2023-06-01 适用
	// · 自发证之日起的有效期：发证日期 2020-12-01，有效期 3年，截止日（含） 2023-11-30；以证书所载发证日期起算，与领取日期无关〔《高新技术企业认定管理办法》第九条〕
	// ✓ 按期填报上一年度情况：符合；报告年度 2020年，截止日（含） 2021-05-31，情况 已按期填报，填报日期 2021-05-31〔《高新技术企业认定管理办法》第十三条〕
	// ✗ 按期填报上一年度情况：不符合；报告年度 2021年，截止日（含） 2022-05-31，情况 逾期填报，填报日期 2022-06-01〔《高新技术企业认定管理办法》第十三条〕（存在争议）
	// ✗ 按期填报上一年度情况：不符合；报告年度 2022年，截止日（含） 2023-05-31，情况 未填报〔《高新技术企业认定管理办法》第十三条〕
	// ✗ 累计未填报年数：不符合；累计未填报 2次，取消资格的次数 2次，自该年度起 2023年；累计计算，不要求连续；自第二次未填报的截止日所在年度起〔《高新技术企业认定管理办法》第十九条第（三）项〕（存在争议）
	// · 逾期填报的另一种理解：累计未填报 1次；按办法“未填报”的字面，逾期填报不算〔《高新技术企业认定管理工作指引》五（二）〕（存在争议）
}

func ExampleCertificate_TaxYears() {
	fmt.Print(printed(firm().TaxYears()).FullText(rule.ZH))
	fmt.Print(printed(firm().ExpiryYear()).FullText(rule.ZH))
	// Output:
	// 高新技术企业证书·享受优惠税率的年度（GR202044010165）：2020年度至2022年度
	// 适用版本：2016年办法下的证书（2017年起）（2017-01-01起），按发证日期 2020-12-01 适用
	// · 优惠税率的起止年度：发证日期 2020-12-01，税率 15%，自 2020年，至 2022年；自发证年度1月1日起，与当年何时发证无关〔《关于实施高新技术企业所得税优惠政策有关问题的公告》第一条〕
	// ✓ 未被取消资格：符合〔《高新技术企业认定管理办法》第十九条〕
	// · 享受优惠期间各年度均须符合认定条件〔《高新技术企业认定管理办法》第十六条〕
	// · 不得与小型微利企业、西部大开发、过渡期减半等优惠税率叠加，择一享受；境外所得亦可按优惠税率〔企业所得税优惠叠加享受的限制（文件名称待核实）〕（据转述）
	// 高新技术企业证书·证书到期年度的税款（GR202044010165）：2023年度暂按15%预缴，2023-12-31前（含）未取得新证书的补税
	// 适用版本：2016年办法下的证书（2017年起）（2017-01-01起），按证书到期年度末日 2023-12-31 适用
	// · 自发证之日起的有效期：发证日期 2020-12-01，有效期 3年，截止日（含） 2023-11-30；以证书所载发证日期起算，与领取日期无关〔《高新技术企业认定管理办法》第九条〕
	// · 到期年度在重新认定前暂按优惠税率预缴：到期年度 2023年，预缴税率 15%〔《关于实施高新技术企业所得税优惠政策有关问题的公告》第一条〕
	// · 新证书截止日，未取得的补税：截止日（含） 2023-12-31；以新证书所载发证日期为准，与领取日期无关〔《关于实施高新技术企业所得税优惠政策有关问题的公告》第一条〕（存在争议）
	// · 新证书截止日的另一种理解：截止日（含） 2024-05-31；公告按年底前，指引按汇算清缴前〔《高新技术企业认定管理工作指引》四（三）〕（存在争议）
	// ✓ 未被取消资格：符合〔《高新技术企业认定管理办法》第十九条〕
}

func ExampleCertificate_Recovery() {
	c := firm()
	c.Withdrawn, c.WithdrawnOn, c.Ground, c.ActYear = rule.Given(true), on(2022, 9, 15), rule.Given[certificate.Ground]("incident"), rule.Given(2021)
	c.Incomes = rule.Given([]certificate.Income{{Year: rule.Given(2021), Taxable: rule.Fen(1_234_567_85)}})
	fmt.Print(printed(c.Recovery()).FullText(rule.ZH))
	fmt.Println(printed(c.FileAgain()).Value())
	// Output:
	// 高新技术企业证书·取消资格后追缴税款（GR202044010165）：自2021年度起追缴12.345679万元
	// 适用版本：2016年办法下的证书（2017年起）（2017-01-01起），按取消资格公告日期 2022-09-15 适用
	// · 自发证之日起的有效期：发证日期 2020-12-01，有效期 3年，截止日（含） 2023-11-30；以证书所载发证日期起算，与领取日期无关〔《高新技术企业认定管理办法》第九条〕
	// ✓ 取消资格的情形：符合；情形 发生重大安全、重大质量事故或有严重环境违法行为，起算年度 行为发生年度〔《高新技术企业认定管理办法》第十九条第（二）项〕
	// · 取消资格的起始年度：自该年度起 2021年〔《高新技术企业认定管理办法》第十九条〕
	// ✓ 起始年度在享受优惠年度内：符合；自该年度起 2021年，享受优惠年度 2020年度至2022年度〔《关于实施高新技术企业所得税优惠政策有关问题的公告》第一条〕
	// · 年度税款＝（法定税率－优惠税率）×应纳税所得额（incomes[0]）：年度 2021年，应纳税所得额 123.456785万元，法定税率 25%，优惠税率 15%，税款 12.345679万元；四舍五入到分〔《中华人民共和国企业所得税法》第二十八条第二款〕
	// · 该年度尚未汇算清缴，按法定税率申报：年度 2022年〔《高新技术企业认定管理办法》第十九条〕
	// · 追缴税款合计（不含滞纳金）：追缴税款合计 12.345679万元〔《高新技术企业认定管理办法》第十九条〕
	// · 滞纳金依税法另计，此处不计算〔《中华人民共和国税收征收管理法》〕（通行理解，待核实）
	// · 已兑现的财政奖补可能被追回，此处不计算〔广东追回被取消资格企业财政奖补的做法（文件名称待核实）〕（据转述）
	// 2023-01-01 true
}

func ExampleParseNumber() {
	_, err := certificate.ParseNumber("gr20204401O165")
	fmt.Println(err)
	n, err := certificate.ParseNumber("GR202044010165")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(printed(n.Explain()).FullText(rule.ZH))
	// Output:
	// door: 3 problem(s) in the input:
	//   number (line 1, column 1): a number begins with GR or GF [wrong_form]
	//   number (line 1, column 2): a number begins with GR or GF [wrong_form]
	//   number (line 1, column 11): must be a digit [wrong_form]
	// 高新技术企业证书·证书编号释义（GR202044010165）：GR202044010165
	// 适用版本：2016年办法下的证书（2017年起）（2017-01-01起），按编号年度末日 2020-12-31 适用
	// ✓ 第1、2位（取得方式）：符合；编号所载 GR；认定取得〔《高新技术企业认定管理工作指引》〕（通行理解，待核实）
	// · 第3至6位（发证年度）：编号所载 2020年〔《高新技术企业认定管理工作指引》〕（据转述）
	// · 第7、8位（省级行政区划）：编号所载 44 广东省〔《高新技术企业认定管理工作指引》〕（据转述）
	// · 第9至14位（顺序号）：编号所载 010165〔《高新技术企业认定管理工作指引》〕（据转述）
	// · 未校验：编号无校验位，是否实际颁发、是否被取消须向认定机构查询〔《高新技术企业认定管理工作指引》〕（据转述）
}

package superdeduction_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/certification/superdeduction"
	"github.com/keji-rules/keji/rule"
)

const claim = `{
  "tax_year": 2024, "resident": true, "audit_collection": true, "integrated_circuit": false, "machine_tool": false,
  "excluded_income": 0, "income_base": "9000000",
  "ledger": [{"code": "RD01", "year": 2024, "personnel": 600000, "direct_input": 200000, "depreciation": 100000, "buildings": 40000,
    "amortisation": 0, "design": 0, "trial": 100000, "field_trial": 40000, "domestic": 500000, "overseas": 1000000, "to_persons": 0,
    "contract_registered": true, "other": 400000, "capitalised": false, "formed_in": 0, "for_client": false,
    "formed_amortisation": 70000, "non_taxable": 60000, "special_income": 20000}]
}`

// The super-deduction of a year, step by step.
func Example() {
	c, err := superdeduction.Decode([]byte(claim)) // every problem at once, with path and remedy
	if err != nil {
		log.Fatal(err)
	}
	a, err := superdeduction.Deduct(c)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 研发费用加计扣除·加计扣除额（2024纳税年度）：219万元
	// 适用版本：2023纳税年度起的规定（2023-01-01至2027-12-31），按 2024-12-31 适用
	// ✓ 居民企业：符合；居民企业 是〔《关于完善研究开发费用税前加计扣除政策的通知》五〕
	// ✓ 查账征收：符合；实行查账征收 是〔《关于完善研究开发费用税前加计扣除政策的通知》五〕
	// ✓ 不属于不适用加计扣除的行业：符合；不适用加计扣除行业的主营业务收入 0元，收入总额减除不征税收入和投资收益 900万元，界限（超过） 50%〔《关于企业研究开发费用税前加计扣除政策有关问题的公告》四〕
	// · 加计扣除比例：比例 100%〔《关于进一步完善研发费用税前加计扣除政策的公告》一〕
	// · 人员人工等五项费用：合计 90万元〔《关于完善研究开发费用税前加计扣除政策的通知》一（一）〕
	// · 其他相关费用限额＝五项费用×10%÷（1−10%）：实际发生 40万元，限额 10万元；四舍五入到分；超出部分不计入〔《关于进一步落实研发费用加计扣除政策有关问题的公告》三（一）〕
	// · 委托境内研发费用按比例计入：实际发生 50万元，计入 40万元；四舍五入到分；委托研发合同须经科技行政主管部门登记并留存备查，此处未核〔《关于完善研究开发费用税前加计扣除政策的通知》二〕
	// · 委托境外机构研发费用：按比例计入且不超过境内符合条件费用的三分之二：实际发生 100万元，限额 93.333333万元，计入 80万元；四舍五入到分〔《关于企业委托境外研究开发费用税前加计扣除有关政策问题的通知》一〕
	// · 不征税收入用于研发的支出不得加计：金额 6万元〔《关于企业研究开发费用税前加计扣除政策有关问题的公告》二（五）〕
	// · 扣减特殊收入，不足扣减的按零计：金额 2万元〔《关于研发费用税前加计扣除归集范围有关问题的公告》七（二）〕
	// · 费用化的加计基数：基数 212万元，加计 212万元；四舍五入到分〔《关于完善研究开发费用税前加计扣除政策的通知》一（一）〕
	// · 无形资产摊销的加计基数：基数 7万元，加计 7万元；四舍五入到分〔《关于完善研究开发费用税前加计扣除政策的通知》一（一）〕
	// · 加计扣除额：加计扣除额 219万元〔《关于完善研究开发费用税前加计扣除政策的通知》一（一）〕
}

// One ledger by three counts, and why they differ.
func ExampleCompare() {
	c, err := superdeduction.Decode([]byte(claim))
	if err != nil {
		log.Fatal(err)
	}
	a, err := superdeduction.Compare(c)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.EN))
	// Output:
	// R&D super-deduction, Three counts side by side (tax year 2024): accounting 2,970,000 yuan, HNTE 2,600,000 yuan, super-deduction base 2,190,000 yuan
	// Edition: rules from the tax year 2023 on (2023-01-01 to 2027-12-31), as of 2024-12-31
	// · Accounting (R&D expense of the income statement): expensed 2,900,000 yuan, amortisation of own assets 70,000 yuan, amount 2,970,000 yuan [Notice on the Format of Financial Statements for 2019] (assumed, to be confirmed)
	// · Certification as high-tech enterprise: amount 2,600,000 yuan [Work Guide for the Certification of High and New Technology Enterprises, Section 3.6]
	// · Super-deduction (its base, before the rate): amount 2,190,000 yuan [Notice on Improving the Pre-tax Super-deduction of R&D Expenses, Section 1.1]
	// · Accounting to HNTE: amortisation of own development is not counted again: difference -70,000 yuan [Work Guide for the Certification of High and New Technology Enterprises, Section 3.6.2] (disputed)
	// · Accounting to HNTE: commissions count at 80%: difference -300,000 yuan [Work Guide for the Certification of High and New Technology Enterprises, Section 3.6.2.7]
	// · Accounting to super-deduction: buildings and long-term deferred cost: difference -40,000 yuan [Notice on Improving the Pre-tax Super-deduction of R&D Expenses, Section 1.1]
	// · Accounting to super-deduction: commissioning and tests, clinical and field trials aside: difference -60,000 yuan [Notice on Improving the Pre-tax Super-deduction of R&D Expenses, Section 1.1]
	// · Accounting to super-deduction: other expenses up to 10%: difference -300,000 yuan [Notice on Improving the Pre-tax Super-deduction of R&D Expenses, Section 1.1.6]
	// · Accounting to super-deduction: domestic commissions at 80%: difference -100,000 yuan [Notice on Improving the Pre-tax Super-deduction of R&D Expenses, Section 2]
	// · Accounting to super-deduction: overseas commissions (share, two thirds, individuals, registration): difference -200,000 yuan [Notice on the Super-deduction of R&D Commissioned Overseas, Section 1]
	// · Accounting to super-deduction: spending from non-taxable income: difference -60,000 yuan [Announcement on Issues of the Pre-tax Super-deduction of R&D Expenses, Section 2.5]
	// · Accounting to super-deduction: special income: difference -20,000 yuan [Announcement on the Scope of R&D Expenses for the Super-deduction, Section 7.2]
}

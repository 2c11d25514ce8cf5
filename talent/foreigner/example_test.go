package foreigner_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/foreigner"
)

// engineer is 41 years old, a master with ten years of work, offered 300,000 yuan a year in Meizhou.
const engineer = `{
	"locality": "441400", "applied_on": "2026-07-15", "born_on": "1985-03-02", "renewal": false,
	"basic": {"healthy": true, "no_criminal_record": true, "employer_in_china": true, "skilled": true, "serves_needs": true, "special_need": true, "employer_lawful": true,
		"employer_honest": true, "above_minimum_wage": true, "approval_needed": false},
	"annual_salary": "300000", "wage": {"amount": "8900", "basis": "monthly", "year": 2025, "kind": "on_post"},
	"degree": "master", "skill": "none", "work_years": 10, "months_per_year": 12, "former_chinese_national": false,
	"taught_in_chinese": false, "hsk": 3, "region": "none", "top_university": true, "fortune_500": false, "owns_ip": false,
	"five_years_in_china": false, "local_bonus": 0,
	"programme": {"selected": false}, "recognised": {"none": true}, "post": {"none": true}, "founder": {"none": true},
	"professional": {"post_group": "staff", "by_agreement": false, "skill_certificate": false, "urgent_skill": false, "special": false},
	"teacher": {"teaches": false}, "post_doc": false, "listed": {"none": true}}`

func decoded(text string) foreigner.Application {
	a, err := foreigner.Decode([]byte(text))
	if err != nil {
		log.Fatal(err)
	}
	return a
}

func ExampleClassify() {
	c, err := foreigner.Classify(decoded(engineer))
	if err != nil {
		log.Fatal(err)
	}
	tier, _ := c.Value()
	fmt.Println(tier.Text(rule.ZH))
	fmt.Println(tier.Text(rule.EN))
	// Output:
	// 外国专业人才（B类）：B类（一）学历、工作经历与岗位；B类（六）计点积分
	// Professional talent (B): B1 Degree, experience and post; B6 Points
}

func ExampleEvaluateRoute() {
	d, err := foreigner.EvaluateRoute("a_points", decoded(engineer))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(d.Text(rule.ZH))
	// Output:
	// 外国人来华工作分类：不符合
	// 适用版本：全国标准（2017-04-01起），按申请日期 2026-07-15 适用
	// ✗ A类（六）计点积分：80分，应 ≥ 85分，差 5分〔《外国人来华工作分类标准（试行）》〕（据转述）
	// ✓ 其余 1 项均符合
	// · 计点积分：80分 = 国内聘用单位支付年薪 14 + 受教育程度或取得国际职业资格 15 + 相关工作年限 13 + 每年工作时间（月） 15 + 汉语水平 3 + 工作地区（0其他，1中部以外的贫困县等，2中部的贫困县等，3老工业基地，4西部） 0 + 年龄 15 + 高水平大学、500强、知识产权、连续在华五年 5 + 省级地方鼓励性加分 0（满分 120）〔《积分要素计分赋值表（暂行）》〕
	// 本结论有 1 处依据尚待核实（完整说明逐条标注）
}

func ExampleLifts() {
	lifts, err := foreigner.Lifts(decoded(engineer), foreigner.TierA)
	if err != nil {
		log.Fatal(err)
	}
	for _, l := range lifts {
		fmt.Println(l.Text(rule.ZH))
	}
	// Output:
	// A类（二）符合国际公认的专业成就认定标准：JCR一区、二区第一作者或通讯作者论文：JCR一区、二区第一或通讯作者论文篇数由 0项 增至 3项 (+3项) → 得分 80分，结论：符合
	// A类（六）计点积分：相关工作年限由 10年 增至 15年 (+5年) → 得分 85分，结论：符合
	// A类（六）计点积分：国内聘用单位支付年薪由 30万元 增至 45万元 (+15万元) → 得分 86分，结论：符合
	// A类（三）符合市场导向的鼓励类岗位需求：年薪不低于本地区上年度社会平均工资的倍数（A类）：国内聘用单位支付年薪由 30万元 增至 64.08万元 (+34.08万元) → 得分 86分，结论：符合
	// A类（六）计点积分：相关工作年限由 10年 增至 13年 (+3年)，并且HSK等级由 3 增至 5 (+2) → 得分 85分，结论：符合
	// A类（六）计点积分：相关工作年限由 10年 增至 14年 (+4年)，并且HSK等级由 3 增至 4 (+1) → 得分 85分，结论：符合
	// A类（六）计点积分：国内聘用单位支付年薪由 30万元 增至 35万元 (+5万元)，并且相关工作年限由 10年 增至 12年 (+2年) → 得分 85分，结论：符合
	// A类（六）计点积分：国内聘用单位支付年薪由 30万元 增至 35万元 (+5万元)，并且HSK等级由 3 增至 5 (+2) → 得分 85分，结论：符合
}

func ExamplePayThresholds() {
	p, err := foreigner.PayThresholds(decoded(engineer))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(p.FullText(rule.ZH))
	// Output:
	// 外国人来华工作分类·达到A类、B类的薪酬：A类年薪64.08万元（月薪5.34万元），B类年薪42.72万元（月薪3.56万元）
	// 适用版本：全国标准（2017-04-01起），按申请日期 2026-07-15 适用
	// · A类薪酬：倍数 6，平均工资 8900元，年薪 64.08万元，月薪 5.34万元〔《外国人来华工作分类标准（试行）》〕（据转述）
	// · B类薪酬：倍数 4，平均工资 8900元，年薪 42.72万元，月薪 3.56万元〔《外国人来华工作分类标准（试行）》〕（据转述）
}

func ExampleBring() {
	b, err := foreigner.Bring(decoded(`{"locality": "441400", "applied_on": "2026-07-15"}`))
	if err != nil {
		log.Fatal(err)
	}
	plan, _ := b.Value()
	for _, p := range plan.Common {
		fmt.Println(p.Text(rule.ZH))
	}
	fmt.Println(len(plan.Ways))
	for _, w := range plan.Ways[:2] {
		fmt.Println(w.Tier, w.Title.ZH, w.Facts)
	}
	// Output:
	// 护照（申请人）：证明出生日期
	// 体检证明（6个月内）（体检机构）：证明身体健康
	// 无犯罪记录证明（6个月内，须认证）（国籍国或居住国主管机关）：证明无犯罪记录
	// 聘用合同或任职证明（含薪酬）（用人单位）：证明境内有确定的用人单位、工资不低于当地最低工资标准
	// 工作资历证明（原工作单位）：证明具有岗位所需技能或知识水平
	// 用人单位情况说明（用人单位）：证明工作符合我国经济社会发展需要、岗位有特殊需要且国内暂缺适当人选、须行业主管部门前置审批
	// 营业执照等登记证明（用人单位）：证明用人单位依法设立
	// 信用信息查询结果（用人单位）：证明用人单位无严重违法失信记录
	// 38
	// A 诺贝尔奖获得者 [recognised.nobel]
	// A 列名国际奖项获得者 [recognised.named_award]
}

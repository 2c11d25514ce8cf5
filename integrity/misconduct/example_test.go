package misconduct_test

import (
	"fmt"
	"log"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/misconduct"
	"github.com/keji-rules/keji/rule"
)

// A paper of June 2021 was submitted by a third party. Submission by proxy became an item of its own in August 2022 only.
func ExampleConduct_Match() {
	a, err := misconduct.Conduct{
		On: rule.Given(rule.NewDate(2021, 6, 1)), By: rule.Given(integrity.Author), Acts: rule.Given([]misconduct.Act{"proxy_submission"}), Guangdong: rule.Given(true),
	}.Match()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(a.FullText(rule.ZH))
	// Output:
	// 科研失信和违规行为目录·行为所属条款：代投论文或项目申报验收材料→323-2019/7；代投论文或项目申报验收材料→GD-2021/3
	// · 行为发生时的版本：规定 科研失信行为，版本 2019年调查处理规则〔《中华人民共和国立法法》第一百零四条〕（存在争议）
	// · 条款未列明，是否属于“其他”由有权机关认定（acts[0]）：条款 其他科研失信行为〔《科研诚信案件调查处理规则（试行）》第二条第（七）项〕（据转述）
	// · 行为发生时的版本：规定 科学技术活动违规行为，版本 科技部令第19号〔《中华人民共和国立法法》第一百零四条〕（存在争议）
	// · 不属于该规定的主体或活动范围：规定 科学技术活动违规行为〔《科学技术活动违规行为处理暂行规定》〕
	// · 行为发生时的版本：规定 广东省科研诚信管理，版本 广东省2021年办法〔《中华人民共和国立法法》第一百零四条〕（存在争议）
	// · 条款列明的行为（acts[0]）：条款 买卖、代写、代投论文或项目申请书，虚构同行评议专家及评议意见〔《广东省科研诚信管理办法（试行）》第十条第（三）项〕
}

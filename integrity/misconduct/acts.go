package misconduct

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Act is a kind of act, in words that the documents share, so that one act can be looked up in each of them.
type Act string

var acts = enum.Words[Act]{
	{Value: "plagiarism", Text: rule.T("抄袭、剽窃、侵占他人研究成果或项目申请书", "plagiarising or appropriating results or proposals of others")},
	{Value: "fabrication", Text: rule.T("编造研究过程，伪造、篡改研究数据、图表、结论、检测报告或用户使用报告", "inventing the research, forging or altering data, figures, conclusions, test or user reports")},
	{Value: "forged_results", Text: rule.T("伪造研究成果", "forging results")},
	{Value: "data_trade", Text: rule.T("买卖实验研究数据", "buying or selling experimental data")},
	{Value: "paper_trade", Text: rule.T("买卖论文或项目申请书", "buying or selling papers or proposals")},
	{Value: "ghost_writing", Text: rule.T("代写论文或项目申请书", "ghost-writing papers or proposals")},
	{Value: "proxy_submission", Text: rule.T("代投论文或项目申报验收材料", "submission by proxy")},
	{Value: "acceptance_materials", Text: rule.T("买卖、代写项目验收材料", "buying, selling or ghost-writing acceptance materials")},
	{Value: "fake_review", Text: rule.T("虚构同行评议专家及评议意见", "inventing peer reviewers or reviews")},
	{Value: "false_information", Text: rule.T("以提供虚假信息等弄虚作假方式获得审批、项目、经费、奖励、荣誉、职务职称", "obtaining approval, projects, money, awards, honours or posts by false information")},
	{Value: "bribery", Text: rule.T("以贿赂、利益交换等不正当手段获取项目、经费、奖励等", "obtaining them by bribery or exchange of interests")},
	{Value: "soliciting", Text: rule.T("打招呼、走关系等请托", "soliciting")},
	{Value: "ethics_violation", Text: rule.T("违反科研（科技）伦理规范", "violating research ethics")},
	{Value: "ethics_fraud", Text: rule.T("骗取科技伦理审查批准，或伪造、篡改批准文件", "obtaining ethics approval by fraud, or forging it")},
	{Value: "authorship", Text: rule.T("无实质学术贡献署名等违反署名、发表规范", "authorship without substantive contribution and the like")},
	{Value: "duplicate_publication", Text: rule.T("重复发表", "duplicate publication")},
	{Value: "irrelevant_citation", Text: rule.T("引用与论文内容无关的文献", "citing irrelevant literature")},
	{Value: "coerced_citation", Text: rule.T("要求作者非必要地引用特定文献", "coercing citations")},
	{Value: "exaggeration", Text: rule.T("故意夸大研究基础、价值，隐瞒技术风险，造成负面影响或损失", "exaggerating basis or value or hiding risks, with harm")},
	{Value: "infringement", Text: rule.T("侵犯他人知识产权", "infringing intellectual property of others")},
	{Value: "leaving", Text: rule.T("聘期或项目执行期内擅自变更工作单位，造成负面影响或损失", "leaving the employer during a talent term or major project, with harm")},
	{Value: "contract_default", Text: rule.T("故意拖延或拒不履行管理合同约定的主要义务", "delaying or refusing main duties of the contract")},
	{Value: "lowered_targets", Text: rule.T("随意降低目标任务，以实施周期外或不相关成果充抵交差", "lowering targets at will, presenting unrelated results")},
	{Value: "contract_deviation", Text: rule.T("超权限调整任务或预算，严重偏离合同目标", "changes beyond one's powers, with grave deviation from the contract")},
	{Value: "subcontracting", Text: rule.T("违规转包、分包", "subcontracting without leave")},
	{Value: "unreported_change", Text: rule.T("重大事项变动未按要求报告", "major changes not reported")},
	{Value: "terminated", Text: rule.T("不遵守合同被强制终止", "contract forcibly terminated for breach")},
	{Value: "funds_fraud", Text: rule.T("虚报、冒领、贪污、挪用、套取财政科研资金", "false claims, embezzlement, diversion of public research money")},
	{Value: "funds_withheld", Text: rule.T("截留、挤占、转移、私分财政科研资金", "withholding, squeezing, transferring or sharing public research money")},
	{Value: "not_returned", Text: rule.T("不按规定上缴应收回的财政科研资金", "not returning recoverable money")},
	{Value: "refusing_supervision", Text: rule.T("不配合监督检查或评估评价，不整改、虚假整改", "refusing supervision, sham rectification")},
	{Value: "danger", Text: rule.T("开展危害国家安全、社会公共利益、人体健康的科技活动", "activities endangering the state, the public or health")},
	{Value: "secrecy", Text: rule.T("违反科技保密规定", "breaking secrecy")},
	{Value: "shielding", Text: rule.T("隐瞒、迁就、包庇、纵容违规违法行为", "shielding or conniving")},
	{Value: "management_failure", Text: rule.T("管理失职，造成负面影响或损失", "failure of management, with harm")},
	{Value: "no_ethics_review", Text: rule.T("未履行科技伦理审查职责", "not carrying out ethics review")},
	{Value: "rent_seeking", Text: rule.T("设租寻租、徇私舞弊、滥用职权", "rent-seeking, abuse of powers")},
	{Value: "improper_benefit", Text: rule.T("利用组织或参与科技活动之便谋取不正当利益", "taking improper benefits")},
	{Value: "interfering_review", Text: rule.T("干预咨询评审，或向专家、他人施加倾向性影响", "interfering in reviews, steering others")},
	{Value: "leaking", Text: rule.T("泄露需保密的信息", "leaking")},
	{Value: "false_qualification", Text: rule.T("以弄虚作假等手段获得咨询评审资格", "obtaining the role of reviewer by fraud")},
	{Value: "improper_opinion", Text: rule.T("出具明显不当、虚假或失实的意见结论", "giving improper or false opinions")},
	{Value: "no_recusal", Text: rule.T("违反回避制度", "breaking the rules on recusal")},
	{Value: "plagiarising_reviewed", Text: rule.T("抄袭、剽窃被评审内容", "plagiarising what one reviewed")},
	{Value: "collusion", Text: rule.T("造假、串通、重复申报等不正当手段获得资格或认证", "fraud, collusion or duplicate application for a role or certification")},
	{Value: "ai_abuse", Text: rule.T("滥用人工智能等技术编造科技活动材料、成果", "abusing artificial intelligence to fabricate materials or results")},
}

// Acts lists all acts.
func Acts() []Act { return acts.Values() }

// Valid reports whether a is an act.
func (a Act) Valid() bool { return acts.Has(a) }

// Choices lists what can be written.
func (Act) Choices() []string { return acts.Choices() }

// Text names the act in one language.
func (a Act) Text(l rule.Lang) string { return acts.Text(a).In(l) }

package misconduct

import (
	"strconv"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// Editions returns the dated catalogues of a regime, fresh for every caller; none for an unknown regime.
func Editions(r integrity.Regime) rule.Timeline[Catalogue] {
	switch r {
	case integrity.Misconduct:
		return misconducts
	case integrity.Violation:
		return violations
	case integrity.Guangdong:
		return guangdongs
	}
	return rule.Timeline[Catalogue]{}
}

var (
	misconducts = law.Timeline(law.Misconducts(), rules2019, rules2022)
	violations  = law.Timeline(law.Violations(), order19, order24)
	guangdongs  = law.Timeline(law.Guangdongs(), guangdong2021, guangdong2024)
)

// item declares an entry of Article 2 or of another article without classes.
func item(code string, n int, b rule.Basis, zh, en string, names ...Act) Item {
	return Item{Code: code + "/" + strconv.Itoa(n), Title: rule.T(zh, en), Basis: b, acts: names, rest: len(names) == 0}
}

var rules2019 = Catalogue{
	counts: []count{{of: law.Misconduct2019().Article(2).Read().Limit(7)}},
	items: []Item{
		in2019(1, rule.Citation.Read, "抄袭、剽窃、侵占他人研究成果或项目申请书", "Plagiarising or appropriating results or proposals of others", "plagiarism"),
		in2019(2, rule.Citation.Read, "编造研究过程，伪造、篡改研究数据、图表、结论、检测报告或用户使用报告", "Inventing the research process; forging or altering data, figures, conclusions, test or user reports", "fabrication"),
		in2019(3, rule.Citation.Read, "买卖、代写论文或项目申请书，虚构同行评议专家及评议意见", "Buying, selling or ghost-writing papers or proposals; inventing reviewers or reviews", "paper_trade", "ghost_writing", "fake_review"),
		in2019(4, rule.Citation.Read, "以弄虚作假方式或采取贿赂、利益交换等不正当手段获得科研活动审批，获取科技计划项目、科研经费、奖励、荣誉、职务职称等", "Obtaining approval, projects, money, awards, honours or posts by false information, bribery or exchange of interests", "false_information", "bribery"),
		in2019(5, rule.Citation.Read, "违反科研伦理规范", "Violating research ethics", "ethics_violation", "ethics_fraud"),
		in2019(6, rule.Citation.Reported, "违反奖励、专利等研究成果署名及论文发表规范", "Violating the norms of authorship of awards and patents and of publication", "authorship", "duplicate_publication"),
		in2019(7, rule.Citation.Reported, "其他科研失信行为", "Other research misconduct"),
	},
}

func in2019(n int, how func(rule.Citation) rule.Basis, zh, en string, names ...Act) Item {
	return item("323-2019", n, how(law.Misconduct2019().Article(2).Item(n)), zh, en, names...)
}

var rules2022 = Catalogue{
	means: []meaning{
		means2022("data_trade", "未真实开展实验，向第三方中介服务机构或他人付费获取实验数据；委托第三方机构检验测试、由其按委托人自主设计的实验方案测定，以及合法取得的公开、购买的调查数据，不属于买卖",
			"paying a third party for data without a real experiment; lawful tests by others, work to the client's own protocol, and public or purchased lawful survey data are none"),
		means2022("proxy_submission", "论文提交、评审意见回复等过程由第三方代办", "submission and the replies to reviewers are done by a third party"),
		means2022("authorship", "实质学术贡献：对研究思路、设计以及分析、解释有重要贡献，或起草、重要修改论文并最终定稿", "a substantive contribution is an important part in the idea, the design, the analysis or the interpretation, or in drafting or critically revising the paper and approving it"),
	},
	counts: []count{{of: law.Misconduct2022().Article(2).Read().Limit(8)}},
	items: []Item{
		in2022(1, "抄袭剽窃、侵占他人研究成果或项目申请书", "Plagiarising or appropriating results or proposals of others", "plagiarism"),
		in2022(2, "编造研究过程、伪造研究成果，买卖实验研究数据，伪造、篡改实验研究数据、图表、结论、检测报告或用户使用报告等", "Inventing the research process, forging results, buying or selling experimental data; forging or altering data, figures, conclusions, test or user reports", "fabrication", "forged_results", "data_trade"),
		in2022(3, "买卖、代写、代投论文或项目申报验收材料等，虚构同行评议专家及评议意见", "Buying, selling, ghost-writing or submitting by proxy papers or materials of applications and acceptance; inventing reviewers or reviews", "paper_trade", "ghost_writing", "proxy_submission", "acceptance_materials", "fake_review"),
		in2022(4, "以弄虚作假方式或采取请托、贿赂、利益交换等不正当手段获得科研活动审批，获取科技计划项目、科研经费、奖励、荣誉、职务职称等", "Obtaining approval, projects, money, awards, honours or posts by false information, soliciting, bribery or exchange of interests", "false_information", "soliciting", "bribery"),
		in2022(5, "以弄虚作假方式获得科技伦理审查批准，或伪造、篡改科技伦理审查批准文件等", "Obtaining ethics approval by fraud, forging or altering approval documents", "ethics_fraud"),
		in2022(6, "无实质学术贡献署名等违反论文、奖励、专利等署名规范的行为", "Authorship without substantive contribution and other breaches of the norms of authorship", "authorship"),
		in2022(7, "重复发表，引用与论文内容无关的文献，要求作者非必要地引用特定文献等违反学术出版规范的行为", "Duplicate publication, irrelevant or coerced citation and other breaches of publishing norms", "duplicate_publication", "irrelevant_citation", "coerced_citation"),
		in2022(8, "其他科研失信行为", "Other research misconduct"),
	},
}

func in2022(n int, zh, en string, names ...Act) Item {
	return item("221-2022", n, law.Misconduct2022().Article(2).Item(n).Read(), zh, en, names...)
}

// guangdong2024 is known by its scope and subjects alone.
var guangdong2024 = Catalogue{
	counts:  []count{{of: law.Guangdong2024().Whole().Unknown().Between(rule.Int(1), rule.Int(100))}},
	classes: []integrity.SubjectKind{integrity.Unit, integrity.Person, integrity.Expert, integrity.ThirdParty},
}

func means2022(a Act, zh, en string) meaning {
	return meaning{a, rule.T(zh, en), law.Misconduct2022().Whole().Usual()}
}

var guangdong2021 = Catalogue{
	counts: []count{{of: law.Guangdong2021().Article(10).Read().Limit(15)}},
	items: []Item{
		inGuangdong(1, "采取造假、串通、重复申报等不正当手段获得承担、管理、咨询、服务等资格以及技术检测、验收结题等认证", "Fraud, collusion or duplicate applications to obtain the role of undertaker, manager, consultant or servant, or test and acceptance certification", "collusion", "false_information", "false_qualification"),
		inGuangdong(2, "抄袭、剽窃、侵占他人科研成果，侵犯他人知识产权", "Plagiarism, appropriation of results, infringement of intellectual property", "plagiarism", "infringement", "plagiarising_reviewed"),
		inGuangdong(3, "买卖、代写、代投论文或项目申请书，虚构同行评议专家及评议意见", "Buying, selling, ghost-writing or submitting by proxy papers or proposals; inventing reviewers or reviews", "paper_trade", "ghost_writing", "proxy_submission", "fake_review"),
		inGuangdong(4, "故意夸大科研成果，隐瞒技术风险，造成不良社会影响和经济损失", "Exaggerating results or hiding risks, with harm", "exaggeration"),
		inGuangdong(5, "不遵守科研合同约定，超权限调整科研任务或预算安排，违规转包、分包，导致严重偏离合同目标", "Breach of contract, unauthorised changes or subcontracting, with grave deviation", "contract_deviation", "subcontracting", "contract_default"),
		inGuangdong(6, "重大事项变动未按要求报告", "Major changes not reported", "unreported_change"),
		inGuangdong(7, "承担科技计划、人才工程等，不遵守合同书约定，被强制终止", "A plan or talent contract forcibly terminated for breach", "terminated"),
		inGuangdong(8, "对监督检查、评估评价工作拒不配合，或对整改意见落实不力", "Refusing supervision, or rectifying weakly", "refusing_supervision"),
		inGuangdong(9, "违反科研活动保密相关规定", "Breaking secrecy", "secrecy", "leaking"),
		inGuangdong(10, "违反科研资金管理规定，虚报、冒领、贪污、截留、挤占、挪用、套取财政科研资金", "False claims, embezzlement, withholding or diversion of public research money", "funds_fraud", "funds_withheld"),
		inGuangdong(11, "在咨询、评估、评审中未按规定履行职责，违反回避制度，滥用职权、徇私舞弊，出具虚假或失实结论", "Breach of duty in reviews, no recusal, abuse of powers, false conclusions", "no_recusal", "rent_seeking", "improper_opinion"),
		inGuangdong(12, "在申报、评审、实施、验收、监督检查和评估评价等活动中请托", "Soliciting in applications, reviews, acceptance and supervision", "soliciting"),
		inGuangdong(13, "科研管理失职，隐瞒、包庇、纵容违规违法行为", "Failure of management, shielding, conniving", "management_failure", "shielding"),
		inGuangdong(14, "危害国家安全、损害社会公共利益、危害人体健康、违反科研伦理", "Endangering the state, the public or health; violating research ethics", "danger", "ethics_violation", "ethics_fraud"),
		inGuangdong(15, "其他科研失信行为", "Other dishonesty in research"),
	},
}

func inGuangdong(n int, zh, en string, names ...Act) Item {
	return item("GD-2021", n, law.Guangdong2021().Article(10).Item(n).Read(), zh, en, names...)
}

package misconduct

import (
	"strconv"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// orderClasses are the six classes of subjects of the ministry's order.
var orderClasses = []integrity.SubjectKind{
	integrity.ManagingBody, integrity.ManagerStaff, integrity.Unit, integrity.Person, integrity.Expert, integrity.ThirdParty,
}

// order19 is Order 19 as far as it is known: the twelve items for personnel are reported whole, of those for units and experts
// some; the rest is general knowledge. Items whose number in the document is not known are numbered here, and cite the document as a whole.
var order19 = Catalogue{
	classes: orderClasses,
	counts: []count{
		{integrity.ManagingBody, law.Order19().Whole().Usual().Limit(10)},
		{integrity.ManagerStaff, law.Order19().Whole().Usual().Limit(11)},
		{integrity.Unit, law.Order19().Whole().Usual().Limit(12)},
		{integrity.Person, law.Order19().Article(8).Reported().Limit(12)},
		{integrity.Expert, law.Order19().Whole().Usual().Limit(9)},
		{integrity.ThirdParty, law.Order19().Whole().Derived().Limit(10)},
	},
	items: []Item{
		ofPerson(1, "提供虚假材料，实施“打招呼”“走关系”等请托行为", "False materials, soliciting", "false_information", "soliciting"),
		ofPerson(2, "故意夸大研究基础、学术价值或科技成果的技术价值、社会经济效益，隐瞒技术风险，造成负面影响或财政资金损失", "Exaggerating basis or value, or hiding risks, with harm", "exaggeration"),
		ofPerson(3, "人才计划入选者、重大科研项目负责人在聘期内或项目执行期内擅自变更工作单位，造成负面影响或财政资金损失", "Leaving the employer during a talent term or major project, with harm", "leaving"),
		ofPerson(4, "故意拖延或拒不履行科学技术活动管理合同约定的主要义务", "Delaying or refusing main duties of the contract", "contract_default"),
		ofPerson(5, "随意降低目标任务和约定要求，以项目实施周期外或不相关成果充抵交差", "Lowering targets at will, presenting unrelated results", "lowered_targets"),
		ofPerson(6, "抄袭、剽窃、侵占、篡改他人科学技术成果，编造科学技术成果，侵犯他人知识产权等", "Plagiarism, alteration and fabrication of results, infringement of intellectual property", "plagiarism", "fabrication", "forged_results", "infringement"),
		ofPerson(7, "虚报、冒领、挪用、套取财政科研资金", "False claims and diversion of public research money", "funds_fraud"),
		ofPerson(8, "不配合监督检查或评估评价工作，不整改、虚假整改或整改未达到要求", "Refusing supervision, sham rectification", "refusing_supervision"),
		ofPerson(9, "违反科技伦理规范", "Violating ethics", "ethics_violation", "ethics_fraud"),
		ofPerson(10, "开展危害国家安全、损害社会公共利益、危害人体健康的科学技术活动", "Activities endangering the state, the public or health", "danger"),
		ofPerson(11, "违反国家科学技术活动保密相关规定", "Breaking secrecy", "secrecy", "leaking"),
		ofPerson(12, "法律、行政法规、部门规章或规范性文件规定的其他相关违规行为", "Other violations under laws, regulations and rules"),

		ofClass(integrity.Unit, 1, rule.Citation.Reported, "提供虚假材料，组织“打招呼”“走关系”等请托行为", "False materials, organised soliciting", "false_information", "soliciting"),
		ofClass(integrity.Unit, 2, rule.Citation.Reported, "隐瞒、迁就、包庇、纵容或参与本单位人员的违法违规行为", "Shielding, conniving at or joining violations of one's own staff", "shielding"),
		ofClass(integrity.Unit, 3, rule.Citation.Reported, "擅自委托他方代替承担科学技术活动，违规转包、分包", "Subcontracting without leave", "subcontracting"),
		ofClass(integrity.Unit, 4, rule.Citation.Reported, "截留、挤占、挪用、套取、转移、私分财政科研资金", "Withholding, squeezing, diverting, extracting, transferring or sharing public research money", "funds_withheld", "funds_fraud"),
		ofClass(integrity.Unit, 5, rule.Citation.Reported, "开展危害国家安全、损害社会公共利益、危害人体健康的科学技术活动", "Activities endangering the state, the public or health", "danger"),
		ofClass(integrity.Unit, 6, rule.Citation.Usual, "管理失职，造成负面影响或财政资金损失", "Failure of management, with harm", "management_failure"),
		ofClass(integrity.Unit, 7, rule.Citation.Usual, "不履行科学技术活动管理合同约定的主要义务", "Breach of main duties of the contract", "contract_default"),
		ofClass(integrity.Unit, 8, rule.Citation.Usual, "不按规定上缴应收回的财政科研资金", "Not returning recoverable money", "not_returned"),
		ofClass(integrity.Unit, 9, rule.Citation.Usual, "未履行科技伦理审查职责", "Not carrying out ethics review", "no_ethics_review", "ethics_violation"),

		ofClass(integrity.Expert, 1, rule.Citation.Reported, "采取弄虚作假等不正当手段获取咨询评审资格", "Obtaining the role by fraud", "false_qualification"),
		ofClass(integrity.Expert, 2, rule.Citation.Reported, "干预咨询评审，对他人施加倾向性影响", "Steering others", "interfering_review"),
		ofClass(integrity.Expert, 3, rule.Citation.Reported, "接受“打招呼”“走关系”等请托", "Accepting solicitation", "soliciting"),
		ofClass(integrity.Expert, 4, rule.Citation.Reported, "索取、收受利益，谋取不正当利益", "Taking benefits", "improper_benefit", "bribery"),
		ofClass(integrity.Expert, 5, rule.Citation.Reported, "出具明显不当的咨询、评审、评估、评价意见", "Plainly improper opinions", "improper_opinion"),
		ofClass(integrity.Expert, 6, rule.Citation.Reported, "泄露咨询评审过程中需保密的信息", "Leaking", "leaking", "secrecy"),
		ofClass(integrity.Expert, 7, rule.Citation.Usual, "抄袭、剽窃咨询评审对象的科学技术成果", "Plagiarising what one reviewed", "plagiarising_reviewed", "plagiarism"),

		ofClass(integrity.ManagingBody, 1, rule.Citation.Usual, "设租寻租、徇私舞弊、滥用职权、私分受托管理的科研资金", "Rent-seeking, abuse of powers, sharing the money entrusted", "rent_seeking", "funds_withheld"),
		ofClass(integrity.ManagingBody, 2, rule.Citation.Usual, "隐瞒、包庇科学技术活动中相关单位或人员的违法违规行为", "Shielding violations of units or persons", "shielding"),

		ofClass(integrity.ManagerStaff, 1, rule.Citation.Usual, "管理失职，造成负面影响或财政资金损失", "Failure of management, with harm", "management_failure"),
		ofClass(integrity.ManagerStaff, 2, rule.Citation.Usual, "利用组织科学技术活动之便谋取不正当利益", "Taking improper benefits", "improper_benefit", "bribery"),
		ofClass(integrity.ManagerStaff, 3, rule.Citation.Usual, "干预咨询评审或向咨询评审专家施加倾向性影响", "Interfering in reviews", "interfering_review"),
		ofClass(integrity.ManagerStaff, 4, rule.Citation.Usual, "泄露科学技术活动管理过程中需保密的相关信息", "Leaking", "leaking", "secrecy"),

		ofClass(integrity.ThirdParty, 1, rule.Citation.Usual, "从事学术论文买卖、代写代投以及伪造、虚构、篡改研究数据等", "Trading in papers, ghost-writing, submitting by proxy, forging or altering data", "paper_trade", "ghost_writing", "proxy_submission", "fabrication", "data_trade"),
	},
}

// order24 is known by its classes, the number of its items together, and one new item.
var order24 = Catalogue{
	classes: orderClasses,
	counts:  []count{{of: law.Order24().Whole().Unknown().Between(rule.Int(1), rule.Int(63))}},
	items: []Item{{
		Code: "ORD24/person/ai", Title: rule.T("滥用人工智能等技术编造科学技术活动材料、成果", "Abusing artificial intelligence and the like to fabricate materials or results"),
		Basis: law.Order24().Whole().Reported(), by: integrity.Person, acts: []Act{"ai_abuse"},
	}},
}

// ofPerson is an item of Article 8 of Order 19.
func ofPerson(n int, zh, en string, names ...Act) Item {
	i := ofClass(integrity.Person, n, rule.Citation.Reported, zh, en, names...)
	i.Cite = law.Order19().Article(8).Item(n)
	return i
}

func ofClass(k integrity.SubjectKind, n int, how func(rule.Citation) rule.Basis, zh, en string, names ...Act) Item {
	return Item{
		Code: "ORD19/" + string(k) + "/" + strconv.Itoa(n), Title: rule.T(zh, en), Basis: how(law.Order19().Whole()),
		by: k, acts: names, rest: len(names) == 0,
	}
}

package sanction

import (
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// The rules of the answers that are no verdicts: what is asked, each followed by its lines.
const (
	askSanctions rule.ID = iota
	askMeasure
	askEffects
	askUnitEffects
	askFloor
	askAggravated
	askMitigated
	askUnlisted
	askUnreadCircumstance
	askBoth
	askUnreadLadder
	askReview
	askReach
	askOutside
	askTerms
	askEnd
	askPrinted
	askOtherEnd
	askTogether
	askLaw
	askOfConduct
	askOfDecision
	askProcedure
	askNotBack
	askNoLaw
)

// answerRules are the rules of a regime's answers.
func answerRules(doc rule.Document) []rule.Rule {
	b := doc.Whole().Derived() // every line rests on the policy of its edition
	return []rule.Rule{
		askSanctions:          is("sanctions", "可采取的处理措施", "Measures that may be taken", b),
		askMeasure:            is("measure", "措施", "Measure", b),
		askEffects:            is("effects", "情节较重以上：终止其申报、提名、推荐，撤销因失信行为所获利益并追回资金", "Above the lightest grade: pending applications and nominations end; what was got is withdrawn and money recovered", b),
		askUnitEffects:        is("unit_effects", "单位组织实施科研失信行为，或者包庇、推诿、打击报复的：撤销所获利益、公开通报、停拨或追回经费、一定期限取消资格，主要负责人另行追责", "A unit that organises misconduct, shields it, stalls the inquiry or retaliates: what it got is withdrawn, a public notice, funding stopped or recovered, barred for a term; its heads answer personally", b),
		askFloor:              is("items_floor", "认定的条款允许该情节", "The items found allow the grade", b),
		askAggravated:         is("aggravated", "从重情形", "Aggravating circumstances", b),
		askMitigated:          is("mitigated", "从轻情形", "Mitigating circumstances", b),
		askUnlisted:           is("unlisted", "该规定未列的情形", "A circumstance that the document does not list", b),
		askUnreadCircumstance: is("unread_circumstance", "该规定的从重、从轻情形未见原文，是否列明无法判断", "The document's circumstances were not read: whether it lists this one cannot be told", b),
		askBoth:               is("both", "同时有从重和从轻情形，规定没有抵销公式", "Both kinds of circumstances: the document has no formula", b),
		askUnreadLadder:       is("unread", "该规定的措施和幅度未见原文", "Measures and terms of the document were not read", b),
		askReach:              is("reach", "该规定只写明取消参与资格，是否及于申报、承担、评审等由主管部门认定", "The document speaks of taking part alone: whether that reaches applying, undertaking or reviewing is for the authority", b),
		askOutside:            is("outside", "仅适用于省科技厅立项的项目，本案不适用", "For projects of the provincial department alone: not this case", b),
		askReview:             is("review", "逐项核对", "Check of each measure", b),

		askTerms:    is("terms", "各项期限的起止", "First and last day of each ban", b),
		askEnd:      guards(is("end", "期限届满日", "Last day", b), "自决定（或决定所载）之日起，不是自公布之日起；首日计入的，末日为对应日的前一日", "From the decision or the day it prints, not from its publication; where the first day counts, the last is the day before the anniversary"),
		askPrinted:  is("printed", "决定载明的届满日优先", "The end that the decision prints wins", doc.Whole().Derived()),
		askOtherEnd: is("end_other", "首日不计入的另一种算法", "The other count, without the first day", law.CivilCode().Article(201).Usual()),
		askTogether: is("together", "多项期限并行，不累加", "Several terms run side by side and are not added up", doc.Whole().Derived()),

		askLaw:        is("law", "适用的版本", "Which edition applies", law.LegislationLaw().Article(104).Usual()),
		askOfConduct:  is("law_conduct", "行为时的版本", "Edition of the conduct", law.LegislationLaw().Article(104).Usual()),
		askOfDecision: is("law_decision", "决定时的版本", "Edition of the decision", law.LegislationLaw().Article(104).Usual()),
		askProcedure:  is("law_procedure", "程序从受理时的版本", "The procedure follows the edition of the acceptance", law.LegislationLaw().Article(104).Usual()),
		askNotBack:    is("law_not_back", "实体从旧兼从轻", "The substance follows the old law unless the new one is more lenient", law.LegislationLaw().Article(104).Disputed()),
		askNoLaw:      is("law_none", "该日没有施行的版本", "No edition was in force on that day", law.LegislationLaw().Article(104).Derived()),
	}
}

package sanction

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// The rules of the check.
const (
	ruleEstablished rule.ID = iota
	ruleCompetent
	ruleByUnit
	ruleByDepartment
	ruleByAuthority
	ruleByManager
	ruleManagerDecides
	ruleManagerLightest
	ruleListed
	ruleFloor
	ruleBelowFloor
	ruleAboveLightest
	ruleGravest
	ruleNotAggravated
	ruleNotGrave
	ruleIsGravest
	ruleOnLadder
	ruleAtGrade
	ruleTerm
	ruleNoTerm
	ruleLighterBand
	ruleHeavierBand  = ruleLighterBand + bandRules
	ruleSeriousBand  = ruleHeavierBand + bandRules
	ruleGravestBand  = ruleSeriousBand + bandRules
	ruleCoupled      = ruleGravestBand + bandRules
	ruleNoCoupled    = ruleCoupled + 1
	ruleEntered      = ruleCoupled + 2
	ruleOtherTerms   = ruleCoupled + 3
	ruleSanctions    = ruleCoupled + 4 // of the answers
	ruleMeasure      = ruleCoupled + 5
	ruleRange        = ruleCoupled + 6
	ruleEffects      = ruleCoupled + 7
	ruleAggravated   = ruleCoupled + 8
	ruleMitigated    = ruleCoupled + 9
	ruleUnlisted     = ruleCoupled + 10
	ruleBoth         = ruleCoupled + 11
	ruleUnreadLadder = ruleCoupled + 12
	ruleReview       = ruleCoupled + 13
	ruleTerms        = ruleCoupled + 14
	ruleEnd          = ruleCoupled + 15
	rulePrinted      = ruleCoupled + 16
	ruleOtherEnd     = ruleCoupled + 17
	ruleTogether     = ruleCoupled + 18
	ruleLaw          = ruleCoupled + 19
	ruleOfConduct    = ruleCoupled + 20
	ruleOfDecision   = ruleCoupled + 21
	ruleProcedure    = ruleCoupled + 22
	ruleNotBack      = ruleCoupled + 23
	ruleNoLaw        = ruleCoupled + 24
	rulesEnd         = ruleCoupled + 25
)

// bandRules are the lines of one band.
const bandRules = 7

const (
	bandWhole rule.ID = iota
	bandGrade
	bandLength
	bandWithin
	bandLow
	bandHigh
	bandForever
)

// code is one regime: its book, editions and scheme.
type code struct {
	regime   integrity.Regime
	book     *rule.Book
	timeline rule.Timeline[Policy]
	scheme   *rule.Scheme[Policy, Proposal]
}

func newCode(r integrity.Regime, name string, title rule.Text, doc rule.Document, t rule.Timeline[Policy]) *code {
	c := &code{regime: r, book: rule.NewBook(name, title, bookRules(doc), bookFacts), timeline: t}
	c.scheme = rule.NewScheme(rule.Parts[Policy, Proposal]{Book: c.book, Timeline: t, Rules: rules, Frame: frame, Validate: Validate})
	return c
}

var (
	misconducts = newCode(integrity.Misconduct, "misconduct_sanction", rule.T("科研失信行为处理核对", "Check of a decision on research misconduct"), law.Misconduct2022(),
		law.Timeline(law.Misconducts(), rules2019(), rules2022()))
	violations = newCode(integrity.Violation, "violation_sanction", rule.T("科学技术活动违规行为处理核对", "Check of a decision on violations in science activities"), law.Order24(),
		law.Timeline(law.Violations(), order19(), order24()))
	guangdongs = newCode(integrity.Guangdong, "guangdong_sanction", rule.T("广东省科研失信惩戒核对", "Check of a decision under Guangdong's measures"), law.Guangdong2021(),
		law.Timeline(law.Guangdongs(), guangdong2021(), guangdong2024()))
)

// codeOf returns the regime; nil for an unknown one.
func codeOf(r integrity.Regime) *code {
	for _, c := range [...]*code{misconducts, violations, guangdongs} {
		if c.regime == r {
			return c
		}
	}
	return nil
}

func is(code, zh, en string, b rule.Basis) rule.Rule {
	return rule.Rule{Code: "sanction." + code, Title: rule.T(zh, en), Basis: b}
}

func guards(r rule.Rule, zh, en string) rule.Rule {
	r.Mistake = rule.T(zh, en)
	return r
}

// bookRules are the rules of a regime; what the law of each edition says stands with the numbers and switches of its policy.
func bookRules(doc rule.Document) []rule.Rule {
	b := law.Usual(doc.Whole())
	civil := law.Usual(law.CivilCode().Article(1259))
	all := make([]rule.Rule, rulesEnd)
	for id, r := range map[rule.ID]rule.Rule{
		ruleEstablished:     guards(is("established", "经有权单位调查认定", "Established after an investigation by a competent body", b), "期刊撤稿、媒体报道只是线索，不是认定", "A retraction or a report in the press is a lead and no finding"),
		ruleCompetent:       is("competent", "处理单位有处理权限", "The deciding body is competent", b),
		ruleByUnit:          is("by_unit", "由所在单位处理", "Decided by the unit", b),
		ruleByDepartment:    is("by_department", "由科技主管部门处理", "Decided by a science and technology department", b),
		ruleByAuthority:     is("by_authority", "由其他主管部门处理", "Decided by another department in charge", b),
		ruleByManager:       is("by_manager", "由受托管理机构依合同处理", "Decided by the managing agency under contract", b),
		ruleManagerDecides:  is("manager_decides", "处理单位为受托管理机构", "The deciding body is the managing agency", b),
		ruleManagerLightest: is("manager_lightest", "情节较轻", "The grade is the lightest", b),
		ruleListed:          is("listed", "认定的条款在行为目录内", "The items found are in the catalogue", b),
		ruleFloor:           guards(is("floor", "处理不低于情节较重", "Not below the second grade", b), "代写论文等前几项行为不得只作诫勉谈话", "For the first items of the catalogue, such as ghost-writing, an admonition alone will not do"),
		ruleBelowFloor:      is("below_floor", "认定的条款不在适用下限的前若干项内", "No item found has the floor", b),
		ruleAboveLightest:   is("above_lightest", "情节较重以上", "The grade is above the lightest", b),
		ruleGravest:         is("gravest", "从重且后果严重或影响恶劣的，为情节特别严重", "Aggravated with grave consequence: especially serious", b),
		ruleNotAggravated:   is("not_aggravated", "没有从重情形", "No aggravating circumstance", b),
		ruleNotGrave:        is("not_grave", "后果不严重且影响不恶劣", "No grave consequence or vile influence", b),
		ruleIsGravest:       is("is_gravest", "情节特别严重", "The grade is especially serious", b),
		ruleOnLadder:        is("on_ladder", "措施均为该规定所列", "Every measure is one of the document's", b),
		ruleAtGrade:         is("at_grade", "措施均与情节相称", "Every measure is open at the grade", b),
		ruleTerm:            guards(is("term", "禁止期限与情节相称", "The term of the ban lies in the band of the grade", b), "恰为3年：科研失信规则属“情节严重”；第19号令3年在2至5年档", "Exactly three years: serious under the rules on research misconduct; under Order 19 in the band from two to five"),
		ruleNoTerm:          is("no_term", "未禁止承担或参与科技活动", "No ban from science activities", b),
		ruleCoupled:         guards(is("coupled", "取消资格的，同时记入数据库", "A ban goes along with the entry in the database", b), "单位诚信档案不是全国数据库", "The file of a unit is not the national database"),
		ruleNoCoupled:       is("no_coupled", "未取消资格", "No ban", b),
		ruleEntered:         is("entered", "记入数据库", "Entry in the database", b),
		ruleOtherTerms:      is("other_terms", "其他资格的取消期限也在该档内（仅提示）", "Other bans lie in the band too (information)", b),

		ruleSanctions:    is("sanctions", "可采取的处理措施", "Measures that may be taken", b),
		ruleMeasure:      is("measure", "措施", "Measure", b),
		ruleRange:        is("range", "期限幅度", "Range of the term", b),
		ruleEffects:      is("effects", "情节较重以上：终止其申报、提名、推荐，撤销因失信行为所获利益并追回资金", "Above the lightest grade: pending applications and nominations end; what was got is withdrawn and money recovered", b),
		ruleAggravated:   is("aggravated", "从重情形", "Aggravating circumstances", b),
		ruleMitigated:    is("mitigated", "从轻情形", "Mitigating circumstances", b),
		ruleUnlisted:     is("unlisted", "该规定未列的情形", "A circumstance the document does not list", b),
		ruleBoth:         is("both", "同时有从重和从轻情形，规定没有抵销公式", "Both kinds of circumstances: the document has no formula", b),
		ruleUnreadLadder: is("unread", "该规定的措施和幅度未见原文", "Measures and terms of the document were not read", b),
		ruleReview:       is("review", "逐项核对", "Check of each measure", b),

		ruleTerms:    is("terms", "各项期限的起止", "First and last day of each ban", law.Usual(law.CivilCode().Article(201))),
		ruleEnd:      guards(is("end", "期限届满日", "Last day", law.Usual(law.CivilCode().Article(201))), "自决定（或决定所载）之日起，不是自公布之日起；首日计入的，末日为对应日的前一日", "From the decision or the day it prints, not from its publication; where the first day counts, the last is the day before the anniversary"),
		rulePrinted:  is("printed", "决定载明的届满日优先", "The end that the decision prints wins", law.Derived(doc.Whole())),
		ruleOtherEnd: is("end_other", "首日不计入的另一种算法", "The other count, without the first day", law.Usual(law.CivilCode().Article(201))),
		ruleTogether: is("together", "多项期限并行，不累加", "Several terms run side by side and are not added up", law.Derived(doc.Whole())),

		ruleLaw:        is("law", "适用的版本", "Which edition applies", law.Usual(law.LegislationLaw().Article(104))),
		ruleOfConduct:  is("law_conduct", "行为时的版本", "Edition of the conduct", law.Usual(law.LegislationLaw().Article(104))),
		ruleOfDecision: is("law_decision", "决定时的版本", "Edition of the decision", law.Usual(law.LegislationLaw().Article(104))),
		ruleProcedure:  is("law_procedure", "程序从受理时的版本", "The procedure follows the edition of the acceptance", law.Usual(law.LegislationLaw().Article(104))),
		ruleNotBack:    is("law_not_back", "实体从旧兼从轻", "The substance follows the old law unless the new one is more lenient", law.Disputed(law.LegislationLaw().Article(104))),
		ruleNoLaw:      is("law_none", "该日没有施行的版本", "No edition was in force on that day", law.Derived(law.LegislationLaw().Article(104))),
	} {
		all[id] = r
	}
	for i, g := range grades {
		at := ruleLighterBand + rule.ID(i)*bandRules
		for id, r := range map[rule.ID]rule.Rule{
			bandWhole:   is(string(g.Value)+"_term", g.Text.ZH+"的期限", "Term at the grade "+g.Text.EN, b),
			bandGrade:   is(string(g.Value)+"_grade", g.Text.ZH, "The grade is "+g.Text.EN, b),
			bandLength:  is(string(g.Value)+"_length", g.Text.ZH+"：期限长短", "Length at the grade "+g.Text.EN, b),
			bandWithin:  is(string(g.Value)+"_within", g.Text.ZH+"：在幅度内", "Within the band "+g.Text.EN, b),
			bandLow:     is(string(g.Value)+"_low", g.Text.ZH+"：下限", "Lower end of "+g.Text.EN, civil),
			bandHigh:    is(string(g.Value)+"_high", g.Text.ZH+"：上限", "Upper end of "+g.Text.EN, civil),
			bandForever: is(string(g.Value)+"_forever", g.Text.ZH+"：永久", "Permanent at the grade "+g.Text.EN, b),
		} {
			all[at+id] = r
		}
	}
	return all
}

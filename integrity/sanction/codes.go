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
	ruleByOther
	ruleNotNamed
	ruleMayDecide
	ruleProvincial
	ruleWhole
	ruleListed
	ruleFloor
	ruleNoItem
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
	ruleHeavierBand = ruleLighterBand + bandRules
	ruleSeriousBand = ruleHeavierBand + bandRules
	ruleGravestBand = ruleSeriousBand + bandRules
	ruleAnyBand     = ruleGravestBand + bandRules
	ruleCoupled     = ruleAnyBand + bandRules
	ruleNoCoupled   = ruleCoupled + 1
	ruleEntered     = ruleCoupled + 2
	ruleOtherTerms  = ruleCoupled + 3
	rulesEnd        = ruleCoupled + 4
)

// bandRules are the lines of one band.
const bandRules = 9

const (
	bandWhole rule.ID = iota
	bandGrade
	bandLength
	bandWithin
	bandLow
	bandHigh
	bandForever
	bandIsForever
	bandMayForever
)

// code is one regime: its book, editions and scheme.
type code struct {
	regime   integrity.Regime
	book     *rule.Book // of the check
	answers  *rule.Book // of the answers that are no verdicts
	timeline rule.Timeline[Policy]
	scheme   *rule.Scheme[Policy, Proposal]
}

func newCode(r integrity.Regime, name string, title rule.Text, doc rule.Document, t rule.Timeline[Policy]) *code {
	c := &code{regime: r, book: rule.NewBook(name, title, bookRules(doc), bookFacts), answers: rule.NewBook(name, title, answerRules(doc), bookFacts), timeline: t}
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

// whatever stands for the one band of a document without grades.
var whatever = rule.T("不分情节", "whatever the grade")

// bookRules are the rules of a regime; what the law of each edition says stands with the numbers and switches of its policy.
func bookRules(doc rule.Document) []rule.Rule {
	b := doc.Whole().Derived() // every line rests on a clause or a number of its edition
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
		ruleByOther:         is("by_other", "由未收录的其他单位处理", "Decided by another body, of which was not read", b),
		ruleNotNamed:        is("not_named", "处理单位不在已收录的单位之列", "The deciding body is none of those known", b),
		ruleMayDecide:       is("may_decide", "规定可能另有处理单位", "The document may name other bodies", b),
		ruleProvincial:      guards(is("provincial", "省科技厅立项的项目", "A project that the provincial department set up", b), "省2024年办法只管省科技厅立项的项目，市级项目不适用", "Guangdong's measures of 2024 concern projects of the provincial department alone, not municipal ones"),
		ruleWhole:           is("read_whole", "没有未收录的处理规定", "Nothing that it says of sanctions was left unread", b),
		ruleListed:          is("listed", "认定的条款在行为目录内", "The items found are in the catalogue", b),
		ruleFloor:           guards(is("floor", "处理不低于情节较重", "Not below the second grade", b), "代写论文等前几项行为不得只作诫勉谈话", "For the first items of the catalogue, such as ghost-writing, an admonition alone will not do"),
		ruleNoItem:          is("no_item", "未认定任何条款", "No item was found", b),
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
	} {
		all[id] = r
	}
	for i, g := range append(Grades(), "any") {
		zh, en := g.Text(rule.ZH), g.Text(rule.EN)
		if !g.Valid() { // the one band of a document without grades
			zh, en = whatever.ZH, whatever.EN
		}
		at := ruleLighterBand + rule.ID(i)*bandRules
		for id, r := range map[rule.ID]rule.Rule{
			bandWhole:      is(string(g)+"_term", zh+"的期限", "Term at the grade "+en, b),
			bandGrade:      is(string(g)+"_grade", zh, "The grade is "+en, b),
			bandLength:     is(string(g)+"_length", zh+"：期限长短", "Length at the grade "+en, b),
			bandWithin:     is(string(g)+"_within", zh+"：在幅度内", "Within the band "+en, b),
			bandLow:        is(string(g)+"_low", zh+"：下限", "Lower end of "+en, b),
			bandHigh:       is(string(g)+"_high", zh+"：上限", "Upper end of "+en, b),
			bandForever:    is(string(g)+"_forever", zh+"：永久禁止", "A permanent ban at the grade "+en, b),
			bandIsForever:  is(string(g)+"_is_forever", zh+"：拟永久禁止", "The ban proposed is permanent, "+en, b),
			bandMayForever: is(string(g)+"_may_forever", zh+"：规定可以永久", "The document allows a permanent ban, "+en, b),
		} {
			all[at+id] = r
		}
	}
	return all
}

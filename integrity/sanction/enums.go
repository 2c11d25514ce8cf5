package sanction

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Grade is how grave a case is (情节), as the authority found.
type Grade = integrity.Grade

// The grades, mildest first.
const (
	Lighter           = integrity.Lighter
	Heavier           = integrity.Heavier
	Serious           = integrity.Serious
	EspeciallySerious = integrity.EspeciallySerious
)

// Grades lists the grades, mildest first.
func Grades() []Grade { return integrity.Grades() }

// Body says who decides.
type Body string

// The bodies.
const (
	OwnUnit    Body = "unit"       // the unit of the person, which investigated
	Department Body = "department" // a science and technology department
	OtherBody  Body = "authority"  // another department in charge of the plan or platform
	Manager    Body = "manager"    // a managing agency under contract
)

var bodies = enum.Words[Body]{
	{Value: OwnUnit, Text: rule.T("所在单位", "the unit")}, {Value: Department, Text: rule.T("科技主管部门", "science and technology department")},
	{Value: OtherBody, Text: rule.T("其他主管部门", "another department in charge")}, {Value: Manager, Text: rule.T("受托管理机构（依合同）", "managing agency under contract")},
}

// Valid reports whether b is a body.
func (b Body) Valid() bool { return bodies.Has(b) }

// Choices lists what can be written.
func (Body) Choices() []string { return bodies.Choices() }

// Text names the body in one language.
func (b Body) Text(l rule.Lang) string { return bodies.Text(b).In(l) }

// Basis says whose law the substance follows.
type Basis string

// The bases.
const (
	OfConduct  Basis = "conduct"  // the edition in force when the conduct ended: the default
	OfDecision Basis = "decision" // the edition in force on the day of the decision, as the authority found it more lenient or found no other
)

var basesOfLaw = enum.Words[Basis]{
	{Value: OfConduct, Text: rule.T("行为时的规定", "the law of the conduct")}, {Value: OfDecision, Text: rule.T("决定时的规定", "the law of the decision")},
}

// Valid reports whether b is a basis.
func (b Basis) Valid() bool { return basesOfLaw.Has(b) }

// Choices lists what can be written.
func (Basis) Choices() []string { return basesOfLaw.Choices() }

// Text names the law in one language.
func (b Basis) Text(l rule.Lang) string { return basesOfLaw.Text(b).In(l) }

// Measure is one measure of the ladders of all editions.
type Measure string

// kind says what a measure does to time and scope.
type kind struct {
	enum.Word[Measure]
	term    bool // limited in time, or permanent
	project bool // keeps from fiscally funded science activities: its term must lie in the band of the grade
	couples bool // goes along with the entry in the database
	by      rule.Text
}

const (
	database Measure = "database"
	barred   Measure = "bar_projects"
)

var (
	decider  = rule.T("作出处理决定的单位或部门", "the deciding body")
	funder   = rule.T("项目主管部门", "the department in charge of the project")
	awarder  = rule.T("奖励、称号、职务职称的授予或评定单位", "who gave the award, title or post")
	academic = rule.T("院士等称号、学术团体和委员会的主管单位", "the academies, societies and committees")
	degrees  = rule.T("学位授予单位", "the degree-granting unit")
	keeper   = rule.T("作出决定的单位报科研诚信建设主管部门记入", "entered by the department in charge of research integrity on report")
)

func word(m Measure, zh, en string) enum.Word[Measure] {
	return enum.Word[Measure]{Value: m, Text: rule.T(zh, en)}
}

// kinds lists the measures, in the order of the ladder of 2022, then those of other documents, in general words; those of each
// document are its wording. Who imposes a measure is general knowledge where its document does not say so.
var kinds = [...]kind{
	{Word: word("talk", "科研诚信诫勉谈话", "admonition talk"), by: decider},
	{Word: word("notice", "通报", "notice"), by: decider},
	{Word: word("suspend", "暂停科技活动或拨款", "suspend activities or payments"), by: funder},
	{Word: word("terminate", "终止或撤销财政性资金支持的科技活动", "terminate or revoke fiscally funded activities"), by: funder},
	{Word: word("recover", "追回资金", "recover money"), by: funder},
	{Word: word(barred, "禁止承担或参与科技活动", "bar from science activities"), term: true, project: true, couples: true, by: decider},
	{Word: word("revoke_awards", "撤销所获奖励、荣誉等", "revoke awards and honours"), by: awarder},
	{Word: word("bar_awards", "一定期限取消申报奖励、人才称号、职务职称晋升等资格", "bar from awards, talent titles and promotion"), term: true, couples: true, by: awarder},
	{Word: word("strip_titles", "取消院士等高层次专家称号，学会、委员会等成员资格", "strip academician and similar titles, memberships"), by: academic},
	{Word: word("bar_review", "一定期限取消提名、被提名和评审专家等资格", "bar as nominator, nominee and reviewer"), term: true, couples: true, by: decider},
	{Word: word("graduate_intake", "一定期限减招、暂停招收研究生直至取消导师资格", "reduce or stop graduate intake, up to loss of supervisor status"), term: true, couples: true, by: degrees},
	{Word: word("defer_degree", "暂缓授予学位", "defer the degree"), by: degrees},
	{Word: word("refuse_degree", "不授予或撤销学位", "refuse or revoke the degree"), by: degrees},
	{Word: word(database, "记入科研诚信严重失信行为数据库", "enter in the database of serious research dishonesty"), by: keeper},
	{Word: word("warning", "警告", "warning"), by: decider},
	{Word: word("rectify", "责令限期整改", "rectify within a time"), by: decider},
	{Word: word("interview", "约谈", "interview"), by: decider},
	{Word: word("bar_management", "一定期限取消财政性资金支持的科技活动管理资格", "bar from managing fiscally funded activities"), term: true, project: true, by: decider},
	{Word: word("focus", "作为重点监督对象", "focus of supervision"), by: decider},
	{Word: word("inform", "向有关部门通报", "inform other departments"), by: decider},
	{Word: word("other", "其他处理", "other"), by: decider},
}

// Measures lists all measures.
func Measures() []Measure {
	all := make([]Measure, len(kinds))
	for i := range kinds {
		all[i] = kinds[i].Value
	}
	return all
}

// kindOf returns what is known of a measure; nil for no measure.
func kindOf(m Measure) *kind {
	for i := range kinds {
		if kinds[i].Value == m {
			return &kinds[i]
		}
	}
	return nil
}

// Valid reports whether m is a measure.
func (m Measure) Valid() bool { return kindOf(m) != nil }

// Choices lists what can be written.
func (Measure) Choices() []string {
	var all []string
	for _, m := range Measures() {
		all = append(all, string(m))
	}
	return all
}

// Text names the measure in one language, in general words: what a document itself calls it stands in the answers.
func (m Measure) Text(l rule.Lang) string {
	if k := kindOf(m); k != nil {
		return k.Text.In(l)
	}
	return ""
}

// Termed reports whether the measure lasts for a term, or for ever.
func (m Measure) Termed() bool { k := kindOf(m); return k != nil && k.term }

// scopes are what the measure keeps from. A ban of 2019 kept from applying alone; Guangdong's of 2021 keeps from taking part in
// research affairs, and whether that reaches other scopes is for the authority to say.
func (p *Policy) scopes(m Measure) []integrity.Scope {
	switch m {
	case barred:
		switch {
		case p.ApplyOnly.On:
			return []integrity.Scope{integrity.Apply}
		case p.PartOnly.On:
			return []integrity.Scope{integrity.Participate}
		}
		return []integrity.Scope{integrity.Apply, integrity.Undertake, integrity.Participate}
	case "bar_awards":
		return []integrity.Scope{integrity.Award}
	case "bar_review":
		return []integrity.Scope{integrity.Review, integrity.Nominate}
	case "bar_management":
		return []integrity.Scope{integrity.Manage}
	case "graduate_intake":
		return []integrity.Scope{integrity.Supervise}
	}
	return nil
}

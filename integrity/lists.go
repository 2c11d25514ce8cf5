package integrity

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// List is a list or register on which a name can stand. No two of them answer for each other.
type List string

// The lists.
const (
	ResearchSerious List = "research_serious" // 科研诚信严重失信行为数据库, and Guangdong's 严重失信
	ResearchGeneral List = "research_general" // 一般失信 of Guangdong's measures
	CreditPlatform  List = "credit_platform"  // 信用中国: administrative penalties and other records
	CreditSerious   List = "credit_serious"   // 严重失信主体名单 under law or central policy
	CourtDefaulter  List = "court_defaulter"  // 失信被执行人
	TaxSerious      List = "tax_serious"      // 重大税收违法失信主体
)

var lists = enum.Words[List]{
	{Value: ResearchSerious, Text: rule.T("科研严重失信记录", "serious research dishonesty")},
	{Value: ResearchGeneral, Text: rule.T("科研一般失信记录", "general research dishonesty")},
	{Value: CreditPlatform, Text: rule.T("信用中国公示的失信信息", "record on the credit platform")},
	{Value: CreditSerious, Text: rule.T("严重失信主体名单", "list of seriously dishonest subjects")},
	{Value: CourtDefaulter, Text: rule.T("失信被执行人名单", "list of defaulters of the courts")},
	{Value: TaxSerious, Text: rule.T("重大税收违法失信主体名单", "list of serious tax offenders")},
}

// Lists lists the lists.
func Lists() []List { return lists.Values() }

// Valid reports whether x is a list.
func (x List) Valid() bool { return lists.Has(x) }

// Choices lists what can be written.
func (List) Choices() []string { return lists.Choices() }

// Text names the list in one language.
func (x List) Text(l rule.Lang) string { return lists.Text(x).In(l) }

// OfResearch reports whether the list belongs to the research regimes; the others belong to the general credit regime.
func (x List) OfResearch() bool { return x == ResearchSerious || x == ResearchGeneral }

// Scope is one thing that a ban keeps somebody from. A ban reaches no further than its scopes: a ban on applying is none on
// reviewing.
type Scope string

// The scopes.
const (
	Apply       Scope = "apply"       // applying for fiscally funded science activities
	Undertake   Scope = "undertake"   // undertaking them
	Participate Scope = "participate" // taking part in them, as a new member of a running project as well
	Review      Scope = "review"      // reviewing and consulting
	Nominate    Scope = "nominate"    // nominating, being nominated
	Award       Scope = "award"       // awards, talent titles, promotion
	Manage      Scope = "manage"      // managing science activities for an authority
	Supervise   Scope = "supervise"   // supervising graduates
)

var scopes = enum.Words[Scope]{
	{Value: Apply, Text: rule.T("申报财政性资金支持的科技活动", "applying for fiscally funded science activities")},
	{Value: Undertake, Text: rule.T("承担财政性资金支持的科技活动", "undertaking fiscally funded science activities")},
	{Value: Participate, Text: rule.T("参与财政性资金支持的科技活动", "taking part in fiscally funded science activities")},
	{Value: Review, Text: rule.T("评审、咨询", "reviewing and consulting")},
	{Value: Nominate, Text: rule.T("提名、推荐与被提名、被推荐", "nominating and being nominated")},
	{Value: Award, Text: rule.T("科技奖励、人才称号、职务职称", "awards, talent titles and promotion")},
	{Value: Manage, Text: rule.T("受托管理科技活动", "managing science activities for an authority")},
	{Value: Supervise, Text: rule.T("招收、指导研究生", "supervising graduates")},
}

// Scopes lists the scopes.
func Scopes() []Scope { return scopes.Values() }

// Valid reports whether s is a scope.
func (s Scope) Valid() bool { return scopes.Has(s) }

// Choices lists what can be written.
func (Scope) Choices() []string { return scopes.Choices() }

// Text names the scope in one language.
func (s Scope) Text(l rule.Lang) string { return scopes.Text(s).In(l) }

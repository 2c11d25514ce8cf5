package gate

import (
	"github.com/keji-rules/keji/project/gate/quota"
	"github.com/keji-rules/keji/rule"
)

// Policy holds the conditions of one profile's calls. It is a value: copy it, change it, evaluate it. A switch says whether a
// condition exists; a number beside it is read only then.
type Policy struct {
	// Strict: conditions "in principle" (原则上) fail instead of warning.
	Strict rule.Switch  `json:"strict" zh:"“原则上”的条件从严" en:"conditions in principle are strict"`
	Lead   LeadPolicy   `json:"lead" zh:"牵头单位" en:"lead unit"`
	Leader LeaderPolicy `json:"leader" zh:"负责人" en:"leader"`
	Plan   PlanPolicy   `json:"plan" zh:"经费与合作" en:"money and units"`
	Papers PaperPolicy  `json:"papers" zh:"承诺与伦理" en:"commitments and ethics"`
	Blocks BlockPolicy  `json:"blocks" zh:"不得申报情形" en:"blocks"`
	Ends   quota.Ends   `json:"ends" zh:"在研何时不再计" en:"when running projects stop counting"`
	Quotas QuotaPolicy  `json:"quotas" zh:"限项" en:"limits on projects"`
}

// LeadPolicy says what the lead unit must be.
type LeadPolicy struct {
	LegalPerson rule.Switch `json:"legal_person" zh:"独立法人" en:"an independent legal person"`
	InProvince  rule.Switch `json:"in_province" zh:"省内注册" en:"registered in the province"`
	InCity      rule.Switch `json:"in_city" zh:"市内注册" en:"registered in the city"`
	ByCutoff    rule.Switch `json:"by_cutoff" zh:"限定注册日期" en:"registered by a day"`
	Cutoff      rule.Limit  `json:"cutoff" zh:"注册日期不晚于" en:"registered by, inclusive" unit:"date"`
	ByYears     rule.Switch `json:"by_years" zh:"限定注册满年数" en:"registered for full years"`
	Years       rule.Limit  `json:"years" zh:"注册满年数" en:"full years since registration" unit:"years"`
	Recommended rule.Switch `json:"recommended" zh:"须经主管部门推荐" en:"recommended by a department"`
	OneChannel  rule.Switch `json:"one_channel" zh:"不得多头申报" en:"one channel alone"`
	Channels    rule.Limit  `json:"channels" zh:"推荐渠道数" en:"channels" unit:"items"`
}

// LeaderPolicy says what the leader must be.
type LeaderPolicy struct {
	ByBirth     rule.Switch `json:"by_birth" zh:"限定出生日期" en:"born after a day"`
	Born        rule.Limit  `json:"born" zh:"出生日期不早于" en:"born on or after" unit:"date"`
	ByYouth     rule.Switch `json:"by_youth" zh:"青年科学家限定出生日期" en:"young scientists born after a day"`
	YoungBorn   rule.Limit  `json:"young_born" zh:"青年科学家出生日期不早于" en:"young scientists born on or after" unit:"date"`
	Qualified   rule.Switch `json:"qualified" zh:"须有高级职称或博士学位" en:"senior title or doctorate"`
	ByPeers     rule.Switch `json:"by_peers" zh:"可由同行推荐代替" en:"or recommended by peers"`
	Peers       rule.Limit  `json:"peers" zh:"推荐人数" en:"peers" unit:"persons"`
	Experience  rule.Switch `json:"experience" zh:"须有基础研究经历" en:"experience in basic research"`
	FullTime    rule.Switch `json:"full_time" zh:"须为牵头单位全职人员" en:"full-time staff of the lead unit"`
	ByMonths    rule.Switch `json:"by_months" zh:"限定每年工作时间" en:"months a year"`
	Months      rule.Limit  `json:"months" zh:"每年工作时间不少于" en:"months a year, at least" unit:"months"`
	ByAge       rule.Switch `json:"by_age" zh:"限定执行期满时年龄" en:"age at the end of the term"`
	Age         rule.Limit  `json:"age" zh:"执行期满时不超过" en:"at the end of the term, at most" unit:"years_old"`
	ByRetire    rule.Switch `json:"by_retirement" zh:"执行期满不得超过法定退休年龄" en:"not past retirement at the end of the term"`
	ForeignTerm rule.Switch `json:"foreign_term" zh:"外籍及港澳台负责人聘期须覆盖执行期" en:"a foreign leader is employed for the term"`
}

// PlanPolicy says what is asked of money, units and the aim. Principle marks what is asked in principle.
type PlanPolicy struct {
	ByOwn     rule.Switch `json:"by_own" zh:"限定自筹比例" en:"a share of own money"`
	OwnLed    rule.Limit  `json:"own_led" zh:"指南要求企业牵头的自筹比例不少于" en:"own share where an enterprise must lead" unit:"share"`
	OwnElse   rule.Limit  `json:"own_else" zh:"其他项目自筹比例不少于" en:"own share otherwise" unit:"share"`
	ByElse    rule.Switch `json:"by_own_else" zh:"其他项目也限定自筹比例" en:"a share of own money otherwise too"`
	SomeOwn   rule.Switch `json:"some_own" zh:"须有自筹经费" en:"some own money"`
	OwnAbove  rule.Limit  `json:"own_above" zh:"自筹经费大于" en:"own money, more than" unit:"yuan"`
	LedSoft   rule.Switch `json:"led_principle" zh:"企业牵头的自筹比例为“原则上”" en:"the share of led projects is in principle"`
	ByUnits   rule.Switch `json:"by_units" zh:"限定单位数" en:"a number of units"`
	Units     rule.Limit  `json:"units" zh:"单位数（含牵头）不超过" en:"units, the lead included" unit:"items"`
	Largest   rule.Switch `json:"largest" zh:"牵头单位财政经费原则上最多" en:"the lead has the largest fiscal share in principle"`
	Readiness rule.Switch `json:"readiness" zh:"技术就绪度原则上提高" en:"readiness rises in principle"`
	Levels    rule.Limit  `json:"levels" zh:"技术就绪度提高级数" en:"levels of readiness" unit:"plain"`
}

// PaperPolicy says which commitments and approvals an application needs.
type PaperPolicy struct {
	Truth     rule.Switch `json:"truth" zh:"真实性承诺" en:"commitment to truth"`
	Integrity rule.Switch `json:"integrity" zh:"科研诚信承诺" en:"commitment to integrity"`
	Ethics    rule.Switch `json:"ethics" zh:"需要的须有伦理批准" en:"ethics approval where needed"`
}

// BlockPolicy says what blocks an application, and from which similarity on titles are flagged.
type BlockPolicy struct {
	Unit     rule.Switch `json:"unit" zh:"限制期内的牵头单位" en:"lead unit barred"`
	Standing rule.Switch `json:"standing" zh:"限制期内的负责人" en:"leader barred"`
	Team     rule.Switch `json:"team" zh:"限制期内的参与人员" en:"members barred"`
	Overdue  rule.Switch `json:"overdue" zh:"逾期未验收项目" en:"overdue projects"`
	Audit    rule.Switch `json:"audit" zh:"审计检查发现重大违规" en:"serious audit findings"`
	// AuditSoft: what an audit found bars in principle.
	AuditSoft rule.Switch `json:"audit_principle" zh:"审计检查发现重大违规的“原则上”不得申报" en:"what an audit found bars in principle"`
	Funded    rule.Switch `json:"funded" zh:"同一内容已获资助" en:"content funded before"`
	Similar   rule.Limit  `json:"similar" zh:"题目相似度提示线" en:"similarity from which titles are flagged" unit:"share"`
}

// QuotaPolicy holds the limits on the number of projects. Persons counts each person of the team, the leader included.
type QuotaPolicy struct {
	Leads   quota.Quota `json:"leads" zh:"负责人申报" en:"applications of the leader"`
	Running quota.Quota `json:"running" zh:"负责人在研" en:"running projects of the leader"`
	Total   quota.Quota `json:"total" zh:"负责人申报与在研合计" en:"applications and running projects of the leader"`
	Persons quota.Quota `json:"persons" zh:"每人申报" en:"applications of each person"`
	Barring quota.Quota `json:"barring" zh:"每人在研" en:"running projects of each person"`
	Unit    quota.Quota `json:"unit" zh:"单位申报" en:"applications of the unit"`
	// Field bounds what a call approves in one field. It bars nobody from applying: a full field is noted.
	Field quota.Quota `json:"field" zh:"领域立项" en:"approvals of the field"`
	// Adjusted: an approval last year counts as one, an award allows one more, and from FreeRD of research expense (exceeded)
	// there is no limit on the unit.
	Adjusted rule.Switch `json:"adjusted" zh:"单位限项按上年立项、获奖和研发费用调整" en:"the unit's limit is adjusted"`
	FreeRD   rule.Limit  `json:"free_rd" zh:"研发费用超过此数的单位不限项" en:"no limit above this research expense" unit:"yuan"`
}

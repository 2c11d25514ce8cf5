package gate

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

const name = "project_gate"

// book declares every rule and fact of the gate. Codes may be retired, never reassigned.
var book = rule.NewBook(name, rule.T("科技计划项目申报资格核对", "Application gate of science and technology plans"), bookRules, bookFacts)

// framed stands where a rule is asked by many guides; the profile's own switch or number is cited instead.
var framed = projectlaw.KeyField2025().Whole().Usual()

// flagged is a flag for people to look at, which no document prints.
var flagged = projectlaw.MeizhouPlan().Whole().Proposed()

func hint(code, zh, en string) rule.Rule {
	return rule.Rule{Code: name + "." + code, Title: rule.T(zh, en), Basis: flagged}
}

func is(code, zh, en string) rule.Rule {
	return rule.Rule{Code: name + "." + code, Title: rule.T(zh, en), Basis: framed}
}

var bookRules = []rule.Rule{
	ruleLegalPerson: is("legal_person", "牵头单位为独立法人", "The lead is an independent legal person"),
	ruleInProvince:  is("in_province", "牵头单位在省内注册", "The lead is registered in the province"),
	ruleInCity:      is("in_city", "牵头单位在市内注册", "The lead is registered in the city"),
	ruleCutoff:      asking.Guards(is("cutoff", "注册日期不晚于规定日期", "Registered by the day printed"), "指南载明日期的以该日为准，不另算“注册满一年”", "Where the guide prints a day, that day counts, and no full year is reckoned"),
	ruleYears:       is("years", "至申报日注册满规定年数", "Registered for the full years by the day of application"),
	ruleRecommended: is("recommended", "经主管部门推荐", "Recommended by a competent department"),
	ruleChannels:    is("channels", "未多头申报", "Not filed through several channels"),

	ruleBorn:          asking.Guards(is("born", "负责人出生日期不早于规定日期", "The leader is born on or after the day printed"), "按出生日期核对，不按申报日的周岁：1965年1月2日出生的，2025年12月申报时已满60周岁，仍符合", "Checked by the day of birth, not by the age on the day of application"),
	ruleYoung:         is("young", "青年科学家项目负责人的出生日期", "Birth of a young scientist who leads"),
	ruleNotYoung:      is("not_young", "不是青年科学家项目", "Not a project for young scientists"),
	ruleYoungBorn:     is("young_born", "青年科学家出生日期不早于规定日期", "The young scientist is born on or after the day printed"),
	ruleTeam:          is("young_team", "青年科学家项目团队的出生日期", "Birth of a young scientist's team"),
	ruleTeamNotYoung:  is("team_not_young", "不是青年科学家项目", "Not a project for young scientists"),
	ruleTeamBorn:      is("team_born", "团队年龄最长者出生日期不早于规定日期", "The eldest of the team is born on or after the day printed"),
	ruleTeamNote:      is("young_team_note", "青年科学家项目团队的年龄超出原则上的要求", "A young scientist's team is older than asked in principle"),
	ruleTeamYoung:     is("team_young", "是青年科学家项目", "For young scientists"),
	ruleTeamOlder:     is("team_older", "团队年龄最长者出生日期早于规定日期", "The eldest of the team is born before the day printed"),
	ruleQualified:     is("qualified", "负责人的职称、学位或同行推荐", "The leader's title, degree or peers"),
	ruleSenior:        is("senior", "具有高级职称（含副高）", "Senior title, vice senior included"),
	ruleDoctor:        is("doctor", "具有博士学位", "Doctorate"),
	rulePeers:         is("peers", "同领域高级职称人员推荐", "Recommended by peers with a senior title"),
	ruleExperience:    is("experience", "具有基础研究经历", "Experience in basic research"),
	ruleFullTime:      is("full_time", "负责人为牵头单位全职人员", "The leader is full-time staff of the lead"),
	ruleMonths:        is("months", "负责人每年用于项目的时间", "The leader's months a year for the project"),
	ruleAge:           is("age", "执行期满时负责人的年龄", "The leader's age at the end of the term"),
	ruleRetire:        is("retirement", "执行期满时未超过法定退休年龄", "Not past retirement at the end of the term"),
	ruleEmployed:      is("employed", "外籍及港澳台负责人的聘期", "Employment of a foreign leader"),
	ruleDomestic:      is("domestic", "不是外籍或港澳台人员", "Not from abroad, Hong Kong, Macao or Taiwan"),
	ruleEmployedUntil: is("employed_until", "聘期覆盖项目执行期", "Employed for the whole term"),

	ruleOwnLed:        is("own_led", "指南要求企业牵头的项目的自筹比例", "Own share where the guide demands an enterprise"),
	ruleNotLed:        is("not_led", "指南未要求企业牵头", "The guide does not demand an enterprise"),
	ruleLedShare:      asking.Guards(is("led_share", "自筹经费占总经费", "Own money, of the total"), "以总经费为分母，不以财政经费为分母", "Of the total, not of the grant"),
	ruleOwnLedNote:    is("own_led_note", "企业牵头的项目自筹比例低于原则上的要求", "Own share below what is asked in principle where an enterprise leads"),
	ruleLedDemanded:   is("led_demanded", "指南要求企业牵头", "The guide demands an enterprise"),
	ruleLedLess:       is("led_less", "自筹经费占总经费", "Own money, of the total"),
	ruleOwnElse:       is("own_else", "其他项目的自筹比例", "Own share of other projects"),
	ruleLed:           is("led", "指南要求企业牵头", "The guide demands an enterprise"),
	ruleElseShare:     is("else_share", "自筹经费占总经费", "Own money, of the total"),
	ruleSomeOwn:       is("some_own", "自筹经费大于零", "Some own money"),
	ruleUnits:         asking.Guards(is("units", "单位数（含牵头单位）", "Units, the lead included"), "牵头单位计算在内", "The lead counts"),
	ruleLargest:       is("largest", "牵头单位的财政经费不少于任一参与单位", "No unit has a larger fiscal share than the lead"),
	ruleLargestNote:   is("largest_note", "牵头单位的财政经费少于某一参与单位（原则上应最多）", "A unit has a larger fiscal share than the lead, which in principle has the largest"),
	ruleReadiness:     is("readiness", "技术就绪度提高级数", "Levels by which readiness rises"),
	ruleReadinessNote: is("readiness_note", "技术就绪度提高级数少于原则上的要求", "Readiness rises by fewer levels than asked in principle"),

	ruleTruth:     is("truth", "已签真实性承诺", "Commitment to truth signed"),
	ruleIntegrity: is("integrity", "已签科研诚信承诺书", "Commitment to integrity signed"),
	ruleEthics:    is("ethics", "科技伦理", "Ethics of science and technology"),
	ruleNoEthics:  is("no_ethics", "不需要伦理审查", "No ethics review needed"),
	ruleApproved:  is("ethics_approved", "已获伦理委员会批准", "Approved by an ethics committee"),

	ruleUnitFree:   is("unit_free", "牵头单位不在科研失信等限制期内", "The lead is not barred"),
	ruleLeaderFree: is("leader_free", "负责人不在科研失信等限制期内", "The leader is not barred"),
	ruleTeamFree:   is("team_free", "参与人员不在科研失信等限制期内", "The members are not barred"),
	ruleOverdue:    asking.Guards(is("overdue", "单位和负责人没有逾期未验收项目", "No overdue project of unit or leader"), "逾期自申请验收截止日之后起算，不自执行期满起算", "Overdue from the last day for applying for acceptance on, not from the end of the term"),
	ruleAudit:      is("audit", "审计检查未发现重大违规", "No serious audit finding"),
	ruleAuditNote:  is("audit_note", "审计检查发现重大违规（原则上不得申报）", "A serious audit finding, which bars in principle"),
	ruleFunded:     is("funded", "同一内容未获资助", "The content was not funded before"),
	ruleSameTitle:  hint("same_title", "已有同单位同负责人的同名项目，请人工核对是否重复", "A project of the same title, unit and leader: to be looked at by a person"),
	ruleSimilar:    hint("similar", "题目与已有项目相似，请人工核对是否重复", "The title is like another: to be looked at by a person"),

	ruleLeads:     is("leads", "负责人申报数（含本次）", "Applications of the leader, this one included"),
	ruleRunning:   is("running", "负责人在研数", "Running projects of the leader"),
	ruleTotal:     is("total", "负责人申报与在研合计（含本次）", "Applications and running projects of the leader"),
	rulePersons:   is("persons", "每人申报数（最多的一人，含本次）", "Applications of each person, the one with most"),
	ruleBarring:   is("barring", "每人在研牵头数（最多的一人）", "Projects that a person leads, the one with most"),
	ruleUnit:      is("unit", "单位申报数（含本次）", "Applications of the unit, this one included"),
	ruleField:     asking.Guards(is("field_full", "领域立项数（含本项）超过限额", "With this one the field has more approvals than it may"), "领域立项限额约束立项，不妨碍申报", "It bounds what is approved, and bars nobody from applying"),
	ruleUnitFreed: is("unit_adjusted", "单位申报数（按上年立项、获奖和研发费用调整）", "Applications of the unit, adjusted"),
	ruleFreeRD:    is("free_rd", "研发费用超过不限项的数额", "Research expense above which there is no limit"),
	ruleUnitCount: is("unit_count", "单位申报数（上年获立项加1，获奖或百强减1）", "Applications of the unit (one more for an approval last year, one less for an award)"),
}

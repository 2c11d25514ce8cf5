package pool

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
	"github.com/keji-rules/keji/talent/reviewer/internal/asking"
	"github.com/keji-rules/keji/talent/reviewer/internal/law"
)

// Status is how an expert stands in a pool.
type Status string

// The statuses.
const (
	Pending   Status = "pending"   // 待入库
	InPool    Status = "in_pool"   // 在库: may review
	Frozen    Status = "frozen"    // 冻结: not confirmed, or under inquiry
	Suspended Status = "suspended" // 暂停: a ban runs
	Removed   Status = "removed"   // 出库
)

var statuses = enum.Words[Status]{
	{Value: Pending, Text: rule.T("待入库", "pending")}, {Value: InPool, Text: rule.T("在库", "in the pool")}, {Value: Frozen, Text: rule.T("冻结", "frozen")},
	{Value: Suspended, Text: rule.T("暂停", "suspended")}, {Value: Removed, Text: rule.T("出库", "removed")},
}

// Valid reports whether s is a status.
func (s Status) Valid() bool { return statuses.Has(s) }

// Choices lists what can be written.
func (Status) Choices() []string { return statuses.Choices() }

// Text names the status in one language.
func (s Status) Text(l rule.Lang) string { return statuses.Text(s).In(l) }

// Entry is an expert's entry in a pool.
type Entry struct {
	// On is the day asked about, which picks the edition; required.
	On rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	// EnteredOn is the day of entry, ConfirmedOn the last day on which the expert confirmed what is stored; both may lie after On.
	EnteredOn   rule.Opt[rule.Date] `json:"entered_on,omitzero"`
	ConfirmedOn rule.Opt[rule.Date] `json:"confirmed_on,omitzero"`
	BornOn      rule.Opt[rule.Date] `json:"born_on,omitzero"`
	Academician rule.Opt[bool]      `json:"academician,omitzero"`
	// Inquiry: an inquiry is open. Bans are terms for which the expert may not review, both days included.
	Inquiry rule.Opt[bool]        `json:"inquiry,omitzero"`
	Bans    rule.Opt[[]rule.Term] `json:"bans,omitzero" validate:"omitempty,max=100,dive"`
	// Left: died, wished to leave, or was removed for a violation.
	Left rule.Opt[bool] `json:"left,omitzero"`
}

// StatusPolicy holds the figures of upkeep.
type StatusPolicy struct {
	// Confirm: not confirmed for so many years, the anniversary included, an entry is frozen.
	Confirm rule.Limit `json:"confirm" zh:"未确认冻结的年限" en:"frozen when not confirmed for" unit:"years"`
	MaxAge  rule.Limit `json:"max_age" zh:"年龄上限" en:"age limit" unit:"years_old"`
	// Exempt: academicians stay whatever their age.
	Exempt rule.Switch `json:"exempt" zh:"院士不受年龄限制" en:"academicians are free of it"`
}

const (
	ruleStatus rule.ID = iota
	ruleEntered
	ruleLeft
	ruleAge
	ruleBan
	ruleInquiry
	ruleConfirmed
)

const (
	factOn rule.FactID = iota
	factEntered
	factConfirmed
	factStatusBorn
	factStatusAcademician
	factInquiry
	factBans
	factLeft
)

const statusScheme = "review_pool_status"

var banned = law.Science2024().Article(42).Usual()

var statusBook = rule.NewBook(statusScheme, rule.T("评审专家在库状态", "How an expert stands in the pool"),
	[]rule.Rule{
		ruleStatus:    says("status", "在库状态", "Status", usual),
		ruleEntered:   says("entered", "已入库", "Entered", usual),
		ruleLeft:      says("left", "未因本人意愿、死亡或违规出库", "Not left, dead or removed", usual),
		ruleAge:       says("age", "未超过年龄上限", "Within the age limit", usual),
		ruleBan:       says("ban", "不在禁止参加评审的期间", "No ban runs", banned),
		ruleInquiry:   says("inquiry", "没有正在进行的调查", "No inquiry is open", usual),
		ruleConfirmed: says("confirmed", "按期确认信息", "Confirmed in time", law.National2017().Whole().Reported()),
	},
	[]rule.Fact{
		factOn:                {Path: "on", Title: rule.T("查询日", "Day asked about"), Unit: rule.Day},
		factEntered:           {Path: "entered_on", Title: rule.T("入库日期", "Day of entry"), Unit: rule.Day},
		factConfirmed:         {Path: "confirmed_on", Title: rule.T("最近确认日期", "Last confirmed on"), Unit: rule.Day},
		factStatusBorn:        {Path: "born_on", Title: rule.T("出生日期", "Day of birth"), Unit: rule.Day},
		factStatusAcademician: flag("academician", "院士", "Academician", titlePaper),
		factInquiry:           flag("inquiry", "正在接受调查", "An inquiry is open", unitPaper),
		factBans:              {Path: "bans", Title: rule.T("禁止参加评审的期间", "Bans"), Unit: rule.Items, Max: rule.Int(100)},
		factLeft:              flag("left", "已出库", "Left", unitPaper),
	})

func says(code, zh, en string, b rule.Basis) rule.Rule {
	return rule.Rule{Code: statusScheme + "." + code, Title: rule.T(zh, en), Basis: b}
}

var (
	upkeep = rule.NewTimeline(rule.Dated[StatusPolicy]{
		Edition: rule.Edition{ID: "MZ", Title: rule.T("梅州（参照国家库和邻市）", "Meizhou, after the national pool and its neighbours"), From: since, Checked: law.Checked(), Note: assumed, Documents: []rule.Document{law.National2017(), law.Jiangmen()}},
		Policy:  StatusPolicy{Confirm: law.National2017().Whole().Usual().Limit(2), MaxAge: law.Jiangmen().Whole().Usual().Limit(65), Exempt: law.Jiangmen().Whole().Usual().On()},
	})
	statusDoor = door.New(statusBook, func(e *Entry, r *door.Report) {
		bans, _ := e.Bans.Get()
		for i := range bans {
			r.Faults(banAt(i), bans[i].Faults())
		}
		born, known := e.BornOn.Get()
		if on, given := e.On.Get(); known && given && born.After(on) {
			r.Contradiction(rule.T("出生日期晚于查询日", "born after the day asked about"), rule.T("请核对后更正", "check and correct"), "born_on", "on")
		}
	})
)

// Upkeep returns the dated figures of upkeep, fresh for every caller.
func Upkeep() rule.Timeline[StatusPolicy] { return upkeep }

// StatusDoor returns the door of an entry.
func StatusDoor() *door.Door[Entry] { return statusDoor }

// DecodeEntry reads the facts from JSON and reports every problem at once as a *door.InputError.
func DecodeEntry(data []byte) (Entry, error) { return statusDoor.Decode(data) }

// StatusOn tells how an expert stands in the pool on the day asked about. The first of these that holds: removed, pending,
// suspended, frozen; else in the pool.
func StatusOn(e Entry) (rule.Answer[Status], error) {
	return asking.InForce(statusBook, upkeep, statusDoor.Validate, &e, e.On.Or(rule.Date{}), rule.T("查询日", "the day asked about,"), func(p *StatusPolicy, s *asking.Sheet) (rule.Answer[Status], error) {
		return p.status(&e, s)
	})
}

// StatusOn tells it under this policy.
func (p StatusPolicy) StatusOn(e Entry) (rule.Answer[Status], error) {
	return asking.Under(statusBook, statusDoor.Validate, &e, e.On.Or(rule.Date{}), func(s *asking.Sheet) (rule.Answer[Status], error) { return p.status(&e, s) })
}

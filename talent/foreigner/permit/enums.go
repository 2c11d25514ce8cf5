package permit

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Tier is the tier of the permit: A, B, C.
type Tier string

const (
	tierA Tier = "A"
	tierB Tier = "B"
	tierC Tier = "C"
)

// Kind is what is applied for: new, renewal, new_employer, cancellation.
type Kind string

const (
	newPermit    Kind = "new"
	renewal      Kind = "renewal"
	newEmployer  Kind = "new_employer"
	cancellation Kind = "cancellation"
)

// Ground is the route by which a tier was recognised: points, multiple (of the average wage), founder, other.
type Ground string

const (
	byPoints   Ground = "points"
	byMultiple Ground = "multiple"
	byFounding Ground = "founder"
)

// EventKind is something after which a deadline runs: entry, change, end_of_employment, cancellation.
type EventKind string

const (
	entered   EventKind = "entry"
	changed   EventKind = "change"
	ended     EventKind = "end_of_employment"
	cancelled EventKind = "cancellation"
)

// Status says what a permit is worth on a day.
type Status string

// The statuses.
const (
	NotYet       Status = "not_yet"
	Valid        Status = "valid"
	RenewalDue   Status = "renewal_due"       // within the window for renewal
	RenewalFiled Status = "renewal_filed"     // valid, a renewal was filed in time
	TooLate      Status = "too_late_to_renew" // valid, the window is closed
	Expired      Status = "expired"
	Cancelled    Status = "cancelled"
	Revoked      Status = "revoked"
)

// Step is a step of the authority: registration (of the employer), pre_review, acceptance, decision, card, ceiling, extension. The decision on a renewal or
// cancellation is shorter than that on a new permit.
type Step string

// State says what becomes of a paper: needed, commitment, waived; unlisted for those of a list that was not read.
type State string

// The states.
const (
	Needed       State = "needed"
	ByCommitment State = "commitment"
	Waived       State = "waived"
	Unlisted     State = "unlisted" // the list was not read
)

var (
	tiers = enum.Words[Tier]{
		{Value: tierA, Text: rule.T("外国高端人才（A类）", "high-end talent (A)")}, {Value: tierB, Text: rule.T("外国专业人才（B类）", "professional talent (B)")},
		{Value: tierC, Text: rule.T("其他外国人员（C类）", "other staff (C)")},
	}
	kinds = enum.Words[Kind]{
		{Value: newPermit, Text: rule.T("新办", "new permit")}, {Value: renewal, Text: rule.T("延期", "renewal")},
		{Value: newEmployer, Text: rule.T("变更用人单位", "new employer")}, {Value: cancellation, Text: rule.T("注销", "cancellation")},
	}
	grounds = enum.Words[Ground]{
		{Value: byPoints, Text: rule.T("计点积分", "points")}, {Value: byMultiple, Text: rule.T("平均工资倍数", "multiple of the average wage")},
		{Value: byFounding, Text: rule.T("创新创业", "founder")}, {Value: "other", Text: rule.T("其他途径", "another route")},
	}
	eventKinds = enum.Words[EventKind]{
		{Value: entered, Text: rule.T("入境", "entry")}, {Value: changed, Text: rule.T("个人信息变更", "change of data")},
		{Value: ended, Text: rule.T("聘用关系终止", "end of employment")}, {Value: cancelled, Text: rule.T("许可注销", "cancellation of the permit")},
	}
	statuses = enum.Words[Status]{
		{Value: NotYet, Text: rule.T("尚未生效", "not yet valid")}, {Value: Valid, Text: rule.T("有效", "valid")},
		{Value: RenewalDue, Text: rule.T("有效，应申请延期", "valid, renewal due")}, {Value: RenewalFiled, Text: rule.T("有效，已按期申请延期", "valid, renewal filed in time")},
		{Value: TooLate, Text: rule.T("有效，已逾延期申请期限", "valid, too late to renew")}, {Value: Expired, Text: rule.T("已到期，自动注销", "expired")},
		{Value: Cancelled, Text: rule.T("已注销", "cancelled")}, {Value: Revoked, Text: rule.T("已撤销", "revoked")},
	}
	steps = enum.Words[Step]{
		{Value: "registration", Text: rule.T("用人单位注册", "registration of the employer")}, {Value: "pre_review", Text: rule.T("预审", "pre-review")}, {Value: "acceptance", Text: rule.T("受理", "acceptance")}, {Value: "decision", Text: rule.T("审查决定", "decision")},
		{Value: "card", Text: rule.T("制发许可证", "issue of the card")}, {Value: "ceiling", Text: rule.T("法定办理期限", "statutory ceiling")}, {Value: "extension", Text: rule.T("经批准延长后的期限", "ceiling as extended with reasons")},
	}
	states = enum.Words[State]{
		{Value: Needed, Text: rule.T("应提交", "needed")}, {Value: ByCommitment, Text: rule.T("承诺制", "by commitment")}, {Value: Waived, Text: rule.T("免提交", "waived")}, {Value: Unlisted, Text: rule.T("未收录", "not read")},
	}
)

// Valid reports whether t is a tier.
func (t Tier) Valid() bool { return tiers.Has(t) }

// Choices lists what can be written.
func (Tier) Choices() []string { return tiers.Choices() }

// Text names the tier in one language.
func (t Tier) Text(l rule.Lang) string { return tiers.Text(t).In(l) }

// Valid reports whether k is a kind.
func (k Kind) Valid() bool { return kinds.Has(k) }

// Choices lists what can be written.
func (Kind) Choices() []string { return kinds.Choices() }

// Text names the kind in one language.
func (k Kind) Text(l rule.Lang) string { return kinds.Text(k).In(l) }

// Valid reports whether g is a ground.
func (g Ground) Valid() bool { return grounds.Has(g) }

// Choices lists what can be written.
func (Ground) Choices() []string { return grounds.Choices() }

// Text names the ground in one language.
func (g Ground) Text(l rule.Lang) string { return grounds.Text(g).In(l) }

// Valid reports whether k is a kind.
func (k EventKind) Valid() bool { return eventKinds.Has(k) }

// Choices lists what can be written.
func (EventKind) Choices() []string { return eventKinds.Choices() }

// Text names the kind in one language.
func (k EventKind) Text(l rule.Lang) string { return eventKinds.Text(k).In(l) }

// Valid reports whether s is a status.
func (s Status) Valid() bool { return statuses.Has(s) }

// Text names the status in one language.
func (s Status) Text(l rule.Lang) string { return statuses.Text(s).In(l) }

// Valid reports whether s is a step.
func (s Step) Valid() bool { return steps.Has(s) }

// Text names the step in one language.
func (s Step) Text(l rule.Lang) string { return steps.Text(s).In(l) }

// Valid reports whether s is a state.
func (s State) Valid() bool { return states.Has(s) }

// Text names the state in one language.
func (s State) Text(l rule.Lang) string { return states.Text(s).In(l) }

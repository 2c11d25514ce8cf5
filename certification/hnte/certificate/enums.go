package certificate

import (
	"slices"

	"github.com/keji-rules/keji/rule"
)

// Status says what a certificate is worth on a day.
type Status string

// The statuses.
const (
	NotYet    Status = "not_yet"   // before the date of issue
	InForce   Status = "in_force"  // from the date of issue to the last day, both inclusive
	Expired   Status = "expired"   // after the last day
	Withdrawn Status = "withdrawn" // from the day on which the withdrawal was announced
	Retracted Status = "retracted" // held on that day, but in a year from which the status was withdrawn later
)

// Outcome says what becomes of a status.
type Outcome string

// The outcomes.
const (
	Kept  Outcome = "kept"  // status, number and validity go on
	Lost  Outcome = "lost"  // the status is lost from a year on
	Anew  Outcome = "anew"  // certified anew where the enterprise moved
	Moved Outcome = "moved" // moved within the area of one accreditation body: a change like any other
	None  Outcome = "none"  // no status was left on the day
)

// ChangeKind is a kind of change: renaming, split, merger, restructuring, business.
type ChangeKind string

// Ground is a ground of withdrawal: conditions_not_met, falsification, tax_fraud, incident, change_not_reported,
// reports_missed, no_longer_qualifies.
type Ground string

// ReportState says how an annual report stands: filed, late, missed, pending (not yet due, and not known to be filed), or
// open where it was due and it is not known whether it was filed.
type ReportState string

// DeadlineKind is a kind of deadline: annual_report, change_report, public_notice, renewal, recertification, expiry.
type DeadlineKind string

const renaming ChangeKind = "renaming"

const (
	reportFiled   ReportState = "filed"
	reportLate    ReportState = "late"
	reportMissed  ReportState = "missed"
	reportPending ReportState = "pending"
	reportOpen    ReportState = "open"
)

const (
	kindReport      DeadlineKind = "annual_report"
	kindChange      DeadlineKind = "change_report"
	kindNotice      DeadlineKind = "public_notice"
	kindRenewal     DeadlineKind = "renewal"
	kindRecertified DeadlineKind = "recertification"
	kindExpiry      DeadlineKind = "expiry"
)

// worded is one value of an enumeration with its text.
type worded[T ~string] struct {
	value T
	text  rule.Text
}

var statuses = []worded[Status]{
	{NotYet, rule.T("尚未发证", "not yet issued")}, {InForce, rule.T("有效", "in force")}, {Expired, rule.T("已到期", "expired")},
	{Withdrawn, rule.T("已取消资格", "withdrawn")}, {Retracted, rule.T("当日持有，但该年度资格其后被取消", "held, but withdrawn later for that year")},
}

var outcomes = []worded[Outcome]{
	{Kept, rule.T("资格、编号和有效期不变", "status, number and validity go on")}, {Lost, rule.T("取消资格", "status lost")},
	{Anew, rule.T("由迁入地认定机构重新认定", "certified anew at the destination")},
	{Moved, rule.T("未跨认定机构管理区域，按一般变更办理", "within the area of one accreditation body: an ordinary change")},
	{None, rule.T("当日已无资格", "no status was left on that day")},
}

var changeKinds = []worded[ChangeKind]{
	{renaming, rule.T("更名", "renaming")}, {"split", rule.T("分立", "split")}, {"merger", rule.T("合并", "merger")},
	{"restructuring", rule.T("重组", "restructuring")}, {"business", rule.T("经营业务发生变化", "change of business")},
}

var reportStates = []worded[ReportState]{
	{reportFiled, rule.T("已按期填报", "filed in time")}, {reportLate, rule.T("逾期填报", "filed late")}, {reportMissed, rule.T("未填报", "not filed")},
	{reportPending, rule.T("未到期，未见填报", "not yet due, not known to be filed")}, {reportOpen, rule.T("待定", "open")},
}

var deadlineKinds = []worded[DeadlineKind]{
	{kindReport, rule.T("年报", "annual report")}, {kindChange, rule.T("变更报告", "report of a change")}, {kindNotice, rule.T("更名公示", "public notice of a renaming")},
	{kindRenewal, rule.T("重新认定申报", "application for renewal")}, {kindRecertified, rule.T("到期年度取得新证书", "new certificate in the expiry year")}, {kindExpiry, rule.T("证书到期", "end of the certificate")},
}

// Valid reports whether s is a status.
func (s Status) Valid() bool { return known(statuses, s) }

// Text names the status in one language.
func (s Status) Text(l rule.Lang) string { return textOf(statuses, s).In(l) }

// Text names the outcome in one language.
func (o Outcome) Text(l rule.Lang) string { return textOf(outcomes, o).In(l) }

// Valid reports whether k is a kind.
func (k ChangeKind) Valid() bool { return known(changeKinds, k) }

// Choices lists what can be written.
func (ChangeKind) Choices() []string { return choices(changeKinds) }

// Text names the kind in one language.
func (k ChangeKind) Text(l rule.Lang) string { return textOf(changeKinds, k).In(l) }

// Valid reports whether g is a ground.
func (g Ground) Valid() bool { return known(grounds, g) }

// Choices lists what can be written.
func (Ground) Choices() []string { return choices(grounds) }

// Text names the ground in one language.
func (g Ground) Text(l rule.Lang) string { return textOf(grounds, g).In(l) }

// Text names the state in one language.
func (s ReportState) Text(l rule.Lang) string { return textOf(reportStates, s).In(l) }

// Text names the kind in one language.
func (k DeadlineKind) Text(l rule.Lang) string { return textOf(deadlineKinds, k).In(l) }

func known[T ~string](all []worded[T], v T) bool {
	return slices.ContainsFunc(all, func(w worded[T]) bool { return w.value == v })
}

func textOf[T ~string](all []worded[T], v T) rule.Text {
	for _, w := range all {
		if w.value == v {
			return w.text
		}
	}
	return rule.Text{}
}

func choices[T ~string](all []worded[T]) []string {
	out := make([]string, len(all))
	for i, w := range all {
		out[i] = string(w.value)
	}
	return out
}

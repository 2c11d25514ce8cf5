package permit

import (
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Decode reads a file from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (File, error) { return entrance.Decode(data) }

// Door returns the package's door, for tables, templates and other limits than the default.
func Door() *door.Door[File] { return entrance }

// sense reports what no single field can show.
func sense(f *File, r *door.Report) {
	p, q := &f.Permit, &f.Request
	if strings.HasPrefix(f.Locality, "0") {
		contradict(r, "不是行政区划代码", "is no division code", "locality")
	}
	ordered(r, p.From, p.Until, "许可截止日早于起始日", "the permit ends before it begins", "permit.until", "permit.from")
	ordered(r, p.From, p.CancelledOn, "注销早于许可起始日", "cancelled before it began", "permit.cancelled_on", "permit.from")
	ordered(r, p.From, p.RevokedOn, "撤销早于许可起始日", "revoked before it began", "permit.revoked_on", "permit.from")
	ordered(r, q.From, q.Until, "申请的截止日早于起始日", "the term asked for ends before it begins", "request.until", "request.from")
	ordered(r, q.From, q.ContractUntil, "合同截止日早于申请的起始日", "the contract ends before the term asked for begins", "request.contract_until", "request.from")
	ordered(r, q.From, q.PassportUntil, "护照有效期早于申请的起始日届满", "the passport ends before the term asked for begins", "request.passport_until", "request.from")
	denied(r, p.RenewalFiled, p.RenewalFiledOn, "声明未申请延期，却填写了申请日", "said not to be filed, yet a day is given", "permit.renewal_filed", "permit.renewal_filed_on")
	denied(r, p.Cancelled, p.CancelledOn, "声明未注销，却填写了注销日", "said not to be cancelled, yet a day is given", "permit.cancelled", "permit.cancelled_on")
	denied(r, p.Revoked, p.RevokedOn, "声明未撤销，却填写了撤销日", "said not to be revoked, yet a day is given", "permit.revoked", "permit.revoked_on")
}

func ordered(r *door.Report, first, then rule.Opt[rule.Date], zh, en, path, also string) {
	d, given := first.Get()
	if e, known := then.Get(); given && known && e.Before(d) {
		contradict(r, zh, en, path, also)
	}
}

func denied(r *door.Report, said rule.Opt[bool], on rule.Opt[rule.Date], zh, en, path, also string) {
	if is, known := said.Get(); known && !is && on.IsGiven() {
		contradict(r, zh, en, path, also)
	}
}

func contradict(r *door.Report, zh, en, path string, also ...string) {
	r.Contradiction(rule.T(zh, en), rule.T("请核对后更正", "check and correct"), path, also...)
}

package techsme

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Decode reads an application from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Application, error) { return entrance.Decode(data) }

// Validate checks an application made by a program as Decode checks one from JSON.
func Validate(a *Application) error { return entrance.Validate(a) }

// Door returns the scheme's door, for tables, templates and other limits than the default.
func Door() *door.Door[Application] { return entrance }

// sense reports what no single field can show.
func sense(a *Application, r *door.Report) {
	for _, list := range [...]struct {
		path  string
		items rule.Opt[[]Listing]
	}{{"abnormal_listings", a.AbnormalListings}, {"dishonesty_listings", a.DishonestyListings}} {
		items, _ := list.items.Get()
		for i, l := range items {
			senseListing(fmt.Sprintf("%s[%d]", list.path, i), l, r)
		}
	}
	senseYear(a, r)
	from, given := a.HNTEFrom.Get()
	until, known := a.HNTEUntil.Get()
	if given && known && until.Before(from) {
		r.Contradiction(rule.T("高企证书有效期截止日早于起始日", "the certificate ends before it begins"),
			rule.T("请核对证书上的有效期", "check the validity on the certificate"), "hnte_until", "hnte_from")
	}
	if holds, said := a.HoldsHNTE.Get(); said && !holds && (given || known) {
		r.Contradiction(rule.T("填写了证书有效期，却声明不持有证书", "a validity is given for a certificate that is not held"),
			rule.T("删去有效期，或将 holds_hnte 改为 true", "leave out the validity, or set holds_hnte to true"), "holds_hnte", "hnte_from", "hnte_until")
	}
}

// senseYear: a self-evaluation is filed in its evaluation year.
func senseYear(a *Application, r *door.Report) {
	filed, given := a.SubmittedOn.Get()
	year, known := a.EvaluationYear.Get()
	if given && known && filed.Year() != year {
		r.Contradiction(rule.T("提交日期不在评价年度内", "the day of submission lies outside the evaluation year"),
			rule.T("评价年度即提交当年，请核对两项", "the evaluation year is the year of filing; check both"), "submitted_on", "evaluation_year")
	}
}

func senseListing(path string, l Listing, r *door.Report) {
	removed, said := l.Removed.Get()
	if said && !removed && l.RemovedOn.IsGiven() {
		r.Contradiction(rule.T("填写了移出日期，却声明尚未移出", "a day of removal is given, yet the entry is said to stand"),
			rule.T("删去移出日期，或将 removed 改为 true", "leave out the day, or set removed to true"), path+".removed_on", path+".removed")
	}
}

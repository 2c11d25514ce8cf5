package hnte

import (
	"errors"
	"slices"
	"strings"

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
func sense(a *Application, report *door.Report) {
	r := &senses{report: report}
	filed, known := a.FiledOn.Get()
	if registered, given := a.RegisteredOn.Get(); given && known {
		if registered.After(filed) {
			r.contradiction(rule.T("注册成立日期晚于申报日期", "registered after filing"), rule.T("请核对两个日期", "check both days"), "registered_on", "filed_on")
		} else {
			senseYears(a, filed.Year()-registered.Year(), r)
			senseLast(a, filed.Year()-registered.Year(), r)
		}
	}
	senseHeld(r, a.HoldsCertificate, a.CertificateOn, "holds_certificate", "certificate_on")
	senseHeld(r, a.Withdrawn, a.WithdrawnOn, "withdrawn", "withdrawn_on")
	sensePast(r, a.FiledOn, a.CertificateOn, "certificate_on")
	sensePast(r, a.FiledOn, a.WithdrawnOn, "withdrawn_on")
	senseRights(r, a.IPSelfDeveloped, usableOf(a), "ip_class1", "ip_class2", "ip_class2_spent")
	senseCut(r, &a.Points)
	if e, err := timeline.On(filed); err == nil && !r.found {
		s := rule.NewSheet(book)
		facts(s, &e.Policy, a)
		law(s, &e.Policy)
		senseBands(r, s)
	}
}

// senses takes contradictions and remembers that there was one: points are held against the facts only where the facts
// go together.
type senses struct {
	report *door.Report
	found  bool
}

func (r *senses) contradiction(text, remedy rule.Text, path string, also ...string) {
	r.found = true
	r.report.Contradiction(text, remedy, path, also...)
}

// senseYears reports figures of accounting years before registration.
func senseYears(a *Application, years int, r *senses) {
	for i, y := range [...]*Year{&a.Last, &a.Second, &a.First} {
		if name := [...]string{"last", "second", "first"}[i]; years <= i && *y != (Year{}) {
			r.contradiction(rule.T("填写了注册成立之前会计年度的数据", "figures are given for an accounting year before registration"),
				rule.T("删去该年度数据，或核对注册成立日期", "leave that year out, or check the day of registration"), name, "registered_on")
		}
	}
}

// senseLast reports means and incomes of the year before filing of a firm that did not exist in it.
func senseLast(a *Application, years int, r *senses) {
	given := [...]bool{a.Employees.IsGiven(), a.TechStaff.IsGiven(), a.CollegeTechStaff.IsGiven(), a.RDStaff.IsGiven(), a.TotalIncome.IsGiven(), a.HTIncome.IsGiven()}
	for i, name := range [...]string{"employees", "tech_staff", "college_tech_staff", "rd_staff", "total_income", "ht_income"} {
		if years <= 0 && given[i] {
			r.contradiction(rule.T("申报当年注册，无可用会计年度，却填写了近一年数据", "a figure of the last year is given for a firm registered in the year of filing, which has no accounting year"),
				rule.T("删去该项数据，或核对注册成立日期", "leave the figure out, or check the day of registration"), name, "registered_on")
		}
	}
}

// senseHeld reports the day of something that there is said not to be.
func senseHeld(r *senses, held rule.Opt[bool], on rule.Opt[rule.Date], flag, day string) {
	if is, said := held.Get(); said && !is && on.IsGiven() {
		r.contradiction(rule.T("填写了日期，却声明没有", "a day is given for what is said not to exist"), rule.T("删去日期，或改为 true", "leave out the day, or say true"), flag, day)
	}
}

// sensePast reports a day after filing of what must lie before it.
func sensePast(r *senses, filed, on rule.Opt[rule.Date], path string) {
	limit, known := filed.Get()
	if day, given := on.Get(); given && known && day.After(limit) {
		r.contradiction(rule.T("日期晚于申报日期", "the day lies after filing"), rule.T("请核对两个日期", "check both days"), path, "filed_on")
	}
}

// senseRights reports more rights developed by itself than can be used.
func senseRights(r *senses, own, usable rule.Opt[int], of ...string) {
	n, given := own.Get()
	if all, known := usable.Get(); given && known && n > all {
		r.contradiction(rule.T("自主研发的知识产权多于可用的知识产权", "more rights developed by itself than can be used"),
			rule.T("请核对各类知识产权件数", "check the numbers of rights"), "ip_self_developed", of...)
	}
}

// usableOf counts the rights that are not spent; not given where one of the counts is not.
func usableOf(a *Application) rule.Opt[int] {
	owned, given := sumGiven(a.IPClassI, a.IPClassII).Get()
	spent, known := a.IPSpent.Get()
	if !given || !known {
		return rule.Opt[int]{}
	}
	return rule.Given(owned - spent)
}

// senseCut reports that the cap on intellectual property took more than there was.
func senseCut(r *senses, p *Points) {
	if bonus, given := p.Standards.Get(); given && p.Cut.Cmp(bonus) > 0 {
		r.contradiction(rule.T("封顶减去的分数超过加分", "the cap took more than the bonus"), rule.T("请核对评审汇总", "check the summary of the panel"), "points.cut", "points.standards")
	}
}

// senseBands reports points of experts outside the band that the facts give, as the rules on a sheet found them.
func senseBands(r *senses, s *rule.Sheet) {
	for _, f := range outOfBand(s) {
		if r.report.Sound(f.Path) {
			r.contradiction(outsideText(f), outsideRemedy, f.Path)
		}
	}
}

// outOfBand are the points of experts outside their bands; none where other facts are out of bounds.
func outOfBand(s *rule.Sheet) []rule.Fact {
	var out *rule.BoundsError
	if !errors.As(s.Err(), &out) || slices.ContainsFunc(out.Facts, func(f rule.Fact) bool { return !ofExperts(f) }) {
		return nil
	}
	return out.Facts
}

func outsideText(f rule.Fact) rule.Text {
	return rule.T(f.Title.ZH+"：分数不在该项允许的分档之内", f.Title.EN+": outside the band that the facts allow")
}

var outsideRemedy = rule.T("请核对评分表与该项所依据的数据", "check the score sheet and the facts of the item")

func ofExperts(f rule.Fact) bool { return f.Judged && strings.HasPrefix(f.Path, "points.") }

package certification

import (
	"errors"
	"regexp"
	"slices"
	"strconv"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/certification/hnte/certificate"
	"github.com/keji-rules/keji/certification/superdeduction"
	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(fileBook, sense)

// Decode reads a file from JSON and reports every problem at once as a *door.InputError; a key that neither the profile
// nor a section has is one.
func Decode(data []byte) (File, error) { return entrance.Decode(data) }

// Validate checks a file made by a program as Decode checks one from JSON.
func Validate(f *File) error { return entrance.Validate(f) }

// Door returns the door of the front desk, for templates and other limits than the default.
func Door() *door.Door[File] { return entrance }

// fileBook declares the facts of the profile, and those that sections have places for, as their schemes declare them.
var fileBook = rule.NewBook("desk.file", fileTitle, nil, fileFacts())

func fileFacts() []rule.Fact {
	all := section[enterprise.Profile]("", enterprise.Door().Fields())
	all = append(all, section[HNTE]("hnte.", hnte.Door().Fields())...)
	all = append(all, lifeFacts...)
	all = append(all, section[TechSME]("techsme.", techsme.Door().Fields())...)
	return append(all, section[SuperDeduction]("superdeduction.", superdeduction.Door().Fields())...)
}

// section takes over the facts for which a part of the file has places, at their paths within the file.
func section[S any](prefix string, fields []door.Field) []rule.Fact {
	places, facts := map[string]bool{}, []rule.Fact{}
	for _, f := range door.New[S](rule.NewBook("desk.part", fileTitle, nil, nil), nil).Fields() {
		places[f.Path] = true
	}
	for _, f := range fields {
		if fact := f.Fact; f.Declared && places[f.Path] {
			fact.Path = prefix + fact.Path
			if fact.Within != "" {
				fact.Within = prefix + fact.Within
			}
			facts = append(facts, fact)
		}
	}
	return facts
}

var fileTitle = rule.T("企业档案", "Enterprise file")

// lifeFacts are those of the certificate held last.
var lifeFacts = []rule.Fact{
	{Path: "hnte.reports", Title: rule.T("年度发展情况报表", "Annual reports"), Unit: rule.Items, Max: rule.Int(100)},
	{Path: "hnte.reports[].year", Title: rule.T("报表年度", "Accounting year reported on"), Unit: rule.CalendarYear, Min: rule.Int(2000), Max: rule.Int(9000)},
	{Path: "hnte.reports[].filed", Title: rule.T("已填报", "Filed"), Unit: rule.Flag},
	{Path: "hnte.reports[].filed_on", Title: rule.T("填报日期", "Day of filing the report"), Unit: rule.Day},
	{Path: "hnte.changes", Title: rule.T("名称变更及重大变化", "Renamings and major changes"), Unit: rule.Items, Max: rule.Int(100)},
	{Path: "hnte.changes[].kind", Title: rule.T("变化类别", "Kind of change"), Unit: rule.Flag},
	{Path: "hnte.changes[].on", Title: rule.T("变化日期", "Day of the change"), Unit: rule.Day},
	{Path: "hnte.changes[].reported", Title: rule.T("已报告", "Reported"), Unit: rule.Flag},
	{Path: "hnte.changes[].reported_on", Title: rule.T("报告日期", "Day of the report"), Unit: rule.Day},
	{Path: "hnte.changes[].qualifies", Title: rule.T("变化后仍符合条件", "Conditions still met after it"), Unit: rule.Flag, Judged: true},
	{Path: "hnte.changes[].notice_from", Title: rule.T("更名公示起始日", "First day of the public notice"), Unit: rule.Day},
	{Path: "hnte.renewal_by", Title: rule.T("到期当年申报截止日", "Last day to apply in the year of expiry"), Unit: rule.Day},
}

// sense reports what no single field can show: the senses of the profile, of its certificates and numbers, and of each
// section by itself. What a section says together with the profile is looked at in Survey, which knows the day.
func sense(f *File, r *door.Report) {
	again(enterprise.Validate(&f.Profile), "", r)
	senseHeld(f, r)
	h := hnte.Application{FiledOn: rule.Given(latest(hnte.Editions()))}
	f.HNTE.add(&h)
	again(hnte.Validate(&h), "hnte.", r)
	s := techsme.Application{EvaluationYear: rule.Given(latest(techsme.Editions()).Year())}
	f.TechSME.add(&s)
	again(techsme.Validate(&s), "techsme.", r)
}

// latest is the first day of the last edition.
func latest[P any](t rule.Timeline[P]) rule.Date {
	all := t.All()
	return all[len(all)-1].From
}

// senseHeld looks at certificates and numbers.
func senseHeld(f *File, r *door.Report) {
	certificates, _ := f.Certificates.Get()
	for i, c := range certificates {
		_, err := certificateOf(f, c).Validity()
		again(err, "hnte_certificates["+strconv.Itoa(i)+"].", r)
		senseFirst(err, "hnte_certificates["+strconv.Itoa(i)+"].issued_on", r)
		if err == nil && c == newest(f) {
			_, err := lifeOf(f, c).Validity()
			again(err, "hnte.", r)
		}
	}
	all, _ := f.Registrations.Get()
	for i := range all {
		at := "techsme_registrations[" + strconv.Itoa(i) + "]."
		n, err := techsme.ParseNumber(all[i].Number)
		if err == nil {
			_, err = entryOf(f, &all[i], n).StatusOn(rule.NewDate(n.Year(), 12, 31))
		}
		again(err, at, r)
	}
}

// senseFirst reports a certificate dated before the first edition of its rules: there was none yet.
func senseFirst(err error, at string, r *door.Report) {
	var outside *rule.EditionError
	if errors.As(err, &outside) {
		first := certificate.Editions().All()[0].From.String()
		r.Contradiction(rule.T("发证日期早于"+first+"，当时尚无此种证书", "issued before "+first+", when there were no such certificates"),
			rule.T("请核对发证日期；此前的证书不属于高新技术企业认定管理办法，请删去", "check the date of issue; leave out certificates from before these Measures"), at)
	}
}

// again reports, at a path within the file, what another door found and this one did not. What it says of the enterprise
// itself stands at the profile.
func again(err error, at string, r *door.Report) {
	var input *door.InputError
	if !errors.As(err, &input) {
		return
	}
	for _, p := range input.Problems {
		path := at + p.Path
		if p.Path == "registered_on" || p.Path == "founded_on" {
			path = "registered_on"
		}
		if r.Sound(path) {
			r.Contradiction(p.Text, p.Remedy, path)
		}
	}
}

// places are the paths of a file.
var places = func() map[string]bool {
	all := map[string]bool{}
	for _, f := range entrance.Fields() {
		all[f.Path] = true
	}
	return all
}()

var index = regexp.MustCompile(`\[\d+\]`)

// within turns the problems of a scheme's application into those of the file: what a section holds stands there.
func within(err error, scheme string) error {
	var input *door.InputError
	if !errors.As(err, &input) {
		return err
	}
	out := &door.InputError{Problems: slices.Clone(input.Problems), More: input.More}
	for i := range out.Problems {
		if path := scheme + "." + out.Problems[i].Path; places[index.ReplaceAllString(path, "[]")] {
			out.Problems[i].Path = path
		}
	}
	return out
}

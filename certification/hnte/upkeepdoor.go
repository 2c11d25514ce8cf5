package hnte

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var upkeepEntrance = door.New(upkeepBook, senseUpkeep)

// DecodeUpkeep reads the facts of a re-examination from JSON and reports every problem at once as a *door.InputError.
func DecodeUpkeep(data []byte) (Upkeep, error) { return upkeepEntrance.Decode(data) }

// UpkeepDoor returns the door of the re-examination, for tables, templates, validation and other limits than the default.
func UpkeepDoor() *door.Door[Upkeep] { return upkeepEntrance }

// senseUpkeep reports what no single field can show.
func senseUpkeep(u *Upkeep, report *door.Report) {
	r := &senses{report: report}
	a := u.application()
	year, known := u.Year.Get()
	if registered, given := u.RegisteredOn.Get(); given && known {
		if registered.Year() > year {
			r.contradiction(rule.T("注册成立日期晚于问题年度", "registered after the year in question"), rule.T("请核对注册日期和年度", "check the day and the year"), "registered_on", "year")
		} else {
			senseYears(&a, year+1-registered.Year(), r)
		}
	}
	senseRights(r, u.IPSelfDeveloped, sumGiven(u.IPClassI, u.IPClassII), "ip_class1", "ip_class2")
	senseCut(r, &u.Points)
	if e, err := upkeepTimeline.On(upkeepFrame(u).Day); err == nil && !r.found {
		s := rule.NewSheet(upkeepBook)
		upkeepFacts(s, &e.Policy, u)
		upkeepLaw(s, &e.Policy)
		senseBands(r, s)
	}
}

// sumGiven adds numbers; not given where one is not.
func sumGiven(all ...rule.Opt[int]) rule.Opt[int] {
	sum := 0
	for _, o := range all {
		n, given := o.Get()
		if !given {
			return rule.Opt[int]{}
		}
		sum += n
	}
	return rule.Given(sum)
}

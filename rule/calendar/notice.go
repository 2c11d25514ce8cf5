package calendar

import (
	"slices"

	"github.com/keji-rules/keji/rule"
)

// Notice is one holiday notice: the days it makes days off and the days it makes working days. Other days follow the plain
// rule. Days of a neighbouring year that it names it settles as well.
type Notice struct {
	Document rule.Document // carries the number, and the day of publication in Promulgated: from then on it is known
	Page     string        // where it was published, as the address below the government's policy library; may be empty
	Year     int           // the year it arranges
	Amends   bool          // changes single days of a year that another notice arranges; alone it makes no year known
	Holidays []Holiday
}

// Holiday is one holiday within a notice.
type Holiday struct {
	Name rule.Text
	Off  []rule.Term // days off, weekend days inside a block included
	Work []rule.Date // weekend days worked in exchange
}

// Published returns the day from which the notice is known; no date where it was always known.
func (n *Notice) Published() rule.Date { return n.Document.Info().Promulgated }

// copied copies notices with all they hold.
func copied(notices []Notice) []Notice {
	all := slices.Clone(notices)
	for i := range all {
		all[i].Holidays = slices.Clone(all[i].Holidays)
		for j := range all[i].Holidays {
			h := &all[i].Holidays[j]
			h.Off, h.Work = slices.Clone(h.Off), slices.Clone(h.Work)
		}
	}
	return all
}

// Faults returns what is wrong with a notice: no document, a year out of range, a day off that is no term of days or that
// is worked too, days far from its year.
func (n *Notice) Faults() []rule.ValueFault {
	var all []rule.ValueFault
	refuse := func(path string, text, remedy rule.Text) {
		all = append(all, rule.ValueFault{Path: path, Text: text, Remedy: remedy})
	}
	if n.Document.IsZero() || !n.Document.Info().Title.Whole() {
		refuse("document", rule.T("没有文件名称", "the document is missing"), rule.T("请注明通知名称和文号", "name the notice and its number"))
	}
	if n.Year < firstYear || n.Year > lastYear {
		refuse("year", rule.T("年份超出范围", "the year is out of range"), rule.T("请填写 1949 至 2200 年", "give a year from 1949 to 2200"))
	}
	if len(n.Holidays) > maxHolidays {
		refuse("holidays", rule.T("节日过多", "too many holidays"), rule.T("请按节日合并填写", "list each holiday once"))
	}
	for _, h := range n.Holidays {
		all = append(all, h.faults(n.Year)...)
	}
	return all
}

// The years that a calendar can hold, so that its tables stay small.
const (
	firstYear = 1949
	lastYear  = 2200
)

const maxHolidays = 50 // of one notice

func (h *Holiday) faults(year int) []rule.ValueFault {
	var all []rule.ValueFault
	near := func(d rule.Date) bool { return !d.IsZero() && d.Year() >= year-1 && d.Year() <= year+1 }
	for _, off := range h.Off {
		last, ends := off.Last()
		if !off.Valid() || !ends || !near(off.First()) || !near(last) {
			all = append(all, rule.ValueFault{Path: "holidays.off", Text: rule.T(h.Name.ZH+"的放假日期有误", "the days off of "+h.Name.EN+" are faulty"),
				Remedy: rule.T("请填写该年度附近的起止日期", "give first and last day, near the year")})
		}
	}
	for _, d := range h.Work {
		if !near(d) || slices.ContainsFunc(h.Off, func(off rule.Term) bool { return off.Contains(d) }) {
			all = append(all, rule.ValueFault{Path: "holidays.work", Text: rule.T(h.Name.ZH+"的上班日期有误", "a worked day of "+h.Name.EN+" is faulty"),
				Remedy: rule.T("请填写该年度附近、不在放假之列的日期", "give a day near the year that is not off too")})
		}
	}
	return all
}

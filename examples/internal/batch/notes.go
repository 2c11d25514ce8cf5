package batch

import (
	"github.com/keji-rules/keji/rule"
)

// AskedFor says that the edition is not the one that an application itself picks.
func AskedFor(on rule.Date) rule.Text {
	day := on.String()
	return rule.T("按 -on 指定日期施行的规定判定："+day, "Decided under the rules in force on the day given by -on: "+day)
}

// unchecked returns the last day up to which the edition was checked, and whether the decision speaks of a later one.
func unchecked(d rule.Decision) (rule.Date, bool) {
	f := d.Frame()
	if f.Edition == nil {
		return rule.Date{}, false
	}
	day := f.AsOf
	if day.IsZero() {
		day = f.Day
	}
	return f.Edition.Checked, day.After(f.Edition.Checked)
}

// Unchecked says that what was enacted after a day is not known.
func Unchecked(checked rule.Date) rule.Text {
	day := checked.String()
	return rule.T(day+" 之后的规定未经核对", "the edition was not checked after "+day)
}

// notesOn is what whoever reads one decision must know beside it; on is zero when no day was asked for.
func notesOn(d rule.Decision, on rule.Date, l rule.Lang) string {
	text := ""
	if checked, late := unchecked(d); late {
		text = Unchecked(checked).In(l)
	}
	if on.IsZero() {
		return text
	}
	if text != "" {
		text += rule.T("；", "; ").In(l)
	}
	return text + AskedFor(on).In(l)
}

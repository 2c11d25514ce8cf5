package batch

import (
	"strings"

	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// elsewhere tells, by the names of its columns or keys, a table that was filled in for another scheme; nil when it was not.
func elsewhere(of schemes.Scheme, names []string) error {
	own, _ := fit(of.Fields(), names)
	best, known, spare := of, own, 0
	for _, s := range schemes.All() {
		if n, left := fit(s.Fields(), names); n > known || n == known && s != of && best != of && left < spare {
			best, known, spare = s, n, left
		}
	}
	if best == of || 5*known < 4*len(names) { // some names may be slips, or pass through
		return nil
	}
	is, wanted := best.Title(), of.Title()
	return &door.InputError{Problems: []door.Problem{{Line: 1, Code: door.UnknownKey,
		Text: rule.T("这像是“"+is.ZH+"”（"+best.Name()+"）的数据，不是“"+wanted.ZH+"”（"+of.Name()+"）的",
			"this looks like data of “"+is.EN+"” ("+best.Name()+"), not of “"+wanted.EN+"” ("+of.Name()+")"),
		Remedy: rule.T("请把事项改为 "+best.Name()+"，或换成按 "+of.Name()+" 的模板填写的数据（decide template "+of.Name()+"）",
			"name "+best.Name()+" as the scheme, or take data filled in by the template of "+of.Name()+": decide template "+of.Name())}}}
}

// fit counts the names that are fields of a scheme, and its fields that no name is for.
func fit(fields []door.Field, names []string) (known, spare int) {
	given := map[string]bool{}
	for _, name := range names {
		given[general(name)] = true
		if _, is := kindAt(fields, name); is {
			known++
		}
	}
	for _, f := range fields {
		if !given[f.Path] && !strings.Contains(f.Path, "[") {
			spare++
		}
	}
	return known, spare
}

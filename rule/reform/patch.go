package reform

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/nearest"
	"github.com/keji-rules/keji/rule/internal/object"
)

// Patch is a change of policy numbers as data: a JSON object of paths and new values.
//
//	{
//	  "pass_mark": 65,
//	  "rd_of_sales.rows[4].from": "5.5%",
//	  "sound_accounts": false,
//	  "personnel.rows": [{"from": "10%", "points": 5}, {"from": "30%", "points": 20}]
//	}
//
// Paths are those of rule.PolicyFigures, which rule.Diff prints as well. A value is a number in the unit of the figure
// (amounts in yuan), plainly or as a string; a share also as "5.5%", and above 100% only so, since 65 may mean 65% or 6500%;
// a date as "2027-01-01", yes or no as true or false;
// points that the law leaves open, and figures not known, as {"low": 4, "high": 6}. The rows of a table, or the cases of a
// schedule, can be replaced whole.
type Patch struct {
	sets []object.Member
}

// ParsePatch reads a patch. Whether its paths exist is asked of a policy: see [Patched]. The error is an *Error.
func ParsePatch(data []byte) (Patch, error) {
	members, problems := object.Read(data)
	e := new(Error)
	for _, p := range problems {
		e.add(faulty("", p))
	}
	return Patch{members}, e.orNil()
}

func faulty(path string, err error) rule.PolicyProblem {
	what := rule.T("写法有误", "faulty JSON: "+err.Error())
	if fault := new(object.Fault); errors.As(err, &fault) {
		what = rule.T(fault.ZH, "faulty JSON: "+fault.EN)
	}
	return rule.PolicyProblem{Path: path, Fault: rule.FaultValue, What: what}
}

// Patched returns a policy with the figures of a patch. Every path is checked against the policy's own fields; one that
// it does not have is refused, with the one that was probably meant. The error is an *Error.
func Patched[P comparable](base P, patch Patch) (P, error) {
	e := new(Error)
	changed := base
	if e.add(apply(&changed, &patch)...); len(e.Problems) > 0 {
		return base, e
	}
	return changed, nil
}

// apply sets every figure and returns what is wrong.
func apply[P comparable](p *P, patch *Patch) (problems []rule.PolicyProblem) {
	for _, set := range patch.sets {
		problems = append(problems, put(p, set)...)
	}
	return problems
}

func put[P comparable](p *P, set object.Member) []rule.PolicyProblem {
	for _, list := range [...]string{"rows", "cases"} {
		if table, whole := strings.CutSuffix(set.Key, "."+list); whole {
			return putRows(p, table, list, set)
		}
	}
	f, ok := rule.FigureAt(p, set.Key)
	if !ok {
		return []rule.PolicyProblem{unknownPath(p, set.Key)}
	}
	value, err := valueOf(set.Value, f.Value.Unit())
	if what, doubtful := withoutPercent(set.Value, value, f.Value); err == nil && doubtful {
		return []rule.PolicyProblem{{Path: set.Key, Title: f.Title, Fault: rule.FaultValue, What: what}}
	}
	if err == nil {
		err = rule.SetFigure(p, set.Key, value)
	}
	if err == nil {
		return nil
	}
	form := formOf(f.Value.Unit())
	return []rule.PolicyProblem{{Path: set.Key, Title: f.Title, Fault: rule.FaultValue, What: rule.T(
		"不能取值 "+string(set.Value)+"；现值为 "+f.Value.Text(rule.ZH)+"，应填"+form.ZH,
		"cannot be "+string(set.Value)+"; it is "+f.Value.Text(rule.EN)+", write "+form.EN)}}
}

// withoutPercent asks about a share above 100% that is written without percent sign, where the law has none above it: 65 is
// 6500%, and is hardly meant.
func withoutPercent(text json.RawMessage, value, law rule.Known) (what rule.Text, doubtful bool) {
	n, known := value.High()
	if value.Unit() != rule.Share || !known || !aboveWhole(value) || aboveWhole(law) || bytes.ContainsAny(text, "%/") {
		return rule.Text{}, false
	}
	part, _ := n.Over(rule.Int(100))
	number, meant, written := n.String(), n.String()+"%", rule.Exactly(n, rule.Share).Text(rule.EN)
	return rule.T(
		"写作 "+number+" 即 "+written+"；若指 "+meant+"，请写 \""+meant+"\" 或 "+part.String()+"；确为 "+written+" 的，请写 \""+written+"\"",
		number+" means "+written+"; for "+meant+" write \""+meant+"\" or "+part.String()+", for "+written+" indeed write \""+written+"\""), true
}

// aboveWhole reports whether a share may exceed 100%.
func aboveWhole(k rule.Known) bool {
	high, known := k.High()
	return known && high.Cmp(rule.Int(1)) > 0
}

// formOf says how a value of a unit is written.
func formOf(u rule.Unit) rule.Text {
	switch u {
	case rule.Flag:
		return rule.T(" true 或 false", "true or false")
	case rule.Day:
		return rule.T("日期，如 2027-01-01", "a date, such as 2027-01-01")
	case rule.Share:
		return rule.T("百分数或分数，如 5.5%、0.055、1/3", "a share, such as 5.5%, 0.055 or 1/3")
	case rule.YuanUnit:
		return rule.T("以元计的数字，如 200000000", "a number of yuan, such as 200000000")
	}
	return rule.T("数字，如 60 或 12.5", "a number, such as 60 or 12.5")
}

// unknownPath names the path that was probably meant.
func unknownPath[P comparable](p *P, path string) rule.PolicyProblem {
	var known []string
	for _, f := range rule.PolicyFigures(p) {
		known = append(known, f.Path)
		if list := strings.LastIndexByte(f.Path, '['); list > 0 {
			known = append(known, f.Path[:list])
		}
	}
	what := rule.T("政策中没有这一项", "the policy has no such figure")
	guess := titled(p, path)
	if guess == "" {
		guess = nearest.To(path, known)
	}
	if guess != "" {
		f, _ := rule.FigureAt(p, guess)
		what = rule.T(what.ZH+"；是否指 "+guess+quoted(f.Title.ZH, "（", "）"), what.EN+"; did you mean "+guess+quoted(f.Title.EN, " (", ")")+"?")
	}
	return rule.PolicyProblem{Path: path, Fault: rule.FaultPath, What: what}
}

// titled is the path of the figure that goes by a title, in either language; empty where none does.
func titled[P comparable](p *P, title string) string {
	for _, f := range rule.PolicyFigures(p) {
		if f.Title.ZH == title || f.Title.EN == title {
			return f.Path
		}
	}
	return ""
}

func quoted(text, before, after string) string {
	if text == "" {
		return ""
	}
	return before + text + after
}

// putRows replaces the rows of a table or the cases of a schedule.
func putRows[P comparable](p *P, table, list string, set object.Member) (problems []rule.PolicyProblem) {
	if _, ok := rule.FigureAt(p, set.Key+"[0].from"); !ok {
		return []rule.PolicyProblem{unknownPath(p, set.Key)}
	}
	var rows []json.RawMessage
	form := map[string]string{"rows": `[{"from": 0, "points": 5}]`, "cases": `[{"from": 0, "limit": "5%"}]`}[list]
	if err := json.Unmarshal(set.Value, &rows); err != nil {
		return []rule.PolicyProblem{{Path: set.Key, Fault: rule.FaultValue, What: rule.T(
			"应写成各档的列表，如 "+form, "must be a list of bands, such as "+form)}}
	}
	if err := rule.SetRows(p, table, len(rows)); err != nil {
		return []rule.PolicyProblem{{Path: set.Key, Fault: rule.FaultSize, What: rule.T("至少一档，至多十档", "needs at least one band and at most ten")}}
	}
	for i, row := range rows {
		at := table + "." + list + "[" + strconv.Itoa(i) + "]"
		members, faults := object.Read(row)
		for _, err := range faults {
			problems = append(problems, faulty(at, err))
		}
		problems = append(problems, putRow(p, at, members)...)
	}
	return problems
}

// putRow writes one row anew: what it does not give is nothing.
func putRow[P comparable](p *P, at string, members []object.Member) (problems []rule.PolicyProblem) {
	for _, f := range rule.PolicyFigures(p) {
		if strings.HasPrefix(f.Path, at+".") {
			zero := rule.Exactly(rule.Int(0), f.Value.Unit())
			if err := rule.SetFigure(p, f.Path, zero); err != nil {
				problems = append(problems, faulty(f.Path, err))
			}
		}
	}
	for _, m := range members {
		m.Key = at + "." + m.Key
		problems = append(problems, put(p, m)...)
	}
	return problems
}

// valueOf reads a value in a unit.
func valueOf(data json.RawMessage, u rule.Unit) (rule.Known, error) {
	data = bytes.TrimSpace(data)
	if !bytes.HasPrefix(data, []byte("{")) {
		return rule.ParseKnown(textOf(data), u)
	}
	var ends struct{ Low, High json.RawMessage }
	if err := object.Decode(data, &ends); err != nil {
		return rule.Known{}, err
	}
	low, err := rule.ParseKnown(textOf(ends.Low), u)
	if err != nil {
		return rule.Known{}, err
	}
	high, err := rule.ParseKnown(textOf(ends.High), u)
	if err != nil {
		return rule.Known{}, err
	}
	least, _ := low.Exact()
	most, _ := high.Exact()
	return rule.Between(least, most, u), nil
}

// textOf is a JSON string without its quotes, and anything else as it is written.
func textOf(data json.RawMessage) string {
	var text string
	if json.Unmarshal(data, &text) == nil && len(data) > 0 && data[0] == '"' {
		return text
	}
	return string(data)
}

package rule

import (
	"reflect"
	"regexp"
)

// The struct tags of a policy's field:
//
//	json   the name, lower case with underscores
//	zh, en the titles
//	unit   the code of the unit: of the number itself, or of what a table, schedule or ladder measures
//	gives  the code of the unit that a table or ladder (points unless said) or a schedule (a share unless said) gives
//
// A switch needs no unit. On an array, unit and gives hold for each entry.
const (
	tagName  = "json"
	tagUnit  = "unit"
	tagGives = "gives"
)

var policyName = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

// readTags reads a field's name and titles.
func (r *policyReader) readTags(in *policyNode, f reflect.StructField) policyNode {
	n := policyNode{name: f.Tag.Get(tagName), title: T(f.Tag.Get(string(ZH)), f.Tag.Get(string(EN))), tag: f.Tag}
	named, titled := policyName.MatchString(n.name), n.title.Whole()
	if !named {
		n.name = f.Name
	}
	n.path = n.name
	if in.path != "" {
		n.path = in.path + "." + n.name
	}
	if titled && in.title.Whole() {
		n.title = in.title.part(n.title.ZH, n.title.EN)
	}
	if !named {
		r.refuse(&n, FaultName, T("缺少 JSON 名称，或名称不是小写字母、数字和下划线", "needs a JSON name of lower-case letters, digits and underscores"))
	}
	if !titled {
		r.refuse(&n, FaultTitle, T("缺少中文或英文名称", "needs titles in both languages"))
	}
	return n
}

// part titles something within what t titles.
func (t Text) part(zh, en string) Text { return T(t.ZH+"·"+zh, t.EN+", "+en) }

// readUnits reads the units of an element of the law.
func (r *policyReader) readUnits(n *policyNode) {
	unit := n.tag.Get(tagUnit)
	switch n.law.(type) {
	case *Switch:
		n.unit, n.gives = Flag, Flag
		if unit == "" {
			return
		}
	case *Table, *Steps:
		n.gives = Score
	case *Schedule:
		n.gives = Share
	}
	n.unit = r.unit(n, unit)
	if gives := n.tag.Get(tagGives); gives != "" {
		n.gives = r.unit(n, gives)
	}
}

func (r *policyReader) unit(n *policyNode, code string) Unit {
	u, err := ParseUnit(code)
	if err != nil {
		r.refuse(n, FaultUnit, T("缺少计量单位，或单位代码有误", "needs a unit of this library"))
	}
	return u
}

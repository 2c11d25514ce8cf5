package rule

import (
	"reflect"
	"strconv"
)

// policyNode is one place in a policy: an element of the law, or a struct or array that holds some.
type policyNode struct {
	name  string // JSON name; empty within an array
	path  string
	title Text
	unit  Unit // of what is measured
	gives Unit // of what a table, schedule or ladder gives
	law   any  // *Limit, *Switch, *Table, *Schedule or *Steps; nil for a struct, an array, and what is refused
	list  bool // an array
	kids  []policyNode
	tag   reflect.StructTag
}

// policyReader reads a policy by reflection and collects what is wrong with its shape.
type policyReader struct {
	problems []PolicyProblem
}

func (r *policyReader) refuse(n *policyNode, f PolicyFault, what Text) {
	r.problems = append(r.problems, PolicyProblem{Path: n.path, Title: n.title, Fault: f, What: what})
}

// readPolicy returns the tree of a policy and the faults of its shape. The shape depends on the type alone, so two
// policies of one type have equal trees but for what law points to.
func readPolicy[P comparable](p *P) (*policyNode, []PolicyProblem) {
	if p == nil {
		p = new(P)
	}
	r, root := policyReader{}, policyNode{}
	if v := reflect.ValueOf(p).Elem(); v.Kind() == reflect.Struct && !isLaw(p) {
		r.fill(&root, v)
	}
	if len(root.kids) == 0 && len(r.problems) == 0 {
		r.refuse(&root, FaultType, T("政策应为由数值、开关、分档表组成的结构体", "a policy is a struct of limits, switches and tables"))
	}
	return &root, r.problems
}

// isLaw reports whether p points to an element of the law.
func isLaw(p any) bool {
	switch p.(type) {
	case *Limit, *Switch, *Table, *Schedule, *Steps:
		return true
	}
	return false
}

// isBare reports whether p points to a value that carries no citation.
func isBare(p any) bool {
	switch p.(type) {
	case *Number, *Date, *Text:
		return true
	}
	return false
}

// fill reads one place and what lies below it.
func (r *policyReader) fill(n *policyNode, v reflect.Value) {
	switch p := v.Addr().Interface(); {
	case isLaw(p):
		n.law = p
		r.readUnits(n)
		return
	case isBare(p):
		r.refuse(n, FaultType, uncited())
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		r.fillStruct(n, v)
	case reflect.Array:
		r.fillArray(n, v)
	case reflect.Pointer, reflect.Slice, reflect.Map, reflect.Interface, reflect.Func, reflect.Chan, reflect.UnsafePointer:
		r.refuse(n, FaultType, notPlain())
	default:
		r.refuse(n, FaultType, uncited())
	}
}

func uncited() Text {
	return T("单独的值没有依据可引，应使用数值、开关或分档表", "a bare value carries no citation: use a limit, a switch or a table")
}

func notPlain() Text {
	return T("含有指针或不可比较的内容，复制后会相互影响", "holds a pointer or is not comparable: copies would share it")
}

func (r *policyReader) fillStruct(n *policyNode, v reflect.Value) {
	seen := map[string]bool{}
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if !f.IsExported() {
			r.refuse(n, FaultType, T("字段 "+f.Name+" 未导出，无法检查", "field "+f.Name+" is not exported and cannot be read: "+notPlain().EN))
			continue
		}
		kid := r.readTags(n, f)
		if seen[kid.name] {
			r.refuse(&kid, FaultName, T("JSON 名称重复", "the JSON name is used twice"))
		}
		seen[kid.name] = true
		r.fill(&kid, v.Field(i))
		n.kids = append(n.kids, kid)
	}
}

func (r *policyReader) fillArray(n *policyNode, v reflect.Value) {
	n.list = true
	for i := range v.Len() {
		at := strconv.Itoa(i + 1)
		kid := policyNode{path: n.path + "[" + strconv.Itoa(i) + "]", tag: n.tag}
		kid.title = n.title.part("第"+at+"项", "no. "+at)
		r.fill(&kid, v.Index(i))
		n.kids = append(n.kids, kid)
	}
}

// laws lists the elements of the law in the order of the fields.
func (n *policyNode) laws() []*policyNode {
	if n.law != nil {
		return []*policyNode{n}
	}
	var all []*policyNode
	for i := range n.kids {
		all = append(all, n.kids[i].laws()...)
	}
	return all
}

// basis returns where an element of the law comes from.
func (n *policyNode) basis() *Basis {
	switch law := n.law.(type) {
	case *Limit:
		return &law.Basis
	case *Switch:
		return &law.Basis
	case *Table:
		return &law.Basis
	case *Schedule:
		return &law.Basis
	case *Steps:
		return &law.Basis
	}
	return &Basis{}
}

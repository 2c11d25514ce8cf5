package rule

// CheckPolicy returns everything that is wrong with a policy as a value: fields without name, title or unit, what is not
// a plain comparable value, numbers without citation or provenance, rows that do not ascend, ranges upside down, numbers
// that their unit forbids. It asks nothing of the rules; see [Scheme.CheckPolicy]. A policy is a struct of Limit,
// Switch, Table, Schedule and Steps, of further structs of these, and of fixed arrays, whose fields are tagged:
//
//	PassMark Limit `json:"pass_mark" zh:"合格分数线" en:"pass mark" unit:"points"`
//
// The tag unit is the code of a Unit: of the number, or of what a table measures; a switch needs none. The tag gives is
// the unit of what a table or ladder gives, points unless said, or a schedule gives, a share unless said.
func CheckPolicy[P comparable](p *P) []PolicyProblem {
	root, problems := readPolicy(p)
	c := policyReader{problems}
	for _, n := range root.laws() {
		c.checkBasis(n)
		c.checkFigures(n)
		c.checkLaw(n)
	}
	return c.problems
}

func (r *policyReader) checkBasis(n *policyNode) {
	b := n.basis()
	_, limit := n.law.(*Limit)
	switch {
	case !b.Source.Valid():
		r.refuse(n, FaultProvenance, Unstated.Text())
	case b.Source == Unknown && !limit:
		r.refuse(n, FaultProvenance, T("数值不明时只能用带上下限的数值表示", "only a limit with a range can say that a figure is unknown"))
	}
	doc := b.Cite.Document().Info()
	switch {
	case b.Cite.IsZero():
		r.refuse(n, FaultCitation, T("未引用依据", "nothing is cited"))
	case doc.ID == "" || !doc.Title.Whole():
		r.refuse(n, FaultCitation, T("所引文件缺少编号或名称", "the document cited lacks ID or title"))
	}
}

// checkFigures holds each number against its unit.
func (r *policyReader) checkFigures(n *policyNode) {
	for _, f := range n.figures() {
		low, _ := f.known.Low()
		what := f.known.unit.fits(low)
		if high, ok := f.known.High(); ok && what == (Text{}) {
			what = f.known.unit.fits(high)
		}
		if what != (Text{}) {
			r.refuse(n.at(f), FaultNumber, what)
		}
	}
}

// at is the place of one figure.
func (n *policyNode) at(f figure) *policyNode {
	return &policyNode{path: n.path + f.key, title: f.title}
}

func (r *policyReader) checkLaw(n *policyNode) {
	switch law := n.law.(type) {
	case *Limit:
		r.checkLimit(n, law)
	case *Table:
		r.checkTable(n, law)
	case *Schedule:
		r.checkSchedule(n, law)
	case *Steps:
		r.checkSteps(n, law)
	}
}

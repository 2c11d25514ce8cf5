package budget

import "github.com/keji-rules/keji/rule"

// Approval answers who may approve a change of a budget (预算调剂).
func Approval(a Adjustment) (rule.Answer[Authority], error) { return inForce(a, (*Policy).approval) }

// Approval answers under this policy, whatever rules are in force.
func (p Policy) Approval(a Adjustment) (rule.Answer[Authority], error) {
	return under(&p, a, (*Policy).approval)
}

func (p *Policy) approval(t *rule.Trace, a *Adjustment) (rule.Answer[Authority], error) {
	change := a.Change.Or("")
	f, _ := adjustmentBook.FactAt("change")
	l := adjustmentBook.Line(ruleAdjust, rule.Named{Title: f.Title, Words: changes.Text(change)})
	if !p.Adjusting.On {
		t.Because(rule.LawUnknown)
		t.Add(l.On(p.Adjusting.Basis).Saying(rule.T("本版本的调剂权限未查到", "who approves is not known in this edition")))
		return rule.Conclude(t, adjustmentBook, ruleAdjust, Nobody)
	}
	who, law, note := p.approves(t, a, change)
	l = l.On(law, p.Adjusting.Basis).Saying(note)
	if t.Lacking() {
		t.Add(l)
		return rule.Conclude(t, adjustmentBook, ruleAdjust, who)
	}
	l.Values = append(l.Values, rule.Named{Title: rule.T("权限", "approved by"), Words: authorities.Text(who)})
	t.Add(l)
	return rule.Conclude(t, adjustmentBook, ruleAdjust, who)
}

// approves is the table of who approves what. In a lump sum the investigator decides on every subject.
func (p *Policy) approves(t *rule.Trace, a *Adjustment, change Change) (Authority, rule.Basis, rule.Text) {
	if change == changeTotal || change == changeUnit {
		return ManagingDepartment, p.Adjusting.Cite.Usual(), rule.Text{}
	}
	if p.LumpSum.On {
		f, _ := adjustmentBook.FactAt("category")
		if c, given := rule.Need(t, f, a.Category); given && c == LumpSum && p.lumpSum(t, adjustmentBook, &a.Rules) == rule.Passed {
			return Investigator, p.LumpSum.Basis, rule.T("包干制项目由项目负责人自主决定使用", "in a lump sum the investigator decides alone")
		}
	}
	switch change {
	case changeEquipmentUp:
		return either(p.EquipmentByUnit, Unit, ManagingDepartment)
	case changeOtherDirect:
		return either(p.OtherByInvestigator, Investigator, Unit)
	case changeIndirectUp:
		return either(p.IndirectMayRise, ManagingDepartment, Nobody)
	}
	return Unit, p.Adjusting.Cite.Usual(), rule.T("由承担单位与项目负责人协商一致", "by agreement of the unit and the investigator")
}

func either(s rule.Switch, on, off Authority) (Authority, rule.Basis, rule.Text) {
	if s.On {
		return on, s.Basis, rule.Text{}
	}
	return off, s.Basis, rule.Text{}
}

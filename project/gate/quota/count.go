package quota

import "github.com/keji-rules/keji/rule"

// ruling is one reason why a project counts or does not.
type ruling struct {
	counts rule.Verdict
	why    rule.Text
}

func yes() ruling                   { return ruling{counts: rule.Passed} }
func no(zh, en string) ruling       { return ruling{rule.Failed, rule.T(zh, en)} }
func unclear(zh, en string) ruling  { return ruling{rule.Undetermined, rule.T(zh, en)} }
func only(ok bool, r ruling) ruling { return pick(ok, yes(), r) }

func pick(ok bool, a, b ruling) ruling {
	if ok {
		return a
	}
	return b
}

// item weighs one project: it counts when its role, plan, kind, state and period do. What surely does not count is settled by
// one of them.
func (q *Quota) item(i int, at Setting, h *Holding) Item {
	all := [...]ruling{q.role(h), q.plan(at, h), q.kind(h), q.status(at, h)}
	item := Item{Index: i, Counts: rule.Passed, Why: rule.T("计入", "counts")}
	for _, r := range all {
		switch {
		case r.counts == rule.Failed:
			return Item{Index: i, Counts: rule.Failed, Why: r.why}
		case r.counts == rule.Undetermined && item.Counts == rule.Passed:
			item.Counts, item.Why = rule.Undetermined, r.why
		}
	}
	item.FreedOn = at.freed(h)
	return item
}

func (q *Quota) role(h *Holding) ruling {
	role, told := h.Role.Get()
	if !told {
		return pick(q.Leads.On && q.SubLeads.On && q.Joins.On, yes(), unclear("角色未说明", "role not said"))
	}
	return only(q.counts(role), no("此角色不计", "this role does not count"))
}

func (q *Quota) counts(r Role) bool {
	switch r {
	case Lead:
		return q.Leads.On
	case SubLead:
		return q.SubLeads.On
	}
	return q.Joins.On
}

func (q *Quota) plan(at Setting, h *Holding) ruling {
	if !q.SamePlan.On {
		return yes()
	}
	plan, told := h.Plan.Get()
	if !told || at.Plan == "" {
		return unclear("所属计划未说明", "plan not said")
	}
	allied := q.Allied.On && (plan == NationalKey || plan == NationalMajor)
	return only(plan == at.Plan || allied, no("不属于计数的计划", "of another plan"))
}

func (q *Quota) kind(h *Holding) ruling {
	kind, told := h.Kind.Get()
	if !told {
		return pick(q.NoPlatforms.On || q.NoSubsidies.On || q.NoTalents.On, unclear("项目类别未说明", "kind not said"), yes())
	}
	return only(!q.Exempts(kind), no("此类项目不计", "this kind is exempt"))
}

// Exempts reports whether projects of a kind do not count; an application of such a kind is not bound either.
func (q *Quota) Exempts(k Kind) bool {
	switch k {
	case Platform:
		return q.NoPlatforms.On
	case Subsidy:
		return q.NoSubsidies.On
	case Talent:
		return q.NoTalents.On
	}
	return false
}

func (q *Quota) status(at Setting, h *Holding) ruling {
	status, told := h.Status.Get()
	switch {
	case !told:
		return unclear("项目状态未说明", "state not said")
	case status == Applying:
		return q.application(at, h)
	}
	applied := q.decided(at, h, status)
	if applied.counts == rule.Passed {
		return applied
	}
	if held := q.approved(at, h, status); held.counts != rule.Failed || applied.counts == rule.Failed {
		return held
	}
	return applied
}

// decided is whether a project still counts as an application of its call or year: its approval does not undo that. What
// ended before was applied for before.
func (q *Quota) decided(at Setting, h *Holding, s Status) ruling {
	switch {
	case s == Refused || !q.Applying.On || !q.SameCall.On && !q.SameYear.On:
		return no("已结束或未立项", "over, or not approved")
	case q.SameCall.On && at.over(h, at.On), !q.SameCall.On && at.over(h, at.firstDay()):
		return no("不属同一批次或年度", "of another call or year")
	}
	return q.application(at, h)
}

// over reports whether a project is known to have ended before a day.
func (at *Setting) over(h *Holding, day rule.Date) bool {
	first, agreed := h.FirstEnd.Get()
	end, told := h.EndsOn.Get()
	return agreed && first.Before(day) || told && end.Before(day)
}

// firstDay is the first day of the year of the application.
func (at *Setting) firstDay() rule.Date { return rule.NewDate(at.On.Year(), 1, 1) }

// approved is whether a project counts that was approved: what the call approved, whatever became of it, or what is running.
func (q *Quota) approved(at Setting, h *Holding, s Status) ruling {
	switch {
	case s == Refused:
		return no("已结束或未立项", "over, or not approved")
	case q.Ongoing.On && q.SameCall.On:
		return ofCall(h)
	}
	switch s {
	case Ongoing, Overdue, Submitted, Quit:
		return q.running(at, h, s)
	}
	return no("已结束或未立项", "over, or not approved")
}

// ofCall is whether a project is of the call that is applied to.
func ofCall(h *Holding) ruling {
	same, told := h.SameCall.Get()
	if !told {
		return unclear("批次未说明", "call not said")
	}
	return only(same, no("不属同一批次", "of another call"))
}

func (q *Quota) application(at Setting, h *Holding) ruling {
	if !q.Applying.On {
		return no("申报中的不计", "applications do not count")
	}
	if q.SameCall.On {
		return ofCall(h)
	}
	if q.SameYear.On {
		day, told := h.AppliedOn.Get()
		if !told || at.On.IsZero() {
			return unclear("申报日期未说明", "day of application not said")
		}
		return only(day.Year() == at.On.Year(), no("不属同一年度", "of another year"))
	}
	return yes()
}

func (q *Quota) running(at Setting, h *Holding, status Status) ruling {
	switch {
	case !q.Ongoing.On:
		return no("在研的不计", "running projects do not count")
	case status == Quit:
		return only(at.Ends.Quit.On, no("已退出", "left"))
	case status == Submitted && at.Ends.Submitted.On && at.Ends.Submitted.Source == rule.Disputed:
		return unclear("提交验收材料后是否再计，说法不一", "whether it counts once its material is handed in is disputed")
	case status == Submitted && at.Ends.Submitted.On:
		return no("已提交验收材料，不再计", "its material is handed in")
	case !at.Ends.ByTerm.On:
		return yes()
	}
	first, told := h.FirstEnd.Get()
	if !told || at.On.IsZero() {
		return unclear("原定止日未说明", "its first end is not said")
	}
	return at.Ends.since(first, at.On)
}

// since is whether a project still counts so long after its term. Its last day of counting is the corresponding day of the
// month, inclusive.
func (e *Ends) since(first, on rule.Date) ruling {
	early, late := first.AddMonths(int(e.Months.Value.Num())), first.AddMonths(int(e.Months.Value.Num()))
	if e.Months.Open() {
		late = first.AddMonths(int(e.Months.High.Num()))
	}
	switch {
	case !on.After(early):
		return yes()
	case on.After(late):
		return no("原定执行期满已久，不再计", "its term as first agreed ended long enough ago")
	}
	return unclear("何时不再计，规定不明", "the law does not tell when it stops counting")
}

// freed is the first day on which a running project no longer counts, where its term tells.
func (at *Setting) freed(h *Holding) rule.Date {
	first, told := h.FirstEnd.Get()
	if !told || !at.Ends.ByTerm.On || at.Ends.Months.Open() || h.Status == rule.Given(Applying) {
		return rule.Date{}
	}
	return first.AddMonths(int(at.Ends.Months.Value.Num())).AddDays(1)
}

package rule

func (r *policyReader) checkLimit(n *policyNode, l *Limit) {
	switch {
	case l.Source == Unknown && !l.Open():
		r.refuse(n, FaultRange, T("数值不明时应给出上限，且上限高于下限", "an unknown figure needs an upper end above the lower one"))
	case l.Source == Disputed && !l.Open() && l.High != (Number{}):
		r.refuse(n, FaultRange, T("有争议的数值，上限应高于下限；有既定口径时不填上限", "the upper end of a disputed figure lies above the lower one; with a stated default it is left out"))
	case l.Source != Unknown && l.Source != Disputed && l.High != (Number{}):
		r.refuse(n, FaultStray, T("数值已知，上限不会被采用", "the figure is known: its upper end is never read"))
	}
}

func (r *policyReader) checkTable(n *policyNode, t *Table) {
	if !r.checkUsed(n, t.Used) {
		return
	}
	for i, row := range t.All() {
		if last := max(i-1, 0); i > 0 && !before(t.Rows[last].From, t.Rows[last].Above, row.From, row.Above) {
			r.refuse(n.row("rows", i), FaultOrder, ascending())
		}
		if row.Low.Cmp(row.High) > 0 {
			r.refuse(n.row("rows", i), FaultRange, T("最低分高于最高分", "the least points exceed the most"))
		}
	}
	for i, row := range t.Rows[t.count():] {
		if row != (Row{}) {
			r.refuse(n.row("rows", t.count()+i), FaultStray, unread())
		}
	}
}

func (r *policyReader) checkSchedule(n *policyNode, s *Schedule) {
	if !r.checkUsed(n, s.Used) {
		return
	}
	for i, c := range s.All() {
		if last := max(i-1, 0); i > 0 && !before(s.Cases[last].From, s.Cases[last].Above, c.From, c.Above) {
			r.refuse(n.row("cases", i), FaultOrder, ascending())
		}
	}
	for i, c := range s.Cases[s.Used:] {
		if c != (Case{}) {
			r.refuse(n.row("cases", s.Used+i), FaultStray, unread())
		}
	}
}

// before reports whether a band begins before the next: from 5 comes before above 5.
func before(from Number, above bool, next Number, nextAbove bool) bool {
	cmp := from.Cmp(next)
	return cmp < 0 || cmp == 0 && !above && nextAbove
}

func ascending() Text { return T("起点未逐档递增", "bands must ascend") }

func unread() Text {
	return T("超出所用行数，不会被采用", "lies beyond the rows used and is never read")
}

func (r *policyReader) checkUsed(n *policyNode, used int) bool {
	sound := used >= 1 && used <= MaxRows
	if !sound {
		r.refuse(n, FaultSize, T("至少一档，至多十档", "needs at least one band and at most ten"))
	}
	return sound
}

// row is the place of one row.
func (n *policyNode) row(list string, i int) *policyNode {
	key, zh, en := place(list, i, "档", "band")
	return &policyNode{path: n.path + key, title: n.title.part(zh, en)}
}

func (r *policyReader) checkSteps(n *policyNode, s *Steps) {
	switch {
	case s.Width.Sign() <= 0:
		r.refuse(n, FaultSteps, T("每级幅度应大于零", "the width of a step must be above zero"))
	case s.Each.Sign() < 0:
		r.refuse(n, FaultSteps, T("每级加分不能为负数", "the points for each step must not be negative"))
	case s.Cap.Cmp(s.Base) < 0:
		r.refuse(n, FaultSteps, T("最高分低于起点分", "the most points lie below those at the start"))
	}
}

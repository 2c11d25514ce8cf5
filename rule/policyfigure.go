package rule

import "strconv"

// figure is one number or yes-or-no within an element of the law.
type figure struct {
	key   string // below the element's path, such as .rows[2].from; empty for the element itself
	title Text
	known Known
}

// figures lists the numbers of an element of the law, in a fixed order.
func (n *policyNode) figures() []figure { return n.figuresBeside(n) }

// figuresBeside lists the numbers so that they can be compared with those of another policy at the same place: the
// points of a row are one number where they are fixed on both sides, else the least and the most.
func (n *policyNode) figuresBeside(m *policyNode) []figure {
	switch law := n.law.(type) {
	case *Limit:
		return []figure{{"", n.title, law.known(n.unit)}}
	case *Switch:
		return []figure{{"", n.title, flagged(law.On)}}
	case *Table:
		beside, _ := m.law.(*Table)
		return n.tableFigures(law, beside)
	case *Schedule:
		return n.scheduleFigures(law)
	case *Steps:
		return n.stepsFigures(law)
	}
	return nil
}

// known is the figure of a limit: a number, or a range while it is not known.
func (l *Limit) known(u Unit) Known { return Known{l.interval(), u, true} }

func flagged(on bool) Known {
	if on {
		return Exactly(Int(1), Flag)
	}
	return Exactly(Int(0), Flag)
}

func (n *policyNode) tableFigures(t, beside *Table) []figure {
	var all []figure
	for i, row := range t.All() {
		key, zh, en := place("rows", i, "档", "band")
		all = append(all, n.figure(key+".from", zh+"起点", en+" from", row.From, n.unit))
		if row.Above || i < beside.count() && beside.Rows[i].Above {
			all = append(all, figure{key + ".above", n.title.part(zh+"起点不含本数", en+" starts above"), flagged(row.Above)})
		}
		if !row.ranges() && (i >= beside.count() || !beside.Rows[i].ranges()) {
			all = append(all, n.figure(key+".points", zh+"分值", en+" points", row.Low, n.gives))
			continue
		}
		all = append(all,
			n.figure(key+".low", zh+"最低分", en+" least points", row.Low, n.gives),
			n.figure(key+".high", zh+"最高分", en+" most points", row.High, n.gives))
	}
	return all
}

// ranges reports whether the row leaves a range of points open.
func (r Row) ranges() bool { return r.Low != r.High }

func (n *policyNode) scheduleFigures(s *Schedule) []figure {
	var all []figure
	for i, c := range s.All() {
		key, zh, en := place("cases", i, "档", "band")
		all = append(all,
			n.figure(key+".from", zh+"起点", en+" from", c.From, n.unit),
			figure{key + ".above", n.title.part(zh+"起点不含本数", en+" starts above"), flagged(c.Above)},
			n.figure(key+".limit", zh+"限值", en+" limit", c.Limit, n.gives))
	}
	return all
}

func (n *policyNode) stepsFigures(s *Steps) []figure {
	return []figure{
		n.figure(".from", "起点", "from", s.From, n.unit),
		n.figure(".base", "起点分", "points at the start", s.Base, n.gives),
		n.figure(".width", "每级幅度", "width of a step", s.Width, n.unit),
		n.figure(".each", "每级加分", "points for each step", s.Each, n.gives),
		n.figure(".cap", "最高分", "most points", s.Cap, n.gives),
	}
}

func (n *policyNode) figure(key, zh, en string, number Number, u Unit) figure {
	return figure{key, n.title.part(zh, en), Exactly(number, u)}
}

// place names one row: its key counts from 0 as JSON does, its titles from 1 as people do.
func place(list string, i int, zh, en string) (key, rowZH, rowEN string) {
	at := strconv.Itoa(i + 1)
	return rowKey(list, i), "第" + at + zh, en + " " + at
}

func rowKey(list string, i int) string { return "." + list + "[" + strconv.Itoa(i) + "]" }

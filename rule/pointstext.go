package rule

func (f Finding) writePoints(p *pen) {
	r := f.raw()
	points := f.s.known(r.bound)
	switch r.op {
	case Band:
		f.writeBand(p)
	case Climb:
		p.known(f.s.known(r.q), nil)
		p.say(" 计 ", " earns ")
	case Best:
		f.writeChosen(p)
	case Award:
		p.say("允许范围 ", "allowed ")
		p.known(f.s.known(f.s.kids[r.kid]), nil)
		p.say("，评 ", ", awarded ")
	}
	p.known(points, nil)
	if r.op == Sum {
		f.writeSum(p)
	}
	if r.result == Undetermined && r.op != Sum {
		f.writeCauses(p)
	}
}

// writeBand writes what was measured and the band it falls into.
func (f Finding) writeBand(p *pen) {
	r := f.raw()
	var edges [MaxRows]edge
	n := f.s.table(r).count()
	for i := range n {
		edges[i] = f.s.table(r).Rows[i].From
	}
	actual := f.s.asked(r.q)
	p.known(actual, edges[:n])
	if actual.unit == Flag {
		p.say(" 计 ", " earns ")
		return
	}
	if actual.x.open() || actual.x.never {
		p.say(" 计 ", " earns ")
		return
	}
	p.say("（", " (")
	f.writeRow(p, f.s.table(r).at(actual.x.lo), actual.unit)
	p.say("档）计 ", ") earns ")
}

// asked is what is known of the quantity that earns points, where a yes or no counts as a number still as yes or no.
func (s *Sheet) asked(i int32) Known {
	k, v := s.known(i), &s.vals[i]
	if v.op == fromUnit && s.vals[v.a].unit == Flag {
		k.unit = Flag
	}
	return k
}

// writeRow writes a band as a half-open range: from is inclusive and to exclusive, unless the table says otherwise.
func (f Finding) writeRow(p *pen, row int, u Unit) { f.s.table(f.raw()).writeRow(p, row, u) }

func (t *Table) writeRow(p *pen, row int, u Unit) {
	n := t.count()
	switch {
	case n == 0:
		p.say("无", "none")
	case u == Flag:
		p.known(Exactly(t.Rows[max(row, 0)].From, u), nil)
	case row < 0:
		t.Rows[0].writeUntil(p, u)
	case row == n-1:
		t.Rows[row].writeFrom(p, u)
	default:
		t.Rows[row].writeFrom(p, u)
		p.say("，", ", ")
		t.Rows[row+1].writeUntil(p, u)
	}
}

func (r *Row) writeFrom(p *pen, u Unit)  { writeFrom(p, r.From, r.Above, u) }
func (r *Row) writeUntil(p *pen, u Unit) { writeUntil(p, r.From, r.Above, u) }

// writeSum writes the addends behind the total, and the cap.
func (f Finding) writeSum(p *pen) {
	r := f.raw()
	for i, kid := range f.s.kids[r.kid : r.kid+int32(r.kids)] {
		if i == 0 {
			p.raw(" = ")
		} else {
			p.raw(" + ")
		}
		v := &f.s.vals[kid]
		if v.op == fromPoints {
			p.text(f.s.book.rules[f.s.finds[v.a].rule].Title)
			p.raw(" ")
		}
		p.known(f.s.known(kid).bare(), nil)
	}
	if r.limit != 0 {
		p.say("（满分 ", " (of ")
		p.known(Exactly(f.s.limitOf(r).Value, Plain), nil)
		p.say("）", ")")
	}
}

// bare is the same quantity without its noun.
func (k Known) bare() Known {
	k.unit = Plain
	return k
}

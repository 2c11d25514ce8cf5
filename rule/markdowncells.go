package rule

// Cells returns the line as three cells of a table: what was measured, what is required or may be earned, and the outcome.
// Figures are rounded as in Text, on their own side of every bound.
func (f Finding) Cells(l Lang) (measured, required, outcome string) {
	f = f.orBlank()
	var text [3]string
	for i, write := range f.cells() {
		p := pen{l: l}
		write(&p)
		text[i] = string(p.b)
	}
	return text[0], text[1], text[2]
}

// cells are what was measured, what is required, and the outcome.
func (f Finding) cells() [3]func(*pen) {
	r := f.raw()
	switch {
	case r.result == NotApplicable:
		return [3]func(*pen){cellEmpty, cellEmpty, func(p *pen) { p.text(NotApplicable.Text()) }}
	case r.op.Scores():
		return [3]func(*pen){f.cellMeasured, f.cellAllowed, f.cellPoints}
	case r.op.Compares():
		return [3]func(*pen){f.cellActual, f.cellRequired, f.cellVerdict}
	}
	return [3]func(*pen){cellEmpty, func(p *pen) { p.text(r.op.Text()) }, f.cellVerdict}
}

func cellEmpty(*pen) {}

func (f Finding) cellActual(p *pen) {
	r := f.raw()
	actual := f.s.known(r.q)
	if r.op == Holds || r.op == None {
		p.known(actual, nil)
		return
	}
	bound, _ := f.Bound()
	edges := bound.edges()
	p.known(actual, edges[:])
}

func (f Finding) cellRequired(p *pen) {
	if op := f.Op(); op == Holds || op == None {
		p.text(op.demand(f.s.vals[f.raw().q].unit))
		return
	}
	bound, _ := f.Bound()
	p.raw(f.Op().Sign())
	p.raw(" ")
	p.known(bound, nil)
}

func (f Finding) cellVerdict(p *pen) {
	switch v := f.Verdict(); {
	case v == Failed && f.s.spared(f.i):
		p.say("不成立", "does not hold")
	default:
		p.text(v.Text())
	}
	if f.Verdict() == Undetermined {
		f.writeCauses(p)
	} else if f.Op() <= LessThan {
		f.writeDistance(p)
	}
	f.writeSpared(p)
}

// cellMeasured writes what points are given for; of a sum, its addends.
func (f Finding) cellMeasured(p *pen) {
	r := f.raw()
	switch r.op {
	case Band:
		var edges [MaxRows]edge
		for i, row := range f.s.table(r).All() {
			edges[i] = row.From
		}
		p.known(f.s.asked(r.q), edges[:f.s.table(r).count()])
	case Climb, Award:
		p.known(f.s.known(r.q), nil)
	case Best, Sum:
		f.writeParts(p)
	}
}

// writeParts names the lines whose points a sum or best combines.
func (f Finding) writeParts(p *pen) {
	r := f.raw()
	n := 0
	for _, kid := range f.s.kids[r.kid : r.kid+int32(r.kids)] {
		i, _, counts := f.s.part(kid)
		if !counts {
			continue
		}
		switch {
		case n > 0 && r.op == Sum:
			p.raw(" + ")
		case n > 0:
			p.say("、", ", ")
		}
		n++
		if v := &f.s.vals[i]; v.op == fromPoints {
			p.text(f.s.book.rules[f.s.finds[v.a].rule].Title)
			p.raw(" ")
		}
		p.known(f.s.known(i).bare(), nil)
	}
}

// cellAllowed writes the band, the allowed range or the cap.
func (f Finding) cellAllowed(p *pen) {
	r := f.raw()
	switch r.op {
	case Band:
		if actual := f.s.asked(r.q); !actual.x.open() && !actual.x.never {
			f.writeRow(p, f.s.table(r).at(actual.x.lo), actual.unit)
		}
	case Best:
		p.text(choiceTexts[f.choice()])
	case Award:
		p.say("允许范围 ", "allowed ")
		p.known(f.s.known(f.s.kids[r.kid]), nil)
	case Sum:
		if r.limit != 0 {
			p.say("满分 ", "of ")
			p.known(Exactly(f.s.limitOf(r).Value, Plain), nil)
		}
	}
}

func (f Finding) cellPoints(p *pen) {
	p.known(f.s.known(f.raw().bound), nil)
	if f.Verdict() == Undetermined {
		f.writeCauses(p)
	}
}

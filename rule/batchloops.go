package rule

// This file computes batches of steps from known values, as the operations on quantities do; what is not known, does not
// fit, or is rare, is left to program.byOperation.

// of returns the value of a step and the two it is made of.
func (t *step) of(vals []value) (v, x, y *value) { return &vals[t.at], &vals[t.a], &vals[t.b] }

// copies takes values over in another unit, or rounded.
func copies(p *program, s *Sheet, steps []step) {
	vals := s.vals
	for i := range steps {
		t := &steps[i]
		v, x := &vals[t.at], &vals[t.a]
		if t.do == fromHalfUp && (x.state != exact || x.den != 1) {
			p.byOperation(s, t)
			continue
		}
		v.num, v.den, v.state = x.num, x.den, x.state
	}
}

func sums(p *program, s *Sheet, steps []step) {
	vals := s.vals
	for i := range steps {
		t := &steps[i]
		v, x, y := t.of(vals)
		num := y.num
		if t.do == fromDifference {
			num = -num
		}
		if x.state|y.state == exact && x.den == y.den && addFits(x.num, num) {
			v.num, v.den = x.num+num, x.den
		} else if x.state|y.state != exact || !v.addFrac(x, num, y.den) {
			p.byOperation(s, t)
		}
	}
}

// addFrac sets x + num/den of different denominators; false where it does not fit.
func (v *value) addFrac(x *value, num, den int64) (fits bool) {
	v.num, v.den, fits = addFrac(x.num, x.den, num, den)
	return fits
}

// products multiplies by a value or a number of the law, and divides by a value above zero.
func products(p *program, s *Sheet, steps []step) {
	vals := s.vals
	for i := range steps {
		t := &steps[i]
		v, x, y := t.of(vals)
		num, den, sound := y.den, y.num, x.state|y.state == exact && y.num > 0
		switch t.do {
		case doRatio:
			if sound && x.den == y.den {
				v.num, v.den = x.num, y.num
				continue
			}
		case fromProduct:
			num, den, sound = y.num, y.den, x.state|y.state == exact
		case fromLimit:
			l := s.limits[t.c]
			num, den, sound = l.Value.num, l.Value.Den(), x.state == exact && l.Source < Disputed
		}
		if sound && mulFits(x.num, num) && mulFits(x.den, den) {
			v.num, v.den = x.num*num, x.den*den
		} else {
			p.byOperation(s, t)
		}
	}
}

// comparisons takes the lesser or the greater of two, or whether the first is the greater one.
func comparisons(p *program, s *Sheet, steps []step) {
	vals := s.vals
	for i := range steps {
		t := &steps[i]
		v, x, y := t.of(vals)
		if x.state|y.state != exact {
			p.byOperation(s, t)
			continue
		}
		c := x.cmp(y)
		if t.do == fromExceeds {
			v.num = int64(max(c, 0))
			continue
		}
		if t.do == fromLesser {
			c = -c
		}
		if c < 0 {
			x = y
		}
		v.num, v.den = x.num, x.den
	}
}

// yearsAndMeans takes the year of a day, and the mean of two values.
func yearsAndMeans(p *program, s *Sheet, steps []step) {
	for i := range steps {
		t := &steps[i]
		v, x, y := t.of(s.vals)
		e := end{num: 1}
		switch {
		case x.state|y.state != exact:
		case t.do == fromYear:
			e = yearOf(endAt(x.num, x.den))
		default:
			e = meanEnds(endAt(x.num, x.den), endAt(y.num, y.den))
		}
		if v.num, v.den = e.num, e.den; e.isInf() || e.big != nil {
			p.byOperation(s, t)
		}
	}
}

func held(p *program, s *Sheet, steps []step) {
	vals := s.vals
	for i := range steps {
		t := &steps[i]
		if v, x, y := t.of(vals); x.state|y.state == exact && x.num > 0 {
			v.num, v.den = y.num, y.den
		} else {
			p.byOperation(s, t)
		}
	}
}

func readings(_ *program, s *Sheet, steps []step) {
	vals := s.vals
	for i := range steps {
		t := &steps[i]
		v, x, y := t.of(vals)
		v.num, v.den, v.state = x.num, x.den, x.state
		v.moot = x.state|y.state == exact && x.cmp(y) == 0
	}
}

// cases takes one of two values by a flag.
func cases(p *program, s *Sheet, steps []step) {
	vals, kids := s.vals, s.kids
	for i := range steps {
		t := &steps[i]
		flag, taken, other := &vals[t.a], kids[t.c+1], kids[t.c+2]
		if flag.num == 0 {
			taken, other = other, taken
		}
		v, x, y := &vals[t.at], &vals[taken], &vals[other]
		if flag.state|x.state != exact {
			p.byOperation(s, t)
			continue
		}
		v.num, v.den, v.b = x.num, x.den, taken
		if y.op == fromFact {
			y.moot = true
		}
	}
}

func totals(p *program, s *Sheet, steps []step) {
	vals, kids := s.vals, s.kids
	for i := range steps {
		t := &steps[i]
		v := &vals[t.at]
		sum, den, known := sumOf(vals, kids[t.c:][:v.b])
		if v.num, v.den = sum, den; !known {
			p.byOperation(s, t)
		}
	}
}

func awards(p *program, s *Sheet, steps []step) {
	vals := s.vals
	for i := range steps {
		t := &steps[i]
		if v, x := &vals[t.at], &vals[t.a]; x.state == exact && x.op == fromFact && s.allows(t.c, x.num, x.den) {
			v.num, v.den = x.num, x.den
		} else {
			p.byOperation(s, t)
		}
	}
}

func bands(p *program, s *Sheet, steps []step) {
	for i := range steps {
		t := &steps[i]
		v, x := &s.vals[t.at], &s.vals[t.a]
		if x.state != exact {
			p.byOperation(s, t)
		} else if row := s.tables[t.c].row(x.num, x.den); row == nil {
			v.num, v.den = 0, 1
		} else if v.num, v.den = row.Low.num, row.Low.Den(); row.Low != row.High {
			s.addWide(interval{lo: endOf(row.Low), hi: endOf(row.High)})
			v.num, v.den, v.state = int64(len(s.wides)-1), 1, wide
		}
	}
}

func capped(p *program, s *Sheet, steps []step) {
	for i := range steps {
		t := &steps[i]
		v, x := &s.vals[t.at], &s.vals[t.a]
		v.num, v.den = x.num, x.den
		if x.state != exact || t.c >= 0 && !s.limits[t.c].covers(x) {
			p.byOperation(s, t)
		}
	}
}

// covers reports whether a known value is at most a limit that is known.
func (l *Limit) covers(v *value) bool {
	return l.Source < Disputed && cmpFrac(v.num, v.den, l.Value.num, l.Value.Den()) <= 0
}

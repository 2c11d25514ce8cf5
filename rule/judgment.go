package rule

// judgment is how a program judges one line.
type judgment struct {
	at       int32 // the line
	q, bound int32 // values
	op       Op
	closed   bool  // the limit is one number
	num, den int64 // that number
	limit    *Limit
}

// keepLines sorts the lines, but for those that are off, by what judges them: a number of the law, another value, the
// points they give, or other lines.
func (p *program) keepLines() {
	s, off := p.form, map[int32]bool{}
	for _, o := range s.off {
		s.under(o.finding, func(i int32) { off[i] = true })
	}
	for i := range s.finds {
		f, j := &s.finds[i], judgment{at: int32(i), q: s.finds[i].q, bound: s.finds[i].bound, op: s.finds[i].op}
		switch {
		case off[j.at]:
		case f.op.Scores():
			p.byPoints = append(p.byPoints, j)
		case !f.op.Compares():
			p.byLines = append(p.byLines, j)
		case f.bound >= 0:
			p.byBound = append(p.byBound, j)
		default:
			j.limit = s.limitOf(f)
			j.closed, j.num, j.den = j.limit.Source < Disputed || !j.limit.Open(), j.limit.Value.num, j.limit.Value.Den()
			p.byLaw = append(p.byLaw, j)
		}
	}
}

// under visits a line and those that it took in.
func (s *Sheet) under(i int32, visit func(int32)) {
	visit(i)
	if s.finds[i].op.Groups() {
		for kid := range s.kidLines(i) {
			s.under(kid, visit)
		}
	}
}

// judge judges the lines on a sheet on which all values stand.
func (p *program) judge(s *Sheet) {
	vals, finds := s.vals, s.finds
	s.judgeByLaw(p.byLaw)
	for i := range p.byBound {
		j := &p.byBound[i]
		if v, w := &vals[j.q], &vals[j.bound]; v.state|w.state == exact {
			finds[j.at].result = j.op.judge(v.cmp(w))
		} else {
			finds[j.at].result = j.op.compare(s.interval(j.q), s.interval(j.bound))
		}
	}
	for i := range p.byPoints {
		j := &p.byPoints[i]
		finds[j.at].result = vals[j.bound].earned()
	}
	for i := range p.byLines {
		s.judgeLines(p.byLines[i].at)
	}
}

// judgeByLaw judges what is held against a number of the law.
func (s *Sheet) judgeByLaw(lines []judgment) {
	vals, finds := s.vals, s.finds
	for i := range lines {
		j := &lines[i]
		v, f := &vals[j.q], &finds[j.at]
		switch {
		case v.state != exact || !j.closed:
			f.result = j.op.compare(s.interval(j.q), j.limit.interval())
		case v.den == j.den:
			f.result = j.op.judge(cmpInt(v.num, j.num))
		default:
			f.result = j.op.judge(cmpFrac(v.num, v.den, j.num, j.den))
		}
	}
}

// judgeLines judges a line by those that it took in, or compares.
func (s *Sheet) judgeLines(at int32) {
	finds := s.finds
	f, seen := &finds[at], uint8(0)
	kids := s.kids[f.kid : f.kid+int32(f.kids)]
	for _, kid := range kids {
		seen |= 1 << (finds[kid].result & 3)
	}
	switch f.result = oneOf(seen); f.op {
	case AllOf:
		f.result = eachOf(seen)
	case Same:
		f.result = same(finds[kids[0]].result, finds[kids[1]].result)
	case Unless:
		if finds[kids[1]].result == NotApplicable {
			s.drop(at)
		}
	}
}

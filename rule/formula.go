package rule

import "slices"

// Formula writes in one language how the quantity that a line looks at is computed, such as 研发费用 ÷ 销售收入; parts that
// stand in several places or are long have letters and follow. It is empty where the line looks at a fact, at points, or at
// other lines. Of an application that was decided it has the cases that were taken.
func (f Finding) Formula(l Lang) string {
	text := ""
	for n, line := range f.orBlank().formula(l) {
		switch n {
		case 0:
		case 1:
			text += T("；其中 ", "; where ").In(l)
		default:
			text += T("；", "; ").In(l)
		}
		text += line
	}
	return text
}

// formula is the formula of a line and, behind it, its parts that have letters: A = 研发费用 + 其他费用.
func (f Finding) formula(l Lang) []string {
	r := f.raw()
	if r.result == NotApplicable || !r.op.measures() || r.q < 0 {
		return nil
	}
	i := f.s.named(r.q)
	if !f.s.computed(i) || f.s.constant(i) {
		return nil
	}
	w := formulaWriter{s: f.s, p: pen{l: l}, parts: f.s.parts(i)}
	w.value(i, loose, true)
	lines := []string{string(w.p.b)}
	for n := 0; n < len(w.order); n++ { // parts may name further ones
		w.p.b = nil
		w.letter(n)
		w.p.raw(" = ")
		w.value(w.order[n], loose, true)
		lines = append(lines, string(w.p.b))
	}
	return lines
}

// formulaOf is the formula of a value on one line, such as 申报日往前推1年; a number of the law alone is that number.
func (s *Sheet) formulaOf(i int32, l Lang) string {
	w := formulaWriter{s: s, p: pen{l: l}}
	if s.constant(s.named(i)) {
		w.p.known(s.known(i), nil)
	} else {
		w.value(i, loose, true)
	}
	return string(w.p.b)
}

// measures reports whether a line looks at a quantity of its own.
func (o Op) measures() bool { return o.Compares() || o == Band || o == Climb }

// writeFormula writes the formula, and a line for each part.
func (c clause) writeFormula(p *pen, depth int) {
	for n, line := range c.formula(p.l) {
		p.indent(depth)
		switch {
		case n > 0:
			p.say("  其中 ", "  where ")
		case c.Op().Scores():
			p.say("计分所依：", "measured: ")
		default:
			p.say("算式：", "formula: ")
			if c.raw().role == Requirement {
				p.text(c.Title())
				p.raw(" = ")
			}
		}
		p.raw(line)
		p.end()
	}
}

// named is the value that goes by the same name: the one a reading took, of a thing that is held, or in another unit.
func (s *Sheet) named(i int32) int32 {
	for {
		switch v := &s.vals[i]; v.op {
		case fromSwitch, fromUnit:
			i = v.a
		case fromHeld, fromEither:
			i = v.b
		default:
			return i
		}
	}
}

// constant reports whether a value is known and neither facts nor points are in it.
func (s *Sheet) constant(i int32) bool {
	v := &s.vals[i]
	if v.state != exact || v.op == fromPoints {
		return false
	}
	for _, operand := range s.operands(i) {
		if !s.constant(s.named(operand)) {
			return false
		}
	}
	return v.op != fromFact
}

// operands are the values that a value was made of.
func (s *Sheet) operands(i int32) []int32 {
	switch v := &s.vals[i]; v.op.form() {
	case fromPair:
		if v.a == v.b {
			return []int32{v.a}
		}
		return []int32{v.a, v.b}
	case fromList:
		return s.kids[v.a : v.a+v.b]
	case fromLimit, fromSchedule:
		if v.a >= 0 {
			return []int32{v.a}
		}
	}
	return nil
}

// mostNames is how many names a formula has before a part of it gets a letter.
const mostNames = 6

// parts lists what gets a letter in the formula of a value: what is made of several names and stands in more than one place,
// and what is long.
func (s *Sheet) parts(root int32) (parts []int32) {
	uses := map[int32]int{}
	var count func(i int32)
	count = func(i int32) {
		if uses[i]++; uses[i] == 1 {
			for _, operand := range s.operands(i) {
				count(s.named(operand))
			}
		}
	}
	count(root)
	var length func(i int32) int
	length = func(i int32) int {
		if slices.Contains(parts, i) {
			return 1
		}
		n := 0
		for _, operand := range s.operands(i) {
			n += length(s.named(operand))
		}
		if i != root && !s.constant(i) && (n > 1 && uses[i] > 1 || n > mostNames) {
			parts = append(parts, i)
			n = 1
		}
		return max(n, 1)
	}
	length(root)
	return parts
}

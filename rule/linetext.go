package rule

// marks are the signs before a line, by verdict; notes and points have their own.
var marks = [...]string{Undetermined: "? ", Passed: "✓ ", Failed: "✗ ", NotApplicable: "- "}

const (
	markPoints = "· "
	markNote   = "○ "
	markSpared = "－ " // an alternative that did not hold and was not needed
)

// Text writes the line in one language: title, actual, required, distance or points, cause, citation.
func (f Finding) Text(l Lang) string {
	f = f.orBlank()
	p := pen{l: l}
	f.write(&p)
	return string(p.b)
}

func (f Finding) write(p *pen) {
	r := f.raw()
	p.raw(f.sign())
	p.text(f.s.book.rules[r.rule].Title)
	p.say("：", ": ")
	f.writeBody(p)
	f.writeSpared(p)
	own := f.basis()
	p.cite(own.Cite)
	if source := f.weakest(own); !source.Firm() {
		f.writeDoubt(p, own, source)
	}
}

// writeDoubt says how the law behind a line was founded, and where that law stands when it is not what the line cites.
func (f Finding) writeDoubt(p *pen, own *Basis, source Provenance) {
	p.say("（", " (")
	p.text(source.Text())
	if own.Source != source {
		var at Citation
		f.eachBasis(func(b *Basis) {
			if at.IsZero() && b.Source == source && b.Cite != own.Cite {
				at = b.Cite
			}
		})
		if !at.IsZero() {
			p.say("：", ": ")
			p.raw(at.Text(p.l))
		}
	}
	p.say("）", ")")
}

// sign is the mark before a line.
func (f Finding) sign() string {
	switch r := f.raw(); {
	case r.role == NoteLine:
		return markNote
	case r.op.Scores():
		return markPoints
	case r.result == Failed && f.s.spared(f.i):
		return markSpared
	default:
		return marks[r.result]
	}
}

// spared reports whether a line lies below a group of alternatives that passed by another one.
func (s *Sheet) spared(i int32) bool {
	for up := s.finds[i].parent; up >= 0; up = s.finds[up].parent {
		if g := &s.finds[up]; (g.op == AnyOf || g.op == Unless) && g.result == Passed {
			return true
		}
	}
	return false
}

// writeSpared says of an alternative that does not hold, or is open, that another one holds; what stands below it has a mark only.
func (f Finding) writeSpared(p *pen) {
	r := f.raw()
	if r.role == NoteLine || r.parent < 0 || r.result != Failed && r.result != Undetermined {
		return
	}
	if g := &f.s.finds[r.parent]; (g.op == AnyOf || g.op == Unless) && g.result == Passed {
		p.say("；已有其他情形成立，不影响结论", "; another alternative holds, so it does not matter")
	}
}

func (f Finding) writeBody(p *pen) {
	r := f.raw()
	switch {
	case r.result == NotApplicable:
		p.text(NotApplicable.Text())
	case r.op.Scores():
		f.writePoints(p)
	case r.op.Groups():
		f.writeGroup(p)
	case r.op == Same:
		f.writeSame(p)
	default:
		f.writeComparison(p)
	}
	if r.result == Undetermined && !r.op.Scores() {
		f.writeCauses(p)
	}
}

func (f Finding) writeCauses(p *pen) {
	n, set := 0, f.causeSet()
	for i, c := range inOrderOfCode {
		if !set.has(i) {
			continue
		}
		if n == 0 {
			p.say("；", "; ")
		}
		p.comma(n)
		p.text(c.Text())
		n++
	}
	for i, fact := range f.Waits() {
		if i == 0 {
			p.say("：", ": ")
		}
		p.comma(i)
		p.text(fact.Title)
	}
}

func (f Finding) writeComparison(p *pen) {
	r := f.raw()
	actual := f.s.known(r.q)
	if r.op == Holds || r.op == None {
		f.writeFlag(p, actual)
		return
	}
	bound, _ := f.Bound()
	edges := bound.edges()
	p.known(actual, edges[:])
	if r.role == NoteLine {
		p.say("，", ", ")
		p.text(noteVerdicts[r.result])
		p.say("（条件：", " (condition: ")
		p.raw(r.op.Sign())
		p.raw(" ")
		p.known(bound, nil)
		p.say("）", ")")
		return
	}
	p.say("，应 ", ", required ")
	p.raw(r.op.Sign())
	p.raw(" ")
	p.known(bound, nil)
	f.writeDistance(p)
}

// edges are the ends of a bound, which a printed quantity must not seem to reach when it does not.
func (k Known) edges() [2]edge {
	low, _ := k.Low()
	high, _ := k.High()
	return [2]edge{low, high}
}

var noteVerdicts = [...]Text{
	Undetermined:  T("待定", "open"),
	Passed:        T("成立", "applies"),
	Failed:        T("不成立", "does not apply"),
	NotApplicable: T("本版本不适用", "not applicable"),
}

func (f Finding) writeFlag(p *pen, actual Known) {
	r := f.raw()
	switch {
	case actual.unit != Flag && !actual.x.open() && !actual.x.never && actual.x.lo.sign() == 0:
		p.say("无", "none")
	default:
		p.known(actual, nil)
	}
	if r.role == NoteLine {
		return
	}
	if r.result == Failed {
		p.say("，", ", ")
		p.text(r.op.demand(actual.unit))
	}
}

func (f Finding) writeGroup(p *pen) {
	r := f.raw()
	switch {
	case r.role == NoteLine:
		p.text(noteVerdicts[r.result])
	case r.result == Passed:
		p.text(Passed.Text())
	case r.result == Failed && r.op == AllOf:
		f.writeNotAll(p)
	case r.result == Failed:
		p.say("不符合（以下情形均不成立）", "failed (none of the following holds)")
	default:
		p.text(Undetermined.Text())
	}
}

// writeNotAll says that a group failed; of a thing that does not exist, that there is none.
func (f Finding) writeNotAll(p *pen) {
	if f.s.absent(f.i) {
		p.say("无此项", "there is none")
	} else {
		p.say("未同时满足", "not all met")
	}
}

func (f Finding) writeSame(p *pen) {
	switch f.raw().result {
	case Passed:
		p.say("两种理解结论相同", "both readings agree")
	case Failed:
		p.say("两种理解结论不同，按既定口径判定", "the readings differ; the stated default decides")
	default:
		p.text(Undetermined.Text())
	}
}

// Distance returns how far the quantity is from its bound: positive above, negative below. False while either is open
// or undefined, and for lines that do not compare.
func (f Finding) Distance() (Known, bool) {
	f = f.orBlank()
	r := f.raw()
	if r.op > LessThan {
		return Known{}, false
	}
	bound, _ := f.Bound()
	x := addIntervals(f.s.interval(r.q), negInterval(bound.x))
	return Known{x, f.s.vals[r.q].unit.difference(), true}, !x.never && !x.open()
}

func (f Finding) writeDistance(p *pen) {
	d, ok := f.Distance()
	r := f.raw()
	if !ok || r.role == NoteLine {
		return
	}
	sign := d.x.lo.sign()
	switch {
	case sign == 0 && r.result == Failed:
		p.say("，恰等于界限，不含本数", ", exactly at the bound, which is excluded")
		return
	case sign == 0:
		p.say("，恰等于界限，含本数", ", exactly at the bound, which is included")
		return
	case sign < 0:
		d.x = negInterval(d.x)
	}
	switch day := f.s.vals[r.q].unit == Day; {
	case day && sign < 0:
		p.say("，早 ", ", earlier by ")
	case day:
		p.say("，晚 ", ", later by ")
	case r.result == Passed:
		p.say("，余量 ", ", margin ")
	case sign < 0:
		p.say("，差 ", ", short by ")
	default:
		p.say("，超出 ", ", over by ")
	}
	d.writeGap(p)
}

// Distance writes the quantity as a distance from a bound: of shares in percentage points, and never as zero where it is not.
func (k Known) Distance(l Lang) string {
	p := pen{l: l}
	k.writeGap(&p)
	return string(p.b)
}

// writeGap writes a difference; of shares it is percentage points.
func (k Known) writeGap(p *pen) {
	if k.unit != Share {
		p.known(k, nil)
		return
	}
	zero := [1]edge{}
	p.b = appendRounded(p.b, k.x.lo, 100, zero[:])
	p.say("个百分点", " percentage points")
}

package rule

// This file says of the higher of several points where the applicant may choose: the law then leaves the choice, and the higher
// counts only where none was made.

// choice is what an applicant chose among the parts of a Best.
type choice uint8

const (
	noChoice choice = iota // the law takes the higher
	unchosen               // the applicant may choose, and did not
	chosen                 // the applicant chose
)

// choice tells what was chosen.
func (f Finding) choice() choice {
	r, found := f.raw(), noChoice
	if r.op != Best {
		return noChoice
	}
	for _, kid := range f.s.kids[r.kid : r.kid+int32(r.kids)] {
		switch _, open, counts := f.s.part(kid); {
		case open && !counts:
			return chosen
		case open:
			found = unchosen
		}
	}
	return found
}

// part is the value that stands behind a part of a sum or best; open says that the applicant may choose it, and counts that it
// counts.
func (s *Sheet) part(kid int32) (i int32, open, counts bool) {
	v := &s.vals[kid]
	if v.op != fromWhen || s.vals[v.b].op != fromChoice {
		return kid, false, true
	}
	return v.a, true, s.vals[v.b].num != 0
}

var choiceTexts = [...]Text{
	noChoice: T("取高者", "the higher"),
	unchosen: T("可选定其一，未选定的取高者", "one may be chosen; as none was, the higher"),
	chosen:   T("按选定的一项", "the one chosen"),
}

// writeChosen says how the points come about: as the higher ones, or as those of the part that was chosen.
func (f Finding) writeChosen(p *pen) {
	c := f.choice()
	p.text(choiceTexts[c])
	if c != chosen {
		p.say(" ", ": ")
		return
	}
	p.say("（", ", ")
	for n, title := range f.joined(false) {
		p.comma(n)
		p.text(title)
	}
	p.say("）计 ", ": ")
}

// joined are the titles of the lines that a sum, a best or a comparison of readings combines; of a choice those that count, or all.
func (f Finding) joined(all bool) (titles []Text) {
	if f.raw().op == Same {
		for kid := range f.s.kidLines(f.i) {
			titles = append(titles, f.s.rule(kid).Title)
		}
		return titles
	}
	r := f.raw()
	for _, kid := range f.s.kids[r.kid : r.kid+int32(r.kids)] {
		i, _, counts := f.s.part(kid)
		if v := &f.s.vals[i]; v.op == fromPoints && (counts || all) {
			titles = append(titles, f.s.rule(v.a).Title)
		}
	}
	return titles
}

package rule

// CheckPolicy returns everything that [CheckPolicy] does and, when the policy is sound as a value, what the scheme's
// rules make of it: the rules are run with nothing given, and each requirement that fails even so can never be met (a
// pass mark above the greatest total, a share above 100% of a whole), whether it counts by itself or within a group of
// routes; nor can a band of a table that begins beyond what there can be; and where the points to be earned add up to
// more than the total allows, that is said. Each comes with what to write instead.
func (c *Scheme[P, A]) CheckPolicy(p *P) []PolicyProblem {
	if p == nil {
		p = new(P)
	}
	if problems := CheckPolicy(p); len(problems) > 0 {
		return problems
	}
	var none A
	s, err := (*Sheet)(nil), c.Err()
	if err == nil {
		s = NewSheet(c.book)
		_, err = c.EvaluateWith(s, p, &none)
	}
	if err != nil {
		return []PolicyProblem{{Fault: FaultRules, What: T("规则无法按此政策运行："+err.Error(), "the rules cannot be run: "+err.Error())}}
	}
	root, _ := readPolicy(p)
	r := policyReader{}
	for i := range s.finds {
		r.checkLine(root, Finding{s, int32(i)})
	}
	r.checkDivisors(root, s)
	return r.problems
}

func (r *policyReader) checkLine(root *policyNode, f Finding) {
	switch {
	case f.Op().Compares() && f.Role() == Requirement && f.unreachable():
		r.refuseLine(root, f, FaultUnreachable, T("任何申报都不可能满足：", "nobody can meet this: "))
	case f.Op() == Band && f.raw().result != NotApplicable:
		r.checkRows(root, f)
	case f.exceedsCap():
		r.refuseLine(root, f, FaultCap, T("各项最高分之和超过总分上限：", "the points to be earned add up to more than the total: "))
	}
}

// exceedsCap reports whether a sum can exceed what caps it.
func (f Finding) exceedsCap() bool {
	r := f.raw()
	if r.op != Sum || r.limit == 0 || r.result == NotApplicable {
		return false
	}
	sum := f.s.interval(r.q)
	return !sum.never && cmpEnds(sum.hi, f.s.limitOf(r).interval().hi) > 0
}

// refuseLine reports a line at the number of the policy that it reads, where there is one, and quotes the line.
func (r *policyReader) refuseLine(root *policyNode, f Finding, fault PolicyFault, why Text) {
	p := PolicyProblem{Title: f.Title(), Rule: f.Code(), Fault: fault}
	if n := root.of(f.s.limitOf(f.raw())); n != nil {
		p.Path, p.Title = n.path, n.title
	}
	p.What = T(why.ZH+f.most(ZH)+"；"+f.remedy(ZH), why.EN+f.most(EN)+"; "+f.remedy(EN))
	r.problems = append(r.problems, p)
}

// most writes what can be reached at most and at least, and the bound.
func (f Finding) most(l Lang) string {
	r, p := f.raw(), pen{l: l}
	p.known(f.reachable(), nil)
	if r.op == Sum {
		p.raw(" > ")
		p.known(f.s.limitOf(r).known(Score), nil)
		return string(p.b)
	}
	bound, _ := f.Bound()
	p.say("，应 ", ", required ")
	p.raw(r.op.Sign())
	p.raw(" ")
	p.known(bound, nil)
	return string(p.b)
}

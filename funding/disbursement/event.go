package disbursement

import "github.com/keji-rules/keji/rule"

// event is something that makes money fall due: whether it has come to pass, and since which day.
type event struct {
	is           rule.Opt[bool]
	on           rule.Opt[rule.Date]
	path, onPath string
	fact, factOn rule.FactID
}

func (g *Grant) events() [3]event {
	return [...]event{
		{g.Signed, g.SignedOn, "signed", "signed_on", factSigned, factSignedOn},
		{g.Midterm, g.MidtermOn, "midterm", "midterm_on", factMidterm, factMidtermOn},
		{g.Accepted, g.AcceptedOn, "accepted", "accepted_on", factAccepted, factAcceptedOn},
	}
}

// event is what a trigger waits for.
func (g *Grant) event(t Trigger) event { return g.events()[triggers.Index(t)] }

// by says whether the event has come to pass on a day or before; a day alone says that it has. What keeps that open is
// lacking.
func (e event) by(on rule.Date) (rule.Verdict, []rule.Fact) {
	is, said := e.is.Get()
	since, dated := e.on.Get()
	switch {
	case dated && since.After(on), said && !is:
		return rule.Failed, nil
	case dated:
		return rule.Passed, nil
	case said:
		return rule.Undetermined, []rule.Fact{book.Fact(e.factOn)}
	}
	return rule.Undetermined, []rule.Fact{book.Fact(e.fact)}
}

// condition is what must hold before money is paid: its line, and what keeps it open.
type condition struct {
	line  rule.Line
	lacks []rule.Fact
	v     rule.Verdict
}

// worst is Failed where one failed, else Undetermined where one is open.
func worst(all []condition) rule.Verdict {
	v := rule.Passed
	for _, c := range all {
		switch c.v {
		case rule.Failed:
			return rule.Failed
		case rule.Undetermined:
			v = rule.Undetermined
		}
	}
	return v
}

// common are the conditions of every stage: the signature, the standing of the unit, no suspension.
func (p *Policy) common(g *Grant, on rule.Date) (all []condition) {
	if p.ContractFirst.On {
		e := g.event(OnSigning)
		v, lacks := e.by(on)
		l := book.Line(ruleContract).On(p.ContractFirst.Basis)
		if signed, dated := e.on.Get(); dated {
			l.Values = append(l.Values, rule.Figure("签订日期", "signed on", rule.OnDay(signed)))
		}
		all = append(all, condition{l.Judged(v), lacks, v})
	}
	if p.FreeOnly.On {
		all = append(all, p.standing(g))
	}
	c := condition{line: book.Line(ruleSuspended)}
	switch suspended, given := g.Suspended.Get(); {
	case !given:
		c.lacks = []rule.Fact{book.Fact(factSuspended)}
	case suspended:
		c.v = rule.Failed
	default:
		c.v = rule.Passed
	}
	c.line = c.line.Judged(c.v)
	return append(all, c)
}

// standing holds the unit against the screening: who is possibly barred must be verified first.
func (p *Policy) standing(g *Grant) condition {
	l := book.Line(ruleStanding).On(p.FreeOnly.Basis)
	s, given := g.Standing.Get()
	if !given {
		return condition{l.Judged(rule.Undetermined), []rule.Fact{book.Fact(factStanding)}, rule.Undetermined}
	}
	c := condition{v: s.Verdict()}
	l.Values = append(l.Values, rule.Named{Title: book.Fact(factStanding).Title, Words: s.State.Text()})
	if free, known := s.FreeFrom(); c.v == rule.Failed && known {
		l = l.Saying(rule.T("限制至"+free.AddDays(-1).String()+"，自"+free.String()+"起再行核对", "barred through "+free.AddDays(-1).String()+"; to be asked again from "+free.String()+" on"))
	}
	if c.v == rule.Undetermined {
		c.lacks = []rule.Fact{book.Fact(factStanding)}
		l = l.Saying(rule.T("须先核实是否受限", "to be verified first"))
	}
	c.line = l.Judged(c.v)
	return c
}

// own are the conditions of one stage: its trigger, and of a final payment that mid-term or acceptance is passed.
func (p *Policy) own(g *Grant, i int, on rule.Date) []condition {
	stages, _ := g.Stages.Get()
	trigger := stages[i].Trigger.Or("")
	v, lacks := g.event(trigger).by(on)
	l := book.Line(ruleTrigger, rule.Named{Title: book.Fact(factTrigger).Title, Words: triggers.Text(trigger)}).At(item("stages", i)).Judged(v)
	all := []condition{{l, lacks, v}}
	if !p.TailAfterPass.On || i == 0 || i < len(stages)-1 {
		return all
	}
	midterm, lacks := g.event(OnMidterm).by(on)
	accepted, also := g.event(OnAcceptance).by(on)
	c := condition{}
	switch {
	case midterm == rule.Passed || accepted == rule.Passed:
		c.v = rule.Passed
	case midterm == rule.Undetermined || accepted == rule.Undetermined:
		c.v = rule.Undetermined
		if trigger == OnSigning { // else the trigger asks, and passes it
			c.lacks = append(lacks, also...)
		}
	default:
		c.v = rule.Failed
	}
	c.line = book.Line(ruleTail).On(p.TailAfterPass.Basis).At(item("stages", i)).Judged(c.v)
	return append(all, c)
}

package rule

import "slices"

// RestDays says what becomes of a time limit whose last day is a day of rest. The zero value is the rule of the Civil
// Code: it rolls on, unless the limit is counted back from an event.
type RestDays string

// The rules on days of rest.
const (
	RollOn   RestDays = "roll_on"   // the last day becomes the next working day (民法典 第二百零三条)
	RollBack RestDays = "roll_back" // the last day becomes the working day before, where a document says so
	Stay     RestDays = "stay"      // the last day stays, as where a notice prints the day
)

var restDays = []RestDays{RollOn, RollBack, Stay}

// RestDaysRules lists the rules on days of rest.
func RestDaysRules() []RestDays { return slices.Clone(restDays) }

// Valid reports whether r is such a rule.
func (r RestDays) Valid() bool { return slices.Contains(restDays, r) }

// Choices lists the values that a field of this type may take.
func (RestDays) Choices() []string { return spelled(restDays) }

// clause says the rule within a sentence.
func (r RestDays) clause() Text {
	switch r {
	case RollOn:
		return T("，末日遇休息日顺延", ", a last day of rest rolls on")
	case RollBack:
		return T("，末日遇休息日提前", ", a last day of rest moves back")
	case Stay:
		return T("，末日遇休息日不顺延", ", a last day of rest stays")
	}
	return Text{}
}

// TimeLimit is a legal time limit as a document states it. Its zero values are those of the Civil Code: the day of the
// event is not counted, and a last day on a day of rest rolls on to the next working day.
type TimeLimit struct {
	// Length says how many of Unit, and where the law says so; an interval where the figure is not known.
	Length   Limit
	Unit     PeriodUnit
	Counting Counting // empty: FirstDayExcluded
	// Back says that the limit is counted back from the event: at least so long before it (到期前30日).
	Back bool
	Rest RestDays // empty: RollOn, but Stay where counted back
	// InPrinciple says that the document leaves room (原则上, 一般): to exceed it is no breach by itself.
	InPrinciple bool
}

// FirstDay says whether the day of the event is counted, the default filled in.
func (t TimeLimit) FirstDay() Counting {
	if t.Counting == "" {
		return FirstDayExcluded
	}
	return t.Counting
}

// RestDays says what becomes of a last day on a day of rest, the default filled in.
func (t TimeLimit) RestDays() RestDays {
	switch {
	case t.Rest != "":
		return t.Rest
	case t.Back:
		return Stay
	}
	return RollOn
}

// Periods returns the shortest and the longest the limit can be: the same where its figure is known. False where it has
// no such figure: not whole, not positive, no unit.
func (t TimeLimit) Periods() (shortest, longest Period, ok bool) {
	low, high := t.Length.Value, t.Length.Value
	if t.Length.Open() {
		high = t.Length.High
	}
	if !low.IsInt() || !high.IsInt() || low.Num() > maxPeriod || high.Num() > maxPeriod {
		return Period{}, Period{}, false
	}
	shortest, longest = Period{int(low.Num()), t.Unit}, Period{int(high.Num()), t.Unit}
	return shortest, longest, shortest.Valid() && longest.Valid() && high.Cmp(low) >= 0
}

// Text writes the limit in one language: 15个工作日内（起始日不计入）.
func (t TimeLimit) Text(l Lang) string {
	p := pen{l: l}
	p.timeLimit(&t)
	return string(p.b)
}

func (p *pen) timeLimit(t *TimeLimit) {
	length := t.Length.Known(t.Unit.Unit())
	if t.Back {
		p.say("提前至少 ", "at least ")
		p.known(length, nil)
		p.say("", " before")
	} else {
		p.say("", "within ")
		p.known(length, nil)
		p.say("内", "")
	}
	p.say("（", " (")
	p.text(t.FirstDay().Text())
	if t.Unit != WorkdayUnit {
		p.text(t.RestDays().clause())
	}
	if t.InPrinciple {
		p.say("，原则性规定", ", in principle")
	}
	p.say("）", ")")
}

func (t *TimeLimit) appendJSON(b []byte) []byte {
	o := object{b: append(b, '{')}
	o.key("length")
	o.b = t.Length.appendJSON(o.b, t.Unit.Unit())
	o.text("counting", string(t.FirstDay()))
	o.flag("back", t.Back)
	o.text("rest_days", string(t.RestDays()))
	o.flag("in_principle", t.InPrinciple)
	o.basis(t.Length.Basis)
	return append(o.b, '}')
}

package rule

// Text says in one language what is due, from which event, how it is counted, and the last day.
func (d Deadline) Text(l Lang) string {
	p := pen{l: l}
	if d.What != (Text{}) {
		p.text(d.What)
		p.say("：", ": ")
	}
	d.writeLast(&p)
	p.say("；", "; ")
	d.writeEvent(&p)
	p.timeLimit(&d.Limit)
	if !d.Before.IsZero() {
		p.say("；原定末日 ", "; the last day was ")
		p.date(d.Before)
		if last, _ := d.Last(); last.After(d.Before) {
			p.say(" 为休息日，顺延", ", a day of rest, and rolls on")
		} else {
			p.say(" 为休息日，提前", ", a day of rest, and moves back")
		}
	}
	if d.Provisional {
		p.say("；以尚未发布的放假通知为准", "; subject to a holiday notice yet to come")
	}
	if d.Why != (Text{}) {
		p.say("；", "; ")
		p.text(d.Why)
	}
	p.cite(d.Limit.Length.Cite)
	if d.Limit.Length.Basis != (Basis{}) {
		p.weak(d.Limit.Length.Source)
	}
	return string(p.b)
}

func (d *Deadline) writeLast(p *pen) {
	last, known := d.Last()
	switch {
	case known:
		p.say("最后一日 ", "last day ")
		p.date(last)
		p.say("（含）", " (inclusive)")
	case d.Earliest.IsZero() && d.Latest.IsZero():
		p.say("最后一日待定", "last day open")
	case d.Earliest.IsZero():
		p.say("最后一日不晚于 ", "last day not after ")
		p.date(d.Latest)
	case d.Latest.IsZero():
		p.say("最后一日不早于 ", "last day not before ")
		p.date(d.Earliest)
	default:
		p.say("最后一日在 ", "last day between ")
		p.date(d.Earliest)
		p.say(" 至 ", " and ")
		p.date(d.Latest)
		p.say(" 之间", "")
	}
}

func (d *Deadline) writeEvent(p *pen) {
	if d.Limit.Back {
		p.say("于", "before ")
	} else {
		p.say("自", "from ")
	}
	if d.Event != (Text{}) {
		p.text(d.Event)
	} else {
		p.say("起算日", "the day of the event")
	}
	p.say("（", " (")
	if d.From.IsZero() {
		p.say("日期未提供", "day not given")
	} else {
		p.date(d.From)
	}
	p.say("）", ") ")
	if !d.Limit.Back {
		p.say("起", "")
	}
}

// MarshalJSON writes what is due, the event, the limit, and the last day or its bounds.
func (d Deadline) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }

// AppendJSON appends the canonical JSON.
func (d Deadline) AppendJSON(b []byte) []byte {
	o := object{b: append(b, '{')}
	o.both("what", d.What)
	o.both("event", d.Event)
	o.date("from", d.From)
	o.key("limit")
	o.b = d.Limit.appendJSON(o.b)
	if last, known := d.Last(); known {
		o.date("last", last)
	} else {
		o.date("earliest", d.Earliest)
		o.date("latest", d.Latest)
	}
	o.date("before", d.Before)
	o.flag("provisional", d.Provisional)
	o.both("why", d.Why)
	o.text("cause", string(d.Cause()))
	return append(o.b, '}')
}

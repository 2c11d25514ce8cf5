package rule

// Text writes the gap in one language: what would have to change, by how much, and the verdict afterwards.
func (g Gap) Text(l Lang) string {
	p := pen{l: l}
	g.write(&p)
	return string(p.b)
}

var gapsTitle = T("距各项要求的最小差距（测算：其他事实不变，每项均已重新判定）",
	"Smallest distance to each unmet requirement (a calculation: other facts held fixed, each decided again)")

func writeGaps(p *pen, gaps []Gap) {
	for i, g := range gaps {
		if i == 0 {
			p.text(gapsTitle)
			p.say("：", ":")
			p.end()
		}
		p.raw("  ")
		g.write(p)
		p.end()
	}
}

func (g Gap) write(p *pen) {
	if g.Rule.Code == "" {
		p.say("全部合起来", "all together")
	} else {
		p.text(g.Rule.Title)
	}
	p.say("：", ": ")
	if g.Unsearched {
		p.say("未在限定的试算次数内找到，可能仍有办法", "not found within the bounded search; there may be a change")
		return
	}
	if len(g.Changes) == 0 {
		p.say("没有可建议的单项改变", "no change of a single fact can be advised")
		return
	}
	for i, c := range g.Changes {
		if i > 0 {
			p.say("，并且", ", and ")
		}
		c.write(p)
	}
	p.say(" → ", " → ")
	if g.scored {
		p.say("得分 ", "score ")
		p.known(g.Score, nil)
		p.say("，", ", ")
	}
	p.say("结论：", "verdict: ")
	p.text(g.After.Text())
	if g.Planned() {
		p.say("（所属期间已结束，供下次规划）", " (that period is over: for planning the next time)")
	}
}

func (c FactChange) write(p *pen) {
	u := c.Fact.Unit
	p.text(c.Fact.Title)
	if u == Flag {
		p.say("变为", " becomes ")
		p.known(Exactly(c.To, u), nil)
		return
	}
	p.say("由 ", " from ")
	to := [1]edge{c.To} // neither figure may seem to be the other
	p.known(Exactly(c.From, u), to[:])
	by := c.By()
	if by.Sign() < 0 {
		p.say(" 减至 ", " down to ")
	} else {
		p.say(" 增至 ", " up to ")
	}
	p.known(Exactly(c.To, u), nil)
	u = u.difference()
	p.raw(map[bool]string{true: " (", false: " (+"}[by.Sign() < 0])
	zero := [1]edge{}
	p.known(Exactly(by, u), zero[:])
	p.raw(")")
}

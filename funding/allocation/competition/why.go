package competition

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// Text says in one language why the application got what it got, or nothing.
func (g Grant) Text(l rule.Lang) string {
	name := g.Name
	if name == "" {
		name = g.Key
	}
	text := name + rule.T("：", ": ").In(l) + g.why().In(l)
	if g.Reserve > 0 {
		n := strconv.Itoa(g.Reserve)
		text += rule.T("；列入后备第"+n+"位", "; no. "+n+" in reserve").In(l)
	}
	return text
}

// both writes a quantity in both languages.
func both(k rule.Known) (zh, en string) { return k.Text(rule.ZH), k.Text(rule.EN) }

func yuan(n rule.Number) (zh, en string) { return both(rule.Exactly(n, rule.YuanUnit)) }

func (g *Grant) why() rule.Text {
	placeZH, placeEN := g.placed()
	switch g.Result {
	case Funded:
		zh, en := yuan(g.Amount)
		cutZH, cutEN := g.capped()
		return rule.T(placeZH+"，立项，资助"+zh+cutZH, placeEN+", granted "+en+cutEN)
	case Partial:
		return g.partly(placeZH, placeEN)
	case Ineligible:
		if g.Grounds == "" {
			return rule.T("未通过形式审查或诚信审查，不参加排序", "did not pass the formal check, or is barred: not ranked")
		}
		return rule.T("未通过审查，不参加排序："+g.Grounds, "not eligible, not ranked: "+g.Grounds)
	}
	return g.refused(placeZH, placeEN)
}

func (g *Grant) placed() (zh, en string) {
	score := g.Score.String()
	rank := strconv.Itoa(g.Rank)
	return "得分" + score + "，排第" + rank + "位", "score " + score + ", rank " + rank
}

// capped says that it asked for more than it could get.
func (g *Grant) capped() (zh, en string) {
	if g.Requested == g.AtMost {
		return "", ""
	}
	zh, en = yuan(g.Requested)
	return "（申请" + zh + "，受资助上限或取整所限）", " (asked for " + en + "; held by a cap, or by rounding down)"
}

func (g *Grant) partly(placeZH, placeEN string) rule.Text {
	zh, en := yuan(g.Amount)
	mostZH, mostEN := yuan(g.AtMost)
	if least, held := g.Against.Exact(); held { // only where the selected share the budget
		leastZH, leastEN := yuan(least)
		return rule.T(placeZH+"，可资助"+mostZH+"，按比例不足最低资助额"+leastZH+"，按"+zh+"立项", placeEN+", could get "+mostEN+", its proportion is below the least grant of "+leastEN+", granted "+en)
	}
	if g.Remainder == (rule.Known{}) {
		ofZH, ofEN := g.whose()
		return rule.T(placeZH+"，可资助"+mostZH+"，"+ofZH+"只剩"+zh+"，按"+zh+"立项", placeEN+", could get "+mostEN+", granted what was left of "+ofEN+", "+en)
	}
	oddZH, oddEN := "", ""
	if g.Odd {
		oddZH, oddEN = "，余额在前，补1个单位", ", with one odd unit"
	}
	restZH, restEN := both(g.Remainder)
	return rule.T(placeZH+"，可资助"+mostZH+"，按比例分得"+zh+"（取整前余额"+restZH+oddZH+"）", placeEN+", could get "+mostEN+", in proportion "+en+" (remainder "+restEN+oddEN+")")
}

// whose is what was left of: the budget, or the money of a quota.
func (g *Grant) whose() (zh, en string) {
	if g.Of == "" {
		return "预算", "the budget"
	}
	t := groups.Text(g.Of)
	return t.ZH + "“" + g.Group + "”的额度", "the quota of " + t.EN + " " + g.Group
}

func (g *Grant) refused(placeZH, placeEN string) rule.Text {
	zh, en := both(g.Against)
	groupZH, groupEN := groups.Text(g.Of).ZH+"“"+g.Group+"”", groups.Text(g.Of).EN+" "+g.Group
	switch g.Result {
	case BelowPass:
		return rule.T(placeZH+"，低于立项分数线"+zh+"，不予立项", placeEN+", below the pass line of "+en)
	case SelfShort:
		return rule.T(placeZH+"，自筹资金不到申请额的"+zh+"，不予立项", placeEN+", brings less than "+en+" of what it asks for")
	case BelowLeast:
		return rule.T(placeZH+"，可资助额低于最低资助额"+zh+"，不予立项", placeEN+", could get less than the least grant of "+en)
	case OverQuota:
		return rule.T(placeZH+"，"+groupZH+"的名额"+zh+"已满", placeEN+", the quota of "+en+" for "+groupEN+" is used up")
	case OverNumber:
		return rule.T(placeZH+"，立项数"+zh+"已满", placeEN+", all of "+en+" are granted")
	case BelowUnit:
		if g.Remainder == (rule.Known{}) { // it has no weight
			return rule.T(placeZH+"，按得分加权的比例为零，不予立项", placeEN+", its proportion, weighted by the score, is nothing")
		}
		return rule.T(placeZH+"，按比例不足1个分配单位（"+zh+"），不予立项", placeEN+", its proportion is less than one unit of "+en)
	case Behind:
		return rule.T(placeZH+"，排在前面的项目已无法安排，不再向后安排", placeEN+", the call stopped at one ranked before it that did not fit")
	}
	mostZH, mostEN := yuan(g.AtMost)
	ofZH, ofEN := g.whose()
	if n, exact := g.Against.Exact(); exact && n.Sign() == 0 {
		return rule.T(placeZH+"，可资助"+mostZH+"，"+ofZH+"已用完", placeEN+", could get "+mostEN+", nothing is left of "+ofEN)
	}
	return rule.T(placeZH+"，可资助"+mostZH+"，"+ofZH+"只剩"+zh, placeEN+", could get "+mostEN+", of "+ofEN+" "+en+" is left")
}

package rule

import "slices"

// formulaWriter writes one formula.
type formulaWriter struct {
	s     *Sheet
	p     pen
	parts []int32
	order []int32 // parts by their letters
}

// letter writes the letter of a part; beyond Z with a number.
func (w *formulaWriter) letter(n int) {
	w.p.b = append(w.p.b, byte('A'+n%26))
	if n >= 26 {
		w.p.int(n / 26)
	}
}

// binding says how strongly an operation binds its operands; what binds less than its place asks for goes in brackets.
type binding uint8

const (
	loose   binding = iota // words
	adds                   // + and −
	scales                 // × and ÷
	subject                // a name
)

// value writes a value in words; whole, where it is a part that is explained here.
func (w *formulaWriter) value(i int32, place binding, whole bool) {
	i = w.s.named(i)
	v := &w.s.vals[i]
	switch {
	case w.s.constant(i):
		w.p.raw(Frac(v.num, v.den).String()) // 1/9 where decimals do not end
	case !whole && slices.Contains(w.parts, i):
		if !slices.Contains(w.order, i) {
			w.order = append(w.order, i)
		}
		w.letter(slices.Index(w.order, i))
	case w.binds(v) < place:
		w.p.say("（", "(")
		w.made(i, v)
		w.p.say("）", ")")
	default:
		w.made(i, v)
	}
}

// made writes what made a value.
func (w *formulaWriter) made(i int32, v *value) {
	switch v.op.form() {
	case fromFact:
		w.p.text(w.s.book.facts[v.a].Title)
	case fromPoints:
		w.p.text(w.s.rule(v.a).Title)
	case fromChoice:
		w.p.say("所作选择", "the choice made")
	case fromPair:
		w.pair(v)
	case fromList:
		w.list(v)
	case fromSchedule:
		w.p.say("按", "the limit by ")
		w.value(v.a, subject, false)
		w.p.say("分档的数值", "")
	default:
		w.byLimit(i, v)
	}
}

// binds says how strongly a value holds together as it is written.
func (w *formulaWriter) binds(v *value) binding {
	switch v.op {
	case fromFact, fromPoints, fromChoice, fromSchedule, fromYear, fromFirstDay, fromHalfUp, fromAge, fromWhen:
		return subject
	case fromProduct, fromQuotient:
		return scales
	case fromSum, fromTotal:
		return adds
	case fromDifference:
		if v.unit == Days {
			return subject
		}
		return adds
	case fromLimit:
		if v.a >= 0 && v.unit != Day {
			return scales
		}
	case fromCases:
		if w.nothing(w.s.kids[v.a+2]) {
			return subject
		}
	}
	return loose
}

// nothing reports whether a value is surely zero.
func (w *formulaWriter) nothing(i int32) bool {
	i = w.s.named(i)
	return w.s.constant(i) && w.s.vals[i].num == 0
}

// wording is what stands before, between and after the operands of an operation in words, and how strongly they must bind.
type wording struct {
	before, between, after Text
	first, second          binding
}

// wordings are those of the pairs; what has no second operand has nothing between.
var wordings = [...]wording{
	fromSum:        {between: T(" + ", " + "), first: adds, second: adds},
	fromDifference: {between: T(" − ", " − "), first: adds, second: scales},
	fromProduct:    {between: T(" × ", " × "), first: scales, second: scales},
	fromQuotient:   {between: T(" ÷ ", " ÷ "), first: scales, second: subject},
	fromWhen:       {between: T("（仅当“", " (only where “"), after: T("”时计入）", "” holds)"), first: subject},
	fromLesser:     {between: T("与", " and "), before: T("", "the lesser of "), after: T("中的较小者", ""), first: subject, second: subject},
	fromGreater:    {between: T("与", " and "), before: T("", "the greater of "), after: T("中的较大者", ""), first: subject, second: subject},
	fromMean:       {between: T("与", " and "), before: T("", "the mean of "), after: T("的平均数", ""), first: subject, second: subject},
	fromAge:        {between: T("至", " to "), before: T("自", "whole years from "), after: T("的周年数", ""), first: subject, second: subject},
	fromExceeds:    {between: T(" > ", " > "), first: adds, second: adds},
	fromFirstDay:   {before: T("", "1 January of "), after: T("的1月1日", ""), first: subject},
	fromYear:       {before: T("", "the year of "), after: T("所在年度", ""), first: subject},
	fromHalfUp:     {after: T("四舍五入取整", " rounded half up"), first: subject},
	fromBottom:     {before: T("", "the least of "), after: T("的下限", ""), first: subject},
	fromTop:        {before: T("", "the most of "), after: T("的上限", ""), first: subject},
}

// days words a difference of days, whose second operand is the earlier day.
var days = wording{before: T("自", "days from "), between: T("至", " to "), after: T("的天数", ""), first: subject, second: subject}

func (w *formulaWriter) pair(v *value) {
	words, a, b := wordings[v.op], v.a, v.b
	if v.op == fromDifference && v.unit == Days {
		words, a, b = days, v.b, v.a
	}
	w.p.text(words.before)
	w.value(a, words.first, false)
	if words.between != (Text{}) {
		w.p.text(words.between)
		w.value(b, words.second, false)
	}
	w.p.text(words.after)
}

// listWordings are those of the lists, from fromTotal on.
var listWordings = [...]wording{
	{between: T(" + ", " + "), first: adds},
	{before: T("", "the least of "), between: T("、", ", "), after: T("中的最小者", ""), first: subject},
	{before: T("", "the greatest of "), between: T("、", ", "), after: T("中的最大者", ""), first: subject},
}

func (w *formulaWriter) list(v *value) {
	kids := w.s.kids[v.a : v.a+v.b]
	if v.op == fromCases {
		w.cases(kids[0], kids[1], kids[2])
		return
	}
	words := &listWordings[v.op-fromTotal]
	w.p.text(words.before)
	for n, kid := range kids {
		if n > 0 {
			w.p.text(words.between)
		}
		w.value(kid, words.first, false)
	}
	w.p.text(words.after)
}

// cases writes one of two values by a flag, the other one only where it is something.
func (w *formulaWriter) cases(flag, holds, otherwise int32) {
	if w.nothing(otherwise) {
		w.value(holds, subject, false)
		w.p.say("（仅当“", " (only where “")
		w.value(flag, loose, false)
		w.p.say("”时计入）", "” holds)")
		return
	}
	w.p.say("“", "where “")
	w.value(flag, loose, false)
	w.p.say("”时为 ", "” holds, ")
	w.value(holds, adds, false)
	w.p.say("，否则为 ", ", otherwise ")
	w.value(otherwise, adds, false)
}

// byLimit writes a value in which a number of the law stands: a range, a day moved by years, or a product.
func (w *formulaWriter) byLimit(i int32, v *value) {
	if v.a < 0 {
		w.p.known(w.s.known(i), nil)
		return
	}
	w.value(v.a, scales, false)
	switch {
	case v.unit != Day:
		w.p.raw(" × ")
	case cmpEnds(w.s.interval(i).hi, w.s.interval(v.a).hi) < 0:
		w.p.say("往前推", " less ")
	default:
		w.p.say("往后推", " and ")
	}
	w.p.known(w.s.limits[v.b].Known(limitUnit(v)), nil)
}

package rule

// Faults returns what keeps t from being a term: no first day, ends out of order, an end that contradicts the length that
// is stated. None for a sound term.
func (t Term) Faults() []ValueFault {
	var all []ValueFault
	refuse := func(path string, text, remedy Text) { all = append(all, ValueFault{path, text, remedy}) }
	if t.First().IsZero() {
		refuse("from", T("没有起始日", "the term has no first day"), T("请填写起始日", "give the first day"))
	}
	if last, ends := t.Last(); ends && (last.IsZero() || last.Before(t.First())) {
		refuse("until", T("截止日早于起始日", "the term ends before it begins"), T("请核对起止日期", "check both days"))
	}
	if t.Permanent && !t.Until.IsZero() {
		refuse("permanent", T("既为永久又有截止日", "permanent, and yet it has an end"), T("永久的不填截止日", "give no end for a permanent term"))
	}
	if t.Printed && t.Until.IsZero() {
		refuse("printed", T("称载明截止日但未填写", "the end is said to be printed but not given"), T("请填写文书载明的截止日", "give the end that the document prints"))
	}
	return append(all, t.lengthFaults()...)
}

func (t *Term) lengthFaults() []ValueFault {
	var all []ValueFault
	if !t.Length.IsZero() && !t.Length.Valid() {
		all = append(all, ValueFault{"length", T("期限不是有效的时间长度", "the length is no period"),
			T("请填写大于零的数量和单位", "give a count above zero and its unit")})
	}
	if t.Counting != "" && !t.Counting.Valid() {
		all = append(all, ValueFault{"counting", T("计算方法不在允许的取值之内", "not an allowed way of counting"),
			T("请填写 "+string(FirstDayExcluded)+" 或 "+string(FirstDayCounted), "write "+string(FirstDayExcluded)+" or "+string(FirstDayCounted))})
	}
	end := t.Length.End(t.From, t.Counting)
	if last, ends := t.Last(); ends && !t.Printed && !end.IsZero() && end != last {
		all = append(all, ValueFault{"until", T("截止日与所载期限不符，按期限应为 "+end.String(), "the end does not agree with the length, which gives "+end.String()),
			T("文书载明截止日的，请将 printed 填为 true", "where the document prints the end, set printed to true")})
	}
	return all
}

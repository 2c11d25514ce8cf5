package rule

import "slices"

// checkDivisors reports the numbers of the law of which a formula makes a divisor that is not above zero, as 1 − 100% is:
// what is divided by it would be undefined or turn its sign.
func (r *policyReader) checkDivisors(root *policyNode, s *Sheet) {
	var told []*policyNode
	for i := range s.vals {
		v := &s.vals[i]
		if v.op != fromQuotient || s.interval(v.b).lo.sign() > 0 {
			continue
		}
		limit, alone := s.lawAlone(v.b)
		n := root.of(limit)
		if !alone || n == nil || slices.Contains(told, n) {
			continue
		}
		told = append(told, n)
		is := Known{s.interval(v.b), Plain, true}
		r.refuse(n, FaultRules, T("算式以由此得出的 "+is.Text(ZH)+" 为除数，除数须大于 0；请改正此数", "a formula divides by "+is.Text(EN)+", which this makes and which must be above 0; correct this number"))
	}
}

// lawAlone returns the first number of the law that a value is made of, if any, and whether nothing else decides the value: no
// fact, and no law that is chosen by one.
func (s *Sheet) lawAlone(i int32) (first *Limit, alone bool) {
	switch v := &s.vals[i]; v.op {
	case fromFact, fromPoints, fromSwitch, fromSchedule, fromEither, fromCases:
		return nil, false
	case fromLimit:
		first = s.limits[v.b]
	}
	for _, j := range s.operands(i) {
		limit, law := s.lawAlone(j)
		if !law {
			return nil, false
		}
		if first == nil {
			first = limit
		}
	}
	return first, true
}

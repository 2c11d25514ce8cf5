package door

import (
	"reflect"

	"github.com/keji-rules/keji/rule"
	"github.com/shopspring/decimal"
)

// contain reports every fact that exceeds the fact it lies within, as the book declares for the keys of the application
// itself: technical staff above all staff.
func (c *core) contain(app reflect.Value, r *Report) {
	for _, inner := range c.root.fields {
		at, ok := c.root.index[inner.shape.fact.Within]
		if !ok {
			continue
		}
		outer := c.root.fields[at]
		n, given := numberIn(inner, app)
		limit, known := numberIn(outer, app)
		if given && known && n.Cmp(limit) > 0 {
			r.exceeds(inner, outer)
		}
	}
}

func (r *Report) exceeds(inner, outer *field) {
	part, whole := inner.shape.fact.Title, outer.shape.fact.Title
	r.Contradiction(
		rule.T(part.ZH+"超过"+whole.ZH, part.EN+" exceeds "+whole.EN),
		rule.T("请核对两项数据："+part.ZH+"应不超过"+whole.ZH, "check both: "+part.EN+" lies within "+whole.EN),
		inner.key, outer.key)
}

// numberIn reads the countable value of a field, false when it was not given or counts nothing.
func numberIn(f *field, app reflect.Value) (rule.Number, bool) {
	v, given := f.shape.given(app.FieldByIndex(f.at))
	if !given {
		return rule.Number{}, false
	}
	switch f.shape.kind {
	case Number:
		return v.Interface().(rule.Number), true
	case Amount:
		fen, ok := rule.AmountFen(v.Interface().(decimal.Decimal))
		return rule.Frac(fen, 100), ok
	case List:
		return rule.Int(int64(v.Len())), f.shape.opt || !v.IsNil()
	case Integer:
		if v.CanInt() {
			return rule.Int(v.Int()), true
		}
		n := int64(v.Uint())
		return rule.Int(n), n >= 0
	}
	return rule.Number{}, false
}

package door

import (
	"fmt"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// bounds are what the book allows, both inclusive, in whole units: fen for amounts, days for dates, items for lists.
type bounds struct {
	set         bool
	low, high   rule.Number
	least, most rule.Number // the same in the fact's unit, for texts
}

// bind joins the book's facts to the shapes of their paths; it returns what the book itself refuses.
func (b *builder) bind(book *rule.Book) error {
	switch {
	case book == nil:
		return fmt.Errorf("%w: no book", ErrDoor)
	case book.Err() != nil:
		return fmt.Errorf("%w: %w", ErrDoor, book.Err())
	}
	byPath := map[string]*shape{}
	for _, s := range b.all {
		byPath[s.path] = s
	}
	for _, fact := range book.Facts() {
		s := byPath[fact.Path]
		if s == nil || !fits(s.kind, fact.Unit) {
			b.refuse(fact.Path, "the book declares a fact in %s, but the application has no such field", fact.Unit)
			continue
		}
		s.fact, s.named, s.bounds = fact, true, boundsOf(s.kind, &fact)
	}
	return nil
}

// fits reports whether a field of the kind can hold a fact in the unit. An enumeration is read as a flag, or as a grade: its
// place in an order, such as that of degrees.
func fits(k Kind, u rule.Unit) bool {
	switch k {
	case Boolean:
		return u == rule.Flag
	case Enum:
		return u == rule.Flag || u == rule.Plain
	case Date:
		return u == rule.Day
	case Object:
		return false
	}
	return u != rule.Flag && u != rule.Day
}

func boundsOf(k Kind, f *rule.Fact) bounds {
	least, most := f.Limits()
	switch k {
	case String, Enum, Boolean:
		return bounds{}
	case Amount:
		return bounds{true, inFen(least), inFen(most), least, most}
	}
	return bounds{true, least, most, least, most}
}

// dayNumber counts days as the book does, from 0000-12-31.
func dayNumber(d rule.Date) rule.Number { return rule.Int(int64(d.DaysSince(firstDay)) + 1) }

// inFen is a bound of an amount in fen; the book refuses bounds that do not fit.
func inFen(n rule.Number) rule.Number {
	fen, _ := n.Times(rule.Int(100))
	return fen
}

// check compares a value, in the same units as the bounds.
func (s *shape) check(n rule.Number) fault {
	switch {
	case !s.bounds.set:
		return fault{}
	case n.Cmp(s.bounds.low) < 0:
		return s.below(n)
	case n.Cmp(s.bounds.high) > 0:
		return s.outside("不得大于 ", "must be at most ", s.bounds.most)
	}
	return fault{}
}

// below says that n is less than the least value. A least part of one, such as half a month of one person averaged over
// a year, says nothing to whoever wrote zero, who is told to write more than zero. One fen is plain enough.
func (s *shape) below(n rule.Number) fault {
	least := s.bounds.least
	if n.Sign() > 0 || least.Sign() <= 0 || least.Cmp(rule.Int(1)) >= 0 || s.fact.Unit == rule.YuanUnit {
		return s.outside("不得小于 ", "must be at least ", least)
	}
	text := rule.T("应大于 0", "must be more than 0")
	if s.fact.Unit == rule.Persons {
		text = rule.T(text.ZH+"（可填平均数）", text.EN+" (an average will do)")
	}
	most := s.write(s.bounds.most)
	return fault{OutOfRange, text, rule.T("不得大于 "+most.ZH+"；请核对数值与计量单位", "at most "+most.EN+"; check the number and its unit")}
}

func (s *shape) outside(zh, en string, bound rule.Number) fault {
	low, high, at := s.write(s.bounds.least), s.write(s.bounds.most), s.write(bound)
	return fault{OutOfRange, rule.T(zh+at.ZH, en+at.EN), rule.T(
		"允许范围："+low.ZH+" 至 "+high.ZH+"（含两端）；请核对数值与计量单位",
		"allowed: "+low.EN+" to "+high.EN+", both included; check the number and its unit")}
}

// write says a bound with its unit.
func (s *shape) write(n rule.Number) rule.Text {
	if s.kind == Date {
		day := firstDay.AddDays(int(n.Num()) - 1).String()
		return rule.T(day, day)
	}
	noun := s.fact.Unit.Noun()
	return rule.T(strings.TrimSpace(n.String()+" "+noun.ZH), strings.TrimSpace(n.String()+noun.EN))
}

var firstDay = rule.NewDate(1, 1, 1)

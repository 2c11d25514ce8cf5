package rule

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func soundRule() Rule {
	return Rule{Code: "sme.staff", Title: T("职工总数", "Staff"), Basis: Basis{measures2017.Article(6).Item(2), Read}}
}

func soundFact() Fact {
	return Fact{Path: "staff", Title: T("职工总数", "Staff"), Unit: Persons, Max: Int(1_000_000)}
}

func bookOf(r Rule, f Fact) *Book {
	return NewBook("sme", T("评价", "Evaluation"), []Rule{r}, []Fact{f})
}

func TestSoundBook(t *testing.T) {
	b := bookOf(soundRule(), soundFact())
	require.NoError(t, b.Err())
	assert.Equal(t, "sme", b.Scheme())
	assert.Equal(t, T("评价", "Evaluation"), b.Title())
	assert.Equal(t, "sme.staff", b.Rule(0).Code)
	assert.Equal(t, "staff", b.Fact(0).Path)
	assert.Equal(t, Rule{}, b.Rule(1))
	assert.Equal(t, Fact{}, b.Fact(math.MaxUint16))
	f, ok := b.FactAt("staff")
	assert.True(t, ok)
	assert.Equal(t, Persons, f.Unit)
	_, ok = b.FactAt("sales")
	assert.False(t, ok)
}

func TestBookRefusesRules(t *testing.T) {
	untitled := NewDocument(DocumentInfo{ID: "X", Title: T("无", "")})
	nameless := NewDocument(DocumentInfo{Title: T("无", "none")})
	for what, spoil := range map[string]func(*Rule){
		"no code":              func(r *Rule) { r.Code = "" },
		"code without scheme":  func(r *Rule) { r.Code = "staff" },
		"code in capitals":     func(r *Rule) { r.Code = "sme.Staff" },
		"code with space":      func(r *Rule) { r.Code = "sme.staff cap" },
		"code with newline":    func(r *Rule) { r.Code = "sme.staff\n" },
		"code ends in a dot":   func(r *Rule) { r.Code = "sme." },
		"no Chinese title":     func(r *Rule) { r.Title.ZH = "" },
		"no English title":     func(r *Rule) { r.Title.EN = "" },
		"no citation":          func(r *Rule) { r.Cite = Citation{} },
		"document without ID":  func(r *Rule) { r.Cite = nameless.Article(1) },
		"document half titled": func(r *Rule) { r.Cite = untitled.Article(1) },
		"no provenance":        func(r *Rule) { r.Source = Unstated },
		"no such provenance":   func(r *Rule) { r.Source = 99 },
	} {
		r := soundRule()
		spoil(&r)
		assert.ErrorIs(t, bookOf(r, soundFact()).Err(), ErrBook, what)
	}
}

func TestBookRefusesFacts(t *testing.T) {
	for what, spoil := range map[string]func(*Fact){
		"no path":              func(f *Fact) { f.Path = "" },
		"path in capitals":     func(f *Fact) { f.Path = "Staff" },
		"path with index":      func(f *Fact) { f.Path = "awards[0].rank" },
		"path ends in a dot":   func(f *Fact) { f.Path = "awards." },
		"path with newline":    func(f *Fact) { f.Path = "staff\n" },
		"no Chinese title":     func(f *Fact) { f.Title.ZH = "" },
		"no English title":     func(f *Fact) { f.Title.EN = "" },
		"no such unit":         func(f *Fact) { f.Unit = 99 },
		"no bounds":            func(f *Fact) { f.Max = Int(0) },
		"bounds out of order":  func(f *Fact) { f.Min, f.Max = Int(2), Int(1) },
		"a third of a yuan":    func(f *Fact) { f.Unit, f.Max = YuanUnit, Frac(1, 3) },
		"within nothing known": func(f *Fact) { f.Within = "people" },
		"one day only":         func(f *Fact) { f.Unit, f.Min, f.Max = Day, Int(9), Int(9) },
		"half a day":           func(f *Fact) { f.Unit, f.Max = Day, Frac(99, 2) },
		"yuan beyond int64":    func(f *Fact) { f.Unit, f.Max = YuanUnit, Int(math.MaxInt64) },
		"yuan below int64":     func(f *Fact) { f.Unit, f.Min = YuanUnit, Int(-math.MaxInt64) },
		"day before the first": func(f *Fact) { f.Unit, f.Min, f.Max = Day, Int(-1), Int(9) },
		"day after the last":   func(f *Fact) { f.Unit, f.Max = Day, Int(3_652_060) },
		"days out of order":    func(f *Fact) { f.Unit, f.Min, f.Max = Day, Int(9), Int(8) },
	} {
		f := soundFact()
		spoil(&f)
		assert.ErrorIs(t, bookOf(soundRule(), f).Err(), ErrBook, what)
	}
}

func TestBookRefusesItself(t *testing.T) {
	title := T("评价", "Evaluation")
	assert.ErrorIs(t, NewBook("", title, nil, nil).Err(), ErrBook)
	assert.ErrorIs(t, NewBook("sme", T("评价", ""), nil, nil).Err(), ErrBook)
	assert.NoError(t, NewBook("sme", title, nil, nil).Err())
	assert.ErrorIs(t, NewBook("sme", title, []Rule{soundRule(), soundRule()}, nil).Err(), ErrBook, "a code twice")
	assert.ErrorIs(t, NewBook("sme", title, nil, []Fact{soundFact(), soundFact()}).Err(), ErrBook, "a path twice")
	assert.ErrorIs(t, NewBook("sme", title, make([]Rule, math.MaxUint16+1), nil).Err(), ErrBook, "more rules than IDs")
}

func TestBookReportsEveryFault(t *testing.T) {
	r, f := soundRule(), soundFact()
	r.Source, f.Unit = Unstated, 99
	err := bookOf(r, f).Err()
	assert.EqualError(t, err, "rule: faulty book: rule 0 (sme.staff): needs a provenance\n"+
		"rule: faulty book: fact 0 (staff): needs titles in both languages and a unit")
}

func TestFactPaths(t *testing.T) {
	for _, path := range []string{"staff", "awards[].rank", "years[].rd.own_2", "a.b.c", "lists[]"} {
		f := soundFact()
		f.Path = path
		assert.NoError(t, bookOf(soundRule(), f).Err(), path)
	}
}

func TestBounds(t *testing.T) {
	for _, c := range []struct {
		what     string
		unit     Unit
		min, max Number
		want     factBounds
	}{
		{"persons", Persons, Int(1), Int(500), factBounds{1, 500, 1, Persons}},
		{"average persons", Persons, Int(0), Frac(1, 2), factBounds{0, 1, 2, Persons}},
		{"a ratio", Share, Int(-1), Int(1), factBounds{-1, 1, 1, Share}},
		{"yuan in fen", YuanUnit, Int(0), Int(20), factBounds{0, 2000, 100, YuanUnit}},
		{"fen", YuanUnit, Frac(-5, 100), Frac(1, 2), factBounds{-5, 50, 100, YuanUnit}},
		{"any amount", YuanUnit, Int(0), AmountMax(), factBounds{0, topFen, 100, YuanUnit}},
		{"a flag needs no bounds", Flag, Int(0), Int(0), factBounds{0, 1, 1, Flag}},
		{"any day", Day, Int(0), Int(0), factBounds{1, 3_652_059, 1, Day}},
		{"until 2000-01-01, and no date is no day", Day, Int(0), Int(730_120), factBounds{1, 730_120, 1, Day}},
		{"from 2000-01-01", Day, Int(730_120), Int(0), factBounds{730_120, 3_652_059, 1, Day}},
	} {
		b := bookOf(soundRule(), Fact{Path: "x", Title: T("某", "x"), Unit: c.unit, Min: c.min, Max: c.max})
		require.NoError(t, b.Err(), c.what)
		assert.Equal(t, c.want, b.bounds[0], c.what)
	}
}

// Limits are the bounds as they hold: a flag is yes or no, and a date without bound is any day of the calendar.
func TestLimits(t *testing.T) {
	for _, c := range []struct {
		fact      Fact
		low, high Number
	}{
		{Fact{Unit: Persons, Min: Int(1), Max: Int(500)}, Int(1), Int(500)},
		{Fact{Unit: Persons}, Int(0), Int(0)},
		{Fact{Unit: YuanUnit, Min: Frac(1, 100), Max: AmountMax()}, Frac(1, 100), AmountMax()},
		{Fact{Unit: Flag}, Int(0), Int(1)},
		{Fact{Unit: Flag, Min: Int(1), Max: Int(7)}, Int(0), Int(1)},
		{Fact{Unit: Day}, Int(1), Int(3_652_059)}, // 0001-01-01 to 9999-12-31
		{Fact{Unit: Day, Min: Int(730_120)}, Int(730_120), Int(3_652_059)},
		{Fact{Unit: Day, Max: Int(730_120)}, Int(1), Int(730_120)},
	} {
		low, high := c.fact.Limits()
		assert.Equal(t, [2]Number{c.low, c.high}, [2]Number{low, high}, "%+v", c.fact)
	}
}

// In English one is one: no plural behind it.
func TestNounsBehindOne(t *testing.T) {
	one := map[Unit]string{
		Plain: "1", Persons: "1 person", Items: "1 item", Pieces: "1 right", Times: "1 time", Place: "no. 1", YuanUnit: "1 yuan", Share: "100%",
		YearsOld: "1 year old", Score: "1 point", Flag: "yes", Day: "0001-01-01", Days: "1 day", Years: "1 year", CalendarYear: "1",
		Months: "1 month", Workdays: "1 working day",
	}
	for _, u := range Units() {
		assert.Equal(t, one[u], Exactly(Int(1), u).Text(EN), u)
	}
	for n, want := range map[Number]string{
		Int(0): "0 persons", Int(1): "1 person", Int(2): "2 persons", Frac(1, 2): "0.5 persons", Frac(3, 2): "1.5 persons", Frac(7, 7): "1 person",
		Int(11): "11 persons", Int(101): "101 persons",
	} {
		assert.Equal(t, want, Exactly(n, Persons).Text(EN))
	}
	assert.Equal(t, "1人", Exactly(Int(1), Persons).Text(ZH))
	assert.Equal(t, "0 points to 1 point", Between(Int(0), Int(1), Score).Text(EN))
	assert.Equal(t, "1 person", Known{interval{lo: endAt(3, 3), hi: endAt(3, 3)}, Persons, true}.Text(EN), "not reduced")
}

func TestBookIsImmutable(t *testing.T) {
	rules, facts := []Rule{soundRule()}, []Fact{soundFact()}
	b := NewBook("sme", T("评价", "Evaluation"), rules, facts)
	rules[0].Code, facts[0].Path = "changed.rule", "changed"
	b.Rules()[0].Code, b.Facts()[0].Path = "changed.rule", "changed"
	assert.Equal(t, "sme.staff", b.Rule(0).Code)
	assert.Equal(t, "staff", b.Fact(0).Path)
}

func TestUnits(t *testing.T) {
	seen := map[string]bool{}
	for _, u := range Units() {
		assert.True(t, u.Valid())
		assert.False(t, seen[u.String()], u)
		seen[u.String()] = true
		text, err := u.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, u.String(), string(text))
	}
	beyond := Unit(len(Units()))
	assert.False(t, beyond.Valid())
	assert.Equal(t, "plain", beyond.String())
	assert.Equal(t, Text{}, beyond.Noun())
	assert.Equal(t, T("人", " persons"), Persons.Noun())
}

func TestPolicyPartsAreValues(t *testing.T) {
	a := NewTable(Basis{measures2017.Article(7), Read}, Points(Int(0), Int(4)), Points(Percent(10), Int(8)))
	b := a
	assert.True(t, a == b)
	b.Rows[1].From = Percent(11)
	assert.False(t, a == b)
	assert.Equal(t, Percent(10), a.Rows[1].From, "a copy is a copy")
	assert.Len(t, a.All(), 2)
	full := NewTable(Basis{}, make([]Row, MaxRows+1)...)
	assert.Equal(t, MaxRows+1, full.Used, "too many rows are seen by a policy check")
	assert.Len(t, full.All(), MaxRows)
	negative := Schedule{Used: -1}
	assert.Empty(t, negative.All())
	s := NewSchedule(Basis{}, Case{From: Int(1), Limit: Percent(5)}, Case{From: Int(2), Above: true, Limit: Percent(4)})
	assert.Equal(t, []Case{{From: Int(1), Limit: Percent(5)}, {From: Int(2), Above: true, Limit: Percent(4)}}, s.All())
	assert.True(t, Evidence{}.IsZero())
	assert.False(t, Evidence{Paper: T("章程", "articles")}.IsZero())
}

// A number at a bound lies within, whatever its denominator.
func TestBoundsHoldTheirEnds(t *testing.T) {
	b := &factBounds{min: 100, max: 300, den: 100}
	for n, want := range map[int64]bool{0: false, 1: true, 2: true, 3: true, 4: false} {
		assert.Equal(t, want, b.hold(n, 1), n)
	}
	assert.True(t, b.hold(9, 3))
	assert.False(t, b.hold(10, 3))
}

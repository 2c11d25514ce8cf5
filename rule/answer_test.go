package rule

import (
	"encoding/json"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var demoAnswerBook = demoBook()

// demoValidity answers how long a certificate is valid: one year after filing, the last day included.
func demoValidity(filed Opt[Date]) Draft[Date] {
	p, fact := demo2020(), demoAnswerBook.Fact(fFiled)
	draft := Draft[Date]{Book: demoAnswerBook, About: demoAnswerBook.Rule(dCert), Frame: Frame{Subject: T("2025年", "2025")}}
	day, given := filed.Get()
	if !given {
		draft.Missing = []Fact{fact}
		draft.Lines = []Line{demoAnswerBook.Line(dCert, fact.Is(fact.NotGiven())).On(p.YoungYears.Basis)}
		return draft
	}
	draft.Value = Given(day.AddYears(1).AddDays(-1))
	draft.Lines = []Line{
		demoAnswerBook.Line(dCert, fact.Is(OnDay(day)), Named{Title: T("期限", "term"), Value: p.YoungYears.Known(Years)}).
			On(p.YoungYears.Basis).Saying(T("含首末两日", "first and last day included")),
	}
	return draft
}

func TestAnswerText(t *testing.T) {
	a, err := demoValidity(Given(NewDate(2025, 3, 1))).Answer()
	require.NoError(t, err)
	day, ok := a.Value()
	assert.True(t, ok)
	assert.Equal(t, NewDate(2026, 2, 28), day)
	assert.Equal(t, "示范工坊认定·持有效证书（2025年）：2026-02-28\n"+
		"· 持有效证书：申报日 2025-03-01，期限 1年；含首末两日〔《示范工坊管理办法》第十五条〕\n", a.Text(ZH))
	assert.Equal(t, "Demonstration Workshop, valid certificate (2025): 2026-02-28\n"+
		"· valid certificate: filing date 2025-03-01, term 1 year; first and last day included [Measures for Demonstration Workshops, Article 15]\n", a.FullText(EN))
	assert.Empty(t, a.Causes())
	assert.Empty(t, a.Missing())
	assert.Equal(t, "demo.cert", a.About().Code)
}

func TestAnswerThatCannotBeToldYet(t *testing.T) {
	a, err := demoValidity(Opt[Date]{}).Answer()
	require.NoError(t, err)
	_, ok := a.Value()
	assert.False(t, ok)
	assert.Equal(t, []Cause{DataMissing}, a.Causes())
	assert.Equal(t, []string{"filed"}, pathsOf(a.Missing()))
	assert.Equal(t, "示范工坊认定·持有效证书（2025年）：待定；缺少数据\n"+
		"· 持有效证书：申报日 未提供〔《示范工坊管理办法》第十五条〕\n"+
		"尚缺（影响结果）：申报日\n", a.Text(ZH))
	m := decoded(t, a)
	assert.NotContains(t, m, "value")
	assert.Equal(t, []any{"data_missing"}, m["causes"])
	assert.Equal(t, []any{"filed"}, m["missing"])
}

func TestAnswerJSON(t *testing.T) {
	draft := demoValidity(Given(NewDate(2025, 3, 1)))
	draft.Frame = demoDecide(t, nil).Frame()
	draft.Missing = []Fact{demoAnswerBook.Fact(fStaff)}
	draft.Lines = append(draft.Lines, demoAnswerBook.Line(dTotal).At("items[3]").Judged(Failed).
		Rounded(T("四舍五入到分", "rounded half up to the fen")).On(Basis{Source: Assumed}))
	draft.Lines[1].Values = []Named{{Title: T("编号", "number"), Words: T("A-1", "A-1")}}
	a, err := draft.Answer()
	require.NoError(t, err)
	m := decoded(t, a)
	assert.Equal(t, "keji.answer/1", m["schema"])
	assert.Equal(t, "demo", m["scheme"])
	assert.Equal(t, "2026-02-28", m["value"])
	assert.Equal(t, "2025-03-01", m["day"])
	assert.Equal(t, "demo.cert", m["about"].(map[string]any)["code"])
	assert.Equal(t, []any{"staff"}, m["missing"])
	assert.Equal(t, map[string]any{
		"code": "demo.total", "title": map[string]any{"zh": "总分", "en": "total"}, "path": "items[3]", "verdict": "failed",
		"values":     []any{map[string]any{"title": map[string]any{"zh": "编号", "en": "number"}, "words": map[string]any{"zh": "A-1", "en": "A-1"}}},
		"rounding":   map[string]any{"zh": "四舍五入到分", "en": "rounded half up to the fen"},
		"citation":   map[string]any{"document": "DEMO-2020", "zh": "《示范工坊管理办法》第十三条", "en": "Measures for Demonstration Workshops, Article 13"},
		"provenance": "assumed",
	}, m["lines"].([]any)[1])
	assert.Contains(t, a.Text(ZH), "✗ 总分（items[3]）：不符合；编号 A-1；四舍五入到分〔《示范工坊管理办法》第十三条〕（通行理解，待核实）\n未提供（不影响本结果）：职工总数\n本结果有 1 处依据尚待核实")
	assert.Contains(t, a.Markdown(ZH), "| ✗ | 总分 | items\\[3\\] | 编号 A-1 | 不符合；四舍五入到分 | 《示范工坊管理办法》第十三条（通行理解，待核实） |\n")
	assert.Contains(t, a.Markdown(EN), "## Demonstration Workshop, valid certificate: 2026-02-28\n\n- Edition: 2024 edition")
}

// What does not cite is no answer.
func TestFaultyAnswers(t *testing.T) {
	for name, spoil := range map[string]func(d *Draft[Date]){
		"no book":            func(d *Draft[Date]) { d.Book = nil },
		"about nothing":      func(d *Draft[Date]) { d.About = Rule{} },
		"no lines":           func(d *Draft[Date]) { d.Lines = nil },
		"an undeclared rule": func(d *Draft[Date]) { d.Lines = []Line{demoAnswerBook.Line(ID(999))} },
		"no citation":        func(d *Draft[Date]) { d.Lines[0].Basis.Cite = Citation{} },
		"no provenance":      func(d *Draft[Date]) { d.Lines[0].Basis.Source = Unstated },
		"a strange verdict":  func(d *Draft[Date]) { d.Lines[0].Verdict = Given(Verdict(77)) },
		"a nameless value":   func(d *Draft[Date]) { d.Lines[0].Values = []Named{{}} },
		"nothing said":       func(d *Draft[Date]) { d.Value = Opt[Date]{} },
		"value and cause":    func(d *Draft[Date]) { d.Causes = []Cause{LawUnknown} },
		"unknown cause":      func(d *Draft[Date]) { d.Value, d.Causes = Opt[Date]{}, []Cause{"weather"} },
		"undeclared fact":    func(d *Draft[Date]) { d.Missing = []Fact{{}} },
	} {
		d := demoValidity(Given(NewDate(2025, 3, 1)))
		spoil(&d)
		a, err := d.Answer()
		assert.ErrorIs(t, err, ErrAnswer, name)
		assert.True(t, a.IsZero(), name)
	}
	d := demoValidity(Given(NewDate(2025, 3, 1)))
	d.Book = NewBook("demo", Text{}, nil, nil)
	_, err := d.Answer()
	assert.ErrorIs(t, err, ErrBook)
}

// An answer keeps nothing of its draft, and gives nothing of itself away.
func TestAnswersAreImmutable(t *testing.T) {
	d := demoValidity(Given(NewDate(2025, 3, 1)))
	a, err := d.Answer()
	require.NoError(t, err)
	before := a.FullText(ZH)
	d.Lines[0].Values[0] = Named{}
	a.Lines()[0].Rule = Rule{}
	a.Lines()[0].Values[0] = Named{}
	assert.Equal(t, before, a.FullText(ZH))
}

func TestZeroAnswer(t *testing.T) {
	var a Answer[Date]
	scheme, title := a.Scheme()
	_, ok := a.Value()
	assert.Empty(t, a.Text(ZH)+a.FullText(ZH)+a.Markdown(ZH)+scheme+title.ZH+a.About().Code)
	assert.Empty(t, a.Lines())
	assert.Empty(t, a.Missing())
	assert.Empty(t, a.Causes())
	assert.Equal(t, Frame{}, a.Frame())
	assert.False(t, ok)
}

func valueTextOf[V any](t *testing.T, v V) string {
	t.Helper()
	draft := Draft[V]{Book: demoAnswerBook, About: demoAnswerBook.Rule(dCert), Value: Given(v), Lines: []Line{demoAnswerBook.Line(dCert)}}
	a, err := draft.Answer()
	require.NoError(t, err)
	_, err = json.Marshal(a)
	require.NoError(t, err)
	return a.Text(EN)[len("Demonstration Workshop, valid certificate: "):]
}

func TestWhatAnAnswerHoldsPrintsItself(t *testing.T) {
	const rest = "\n· valid certificate [Measures for Demonstration Workshops, Article 14]\n"
	assert.Equal(t, "1,234.5 yuan"+rest, valueTextOf(t, decimal.New(12345, -1)))
	assert.Equal(t, "12.5"+rest, valueTextOf(t, Frac(25, 2)))
	assert.Equal(t, "2025-03-01"+rest, valueTextOf(t, NewDate(2025, 3, 1)))
	assert.Equal(t, "3 persons"+rest, valueTextOf(t, Exactly(Int(3), Persons)))
	assert.Equal(t, "yes"+rest, valueTextOf(t, true))
	assert.Equal(t, "passed"+rest, valueTextOf(t, Passed))
	assert.Equal(t, "English"+rest, valueTextOf(t, T("中文", "English")))
	assert.Equal(t, "A-1"+rest, valueTextOf(t, "A-1"))
	assert.Equal(t, "[2025,2026]"+rest, valueTextOf(t, []int{2025, 2026}))
	assert.Equal(t, "2020-01-01 onwards"+rest, valueTextOf(t, Span{From: NewDate(2020, 1, 1)}))
}

// A finding is a line with a verdict.
func TestFindingAsALine(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) { a.Scientists = Given(10) })
	assert.Equal(t, "✗ 科技人员占比：不符合；实际 10%，应 > 10%〔《示范工坊管理办法》第五条〕", demoLine(t, d, dShare).Line().Text(ZH))
	assert.Equal(t, "✓ total: passed; actual 14 points, points 14 points [Measures for Demonstration Workshops, Article 13] (assumed, to be confirmed)",
		demoLine(t, d, dTotal).Line().Text(EN))
}

func TestLongAnswersAreCutShort(t *testing.T) {
	d := demoValidity(Given(NewDate(2025, 3, 1)))
	for range 20 {
		d.Lines = append(d.Lines, demoAnswerBook.Line(dTotal), demoAnswerBook.Line(dTotal).Judged(Passed))
	}
	a, err := d.Answer()
	require.NoError(t, err)
	assert.Contains(t, a.Text(ZH), "✓ 另有 20 项符合\n另有 9 行见完整说明\n")
	assert.Contains(t, a.Text(EN), "✓ 20 more met\n9 more lines in the full text\n")

	d.Lines = nil
	for range briefLines + 1 {
		d.Lines = append(d.Lines, demoAnswerBook.Line(dTotal))
	}
	a, err = d.Answer()
	require.NoError(t, err)
	assert.Contains(t, a.Text(ZH), "另有 1 行见完整说明\n")
}

func TestLinesAndValuesByThemselves(t *testing.T) {
	l := demoAnswerBook.Line(dTotal, Exactly(Int(3), Score).of("甲", "A")).At("a[0]")
	assert.Equal(t, "· total (a[0]): A 3 points [Measures for Demonstration Workshops, Article 13]", l.Text(EN))
	assert.Equal(t, "demo.total", decoded(t, l)["code"])
	assert.Equal(t, map[string]any{"value": "3", "unit": "points"}, decoded(t, l.Values[0])["value"])
	assert.Equal(t, "甲 3分", l.Values[0].Text(ZH))
	assert.True(t, Money(decimal.New(1, 400)).Undefined(), "no amount")
	assert.True(t, Money(decimal.New(1, -400)).Undefined())
	assert.Equal(t, "33.33 yuan (rounded half up to the fen)", Money(decimal.New(33333, -3)).Text(EN))
	merged := l.On(Basis{Source: Assumed}, Basis{demoNotice.Whole(), Read}, Basis{demoLaw.Article(1), SecondHand})
	assert.Equal(t, Basis{demoNotice.Whole(), Assumed}, merged.Basis, "the first citation, the weakest founding")
	assert.Equal(t, Read, l.Basis.Source, "a line is a value")
}

func (k Known) of(zh, en string) Named { return Named{Title: T(zh, en), Value: k} }

// Lines made later are those that would have been handed over, in every form, and made anew at each call.
func TestAnswerMakesLinesLater(t *testing.T) {
	b, made := demoBook(), 0
	lines := func() []Line {
		made++
		return []Line{b.Line(dStaffCap, Figure("人数", "staff", Exactly(Int(3), Persons))).Judged(Failed), b.Line(dShare)}
	}
	draft := Draft[bool]{Book: b, About: b.Rule(dShare), Value: Given(true), Lines: lines()}
	at, err := draft.Answer()
	require.NoError(t, err)
	draft.Lines, draft.Later = nil, lines
	made = 0
	later, err := draft.Answer()
	require.NoError(t, err)
	require.Zero(t, made, "nobody asked")
	for _, l := range []Lang{ZH, EN} {
		require.Equal(t, at.Text(l), later.Text(l))
		require.Equal(t, at.FullText(l), later.FullText(l))
		require.Equal(t, at.Markdown(l), later.Markdown(l))
	}
	want, err := at.MarshalJSON()
	require.NoError(t, err)
	got, err := later.MarshalJSON()
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
	later.Lines()[0].Note = T("改", "changed")
	require.Equal(t, at.Lines(), later.Lines())
	require.Positive(t, made)
}

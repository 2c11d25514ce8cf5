package techsme

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// ymd is a given day.
func ymd(y, m, d int) rule.Opt[rule.Date] { return rule.Given(rule.NewDate(y, m, d)) }

// meijiang is the enterprise of the examples: Meijiang District of Meizhou, founded in April 2018, entered in 2021 on a
// high-tech certificate.
func meijiang() Entry {
	yes, no := rule.Given(true), rule.Given(false)
	return Entry{
		Year: rule.Given(2021), Division: rule.Given("441402"), FoundedOn: ymd(2018, 4, 1), SubmittedOn: ymd(2021, 5, 20),
		AnnouncedOn: ymd(2021, 6, 20), ByHNTE: yes, ByAward: no, ByRDBody: no, ByStandard: no, Serial: rule.Given(123), Revoked: no,
	}
}

func valueOf[V any](t *testing.T) func(rule.Answer[V], error) V {
	return func(a rule.Answer[V], err error) V {
		t.Helper()
		require.NoError(t, err)
		v, given := a.Value()
		require.True(t, given, a.FullText(rule.EN))
		return v
	}
}

// openFor requires an answer without value and returns the paths it waits for.
func openFor[V any](t *testing.T) func(rule.Answer[V], error) []string {
	return func(a rule.Answer[V], err error) []string {
		t.Helper()
		require.NoError(t, err)
		_, given := a.Value()
		require.False(t, given, a.FullText(rule.EN))
		return missingOf(a)
	}
}

func missingOf[V any](a rule.Answer[V]) []string {
	var paths []string
	for _, f := range a.Missing() {
		paths = append(paths, f.Path)
	}
	return paths
}

// lineOf returns the line of an answer with a code.
func lineOf[V any](t *testing.T, a rule.Answer[V], code string) rule.Line {
	t.Helper()
	for _, l := range a.Lines() {
		if l.Rule.Code == code {
			return l
		}
	}
	require.Fail(t, "no line "+code)
	return rule.Line{}
}

// pathsOf returns the paths and columns that an input error names.
func pathsOf(t *testing.T, err error) map[string][]int {
	t.Helper()
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	found := map[string][]int{}
	for _, p := range input.Problems {
		require.True(t, p.Text.Whole() && p.Remedy.Whole() && p.Code.Valid(), p.Path)
		found[p.Path] = append(found[p.Path], p.Column)
	}
	return found
}

func TestComposedNumbers(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*Entry)
		want   string
	}{
		{"filed on 20 May", func(*Entry) {}, "202144140208000123"},
		{"filed on 31 May, the last day", func(e *Entry) { e.SubmittedOn = ymd(2021, 5, 31) }, "202144140208000123"},
		{"filed on 1 June", func(e *Entry) { e.SubmittedOn = ymd(2021, 6, 1) }, "2021441402A8000123"},
		{"founded on the last day of the year before", func(e *Entry) { e.FoundedOn = ymd(2020, 12, 31) }, "202144140208000123"},
		{"founded on 1 January of the year", func(e *Entry) { e.FoundedOn = ymd(2021, 1, 1) }, "2021441402B8000123"},
		{"founded in the year, filed late", func(e *Entry) { e.FoundedOn, e.SubmittedOn = ymd(2021, 3, 1), ymd(2021, 9, 1) }, "2021441402B8000123"},
		{"by score", func(e *Entry) { e.ByHNTE = rule.Given(false) }, "202144140200000123"},
		{"certificate and R&D body", func(e *Entry) { e.ByRDBody = rule.Given(true) }, "20214414020A000123"},
		{"every route", func(e *Entry) {
			e.ByAward, e.ByRDBody, e.ByStandard = rule.Given(true), rule.Given(true), rule.Given(true)
		}, "20214414020F000123"},
		{"award and standard", func(e *Entry) {
			e.ByHNTE, e.ByAward, e.ByStandard = rule.Given(false), rule.Given(true), rule.Given(true)
		}, "202144140205000123"},
		{"outside Guangdong", func(e *Entry) { e.Division = rule.Given("320505") }, "202132050508000123"},
		{"the last serial", func(e *Entry) { e.Serial = rule.Given(999_999) }, "202144140208999999"},
	} {
		e := meijiang()
		e.AnnouncedOn = rule.Opt[rule.Date]{}
		c.change(&e)
		n := valueOf[Number](t)(e.Compose())
		require.Equal(t, c.want, n.String(), c.name)
		require.True(t, n.Usual(), c.name)
		again, err := ParseNumber(n.String())
		require.NoError(t, err)
		require.Equal(t, n, again)
		require.True(t, valueOf[bool](t)(e.Agrees(n)), c.name)
	}
}

func TestWhatComposingWaitsFor(t *testing.T) {
	require.Equal(t, []string{"division", "founded_on", "submitted_on", "by_hnte", "by_award", "by_rd_body", "by_standard", "serial"},
		openFor[Number](t)(Entry{Year: rule.Given(2021)}.Compose()))
	e := meijiang()
	e.SubmittedOn = rule.Opt[rule.Date]{}
	require.Equal(t, []string{"submitted_on"}, openFor[Number](t)(e.Compose()))
	e.FoundedOn = ymd(2021, 2, 1) // position 11 is B whenever it was filed
	a, err := e.Compose()
	require.Equal(t, "2021441402B8000123", valueOf[Number](t)(a, err).String())
	require.Equal(t, []string{"submitted_on"}, missingOf(a))
	_, err = Entry{}.Compose()
	require.Contains(t, pathsOf(t, err), "evaluation_year")
	_, err = Entry{Year: rule.Given(2016)}.Compose()
	var edition *rule.EditionError
	require.ErrorAs(t, err, &edition)
}

func TestPartsOfANumber(t *testing.T) {
	n, err := ParseNumber("2021441402A8000123")
	require.NoError(t, err)
	require.Equal(t, 2021, n.Year())
	require.Equal(t, "441402", n.Division())
	require.Equal(t, "A", n.Timing())
	require.Equal(t, "8", n.RouteCode())
	require.Equal(t, 123, n.Serial())
	name, known := n.DivisionName()
	require.True(t, known)
	require.Equal(t, rule.T("广东省梅州市梅江区", "Meijiang District, Meizhou City, Guangdong Province"), name)
	require.Zero(t, Number{}.Year()+Number{}.Serial())
	require.False(t, Number{}.Usual())
	_, err = Number{}.Explain()
	require.Contains(t, pathsOf(t, err), "number")
	_, err = meijiang().Agrees(Number{})
	require.Contains(t, pathsOf(t, err), "number")
}

func TestMalformedNumbersNameEveryProblem(t *testing.T) {
	for in, want := range map[string]map[string][]int{
		"":                             {"number": {0}},
		"20214414020800012":            {"number": {0}},             // 17
		"2021441402080001234":          {"number": {0}},             // 19
		"2O2144140208OOO123":           {"number": {2, 13, 14, 15}}, // the letter O
		"2021441402a8000123":           {"number": {11}},            // lower case
		"20214414020梅000123":           {"number": {12}},            // a Chinese character is one position
		"２02144140208000123":           {"number": {1}},             // full-width digit
		" 02144140208000123":           {"number": {1}},             // blank
		"x021441402-_00012":            {"number": {0, 1, 11, 12}},  // short, and more
		strings.Repeat("x", 1_000_000): {"number": {0}},             // not looked at character by character
	} {
		_, err := ParseNumber(in)
		require.Equal(t, want, pathsOf(t, err), "%.20s", in)
	}
}

func TestUnusualCharactersAreWarnings(t *testing.T) {
	for in, usual := range map[string]bool{
		"202144140208000123": true, "2021441402AF000123": true, "2021441402B0000123": true, "20214414020A000123": true,
		"202144140218000123": false, "2021441402C8000123": false, "20214414020G000123": false, "2021441402ZZ000123": false,
	} {
		n, err := ParseNumber(in)
		require.NoError(t, err, in)
		require.Equal(t, usual, n.Usual(), in)
		a, err := n.Explain()
		require.Equal(t, n, valueOf[Number](t)(a, err))
		warned := lineOf(t, a, "techsme.number_timing").Note != rule.Text{} || lineOf(t, a, "techsme.number_routes").Note != rule.Text{}
		require.Equal(t, !usual, warned, in)
	}
}

func TestDivisions(t *testing.T) {
	for code, want := range map[string]string{
		"440000": "广东省", "441400": "广东省梅州市", "441481": "广东省梅州市兴宁市", "441900": "广东省东莞市", "441402": "广东省梅州市梅江区",
		"441421": "", // a historic code
		"110101": "", "": "", "4414": "", "999999": "",
	} {
		name, known := divisionName(code)
		require.Equal(t, want, name.ZH, code)
		require.Equal(t, want != "", known, code)
	}
	require.Len(t, divisions, 144)
	for i, d := range divisions {
		require.True(t, i == 0 || divisions[i-1].code < d.code, d.code)
		require.True(t, d.name.Whole() && len(d.code) == 6 && inGuangdong(d.code), d.code)
		_, err := ParseNumber("2021" + d.code + "08000123")
		require.NoError(t, err)
	}
	for _, c := range []struct{ number, note string }{
		{"202144142108000123", "广东省区划代码表（截至2023年6月30日）中没有此代码，可能为历史代码或其后变更"},
		{"202132050508000123", "不在广东省，名称未收录"},
		{"202144148108000123", ""},
	} {
		n, err := ParseNumber(c.number)
		require.NoError(t, err)
		a, err := n.Explain()
		require.NoError(t, err)
		require.Equal(t, c.note, lineOf(t, a, "techsme.number_division").Note.ZH)
	}
}

func TestContradictionsBetweenNumberAndFacts(t *testing.T) {
	for _, c := range []struct {
		name, number string
		change       func(*Entry)
		agrees       bool
		failed       string
	}{
		{"as it should be", "202144140208000123", func(*Entry) {}, true, ""},
		{"A, yet founded before and filed in May", "2021441402A8000123", func(*Entry) {}, false, "timing"},
		{"0, yet filed in June", "202144140208000123", func(e *Entry) { e.SubmittedOn = ymd(2021, 6, 1) }, false, "timing"},
		{"B, yet founded before", "2021441402B8000123", func(*Entry) {}, false, "timing"},
		{"0, yet founded in the year", "202144140208000123", func(e *Entry) { e.FoundedOn = ymd(2021, 1, 1) }, false, "timing"},
		{"another division", "202144140308000123", func(*Entry) {}, false, "division"},
		{"another year", "202044140208000123", func(*Entry) {}, false, "year"},
		{"another route is a note", "202144140201000123", func(*Entry) {}, true, ""},
		{"an unknown sign at 11", "2021441402C8000123", func(*Entry) {}, false, "timing"},
		{"0, filed in June, founding unknown: ruled out", "202144140208000123", func(e *Entry) { e.SubmittedOn, e.FoundedOn = ymd(2021, 6, 1), rule.Opt[rule.Date]{} }, false, "timing"},
		{"B, founded before, filing unknown: ruled out", "2021441402B8000123", func(e *Entry) { e.SubmittedOn = rule.Opt[rule.Date]{} }, false, "timing"},
	} {
		n, err := ParseNumber(c.number)
		require.NoError(t, err)
		e := meijiang()
		e.AnnouncedOn = rule.Opt[rule.Date]{}
		c.change(&e)
		a, err := e.Agrees(n)
		require.Equal(t, c.agrees, valueOf[bool](t)(a, err), c.name)
		if c.failed != "" {
			require.Equal(t, rule.Given(rule.Failed), lineOf(t, a, "techsme.number_agrees_"+c.failed).Verdict, c.name)
		}
	}
	n, err := ParseNumber("202144140208000123")
	require.NoError(t, err)
	require.Equal(t, []string{"division", "founded_on", "submitted_on"}, openFor[bool](t)(Entry{Year: rule.Given(2021)}.Agrees(n)))
	e := meijiang()
	e.FoundedOn = rule.Opt[rule.Date]{}
	require.Equal(t, []string{"founded_on"}, openFor[bool](t)(e.Agrees(n))) // 0 or B
}

func TestFactsThatContradictEachOther(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Entry)
		path   string
	}{
		"founded after the year": {func(e *Entry) {
			e.FoundedOn, e.SubmittedOn, e.AnnouncedOn = ymd(2022, 1, 1), rule.Opt[rule.Date]{}, rule.Opt[rule.Date]{}
		}, "founded_on"},
		"filed in another year":    {func(e *Entry) { e.SubmittedOn = ymd(2020, 12, 31) }, "submitted_on"},
		"filed before founding":    {func(e *Entry) { e.FoundedOn = ymd(2021, 5, 21) }, "submitted_on"},
		"announced before filing":  {func(e *Entry) { e.AnnouncedOn = ymd(2021, 5, 19) }, "announced_on"},
		"revoked before announced": {func(e *Entry) { e.Revoked, e.RevokedOn = rule.Given(true), ymd(2021, 6, 19) }, "revoked_on"},
		"revoked and not revoked":  {func(e *Entry) { e.RevokedOn = ymd(2022, 6, 19) }, "revoked"},
		"division of letters":      {func(e *Entry) { e.Division = rule.Given("44140A") }, "division"},
		"division with a sign":     {func(e *Entry) { e.Division = rule.Given("-44140") }, "division"},
		"division of five digits":  {func(e *Entry) { e.Division = rule.Given("44140") }, "division"},
		"serial too long":          {func(e *Entry) { e.Serial = rule.Given(1_000_000) }, "serial"},
		"serial zero":              {func(e *Entry) { e.Serial = rule.Given(0) }, "serial"},
		"no such ground":           {func(e *Entry) { e.Revoked, e.Ground = rule.Given(true), rule.Given(7) }, "revocation_ground"},
	} {
		e := meijiang()
		c.change(&e)
		_, err := e.Compose()
		require.Contains(t, pathsOf(t, err), c.path, name)
	}
}

func TestNumberText(t *testing.T) {
	var n Number
	require.NoError(t, n.UnmarshalText([]byte("202144140208000123")))
	text, err := n.MarshalText()
	require.NoError(t, err)
	require.Equal(t, "202144140208000123", string(text))
	require.Error(t, n.UnmarshalText([]byte("2021")))
	require.Equal(t, "202144140208000123", n.String(), "a faulty text changes nothing")
	require.NoError(t, n.UnmarshalText(nil))
	require.True(t, n.IsZero())
}

func FuzzParseNumber(f *testing.F) {
	for _, s := range []string{"202144140208000123", "2021441402A8000123", "2021441402ZZ000123", "２021441402A8000123", "", "\xff\xfe", "0000000000000000000"} {
		f.Add(s, uint16(2021), uint8(3), uint8(200))
	}
	f.Fuzz(func(t *testing.T, s string, year uint16, routes uint8, filed uint8) {
		if n, err := ParseNumber(s); err == nil {
			require.Equal(t, s, n.String())
			_, _ = n.Explain()
		} else {
			_ = pathsOf(t, err)
		}
		y := 2017 + int(year)%100
		e := meijiang()
		e.Year, e.AnnouncedOn = rule.Given(y), rule.Opt[rule.Date]{}
		e.FoundedOn, e.SubmittedOn = ymd(2017-int(routes>>4), 1, 1), rule.Given(rule.NewDate(y, 1, 1).AddDays(int(filed)))
		e.ByHNTE, e.ByAward = rule.Given(routes&8 > 0), rule.Given(routes&4 > 0)
		e.ByRDBody, e.ByStandard = rule.Given(routes&2 > 0), rule.Given(routes&1 > 0)
		n := valueOf[Number](t)(e.Compose())
		again, err := ParseNumber(n.String())
		require.NoError(t, err)
		require.Equal(t, n, again)
		require.Equal(t, y, n.Year())
		require.Equal(t, hexDigits[routes&15:routes&15+1], n.RouteCode())
	})
}

package certification_test

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification"
	"github.com/keji-rules/keji/rule"
)

// reply is an answer that says what a test wants it to say.
type reply struct {
	certification.Reply
	text    string
	lines   []rule.Line
	missing []rule.Fact
}

func (r reply) Text(rule.Lang) string     { return r.text }
func (r reply) FullText(rule.Lang) string { return "all of " + r.text + "\n" }
func (r reply) Markdown(rule.Lang) string { return "marked " + r.text }
func (r reply) About() rule.Rule          { return rule.Rule{Title: rule.T("扣除", "Deduction")} }
func (r reply) Frame() rule.Frame         { return rule.Frame{Subject: rule.T("2025年度", "2025")} }
func (r reply) Lines() []rule.Line        { return r.lines }
func (r reply) Missing() []rule.Fact      { return r.missing }
func (r reply) MarshalJSON() ([]byte, error) {
	return json.Marshal(r.text)
}

func lineOf(code, zh, en string, values ...rule.Named) rule.Line {
	return rule.Line{Rule: rule.Rule{Code: code, Title: rule.T(zh, en)}, Basis: rule.Basis{Source: rule.Read}, Values: values}
}

func persons(en string, n int64) rule.Named {
	return rule.Figure(en, en, rule.Exactly(rule.Int(n), rule.Persons))
}

// TestHeadline: a desk with nothing on it says whom and which day, and nothing else.
func TestHeadline(t *testing.T) {
	assert.Equal(t, "Enterprise not named, on 2026-07-15\n", certification.Desk{On: midsummer}.Text(rule.EN))
	assert.Equal(t, "甲公司，查询日 2026-07-15\n", certification.Desk{On: midsummer, Name: "甲公司"}.Text(rule.ZH))
	assert.Equal(t, `# \*甲\_\[1] &lt;b>，查询日 2026-07-15`+"\n", certification.Desk{On: midsummer, Name: "*甲_[1] <b>"}.Markdown(rule.ZH))
}

// shown is a desk of one scheme, whose title is HNTE.
func shown(p certification.Place) string {
	p.Scheme, p.Title = "hnte", rule.T("高企", "HNTE")
	text, _ := strings.CutPrefix(certification.Desk{On: midsummer, Name: "A", Places: []certification.Place{p}}.Text(rule.EN), "A, on 2026-07-15\n\n")
	return text
}

const noChange = `
The single change that opens most
  no change of one fact opens a scheme that is not met yet
`

// TestScreenOfAScheme: what is held, what may be had, what keeps it, the window and what it brings, each under its label.
func TestScreenOfAScheme(t *testing.T) {
	brought := lineOf("x", "减税", "Reduced tax", persons("for", 3), persons("of", 5))
	brought.Note = rule.T("择一", "one of them")
	held := []certification.Holding{{Name: "GR1", Until: rule.NewDate(2026, 12, 10), Status: reply{text: "Status: in force\nmore"}}, {Name: "GR0", Status: reply{}}}
	for want, p := range map[string]certification.Place{
		"HNTE\n  Claim     passed, Deduction (2025) 5 yuan\n  Brings    Reduced tax: for 3 persons, of 5 persons; one of them\n": {
			Holds: rule.NotApplicable, May: rule.Passed, Answer: reply{text: "Deduction (2025): 5 yuan\nmore"}, Brings: []rule.Line{brought},
		},
		"HNTE\n  Holds     none\n  Claim     failed\n" + noChange:                       {Holds: rule.Failed, May: rule.Failed, Answer: reply{}, Brings: []rule.Line{brought}},
		"HNTE\n  Holds     not given\n  Claim     undetermined\n  Window    open now\n": {May: rule.Undetermined, Answer: reply{}, Window: reply{text: "Window: open now"}},
		"HNTE\n  Holds     GR1 in force, valid until 2026-12-10\n  Claim     failed\n  Brings    Reduced tax: for 3 persons, of 5 persons; one of them\n" + noChange: {
			Holds: rule.Passed, Held: held, May: rule.Failed, Answer: reply{}, Brings: []rule.Line{brought},
		},
		"HNTE\n  Holds     GR1 in force, valid until 2026-12-10\n  Claim     failed\n" + noChange: {
			Holds: rule.Failed, Held: held, May: rule.Failed, Answer: reply{}, Brings: []rule.Line{brought},
		},
		"HNTE\n  " + (&rule.EditionError{Day: midsummer}).Text(rule.EN) + "\n": {Closed: &rule.EditionError{Day: midsummer}, Holds: rule.Failed, Answer: reply{}},
	} {
		assert.Equal(t, want, shown(p))
	}
}

// TestHolding: what is held is named with its last day, where it has one; a status of one part is said whole.
func TestHolding(t *testing.T) {
	one := func(status string, holds rule.Verdict) string {
		p := certification.Place{Holds: holds, Held: []certification.Holding{{Status: reply{text: status}}}}
		return p.Holding(rule.EN)
	}
	assert.Equal(t, "withdrawn", one("withdrawn", rule.Failed))
	assert.Equal(t, "withdrawn", one(": withdrawn", rule.Failed))
	assert.Equal(t, "withdrawn", one("GR1: status: withdrawn", rule.Undetermined))
}

// TestFewLinesOnTheScreen: three lines that keep the enterprise from it, and that there are more.
func TestFewLinesOnTheScreen(t *testing.T) {
	for n, further := range map[int]bool{0: false, 1: false, 3: false, 4: true, 6: true} {
		passed := lineOf("x", "合", "met")
		passed.Verdict = rule.Given(rule.Passed)
		answer, want := reply{lines: []rule.Line{passed, lineOf("x", "说", "said")}}, "HNTE\n  Holds     not given\n  Claim     failed\n"
		for i := range n {
			l := lineOf("x", "不", "not met "+strconv.Itoa(i))
			l.Verdict = rule.Given(rule.Failed)
			answer.lines = append(answer.lines, l)
			if i < 3 {
				want += "            " + l.Text(rule.EN) + "\n"
			}
		}
		if further {
			want += "            more in the full text\n"
		}
		assert.Equal(t, want+noChange, shown(certification.Place{May: rule.Failed, Answer: answer}), "%d lines", n)
	}
}

// TestFewFactsOnTheScreen: three names of what is missing, and how many are.
func TestFewFactsOnTheScreen(t *testing.T) {
	var all []rule.Fact
	for _, name := range []string{"a", "b", "c", "d"} {
		all = append(all, rule.Fact{Title: rule.T(name, name)})
	}
	for n, want := range []string{"待定", "待定，尚缺 1 项：a", "待定，尚缺 2 项：a、b", "待定，尚缺 3 项：a、b、c", "待定，尚缺 4 项：a、b、c等"} {
		p := certification.Place{May: rule.Undetermined, Answer: reply{missing: all[:n]}}
		assert.Equal(t, want, p.Verdict(rule.ZH))
		p.May = rule.Failed
		assert.Equal(t, "不符合", p.Verdict(rule.ZH), "what is missing changes nothing")
	}
}

// TestScreenOfDeadlines: the day, what is to be done and for what; why a day is open, and that one has passed.
func TestScreenOfDeadlines(t *testing.T) {
	noted, ended := lineOf("x", "审核", "Review"), lineOf("desk.number_ends", "届满", "Runs out", rule.Named{Title: rule.T("编号", "number"), Words: rule.T("N1", "N1")})
	noted.Note = rule.T("按工作日计", "in working days")
	yearly := lineOf("x", "汇算", "Settlement", rule.Figure("纳税年度", "tax year", rule.Exactly(rule.Int(2025), rule.CalendarYear)), persons("staff", 3))
	report := lineOf("desk.certificate", "证书期限", "Deadline", rule.Named{Title: rule.T("事项", "what"), Words: rule.T("年报", "report")})
	on := rule.Given(rule.NewDate(2026, 7, 31))
	d := certification.Desk{On: midsummer, Name: "甲", Places: []certification.Place{{Scheme: "hnte", Title: rule.T("高企", "HNTE"), Closed: &rule.EditionError{}}}, Deadlines: []certification.Deadline{
		{Scheme: "hnte", By: on, Line: noted}, {Scheme: "hnte", By: on, Line: ended}, {Scheme: "hnte", By: on, Line: yearly},
		{Scheme: "hnte", By: on, Line: report, Overdue: true}, {Scheme: "other", Line: noted},
	}}
	_, list, _ := strings.Cut(d.Text(rule.ZH), (&rule.EditionError{}).Text(rule.ZH)+"\n")
	assert.Equal(t, `
期限
  2026-07-31  审核（高企）
  2026-07-31  届满，编号 N1（高企）
  2026-07-31  汇算，纳税年度 2025年（高企）
  2026-07-31  年报，已逾期（高企）
  待定        审核，按工作日计（other）
`, list)
	_, list, _ = strings.Cut(d.Markdown(rule.EN), "## Deadlines\n")
	want := "\n"
	for _, due := range d.Deadlines {
		want += "- " + strings.TrimPrefix(due.Line.Text(rule.EN), "· ") + "\n"
	}
	assert.Equal(t, want, list)
	d.Deadlines = nil
	assert.NotContains(t, d.Markdown(rule.EN)+d.Text(rule.EN), "Deadlines")
}

// TestFullForms: the full text and Markdown hold every answer in its own form, in the order of the screen.
func TestFullForms(t *testing.T) {
	brought, due := lineOf("x", "减税", "Reduced tax"), lineOf("y", "年报", "Report")
	d := certification.Desk{
		On: midsummer, Name: "A", Counts: []certification.Reply{reply{text: "Rights: 3"}, reply{text: "Staff: 5"}},
		Places: []certification.Place{
			{Scheme: "hnte", Title: rule.T("高企", "HNTE"), Held: []certification.Holding{{Status: reply{text: "GR1"}}, {Status: reply{text: "GR0"}}},
				Answer: reply{text: "deducted"}, Window: reply{text: "window"}, Brings: []rule.Line{brought, due}},
			{Scheme: "techsme", Title: rule.T("小", "SME"), Closed: &rule.EditionError{}},
		},
		Deadlines: []certification.Deadline{{Scheme: "hnte", Line: due}},
	}
	said, full := d.Text(rule.EN), d.FullText(rule.EN)
	assert.True(t, strings.HasPrefix(said, "A, on 2026-07-15\n\nCounted from the file\n  Deduction (2025): 3\n  Deduction (2025): 5\n\nHNTE\n"), said)
	assert.Equal(t, said+"\nall of Rights: 3\nall of Staff: 5\n\n━━ HNTE\nall of GR1\nall of GR0\nall of deducted\nall of window\n"+
		brought.Text(rule.EN)+"\n"+due.Text(rule.EN)+"\n\n━━ SME\n\n"+due.Text(rule.EN)+"\n", full)
	assert.Equal(t, "# A, on 2026-07-15\n\nmarked Rights: 3\n\nmarked Staff: 5\n\nmarked GR1\n\nmarked GR0\n\nmarked deducted\n\nmarked window\n"+
		"\n### Brings\n\n- Reduced tax\n- Report\n\n## SME\n\n"+(&rule.EditionError{}).Text(rule.EN)+"\n\n## Deadlines\n\n- Report\n", d.Markdown(rule.EN))
}

// TestJSONOfADesk: certificates, deadlines and the change that opens most stand in it with every field.
func TestJSONOfADesk(t *testing.T) {
	data, err := json.Marshal(surveyed(t, file(t, "surveyor"), midsummer))
	require.NoError(t, err)
	var read struct {
		Schemes []struct {
			Held     []struct{ Name, Until string }
			Decision *struct{ Verdict string }
		}
		Deadlines []struct {
			Scheme  string
			By      *string
			Overdue bool
			Line    struct{ Code string }
		}
		Best *struct{}
	}
	require.NoError(t, json.Unmarshal(data, &read))
	assert.Equal(t, []struct{ Name, Until string }{{"GR202344000001", "2026-12-10"}, {"GR202044000001", "2023-12-08"}}, read.Schemes[0].Held)
	require.NotNil(t, read.Schemes[0].Decision)
	assert.Equal(t, "passed", read.Schemes[0].Decision.Verdict)
	assert.Nil(t, read.Schemes[2].Decision, "the super-deduction is an amount")
	require.Len(t, read.Deadlines, 6)
	assert.Equal(t, []string{"techsme", "2026-07-31", "desk.batch_closes"}, []string{read.Deadlines[0].Scheme, *read.Deadlines[0].By, read.Deadlines[0].Line.Code})
	assert.Nil(t, read.Deadlines[5].By)
	assert.Nil(t, read.Best)
	plain, err := certification.Desk{Name: "A&B <甲>"}.MarshalJSON()
	require.NoError(t, err)
	assert.Contains(t, string(plain), `"name":"A&B <甲>"`, "nothing is escaped for HTML")

	data, err = json.Marshal(surveyed(t, file(t, "one-person-short"), midsummer))
	require.NoError(t, err)
	var short struct {
		Schemes []struct {
			Closed *struct{ ZH string }
			Gaps   []struct{ Rule string }
		}
		Best struct {
			Scheme string
			Gap    struct {
				Rule, After string
				Changes     []struct {
					Fact     string
					From, To struct{ Value string }
				}
			}
			Opens []string
		}
	}
	require.NoError(t, json.Unmarshal(data, &short))
	assert.Equal(t, []string{"hnte", "techsme"}, short.Best.Opens)
	assert.Equal(t, []string{"hnte", "hnte.tech_share", "passed"}, []string{short.Best.Scheme, short.Best.Gap.Rule, short.Best.Gap.After})
	require.Len(t, short.Schemes[0].Gaps, 1)
	assert.Equal(t, "hnte.tech_share", short.Schemes[0].Gaps[0].Rule)
	assert.Nil(t, short.Schemes[0].Closed)
	require.Len(t, short.Best.Gap.Changes, 1)
	c := short.Best.Gap.Changes[0]
	assert.Equal(t, []string{"tech_staff", "9", "10"}, []string{c.Fact, c.From.Value, c.To.Value})
}

// TestJSONOfAClosedScheme: it says for which days it has rules.
func TestJSONOfAClosedScheme(t *testing.T) {
	d := surveyed(t, file(t, "nothing-given"), rule.NewDate(2016, 7, 15))
	data, err := json.Marshal(d)
	require.NoError(t, err)
	var read struct {
		Schemes []struct {
			Scheme string
			Closed *struct{ ZH, EN string }
		}
	}
	require.NoError(t, json.Unmarshal(data, &read))
	for _, s := range read.Schemes {
		closed := place(t, d, s.Scheme).Closed
		assert.Equal(t, closed != nil, s.Closed != nil, s.Scheme)
		if closed != nil && s.Closed != nil {
			assert.Equal(t, closed.Text(rule.ZH), s.Closed.ZH)
		}
	}
}

// TestWhatIsLackingIsNamed: of an open decision the screen counts and names the facts; the full text holds it whole.
func TestWhatIsLackingIsNamed(t *testing.T) {
	d := surveyed(t, file(t, "nothing-given"), midsummer)
	for _, scheme := range []string{"hnte", "techsme"} {
		p := place(t, d, scheme)
		open := p.Decision.Missing().Open
		require.NotEmpty(t, open)
		assert.Contains(t, d.Text(rule.ZH), "尚缺 "+strconv.Itoa(len(open))+" 项："+open[0].Title.ZH)
		assert.Contains(t, d.FullText(rule.ZH), p.Decision.FullText(rule.ZH, p.Gaps...))
	}
}

// TestNearest: a gap that no change closes is none; what can still be done comes before what is planned.
func TestNearest(t *testing.T) {
	gap := func(past bool) rule.Gap {
		return rule.Gap{Changes: []rule.FactChange{{Fact: rule.Fact{Path: "n", Past: past}, From: rule.Int(1), To: rule.Int(2)}}}
	}
	_, found := (&certification.Place{Gaps: []rule.Gap{{}}}).Nearest()
	assert.False(t, found)
	for planned, gaps := range map[bool][]rule.Gap{true: {{}, gap(true), gap(true)}, false: {{}, gap(true), gap(false)}} {
		nearest, found := (&certification.Place{Gaps: gaps}).Nearest()
		assert.True(t, found)
		assert.Len(t, nearest.Changes, 1)
		assert.Equal(t, planned, nearest.Planned())
	}
}

// TestScreenOfOnePersonShort: neither is held, so that nothing is brought yet; the gap and the line say why.
func TestScreenOfOnePersonShort(t *testing.T) {
	d := surveyed(t, file(t, "one-person-short"), midsummer)
	h := place(t, d, "hnte")
	gap, found := h.Nearest()
	require.True(t, found)
	screen := d.Text(rule.ZH)
	assert.Contains(t, screen, "\n\n高新技术企业认定\n  持有  无\n  申报  不符合\n        "+h.Decision.Failures()[0].Text(rule.ZH)+"\n  差距  "+gap.Text(rule.ZH)+"\n\n科技型中小企业评价\n")
	marked := d.Markdown(rule.ZH)
	best, _ := d.Best.Get()
	assert.True(t, strings.HasSuffix(marked, "\n## 哪一项改变能使最多事项符合\n\n- "+best.Gap.Text(rule.ZH)+"\n"))

	d = surveyed(t, file(t, "one-person-short", `"tech_opening": 9, "tech_closing": 9`, `"tech_opening": 10, "tech_closing": 10`), midsummer)
	h = place(t, d, "hnte")
	assert.Equal(t, "符合，得分 75分", h.Verdict(rule.ZH))
	_, found = h.Nearest()
	assert.False(t, found, "nothing is to be closed")
	assert.NotContains(t, d.Text(rule.ZH), "哪一项改变", "all is met")
	assert.Contains(t, surveyed(t, file(t, "large-trader"), midsummer).Text(rule.EN), noChange)
}

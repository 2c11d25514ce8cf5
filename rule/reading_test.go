package rule

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	readingsDiffer = "○ 占比是否含本数：两种理解结论不同，按既定口径判定〔《示范工坊管理办法》第五条〕\n"
	readingLoose   = "  ○ 科技人员占比（另解）：10%，成立（条件：≥ 10%）〔《示范工坊管理办法》第五条〕\n"
)

// The comparison takes the differing reading in: one note, with the other reading below it.
func TestTheDifferingReadingStandsBelowTheComparison(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) { a.Scientists = Given(10) })
	var notes []string
	for f := range d.Notes() {
		notes = append(notes, f.Code())
	}
	assert.Equal(t, []string{"demo.sensitive", "demo.share_same"}, notes)
	same, loose, strict := demoLine(t, d, dShareSame), demoLine(t, d, dShareLoose), demoLine(t, d, dShare)
	parent, taken := loose.Parent()
	assert.True(t, taken)
	assert.Equal(t, same, parent)
	_, taken = strict.Parent()
	assert.False(t, taken, "the default still decides")
	assert.Equal(t, []Finding{strict, loose}, same.Kids())
	assert.Equal(t, Failed, d.Verdict())
	assert.Equal(t, []string{"demo.share"}, codesOf(d.Failures()))

	assert.Contains(t, d.FullText(ZH), "〔《示范工坊管理办法》第十六条〕\n"+readingsDiffer+readingLoose)
	assert.Equal(t, 1, strings.Count(d.FullText(ZH), "另解"))
	assert.Contains(t, d.Text(ZH), "\n"+readingsDiffer+readingLoose)
	assert.Contains(t, d.Markdown(ZH), "\n- "+readingsDiffer+"  - ○ 科技人员占比（另解）：10%，成立（条件：≥ 10%）〔《示范工坊管理办法》第五条〕\n")
	assert.Equal(t, 1, strings.Count(d.Markdown(ZH), "另解"))

	lines := decoded(t, d)["findings"].([]any)
	at := map[string]int{}
	for i, line := range lines {
		at[line.(map[string]any)["code"].(string)] = i
	}
	assert.EqualValues(t, at["demo.share_same"], lines[at["demo.share_loose"]].(map[string]any)["within"])
	assert.NotContains(t, lines[at["demo.share"]], "within")
	assert.NotContains(t, lines[at["demo.share_same"]], "within")
}

// On one screen the readings are said where they differ; where they agree, or cannot be told, only in full.
func TestReadingsThatAgreeAreNotSaid(t *testing.T) {
	for text, scientists := range map[string]Opt[int]{
		"两种理解结论相同": Given(11), "待定；缺少数据：科技人员": {},
	} {
		d := demoDecide(t, func(a *demoApp) { a.Scientists = scientists })
		assert.NotContains(t, d.Text(ZH), "占比是否含本数")
		assert.NotContains(t, d.Text(ZH), "另解")
		assert.Contains(t, d.FullText(ZH), "\n○ 占比是否含本数："+text+"〔《示范工坊管理办法》第五条〕\n  ○ 科技人员占比（另解）：")
		assert.Contains(t, d.Markdown(ZH), "\n- ○ 占比是否含本数："+text+"〔《示范工坊管理办法》第五条〕\n  - ○ 科技人员占比（另解）：")
	}
}

// A reading may have lines of its own, which stand below it.
func TestAReadingOfSeveralLines(t *testing.T) {
	s := demoSheet()
	strict := s.Holds(dResident, s.Flag(fResident, Given(true)))
	loose := s.All(dShareLoose, s.Holds(dAccounts, s.Flag(fAccounts, Given(false))))
	s.Same(dShareSame, strict, loose)
	s.Decide()
	d, err := s.Decision()
	require.NoError(t, err)
	assert.Equal(t, Passed, d.Verdict())
	assert.Contains(t, d.Text(EN), "\n○ is the bound inclusive: the readings differ; the stated default decides [Measures for Demonstration Workshops, Article 5]\n"+
		"  ○ share of scientists (other reading): does not apply [Measures for Demonstration Workshops, Article 5]\n"+
		"    ○ full accounts: no [Measures for Demonstration Workshops, Article 3]\n")
}

// The rulebook says what the other reading asks, below the comparison.
func TestReadingsInTheRulebook(t *testing.T) {
	r := demoRulebook(t, NewDate(2021, 1, 1))
	const other = "科技人员占比（另解）：≥ 10%，不低于（含本数）〔《示范工坊管理办法》第五条〕\n      算式：科技人员 ÷ 职工总数\n"
	text := r.Text(ZH)
	assert.Contains(t, text, "\n提示（不影响结论）\n  敏感行业：是则提示〔《示范工坊管理办法》第十六条〕\n"+
		"  占比是否含本数：两种理解是否一致：科技人员占比、科技人员占比（另解）〔《示范工坊管理办法》第五条〕\n    "+other+"\n需提供的事实\n")
	assert.Contains(t, r.Markdown(EN), "\n- is the bound inclusive: whether both readings agree: share of scientists, share of scientists (other reading)"+
		" \\[Measures for Demonstration Workshops, Article 5\\]\n  - share of scientists (other reading): ≥ 10%, at least (inclusive) \\[Measures for Demonstration Workshops, Article 5\\]\n    - formula: scientists ÷ staff\n")
	for _, c := range decoded(t, r)["clauses"].([]any) {
		if c := c.(map[string]any); c["code"] == "demo.share_loose" {
			assert.EqualValues(t, r.d.len()-1, c["within"])
			assert.Equal(t, "note", c["role"])
		}
	}
}

package rule

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A share of two readings: with a cap on the total, or on a part. 《示范工坊管理办法》第八条 asks 10%, 第九条 has the cap.
type readingPolicy struct {
	OnTotal  Switch
	MinShare Limit
}

type readingApp struct{ Total, Part, Sales Opt[int] }

func readingScheme(source Provenance) *Scheme[readingPolicy, readingApp] {
	book := NewBook("reading", T("口径", "readings"),
		[]Rule{demoRule("reading_share", "占比", "share", 8), demoRule("reading_other", "占比（另解）", "share, read otherwise", 9), demoRule("reading_same", "两种口径", "two readings", 9)},
		[]Fact{
			{Path: "total", Title: T("总额", "total"), Max: Int(1000), Change: Up}, {Path: "part", Title: T("部分", "part"), Max: Int(1000)},
			{Path: "sales", Title: T("销售", "sales"), Max: Int(1000)},
		})
	p := readingPolicy{OnTotal: Switch{true, Basis{demoLaw.Article(9), source}}, MinShare: demoLimit(Percent(10), 8)}
	return NewScheme(Parts[readingPolicy, readingApp]{
		Book: book, Timeline: NewTimeline(Dated[readingPolicy]{Edition{ID: "V1", Title: T("一", "one"), From: NewDate(2020, 1, 1), Checked: NewDate(2026, 1, 1), Documents: []Document{demoLaw}}, p}),
		Rules: func(s *Sheet, p *readingPolicy, a *readingApp) {
			total, part := s.Count(0, a.Total), s.Count(1, a.Part)
			sales := s.Count(2, a.Sales)
			taken, other := s.Reading(&p.OnTotal, total, part)
			s.Same(2, s.AtLeast(0, Ratio(taken, sales), &p.MinShare), s.AtLeast(1, Ratio(other, sales), &p.MinShare))
			s.Decide()
		},
		Frame: func(*readingApp) Frame { return Frame{Day: NewDate(2024, 1, 1)} },
	})
}

func TestALineRestsOnTheReadingThatASwitchTook(t *testing.T) {
	for name, c := range map[string]struct {
		source   Provenance
		part     Opt[int]
		want     Provenance
		fullText string
	}{
		"disputed, and it matters":           {Disputed, Given(5), Disputed, "（存在争议：《示范工坊管理办法》第九条）"},
		"disputed, both come to the same":    {Disputed, Given(12), Read, ""},
		"disputed, and it may matter":        {Disputed, Opt[int]{}, Disputed, "（存在争议：《示范工坊管理办法》第九条）"},
		"read: firm, so there is no mention": {Read, Given(5), Read, ""},
	} {
		d, err := readingScheme(c.source).Evaluate(readingApp{Given(12), c.part, Given(100)})
		require.NoError(t, err, name)
		line, _ := d.Finding("demo.reading_share")
		assert.Equal(t, Passed, d.Verdict(), name)
		assert.Equal(t, c.want, line.Provenance(), name)
		assert.Equal(t, demoLaw.Article(8), line.Citation(), name)
		assert.Equal(t, "✓ 占比：12%，应 ≥ 10%，余量 2个百分点〔《示范工坊管理办法》第八条〕"+c.fullText, line.Text(ZH), name)
		doubts := 0
		for range d.Doubts() {
			doubts++
		}
		assert.Equal(t, c.want == Disputed, doubts == 1, name)
	}
}

func TestAReadingTakesWhatItsSwitchChooses(t *testing.T) {
	scheme := readingScheme(Disputed)
	p := scheme.Timeline().All()[0].Policy
	p.OnTotal.On = false
	a := readingApp{Given(12), Given(5), Given(100)}
	d, err := scheme.EvaluateWith(NewSheet(scheme.Book()), &p, &a)
	require.NoError(t, err)
	assert.Equal(t, Failed, d.Verdict())
	other, _ := d.Finding("demo.reading_other")
	assert.Equal(t, Passed, other.Verdict())
	same, _ := d.Finding("demo.reading_same")
	assert.Equal(t, Failed, same.Verdict(), "the readings differ")
	gaps, err := scheme.GapsWith(&p, readingApp{Given(12), Given(5), Given(100)})
	require.NoError(t, err)
	require.Len(t, gaps, 1)
	assert.Empty(t, gaps[0].Changes, "the part may not be advised to change")

	p.OnTotal.On = true
	short := readingApp{Given(9), Given(5), Given(100)}
	gaps, err = scheme.GapsWith(&p, short)
	require.NoError(t, err)
	require.Len(t, gaps, 1)
	assert.Equal(t, Int(10), gaps[0].Changes[0].To, "a gap goes through the reading to its fact")
}

func TestAnOpenReadingWaitsForItsFacts(t *testing.T) {
	d, err := readingScheme(Disputed).Evaluate(readingApp{Opt[int]{}, Given(5), Given(100)})
	require.NoError(t, err)
	line, _ := d.Finding("demo.reading_share")
	require.Len(t, line.Waits(), 1)
	assert.Equal(t, "total", line.Waits()[0].Path)
}

func TestTheRulebookNamesAReading(t *testing.T) {
	book, err := readingScheme(Disputed).RulebookOn(NewDate(2024, 1, 1))
	require.NoError(t, err)
	assert.Contains(t, book.Text(ZH), "\n    所取口径〔《示范工坊管理办法》第九条〕（存在争议）\n")
	assert.Contains(t, book.Text(EN), "\n    as read [Measures for Demonstration Workshops, Article 9] (disputed)\n")
	text, err := book.MarshalJSON()
	require.NoError(t, err)
	assert.Contains(t, string(text), `"readings":[{"cite":{"document":"DEMO-2020"`)
	assert.Equal(t, 1, len(book.Documents()))
}

func TestAReadingOfAnotherSheetIsASlip(t *testing.T) {
	s, other := NewSheet(demoBook()), NewSheet(demoBook())
	s.Reading(&Switch{}, s.Elect(true), other.Elect(true))
	assert.ErrorIs(t, s.Err(), ErrRules)
}

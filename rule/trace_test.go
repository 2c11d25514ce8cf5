package rule

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// tracedValidity is demoValidity, written with a trace.
func tracedValidity(filed Opt[Date]) *Trace {
	t, p, fact := &Trace{Frame: Frame{Subject: T("2025年", "2025")}}, demo2020(), demoAnswerBook.Fact(fFiled)
	day, given := Need(t, fact, filed)
	if !given {
		t.Add(demoAnswerBook.Line(dCert, t.Open()...).On(p.YoungYears.Basis))
		return t
	}
	l := t.Add(demoAnswerBook.Line(dCert, fact.Is(OnDay(day)), Figure("期限", "term", p.YoungYears.Known(Years))).On(p.YoungYears.Basis))
	l.Note = T("含首末两日", "first and last day included")
	return t
}

// An answer that was traced is, to the byte, the answer of the draft that says the same.
func TestTraceMakesTheAnswerOfItsDraft(t *testing.T) {
	for _, filed := range []Opt[Date]{Given(NewDate(2025, 3, 1)), {}} {
		want, err := demoValidity(filed).Answer()
		require.NoError(t, err)
		got, err := Conclude(tracedValidity(filed), demoAnswerBook, dCert, NewDate(2026, 2, 28))
		require.NoError(t, err)
		assert.Equal(t, decoded(t, want), decoded(t, got))
		assert.Equal(t, want.FullText(ZH)+want.Markdown(EN), got.FullText(ZH)+got.Markdown(EN))
	}
}

func TestTraceNotesWhatIsLackingOnce(t *testing.T) {
	var tr Trace
	assert.False(t, tr.Lacking())
	staff, filed := demoAnswerBook.Fact(fStaff), demoAnswerBook.Fact(fFiled)
	tr.Lack(filed, staff)
	tr.Lack(filed)
	value, given := Need(&tr, staff, Opt[int]{})
	assert.Zero(t, value)
	assert.False(t, given)
	value, given = Need(&tr, demoAnswerBook.Fact(fSales), Given(7))
	assert.Equal(t, 7, value)
	assert.True(t, given)
	assert.True(t, tr.Lacking())
	open := tr.Open()
	require.Len(t, open, 2)
	assert.Equal(t, []Text{filed.Title, staff.Title}, []Text{open[0].Title, open[1].Title})
	assert.Equal(t, filed.Title.ZH+" 未提供", open[0].Text(ZH))
}

func TestTraceNotesACauseOnce(t *testing.T) {
	var tr Trace
	tr.Because(LawUnknown)
	tr.Because(LawUnknown)
	assert.True(t, tr.Lacking())
	tr.Add(demoAnswerBook.Line(dCert))
	a, err := Conclude(&tr, demoAnswerBook, dCert, 1)
	require.NoError(t, err)
	_, told := a.Value()
	assert.False(t, told)
	assert.Equal(t, []Cause{LawUnknown}, a.Causes())
}

// Beside a value what is lacking does not matter: the facts are listed, the causes are not.
func TestConcludeWithAValueBesideWhatIsLacking(t *testing.T) {
	var tr Trace
	tr.Add(demoAnswerBook.Line(dCert))
	tr.Lack(demoAnswerBook.Fact(fStaff))
	tr.Because(LawUnknown)
	a, err := ConcludeWith(&tr, demoAnswerBook, dCert, Given(3))
	require.NoError(t, err)
	value, told := a.Value()
	assert.True(t, told)
	assert.Equal(t, 3, value)
	assert.Equal(t, []string{"staff"}, pathsOf(a.Missing()))
	assert.Empty(t, a.Causes())
	a, err = ConcludeWith(&tr, demoAnswerBook, dCert, Opt[int]{})
	require.NoError(t, err)
	assert.ElementsMatch(t, []Cause{LawUnknown, DataMissing}, a.Causes())
}

func TestSettleForgetsWhatIsLacking(t *testing.T) {
	var tr Trace
	tr.Add(demoAnswerBook.Line(dCert))
	tr.Lack(demoAnswerBook.Fact(fStaff))
	tr.Because(LawUnknown)
	tr.Settle()
	assert.False(t, tr.Lacking())
	a, err := Conclude(&tr, demoAnswerBook, dCert, 3)
	require.NoError(t, err)
	assert.Empty(t, a.Missing())
	assert.Empty(t, a.Causes())
}

// A line that Add returned stays the trace's own however many follow; a copy of the lines does not.
func TestTraceLinesStayReachable(t *testing.T) {
	var tr Trace
	first := tr.Add(demoAnswerBook.Line(dCert, Named{Title: T("甲", "a")}))
	for range 100 {
		tr.Add(demoAnswerBook.Line(dTotal))
	}
	*first = first.Judged(Failed)
	copied := tr.Lines()
	require.Len(t, copied, 101)
	assert.Equal(t, Given(Failed), copied[0].Verdict)
	copied[0].Values[0], copied[1] = Named{}, Line{}
	assert.Equal(t, "甲", tr.Lines()[0].Values[0].Title.ZH)
	assert.Equal(t, "demo.total", tr.Lines()[1].Rule.Code)
}

// A trace that nothing was added to, or that has no book, is a faulty answer and no panic.
func TestFaultyTraces(t *testing.T) {
	var tr Trace
	_, err := Conclude(&tr, demoAnswerBook, dCert, 1)
	assert.ErrorIs(t, err, ErrAnswer)
	tr.Add(demoAnswerBook.Line(dCert))
	_, err = Conclude(&tr, nil, dCert, 1)
	assert.ErrorIs(t, err, ErrAnswer)
	_, err = Conclude(&tr, demoAnswerBook, ID(999), 1)
	assert.ErrorIs(t, err, ErrAnswer)
	tr.Lack(demoAnswerBook.Fact(FactID(999)))
	_, err = Conclude(&tr, demoAnswerBook, dCert, 1)
	assert.ErrorIs(t, err, ErrAnswer)
}

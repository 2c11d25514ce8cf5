package permit

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

// plain is a value told by its bare words, so that a case reads like the law.
type plain string

func (p plain) Text(rule.Lang) string { return string(p) }

// retold is the same answer with another value.
func retold[V any](a rule.Answer[V], err error, tell func(rule.Answer[V], V) plain) (ruletest.Told, error) {
	if err != nil {
		return nil, err
	}
	d := rule.Draft[plain]{Book: book, About: a.About(), Frame: a.Frame(), Lines: a.Lines(), Missing: a.Missing(), Causes: a.Causes()}
	if v, told := a.Value(); told {
		d.Value = rule.Given(tell(a, v))
	}
	return d.Answer()
}

func lastDay(d rule.Deadline) string {
	last, known := d.Last()
	if !known {
		return d.Earliest.String() + "~" + d.Latest.String()
	}
	return last.String()
}

func lastDays(_ rule.Answer[Deadlines], all Deadlines) plain {
	var days []string
	for _, d := range all {
		days = append(days, lastDay(d))
	}
	return plain(strings.Join(days, " "))
}

func since(_ rule.Answer[Papers], all Papers) plain {
	for _, p := range all {
		if p.Code == "work_permit.paper_medical" {
			return plain(p.Since.String())
		}
	}
	return "none"
}

func within(a rule.Answer[Papers], _ Papers) plain {
	for _, l := range a.Lines() {
		for _, v := range l.Values {
			if v.Title.ZH == "补交期限" {
				return plain(v.Value.Text(rule.ZH))
			}
		}
	}
	return "none"
}

// ask puts the question of a case.
func ask(p *Policy, asks string, input []byte) (ruletest.Told, error) {
	f, err := Decode(input)
	if err != nil {
		return nil, err
	}
	words := strings.Fields(asks)
	at := func(i int) rule.Date { d, _ := rule.ParseDate(words[i]); return d }
	t := &rule.Trace{Frame: rule.Frame{Day: f.Request.On.Or(rule.NewDate(2026, 1, 1))}}
	cal := calendar.Official()
	switch words[0] {
	case "status":
		if p != nil {
			return p.StatusOn(f, at(1))
		}
		return f.StatusOn(at(1))
	case "window":
		if p != nil && f.Permit.Until.IsGiven() {
			return rule.Conclude(t, book, ruleWindow, p.window(t, f.Permit.Until.Or(rule.Date{})))
		}
		return f.Window()
	case "grant":
		if p != nil {
			return p.grant(&f, t)
		}
		return f.Grant()
	case "days":
		a, err := f.Deadlines(cal)
		if p != nil && err == nil {
			a, err = p.deadlines(&f, t, cal)
		}
		return retold(a, err, lastDays)
	case "step":
		a, err := f.Processing(Step(words[1]), at(2), cal)
		if p != nil && err == nil {
			a, err = p.processing(&f, t, Step(words[1]), at(2), cal)
		}
		return retold(a, err, func(_ rule.Answer[rule.Deadline], d rule.Deadline) plain { return plain(lastDay(d)) })
	}
	if words[0] == "inside" {
		if p != nil {
			return p.inside(&f, t)
		}
		return f.Inside()
	}
	a, err := f.Papers()
	if p != nil && err == nil {
		a, err = p.papers(&f, t)
	}
	switch words[0] {
	case "since":
		return retold(a, err, since)
	case "capital":
		return retold(a, err, within)
	}
	return a, err
}

// Every status, window, term, deadline, step and paper, by hand, in every edition; and every rule reached.
func TestCases(t *testing.T) {
	require.NoError(t, entrance.Err())
	require.NoError(t, book.Err())
	cases, err := ruletest.LoadAnswers("testdata/national")
	require.NoError(t, err)
	capital, err := ruletest.LoadAnswers("testdata/beijing")
	require.NoError(t, err)
	told, codes := ruletest.Answers(t, "testdata/national", national, ask)
	more, others := ruletest.Answers(t, "testdata/beijing", inCapital, ask)
	seen := map[Status]bool{}
	for _, a := range append(told, more...) {
		if s, ok := a.(rule.Answer[Status]); ok {
			if v, is := s.Value(); is {
				seen[v] = true
			}
		}
	}
	require.Len(t, seen, len(statuses), "every status")
	for _, r := range book.Rules() {
		switch r.Code {
		case "work_permit.inside", "work_permit.status", "work_permit.grant", "work_permit.deadlines", "work_permit.papers":
			continue // the names of answers
		}
		assert.True(t, codes[r.Code] || others[r.Code], r.Code)
	}
	unknown := "the figure is not known: its range is all that it could be"
	no := "no card is issued in this edition"
	common := []ruletest.Equivalent{{Figure: "max_years_c*", Why: unknown}, {Figure: "papers", Why: "it says where the list stands, not what is on it"}, {Figure: "inside", Why: "it says where the list stands, not what is on it"}}
	ruletest.AnswerMutations(t, cases, national, ask, append(common,
		ruletest.Equivalent{Figure: "acceptance*", Why: unknown}, ruletest.Equivalent{Figure: "registration*", Why: unknown}, ruletest.Equivalent{Edition: "P2024", Figure: "card_*", Why: no})...)
	ruletest.AnswerMutations(t, capital, inCapital, ask, append(common, ruletest.Equivalent{Edition: "BJ-P2024", Figure: "card_*", Why: no})...)
}

func TestPoliciesAreSound(t *testing.T) {
	for _, line := range []rule.Timeline[Policy]{national, inCapital} {
		require.NoError(t, line.Err())
		for _, e := range line.All() {
			assert.Empty(t, rule.CheckPolicy(&e.Policy), e.ID)
		}
	}
}

// Beyond the published holidays a working day is not guessed; a caller may say that plain weekdays will do.
func TestBeyondTheHolidayTables(t *testing.T) {
	f := File{Locality: "441400", Event: Event{Kind: rule.Given(changed), On: rule.Given(rule.NewDate(2026, 12, 25))}}
	a, err := f.Deadlines(calendar.Official())
	require.NoError(t, err)
	days, told := a.Value()
	require.True(t, told)
	_, known := days[0].Last()
	require.False(t, known)
	require.True(t, days[0].Latest.IsZero(), "nothing bounds it")
	a, err = f.Deadlines(calendar.Official().WithPlainYears(2027, 2027))
	require.NoError(t, err)
	days, _ = a.Value()
	last, known := days[0].Last()
	require.True(t, known)
	require.Equal(t, rule.NewDate(2027, 1, 8), last)
	require.NotEmpty(t, days.Text(rule.EN))
}

// What a caller passes for display is printed, and nothing else names a person.
func TestReference(t *testing.T) {
	f := File{Reference: "梅科许2026-017", Locality: "441400", Permit: Permit{Until: rule.Given(rule.NewDate(2026, 12, 31))}}
	a, err := f.Window()
	require.NoError(t, err)
	require.Contains(t, a.FullText(rule.ZH), "梅科许2026-017")
	for _, fact := range book.Facts() {
		require.NotContains(t, fact.Path, "name")
	}
}

func FuzzFile(f *testing.F) {
	for _, dir := range []string{"testdata/national", "testdata/beijing"} {
		cases, err := ruletest.LoadAnswers(dir)
		require.NoError(f, err)
		for i := range cases {
			f.Add(cases[i].Input(), cases[i].Asks)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, asks string) {
		for _, q := range []string{"status 2026-07-15", "window", "grant", "days", "step decision 2026-07-15", "step card 2018-07-13", "papers", "inside"} {
			a, err := ask(nil, q, data)
			var input *door.InputError
			var outside *rule.EditionError
			if err != nil {
				require.True(t, errors.As(err, &input) || errors.As(err, &outside), "%v", err)
				continue
			}
			text, err := json.Marshal(a)
			require.NoError(t, err)
			require.True(t, json.Valid(text))
			require.NotEmpty(t, a.FullText(rule.ZH)+a.Text(rule.EN))
		}
	})
}

// Beijing's guide is cited for Beijing alone, as read for its last edition only; elsewhere what it alone says is general knowledge.
func TestWhereBeijingsGuideIsCited(t *testing.T) {
	for locality, day := range map[string]map[string]rule.Provenance{
		"441400": {"2018-07-16": rule.Assumed, "2026-07-15": rule.Assumed},
		"110000": {"2018-07-16": rule.Assumed, "2026-07-15": rule.Read},
	} {
		for on, want := range day {
			d, err := rule.ParseDate(on)
			require.NoError(t, err)
			f := File{Locality: locality, Tier: rule.Given(tierB), Request: Request{On: rule.Given(d), Kind: rule.Given(newPermit), Ground: rule.Given[Ground]("other"), InsideChina: rule.Given(false), Family: rule.Given(false)}}
			a, err := f.Papers()
			require.NoError(t, err)
			for _, l := range a.Lines() {
				assert.Equal(t, want, l.Basis.Source, "%s %s %s", locality, on, l.Text(rule.ZH))
				assert.Equal(t, locality == "110000", l.Basis.Cite.Document() == beijingGuide, l.Text(rule.ZH))
			}
		}
	}
}

package rule

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func editionFor(id string, from, until Date, policy int) Dated[int] {
	return Dated[int]{Edition{
		ID: id, Title: T("版本"+id, "Edition "+id), From: from, Until: until,
		Checked: NewDate(2026, 7, 1), Documents: []Document{measures2017},
	}, policy}
}

// withGap has a first edition that ended, two years without any, and an open one.
func withGap() Timeline[int] {
	return NewTimeline(
		editionFor("V2", NewDate(2022, 1, 1), Date{}, 2),
		editionFor("V1", NewDate(2017, 5, 3), NewDate(2020, 1, 1), 1),
	)
}

func TestTimelineOn(t *testing.T) {
	line := withGap()
	require.NoError(t, line.Err())
	for on, want := range map[string]string{
		"0001-01-01": "", "2017-05-02": "", "2017-05-03": "V1", "2018-06-01": "V1", "2019-12-31": "V1",
		"2020-01-01": "", "2021-12-31": "", "2022-01-01": "V2", "2026-07-01": "V2", "9999-12-31": "V2",
	} {
		e, err := line.On(mustDate(t, on))
		assert.Equal(t, want, e.ID, on)
		assert.Equal(t, want == "", err != nil, on)
	}
}

func TestAdjoiningEditions(t *testing.T) {
	change := NewDate(2022, 1, 1)
	line := NewTimeline(editionFor("V1", NewDate(2017, 5, 3), change, 1), editionFor("V2", change, Date{}, 2))
	require.NoError(t, line.Err())
	before, err := line.On(change.AddDays(-1))
	require.NoError(t, err)
	after, err := line.On(change)
	require.NoError(t, err)
	assert.Equal(t, []int{1, 2}, []int{before.Policy, after.Policy})
}

func TestEditionErrorNamesTheCoveredRange(t *testing.T) {
	line := withGap()
	_, err := line.On(NewDate(2021, 6, 30))
	var outside *EditionError
	require.True(t, errors.As(err, &outside))
	assert.Equal(t, NewDate(2021, 6, 30), outside.Day)
	assert.Equal(t, []Span{{NewDate(2017, 5, 3), NewDate(2020, 1, 1)}, {NewDate(2022, 1, 1), Date{}}}, outside.Covered)
	assert.EqualError(t, err, "rule: no edition is in force on 2021-06-30; covered: 2017-05-03 to 2019-12-31, 2022-01-01 onwards")
	assert.Equal(t, "2021-06-30 没有有效版本；可判定的日期：2017-05-03至2019-12-31、2022-01-01起", outside.Text(ZH))
}

func TestNoDayHasNoEdition(t *testing.T) {
	_, err := withGap().On(Date{})
	var outside *EditionError
	require.True(t, errors.As(err, &outside))
	assert.Equal(t, "日期未知，没有有效版本；可判定的日期：2017-05-03至2019-12-31、2022-01-01起", outside.Text(ZH))
	assert.Contains(t, outside.Text(EN), "no edition is in force on an unknown day;")
}

func TestEmptyTimeline(t *testing.T) {
	var line Timeline[int]
	_, err := line.On(NewDate(2026, 1, 1))
	assert.EqualError(t, err, "rule: no edition is in force on 2026-01-01; covered: none")
	assert.Zero(t, line.Len())
	assert.Empty(t, line.All())
	assert.NoError(t, line.Err())
}

func TestTimelineRefusesOverlap(t *testing.T) {
	v1, v2 := editionFor("V1", NewDate(2017, 5, 3), NewDate(2022, 1, 2), 1), editionFor("V2", NewDate(2022, 1, 1), Date{}, 2)
	line := NewTimeline(v1, v2)
	require.ErrorIs(t, line.Err(), ErrTimeline)
	assert.EqualError(t, line.Err(), "rule: faulty timeline: V1 overlaps V2")
	_, err := line.On(NewDate(2018, 1, 1))
	assert.ErrorIs(t, err, ErrTimeline, "a slip surfaces at first use")

	v1.Until = Date{}
	assert.ErrorIs(t, NewTimeline(v1, v2).Err(), ErrTimeline, "an open edition before another")
	v1.From, v1.Until = v2.From, NewDate(2023, 1, 1)
	assert.ErrorIs(t, NewTimeline(v1, v2).Err(), ErrTimeline, "the same first day twice")
}

func TestTimelineRefusesIncompleteEditions(t *testing.T) {
	for what, spoil := range map[string]func(*Edition){
		"no ID":           func(e *Edition) { e.ID = "" },
		"one language":    func(e *Edition) { e.Title.EN = "" },
		"no first day":    func(e *Edition) { e.From = Date{} },
		"never checked":   func(e *Edition) { e.Checked = Date{} },
		"no document":     func(e *Edition) { e.Documents = nil },
		"an empty handle": func(e *Edition) { e.Documents = []Document{measures2017, {}} },
		"no day in force": func(e *Edition) { e.Until = e.From },
		"ends first":      func(e *Edition) { e.Until = e.From.AddDays(-1) },
	} {
		e := editionFor("V1", NewDate(2017, 5, 3), NewDate(2022, 1, 1), 1)
		require.NoError(t, NewTimeline(e).Err())
		spoil(&e.Edition)
		assert.ErrorIs(t, NewTimeline(e).Err(), ErrTimeline, what)
	}
}

func TestNamed(t *testing.T) {
	e, ok := withGap().Named("V1")
	assert.True(t, ok)
	assert.Equal(t, 1, e.Policy)
	_, ok = withGap().Named("V3")
	assert.False(t, ok)
}

func editionIDs(line Timeline[int]) (all []string) {
	for _, e := range line.All() {
		all = append(all, e.ID+" "+Span{e.From, e.Until}.Text(EN))
	}
	return all
}

func TestWithLeavesTheBaseUntouched(t *testing.T) {
	base := withGap()
	before := editionIDs(base)
	reformed := base.With(editionFor("R", NewDate(2027, 1, 1), Date{}, 9))
	require.NoError(t, reformed.Err())
	assert.Equal(t, []string{"V1 2017-05-03 to 2019-12-31", "V2 2022-01-01 to 2026-12-31", "R 2027-01-01 onwards"}, editionIDs(reformed))
	assert.Equal(t, before, editionIDs(base))
	e, err := base.On(NewDate(2027, 1, 1))
	require.NoError(t, err)
	assert.Equal(t, 2, e.Policy)
}

func TestWithElsewhere(t *testing.T) {
	for _, c := range []struct {
		what string
		next Dated[int]
		want []string
	}{
		{"in the gap", editionFor("R", NewDate(2021, 1, 1), Date{}, 9), []string{"V1 2017-05-03 to 2019-12-31", "R 2021-01-01 onwards"}},
		{"on the first day of an edition", editionFor("R", NewDate(2022, 1, 1), Date{}, 9),
			[]string{"V1 2017-05-03 to 2019-12-31", "R 2022-01-01 onwards"}},
		{"inside an ended edition, for a while", editionFor("R", NewDate(2018, 1, 1), NewDate(2019, 1, 1), 9),
			[]string{"V1 2017-05-03 to 2017-12-31", "R 2018-01-01 to 2018-12-31"}},
		{"before all", editionFor("R", NewDate(2010, 1, 1), Date{}, 9), []string{"R 2010-01-01 onwards"}},
	} {
		reformed := withGap().With(c.next)
		assert.NoError(t, reformed.Err(), c.what)
		assert.Equal(t, c.want, editionIDs(reformed), c.what)
	}
	assert.ErrorIs(t, withGap().With(editionFor("R", Date{}, Date{}, 9)).Err(), ErrTimeline)
}

func TestTimelineIsImmutable(t *testing.T) {
	other := NewDocument(DocumentInfo{ID: "X", Title: T("他", "other")})
	given := []Dated[int]{editionFor("V1", NewDate(2017, 5, 3), Date{}, 1)}
	line := NewTimeline(given...)
	given[0].Documents[0], given[0].ID = other, "changed"
	line.All()[0].Documents[0] = other
	on, err := line.On(NewDate(2018, 1, 1))
	require.NoError(t, err)
	on.Documents[0] = other
	named, _ := line.Named("V1")
	named.Documents[0] = other
	reform := editionFor("R", NewDate(2020, 1, 1), Date{}, 2)
	reformed := line.With(reform)
	reform.Documents[0] = other
	reformed.All()[0].Documents[0] = other

	for _, e := range append(line.All(), reformed.All()...) {
		assert.True(t, e.Documents[0] == measures2017, e.ID)
	}
	assert.Equal(t, "V1", line.All()[0].ID)
}

func TestEditionsAreSortedInACopy(t *testing.T) {
	given := []Dated[int]{editionFor("V2", NewDate(2022, 1, 1), Date{}, 2), editionFor("V1", NewDate(2017, 5, 3), NewDate(2022, 1, 1), 1)}
	line := NewTimeline(given...)
	assert.Equal(t, "V2", given[0].ID, "the caller's order stays")
	assert.Equal(t, "V1", line.All()[0].ID)
	assert.Equal(t, 2, line.Len())
}

func TestCovers(t *testing.T) {
	e := editionFor("V1", NewDate(2017, 5, 3), NewDate(2020, 1, 1), 1)
	assert.False(t, e.Covers(Date{}))
	assert.False(t, e.Covers(NewDate(2017, 5, 2)))
	assert.True(t, e.Covers(NewDate(2017, 5, 3)))
	assert.True(t, e.Covers(NewDate(2019, 12, 31)))
	assert.False(t, e.Covers(NewDate(2020, 1, 1)))
}

// The line of an edition has its days: in force, issued where that is known, and the last day it was checked.
func TestEditionText(t *testing.T) {
	e := editionFor("V1", NewDate(2017, 5, 3), NewDate(2022, 1, 1), 1).Edition
	assert.Equal(t, "V1 版本V1：2017-05-03至2021-12-31，核对至 2026-07-01", e.Text(ZH))
	e.Promulgated = NewDate(2017, 4, 28)
	assert.Equal(t, "V1 Edition V1: 2017-05-03 to 2021-12-31, issued 2017-04-28, checked up to 2026-07-01", e.Text(EN))
}

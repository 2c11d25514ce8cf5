package enterprise

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// What decides about a right, each a fact that can be left out.
var rightFacts = []struct {
	path   string
	copy   func(to, from *Right)
	forget func(*Right)
}{
	{"rights[].kind", func(to, from *Right) { to.Kind = from.Kind }, func(r *Right) { r.Kind = rule.Opt[RightKind]{} }},
	{"rights[].mainland", func(to, from *Right) { to.Mainland = from.Mainland }, func(r *Right) { r.Mainland = rule.Opt[bool]{} }},
	{"rights[].owners", func(to, from *Right) { to.Owners = from.Owners }, func(r *Right) { r.Owners = rule.Opt[[]string]{} }},
	{"rights[].granted_on", func(to, from *Right) { to.GrantedOn = from.GrantedOn }, func(r *Right) { r.GrantedOn = rule.Opt[rule.Date]{} }},
	{"rights[].notice_and_fee_on", func(to, from *Right) { to.NoticeAndFeeOn = from.NoticeAndFeeOn }, func(r *Right) { r.NoticeAndFeeOn = rule.Opt[rule.Date]{} }},
	{"rights[].ends_on", func(to, from *Right) { to.EndsOn = from.EndsOn }, func(r *Right) { r.EndsOn = rule.Opt[rule.Date]{} }},
	{"rights[].obtained", func(to, from *Right) { to.Obtained = from.Obtained }, func(r *Right) { r.Obtained = rule.Opt[Obtained]{} }},
	{"rights[].obtained_on", func(to, from *Right) { to.ObtainedOn = from.ObtainedOn }, func(r *Right) { r.ObtainedOn = rule.Opt[rule.Date]{} }},
	{"rights[].licence_years", func(to, from *Right) { to.LicenceYears = from.LicenceYears }, func(r *Right) { r.LicenceYears = rule.Opt[int]{} }},
	{"rights[].uses", func(to, from *Right) { to.Uses = from.Uses }, func(r *Right) { r.Uses = rule.Opt[[]Use]{} }},
}

// anyRight is a right of which every fact is given, mostly near the edges around a day of filing.
func anyRight(r *rand.Rand, day rule.Date) Right {
	around := func() rule.Opt[rule.Date] { return rule.Given(day.AddDays(r.IntN(3) - 1)) }
	y := day.Year()
	w := with(kind(rightKinds[r.IntN(len(rightKinds))].Value), owners([][]string{{me}, {other}, {me, other}}[r.IntN(3)]...))
	w.Mainland = rule.Given(r.IntN(8) > 0)
	w.GrantedOn, w.NoticeAndFeeOn, w.EndsOn = around(), around(), rule.Given(day.AddDays(1+r.IntN(2)))
	w.Obtained = rule.Given(waysObtained[r.IntN(len(waysObtained))].Value)
	w.ObtainedOn = rule.Given(day.AddYears(-3).AddDays(r.IntN(3) - 1))
	uses := []Use{use(me, y-1, rule.Given(true), ymd(y+1, 1, 1)), use(other, y, rule.Given(true), ymd(y+2, 1, 1)), use(other, y+1, rule.Given(true), ymd(y+3, 1, 1))}
	w.Uses = rule.Given(uses[r.IntN(3):][:r.IntN(2)])
	return sane(w, r.IntN(3)+4)
}

// sane mends what contradicts itself: only a licence has a term, and nobody holds a licence of its own right.
func sane(w Right, years int) Right {
	w.LicenceYears = rule.Opt[int]{}
	if w.Obtained == rule.Given(Licence) {
		w.LicenceYears, w.Owners = rule.Given(years), rule.Given([]string{other})
	}
	return w
}

func counts(c RightCount) [3]Tally { return [3]Tally{c.ClassI, c.ClassII, c.OwnRD} }

// Whatever is left out of a right, what is told holds for it as a whole, and what is left out is asked for where it
// alone changes the count.
func TestPartialRightsAreSound(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 13))
	mattered := map[string]int{}
	for range 10_000/sizeDivisor + 900 { // a hundred alone would not let most facts matter
		day := []rule.Date{filed, rule.NewDate(2015, 6, 20)}[r.IntN(2)]
		whole := anyRight(r, day)
		part, left := whole, map[int]bool{}
		for range 1 + r.IntN(3) {
			left[r.IntN(len(rightFacts))] = true
		}
		for i := range left {
			rightFacts[i].forget(&part)
		}
		full, told := tallied(t, whole, day), tallied(t, part, day)
		for k, tally := range counts(told) {
			n := counts(full)[k].Sure
			require.True(t, tally.Sure <= n && n <= tally.Sure+tally.Unsure, "%v tells %v of %v", part, tally, n)
		}
		p := Profile{Name: me, Rights: rule.Given([]Right{part})}
		a, err := Rights(&p, day)
		require.NoError(t, err)
		asked := map[string]bool{}
		for _, m := range a.Missing() {
			asked[m.Path] = true
		}
		another := anyRight(r, day)
		for i := range left {
			changed := whole
			rightFacts[i].copy(&changed, &another)
			if years, given := changed.LicenceYears.Get(); Validate(&Profile{Name: me, Rights: rule.Given([]Right{changed})}) != nil || sane(changed, years).LicenceYears.IsGiven() != given ||
				changed.Obtained == rule.Given(Licence) && changed.Owners.Or(nil)[0] == me || tallied(t, changed, day) == full {
				continue
			}
			mattered[rightFacts[i].path]++
			require.True(t, asked[rightFacts[i].path], "%s is not asked for in %v on %v", rightFacts[i].path, part, day)
		}
	}
	assert.GreaterOrEqual(t, len(mattered), 8, "most facts must come to matter: %v", mattered)
}

func tallied(t *testing.T, w Right, day rule.Date) RightCount {
	t.Helper()
	e, err := inForce(day)
	require.NoError(t, err)
	c, _ := e.Policy.TallyRights(&Profile{Name: me, Rights: rule.Given([]Right{w})}, day)
	return c
}

// What is asked for where a right was granted too late or not at all: its notice as well, unless it is no patent; and where
// it is not told whether it is in force.
func TestNoticeIsAskedFor(t *testing.T) {
	day := rule.NewDate(2026, 7, 15)
	late := func(r *Right) { r.GrantedOn = ymd(2026, 8, 1) }
	never := func(r *Right) { r.GrantedOn = rule.Opt[rule.Date]{} }
	for name, c := range map[string]struct {
		right Right
		want  []string
	}{
		"granted later":             {with(kind(InventionPatent), late), []string{"rights[].notice_and_fee_on"}},
		"no grant given":            {with(kind(InventionPatent), never), []string{"rights[].granted_on", "rights[].notice_and_fee_on"}},
		"no grant given, software":  {with(kind(Software), never), []string{"rights[].granted_on"}},
		"of unknown kind":           {with(late, func(r *Right) { r.Kind = rule.Opt[RightKind]{} }), []string{"rights[].kind", "rights[].notice_and_fee_on"}},
		"notice, but unknown kind":  {with(late, func(r *Right) { r.Kind, r.NoticeAndFeeOn = rule.Opt[RightKind]{}, ymd(2026, 7, 15) }), []string{"rights[].kind"}},
		"no end of term given":      {with(func(r *Right) { r.EndsOn = rule.Opt[rule.Date]{} }), []string{"rights[].ends_on"}},
		"not said whether it ended": {with(func(r *Right) { r.Ended = rule.Opt[bool]{} }), []string{"rights[].ended", "rights[].ended_on"}},
		"no grant given, no notice": {with(kind(UtilityModel), never, func(r *Right) { r.NoticeAndFeeOn = ymd(2026, 7, 16) }), []string{"rights[].granted_on"}},
	} {
		a, err := Rights(&Profile{Name: me, Rights: rule.Given([]Right{c.right})}, day)
		assert.ElementsMatch(t, c.want, lacks(t, a, err), name)
	}
}

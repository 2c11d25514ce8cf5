package enterprise

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

var filed = rule.NewDate(2026, 6, 20)

func ymd(y, m, d int) rule.Opt[rule.Date] { return rule.Given(rule.NewDate(y, m, d)) }

const (
	me    = "梅州示例科技有限公司"
	other = "另一家有限公司"
)

// model is a right of class II that can be used.
func model() Right {
	return Right{
		Kind: rule.Given(UtilityModel), Mainland: rule.Given(true), Owners: rule.Given([]string{me}), GrantedOn: ymd(2025, 1, 1),
		EndsOn: ymd(2034, 1, 1), Ended: rule.Given(false), Obtained: rule.Given(OwnRD), ObtainedOn: ymd(2025, 1, 1), Uses: rule.Given([]Use{}),
	}
}

func with(changes ...func(*Right)) Right {
	r := model()
	for _, change := range changes {
		change(&r)
	}
	return r
}

func kind(k RightKind) func(*Right) { return func(r *Right) { r.Kind = rule.Given(k) } }

func used(u ...Use) func(*Right) { return func(r *Right) { r.Uses = rule.Given(u) } }

func owners(names ...string) func(*Right) { return func(r *Right) { r.Owners = rule.Given(names) } }

func use(by string, year int, done rule.Opt[bool], until rule.Opt[rule.Date]) Use {
	return Use{By: by, Year: rule.Given(year), Succeeded: done, Until: until}
}

func TestOneRight(t *testing.T) {
	yes, no, open := rule.Given(true), rule.Given(false), rule.Opt[bool]{}
	for name, c := range map[string]struct {
		right Right
		code  string
		want  rule.Verdict
	}{
		"sound":                        {with(), "right", rule.Passed},
		"trade mark":                   {with(kind(TradeMark)), "right_kind", rule.Failed},
		"kind not given":               {with(func(r *Right) { r.Kind = rule.Opt[RightKind]{} }), "right_kind", rule.Undetermined},
		"foreign":                      {with(func(r *Right) { r.Mainland = no }), "right_mainland", rule.Failed},
		"of the parent":                {with(owners(other)), "right_owner", rule.Failed},
		"owners not given":             {with(func(r *Right) { r.Owners = rule.Opt[[]string]{} }), "right_owner", rule.Undetermined},
		"exclusive licence":            {with(func(r *Right) { r.Obtained, r.LicenceYears = rule.Given(Licence), rule.Given(10) }), "right_licence", rule.Failed},
		"granted on the day":           {with(func(r *Right) { r.GrantedOn = ymd(2026, 6, 20) }), "right", rule.Passed},
		"granted a day later":          {with(func(r *Right) { r.GrantedOn = ymd(2026, 6, 21) }), "right_granted", rule.Undetermined},
		"software granted a day later": {with(kind(Software), func(r *Right) { r.GrantedOn = ymd(2026, 6, 21) }), "right_granted", rule.Failed},
		"grant and notice not given":   {with(func(r *Right) { r.GrantedOn = rule.Opt[rule.Date]{} }), "right_granted", rule.Undetermined},
		"grant not given, notice":      {with(func(r *Right) { r.GrantedOn, r.NoticeAndFeeOn = rule.Opt[rule.Date]{}, ymd(2026, 6, 20) }), "right", rule.Passed},
		"notice and fee on the day":    {with(func(r *Right) { r.GrantedOn, r.NoticeAndFeeOn = ymd(2026, 7, 1), ymd(2026, 6, 20) }), "right", rule.Passed},
		"notice a day later":           {with(func(r *Right) { r.GrantedOn, r.NoticeAndFeeOn = ymd(2026, 7, 1), ymd(2026, 6, 21) }), "right_granted", rule.Failed},
		"notice for software":          {with(kind(Software), func(r *Right) { r.GrantedOn, r.NoticeAndFeeOn = ymd(2026, 7, 1), ymd(2026, 6, 1) }), "right_granted", rule.Failed},
		"last day of protection":       {with(func(r *Right) { r.EndsOn = ymd(2026, 6, 20) }), "right", rule.Passed},
		"protection over":              {with(func(r *Right) { r.EndsOn = ymd(2026, 6, 19) }), "right_in_force", rule.Failed},
		"lapsed on the day":            {with(func(r *Right) { r.Ended, r.EndedOn = yes, ymd(2026, 6, 20) }), "right_in_force", rule.Failed},
		"lapses a day later":           {with(func(r *Right) { r.Ended, r.EndedOn = yes, ymd(2026, 6, 21) }), "right", rule.Passed},
		"not said whether it lapsed":   {with(func(r *Right) { r.Ended = open }), "right_in_force", rule.Undetermined},
		"used with success":            {with(used(use(me, 2020, yes, ymd(2023, 12, 1)))), "right_once", rule.Failed},
		"used by its seller":           {with(used(use(other, 2020, yes, ymd(2023, 12, 1)))), "right_once", rule.Failed},
		"used in vain":                 {with(used(use(me, 2020, no, rule.Opt[rule.Date]{}))), "right", rule.Passed},
		"outcome not given":            {with(used(use(me, 2020, open, rule.Opt[rule.Date]{}))), "right_once", rule.Undetermined},
		"used before 2016":             {with(used(use(me, 2015, yes, ymd(2018, 12, 1)))), "right", rule.Passed},
		"used in 2016":                 {with(used(use(me, 2016, yes, ymd(2019, 12, 1)))), "right_once", rule.Failed},
		"used in the year of filing":   {with(used(use(me, 2026, yes, ymd(2029, 1, 1)))), "right_once", rule.Failed},
		"used after filing":            {with(used(use(me, 2027, yes, ymd(2030, 1, 1)))), "right", rule.Passed},
		"class I used again":           {with(kind(InventionPatent), used(use(me, 2020, yes, ymd(2023, 12, 1)))), "right", rule.Passed},
		"uses not given":               {with(func(r *Right) { r.Uses = rule.Opt[[]Use]{} }), "right_once", rule.Undetermined},
		"co-owner holds a certificate": {with(kind(InventionPatent), owners(me, other), used(use(other, 2023, yes, ymd(2026, 6, 20)))), "right_sole_user", rule.Failed},
		"co-owner's is over":           {with(kind(InventionPatent), owners(me, other), used(use(other, 2023, yes, ymd(2026, 6, 19)))), "right", rule.Passed},
		"co-owner, end not given":      {with(kind(InventionPatent), owners(me, other), used(use(other, 2023, yes, rule.Opt[rule.Date]{}))), "right_sole_user", rule.Undetermined},
		"co-owner's is of later":       {with(kind(InventionPatent), owners(me, other), used(use(other, 2027, yes, ymd(2030, 1, 1)))), "right", rule.Passed},
		"co-owner's, year of filing":   {with(kind(InventionPatent), owners(me, other), used(use(other, 2026, yes, ymd(2029, 1, 1)))), "right_sole_user", rule.Failed},
		"co-owner, outcome not given":  {with(kind(InventionPatent), owners(me, other), used(use(other, 2023, open, ymd(2026, 6, 20)))), "right_sole_user", rule.Undetermined},
		"co-owner, over in any case":   {with(kind(InventionPatent), owners(me, other), used(use(other, 2023, open, ymd(2026, 6, 19)))), "right", rule.Passed},
		"co-owner refused":             {with(kind(InventionPatent), owners(me, other), used(use(other, 2023, no, rule.Opt[rule.Date]{}))), "right", rule.Passed},
		"class I, uses not given":      {with(kind(InventionPatent), func(r *Right) { r.Uses = rule.Opt[[]Use]{} }), "right", rule.Passed},
		"co-owned, uses not given":     {with(kind(InventionPatent), owners(me, other), func(r *Right) { r.Uses = rule.Opt[[]Use]{} }), "right_sole_user", rule.Undetermined},
		"seller's certificate":         {with(kind(InventionPatent), owners(me), used(use(other, 2023, yes, ymd(2027, 1, 1)))), "right", rule.Passed},
	} {
		p := Profile{Name: me, Rights: rule.Given([]Right{c.right})}
		a, err := Rights(&p, filed)
		require.NoError(t, err, name)
		assert.Equal(t, map[string]rule.Verdict{"rights[0] enterprise." + c.code: c.want}, verdicts(a), name)
		_, told := a.Value()
		assert.Equal(t, c.want != rule.Undetermined, told, name)
	}
}

// The Measures of 2008: obtained within three years, or an exclusive licence of at least five.
func TestRightsOf2008(t *testing.T) {
	day := rule.NewDate(2015, 6, 20)
	for want, change := range map[string]func(*Right){
		"right":         func(r *Right) { r.ObtainedOn = ymd(2012, 6, 20) },
		"right_recent":  func(r *Right) { r.ObtainedOn = ymd(2012, 6, 19) },
		"right_licence": func(r *Right) { r.Obtained, r.LicenceYears = rule.Given(Licence), rule.Given(4) },
	} {
		p := Profile{Name: me, Rights: rule.Given([]Right{with(func(r *Right) { r.GrantedOn = ymd(2012, 1, 1) }, change)})}
		a, err := Rights(&p, day)
		require.NoError(t, err)
		assert.Contains(t, verdicts(a), "rights[0] enterprise."+want)
	}
	p := Profile{Name: me, Rights: rule.Given([]Right{with(func(r *Right) {
		r.GrantedOn, r.Obtained, r.LicenceYears = ymd(2005, 1, 1), rule.Given(Licence), rule.Given(5)
	})})}
	a, err := Rights(&p, day)
	assert.Equal(t, Tally{1, 0}, value(t, a, err).ClassII)

	// Not said how it was obtained: a licence of five years would save it.
	for _, change := range []func(*Right){owners(other), func(r *Right) { r.ObtainedOn = ymd(2005, 1, 1) }} {
		p = Profile{Name: me, Rights: rule.Given([]Right{with(func(r *Right) {
			r.GrantedOn, r.Obtained = ymd(2005, 1, 1), rule.Opt[Obtained]{}
		}, change)})}
		a, err = Rights(&p, day)
		assert.Contains(t, lacks(t, a, err), "rights[].obtained")
	}
	_, err = Rights(&p, rule.NewDate(2007, 12, 31))
	var none *rule.EditionError
	require.ErrorAs(t, err, &none)
}

func TestTally(t *testing.T) {
	p := decoded(t, complete)
	a, err := Rights(p, filed)
	assert.Equal(t, RightCount{ClassI: Tally{1, 0}, ClassII: Tally{1, 0}, OwnRD: Tally{1, 0}}, value(t, a, err), "by a former name, too")
	half := Profile{Name: me, Rights: rule.Given([]Right{with(), with(func(r *Right) { r.Uses = rule.Opt[[]Use]{} }), with(kind(TradeMark)),
		with(func(r *Right) { r.Kind = rule.Opt[RightKind]{} })})}
	c, given := v2016.TallyRights(&half, filed)
	assert.True(t, given)
	assert.Equal(t, RightCount{ClassI: Tally{0, 1}, ClassII: Tally{1, 2}, OwnRD: Tally{1, 2}}, c)
	_, given = v2016.TallyRights(&Profile{}, filed)
	assert.False(t, given)
	a, err = Rights(&Profile{}, filed)
	assert.Equal(t, []string{"rights"}, lacks(t, a, err))
}

func TestClasses(t *testing.T) {
	for class, kinds := range map[int][]RightKind{
		1: {InventionPatent, DefencePatent, PlantVariety, CropVariety, NewDrug, ProtectedTCM, ICLayout},
		2: {UtilityModel, DesignPatent, Software, OtherClassII}, 0: {TradeMark, "domain_name", ""},
	} {
		for _, k := range kinds {
			assert.Equal(t, class, k.Class(), k)
		}
	}
	assert.False(t, Obtained("found").Valid())
	assert.Len(t, RightKind("").Choices(), 12)
	assert.Equal(t, []string{"own_rd", "purchase", "gift", "merger", "other", "licence"}, Obtained("").Choices())
}

// How well it is founded that a right is spent, or not.
func TestFoundingOfOnce(t *testing.T) {
	yes, no := rule.Given(true), rule.Given(false)
	for want, u := range map[rule.Provenance]Use{
		rule.Read:     use(me, 2020, yes, ymd(2023, 12, 1)),
		rule.Assumed:  use(other, 2020, yes, ymd(2023, 12, 1)),
		rule.Disputed: use(me, 2020, no, rule.Opt[rule.Date]{}),
	} {
		p := Profile{Name: me, Rights: rule.Given([]Right{with(used(u))})}
		a, err := Rights(&p, filed)
		require.NoError(t, err)
		line := a.Lines()[1]
		assert.Equal(t, want, line.Basis.Source)
		assert.Equal(t, want == rule.Disputed, line.Note.Whole())
		assert.Equal(t, g(2, 4), line.Basis.Cite)
	}
	a, err := Rights(&Profile{Name: me, Rights: rule.Given([]Right{with()})}, filed)
	require.NoError(t, err)
	assert.False(t, a.Lines()[1].Note.Whole(), "never used: nothing to say")
	a, err = Rights(&Profile{Name: me, Rights: rule.Given([]Right{with(used(use(me, 2026, yes, ymd(2029, 12, 1)), use(me, 2020, yes, ymd(2023, 12, 1))))})}, filed)
	require.NoError(t, err)
	assert.Contains(t, a.Lines()[1].Note.EN, "which came first is not told")
}

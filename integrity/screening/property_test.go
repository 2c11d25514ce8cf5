package screening_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/identity"
	"github.com/keji-rules/keji/rule/ruletest"
)

var asOf = rule.NewDate(2026, 11, 22)

// citizen is a sound number of somebody born in 1950 or later, the n-th.
func citizen(n int) string {
	birth := rule.NewDate(1950, 1, 1).AddDays(n / 1000).String()
	head := "440524" + strings.ReplaceAll(birth, "-", "") + strconv.Itoa(1000 + n%1000)[1:]
	sum := 0
	for i, w := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += w * int(head[i]-'0')
	}
	return head + "10X98765432"[sum%11:sum%11+1]
}

// recorded is one of many records: n numbers the entries, who the persons, who share so many names.
func recorded(n, who, names int, random *rand.Rand) register.Record {
	from := rule.NewDate(2020, 1, 1).AddDays(random.IntN(2300))
	r := register.Record{
		Key: rule.Given("R-" + strconv.Itoa(n)), Kind: rule.Given(register.Person), Name: rule.Given("姓名" + strconv.Itoa(who%names)),
		List: rule.Given(integrity.ResearchSerious), Regime: rule.Given(integrity.Misconduct), Grade: rule.Given(integrity.Serious),
		Scopes:   rule.Given([]integrity.Scope{integrity.Apply, integrity.Undertake, integrity.Participate}[:1+random.IntN(3)]),
		Decision: register.Decision{By: rule.Given("某"), Document: rule.Given("决" + strconv.Itoa(n)), On: rule.Given(from)}, Term: rule.TermOf(from, rule.ForYears(1+random.IntN(5)), rule.FirstDayCounted),
		Jurisdictions: rule.Given([]string{[]string{"national", "440000", "450000"}[random.IntN(3)]}),
	}
	if random.IntN(10) > 0 {
		r.IDs = rule.Given([]register.ID{{Kind: rule.Given(identity.CitizenID), Number: rule.Given(citizen(who))}})
	}
	if random.IntN(3) > 0 {
		r.KnownOn = rule.Given(from.AddDays(random.IntN(200)))
	}
	return r
}

func made(t testing.TB, r register.Record) register.Entry {
	t.Helper()
	e, err := r.Entry()
	require.NoError(t, err)
	return e
}

func index(t testing.TB, entries ...register.Entry) screening.Index {
	t.Helper()
	r, err := register.New(asOf, entries...)
	require.NoError(t, err)
	return screening.NewIndex(r)
}

// asked is an application of five persons of a pool who share so many names, some of them without number.
func asked(random *rand.Rand, pool, names int) screening.Application {
	a := screening.Application{
		On: rule.Given(rule.NewDate(2020, 1, 1).AddDays(random.IntN(2500))), Purpose: rule.Given(screening.Project), Profile: rule.Given(screening.National),
		Jurisdiction: rule.Given("441400"), Stage: rule.Given([]screening.Stage{screening.Filing, screening.Pending, screening.Running}[random.IntN(3)]),
	}
	var parties []screening.Party
	for i := range 5 {
		who := random.IntN(pool)
		p := screening.Party{Role: rule.Given(screening.Member), Name: rule.Given("姓名" + strconv.Itoa(who%names))}
		if i == 0 {
			p.Role = rule.Given(screening.Leader)
		}
		if random.IntN(8) > 0 {
			p.IDs = rule.Given([]register.ID{{Kind: rule.Given(identity.CitizenID), Number: rule.Given(citizen(who))}})
		}
		parties = append(parties, p)
	}
	a.Parties = rule.Given(parties)
	return a
}

func screened(t testing.TB, x screening.Index, a screening.Application) (screening.Result, string) {
	t.Helper()
	told, err := x.Screen(a)
	require.NoError(t, err)
	result, given := told.Value()
	require.True(t, given)
	text, err := json.Marshal(told)
	require.NoError(t, err)
	return result, string(text)
}

const pool = 120

func entries(t testing.TB, random *rand.Rand, n int) []register.Entry {
	all := make([]register.Entry, n)
	for i := range all {
		all[i] = made(t, recorded(i, random.IntN(pool), 50, random))
	}
	return all
}

var rank = map[rule.StandingState]int{rule.Free: 0, rule.PossiblyBarred: 1, rule.Barred: 2}

// The order of the entries changes nothing, nor does splitting the register and merging it; one more entry never frees anybody,
// and everything it changes it makes worse.
func TestProperties(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	all := entries(t, random, 150)
	x := index(t, all...)
	shuffled := slices.Clone(all)
	random.Shuffle(len(all), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	a, err := register.New(asOf, shuffled[:70]...)
	require.NoError(t, err)
	b, err := register.New(asOf, shuffled[60:]...)
	require.NoError(t, err)
	joined, err := a.Join(b)
	require.NoError(t, err)
	merged, more := screening.NewIndex(joined), made(t, recorded(999, 3, 50, random))
	disordered, larger, part := index(t, shuffled...), index(t, append(shuffled, more)...), index(t, all[:100]...)
	states := map[rule.StandingState]int{}
	for range applications {
		app := asked(random, pool, 50)
		result, text := screened(t, x, app)
		states[result.Standing.State]++
		for _, other := range []screening.Index{disordered, merged} {
			_, again := screened(t, other, app)
			require.Equal(t, text, again)
		}
		more, _ := screened(t, larger, app)
		require.GreaterOrEqual(t, rank[more.Standing.State], rank[result.Standing.State])
		less, _ := screened(t, part, app)
		require.LessOrEqual(t, rank[less.Standing.State], rank[result.Standing.State])
		for i := range result.Parties {
			require.LessOrEqual(t, rank[less.Parties[i].Standing.State], rank[result.Parties[i].Standing.State])
		}
	}
	require.Len(t, states, 3, "%v", states)
}

// Every entry annulled on a day bars nobody from that day on, and stays in the history.
func TestAnnulledEntriesBarNobody(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 9))
	day := rule.NewDate(2023, 5, 20)
	all := entries(t, random, 100)
	r, err := register.New(asOf, all...)
	require.NoError(t, err)
	for _, e := range all {
		record := e.Record()
		if e.Decision().On.Or(rule.Date{}).After(day) {
			continue
		}
		record.Version, record.Act, record.EffectiveOn, record.KnownOn = rule.Given(2), rule.Given(register.Annul), rule.Given(day), rule.Opt[rule.Date]{}
		r, err = r.With(made(t, record))
		require.NoError(t, err)
		require.Len(t, r.History(e.Key()), 2)
	}
	before, after := index(t, all...), screening.NewIndex(r)
	freed := 0
	for range applications {
		app := asked(random, pool, 50)
		app.On, app.AsOf = rule.Given(day.AddDays(random.IntN(100))), rule.Given(asOf)
		was, _ := screened(t, before, app)
		is, _ := screened(t, after, app)
		require.LessOrEqual(t, rank[is.Standing.State], rank[was.Standing.State])
		for _, bar := range is.Standing.Bars {
			require.Len(t, r.History(bar.Entry), 1, "an annulled entry still bars")
		}
		if rank[is.Standing.State] < rank[was.Standing.State] {
			freed++
		}
	}
	require.Positive(t, freed)
}

// An index is safe for concurrent use, and gives everybody the same answer.
func TestConcurrentUse(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 11))
	x := index(t, entries(t, random, 100)...)
	apps := make([]screening.Application, 20)
	want := make([]string, len(apps))
	for i := range apps {
		apps[i] = asked(random, pool, 50)
		_, want[i] = screened(t, x, apps[i])
	}
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for i := range apps {
				told, err := x.Screen(apps[i])
				text, _ := told.MarshalJSON()
				if err != nil || string(text) != want[i] {
					t.Errorf("application %d differs", i)
				}
			}
		})
	}
	all.Wait()
}

// No answer of any case holds a whole number, a birth date, or a name that the caller did not give.
func TestNothingMoreThanAsked(t *testing.T) {
	for _, p := range both {
		cases, err := ruletest.LoadAnswers(folder(p))
		require.NoError(t, err)
		for i := range cases {
			told, err := ask(nil, cases[i].Asks, cases[i].Input())
			said := ""
			if err != nil {
				said = err.Error()
			} else {
				text, err := told.MarshalJSON()
				require.NoError(t, err)
				said = told.FullText(rule.ZH) + told.FullText(rule.EN) + string(text)
			}
			for _, secret := range []string{"11010519491231002X", "440524188001010014", "19491231", "91350100M000100Y43", "E12345678", "110105194912310021"} {
				require.NotContains(t, said, secret, cases[i].Name)
			}
		}
	}
	r := recorded(1, 1, 50, rand.New(rand.NewPCG(1, 1)))
	r.Name, r.IDs = rule.Given("旧名"), rule.Given([]register.ID{{Kind: rule.Given(identity.CitizenID), Number: rule.Given(citizen(1))}})
	app := screening.Application{On: r.Decision.On, AsOf: rule.Given(asOf), Purpose: rule.Given(screening.Project), Profile: rule.Given(screening.National), Jurisdiction: rule.Given("441400"),
		Parties: rule.Given([]screening.Party{{Role: rule.Given(screening.Leader), Name: rule.Given("新名"), IDs: r.IDs}})}
	r.Jurisdictions = rule.Given([]string{register.National})
	result, text := screened(t, index(t, made(t, r)), app)
	require.Equal(t, rule.Barred, result.Standing.State)
	require.NotContains(t, text, "旧名")
	require.NotContains(t, text, "决1", "the decision is not told")
	brief, err := json.Marshal(result.Brief())
	require.NoError(t, err)
	require.JSONEq(t, `{"state":"barred","on":"`+r.Decision.On.Or(rule.Date{}).String()+`","purpose":"project"}`, string(brief))
}

// Of very many entries with one name some are named; who has the same number is always among them.
func TestManyOfOneName(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 5))
	var all []register.Entry
	for i := range 200 {
		r := recorded(i, i, 50, random)
		r.Name, r.Jurisdictions, r.KnownOn = rule.Given("张伟"), rule.Given([]string{register.National}), rule.Opt[rule.Date]{}
		r.Term, r.Scopes = rule.PermanentTerm(rule.NewDate(2020, 1, 1)), rule.Given([]integrity.Scope{integrity.Participate})
		r.IDs = rule.Given([]register.ID{{Kind: rule.Given(identity.Passport), Number: rule.Given("E" + strconv.Itoa(100000+i))}})
		all = append(all, made(t, r))
	}
	app := asked(random, pool, 50)
	app.On = rule.Given(asOf)
	app.Parties = rule.Given([]screening.Party{{Role: rule.Given(screening.Member), Name: rule.Given("张伟"), IDs: rule.Given([]register.ID{{Kind: rule.Given(identity.Passport), Number: rule.Given("E100199")}})}})
	result, _ := screened(t, index(t, all...), app)
	require.Equal(t, rule.Barred, result.Standing.State)
	require.Equal(t, "R-199", result.Standing.Bars[0].Entry)
	require.Len(t, result.Standing.Bars, 21)
}

// The zero index and an empty register answer too.
func TestEmptyRegisters(t *testing.T) {
	app := asked(rand.New(rand.NewPCG(1, 1)), pool, 50)
	app.On = rule.Given(asOf)
	result, _ := screened(t, screening.Index{}, app)
	require.Equal(t, rule.PossiblyBarred, result.Standing.State, "no register")
	result, _ = screened(t, index(t), app)
	require.Equal(t, rule.Free, result.Standing.State)
	require.Zero(t, screening.Index{}.Register().Len())
}

func FuzzCase(f *testing.F) {
	ruletest.FuzzAnswers(f, "screen", ask, folder(screening.National), folder(screening.Guangdong))
}

func FuzzAudit(f *testing.F) {
	ruletest.FuzzAnswers(f, "audit", ask, folder(screening.National))
}

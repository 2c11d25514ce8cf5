package register_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/ruletest"
)

const number = "11010519491231002X"

func entry(t testing.TB, text string) register.Entry {
	t.Helper()
	e, err := register.Decode([]byte(text))
	require.NoError(t, err)
	return e
}

func day(text string) rule.Date {
	d, err := rule.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return d
}

const first = `{"key":"R-1","kind":"person","name":"张三","ids":[{"kind":"citizen_id","number":"` + number + `"}],"list":"research_serious","regime":"misconduct","grade":"serious",
	"unit_code":"91350100M000100Y43","scopes":["apply"],"decision":{"by":"某","document":"甲","on":"2023-12-26"},"term":{"from":"2023-12-26","until":"2026-12-25"},"jurisdictions":["national"],"known_on":"2024-04-12"`

// Every edge of a term, at, before and after.
func TestTermsToTheDay(t *testing.T) {
	for name, c := range map[string]struct {
		term    string
		in, out []string
	}{
		"printed":         {`{"from":"2023-12-26","until":"2026-12-25"}`, []string{"2023-12-26", "2026-12-25"}, []string{"2023-12-25", "2026-12-26"}},
		"three years":     {`{"from":"2023-12-26","length":{"count":3,"unit":"years"}}`, []string{"2023-12-26", "2026-12-25"}, []string{"2023-12-25", "2026-12-26"}},
		"Civil Code":      {`{"from":"2023-12-26","length":{"count":3,"unit":"years"},"counting":"first_day_excluded"}`, []string{"2026-12-26"}, []string{"2026-12-27"}},
		"printed wins":    {`{"from":"2023-12-26","until":"2026-12-31","printed":true,"length":{"count":3,"unit":"years"}}`, []string{"2026-12-31"}, []string{"2027-01-01"}},
		"29 February":     {`{"from":"2024-02-29","length":{"count":3,"unit":"years"}}`, []string{"2027-02-28"}, []string{"2024-02-28", "2027-03-01"}},
		"to 29 February":  {`{"from":"2024-03-01","length":{"count":4,"unit":"years"}}`, []string{"2028-02-29"}, []string{"2028-03-01"}},
		"month end":       {`{"from":"2026-08-31","length":{"count":6,"unit":"months"}}`, []string{"2027-02-28"}, []string{"2027-03-01"}},
		"in holidays":     {`{"from":"2025-10-01","until":"2026-10-01"}`, []string{"2025-10-01", "2026-10-01"}, []string{"2026-10-02"}},
		"ends excluded":   {`{"from":"2023-12-26","until":"2026-12-26","from_excluded":true,"until_excluded":true}`, []string{"2023-12-27", "2026-12-25"}, []string{"2023-12-26", "2026-12-26"}},
		"permanent":       {`{"from":"2023-12-26","permanent":true}`, []string{"2023-12-26", "9999-12-31"}, []string{"2023-12-25"}},
		"one day":         {`{"from":"2026-05-01","until":"2026-05-01"}`, []string{"2026-05-01"}, []string{"2026-04-30", "2026-05-02"}},
		"15 days counted": {`{"from":"2026-02-14","length":{"count":15,"unit":"days"}}`, []string{"2026-02-28"}, []string{"2026-03-01"}},
	} {
		e := entry(t, `{"key":"R","kind":"person","name":"张三","list":"research_serious","term":`+c.term+`}`)
		r, err := register.New(day("2026-11-22"), e)
		require.NoError(t, err)
		for _, d := range c.in {
			require.Equal(t, rule.Passed, r.On("R", day(d), day("2026-11-22")).Covers, "%s %s", name, d)
		}
		for _, d := range c.out {
			require.Equal(t, rule.Failed, r.On("R", day(d), day("2026-11-22")).Covers, "%s %s", name, d)
		}
	}
	open := entry(t, `{"key":"R","kind":"person","name":"张三","list":"research_serious","term":{"from":"2023-12-26"}}`)
	require.Equal(t, rule.Undetermined, open.Term().Covers(day("2024-01-01")))
}

// What stands in a register was known when it was published or known to its keeper, whichever came first; between the decision
// and then, nobody could know, or it is open.
func TestKnowledgeToTheDay(t *testing.T) {
	asOf := day("2026-11-22")
	for days, c := range map[string][]string{ // failed, open, passed
		`"known_on":"2024-04-12"`:                             {"2023-12-26 2024-04-11", "", "2024-04-12"},
		`"known_on":"2024-04-12","published_on":"2024-02-01"`: {"2024-01-31", "", "2024-02-01"},
		`"known_on":"2024-01-02","published_on":"2024-02-01"`: {"2024-01-01", "", "2024-01-02"},
		`"published_on":"2024-02-01"`:                         {"2023-12-25", "2023-12-26 2024-01-31", "2024-02-01"},
		`"source":"某登记册"`:                                     {"2023-12-25", "2023-12-26 2026-11-21", "2026-11-22"},
	} {
		e := entry(t, `{"key":"R","kind":"person","name":"张三","list":"research_serious","decision":{"on":"2023-12-26"},"term":{"from":"2023-12-26","permanent":true},`+days+`}`)
		for i, want := range []rule.Verdict{rule.Failed, rule.Undetermined, rule.Passed} {
			for d := range strings.FieldsSeq(c[i]) {
				require.Equal(t, want, e.Known(day(d), asOf), "%s on %s", days, d)
			}
		}
	}
}

// A removal or an annulment frees from its day on, and leaves the days before.
func TestTheDayOfRemoval(t *testing.T) {
	for act, covered := range map[string]rule.Verdict{`"act":"remove","effective_on":"2025-05-20"`: rule.Passed, `"act":"annul","effective_on":"2025-05-20"`: rule.Passed, `"act":"annul","from_start":true`: rule.Failed} {
		r, err := register.New(day("2026-11-22"), entry(t, first+`}`), entry(t, strings.Replace(first, `"2024-04-12"`, `"2025-06-01"`, 1)+`,"version":2,`+act+`}`))
		require.NoError(t, err)
		require.Equal(t, covered, r.On("R-1", day("2025-05-19"), r.AsOf()).Covers, act)
		require.Equal(t, rule.Failed, r.On("R-1", day("2025-05-20"), r.AsOf()).Covers, act)
		require.Equal(t, rule.Passed, r.On("R-1", day("2025-05-20"), day("2025-05-31")).Covers, "by what was known the day before the register knew")
		require.Len(t, r.History("R-1"), 2)
	}
}

// Whether an entry holds depends on where the activity belongs.
func TestJurisdictions(t *testing.T) {
	at := func(places string) register.Entry {
		return entry(t, `{"key":"R","kind":"person","name":"张三","list":"research_serious","term":{"from":"2023-12-26","permanent":true}`+places+`}`)
	}
	for _, c := range []struct {
		places, place string
		want          rule.Verdict
	}{
		{`,"jurisdictions":["national"]`, "441400", rule.Passed}, {`,"jurisdictions":["national"]`, "", rule.Passed},
		{`,"jurisdictions":["440000"]`, "441400", rule.Passed}, {`,"jurisdictions":["440000"]`, "440000", rule.Passed}, {`,"jurisdictions":["440000"]`, "450100", rule.Failed},
		{`,"jurisdictions":["441400"]`, "441402", rule.Passed}, {`,"jurisdictions":["441400"]`, "440000", rule.Failed}, {`,"jurisdictions":["441400"]`, "440100", rule.Failed},
		{`,"jurisdictions":["450000","441402"]`, "441402", rule.Passed}, {`,"jurisdictions":["440000"]`, "national", rule.Failed},
		{`,"jurisdictions":["440000"]`, "", rule.Undetermined}, {``, "441400", rule.Undetermined}, {`,"jurisdictions":[]`, "441400", rule.Failed},
	} {
		require.Equal(t, c.want, at(c.places).Holds(c.place), "%s at %s", c.places, c.place)
	}
}

// The order of the entries, and how a register is split, change nothing; neither does the same version twice.
func TestSplittingAndMerging(t *testing.T) {
	var all []register.Entry
	for i := range 60 {
		text := strings.Replace(first, "R-1", "R-"+strconv.Itoa(i%20), 1)
		if v := i / 20; v > 0 {
			text += `,"version":` + strconv.Itoa(v+1) + `,"act":"correct"`
		}
		all = append(all, entry(t, text+`}`))
	}
	whole, err := register.New(day("2026-11-22"), all...)
	require.NoError(t, err)
	random := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		shuffled := slices.Clone(all)
		random.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		at := random.IntN(len(all))
		a, err := register.New(day("2026-11-22"), shuffled[:at]...)
		require.NoError(t, err)
		b, err := register.New(day("2026-11-22"), append(shuffled[at:], shuffled[0])...)
		require.NoError(t, err)
		both, err := a.Join(b)
		require.NoError(t, err)
		require.Equal(t, whole, both)
	}
	_, err = register.New(rule.Date{}, all...)
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	require.Zero(t, register.Register{}.Len())
	require.Zero(t, whole.At(-1))
	require.Zero(t, whole.At(whole.Len()))
	require.Equal(t, rule.Failed, whole.Stands(-1, whole.AsOf()))
	require.Equal(t, register.Standing{Covers: rule.Failed, Known: rule.Failed}, whole.On("unknown", whole.AsOf(), whole.AsOf()))
}

// Nothing is lost: whatever an operation does, every version that was there is there.
func TestNothingIsLost(t *testing.T) {
	for _, dir := range []string{"misconduct", "violation", "guangdong"} {
		cases, err := ruletest.LoadAnswers("testdata/" + dir)
		require.NoError(t, err)
		for i := range cases {
			o, err := register.DecodeOperation(cases[i].Input())
			if err != nil {
				continue
			}
			var all []register.Entry
			for _, r := range o.History.Or(nil) {
				e, err := r.Entry()
				require.NoError(t, err)
				all = append(all, e)
			}
			before, err := register.New(o.On.Or(rule.Date{}), all...)
			if err != nil {
				continue
			}
			after, told, err := before.Do(o)
			if err != nil {
				require.Equal(t, before, after)
				continue
			}
			outcome, decided := told.Value()
			added, granted := outcome.Get()
			if !decided || !granted {
				require.Equal(t, before, after, cases[i].Name)
				continue
			}
			require.Equal(t, before.Len()+1, after.Len(), cases[i].Name)
			kept := slices.Collect(func(yield func(register.Entry) bool) {
				for _, e := range after.All() {
					if e != added && !yield(e) {
						return
					}
				}
			})
			for j, e := range before.All() {
				require.Equal(t, e, kept[j])
			}
			require.Equal(t, added, after.History(added.Key())[added.Version()-1])
			if added.Act() == register.Annul {
				free := o.By.On.Or(o.On.Or(rule.Date{}))
				for _, d := range []rule.Date{free, free.AddDays(1), free.AddDays(10_000)} {
					require.Equal(t, rule.Failed, after.On(added.Key(), d, day("9999-12-31")).Covers, cases[i].Name)
				}
			}
		}
	}
}

// No text, no JSON and no error holds a whole number; Record does.
func TestNumbersStayHidden(t *testing.T) {
	e := entry(t, first+`}`)
	text, err := json.Marshal(e)
	require.NoError(t, err)
	for _, said := range []string{string(text), e.Text(rule.ZH), e.Text(rule.EN)} {
		require.NotContains(t, said, number)
		require.NotContains(t, said, "19491231", "the birth date")
		require.Contains(t, said, "110105**********2X")
		require.NotContains(t, said, "91350100M000100Y43")
	}
	whole, err := json.Marshal(e.Record())
	require.NoError(t, err)
	require.Contains(t, string(whole), number)
	require.Contains(t, string(whole), `"unit_code":"91350100M000100Y43"`)
	for _, wrong := range []string{"110105194912310021", "11010519491231002", number + "9"} {
		_, err := register.Decode([]byte(strings.Replace(first, number, wrong, 1) + `}`))
		var input *door.InputError
		require.ErrorAs(t, err, &input)
		said, err := json.Marshal(input)
		require.NoError(t, err)
		require.NotContains(t, string(said)+input.Text(rule.ZH)+input.Error(), wrong)
	}
}

// A number that was written into another text of an entry is masked there as well; Record keeps what was written.
func TestNumbersWithinTexts(t *testing.T) {
	text := strings.Replace(first, `"document":"甲"`, `"document":"关于张三（`+number+`、AB1234567）的决定"`, 1)
	text = strings.Replace(text, `"ids":[`, `"source":"某名单 `+number+`","ids":[{"kind":"passport","number":"AB1234567"},`, 1)
	e := entry(t, text+`}`)
	said, err := json.Marshal(e)
	require.NoError(t, err)
	for _, secret := range []string{number, "AB1234567"} {
		require.NotContains(t, string(said)+e.Text(rule.ZH)+e.Text(rule.EN), secret)
	}
	require.Contains(t, e.Text(rule.ZH), "关于张三（110105**********2X、AB*****67）的决定")
	whole, err := json.Marshal(e.Record())
	require.NoError(t, err)
	require.Contains(t, string(whole), "关于张三（"+number+"、AB1234567）的决定")
}

// A record that is written down reads back as the same entry, and what is malformed says so.
func FuzzDecode(f *testing.F) {
	for _, more := range []string{`}`, `,"version":2,"act":"annul","from_start":true}`, `,"version":2,"act":"remove","effective_on":"2025-01-01","change":{"by":"某","on":"2025-01-01"}}`, `,"under_review":false,"source":"","grade":null}`} {
		f.Add([]byte(first + more))
	}
	f.Add([]byte(`{"key":"R","kind":"unit","name":" ","ids":[{"kind":"credit_code","number":"91350100M000100Y43"}],"list":"tax_serious","scopes":[],"term":{"from":"0001-01-01","length":{"count":9999,"unit":"years"}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := register.Decode(data)
		if err != nil {
			var input *door.InputError
			require.ErrorAs(t, err, &input)
			return
		}
		require.NotEmpty(t, e.Text(rule.ZH)+e.Text(rule.EN))
		text, err := json.Marshal(e.Record())
		require.NoError(t, err)
		again, err := register.Decode(text)
		require.NoError(t, err, string(text))
		require.Equal(t, e, again)
		r, err := register.New(day("2026-11-22"), e, again)
		require.NoError(t, err)
		require.Equal(t, 1, r.Len())
	})
}

func FuzzOperation(f *testing.F) {
	ruletest.FuzzAnswers(f, "", ask, "testdata/misconduct", "testdata/violation", "testdata/guangdong")
}

// What was removed and annulled afterwards is corrected without coming back: the earlier free day stays.
func TestCorrectionRevivesNothing(t *testing.T) {
	r, err := register.New(day("2026-11-22"), entry(t, first+`}`), entry(t, strings.Replace(first, `"2024-04-12"`, `"2025-03-01"`, 1)+`,"version":2,"act":"remove","effective_on":"2025-03-01"}`))
	require.NoError(t, err)
	do := func(text string) {
		o, err := register.DecodeOperation([]byte(text))
		require.NoError(t, err)
		var told register.Change
		r, told, err = r.Do(o)
		require.NoError(t, err)
		outcome, decided := told.Value()
		require.True(t, decided)
		_, granted := outcome.Get()
		require.True(t, granted, told)
	}
	do(`{"on":"2026-06-01","act":"annul","key":"R-1","ground":"review","by":{"by":"某","document":"乙","on":"2026-05-20"}}`)
	for range 2 {
		do(`{"on":"2026-06-02","act":"correct","key":"R-1","as_decided":true,"record":` + first + `}}`)
		require.Equal(t, rule.Passed, r.On("R-1", day("2025-02-28"), r.AsOf()).Covers)
		require.Equal(t, rule.Failed, r.On("R-1", day("2025-03-01"), r.AsOf()).Covers)
		require.Equal(t, rule.Failed, r.On("R-1", day("2026-05-19"), r.AsOf()).Covers)
	}
}

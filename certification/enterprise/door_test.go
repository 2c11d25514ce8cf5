package enterprise

import (
	"errors"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

func TestSound(t *testing.T) {
	require.NoError(t, book.Err())
	require.NoError(t, entrance.Err())
	require.NoError(t, timeline.Err())
	for _, e := range Editions().All() {
		assert.Empty(t, rule.CheckPolicy(&e.Policy), e.ID)
	}
}

// problemsAt returns the paths that a JSON text is refused for.
func problemsAt(t *testing.T, text string) []string {
	t.Helper()
	_, err := Decode([]byte(text))
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	paths := make([]string, 0, len(input.Problems))
	for _, p := range input.Problems {
		paths = append(paths, p.Path)
	}
	return paths
}

func TestContradictions(t *testing.T) {
	for want, text := range map[string]string{
		"rights[0].ends_on":         `{"rights":[{"granted_on":"2020-01-02","ends_on":"2020-01-01"}]}`,
		"rights[0].ended_on":        `{"rights":[{"ended":false,"ended_on":"2020-01-01"}]}`,
		"rights[0].licence_years":   `{"rights":[{"obtained":"purchase","licence_years":5}]}`,
		"rights[0].uses[0].until":   `{"rights":[{"uses":[{"by":"甲","year":2020,"succeeded":false,"until":"2023-01-01"}]}]}`,
		"rights[0].uses[0].by":      `{"rights":[{"uses":[{"year":2020}]}]}`,
		"rights[0].kind":            `{"rights":[{"kind":"domain_name"}]}`,
		"months[1].month":           `{"months":[{"year":2025,"month":3},{"year":2025,"month":3}]}`,
		"months[0].tech_opening":    `{"months":[{"year":2025,"month":3,"staff_opening":4,"tech_opening":5}]}`,
		"months[0].month":           `{"registered_on":"2025-04-01","months":[{"year":2025,"month":3}]}`,
		"years[1].year":             `{"years":[{"year":2025},{"year":2025}]}`,
		"years[0].high_tech_income": `{"years":[{"year":2025,"total_income":1,"high_tech_income":"1.01"}]}`,
		"ledger[0].buildings":       `{"ledger":[{"code":"RD01","year":2025,"direct_input":1,"depreciation":2,"buildings":"3.01"}]}`,
		"ledger[0].field_trial":     `{"ledger":[{"code":"RD01","year":2025,"trial":1,"field_trial":2}]}`,
		"ledger[0].to_persons":      `{"ledger":[{"code":"RD01","year":2025,"overseas":1,"to_persons":2}]}`,
		"ledger[0].formed_in":       `{"ledger":[{"code":"RD01","year":2025,"formed_in":2024}]}`,
		"ledger[1].formed_in":       `{"ledger":[{"code":"RD01","year":2025},{"code":"RD02","year":2025,"capitalised":false,"formed_in":2025}]}`,
		"ledger[0].code":            `{"ledger":[{"year":2025}]}`,
		"ledger[0].personnel":       `{"ledger":[{"code":"RD01","year":2025,"personnel":-1}]}`,
		"ledger":                    `{"ledger":[{"code":"RD01","year":2025,"personnel":"999999999999999.99","other":"0.01"}]}`,
		"workers[0].days":           `{"workers":[{"year":2025,"days":367}]}`,
		"workers[0].research_days":  `{"workers":[{"year":2025,"days":200,"research_days":201}]}`,
	} {
		assert.Contains(t, problemsAt(t, text), want, text)
	}
	_, err := Decode([]byte(`{"registered_on":"2025-03-31","months":[{"year":2025,"month":3}],"ledger":[{"code":"RD01","year":2025,"direct_input":1,"depreciation":2,"buildings":3,"formed_in":0}]}`))
	require.NoError(t, err)
}

func FuzzDecode(f *testing.F) {
	for _, seed := range []string{`{}`, complete, `{"rights":[{"kind":"software","uses":[{"by":"甲","year":2020}]}],"name":"甲"}`} {
		f.Add([]byte(seed))
	}
	surveyor, err := os.ReadFile("testdata/surveyor.json")
	require.NoError(f, err)
	f.Add(surveyor)
	filed := rule.NewDate(2026, 6, 20)
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := Decode(data)
		if err != nil {
			var input *door.InputError
			require.True(t, errors.As(err, &input))
			return
		}
		_, err = Rights(&p, filed)
		require.NoError(t, err)
		_, err = HeadCounts(&p, filed, 2025)
		require.NoError(t, err)
		_, err = CountRoster(&p, filed, 2025)
		require.NoError(t, err)
		_, err = FiscalYears(&p, filed)
		require.NoError(t, err)
		_, err = CountRD(&p, filed, Years{2023, 2025})
		require.NoError(t, err)
	})
}

// A problem is reported where it is and once: what a field does not say contradicts nothing.
func TestOnlyTheProblemsThereAre(t *testing.T) {
	for text, want := range map[string][]string{
		`{"months":[{"month":3},{"month":3}]}`:                              {"months[0].year", "months[1].year"},
		`{"months":[{"year":2025},{"year":2025}]}`:                          {"months[0].month", "months[1].month"},
		`{"registered_on":"2025-03-31","months":[{"month":3}]}`:             {"months[0].year"},
		`{"registered_on":"2026-03-31","months":[{"year":2025}]}`:           {"months[0].month"},
		`{"registered_on":"2025-02-01","months":[{"year":2025,"month":1}]}`: {"months[0].month"},
		`{"years":[{},{}]}`: {"years[0].year", "years[1].year"},
		`{"ledger":[{"code":"RD01","year":2025,"trial":1,"field_trial":"1.001"}]}`:             {"ledger[0].field_trial"},
		`{"ledger":[{"code":"RD01","year":2025,"capitalised":true,"formed_in":2024}]}`:         {"ledger[0].formed_in"},
		`{"ledger":[{"code":"RD01","year":2025,"capitalised":false,"formed_in":2025}]}`:        {"ledger[0].formed_in"},
		`{"ledger":[{"code":"RD01","year":2025,"other":"999999999999999.99","trial":"0.01"}]}`: {"ledger"},
	} {
		assert.Equal(t, want, problemsAt(t, text), text)
	}
	for _, text := range []string{
		`{"registered_on":"2025-02-28","months":[{"year":2025,"month":2}]}`,
		`{"ledger":[{"code":"RD01","year":2025,"direct_input":1,"buildings":5}]}`,                 // depreciation may hold the rest
		`{"ledger":[{"code":"RD01","year":2025,"field_trial":5,"to_persons":5}]}`,                 // parts of what is not given
		`{"ledger":[{"code":"RD01","year":2025,"capitalised":true,"formed_in":2025}]}`,            // formed in the year of the spending
		`{"ledger":[{"code":"RD01","year":2025,"personnel":"999999999999999.99"}]}`,               // the greatest amount, once
		`{"years":[{"year":2025,"high_tech_income":5}]}`,                                          // total income not given
		`{"years":[{"year":2025,"total_income":5,"high_tech_income":5}]}`,                         // all of it
		`{"rights":[{"granted_on":"2020-01-02","ends_on":"2020-01-02","ended_on":"2020-01-02"}]}`, // within a day
	} {
		_, err := Decode([]byte(text))
		require.NoError(t, err, text)
	}
}

// Every question refuses a profile that contradicts itself, and a day before the Measures of 2008.
func TestQuestionsRefuse(t *testing.T) {
	wrong := &Profile{Workers: rule.Given([]Worker{{Year: rule.Given(2025), Days: rule.Given(367)}})}
	early := rule.NewDate(2007, 12, 31)
	for name, ask := range map[string]func(*Profile, rule.Date) error{
		"rights": func(p *Profile, d rule.Date) error { _, err := Rights(p, d); return err },
		"heads":  func(p *Profile, d rule.Date) error { _, err := HeadCounts(p, d, 2025); return err },
		"roster": func(p *Profile, d rule.Date) error { _, err := CountRoster(p, d, 2025); return err },
		"years":  func(p *Profile, d rule.Date) error { _, err := FiscalYears(p, d); return err },
		"R&D":    func(p *Profile, d rule.Date) error { _, err := CountRD(p, d, one); return err },
	} {
		var input *door.InputError
		require.ErrorAs(t, ask(wrong, filed), &input, name)
		assert.Equal(t, "workers[0].days", input.Problems[0].Path, name)
		var none *rule.EditionError
		require.ErrorAs(t, ask(&Profile{}, early), &none, name)
		require.NoError(t, ask(&Profile{}, rule.NewDate(2008, 1, 1)), name)
	}
	for name, ask := range map[string]func(*Profile) error{
		"rights": func(p *Profile) error { _, err := v2016.Rights(p, filed); return err },
		"heads":  func(p *Profile) error { _, err := v2016.HeadCounts(p, 2025); return err },
		"roster": func(p *Profile) error { _, err := v2016.Roster(p, 2025); return err },
		"years":  func(p *Profile) error { _, err := v2016.FiscalYears(p, filed); return err },
		"R&D":    func(p *Profile) error { _, err := v2016.CountRD(p, one); return err },
	} {
		var input *door.InputError
		require.ErrorAs(t, ask(wrong), &input, name)
	}
	_, err := SpentAcross([]Filing{{FiledOn: rule.Given(filed)}}) // by whom is not said
	var input *door.InputError
	require.ErrorAs(t, err, &input)
}

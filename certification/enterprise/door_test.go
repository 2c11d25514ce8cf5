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

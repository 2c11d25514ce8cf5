package enterprise

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// TestHeld at both sides of issue and withdrawal: the day of either counts.
func TestHeld(t *testing.T) {
	first := Certificate{Number: "GR202044000001", IssuedOn: rule.Given(rule.NewDate(2020, 12, 9)), Withdrawn: rule.Given(false)}
	second := Certificate{Number: "GR202344000001", IssuedOn: rule.Given(rule.NewDate(2023, 12, 11)), Withdrawn: rule.Given(true), WithdrawnOn: rule.Given(rule.NewDate(2025, 6, 2))}
	unsaid := Certificate{Number: "GR202344000001", IssuedOn: rule.Given(rule.NewDate(2023, 12, 11))}
	none := rule.Opt[bool]{}
	for _, c := range []struct {
		name   string
		all    rule.Opt[[]Certificate]
		day    rule.Date
		number string
		held   rule.Opt[bool]
	}{
		{"not said", rule.Opt[[]Certificate]{}, rule.NewDate(2024, 1, 1), "", none},
		{"none", rule.Given([]Certificate{}), rule.NewDate(2024, 1, 1), "", rule.Given(false)},
		{"the day before the first", rule.Given([]Certificate{first, second}), rule.NewDate(2020, 12, 8), "", rule.Given(false)},
		{"the day of the first", rule.Given([]Certificate{first, second}), rule.NewDate(2020, 12, 9), "GR202044000001", rule.Given(true)},
		{"the day of the second", rule.Given([]Certificate{second, first}), rule.NewDate(2023, 12, 11), "GR202344000001", rule.Given(true)},
		{"the day before the withdrawal", rule.Given([]Certificate{first, second}), rule.NewDate(2025, 6, 1), "GR202344000001", rule.Given(true)},
		{"the day of the withdrawal", rule.Given([]Certificate{first, second}), rule.NewDate(2025, 6, 2), "GR202044000001", rule.Given(true)},
		{"a withdrawal not said", rule.Given([]Certificate{first, unsaid}), rule.NewDate(2025, 6, 1), "", none},
		{"two of a day, the greater number", rule.Given([]Certificate{second, {Number: "GR202344000002", IssuedOn: second.IssuedOn, Withdrawn: first.Withdrawn}}), rule.NewDate(2024, 1, 1), "GR202344000002", rule.Given(true)},
		{"two of a day, in the other order", rule.Given([]Certificate{{Number: "GR202344000002", IssuedOn: second.IssuedOn, Withdrawn: first.Withdrawn}, second}), rule.NewDate(2024, 1, 1), "GR202344000002", rule.Given(true)},
		{"one not said that comes later", rule.Given([]Certificate{first, unsaid}), rule.NewDate(2023, 12, 10), "GR202044000001", rule.Given(true)},
	} {
		p := Profile{Certificates: c.all}
		got, held := p.Held(c.day)
		assert.Equal(t, c.held, held, c.name)
		assert.Equal(t, c.number, got.Number, c.name)
	}
}

// TestRecordsContradict: what ended did not end before it began, nor is it said to stand.
func TestRecordsContradict(t *testing.T) {
	for want, text := range map[string]string{
		"hnte_certificates[0].withdrawn_on":     `{"hnte_certificates":[{"issued_on":"2023-12-11","withdrawn":true,"withdrawn_on":"2023-12-10"}]}`,
		"hnte_certificates[1].withdrawn_on":     `{"hnte_certificates":[{"issued_on":"2020-12-11"},{"issued_on":"2023-12-11","withdrawn":false,"withdrawn_on":"2024-12-10"}]}`,
		"hnte_certificates[0].act_year":         `{"hnte_certificates":[{"issued_on":"2023-12-11","withdrawn":true,"withdrawn_on":"2025-12-10","act_year":2026}]}`,
		"hnte_certificates[1].act_year":         `{"hnte_certificates":[{"issued_on":"2020-12-11"},{"issued_on":"2023-12-11","withdrawn":false,"act_year":2024}]}`,
		"hnte_certificates[0].issued_on":        `{"hnte_certificates":[{"number":"GR202344000001"}]}`,
		"techsme_registrations[0].revoked_on":   `{"techsme_registrations":[{"number":"2025441402A0000123","revoked":false,"revoked_on":"2025-12-10"}]}`,
		"techsme_registrations[0].announced_on": `{"techsme_registrations":[{"number":"2025441402A0000123","submitted_on":"2025-07-20","announced_on":"2025-07-19"}]}`,
		"techsme_registrations[0].number":       `{"techsme_registrations":[{"submitted_on":"2025-07-20"}]}`,
		"incidents[0].kind":                     `{"incidents":[{"on":"2025-07-20"}]}`,
		"standards[0].kind":                     `{"standards":[{"kind":"book"}]}`,
		"transformations[0].result":             `{"transformations":[{"year":2025}]}`,
		"division":                              `{"division":"44140"}`,
	} {
		assert.Contains(t, problemsAt(t, text), want, text)
	}
	data, err := os.ReadFile("testdata/surveyor.json")
	require.NoError(t, err)
	_, err = Decode(data)
	require.NoError(t, err)
}

package hnte

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
)

// 2023 to 2025: 45, 50 and 52 million of sales, 7.1 million of R&D. The right of class II that the certificate rests on counts, one
// that runs out on the last day of the year counts as well, one that ran out the day before does not.
func TestUpkeepFromAProfile(t *testing.T) {
	p := planned([2]int64{40_000_000, 2_000_000}, [2]int64{45_000_000, 2_200_000}, [2]int64{50_000_000, 2_300_000}, [2]int64{52_000_000, 2_600_000})
	right := func(number string, ends rule.Date) enterprise.Right {
		return enterprise.Right{Number: number, Kind: rule.Given(enterprise.UtilityModel), Mainland: rule.Given(true), Owners: rule.Given([]string{owner}),
			GrantedOn: rule.Given(rule.NewDate(2020, 1, 1)), EndsOn: rule.Given(ends), Ended: rule.Given(false), Obtained: rule.Given(enterprise.OwnRD),
			Uses: rule.Given([]enterprise.Use{{By: owner, Year: rule.Given(2023), Succeeded: rule.Given(true), Until: rule.Given(rule.NewDate(2026, 12, 7))}})}
	}
	p.Rights = rule.Given([]enterprise.Right{right("ZL-1", rule.NewDate(2030, 1, 1)), right("ZL-2", rule.NewDate(2025, 12, 31)), right("ZL-3", rule.NewDate(2025, 12, 30))})
	u, err := UpkeepFrom(p, 2025)
	require.NoError(t, err)
	assert.Equal(t, rule.Given(2), u.IPClassII)
	assert.Equal(t, rule.Given(2), u.IPSelfDeveloped)
	u.OtherAccepted = rule.Given(false)
	d, err := EvaluateUpkeep(u)
	require.NoError(t, err)
	f, _ := d.Finding("hnte.rd_share")
	share, _ := f.Actual()
	exact, _ := share.Exact()
	assert.Equal(t, rule.Frac(71, 1470), exact)
	assert.Equal(t, rule.Passed, f.Verdict(), "above 50 million 4% is enough")
	assert.Equal(t, rule.Undetermined, d.Verdict(), "the points are not given")

	half := *p
	list, _ := p.Rights.Get()
	list = append([]enterprise.Right{}, list...)
	list[0].Mainland = rule.Opt[bool]{}
	half.Rights = rule.Given(list)
	u, err = UpkeepFrom(&half, 2025)
	require.NoError(t, err)
	assert.False(t, u.IPClassII.IsGiven(), "what is not sure is not given")
	u, err = UpkeepFrom(nil, 2025)
	require.NoError(t, err)
	assert.Equal(t, rule.Given(2025), u.Year)
	_, err = UpkeepFrom(p, 2006)
	var none *rule.EditionError
	require.ErrorAs(t, err, &none)
}

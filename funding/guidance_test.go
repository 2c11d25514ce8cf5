package funding_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/funding"
	"github.com/keji-rules/keji/rule"
)

// Four directions since 2020; a fifth, major tasks, since the measures of December 2023, whose day is not known.
func TestDirections(t *testing.T) {
	day := rule.NewDate
	for _, x := range []struct {
		d    funding.Direction
		on   rule.Date
		want rule.Verdict
		law  string
	}{
		{funding.Regional, day(2019, 12, 31), rule.Undetermined, "财教〔2019〕129号"},
		{funding.Regional, day(2020, 1, 1), rule.Passed, "财教〔2019〕129号"},
		{funding.MajorTasks, day(2020, 1, 1), rule.Failed, "财教〔2019〕129号"},
		{funding.MajorTasks, day(2023, 11, 30), rule.Failed, "财教〔2019〕129号"},
		{funding.MajorTasks, day(2023, 12, 1), rule.Undetermined, "财教〔2023〕276号"},
		{funding.MajorTasks, day(2024, 1, 30), rule.Undetermined, "财教〔2023〕276号"},
		{funding.MajorTasks, day(2024, 1, 31), rule.Passed, "财教〔2023〕276号"},
		{funding.Exploration, day(2023, 12, 15), rule.Passed, "财教〔2019〕129号"},
		{funding.Exploration, day(2024, 1, 31), rule.Passed, "财教〔2023〕276号"},
		{"tea", day(2025, 1, 1), rule.Undetermined, "财教〔2019〕129号"},
	} {
		v, law := x.d.Supported(x.on)
		require.Equal(t, x.want, v, "%s %s", x.d, x.on)
		require.Equal(t, x.law, law.Cite.Document().Info().Number, "%s %s", x.d, x.on)
	}
	require.Len(t, funding.Directions(), 5)
}

// Transfer has modes of its own; post-subsidy is common to all.
func TestModes(t *testing.T) {
	want := map[funding.Mode]int{funding.DirectGrant: 4, funding.PostSubsidy: 5, funding.RewardInLieu: 4, funding.RiskCompensation: 1, funding.VentureGuidance: 1}
	for _, choice := range funding.Mode("").Choices() {
		m, n := funding.Mode(choice), 0
		for _, d := range funding.Directions() {
			if may, law := d.By(m); may {
				require.Equal(t, rule.SecondHand, law.Source)
				require.True(t, m == funding.PostSubsidy || (d == funding.Transfer) == (m == funding.RiskCompensation || m == funding.VentureGuidance))
				n++
			}
		}
		require.Equal(t, want[m], n, m)
		require.True(t, m.Valid() && m.Text(rule.ZH) != "")
	}
	may, _ := funding.Transfer.By("gift")
	require.False(t, may || funding.Direction("tea").Valid() || funding.Mode("gift").Valid())
	require.NotEmpty(t, funding.Bases.Text(rule.EN)+funding.Direction("").Choices()[0])
}

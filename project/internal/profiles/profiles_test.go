package profiles

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

func timeline() rule.Timeline[int] {
	edition := func(id string, from, until rule.Date, value int) rule.Dated[int] {
		return rule.Dated[int]{Policy: value, Edition: rule.Edition{
			ID: id, Title: rule.T("试", "test"), From: from, Until: until, Checked: from, Documents: []rule.Document{projectlaw.Maoming()},
		}}
	}
	change := rule.NewDate(2025, 1, 1)
	return rule.NewTimeline(edition("A", rule.NewDate(2021, 1, 1), change, 1), edition("B", change, rule.Date{}, 2))
}

func TestASetGivesTheNumbersOfAProfileOnADay(t *testing.T) {
	set := Set[int]{{project.Maoming, timeline()}}
	require.NoError(t, set.Err())
	before, err := set.On(project.Maoming, rule.NewDate(2024, 12, 31))
	require.NoError(t, err)
	require.Equal(t, 1, before.Policy)
	first, err := set.On(project.Maoming, rule.NewDate(2025, 1, 1))
	require.NoError(t, err)
	require.Equal(t, 2, first.Policy)
	require.Len(t, set.All(project.Maoming), 2)
	require.Empty(t, set.All(project.Foshan))
}

func TestASetNamesTheProfilesThatItHas(t *testing.T) {
	set := Set[int]{{project.Maoming, timeline()}}
	_, err := set.On(project.Foshan, rule.NewDate(2025, 1, 1))
	var none *project.ProfileError
	require.ErrorAs(t, err, &none)
	require.Equal(t, []project.Profile{project.Maoming}, none.Known)
	require.Equal(t, "此处没有“foshan”的数值，请改用：maoming", none.Text(rule.ZH))
	var outside *rule.EditionError
	_, err = set.On(project.Maoming, rule.NewDate(2020, 12, 31))
	require.ErrorAs(t, err, &outside)
}

func TestASetRefusesAProfileTwiceAndOneThatIsNone(t *testing.T) {
	require.Error(t, Set[int]{{project.Maoming, timeline()}, {project.Maoming, timeline()}}.Err())
	require.Error(t, Set[int]{{"nowhere", timeline()}}.Err())
	require.Error(t, Set[int]{{project.Maoming, rule.Timeline[int]{}}, {project.Maoming, timeline()}}.Err())
}

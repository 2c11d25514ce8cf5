package project

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func TestEveryProfileAndActorHasANameInBothLanguages(t *testing.T) {
	for _, p := range Profiles() {
		require.True(t, p.Valid())
		require.NotEmpty(t, p.Text(rule.ZH), p)
		require.NotEmpty(t, p.Text(rule.EN), p)
	}
	for _, a := range Actors() {
		require.True(t, a.Valid())
		require.NotEmpty(t, a.Text(rule.ZH), a)
		require.NotEmpty(t, a.Text(rule.EN), a)
	}
	require.False(t, Profile("nowhere").Valid())
	require.False(t, Actor("nobody").Valid())
}

func TestAProfileErrorNamesWhatThereIs(t *testing.T) {
	err := &ProfileError{Profile: "nowhere", Known: []Profile{Meizhou, Foshan}}
	require.EqualError(t, err, `project: there are no numbers for profile "nowhere" here; take one of: meizhou, foshan`)
	require.Equal(t, "此处没有“nowhere”的数值，请改用：meizhou、foshan", err.Text(rule.ZH))
}

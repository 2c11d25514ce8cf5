package techsme_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
)

// The same input gives the same bytes in every zone and locale.
func TestZoneAndLocaleDoNotMatter(t *testing.T) {
	here := time.Local
	t.Cleanup(func() { time.Local = here })
	bytes := func() string {
		d, err := techsme.Evaluate(techsme.Complete())
		require.NoError(t, err)
		return string(d.AppendJSON(nil)) + d.FullText(rule.ZH) + d.FullText(rule.EN)
	}
	want := bytes()
	for _, zone := range []*time.Location{time.UTC, time.FixedZone("far east", 14*3600), time.FixedZone("far west", -12*3600)} {
		time.Local = zone
		t.Setenv("TZ", zone.String())
		for _, locale := range []string{"C", "zh_CN.GB18030", "tr_TR.UTF-8"} {
			t.Setenv("LC_ALL", locale)
			require.Equal(t, want, bytes())
		}
	}
}

package rule

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A transition is whole, cited and in both languages, or it is none.
func TestTimelineRefusesTransitionsWithoutCitation(t *testing.T) {
	law, provides := measures2017.Article(30), T("此前已受理的从旧", "cases filed before follow the old law")
	for _, c := range []struct {
		what string
		is   Transition
		ok   bool
	}{
		{"none", Transition{}, true},
		{"whole", Transition{Rule: provides, Cite: law}, true},
		{"without citation", Transition{Rule: provides}, false},
		{"without text", Transition{Cite: law}, false},
		{"in one language", Transition{Rule: Text{ZH: provides.ZH}, Cite: law}, false},
	} {
		e := editionFor("V1", NewDate(2017, 5, 3), Date{}, 1)
		e.Transition = c.is
		err := NewTimeline(e).Err()
		if c.ok {
			assert.NoError(t, err, c.what)
			continue
		}
		assert.ErrorIs(t, err, ErrTimeline, c.what)
		assert.ErrorContains(t, err, `edition "V1": its transition`, c.what)
	}
}

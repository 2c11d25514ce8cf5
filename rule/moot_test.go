package rule

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The end of a certificate that is not held is asked for by nobody, unless another line waits for it.
func TestAFactOfWhatIsNotHeld(t *testing.T) {
	// of writes the line on the certificate held, other a requirement on the same fact.
	of := func(s *Sheet, until Quantity) {
		cert := s.NotBelow(dCert, Of(s.Flag(fCertified, Given(false)), until), s.Date(fFiled, Given(NewDate(2025, 1, 1))))
		s.AnyOf(dRoute, cert, s.Holds(dProfit, s.Flag(fProfitable, Given(true))))
	}
	other := func(s *Sheet, until Quantity) {
		s.Above(dYoung, until, s.Date(fFounded, Given(NewDate(2020, 1, 1))))
	}
	never := func(s *Sheet, _ Quantity) { s.Holds(dResident, s.Flag(fResident, Given(false))) }
	waits := func(s *Sheet, _ Quantity) { s.Holds(dAccounts, s.Flag(fAccounts, Opt[bool]{})) }
	noted := func(s *Sheet, until Quantity) {
		s.Note(s.Above(dYoung, until, s.Date(fFounded, Given(NewDate(2020, 1, 1)))))
	}
	type lines = []func(*Sheet, Quantity)
	none := []string{}
	for name, c := range map[string]struct {
		lines         lines
		want          Verdict
		open, settled []string
	}{
		"only under Of":               {lines{of}, Passed, none, none},
		"another line waits":          {lines{of, other}, Undetermined, []string{"cert.until"}, none},
		"another line waits, before":  {lines{other, of}, Undetermined, []string{"cert.until"}, none},
		"another line waits, fallen":  {lines{of, other, never}, Failed, none, none},
		"another fact is waited for":  {lines{of, waits}, Undetermined, []string{"accounts"}, none},
		"a fallen verdict, both":      {lines{of, waits, never}, Failed, none, []string{"accounts"}},
		"a note is no line that asks": {lines{of, noted}, Passed, none, none},
		"not under Of":                {lines{other, never}, Failed, none, []string{"cert.until"}},
	} {
		s := demoSheet()
		until := s.Date(fCertUntil, Opt[Date]{})
		for _, write := range c.lines {
			write(s, until)
		}
		s.Decide()
		d, err := s.Decision()
		require.NoError(t, err, name)
		assert.Equal(t, c.want, d.Verdict(), name)
		assert.Equal(t, c.open, pathsOf(d.Missing().Open), name)
		assert.Equal(t, c.settled, pathsOf(d.Missing().Settled), name)
	}
}

// The certificate that is not held has no end; the fact itself keeps its value for whoever else reads it.
func TestOfLeavesTheFactAlone(t *testing.T) {
	for _, until := range []Opt[Date]{{}, Given(NewDate(2030, 1, 1))} {
		s := demoSheet()
		fact := s.Date(fCertUntil, until)
		before := s.known(fact.i)
		assert.True(t, s.known(Of(s.Flag(fCertified, Given(false)), fact).i).Undefined())
		assert.Equal(t, before, s.known(fact.i))
		want := Passed
		if !until.IsGiven() {
			want = Undetermined
		}
		assert.Equal(t, want, verdictOf(s, s.Above(dYoung, fact, s.Date(fFounded, Given(NewDate(2020, 1, 1))))))
	}
}

// A sheet that is used again has forgotten what did not exist.
func TestMootIsForgotten(t *testing.T) {
	s, scheme := demoSheet(), demoScheme()
	a := demoGood()
	d, err := scheme.EvaluateOn(s, &a)
	require.NoError(t, err)
	assert.Empty(t, d.Missing().Settled)
	a.Certified = Given(true)
	d, err = scheme.EvaluateOn(s, &a)
	require.NoError(t, err)
	assert.Equal(t, []string{"cert.until"}, pathsOf(d.Missing().Settled), "held, and no longer of interest")
}

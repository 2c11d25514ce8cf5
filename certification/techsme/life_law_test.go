package techsme

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// cites is the document and the provenance of one line.
func cites[V any](t *testing.T, a rule.Answer[V], code string) (string, rule.Provenance) {
	t.Helper()
	l := lineOf(t, a, code)
	return l.Basis.Cite.Document().Info().ID, l.Basis.Source
}

func TestRatesCiteTheDocumentOfTheirYear(t *testing.T) {
	for _, c := range []struct {
		settled  int
		document string
		rates    int // one where technology-based SMEs have no rate of their own
	}{
		{2017, "TAX-2017-34", 2}, {2018, "TAX-2018-99", 2}, {2019, "TAX-2018-99", 2}, {2020, "TAX-2018-99", 1},
		{2021, "TAX-2021-6", 1}, {2022, "TAX-2022-16", 2}, {2023, "TAX-2023-7", 2},
	} {
		a, err := settling(c.settled + 1).RaisesDeduction()
		require.NoError(t, err)
		id, _ := cites(t, a, "techsme.deduction_gain")
		require.Equal(t, c.document, id, c.settled)
		require.Len(t, lineOf(t, a, "techsme.deduction_gain").Values, c.rates, c.settled)
	}
	general, _ := rateIn(taxRules.General[:], 2022)
	require.Equal(t, "TAX-2021-6", general.Share.Cite.Document().Info().ID)
}

func TestWhatTheSettlementRestsOn(t *testing.T) {
	for year, document := range map[int]string{2022: "TJ-2018", 2023: "SAT-2022-10"} {
		a, err := settling(year).RaisesDeduction()
		require.NoError(t, err)
		for _, code := range []string{"techsme.settled_year", "techsme.settled_not_revoked"} {
			id, source := cites(t, a, code)
			require.Equal(t, document, id, code)
			require.Equal(t, rule.Assumed, source, code)
		}
	}
}

func TestTheLayoutCitesTheGuideOfItsYear(t *testing.T) {
	for text, want := range map[string]struct {
		guide  string
		timing rule.Provenance
	}{
		"201744140208000123": {"TG-2017", rule.Assumed}, "201844140208000123": {"TG-2017", rule.Read},
		"202144140208000123": {"TG-2017", rule.Read}, "202244140208000123": {"TG-2022", rule.Read},
	} {
		n, err := ParseNumber(text)
		require.NoError(t, err)
		a, err := n.Explain()
		require.NoError(t, err)
		for code, source := range map[string]rule.Provenance{"number_year": rule.Assumed, "number_routes": rule.Disputed, "number_serial": rule.Assumed} {
			id, got := cites(t, a, "techsme."+code)
			require.Equal(t, want.guide, id, text)
			require.Equal(t, source, got, text)
		}
		_, source := cites(t, a, "techsme.number_timing")
		require.Equal(t, want.timing, source, text)
	}
}

func TestOnsiteChecksOnlySinceTheirEdition(t *testing.T) {
	for year, want := range map[int]bool{2018: false, 2023: false, 2024: false, 2025: true, 2026: true} {
		e := Entry{Year: rule.Given(year), Revoked: rule.Given(true), RevokedOn: ymd(year, 12, 1), FalseFiling: rule.Given(false)}
		a, err := e.MayReturn()
		require.NoError(t, err)
		found := false
		for _, l := range a.Lines() {
			if l.Rule.Code == "techsme.onsite_after_revocation" {
				found = true
				require.Equal(t, rule.Disputed, l.Basis.Source)
			}
		}
		require.Equal(t, want, found, year)
	}
}

func TestWhatIsFromMemoryIsAssumed(t *testing.T) {
	for _, l := range []rule.Limit{taxRules.HardshipLoss, taxRules.HardshipYears} {
		require.Equal(t, rule.Assumed, l.Source)
		require.Equal(t, rule.Assumed, l.Cite.Document().Info().Source)
	}
	require.Equal(t, rule.Assumed, divisionCodes.Info().Source)
	require.Equal(t, rule.Assumed, lifeBook.Rule(lossHardship).Basis.Source)
	require.Equal(t, measures.Whole(), since2025(t).PublicityDays.Cite)
}

// The texts were read in faithful copies: Law Article 18, Regulations Article 95, 财税〔2018〕76号 item 1, 2023年第7号 item 1.
func TestWhatWasReadInTheTaxLawIsRead(t *testing.T) {
	p := &taxRules
	for _, l := range []rule.Limit{p.LossYears, p.LongYears, p.LookBack, p.FirstQualified, p.General[0].Share, p.General[3].Share} {
		require.Equal(t, rule.Read, l.Source)
		require.NotEmpty(t, l.Cite.Place(rule.ZH))
	}
	for _, l := range []rule.Limit{p.General[1].Share, p.General[2].Share, p.SME[0].Share, p.SME[1].Share, p.Manufacturing.Share, p.FourthQuarter.Share} {
		require.Equal(t, rule.SecondHand, l.Source)
	}
}

func TestFiguresOfARoundAreListed(t *testing.T) {
	of := func(year int) map[string]string {
		r, err := RoundOf(year)
		require.NoError(t, err)
		lines, err := r.Lines()
		require.NoError(t, err)
		said := map[string]string{}
		for _, l := range lines {
			said[l.Rule.Code[len("techsme."):]] = l.Values[0].Value.Text(rule.ZH) + l.Note.ZH
		}
		return said
	}
	require.Equal(t, map[string]string{"round_publicity_days": "10"}, of(2023))
	require.Equal(t, "5", of(2025)["round_review"])
	require.Equal(t, "5%", of(2025)["round_sampling_share"])
	require.Equal(t, "5%抽查比例按每一批次计", of(2026)["round_sampling_share"])
	require.NotContains(t, of(2026), "round_review")
	r, err := RoundOf(2018)
	require.NoError(t, err)
	require.Equal(t, reported(supplement2018.Whole()), r.Basis)
}

func TestARoundNeedsItsBasis(t *testing.T) {
	_, err := Round{Year: 2025}.MayFile(rule.NewDate(2025, 7, 1))
	require.Contains(t, pathsOf(t, err), "basis")
	_, err = Round{Year: 2025}.Lines()
	require.Contains(t, pathsOf(t, err), "basis")
	r, err := RoundOf(2025)
	require.NoError(t, err)
	r.Closes.Basis, r.Batches[2].Basis, r.SamplingShare.Basis = rule.Basis{}, rule.Basis{}, rule.Basis{}
	_, err = r.MayFile(rule.NewDate(2025, 7, 1))
	require.Len(t, pathsOf(t, err), 3)
}

package certification_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification"
	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/certification/superdeduction"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/door"
)

var midsummer = rule.NewDate(2026, 7, 15)

func text(t testing.TB, firm string, replaced ...string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "firms", firm+".json"))
	require.NoError(t, err)
	for i := 0; i < len(replaced); i += 2 {
		require.Contains(t, string(data), replaced[i])
	}
	return []byte(strings.NewReplacer(replaced...).Replace(string(data)))
}

func file(t testing.TB, firm string, replaced ...string) certification.File {
	t.Helper()
	f, err := certification.Decode(text(t, firm, replaced...))
	require.NoError(t, err)
	return f
}

func surveyed(t testing.TB, f certification.File, on rule.Date) certification.Desk {
	t.Helper()
	d, err := certification.Survey(f, on)
	require.NoError(t, err)
	return d
}

func place(t testing.TB, d certification.Desk, scheme string) certification.Place {
	t.Helper()
	for _, p := range d.Places {
		if p.Scheme == scheme {
			return p
		}
	}
	require.Fail(t, "no scheme "+scheme)
	return certification.Place{}
}

// due is what stands in the list of deadlines: day, scheme, code.
func due(d certification.Desk) []string {
	var all []string
	for _, one := range d.Deadlines {
		day := "open"
		if by, known := one.By.Get(); known {
			day = by.String()
		}
		code, _ := strings.CutPrefix(one.Line.Rule.Code, "desk.")
		if code == "certificate" {
			code = one.Line.Values[0].Words.EN
		}
		if one.Overdue {
			code += " overdue"
		}
		all = append(all, day+" "+one.Scheme+" "+code)
	}
	return all
}

// figures are the quantities of a line by their English names.
func figures(l rule.Line) map[string]string {
	all := map[string]string{}
	for _, v := range l.Values {
		all[v.Title.EN] = v.Value.Text(rule.EN)
	}
	return all
}

// TestOnePersonShort: 9 of 100 persons are technical staff. Both schemes ask for 10% (Article 11 item 4; Article 6 item 5),
// and all else is met, so one person opens both.
func TestOnePersonShort(t *testing.T) {
	d := surveyed(t, file(t, "one-person-short"), midsummer)
	h, s, r := place(t, d, "hnte"), place(t, d, "techsme"), place(t, d, "superdeduction")

	assert.Equal(t, []rule.Verdict{rule.Failed, rule.Failed, rule.Passed}, []rule.Verdict{h.May, s.May, r.May})
	assert.Equal(t, []rule.Verdict{rule.Failed, rule.Failed, rule.NotApplicable}, []rule.Verdict{h.Holds, s.Holds, r.Holds})
	failed := h.Decision.Failures()
	require.Len(t, failed, 1)
	assert.Equal(t, "hnte.tech_share", failed[0].Code())

	best, found := d.Best.Get()
	require.True(t, found)
	assert.Equal(t, []string{"hnte", "techsme"}, best.Opens)
	require.Len(t, best.Gap.Changes, 1)
	assert.Equal(t, "tech_staff", best.Gap.Changes[0].Fact.Path)
	assert.Equal(t, rule.Int(10), best.Gap.Changes[0].To)
	assert.True(t, best.Gap.Planned(), "the heads are those of 2025, which is over")
	assert.Contains(t, d.Text(rule.ZH), "科技人员数由 9人 增至 10人 (+1人) → 得分 75分，结论：符合（所属期间已结束，供下次规划）；下次申报时同等情况下由此符合：高新技术企业认定、科技型中小企业评价\n")

	// All R&D of 2025 (1.8 million wages, 0.6 million materials) at 100%; a quarter and 15% of it in tax.
	deduction, ok := r.Answer.(rule.Answer[superdeduction.Deduction])
	require.True(t, ok)
	v, _ := deduction.Value()
	assert.Equal(t, rule.Int(2_400_000), v.Amount)
	assert.Equal(t, map[string]string{"at the general rate": "600,000 yuan", "at the rate of high-tech enterprises": "360,000 yuan"}, figures(r.Brings[0]))

	// (25% − 15%) of 2 million; the loss of 2023 until 2033 instead of 2028.
	assert.Equal(t, "200,000 yuan", figures(h.Brings[0])["on the taxable income of the year before, less each year"])
	loss := figures(h.Brings[1])
	assert.Equal(t, []string{"2033", "2028"}, []string{loss["can be set off until"], loss["without a qualifying year until"]})

	assert.Equal(t, []string{
		"2026-07-31 techsme batch_closes", "2026-08-31 techsme round_closes", "2027-05-31 superdeduction settlement",
	}, due(d))
}

// TestEnoughPersons: with the tenth person both pass, and there is nothing to change.
func TestEnoughPersons(t *testing.T) {
	d := surveyed(t, file(t, "one-person-short", `"tech_opening": 9, "tech_closing": 9`, `"tech_opening": 10, "tech_closing": 10`), midsummer)
	for _, p := range d.Places {
		assert.Equal(t, rule.Passed, p.May, p.Scheme)
	}
	assert.False(t, d.Best.IsGiven())
	// IP 6+6+7+5, transformation 26 (15 results in three years), organisation 15, growth 5+5.
	score, _ := place(t, d, "hnte").Decision.Score()
	assert.Equal(t, "75 points", score.Text(rule.EN))
	// Personnel 10% 4; R&D 2.4 of 45 million is 5.33%: 40; a class I right: 30.
	score, _ = place(t, d, "techsme").Decision.Score()
	assert.Equal(t, "74 points", score.Text(rule.EN))
}

// TestSurveyor: a certificate in its last year may be renewed; last year's number has run out; both are granted.
func TestSurveyor(t *testing.T) {
	d := surveyed(t, file(t, "surveyor"), midsummer)
	h, s, r := place(t, d, "hnte"), place(t, d, "techsme"), place(t, d, "superdeduction")
	assert.Equal(t, []rule.Verdict{rule.Passed, rule.Passed, rule.Passed}, []rule.Verdict{h.May, s.May, r.May})
	assert.Equal(t, []rule.Verdict{rule.Passed, rule.Failed}, []rule.Verdict{h.Holds, s.Holds})
	require.Len(t, h.Held, 2)
	assert.Equal(t, "GR202344000001", h.Held[0].Name, "the latest first")
	assert.Equal(t, rule.NewDate(2026, 12, 10), h.Held[0].Until)
	assert.Equal(t, rule.NewDate(2025, 12, 31), s.Held[0].Until)
	assert.Equal(t, "2023", figures(h.Brings[0])["from the year of issue"], "of the certificate held")
	assert.Equal(t, []string{
		"2026-07-31 techsme batch_closes", "2026-08-31 techsme round_closes", "2026-12-10 hnte end of the certificate",
		"2026-12-31 hnte new certificate in the expiry year", "2027-05-31 superdeduction settlement", "open hnte application for renewal",
	}, due(d))
	assert.False(t, d.Best.IsGiven())
}

// TestSurveyorOnOtherDays: number, round and report change with the day.
func TestSurveyorOnOtherDays(t *testing.T) {
	d := surveyed(t, file(t, "surveyor"), rule.NewDate(2025, 9, 12)) // the day of the announcement
	assert.Equal(t, rule.Passed, place(t, d, "techsme").Holds)
	assert.Contains(t, due(d), "2025-12-31 techsme number_ends")
	assert.Contains(t, due(d), "2026-03-31 techsme update")
	assert.Contains(t, due(d), "2025-09-30 techsme round_closes")
	assert.Contains(t, due(d), "open techsme review", "five working days after the batch, without a calendar")
	revoked := file(t, "surveyor")
	numbers, _ := revoked.Registrations.Get()
	numbers[0].Revoked, numbers[0].RevokedOn = rule.Given(true), rule.Given(rule.NewDate(2025, 9, 12))
	assert.NotContains(t, due(surveyed(t, revoked, rule.NewDate(2025, 9, 12))), "2025-12-31 techsme number_ends")
	var batches []string
	for _, one := range due(surveyed(t, file(t, "surveyor"), rule.NewDate(2025, 7, 15))) {
		if strings.Contains(one, "batch_closes") || strings.Contains(one, "review") {
			batches = append(batches, one)
		}
	}
	assert.Equal(t, []string{"2025-07-30 techsme batch_closes", "open techsme review"}, batches, "of the batch that is open alone")
	counted, err := certification.SurveyBy(file(t, "surveyor"), rule.NewDate(2025, 9, 12), calendar.Official())
	require.NoError(t, err)
	assert.Contains(t, due(counted), "2025-10-14 techsme review", "1 to 8 October are off, Saturday the 11th is worked")
	assert.Equal(t, rule.Failed, place(t, surveyed(t, file(t, "surveyor"), rule.NewDate(2025, 9, 11)), "techsme").Holds)

	d = surveyed(t, file(t, "surveyor"), rule.NewDate(2026, 8, 31))
	assert.Contains(t, due(d), "2026-08-31 techsme round_closes")
	d = surveyed(t, file(t, "surveyor"), rule.NewDate(2026, 9, 1))
	assert.NotContains(t, strings.Join(due(d), ";"), "round_closes")
	assert.Contains(t, place(t, d, "techsme").Window.Text(rule.EN), "may not be submitted")

	for _, day := range []rule.Date{rule.NewDate(2027, 1, 15), rule.NewDate(2028, 1, 1)} {
		d = surveyed(t, file(t, "surveyor"), day)
		assert.Equal(t, rule.Failed, place(t, d, "hnte").Holds)
		assert.NotContains(t, strings.Join(due(d), ";"), "end of the certificate")
	}

	missed := file(t, "surveyor", `{"year": 2025, "filed": true, "filed_on": "2026-05-28"}`, `{"year": 2025, "filed": false}`)
	assert.Contains(t, due(surveyed(t, missed, midsummer)), "2026-05-31 hnte annual report overdue")
	assert.Contains(t, due(surveyed(t, missed, rule.NewDate(2026, 5, 31))), "2026-05-31 hnte annual report")
}

// TestLargeTrader: 600 persons, 300 million of sales, 250 million of assets, more than half of the income from trade: no
// SME, no super-deduction; the certificate of 2024 cannot be renewed in 2026. Nobody is advised to dismiss staff.
func TestLargeTrader(t *testing.T) {
	d := surveyed(t, file(t, "large-trader"), midsummer)
	h, s, r := place(t, d, "hnte"), place(t, d, "techsme"), place(t, d, "superdeduction")
	assert.Equal(t, []rule.Verdict{rule.Failed, rule.Failed, rule.Failed}, []rule.Verdict{h.May, s.May, r.May})
	assert.Equal(t, []rule.Verdict{rule.Passed, rule.Failed, rule.NotApplicable}, []rule.Verdict{h.Holds, s.Holds, r.Holds})
	codes := map[string]bool{}
	for _, f := range s.Decision.Failures() {
		codes[f.Code()] = true
	}
	for _, code := range []string{"techsme.max_employees", "techsme.max_sales", "techsme.max_assets"} {
		assert.True(t, codes[code], code)
	}
	assert.Empty(t, r.Brings)
	assert.False(t, d.Best.IsGiven())
	assert.Equal(t, []string{
		"2026-07-31 techsme batch_closes", "2026-08-31 techsme round_closes", "2027-05-31 superdeduction settlement", "2027-05-31 hnte annual report",
		"2027-11-27 hnte end of the certificate", "2027-12-31 hnte new certificate in the expiry year", "open hnte application for renewal",
	}, due(d))
	half := file(t, "large-trader", `"excluded_income": "160000000"`, `"excluded_income": "150000000"`)
	assert.NotEqual(t, rule.Failed, place(t, surveyed(t, half, midsummer), "superdeduction").May, "exactly half is not more than half")
}

// TestNothingGiven: everything stays open, nothing is held or lost.
func TestNothingGiven(t *testing.T) {
	d := surveyed(t, file(t, "nothing-given"), midsummer)
	for _, p := range d.Places {
		assert.Equal(t, rule.Undetermined, p.May, p.Scheme)
		assert.NotEqual(t, rule.Passed, p.Holds, p.Scheme)
		assert.Empty(t, p.Gaps)
	}
	assert.False(t, d.Best.IsGiven())
	for _, c := range d.Counts {
		assert.NotEmpty(t, c.Missing())
	}
}

// TestClosed: before the first round the evaluation has no rules, and says for which days it has.
func TestClosed(t *testing.T) {
	d := surveyed(t, file(t, "nothing-given"), rule.NewDate(2016, 7, 15))
	p := place(t, d, "techsme")
	require.NotNil(t, p.Closed)
	assert.Contains(t, d.Text(rule.ZH), p.Closed.Text(rule.ZH))
	assert.Nil(t, place(t, d, "hnte").Closed)
	d = surveyed(t, file(t, "nothing-given"), rule.NewDate(1999, 12, 31)) // before any rules
	for _, p := range d.Places {
		assert.NotNil(t, p.Closed, p.Scheme)
	}
	assert.Empty(t, d.Counts)
	assert.Empty(t, d.Deadlines)
}

// TestExtremeDays: no day is too early or too late to be asked about.
func TestExtremeDays(t *testing.T) {
	for _, day := range []rule.Date{{}, rule.NewDate(1, 1, 1), rule.NewDate(1999, 12, 31), rule.NewDate(9999, 12, 31)} {
		for _, firm := range []string{"nothing-given", "large-trader"} {
			d, err := certification.Survey(file(t, firm), day)
			if err != nil {
				paths(t, err) // the firm was not yet registered, or the year lies beyond what a certificate can
				continue
			}
			assert.Len(t, d.Places, 3)
			assert.NotEmpty(t, d.FullText(rule.ZH))
		}
	}
}

// TestWhatDidNotCount: five of the surveyor's rights are left out, which the screen says, and why in the full text. Other
// expenses of 2023 are cut at their cap, which the full text says.
func TestWhatDidNotCount(t *testing.T) {
	d := surveyed(t, file(t, "surveyor"), midsummer)
	screen := d.Text(rule.ZH)
	assert.Contains(t, screen, "可用知识产权（截至2026-07-15）：Ⅰ类 1件，Ⅱ类 2件（另有 5 项未计入，原因见完整说明）\n")
	assert.Contains(t, screen, "研究开发费用总额（2023至2025年度）：525.25万元\n")
	assert.Contains(t, d.FullText(rule.ZH), "超出部分不计入")
	assert.Contains(t, d.FullText(rule.ZH), "✗ 企业为权属人（rights[3]）")
}

// TestSectionStands: the three figures of the section stand instead of what the profile comes to.
func TestSectionStands(t *testing.T) {
	d := surveyed(t, file(t, "one-person-short", `"managed_in_china": false`, `"managed_in_china": false, "employees": 90, "tech_staff": 9, "rd_expense": "3000000"`), midsummer)
	p := place(t, d, "techsme")
	assert.Equal(t, rule.Passed, p.May)
	score, _ := p.Decision.Score()
	assert.Equal(t, "84 points", score.Text(rule.EN), "10% 4, 6.67% 50, class I 30")
	best, _ := d.Best.Get()
	assert.Equal(t, []string{"hnte"}, best.Opens)
}

// TestResearchIsShared: with sales of 80 million in 2025, R&D of 5.8 of 146 million is short of 4% by 40 000, and 2.4 of
// 80 million give the SME 20 points, 54 in all. 800 000 more of its own R&D are 4% there, 30 points, and enough here too:
// the larger change opens both.
func TestResearchIsShared(t *testing.T) {
	d := surveyed(t, file(t, "one-person-short", `"tech_opening": 9, "tech_closing": 9`, `"tech_opening": 10, "tech_closing": 10`,
		`"sales": "45000000"`, `"sales": "80000000"`, `"sales_growth": 5`, `"sales_growth": 9`), midsummer)
	least := map[string]rule.Number{}
	for _, g := range place(t, d, "hnte").Gaps {
		if len(g.Changes) == 1 {
			least[g.Changes[0].Fact.Path] = g.Changes[0].By()
		}
	}
	assert.Equal(t, rule.Int(40_000), least["last.rd_internal"])
	best, _ := d.Best.Get()
	assert.Equal(t, []string{"hnte", "techsme"}, best.Opens)
	require.Len(t, best.Gap.Changes, 1)
	assert.Equal(t, "rd_expense", best.Gap.Changes[0].Fact.Path)
	assert.Equal(t, rule.Int(3_200_000), best.Gap.Changes[0].To)
	assert.True(t, best.Gap.Planned(), "R&D of 2025 is over")
}

// TestWhatCanStillBeDoneComesFirst: 12% technical staff are 4 points of the SME, R&D of 4.9% of the sales 30. A class I
// right granted before filing adds 30 and passes; R&D and staff of the year that is over would have had to be more, too.
func TestWhatCanStillBeDoneComesFirst(t *testing.T) {
	f := file(t, "one-person-short", `"managed_in_china": false`, `"managed_in_china": false, "employees": 100, "tech_staff": 12, "rd_expense": "2205000"`)
	f.Rights, f.HNTE.Points.Number, f.HNTE.Points.Way = rule.Given([]enterprise.Right{}), rule.Opt[rule.Number]{}, rule.Opt[rule.Number]{}
	d := surveyed(t, f, midsummer)
	s := place(t, d, "techsme")
	require.Equal(t, rule.Failed, s.May)
	nearest, found := s.Nearest()
	require.True(t, found)
	assert.False(t, nearest.Planned())
	best, found := d.Best.Get()
	require.True(t, found)
	assert.Equal(t, []string{"techsme"}, best.Opens)
	assert.Equal(t, "ip_class1", best.Gap.Changes[0].Fact.Path)
	assert.Contains(t, d.Text(rule.ZH), "；由此符合：科技型中小企业评价\n")
	assert.NotContains(t, d.Text(rule.ZH), "下次申报时")
}

// TestForms: each form is whole, and the same file gives the same bytes.
func TestForms(t *testing.T) {
	for _, firm := range []string{"one-person-short", "surveyor", "large-trader", "nothing-given"} {
		d := surveyed(t, file(t, firm), midsummer)
		first, err := json.Marshal(d)
		require.NoError(t, err)
		again, err := json.Marshal(surveyed(t, file(t, firm), midsummer))
		require.NoError(t, err)
		assert.Equal(t, string(first), string(again))
		var read struct {
			Schema  string
			Schemes []struct{ Scheme, May string }
		}
		require.NoError(t, json.Unmarshal(first, &read))
		assert.Equal(t, certification.DeskSchema, read.Schema)
		require.Len(t, read.Schemes, len(d.Places))
		for i, p := range d.Places {
			assert.Equal(t, p.May.String(), read.Schemes[i].May)
		}
		for _, l := range []rule.Lang{rule.ZH, rule.EN} {
			for _, form := range []string{d.Text(l), d.FullText(l), d.Markdown(l)} {
				for _, p := range d.Places {
					assert.True(t, strings.Contains(strings.ReplaceAll(form, `\&`, "&"), p.Title.In(l)), p.Scheme)
				}
			}
		}
	}
}

// TestProblems: what any door finds stands at its place in the file.
func TestProblems(t *testing.T) {
	for want, change := range map[string][2]string{
		"hnte.field_mtches":                {`"field_matches": true`, `"field_mtches": true`},
		"hnte.points.level":                {`"level": 6`, `"level": 600`},
		"techsme.tech_staff":               {`"managed_in_china": false`, `"employees": 5, "tech_staff": 6`},
		"years[2].high_tech_income":        {`"high_tech_income": "36800000"`, `"high_tech_income": "46000000.01"`},
		"techsme_registrations[0].number":  {`"techsme_registrations": []`, `"techsme_registrations": [{"number": "123"}]`},
		"hnte_certificates[0].number":      {`"hnte_certificates": []`, `"hnte_certificates": [{"number": "XX", "issued_on": "2023-12-11"}]`},
		"techsme_registrations[0].revoked": {`"techsme_registrations": []`, `"techsme_registrations": [{"number": "2025441402A0000123", "revoked": 1}]`},
		"superdeduction.manufacturer":      {`"manufacturer": false`, `"manufacturer": "no"`},
	} {
		_, err := certification.Decode(text(t, "one-person-short", change[0], change[1]))
		assert.Contains(t, paths(t, err), want)
	}
	_, err := certification.Survey(file(t, "one-person-short", `"number": 7`, `"number": 3`), midsummer) // class I gives 7 or 8
	assert.Equal(t, []string{"hnte.points.number"}, paths(t, err))
	_, err = certification.Survey(file(t, "one-person-short"), rule.NewDate(2018, 5, 9)) // the day before the registration
	assert.Contains(t, paths(t, err), "registered_on")
}

func paths(t *testing.T, err error) (all []string) {
	t.Helper()
	var input *door.InputError
	if !assert.ErrorAs(t, err, &input) {
		return nil
	}
	for _, p := range input.Problems {
		all = append(all, p.Path)
	}
	return all
}

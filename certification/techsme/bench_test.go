package techsme

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// complete is a firm of which everything is known, with a history: old incidents and listings, an expired certificate,
// awards and standards that do not count. It passes with 66 points.
func complete() Application {
	yes, no := rule.Given(true), rule.Given(false)
	return Application{
		EvaluationYear: rule.Given(2026), SubmittedOn: dayOf(2026, 7, 15),
		Registered: yes, ManagedInChina: no, AccountsSound: yes, AuditCollection: yes, CollectsRD: yes, PaysIncomeTax: yes,
		Employees: rule.Given(rule.Int(50)), TechStaff: rule.Given(rule.Int(11)),
		Sales: rule.Yuan(20_000_000), Assets: rule.Yuan(30_000_000), CostExpense: rule.Yuan(18_000_000), RDExpense: rule.Yuan(900_000),
		IPClassI: rule.Given(0), IPClassII: rule.Given(4),
		BannedProducts: no, RestrictedIndustry: no, ExcludedIncome: rule.Yuan(0), IncomeBase: rule.Yuan(20_000_000),
		Incidents:          rule.Given([]Incident{{rule.Given(SafetyAccident), dayOf(2023, 4, 5)}, {rule.Given(QualityAccident), dayOf(2024, 1, 1)}}),
		Falsifications:     rule.Given([]Falsification{}),
		AbnormalListings:   rule.Given([]Listing{{yes, dayOf(2022, 12, 30)}, {yes, dayOf(2024, 9, 9)}}),
		DishonestyListings: rule.Given([]Listing{{yes, dayOf(2020, 1, 1)}}),
		HoldsHNTE:          yes, HNTEFrom: dayOf(2022, 7, 15), HNTEUntil: dayOf(2025, 7, 14),
		Awards: rule.Given([]Award{
			{rule.Given(ProvincialAward), dayOf(2024, 1, 1), rule.Given(2)}, {rule.Given(NationalAward), dayOf(2019, 1, 1), rule.Given(1)},
			{rule.Given(NationalAward), dayOf(2023, 1, 1), rule.Given(4)},
		}),
		RDBody: no,
		Standards: rule.Given([]Standard{
			{rule.Given(GroupStandard), dayOf(2024, 1, 1), rule.Given(2)}, {rule.Given(NationalStandard), dayOf(2021, 4, 1), rule.Given(7)},
			{rule.Given(IndustryStandard), dayOf(2023, 1, 1), rule.Given(9)},
		}),
		FirstTime: no, RevokedBefore: no,
	}
}

func dayOf(year, month, day int) rule.Opt[rule.Date] {
	return rule.Given(rule.NewDate(year, month, day))
}

// wanting is the same firm with less R&D and fewer rights: it fails by its score, which is what gaps are sought for.
func wanting() Application {
	a := complete()
	a.RDExpense, a.IPClassII = rule.Yuan(500_000), rule.Given(1)
	return a
}

func TestTheHandwrittenVersionAgrees(t *testing.T) {
	for _, a := range []Application{complete(), wanting()} {
		d, err := Evaluate(a)
		require.NoError(t, err)
		score, _ := d.Score()
		points, _ := score.Exact()
		hand := handwritten(&a)
		require.Equal(t, hand.passed, d.Verdict() == rule.Passed)
		require.Equal(t, hand.score, points.Num())
	}
}

func BenchmarkHandwritten(b *testing.B) {
	a := complete()
	b.ReportAllocs()
	for b.Loop() {
		handwritten(&a)
	}
}

func BenchmarkEvaluateReused(b *testing.B) {
	a, s := complete(), rule.NewSheet(book)
	b.ReportAllocs()
	for b.Loop() {
		_, _ = scheme.EvaluateOn(s, &a)
	}
}

func BenchmarkEvaluateNothingGiven(b *testing.B) {
	a, s := Application{EvaluationYear: rule.Given(2026)}, rule.NewSheet(book)
	b.ReportAllocs()
	for b.Loop() {
		_, _ = scheme.EvaluateOn(s, &a)
	}
}

func BenchmarkEvaluateFresh(b *testing.B) {
	a := complete()
	b.ReportAllocs()
	for b.Loop() {
		_, _ = Evaluate(a)
	}
}

func BenchmarkText(b *testing.B) {
	appending(b, func(d rule.Decision, buf []byte) []byte { return d.AppendText(buf, rule.ZH) })
}

func BenchmarkFullText(b *testing.B) {
	appending(b, func(d rule.Decision, buf []byte) []byte { return d.AppendFullText(buf, rule.ZH) })
}

func BenchmarkJSON(b *testing.B) {
	appending(b, func(d rule.Decision, buf []byte) []byte { return d.AppendJSON(buf) })
}

func appending(b *testing.B, write func(rule.Decision, []byte) []byte) {
	d, err := Evaluate(complete())
	require.NoError(b, err)
	buf := write(d, nil)
	b.SetBytes(int64(len(buf)))
	b.ReportAllocs()
	for b.Loop() {
		buf = write(d, buf[:0])
	}
}

func BenchmarkGaps(b *testing.B) {
	a := wanting()
	b.ReportAllocs()
	for b.Loop() {
		_, _ = Gaps(a)
	}
}

func BenchmarkDecodeEvaluateEncode(b *testing.B) {
	data, err := json.Marshal(complete())
	require.NoError(b, err)
	s, buf := rule.NewSheet(book), []byte(nil)
	b.ReportAllocs()
	for b.Loop() {
		a, _ := Decode(data)
		d, _ := scheme.EvaluateOn(s, &a)
		buf = d.AppendJSON(buf[:0])
	}
}

package hnte

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// complete is a firm of which everything is known; it passes with 75 points.
func complete(t testing.TB) Application {
	t.Helper()
	data, err := os.ReadFile("testdata/cases/base/complete.json")
	require.NoError(t, err)
	a, err := Decode(data)
	require.NoError(t, err)
	return a
}

// wanting is the same firm with less R&D, few technical staff and no points for growth: it fails three ways.
func wanting(t testing.TB) Application {
	t.Helper()
	a := complete(t)
	a.Last.RDInternal, a.TechStaff, a.HTIncome = rule.Yuan(100_000), rule.Given(rule.Int(5)), rule.Yuan(20_000_000)
	a.IPClassI, a.IPClassII, a.IPSelfDeveloped, a.Points.Number = rule.Given(0), rule.Given(3), rule.Given(1), rule.Given(rule.Int(2))
	return a
}

func BenchmarkEvaluateReused(b *testing.B) {
	a, s := complete(b), rule.NewSheet(book)
	b.ReportAllocs()
	for b.Loop() {
		_, _ = scheme.EvaluateOn(s, &a)
	}
}

func BenchmarkEvaluate2008Reused(b *testing.B) {
	a, s := complete(b), rule.NewSheet(book)
	a.RegisteredOn, a.FiledOn = rule.Given(rule.NewDate(2008, 5, 10)), rule.Given(rule.NewDate(2015, 7, 15))
	b.ReportAllocs()
	for b.Loop() {
		_, _ = scheme.EvaluateOn(s, &a)
	}
}

func BenchmarkEvaluateNothingGiven(b *testing.B) {
	a, s := Application{FiledOn: complete(b).FiledOn}, rule.NewSheet(book)
	b.ReportAllocs()
	for b.Loop() {
		_, _ = scheme.EvaluateOn(s, &a)
	}
}

func BenchmarkEvaluateFresh(b *testing.B) {
	a := complete(b)
	b.ReportAllocs()
	for b.Loop() {
		_, _ = Evaluate(a)
	}
}

func BenchmarkText(b *testing.B) {
	d, err := Evaluate(complete(b))
	require.NoError(b, err)
	buf := d.AppendText(nil, rule.ZH)
	b.ReportAllocs()
	for b.Loop() {
		buf = d.AppendText(buf[:0], rule.ZH)
	}
}

func BenchmarkGaps(b *testing.B) {
	a := wanting(b)
	b.ReportAllocs()
	for b.Loop() {
		_, _ = Gaps(a)
	}
}

func BenchmarkDecode(b *testing.B) {
	data, err := json.Marshal(complete(b))
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		_, _ = Decode(data)
	}
}

package techsme_test

import (
	"context"
	"iter"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

var draft = rule.NewDocument(rule.DocumentInfo{
	ID: "DRAFT-65", Title: rule.T("关于提高合格分数的建议", "Proposal to raise the pass mark"), Source: rule.Proposed,
})

// raise is a reform of one number.
func raise() reform.Reform[techsme.Policy] {
	return reform.Reform[techsme.Policy]{
		ID: "pass-mark-65", Title: rule.T("合格分数提高到65分", "pass mark of 65"), From: rule.NewDate(2017, 6, 1), Cite: draft.Article(1),
		Change: func(p *techsme.Policy) { p.PassMark.Value = rule.Int(65) },
	}
}

// many repeats a drawn population of 4,096 firms until there are n.
func many(n int) iter.Seq[reform.Subject[techsme.Application]] {
	d, firms := newDraw(11), make([]techsme.Application, 4096)
	for i := range firms {
		firms[i] = d.application()
	}
	return func(yield func(reform.Subject[techsme.Application]) bool) {
		for i := range n {
			if !yield(reform.Subject[techsme.Application]{Application: firms[i%len(firms)]}) {
				return
			}
		}
	}
}

// BenchmarkImpactMillion: go test ./certification/techsme -run '^$' -bench ImpactMillion -benchtime 1x
func BenchmarkImpactMillion(b *testing.B) {
	study, err := reform.New(techsme.Scheme(), raise())
	require.NoError(b, err)
	for name, workers := range map[string]int{"one worker": 1, "all cores": reform.AllCores} {
		b.Run(name, func(b *testing.B) {
			study := study
			study.Workers = workers
			population := many(1_000_000)
			b.ReportAllocs()
			for b.Loop() {
				_, err := study.Run(context.Background(), population)
				require.NoError(b, err)
			}
		})
	}
}

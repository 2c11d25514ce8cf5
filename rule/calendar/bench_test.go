package calendar

import (
	"testing"

	"github.com/keji-rules/keji/rule"
)

func BenchmarkAddWorkdays(b *testing.B) {
	c, d := Official(), rule.NewDate(2025, 1, 6)
	for b.Loop() {
		c.AddWorkdays(d, 250)
	}
}

func BenchmarkCountWorkdays(b *testing.B) {
	c, from, to := Official(), rule.NewDate(2016, 1, 1), rule.NewDate(2026, 12, 31)
	for b.Loop() {
		c.CountWorkdays(from, to)
	}
}

func BenchmarkDeadline(b *testing.B) {
	c, d, limit := Official(), rule.NewDate(2026, 9, 3), limitOf(rule.ForDays(30))
	for b.Loop() {
		c.Deadline(limit, d)
	}
}

func BenchmarkKnownOn(b *testing.B) {
	c, d := Official(), rule.NewDate(2020, 1, 1)
	for b.Loop() {
		c.KnownOn(d)
	}
}

func TestCountingDoesNotAllocate(t *testing.T) {
	if sizeDivisor > 1 {
		t.Skip("the race detector allocates itself")
	}
	c, d, limit := Official(), rule.NewDate(2026, 3, 2), limitOf(rule.ForWorkdays(15))
	if n := testing.AllocsPerRun(100, func() { c.AddWorkdays(d, 100); c.CountWorkdays(d, d.AddDays(99)) }); n > 0 {
		t.Errorf("counting: %d allocations", int(n))
	}
	if n := testing.AllocsPerRun(100, func() { c.Deadline(limit, d) }); n > 0 {
		t.Errorf("a deadline: %d allocations", int(n))
	}
}

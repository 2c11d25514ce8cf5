package screening_test

import (
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/integrity/screening"
)

// large is a register of a million entries of as many persons, five of each name, a hundredth of it in short runs; and
// applications of five persons each, one in ten of whom is on it, and one in eight of whom has no number.
func large(b *testing.B) (register.Register, []screening.Application) {
	n := 1_000_000
	if testing.Short() {
		n = 10_000
	}
	random := rand.New(rand.NewPCG(3, 3))
	all := make([]register.Entry, n)
	for i := range all {
		all[i] = made(b, recorded(i, i, n/5, random))
	}
	r, err := register.New(asOf, all...)
	require.NoError(b, err)
	apps := make([]screening.Application, 10_000)
	for i := range apps {
		apps[i] = asked(random, 10*n, n/5)
	}
	return r, apps
}

// heap is the memory in use.
func heap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// One operation screens 10,000 applications of five persons.
func BenchmarkScreen(b *testing.B) {
	before := heap()
	r, apps := large(b)
	entries := heap()
	x := screening.NewIndex(r)
	built := heap()
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		for i := range apps {
			if _, err := x.Screen(apps[i]); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.Logf("%d entries: %d MiB, and the index %d MiB", r.Len(), (entries-before)>>20, (built-entries)>>20)
}

// One operation builds the index.
func BenchmarkNewIndex(b *testing.B) {
	r, _ := large(b)
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		screening.NewIndex(r)
	}
}

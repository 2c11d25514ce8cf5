package decide

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/examples/internal/cli"
)

// generator makes records as they are read, and looks at the memory in use now and then.
type generator struct {
	record string // with the number for %d
	head   string
	n, end int
	rest   string
	most   uint64
}

func (g *generator) Read(p []byte) (int, error) {
	if g.rest == "" && g.n == g.end {
		return 0, io.EOF
	}
	if g.rest == "" {
		if g.n%max(g.end/10, 1) == 0 {
			g.look()
		}
		g.n++
		g.rest = g.head + fmt.Sprintf(g.record, g.n)
		g.head = ""
	}
	n := copy(p, g.rest)
	g.rest = g.rest[n:]
	return n, nil
}

func (g *generator) look() {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	g.most = max(g.most, m.HeapAlloc)
}

// TestMemoryStaysBounded: a batch of any length takes the memory of one record, also when every record is rejected.
func TestMemoryStaysBounded(t *testing.T) {
	const mebi = 1 << 20
	records := 40_000 / sizeDivisor
	if testing.Short() {
		records /= 100
	}
	long := strings.Repeat("x", 500) // what is kept of every record would show
	for name, g := range map[string]*generator{
		"lines": {end: records, record: `{"id":"E%d` + long + `","evaluation_year":2026,"employees":501,"sales":"12.50"}` + "\n"},
		"rows":  {end: records, head: "id,evaluation_year,employees\n", record: "E%d" + long + ",2026,501\n"},
		"bad":   {end: records, head: "id,evaluation_year,employees\n", record: "E%d" + long + ",2026,x\n"},
		"torn":  {end: records, head: "id,evaluation_year,employees\n", record: "\"E%d" + long + ",2026,501\n"},
	} {
		t.Run(name, func(t *testing.T) {
			var before runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			var summary strings.Builder
			Run([]string{"batch", "techsme"}, cli.Streams{In: g, Out: io.Discard, Err: &summary}, nil)
			assert.Regexp(t, fmt.Sprintf(`合计 +%d\n`, g.end), summary.String())
			assert.Less(t, g.most, before.HeapAlloc+8*mebi)
		})
	}
}

// watch looks at the memory in use until it is done, and says the most of it.
func watch(done <-chan struct{}, peak chan<- uint64) {
	var most uint64
	var m runtime.MemStats
	for {
		select {
		case <-done:
			peak <- most
			return
		case <-time.After(20 * time.Millisecond):
			runtime.ReadMemStats(&m)
			most = max(most, m.HeapAlloc)
		}
	}
}

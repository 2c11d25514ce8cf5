// Package progress shows on a terminal how far a long reading has come. Where no terminal is, it shows nothing.
package progress

import (
	"fmt"
	"io"
	"time"

	"github.com/schollz/progressbar/v3"

	"github.com/keji-rules/keji/examples/internal/cli"
)

const pause = 100 * time.Millisecond // between two drawings

// Reader reads from in and draws a bar on w when w is a terminal; size is the number of bytes to come, -1 when that is
// not known. The function returned takes the bar away again.
func Reader(in io.Reader, size int64, w io.Writer, label string) (io.Reader, func()) {
	if !cli.Terminal(w) {
		return in, func() {}
	}
	bar := progressbar.NewOptions64(size,
		progressbar.OptionSetWriter(w),
		progressbar.OptionSetDescription(label),
		progressbar.OptionShowBytes(true),
		progressbar.OptionThrottle(pause),
		progressbar.OptionClearOnFinish())
	r := progressbar.NewReader(in, bar)
	return &r, func() { _ = bar.Finish() } // a bar that cannot be drawn is no reason to stop
}

// Count shows how many of total are done: a bar on a terminal, else a line at each quarter. The first function is called
// for each one, the second in the end.
func Count(total int, w io.Writer, label string) (one func(), done func()) {
	if !cli.Terminal(w) {
		n := 0
		return func() {
			if n++; total >= 4 && n%(total/4) == 0 {
				fmt.Fprintf(w, "%s %d/%d\n", label, n, total)
			}
		}, func() {}
	}
	bar := progressbar.NewOptions(total,
		progressbar.OptionSetWriter(w), progressbar.OptionSetDescription(label), progressbar.OptionShowCount(),
		progressbar.OptionThrottle(pause), progressbar.OptionClearOnFinish())
	return func() { _ = bar.Add(1) }, func() { _ = bar.Finish() }
}

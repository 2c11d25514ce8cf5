// Command fundround takes one call of a municipal plan from applications to money: it screens, ranks, allocates, checks every
// budget, makes the schedule of payments and grades what came of it, says why each application got what it got, and proves its
// sums. Without arguments it computes an invented round of sixty applications.
//
//	go run ./examples/fundround
//	go run ./examples/fundround -format html > plan.html
//	go run ./examples/fundround -out results data
package main

import (
	"io"
	"os"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fundround"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the program without the process around it.
func run(args []string, stdout, stderr io.Writer) int {
	return fundround.Run(args, cli.Streams{Out: stdout, Err: stderr})
}

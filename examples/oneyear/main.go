// Command oneyear tells one plan year of a municipal science and technology bureau, all data invented: applications at the
// gate, applicants screened for dishonesty, panels drawn, scores, money, contracts, changes, acceptance, and the certificates of
// the winners. Every answer in it is computed.
//
//	go run ./examples/oneyear
//	go run ./examples/oneyear -html year.html
package main

import (
	"io"
	"os"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/oneyear"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the program without the process around it.
func run(args []string, stdout, stderr io.Writer) int {
	return oneyear.Run(args, cli.Streams{Out: stdout, Err: stderr})
}

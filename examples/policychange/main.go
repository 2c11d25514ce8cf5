// Command policychange shows what a change of the law would do before anybody signs it: how many enterprises pass before
// and after, who flips and by which clause, county by county. Without arguments it raises a pass mark over a built-in
// population of invented firms.
//
//	go run ./examples/policychange
//	go run ./examples/policychange -scheme hnte -reform 2008-2016 -format html > report.html
//	go run ./examples/policychange -flips flips.csv
package main

import (
	"io"
	"os"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/policychange"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the program without the process around it.
func run(args []string, stdout, stderr io.Writer) int {
	return policychange.Run(args, cli.Streams{Out: stdout, Err: stderr})
}

// Command rulebook prints what a scheme asks, read off the rules that decide: conditions, bands, formulas, articles, what
// experts judge, what is still to be confirmed, and the common mistakes beside the rules they break. With -diff it prints
// what changed between two days.
//
//	go run ./examples/rulebook
//	go run ./examples/rulebook -format html hnte > rulebook.html
//	go run ./examples/rulebook -diff 2021-06-30 2022-06-30 techsme
package main

import (
	"io"
	"os"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/rulebook"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the program without the process around it.
func run(args []string, stdout, stderr io.Writer) int {
	return rulebook.Run(args, cli.Streams{Out: stdout, Err: stderr})
}

// Command panel draws review panels from a pool of experts for a list of applications: who must recuse and why, what each panel
// must be, and a draw that anybody can replay by its seed. Without arguments it draws for a built-in sample of invented experts
// and applications.
//
//	go run ./examples/panel
//	go run ./examples/panel -seed 2026-08-01 -format csv > panels.csv
//	go run ./examples/panel sample experts > experts.jsonl
package main

import (
	"io"
	"os"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/panel"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the program without the process around it.
func run(args []string, stdout, stderr io.Writer) int {
	return panel.Run(args, cli.Streams{Out: stdout, Err: stderr})
}

// Command screen says who of a list of applications stands on a register of dishonesty: blocked or free, by which entry, until
// which day, through whom, and what follows. Without arguments it screens sample applications against a sample register.
//
//	go run ./examples/screen
//	go run ./examples/screen -register register.csv -as-of 2026-11-22 -applications applications.csv -format csv > result.csv
package main

import (
	"io"
	"os"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/screen"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the program without the process around it.
func run(args []string, stdout, stderr io.Writer) int {
	return screen.Run(args, cli.Streams{In: os.Stdin, Out: stdout, Err: stderr})
}

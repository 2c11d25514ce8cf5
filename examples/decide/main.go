// Command decide decides applications and says why: which clause of which edition of the law is met and which is not, by
// how much, and what is the least that would change the answer. Started without arguments it decides built-in cases.
//
//	go run ./examples/decide
//	go run ./examples/decide help
//
// It exits with 0 for passed, 1 for failed, 3 for undetermined, 2 for wrong input.
package main

import (
	"embed"
	"io"
	"io/fs"
	"os"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/decide"
)

//go:embed cases
var cases embed.FS

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the program without the process around it.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	return decide.Run(args, cli.Streams{In: stdin, Out: stdout, Err: stderr}, builtIn())
}

// builtIn are the embedded cases.
func builtIn() fs.FS {
	files, err := fs.Sub(cases, "cases")
	if err != nil {
		return cases // not with a name as plain as that one
	}
	return files
}

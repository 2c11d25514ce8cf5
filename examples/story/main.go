// Command story tells the years of one high and new technology enterprise, all data invented: a first self-assessment that
// falls short, the filing with a panel of experts, the certificate, the check of each year, the planning of the renewal, a
// re-examination that fails, the withdrawal with the tax recovered, and the way back. Every answer in it is computed.
//
//	go run ./examples/story
//	go run ./examples/story -lang en
package main

import (
	"io"
	"os"

	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/story"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the program without the process around it.
func run(args []string, stdout, stderr io.Writer) int {
	return story.Run(args, cli.Streams{Out: stdout, Err: stderr})
}

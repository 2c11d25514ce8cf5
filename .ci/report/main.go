// Command report reads the events of "go test -json" and prints what go test itself would print, the slowest tests and, as the
// last line, how many tests passed, failed and were skipped.
//
//	GOFLAGS=-json go test ./... | report
//
// Its exit status is 1 when a test or a package failed, or when no test ran at all.
package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"
)

func main() {
	if !report(os.Stdin, os.Stdout) {
		os.Exit(1)
	}
}

// An event is one line of go test -json, see go doc test2json.
type event struct {
	Action, Package, Test, Output, ImportPath string
	Elapsed                                   json.Number
}

type test struct {
	pkg, name string
	elapsed   time.Duration
}

const slowest = 5

func report(in io.Reader, out io.Writer) bool {
	var passed, failed, skipped, broken int
	var times []test
	output := map[test][]string{} // of tests under way
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var e event
		if json.Unmarshal(lines.Bytes(), &e) != nil || e.Action == "" {
			fmt.Fprintln(out, lines.Text()) // not an event: go itself speaks
			continue
		}
		t := test{pkg: e.Package, name: e.Test}
		switch {
		case e.Action == "build-output":
			fmt.Fprint(out, e.Output)
		case e.Action == "build-fail":
			broken++
		case e.Action == "output" && e.Test == "":
			if e.Output != "PASS\n" {
				fmt.Fprint(out, e.Output)
			}
		case e.Action == "output":
			output[t] = append(output[t], e.Output)
		case e.Test == "" && e.Action == "fail":
			broken++
		case e.Test == "":
		case e.Action == "pass":
			passed++
			times = append(times, test{e.Package, e.Test, seconds(e.Elapsed)})
			delete(output, t)
		case e.Action == "skip":
			skipped++
			fmt.Fprint(out, strings.Join(output[t], ""))
			delete(output, t)
		case e.Action == "fail":
			failed++
			fmt.Fprint(out, strings.Join(output[t], ""))
			delete(output, t)
		}
	}
	for t, said := range output { // cut short: a panic or a time limit
		if len(said) > 0 {
			failed++
			fmt.Fprintf(out, "%s %s did not finish:\n%s", t.pkg, t.name, strings.Join(said, ""))
		}
	}
	if err := lines.Err(); err != nil {
		broken++
		fmt.Fprintln(out, err)
	}
	printSlowest(out, times)
	fmt.Fprintf(out, "\n%d passed, %d failed, %d skipped\n", passed, failed, skipped)
	return failed == 0 && broken == 0 && passed > 0
}

func printSlowest(out io.Writer, times []test) {
	slices.SortStableFunc(times, func(a, b test) int { return cmp.Compare(b.elapsed, a.elapsed) })
	fmt.Fprintln(out, "\nslowest:")
	for _, t := range times[:min(slowest, len(times))] {
		fmt.Fprintf(out, "%8.2fs  %s %s\n", t.elapsed.Seconds(), t.pkg, t.name)
	}
}

func seconds(n json.Number) time.Duration {
	d, _ := time.ParseDuration(string(n) + "s")
	return d
}

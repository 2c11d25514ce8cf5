// Command purity refuses what the architecture of this library refuses and the compiler does not: input and output, the clock,
// chance, floating point, panics, mutable package variables, imports against the arrows, folders and files out of place.
//
// It reads syntax only, so it is quick and needs nothing built. Run it from anywhere:
//
//	go -C .ci run ./purity -root ..
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	root := flag.String("root", ".", "the folder that holds the library's go.mod")
	flag.Parse()
	names, err := committed(*root)
	if err != nil {
		fmt.Fprintln(os.Stderr, "purity:", err)
		os.Exit(2)
	}
	r := check(os.DirFS(*root), names)
	fmt.Print(r.text())
	if len(r.problems) > 0 {
		os.Exit(1)
	}
}

// committed lists what a clone will hold: tracked files and new ones that are not ignored. Outside a repository, every file.
func committed(root string) ([]string, error) {
	git := exec.Command("git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	if out, err := git.Output(); err == nil && len(out) > 0 {
		var names []string
		for name := range strings.SplitSeq(string(bytes.TrimRight(out, "\x00")), "\x00") {
			if _, err := os.Stat(filepath.Join(root, name)); errors.Is(err, fs.ErrNotExist) {
				continue // deleted, not yet committed
			}
			names = append(names, name)
		}
		slices.Sort(names)
		return slices.Compact(names), nil
	}
	var names []string
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && name == ".git":
			return fs.SkipDir
		case d.Type().IsRegular():
			names = append(names, name)
		}
		return nil
	})
	return names, err
}

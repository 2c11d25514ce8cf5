package ruletest

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// ErrCase says that a case file is not as it must be. The errors of Load wrap it.
var ErrCase = errors.New("ruletest: faulty case file")

// Load reads the cases of a folder, sorted by name. The error joins every problem of every file; the cases without
// problem are returned beside it. A folder without a case is a problem.
func Load(dir string) ([]Case, error) { return loadAll(dir, loadCase) }

// loadAll reads every file of a folder, sorted by name.
func loadAll[C any](dir string, load func(file string) (C, []error)) ([]C, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("%w: no case in %s", ErrCase, dir)
	}
	slices.Sort(files)
	var cases []C
	var problems []error
	for _, file := range files {
		c, found := load(file)
		if len(found) == 0 {
			cases = append(cases, c)
		}
		for _, p := range found {
			problems = append(problems, fmt.Errorf("%w: %s: %w", ErrCase, file, p))
		}
	}
	return cases, errors.Join(problems...)
}

// loadCase reads one file and returns everything wrong with it.
func loadCase(file string) (Case, []error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return Case{}, []error{err}
	}
	r := caseReader{c: Case{File: file, Name: strings.TrimSuffix(filepath.Base(file), ".json")}}
	r.read(data, func(base string) ([]byte, error) {
		return os.ReadFile(filepath.Join(filepath.Dir(file), "base", base+".json"))
	})
	return r.c, r.problems
}

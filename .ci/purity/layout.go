package main

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
)

// folders are all there may be at the top, folders with a leading dot aside.
var folders = []string{"project", "certification", "talent", "integrity", "funding", "examples", "rule"}

func checkPlace(r *report, name string) {
	folder, _, nested := strings.Cut(name, "/")
	switch {
	case !nested && strings.HasSuffix(name, ".go"):
		r.add(name, 0, "no Go file lies at the root: the domains are the packages")
	case nested && !strings.HasPrefix(folder, ".") && !slices.Contains(folders, folder):
		r.add(name, 0, "folder %s: the top holds %s and nothing else", folder, strings.Join(folders, ", "))
	}
}

// words are what a reader outside must never meet: work left over, paths of somebody's machine, talk of how this was made.
var words = []*regexp.Regexp{
	regexp.MustCompile(`\b(TODO|FIXME)\b`),
	regexp.MustCompile(`(^|[^\w.-])/(work|home|root)/`),
	regexp.MustCompile(`(?i)\bdossiers?\b`),
}

func checkWords(r *report, name string, src []byte) {
	switch {
	case strings.HasPrefix(name, ".ci/"), strings.HasSuffix(name, ".sum"), bytes.IndexByte(src, 0) >= 0:
		return
	}
	line := 0
	for text := range bytes.Lines(src) {
		line++
		for _, w := range words {
			if m := w.Find(text); m != nil {
				r.add(name, line, "%q does not belong in what is published", bytes.TrimSpace(m))
			}
		}
	}
}

var direct = []string{validator, decimal, testify}

// checkRequirements keeps the library's direct requirements to the three, whatever their versions.
func checkRequirements(r *report, name string, src []byte) {
	var found []string
	block, line := "", 0
	for raw := range strings.Lines(string(src)) {
		line++
		text, comment, _ := strings.Cut(strings.TrimSpace(raw), "//")
		words := strings.Fields(text)
		switch {
		case len(words) == 0:
			continue
		case words[0] == ")":
			block = ""
			continue
		case len(words) == 2 && words[1] == "(":
			block = words[0]
			continue
		case block != "":
			words = append([]string{block}, words...)
		}
		switch words[0] {
		case "module":
			if words[1] != module {
				r.add(name, line, "module %s: want %s", words[1], module)
			}
		case "replace", "exclude", "tool", "toolchain":
			r.add(name, line, "%s: the library's go.mod states requirements and nothing else", words[0])
		case "require":
			if strings.TrimSpace(comment) == "indirect" {
				continue
			}
			found = append(found, words[1])
			if !slices.Contains(direct, words[1]) {
				r.add(name, line, "direct requirement %s: allowed are %s", words[1], strings.Join(direct, ", "))
			}
		}
	}
	for _, d := range direct {
		if !slices.Contains(found, d) {
			r.add(name, 0, "direct requirement %s is missing", d)
		}
	}
}

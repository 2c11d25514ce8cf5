package main

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
)

const (
	maxLines   = 400 // of a Go file
	maxExports = 60  // of a package; the package rule, the vocabulary of all others, is exempt
)

// A problem is one line that has to change.
type problem struct {
	path string
	line int // 0 for the whole file
	text string
}

// A report is what one run found.
type report struct {
	problems []problem
	exports  map[string]int // exported names by package
	files    int            // Go files of the library
}

func (r *report) add(path string, line int, format string, args ...any) {
	r.problems = append(r.problems, problem{path, line, fmt.Sprintf(format, args...)})
}

// check looks at the named files, all of which are relative to the library's root.
func check(fsys fs.FS, names []string) *report {
	r := &report{exports: map[string]int{}}
	for _, name := range names {
		src, err := fs.ReadFile(fsys, name)
		if err != nil {
			r.add(name, 0, "%v", err)
			continue
		}
		checkPlace(r, name)
		checkWords(r, name, src)
		if name == "go.mod" {
			checkRequirements(r, name, src)
		}
		if strings.HasSuffix(name, ".go") && !within(name, "testdata") {
			checkGo(r, name, src)
		}
	}
	for _, pkg := range slices.Sorted(maps.Keys(r.exports)) {
		if n := r.exports[pkg]; n > maxExports && pkg != "rule" {
			r.add(pkg, 0, "%d exported names: at most %d, so that its page can be read whole", n, maxExports)
		}
	}
	if r.files == 0 {
		r.add(".", 0, "no Go file of the library found: nothing was checked")
	}
	if !slices.Contains(names, "go.mod") {
		r.add("go.mod", 0, "missing")
	}
	return r
}

func checkGo(r *report, name string, src []byte) {
	if n := bytes.Count(src, []byte("\n")); n > maxLines {
		r.add(name, 0, "%d lines: at most %d", n, maxLines)
	}
	if !library(name) {
		return
	}
	r.files++
	fset := token.NewFileSet()
	parsed, err := parser.ParseFile(fset, name, src, 0)
	if err != nil {
		r.add(name, 0, "%v", err)
		return
	}
	f := &file{
		report: r, fset: fset, ast: parsed, path: name, pkg: path.Dir(name),
		test: strings.HasSuffix(name, "_test.go"), imports: map[string]string{},
	}
	f.checkImports()
	f.checkSyntax()
	if !f.test {
		f.checkDecls()
		r.exports[f.pkg] += f.exported()
	}
}

// library says whether a Go file belongs to the library: not an example, not a tool.
func library(name string) bool {
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") {
			return false
		}
	}
	return !strings.HasPrefix(name, "examples/")
}

// within says whether one of the folders of name is called folder.
func within(name, folder string) bool {
	return slices.Contains(strings.Split(path.Dir(name), "/"), folder)
}

// file is one Go file of the library under inspection.
type file struct {
	report  *report
	fset    *token.FileSet
	ast     *ast.File
	path    string // rule/door/decode.go
	pkg     string // rule/door
	test    bool
	imports map[string]string // local name to import path
	inUTC   ast.Expr          // the function whose result UTC() is asked of
}

func (f *file) refuse(at ast.Node, format string, args ...any) {
	f.report.add(f.path, f.fset.Position(at.Pos()).Line, format, args...)
}

func (r *report) text() string {
	var b strings.Builder
	slices.SortFunc(r.problems, func(a, b problem) int {
		return cmp.Or(strings.Compare(a.path, b.path), cmp.Compare(a.line, b.line), strings.Compare(a.text, b.text))
	})
	for _, p := range r.problems {
		if p.line == 0 {
			fmt.Fprintf(&b, "%s: %s\n", p.path, p.text)
		} else {
			fmt.Fprintf(&b, "%s:%d: %s\n", p.path, p.line, p.text)
		}
	}
	fmt.Fprintf(&b, "exported names by package:\n")
	for _, pkg := range slices.Sorted(maps.Keys(r.exports)) {
		fmt.Fprintf(&b, "  %4d  %s\n", r.exports[pkg], pkg)
	}
	fmt.Fprintf(&b, "%d Go files of the library, %d problem(s)\n", r.files, len(r.problems))
	return b.String()
}

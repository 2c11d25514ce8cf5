package main

import (
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strings"
)

// impureNames are names of packages that are otherwise welcome.
var impureNames = map[string][]string{
	"time": {
		"Now", "Since", "Until", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker", "Sleep", // the clock
		"Local", "LoadLocation", "Unix", "UnixMilli", "UnixMicro", // the machine's zone, unless UTC() follows at once
	},
	"context": {"WithTimeout", "WithTimeoutCause", "WithDeadline", "WithDeadlineCause"},
	"fmt":     {"Print", "Printf", "Println", "Scan", "Scanf", "Scanln"},
	decimal: { // package variables that a host may have changed
		"DivisionPrecision", "PowPrecisionNegativeExponent", "MarshalJSONWithoutQuotes", "ExpMaxIterations", "TrimTrailingZeros",
	},
}

// readingNames are all of os that rule/ruletest may touch: it reads, and writes nothing.
var readingNames = []string{
	"DirEntry", "DirFS", "ErrNotExist", "File", "FileInfo", "IsNotExist", "Open", "PathError", "ReadDir", "ReadFile", "Stat",
}

// floatNames are functions that take or give floating point without saying so.
var floatNames = map[string][]string{
	"math/big": {"Float", "NewFloat", "ParseFloat"},
	"strconv":  {"ParseFloat", "FormatFloat", "AppendFloat", "ParseComplex", "FormatComplex"},
	decimal:    {"NewFromFloat", "NewFromFloat32", "NewFromFloatWithExponent"},
}

var (
	floatTypes   = []string{"float32", "float64", "complex64", "complex128"}
	floatMethods = []string{"Float32", "Float64", "InexactFloat64", "SetFloat", "SetFloat64", "SetFloat32"}
	clockMethods = []string{"Hours", "Minutes", "Seconds"} // of time.Duration: they answer in floating point
	integerLimit = regexp.MustCompile(`^(Max|Min)(Int|Uint)[0-9]*$`)
	must         = []string{"MustCompile", "RequireFromString"}
)

// checkSyntax holds for every node of a file. Tests may panic, ask the clock and print, but not compute in floating point.
func (f *file) checkSyntax() {
	ast.Inspect(f.ast, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BasicLit:
			if n.Kind == token.FLOAT || n.Kind == token.IMAG {
				f.refuse(n, "float literal %s: numbers are exact here (write whole numbers without exponent, others as rule.Number)", n.Value)
			}
		case *ast.Ident:
			if slices.Contains(floatTypes, n.Name) {
				f.refuse(n, "%s: no floating point anywhere, not in tests", n.Name)
			}
		case *ast.SelectorExpr:
			f.checkSelector(n)
		case *ast.CallExpr:
			f.checkCall(n)
		case *ast.GoStmt:
			if !f.test && !slices.Contains(running, f.pkg) {
				f.refuse(n, "go statement: no goroutine behind a caller's back (allowed in %s)", strings.Join(running, ", "))
			}
		}
		return true
	})
}

func (f *file) checkSelector(n *ast.SelectorExpr) {
	if call, ok := n.X.(*ast.CallExpr); ok && n.Sel.Name == "UTC" {
		f.inUTC = call.Fun
	}
	imported, name := f.packageOf(n.X), n.Sel.Name
	switch {
	case slices.Contains(floatNames[imported], name),
		imported == "math" && !integerLimit.MatchString(name),
		imported != "reflect" && slices.Contains(floatMethods, name):
		f.refuse(n, "%s: no floating point anywhere, not in tests", name)
	case f.test:
	case imported == "time" && strings.HasPrefix(name, "Unix") && f.inUTC == ast.Expr(n):
	case slices.Contains(impureNames[imported], name):
		f.refuse(n, "%s.%s: an answer depends on its facts alone", localName(imported), name)
	case imported == "os" && !slices.Contains(readingNames, name):
		f.refuse(n, "os.%s: rule/ruletest reads files and does nothing else", name)
	}
}

func (f *file) checkCall(n *ast.CallExpr) {
	switch fun := ast.Unparen(n.Fun).(type) {
	case *ast.Ident:
		if fun.Obj != nil || f.test {
			return
		}
		switch fun.Name {
		case "panic":
			f.refuse(n, "panic: nothing panics on input; return an error that says what to do")
		case "print", "println":
			f.refuse(n, "%s: the library writes nowhere", fun.Name)
		}
	case *ast.SelectorExpr:
		if slices.Contains(must, fun.Sel.Name) && !f.test && !constant(n.Args) {
			f.refuse(n, "%s of something computed panics on input", fun.Sel.Name)
		}
		if len(n.Args) == 0 && slices.Contains(clockMethods, fun.Sel.Name) && slices.Contains(f.importPaths(), "time") {
			f.refuse(n, "%s of a duration is floating point", fun.Sel.Name)
		}
		if !f.test && len(n.Args) == 0 && fun.Sel.Name == "Local" && slices.Contains(f.importPaths(), "time") {
			f.refuse(n, "Local: dates here have no zone")
		}
	}
}

// checkDecls looks at what a package shows and does when it is loaded.
func (f *file) checkDecls() {
	for _, d := range f.ast.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil && d.Name.Name == "init" {
				f.refuse(d, "func init: nothing happens by being imported")
			}
		case *ast.GenDecl:
			if d.Tok == token.VAR {
				f.checkVars(d)
			}
		}
	}
}

var sentinel = regexp.MustCompile(`^Err[A-Z]`)

func (f *file) checkVars(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		for _, name := range spec.(*ast.ValueSpec).Names {
			if name.IsExported() && !sentinel.MatchString(name.Name) {
				f.refuse(name, "exported variable %s: anyone could change it for everyone (use a constant or a function)", name.Name)
			}
		}
	}
}

// exported counts the names that a file adds to its package's page, methods and fields aside.
func (f *file) exported() int {
	count := 0
	add := func(name *ast.Ident) {
		if name.IsExported() {
			count++
		}
	}
	for _, d := range f.ast.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil {
				add(d.Name)
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					add(spec.Name)
				case *ast.ValueSpec:
					for _, name := range spec.Names {
						add(name)
					}
				}
			}
		}
	}
	return count
}

// packageOf is the import path that an expression names, or nothing when it is a value.
func (f *file) packageOf(x ast.Expr) string {
	if id, ok := x.(*ast.Ident); ok && id.Obj == nil {
		return f.imports[id.Name]
	}
	return ""
}

func (f *file) importPaths() []string {
	var paths []string
	for _, p := range f.imports {
		paths = append(paths, p)
	}
	return paths
}

// constant says whether a call is given one literal, so that it panics at once or never.
func constant(args []ast.Expr) bool {
	if len(args) != 1 {
		return false
	}
	_, ok := args[0].(*ast.BasicLit)
	return ok
}

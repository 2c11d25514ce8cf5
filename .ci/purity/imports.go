package main

import (
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

const (
	module    = "github.com/keji-rules/keji"
	decimal   = "github.com/shopspring/decimal"
	validator = "github.com/go-playground/validator/v10"
	testify   = "github.com/stretchr/testify"
)

// impure are the packages, each with all below it, that read or write the world, ask the clock, the machine or chance, or leave
// Go's safety. embed is not among them: reference data may be part of the program.
var impure = []string{
	"C", "crypto/rand", "crypto/tls", "crypto/x509", "database", "debug", "expvar", "flag", "go/build", "go/importer",
	"hash/maphash", "io/fs", "io/ioutil", "log", "math/cmplx", "math/rand", "mime", "net", "os", "path/filepath", "plugin",
	"runtime", "syscall", "testing", "unsafe",
}

// allowed are the exceptions to impure, by package of the library.
var allowed = map[string][]string{
	"rule/ruletest": {"io/fs", "os", "path/filepath", "testing"}, // reads golden cases inside a caller's tests
	"rule/reform":   {"runtime"},                                 // asks how many processors there are
}

// running are the packages that may start goroutines, because a caller asks them to.
var running = []string{"rule/reform"}

var domains = []string{"project", "certification", "talent", "integrity", "funding"}

func (f *file) checkImports() {
	for _, spec := range f.ast.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			f.refuse(spec, "import path: %v", err)
			continue
		}
		name := localName(imported)
		if spec.Name != nil {
			name = spec.Name.Name
		}
		if name == "." {
			f.refuse(spec, "dot import of %s: a reader no longer sees where a name comes from", imported)
		}
		f.imports[name] = imported
		if why := f.against(imported); why != "" {
			f.refuse(spec, "import of %s: %s", imported, why)
		}
	}
}

// against says why this file may not import a package, or nothing.
func (f *file) against(imported string) string {
	switch {
	case under(imported, module):
		return f.againstOwn(strings.TrimPrefix(strings.TrimPrefix(imported, module), "/"))
	case under(imported, decimal):
		return ""
	case under(imported, validator):
		if f.pkg != "rule/door" {
			return "rule/door alone speaks to validator"
		}
		return ""
	case under(imported, testify):
		if !f.test {
			return "testify is for tests only"
		}
		return ""
	case strings.Contains(first(imported), "."):
		return "the library rests on the standard library, decimal and validator alone"
	}
	if f.test || slices.Contains(allowed[f.pkg], imported) {
		return ""
	}
	for _, p := range impure {
		if under(imported, p) {
			return "the library performs no input or output and asks neither clock, chance nor machine"
		}
	}
	return ""
}

// againstOwn holds the arrows: examples to domains to rule, and no domain to another.
func (f *file) againstOwn(imported string) string {
	from, to := first(f.pkg), first(imported)
	switch {
	case to != "rule" && !slices.Contains(domains, to):
		return "only packages of rule and of the domains can be imported"
	case under(imported, "rule/ruletest") && !f.test:
		return "rule/ruletest is for tests only"
	case from == "rule" && to != "rule":
		return "rule knows no domain"
	case from != to && to != "rule":
		return "domains do not import each other: the result of one enters another as a value of rule"
	}
	return ""
}

// under says whether p is the package q or one below it.
func under(p, q string) bool { return p == q || strings.HasPrefix(p, q+"/") }

func first(p string) string {
	head, _, _ := strings.Cut(p, "/")
	return head
}

var version = regexp.MustCompile(`^v[0-9]+$`)

// localName is the name a package has in a file that does not rename it.
func localName(imported string) string {
	if base := path.Base(imported); !version.MatchString(base) {
		return base
	}
	return path.Base(path.Dir(imported))
}

package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

const goodMod = `module github.com/keji-rules/keji

go 1.26.0

require (
	github.com/go-playground/validator/v10 v10.30.6
	github.com/shopspring/decimal v1.6.0
	github.com/stretchr/testify v1.12.1
)

require golang.org/x/text v0.43.0 // indirect
`

// run checks a small library: the files given, and a go.mod and a harmless package beside them.
func run(files map[string]string) *report {
	fsys := fstest.MapFS{
		"go.mod":       {Data: []byte(goodMod)},
		"rule/zero.go": {Data: []byte("package rule\n\nimport \"math\"\n\nconst top = math.MaxInt64\n")},
	}
	for name, src := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(src)}
	}
	return check(fsys, slices.Sorted(maps.Keys(fsys)))
}

// body is a file of a package with one import and one function around a statement.
func body(imported, statement string) string {
	return fmt.Sprintf("package p\n\nimport %s\n\nfunc f() {\n\t%s\n}\n", imported, statement)
}

func TestRefusals(t *testing.T) {
	const lib = "funding/budget/x.go"
	const libTest = "funding/budget/x_test.go"
	for _, c := range []struct {
		name, path, src, want string
	}{
		// input, output, clock, chance, machine
		{"os", lib, body(`"os"`, ``), "import of os"},
		{"below os", lib, body(`"os/exec"`, ``), "import of os/exec"},
		{"renamed", lib, body(`sys "syscall"`, ``), "import of syscall"},
		{"blank", lib, body(`_ "net/http/pprof"`, ``), "import of net/http/pprof"},
		{"dot", lib, body(`. "strings"`, ``), "dot import"},
		{"log", lib, body(`"log/slog"`, ``), "import of log/slog"},
		{"sql", lib, body(`"database/sql"`, ``), "import of database/sql"},
		{"file system", lib, body(`"io/fs"`, ``), "import of io/fs"},
		{"ioutil", lib, body(`"io/ioutil"`, ``), "import of io/ioutil"},
		{"unsafe", lib, body(`"unsafe"`, ``), "import of unsafe"},
		{"cgo", lib, body(`"C"`, ``), "import of C"},
		{"plugin", lib, body(`"plugin"`, ``), "import of plugin"},
		{"flags", lib, body(`"flag"`, ``), "import of flag"},
		{"chance", lib, body(`"math/rand/v2"`, ``), "import of math/rand/v2"},
		{"secret chance", lib, body(`"crypto/rand"`, ``), "import of crypto/rand"},
		{"random seed", lib, body(`"hash/maphash"`, ``), "import of hash/maphash"},
		{"build info", lib, body(`"runtime/debug"`, ``), "import of runtime/debug"},
		{"testing in the library", lib, body(`"testing"`, ``), "import of testing"},
		{"now", lib, body(`"time"`, `time.Now()`), "time.Now"},
		{"now, renamed", lib, body(`clock "time"`, `clock.Now()`), "time.Now"},
		{"now, as a value", lib, body(`"time"`, `g := time.Now; g()`), "time.Now"},
		{"since", lib, body(`"time"`, `time.Since(t)`), "time.Since"},
		{"sleep", lib, body(`"time"`, `time.Sleep(1)`), "time.Sleep"},
		{"timer", lib, body(`"time"`, `time.NewTimer(1)`), "time.NewTimer"},
		{"zone of the machine", lib, body(`"time"`, `_ = time.Local`), "time.Local"},
		{"zone file", lib, body(`"time"`, `time.LoadLocation("Asia/Shanghai")`), "time.LoadLocation"},
		{"instant in the machine's zone", lib, body(`"time"`, `time.Unix(0, 0).Date()`), "time.Unix"},
		{"to the machine's zone", lib, body(`"time"`, `_ = t.Local()`), "Local: dates"},
		{"deadline", lib, body(`"context"`, `context.WithTimeout(c, d)`), "context.WithTimeout"},
		{"prints", lib, body(`"fmt"`, `fmt.Println()`), "fmt.Println"},
		{"prints quietly", lib, body(`"fmt"`, `println(fmt.Sprint())`), "println: the library writes nowhere"},
		{"decimal's variable", lib, body(`"github.com/shopspring/decimal"`, `_ = decimal.DivisionPrecision`), "DivisionPrecision"},

		// habits
		{"init", lib, "package p\n\nfunc init() {}\n", "func init"},
		{"panic", lib, body(`"fmt"`, `panic(fmt.Sprint())`), "panic: nothing panics"},
		{"must of input", lib, body(`"regexp"`, `regexp.MustCompile(s)`), "MustCompile of something computed"},
		{"go statement", lib, body(`"sync"`, `go func() {}()`), "go statement"},
		{"exported variable", lib, "package p\n\nvar Table = []int{1}\n", "exported variable Table"},
		{"exported variable in a group", lib, "package p\n\nvar (\n\ta, B = 1, 2\n)\n", "exported variable B"},
		{"not quite a sentinel", lib, "package p\n\nvar Errors []error\n", "exported variable Errors"},
		{"does not parse", lib, "package p\n\nfunc {\n", "expected 'IDENT'"},

		// floating point, in tests too
		{"float type", lib, "package p\n\ntype t struct{ f float64 }\n", "float64: no floating point"},
		{"float type in a test", libTest, "package p\n\nvar f float32\n", "float32: no floating point"},
		{"complex type", lib, "package p\n\nvar c complex128\n", "complex128"},
		{"float literal", lib, "package p\n\nconst c = 0.5\n", "float literal 0.5"},
		{"float literal in a test", libTest, "package p\n\nconst c = 1e6\n", "float literal 1e6"},
		{"imaginary literal", lib, "package p\n\nconst c = 2i\n", "float literal 2i"},
		{"parse", lib, body(`"strconv"`, `strconv.ParseFloat("1", 64)`), "ParseFloat"},
		{"math", lib, body(`"math"`, `math.Floor(x)`), "Floor: no floating point"},
		{"big float", libTest, body(`"math/big"`, `big.NewFloat(1)`), "NewFloat"},
		{"decimal from float", lib, body(`"github.com/shopspring/decimal"`, `decimal.NewFromFloat(1)`), "NewFromFloat"},
		{"decimal to float", lib, body(`"fmt"`, `fmt.Sprint(d.InexactFloat64())`), "InexactFloat64"},
		{"hours of a duration", lib, body(`"time"`, `_ = t.Sub(u).Hours()`), "Hours of a duration"},

		// arrows
		{"domain to domain", lib, body(`"github.com/keji-rules/keji/integrity/register"`, ``), "domains do not import each other"},
		{"domain to domain in a test", libTest, body(`"github.com/keji-rules/keji/project"`, ``), "domains do not import each other"},
		{"rule to domain", "rule/x.go", body(`"github.com/keji-rules/keji/project"`, ``), "rule knows no domain"},
		{"library to examples", lib, body(`"github.com/keji-rules/keji/examples/x"`, ``), "only packages of rule and of the domains"},
		{"library to ruletest", lib, body(`"github.com/keji-rules/keji/rule/ruletest"`, ``), "rule/ruletest is for tests only"},
		{"validator outside the door", lib, body(`"github.com/go-playground/validator/v10"`, ``), "rule/door alone"},
		{"testify in the library", lib, body(`"github.com/stretchr/testify/assert"`, ``), "testify is for tests only"},
		{"testify in ruletest", "rule/ruletest/x.go", body(`"github.com/stretchr/testify/assert"`, ``), "testify is for tests only"},
		{"a fourth module", libTest, body(`"golang.org/x/text/width"`, ``), "standard library, decimal and validator alone"},
		{"ruletest writes", "rule/ruletest/x.go", body(`"os"`, `os.WriteFile("x", nil, 0)`), "os.WriteFile"},
		{"ruletest on the network", "rule/ruletest/x.go", body(`"net"`, ``), "import of net"},

		// places and sizes
		{"Go at the root", "keji.go", "package keji\n", "no Go file lies at the root"},
		{"unknown folder", "util/x.go", "package util\n", "folder util"},
		{"unknown folder of text", "docs/x.md", "text\n", "folder docs"},
		{"long file", lib, "package p\n" + strings.Repeat("\n", 400), "401 lines: at most 400"},
		{"long example", "examples/a/x.go", "package main\n" + strings.Repeat("\n", 400), "401 lines: at most 400"},
		{"broad package", lib, "package p\n\nconst (\n" + names(61) + ")\n", "61 exported names"},

		// words
		{"work left over", lib, "package p\n\n// " + "TODO: later\n", `"TODO"`},
		{"work left over in text", "README.md", "see " + "FIXME\n", `"FIXME"`},
		{"somebody's path", "README.md", "look at `/work/x`\n", "/work/"},
		{"somebody's home", "examples/a.txt", "/root/x\n", "/root/"},
		{"talk", "rule/testdata/case.json", "{\"note\": \"The Dossier\"}\n", `"Dossier"`},

		// requirements
		{"a fourth requirement", "go.mod", goodMod + "require golang.org/x/mod v0.41.0\n", "direct requirement golang.org/x/mod"},
		{"a requirement too few", "go.mod", strings.ReplaceAll(goodMod, "v1.12.1", "v1.12.1 // indirect"), "testify is missing"},
		{"replace", "go.mod", goodMod + "replace golang.org/x/mod => ../mod\n", "replace: "},
		{"another module", "go.mod", strings.ReplaceAll(goodMod, "keji-rules/keji", "keji/keji"), "want " + module},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := run(map[string]string{c.path: c.src})
			if len(r.problems) != 1 || !strings.Contains(r.problems[0].text, c.want) {
				t.Errorf("want one problem with %q, got:\n%s", c.want, r.text())
			}
		})
	}
}

func names(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "\tN%d = %d\n", i, i)
	}
	return b.String()
}

func TestAllowed(t *testing.T) {
	r := run(map[string]string{
		"rule/broad.go":            "package rule\n\nconst (\n" + names(80) + ")\n",
		"rule/door/x.go":           body(`"github.com/go-playground/validator/v10"`, `_ = validator.New`),
		"rule/ruletest/x.go":       body("(\n\t\"io/fs\"\n\t\"os\"\n\t\"path/filepath\"\n\t\"testing\"\n)", `os.ReadFile("x")`),
		"rule/reform/x.go":         body(`"runtime"`, `go func() { runtime.GOMAXPROCS(0) }()`),
		"talent/tier/x.go":         body("(\n\t_ \"embed\"\n\t\"time\"\n)", `time.Unix(0, 0).UTC().Date()`),
		"talent/tier/y.go":         "package p\n\nvar ErrNone, a = e, regexp.MustCompile(`x`)\n\nfunc (t) init() {}\n",
		"talent/tier/shadow.go":    body(`"time"`, `time := clock{}; time.Now(); panic := g; panic()`),
		"talent/tier/x_test.go":    body("(\n\t\"os\"\n\t\"math/rand/v2\"\n\t\"time\"\n)", `time.Now(); panic(1); go f()`),
		"talent/tier/reflect.go":   body(`"reflect"`, `_ = reflect.Float64`),
		"certification/desk.go":    body(`"github.com/keji-rules/keji/certification/hnte"`, ``),
		"certification/d_test.go":  body("(\n\t\"github.com/keji-rules/keji/rule/ruletest\"\n\t\"github.com/stretchr/testify/require\"\n)", ``),
		"examples/a/main.go":       body(`"os"`, `panic(0.5)`),
		".ci/x/main.go":            body(`"os"`, `panic("TODO")`),
		"rule/testdata/x.go":       "package no way",
		"README.md":                "https://www.example.gov.cn/work/list.html and photodossierless TODOS\n",
		"rule/testdata/binary.bin": "\x00TODO\n",
	})
	if len(r.problems) > 0 {
		t.Errorf("want no problem, got:\n%s", r.text())
	}
	if got := r.exports["rule"]; got != 80 {
		t.Errorf("exported names of rule: got %d, want 80", got)
	}
}

func TestNothingToCheck(t *testing.T) {
	if r := check(fstest.MapFS{}, nil); len(r.problems) != 2 {
		t.Errorf("an empty library must not pass, got:\n%s", r.text())
	}
}

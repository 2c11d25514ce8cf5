package main

import (
	"strings"
	"testing"
)

const (
	good = `{"Action":"run","Package":"p","Test":"TestA"}
{"Action":"output","Package":"p","Test":"TestA","Output":"=== RUN   TestA\n"}
{"Action":"pass","Package":"p","Test":"TestA","Elapsed":0.25}
{"Action":"output","Package":"p","Output":"PASS\n"}
{"Action":"output","Package":"p","Output":"ok  \tp\t0.3s\n"}
{"Action":"pass","Package":"p","Elapsed":0.3}
`
	skip = `{"Action":"output","Package":"p","Test":"TestS","Output":"    s_test.go:9: not here\n"}
{"Action":"skip","Package":"p","Test":"TestS","Elapsed":0}
`
	bad = `{"Action":"output","Package":"q","Test":"TestB/x","Output":"    b_test.go:7: got 1, want 2\n"}
{"Action":"fail","Package":"q","Test":"TestB/x","Elapsed":0}
{"Action":"fail","Package":"q","Elapsed":0.1}
`
	unfinished = `{"Action":"run","Package":"q","Test":"TestC"}
{"Action":"output","Package":"q","Test":"TestC","Output":"panic: at the disco\n"}
{"Action":"fail","Package":"q","Elapsed":0.1}
`
	unbuilt = `{"ImportPath":"q","Action":"build-output","Output":"q.go:3:1: syntax error\n"}
{"ImportPath":"q","Action":"build-fail"}
`
)

func TestReport(t *testing.T) {
	for _, c := range []struct {
		name, in string
		ok       bool
		want     []string
	}{
		{"passed", good, true, []string{"ok  \tp\t0.3s\n", "    0.25s  p TestA\n", "\n1 passed, 0 failed, 0 skipped\n"}},
		{"skipped", good + skip, true, []string{"not here", "\n1 passed, 0 failed, 1 skipped\n"}},
		{"failed", good + bad, false, []string{"got 1, want 2", "\n1 passed, 1 failed, 0 skipped\n"}},
		{"unfinished", good + unfinished, false, []string{"at the disco", "\n1 passed, 1 failed, 0 skipped\n"}},
		{"unbuilt", good + unbuilt, false, []string{"syntax error", "\n1 passed, 0 failed, 0 skipped\n"}},
		{"nothing", "go: no such module\n", false, []string{"go: no such module\n", "\n0 passed, 0 failed, 0 skipped\n"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out strings.Builder
			if ok := report(strings.NewReader(c.in), &out); ok != c.ok {
				t.Errorf("ok: got %v, want %v", ok, c.ok)
			}
			for _, want := range c.want {
				if !strings.Contains(out.String(), want) {
					t.Errorf("want %q in:\n%s", want, out.String())
				}
			}
			if strings.Contains(out.String(), "PASS") || c.ok && strings.Contains(out.String(), "=== RUN") {
				t.Errorf("chatter in:\n%s", out.String())
			}
		})
	}
}

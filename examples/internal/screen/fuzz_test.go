package screen

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/keji-rules/keji/examples/internal/batch"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Whatever the files hold, they are read or refused with a reason, and what was read is screened or rejected.
func FuzzFiles(f *testing.F) {
	f.Add(sampleOf(f, "register.csv"), sampleOf(f, "applications.csv"))
	f.Add(`{"key":"R","kind":"person","name":"张三","list":"tax_serious","term":{"from":"2026-01-01"}}`, `{"id":"A","parties":[{"role":"leader","name":"张三"}]}`)
	f.Add("记录编号,类型,名单,起始日\nR,个人,科研严重失信记录,2026/1/1\n", "申报编号,角色,姓名,滞后天数\nA,负责人,张三,1\nA,成员\n")
	f.Fuzz(func(t *testing.T, registered, applications string) {
		rejects := batch.NewRejectsText(io.Discard, rule.ZH)
		o := options{lang: "zh", format: "text", on: sampleDay, asOf: sampleDay, purpose: "project", profile: "national", stage: "filing"}
		known := func(err error) {
			var bad *door.InputError
			var why *fault.Fault
			if err != nil && !errors.As(err, &bad) && !errors.As(err, &why) {
				t.Fatal(err)
			}
		}
		r, err := load(strings.NewReader(registered), rule.NewDate(2026, 11, 22), rejects)
		known(err)
		counts := &tally{states: map[rule.StandingState]int{}}
		to := newReport(io.Discard, &o, counts)
		x := screening.NewIndex(r.register)
		known(o.each(strings.NewReader(applications), func(f filed) error { return o.one(x, counts, f, to, rejects) }))
		known(to.end())
	})
}

func sampleOf(f *testing.F, name string) string {
	text, err := files.ReadFile("sample/" + name)
	if err != nil {
		f.Fatal(err)
	}
	return string(text)
}

package ruletest_test

import (
	"fmt"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/workshop"
	"github.com/keji-rules/keji/rule/ruletest"
)

type (
	policy      = workshop.Policy
	application = workshop.Application
)

const (
	resident     = workshop.Resident
	maxStaff     = workshop.MaxStaff
	factResident = workshop.FactResident
	factStaff    = workshop.FactStaff
)

var (
	scheme  = workshop.Scheme()
	book    = scheme.Book()
	subject = ruletest.For(scheme, workshop.Decode)
)

func rules(s *rule.Sheet, p *policy, a *application) { workshop.Rules(s, p, a) }

func schemeOf(rules func(*rule.Sheet, *policy, *application)) *rule.Scheme[policy, application] {
	return workshop.SchemeOf(rules)
}

func good() application { return workshop.Good() }

// recorder keeps what a test would report.
type recorder struct {
	testing.TB
	errors []string
}

func (r *recorder) Helper() {}

func (r *recorder) Error(args ...any) { r.errors = append(r.errors, fmt.Sprint(args...)) }

func (r *recorder) Errorf(format string, args ...any) {
	r.errors = append(r.errors, fmt.Sprintf(format, args...))
}

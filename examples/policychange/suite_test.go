package main

import (
	"os"
	"testing"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

var subject = ruletest.For(techsme.Scheme(), techsme.Decode)

// complete is an application in which everything is given: the base of the cases.
func complete(t *testing.T) techsme.Application {
	data, err := os.ReadFile("testdata/cases/base/complete.json")
	if err != nil {
		t.Fatal(err)
	}
	app, err := techsme.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	return app
}

// Golden cases, and which rules they saw; coverage.Require(t, ruletest.BothSides) then asks for all of them.
func TestCases(t *testing.T) {
	coverage := ruletest.NewCoverage(techsme.Scheme().Book())
	for _, d := range ruletest.Cases(t, "testdata/cases", subject) {
		coverage.Add(d)
	}
	t.Log(coverage.Table(rule.ZH))
}

// Every number of the law decides at its edge, and one unit beside it.
func TestProbes(t *testing.T) {
	t.Log(ruletest.Probe(t, subject, complete(t)).Text(rule.ZH))
}

func TestProperties(t *testing.T) {
	app := complete(t)
	app.Incidents = rule.Given(make([]techsme.Incident, 2)) // a list of two, whose order must not matter
	ruletest.StraightLine(t, subject, app)
	ruletest.Completions(t, subject, app)
	ruletest.OrderIndependent(t, subject, app)
	ruletest.EmptyReform(t, subject, app)
	ruletest.Monotone(t, subject, ruletest.Claim{Fact: "ip_class1", More: rule.Up}, app)
}

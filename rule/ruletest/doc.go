// Package ruletest helps to test a scheme of rules, as net/http/httptest helps to test a server: golden cases as data,
// boundary probes, rule coverage, mutation of the law's numbers. It is imported by tests only.
//
// # A suite to paste
//
// A file of tests as it stands, for a scheme of this library or of your own; the base of its cases is a complete
// application, such as certification/techsme/testdata/cases/base/complete.json:
//
//	package trial
//
//	import (
//		"os"
//		"testing"
//
//		"github.com/keji-rules/keji/certification/techsme"
//		"github.com/keji-rules/keji/rule"
//		"github.com/keji-rules/keji/rule/ruletest"
//	)
//
//	var subject = ruletest.For(techsme.Scheme(), techsme.Decode)
//
//	// complete is an application in which everything is given: the base of the cases.
//	func complete(t *testing.T) techsme.Application {
//		data, err := os.ReadFile("testdata/cases/base/complete.json")
//		if err != nil {
//			t.Fatal(err)
//		}
//		app, err := techsme.Decode(data)
//		if err != nil {
//			t.Fatal(err)
//		}
//		return app
//	}
//
//	// Golden cases, and which rules they saw; coverage.Require(t, ruletest.BothSides) then asks for all of them.
//	func TestCases(t *testing.T) {
//		coverage := ruletest.NewCoverage(techsme.Scheme().Book())
//		for _, d := range ruletest.Cases(t, "testdata/cases", subject) {
//			coverage.Add(d)
//		}
//		t.Log(coverage.Table(rule.ZH))
//	}
//
//	// Every number of the law decides at its edge, and one unit beside it.
//	func TestProbes(t *testing.T) {
//		t.Log(ruletest.Probe(t, subject, complete(t)).Text(rule.ZH))
//	}
//
//	func TestProperties(t *testing.T) {
//		app := complete(t)
//		app.Incidents = rule.Given(make([]techsme.Incident, 2)) // a list of two, whose order must not matter
//		ruletest.StraightLine(t, subject, app)
//		ruletest.Completions(t, subject, app)
//		ruletest.OrderIndependent(t, subject, app)
//		ruletest.EmptyReform(t, subject, app)
//		ruletest.Monotone(t, subject, ruletest.Claim{Fact: "ip_class1", More: rule.Up}, app)
//	}
//
// The suite of a scheme itself goes on to prove that its cases reach every rule from both sides, and pin every number:
//
//	coverage.Require(t, ruletest.BothSides)
//	cases, err := ruletest.Load("testdata/cases")
//	ruletest.Mutations(t, subject, cases)
//	ruletest.Released(t, techsme.Editions()) // without pins it fails, with the lines to add
//
// # Golden cases
//
// A case is one small JSON file that a policy officer can read and add to; no Go is needed. A key that is not listed
// here, or is given twice, is an error, and all problems of all files are reported at once.
//
//	{
//	  "title": "职工恰为500人",
//	  "why": "《科技型中小企业评价办法》第六条第（二）项：职工总数不超过500人",
//	  "base": "complete",
//	  "application": {"employees": 500, "tech_staff": 150},
//	  "verdict": "passed",
//	  "score": 84,
//	  "figures": {"techsme.max_employees": {"actual": "500", "verdict": "passed"}}
//	}
//
// These keys exist; title, why, application and either verdict or error are required:
//
//	title         what the case is, in Chinese
//	why           the article it was written from
//	base          a file base/NAME.json that you write beside the cases: an application whose keys hold where the case gives none
//	application   the facts; a key that is null is not given, whatever the base says
//	on            a date: the edition in force on that day decides, not the one the application picks
//	policies      editions by ID: each of them decides, and must come to the same
//	reform        {"pass_mark": 65}: figures that the deciding edition is changed by first, by path; see reform.Patch
//	verdict       passed, failed, undetermined
//	score         the exact score, or {"low": 30, "high": 100} while facts are missing
//	failed        what keeps the case from passing; required where the verdict is failed
//	undetermined  what keeps the case open; required where the verdict is undetermined
//	figures       by rule code: actual, bound, points, verdict, each optional
//	missing       {"open": [...], "settled": [...]}: paths of facts that were not given; each optional
//	error         [{"path": "employees", "code": "out_of_range"}]: every problem of an input that is refused
//
// A complete application to start a base from lies beside the cases of each scheme, such as
// certification/techsme/testdata/cases/base/complete.json; what a case still lacks, its failure names.
//
// The base is completed key by key at the top level alone: what a case gives under a key, an object or a list, stands there
// whole, so that a case can also leave out what the base has within. Over a base with "points": {"ip": 27, "transformation":
// 26}, a case with "points": {"transformation": 21} has no points for ip; one that is to keep them writes
// "points": {"ip": 27, "transformation": 21}.
//
// The codes of rules stand in the JSON of a decision (findings), in the table of [Coverage], and in the list of
// rule.Book.Rules; the JSON of a reform's impact has those that turn verdicts.
//
// In failed and undetermined the code of a group stands for every line below it. A figure is a number as the scheme
// counts it (yuan, points), a share also as "12.5%", a date as "2026-07-15", yes or no as "true" or "false", and what
// does not exist as "none". The error of a day that no edition covers has no path and the code no_edition.
//
// Expectations are written by hand from the law: nothing here records them from output, and no flag does.
//
// # Answers that are no verdicts
//
// [Answers] does the same for an answer that is an amount, a date, a range or a list. Its cases have the keys title, why,
// base and policies as above, and:
//
//	input         what is asked about
//	ask           which question is put, where a package answers several
//	value         the whole value, as its JSON
//	text          the value in Chinese
//	missing       paths of facts that were not given
//	causes        why there is no value
//	lines         {"code": "passed"}: the verdict that a line with the code has, said where it has none, none for no such line
//	error         as above
//
// What an author of rules must prove is that every outcome was reached; [AnswerMutations] proves that the cases pin every
// number of the law down.
//
// # A reform
//
// Any of this tests a change of the law as well: [Subject.Under] decides by the editions that reform.Apply makes.
//
//	after, err := reform.Apply(techsme.Editions(), raise)
//	ruletest.Cases(t, "testdata/pass-mark-65", subject.Under(after))
//
// Its cases are about what it changes, and are asked for that alone, not for every figure and rule of every edition:
//
//	coverage.Only("techsme.pass_mark").Require(t, ruletest.BothSides)
//	ruletest.Mutations(t, subject.Under(after).Changed(), cases)
//
// A single case can bring its own change, with the key reform. [EmptyReform] and [LeavesTheLaw] prove that reforms do what
// they say and leave the law alone.
//
// # What the rest proves
//
// [Probe] finds, for every number of the law, the facts at which a line switches, and decides at, one unit under and one
// unit over it; every edition is asked for on its first day and the day before. It proves the evaluator, not the law's
// number; that is what hand-written cases are for, and [Mutations] proves that they do. [Coverage] tells which rules were
// seen from which side, in a table by article to be signed. [StraightLine] proves that the lines of an answer depend on
// the policy alone, [Completions] that what is told of an application with gaps is true of the complete one,
// [OrderIndependent] that the order of a list decides nothing, [Monotone] that more of a fact never makes things worse.
// [Released] pins editions that people were decided by.
package ruletest

// Package reform shows what a change of the law does before anybody signs it: which numbers it changes, whom it touches,
// which way, and by which clause. It works on any scheme of this library.
//
// # A reform
//
// A [Reform] is a function over a copy of the policy, with the day it takes force and the draft that proposes it. Nothing
// it does can touch the law it starts from, since a policy is a value. What it changes is cited by the draft and marked as
// proposed, so that no answer passes it off as law.
//
//	raise := reform.Reform[techsme.Policy]{
//		ID: "pass-mark-65", Title: rule.T("合格分数提高到65分", "pass mark of 65"),
//		From: rule.NewDate(2026, 1, 1), Cite: draft.Article(3),
//		Change: func(p *techsme.Policy) { p.PassMark.Value = rule.Int(65) },
//	}
//
// [Parse] reads the same from JSON, where a change is a [Patch] of paths and values. [Apply] makes of the editions of a
// scheme those that would be; reforms applied one after the other add up. [Reform.Changes] lists what changes, old, new,
// and where both stand.
//
// # Testing it
//
// The changed policy decides like the law. This is a whole test, to be pasted into a package of your own and changed;
// go doc of a scheme's Policy, such as certification/techsme.Policy, lists the numbers that can be changed:
//
//	package trial
//
//	import (
//		"testing"
//
//		"github.com/keji-rules/keji/certification/techsme"
//		"github.com/keji-rules/keji/rule"
//		"github.com/keji-rules/keji/rule/reform"
//		"github.com/keji-rules/keji/rule/ruletest"
//	)
//
//	// The draft in which the change is proposed; whatever the change alters cites it.
//	var proposal = rule.NewDocument(rule.DocumentInfo{
//		ID: "DRAFT-65", Title: rule.T("关于提高合格分数的建议", "Proposal to raise the pass mark"), Source: rule.Proposed,
//	})
//
//	var raise = reform.Reform[techsme.Policy]{
//		ID: "pass-mark-65", Title: rule.T("合格分数提高到65分", "pass mark of 65"),
//		From: rule.NewDate(2027, 3, 1), Cite: proposal.Article(1),
//		Change: func(p *techsme.Policy) { p.PassMark.Value = rule.Int(65) },
//	}
//
//	func TestPassMark65(t *testing.T) {
//		after, err := reform.Apply(techsme.Editions(), raise)
//		if err != nil {
//			t.Fatal(err)
//		}
//		ruletest.Cases(t, "testdata/pass-mark-65", ruletest.For(techsme.Scheme(), techsme.Decode).Under(after))
//	}
//
// Its cases are small files, testdata/pass-mark-65/*.json; package ruletest says what may stand in one, and a case that does
// not hold says in its failure what the decision was:
//
//	{
//	  "title": "64分不再符合",
//	  "why": "建议第一条：合格分数65分。8 + 50 + 6 = 64",
//	  "base": "complete",
//	  "application": {"evaluation_year": 2027, "submitted_on": "2027-07-01", "tech_staff": 15, "rd_expense": "1200000", "ip_class2": 1},
//	  "verdict": "failed",
//	  "score": 64,
//	  "failed": ["techsme.route"]
//	}
//
// The base, testdata/pass-mark-65/base/complete.json, is a copy of certification/techsme/testdata/cases/base/complete.json:
// what a case does not say stands there.
//
// Which edition decides is asked for the day that the scheme names, and From is compared with that day: in techsme the last
// day of the evaluation year, so that a change from 2027-03-01 decides the whole evaluation year 2027; in hnte the day of
// filing, so that one who files on 2027-02-28 is decided by the law as it was. The package comment of a scheme says which.
//
// # Its impact
//
// A [Study] decides a population under two laws, and its [Impact] says what became of it: who passed before and after,
// which rules turned the verdict, how points and scores moved, how near the near misses come, for each group that the
// caller names.
//
//	study, err := reform.New(techsme.Scheme(), raise)
//	study.OnFlip = func(f reform.Flip) error { fmt.Println(f.Text(rule.ZH)); return nil }
//	impact, err := study.Run(ctx, population)
//	fmt.Println(impact.Text(rule.ZH))
//
// The population is an iterator: it is read once, and memory does not grow with it, but for the groups that it names. Two
// editions are compared over the same population with [In].
//
// A list that people keep may hold a firm twice, and would count it twice. Where Study.Identify is set, as with [ByID],
// only its first listing counts; every further one is a Fault that names both rows. That alone costs memory for each
// subject.
//
// # Concurrency
//
// A study runs on its caller's goroutine unless Study.Workers asks for more. The population is read, and the callbacks are
// called, on the caller's goroutine in any case, and what comes out is the same to the byte: everything counted is exact,
// and reported in the order of the population. Run ends with the context, and leaves no goroutine behind.
//
// # Errors
//
// A reform that is not sound is an [*Error] with everything that is wrong with it at once, where it stands, and what to
// write instead; so is one under which nobody can pass a requirement, such as a pass mark of 160 where 100 points can be
// had. A subject that cannot be decided is no error: it is counted, named as a [Fault], and stops nothing.
//
// # What it does not do
//
// It does not guess how people behave under another law, and knows nothing of firms that are not in the population. A
// subject is decided under both laws by the same facts: what only the new law asks is missing where it was not given.
package reform

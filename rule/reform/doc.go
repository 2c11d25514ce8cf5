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
// The changed policy decides like the law. In a test of the host's own:
//
//	after, err := reform.Apply(techsme.Editions(), raise)
//	subject := ruletest.For(techsme.Scheme(), techsme.Decode).Under(after)
//	ruletest.Cases(t, "testdata/pass-mark-65", subject)
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
// # Concurrency
//
// A study runs on its caller's goroutine unless Study.Workers asks for more. The population is read, and the callbacks are
// called, on the caller's goroutine in any case, and what comes out is the same to the byte: everything counted is exact,
// and reported in the order of the population. Run ends with the context, and leaves no goroutine behind.
//
// # Errors
//
// A reform that is not sound is an [*Error] with everything that is wrong with it. A subject that cannot be decided is no
// error: it is counted, named as a [Fault], and stops nothing.
//
// # What it does not do
//
// It does not guess how people behave under another law, and knows nothing of firms that are not in the population. A
// subject is decided under both laws by the same facts: what only the new law asks is missing where it was not given.
package reform

// Package rule is the vocabulary that every scheme of this library speaks: dates, numbers, citations, editions of the
// law, and the worksheet on which rules are written line by line.
//
// # A worksheet, not an engine
//
// A scheme's rules are plain Go that reads like the law. Every line on a [Sheet] leaves a [Finding]: the rule, what was
// measured, the bound, the verdict, the points, the article. From findings alone come the explanation in Chinese and
// English ([Decision.Text], [Decision.FullText], [Decision.Markdown]), the canonical JSON, the facts that are missing
// and whether they still matter ([Decision.Missing]), the papers to bring ([Decision.Evidence]), the least changes that
// would help ([FindGaps]) and the rulebook of an edition ([Rulebook]). A scheme declares its rules and facts once, in a
// [Book], and is tied together by a [Scheme].
//
// What is not a verdict, such as a date or an amount, is an [Answer] with its [Line]s. Its value is often one that all
// domains share: a [Term] or [Deadline] (package rule/calendar reckons it), a [Range] that an authority may choose from, a
// [Split] that sums to the whole, a [Standing] against registers of sanctions, a [Conflict] of interest, a [Refusal] with
// its lawful alternatives. A Term and a Standing may stand in an application.
//
// Rules that read all facts first and then write the law without seeing the application (Facts and Law of [Parts]) are
// compiled, once for each edition: what the law alone decides is then not done again for every application. The sheet
// that a compiled law leaves is the one that the law writes.
//
// # Exactness
//
// Numbers are exact pairs ([Number]); amounts are decimals in yuan with at most 15 integer digits and 2 decimals;
// nothing is a float, nothing is rounded before it is compared. Int64 arithmetic is checked, and what does not fit is
// continued with big rationals. Text is rounded half up to as many decimals as keep the printed figure on its own side
// of every bound: 29.999% is never printed as 30%.
//
// # Missing is not zero
//
// A fact that was not given ([Opt]) may be anything within the bounds its book declares. Every quantity over it is an
// interval, a verdict falls as soon as the interval decides, and what stays open says why ([Cause]): data missing, a
// person must judge, law disputed or unknown. A quantity may also be undefined, as a ratio over zero: it then passes no
// requirement and earns no points.
//
// # The law as values
//
// A policy is a comparable struct of [Limit], [Switch], [Table], [Schedule] and [Steps]: = copies it and == compares it.
// Every one carries its [Citation] and its [Provenance]. A [Timeline] holds the dated editions of a scheme and never
// answers with the nearest one. [Diff] compares two policies, [CheckPolicy] looks for slips in one.
//
// # Errors
//
// An error means that there is no lawful answer: malformed input, no edition in force ([EditionError]), quantities out
// of bounds ([BoundsError], or the door's full report). "Not eligible" and "cannot tell yet" are answers. A slip of a
// scheme's author ([ErrBook], [ErrRules], [ErrTimeline]) is returned by every evaluation, so that the first test shows
// it. Nothing panics on input.
//
// # Concurrency
//
// Everything is immutable after construction and safe for concurrent use, except a [Sheet], which serves one evaluation
// at a time; a [Decision] may be read concurrently. The package starts no goroutine, logs nothing and reads no clock.
package rule

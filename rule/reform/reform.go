package reform

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// Reform is a change of the law: what it changes, from which day on, and where it is proposed. It is a value; nothing in
// it or done with it can touch the law that it changes.
type Reform[P comparable] struct {
	ID    string        // short and stable, such as pass-mark-65; part of the IDs of the editions that it makes
	Title rule.Text     // what it does, in both languages
	From  rule.Date     // first day in force, inclusive
	Cite  rule.Citation // where it is proposed: the draft, the minute, the letter
	// Change changes a copy of each policy that is in force on From or later. What it changes without saying where that
	// stands is cited by Cite, and marked as proposed.
	Change func(*P)
	Patch  Patch // changes as data, instead of Change or made before it
}

// On returns the policy that the reform makes of another: a copy, changed, in which every changed number cites the
// reform. The error is an *Error that says everything that is wrong with it as a value; what the rules of a scheme make of
// it is asked by [New] and [Parse].
func (r Reform[P]) On(base P) (P, error) { return r.on(base, rule.CheckPolicy[P]) }

// on is On with what finds slips in the changed policy.
func (r Reform[P]) on(base P, slips func(*P) []rule.PolicyProblem) (P, error) {
	e := r.check()
	changed := base
	e.add(apply(&changed, &r.Patch)...)
	if r.Change != nil {
		r.Change(&changed)
	}
	rule.CiteChanges(&base, &changed, rule.Basis{Cite: r.Cite, Source: rule.Proposed})
	if changed != base {
		e.add(slips(&changed)...)
	}
	return changed, e.orNil()
}

// Changes lists what the reform changes in the edition in force on its first day: each number, old and new, and where
// both stand.
func (r Reform[P]) Changes(t rule.Timeline[P]) ([]rule.PolicyChange, error) {
	base, err := t.On(r.From)
	if err != nil {
		return nil, err
	}
	changed, err := r.On(base.Policy)
	if err != nil {
		return nil, err
	}
	return rule.Diff(&base.Policy, &changed), nil
}

// Apply returns the timeline as it would be after the reforms, one upon the other in the order given. From its first day
// on a reform changes the edition in force and every later one; what it leaves as it is keeps its edition. The timeline
// handed over is not touched. The error is an *Error, or a *rule.EditionError for a day on which no edition is in force.
// Apply knows the numbers alone: a pass mark that nobody can reach is refused by [New], [Parse] and package ruletest, which
// know the rules.
func Apply[P comparable](t rule.Timeline[P], reforms ...Reform[P]) (rule.Timeline[P], error) {
	return applied(t, rule.CheckPolicy[P], reforms)
}

func applied[P comparable](t rule.Timeline[P], slips func(*P) []rule.PolicyProblem, reforms []Reform[P]) (rule.Timeline[P], error) {
	for _, r := range reforms {
		next, err := r.apply(t, slips)
		if err != nil {
			return t, err
		}
		t = next
	}
	return t, t.Err()
}

func (r Reform[P]) apply(t rule.Timeline[P], slips func(*P) []rule.PolicyProblem) (rule.Timeline[P], error) {
	if e := r.check(); len(e.Problems) > 0 {
		return t, e
	}
	if _, err := t.On(r.From); err != nil {
		return t, err
	}
	var all []rule.Dated[P]
	for _, e := range t.All() {
		if !e.Until.IsZero() && !e.Until.After(r.From) {
			all = append(all, e)
			continue
		}
		changed, err := r.on(e.Policy, slips)
		if err != nil {
			return t, err
		}
		all = append(all, r.split(e, changed)...)
	}
	return rule.NewTimeline(all...), nil
}

// split makes of an edition what it stays until the first day of the reform, and what it becomes.
func (r Reform[P]) split(e rule.Dated[P], changed P) []rule.Dated[P] {
	if changed == e.Policy {
		return []rule.Dated[P]{e}
	}
	next := rule.Dated[P]{Edition: e.Edition, Policy: changed}
	next.ID = e.ID + "+" + r.ID
	next.Title = rule.T(e.Title.ZH+"＋"+r.Title.ZH, e.Title.EN+" + "+r.Title.EN)
	next.Documents = append([]rule.Document{r.Cite.Document()}, e.Documents...)
	next.Note = proposal
	if !e.From.Before(r.From) {
		return []rule.Dated[P]{next}
	}
	next.From, next.Promulgated, e.Until = r.From, rule.Date{}, r.From
	return []rule.Dated[P]{e, next}
}

var proposal = rule.T("含拟议的修改，仅供测算，不是现行规定", "holds a proposed change: for calculation, not law in force")

// check returns what the reform lacks.
func (r Reform[P]) check() *Error {
	e := new(Error)
	for _, part := range [...]struct {
		there  bool
		name   string
		fault  rule.PolicyFault
		zh, en string
	}{
		{r.ID != "", "id", rule.FaultName, "缺少编号", "needs an ID"},
		{r.Title.Whole(), "title", rule.FaultTitle, "缺少中文或英文名称", "needs titles in both languages"},
		{!r.From.IsZero(), "from", rule.FaultValue, "缺少施行日期", "needs the day on which it takes force"},
		{!r.Cite.IsZero(), "cite", rule.FaultCitation, "未引用依据（草案、会议纪要、请示）", "cites nothing: name the draft, the minute or the letter"},
	} {
		if !part.there {
			e.add(rule.PolicyProblem{Path: part.name, Fault: part.fault, What: rule.T(part.zh, part.en)})
		}
	}
	return e
}

// Error is everything that is wrong with a reform.
type Error struct {
	Problems []rule.PolicyProblem
}

func (e *Error) add(problems ...rule.PolicyProblem) { e.Problems = append(e.Problems, problems...) }

func (e *Error) orNil() error {
	if len(e.Problems) == 0 {
		return nil
	}
	return e
}

// Error says so in English, one problem a line.
func (e *Error) Error() string { return e.Text(rule.EN) }

// Text says so in one language, one problem a line.
func (e *Error) Text(l rule.Lang) string {
	text := rule.T("改动方案有误（"+strconv.Itoa(len(e.Problems))+" 处）：", "reform: "+strconv.Itoa(len(e.Problems))+" problem(s):").In(l)
	for _, p := range e.Problems {
		text += "\n  " + p.Text(l)
	}
	return text
}

package reform

import (
	"errors"
	"slices"
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
	changed, problems := r.change(base, slips)
	e.add(problems...)
	return changed, e.orNil()
}

// change changes a copy of a policy and returns what is wrong with its figures. A reform that cites nothing is told so
// once, and not at every figure.
func (r Reform[P]) change(base P, slips func(*P) []rule.PolicyProblem) (P, []rule.PolicyProblem) {
	changed, cite := base, r.Cite
	problems := apply(&changed, &r.Patch)
	if r.Change != nil {
		r.Change(&changed)
	}
	if cite.IsZero() {
		cite = unnamed.Whole()
	}
	rule.CiteChanges(&base, &changed, rule.Basis{Cite: cite, Source: rule.Proposed})
	if changed != base {
		problems = append(problems, slips(&changed)...)
	}
	return changed, problems
}

var unnamed = rule.NewDocument(rule.DocumentInfo{
	ID: "UNNAMED", Title: rule.T("未注明的草案", "a draft not named"), Described: true, Source: rule.Proposed,
})

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

// Warnings lists the shares that the reform raises above 100% where the law stays within it, which [Apply] allows: a rate or
// a growth may lawfully be so high, a part of a whole may not. It is empty where [Reform.Changes] fails.
func (r Reform[P]) Warnings(t rule.Timeline[P]) (all []rule.PolicyProblem) {
	changes, _ := r.Changes(t)
	for _, c := range changes {
		if c.Kind == rule.Removed || c.New.Unit() != rule.Share || !aboveWhole(c.New) || aboveWhole(c.Old) {
			continue
		}
		all = append(all, rule.PolicyProblem{Path: c.Path, Title: c.Title, Fault: rule.FaultValue, What: rule.T(
			"改为 "+c.New.Text(rule.ZH)+"，超过 100%；如是占比，请核对", "becomes "+c.New.Text(rule.EN)+", which is above 100%; check it if it is part of a whole")})
	}
	return all
}

// Apply returns the timeline as it would be after the reforms, one upon the other in the order given. From its first day
// on a reform changes the edition in force and every later one; what it leaves as it is keeps its edition. The timeline
// handed over is not touched. The error is an *Error with everything that is wrong with the first unsound reform, or a
// *rule.EditionError where nothing is wrong but a day on which no edition is in force.
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
	e := r.check()
	all, problems := r.over(t, slips)
	if _, err := t.On(r.From); err != nil && len(e.Problems)+len(problems) == 0 {
		return t, err
	}
	e.add(r.early(t)...)
	if e.add(problems...); len(e.Problems) > 0 {
		return t, e
	}
	return rule.NewTimeline(all...), nil
}

// over changes the editions in force on the first day or later, and returns everything that is wrong with their figures,
// each once. Where no edition is in force on that day, or it is not known, the newest stands for them.
func (r Reform[P]) over(t rule.Timeline[P], slips func(*P) []rule.PolicyProblem) (all []rule.Dated[P], problems []rule.PolicyProblem) {
	editions := t.All()
	_, err := t.On(r.From)
	if err != nil {
		editions = editions[max(len(editions)-1, 0):]
	}
	for _, e := range editions {
		if err == nil && !e.Until.IsZero() && !e.Until.After(r.From) {
			all = append(all, e)
			continue
		}
		changed, found := r.change(e.Policy, slips)
		problems = append(problems, unsaid(problems, found)...)
		all = append(all, r.split(e, changed)...)
	}
	return all, problems
}

// unsaid are the problems that were not found before at the same place.
func unsaid(said, found []rule.PolicyProblem) []rule.PolicyProblem {
	return slices.DeleteFunc(found, func(p rule.PolicyProblem) bool {
		return slices.ContainsFunc(said, func(q rule.PolicyProblem) bool {
			return p.Path == q.Path && p.Rule == q.Rule && p.Fault == q.Fault
		})
	})
}

// early says that no edition is in force on the first day; nothing where the day is not known.
func (r Reform[P]) early(t rule.Timeline[P]) []rule.PolicyProblem {
	var none *rule.EditionError
	if _, err := t.On(r.From); r.From.IsZero() || !errors.As(err, &none) {
		return nil
	}
	return []rule.PolicyProblem{{Path: "from", Fault: rule.FaultValue, What: rule.T(none.Text(rule.ZH), none.Text(rule.EN))}}
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
	title, _ := lacking(r.Title)
	for _, part := range [...]struct {
		there  bool
		name   string
		fault  rule.PolicyFault
		zh, en string
	}{
		{r.ID != "", "id", rule.FaultName, "缺少编号", "needs an ID"},
		{r.Title.Whole(), "title", rule.FaultTitle, title.ZH, title.EN},
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

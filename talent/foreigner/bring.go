package foreigner

import (
	"slices"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Plan says what is still to be brought: what every way needs, and the ways that are still open or met, the shortest
// first. One way is enough.
type Plan struct {
	Common []rule.Proof `json:"common"`
	Ways   []Way        `json:"ways"`
}

// Way is one way into a tier, such as a single achievement of the closed list, and the papers for the facts that were not
// given. A way that is met already has none.
type Way struct {
	Tier  Tier         `json:"tier"`
	Route Route        `json:"route"`
	Code  string       `json:"code"`
	Title rule.Text    `json:"title"`
	Facts []string     `json:"facts"` // paths
	Bring []rule.Proof `json:"bring"`
}

// ways are the leaves of the routes, in the order of the standard.
var ways = []struct {
	route Route
	ids   []rule.ID
}{
	{routeAProgramme, []rule.ID{aProgramme}},
	{routeARecognised, []rule.ID{nobel, namedAward, academician, standardsBody, laboratory, nationalProject, editor, papers, universityPost, fortunePost, financePost, officialPost, artsAward, sportsResult, worldSkills}},
	{routeAPost, []rule.ID{platform, major, medium, hospital, academic, salaryA}},
	{routeAFounder, []rule.ID{founder, leading}},
	{routeAYoung, []rule.ID{aYoung}},
	{routeAPoints, []rule.ID{aPoints}},
	{routeACityPilot, []rule.ID{aCityPilot}},
	{routeBPost, []rule.ID{bPost}},
	{routeBMaster, []rule.ID{bMaster}},
	{routeBSkill, []rule.ID{bCertificate, bUrgent}},
	{routeBTeacher, []rule.ID{bTeacher}},
	{routeBSalary, []rule.ID{salaryB}},
	{routeBSpecial, []rule.ID{bSpecial}},
	{routeBPoints, []rule.ID{bPoints}},
	{routeBCityPilot, []rule.ID{bCityPilot}},
	{routeCList, []rule.ID{cUnderRules, cTemporary, cIntern, cStudent, cQuota}},
}

// Bring says what to bring: the ways that the facts given do not close, the one with the fewest missing facts first, then
// in the order of the standard.
func Bring(a Application) (rule.Answer[Plan], error) {
	d, err := Evaluate(a)
	if err != nil {
		return rule.Answer[Plan]{}, err
	}
	t, plan := &rule.Trace{Frame: d.Frame()}, Plan{}
	common, _ := finding(d, basic)
	plan.Common = proofs(needed(common))
	t.Add(cited(t, book.Line(bringCommon, said(plan.Common)...)).Judged(common.Verdict()))
	for _, w := range ways {
		for _, id := range w.ids {
			if way, open := wayOf(d, w.route, id); open {
				plan.Ways = append(plan.Ways, way)
			}
		}
	}
	slices.SortStableFunc(plan.Ways, func(v, w Way) int { return len(v.Facts) - len(w.Facts) })
	for _, w := range plan.Ways {
		f, _ := d.Finding(w.Code)
		l := f.Line()
		l.Values = said(w.Bring)
		t.Add(l)
	}
	return rule.Conclude(t, book, bringRule, plan)
}

func finding(d rule.Decision, id rule.ID) (rule.Finding, bool) { return d.Finding(book.Rule(id).Code) }

// wayOf is one way with what it still needs; false where it is closed or does not exist.
func wayOf(d rule.Decision, r Route, id rule.ID) (Way, bool) {
	f, ok := finding(d, id)
	if !ok || f.Verdict() == rule.Failed || f.Verdict() == rule.NotApplicable {
		return Way{}, false
	}
	facts := needed(f)
	for _, more := range asked(r.Tier()) {
		extra, _ := finding(d, more)
		if extra.Verdict() == rule.Failed {
			return Way{}, false
		}
		facts = union(facts, needed(extra))
	}
	w := Way{Tier: r.Tier(), Route: r, Code: f.Code(), Title: f.Title(), Bring: proofs(facts), Facts: []string{}}
	for _, fact := range facts {
		w.Facts = append(w.Facts, fact.Path)
	}
	return w, true
}

// asked lists what a tier asks of everybody beside the route.
func asked(t Tier) []rule.ID {
	switch t {
	case TierB:
		return []rule.ID{bAge, bRenewalAge}
	case TierC:
		return []rule.ID{cRenewalAge}
	}
	return nil
}

// needed are the fewest facts that can still settle a line: all that is missing of a group that asks for everything, and of
// a group of which one will do, the shortest that is not closed. A relaxation is asked for only where the requirement fails.
func needed(f rule.Finding) []rule.Fact {
	if f.Verdict() != rule.Undetermined {
		return nil
	}
	kids := f.Kids()
	switch f.Op() {
	case rule.AllOf:
		var all []rule.Fact
		for _, kid := range kids {
			all = union(all, needed(kid))
		}
		return all
	case rule.Unless:
		if n := len(kids) - 1; kids[n].Verdict() == rule.Undetermined {
			return needed(kids[n])
		}
		return needed(kids[0])
	case rule.AnyOf:
		return shortest(kids)
	}
	return f.Waits()
}

func shortest(kids []rule.Finding) []rule.Fact {
	var least []rule.Fact
	for _, kid := range kids {
		if facts := needed(kid); kid.Verdict() == rule.Undetermined && (least == nil || len(facts) < len(least)) {
			least = facts
		}
	}
	return least
}

// union is both lists, each fact once.
func union(facts, more []rule.Fact) []rule.Fact {
	for _, fact := range more {
		if !slices.ContainsFunc(facts, func(g rule.Fact) bool { return g.Path == fact.Path }) {
			facts = append(facts, fact)
		}
	}
	return facts
}

// proofs lists the papers of facts, each once.
func proofs(facts []rule.Fact) []rule.Proof {
	all := []rule.Proof{}
	for _, f := range facts {
		i := slices.IndexFunc(all, func(p rule.Proof) bool { return p.Evidence == f.Evidence })
		if i < 0 {
			all = append(all, rule.Proof{Evidence: f.Evidence})
			i = len(all) - 1
		}
		all[i].Facts = append(all[i].Facts, f)
	}
	return all
}

// said names the papers with what they prove.
func said(bring []rule.Proof) []rule.Named {
	var out []rule.Named
	for _, p := range bring {
		zh, en := make([]string, len(p.Facts)), make([]string, len(p.Facts))
		for i, f := range p.Facts {
			zh[i], en[i] = f.Title.ZH, f.Title.EN
		}
		out = append(out, words(p.Paper, rule.T(strings.Join(zh, "、"), strings.Join(en, ", "))))
	}
	return out
}

// Text writes the plan in one language, a way on each line.
func (p Plan) Text(l rule.Lang) string {
	if len(p.Ways) == 0 {
		return rule.T("已无可走的途径", "no way is left").In(l)
	}
	names := make([]string, 0, 3)
	for _, w := range p.Ways[:min(3, len(p.Ways))] {
		names = append(names, w.Title.In(l))
	}
	return rule.T("最短的途径：", "shortest: ").In(l) + strings.Join(names, rule.T("；", "; ").In(l))
}

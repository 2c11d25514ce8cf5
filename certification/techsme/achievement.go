package techsme

import (
	"cmp"

	"github.com/keji-rules/keji/rule"
)

// achievement is what an award and a standard have in common: a kind that counts, a day, a rank.
type achievement struct {
	counts rule.Opt[bool]
	on     rule.Opt[rule.Date]
	rank   rule.Opt[int]
}

type achieved interface{ achievement() achievement }

func (w Award) achievement() achievement {
	return achievement{mapped(w.Level, isNational), w.On, w.Rank}
}

func (d Standard) achievement() achievement {
	return achievement{mapped(d.Kind, StandardKind.counts), d.On, d.Rank}
}

// span is the time in which an achievement counts, both ends included, and the last rank that counts.
type span struct {
	since, until rule.Opt[rule.Date]
	maxRank      *rule.Limit
}

// merit ranks an achievement by what its lines would say: one failed line outweighs any number of open ones, and fewer
// failed or open lines are better.
func (h achievement) merit(s *span) int {
	return worth(flagVerdict(h.counts)) + worth(notAfter(s.since, h.on)) + worth(notAfter(h.on, s.until)) + worth(rankVerdict(h.rank, s.maxRank))
}

// verdict is what all lines of an achievement would come to.
func (h achievement) verdict(s *span) rule.Verdict {
	switch m := h.merit(s); {
	case m == 0:
		return rule.Passed
	case m > failedMerit:
		return rule.Undetermined
	}
	return rule.Failed
}

// likeliest chooses the achievement that comes nearest to passing; of equals the latest, then the best ranked.
func likeliest[T achieved](list rule.Opt[[]T], s *span) achievement {
	all, _ := list.Get()
	var best achievement
	most := 0
	for i, item := range all {
		h := item.achievement()
		merit := h.merit(s)
		if i == 0 || cmp.Or(most-merit, latest(h.on, best.on), h.rank.Or(0)-best.rank.Or(0)) < 0 {
			best, most = h, merit
		}
	}
	return best
}

// anyMeets reports whether any achievement of a list counts within a span.
func anyMeets[T achieved](list rule.Opt[[]T], s *span) rule.Verdict {
	all, given := list.Get()
	if !given {
		return rule.Undetermined
	}
	found := rule.Failed
	for _, item := range all {
		switch item.achievement().verdict(s) {
		case rule.Passed:
			return rule.Passed
		case rule.Undetermined:
			found = rule.Undetermined
		}
	}
	return found
}

// achievementLines are the lines and facts of one kind of achievement.
type achievementLines struct {
	direct, kind, recent, past, rank, byYear, reading rule.ID
	list, kindFact, on, rankFact                      rule.FactID
}

// lacks lists the facts that an achievement does not give.
func (l *achievementLines) lacks(h achievement) []rule.FactID {
	var facts []rule.FactID
	if !h.counts.IsGiven() {
		facts = append(facts, l.kindFact)
	}
	if !h.on.IsGiven() {
		facts = append(facts, l.on)
	}
	if !h.rank.IsGiven() {
		facts = append(facts, l.rankFact)
	}
	return facts
}

// direct draws the lines of a direct route by an achievement, and notes the other reading of "the last five years".
func direct[T achieved](s *rule.Sheet, a *Application, l *achievementLines, list rule.Opt[[]T], years, maxRank *rule.Limit, filed rule.Quantity) rule.Check {
	within := span{yearsBefore(a.SubmittedOn, years), a.SubmittedOn, maxRank}
	count, best := rule.List(s, l.list, list), likeliest(list, &within)
	on := rule.Of(count, s.Date(l.on, best.on))
	route := s.All(l.direct,
		s.Holds(l.kind, rule.Of(count, s.Flag(l.kindFact, best.counts))),
		s.NotBelow(l.recent, on, filed.YearsBefore(years)),
		s.NotAbove(l.past, on, filed),
		s.AtMost(l.rank, rule.Of(count, s.Count(l.rankFact, best.rank)), maxRank))
	for _, item := range list.Or(nil) {
		if h := item.achievement(); h.verdict(&within) == rule.Undetermined {
			s.Also(route, l.lacks(h)...)
		}
	}
	within.since = firstDayBefore(a.EvaluationYear, years)
	s.Same(l.reading, route, s.Holds(l.byYear, s.Found(anyMeets(list, &within))))
	return route
}

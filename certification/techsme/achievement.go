package techsme

import "github.com/keji-rules/keji/rule"

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
func (h *achievement) merit(s *span) int { return worth(notAfter(s.since, h.on)) + h.besides(s) }

// besides is the merit without the line on the first day.
func (h *achievement) besides(s *span) int {
	return worth(flagVerdict(h.counts)) + worth(notAfter(h.on, s.until)) + worth(rankVerdict(h.rank, s.maxRank))
}

// betterThan puts of achievements of equal merit the latest first, then the best ranked.
func (h *achievement) betterThan(o *achievement) bool {
	if d := latest(h.on, o.on); d != 0 {
		return d < 0
	}
	return h.rank.Or(0) < o.rank.Or(0)
}

// ranking is what a list of achievements comes to: the one that comes nearest to passing, whether any is still open, and
// whether any counts when the time begins on another day.
type ranking struct {
	best  achievement
	most  int
	open  bool
	other rule.Verdict
}

// judge chooses of a list the achievement that comes nearest to passing; of equals the latest, then the best ranked.
func judge[T achieved](list rule.Opt[[]T], s *span, otherSince rule.Opt[rule.Date]) ranking {
	all, given := list.Get()
	found := ranking{other: rule.Failed}
	if !given {
		found.other = rule.Undetermined
	}
	for i := range all {
		h := all[i].achievement()
		besides := h.besides(s)
		merit := worth(notAfter(s.since, h.on)) + besides
		if verdictOf(merit) == rule.Undetermined {
			found.open = true
		}
		if besides > failedMerit && found.other != rule.Passed { // else no first day helps it
			found.other = anyOf(found.other, verdictOf(worth(notAfter(otherSince, h.on))+besides))
		}
		if i == 0 || merit > found.most || merit == found.most && h.betterThan(&found.best) {
			found.best, found.most = h, merit
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
func (l *achievementLines) lacks(h *achievement) []rule.FactID {
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
	since := filed.YearsBefore(years)
	within := span{since.OnDay(), a.SubmittedOn, maxRank}
	count, found := rule.List(s, l.list, list), judge(list, &within, firstDayBefore(a.EvaluationYear, years))
	best := &found.best
	on := rule.Of(count, s.Date(l.on, best.on))
	route := s.All(l.direct,
		s.Holds(l.kind, rule.Of(count, s.Flag(l.kindFact, best.counts))),
		s.NotBelow(l.recent, on, since),
		s.NotAbove(l.past, on, filed),
		s.AtMost(l.rank, rule.Of(count, s.Count(l.rankFact, best.rank)), maxRank))
	if found.open {
		alsoOpen(s, route, l, list, &within)
	}
	s.Same(l.reading, route, s.Holds(l.byYear, s.Found(found.other)))
	return route
}

// alsoOpen names the facts that the achievements still open do not give.
func alsoOpen[T achieved](s *rule.Sheet, route rule.Check, l *achievementLines, list rule.Opt[[]T], within *span) {
	for _, item := range list.Or(nil) {
		if h := item.achievement(); verdictOf(h.merit(within)) == rule.Undetermined {
			s.Also(route, l.lacks(&h)...)
		}
	}
}

package enterprise

import "github.com/keji-rules/keji/rule"

// Roster counts the persons of a year who count as staff and as technical staff. It is a count of persons, not the
// monthly average that ratios are taken of.
type Roster struct {
	Staff int `json:"staff"`
	Tech  int `json:"tech"`
}

// Text writes the counts in one language.
func (r Roster) Text(l rule.Lang) string {
	return Heads{Staff: rule.Int(int64(r.Staff)), Tech: rule.Int(int64(r.Tech))}.Text(l)
}

// CountRoster answers who of the workers of a year counts (Guide Part 3 item 5), under the edition in force on the day of
// filing: persons in service always, part-time and temporary ones from 183 days actually worked in the year on, and of
// all three as technical staff those with 183 days on such work. One line a person and question. An error is malformed
// input, or a day that no edition covers.
func CountRoster(of *Profile, filed rule.Date, year int) (rule.Answer[Roster], error) {
	e, err := inForce(filed)
	if err != nil {
		return rule.Answer[Roster]{}, err
	}
	return e.Policy.roster(of, started(&e.Edition, filed, inYear(year)), year)
}

// Roster answers under this policy, whatever edition is in force.
func (p Policy) Roster(of *Profile, year int) (rule.Answer[Roster], error) {
	return p.roster(of, started(nil, rule.Date{}, inYear(year)), year)
}

func (p *Policy) roster(of *Profile, t *rule.Trace, year int) (rule.Answer[Roster], error) {
	if err := Validate(of); err != nil {
		return rule.Answer[Roster]{}, err
	}
	var r Roster
	workers, _ := rule.Need(t, book.Fact(factWorkers), of.Workers)
	t.Add(p.rosterHead(of, year, len(workers)))
	for i := range workers {
		if w := &workers[i]; w.Year == rule.Given(year) {
			r.Staff += p.worker(t, ruleStaffDays, p.StaffDays, w.Days, factDays, i, w.staff(p))
			r.Tech += p.worker(t, ruleTechDays, p.TechDays, w.ResearchDays, factResearchDays, i, w.tech(p))
		}
	}
	return rule.Conclude(t, book, ruleRoster, r)
}

// rosterHead says how many days could be worked at all: nobody of a firm that operated fewer than 183 days reaches them.
func (p *Policy) rosterHead(of *Profile, year, listed int) rule.Line {
	l := p.line(ruleRoster, book.Fact(factWorkers).Is(rule.Exactly(rule.Int(int64(listed)), rule.Items)))
	since, given := of.Registered.Get()
	operated := rule.NewDate(year, 12, 31).DaysSince(since) + 1
	if given && since.Year() == year && rule.Int(int64(operated)).Cmp(p.TechDays.Value) < 0 {
		l = l.On(disputed(rule.Citation{})).Saying(rule.T("当年经营天数不足，按字面无人可满规定天数，可由专家另行认可", "the year was operated for fewer days than required: read literally nobody reaches them; experts may decide otherwise"))
	}
	return l
}

// verdictOn is what is said of a person, and the fact it waits for.
type verdictOn struct {
	v     rule.Verdict
	lacks rule.FactID
}

func (w *Worker) staff(p *Policy) verdictOn {
	in := is(w.InService, yes)
	enough := reached(w.Days, p.StaffDays)
	if enough == rule.Undetermined && reached(w.ResearchDays, p.StaffDays) == rule.Passed { // so many at least were worked
		enough = rule.Passed
	}
	switch {
	case in == rule.Passed || enough == rule.Passed:
		return verdictOn{v: rule.Passed}
	case in == rule.Undetermined:
		return verdictOn{rule.Undetermined, factInService}
	}
	return verdictOn{enough, factDays}
}

func (w *Worker) tech(p *Policy) verdictOn {
	does := is(w.Technical, yes)
	enough := reached(w.ResearchDays, p.TechDays)
	if reached(w.Days, p.TechDays) == rule.Failed { // nobody does such work on more days than on all
		enough = rule.Failed
	}
	if does == rule.Undetermined && enough != rule.Failed {
		return verdictOn{rule.Undetermined, factTechnical}
	}
	return verdictOn{both(does, enough), factResearchDays}
}

// reached compares days worked; as many as required suffice.
func reached(days rule.Opt[int], least rule.Limit) rule.Verdict {
	return is(days, func(n int) bool { return rule.Int(int64(n)).Cmp(least.Value) >= 0 })
}

// worker adds one person's line and returns 1 when the person counts.
func (p *Policy) worker(t *rule.Trace, id rule.ID, least rule.Limit, days rule.Opt[int], fact rule.FactID, i int, on verdictOn) int {
	known := book.Fact(fact).NotGiven()
	if n, given := days.Get(); given {
		known = rule.Exactly(rule.Int(int64(n)), rule.Days)
	}
	t.Add(p.line(id, book.Fact(fact).Is(known), rule.Figure("应不少于", "required at least", least.Known(rule.Days))).
		On(least.Basis).At(at("workers", i)).Judged(on.v))
	switch on.v {
	case rule.Passed:
		return 1
	case rule.Undetermined:
		t.Lack(book.Fact(on.lacks))
	}
	return 0
}

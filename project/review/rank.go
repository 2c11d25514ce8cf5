package review

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
)

// RankOf says what the scores or votes of a round come to: which count, who passes, and the places within each group.
func RankOf(r Round) (rule.Answer[Ranking], error) { return inForce(r, rankOf) }

// RankOf says it under these numbers.
func (p Policy) RankOf(r Round) (rule.Answer[Ranking], error) { return under(p, r, rankOf) }

func rankOf(q *inquiry) (rule.Answer[Ranking], error) {
	_, panel := rule.Need(q.Trace, book.Fact(factExperts), q.Facts.Experts)
	all, given := rule.Need(q.Trace, book.Fact(factApplications), q.Facts.Applications)
	_, said := rule.Need(q.Trace, book.Fact(factRecusals), q.Facts.Recusals)
	if !panel || !given || !said {
		q.Line(ruleRank, q.Trace.Open()...)
		return rule.ConcludeWith(q.Trace, book, ruleRank, rule.Opt[Ranking]{})
	}
	if len(all) == 0 {
		q.Line(ruleRank)
	}
	how, law := q.method()
	out := make(Ranking, len(all))
	for i := range all {
		out[i] = Result{Key: all[i].Key.Or(""), Group: all[i].Group.Or(""), Method: how, at: i}
		q.unwanted(&all[i], i)
		if q.reviewed(&out[i], &all[i]) && q.rivals(&out[i], all) {
			q.result(&out[i], &all[i], law)
		}
	}
	q.places(out)
	return rule.Conclude(q.Trace, book, ruleRank, out)
}

// method is the method that the call prints, else the profile's.
func (q *inquiry) method() (Method, rule.Basis) {
	trims := &q.Policy.Score.Trims
	switch m, printed := q.Facts.Method.Get(); {
	case printed:
		return m, framed
	case trims.On:
		return Trimmed, trims.Basis
	}
	return Mean, trims.Basis
}

// unwanted looks at the list of experts whom an applicant wants excluded: it may not be too long; whom it names may be called.
func (q *inquiry) unwanted(a *Application, i int) {
	names, given := a.Unwanted.Get()
	p := &q.Policy.Panel
	if !given || !p.Excludes.On {
		return
	}
	l := q.Resting(ruleUnwanted, []rule.Basis{p.MostNames.Basis, p.Excludes.Basis}, persons("名单人数", "names", len(names)),
		rule.Named{Title: rule.T("不超过", "at most"), Value: p.MostNames.Known(rule.Persons)})
	l.Path, l.Verdict = place(i), rule.Given(atMost(len(names), &p.MostNames))
}

// reviewed reports whether there are marks at all to look at.
func (q *inquiry) reviewed(r *Result, a *Application) bool {
	_, given := rule.Need(q.Trace, book.Fact(factMarks), a.Marks)
	if !given {
		r.Class = NotReviewed
		q.Line(ruleScores, book.Fact(factMarks).Is(book.Fact(factMarks).NotGiven())).Path = place(r.at)
	}
	return given
}

// rivals asks a competitive group for a least number of applications.
func (q *inquiry) rivals(r *Result, all []Application) bool {
	p := &q.Policy.Panel
	if !p.Floor.On {
		return true
	}
	n := 0
	for i := range all {
		if all[i].Group.Or("") == r.Group {
			n++
		}
	}
	enough := held(n, &p.LeastRival)
	if enough == rule.Passed {
		return true
	}
	competes, told := rule.Need(q.Trace, book.Fact(factCompetitive), q.Facts.Competitive)
	if told && !competes {
		return true
	}
	l := q.Resting(ruleFloor, []rule.Basis{p.LeastRival.Basis, p.Floor.Basis}, rule.Figure("有效申报数", "applications", rule.Exactly(rule.Int(int64(n)), rule.Items)),
		rule.Named{Title: rule.T("不少于", "at least"), Value: p.LeastRival.Known(rule.Items)})
	l.Path, l.Verdict = place(r.at), rule.Given(rule.Undetermined)
	if told {
		l.Verdict = rule.Given(enough)
	}
	r.Class = NotReviewed
	return false
}

// result counts what counts and judges it.
func (q *inquiry) result(r *Result, a *Application, law rule.Basis) {
	counted, open := q.counted(r, a)
	if gone, doubt := q.gone(r.Key); r.Method == Majority && doubt > 0 { // how many members there are depends on it
		l := q.Resting(ruleLeft, []rule.Basis{progress.Read()}, persons("须回避", "who recuse", gone), persons("待定", "in doubt", doubt))
		l.Path, l.Verdict, open = place(r.at), rule.Given(rule.Undetermined), true
	}
	switch {
	case open:
		r.Class = Open
	case r.Method == Majority:
		q.voted(r, counted)
	default:
		q.scored(r, counted, law)
	}
}

// counted are the marks that count; open where a recusal is in doubt.
func (q *inquiry) counted(r *Result, a *Application) (marks []Mark, open bool) {
	for j, m := range a.Marks.Or(nil) {
		expert, path := m.Expert.Or(""), place(r.at)+".marks["+itoa(j)+"]"
		why, v := q.recused(expert, r.Key)
		switch {
		case v == rule.Failed:
			q.refuse(r, expert, path, ruleRecused, progress.Read(), why.Why.Or(""))
			continue
		case v == rule.Undetermined:
			l := q.Line(ruleRecused, rule.Named{Title: rule.T("专家", "expert"), Words: rule.T(expert, expert)})
			l.Path, l.Verdict, open = path, rule.Given(rule.Undetermined), true
			continue
		}
		if q.given(r, &m, expert, path) {
			marks = append(marks, m)
		}
	}
	return marks, open
}

// given reports whether a mark holds what the method counts, within the full mark.
func (q *inquiry) given(r *Result, m *Mark, expert, path string) bool {
	score, scored := m.Score.Get()
	full := &q.Policy.Score.Full
	switch {
	case r.Method == Majority && m.Vote.IsGiven():
		return true
	case r.Method == Majority, !scored:
		q.refuse(r, expert, path, ruleNoScore, framed, "")
	case score.Cmp(full.Value) > 0:
		q.refuse(r, expert, path, ruleBeyond, full.Basis, "")
	default:
		return true
	}
	return false
}

// refuse says why a mark does not count.
func (q *inquiry) refuse(r *Result, expert, path string, id rule.ID, law rule.Basis, why string) {
	l := q.Resting(id, []rule.Basis{law}, rule.Named{Title: rule.T("专家", "expert"), Words: rule.T(expert, expert)})
	l.Path, l.Verdict = path, rule.Given(rule.Failed)
	if why != "" {
		l.Note = rule.T(why, why)
	}
	r.Refused = append(r.Refused, RefusedMark{Expert: expert, Code: l.Rule.Code, Why: refusals[id]})
}

var refusals = map[rule.ID]rule.Text{
	ruleRecused: rule.T("须回避", "must recuse"),
	ruleNoScore: rule.T("未评分或未投票", "gave no score or vote"),
	ruleBeyond:  rule.T("超出满分", "beyond the full mark"),
}

func verdictOf(ok bool) rule.Opt[rule.Verdict] { return rule.Given(asking.Held(ok)) }

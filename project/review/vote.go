package review

import "github.com/keji-rules/keji/rule"

// voted counts the votes: who gave one, or abstained, is present; who recuses is no member for this application.
func (q *inquiry) voted(r *Result, marks []Mark) {
	for i := range marks {
		switch marks[i].Vote.Or("") {
		case For:
			r.For++
		case Against:
			r.Against++
		default:
			r.Abstained++
		}
	}
	r.Counted = len(marks)
	gone, _ := q.gone(r.Key)
	members := len(q.Facts.Experts.Or(nil)) - gone
	if !q.seats(r, members) || !q.quorum(r, members) {
		r.Class = NotReviewed
		return
	}
	q.carried(r, members)
}

// seats asks for enough members who may vote.
func (q *inquiry) seats(r *Result, members int) bool {
	least := &q.Policy.Panel.Least
	v := held(members, least)
	l := q.Resting(ruleLeft, []rule.Basis{least.Basis}, persons("回避后人数", "members left", members), rule.Named{Title: rule.T("不少于", "at least"), Value: least.Known(rule.Persons)})
	l.Path, l.Verdict = place(r.at), rule.Given(v)
	return v == rule.Passed
}

// quorum holds those present against the members who may vote.
func (q *inquiry) quorum(r *Result, members int) bool {
	p := &q.Policy.Vote
	if !p.Quorums.On {
		l := q.Resting(ruleQuorum, []rule.Basis{p.Quorums.Basis}, persons("到会", "present", r.Counted), persons("应到", "members", members))
		l.Path, l.Note = place(r.at), rule.T("文件未规定到会人数", "the document gives no quorum")
		return r.Counted > 0
	}
	ok := r.Counted > 0 && rule.Frac(int64(r.Counted), int64(max(members, 1))).Cmp(p.Quorum.Value) >= 0
	l := q.Resting(ruleQuorum, []rule.Basis{p.Quorum.Basis, p.Quorums.Basis}, persons("到会", "present", r.Counted), persons("应到", "members", members),
		rule.Named{Title: rule.T("占比不低于", "share at least"), Value: p.Quorum.Known(rule.Share)})
	l.Path, l.Verdict = place(r.at), verdictOf(ok)
	return ok
}

// carried compares the votes for with their base.
func (q *inquiry) carried(r *Result, members int) {
	p := &q.Policy.Vote
	base := r.Counted
	switch {
	case p.OfPanel.On:
		base = members
	case !p.Abstainers.On:
		base = r.For + r.Against
	}
	share := rule.Frac(int64(r.For), int64(max(base, 1)))
	c := share.Cmp(p.Share.Value)
	ok := c > 0 || c == 0 && p.Reaching.On
	r.Class = Below
	if ok {
		r.Class = Passed
	}
	word := rule.T("超过（不含）", "more than")
	if p.Reaching.On {
		word = rule.T("不少于（含）", "at least")
	}
	l := q.Resting(ruleVote, []rule.Basis{p.Share.Basis, p.Reaching.Basis, p.OfPanel.Basis, p.Abstainers.Basis}, persons("同意", "for", r.For), persons("不同意", "against", r.Against),
		persons("弃权", "abstained", r.Abstained), persons("基数", "of", base), rule.Named{Title: word, Value: p.Share.Known(rule.Share)})
	l.Path, l.Verdict = place(r.at), verdictOf(ok)
}

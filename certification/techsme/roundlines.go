package techsme

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Lines lists what is known of the round's calendar, each day and figure with its source. A round, or a given day or
// figure of it, without basis is an error.
func (r Round) Lines() ([]rule.Line, error) {
	if err := r.check(); err != nil {
		return nil, err
	}
	t := trace{}
	t.roundDay(roundOpens, "", r.Opens)
	t.roundDay(roundCloses, "", r.Closes)
	for i, b := range r.Batches {
		t.roundDay(roundBatch, fmt.Sprintf("batches[%d]", i), b)
	}
	r.review(&t)
	if law, err := lifeTimeline.On(rule.NewDate(r.Year, 12, 31)); err == nil {
		l := t.line(roundDays, rule.Figure("工作日数", "working days", law.Policy.PublicityDays.Known(rule.Plain)))
		*l = l.On(law.Policy.PublicityDays.Basis)
	}
	t.roundDay(roundPublicity, "", r.PublicityBy)
	if r.SamplingShare.Source.Valid() {
		l := t.line(roundShare, rule.Figure("不低于", "at least", r.SamplingShare.Known(rule.Share)))
		*l = l.On(r.SamplingShare.Basis).Saying(r.Note)
	}
	t.roundDay(roundSampling, "", r.SamplingBy)
	t.roundDay(roundReport, "", r.ReportBy)
	return t.Lines(), nil
}

func (t *trace) roundDay(id rule.ID, path string, d RoundDay) {
	if on, known := d.On.Get(); known {
		l := t.line(id, onDay("日期（含）", "day (inclusive)", on))
		*l = l.On(d.Basis).At(path)
	}
}

// review adds how long the municipal review may take, where known.
func (r *Round) review(t *trace) {
	if r.ReviewDays.Source.Valid() {
		l := t.line(roundReview, rule.Figure("截止后工作日数", "working days after the cut-off", r.ReviewDays.Known(rule.Plain)))
		*l = l.On(r.ReviewDays.Basis)
	}
}

// check refuses what has no source: the round itself, and each day and figure that is given.
func (r *Round) check() error {
	var found []door.Problem
	founded := func(path string, b rule.Basis) {
		if b.Cite.IsZero() || !b.Source.Valid() {
			found = append(found, door.Problem{Path: path, Code: door.Required, Text: rule.T("未注明依据", "no basis is given"),
				Remedy: rule.T("请注明所依据的通知和来源", "cite the notice and say how it is known")})
		}
	}
	day := func(path string, d RoundDay) {
		if d.On.IsGiven() {
			founded(path+".basis", d.Basis)
		}
	}
	figure := func(path string, l rule.Limit) {
		if l != (rule.Limit{}) {
			founded(path+".basis", l.Basis)
		}
	}
	founded("basis", r.Basis)
	day("opens", r.Opens)
	day("closes", r.Closes)
	day("publicity_by", r.PublicityBy)
	day("sampling_by", r.SamplingBy)
	day("report_by", r.ReportBy)
	for i, b := range r.Batches {
		day(fmt.Sprintf("batches[%d]", i), b)
	}
	figure("review_days", r.ReviewDays)
	figure("sampling_share", r.SamplingShare)
	return problems(found)
}

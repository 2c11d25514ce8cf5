package techsme

import (
	"fmt"
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// Round is the calendar of one evaluation round: a comparable value, to be copied, changed and asked. A day that no source
// gives is not given and never guessed. Batches, review and sampling are those of Guangdong.
type Round struct {
	Year        int      `json:"year"`
	Opens       RoundDay `json:"opens,omitzero"`        // first day of filing
	Closes      RoundDay `json:"closes,omitzero"`       // last day of filing
	PublicityBy RoundDay `json:"publicity_by,omitzero"` // last day by which all batches have been made public
	SamplingBy  RoundDay `json:"sampling_by,omitzero"`  // last day of random checks
	ReportBy    RoundDay `json:"report_by,omitzero"`    // last day of the report on the round
	// Batches are the cut-off days, inclusive, in ascending order; those beyond the last are not given.
	Batches [mostBatches]RoundDay `json:"batches"`
	// ReviewDays is how many working days after a cut-off the municipal review may take; zero where not known.
	ReviewDays rule.Limit `json:"review_days,omitzero"`
	// SamplingShare is the least share of entries to be checked at random; zero where not known.
	SamplingShare rule.Limit `json:"sampling_share,omitzero"`
	Note          rule.Text  `json:"note,omitzero"`
	// Basis is the notice of the round.
	Basis rule.Basis `json:"basis"`
}

// RoundDay is one day of a round and where it stands. A day that is not given is not known.
type RoundDay struct {
	On    rule.Opt[rule.Date] `json:"on,omitzero"`
	Basis rule.Basis          `json:"basis,omitzero"`
}

// mostBatches bounds the batches of a round.
const mostBatches = 6

// Rounds returns the calendars of all rounds that the library knows, oldest first, fresh for every caller.
func Rounds() []Round { return append([]Round(nil), rounds[:]...) }

// RoundOf returns the calendar of one evaluation year, or a *rule.EditionError that names the years covered.
func RoundOf(year int) (Round, error) {
	for _, r := range rounds {
		if r.Year == year {
			return r, nil
		}
	}
	first, last := rounds[0].Year, rounds[len(rounds)-1].Year
	return Round{}, &rule.EditionError{
		Day:     rule.NewDate(year, 12, 31),
		Covered: []rule.Span{{From: rule.NewDate(first, 1, 1), Until: rule.NewDate(last+1, 1, 1)}},
	}
}

// Filing says whether a self-evaluation may be submitted on a day, and which batch it falls into.
type Filing struct {
	Open bool `json:"open"`
	// Batch counts from 1; 0 where the round is closed or its batches are not known.
	Batch int `json:"batch,omitzero"`
	// CutOff is the last day of the batch, inclusive.
	CutOff rule.Opt[rule.Date] `json:"cut_off,omitzero"`
}

// Text says so in one language.
func (f Filing) Text(l rule.Lang) string {
	cutOff, batched := f.CutOff.Get()
	switch {
	case !f.Open:
		return rule.T("不可提交", "may not be submitted").In(l)
	case !batched:
		return rule.T("可以提交", "may be submitted").In(l)
	}
	n, day := strconv.Itoa(f.Batch), cutOff.String()
	return rule.T("可以提交，属第"+n+"批（"+day+"截止，含当日）", "may be submitted, in batch "+n+" (until "+day+", inclusive)").In(l)
}

// MayFile says whether a self-evaluation may be submitted on a day of the round's year and which batch it falls into.
// Both ends of the window and every cut-off are inclusive. Where an end is not known, the answer is open unless the
// other end decides. A round, or a given day of it, without basis is an error. After a correction request the day of the corrected submission counts.
func (r Round) MayFile(day rule.Date) (rule.Answer[Filing], error) {
	if err := askedDay(day); err != nil {
		return rule.Answer[Filing]{}, err
	}
	if err := r.check(); err != nil {
		return rule.Answer[Filing]{}, err
	}
	y := strconv.Itoa(r.Year)
	t := trace{frame: rule.Frame{AsOf: day, Subject: rule.T(y+"年度，"+day.String(), "round of "+y+", on "+day.String())}}
	v := and(r.year(&t, day), and(
		r.bounded(&t, roundOpens, r.Opens, func(end rule.Date) bool { return !day.Before(end) }),
		r.bounded(&t, roundCloses, r.Closes, func(end rule.Date) bool { return !day.After(end) })))
	var value rule.Opt[Filing]
	switch v {
	case rule.Passed:
		value = rule.Given(r.batch(&t, day))
	case rule.Failed:
		value = rule.Given(Filing{})
	default:
		t.Because(rule.LawUnknown)
	}
	return answer(&t, mayFile, value)
}

// year says whether the day lies in the round's year.
func (r *Round) year(t *trace, day rule.Date) rule.Verdict {
	v := whether(day.Year() == r.Year)
	l := t.judged(roundYear, v, onDay("提交日期", "submitted on", day), inYear("评价年度", "evaluation year", r.Year))
	*l = l.On(r.Basis).Saying(r.Note)
	return v
}

// bounded compares the day with one end of the window.
func (r *Round) bounded(t *trace, id rule.ID, end RoundDay, holds func(rule.Date) bool) rule.Verdict {
	on, known := end.On.Get()
	if !known {
		l := t.judged(id, rule.Undetermined, words("日期", "day", "未见公布", "not found"))
		*l = l.On(rule.Basis{Cite: r.Basis.Cite, Source: rule.Unknown})
		return rule.Undetermined
	}
	v := whether(holds(on))
	l := t.judged(id, v, onDay("日期（含）", "day (inclusive)", on))
	*l = l.On(end.Basis)
	return v
}

// batch finds the batch of a day within the window.
func (r *Round) batch(t *trace, day rule.Date) Filing {
	for i, b := range r.Batches {
		if on, known := b.On.Get(); known && !day.After(on) {
			l := t.line(roundBatch, words("批次", "batch", fmt.Sprintf("第%d批", i+1), strconv.Itoa(i+1)), onDay("截止日（含）", "cut-off (inclusive)", on))
			*l = l.On(b.Basis)
			r.review(t)
			return Filing{true, i + 1, rule.Given(on)}
		}
	}
	l := t.line(roundBatch, words("批次", "batch", "未见公布", "not found"))
	*l = l.On(rule.Basis{Cite: r.Basis.Cite, Source: rule.Unknown})
	return Filing{Open: true}
}

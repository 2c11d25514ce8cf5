package techsme

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Entry holds the facts of one entry of an enterprise in the national database (入库登记), from self-evaluation to
// revocation. Each question asks for few of them; what is not given may be anything, and the answer says whether it
// matters. Facts that contradict each other are an error, a *door.InputError with every problem.
type Entry struct {
	// Year is the evaluation year (评价年度), printed in the number. It picks the edition, and every
	// question needs it.
	Year rule.Opt[int] `json:"evaluation_year,omitzero"`
	// Division is the six-digit administrative division code of the registered place (行政区划代码).
	Division rule.Opt[string] `json:"division,omitzero" validate:"omitempty,len=6,numeric,alphanum"`
	// FoundedOn is the day of registration (注册日期).
	FoundedOn rule.Opt[rule.Date] `json:"founded_on,omitzero"`
	// SubmittedOn is the day of submission; after a correction request, of the corrected submission.
	SubmittedOn rule.Opt[rule.Date] `json:"submitted_on,omitzero"`
	// AnnouncedOn is the day on which the entry and its number were announced (公告日期).
	AnnouncedOn rule.Opt[rule.Date] `json:"announced_on,omitzero"`

	// The direct routes of Article 8 on which the enterprise was confirmed; all false on the scoring route.
	ByHNTE     rule.Opt[bool] `json:"by_hnte,omitzero"`
	ByAward    rule.Opt[bool] `json:"by_award,omitzero"`
	ByRDBody   rule.Opt[bool] `json:"by_rd_body,omitzero"`
	ByStandard rule.Opt[bool] `json:"by_standard,omitzero"`
	// Serial is the serial number, positions 13 to 18.
	Serial rule.Opt[int] `json:"serial,omitzero"`

	// Revoked says that the number was revoked (撤销), RevokedOn the day on which that was announced.
	Revoked   rule.Opt[bool]      `json:"revoked,omitzero"`
	RevokedOn rule.Opt[rule.Date] `json:"revoked_on,omitzero"`
	// Ground is the item of Article 15 on which it was revoked, 1 to 6.
	Ground rule.Opt[int] `json:"revocation_ground,omitzero"`
	// ConductOn is the day of the conduct for which it was revoked: the number of that day's year falls.
	ConductOn rule.Opt[rule.Date] `json:"conduct_on,omitzero"`
	// FalseFiling says that false statements were found in the filing of Year.
	FalseFiling rule.Opt[bool] `json:"false_filing,omitzero"`
}

// lifeInput is all that the life book declares facts of: an entry, or a list of rights.
type lifeInput struct {
	Entry
	Rights rule.Opt[[]Right] `json:"rights,omitzero" validate:"omitempty,max=1000,dive"`
}

var lifeDoor = door.New(lifeBook, senseEntry)

// senseEntry reports what no single field can show.
func senseEntry(in *lifeInput, r *door.Report) {
	e := &in.Entry
	year, given := e.Year.Get()
	if day, ok := e.FoundedOn.Get(); ok && given && day.Year() > year {
		contradict(r, "企业成立于评价年度之后", "founded after the evaluation year", "founded_on", "evaluation_year")
	}
	if day, ok := e.SubmittedOn.Get(); ok && given && day.Year() != year {
		contradict(r, "提交日期不在评价年度内", "submitted outside the evaluation year", "submitted_on", "evaluation_year")
	}
	ordered(r, e.FoundedOn, e.SubmittedOn, "提交日期早于成立日期", "submitted before it was founded", "submitted_on", "founded_on")
	ordered(r, e.SubmittedOn, e.AnnouncedOn, "公告日期早于提交日期", "announced before it was submitted", "announced_on", "submitted_on")
	ordered(r, e.AnnouncedOn, e.RevokedOn, "撤销日期早于公告日期", "revoked before it was announced", "revoked_on", "announced_on")
	ordered(r, e.ConductOn, e.RevokedOn, "撤销日期早于行为发生日期", "revoked before the conduct", "revoked_on", "conduct_on")
	if day, ok := e.AnnouncedOn.Get(); ok && given && day.Year() < year {
		contradict(r, "公告日期早于评价年度", "announced before the evaluation year", "announced_on", "evaluation_year")
	}
	if revoked, said := e.Revoked.Get(); said && !revoked && (e.RevokedOn.IsGiven() || e.Ground.IsGiven()) {
		contradict(r, "填写了撤销日期或情形，却声明未被撤销", "a day or ground of revocation is given for a number said not to be revoked", "revoked", "revoked_on", "revocation_ground")
	}
	rights, _ := in.Rights.Get()
	for i := range rights {
		senseRight("rights["+strconv.Itoa(i)+"]", &rights[i], r)
	}
}

func ordered(r *door.Report, first, then rule.Opt[rule.Date], zh, en, path, also string) {
	if before(then, first) == rule.Passed {
		contradict(r, zh, en, path, also)
	}
}

func contradict(r *door.Report, zh, en, path string, also ...string) {
	r.Contradiction(rule.T(zh, en), rule.T("请核对后更正其中一项", "check both and correct one"), path, also...)
}

// revoked reports whether the number was revoked by a day; open where that is not known.
func (e *Entry) revoked(day rule.Date) rule.Verdict {
	said, given := e.Revoked.Get()
	on, known := e.RevokedOn.Get()
	switch {
	case given && !said:
		return rule.Failed
	case known && !on.After(day):
		return rule.Passed
	case known:
		return rule.Failed
	}
	return rule.Undetermined
}

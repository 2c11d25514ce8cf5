package techsme

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

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

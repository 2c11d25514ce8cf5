package techsme

import "github.com/keji-rules/keji/rule"

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

package notice

import "github.com/keji-rules/keji/rule"

// Policy holds the numbers and switches on public notices for one profile. It is a value: copy it, change it, ask it.
type Policy struct {
	Grants       Length          `json:"grants" zh:"拟立项公示" en:"notice of grants"`
	Results      Length          `json:"results" zh:"验收结果公示" en:"notice of results"`
	Terminations Length          `json:"terminations" zh:"终止公示" en:"notice of terminations"`
	Registration Length          `json:"registration" zh:"成果登记公示" en:"notice of registrations"`
	Objection    ObjectionPolicy `json:"objection" zh:"异议" en:"objections"`
	Call         CallPolicy      `json:"call" zh:"申报" en:"calls"`
	Review       ReviewPolicy    `json:"review" zh:"复核（复审）" en:"review"`
}

// CallPolicy says how many days before the first day for applying a guide is published at the latest, and how many after the last
// one the form check is finished.
type CallPolicy struct {
	Set   rule.Switch `json:"set" zh:"规定指南公布和初步审查的期限" en:"days of guide and form check"`
	Guide rule.Limit  `json:"guide" zh:"指南提前公布的天数" en:"days of the guide before applications" unit:"days"`
	Check rule.Limit  `json:"check" zh:"初步审查的天数" en:"days for the form check" unit:"days"`
}

// Length is how long a notice lasts at least, where the profile has such notices.
type Length struct {
	Set     rule.Switch `json:"set" zh:"有公示" en:"there is such a notice"`
	Days    rule.Limit  `json:"days" zh:"公示期" en:"length" unit:"plain"`
	Working rule.Switch `json:"working" zh:"按工作日计" en:"counted in working days"`
}

// ObjectionPolicy says which objections are accepted, and within how many working days one is dealt with.
type ObjectionPolicy struct {
	Written rule.Switch `json:"written" zh:"须书面提出" en:"in writing"`
	Named   rule.Switch `json:"named" zh:"须实名或加盖公章" en:"with real name or seal"`
	Handle  rule.Limit  `json:"handle" zh:"异议处理期限" en:"time to deal with it" unit:"working_days"`
}

// ReviewPolicy says whether a review may be asked for. FromEnd: within so many working days after the last day of the notice,
// otherwise within so many days of being notified. It is decided within Decide days of receipt where Decides is on.
type ReviewPolicy struct {
	Set       rule.Switch `json:"set" zh:"可申请复核" en:"a review may be asked for"`
	FromEnd   rule.Switch `json:"from_end" zh:"自公示期满起按工作日计" en:"working days from the end of the notice"`
	Ask       rule.Limit  `json:"ask" zh:"申请复核的期限" en:"time to ask" unit:"plain"`
	Decides   rule.Switch `json:"decides" zh:"规定作出决定的期限" en:"the decision is bounded"`
	Decide    rule.Limit  `json:"decide" zh:"作出决定的期限" en:"time to decide" unit:"days"`
	Scholarly rule.Switch `json:"scholarly" zh:"学术判断不作为理由" en:"scholarly judgement is no ground"`
}

// reviewed is what a review is asked for of: terminations where it follows their notice, otherwise the decision not to accept or
// not to fund an application.
func (p *ReviewPolicy) reviewed() Kind {
	if p.FromEnd.On {
		return Terminations
	}
	return Grants
}

// of is the length of a kind of notice.
func (p *Policy) of(k Kind) *Length {
	switch k {
	case Results:
		return &p.Results
	case Terminations:
		return &p.Terminations
	case Registration:
		return &p.Registration
	}
	return &p.Grants
}

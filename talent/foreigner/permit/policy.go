package permit

import "github.com/keji-rules/keji/rule"

// Policy holds every number and switch of a permit's life. Days are calendar days unless they are said to be working days.
type Policy struct {
	RenewOpen  rule.Limit `json:"renew_open" zh:"延期申请最早提前天数" en:"days before the end from which a renewal may be filed" unit:"days"`
	RenewClose rule.Limit `json:"renew_close" zh:"延期申请最迟提前天数" en:"days before the end by which a renewal must be filed" unit:"days"`
	// Enforced: a renewal after the window is refused.
	Enforced rule.Switch `json:"enforced" zh:"逾期延期申请不予受理" en:"a late renewal is refused"`

	MaxYearsA      rule.Limit `json:"max_years_a" zh:"A类许可最长年限" en:"longest permit of tier A" unit:"years"`
	MaxYearsB      rule.Limit `json:"max_years_b" zh:"B类许可最长年限" en:"longest permit of tier B" unit:"years"`
	MaxYearsC      rule.Limit `json:"max_years_c" zh:"C类许可最长年限" en:"longest permit of tier C" unit:"years"`
	PassportMonths rule.Limit `json:"passport_months" zh:"护照剩余有效月数" en:"months for which the passport must be valid" unit:"months"`

	ChangeDays    rule.Limit  `json:"change_days" zh:"变更申请期限" en:"for reporting a change" unit:"working_days"`
	CancelDays    rule.Limit  `json:"cancel_days" zh:"注销申请期限" en:"for applying for cancellation" unit:"working_days"`
	TransferDays  rule.Limit  `json:"transfer_days" zh:"注销后转聘申请期限" en:"for a new employer after a cancellation" unit:"days"`
	ResidenceDays rule.Limit  `json:"residence_days" zh:"入境后申请居留许可期限" en:"for the residence permit after entry" unit:"days"`
	Card          rule.Switch `json:"card" zh:"入境后领取许可证" en:"a card is issued after entry"`
	CardDays      rule.Limit  `json:"card_days" zh:"入境后申领许可证期限" en:"for the card after entry" unit:"days"`

	Registration    rule.Limit `json:"registration" zh:"用人单位注册" en:"registration of the employer" unit:"working_days"`
	PreReviewA      rule.Limit `json:"pre_review_a" zh:"预审（A类）" en:"pre-review (A)" unit:"working_days"`
	PreReview       rule.Limit `json:"pre_review" zh:"预审" en:"pre-review" unit:"working_days"`
	Acceptance      rule.Limit `json:"acceptance" zh:"受理" en:"acceptance" unit:"working_days"`
	DecisionA       rule.Limit `json:"decision_a" zh:"审查决定（A类）" en:"decision (A)" unit:"working_days"`
	Decision        rule.Limit `json:"decision" zh:"审查决定" en:"decision" unit:"working_days"`
	RenewalDecision rule.Limit `json:"renewal_decision" zh:"延期、注销审查决定" en:"decision on a renewal or cancellation" unit:"working_days"`
	CardIssueA      rule.Limit `json:"card_issue_a" zh:"制发许可证（A类）" en:"issue of the card (A)" unit:"working_days"`
	CardIssue       rule.Limit `json:"card_issue" zh:"制发许可证" en:"issue of the card" unit:"working_days"`
	Ceiling         rule.Limit `json:"ceiling" zh:"法定办理期限" en:"statutory ceiling" unit:"working_days"`
	Extension       rule.Limit `json:"extension" zh:"经批准可延长" en:"extension with reasons" unit:"working_days"`

	// Papers is where the list of papers for a new permit stands; that for a renewal or a cancellation was not read.
	Papers rule.Switch `json:"papers" zh:"新办材料清单" en:"list of papers for a new permit"`
	// Inside is where the list of who may apply from inside China stands.
	Inside        rule.Switch `json:"inside" zh:"境内申请情形" en:"who may apply from inside China"`
	PaperMonths   rule.Limit  `json:"paper_months" zh:"体检、无犯罪记录和照片的有效月数" en:"months for which medical, record and photo are fresh" unit:"months"`
	CapitalMonths rule.Limit  `json:"capital_months" zh:"验资报告补交月数" en:"months for the capital verification" unit:"months"`
}

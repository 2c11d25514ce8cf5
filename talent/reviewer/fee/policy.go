package fee

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/internal/law"
)

// Policy holds the rates after tax, in yuan for a person and a day, and the tax that is withheld.
type Policy struct {
	Senior Rate `json:"senior" zh:"高级专业技术职称" en:"senior title"`
	Other  Rate `json:"other" zh:"其他专业人员" en:"other professionals"`
	// Bonus is what academicians and nationally known experts get on top of the senior rate.
	Bonus rule.Limit `json:"bonus" zh:"院士、全国知名专家上浮" en:"on top for academicians and nationally known experts" unit:"share"`
	// FullDays count whole; each day after them counts Later of the rate. A half day counts Half of what the day would.
	FullDays rule.Limit `json:"full_days" zh:"按全额计的天数" en:"days that count whole" unit:"days"`
	Later    rule.Limit `json:"later" zh:"以后各天" en:"each day after them" unit:"share"`
	Half     rule.Limit `json:"half" zh:"半天" en:"half a day" unit:"share"`
	// LetterLow and LetterHigh are the shares of the rate for a review by letter, each inclusive.
	LetterLow  rule.Limit `json:"letter_low" zh:"通讯评审下限" en:"by letter, at least" unit:"share"`
	LetterHigh rule.Limit `json:"letter_high" zh:"通讯评审上限" en:"by letter, at most" unit:"share"`
	Tax        TaxPolicy  `json:"tax" zh:"个人所得税预扣" en:"tax withheld"`
}

// Rate is a range of yuan, each end inclusive.
type Rate struct {
	Low  rule.Limit `json:"low" zh:"下限" en:"at least" unit:"yuan"`
	High rule.Limit `json:"high" zh:"上限" en:"at most" unit:"yuan"`
}

// TaxPolicy is how tax on labour income is withheld from one payment: the income is the payment less Deduction up to Small, and
// less Share of it beyond; the first Steps pay Rate1, what is taxed beyond Step2 pays Rate2 less Quick2, beyond Step3 Rate3 less
// Quick3.
type TaxPolicy struct {
	Deduction rule.Limit `json:"deduction" zh:"定额减除费用" en:"fixed deduction" unit:"yuan"`
	Small     rule.Limit `json:"small" zh:"定额减除的收入上限" en:"fixed deduction up to" unit:"yuan"`
	Share     rule.Limit `json:"share" zh:"比例减除费用" en:"deduction by share" unit:"share"`
	Rate1     rule.Limit `json:"rate1" zh:"第一级预扣率" en:"first rate" unit:"share"`
	Step2     rule.Limit `json:"step2" zh:"第二级起点" en:"second rate above" unit:"yuan"`
	Rate2     rule.Limit `json:"rate2" zh:"第二级预扣率" en:"second rate" unit:"share"`
	Quick2    rule.Limit `json:"quick2" zh:"第二级速算扣除数" en:"second quick deduction" unit:"yuan"`
	Step3     rule.Limit `json:"step3" zh:"第三级起点" en:"third rate above" unit:"yuan"`
	Rate3     rule.Limit `json:"rate3" zh:"第三级预扣率" en:"third rate" unit:"share"`
	Quick3    rule.Limit `json:"quick3" zh:"第三级速算扣除数" en:"third quick deduction" unit:"yuan"`
}

var (
	whole  = law.Fees().Whole().Reported()
	rates  = law.Fees().Article(6).Reported()
	bonus  = law.Fees().Article(7).Reported()
	taxLaw = law.LabourTax().Whole().Usual()

	editions = rule.NewTimeline(rule.Dated[Policy]{
		Edition: rule.Edition{
			ID: "E128", Title: rule.T("中央财政科研项目专家咨询费管理办法", "Measures of 2017"), From: rule.NewDate(2018, 1, 1), Checked: law.Checked(), Documents: []rule.Document{law.Fees(), law.LabourTax()},
			Note: rule.T("文件日期未查到，按2018年1月1日起", "its day was not read: from 2018-01-01"),
		},
		Policy: Policy{
			Senior: Rate{rates.Limit(1500), rates.Limit(2400)}, Other: Rate{rates.Limit(900), rates.Limit(1500)}, Bonus: bonus.Exactly(rule.Percent(50)),
			FullDays: whole.Limit(2), Later: whole.Exactly(rule.Percent(50)), Half: whole.Exactly(rule.Percent(60)),
			LetterLow: whole.Exactly(rule.Percent(20)), LetterHigh: whole.Exactly(rule.Percent(50)),
			Tax: TaxPolicy{
				Deduction: taxLaw.Limit(800), Small: taxLaw.Limit(4000), Share: taxLaw.Exactly(rule.Percent(20)), Rate1: taxLaw.Exactly(rule.Percent(20)),
				Step2: taxLaw.Limit(20_000), Rate2: taxLaw.Exactly(rule.Percent(30)), Quick2: taxLaw.Limit(2000),
				Step3: taxLaw.Limit(50_000), Rate3: taxLaw.Exactly(rule.Percent(40)), Quick3: taxLaw.Limit(7000),
			},
		},
	})
)

// Editions returns the dated rates, fresh for every caller.
func Editions() rule.Timeline[Policy] { return editions }

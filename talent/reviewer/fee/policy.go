package fee

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/internal/law"
)

// Policy holds the rates in yuan for a person and a day, and the tax that is withheld. A figure that was not seen is unknown, and what
// rests on it stays open.
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
	// PerItem: a review by letter is paid by amounts of its own for each item reviewed, and not by shares of the rate.
	PerItem      rule.Switch `json:"per_item" zh:"通讯评审按项计酬" en:"by letter, an amount for each item"`
	LetterSenior Rate        `json:"letter_senior" zh:"通讯评审每项（高级）" en:"by letter, senior title"`
	LetterOther  Rate        `json:"letter_other" zh:"通讯评审每项（其他）" en:"by letter, other professionals"`
	// AfterTax: the amounts are what is left after tax; else tax is withheld from them.
	AfterTax rule.Switch `json:"after_tax" zh:"标准为税后金额" en:"amounts are after tax"`
	Tax      TaxPolicy   `json:"tax" zh:"个人所得税预扣" en:"tax withheld"`
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

	nothing = Rate{whole.Limit(0), whole.Limit(0)}
	central = rule.NewTimeline(rule.Dated[Policy]{
		Edition: rule.Edition{
			ID: "E128", Title: rule.T("中央财政科研项目专家咨询费管理办法", "Measures of 2017"), From: rule.NewDate(2018, 1, 1), Checked: law.Checked(), Documents: []rule.Document{law.Fees(), law.LabourTax()},
			Note: rule.T("文件日期未查到，按2018年1月1日起", "its day was not read: from 2018-01-01"),
		},
		Policy: Policy{
			Senior: Rate{rates.Limit(1500), rates.Limit(2400)}, Other: Rate{rates.Limit(900), rates.Limit(1500)}, Bonus: bonus.Exactly(rule.Percent(50)),
			FullDays: whole.Limit(2), Later: whole.Exactly(rule.Percent(50)), Half: whole.Exactly(rule.Percent(60)),
			LetterLow: whole.Exactly(rule.Percent(20)), LetterHigh: whole.Exactly(rule.Percent(50)),
			PerItem: whole.Off(), LetterSenior: nothing, LetterOther: nothing, AfterTax: rates.On(), Tax: withheld,
		},
	})
)

// withheld is the tax on labour income.
var withheld = TaxPolicy{
	Deduction: taxLaw.Limit(800), Small: taxLaw.Limit(4000), Share: taxLaw.Exactly(rule.Percent(20)), Rate1: taxLaw.Exactly(rule.Percent(20)),
	Step2: taxLaw.Limit(20_000), Rate2: taxLaw.Exactly(rule.Percent(30)), Quick2: taxLaw.Limit(2000),
	Step3: taxLaw.Limit(50_000), Rate3: taxLaw.Exactly(rule.Percent(40)), Quick3: taxLaw.Limit(7000),
}

var (
	ofYulin = law.Yulin().Article(9).Item(10)
	perItem = law.YulinSupplement().Whole().Reported()
	unseen  = ofYulin.Unknown()

	// yulin is a city of Guangxi: its day, the third day, half a day, academicians and tax are not in what was seen.
	yulin = rule.NewTimeline(rule.Dated[Policy]{
		Edition: rule.Edition{
			ID: "YL-2021", Title: rule.T("广西玉林市办法（2021年修订）", "Yulin in Guangxi, revised 2021"), From: rule.NewDate(2022, 1, 1), Checked: law.Checked(), Documents: []rule.Document{law.Yulin(), law.YulinSupplement(), law.LabourTax()},
			Note: rule.T("修订日期未查到，按2022年1月1日起；标准为“一般参照执行”", "the day of the revision was not read: from 2022-01-01; the amounts hold in general"),
		},
		Policy: Policy{
			Senior: Rate{ofYulin.Reported().Limit(500), ofYulin.Reported().Limit(800)}, Other: Rate{ofYulin.Reported().Limit(300), ofYulin.Reported().Limit(500)}, Bonus: unseen.Between(rule.Int(0), rule.Int(1)),
			FullDays: ofYulin.Usual().Limit(2), Later: unseen.Between(rule.Int(0), rule.Int(1)), Half: unseen.Between(rule.Int(0), rule.Int(1)),
			LetterLow: ofYulin.Derived().Limit(0), LetterHigh: ofYulin.Derived().Limit(0), PerItem: perItem.On(),
			LetterSenior: Rate{perItem.Limit(60), perItem.Limit(100)}, LetterOther: Rate{perItem.Limit(40), perItem.Limit(80)},
			AfterTax: ofYulin.Usual().Off(), Tax: withheld,
		},
	})
)

// Editions returns the dated rates of a regime, fresh for every caller; none for a regime that does not exist.
func Editions(r Regime) rule.Timeline[Policy] {
	switch r {
	case Central:
		return central
	case Yulin:
		return yulin
	}
	return rule.NewTimeline[Policy]()
}

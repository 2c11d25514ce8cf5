package disbursement

import (
	"github.com/keji-rules/keji/funding/internal/fundlaw"
	"github.com/keji-rules/keji/rule"
)

var (
	// practice is how money is paid where no document that was read says so: the proposals of this library are marked on it.
	practice = rule.NewDocument(rule.DocumentInfo{ID: "DISBURSEMENT-PRACTICE", Title: rule.T("财政科技资金拨付的通行做法", "common practice of paying fiscal S&T money"), Described: true, Source: rule.Assumed})

	opinions2021 = fundlaw.Opinions2021()
	violations   = fundlaw.Violations()
	gd2022       = fundlaw.Reform2022()
	tails2019    = rule.NewDocument(rule.DocumentInfo{ID: "GDT19", Title: rule.T("广东省财政厅下达省级科技项目尾款的通知", "notice of Guangdong's Department of Finance on final payments of provincial S&T projects"),
		Described: true, Number: "粤财工〔2019〕44号", Issuer: rule.T("广东省财政厅", "Department of Finance of Guangdong Province"), Source: rule.SecondHand})
)

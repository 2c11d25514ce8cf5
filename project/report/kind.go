package report

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Kind is a kind of report.
type Kind string

// The kinds.
const (
	Final   Kind = "final"   // 最终（结题）报告
	Annual  Kind = "annual"  // 年度报告
	Midterm Kind = "midterm" // 中期报告
	Special Kind = "special" // 专题报告, process reports included
)

var kinds = enum.Words[Kind]{
	{Value: Final, Text: rule.T("最终（结题）报告", "final (closing) report")},
	{Value: Annual, Text: rule.T("年度报告", "annual report")},
	{Value: Midterm, Text: rule.T("中期报告", "mid-term report")},
	{Value: Special, Text: rule.T("专题报告", "special report")},
}

// Valid reports whether k is a kind.
func (k Kind) Valid() bool { return kinds.Has(k) }

// Choices lists what can be written.
func (Kind) Choices() []string { return kinds.Choices() }

// Text names the kind in one language.
func (k Kind) Text(l rule.Lang) string { return kinds.Text(k).In(l) }

// Reason is why the access to a report is deferred.
type Reason string

// The reasons.
const (
	ForPaper   Reason = "paper"    // 拟发表论文
	ForPatent  Reason = "patent"   // 拟申请专利
	ForBook    Reason = "book"     // 拟出版专著
	ForKnowHow Reason = "know_how" // 技术诀窍
)

var reasons = enum.Words[Reason]{
	{Value: ForPaper, Text: rule.T("拟发表论文", "papers to be published")},
	{Value: ForPatent, Text: rule.T("拟申请专利", "patents to be applied for")},
	{Value: ForBook, Text: rule.T("拟出版专著", "books to be published")},
	{Value: ForKnowHow, Text: rule.T("技术诀窍", "technical know-how")},
}

// Valid reports whether r is a reason.
func (r Reason) Valid() bool { return reasons.Has(r) }

// Choices lists what can be written.
func (Reason) Choices() []string { return reasons.Choices() }

// Text names the reason in one language.
func (r Reason) Text(l rule.Lang) string { return reasons.Text(r).In(l) }

// Measure is what follows when a report is not handed in.
type Measure string

// The measures.
const (
	Correct   Measure = "correct"   // 责令改正
	Warn      Measure = "warn"      // 警告
	Stop      Measure = "stop"      // 暂缓拨付资金
	Revoke    Measure = "revoke"    // 撤销资助决定，追回资金
	Criticise Measure = "criticise" // 通报批评
	Bar       Measure = "bar"       // 一定期限内不得申请
)

var measures = enum.Words[Measure]{
	{Value: Correct, Text: rule.T("责令改正", "ordered to correct it")},
	{Value: Warn, Text: rule.T("警告", "warned")},
	{Value: Stop, Text: rule.T("暂缓拨付资金", "payment is suspended")},
	{Value: Revoke, Text: rule.T("撤销资助决定并追回已拨资金", "the grant is revoked and recovered")},
	{Value: Criticise, Text: rule.T("通报批评", "public criticism")},
	{Value: Bar, Text: rule.T("一定期限内不得申请", "barred from applying for a period")},
}

// Valid reports whether m is a measure.
func (m Measure) Valid() bool { return measures.Has(m) }

// Choices lists what can be written.
func (Measure) Choices() []string { return measures.Choices() }

// Text names the measure in one language.
func (m Measure) Text(l rule.Lang) string { return measures.Text(m).In(l) }

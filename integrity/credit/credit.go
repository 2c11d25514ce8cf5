package credit

import (
	"fmt"

	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
)

// Class is the credit class of a subject.
type Class string

// The classes.
const (
	Good         Class = "good"         // 良好信用
	General      Class = "general"      // 一般失信
	Serious      Class = "serious"      // 严重失信
	Unclassified Class = "unclassified" // neither a record in force nor two clean years
	Outside      Class = "outside"      // no project of the provincial department, which the measures of 2024 are about
)

var classes = enum.Words[Class]{
	{Value: Good, Text: rule.T("良好信用", "good")}, {Value: General, Text: rule.T("一般失信", "general dishonesty")},
	{Value: Serious, Text: rule.T("严重失信", "serious dishonesty")}, {Value: Unclassified, Text: rule.T("未分类", "unclassified")}, {Value: Outside, Text: rule.T("不适用", "outside the scope")},
}

// Classes lists the classes.
func Classes() []Class { return classes.Values() }

// Valid reports whether c is a class.
func (c Class) Valid() bool { return classes.Has(c) }

// Text names the class in one language.
func (c Class) Text(l rule.Lang) string { return classes.Text(c).In(l) }

// Ground is a ground on which dishonesty is serious at once.
type Ground string

var grounds = enum.Words[Ground]{
	{Value: "none", Text: rule.T("无", "none")},
	{Value: "penalty", Text: rule.T("受到刑事处罚或行政处罚并正式公告", "criminal or administrative penalty, announced")},
	{Value: "audit", Text: rule.T("受审计、纪检监察等部门查处并正式通报", "finding of audit or discipline inspection, notified")},
	{Value: "department", Text: rule.T("受国家、省相关部门查处并以正式文件通报", "finding of a national or provincial department in a formal document")},
	{Value: "retraction", Text: rule.T("因伪造、篡改、抄袭等严重科研不端行为被撤稿", "retraction for grave misconduct")},
}

// Grounds lists the grounds, and none.
func Grounds() []Ground { return grounds.Values() }

// Valid reports whether g is a ground or none.
func (g Ground) Valid() bool { return grounds.Has(g) }

// Choices lists what can be written.
func (Ground) Choices() []string { return grounds.Choices() }

// Text says in one language what the value means.
func (g Ground) Text(l rule.Lang) string { return grounds.Text(g).In(l) }

// HistorySchema names the JSON form of a History and its version, for records.
const HistorySchema = "credit.history/1"

// History is what is recorded of a subject.
type History struct {
	// On is the day asked about; Since the first day of its research activity, from which a clean run counts.
	On    rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	Since rule.Opt[rule.Date] `json:"since,omitzero"`
	// ProvincialProject says that the provincial department set the project up, which the measures of 2024 require.
	ProvincialProject rule.Opt[bool] `json:"provincial_project,omitzero"`
	// Records are the findings of dishonesty; an empty list says that there is none.
	Records rule.Opt[[]Record] `json:"records,omitzero" validate:"omitempty,max=100,dive"`
}

// Record is one finding.
type Record struct {
	FoundOn rule.Opt[rule.Date] `json:"found_on,omitzero" validate:"required"`
	// Until is the last day of its sanction. Permanent: it never ends. NoTerm: it has no term, as a warning, and counts on the day
	// of the finding alone. While none of the three is given it is not known when it ends.
	Until     rule.Opt[rule.Date] `json:"until,omitzero"`
	Permanent rule.Opt[bool]      `json:"permanent,omitzero"`
	NoTerm    rule.Opt[bool]      `json:"no_term,omitzero"`
	// Grave: grave consequence or vile influence. Ground: one on which it is serious at once.
	Grave  rule.Opt[bool]   `json:"grave,omitzero"`
	Ground rule.Opt[Ground] `json:"ground,omitzero" validate:"omitempty"`
}

// Policy holds the years of one edition.
type Policy struct {
	GoodYears      rule.Limit `json:"good_years" zh:"良好信用所需连续无失信年数" en:"clean years for good credit" unit:"years"`
	IncentiveYears rule.Limit `json:"incentive_years" zh:"激励所需连续无失信年数" en:"clean years for the incentive" unit:"years"`
	// Veto: who stands as serious is refused when applying to take part.
	Veto rule.Switch `json:"veto" zh:"严重失信一票否决" en:"serious dishonesty is a veto"`
	// Provincial: for projects that the provincial department set up alone.
	Provincial rule.Switch `json:"provincial" zh:"仅适用于省科技厅立项的项目" en:"for projects of the provincial department alone"`
	FromEnd    rule.Switch `json:"from_end" zh:"自惩戒期满起算" en:"counted from the end of the sanction"`
}

var timeline = law.Timeline(law.Guangdongs(), guangdong2021(), guangdong2024())

func guangdong2021() Policy {
	doc := law.Guangdong2021()
	return Policy{GoodYears: doc.Article(9).Read().Limit(2), IncentiveYears: doc.Article(24).Read().Limit(5), FromEnd: doc.Article(9).Disputed().On(),
		Veto: doc.Article(31).Read().On(), Provincial: doc.Article(2).Read().Off()}
}

func guangdong2024() Policy {
	whole := law.Guangdong2024().Whole()
	open := whole.Unknown().Between(rule.Int(0), rule.Int(50))
	return Policy{GoodYears: open, IncentiveYears: open, FromEnd: whole.Proposed().On(), Veto: whole.Proposed().Off(), Provincial: whole.Reported().On()}
}

// Editions returns the dated rules, fresh for every caller.
func Editions() rule.Timeline[Policy] { return timeline }

const (
	ruleClass rule.ID = iota
	ruleUnread
	ruleRecord
	ruleClean
	ruleOtherRun
	ruleIncentive
	ruleVeto
	ruleOutside
)

const (
	factOn rule.FactID = iota
	factSince
	factProvincial
	factRecords
	factFound
	factUntil
	factPermanent
	factNoTerm
	factGrave
	factGround
)

var book = rule.NewBook("research_credit", rule.T("广东省科研信用分类", "Research credit class in Guangdong"), []rule.Rule{
	ruleClass:     {Code: "research_credit.class", Title: rule.T("信用类别", "Credit class"), Basis: law.Guangdong2021().Article(9).Read()},
	ruleUnread:    {Code: "research_credit.unread", Title: rule.T("分类规定未见原文", "The classes were not read"), Basis: law.Guangdong2024().Whole().Unknown()},
	ruleRecord:    {Code: "research_credit.record", Title: rule.T("失信记录", "Record of dishonesty"), Basis: law.Guangdong2021().Article(11).Read()},
	ruleClean:     {Code: "research_credit.clean", Title: rule.T("连续无失信记录", "Clean run"), Basis: law.Guangdong2021().Article(9).Read()},
	ruleOtherRun:  {Code: "research_credit.clean_other", Title: rule.T("连续无失信起算日的另一种理解", "The other reading of where a clean run begins"), Basis: law.Guangdong2021().Article(9).Disputed()},
	ruleIncentive: {Code: "research_credit.incentive", Title: rule.T("连续五年无失信的激励", "Incentive after five clean years"), Basis: law.Guangdong2021().Article(24).Read()},
	ruleVeto: {Code: "research_credit.veto", Title: rule.T("申报参与科研活动事务的诚信审核", "Check of integrity when applying to take part in research affairs"), Basis: law.Guangdong2021().Article(31).Read(),
		Mistake: rule.T("一般失信不当然被否决；是否受限看决定载明的禁止期限", "General dishonesty is no veto by itself: whether one is barred depends on the term of the decision")},
	ruleOutside: {Code: "research_credit.outside", Title: rule.T("仅适用于省科技厅立项的项目，本案不适用", "For projects of the provincial department alone: not this case"), Basis: law.Guangdong2024().Whole().Reported()},
}, []rule.Fact{
	factOn:         {Path: "on", Title: rule.T("查询日", "Day asked about"), Unit: rule.Day},
	factSince:      {Path: "since", Title: rule.T("开始科研活动日", "First day of research activity"), Unit: rule.Day},
	factProvincial: {Path: "provincial_project", Title: rule.T("省科技厅立项的项目", "A project that the provincial department set up"), Unit: rule.Flag},
	factRecords:    {Path: "records", Title: rule.T("失信记录", "Records of dishonesty"), Unit: rule.Items, Max: rule.Int(100)},
	factFound:      {Path: "records[].found_on", Title: rule.T("认定日", "Found on"), Unit: rule.Day},
	factUntil:      {Path: "records[].until", Title: rule.T("惩戒期届满日", "Last day of the sanction"), Unit: rule.Day},
	factPermanent:  {Path: "records[].permanent", Title: rule.T("永久惩戒", "Permanent"), Unit: rule.Flag},
	factNoTerm:     {Path: "records[].no_term", Title: rule.T("惩戒没有期限（如警告）", "Without a term, as a warning"), Unit: rule.Flag},
	factGrave:      {Path: "records[].grave", Title: rule.T("造成严重后果或恶劣影响", "Grave consequence or vile influence"), Unit: rule.Flag, Judged: true},
	factGround:     {Path: "records[].ground", Title: rule.T("直接记录为严重失信的情形", "Ground on which it is serious at once"), Unit: rule.Flag},
})

var entrance = door.New(book, sense)

// Decode reads a history from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (History, error) { return entrance.Decode(data) }

// Door returns the door of a history.
func Door() *door.Door[History] { return entrance }

func sense(h *History, r *door.Report) {
	all, _ := h.Records.Get()
	remedy := rule.T("请核对后更正", "check and correct")
	if since, given := h.Since.Get(); given && since.After(h.On.Or(since)) {
		r.Contradiction(rule.T("开始科研活动晚于查询日", "research began after the day asked about"), remedy, "since", "on")
	}
	for i := range all {
		at := fmt.Sprintf("records[%d]", i)
		found, given := all[i].FoundOn.Get()
		until, ends := all[i].Until.Get()
		if given && ends && until.Before(found) {
			r.Contradiction(rule.T("惩戒期届满早于认定", "the sanction ends before the finding"), remedy, at+".until", at+".found_on")
		}
		if forever, said := all[i].Permanent.Get(); said && forever && ends {
			r.Contradiction(rule.T("声明永久，却填写了届满日", "said to be permanent, yet an end is given"), remedy, at+".permanent", at+".until")
		}
		if without, said := all[i].NoTerm.Get(); said && without && (ends || all[i].Permanent.Or(false)) {
			r.Contradiction(rule.T("声明没有期限，却填写了届满日或永久", "said to have no term, yet an end or that it is permanent is given"), remedy, at+".no_term", at+".until", at+".permanent")
		}
	}
}

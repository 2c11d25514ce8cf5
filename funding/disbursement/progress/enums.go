package progress

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Against is what spending is compared with.
type Against string

// The marks.
const (
	Calendar Against = "calendar" // 序时进度
	Usual    Against = "usual"    // the usual table
	Local    Against = "local"    // the locality's table, given by the caller
)

// Grade is the early-warning grade.
type Grade string

// The grades.
const (
	OnTrack        Grade = "on_track"
	Behind         Grade = "behind"
	SeverelyBehind Grade = "severely_behind"
	NotAsked       Grade = "not_asked"      // the month has no mark, or too little is left for it to count
	NotApplicable  Grade = "not_applicable" // no budget
)

var (
	marks = enum.Words[Against]{
		{Value: Calendar, Text: rule.T("序时进度", "the calendar")},
		{Value: Usual, Text: rule.T("通行进度要求", "the usual marks")},
		{Value: Local, Text: rule.T("本地进度要求", "the locality's marks")},
	}
	grades = enum.Words[Grade]{
		{Value: OnTrack, Text: rule.T("正常", "on track")},
		{Value: Behind, Text: rule.T("滞后", "behind")},
		{Value: SeverelyBehind, Text: rule.T("严重滞后", "severely behind")},
		{Value: NotAsked, Text: rule.T("本月不作要求", "nothing is asked of this month")},
		{Value: NotApplicable, Text: rule.T("不适用（全年预算数为零）", "not applicable: no budget")},
	}
)

// Valid reports whether it is one of the values, Choices lists them, and Text names it in one language.
func (a Against) Valid() bool             { return marks.Has(a) }
func (Against) Choices() []string         { return marks.Choices() }
func (a Against) Text(l rule.Lang) string { return marks.Text(a).In(l) }
func (g Grade) Valid() bool               { return grades.Has(g) }
func (Grade) Choices() []string           { return grades.Choices() }
func (g Grade) Text(l rule.Lang) string   { return grades.Text(g).In(l) }

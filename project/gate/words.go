package gate

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Title is a technical title (职称).
type Title string

// The titles. Senior ones are those of the two highest levels.
const (
	NoTitle    Title = "none"
	Junior     Title = "junior"
	Middle     Title = "middle"
	ViceSenior Title = "vice_senior"
	Senior     Title = "senior"
)

var titles = enum.Words[Title]{
	{Value: NoTitle, Text: rule.T("无职称", "none")},
	{Value: Junior, Text: rule.T("初级", "junior")},
	{Value: Middle, Text: rule.T("中级", "middle")},
	{Value: ViceSenior, Text: rule.T("副高级", "vice senior")},
	{Value: Senior, Text: rule.T("正高级", "senior")},
}

// Valid reports whether t is a title.
func (t Title) Valid() bool { return titles.Has(t) }

// Choices lists what can be written.
func (Title) Choices() []string { return titles.Choices() }

// Text names the title in one language.
func (t Title) Text(l rule.Lang) string { return titles.Text(t).In(l) }

// Degree is an academic degree (学位).
type Degree string

// The degrees.
const (
	NoDegree Degree = "none"
	Bachelor Degree = "bachelor"
	Master   Degree = "master"
	Doctor   Degree = "doctor"
)

var degrees = enum.Words[Degree]{
	{Value: NoDegree, Text: rule.T("无学位", "none")},
	{Value: Bachelor, Text: rule.T("学士", "bachelor")},
	{Value: Master, Text: rule.T("硕士", "master")},
	{Value: Doctor, Text: rule.T("博士", "doctor")},
}

// Valid reports whether d is a degree.
func (d Degree) Valid() bool { return degrees.Has(d) }

// Choices lists what can be written.
func (Degree) Choices() []string { return degrees.Choices() }

// Text names the degree in one language.
func (d Degree) Text(l rule.Lang) string { return degrees.Text(d).In(l) }

package identity

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// Code names a kind of problem. Codes are stable.
type Code string

// The codes.
const (
	UnknownKind  Code = "kind"            // no such kind of number
	Empty        Code = "empty"           // nothing given
	BadLength    Code = "length"          // too short or too long
	BadCharacter Code = "character"       // a character that cannot stand in its place
	BadRegion    Code = "region"          // no such province, or that of another kind
	BadBirth     Code = "birth_date"      // no such day
	BadCheck     Code = "check_character" // the check character does not agree with the rest
)

// Problem says what is wrong with a text that should be a number. It names places and never quotes the text.
type Problem struct {
	Kind   Kind
	Code   Code
	Text   rule.Text
	Remedy rule.Text
}

// Error says so in English.
func (p *Problem) Error() string { return "identity: " + p.Text.EN }

// Fault is the problem as a fault of the field that held the text.
func (p *Problem) Fault() rule.ValueFault { return rule.ValueFault{Text: p.Text, Remedy: p.Remedy} }

// of begins the text of a problem with the name of the kind.
func (k Kind) problem(c Code, zh, en, remedyZH, remedyEN string) *Problem {
	name := k.Text()
	return &Problem{k, c, rule.T(name.ZH+zh, name.EN+en), rule.T(remedyZH, remedyEN)}
}

func (k Kind) badLength(got int, zh, en string) *Problem {
	n := strconv.Itoa(got)
	return k.problem(BadLength, "应为"+zh+"，实为"+n+"位", ": must have "+en+", has "+n,
		"请核对是否漏填或多填", "check for characters left out or added")
}

// badCharacter names a place, counted from 1.
func (k Kind) badCharacter(at int, zh, en string) *Problem {
	n := strconv.Itoa(at + 1)
	return k.problem(BadCharacter, "第"+n+"位应为"+zh, ": character "+n+" must be "+en,
		"请核对该位，注意字母 I、O 与数字 1、0", "check that character; mind the letters I and O and the digits 1 and 0")
}

func (k Kind) badCheck(at int, want byte) *Problem {
	n := strconv.Itoa(at + 1)
	return k.problem(BadCheck, "第"+n+"位校验码不符，按其余各位应为 "+string(want), ": check character "+n+" does not agree with the rest, which gives "+string(want),
		"请对照证照原件逐位核对", "compare every character with the document")
}

func (k Kind) badBirth(zh, en string) *Problem {
	return k.problem(BadBirth, "第"+zh+"位不是有效的出生日期", ": characters "+en+" are no birth date",
		"请对照证件原件核对", "compare with the document")
}

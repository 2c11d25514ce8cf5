package record

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/keji-rules/keji/rule"
)

const (
	mostLines = 20 // differences a text spells out
	mostRunes = 60 // of a value in a text
)

// Text says in one language whether the record stands, what was altered, and where the replay differs: at most twenty
// places, those of outcome first.
func (c Comparison) Text(l rule.Lang) string {
	p := pen{l: l}
	p.line(c.verdict())
	p.line(rule.T("方案 "+c.Recorded.Scheme+"，版本 "+c.Recorded.Edition+c.day("，判定日 "),
		"Scheme "+c.Recorded.Scheme+", edition "+c.Recorded.Edition+c.day(", decided as of ")))
	for _, part := range c.Altered {
		t := partText(part)
		p.line(rule.T("注意："+t.ZH+"与所记摘要值不符，记录可能被改动", "Note: the "+t.EN+" does not match its hash; the record may have been altered"))
	}
	if !c.Replayed() {
		return p.String()
	}
	if !c.PolicySame() {
		p.line(rule.T("该版本的政策内容与记录时不同", "The policy of this edition is not the one recorded"))
	}
	if !c.same(Library) {
		p.line(rule.T("本库版本由 "+c.Recorded.Library+" 变为 "+c.Again.Library, "Library version then "+c.Recorded.Library+", now "+c.Again.Library))
	}
	c.list(&p)
	return p.String()
}

func (c Comparison) verdict() rule.Text {
	switch {
	case !c.Replayed():
		return rule.T("复算未能进行", "The record could not be replayed")
	case c.Holds() && c.AnswerSame():
		return rule.T("复算结果：与记录一致", "Replayed: the same as recorded")
	case c.Holds():
		return rule.T("复算结果：结论一致，仅措辞或版本日期有变", "Replayed: the same outcome; only words or dates of the edition differ")
	case c.OutcomeSame():
		return rule.T("复算结果：结论一致，但记录或政策有变", "Replayed: the same outcome, but the record or the policy has changed")
	}
	return rule.T("复算结果：与记录不一致", "Replayed: not the same as recorded")
}

func (c Comparison) day(before string) string {
	if c.Recorded.Day.IsZero() {
		return ""
	}
	return before + c.Recorded.Day.String()
}

func partText(part string) rule.Text {
	if part == keyInput {
		return rule.T("申报内容", "input")
	}
	return rule.T("答复", "answer")
}

// list writes the differences, those of outcome first, without the versions and hashes that were said before.
func (c Comparison) list(p *pen) {
	var places []Difference
	for _, wanted := range []Kind{Outcome, Input, Words, Dates} {
		for _, d := range c.Differences {
			if d.Kind == wanted {
				places = append(places, d)
			}
		}
	}
	if len(places) == 0 {
		return
	}
	n := strconv.Itoa(len(places))
	p.line(rule.T("不同之处 "+n+" 处：", "Differences ("+n+"):"))
	for _, d := range places[:min(len(places), mostLines)] {
		p.line(rule.T("  "+d.Text(rule.ZH), "  "+d.Text(rule.EN)))
	}
	if rest := len(places) - mostLines; rest > 0 {
		p.line(rule.T("  另有 "+strconv.Itoa(rest)+" 处", "  and "+strconv.Itoa(rest)+" more"))
	}
}

// Text writes the difference in one language.
func (d Difference) Text(l rule.Lang) string {
	place := d.Path
	if title := d.Title.In(l); title != "" {
		place = title + rule.T("（"+d.Path+"）", " ("+d.Path+")").In(l)
	}
	quoted := isText(d.Old) != isText(d.New) && d.Old != "" && d.New != "" // so that "2" and 2 can be told apart
	return place + rule.T("：", ": ").In(l) + shown(d.Old, l, quoted) + " → " + shown(d.New, l, quoted)
}

func isText(value string) bool { return strings.HasPrefix(value, `"`) }

// shown is a JSON value as people read it, cut when it is long.
func shown(value string, l rule.Lang, quoted bool) string {
	if value == "" {
		return rule.T("无", "none").In(l)
	}
	if n, _ := parse([]byte(value)); n.kind == text && n.text != "" && !quoted {
		value = n.text
	}
	if utf8.RuneCountInString(value) <= mostRunes {
		return value
	}
	return string([]rune(value)[:mostRunes]) + "…"
}

// pen writes lines in one language.
type pen struct {
	strings.Builder
	l rule.Lang
}

func (p *pen) line(t rule.Text) {
	p.WriteString(t.In(p.l))
	p.WriteByte('\n')
}

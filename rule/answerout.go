package rule

import (
	"encoding/json"
	"fmt"

	"github.com/shopspring/decimal"
)

// AnswerSchema names the JSON form of an answer and its version. A change that could break a reader raises it.
const AnswerSchema = "keji.answer/1"

// briefLines bounds the lines that Text prints.
const briefLines = 12

// Text explains the answer on one screen: the value, the lines that no verdict or an unmet one calls for, how many
// others are met, what is missing.
func (a Answer[V]) Text(l Lang) string {
	return a.print(l, func(p *pen) {
		lines := a.core.all()
		writeBrief(p, lines)
		a.core.writeMissing(p, a.value.given)
		writeLineDoubts(p, lines)
	})
}

// FullText explains the answer with every line.
func (a Answer[V]) FullText(l Lang) string {
	return a.print(l, func(p *pen) {
		for _, line := range a.core.all() {
			line.write(p)
			p.end()
		}
		a.core.writeMissing(p, a.value.given)
	})
}

func (a Answer[V]) print(l Lang, body func(*pen)) string {
	if a.core == nil {
		return ""
	}
	p := pen{l: l}
	a.writeHead(&p)
	p.end()
	a.core.frame.write(&p)
	body(&p)
	return string(p.b)
}

func (a Answer[V]) writeHead(p *pen) {
	p.text(a.core.book.title)
	p.say("·", ", ")
	p.text(a.core.about.Title)
	if subject := a.core.frame.Subject; subject.Whole() {
		p.say("（", " (")
		p.text(subject)
		p.say("）", ")")
	}
	p.say("：", ": ")
	if a.value.given {
		writeValue(p, a.value.value)
		return
	}
	p.text(Undetermined.Text())
	for i, c := range a.core.causes {
		if i == 0 {
			p.say("；", "; ")
		}
		p.comma(i)
		p.text(c.Text())
	}
}

// writeValue prints what an answer holds; what has no text of its own is printed as its JSON.
func writeValue(p *pen, value any) {
	switch v := value.(type) {
	case interface{ Text(Lang) string }:
		p.raw(v.Text(p.l))
	case Text:
		p.text(v)
	case decimal.Decimal:
		p.known(Money(v), nil)
	case bool:
		p.known(Whether(v), nil)
	case string:
		p.raw(v)
	case fmt.Stringer:
		p.raw(v.String())
	default:
		text, _ := json.Marshal(value)
		p.raw(string(text))
	}
}

// writeBrief writes the lines without a passed verdict, as many as fit one screen, and counts the others.
func writeBrief(p *pen, lines []Line) {
	met, written, left := 0, 0, 0
	for i := range lines {
		switch v, given := lines[i].Verdict.Get(); {
		case given && v == Passed:
			met++
		case written == briefLines:
			left++
		default:
			lines[i].write(p)
			p.end()
			written++
		}
	}
	if met > 0 {
		p.raw(marks[Passed])
		p.say("另有 ", "")
		p.int(met)
		p.say(" 项符合", " more met")
		p.end()
	}
	if left > 0 {
		p.say("另有 ", "")
		p.int(left)
		p.say(" 行见完整说明", " more lines in the full text")
		p.end()
	}
}

func (a *answer) writeMissing(p *pen, valued bool) {
	if valued {
		writeFacts(p, T("未提供（不影响本结果）：", "Not given, does not matter to this result: "), a.missing)
		return
	}
	writeFacts(p, T("尚缺（影响结果）：", "Not given, needed for the result: "), a.missing)
}

func writeLineDoubts(p *pen, lines []Line) {
	n := 0
	for i := range lines {
		if !lines[i].Basis.Source.Firm() {
			n++
		}
	}
	if n == 0 {
		return
	}
	p.say("本结果有 ", "Of the lines behind this, ")
	p.int(n)
	p.say(" 处依据尚待核实，见完整说明中的标注", " rest on law still to be confirmed; the full text marks them")
	p.end()
}

// MarshalJSON writes the canonical JSON of the answer: the same input gives the same bytes as long as V's own JSON does.
func (a Answer[V]) MarshalJSON() ([]byte, error) {
	if a.core == nil {
		return []byte("null"), nil
	}
	b := append([]byte(`{"schema":"`+AnswerSchema+`",`), a.core.book.json...)
	b = append(appendEscaped(append(b, `,"about":{"code":"`...), a.core.about.Code), `","title":`...)
	b = append(append(b, a.core.about.Title.json()...), '}')
	b = a.core.frame.appendJSON(b, nil)
	if a.value.given {
		value, err := a.value.MarshalJSON()
		if err != nil {
			return nil, err
		}
		b = append(append(b, `,"value":`...), value...)
	}
	return a.core.appendJSON(b), nil
}

func (a *answer) appendJSON(b []byte) []byte {
	b = append(b, `,"lines":[`...)
	for i, line := range a.all() {
		if i > 0 {
			b = append(b, ',')
		}
		b = line.appendJSON(b)
	}
	b = append(b, `],"causes":[`...)
	for i, c := range a.causes {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(append(append(b, '"'), c...), '"')
	}
	return append(appendPaths(b, `],"missing":[`, a.missing), "]}"...)
}

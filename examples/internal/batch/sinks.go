package batch

import (
	"io"
	"strconv"
	"strings"
	"unicode"

	"github.com/keji-rules/keji/rule"
)

// jsonSink writes one object a line: {"line":2,"ids":{"id":"A"},"decision":{...}}.
type jsonSink struct {
	w   io.Writer
	buf []byte
}

func (s *jsonSink) put(r Record, d rule.Decision) error {
	b := strconv.AppendInt(append(s.buf[:0], `{"line":`...), int64(r.Line), 10)
	if len(r.IDs) > 0 {
		b = append(b, `,"ids":{`...)
		for i, id := range r.IDs {
			if i > 0 {
				b = append(b, ',')
			}
			b = append(rule.AppendJSONString(b, id.Name), ':')
			b = rule.AppendJSONString(b, id.Value)
		}
		b = append(b, '}')
	}
	b = d.AppendJSON(append(b, `,"decision":`...))
	s.buf = append(b, "}\n"...)
	_, err := s.w.Write(s.buf)
	return err
}

func (s *jsonSink) end() error { return nil }

// textSink writes one screen a decision, under a heading.
type textSink struct {
	w    io.Writer
	lang rule.Lang
	buf  []byte
}

func (s *textSink) put(r Record, d rule.Decision) error {
	s.buf = append(append(s.buf[:0], r.Heading(s.lang)...), '\n')
	s.buf = append(d.AppendText(s.buf, s.lang), '\n')
	_, err := s.w.Write(s.buf)
	return err
}

func (s *textSink) end() error { return nil }

// Heading names a record for people, such as ── 第 2 行　A-1 甲公司.
func (r Record) Heading(l rule.Lang) string {
	n := strconv.Itoa(r.Line)
	text := rule.T("── 第 "+n+" 行", "── line "+n).In(l)
	for _, id := range r.IDs {
		if id.Value != "" {
			text += "  " + Shown(id.Value)
		}
	}
	return text
}

const longestShown = 60 // characters of an identifier on a terminal

// Shown makes a text of the input fit for a terminal: control characters become question marks, a long text is cut.
func Shown(text string) string {
	runes := []rune(strings.Map(func(c rune) rune {
		if unicode.IsControl(c) || !unicode.IsPrint(c) && c != '　' {
			return '?'
		}
		return c
	}, text))
	if len(runes) > longestShown {
		return string(runes[:longestShown]) + "…"
	}
	return string(runes)
}

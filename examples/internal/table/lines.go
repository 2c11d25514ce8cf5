package table

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Lines reads one line after another.
type Lines struct {
	in     *bufio.Reader
	buf    []byte
	number int
}

// NewLines reads lines of UTF-8, such as a Decoder hands on.
func NewLines(r io.Reader) *Lines { return &Lines{in: bufio.NewReaderSize(r, window)} }

// Number is the number of the last line, from 1.
func (l *Lines) Number() int { return l.number }

// Next returns the next line without its end, valid until the next call; io.EOF after the last one. A line that is too
// long, holds a byte that is no UTF-8, or U+FFFD comes as a *door.InputError, the damaged line beside it.
func (l *Lines) Next() ([]byte, error) {
	line, err := l.read()
	if l.number == 1 {
		line = bytes.TrimPrefix(line, mark) // as GB18030 writes it, which was decoded by now
	}
	if err == nil {
		err = Damage(line, l.number)
	}
	return line, err
}

// read returns a whole line, or passes over one that is too long.
func (l *Lines) read() ([]byte, error) {
	part, err := l.in.ReadSlice('\n')
	if len(part) == 0 && err != nil {
		return nil, err
	}
	l.number++
	line, long := part, false
	if errors.Is(err, bufio.ErrBufferFull) {
		line, long, err = l.rest(part)
	}
	switch {
	case err != nil && !errors.Is(err, io.EOF):
		return nil, err
	case long:
		return nil, tooLong(l.number)
	}
	return bytes.TrimSuffix(bytes.TrimSuffix(line, []byte("\n")), []byte("\r")), nil
}

// rest gathers a line that is longer than the reader's buffer; of one beyond the bound it keeps nothing.
func (l *Lines) rest(part []byte) (line []byte, long bool, err error) {
	l.buf, err = append(l.buf[:0], part...), bufio.ErrBufferFull
	for errors.Is(err, bufio.ErrBufferFull) {
		part, err = l.in.ReadSlice('\n')
		if long = long || len(l.buf)+len(part) > MaxRecord+len("\r\n"); !long {
			l.buf = append(l.buf, part...)
		}
	}
	return l.buf, long, err
}

var replacement = []byte("\uFFFD")

// Damage finds the first byte that is no UTF-8, or the first U+FFFD, which stands where another program found one; nil
// when there is none.
func Damage(line []byte, number int) error {
	at := -1
	if !utf8.Valid(line) {
		for at = 0; ; {
			r, size := utf8.DecodeRune(line[at:])
			if r == utf8.RuneError {
				break
			}
			at += size
		}
	} else if at = bytes.Index(line, replacement); at < 0 {
		return nil
	}
	n := utf8.RuneCount(line[:at]) + 1
	return bad(door.Problem{Line: number, Column: n, Code: door.InvalidUTF8,
		Text: rule.T(fmt.Sprintf("第 %d 行第 %d 个字符已损坏，无法识别（编码不符，或原文即为替换符“\uFFFD”）", number, n),
			fmt.Sprintf("character %d of line %d is damaged: a wrong encoding, or the replacement character “\uFFFD” itself", n, number)),
		Remedy: howToSave})
}

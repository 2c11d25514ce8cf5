package batch

import (
	"bufio"
	"errors"
	"io"

	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

const sniffed = 4096 // bytes in which the first character that is no space must come

// open reads the beginning of the input, as far as it concerns all records.
func open(j Job, judge schemes.Judge, text io.Reader) (source, error) {
	in := bufio.NewReaderSize(text, sniffed)
	form := j.Form
	if form == Sniff {
		form = FormOf(in)
	}
	if form == JSON {
		return openLines(j, judge, in)
	}
	return openCSV(j, judge, in)
}

// FormOf tells JSON by the brace that it begins with; what does not is taken for a table.
func FormOf(in *bufio.Reader) Form {
	for n := 1; n <= sniffed; n++ {
		head, err := in.Peek(n)
		if err != nil {
			break
		}
		switch head[n-1] {
		case ' ', '\t', '\r', '\n', 0xEF, 0xBB, 0xBF: // a byte order mark that was decoded, too
			continue
		case '{', '[':
			return JSON
		}
		break
	}
	return CSV
}

// Place puts a line on problems that have none, as the problems of a row.
func Place(err error, line int) error {
	var bad *door.InputError
	var edition *rule.EditionError
	if errors.As(err, &edition) { // a year that no edition covers concerns this record alone
		return &door.InputError{Problems: []door.Problem{{Line: line, Code: door.OutOfRange,
			Text:   rule.T(edition.Text(rule.ZH), edition.Text(rule.EN)),
			Remedy: rule.T("请核对决定版本的年度或日期", "check the year or day that picks the edition")}}}
	}
	if !errors.As(err, &bad) {
		return err
	}
	for i := range bad.Problems {
		bad.Problems[i].Line = line
	}
	return bad
}

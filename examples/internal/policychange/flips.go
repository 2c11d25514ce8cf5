package policychange

import (
	"bufio"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/population"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

// flipList takes every firm whose verdict changes as it is found, and keeps none of them.
type flipList interface {
	put(f reform.Flip) error
	end() error
}

// noFlips is the list that nobody asked for.
type noFlips struct{}

func (noFlips) put(reform.Flip) error { return nil }
func (noFlips) end() error            { return nil }

// flipsTo opens the list that -flips asks for; its name says how it is written.
func (o *options) flipsTo(dimensions []rule.Text) (flipList, error) {
	if o.flips == "" {
		return noFlips{}, nil
	}
	form := strings.ToLower(filepath.Ext(o.flips))
	if form != ".csv" && form != ".jsonl" {
		return nil, fault.New(rule.T("选项 -flips 的文件名应以 .csv 或 .jsonl 结尾："+o.flips, "the file after -flips must end in .csv or .jsonl: "+o.flips),
			rule.T(".csv 用表格软件打开，.jsonl 每行一家", ".csv opens in a spreadsheet, .jsonl has one firm a line"))
	}
	if same(o.flips, o.population) || same(o.flips, o.reform) {
		return nil, fault.New(rule.T("-flips 会覆盖正在读取的文件 "+o.flips, "-flips would overwrite a file that is read: "+o.flips), rule.T("请换一个文件名", "name another file"))
	}
	f, err := os.Create(o.flips)
	if err != nil {
		return nil, fault.Output(o.flips, err)
	}
	if form == ".jsonl" {
		return &flipLines{bufio.NewWriter(f), f}, nil
	}
	list, err := newFlipTable(f, dimensions, rule.Lang(o.lang))
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return list, nil
}

// same reports whether two names are those of one file that is there.
func same(a, b string) bool {
	x, err := os.Stat(a)
	y, none := os.Stat(b)
	return err == nil && none == nil && os.SameFile(x, y)
}

// flipLines writes one JSON object a line.
type flipLines struct {
	w *bufio.Writer
	c io.Closer
}

func (s *flipLines) put(f reform.Flip) error {
	data, err := f.MarshalJSON()
	if err != nil {
		return err
	}
	_, err = s.w.Write(append(data, '\n'))
	return err
}

func (s *flipLines) end() error { return errors.Join(s.w.Flush(), s.c.Close()) }

// flipTable writes one row a deciding line; the firm stands in each of its rows, so that rows can be sorted and filtered.
type flipTable struct {
	w    *table.Writer
	c    io.Closer
	lang rule.Lang
	row  []string
}

func newFlipTable(f io.WriteCloser, dimensions []rule.Text, l rule.Lang) (*flipTable, error) {
	w, err := table.NewWriter(f)
	if err != nil {
		return nil, err
	}
	s := &flipTable{w: w, c: f, lang: l}
	s.row = append(s.row, rule.T("序号", "number").In(l), rule.T("企业", "firm").In(l))
	for _, d := range dimensions {
		s.row = append(s.row, w.Cell(d.In(l)))
	}
	for _, name := range [...]rule.Text{
		rule.T("改动前结论", "verdict before"), rule.T("改动前得分", "score before"), rule.T("改动前版本", "edition before"),
		rule.T("改动后结论", "verdict after"), rule.T("改动后得分", "score after"), rule.T("改动后版本", "edition after"),
		rule.T("决定规则", "deciding rule"), rule.T("规则代码", "code"), rule.T("规则·改动前", "rule before"), rule.T("规则·改动后", "rule after"),
	} {
		s.row = append(s.row, name.In(l))
	}
	return s, w.Row(s.row...)
}

func (s *flipTable) put(f reform.Flip) error {
	s.row = append(s.row[:0], strconv.Itoa(f.Number), s.w.Cell(f.ID))
	for _, g := range f.Groups {
		s.row = append(s.row, s.w.Cell(population.Names(g, s.lang)))
	}
	for _, o := range [...]*reform.Outcome{&f.Before, &f.After} {
		s.row = append(s.row, o.Verdict.Text().In(s.lang), scoreCell(o.Score), s.w.Cell(o.Edition))
	}
	firm := len(s.row)
	if len(f.Turns) == 0 {
		return s.w.Row(append(s.row, "", "", "", "")...)
	}
	for _, t := range f.Turns {
		s.row = append(s.row[:firm], t.Rule.Title.In(s.lang), t.Rule.Code, s.stand(&t.Before), s.stand(&t.After))
		if err := s.w.Row(s.row...); err != nil {
			return err
		}
	}
	return nil
}

func (s *flipTable) end() error { return errors.Join(s.w.Close(), s.c.Close()) }

// stand is a line of one law as its decision prints it.
func (s *flipTable) stand(side *reform.Stand) string {
	if !side.Has {
		return rule.T("没有此条", "no such rule").In(s.lang)
	}
	return s.w.Cell(side.Text.In(s.lang))
}

// scoreCell is the number, or the range it lies in; empty for a scheme without points.
func scoreCell(score rule.Known) string {
	low, _ := score.Low()
	high, _ := score.High()
	switch {
	case score == rule.Known{}:
		return ""
	case low == high:
		return low.String()
	}
	return low.String() + "～" + high.String()
}

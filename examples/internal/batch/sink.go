package batch

import (
	"io"
	"strconv"

	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
)

// sink takes one decision after another.
type sink interface {
	put(Record, rule.Decision) error
	end() error
}

func newSink(j Job, ids []string) (sink, error) {
	w, err := j.Out()
	if err != nil {
		return nil, err
	}
	switch j.Format {
	case AsJSON:
		return &jsonSink{w: w}, nil
	case AsText:
		return &textSink{w: w, lang: j.Lang}, nil
	}
	out, err := tableWriter(w, j.Format == AsXLSX, rule.T("判定结果", "decisions").In(j.Lang))
	if err != nil {
		return nil, err
	}
	return newTableSink(out, j, ids)
}

// tableWriter begins a table: a workbook, or CSV.
func tableWriter(w io.Writer, workbook bool, sheet string) (table.Rows, error) {
	if workbook {
		return table.NewWorkbookWriter(w, sheet)
	}
	return table.NewWriter(w)
}

// tableSink writes one row a decision.
type tableSink struct {
	w    table.Rows
	lang rule.Lang
	on   rule.Date
	row  []string
}

func newTableSink(out table.Rows, j Job, ids []string) (sink, error) {
	l := j.Lang
	s := &tableSink{w: out, lang: l, on: j.On}
	s.row = append(s.row, rule.T("行号", "line").In(l))
	for _, id := range ids {
		s.row = append(s.row, out.Cell(id))
	}
	for _, name := range []rule.Text{
		rule.T("结论", "verdict"), rule.T("得分", "score"), rule.T("适用版本", "edition"),
		rule.T("不符合项", "not met"), rule.T("待定项", "still open"), rule.T("尚缺资料", "facts still needed"), rule.T("提示", "notes"),
	} {
		s.row = append(s.row, name.In(l))
	}
	return s, out.Row(s.row...)
}

func (s *tableSink) put(r Record, d rule.Decision) error {
	s.row = append(s.row[:0], strconv.Itoa(r.Line))
	for _, id := range r.IDs {
		s.row = append(s.row, s.w.Cell(id.Value))
	}
	s.row = append(s.row, d.Verdict().Text().In(s.lang), score(d), edition(d),
		s.requirements(d, rule.Failed), s.requirements(d, rule.Undetermined), s.missing(d), notesOn(d, s.on, s.lang))
	return s.w.Row(s.row...)
}

func (s *tableSink) end() error { return s.w.Close() }

// requirements lists what is required and has that verdict.
func (s *tableSink) requirements(d rule.Decision, v rule.Verdict) string {
	var b []byte
	for f := range d.Findings() {
		if _, inside := f.Parent(); inside || f.Role() != rule.Requirement || f.Verdict() != v {
			continue
		}
		if len(b) > 0 {
			b = append(b, rule.T("；", "; ").In(s.lang)...)
		}
		b = append(append(b, f.Title().In(s.lang)...), s.actual(f)...)
	}
	return string(b)
}

// actual says what was measured, where that is one known thing.
func (s *tableSink) actual(f rule.Finding) string {
	known, measured := f.Actual()
	if !measured || known.Open() || known.Undefined() {
		return ""
	}
	text := known.Text(s.lang)
	return rule.T("（"+text+"）", " ("+text+")").In(s.lang)
}

func (s *tableSink) missing(d rule.Decision) string {
	var b []byte
	for i, f := range d.Missing().Open {
		if i > 0 {
			b = append(b, rule.T("；", "; ").In(s.lang)...)
		}
		b = append(b, f.Title.In(s.lang)...)
	}
	return string(b)
}

// score is the number, or the range it lies in; empty for a scheme without points.
func score(d rule.Decision) string {
	known, scored := d.Score()
	low, _ := known.Low()
	high, _ := known.High()
	switch {
	case !scored:
		return ""
	case low == high:
		return low.String()
	}
	return low.String() + "～" + high.String()
}

func edition(d rule.Decision) string {
	if e := d.Frame().Edition; e != nil {
		return e.ID
	}
	return ""
}

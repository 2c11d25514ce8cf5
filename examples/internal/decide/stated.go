package decide

import (
	"bytes"
	"io"
	"strings"

	"github.com/keji-rules/keji/examples/internal/batch"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/statement"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
)

// fits refuses what a format cannot do.
func (o *options) fits(args []string) error {
	one := o.format == "statement-html" || o.format == "record"
	switch {
	case one && len(args) == 0:
		return fault.New(rule.T("-format "+o.format+" 一次只写一份", "-format "+o.format+" writes one application at a time"),
			rule.T("写作 decide -format "+o.format+" techsme 申请.json > 文件", "write decide -format "+o.format+" techsme application.json > FILE"))
	case o.remedies != "" && !strings.HasPrefix(o.format, "statement"):
		return fault.New(rule.T("选项 -remedies 只用于理由说明书", "the option -remedies is for statements of reasons only"),
			rule.T("加 -format statement 或 -format statement-html", "add -format statement or -format statement-html"))
	}
	return nil
}

// stated writes the statement of reasons, or the record that its digest is of.
func (o *options) stated(a answer) ([]byte, error) {
	record, err := a.judge.Record()
	if err != nil {
		return nil, err
	}
	if o.format == "record" { // no line break behind it: the digest is that of the file
		return record.MarshalJSON()
	}
	remedies, err := o.remediesText()
	if err != nil {
		return nil, err
	}
	s := statement.Statement{Of: a.of.Label(), Decision: a.d, Gaps: a.gaps, Remedies: remedies, Record: record, Lang: o.language()}
	if !o.day.IsZero() {
		s.Remarks = []string{batch.AskedFor(o.day).In(o.language())}
	}
	if o.format == "statement" {
		text, err := s.Text()
		return []byte(text), err
	}
	doc, err := s.Page()
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = doc.WriteHTML(&b)
	return b.Bytes(), err
}

const mostRemedies = 16 << 10 // bytes

// remediesText reads the paragraphs of the authority.
func (o *options) remediesText() ([]string, error) {
	if o.remedies == "" {
		return nil, nil
	}
	in, err := o.open([]string{o.remedies})
	if err != nil {
		return nil, err
	}
	defer in.Close()
	text, err := io.ReadAll(io.LimitReader(table.NewDecoder(in, table.Auto), mostRemedies+1))
	if err != nil {
		return nil, err
	}
	if len(text) > mostRemedies {
		return nil, fault.New(rule.T("救济途径文件过大："+o.remedies, "the remedies are too long: "+o.remedies), rule.T("请缩减到 16 KB 以内", "keep them within 16 KB"))
	}
	var paragraphs []string
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" {
			paragraphs = append(paragraphs, line)
		}
	}
	return paragraphs, nil
}

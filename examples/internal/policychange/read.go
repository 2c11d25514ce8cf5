package policychange

import (
	"io"
	"slices"

	"github.com/keji-rules/keji/examples/internal/batch"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/schemes"
	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/record"
	"github.com/keji-rules/keji/rule/reform"
)

// source is where the population comes from: the built-in one where file is nil.
type source struct {
	file       io.Reader
	groups     []string // columns of the file, one a dimension
	dimensions []rule.Text
	tick       func() // called for every firm
}

// reader reads the firms of a file.
type reader[A any] struct {
	door   *door.Door[A]
	scheme string
	in     source
	err    error // what ended the reading early
}

// subjects yields every firm; one that cannot be read comes with what is wrong with it.
func (r *reader[A]) subjects(yield func(reform.Subject[A], error) bool) {
	s, err := schemes.Named(r.scheme)
	if err != nil {
		r.err = err
		return
	}
	judge := &decoder[A]{door: r.door}
	job := batch.Job{Scheme: s, Form: batch.Sniff, Encoding: table.Auto, Usual: append(batch.UsualIDs(), r.in.groups...), Besides: rule.T("用于分组的写在 -groups 之后，其余请删去", "is named by -groups where it groups, and left out else"), In: r.in.file}
	ended := batch.Each(job, judge, func(line batch.Record, err error) bool {
		r.in.tick()
		subject := reform.Subject[A]{ID: label(line), Groups: make([]string, len(r.in.groups)), Application: judge.last}
		for i, name := range r.in.groups {
			at := slices.IndexFunc(line.IDs, func(id batch.ID) bool { return id.Name == name })
			if at < 0 {
				r.err = fault.New(rule.T("文件没有分组栏 "+name, "the file lacks the column "+name+" to group by"), rule.T("请核对 -groups 后的栏名；不分组则去掉 -groups", "check the names after -groups, or leave -groups out"))
				return false
			}
			subject.Groups[i] = line.IDs[at].Value
		}
		return yield(subject, err)
	})
	if r.err == nil {
		r.err = ended
	}
}

// label names a firm by its first identifier, or by its line.
func label(r batch.Record) string {
	for _, id := range r.IDs {
		if id.Value != "" && slices.Contains(batch.UsualIDs(), id.Name) {
			return batch.Shown(id.Value)
		}
	}
	return r.Heading(rule.ZH)
}

// decoder stands where a batch has its judge: it reads applications and decides nothing.
type decoder[A any] struct {
	door *door.Door[A]
	last A
}

func (d *decoder[A]) JSON(data []byte) (_ rule.Decision, err error) {
	d.last, err = d.door.Decode(data)
	return rule.Decision{}, err
}

func (d *decoder[A]) Row(columns, cells []string) (_ rule.Decision, err error) {
	d.last, err = d.door.DecodeRecord(columns, cells)
	return rule.Decision{}, err
}

func (d *decoder[A]) Gaps() ([]rule.Gap, error)      { return nil, nil }
func (d *decoder[A]) Record() (record.Record, error) { return record.Record{}, nil }

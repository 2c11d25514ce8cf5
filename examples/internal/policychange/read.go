package policychange

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/keji-rules/keji/examples/internal/batch"
	"github.com/keji-rules/keji/examples/internal/cli"
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
	lang       rule.Lang
}

// reader reads the firms of a file.
type reader[A any] struct {
	door   *door.Door[A]
	scheme string
	in     source
	row    int    // of the last firm in the file
	id     string // who it is
	err    error  // what ended the reading early
}

// subjects yields every firm; one that cannot be read comes with what is wrong with it.
func (r *reader[A]) subjects(yield func(reform.Subject[A], error) bool) {
	s, err := schemes.Named(r.scheme)
	if err != nil {
		r.err = err
		return
	}
	judge := &decoder[A]{door: r.door, fields: s.Fields()}
	job := batch.Job{Scheme: s, Form: batch.Sniff, Encoding: table.Auto, Usual: append(batch.UsualIDs(), r.in.groups...), Besides: rule.T("用于分组的写在 -groups 之后，其余请删去", "is named by -groups where it groups, and left out else"), In: r.in.file}
	ended := batch.Each(job, judge, func(line batch.Record, err error) bool {
		r.in.tick()
		r.row, r.id = line.Line, identity(line)
		subject := reform.Subject[A]{ID: r.label(line), Groups: make([]string, len(r.in.groups)), Application: judge.last}
		for i, name := range r.in.groups {
			var there bool
			if subject.Groups[i], there = judge.group(line.IDs, name); !there {
				r.err = noColumn(name, cli.Nearest(name, judge.names()))
				return false
			}
		}
		return yield(subject, err)
	})
	if r.err == nil && ended != nil {
		r.err = cmp.Or(r.miscased(judge.names()), ended)
	}
}

// miscased finds a group that is a column but for the size of its letters, which therefore passes for no fact and no group.
func (r *reader[A]) miscased(columns []string) error {
	for _, name := range r.in.groups {
		for _, column := range columns {
			if column != name && strings.EqualFold(column, name) {
				return noColumn(name, column)
			}
		}
	}
	return nil
}

// noColumn says that the file has no column to group by, with the one that was probably meant.
func noColumn(name, guess string) error {
	f := fault.New(rule.T("文件没有分组栏 "+name, "the file lacks the column "+name+" to group by"), rule.T("请核对 -groups 后的栏名；不分组则去掉 -groups", "check the names after -groups, or leave -groups out"))
	if guess != "" {
		f.Remedy = rule.T("是否应为 "+guess+"？"+f.Remedy.ZH, "did you mean "+guess+"? "+f.Remedy.EN)
	}
	return f
}

// identify tells who the last firm is: a file that people keep may hold it twice.
func (r *reader[A]) identify(reform.Subject[A]) (id string, row int) { return r.id, r.row }

// identity is the credit code of a firm, else its number in the file, else its name.
func identity(r batch.Record) string {
	for _, name := range [...]string{"统一社会信用代码", "id", "企业名称", "name"} {
		for _, id := range r.IDs {
			if text := strings.TrimSpace(id.Value); id.Name == name && text != "" {
				return name + " " + strings.ToUpper(text)
			}
		}
	}
	return ""
}

// label names a firm by its first identifier, or by its row.
func (r *reader[A]) label(line batch.Record) string {
	for _, id := range line.IDs {
		if text := strings.TrimSpace(id.Value); text != "" && slices.Contains(batch.UsualIDs(), id.Name) {
			return batch.Shown(text)
		}
	}
	return fmt.Sprintf(rule.T("第 %d 行", "row %d").In(r.in.lang), line.Line)
}

// decoder stands where a batch has its judge: it reads applications and decides nothing.
type decoder[A any] struct {
	door           *door.Door[A]
	fields         []door.Field
	last           A
	data           []byte // it was read from, or
	columns, cells []string
}

// group is what a firm has in a column: one that decides nothing, or a fact.
func (d *decoder[A]) group(ids []batch.ID, name string) (value string, there bool) {
	for _, id := range ids {
		if id.Name == name {
			return id.Value, true
		}
	}
	if at := slices.Index(d.columns, name); at >= 0 {
		return strings.TrimSpace(d.cells[at]), true
	}
	isFact := slices.ContainsFunc(d.fields, func(f door.Field) bool { return f.Path == name })
	var text string
	value = string(d.keys()[name])
	if json.Unmarshal([]byte(value), &text) == nil { // a text, or null
		value = text
	}
	return value, isFact && d.columns == nil
}

// keys are the members of the firm's object; none where it was a row.
func (d *decoder[A]) keys() (all map[string]json.RawMessage) {
	if json.Unmarshal(d.data, &all) != nil {
		return nil
	}
	return all
}

// names are the columns or keys of the firm.
func (d *decoder[A]) names() []string {
	return append(slices.Sorted(maps.Keys(d.keys())), d.columns...)
}

func (d *decoder[A]) JSON(data []byte) (_ rule.Decision, err error) {
	d.data = data
	d.last, err = d.door.Decode(data)
	return rule.Decision{}, err
}

func (d *decoder[A]) Row(columns, cells []string) (_ rule.Decision, err error) {
	d.columns, d.cells = columns, cells
	d.last, err = d.door.DecodeRecord(columns, cells)
	return rule.Decision{}, err
}

func (d *decoder[A]) Gaps() ([]rule.Gap, error)      { return nil, nil }
func (d *decoder[A]) Record() (record.Record, error) { return record.Record{}, nil }

package fundround

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// application is one row of applications.csv: the project, who applies, and its budget. Money is in yuan, of the fiscal part.
type application struct {
	Key         string                    `json:"key" validate:"required,max=64"`
	Name        string                    `json:"name" validate:"required,max=200"`
	Unit        string                    `json:"unit" validate:"required,max=64"`
	CreditCode  string                    `json:"credit_code,omitzero" validate:"max=18"`
	Field       string                    `json:"field" validate:"required,max=64"`
	County      string                    `json:"county" validate:"required,max=64"`
	SubmittedOn rule.Opt[rule.Date]       `json:"submitted_on,omitzero" validate:"required"`
	Requested   rule.Opt[decimal.Decimal] `json:"requested,omitzero" validate:"required"`
	SelfRaised  rule.Opt[decimal.Decimal] `json:"self_raised,omitzero" validate:"required"`
	Formal      rule.Opt[bool]            `json:"formal,omitzero" validate:"required"`
	FormalNote  string                    `json:"formal_note,omitzero" validate:"max=300"`
	Equipment   rule.Opt[decimal.Decimal] `json:"equipment,omitzero"`
	Purchase    rule.Opt[decimal.Decimal] `json:"purchase,omitzero"`
	Operations  rule.Opt[decimal.Decimal] `json:"operations,omitzero"`
	Labour      rule.Opt[decimal.Decimal] `json:"labour,omitzero"`
	Indirect    rule.Opt[decimal.Decimal] `json:"indirect,omitzero"`
}

// score is one row of scores.csv: what one expert gave.
type score struct {
	Key    string                `json:"key" validate:"required,max=64"`
	Expert string                `json:"expert" validate:"required,max=64"`
	Score  rule.Opt[rule.Number] `json:"score,omitzero" validate:"required"`
	Sub    rule.Opt[rule.Number] `json:"sub_score,omitzero" validate:"required"`
}

// actual is one row of actuals.csv: one indicator of a project that is evaluated.
type actual struct {
	Key         string                `json:"key" validate:"required,max=64"`
	Group       string                `json:"group" validate:"required,max=20"`
	Name        string                `json:"name" validate:"required,max=200"`
	Weight      rule.Opt[rule.Number] `json:"weight,omitzero" validate:"required"`
	Method      string                `json:"method" validate:"required,max=20"`
	Target      rule.Opt[rule.Number] `json:"target,omitzero"`
	Actual      rule.Opt[rule.Number] `json:"actual,omitzero"`
	Achievement string                `json:"achievement,omitzero" validate:"max=20"`
	Points      rule.Opt[rule.Number] `json:"points,omitzero"`
}

// titled declares a column by its path, its Chinese and its English title.
func titled(path, zh, en string, u rule.Unit) rule.Fact {
	f := rule.Fact{Path: path, Title: rule.T(zh, en), Unit: u}
	switch u {
	case rule.YuanUnit:
		f.Max = rule.Int(1_000_000_000_000)
	case rule.Score:
		f.Max = rule.Int(1000)
	case rule.Plain:
		f.Max = rule.Int(1_000_000_000_000)
	}
	return f
}

// columns are those of a table.
type columns []rule.Fact

// words is the unit of a column of words, which no book declares.
const words = rule.Unit(255)

// book declares the columns that hold figures, days, and yes or no.
func (c columns) book() *rule.Book {
	facts := slices.DeleteFunc(slices.Clone(c), func(f rule.Fact) bool { return f.Unit == words })
	return rule.NewBook("fundround", rule.T("项目资金分配", "Allocation of a call"), nil, facts)
}

var (
	applicationColumns = columns{titled("key", "编号", "key", words), titled("name", "项目名称", "project", words), titled("unit", "申报单位", "unit", words),
		titled("credit_code", "统一社会信用代码", "credit code", words), titled("field", "领域", "field", words), titled("county", "县区", "county", words),
		titled("submitted_on", "提交日期", "submitted on", rule.Day), titled("requested", "申请额", "requested", rule.YuanUnit), titled("self_raised", "自筹资金", "self-raised", rule.YuanUnit),
		titled("formal", "形式审查", "formal check", rule.Flag), titled("formal_note", "审查意见", "remark", words), titled("equipment", "设备费", "equipment", rule.YuanUnit),
		titled("purchase", "设备购置费", "purchase", rule.YuanUnit), titled("operations", "业务费", "operations", rule.YuanUnit), titled("labour", "劳务费", "labour", rule.YuanUnit), titled("indirect", "间接费用", "indirect", rule.YuanUnit)}
	scoreColumns  = columns{titled("key", "编号", "key", words), titled("expert", "专家", "expert", words), titled("score", "得分", "score", rule.Score), titled("sub_score", "创新性", "innovation", rule.Score)}
	actualColumns = columns{titled("key", "编号", "key", words), titled("group", "一级指标", "group", words), titled("name", "指标", "indicator", words), titled("weight", "分值", "points", rule.Score), titled("method", "计分方法", "method", words),
		titled("target", "目标值", "target", rule.Plain), titled("actual", "完成值", "actual", rule.Plain), titled("achievement", "达成程度", "achievement", words), titled("points", "评价得分", "given", rule.Score)}

	applicationDoor = door.New[application](applicationColumns.book(), nil)
	scoreDoor       = door.New[score](scoreColumns.book(), nil)
	actualDoor      = door.New[actual](actualColumns.book(), nil)
)

// faults collects what is wrong with all files, to be said at once.
type faults struct {
	all  []rule.Text
	seen map[rule.Text]bool
}

// add adds a problem, each once.
func (f *faults) add(zh, en string) {
	t := rule.T(zh, en)
	if f.seen == nil {
		f.seen = map[rule.Text]bool{}
	}
	if !f.seen[t] {
		f.seen[t], f.all = true, append(f.all, t)
	}
}

// row adds what an error says of the rows of a project; a day that no edition covers is one of the call.
func (f *faults) row(file, key string, err error) {
	var day *rule.EditionError
	if errors.As(err, &day) {
		f.of("call.json", 0, day)
		return
	}
	f.of(file+" "+key, 0, err)
}

// of adds what an error says, under the name of a file and a line; 0 for none.
func (f *faults) of(name string, line int, err error) {
	if err == nil {
		return
	}
	zh, en := name, name
	if line > 0 {
		zh, en = fmt.Sprintf("%s 第%d行", name, line), fmt.Sprintf("%s, line %d", name, line)
	}
	var input *door.InputError
	if !errors.As(err, &input) {
		f.add(zh+"："+inLang(err, rule.ZH), en+": "+inLang(err, rule.EN))
		return
	}
	for _, p := range input.Problems {
		f.add(zh+"，"+p.Path+"："+p.Text.ZH+"。"+p.Remedy.ZH, en+", "+p.Path+": "+p.Text.EN+". "+p.Remedy.EN)
	}
}

func inLang(err error, l rule.Lang) string {
	var b interface{ Text(rule.Lang) string }
	if errors.As(err, &b) {
		return b.Text(l)
	}
	return err.Error()
}

// Error and Text say everything that is wrong.
func (f *faults) Error() string { return f.Text(rule.EN) }

func (f *faults) Text(l rule.Lang) string {
	lines := []string{fmt.Sprintf(rule.T("文件有 %d 处问题：", "%d problem(s) in the files:").In(l), len(f.all))}
	for _, t := range f.all {
		lines = append(lines, "  "+t.In(l))
	}
	return strings.Join(lines, "\n")
}

// err is nil where nothing is wrong.
func (f *faults) err() error {
	if len(f.all) == 0 {
		return nil
	}
	return f
}

// rows reads every row of a table; columns are named by their titles in either language, or by their paths.
func rows[T any](f *faults, name string, data []byte, d *door.Door[T], c columns) []T {
	csv, err := table.NewCSV(table.NewDecoder(bytes.NewReader(data), table.Auto))
	if err != nil {
		f.of(name, 1, err)
		return nil
	}
	paths, kinds := named(csv.Header(), c, d.Fields())
	var all []T
	for {
		row, err := csv.Next()
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			if f.of(name, row.Line, err); row.Line == 0 {
				return all
			}
			continue
		}
		for i := range row.Cells {
			if i < len(kinds) && kinds[i] != "" {
				row.Cells[i] = csv.Typed(kinds[i], row.Cells[i])
			}
		}
		item, err := d.DecodeRecord(paths, row.Cells)
		if err != nil {
			f.of(name, row.Line, err)
			continue
		}
		all = append(all, item)
	}
}

// named turns titles into paths.
func named(header []string, c columns, fields []door.Field) (paths []string, kinds []door.Kind) {
	for _, title := range header {
		path := title
		for _, f := range c {
			if f.Title.ZH == title || f.Title.EN == title {
				path = f.Path
			}
		}
		kind := door.Kind("")
		if i := slices.IndexFunc(fields, func(x door.Field) bool { return x.Path == path }); i >= 0 {
			kind = fields[i].Kind
		}
		paths, kinds = append(paths, path), append(kinds, kind)
	}
	return paths, kinds
}

package batch

import (
	"fmt"
	"slices"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// checkHeader reports unknown columns, and required ones that are not there: it tries an empty row.
func (r *rows) checkHeader(fields []door.Field, besides rule.Text) error {
	_, err := r.judge.Row(r.columns, r.cells)
	found := &door.InputError{}
	if bad, ok := r.placed(err, 1).(*door.InputError); ok {
		for _, p := range bad.Problems {
			if p.Code == door.UnknownKey {
				p.Remedy = passable(p.Remedy, besides)
				found.Problems = append(found.Problems, p)
			}
		}
	}
	if unknown := len(found.Problems); 2*unknown > len(r.columns) {
		if found.Problems = slices.Insert(found.Problems, 0, noHeader()); unknown == len(r.columns) {
			found.Problems = found.Problems[:1] // what stands there may be data
			return found
		}
	}
	for _, f := range fields {
		if f.Required && !strings.Contains(f.Path, "[") && !slices.Contains(r.columns, f.Path) {
			found.Problems = append(found.Problems, door.Problem{Path: f.Path, Line: 1, Code: door.Required,
				Text:   rule.T("表头缺少必填栏："+f.Fact.Title.ZH, "the header lacks a required column: "+f.Fact.Title.EN),
				Remedy: rule.T("请补上此栏；完整表头用 decide template -format csv 打印", "add it; decide template -format csv prints a whole header")})
		}
	}
	if len(found.Problems) == 0 {
		return nil
	}
	return found
}

// passable adds to a remedy how a column is passed through.
func passable(remedy, besides rule.Text) rule.Text {
	comma, semicolon := "；", "; "
	if strings.HasSuffix(remedy.ZH, "？") {
		comma, semicolon = "", " "
	}
	return rule.T(remedy.ZH+comma+"仅用于核对、不参与判定的栏，"+besides.ZH, remedy.EN+semicolon+"a column that decides nothing "+besides.EN)
}

// noHeader says that the first row cannot be the header.
func noHeader() door.Problem {
	return door.Problem{Line: 1, Code: door.UnknownKey,
		Text: rule.T("第一行多数不是本事项的英文栏名", "most of the first row is no name of a column of this scheme"),
		Remedy: rule.T("第一行必须是英文栏名（如 evaluation_year），不得删除或改写；完整表头用 decide template -format csv 打印",
			"the first row must hold the English column names, such as evaluation_year, and must not be deleted or changed; decide template -format csv prints it")}
}

func missingIDs(asked, header []string) error {
	for _, name := range asked {
		if !slices.Contains(header, name) {
			return &door.InputError{Problems: []door.Problem{{Path: name, Line: 1, Code: door.UnknownKey,
				Text:   rule.T(fmt.Sprintf("表头没有 -id 指定的栏 %s", name), fmt.Sprintf("the header lacks the column %s that -id names", name)),
				Remedy: rule.T("请核对栏名", "check the name")}}}
		}
	}
	return nil
}

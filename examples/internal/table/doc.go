// Package table reads and writes tables and lines as offices exchange them: CSV from spreadsheets in UTF-8 or GB18030,
// and JSON lines. It reads a stream of any length in bounded memory, and one bad record neither ends it nor costs its
// neighbours: what is wrong with a record comes as a *door.InputError with its place, and reading goes on.
package table

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// MaxRecord bounds one record, in bytes of UTF-8.
const MaxRecord = 1 << 20

// bad is the error for one record.
func bad(p door.Problem) error { return &door.InputError{Problems: []door.Problem{p}} }

func tooLong(line int) error {
	return bad(door.Problem{Line: line, Code: door.TooLarge,
		Text:   rule.T(fmt.Sprintf("本条记录超过 %d 字节", MaxRecord), fmt.Sprintf("the record is longer than %d bytes", MaxRecord)),
		Remedy: rule.T("请检查换行和引号是否缺失，必要时拆分", "check for a missing line break or quote, or split it")})
}

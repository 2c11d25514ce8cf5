// Package keys says which keys may stand for persons and units in the packages on review experts.
package keys

import (
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/identity"
)

const (
	oldLength = 15 // of a citizen's number before 1999
	length    = 18
)

// Check reports a key that is a citizen's identity number, since keys are printed and published, and one with control
// characters, since keys are written in lines.
func Check(r *door.Report, path, key string) {
	if strings.IndexFunc(key, func(c rune) bool { return c < ' ' || c == 0x7f }) >= 0 {
		r.Contradiction(rule.T("编号含有控制字符", "the key has control characters"), rule.T("请删去", "remove them"), path)
		return
	}
	if len(key) != length && len(key) != oldLength {
		return
	}
	if _, err := identity.Parse(identity.CitizenID, key); err == nil {
		r.Contradiction(rule.T("编号不得使用身份证号码", "an identity number must not serve as a key"), rule.T("改用库内编号", "use a number of the pool"), path)
	}
}

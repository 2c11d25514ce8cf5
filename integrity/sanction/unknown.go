package sanction

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// unknown refuses a regime that does not exist.
func unknown(integrity.Regime) error {
	return &door.InputError{Problems: []door.Problem{{
		Path: "regime", Code: door.NotAllowed, Text: rule.T("没有这一类规定", "there is no such regime"),
		Remedy: rule.T("可用：misconduct、violation、guangdong", "use misconduct, violation or guangdong"),
	}}}
}

package numbers

import "github.com/keji-rules/keji/rule"

// Classes says which conclusions a profile knows.
type Classes struct {
	Pass       rule.Switch `json:"passed" zh:"通过" en:"passed"`
	PassLater  rule.Switch `json:"passed_rectified" zh:"整改后通过" en:"passed after rectification"`
	Concluded  rule.Switch `json:"concluded" zh:"结题" en:"concluded"`
	Reconsider rule.Switch `json:"reconsider" zh:"需要复议" en:"to be reconsidered"`
	Fail       rule.Switch `json:"failed" zh:"不通过" en:"failed"`
	Terminated rule.Switch `json:"terminated" zh:"终止" en:"terminated"`
	Forced     rule.Switch `json:"terminated_by_force" zh:"强制终止" en:"terminated by force"`
	Diligent   rule.Switch `json:"terminated_diligently" zh:"终止（勤勉尽责）" en:"terminated, duty of care met"`
}

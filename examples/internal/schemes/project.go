package schemes

import (
	"github.com/keji-rules/keji/project/gate"
	"github.com/keji-rules/keji/rule"
)

// gateInquiries are the questions on an application for a project; the application names its profile.
func gateInquiries() []Inquiry {
	return []Inquiry{
		asks("project_may_apply", "project_gate", rule.T("能否申报项目，不能的原因和截止日", "whether a project may be applied for; if not, why and until when"), gate.Door(), gate.MayApply),
		asks("project_limits", "project_gate", rule.T("项目限项逐项计数", "limits on projects, counted project by project"), gate.Door(), gate.LimitsOf),
	}
}

package misconduct

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Decode reads a conduct from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Conduct, error) { return entrance.Decode(data) }

// Door returns the door of a conduct, for tables, templates and other limits than the default.
func Door() *door.Door[Conduct] { return entrance }

// sense reports what no single field can show.
func sense(c *Conduct, r *door.Report) {
	from, given := c.From.Get()
	on, known := c.On.Get()
	if given && known && on.Before(from) {
		r.Contradiction(rule.T("行为结束早于开始", "the conduct ends before it begins"), rule.T("请核对两项日期", "check both days"), "on", "from")
	}
	inside, said := c.Guangdong.Get()
	if project, told := c.ProvincialProject.Get(); said && told && !inside && project {
		r.Contradiction(rule.T("省科技厅立项的项目属于本省组织的科研活动", "a project of the provincial department is an activity of the province"),
			rule.T("请核对后更正其中一项", "check both and correct one"), "provincial_project", "guangdong")
	}
}

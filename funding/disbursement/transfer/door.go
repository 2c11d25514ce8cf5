package transfer

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var (
	courseDoor = door.New(book, senseCourse)
	noticeDoor = door.New(noticeBook, senseNotice)
)

// Decode reads the way of a budget from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Course, error) { return courseDoor.Decode(data) }

// DecodeNotice reads an advance notice from JSON in the same way.
func DecodeNotice(data []byte) (Notice, error) { return noticeDoor.Decode(data) }

// Door returns the door of courses, NoticeDoor that of notices, for tables and templates.
func Door() *door.Door[Course]       { return courseDoor }
func NoticeDoor() *door.Door[Notice] { return noticeDoor }

// senseCourse reports days before the event that they follow, and what a level cannot have.
func senseCourse(c *Course, r *door.Report) {
	for _, x := range c.steps() {
		from, begun := x.from.Get()
		done, is := x.done.Get()
		if begun && is && done.Before(from) {
			contradict(r, "早于起算日", "lies before the event that starts its time", courseFacts[x.doneAt].Path, courseFacts[x.fromAt].Path)
		}
		if is && !begun && x.step != Reply && x.step != ReplyUnits { // whose days start others too
			contradict(r, "填了办理日而未填起算日", "the step is done, but the event that starts its time is not given", courseFacts[x.doneAt].Path, courseFacts[x.fromAt].Path)
		}
	}
	level, given := c.Level.Get()
	if _, passed := c.CentralReceivedOn.Get(); given && passed && level != Province {
		contradict(r, "省级才转下达中央转移支付", "only a province passes central transfers down", "central_received_on", "level")
	}
	for _, x := range []struct {
		has  rule.Opt[bool]
		on   rule.Opt[rule.Date]
		path string
	}{{c.General, c.GeneralIssuedOn, "general"}, {c.Special, c.SpecialIssuedOn, "special"}} {
		has, said := x.has.Get()
		if said && !has && x.on.IsGiven() {
			contradict(r, "没有此类转移支付而填了下达日", "there are no such transfers, yet they were issued", x.path+"_issued_on", x.path)
		}
		if level == Township && (has || x.on.IsGiven()) {
			contradict(r, "乡镇没有下级政府", "a township has no lower level", x.path, "level")
		}
	}
}

func senseNotice(n *Notice, r *door.Report) {
	if k, given := n.Kind.Get(); given && k == General && n.ByProject.Or(false) {
		contradict(r, "项目法用于专项转移支付", "only special transfers are allocated by projects", "by_project", "kind")
	}
	if by, given := n.ByProject.Get(); given && !by && n.Named.Or(false) {
		contradict(r, "不按项目法分配而明确了项目", "projects are named of what is not allocated by projects", "named", "by_project")
	}
}

func contradict(r *door.Report, zh, en, path string, also ...string) {
	r.Contradiction(rule.T(zh, en), rule.T("请核对后更正其中一项", "check both and correct one"), path, also...)
}

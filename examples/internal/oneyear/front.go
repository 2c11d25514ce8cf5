package oneyear

import (
	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/rule"
)

// front is what stands before the chapters: what the page is, the figures, the timeline.
func (y *year) front() {
	d := y.doc
	d.Title = y.say("一个年度的市级科技计划：从申报通知到验收", "One plan year of a municipal bureau: from the call to acceptance")
	d.Under = []string{
		y.say("梅州市2025年度示例，单位、人员、分数、金额均为虚构；各项结论由规则库计算。", "Meizhou, 2025, as an example: units, persons, scores and amounts are invented; every answer is computed."),
		y.say("梅州市科技计划项目管理办法未找到文本，多数数值参照邻市暂定，正式使用前须以原文替换。", "The city's measures were not found: most figures are assumed from neighbours and to be replaced."),
	}
	d.Foot = []string{y.say("本页为演示，不作为办理依据。", "A demonstration, no ground for any decision.")}
	y.timeline()
	d.Add(y.tiles, y.line)
}

// timeline draws the year: the call's own lane, then a lane for each project that was granted.
func (y *year) timeline() {
	c := &y.Call
	*y.line = page.Timeline{
		Title: y.say("时间线", "Timeline"), From: c.OpensOn, Until: c.TellUntil,
		Head: [4]string{y.say("对象", "What"), y.say("起", "From"), y.say("止", "Until"), y.say("事项", "What happens")},
	}
	y.line.Lanes = append(y.line.Lanes, page.Lane{
		Name: y.say("全部申报", "the call"),
		Spans: []page.Span{
			{From: c.OpensOn, Until: c.ClosesOn, Text: y.say("申报", "applications"), Fill: page.After},
			{From: c.First.From, Until: c.First.Until, Text: y.say("公示", "public notice"), Fill: page.Undone},
			{From: c.Second.From, Until: c.Second.Until, Text: y.say("递补公示", "second notice"), Fill: page.Undone},
		},
		Points: []page.Point{
			{On: c.ReviewedOn, Text: y.say("评审", "review")},
			{On: c.PaidOn, Text: y.say("首期拨款", "first payment")},
		},
	})
	for i := range y.Applications {
		a := &y.Applications[i]
		s := y.states[a.Key]
		if s.batch == nil {
			continue
		}
		lane := page.Lane{Name: a.Key + " " + y.in(a.Title), Points: s.points}
		if s.granted.Sign() > 0 {
			lane.Spans = append(lane.Spans, page.Span{From: c.StartsOn, Until: earlier(s.ends, c.EndsOn), Text: y.say("执行期", "term"), Fill: page.Before})
			if s.ends.After(c.EndsOn) {
				lane.Spans = append(lane.Spans, page.Span{From: c.EndsOn.AddDays(1), Until: s.ends, Text: y.say("延期", "extension"), Fill: page.Gain})
			}
		}
		y.line.Lanes = append(y.line.Lanes, lane)
	}
}

func earlier(a, b rule.Date) rule.Date {
	if a.Before(b) {
		return a
	}
	return b
}

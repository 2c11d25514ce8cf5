package panel

import (
	"slices"
	"strings"

	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/draw"
)

// replace draws the seats anew of those who left one panel: the first draw stays as it was.
func (s *session) replace(p *draw.Plan) error {
	key, ids, _ := strings.Cut(strings.ReplaceAll(s.o.gone, "：", ":"), ":")
	at := slices.IndexFunc(s.groups, func(g *group) bool { return g.key == key })
	if at < 0 {
		return fault.New(rule.T("没有名为 "+key+" 的专家组", "there is no panel "+key), rule.T("组名见输出，如 -gone 电子信息-1:E0001", "panels are named in the output, such as -gone 电子信息-1:E0001"))
	}
	item := p.Items[at]
	item.Round = 1
	item.Gone = strings.FieldsFunc(ids, func(c rune) bool { return c == ',' || c == '，' || c == ' ' })
	for _, id := range item.Gone {
		if !slices.Contains(s.drawn.Panels[at].Members, id) {
			return fault.New(rule.T(key+" 组没有成员 "+id, "panel "+key+" has no member "+id), rule.T("请核对 -gone 中的专家编号", "check the ids after -gone"))
		}
	}
	for _, id := range s.drawn.Panels[at].Members {
		if !slices.Contains(item.Gone, id) {
			item.Keep = append(item.Keep, id)
		}
	}
	p.Items = append(p.Items, item)
	answer, err := draw.Draw(*p)
	if err != nil {
		return err
	}
	s.drawn, _ = answer.Value()
	return nil
}

package panel

import (
	"slices"
	"strings"

	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/draw"
)

// named reads PANEL:ID,ID after an option.
func (s *session) named(option, said string) (at int, ids []string, err error) {
	key, list, _ := strings.Cut(strings.ReplaceAll(said, "：", ":"), ":")
	at = slices.IndexFunc(s.groups, func(g *group) bool { return g.key == key })
	if at < 0 {
		example := option + " 电子信息-1:E0001"
		return 0, nil, fault.New(rule.T("没有名为 "+key+" 的专家组", "there is no panel "+key), rule.T("组名见输出，如 "+example, "panels are named in the output, such as "+example))
	}
	return at, strings.FieldsFunc(list, func(c rune) bool { return c == ',' || c == '，' || c == ' ' }), nil
}

// pick seats the experts who were picked directly for one panel, with what must be recorded.
func (s *session) pick(p *draw.Plan) error {
	if s.o.direct == "" {
		return nil
	}
	at, ids, err := s.named("-direct", s.o.direct)
	if err != nil {
		return err
	}
	p.Items[at].Direct = draw.Direct{Experts: ids, Ground: draw.Ground(s.o.ground), Reason: s.o.reason, Authority: s.o.by, Document: s.o.document}
	return nil
}

// replace fills the seats of those who left one panel, by its spares where they can take them: the first draw stays as it was.
func (s *session) replace(p *draw.Plan) error {
	at, ids, err := s.named("-gone", s.o.gone)
	if err != nil {
		return err
	}
	key, item := s.groups[at].key, p.Items[at]
	item.Round, item.Direct, item.Gone = 1, draw.Direct{}, ids
	for _, x := range s.drawn.Panels[at].Spares {
		item.Standby = append(item.Standby, x.ID)
	}
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

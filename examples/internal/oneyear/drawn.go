package oneyear

import (
	"fmt"
	"slices"
	"strings"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/draw"
	"github.com/keji-rules/keji/talent/reviewer/panel"
	"github.com/keji-rules/keji/talent/reviewer/recusal"
)

// fields are the groups of the call, in order.
var fields = []struct {
	key  string
	name rule.Text
}{
	{"materials", rule.T("新材料与电子信息", "materials and electronics")},
	{"agro", rule.T("现代农业与食品", "agriculture and food")},
}

// drawn draws a panel for each group.
func (y *year) drawn() error {
	y.chapter("二、抽取评审专家", "2. Drawing the panels")
	law, err := panel.Editions().On(y.Call.ReviewedOn)
	if err != nil {
		return err
	}
	law.Policy.Meeting = notice.Whole().Read().Limit(y.Call.Panel)
	seats, err := law.Policy.QuotaOf(panel.Composition{
		On: rule.Given(y.Call.ReviewedOn), Form: rule.Given(panel.Meeting), Subsidy: rule.Yuan(y.Call.Most), Attack: rule.Given(false), Funds: rule.Given(true),
	})
	if err != nil {
		return err
	}
	size, told := seats.Value()
	if !told {
		return fmt.Errorf("the panel is open: %s", seats.Text(rule.EN))
	}
	barred, err := y.conflicts()
	if err != nil {
		return err
	}
	p := draw.Plan{Seed: y.Call.Seed, Experts: y.pool(), PerPlan: rule.Given(1)}
	for _, f := range fields {
		p.Items = append(p.Items, draw.Item{Key: f.key, Fields: []string{f.key}, Quota: size, Barred: barred[f.key]})
	}
	answer, err := draw.Draw(p)
	if err != nil {
		return err
	}
	result, _ := answer.Value()
	for i, f := range fields {
		if len(result.Panels[i].Members) == 0 {
			return fmt.Errorf("no panel of %s: %s", f.key, answer.Text(rule.EN))
		}
		y.panels[f.key] = result.Panels[i].Members
	}
	y.doc.Add(
		page.Paragraph{Text: fmt.Sprintf(y.say("每组%s。专家库%d人，指纹 %s… 先行公布；种子“%s”当众产生，任何人可以重算。", "Each group: %s. The pool of %d experts has the fingerprint %s…, published before; the seed “%s” came in public, and anybody can draw again."),
			size.Text(y.doc.Lang), len(p.Experts), result.Pool[:16], y.Call.Seed)},
		y.recusals(barred), y.drawTable(result))
	return y.replace(&p, size)
}

func (y *year) pool() []draw.Expert {
	var all []draw.Expert
	for _, e := range y.Experts {
		all = append(all, draw.Expert{ID: e.ID, Unit: e.Unit, Fields: e.Fields, Outside: e.Outside, Financial: e.Financial})
	}
	return all
}

// conflicts are the experts of each group who must recuse from an application of it.
func (y *year) conflicts() (map[string][]string, error) {
	editions := recusal.Editions(recusal.City)
	law, err := editions.On(y.Call.DrawnOn)
	if err != nil {
		return nil, err
	}
	var experts []recusal.Expert
	for _, e := range y.Experts {
		experts = append(experts, e.Expert)
	}
	register, barred := law.Policy.NewRegister(y.Call.DrawnOn, experts), map[string][]string{}
	for i := range y.Applications {
		a := &y.Applications[i]
		if y.states[a.Key].refused != "" {
			continue
		}
		found := register.Conflicts(&recusal.Application{
			ID: a.Key, Units: rule.Given([]string{a.UnitKey}), People: rule.Given([]string{a.LeaderKey}), Heads: rule.Given([]string{}),
		})
		for _, c := range found {
			if !slices.Contains(barred[a.Field], c.A.Key) {
				barred[a.Field] = append(barred[a.Field], c.A.Key)
			}
		}
	}
	return barred, nil
}

func (y *year) recusals(barred map[string][]string) page.Block {
	var all page.List
	for _, f := range fields {
		who := strings.Join(barred[f.key], y.say("、", ", "))
		if who == "" {
			who = y.say("无", "none")
		}
		all = append(all, page.Item{Lead: y.in(f.name), Text: y.say("应回避的专家 ", "experts who must recuse: ") + who})
	}
	return all
}

// group is the name of a group.
func (y *year) group(key string) string {
	for _, f := range fields {
		if f.key == key {
			return y.in(f.name)
		}
	}
	return key
}

func (y *year) drawTable(d draw.Drawn) page.Block {
	t := page.Table{Head: strings.Split(y.say("组别|轮次|专家|抽取情况", "Group|Round|Experts|The draw"), "|"), Widths: []int{22, 8, 32, 38}}
	for _, p := range d.Panels {
		t.Rows = append(t.Rows, page.Cells(y.group(p.Item), fmt.Sprint(p.Round+1), strings.Join(p.Members, " "), p.Text(y.doc.Lang)))
	}
	return t
}

// replace draws anew the seat of a member of the first panel who fell ill.
func (y *year) replace(p *draw.Plan, size panel.Quota) error {
	first := y.panels[fields[0].key]
	ill := first[y.Call.Ill-1]
	keep := slices.DeleteFunc(slices.Clone(first), func(id string) bool { return id == ill })
	again := *p
	again.Items = []draw.Item{{
		Key: p.Items[0].Key, Round: 1, Fields: p.Items[0].Fields, Quota: size, Keep: keep, Gone: []string{ill},
		Barred: append(slices.Clone(p.Items[0].Barred), y.panels[fields[1].key]...),
	}}
	answer, err := draw.Draw(again)
	if err != nil {
		return err
	}
	result, _ := answer.Value()
	y.panels[fields[0].key] = result.Panels[0].Members
	y.doc.Add(page.Paragraph{Text: fmt.Sprintf(y.say("%s：%s 因病不能到会，其余成员不动，按同一种子补抽。", "%s: %s fell ill; the others stay, and the seat is drawn anew from the same seed."), y.Call.RedrawnOn, ill)}, y.drawTable(result))
	return nil
}

package foreigner

import (
	"slices"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Row is one row of the table: the points it gave and the most it gives.
type Row struct {
	Code   string      `json:"code"`
	Title  rule.Text   `json:"title"`
	Points rule.Number `json:"points"`
	Most   rule.Number `json:"most"`
}

// Score is the points by row, the row with the most left to earn first.
type Score struct {
	Total rule.Number `json:"total"`
	Rows  []Row       `json:"rows"`
}

// Text says it in one language, with the weakest rows.
func (s Score) Text(l rule.Lang) string {
	points := func(n rule.Number) string { return rule.Exactly(n, rule.Score).Text(l) }
	var weak []string
	for _, r := range s.Rows[:min(weakest, len(s.Rows))] {
		if r.lost().Sign() > 0 {
			weak = append(weak, r.Title.In(l)+" "+points(r.Points)+"/"+points(r.Most))
		}
	}
	text := rule.T("共", "").In(l) + points(s.Total)
	if len(weak) > 0 {
		text += rule.T("；失分最多：", "; the most is lost in: ").In(l) + strings.Join(weak, rule.T("、", ", ").In(l))
	}
	return text
}

// weakest is how many rows the text names.
const weakest = 3

func (r Row) lost() rule.Number {
	minus, _ := r.Points.Times(rule.Int(-1))
	lost, _ := r.Most.Plus(minus)
	return lost
}

// rowsOf are the rows of the table with the most that each gives.
func (p *Points) rowsOf() []Row {
	top := func(tables ...*rule.Table) rule.Number {
		most := rule.Number{}
		for _, t := range tables {
			for _, r := range t.All() {
				if r.High.Cmp(most) > 0 {
					most = r.High
				}
			}
		}
		return most
	}
	rows := make([]Row, 0, len(tableRows))
	for i, most := range []rule.Number{
		top(&p.Salary), top(&p.Degree, &p.Skill), p.WorkYears.Cap, top(&p.Months), top(&p.FormerNational, &p.TaughtInChinese, &p.HSK),
		top(&p.Region), top(&p.Age), top(&p.TopUniversity, &p.Fortune500, &p.OwnsIP, &p.FiveYears), p.BonusHigh.Value,
	} {
		r := book.Rule(tableRows[i])
		rows = append(rows, Row{Code: r.Code, Title: r.Title, Most: most})
	}
	return rows
}

// tableRows are the rows in the order of the table.
var tableRows = [...]rule.ID{salaryPoints, educationPoints, yearsPoints, monthsPoints, chinesePoints, regionPoints, agePoints, oneOfPoints, bonusPoints}

// ScoreOf tells the points by row, the row with the most left to earn first, then in the order of the table. While a row is open there is
// no value; the lines show between which points each lies.
func ScoreOf(a Application) (rule.Answer[Score], error) {
	d, err := Evaluate(a)
	if err != nil {
		return rule.Answer[Score]{}, err
	}
	law, err := placeOf(a.Locality).timeline.On(a.AppliedOn.Or(rule.Date{}))
	if err != nil {
		return rule.Answer[Score]{}, err
	}
	t, out := &rule.Trace{Frame: d.Frame()}, Score{Rows: law.Policy.Points.rowsOf()}
	total := line(t, d, points)
	known := gave(t, total, &out.Total)
	for i := range out.Rows {
		known = gave(t, line(t, d, tableRows[i]), &out.Rows[i].Points) && known
	}
	if !known {
		return rule.ConcludeWith(t, book, points, rule.Opt[Score]{})
	}
	slices.SortStableFunc(out.Rows, func(x, y Row) int { return y.lost().Cmp(x.lost()) })
	return rule.Conclude(t, book, points, out)
}

// gave takes over the points of a line; false, with what is lacking noted, while they are open.
func gave(t *rule.Trace, f rule.Finding, to *rule.Number) bool {
	n, ok := f.Points()
	exact, sure := n.Exact()
	if !ok || !sure {
		t.Lack(f.Waits()...)
		return false
	}
	*to = exact
	return true
}

// LiftPlan is the least changes that lead to a tier, the cheapest first.
type LiftPlan []Lift

// Text writes the first of them in one language.
func (p LiftPlan) Text(l rule.Lang) string {
	if len(p) == 0 {
		return rule.T("没有只改变一项（积分可改两项）即可达到的办法，或已经达到", "no change of one fact (two for points) is enough, or it is reached already").In(l)
	}
	return p[0].Text(l)
}

// ToA and ToB answer what would lift somebody to a tier, by lines: each a change that was decided again whole, the cheapest first.
func ToA(a Application) (rule.Answer[LiftPlan], error) { return lifting(a, TierA) }

// ToB answers it of tier B.
func ToB(a Application) (rule.Answer[LiftPlan], error) { return lifting(a, TierB) }

func lifting(a Application, to Tier) (rule.Answer[LiftPlan], error) {
	d, err := EvaluateTier(to, a)
	if err != nil {
		return rule.Answer[LiftPlan]{}, err
	}
	lifts, err := Lifts(a, to)
	if err != nil {
		return rule.Answer[LiftPlan]{}, err
	}
	t := &rule.Trace{Frame: d.Frame()}
	for _, x := range lifts {
		t.Add(cited(t, book.Line(x.Route.entry().id).Saying(rule.T(x.Gap.Text(rule.ZH), x.Gap.Text(rule.EN)))))
	}
	t.Add(cited(t, book.Line(liftRule, rule.Figure("办法", "changes", rule.Exactly(rule.Int(int64(len(lifts))), rule.Items)))))
	return rule.Conclude(t, book, liftRule, LiftPlan(lifts))
}

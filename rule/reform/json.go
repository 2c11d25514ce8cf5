package reform

import (
	"bytes"
	"encoding/json"

	"github.com/keji-rules/keji/rule"
)

// ImpactSchema names the JSON form of an impact and its version. A change that could break a reader raises it.
const ImpactSchema = "keji.impact/1"

type (
	ruleJSON struct {
		Code     string        `json:"code"`
		Title    rule.Text     `json:"title"`
		Citation rule.Citation `json:"citation"`
	}
	moveJSON struct {
		From     rule.Verdict `json:"from"`
		To       rule.Verdict `json:"to"`
		Subjects int          `json:"subjects"`
	}
	lawJSON struct {
		Before   string              `json:"before"`
		After    string              `json:"after"`
		Subjects int                 `json:"subjects"`
		Changes  []rule.PolicyChange `json:"changes"`
	}
	turningJSON struct {
		Rule ruleJSON `json:"rule"`
		moveJSON
	}
	pointsJSON struct {
		Rule    ruleJSON `json:"rule"`
		Up      int      `json:"up"`
		Down    int      `json:"down"`
		Unclear int      `json:"unclear"`
		Total   string   `json:"total"`
	}
	barJSON struct {
		From   int64 `json:"from"`
		Before int   `json:"before"`
		After  int   `json:"after"`
	}
	histogramJSON struct {
		Width int64     `json:"width"`
		Bars  []barJSON `json:"bars"`
		Open  [2]int    `json:"open"`
		None  [2]int    `json:"none"`
	}
	nearnessJSON struct {
		Subjects int         `json:"subjects"`
		Within   []int       `json:"within"`
		Least    *rule.Known `json:"least"`
	}
	nearJSON struct {
		Rule   ruleJSON     `json:"rule"`
		Before nearnessJSON `json:"before"`
		After  nearnessJSON `json:"after"`
	}
	groupJSON struct {
		Name        string     `json:"name"`
		Transitions []moveJSON `json:"transitions"`
	}
	dimensionJSON struct {
		Title  rule.Text   `json:"title"`
		Groups []groupJSON `json:"groups"`
	}
	faultJSON struct {
		ID     string    `json:"id"`
		Number int       `json:"number"`
		Text   rule.Text `json:"text"`
	}
	impactJSON struct {
		Schema      string          `json:"schema"`
		Title       rule.Text       `json:"title"`
		Scheme      string          `json:"scheme"`
		SchemeTitle rule.Text       `json:"scheme_title"`
		Subjects    int             `json:"subjects"`
		Flips       int             `json:"flips"`
		Faulty      int             `json:"faulty"`
		Repeated    int             `json:"repeated"`
		Laws        []lawJSON       `json:"laws"`
		Transitions []moveJSON      `json:"transitions"`
		Turning     []turningJSON   `json:"turning"`
		Points      []pointsJSON    `json:"points"`
		Scores      histogramJSON   `json:"scores"`
		NearBands   []int64         `json:"near_bands_percent"`
		NearMisses  []nearJSON      `json:"near_misses"`
		Dimensions  []dimensionJSON `json:"dimensions"`
		Faults      []faultJSON     `json:"faults"`
	}
)

// MarshalJSON writes the impact in one order: the same impact gives the same bytes.
func (i Impact) MarshalJSON() ([]byte, error) {
	all := impactJSON{
		Schema: ImpactSchema, Title: i.Title, Scheme: i.Scheme, SchemeTitle: i.SchemeTitle, Subjects: i.Matrix.Total(),
		Flips: i.Matrix.Flips(), Faulty: i.Faulty, Repeated: i.Repeated, Transitions: i.Matrix.moves(), NearBands: nearBands[:],
		Laws: mapped(i.Laws, func(law LawPair) lawJSON {
			return lawJSON{law.Before.ID, law.After.ID, law.Subjects, notNil(law.Changes)}
		}),
		Turning: mapped(i.Turning, func(t Turning) turningJSON {
			return turningJSON{jsonOf(t.Rule), moveJSON{t.From, t.To, t.Subjects}}
		}),
		Points: mapped(i.Points, func(m Points) pointsJSON {
			return pointsJSON{jsonOf(m.Rule), m.Up, m.Down, m.Unclear, m.Total}
		}),
		Scores: histogramJSON{i.Scores.Width, mapped(i.Scores.Bars, func(b Bar) barJSON { return barJSON(b) }), i.Scores.Open, i.Scores.None},
		NearMisses: mapped(i.NearMisses, func(n NearMiss) nearJSON {
			return nearJSON{jsonOf(n.Rule), n.Before.json(), n.After.json()}
		}),
		Faults: mapped(i.Faults, func(f Fault) faultJSON {
			return faultJSON{f.ID, f.Number, rule.T(f.Text(rule.ZH), f.Text(rule.EN))}
		}),
	}
	for d, groups := range i.Groups {
		all.Dimensions = append(all.Dimensions, dimensionJSON{i.Dimensions[d], mapped(groups, func(g Group) groupJSON {
			return groupJSON{g.Name, g.Matrix.moves()}
		})})
	}
	all.Dimensions = notNil(all.Dimensions)
	return encoded(all)
}

// encoded writes JSON in which Chinese and signs stay readable.
func encoded(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSpace(b.Bytes()), err
}

func mapped[T, U any](all []T, f func(T) U) []U {
	out := make([]U, 0, len(all))
	for _, one := range all {
		out = append(out, f(one))
	}
	return out
}

func notNil[T any](all []T) []T { return append([]T{}, all...) }

func jsonOf(r rule.Rule) ruleJSON { return ruleJSON{r.Code, r.Title, r.Cite} }

// moves lists every pair of verdicts, those without subjects too.
func (m *Matrix) moves() (all []moveJSON) {
	for _, from := range verdicts() {
		for _, to := range verdicts() {
			all = append(all, moveJSON{from, to, m.Of(from, to)})
		}
	}
	return all
}

func (n *Nearness) json() nearnessJSON {
	all := nearnessJSON{Subjects: n.Subjects, Within: notNil(n.Within)}
	if n.Subjects > 0 {
		all.Least = &n.Least
	}
	return all
}

// MarshalJSON writes the flip with both outcomes and the lines that decided it.
func (f Flip) MarshalJSON() ([]byte, error) {
	return encoded(flipJSON{f.ID, f.Number, notNil(f.Groups), f.Before.json(), f.After.json(), mapped(f.Turns, func(t Turn) turnJSON {
		return turnJSON{jsonOf(t.Rule), t.Before.json(), t.After.json()}
	})})
}

type (
	flipJSON struct {
		ID     string      `json:"id"`
		Number int         `json:"number"`
		Groups []string    `json:"groups"`
		Before outcomeJSON `json:"before"`
		After  outcomeJSON `json:"after"`
		Turns  []turnJSON  `json:"turns"`
	}
	outcomeJSON struct {
		Edition string       `json:"edition"`
		Verdict rule.Verdict `json:"verdict"`
		Score   *rule.Known  `json:"score"`
	}
	turnJSON struct {
		Rule   ruleJSON   `json:"rule"`
		Before *rule.Line `json:"before"`
		After  *rule.Line `json:"after"`
	}
)

func (o *Outcome) json() outcomeJSON {
	all := outcomeJSON{Edition: o.Edition, Verdict: o.Verdict}
	if o.Score != (rule.Known{}) {
		all.Score = &o.Score
	}
	return all
}

func (s *Stand) json() *rule.Line {
	if !s.Has {
		return nil
	}
	return &s.Line
}

// Text says in one language what flipped and by which lines.
func (f Flip) Text(l rule.Lang) string {
	text := f.ID + rule.T("：", ": ").In(l) + f.Before.text(l) + " → " + f.After.text(l)
	for _, t := range f.Turns {
		text += "\n  " + t.Before.text(l, rule.T("改动前", "before")) + "\n  " + t.After.text(l, rule.T("改动后", "after"))
	}
	return text
}

func (o *Outcome) text(l rule.Lang) string {
	text := o.Verdict.Text().In(l)
	if o.Score != (rule.Known{}) {
		text += rule.T("（", " (").In(l) + o.Score.Text(l) + rule.T("）", ")").In(l)
	}
	return text
}

func (s *Stand) text(l rule.Lang, when rule.Text) string {
	text := when.In(l) + rule.T("：", ": ").In(l)
	if !s.Has {
		return text + rule.T("没有此条", "no such rule").In(l)
	}
	return text + s.Text.In(l)
}

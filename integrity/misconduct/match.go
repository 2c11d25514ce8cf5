package misconduct

import (
	"fmt"
	"strings"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
)

// Status says how a regime stands to an act.
type Status string

// The statuses.
const (
	Named     Status = "named"      // an item names the act
	Other     Status = "other"      // none does; the item on other conduct is left
	Unread    Status = "unread"     // the items for such a subject were not all read
	Outside   Status = "outside"    // subject or activity outside the regime
	NoEdition Status = "no_edition" // nothing of the regime that stood then is recorded
)

// Match is what one regime says of one act.
type Match struct {
	Regime  integrity.Regime `json:"regime"`
	Edition string           `json:"edition,omitzero"`
	Act     Act              `json:"act"`
	Status  Status           `json:"status"`
	Items   []string         `json:"items"` // codes of the items, for named and other
}

// Matches are what every regime says of every act, regime by regime.
type Matches []Match

// Text writes in one language which items were found.
func (all Matches) Text(l rule.Lang) string {
	var parts []string
	for _, m := range all {
		if m.Status == Named || m.Status == Other {
			parts = append(parts, fmt.Sprintf("%s→%s", acts.Text(m.Act).In(l), strings.Join(m.Items, "+")))
		}
	}
	if len(parts) == 0 {
		return all.nothing().In(l)
	}
	return strings.Join(parts, rule.T("；", "; ").In(l))
}

// nothing says that no item was found, or that this cannot be told where a document was not read or is not recorded.
func (all Matches) nothing() rule.Text {
	for _, m := range all {
		if m.Status == Unread || m.Status == NoEdition {
			return rule.T("已收录的条款中未找到；有规定未收录或未见原文，无法判断", "no item found among those recorded; others were not read or are not recorded, so that it cannot be told")
		}
	}
	return rule.T("未找到对应条款", "no item found")
}

// Match looks every act up in the catalogue of each regime that stood on the day of the conduct. An error means malformed
// input; a day on which a regime had no edition is part of the answer.
func (c Conduct) Match() (rule.Answer[Matches], error) {
	if err := entrance.Validate(&c); err != nil {
		return rule.Answer[Matches]{}, err
	}
	on := c.On.Or(rule.Date{})
	t := &rule.Trace{Frame: rule.Frame{Day: on, DayIs: rule.T("行为发生（结束）日", "the day of the conduct,")}}
	did, _ := rule.Need(t, book.Fact(factActs), c.Acts)
	all := Matches{}
	for _, r := range integrity.Regimes() {
		all = append(all, c.within(t, r, on, did)...)
	}
	return rule.Conclude(t, book, ruleMatch, all)
}

// within is what one regime says of the acts.
func (c *Conduct) within(t *rule.Trace, r integrity.Regime, on rule.Date, did []Act) Matches {
	e, err := Editions(r).On(on)
	if err != nil {
		t.Add(book.Line(ruleNone, said("规定", "regime", r.Text)))
		return every(r, "", did, NoEdition)
	}
	t.Add(book.Line(ruleEdition, said("规定", "regime", r.Text), said("版本", "edition", e.Title.In)))
	if from, given := c.From.Get(); given && !e.Covers(from) {
		t.Add(book.Line(ruleSpan, book.Fact(factFrom).Is(rule.OnDay(from))))
	}
	by, outside := c.scope(t, r, &e)
	if outside {
		t.Add(book.Line(ruleOutside, said("规定", "regime", r.Text)).On(basisOf(&e)))
		return every(r, e.ID, did, Outside)
	}
	all := Matches{}
	for i, a := range did {
		all = append(all, look(t, r, &e, by, a, i))
	}
	return all
}

// scope says in which capacity the subject acted, and whether that or the activity lies outside the regime.
func (c *Conduct) scope(t *rule.Trace, r integrity.Regime, e *rule.Dated[Catalogue]) (integrity.SubjectKind, bool) {
	by, given := c.By.Get()
	if len(e.Policy.classes) > 0 || r == integrity.Violation {
		by, given = rule.Need(t, book.Fact(factBy), c.By)
	}
	if given && !e.Policy.covers(by) {
		return by, true
	}
	if r != integrity.Guangdong {
		return by, false
	}
	inside, told := rule.Need(t, book.Fact(factGuangdong), c.Guangdong)
	if told && !inside {
		return by, true
	}
	if len(e.Policy.items) > 0 || !told {
		return by, false
	}
	project, told := rule.Need(t, book.Fact(factProvincial), c.ProvincialProject)
	return by, told && !project
}

// look finds the items for one act.
func look(t *rule.Trace, r integrity.Regime, e *rule.Dated[Catalogue], by integrity.SubjectKind, a Act, i int) Match {
	m := Match{Regime: r, Edition: e.ID, Act: a, Status: Unread, Items: []string{}}
	path := fmt.Sprintf("acts[%d]", i)
	var rest *Item
	for _, x := range e.Policy.For(by) {
		if x.Names(a) {
			m.Status, m.Items = Named, append(m.Items, x.Code)
			t.Add(book.Line(ruleNamed, said("条款", "item", x.Title.In)).On(x.Basis).At(path))
		}
		if x.rest {
			rest = &x
		}
	}
	for _, d := range e.Policy.means {
		if d.act == a {
			t.Add(book.Line(ruleMeans, said("行为", "act", acts.Text(a).In)).On(d.Basis).At(path).Saying(d.text))
		}
	}
	switch {
	case m.Status == Named:
	case rest != nil && e.Policy.Whole(by):
		m.Status, m.Items = Other, []string{rest.Code}
		t.Add(book.Line(ruleRest, said("条款", "item", rest.Title.In)).On(rest.Basis).At(path))
	default:
		t.Add(book.Line(ruleUnread, rule.Figure("已收录条款", "items known", rule.Exactly(rule.Int(int64(len(e.Policy.For(by)))), rule.Items))).On(basisOf(e)).At(path))
	}
	return m
}

// every is one status for all acts.
func every(r integrity.Regime, edition string, did []Act, s Status) Matches {
	all := Matches{}
	for _, a := range did {
		all = append(all, Match{Regime: r, Edition: edition, Act: a, Status: s, Items: []string{}})
	}
	return all
}

// basisOf cites the governing document of an edition.
func basisOf(e *rule.Dated[Catalogue]) rule.Basis {
	d := e.Documents[0]
	return rule.Basis{Cite: d.Whole(), Source: d.Info().Source}
}

func said(zh, en string, text func(rule.Lang) string) rule.Named {
	return rule.Named{Title: rule.T(zh, en), Words: rule.T(text(rule.ZH), text(rule.EN))}
}

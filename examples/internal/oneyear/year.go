package oneyear

import (
	"fmt"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/project/lifecycle"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/identity"
)

// year is the plan year while it is told.
type year struct {
	*plan
	doc    *page.Document
	index  screening.Index
	states map[string]*course
	panels map[string][]string // members by field
	scores map[string]rule.Number
	tiles  page.Tiles
	line   *page.Timeline
}

// course is what happened to one application.
type course struct {
	refused string // why it was not admitted, in the language of the document
	below   bool
	granted rule.Number // in yuan
	batch   *batch
	ends    rule.Date
	paid    rule.Number
	closed  *closing
	events  []lifecycle.Event
	points  []page.Point
}

// tell tells the year as a document in one language.
func tell(l rule.Lang) (*page.Document, error) {
	p, err := load()
	if err != nil {
		return nil, err
	}
	y := &year{plan: p, doc: &page.Document{Lang: l}, states: map[string]*course{}, panels: map[string][]string{}, scores: map[string]rule.Number{}}
	for i := range p.Applications {
		y.states[p.Applications[i].Key] = &course{}
	}
	if err := y.open(); err != nil {
		return nil, err
	}
	y.line = &page.Timeline{}
	body := &page.Document{Lang: l}
	front := y.doc
	y.doc = body
	for _, chapter := range []func() error{y.gated, y.drawn, y.reviewed, y.funded, y.contracted, y.changed, y.accepted, y.certified, y.replayed} {
		if err := chapter(); err != nil {
			return nil, err
		}
	}
	y.doc = front
	y.front()
	y.doc.Add(body.Blocks...)
	return y.doc, nil
}

// open reads the register of dishonesty.
func (y *year) open() error {
	var entries []register.Entry
	for _, r := range y.Register {
		e, err := r.Entry()
		if err != nil {
			return err
		}
		entries = append(entries, e)
	}
	all, err := register.New(y.RegisterAsOf, entries...)
	y.index = screening.NewIndex(all)
	return err
}

// screened is the standing of one party on a day, for a project of the city, by what could be known on that day.
func (y *year) screened(role screening.Role, kind identity.Kind, number string, on rule.Date) (rule.Standing, error) {
	a, err := y.index.Screen(screening.Application{
		On: rule.Given(on), Purpose: rule.Given(screening.Project), Profile: rule.Given(screening.National), Jurisdiction: rule.Given("441400"),
		Parties: rule.Given([]screening.Party{{Role: rule.Given(role), IDs: rule.Given([]register.ID{{Kind: rule.Given(kind), Number: rule.Given(number)}})}}),
	})
	if err != nil {
		return rule.Standing{}, err
	}
	found, told := a.Value()
	if !told {
		return rule.Standing{}, fmt.Errorf("the screening of a party is open: %s", a.Text(rule.EN))
	}
	return found.Parties[0].Standing, nil
}

// say picks the words of the language.
func (y *year) say(zh, en string) string { return y.doc.Say(zh, en) }

// in is a text in the language.
func (y *year) in(t rule.Text) string { return t.In(y.doc.Lang) }

// chapter begins a chapter with a few words.
func (y *year) chapter(zh, en string, words ...string) {
	y.doc.Add(page.Heading{Title: y.say(zh, en)})
	for _, w := range words {
		y.doc.Add(page.Paragraph{Text: w})
	}
}

// happens notes an event of a project's life; mark is what the timeline says of it.
func (y *year) happens(key string, e lifecycle.Event, kind event.Kind, on rule.Date) {
	e.Kind, e.On = rule.Given(kind), rule.Given(on)
	y.states[key].events = append(y.states[key].events, e)
}

// mark puts a day on the timeline of a project.
func (y *year) mark(key string, on rule.Date, tone page.Tone, zh, en string) {
	c := y.states[key]
	c.points = append(c.points, page.Point{On: on, Text: y.say(zh, en), Tone: tone})
}

// money writes an amount of yuan.
func (y *year) money(n rule.Number) string {
	return rule.Exactly(n, rule.YuanUnit).Text(y.doc.Lang)
}

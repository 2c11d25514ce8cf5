package page

import (
	"fmt"
	"html"
	"html/template"

	"github.com/keji-rules/keji/rule"
)

// Timeline shows what lasts from day to day, and what happens on a day, in lanes over the months. In text and Markdown it is
// a table.
type Timeline struct {
	Title, Note string
	// From and Until are the first and the last day shown. What lies outside is cut off.
	From, Until rule.Date
	Lanes       []Lane
	// Head names the columns of the table: lane, from, until, what.
	Head [4]string
}

// Lane is one line of a timeline.
type Lane struct {
	Name   string
	Spans  []Span
	Points []Point
}

// Span lasts from one day to another, both included.
type Span struct {
	From, Until rule.Date
	Text        string
	Fill        Fill
}

// Point is a day on which something happens.
type Point struct {
	On   rule.Date
	Text string
	Tone Tone
}

func (*Timeline) kind() string { return "timeline" }

func (t *Timeline) table() Table {
	all := Table{Caption: t.Title, Head: t.Head[:]}
	for _, l := range t.Lanes {
		for _, s := range l.Spans {
			all.Rows = append(all.Rows, Cells(l.Name, s.From.String(), s.Until.String(), s.Text))
		}
		for _, p := range l.Points {
			all.Rows = append(all.Rows, []Cell{{Text: l.Name}, {Text: p.On.String()}, {}, {Text: p.Text, Tone: p.Tone}})
		}
	}
	return all
}

func (t *Timeline) text(p *textPen)         { t.table().text(p) }
func (t *Timeline) markdown(p *markdownPen) { t.table().markdown(p) }

// A lane is so high; a point's text stands in a second line of it.
const (
	laneHigh = 46
	barHigh  = 16
)

// SVG draws the timeline.
func (t *Timeline) SVG() template.HTML {
	d := &drawing{}
	left := 0
	for _, l := range t.Lanes {
		left = max(left, wide(l.Name, letter)+12)
	}
	g := grid{t, left, max(t.Until.DaysSince(t.From), 1)}
	g.months(d)
	for i, l := range t.Lanes {
		g.lane(d, l, 30+i*laneHigh)
	}
	d.bottom = 30 + len(t.Lanes)*laneHigh + 4
	return template.HTML(fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s" font-size="%d" fill="#1c2530">%s</svg>`,
		full, d.bottom, html.EscapeString(t.Title), letter, d.b.String()))
}

// grid places days.
type grid struct {
	*Timeline
	left, days int
}

func (g grid) x(day rule.Date) int {
	n := min(max(day.DaysSince(g.From), 0), g.days)
	return g.left + (full-g.left)*n/g.days
}

// months draws a line at the first of every month and writes years and every third month.
func (g grid) months(d *drawing) {
	y, m, _ := g.From.Split()
	for first := rule.NewDate(y, m, 1); !first.After(g.Until); first = first.AddMonths(1) {
		if first.Before(g.From) {
			continue
		}
		year, month, _ := first.Split()
		x := g.x(first)
		d.line(x, 20, x, 30+len(g.Lanes)*laneHigh, gridLine)
		switch {
		case month == 1 || first.AddMonths(-1).Before(g.From):
			d.write(x+2, 14, "start", fmt.Sprintf("%d-%02d", year, month))
		case month%3 == 1:
			d.write(x+2, 14, "start", fmt.Sprintf("%02d", month))
		}
	}
}

func (g grid) lane(d *drawing, l Lane, y int) {
	d.line(0, y-2, full, y-2, gridLine)
	d.write(0, y+barHigh-3, "start", l.Name)
	for _, s := range l.Spans {
		from, until := g.x(s.From), g.x(s.Until.AddDays(1))
		d.box(from, y+2, max(until-from, 2), barHigh-2, s.Fill, s.Text+" "+s.From.String()+" – "+s.Until.String())
		if until-from > wide(s.Text, letter)+4 {
			fmt.Fprintf(&d.b, `<text x="%d" y="%d" text-anchor="middle" fill="%s">%s</text>`, (from+until)/2, y+barHigh-3, onFill(s.Fill), html.EscapeString(s.Text))
		}
	}
	ends := 0 // texts that would run into the one before are left to their titles
	for _, p := range l.Points {
		x := min(g.x(p.On), full-6)
		fmt.Fprintf(&d.b, `<circle cx="%d" cy="%d" r="5" fill="%s" stroke="#fff"><title>%s</title></circle>`, x, y+barHigh/2+1, inks[p.Tone], html.EscapeString(p.On.String()+" "+p.Text))
		long := wide(p.Text, letter)
		at := min(max(x-long/2, g.left), full-long)
		if at < ends+6 {
			continue
		}
		d.write(at, y+barHigh+15, "start", p.Text)
		ends = at + long
	}
}

// onFill is the colour of text on a fill.
func onFill(f Fill) string {
	if f == After || f == Loss {
		return "#fff"
	}
	return "#1c2530"
}

// inks colour points.
var inks = map[Tone]string{Plain: "#1d4f8f", Good: "#1f6b41", Bad: "#a32a22", Open: "#8a5a00", Quiet: "#5b6673", Strong: "#1c2530"}

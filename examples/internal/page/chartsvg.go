package page

import (
	"cmp"
	"fmt"
	"html"
	"html/template"
	"slices"
	"strconv"
	"strings"
)

// The drawing is 680 units wide; text is 12 high.
const (
	full   = 680
	letter = 12
	tall   = 210 // of columns
	thick  = 15  // of a row
	apart  = 9   // between groups of rows
)

// SVG draws the chart.
func (c *Chart) SVG() template.HTML {
	d := &drawing{}
	top := d.legend(c)
	switch c.Form {
	case Columns:
		d.columns(c, top)
	case Rows:
		d.rows(c, top)
	default:
		d.stacked(c, top)
	}
	return template.HTML(fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s" font-size="%d" fill="#1c2530">%s</svg>`,
		full, d.bottom, html.EscapeString(c.Title), letter, d.b.String()))
}

// drawing collects shapes.
type drawing struct {
	b      strings.Builder
	bottom int
}

func (d *drawing) box(x, y, w, h int, fill Fill, title string) {
	fmt.Fprintf(&d.b, `<rect x="%d" y="%d" width="%d" height="%d" fill="%s"><title>%s</title></rect>`, x, y, max(w, 0), max(h, 0), fill, html.EscapeString(title))
}

// write sets a text; anchor is start, middle or end.
func (d *drawing) write(x, y int, anchor, text string) {
	fmt.Fprintf(&d.b, `<text x="%d" y="%d" text-anchor="%s">%s</text>`, x, y, anchor, html.EscapeString(text))
}

func (d *drawing) line(x1, y1, x2, y2 int, stroke string) {
	fmt.Fprintf(&d.b, `<line x1="%d" y1="%d" x2="%d" y2="%d" stroke="%s"/>`, x1, y1, x2, y2, stroke)
}

const (
	gridLine = "#dfe4e9"
	baseLine = "#5b6673"
)

// legend names the series and returns where the chart begins.
func (d *drawing) legend(c *Chart) int {
	x := 0
	for _, s := range c.Series {
		d.box(x, 3, letter, letter, s.Fill, s.Name)
		d.write(x+letter+5, 13, "start", s.Name)
		x += letter + 5 + wide(s.Name, letter) + 18
	}
	if c.Unit != "" {
		d.write(full, 13, "end", c.Unit)
	}
	return 3 + letter + 14
}

// columns stand on a base line, over grid lines with their values.
func (d *drawing) columns(c *Chart, top int) {
	every := step(c.most())
	lines := (c.most() + every - 1) / every
	left := wide(strconv.Itoa(lines*every), letter) + 6
	base := top + tall
	for i := 0; i <= lines; i++ {
		y := base - tall*i/lines
		d.line(left, y, full, y, gridLine)
		d.write(left-6, y+4, "end", strconv.Itoa(i*every))
	}
	slot := (full - left) / max(len(c.Labels), 1)
	bar := max((slot-slot/4)/max(len(c.Series), 1), 1)
	for i, label := range c.Labels {
		x := left + i*slot
		for n, s := range c.Series {
			h := tall * s.Values[i] / (lines * every)
			d.box(x+slot/8+n*bar, base-h, bar-1, h, s.Fill, said(label, s.Name, s.Values[i], c.Unit))
		}
		d.write(x+slot/2, base+letter+4, "middle", label)
	}
	d.line(left, base, full, base, baseLine)
	marks := slices.SortedStableFunc(slices.Values(c.Marks), func(a, b Mark) int { return cmp.Compare(a.At, b.At) })
	for i, m := range marks {
		d.mark(left+int(m.At*float64(slot)), top+i*(letter+2), base, m.Text)
	}
	d.bottom = base + letter + 10
}

// mark draws a line and names it; the next begins below the name, and so does not cross it.
func (d *drawing) mark(x, top, base int, text string) {
	fmt.Fprintf(&d.b, `<line x1="%d" y1="%d" x2="%d" y2="%d" stroke="#a3352c" stroke-dasharray="4 3"/>`, x, top-2, x, base)
	if x+4+wide(text, letter) > full {
		d.write(x-4, top+7, "end", text)
		return
	}
	d.write(x+4, top+7, "start", text)
}

// rows lie side by side with their labels before and their values behind them.
func (d *drawing) rows(c *Chart, top int) {
	left, right := d.besides(c), wide(strconv.Itoa(c.most()), letter)+8
	y := top - 6
	for i, label := range c.Labels {
		d.write(left-8, y+len(c.Series)*thick/2+4, "end", label)
		for _, s := range c.Series {
			w := (full - left - right) * s.Values[i] / c.most()
			d.box(left, y, w, thick-2, s.Fill, said(label, s.Name, s.Values[i], c.Unit))
			d.write(left+w+5, y+thick-4, "start", strconv.Itoa(s.Values[i]))
			y += thick
		}
		y += apart
	}
	d.line(left, top-8, left, y-apart+2, baseLine)
	d.bottom = y
}

// besides is the room that the labels take.
func (d *drawing) besides(c *Chart) int {
	left := 0
	for _, label := range c.Labels {
		left = max(left, wide(label, letter))
	}
	return left + 14
}

// stacked are rows of full width, parted by the series; what is wide enough has its value inside.
func (d *drawing) stacked(c *Chart, top int) {
	left, y := d.besides(c), top-6
	const height = 26
	for i, label := range c.Labels {
		d.write(left-8, y+height/2+4, "end", label)
		x, sum := left, 0
		for _, s := range c.Series {
			sum += s.Values[i]
			end := left + (full-left)*sum/max(c.total(i), 1)
			d.box(x, y, end-x, height, s.Fill, said(label, s.Name, s.Values[i], c.Unit))
			if value := strconv.Itoa(s.Values[i]); end-x > wide(value, letter) {
				d.inside((x+end)/2, y+height/2+4, s.Fill, value)
			}
			x = end
		}
		y += height + apart
	}
	d.bottom = y
}

// inside writes on a fill, white on the dark ones.
func (d *drawing) inside(x, y int, on Fill, text string) {
	colour := "#1c2530"
	if on == After || on == Loss {
		colour = "#fff"
	}
	fmt.Fprintf(&d.b, `<text x="%d" y="%d" text-anchor="middle" fill="%s">%s</text>`, x, y, colour, text)
}

// said is what a bar says when it is pointed at or read aloud.
func said(label, series string, value int, unit string) string {
	return label + " " + series + " " + strconv.Itoa(value) + " " + unit
}

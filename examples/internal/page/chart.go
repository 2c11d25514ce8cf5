package page

import (
	"strconv"

	"github.com/keji-rules/keji/examples/internal/table"
)

// Chart is a chart of counts. In text and Markdown it is a table. It is drawn here and not by a chart library: those that
// draw SVG in Go measure text by a Latin font, and so set Chinese labels over each other.
type Chart struct {
	Title, Note string
	Form        Form
	Labels      []string // one a group of columns, or one a row
	Series      []Series
	Unit        string // what is counted
	Marks       []Mark // of columns
}

// Form is how a chart is drawn.
type Form string

// The forms.
const (
	Columns Form = "columns" // upright, the series of a label side by side
	Rows    Form = "rows"    // lying, the series of a label below each other
	Stacked Form = "stacked" // lying, the series of a label one after another, each row of full width
)

// Series is one colour of a chart: a value a label.
type Series struct {
	Name   string
	Values []int
	Fill   Fill
}

// Fill is a colour. They differ in lightness too, for whoever prints in black and white.
type Fill string

// The fills.
const (
	Before Fill = "#a9b6c6"
	After  Fill = "#1d4f8f"
	Gain   Fill = "#4f9d69"
	Loss   Fill = "#a3352c"
	Undone Fill = "#e0b251"
)

// Mark is a line across columns, such as the pass mark: 2.5 lies in the middle of the columns of label 2.
type Mark struct {
	At   float64
	Text string
}

// most is the greatest value, at least 1.
func (c *Chart) most() int {
	most := 1
	for _, s := range c.Series {
		for _, v := range s.Values {
			most = max(most, v)
		}
	}
	return most
}

// total is the sum of the values at one label.
func (c *Chart) total(label int) int {
	sum := 0
	for _, s := range c.Series {
		sum += s.Values[label]
	}
	return sum
}

// step is the distance of grid lines: 1, 2 or 5 times a power of ten, five lines or fewer.
func step(most int) int {
	for unit := 1; ; unit *= 10 {
		for _, n := range [...]int{1, 2, 5} {
			if most <= 5*n*unit {
				return n * unit
			}
		}
	}
}

// table is the same as figures.
func (c *Chart) table() Table {
	t := Table{Caption: c.Title, Head: []string{""}}
	for i, s := range c.Series {
		t.Head = append(t.Head, s.Name)
		t.Numbers = append(t.Numbers, i+1)
	}
	for i, label := range c.Labels {
		for _, m := range c.Marks {
			if int(m.At) == i {
				label += " ◂ " + m.Text
			}
		}
		row := Cells(label)
		for _, s := range c.Series {
			row = append(row, Cell{Text: strconv.Itoa(s.Values[i])})
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

func (c *Chart) text(p *textPen)         { c.table().text(p) }
func (c *Chart) markdown(p *markdownPen) { c.table().markdown(p) }

// wide is the width of a text in units of the drawing: a Chinese character is as wide as its size, others about half.
func wide(text string, size int) int { return table.Width(text)*size*56/100 + 2 }

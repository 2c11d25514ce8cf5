package page

import (
	_ "embed"
	"html/template"
	"io"
	"strconv"

	"github.com/keji-rules/keji/examples/internal/table"
)

//go:embed page.css
var style string

//go:embed page.tmpl
var layout string

var templates = template.Must(template.New("page").Funcs(template.FuncMap{
	"right":  Table.right,
	"short":  Table.short,
	"in":     func(l List, d *Document) listed { return listed{l, d} },
	"style":  func() template.CSS { return template.CSS(style) },
	"blanks": func(n int) []struct{} { return make([]struct{}, n) },
}).Parse(layout))

// WriteHTML writes the document as one page.
func (d *Document) WriteHTML(w io.Writer) error {
	return templates.Execute(w, view{d, d.sections()})
}

// view is what the template sees.
type view struct {
	*Document
	Sections []section
}

// listed is a list with its document, whose language says how items are written.
type listed struct {
	List List
	Doc  *Document
}

// shortest is the width of a cell that is not broken into lines, unless its column is narrower.
const shortest = 14

// short reports whether a text stays on one line: a column of a hundredth of the page has room for about half a Chinese
// character, and loses as much as one to its edges.
func (t Table) short(column int, text string) bool {
	room := shortest
	if len(t.Widths) > 0 {
		room = min(room, t.Widths[column]-2)
	}
	return table.Width(text) <= room
}

// section is a heading of the first level with what follows it; what comes before the first has no heading.
type section struct {
	ID     string
	Title  string
	Blocks []drawn
}

// Keep reports whether the heading must not part from what follows it: a chart that would go to the next sheet without it.
func (s section) Keep() bool {
	return s.Title != "" && len(s.Blocks) > 0 && s.Blocks[0].Kind == "chart"
}

// drawn is a block with the name of its template.
type drawn struct {
	Kind  string
	Block Block
	Doc   *Document
}

func (d *Document) sections() []section {
	all := []section{{}}
	for _, b := range d.Blocks {
		if h, ok := b.(Heading); ok && h.Level < 2 {
			all = append(all, section{ID: "s" + strconv.Itoa(len(all)), Title: h.Title})
			continue
		}
		last := &all[len(all)-1]
		last.Blocks = append(last.Blocks, drawn{b.kind(), b, d})
	}
	return all
}

func (Heading) kind() string   { return "heading" }
func (Paragraph) kind() string { return "paragraph" }
func (List) kind() string      { return "list" }
func (Table) kind() string     { return "table" }
func (Tiles) kind() string     { return "tiles" }
func (Box) kind() string       { return "box" }
func (*Chart) kind() string    { return "chart" }

// right reports whether a column holds figures.
func (t Table) right(column int) bool {
	for _, i := range t.Numbers {
		if i == column {
			return true
		}
	}
	return false
}

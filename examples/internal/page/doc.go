// Package page lays one document out in three ways: as text whose columns stand under each other, as Markdown, and as one
// HTML page that needs nothing else: it fetches nothing, runs no script, and prints on A4. A program says once what the
// document holds; headings, paragraphs, lists, tables, figures and charts are its blocks.
package page

import (
	"strings"

	"github.com/keji-rules/keji/rule"
)

// Document is what a program has to say.
type Document struct {
	Lang   rule.Lang
	Title  string
	Under  []string // lines below the title: whose it is, which edition, which day
	Blocks []Block
	Foot   []string // lines at the very end
	// Contents lists the headings of the first level at the beginning, for a document of many pages.
	Contents bool
	// OnePage draws tighter, for what is to fit one sheet of A4.
	OnePage bool
}

// Add appends blocks.
func (d *Document) Add(blocks ...Block) { d.Blocks = append(d.Blocks, blocks...) }

// Say picks one of two languages.
func (d *Document) Say(zh, en string) string { return rule.T(zh, en).In(d.Lang) }

// Block is one part of a document: Heading, Paragraph, List, Table, Tiles or *Chart.
type Block interface {
	text(*textPen)
	markdown(*markdownPen)
	kind() string // names its template
}

// Tone colours what is said. The words must say it too, for whoever reads text or cannot tell the colours apart.
type Tone string

// The tones.
const (
	Plain  Tone = ""
	Good   Tone = "good"
	Bad    Tone = "bad"
	Open   Tone = "open"   // undetermined
	Quiet  Tone = "quiet"  // of less weight
	Strong Tone = "strong" // of more
)

// OfVerdict is the tone of a verdict.
func OfVerdict(v rule.Verdict) Tone {
	switch v {
	case rule.Passed:
		return Good
	case rule.Failed:
		return Bad
	case rule.Undetermined:
		return Open
	}
	return Quiet
}

// Heading opens a section, or with Level 2 a part of one.
type Heading struct {
	Title string
	Level int // 1 or 2; 0 stands for 1
}

// Paragraph is running text.
type Paragraph struct {
	Text string
	Tone Tone
}

// List is a list, of lists where its items have some.
type List []Item

// Item is one entry.
type Item struct {
	Lead  string // what the entry is about, set off from what is said of it; may be empty
	Text  string
	Tone  Tone
	Cite  string // the law it rests on, set apart
	Aside string // a remark that belongs beside it
	Kids  List
}

// Table is a table whose rows have as many cells as Head.
type Table struct {
	Caption string
	Head    []string
	Rows    [][]Cell
	Numbers []int // columns of figures, which stand right
	Widths  []int // of the columns of a page, in hundredths; as they need where there are none
	// Wide says that cells hold sentences: text then writes one row as a paragraph.
	Wide bool
}

// Cell is one cell.
type Cell struct {
	Text  string
	Tone  Tone
	Depth int // how far it is moved in, below what it is part of
}

// plain is the text of a cell moved in by spaces.
func (c Cell) plain() string { return strings.Repeat("　", c.Depth) + c.Text }

// Cells makes plain cells.
func Cells(texts ...string) []Cell {
	row := make([]Cell, len(texts))
	for i, text := range texts {
		row[i].Text = text
	}
	return row
}

// Tiles are a few figures that say the most.
type Tiles []Tile

// Tile is one of them.
type Tile struct {
	Name, Figure, Note string
	Tone               Tone
}

// Box is room for what somebody writes by hand or hands in: a title, the text where there is one, else empty lines.
type Box struct {
	Title string
	Text  []string
	Lines int // empty lines where there is no text
}

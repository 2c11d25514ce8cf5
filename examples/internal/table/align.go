package table

import (
	"slices"
	"strings"

	"github.com/mattn/go-runewidth"
)

// width counts columns of a terminal, of which a Chinese character takes two, in every locale alike.
var width = runewidth.Condition{EastAsianWidth: false, StrictEmojiNeutral: true}

// Align lays rows out in columns, two spaces apart.
func Align(rows [][]string) string { return AlignRight(rows) }

// AlignRight lays rows out in columns, two spaces apart; the columns named, counted from 0, hold figures and stand right.
func AlignRight(rows [][]string, numbers ...int) string {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], width.StringWidth(cell))
		}
	}
	var b strings.Builder
	for _, row := range rows {
		line := ""
		for i, cell := range row {
			if slices.Contains(numbers, i) {
				line += width.FillLeft(cell, widths[i]) + "  "
			} else {
				line += width.FillRight(cell, widths[i]) + "  "
			}
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return b.String()
}

// Width is the number of terminal columns that a text takes.
func Width(text string) int { return width.StringWidth(text) }

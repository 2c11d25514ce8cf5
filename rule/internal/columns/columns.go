// Package columns sets tables of text where Chinese characters are twice as wide as Latin ones.
package columns

import "strings"

// Align pads the cells of each column to one width, the first to the left as many as are told and the others to the
// right, and returns a line for each row.
func Align(rows [][]string, left int) []string {
	if len(rows) == 0 {
		return nil
	}
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], Width(cell))
		}
	}
	lines := make([]string, 0, len(rows))
	for _, row := range rows {
		line := ""
		for i, cell := range row {
			pad := strings.Repeat(" ", widths[i]-Width(cell))
			if i < left {
				line += cell + pad + "  "
			} else {
				line += pad + cell + "  "
			}
		}
		lines = append(lines, strings.TrimRight(line, " "))
	}
	return lines
}

// Width is how many columns a text takes on a terminal: two for each East Asian character, one for others.
func Width(text string) int {
	n := 0
	for _, r := range text {
		n++
		if wide(r) {
			n++
		}
	}
	return n
}

// wide reports whether a character is an East Asian one, or a sign set as wide as one.
func wide(r rune) bool {
	for _, span := range [...][2]rune{
		{0x1100, 0x115F}, {0x2014, 0x2014}, {0x2018, 0x201D}, {0x2160, 0x217F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3},
		{0xF900, 0xFAFF}, {0xFE30, 0xFE4F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x20000, 0x3FFFD},
	} {
		if r >= span[0] && r <= span[1] {
			return true
		}
	}
	return false
}

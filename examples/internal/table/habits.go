package table

import (
	"strings"

	"github.com/keji-rules/keji/rule/door"
)

// Typed undoes what spreadsheets make of a cell when they save it: TRUE for true, 2026/7/5 for 2026-07-05. What is not
// surely meant so stays as it is, for the door to refuse.
func Typed(k door.Kind, cell string) string {
	cell = strings.TrimSpace(cell)
	switch {
	case k == door.Boolean && (cell == "TRUE" || cell == "FALSE"):
		return strings.ToLower(cell)
	case k == door.Date:
		return isoDate(cell)
	}
	return cell
}

// isoDate writes year/month/day with four, one or two, and one or two digits as a date.
func isoDate(cell string) string {
	parts := strings.Split(cell, "/")
	if len(parts) != 3 || len(parts[0]) != 4 || !short(parts[1]) || !short(parts[2]) || strings.Trim(cell, "0123456789/") != "" {
		return cell
	}
	return parts[0] + "-" + two(parts[1]) + "-" + two(parts[2])
}

func short(digits string) bool { return len(digits) == 1 || len(digits) == 2 }

func two(digits string) string { return "00"[len(digits):] + digits }

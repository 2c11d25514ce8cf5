package decide

import (
	"strings"

	"github.com/keji-rules/keji/rule/door"
)

// writtenSo shows how one item of a list is written; empty for what is no list of objects.
func writtenSo(fields []door.Field, list door.Field) string {
	var pairs []string
	for _, f := range fields {
		key, inside := strings.CutPrefix(f.Path, list.Path+"[].")
		if inside && !strings.Contains(key, ".") && !strings.Contains(key, "[") {
			pairs = append(pairs, `"`+key+`": `+valueLike(f))
		}
	}
	if list.Kind != door.List || len(pairs) == 0 {
		return ""
	}
	return "`[{" + strings.Join(pairs, ", ") + "}]`"
}

// valueLike is a value of the right form, to be replaced.
func valueLike(f door.Field) string {
	switch {
	case len(f.Choices) > 0:
		return `"` + f.Choices[0] + `"`
	case f.Kind == door.Boolean:
		return "true"
	case f.Kind == door.Date:
		return `"2026-07-15"`
	case f.Kind == door.List:
		return "[]"
	case f.Kind == door.Object:
		return "{}"
	case f.Kind == door.Amount:
		return `"1234.50"`
	case f.Kind == door.String, f.Kind == door.Enum:
		return `"…"`
	}
	return "1"
}

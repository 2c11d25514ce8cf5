package record

import (
	"regexp"
	"strconv"
	"strings"
)

var plainName = regexp.MustCompile(`^[\p{L}_][\p{L}\p{N}_]*$`)

// member is the path of an object's member: answer.verdict, or sources["awards[0].rank"] where the name is no word.
func member(path, name string) string {
	switch {
	case !plainName.MatchString(name):
		return path + "[" + strconv.Quote(name) + "]"
	case path == "":
		return name
	}
	return path + "." + name
}

// entry is the path of an array's entry.
func entry(path string, i int) string { return path + "[" + strconv.Itoa(i) + "]" }

// has reports whether the value holds something at a path, in the form that member and entry write.
func (n *node) has(path, want string) bool {
	if path == want {
		return path != ""
	}
	for i := range n.kids {
		at := entry(path, i)
		if n.kind == object {
			at = member(path, n.names[i])
		}
		if within(want, at) && n.kids[i].has(at, want) {
			return true
		}
	}
	return false
}

// within reports whether a path is another one or lies below it.
func within(path, outer string) bool {
	rest, found := strings.CutPrefix(path, outer)
	return found && (rest == "" || outer == "" || rest[0] == '.' || rest[0] == '[')
}

// below joins two paths.
func below(path, rest string) string {
	if rest == "" || rest[0] == '[' {
		return path + rest
	}
	return path + "." + rest
}

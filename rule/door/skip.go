package door

import "github.com/keji-rules/keji/rule"

// skipNest passes over an object or list that is nested too deeply, without recursion: strings and brackets are
// followed, nothing else is looked at.
func (r *reader) skipNest() {
	var open []byte
	for r.at < len(r.data) {
		switch c := r.data[r.at]; c {
		case '"':
			r.quoted()
			continue
		case '{', '[':
			open = append(open, c+2) // the closing bracket, in ASCII
		case '}', ']':
			if open[len(open)-1] != c {
				r.die(unexpected(rule.T(string(open[len(open)-1]), string(open[len(open)-1]))))
				return
			}
			open = open[:len(open)-1]
		}
		if r.at++; len(open) == 0 {
			return
		}
	}
	r.die(unexpectedEnd())
}

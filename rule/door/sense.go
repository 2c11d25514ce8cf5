package door

import "github.com/keji-rules/keji/rule"

// Report takes what a scheme finds contradictory between fields of an application. It is used within one call only.
type Report struct{ found *findings }

// Sound reports whether the values at all these paths were read without a problem. A field that was not given is sound.
func (r *Report) Sound(paths ...string) bool {
	for _, path := range paths {
		if !r.found.whole(path) {
			return false
		}
	}
	return true
}

// Contradiction adds a problem with the code inconsistent at a path, such as awards[0].year; also are the other paths
// it concerns. It is dropped when one of the paths had a problem before: what was not read cannot contradict.
func (r *Report) Contradiction(text, remedy rule.Text, path string, also ...string) {
	if r.Sound(path) && r.Sound(also...) {
		r.found.add(-1, path, fault{Inconsistent, text, remedy}, also...)
	}
}

// Faults adds what a shared value finds wrong with itself, such as a rule.Term or a rule.Standing, each as a contradiction
// below the value's path.
func (r *Report) Faults(path string, faults []rule.ValueFault) {
	for _, f := range faults {
		at := path
		if f.Path != "" {
			at = join(path, f.Path)
		}
		r.Contradiction(f.Text, f.Remedy, at)
	}
}

package rule

import "strings"

// Asks writes what the law asks of the line or gives for it, whatever the application, as a rulebook prints it: ≤ 500人，
// 不超过（含本数）. It repeats neither the title nor the citation.
func (f Finding) Asks(l Lang) string {
	p := pen{l: l}
	clause{f.orBlank()}.writeBody(&p)
	return string(p.b)
}

// Figures writes the formula, the bands, the schedules and the further numbers of the law behind the line, one a text; two
// spaces before it put it one level below the one above.
func (f Finding) Figures(l Lang) []string {
	p := pen{l: l}
	clause{f.orBlank()}.writeNumbers(&p, 0)
	if len(p.b) == 0 {
		return nil
	}
	return strings.Split(strings.TrimSuffix(string(p.b), "\n"), "\n")
}

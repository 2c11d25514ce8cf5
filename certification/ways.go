package certification

import (
	"strings"

	"github.com/keji-rules/keji/rule"
)

// unmet are the requirements that keep the enterprise from passing, each on lines of its own. Alternatives stand together below
// what they would meet, so that none of them reads as if it were asked for alone.
func (w *writer) unmet(d rule.Decision) (all [][]string) {
	for f := range d.Findings() {
		if _, inside := f.Parent(); !inside && f.Role() == rule.Requirement {
			all = append(all, w.below(f)...)
		}
	}
	return all
}

// below are the lines of one requirement, where it failed.
func (w *writer) below(f rule.Finding) (all [][]string) {
	switch {
	case f.Verdict() != rule.Failed:
	case f.Op() == rule.AnyOf:
		all = append(all, w.alternatives(f))
	case f.Op().Groups():
		for _, kid := range f.Kids() {
			all = append(all, w.below(kid)...)
		}
	default:
		all = append(all, []string{f.Text(w.lang)})
	}
	return all
}

// alternatives says that one of several ways is enough, what each lacks, and which do not exist.
func (w *writer) alternatives(f rule.Finding) []string {
	lines := []string{"✗ " + f.Title().In(w.lang) + w.say("：以下途径满足其一即可，现均不满足", ": one of these is enough, and none holds")}
	var none []string
	for _, way := range f.Kids() {
		switch {
		case way.Verdict() == rule.NotApplicable:
		case !exists(way):
			none = append(none, way.Title().In(w.lang))
		default:
			lines = append(lines, w.lacks(way)...)
		}
	}
	if len(none) > 0 {
		lines = append(lines, "  "+w.say("- 其余途径企业无此项：", "- the other ways concern what there is not: ")+strings.Join(none, w.say("、", ", ")))
	}
	return lines
}

// lacks is one way and, below it, what it lacks.
func (w *writer) lacks(way rule.Finding) (lines []string) {
	indent := "  "
	if way.Op() == rule.AllOf {
		lines, indent = []string{indent + way.Text(w.lang)}, "    "
	}
	for _, block := range w.below(way) {
		for _, line := range block {
			lines = append(lines, indent+line)
		}
	}
	return lines
}

// exists reports whether anything that failed at or below a line concerns something that there is.
func exists(f rule.Finding) bool {
	if f.Op().Groups() {
		for _, kid := range f.Kids() {
			if kid.Verdict() == rule.Failed && exists(kid) {
				return true
			}
		}
		return false
	}
	actual, measured := f.Actual()
	return !measured || !actual.Undefined()
}

// gap writes a gap and, where it lies on one of several ways to meet a requirement, says so and names the others.
func (w *writer) gap(p *Place, g *rule.Gap) string {
	text := g.Text(w.lang)
	way, others := ways(p.Decision, g)
	if len(others) == 0 {
		return text
	}
	names := make([]string, len(others))
	for i, other := range others {
		names[i] = other.Title().In(w.lang)
	}
	group, _ := way.Parent()
	return text + w.say("；这只是满足“"+group.Title().ZH+"”的途径之一，其他途径：", "; this is one way to meet “"+group.Title().EN+"”, the others: ") +
		strings.Join(names, w.say("、", ", "))
}

// ways are the alternative on which a gap lies and the others beside it; none where there is no choice.
func ways(d rule.Decision, g *rule.Gap) (way rule.Finding, others []rule.Finding) {
	way, found := d.Finding(g.Rule.Code)
	for found {
		group, inside := way.Parent()
		if !inside {
			break
		}
		if group.Op() == rule.AnyOf {
			for _, kid := range group.Kids() {
				if kid.Code() != way.Code() && kid.Verdict() != rule.NotApplicable {
					others = append(others, kid)
				}
			}
			return way, others
		}
		way = group
	}
	return rule.Finding{}, nil
}

package foreigner

import "slices"

// Degree is the highest degree.
type Degree string

// The degrees.
const (
	NoDegree Degree = "none"
	Bachelor Degree = "bachelor"
	Master   Degree = "master"
	Doctor   Degree = "doctor"
)

// Skill is the highest skill qualification: none, advanced (高级工), technician (技师), senior_technician (高级技师, or the
// highest grade of an international one).
type Skill string

// Region is the kind of region: none, poor_county (a national poor county or like special area outside the central region),
// poor_county_central, northeast (northeast and other old industrial bases), western.
type Region string

// WageBasis says whether a wage is by the year or by the month: annual, monthly.
type WageBasis string

// The bases.
const (
	Annual  WageBasis = "annual"
	Monthly WageBasis = "monthly"
)

// WageKind says what a local average wage is the average of: social (社会平均工资), on_post (城镇非私营单位在岗职工),
// full_coverage (全口径城镇单位就业人员), other.
type WageKind string

// PostGroup is one of the five groups of posts of tier B: teaching, agreement, organisation, transferee, staff; or none.
type PostGroup string

var (
	degrees    = []Degree{NoDegree, Bachelor, Master, Doctor}
	skills     = []Skill{"none", "advanced", "technician", "senior_technician"}
	regions    = []Region{"none", "poor_county", "poor_county_central", "northeast", "western"}
	wageBases  = []WageBasis{Annual, Monthly}
	wageKinds  = []WageKind{"social", "on_post", "full_coverage", "other"}
	postGroups = []PostGroup{"none", "teaching", "agreement", "organisation", "transferee", "staff"}
)

// Valid reports whether d is a degree.
func (d Degree) Valid() bool { return slices.Contains(degrees, d) }

// Choices lists what can be written.
func (Degree) Choices() []string { return written(degrees) }

// Valid reports whether s is a qualification.
func (s Skill) Valid() bool { return slices.Contains(skills, s) }

// Choices lists what can be written.
func (Skill) Choices() []string { return written(skills) }

// Valid reports whether r is a kind of region.
func (r Region) Valid() bool { return slices.Contains(regions, r) }

// Choices lists what can be written.
func (Region) Choices() []string { return written(regions) }

// Valid reports whether b is a basis.
func (b WageBasis) Valid() bool { return slices.Contains(wageBases, b) }

// Choices lists what can be written.
func (WageBasis) Choices() []string { return written(wageBases) }

// Valid reports whether k is a kind.
func (k WageKind) Valid() bool { return slices.Contains(wageKinds, k) }

// Choices lists what can be written.
func (WageKind) Choices() []string { return written(wageKinds) }

// Valid reports whether g is a group, or none.
func (g PostGroup) Valid() bool { return slices.Contains(postGroups, g) }

// Choices lists what can be written.
func (PostGroup) Choices() []string { return written(postGroups) }

func written[T ~string](all []T) []string {
	out := make([]string, len(all))
	for i, v := range all {
		out[i] = string(v)
	}
	return out
}

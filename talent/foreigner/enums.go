package foreigner

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Degree is the highest degree: none, bachelor, master, doctor.
type Degree string

const (
	noDegree       Degree = "none"
	bachelorDegree Degree = "bachelor"
	masterDegree   Degree = "master"
	doctorDegree   Degree = "doctor"
)

// Skill is the highest skill qualification: none, advanced, technician, senior_technician.
type Skill string

// Region is the kind of region: none, poor_county, poor_county_central, northeast, western.
type Region string

// WageBasis says whether a wage is by the year or by the month.
type WageBasis string

// The bases.
const (
	Annual  WageBasis = "annual"
	Monthly WageBasis = "monthly"
)

// WageKind says what a local average wage is the average of: social, on_post, full_coverage, other.
type WageKind string

// PostGroup is one of the five groups of posts of tier B: teaching, agreement, organisation, transferee, staff; or none.
type PostGroup string

const noGroup PostGroup = "none"

// Degrees, skills and regions stand in the order in which the tables of points count their grades, from 0.
var (
	degrees = enum.Words[Degree]{
		{Value: noDegree, Text: rule.T("无学士以上学位", "none")}, {Value: bachelorDegree, Text: rule.T("学士", "bachelor")},
		{Value: masterDegree, Text: rule.T("硕士", "master")}, {Value: doctorDegree, Text: rule.T("博士", "doctor")},
	}
	skills = enum.Words[Skill]{
		{Value: "none", Text: rule.T("无", "none")}, {Value: "advanced", Text: rule.T("高级工或相当", "advanced worker or equal")},
		{Value: "technician", Text: rule.T("技师或相当", "technician or equal")},
		{Value: "senior_technician", Text: rule.T("高级技师、国际最高等级或相当", "senior technician, highest international grade or equal")},
	}
	regions = enum.Words[Region]{
		{Value: "none", Text: rule.T("其他地区", "other")},
		{Value: "poor_county", Text: rule.T("国家级贫困县等特殊地区（中部以外）", "national poor county or like area outside the central region")},
		{Value: "poor_county_central", Text: rule.T("国家级贫困县等特殊地区（中部）", "national poor county or like area in the central region")},
		{Value: "northeast", Text: rule.T("东北等老工业基地", "northeast and other old industrial bases")},
		{Value: "western", Text: rule.T("西部地区", "western region")},
	}
	wageBases = enum.Words[WageBasis]{{Value: Annual, Text: rule.T("按年公布", "by the year")}, {Value: Monthly, Text: rule.T("按月公布", "by the month")}}
	wageKinds = enum.Words[WageKind]{
		{Value: "social", Text: rule.T("社会平均工资", "social average wage")}, {Value: "on_post", Text: rule.T("城镇非私营单位在岗职工平均工资", "on-post staff of urban non-private units")},
		{Value: "full_coverage", Text: rule.T("全口径城镇单位就业人员平均工资", "all employees of urban units")}, {Value: "other", Text: rule.T("其他口径", "other")},
	}
	postGroups = enum.Words[PostGroup]{
		{Value: noGroup, Text: rule.T("不属于五类", "none of the five")},
		{Value: "teaching", Text: rule.T("教育、科研、新闻、出版、文化、艺术、卫生、体育等岗位", "education, science, press, publishing, culture, art, health, sport")},
		{Value: "agreement", Text: rule.T("执行政府间、国际组织间协议或工程、贸易合同", "performing agreements or trade and engineering contracts")},
		{Value: "organisation", Text: rule.T("国际组织驻华机构、外国专家组织代表", "international organisations and foreign-expert organisations")},
		{Value: "transferee", Text: rule.T("跨国公司派遣的中层以上雇员、外企驻华代表", "transferees at middle level or above, representatives")},
		{Value: "staff", Text: rule.T("企业、事业单位、社会组织的管理或技术人员", "management or technical staff")},
	}
)

// Valid reports whether d is a degree.
func (d Degree) Valid() bool { return degrees.Has(d) }

// Choices lists what can be written.
func (Degree) Choices() []string { return degrees.Choices() }

// Text names the degree in one language.
func (d Degree) Text(l rule.Lang) string { return degrees.Text(d).In(l) }

// Valid reports whether s is a qualification.
func (s Skill) Valid() bool { return skills.Has(s) }

// Choices lists what can be written.
func (Skill) Choices() []string { return skills.Choices() }

// Text names the qualification in one language.
func (s Skill) Text(l rule.Lang) string { return skills.Text(s).In(l) }

// Valid reports whether r is a kind of region.
func (r Region) Valid() bool { return regions.Has(r) }

// Choices lists what can be written.
func (Region) Choices() []string { return regions.Choices() }

// Text names the kind in one language.
func (r Region) Text(l rule.Lang) string { return regions.Text(r).In(l) }

// Valid reports whether b is a basis.
func (b WageBasis) Valid() bool { return wageBases.Has(b) }

// Choices lists what can be written.
func (WageBasis) Choices() []string { return wageBases.Choices() }

// Text names the basis in one language.
func (b WageBasis) Text(l rule.Lang) string { return wageBases.Text(b).In(l) }

// Valid reports whether k is a kind.
func (k WageKind) Valid() bool { return wageKinds.Has(k) }

// Choices lists what can be written.
func (WageKind) Choices() []string { return wageKinds.Choices() }

// Text names the kind in one language.
func (k WageKind) Text(l rule.Lang) string { return wageKinds.Text(k).In(l) }

// Valid reports whether g is a group, or none.
func (g PostGroup) Valid() bool { return postGroups.Has(g) }

// Choices lists what can be written.
func (PostGroup) Choices() []string { return postGroups.Choices() }

// Text names the group in one language.
func (g PostGroup) Text(l rule.Lang) string { return postGroups.Text(g).In(l) }

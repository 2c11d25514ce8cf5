package commissioner

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// PersonSchema names the JSON form of a Person and its version, for records.
const PersonSchema = "commissioner.person/1"

// Person holds the facts about one person to be selected as rural commissioner (农村科技特派员).
type Person struct {
	// SelectedOn is the day of selection, which picks the edition; required.
	SelectedOn rule.Opt[rule.Date] `json:"selected_on,omitzero" validate:"required"`
	// InPost: technical staff in post; InProvince: of a university, institute, enterprise or institution in the province.
	InPost     rule.Opt[bool] `json:"in_post,omitzero"`
	InProvince rule.Opt[bool] `json:"unit_in_province,omitzero"`
	// Bachelor: bachelor or above; MiddleTitle: middle title or above.
	Bachelor    rule.Opt[bool] `json:"bachelor,omitzero"`
	MiddleTitle rule.Opt[bool] `json:"middle_title,omitzero"`
	// LocalExpert (土专家): proven, Recommended by the county, Verified by the city; InHeyuan: selected in Heyuan, whose call has this
	// exception.
	InHeyuan    rule.Opt[bool] `json:"in_heyuan,omitzero"`
	LocalExpert rule.Opt[bool] `json:"local_expert,omitzero"`
	Recommended rule.Opt[bool] `json:"county_recommends,omitzero"`
	Verified    rule.Opt[bool] `json:"city_verifies,omitzero"`
	// The groups that are barred: 三支一扶 staff, youth volunteers, members of the stationed work team, commissioners already sent.
	Support     rule.Opt[bool] `json:"support_staff,omitzero"`
	Volunteer   rule.Opt[bool] `json:"volunteer,omitzero"`
	Stationed   rule.Opt[bool] `json:"stationed,omitzero"`
	AlreadySent rule.Opt[bool] `json:"already_sent,omitzero"`
}

// PersonPolicy holds the switches of the selection.
type PersonPolicy struct {
	LocalExperts rule.Switch `json:"local_experts" zh:"土专家可经推荐核实入选（河源）" en:"local experts may be selected (Heyuan)"`
}

const (
	inPost rule.ID = iota
	unitInProvince
	qualified
	bachelor
	middleTitle
	localExpert
	inHeyuan
	proven
	recommended
	verified
	noSupport
	noVolunteer
	notStationed
	notSent
)

const (
	factSelected rule.FactID = iota
	factInPost
	factInProvince
	factBachelor
	factTitle
	factHeyuan
	factExpert
	factRecommended
	factVerified
	factSupport
	factVolunteer
	factStationed
	factSent
)

var (
	inPlan    = plan2023.Whole().Read()
	inCall    = secondCall.Whole().Read()
	byExample = heyuan.Whole().Read()
)

var personBook = rule.NewBook("rural_commissioner", rule.T("农村科技特派员选派", "Selection of rural commissioners"),
	[]rule.Rule{
		inPost:         {Code: "rural_commissioner.in_post", Title: rule.T("在职在岗科技人员", "Technical staff in post"), Basis: inPlan},
		unitInProvince: {Code: "rural_commissioner.unit_in_province", Title: rule.T("省内高校、科研院所、企业、事业单位", "Of a university, institute, enterprise or institution in the province"), Basis: inPlan},
		qualified:      {Code: "rural_commissioner.qualified", Title: rule.T("学历、职称或土专家", "Degree, title or local expert"), Basis: inPlan, Mistake: rule.T("本科学历与中级职称具备其一即可，不须兼备", "A bachelor's degree or a middle title will do; not both are asked for")},
		bachelor:       {Code: "rural_commissioner.bachelor", Title: rule.T("本科以上学历", "Bachelor or above"), Basis: inPlan},
		middleTitle:    {Code: "rural_commissioner.middle_title", Title: rule.T("中级以上职称", "Middle title or above"), Basis: inPlan},
		localExpert:    {Code: "rural_commissioner.local_expert", Title: rule.T("土专家", "Local expert"), Basis: byExample},
		inHeyuan:       {Code: "rural_commissioner.in_heyuan", Title: rule.T("在河源市选派", "Selected in Heyuan"), Basis: byExample, Mistake: rule.T("土专家例外见于河源市的通知，不是全省规定", "The exception for local experts is in Heyuan's call, and no rule of the province")},
		proven:         {Code: "rural_commissioner.proven", Title: rule.T("确有专长的土专家", "Proven local expert"), Basis: byExample},
		recommended:    {Code: "rural_commissioner.recommended", Title: rule.T("县级推荐", "Recommended by the county"), Basis: byExample},
		verified:       {Code: "rural_commissioner.verified", Title: rule.T("市级核实", "Verified by the city"), Basis: byExample},
		noSupport:      {Code: "rural_commissioner.support_staff", Title: rule.T("属于“三支一扶”人员", "Support staff of the three kinds"), Basis: inCall},
		noVolunteer:    {Code: "rural_commissioner.volunteer", Title: rule.T("属于青年志愿者", "Youth volunteer"), Basis: inCall},
		notStationed:   {Code: "rural_commissioner.stationed", Title: rule.T("属于驻镇帮镇扶村工作队成员", "Member of the stationed work team"), Basis: inCall},
		notSent:        {Code: "rural_commissioner.already_sent", Title: rule.T("已由省、市派出的科技特派员", "Commissioner already sent"), Basis: inCall},
	},
	[]rule.Fact{
		factSelected:    day("selected_on", "选派日期", "Day of selection"),
		factInPost:      flag("in_post", "在职在岗科技人员", "Technical staff in post", staffProof),
		factInProvince:  flag("unit_in_province", "省内单位", "Unit in the province", staffProof),
		factBachelor:    flag("bachelor", "本科以上学历", "Bachelor or above", diploma),
		factTitle:       flag("middle_title", "中级以上职称", "Middle title or above", diploma),
		factHeyuan:      flag("in_heyuan", "在河源市选派", "Selected in Heyuan", none),
		factExpert:      judged(flag("local_expert", "确有专长的土专家", "Proven local expert", county)),
		factRecommended: flag("county_recommends", "县级推荐", "Recommended by the county", county),
		factVerified:    flag("city_verifies", "市级核实", "Verified by the city", city),
		factSupport:     flag("support_staff", "“三支一扶”人员", "Support staff of the three kinds", none),
		factVolunteer:   flag("volunteer", "青年志愿者", "Youth volunteer", none),
		factStationed:   flag("stationed", "驻镇工作队成员", "Member of the stationed work team", none),
		factSent:        flag("already_sent", "已派出的科技特派员", "Commissioner already sent", none),
	})

func personRules(s *rule.Sheet, p *PersonPolicy, x *Person) {
	s.Holds(inPost, s.Flag(factInPost, x.InPost))
	s.Holds(unitInProvince, s.Flag(factInProvince, x.InProvince))
	s.AnyOf(qualified,
		s.Holds(bachelor, s.Flag(factBachelor, x.Bachelor)),
		s.Holds(middleTitle, s.Flag(factTitle, x.MiddleTitle)),
		s.Where(&p.LocalExperts, s.All(localExpert,
			s.Holds(inHeyuan, s.Flag(factHeyuan, x.InHeyuan)),
			s.Holds(proven, s.Flag(factExpert, x.LocalExpert)),
			s.Holds(recommended, s.Flag(factRecommended, x.Recommended)),
			s.Holds(verified, s.Flag(factVerified, x.Verified)))))
	s.None(noSupport, s.Flag(factSupport, x.Support))
	s.None(noVolunteer, s.Flag(factVolunteer, x.Volunteer))
	s.None(notStationed, s.Flag(factStationed, x.Stationed))
	s.None(notSent, s.Flag(factSent, x.AlreadySent))
	s.Decide()
}

var (
	persons = rule.NewScheme(rule.Parts[PersonPolicy, Person]{
		Book: personBook, Rules: personRules, Validate: ValidatePerson, Timeline: rural(PersonPolicy{byExample.On()}),
		Frame: func(x *Person) rule.Frame {
			return rule.Frame{Day: x.SelectedOn.Or(rule.Date{}), DayIs: rule.T("选派日期", "the day of selection,")}
		},
	})
	personDoor = door.New[Person](personBook, nil)
)

// EvaluatePerson decides whether a person may be selected as rural commissioner.
func EvaluatePerson(x Person) (rule.Decision, error) { return persons.Evaluate(x) }

// PersonScheme returns the scheme as a value.
func PersonScheme() *rule.Scheme[PersonPolicy, Person] { return persons }

// PersonDoor returns the door for persons.
func PersonDoor() *door.Door[Person] { return personDoor }

// DecodePerson reads the facts from JSON and reports every problem at once as a *door.InputError.
func DecodePerson(data []byte) (Person, error) { return personDoor.Decode(data) }

// ValidatePerson checks facts made by a program as DecodePerson checks those from JSON.
func ValidatePerson(x *Person) error { return personDoor.Validate(x) }

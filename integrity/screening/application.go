package screening

import (
	"strconv"
	"strings"

	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// ApplicationSchema and CaseSchema name the JSON forms of an Application and of a Case with their versions, for records.
const (
	ApplicationSchema = "screening.application/1"
	CaseSchema        = "screening.case/1"
)

// Application is one matter to be screened: who takes part in it, what for, where, on which day.
type Application struct {
	// On is the day asked about: of filing, approval or contract. It picks the edition.
	On rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	// AsOf is the day whose knowledge is used; On where it is not given.
	AsOf    rule.Opt[rule.Date] `json:"as_of,omitzero"`
	Purpose rule.Opt[Purpose]   `json:"purpose,omitzero" validate:"required"`
	Profile rule.Opt[Profile]   `json:"profile,omitzero" validate:"required"`
	// Stage is filing where it is not given.
	Stage rule.Opt[Stage] `json:"stage,omitzero" validate:"omitempty"`
	// Jurisdiction is where the activity belongs: national, or the division whose department runs it, such as 441400.
	Jurisdiction rule.Opt[string] `json:"jurisdiction,omitzero" validate:"omitempty,max=8"`
	// Lag is by how many days the register may be older than the day asked about before a free result is in doubt; 0 where it is
	// not given.
	Lag rule.Opt[int] `json:"lag_days,omitzero" validate:"omitempty,min=0,max=3650"`
	// Parties are those who take part, each once in each role.
	Parties rule.Opt[[]Party] `json:"parties,omitzero" validate:"required,min=1,max=500,dive"`
}

// Party is one who takes part. The name is what texts show; numbers are compared and never shown whole.
type Party struct {
	Role rule.Opt[Role]          `json:"role,omitzero" validate:"required"`
	Kind rule.Opt[register.Kind] `json:"kind,omitzero" validate:"omitempty"`
	Name rule.Opt[string]        `json:"name,omitzero" validate:"omitempty,max=200"`
	IDs  rule.Opt[[]register.ID] `json:"ids,omitzero" validate:"omitempty,max=5,dive"`
}

// kind is the one given, else that of the role: an applicant is a unit, a leader a person.
func (p *Party) kind() register.Kind {
	if k, given := p.Kind.Get(); given {
		return k
	}
	switch p.Role.Or("") {
	case Applicant, Partner, ThirdParty:
		return register.Unit
	}
	return register.Person
}

var entrance = door.New(book, func(a *Application, to *door.Report) { a.sense(to) })

// Decode reads an application from JSON and reports every problem at once as a *door.InputError, which quotes no number.
func Decode(data []byte) (Application, error) { return entrance.Decode(data) }

// Door returns the door of an application.
func Door() *door.Door[Application] { return entrance }

func (a *Application) sense(to *door.Report) {
	for i := range a.Parties.Or(nil) {
		p, at := &a.Parties.Or(nil)[i], "parties["+strconv.Itoa(i)+"]"
		register.SenseIDs(to, at+".ids", rule.Given(p.kind()), p.IDs.Or(nil))
		register.SenseName(to, at+".name", p.Name.Or(""), p.IDs.Or(nil))
		if strings.TrimSpace(p.Name.Or("")) == "" && len(p.IDs.Or(nil)) == 0 {
			to.Contradiction(rule.T("姓名（名称）和证件号码至少填写一项", "neither a name nor an identity number is given"), rule.T("请填写证件号码", "give the identity number"), at+".ids", at+".name")
		}
		if k := p.kind(); k == register.Person && (p.Role.Or("") == Applicant || p.Role.Or("") == Partner) {
			to.Contradiction(rule.T("申报单位、参与单位应为单位", "an applicant or co-applicant is a unit"), rule.T("个人请填负责人或成员", "a person is leader or member"), at+".kind", at+".role")
		}
	}
	if j, given := a.Jurisdiction.Get(); given && !register.Jurisdiction(j) {
		to.Contradiction(rule.T("地域不是六位行政区划代码，也不是 national", "neither a division code of six digits nor national"),
			rule.T("填写 national 或行政区划代码，如 441400", "write national or a division code such as 441400"), "jurisdiction")
	}
	if on, given := a.On.Get(); given && a.AsOf.IsGiven() && a.AsOf.Or(on).Before(on) {
		to.Contradiction(rule.T("知悉截止日早于查询日", "the day of knowledge lies before the day asked about"), rule.T("按当时所知查询的，不填 as_of", "leave as_of out to use the knowledge of the day itself"), "as_of", "on")
	}
}

// Case is an application with the register that it is put to, in one piece of JSON. For more than one application build an
// Index once.
type Case struct {
	Application
	RegisterAsOf rule.Opt[rule.Date]         `json:"register_as_of,omitzero" validate:"required"`
	Register     rule.Opt[[]register.Record] `json:"register,omitzero" validate:"required,max=10000,dive"`
}

var caseDoor = door.New(caseBook, func(c *Case, to *door.Report) {
	c.Application.sense(to)
	register.SenseRecords(to, "register", c.Register.Or(nil))
})

// CaseDoor returns the door of a case.
func CaseDoor() *door.Door[Case] { return caseDoor }

// DecodeCase reads a case from JSON and reports every problem at once as a *door.InputError.
func DecodeCase(data []byte) (Case, error) { return caseDoor.Decode(data) }

// index is the register of the case.
func (c *Case) index() (Index, error) {
	if err := caseDoor.Validate(c); err != nil {
		return Index{}, err
	}
	all := make([]register.Entry, 0, len(c.Register.Or(nil)))
	for _, r := range c.Register.Or(nil) {
		e, err := r.Entry()
		if err != nil {
			return Index{}, err
		}
		all = append(all, e)
	}
	r, err := register.New(c.RegisterAsOf.Or(rule.Date{}), all...)
	if err != nil {
		return Index{}, err
	}
	return NewIndex(r), nil
}

// Screen screens the application of the case against its register.
func (c Case) Screen() (rule.Answer[Result], error) {
	x, err := c.index()
	if err != nil {
		return rule.Answer[Result]{}, err
	}
	return x.Screen(c.Application)
}

// Audit looks back at the application of the case.
func (c Case) Audit() (rule.Answer[Hindsight], error) {
	x, err := c.index()
	if err != nil {
		return rule.Answer[Hindsight]{}, err
	}
	return x.Audit(c.Application)
}

package foreigner

import (
	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
)

// ApplicationSchema names the JSON form of an Application and its version, for records.
const ApplicationSchema = "foreigner.application/1"

// Application holds the facts about one foreigner and one post for which a work permit (外国人来华工作许可) is applied for. A
// field that is not given may be anything: the answer then says whether it still matters. It holds no name and no passport
// number; the day of birth shows in answers as an age only.
//
// Groups of conditions have a field None: true says that nothing of the group applies, so that each field of it that is
// not given reads as no.
type Application struct {
	// Locality is the division code of the place of work, six digits such as 441400; required. It picks, with AppliedOn,
	// the local parameters.
	Locality string `json:"locality" validate:"required,len=6,numeric"`
	// AppliedOn is the day of application (申请日期), which picks the edition; required.
	AppliedOn rule.Opt[rule.Date] `json:"applied_on,omitzero" validate:"required"`
	// BornOn is the day of birth. Ages are completed years (周岁) on AppliedOn.
	BornOn rule.Opt[rule.Date] `json:"born_on,omitzero"`
	// Renewal says that a permit is to be renewed and not newly granted; some places treat the two differently.
	Renewal rule.Opt[bool] `json:"renewal,omitzero"`

	Basic Basic `json:"basic,omitzero"`

	// AnnualSalary is the pay of twelve months, in yuan, that the domestic employer promises in the contract; pay borne
	// abroad does not count.
	AnnualSalary rule.Opt[decimal.Decimal] `json:"annual_salary,omitzero"`
	Wage         Wage                      `json:"wage,omitzero"`

	// Degree is the highest authenticated degree, Skill the highest skill qualification.
	Degree rule.Opt[Degree] `json:"degree,omitzero" validate:"omitempty"`
	Skill  rule.Opt[Skill]  `json:"skill,omitzero" validate:"omitempty"`
	// WorkYears are the years of related work after graduation; parts of a year do not count.
	WorkYears rule.Opt[rule.Number] `json:"work_years,omitzero"`
	// MonthsPerYear are the months of work in China in each year, by the contract.
	MonthsPerYear rule.Opt[rule.Number] `json:"months_per_year,omitzero"`
	// FormerNational says that the person once was a Chinese national, TaughtInChinese that a degree of bachelor or above
	// was taught in Chinese. HSK is the level passed, 0 for none.
	FormerNational  rule.Opt[bool] `json:"former_chinese_national,omitzero"`
	TaughtInChinese rule.Opt[bool] `json:"taught_in_chinese,omitzero"`
	HSK             rule.Opt[int]  `json:"hsk,omitzero"`
	// Region is the kind of region of the place of work, not of the headquarters.
	Region rule.Opt[Region] `json:"region,omitzero" validate:"omitempty"`
	// TopUniversity says that the person graduated from a high-level university abroad (in the pilot: one of the world's
	// first hundred), Fortune500 that the person worked for a Fortune 500 enterprise, OwnsIP that the person holds a patent
	// or other intellectual property, FiveYears that the person worked in China for five years or more without a break.
	TopUniversity rule.Opt[bool] `json:"top_university,omitzero"`
	Fortune500    rule.Opt[bool] `json:"fortune_500,omitzero"`
	OwnsIP        rule.Opt[bool] `json:"owns_ip,omitzero"`
	FiveYears     rule.Opt[bool] `json:"five_years_in_china,omitzero"`
	// LocalBonus are the points that the province gives to talent it lacks, by its own standard.
	LocalBonus rule.Opt[rule.Number] `json:"local_bonus,omitzero"`

	Programme  Programme  `json:"programme,omitzero"`
	Recognised Recognised `json:"recognised,omitzero"`
	Post       Post       `json:"post,omitzero"`
	Founder    Founder    `json:"founder,omitzero"`
	// PostDoc says that the person did post-doctoral work at a high-level university abroad or a university in China.
	PostDoc rule.Opt[bool] `json:"post_doc,omitzero"`
	// CityPilot says that the city's own standard under the trial of 2023 and 2024 recognises the person, for A or for B.
	CityPilot CityPilot `json:"city_pilot,omitzero"`

	Professional Professional `json:"professional,omitzero"`
	Teacher      Teacher      `json:"teacher,omitzero"`
	Listed       Listed       `json:"listed,omitzero"`
	Exceptions   Exceptions   `json:"exceptions,omitzero"`
}

// Basic are the conditions for every applicant and employer.
type Basic struct {
	Healthy          rule.Opt[bool] `json:"healthy,omitzero"`
	NoCriminalRecord rule.Opt[bool] `json:"no_criminal_record,omitzero"`
	EmployerInChina  rule.Opt[bool] `json:"employer_in_china,omitzero"` // a definite employer in China
	Skilled          rule.Opt[bool] `json:"skilled,omitzero"`           // the skill or knowledge that the post needs
	ServesNeeds      rule.Opt[bool] `json:"serves_needs,omitzero"`      // the work serves China's needs
	EmployerLawful   rule.Opt[bool] `json:"employer_lawful,omitzero"`   // lawfully established
	EmployerHonest   rule.Opt[bool] `json:"employer_honest,omitzero"`   // no record of serious dishonesty
	SpecialNeed      rule.Opt[bool] `json:"special_need,omitzero"`      // the post has a special need that nobody suitable at home meets
	AboveMinimum     rule.Opt[bool] `json:"above_minimum_wage,omitzero"`
	// ApprovalNeeded says that the law asks for the prior approval of a sector's authority, Approved that it was given.
	ApprovalNeeded rule.Opt[bool] `json:"approval_needed,omitzero"`
	Approved       rule.Opt[bool] `json:"approved,omitzero"`
}

// Wage is the local average wage that the authority announced last, as it announced it: a figure by the year or by the
// month.
type Wage struct {
	Amount rule.Opt[decimal.Decimal] `json:"amount,omitzero"`
	Basis  rule.Opt[WageBasis]       `json:"basis,omitzero" validate:"omitempty"`
	// Year is the year that the figure is about, Kind what it is the average of.
	Year rule.Opt[int]      `json:"year,omitzero"`
	Kind rule.Opt[WageKind] `json:"kind,omitzero" validate:"omitempty"`
}

// Programme is a domestic talent programme for which the person was selected.
type Programme struct {
	Selected rule.Opt[bool] `json:"selected,omitzero"`
	// Level says that a talent authority of deputy-provincial level or above recognises the programme, Filed that it was
	// approved by, or filed with, the organization department, the human resources ministry or the foreign experts administration.
	Level rule.Opt[bool] `json:"level,omitzero"`
	Filed rule.Opt[bool] `json:"filed,omitzero"`
}

// Recognised are the internationally recognised professional achievements, a closed list.
type Recognised struct {
	None            rule.Opt[bool] `json:"none,omitzero"`
	Nobel           rule.Opt[bool] `json:"nobel,omitzero"`
	NamedAward      rule.Opt[bool] `json:"named_award,omitzero"`
	Academician     rule.Opt[bool] `json:"academician,omitzero"`
	StandardsBody   rule.Opt[bool] `json:"standards_body,omitzero"`
	Laboratory      rule.Opt[bool] `json:"national_laboratory,omitzero"`
	NationalProject rule.Opt[bool] `json:"national_project,omitzero"`
	Editor          rule.Opt[bool] `json:"journal_editor,omitzero"`
	// Papers counts papers in JCR Q1 or Q2 journals as first or corresponding author.
	Papers         rule.Opt[int]  `json:"papers,omitzero"`
	UniversityPost rule.Opt[bool] `json:"university_post,omitzero"`
	Fortune500Post rule.Opt[bool] `json:"fortune_500_post,omitzero"`
	Finance        rule.Opt[bool] `json:"finance_post,omitzero"`
	Official       rule.Opt[bool] `json:"official_post,omitzero"`
	Arts           rule.Opt[bool] `json:"arts_award,omitzero"`
	Sports         rule.Opt[bool] `json:"sports_result,omitzero"`
	WorldSkills    rule.Opt[bool] `json:"world_skills,omitzero"`
}

// Post is the post in a market-oriented encouraged field: which kind the employer is of, and which kind the post.
type Post struct {
	None     rule.Opt[bool] `json:"none,omitzero"`
	Platform rule.Opt[bool] `json:"platform,omitzero"` // an innovation platform that a government department recommends
	// Major: a central SOE or its second-tier subsidiary, a Fortune 500 global or regional headquarters, a national
	// high-tech enterprise, a large enterprise.
	Major            rule.Opt[bool] `json:"major,omitzero"`
	Medium           rule.Opt[bool] `json:"medium,omitzero"`            // a medium-sized enterprise
	MediumConditions rule.Opt[bool] `json:"medium_conditions,omitzero"` // and the conditions added for those
	Hospital         rule.Opt[bool] `json:"hospital,omitzero"`
	Academic         rule.Opt[bool] `json:"academic,omitzero"` // a university or research body
	// Senior: senior management or a senior technical post; Management: senior management itself, which universities and research
	// bodies ask for; ChiefExpert: chief technical expert; DeputySenior: a deputy-senior title or above.
	Senior       rule.Opt[bool] `json:"senior,omitzero"`
	Management   rule.Opt[bool] `json:"senior_management,omitzero"`
	ChiefExpert  rule.Opt[bool] `json:"chief_expert,omitzero"`
	DeputySenior rule.Opt[bool] `json:"deputy_senior,omitzero"`
}

// Founder is an enterprise that the person founded, or works for in a leading post.
type Founder struct {
	None rule.Opt[bool] `json:"none,omitzero"`
	// Contributed: a founder who brings in major inventions, patents or proprietary technology. The investment is stable
	// for Years consecutive years and amounts to InvestedUSD in all; Share is the founder's own.
	Contributed rule.Opt[bool]        `json:"contributed,omitzero"`
	Years       rule.Opt[int]         `json:"investment_years,omitzero"`
	InvestedUSD rule.Opt[rule.Number] `json:"invested_usd,omitzero"`
	Share       rule.Opt[rule.Number] `json:"share,omitzero"`
	// Leading: senior manager or core technician of an enterprise whose sales of three consecutive years, or tax of the
	// last year, reach the figure of the law.
	Leading rule.Opt[bool]            `json:"leading,omitzero"`
	Sales1  rule.Opt[decimal.Decimal] `json:"sales_last_year,omitzero"`
	Sales2  rule.Opt[decimal.Decimal] `json:"sales_year_before,omitzero"`
	Sales3  rule.Opt[decimal.Decimal] `json:"sales_two_years_before,omitzero"`
	Tax     rule.Opt[decimal.Decimal] `json:"tax_last_year,omitzero"`
}

// CityPilot says whether a city's own standard, where it has one, recognises the person.
type CityPilot struct {
	A rule.Opt[bool] `json:"a,omitzero"`
	B rule.Opt[bool] `json:"b,omitzero"`
}

// Professional are the facts about posts of tier B.
type Professional struct {
	// PostGroup is the group of posts of the standard.
	PostGroup rule.Opt[PostGroup] `json:"post_group,omitzero" validate:"omitempty"`
	// ByAgreement says that the agreement or contract that the post performs (group agreement) relaxes the age.
	ByAgreement rule.Opt[bool] `json:"by_agreement,omitzero"`
	// SkillCertificate: an internationally accepted skill certificate. UrgentSkill: a skilled worker urgently needed.
	SkillCertificate rule.Opt[bool] `json:"skill_certificate,omitzero"`
	UrgentSkill      rule.Opt[bool] `json:"urgent_skill,omitzero"`
	// Special: special staff and project staff under the rules of national departments.
	Special rule.Opt[bool] `json:"special,omitzero"`
	// Graduate says that the person qualifies as an outstanding foreign graduate (package graduate decides), to whom the
	// years of work are waived. ChineseMaster: a master's degree or above from a university in China.
	Graduate      rule.Opt[bool] `json:"graduate,omitzero"`
	ChineseMaster rule.Opt[bool] `json:"chinese_master,omitzero"`
}

// Teacher are the facts about a teacher of a foreign language.
type Teacher struct {
	Teaches        rule.Opt[bool]        `json:"teaches,omitzero"`
	NativeLanguage rule.Opt[bool]        `json:"native_language,omitzero"`
	NativeDegree   rule.Opt[bool]        `json:"native_degree,omitzero"` // a degree from the home country
	TeachingYears  rule.Opt[rule.Number] `json:"teaching_years,omitzero"`
	TeachingDegree rule.Opt[bool]        `json:"teaching_degree,omitzero"` // in education, language or teacher training
	Licence        rule.Opt[bool]        `json:"licence,omitzero"`         // of a teacher, from the home country
	Certificate    rule.Opt[bool]        `json:"certificate,omitzero"`     // TEFL in China or one accepted alike
	CourseHours    rule.Opt[int]         `json:"course_hours,omitzero"`    // of a private certificate's course
}

// Listed is the closed list of tier C.
type Listed struct {
	None       rule.Opt[bool] `json:"none,omitzero"`
	UnderRules rule.Opt[bool] `json:"under_rules,omitzero"` // meets the current rules for foreigners working in China
	Temporary  rule.Opt[bool] `json:"temporary,omitzero"`   // temporary or short-term work of at most 90 days
	Intern     rule.Opt[bool] `json:"intern,omitzero"`      // under an agreement between governments
	Student    rule.Opt[bool] `json:"student,omitzero"`     // qualifying foreign students and graduates
	Quota      rule.Opt[bool] `json:"quota,omitzero"`       // ocean fishing and like fields under quotas
}

// Exceptions are what an authority granted. Each names the authority and the document; the library decides none.
type Exceptions struct {
	Age        Exception `json:"age,omitzero"`
	Degree     Exception `json:"degree,omitzero"`
	Experience Exception `json:"experience,omitzero"`
	// Language admits a teacher of another than the native language, which the standard asks for in principle.
	Language Exception `json:"language,omitzero"`
}

// Exception is one relaxation: whether it was granted, by whom, in which document.
type Exception struct {
	Granted   rule.Opt[bool] `json:"granted,omitzero"`
	Authority string         `json:"authority,omitzero" validate:"max=200"`
	Document  string         `json:"document,omitzero" validate:"max=200"`
}

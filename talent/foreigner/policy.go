package foreigner

import "github.com/keji-rules/keji/rule"

// Policy holds every number and switch of the classification. It is a value: copy it, change it, evaluate it. Who changes
// a number sets its Source to rule.Proposed and cites the draft, so that no answer passes it off as law.
type Policy struct {
	MinAge rule.Limit `json:"min_age" zh:"最低年龄" en:"least age" unit:"years_old"`
	A      PolicyA    `json:"a" zh:"A类" en:"tier A"`
	B      PolicyB    `json:"b" zh:"B类" en:"tier B"`
	Points Points     `json:"points" zh:"积分" en:"points"`
	// Pilot: the pilot is the law, and not the standard of 2017.
	Pilot rule.Switch `json:"pilot" zh:"按试点方案" en:"under the pilot"`
	// WageLag: the average wage is that of so many years before the application.
	WageLag rule.Limit `json:"wage_lag" zh:"平均工资年度早于申请年度的年数" en:"years by which the wage lies before the application" unit:"years"`
	// CityPilot: the city tries a standard of its own beside the national one.
	CityPilot rule.Switch `json:"city_pilot" zh:"本市试点认定标准" en:"the city's own standard on trial"`
	// RenewalAge: renewals of B and C are held to an age of their own.
	RenewalAge    rule.Switch `json:"renewal_age" zh:"延期另有年龄限制" en:"renewals have an age limit of their own"`
	MaxRenewalAge rule.Limit  `json:"max_renewal_age" zh:"延期年龄上限" en:"greatest age for a renewal" unit:"years_old"`
}

// PolicyA holds the numbers of tier A.
type PolicyA struct {
	Papers      rule.Limit `json:"papers" zh:"论文篇数" en:"papers" unit:"items"`
	Multiple    rule.Limit `json:"multiple" zh:"平均工资倍数" en:"multiple of the average wage" unit:"plain"`
	InvestYears rule.Limit `json:"invest_years" zh:"连续投资年数" en:"years of stable investment" unit:"years"`
	InvestedUSD rule.Limit `json:"invested_usd" zh:"实际投资累计（美元）" en:"investment in all (US dollars)" unit:"plain"`
	Share       rule.Limit `json:"share" zh:"个人股权比例" en:"own share" unit:"share"`
	Sales       rule.Limit `json:"sales" zh:"连续三年年销售额" en:"annual sales of three years" unit:"yuan"`
	Tax         rule.Limit `json:"tax" zh:"年纳税额" en:"annual tax" unit:"yuan"`
	// Under excludes its number. OtherUnder is the last age under the other reading.
	Under      rule.Limit `json:"under" zh:"优秀青年人才年龄须低于" en:"outstanding young talent is younger than" unit:"years_old"`
	OtherUnder rule.Limit `json:"other_under" zh:"优秀青年人才年龄上限（另一种理解）" en:"greatest age of young talent (another reading)" unit:"years_old"`
	PassMark   rule.Limit `json:"pass_mark" zh:"积分" en:"points" unit:"points"`
}

// PolicyB holds the numbers and switches of tier B.
type PolicyB struct {
	MaxAge rule.Limit `json:"max_age" zh:"年龄上限" en:"greatest age" unit:"years_old"`
	// OtherMaxAge is the greatest age under the other reading.
	OtherMaxAge rule.Limit `json:"other_max_age" zh:"年龄上限（另一种理解）" en:"greatest age (another reading)" unit:"years_old"`
	// Degree counts grades: 1 bachelor, 2 master, 3 doctor.
	Degree        rule.Limit  `json:"degree" zh:"最低学位档次" en:"least grade of degree" unit:"plain"`
	WorkYears     rule.Limit  `json:"work_years" zh:"相关工作年限" en:"years of related work" unit:"years"`
	PostGroups    rule.Switch `json:"post_groups" zh:"岗位须属五类之一" en:"the post must be of one of five groups"`
	PilotMasters  rule.Switch `json:"pilot_masters" zh:"硕士毕业生途径（试点）" en:"route for masters (pilot)"`
	MasterDegree  rule.Limit  `json:"master_degree" zh:"硕士途径的学位档次" en:"grade of degree for masters" unit:"plain"`
	NativeDegree  rule.Switch `json:"native_degree" zh:"语言教师须有母语国学位（试点）" en:"language teachers need a degree from home (pilot)"`
	TeacherProof  rule.Switch `json:"teacher_proof" zh:"语言教师须有教学经历或资格" en:"language teachers need experience or a qualification"`
	TeachingYears rule.Limit  `json:"teaching_years" zh:"语言教学年限" en:"years of language teaching" unit:"years"`
	CourseHours   rule.Limit  `json:"course_hours" zh:"证书课程学时" en:"hours of a certificate's course" unit:"plain"`
	Multiple      rule.Limit  `json:"multiple" zh:"平均工资倍数" en:"multiple of the average wage" unit:"plain"`
	PassMark      rule.Limit  `json:"pass_mark" zh:"积分" en:"points" unit:"points"`
	// OtherMark: some sources report another pass mark for the place.
	OtherMark     rule.Switch `json:"other_mark" zh:"另有积分线报道" en:"another pass mark is reported"`
	OtherPassMark rule.Limit  `json:"other_pass_mark" zh:"积分（另一种理解）" en:"points (another reading)" unit:"points"`
}

// Points is the table of points (积分要素计分赋值表). Degrees and skills are counted by grade, 1 to 3; regions 1 for poor
// counties outside the central region, 2 for those in it, 3 for old industrial bases, 4 for the west.
type Points struct {
	Salary          rule.Table `json:"salary" zh:"年薪" en:"annual pay" unit:"yuan"`
	Degree          rule.Table `json:"degree" zh:"学位" en:"degree" unit:"plain"`
	Skill           rule.Table `json:"skill" zh:"职业技能" en:"skill" unit:"plain"`
	WorkYears       rule.Steps `json:"work_years" zh:"工作年限" en:"years of work" unit:"years"`
	Months          rule.Table `json:"months" zh:"每年工作月数" en:"months a year" unit:"plain"`
	FormerNational  rule.Table `json:"former_national" zh:"曾具有中国国籍" en:"former Chinese national" unit:"flag"`
	TaughtInChinese rule.Table `json:"taught_in_chinese" zh:"以中文授课取得学位" en:"degree taught in Chinese" unit:"flag"`
	HSK             rule.Table `json:"hsk" zh:"汉语水平" en:"HSK level" unit:"plain"`
	Region          rule.Table `json:"region" zh:"工作地区" en:"region" unit:"plain"`
	Age             rule.Table `json:"age" zh:"年龄" en:"age" unit:"years_old"`
	TopUniversity   rule.Table `json:"top_university" zh:"毕业于高水平大学" en:"high-level university" unit:"flag"`
	Fortune500      rule.Table `json:"fortune_500" zh:"世界500强企业任职" en:"Fortune 500" unit:"flag"`
	OwnsIP          rule.Table `json:"owns_ip" zh:"拥有知识产权" en:"intellectual property" unit:"flag"`
	FiveYears       rule.Table `json:"five_years" zh:"连续在华工作五年以上" en:"five years in China" unit:"flag"`
	BonusLow        rule.Limit `json:"bonus_low" zh:"地方鼓励性加分下限" en:"least local bonus" unit:"points"`
	BonusHigh       rule.Limit `json:"bonus_high" zh:"地方鼓励性加分上限" en:"greatest local bonus" unit:"points"`
	Max             rule.Limit `json:"max" zh:"满分" en:"greatest total" unit:"points"`
}

package commissioner

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
)

// Grade is the outcome of an assessment.
type Grade string

// The grades, the best first.
const (
	Excellent   Grade = "excellent"
	Good        Grade = "good"
	Qualified   Grade = "qualified"
	Unqualified Grade = "unqualified"
)

var grades = enum.Words[Grade]{
	{Value: Excellent, Text: rule.T("优秀", "excellent")}, {Value: Good, Text: rule.T("良好", "good")},
	{Value: Qualified, Text: rule.T("合格", "qualified")}, {Value: Unqualified, Text: rule.T("不合格", "unqualified")},
}

// Valid reports whether g is a grade.
func (g Grade) Valid() bool { return grades.Has(g) }

// Choices lists what can be written.
func (Grade) Choices() []string { return grades.Choices() }

// Text names the grade in one language.
func (g Grade) Text(l rule.Lang) string { return grades.Text(g).In(l) }

// Assessment holds the facts about one commissioner's assessment for a year.
type Assessment struct {
	// AssessedOn is the day of the assessment, which picks the edition; required.
	AssessedOn rule.Opt[rule.Date] `json:"assessed_on,omitzero" validate:"required"`
	// Targets is the share of the contract's targets that is met, at an interim check.
	Targets rule.Opt[rule.Number] `json:"targets_met,omitzero"`
	// Days are the days of service on site in the year; Papers says that the papers of the assessment were handed in.
	Days   rule.Opt[int]  `json:"days_on_site,omitzero"`
	Papers rule.Opt[bool] `json:"papers,omitzero"`
	// Assessed counts those assessed in the county; Excellent those proposed as excellent, this one included.
	Assessed  rule.Opt[int] `json:"assessed,omitzero"`
	Excellent rule.Opt[int] `json:"excellent,omitzero"`
}

// AssessmentPolicy holds the figures of an assessment. An unknown figure is an interval, and a grade that depends on it stays
// open.
type AssessmentPolicy struct {
	// Targets: from this share on the interim check is passed, inclusive.
	Targets rule.Limit `json:"targets" zh:"中期应完成合同指标比例" en:"share of targets at the interim check" unit:"share"`
	// Below GoodDays nobody is good or excellent; below Days nobody is qualified.
	GoodDays rule.Limit `json:"good_days" zh:"良好以上所需现场服务天数" en:"days on site for good or better" unit:"days"`
	Days     rule.Limit `json:"days" zh:"合格所需现场服务天数" en:"days on site to be qualified" unit:"days"`
	// Share: at most this share of those assessed is excellent, inclusive.
	Share rule.Limit `json:"share" zh:"优秀比例上限" en:"greatest share of excellent" unit:"share"`
}

const (
	assessed rule.ID = iota
	interim
	interimFrozen
	interimFile
	handedIn
	qualifiedDays
	goodDays
	excellentShare
)

const (
	factAssessed rule.FactID = iota
	factTargets
	factDays
	factPapers
	factOf
	factExcellent
)

var assessBook = rule.NewBook("rural_assessment", rule.T("农村科技特派员考核", "Assessment of rural commissioners"),
	[]rule.Rule{
		assessed:       {Code: "rural_assessment.best_grade", Title: rule.T("可评定的最高等次", "Best grade that can be given"), Basis: measures.Whole().Unknown()},
		interim:        {Code: "rural_assessment.interim", Title: rule.T("中期检查：合同指标完成比例", "Interim check: share of the targets"), Basis: university.Whole().Read()},
		interimFrozen:  {Code: "rural_assessment.frozen", Title: rule.T("中期检查不通过：冻结经费", "Interim check failed: funds are frozen"), Basis: university.Whole().Read()},
		interimFile:    {Code: "rural_assessment.integrity_file", Title: rule.T("中期检查不通过：记入诚信档案", "Interim check failed: the integrity file is marked"), Basis: university.Whole().Read()},
		handedIn:       {Code: "rural_assessment.papers", Title: rule.T("提交考核材料", "Papers handed in"), Basis: measures.Whole().Unknown()},
		qualifiedDays:  {Code: "rural_assessment.days", Title: rule.T("合格所需现场服务天数", "Days on site to be qualified"), Basis: measures.Whole().Unknown()},
		goodDays:       {Code: "rural_assessment.good_days", Title: rule.T("良好以上所需现场服务天数", "Days on site for good or better"), Basis: measures.Whole().Unknown()},
		excellentShare: {Code: "rural_assessment.share", Title: rule.T("优秀占考核人数比例", "Share of excellent among those assessed"), Basis: measures.Whole().Unknown()},
	},
	[]rule.Fact{
		factAssessed:  day("assessed_on", "考核日期", "Day of the assessment"),
		factTargets:   {Path: "targets_met", Title: rule.T("合同指标完成比例", "Share of the targets"), Unit: rule.Share, Max: rule.Int(10), Evidence: report},
		factDays:      count("days_on_site", "年度现场服务天数", "Days on site in the year", rule.Days, 366, logbook),
		factPapers:    flag("papers", "已提交考核材料", "Papers handed in", report),
		factOf:        {Path: "assessed", Title: rule.T("参加考核人数", "Number assessed"), Unit: rule.Persons, Min: rule.Int(1), Max: rule.Int(1_000_000), Evidence: report},
		factExcellent: {Path: "excellent", Title: rule.T("拟评优秀人数（含本人）", "Proposed as excellent, this one included"), Unit: rule.Persons, Max: rule.Int(1_000_000), Within: "assessed", Evidence: report},
	})

var (
	assessments = rural(AssessmentPolicy{
		Targets:  rule.Limit{Value: rule.Percent(50), Basis: university.Whole().Reported()},
		GoodDays: rule.Limit{Value: rule.Int(0), High: rule.Int(366), Basis: measures.Whole().Unknown()},
		Days:     rule.Limit{Value: rule.Int(0), High: rule.Int(366), Basis: measures.Whole().Unknown()},
		Share:    rule.Limit{Value: rule.Int(0), High: rule.Int(1), Basis: measures.Whole().Unknown()},
	})
	assessDoor = door.New[Assessment](assessBook, nil)
)

// Assessments returns the dated figures of the assessment, fresh for every caller.
func Assessments() rule.Timeline[AssessmentPolicy] { return assessments }

// Guangxi returns the figures of another region's rule of 2016 and 2017, to be tried where Guangdong's are not known. They are no
// law in Guangdong, and every line says so.
func Guangxi() AssessmentPolicy {
	b := guangxi.Whole().Proposed()
	return AssessmentPolicy{
		Targets:  rule.Limit{Value: rule.Percent(50), Basis: university.Whole().Reported()},
		GoodDays: b.Limit(12), Days: b.Limit(5), Share: b.Exactly(rule.Percent(35)),
	}
}

// AssessmentDoor returns the door for assessments.
func AssessmentDoor() *door.Door[Assessment] { return assessDoor }

// DecodeAssessment reads the facts from JSON and reports every problem at once as a *door.InputError.
func DecodeAssessment(data []byte) (Assessment, error) { return assessDoor.Decode(data) }

// Assess tells the best grade that the figures in force allow, and what follows from a failed interim check. While a figure of the law
// that matters is not known there is no value.
func Assess(x Assessment) (rule.Answer[Grade], error) {
	if err := assessDoor.Validate(&x); err != nil {
		return rule.Answer[Grade]{}, err
	}
	on := x.AssessedOn.Or(rule.Date{})
	e, err := assessments.On(on)
	if err != nil {
		return rule.Answer[Grade]{}, err
	}
	return e.Policy.assess(&x, &rule.Trace{Frame: rule.Frame{Edition: &e.Edition, Day: on, DayIs: rule.T("考核日期", "the day of the assessment,")}})
}

// Assess tells the best grade under this policy.
func (p AssessmentPolicy) Assess(x Assessment) (rule.Answer[Grade], error) {
	if err := assessDoor.Validate(&x); err != nil {
		return rule.Answer[Grade]{}, err
	}
	return p.assess(&x, &rule.Trace{Frame: rule.Frame{Day: x.AssessedOn.Or(rule.Date{})}})
}

func (p *AssessmentPolicy) assess(x *Assessment, t *rule.Trace) (rule.Answer[Grade], error) {
	p.interim(x, t)
	papers := said(t, x.Papers)
	days := atLeast(t, qualifiedDays, factDays, number(x.Days), &p.Days)
	good := atLeast(t, goodDays, factDays, number(x.Days), &p.GoodDays)
	share := p.share(x, t)
	switch {
	case papers == rule.Failed && p.Days.Open(): // what missing papers entail is Guangxi's rule alone
		t.Because(rule.LawUnknown)
	case papers == rule.Failed || days == rule.Failed:
		return concluded(t, Unqualified)
	case papers == rule.Undetermined || days == rule.Undetermined:
	case good == rule.Failed:
		return concluded(t, Qualified)
	case good == rule.Passed && share == rule.Failed:
		return concluded(t, Good)
	case good == rule.Passed && share == rule.Passed:
		return concluded(t, Excellent)
	}
	return rule.ConcludeWith(t, assessBook, assessed, rule.Opt[Grade]{})
}

func concluded(t *rule.Trace, g Grade) (rule.Answer[Grade], error) {
	t.Settle()
	return rule.Conclude(t, assessBook, assessed, g)
}

// interim says what follows from the interim check; the grade of the year does not depend on it.
func (p *AssessmentPolicy) interim(x *Assessment, t *rule.Trace) {
	before := rule.Trace{}
	v := atLeast(&before, interim, factTargets, x.Targets, &p.Targets)
	for _, l := range before.Lines() {
		t.Add(l)
	}
	if v == rule.Failed {
		t.Add(assessBook.Line(interimFrozen).On(p.Targets.Basis))
		t.Add(assessBook.Line(interimFile).On(p.Targets.Basis))
	}
}

func said(t *rule.Trace, v rule.Opt[bool]) rule.Verdict {
	f := assessBook.Fact(factPapers)
	yes, given := rule.Need(t, f, v)
	verdict, value := rule.Undetermined, f.Is(f.NotGiven())
	if given {
		verdict, value = rule.Failed, f.Is(rule.Whether(yes))
		if yes {
			verdict = rule.Passed
		}
	}
	t.Add(assessBook.Line(handedIn, value).Judged(verdict))
	return verdict
}

func number(v rule.Opt[int]) rule.Opt[rule.Number] {
	n, given := v.Get()
	if !given {
		return rule.Opt[rule.Number]{}
	}
	return rule.Given(rule.Int(int64(n)))
}

// atLeast compares a fact with a figure of the law that may itself not be known, and writes the line.
func atLeast(t *rule.Trace, id rule.ID, fact rule.FactID, v rule.Opt[rule.Number], limit *rule.Limit) rule.Verdict {
	f := assessBook.Fact(fact)
	n, given := rule.Need(t, f, v)
	verdict, value := rule.Undetermined, f.Is(f.NotGiven())
	if given {
		value = f.Is(rule.Exactly(n, f.Unit))
		verdict = reaches(n, limit)
		if verdict == rule.Undetermined {
			t.Because(rule.LawUnknown)
		}
	}
	t.Add(assessBook.Line(id, value, rule.Figure("应达", "at least", limit.Known(f.Unit))).On(limit.Basis).Judged(verdict))
	return verdict
}

// reaches is n ≥ limit where the limit lies in a range.
func reaches(n rule.Number, limit *rule.Limit) rule.Verdict {
	high := limit.Value
	if limit.Open() {
		high = limit.High
	}
	switch {
	case n.Cmp(high) >= 0:
		return rule.Passed
	case n.Cmp(limit.Value) < 0:
		return rule.Failed
	}
	return rule.Undetermined
}

// share compares the share of excellent ones with its greatest.
func (p *AssessmentPolicy) share(x *Assessment, t *rule.Trace) rule.Verdict {
	of, known := rule.Need(t, assessBook.Fact(factOf), x.Assessed)
	n, given := rule.Need(t, assessBook.Fact(factExcellent), x.Excellent)
	verdict, values := rule.Undetermined, []rule.Named{}
	if known && given {
		share := rule.Frac(int64(n), int64(of))
		values = append(values, rule.Figure("拟评优秀比例", "share of excellent", rule.Exactly(share, rule.Share)))
		high, _ := p.Share.Known(rule.Share).High()
		switch {
		case share.Cmp(p.Share.Value) <= 0:
			verdict = rule.Passed
		case share.Cmp(high) > 0:
			verdict = rule.Failed
		default:
			t.Because(rule.LawUnknown)
		}
	}
	values = append(values, rule.Figure("上限（含）", "at most (inclusive)", p.Share.Known(rule.Share)))
	t.Add(assessBook.Line(excellentShare, values...).On(p.Share.Basis).Judged(verdict))
	return verdict
}

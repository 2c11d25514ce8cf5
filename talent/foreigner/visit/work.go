package visit

import (
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
)

// Held is the visa on which somebody came: Z, R, K, M, F, other.
type Held string

const (
	heldK     Held = "K"
	heldOther Held = "other"
)

// Work holds the facts about somebody who wants to know whether he may work.
type Work struct {
	// On is the day asked about, which picks the edition; required. Days counts the days of this entry.
	On   rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	Held rule.Opt[Held]      `json:"visa,omitzero" validate:"omitempty"`
	Days rule.Opt[int]       `json:"days,omitzero"`
	// LongPermit and ShortPermit are the two kinds of work permit, Residence a residence permit for work.
	LongPermit  rule.Opt[bool] `json:"long_permit,omitzero"`
	ShortPermit rule.Opt[bool] `json:"short_permit,omitzero"`
	Residence   rule.Opt[bool] `json:"work_residence,omitzero"`
}

// Right says whether somebody may work, and what is lacking: long_permit, work_residence.
type Right struct {
	May   bool     `json:"may"`
	Lacks []string `json:"lacks"`
}

// Text says it in one language.
func (r Right) Text(l rule.Lang) string {
	if r.May {
		return rule.T("可以工作", "may work").In(l)
	}
	words := make([]string, len(r.Lacks))
	for i, path := range r.Lacks {
		words[i] = lacks[path].In(l)
	}
	return rule.T("不得工作，尚缺：", "may not work, lacking: ").In(l) + strings.Join(words, rule.T("、", ", ").In(l))
}

var (
	lacks = map[string]rule.Text{
		"permit": rule.T("工作许可", "work permit"), "work_residence": rule.T("工作类居留证件", "residence permit for work"),
	}
	exitEntry = rule.NewDocument(rule.DocumentInfo{
		ID: "EEL", Title: rule.T("中华人民共和国出境入境管理法", "Exit and Entry Administration Law"), Issuer: rule.T("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress"),
		Promulgated: rule.NewDate(2012, 6, 30), InForce: rule.NewDate(2013, 7, 1), Source: rule.Read,
	})
	entryRules = rule.NewDocument(rule.DocumentInfo{
		ID: "EER", Title: rule.T("中华人民共和国外国人入境出境管理条例", "Regulations on the Entry and Exit of Foreigners"), Number: "国务院令第637号、第814号", Issuer: rule.T("国务院", "State Council"),
		Promulgated: rule.NewDate(2013, 7, 12), InForce: rule.NewDate(2013, 9, 1), Source: rule.SecondHand,
	})
	toWork = exitEntry.Article(41).Read()
	kSince = rule.NewDate(2025, 10, 1)

	helds = enum.Words[Held]{
		{Value: "Z", Text: rule.T("Z字签证：发给申请在中国境内工作的人员，入境后仍须办妥工作许可和居留证件", "Z visa: for who applies to work, who still needs permit and residence permit")},
		{Value: "R", Text: rule.T("R字签证：不是工作许可，长期工作仍须办理", "R visa: no work permit, long work still needs one")},
		{Value: heldK, Text: rule.T("K字签证：用于交流、创业等活动，不是工作许可，也不对应A、B、C类", "K visa: for exchange, start-ups and the like; no work permit, and no tier")},
		{Value: "M", Text: rule.T("M字签证：商业贸易活动，不是工作许可", "M visa: trade, no work permit")},
		{Value: "F", Text: rule.T("F字签证：交流、访问、考察，不是工作许可", "F visa: exchange and visits, no work permit")},
		{Value: heldOther, Text: rule.T("其他签证：不是工作许可", "another visa: no work permit")},
	}
)

// Valid reports whether h is a visa.
func (h Held) Valid() bool { return helds.Has(h) }

// Choices lists what can be written.
func (Held) Choices() []string { return helds.Choices() }

// Text says in one language what the value means.
func (h Held) Text(l rule.Lang) string { return helds.Text(h).In(l) }

const (
	ruleRight rule.ID = iota
	ruleHeld
	rulePermit
	ruleWorkResidence
)

const (
	factOn rule.FactID = iota
	factHeld
	factWorkDays
	factLong
	factShort
	factWorkResidence
)

var (
	workBook = rule.NewBook("visa_work", rule.T("能否在中国境内工作", "Whether somebody may work in China"), []rule.Rule{
		ruleRight:         {Code: "visa_work.right", Title: rule.T("能否工作", "Whether he may work"), Basis: toWork},
		ruleHeld:          {Code: "visa_work.visa", Title: rule.T("所持签证", "The visa held"), Basis: entryRules.Article(6).Reported(), Mistake: rule.T("签证不等于工作许可：持R字、K字签证也须取得工作许可", "A visa is no work permit: who holds an R or K visa needs one too")},
		rulePermit:        {Code: "visa_work.permit", Title: rule.T("取得工作许可（90日以下的短期许可限90日，含90日）", "A work permit is held (a short one for 90 days, inclusive)"), Basis: toWork},
		ruleWorkResidence: {Code: "visa_work.residence", Title: rule.T("取得工作类居留证件（短期任务停留不超过30日的除外）", "A residence permit for work is held (but for short tasks of at most 30 days)"), Basis: toWork},
	}, []rule.Fact{
		factOn:            {Path: "on", Title: rule.T("查询日", "Day asked about"), Unit: rule.Day},
		factHeld:          {Path: "visa", Title: rule.T("所持签证", "The visa held"), Unit: rule.Flag},
		factWorkDays:      {Path: "days", Title: rule.T("停留天数", "Days of this entry"), Unit: rule.Days, Min: rule.Int(1), Max: rule.Int(10_000)},
		factLong:          {Path: "long_permit", Title: rule.T("已取得外国人来华工作许可（90日以上，不含90日）", "Holds the long work permit"), Unit: rule.Flag},
		factShort:         {Path: "short_permit", Title: rule.T("已取得90日以下工作许可", "Holds the short-term permit"), Unit: rule.Flag},
		factWorkResidence: {Path: "work_residence", Title: rule.T("已取得工作类居留证件", "Holds a residence permit for work"), Unit: rule.Flag},
	})
	workDoor = door.New(workBook, func(w *Work, r *door.Report) {
		if on, given := w.On.Get(); given && w.Held.Or("") == heldK && on.Before(kSince) {
			r.Contradiction(rule.T("K字签证自2025年10月1日起签发", "there is no K visa before 2025-10-01"), rule.T("请核对后更正", "check and correct"), "visa", "on")
		}
	})
)

// WorkDoor returns the door of that question.
func WorkDoor() *door.Door[Work] { return workDoor }

// DecodeWork reads the facts from JSON and reports every problem at once as a *door.InputError.
func DecodeWork(data []byte) (Work, error) { return workDoor.Decode(data) }

// MayWork tells whether somebody may work: no visa is a work permit, and permit and residence permit are both asked for.
func MayWork(w Work) (rule.Answer[Right], error) {
	if err := workDoor.Validate(&w); err != nil {
		return rule.Answer[Right]{}, err
	}
	on := w.On.Or(rule.Date{})
	e, err := stays.On(on)
	if err != nil {
		return rule.Answer[Right]{}, err
	}
	return e.Policy.mayWork(&w, &rule.Trace{Frame: rule.Frame{Edition: &e.Edition, Day: on, DayIs: rule.T("查询日", "the day asked about,")}})
}

func (p *Policy) mayWork(w *Work, t *rule.Trace) (rule.Answer[Right], error) {
	if held, told := w.Held.Get(); told {
		t.Add(workBook.Line(ruleHeld, rule.Named{Title: rule.T("签证", "visa"), Words: helds.Text(held)}))
	}
	permit, residence := p.permitted(w, t), p.resident(w, t)
	t.Add(workBook.Line(rulePermit, limitOf(&p.ShortDays)).Judged(permit))
	t.Add(workBook.Line(ruleWorkResidence, limitOf(&p.NoResidence)).Judged(residence))
	right := Right{May: permit == rule.Passed && residence == rule.Passed, Lacks: []string{}}
	if permit == rule.Failed {
		right.Lacks = append(right.Lacks, "permit")
	}
	if residence == rule.Failed {
		right.Lacks = append(right.Lacks, "work_residence")
	}
	if !right.May && len(right.Lacks) == 0 {
		return rule.ConcludeWith(t, workBook, ruleRight, rule.Opt[Right]{})
	}
	t.Settle()
	return rule.Conclude(t, workBook, ruleRight, right)
}

func limitOf(l *rule.Limit) rule.Named {
	return rule.Figure("短期任务界限（含）", "short tasks, at most (inclusive)", l.Known(rule.Days))
}

// permitted says whether a work permit covers the stay: a long one, or a short one for so many days.
func (p *Policy) permitted(w *Work, t *rule.Trace) rule.Verdict {
	return p.heldOr(w, t, w.LongPermit, factLong, &p.ShortDays)
}

// resident says whether a residence permit is held, or a short task of so many days needs none.
func (p *Policy) resident(w *Work, t *rule.Trace) rule.Verdict {
	return p.heldOr(w, t, w.Residence, factWorkResidence, &p.NoResidence)
}

// heldOr passes where something is held, or a short permit is and the days are within a limit.
func (p *Policy) heldOr(w *Work, t *rule.Trace, what rule.Opt[bool], fact rule.FactID, limit *rule.Limit) rule.Verdict {
	held, told := what.Get()
	short, said := w.ShortPermit.Get()
	within := p.within(w, limit)
	switch {
	case held || short && within == rule.Passed:
		return rule.Passed
	case told && (said && !short || within == rule.Failed):
		return rule.Failed
	case !told:
		t.Lack(workBook.Fact(fact))
	}
	if !said {
		t.Lack(workBook.Fact(factShort))
	}
	if within == rule.Undetermined && (!said || short) {
		t.Lack(workBook.Fact(factWorkDays))
	}
	return rule.Undetermined
}

// within compares the days with a limit, inclusive.
func (p *Policy) within(w *Work, limit *rule.Limit) rule.Verdict {
	days, counted := w.Days.Get()
	switch {
	case !counted:
		return rule.Undetermined
	case rule.Int(int64(days)).Cmp(limit.Value) <= 0:
		return rule.Passed
	}
	return rule.Failed
}

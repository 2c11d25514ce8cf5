package visit

import (
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
)

// Purpose is what a stay is for: guidance, sports_trial, film, fashion, performance, other_task (short tasks); machine_setup,
// project_supervision, branch_posting, sports_event, volunteer, unmarked_performance (no short tasks); invited_expert,
// university_visit.
type Purpose string

// Visa is a kind of visa: Z, M, F.
type Visa string

// Permission is what is needed beside the visa: short_permit, long_permit, invitation_letter, inviter_letter, none.
type Permission string

// Stay holds the facts about one planned stay.
type Stay struct {
	// From is its first day, which picks the edition; required. Days counts the days of one entry.
	From    rule.Opt[rule.Date] `json:"from,omitzero" validate:"required"`
	Days    rule.Opt[int]       `json:"days,omitzero"`
	Purpose rule.Opt[Purpose]   `json:"purpose,omitzero" validate:"omitempty"`
	// Paid says that somebody in China pays for it: it decides on volunteers and visits to universities.
	Paid rule.Opt[bool] `json:"paid_in_china,omitzero"`
	// Locality is the division code of the place of the inviter, six digits: it decides on visits to universities by the inviter's own
	// letter.
	Locality string `json:"locality,omitempty" validate:"omitempty,len=6,numeric"`
	// RegisteredCard says that a sports event is attended with a registered card, as an international sports body asks and the authority
	// approves, which is excepted from the M visa.
	RegisteredCard rule.Opt[bool] `json:"registered_card,omitzero"`
}

// Policy holds the numbers of the ways.
type Policy struct {
	ShortDays     rule.Limit `json:"short_days" zh:"短期工作任务最长天数" en:"longest short task" unit:"days"`
	NoResidence   rule.Limit `json:"no_residence" zh:"免办居留许可的停留天数" en:"days without residence permit" unit:"days"`
	ResidenceDays rule.Limit `json:"residence_days" zh:"入境后申请居留许可期限" en:"for the residence permit after entry" unit:"days"`
	OwnLetterDays rule.Limit `json:"own_letter_days" zh:"高校自行邀请的天数" en:"days by the inviter's own letter" unit:"days"`
	Decision      rule.Limit `json:"decision" zh:"短期工作许可审批时限" en:"for deciding on a short-term permit" unit:"working_days"`
}

// Route is the way that a stay takes.
type Route struct {
	Permission Permission `json:"permission"`
	Visa       Visa       `json:"visa"`
	// Residence says that a residence permit must be applied for after entry.
	Residence bool `json:"residence_permit"`
}

// Text writes the way in one language.
func (r Route) Text(l rule.Lang) string {
	text := permissions.Text(r.Permission).In(l) + rule.T("，", ", ").In(l) + visas.Text(r.Visa).In(l)
	if r.Residence {
		text += rule.T("，入境后办理居留许可", ", residence permit after entry").In(l)
	}
	return text
}

const (
	short  Permission = "short_permit"
	long   Permission = "long_permit"
	letter Permission = "invitation_letter"
	own    Permission = "inviter_letter"
	free   Permission = "none"
)

// way says what a purpose leads to: up to the short days, and beyond them; nothing where no source says.
type way struct {
	within, beyond Route
	law            rule.Basis
}

var (
	tasks = rule.NewDocument(rule.DocumentInfo{
		ID: "ST-2014", Title: rule.T("外国人入境完成短期工作任务的相关办理程序（试行）", "Procedure for Foreigners Entering for Short-term Tasks (Trial)"),
		Number: "人社部发〔2014〕78号", Issuer: rule.T("人力资源社会保障部等四部门", "Ministry of Human Resources and three others"),
		Promulgated: rule.NewDate(2014, 11, 6), InForce: rule.NewDate(2015, 1, 1), Source: rule.Read,
	})
	invitations = rule.NewDocument(rule.DocumentInfo{
		ID: "INV-2015", Described: true, Title: rule.T("外国专家来华邀请函的规定", "Rules on invitation letters for foreign experts"), Number: "外专发〔2015〕173号", Source: rule.SecondHand,
	})
	shandong = rule.NewDocument(rule.DocumentInfo{
		ID: "INV-SD", Described: true, Title: rule.T("山东高校短期来访邀请的做法", "Practice of universities in Shandong on short visits"), Source: rule.SecondHand,
	})
	one, two = tasks.Article(1).Read(), tasks.Article(2).Read()

	visas = enum.Words[Visa]{
		{Value: "Z", Text: rule.T("Z字签证", "Z visa")}, {Value: "M", Text: rule.T("M字签证", "M visa")}, {Value: "F", Text: rule.T("F字签证", "F visa")},
	}
	permissions = enum.Words[Permission]{
		{Value: short, Text: rule.T("90日以下工作许可", "short-term work permit")}, {Value: long, Text: rule.T("外国人来华工作许可（90日以上，不含90日）", "long work permit (more than 90 days)")},
		{Value: letter, Text: rule.T("外国专家来华邀请函", "invitation letter")}, {Value: own, Text: rule.T("邀请单位自行邀请", "the inviter's own letter")},
		{Value: free, Text: rule.T("无须工作许可", "no work permit")},
	}
	purposes = enum.Words[Purpose]{
		{Value: "guidance", Text: rule.T("到境内合作方完成技术、科研、管理、指导等工作", "technical, research, management or guidance work at a Chinese partner")},
		{Value: "sports_trial", Text: rule.T("到境内体育机构试训", "trial at a sports body")}, {Value: "film", Text: rule.T("拍摄影片", "film")}, {Value: "fashion", Text: rule.T("时装表演", "fashion show")},
		{Value: "performance", Text: rule.T("涉外营业性演出", "foreign-related commercial performance")}, {Value: "other_task", Text: rule.T("主管部门认定的其他情形", "other task that the authority recognises")},
		{Value: "machine_setup", Text: rule.T("购买机器设备的安装、维修、培训", "installing, repairing, training for bought machines")},
		{Value: "project_supervision", Text: rule.T("中标项目的指导、监督", "guiding or supervising a won project")}, {Value: "branch_posting", Text: rule.T("派往境内分公司、子公司、代表处", "posted to a branch, subsidiary or office")},
		{Value: "sports_event", Text: rule.T("参加体育赛事", "sports event")}, {Value: "volunteer", Text: rule.T("义工、志愿者", "volunteer")},
		{Value: "unmarked_performance", Text: rule.T("批准文书未注明“涉外营业性演出”", "performance approved without the commercial mark")},
		{Value: "invited_expert", Text: rule.T("应邀外国专家", "invited expert")}, {Value: "university_visit", Text: rule.T("高校短期访问", "visit to a university")},
	}
	longWay, unclear = Route{long, "Z", true}, Route{}
	ways             = map[Purpose]way{
		"guidance": {Route{short, "Z", false}, longWay, one}, "sports_trial": {Route{short, "Z", false}, longWay, one}, "film": {Route{short, "Z", false}, longWay, one},
		"fashion": {Route{short, "Z", false}, longWay, one}, "performance": {Route{short, "Z", false}, longWay, one}, "other_task": {Route{short, "Z", false}, longWay, one},
		"machine_setup": {Route{free, "M", false}, longWay, two}, "project_supervision": {Route{free, "M", false}, longWay, two}, "branch_posting": {Route{free, "M", false}, longWay, two},
		"sports_event": {Route{free, "M", false}, unclear, two}, "volunteer": {Route{free, "F", false}, longWay, two}, "unmarked_performance": {Route{free, "F", false}, unclear, two},
		"invited_expert": {Route{letter, "F", false}, longWay, invitations.Whole().Reported()}, "university_visit": {Route{letter, "F", false}, longWay, invitations.Whole().Reported()},
	}
)

// Valid reports whether p is a purpose.
func (p Purpose) Valid() bool { return purposes.Has(p) }

// Choices lists what can be written.
func (Purpose) Choices() []string { return purposes.Choices() }

// Text names the purpose in one language.
func (p Purpose) Text(l rule.Lang) string { return purposes.Text(p).In(l) }

const (
	ruleWay rule.ID = iota
	rulePurpose
	ruleShort
	ruleOwn
	ruleResidence
	ruleNoExtension
	ruleUnpaid
	ruleNoCard
	rulePlace
)

const (
	factFrom rule.FactID = iota
	factDays
	factPurpose
	factPaid
	factRegisteredCard
	factLocality
)

var stayBook = rule.NewBook("short_stay", rule.T("短期来华途径", "Ways for a short stay"), []rule.Rule{
	ruleWay:         {Code: "short_stay.way", Title: rule.T("途径", "Way"), Basis: one},
	rulePurpose:     {Code: "short_stay.purpose", Title: rule.T("来华事由", "Purpose"), Basis: one},
	ruleShort:       {Code: "short_stay.short", Title: rule.T("停留不超过90日（含）", "At most 90 days, inclusive"), Basis: one, Mistake: rule.T("90日本身属于短期；长期许可为90日以上（不含90日）", "90 days are short; the long permit is for more")},
	ruleOwn:         {Code: "short_stay.own_letter", Title: rule.T("高校自行邀请：境内不付酬且天数较短", "The inviter's own letter: unpaid and short"), Basis: shandong.Whole().Reported()},
	rulePlace:       {Code: "short_stay.own_letter_place", Title: rule.T("邀请单位在山东：高校自行邀请的做法见于该省", "The inviter is in Shandong, of which the own letter is known"), Basis: shandong.Whole().Reported(), Mistake: rule.T("高校自行邀请是一省的做法，其他地方不能照用", "The inviter's own letter is one province's practice, and none for everybody")},
	ruleResidence:   {Code: "short_stay.residence", Title: rule.T("停留超过30日的，入境后30日内办理90日居留许可", "Stays of more than 30 days: residence permit of 90 days within 30 days of entry"), Basis: tasks.Whole().Reported()},
	ruleUnpaid:      {Code: "short_stay.unpaid", Title: rule.T("义工、志愿者无报酬或由境外支付报酬", "A volunteer unpaid, or paid from abroad"), Basis: two, Mistake: rule.T("境内支付报酬的不属于义工、志愿者", "Who is paid in China is no volunteer here")},
	ruleNoCard:      {Code: "short_stay.no_registered_card", Title: rule.T("不属于持注册卡参加体育赛事的例外", "Not the exception of sports events with a registered card"), Basis: two},
	ruleNoExtension: {Code: "short_stay.no_extension", Title: rule.T("短期工作许可不得延期，可在境内申请长期许可", "A short permit cannot be extended; a long one may be applied for inside China"), Basis: tasks.Whole().Reported()},
}, []rule.Fact{
	factFrom:           {Path: "from", Title: rule.T("入境日期", "First day"), Unit: rule.Day},
	factDays:           {Path: "days", Title: rule.T("停留天数", "Days of one entry"), Unit: rule.Days, Min: rule.Int(1), Max: rule.Int(10_000)},
	factPurpose:        {Path: "purpose", Title: rule.T("来华事由", "Purpose"), Unit: rule.Flag, Judged: true},
	factPaid:           {Path: "paid_in_china", Title: rule.T("境内支付报酬", "Paid in China"), Unit: rule.Flag},
	factLocality:       {Path: "locality", Title: rule.T("邀请单位所在地", "Place of the inviter"), Unit: rule.Plain, Max: rule.Int(1)},
	factRegisteredCard: {Path: "registered_card", Title: rule.T("持注册卡参加体育赛事", "Sports event with a registered card"), Unit: rule.Flag},
})

var (
	stays = rule.NewTimeline(rule.Dated[Policy]{
		Edition: rule.Edition{ID: "ST-2015", Title: rule.T("2015年起", "since 2015"), From: rule.NewDate(2015, 1, 1), Checked: rule.NewDate(2026, 11, 22), Documents: []rule.Document{tasks, invitations}},
		Policy:  Policy{one.Limit(90), tasks.Whole().Reported().Limit(30), tasks.Whole().Reported().Limit(30), shandong.Whole().Reported().Limit(30), tasks.Whole().Reported().Limit(5)},
	})
	stayDoor = door.New[Stay](stayBook, nil)
)

// Stays returns the dated numbers of the ways, fresh for every caller.
func Stays() rule.Timeline[Policy] { return stays }

// StayDoor returns the door for stays.
func StayDoor() *door.Door[Stay] { return stayDoor }

// DecodeStay reads a stay from JSON and reports every problem at once as a *door.InputError.
func DecodeStay(data []byte) (Stay, error) { return stayDoor.Decode(data) }

// Way tells the way that a stay takes. Where no source says, there is no value.
func Way(s Stay) (rule.Answer[Route], error) {
	if err := stayDoor.Validate(&s); err != nil {
		return rule.Answer[Route]{}, err
	}
	on := s.From.Or(rule.Date{})
	e, err := stays.On(on)
	if err != nil {
		return rule.Answer[Route]{}, err
	}
	return e.Policy.way(&s, &rule.Trace{Frame: rule.Frame{Edition: &e.Edition, Day: on, DayIs: rule.T("入境日期", "the first day,")}})
}

func (p *Policy) way(s *Stay, t *rule.Trace) (rule.Answer[Route], error) {
	days, counted := rule.Need(t, stayBook.Fact(factDays), s.Days)
	purpose, told := rule.Need(t, stayBook.Fact(factPurpose), s.Purpose)
	if !counted || !told {
		t.Add(stayBook.Line(ruleWay, t.Open()...).Judged(rule.Undetermined))
		return rule.ConcludeWith(t, stayBook, ruleWay, rule.Opt[Route]{})
	}
	w := ways[purpose]
	t.Add(stayBook.Line(rulePurpose, rule.Named{Title: rule.T("事由", "purpose"), Words: purposes.Text(purpose)}).On(w.law))
	isShort := p.upTo(t, ruleShort, days, &p.ShortDays)
	route := w.beyond
	if isShort {
		route = w.within
	}
	if condition, fact, said := s.excepted(purpose); isShort && condition > 0 {
		excepted, told := rule.Need(t, stayBook.Fact(fact), said)
		l := t.Add(stayBook.Line(condition))
		switch {
		case !told:
			*l = l.Judged(rule.Undetermined)
			return rule.ConcludeWith(t, stayBook, ruleWay, rule.Opt[Route]{})
		case excepted: // what holds instead is in no source
			*l = l.Judged(rule.Failed)
			t.Because(rule.LawUnknown)
			return rule.ConcludeWith(t, stayBook, ruleWay, rule.Opt[Route]{})
		}
		*l = l.Judged(rule.Passed)
	}
	if route == unclear {
		t.Because(rule.LawUnknown)
		return rule.ConcludeWith(t, stayBook, ruleWay, rule.Opt[Route]{})
	}
	if purpose == "university_visit" && isShort {
		if alone, told := p.ownLetter(s, t, days); !told {
			return rule.ConcludeWith(t, stayBook, ruleWay, rule.Opt[Route]{})
		} else if alone {
			route = Route{own, "F", false}
		}
	}
	if route.Permission == short {
		route.Residence = !p.upTo(t, ruleResidence, days, &p.NoResidence)
		t.Add(stayBook.Line(ruleNoExtension))
	}
	return rule.Conclude(t, stayBook, ruleWay, route)
}

// inShandong begins the division codes of the one province of which the inviter's own letter is known.
const inShandong = "37"

// ownLetter says whether a visit to a university needs the inviter's own letter alone. What holds for short unpaid visits outside the
// province of the example is in no source; the invitation letter is a way everywhere.
func (p *Policy) ownLetter(s *Stay, t *rule.Trace, days int) (alone, told bool) {
	paid, said := rule.Need(t, stayBook.Fact(factPaid), s.Paid)
	brief := p.upTo(t, ruleOwn, days, &p.OwnLetterDays)
	switch {
	case !brief || said && paid:
		t.Settle()
		return false, true
	case !said:
		return false, false
	case s.Locality == "":
		t.Lack(stayBook.Fact(factLocality))
		t.Add(stayBook.Line(rulePlace).Judged(rule.Undetermined))
		return false, false
	case strings.HasPrefix(s.Locality, inShandong):
		t.Add(stayBook.Line(rulePlace).Judged(rule.Passed))
		return true, true
	}
	t.Because(rule.LawUnknown)
	t.Add(stayBook.Line(rulePlace).Judged(rule.Failed).Saying(rule.T("该地能否由高校自行邀请未见规定；申请外国专家来华邀请函不受影响", "whether the own letter will do there was not found; an invitation letter may be applied for all the same")))
	return false, false
}

// excepted is what takes a stay out of the case that its purpose names: the condition, the fact that settles it and its value; no
// condition for most purposes.
func (s *Stay) excepted(p Purpose) (rule.ID, rule.FactID, rule.Opt[bool]) {
	switch p {
	case "volunteer":
		return ruleUnpaid, factPaid, s.Paid
	case "sports_event":
		return ruleNoCard, factRegisteredCard, s.RegisteredCard
	}
	return 0, 0, rule.Opt[bool]{}
}

// upTo says whether the days are at most a number of the law, inclusive, and writes the line.
func (p *Policy) upTo(t *rule.Trace, id rule.ID, days int, limit *rule.Limit) bool {
	yes := rule.Int(int64(days)).Cmp(limit.Value) <= 0
	v := rule.Failed
	if yes {
		v = rule.Passed
	}
	t.Add(stayBook.Line(id, rule.Figure("停留", "stay", rule.Exactly(rule.Int(int64(days)), rule.Days)), rule.Figure("界限（含）", "at most (inclusive)", limit.Known(rule.Days))).On(limit.Basis).Judged(v))
	return yes
}

// ResidenceDue is the last day for applying for the residence permit after entry, for stays that need one.
func ResidenceDue(entered rule.Date, cal calendar.Calendar) (rule.Deadline, error) {
	e, err := stays.On(entered)
	if err != nil {
		return rule.Deadline{}, err
	}
	d := cal.Deadline(rule.TimeLimit{Length: e.Policy.ResidenceDays, Unit: rule.DayUnit}, entered)
	d.What, d.Event = rule.T("申请居留许可", "apply for the residence permit"), rule.T("入境", "entry")
	return d, nil
}

// ShortPermitDue is the last day for deciding on a short-term permit whose application was accepted on a day.
func ShortPermitDue(accepted rule.Date, cal calendar.Calendar) (rule.Deadline, error) {
	e, err := stays.On(accepted)
	if err != nil {
		return rule.Deadline{}, err
	}
	d := cal.Deadline(rule.TimeLimit{Length: e.Policy.Decision, Unit: rule.WorkdayUnit}, accepted)
	d.What, d.Event = rule.T("决定90日以下工作许可", "decide on the short-term permit"), rule.T("受理", "acceptance")
	return d, nil
}

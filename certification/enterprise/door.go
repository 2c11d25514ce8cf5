package enterprise

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Decode reads a profile from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Profile, error) { return entrance.Decode(data) }

// Validate checks a profile made by a program as Decode checks one from JSON.
func Validate(p *Profile) error { return entrance.Validate(p) }

// Door returns the package's door, for tables, templates and other limits than the default.
func Door() *door.Door[Profile] { return entrance }

// sense reports what no single field can show.
func sense(p *Profile, r *door.Report) {
	all, _ := p.Rights.Get()
	for i := range all {
		senseRight("rights["+strconv.Itoa(i)+"]", &all[i], r)
	}
	senseRecords(p, r)
	senseMonths(p, r)
	senseWorkers(p, r)
	senseYears(p, r)
	SenseLedger("ledger", p.Ledger, r)
}

func senseRight(path string, w *Right, r *door.Report) {
	ordered(r, w.GrantedOn, w.EndsOn, "保护期截止日早于授权日期", "protection ends before the grant", path+".ends_on", path+".granted_on")
	ordered(r, w.GrantedOn, w.EndedOn, "提前终止日期早于授权日期", "it ended before the grant", path+".ended_on", path+".granted_on")
	if ended, said := w.Ended.Get(); said && !ended && w.EndedOn.IsGiven() {
		contradict(r, "填写了提前终止日期，却声明未提前终止", "a day is given on which it ended, yet it is said not to have", path+".ended_on", path+".ended")
	}
	if way, said := w.Obtained.Get(); said && way != Licence && w.LicenceYears.IsGiven() {
		contradict(r, "填写了许可年限，获得方式却不是独占许可", "a term of licence is given for a right not held by licence", path+".licence_years", path+".obtained")
	}
	uses, _ := w.Uses.Get()
	for i := range uses {
		at := path + ".uses[" + strconv.Itoa(i) + "]"
		if done, said := uses[i].Succeeded.Get(); said && !done && uses[i].Until.IsGiven() {
			contradict(r, "填写了证书有效期，却声明未通过认定", "a certificate is given for an application said to have failed", at+".until", at+".succeeded")
		}
	}
}

// senseRecords looks at certificates and numbers: what ended did not end before it began, nor is it said to stand.
func senseRecords(p *Profile, r *door.Report) {
	ended := func(gone rule.Opt[bool], from, on rule.Opt[rule.Date], at, flag, began string) {
		ordered(r, from, on, "撤销或取消日期早于发证或公告日期", "it was withdrawn before it was issued or announced", at+"."+flag+"_on", at+"."+began)
		if is, said := gone.Get(); said && !is && on.IsGiven() {
			contradict(r, "填写了撤销或取消日期，却声明未被撤销或取消", "a day of withdrawal is given for what is said to stand", at+"."+flag+"_on", at+"."+flag)
		}
	}
	certificates, _ := p.Certificates.Get()
	for i, c := range certificates {
		senseAct(&c, "hnte_certificates["+strconv.Itoa(i)+"]", r)
		ended(c.Withdrawn, c.IssuedOn, c.WithdrawnOn, "hnte_certificates["+strconv.Itoa(i)+"]", "withdrawn", "issued_on")
	}
	registrations, _ := p.Registrations.Get()
	for i, g := range registrations {
		at := "techsme_registrations[" + strconv.Itoa(i) + "]"
		ended(g.Revoked, g.AnnouncedOn, g.RevokedOn, at, "revoked", "announced_on")
		ordered(r, g.SubmittedOn, g.AnnouncedOn, "公告日期早于提交日期", "announced before it was submitted", at+".announced_on", at+".submitted_on")
	}
}

// senseAct: what is said to stand has no act, and a withdrawal does not come before the act.
func senseAct(c *Certificate, at string, r *door.Report) {
	act, given := c.ActYear.Get()
	if gone, said := c.Withdrawn.Get(); said && !gone && given {
		contradict(r, "填写了取消资格的行为年度，却声明未被取消", "a year of the act is given for what is said to stand", at+".act_year", at+".withdrawn")
	}
	if on, dated := c.WithdrawnOn.Get(); dated && given && on.Year() < act {
		contradict(r, "取消资格早于行为年度", "withdrawn before the year of the act", at+".act_year", at+".withdrawn_on")
	}
}

func senseMonths(p *Profile, r *door.Report) {
	months, _ := p.Months.Get()
	seen := map[rule.Date]int{}
	for i, m := range months {
		path := at("months", i)
		exceeding(r, m.TechOpening, m.StaffOpening, path+".tech_opening", path+".staff_opening")
		exceeding(r, m.TechClosing, m.StaffClosing, path+".tech_closing", path+".staff_closing")
		begins := rule.NewDate(m.Year.Or(0), m.Month.Or(0), 1)
		if begins.IsZero() { // no month, as its own fields say
			continue
		}
		if first, twice := seen[begins]; twice {
			contradict(r, "同一月份重复", "the same month twice", path+".month", at("months", first)+".month")
		}
		seen[begins] = i
		if since, ok := p.Registered.Get(); ok && begins.AddMonths(1).Compare(since) <= 0 {
			contradict(r, "月份早于注册日期", "a month before the registration", path+".month", "registered_on")
		}
	}
}

func senseWorkers(p *Profile, r *door.Report) {
	workers, _ := p.Workers.Get()
	for i := range workers {
		all, given := workers[i].Days.Get()
		some, said := workers[i].ResearchDays.Get()
		if path := at("workers", i); given && said && some > all {
			contradict(r, "研发活动天数超过累计实际工作天数", "more days on R&D work than days worked", path+".research_days", path+".days")
		}
	}
}

func exceeding(r *door.Report, part, whole rule.Opt[int], path, also string) {
	n, given := part.Get()
	limit, known := whole.Get()
	if given && known && n > limit {
		contradict(r, "科技人员数超过职工数", "more technical staff than staff", path, also)
	}
}

func senseYears(p *Profile, r *door.Report) {
	years, _ := p.Years.Get()
	seen := map[int]int{}
	for i, y := range years {
		path := "years[" + strconv.Itoa(i) + "]"
		n := y.Year.Or(0)
		if first, twice := seen[n]; twice && n > 0 {
			contradict(r, "同一会计年度重复", "the same accounting year twice", path+".year", "years["+strconv.Itoa(first)+"].year")
		}
		seen[n] = i
		within(r, y.HighTechIncome, sum(y.TotalIncome), "高新技术产品（服务）收入超过总收入", "high-tech income exceeds total income", path+".high_tech_income", path+".total_income")
	}
}

// SenseLedger reports what contradicts itself in an R&D ledger at a path, for the door of a scheme whose application
// holds one: parts above their whole, the year of an intangible asset without capitalised development, and amounts that
// add up to more than an amount can be.
func SenseLedger(path string, ledger rule.Opt[[]Activity], r *door.Report) {
	rows, _ := ledger.Get()
	var total int64
	for i := range rows {
		a, at := &rows[i], path+"["+strconv.Itoa(i)+"]"
		within(r, a.Buildings, sum(a.DirectInput, a.Depreciation), "建筑物费用超过直接投入与折旧之和", "buildings exceed direct input and depreciation", at+".buildings", at+".direct_input", at+".depreciation")
		within(r, a.FieldTrial, sum(a.Trial), "临床、现场试验费超过装备调试与试验费用", "clinical and field trials exceed commissioning and testing", at+".field_trial", at+".trial")
		within(r, a.ToPersons, sum(a.Overseas), "委托境外个人超过委托境外费用", "overseas individuals exceed the overseas commissions", at+".to_persons", at+".overseas")
		senseFormed(a, at, r)
		for _, f := range a.amounts() {
			total = min(total+f, tooMuch)
		}
	}
	if total > mostFen {
		contradict(r, "辅助账金额合计超过15位整数", "the ledger's amounts add up to more than 15 integer digits", path)
	}
}

const (
	mostFen = 99_999_999_999_999_999 // the greatest amount
	tooMuch = mostFen * 10
)

// amounts are all amounts of a row in fen, 0 for what was not given.
func (a *Activity) amounts() []int64 {
	out := make([]int64, 0, 16)
	for _, d := range [...]rule.Opt[decimal.Decimal]{a.Personnel, a.DirectInput, a.Depreciation, a.Amortisation, a.Design, a.Trial,
		a.Domestic, a.Overseas, a.Other, a.FormedAmortisation, a.NonTaxable, a.SpecialIncome} {
		n, _ := rule.AmountFen(d.Or(decimal.Decimal{}))
		out = append(out, max(n, 0))
	}
	return out
}

func senseFormed(a *Activity, at string, r *door.Report) {
	formed, given := a.FormedIn.Get()
	if spent, ok := a.Year.Get(); given && ok && formed != 0 && formed < spent {
		contradict(r, "形成无形资产的年度早于支出年度", "the intangible asset was formed before the spending", at+".formed_in", at+".year")
	}
	if capitalised, said := a.Capitalised.Get(); said && !capitalised && formed != 0 {
		contradict(r, "填写了形成无形资产的年度，却声明未资本化", "an intangible asset was formed from what is said not to be capitalised", at+".formed_in", at+".capitalised")
	}
}

// sum adds amounts; not given when one of them is not, or is none.
func sum(parts ...rule.Opt[decimal.Decimal]) rule.Opt[int64] {
	var total int64
	for _, d := range parts {
		v, given := d.Get()
		n, ok := rule.AmountFen(v)
		if !given || !ok {
			return rule.Opt[int64]{}
		}
		total += n
	}
	return rule.Given(total)
}

func within(r *door.Report, part rule.Opt[decimal.Decimal], whole rule.Opt[int64], zh, en, path string, also ...string) {
	p, given := sum(part).Get()
	w, known := whole.Get()
	if given && known && p > w {
		contradict(r, zh, en, path, also...)
	}
}

func ordered(r *door.Report, first, then rule.Opt[rule.Date], zh, en, path, also string) {
	d, given := first.Get()
	e, known := then.Get()
	if given && known && e.Before(d) {
		contradict(r, zh, en, path, also)
	}
}

func contradict(r *door.Report, zh, en, path string, also ...string) {
	r.Contradiction(rule.T(zh, en), rule.T("请核对后更正其中一项", "check both and correct one"), path, also...)
}

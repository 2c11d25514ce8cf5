package certificate

import (
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Decode reads a certificate from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Certificate, error) { return entrance.Decode(data) }

// sense reports what no single field can show.
func sense(c *Certificate, r *door.Report) {
	if text, given := c.Number.Get(); given {
		senseNumber(text, r)
	}
	ordered(r, c.RegisteredOn, c.IssuedOn, "发证日期早于注册日期", "issued before the registration", "issued_on", "registered_on")
	ordered(r, c.IssuedOn, c.RecertifiedOn, "新证书发证日期早于本证书", "the new certificate was issued before this one", "recertified_on", "issued_on")
	ordered(r, c.IssuedOn, c.WithdrawnOn, "取消资格早于发证日期", "withdrawn before it was issued", "withdrawn_on", "issued_on")
	ordered(r, c.IssuedOn, c.MovedOn, "迁移早于发证日期", "moved before it was issued", "moved_on", "issued_on")
	if first, given := c.FirstTime.Get(); given && first && c.EarlierUntil.IsGiven() {
		contradict(r, "声明为首次认定，却填写了上一证书", "said to be the first certificate, yet one before it is given", "first_time", "earlier_until")
	}
	denied(r, c.Withdrawn, c.WithdrawnOn.IsGiven() || c.Ground.IsGiven() || c.ActYear.IsGiven(), "声明未被取消资格，却填写了取消日期、情形或年度", "said not to be withdrawn, yet day, ground or year is given", "withdrawn", "withdrawn_on")
	denied(r, c.Recertified, c.RecertifiedOn.IsGiven(), "声明未重新认定，却填写了新证书日期", "said not to be certified anew, yet a new date of issue is given", "recertified", "recertified_on")
	if act, given := c.ActYear.Get(); given {
		if on, dated := c.WithdrawnOn.Get(); dated && on.Year() < act {
			contradict(r, "取消资格早于行为年度", "withdrawn before the year of the act", "withdrawn_on", "act_year")
		}
	}
	senseReports(c, r)
	senseChanges(c, r)
	senseIncomes(c, r)
}

func senseNumber(text string, r *door.Report) {
	found := misformed(text)
	if len(found) == 0 {
		n := Number{text}
		found = outOfLine(n.Prefix(), n.Year(), n.Province(), n.Serial())
	}
	if len(found) == 0 {
		return
	}
	zh, en := make([]string, len(found)), make([]string, len(found))
	for i, p := range found {
		zh[i], en[i] = p.Text.ZH, p.Text.EN
	}
	r.Contradiction(rule.T("不是证书编号："+strings.Join(zh, "；"), "is no certificate number: "+strings.Join(en, "; ")), found[0].Remedy, "number")
}

func senseReports(c *Certificate, r *door.Report) {
	reports, _ := c.Reports.Get()
	years := map[int]int{}
	for i := range reports {
		at := item("reports", i)
		twice(r, years, reports[i].Year, i, "reports")
		denied(r, reports[i].Filed, reports[i].FiledOn.IsGiven(), "声明未填报，却填写了填报日期", "said not to be filed, yet a day is given", at+".filed", at+".filed_on")
	}
}

func senseIncomes(c *Certificate, r *door.Report) {
	incomes, _ := c.Incomes.Get()
	years := map[int]int{}
	for i := range incomes {
		twice(r, years, incomes[i].Year, i, "incomes")
	}
}

// twice reports a year that a list holds twice.
func twice(r *door.Report, seen map[int]int, year rule.Opt[int], i int, list string) {
	y, given := year.Get()
	if !given {
		return
	}
	if first, again := seen[y]; again {
		contradict(r, "同一年度重复", "the same year twice", item(list, i)+".year", item(list, first)+".year")
	}
	seen[y] = i
}

func senseChanges(c *Certificate, r *door.Report) {
	changes, _ := c.Changes.Get()
	for i := range changes {
		x, at := &changes[i], item("changes", i)
		ordered(r, c.IssuedOn, x.On, "变更早于发证日期", "the change lies before the date of issue", at+".on", "issued_on")
		ordered(r, x.On, x.ReportedOn, "报告早于变更日期", "reported before the change", at+".reported_on", at+".on")
		ordered(r, x.On, x.NoticeFrom, "公示早于变更日期", "notice given before the change", at+".notice_from", at+".on")
		denied(r, x.Reported, x.ReportedOn.IsGiven(), "声明未报告，却填写了报告日期", "said not to be reported, yet a day is given", at+".reported", at+".reported_on")
		if kind, given := x.Kind.Get(); given && kind != renaming && x.NoticeFrom.IsGiven() {
			contradict(r, "非更名变更填写了更名公示", "a public notice of a renaming is given for another change", at+".notice_from", at+".kind")
		}
	}
}

// denied reports a fact said not to be, of which particulars are given.
func denied(r *door.Report, said rule.Opt[bool], given bool, zh, en, path, also string) {
	if is, known := said.Get(); known && !is && given {
		contradict(r, zh, en, path, also)
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

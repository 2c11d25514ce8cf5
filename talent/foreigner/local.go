package foreigner

import (
	"strings"

	"github.com/keji-rules/keji/rule"
)

// place is where a timeline holds: all division codes that begin so. The place without prefix is everywhere else.
type place struct {
	prefix   string
	timeline rule.Timeline[Policy]
	whole    *scheme
}

var (
	pilotDay    = rule.NewDate(2016, 10, 1)
	nationwide  = rule.NewDate(2017, 4, 1)
	cityTrial   = rule.NewDate(2023, 1, 1)
	trialEnded  = rule.NewDate(2025, 1, 1)
	jiangmenOwn = rule.NewDate(2023, 3, 24)
	shanghaiAge = rule.NewDate(2025, 12, 30)
	shanghaiPay = rule.NewDate(2026, 2, 3)
	beijingPay  = rule.NewDate(2026, 2, 4)
	shenzhenAge = rule.NewDate(2026, 2, 5)
)

// trying is the standard beside a city's own, on trial.
func trying() Policy {
	p := v2017
	p.CityPilot = cityPilot.Whole().Reported().On()
	return p
}

// inJiangmen is the standard beside one that the city made itself.
func inJiangmen() Policy {
	p := v2017
	p.CityPilot = jiangmen2023.Whole().Reported().On()
	return p
}

// inBeijing: the guide of the city names 60 in one section and 70 in another. It is a recent one without a day; what went
// before it was not read, so that it is in the last edition alone.
func inBeijing(p Policy) Policy {
	p.B.MaxAge, p.B.OtherMaxAge = beijingGuide.Whole().Disputed().Limit(60), beijingGuide.Whole().Disputed().Limit(70)
	return p
}

// inShanghai: one report of the end of 2025 tells of an age of 63 and a mark of 70, without saying whether for all.
func inShanghai() Policy {
	p := v2017
	p.B.OtherMaxAge = shanghai2025.Whole().Disputed().Limit(63)
	p.B.OtherMark = shanghai2025.Whole().Disputed().On()
	return p
}

// inShenzhen: reports of early 2026 tell that renewals of B and C are refused from the sixtieth birthday.
func inShenzhen() Policy {
	p := v2017
	p.RenewalAge = shenzhen2026.Whole().Disputed().On()
	return p
}

// national holds for every place without parameters of its own, Meizhou among them.
var national = rule.NewTimeline(
	edition("CN-2017", "全国标准", "the national standard", nationwide, rule.Date{}, v2017, standard, table, guide),
)

// places with parameters of their own, or in which the pilot of 2016 ran.
var places = settled([]place{
	{prefix: "11", timeline: rule.NewTimeline(
		pilotEdition("BJ-2016", "北京试点", "pilot in Beijing"),
		edition("BJ-2017", "北京", "Beijing", nationwide, cityTrial, v2017, standard, table, guide),
		edition("BJ-2023", "北京，自定标准试点期间", "Beijing, own standard on trial", cityTrial, trialEnded, trying(), standard, table, guide, cityPilot),
		lapsed(edition("BJ-2025", "北京，试点期满后", "Beijing, after the trial", trialEnded, beijingPay, v2017, standard, table, guide)),
		enforced(edition("BJ-2026", "北京，薪酬严格核验", "Beijing, pay strictly verified", beijingPay, rule.Date{}, inBeijing(v2017), standard, table, guide, beijingGuide, beijing2026)),
	)},
	{prefix: "12", timeline: piloted("TJ", "天津", "Tianjin")},
	{prefix: "13", timeline: piloted("HE", "河北", "Hebei")},
	{prefix: "31", timeline: rule.NewTimeline(
		pilotEdition("SH-2016", "上海试点", "pilot in Shanghai"),
		edition("SH-2017", "上海", "Shanghai", nationwide, cityTrial, v2017, standard, table, guide),
		edition("SH-2023", "上海，自定标准试点期间", "Shanghai, own standard on trial", cityTrial, trialEnded, trying(), standard, table, guide, cityPilot),
		lapsed(edition("SH-2025", "上海，试点期满后", "Shanghai, after the trial", trialEnded, shanghaiAge, v2017, standard, table, guide)),
		edition("SH-2025-12", "上海，另有年龄和积分报道", "Shanghai, another age and mark reported", shanghaiAge, shanghaiPay, inShanghai(), standard, table, guide, shanghai2025),
		enforced(edition("SH-2026", "上海，薪酬严格核验", "Shanghai, pay strictly verified", shanghaiPay, rule.Date{}, inShanghai(), standard, table, guide, shanghai2025, shanghai2026)),
	)},
	{prefix: "37", timeline: piloted("SD", "山东", "Shandong")},
	{prefix: "3301", timeline: tried("HZ", "杭州", "Hangzhou")},
	{prefix: "4401", timeline: tried("GZ", "广州", "Guangzhou")},
	{prefix: "4403", timeline: rule.NewTimeline(
		edition("SZ-2017", "深圳", "Shenzhen", nationwide, cityTrial, v2017, standard, table, guide),
		edition("SZ-2023", "深圳，自定标准试点期间", "Shenzhen, own standard on trial", cityTrial, trialEnded, trying(), standard, table, guide, cityPilot),
		lapsed(edition("SZ-2025", "深圳，试点期满后", "Shenzhen, after the trial", trialEnded, shenzhenAge, v2017, standard, table, guide)),
		noted("起始日期按报道日期计，待核实", "in force from the day of the report, to be confirmed",
			edition("SZ-2026", "深圳，延期年龄限制", "Shenzhen, age limit for renewals", shenzhenAge, rule.Date{}, inShenzhen(), standard, table, guide, shenzhen2026)),
	)},
	{prefix: "4407", timeline: rule.NewTimeline(
		edition("JM-2017", "江门", "Jiangmen", nationwide, jiangmenOwn, v2017, standard, table, guide),
		noted("自定标准自印发日起计，有效期未查到", "the city's own standard from the day of its issue; how long it holds was not found",
			edition("JM-2023", "江门，自定标准", "Jiangmen, own standard", jiangmenOwn, rule.Date{}, inJiangmen(), standard, table, guide, jiangmen2023)),
	)},
	{prefix: "50", timeline: tried("CQ", "重庆", "Chongqing")},
	{timeline: national},
})

// settled gives each place its scheme.
func settled(all []place) []place {
	for i := range all {
		all[i].whole = schemeIn(all[i].prefix, all[i].timeline)
	}
	return all
}

// prefixOf picks the place by a division code; empty for everywhere else.
func prefixOf(locality string) string {
	for _, prefix := range [...]string{"11", "12", "13", "31", "37", "3301", "4401", "4403", "4407", "50"} {
		if strings.HasPrefix(locality, prefix) {
			return prefix
		}
	}
	return ""
}

// placeOf is the place of a division code.
func placeOf(locality string) *place {
	prefix := prefixOf(locality)
	for i := range places {
		if places[i].prefix == prefix {
			return &places[i]
		}
	}
	return &places[len(places)-1]
}

// piloted is a place of the pilot of 2016 without other parameters of its own.
func piloted(id, zh, en string) rule.Timeline[Policy] {
	return rule.NewTimeline(
		pilotEdition(id+"-2016", zh+"试点", "pilot in "+en),
		edition(id+"-2017", zh, en, nationwide, rule.Date{}, v2017, standard, table, guide))
}

// tried is a city that tried a standard of its own in 2023 and 2024.
func tried(id, zh, en string) rule.Timeline[Policy] {
	return rule.NewTimeline(
		edition(id+"-2017", zh, en, nationwide, cityTrial, v2017, standard, table, guide),
		edition(id+"-2023", zh+"，自定标准试点期间", en+", own standard on trial", cityTrial, trialEnded, trying(), standard, table, guide, cityPilot),
		lapsed(edition(id+"-2025", zh+"，试点期满后", en+", after the trial", trialEnded, rule.Date{}, v2017, standard, table, guide)))
}

func pilotEdition(id, zh, en string) rule.Dated[Policy] {
	return noted("试点起始日只知月份；计分表据其名称推定为试点所用", "only the month of the beginning is known; the table is taken to be the pilot's by its name",
		edition(id, zh, en, pilotDay, nationwide, v2016(), pilot, pilotTable))
}

func edition(id, zh, en string, from, until rule.Date, p Policy, docs ...rule.Document) rule.Dated[Policy] {
	return rule.Dated[Policy]{
		Edition: rule.Edition{ID: id, Title: rule.T(zh, en), From: from, Until: until, Checked: checked, Documents: docs},
		Policy:  p,
	}
}

func noted(zh, en string, d rule.Dated[Policy]) rule.Dated[Policy] {
	d.Note = rule.T(zh, en)
	return d
}

func lapsed(d rule.Dated[Policy]) rule.Dated[Policy] {
	return noted("自定标准试点至2024年12月31日，是否延长未核实", "the city's own standard was on trial until 2024-12-31; whether it was prolonged is not confirmed", d)
}

func enforced(d rule.Dated[Policy]) rule.Dated[Policy] {
	return noted("分类标准未变，系统对达不到倍数的薪酬直接拦截，另须薪酬承诺书", "the standard is unchanged; the system refuses pay below the multiple, and a commitment on pay is asked for", d)
}

package calendar_test

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

var measures = rule.NewDocument(rule.DocumentInfo{ID: "DEMO", Title: rule.T("示范办法", "Demonstration Measures"), Source: rule.Read})

func ExampleCalendar_Deadline() {
	review := rule.TimeLimit{Length: measures.Article(22).Read().Limit(15), Unit: rule.DayUnit}
	d := calendar.Official().Deadline(review, rule.NewDate(2026, 9, 17))
	d.What, d.Event = rule.T("申请复查", "apply for review"), rule.T("收到决定之日", "receipt of the decision")
	fmt.Println(d.Text(rule.ZH))
	fmt.Println(d.Met(rule.NewDate(2026, 10, 8)), d.Met(rule.NewDate(2026, 10, 9)))
	// Output:
	// 申请复查：最后一日 2026-10-08（含）；自收到决定之日（2026-09-17）起15天内（起始日不计入，末日遇休息日顺延）；原定末日 2026-10-02 为休息日，顺延〔《示范办法》第二十二条〕
	// passed failed
}

func ExampleCalendar_Explain() {
	accept := rule.TimeLimit{Length: measures.Article(9).Read().Limit(3), Unit: rule.WorkdayUnit}
	cal := calendar.Official()
	count, _ := cal.Explain(cal.Deadline(accept, rule.NewDate(2026, 2, 26)))
	fmt.Print(count.Text(rule.EN))
	// Output:
	// last day 2026-03-02 (inclusive); from the day of the event (2026-02-26) within 3 working days (the first day is not counted) [Demonstration Measures, Article 9]
	//   2026-02-26 Thursday – the day of the event, not counted
	//   2026-02-27 Friday no. 1 working day
	//   2026-02-28 Saturday no. 2 worked in exchange for Spring Festival [Notice on the Holiday Arrangements of 2026]
	//   2026-03-01 Sunday – weekend
	//   2026-03-02 Monday no. 3 working day
}

func ExampleCalendar_KnownOn() {
	day := rule.NewDate(2020, 1, 31)
	cal := calendar.Official()
	fmt.Println(cal.KnownOn(rule.NewDate(2020, 1, 26)).Day(day).Text(rule.EN))
	fmt.Println(cal.KnownOn(rule.NewDate(2020, 1, 27)).Day(day).Text(rule.EN))
	// Output:
	// 2020-01-31 Friday: working day [Notice on the Holiday Arrangements of 2020]
	// 2020-01-31 Friday: day off for Spring Festival [Notice on Extending the Spring Festival Holiday of 2020]
}

func ExampleCalendar_AddWorkdays() {
	cal := calendar.Official()
	fmt.Println(cal.AddWorkdays(rule.NewDate(2026, 9, 30), 1))
	fmt.Println(cal.CountWorkdays(rule.NewDate(2026, 1, 1), rule.NewDate(2026, 12, 31)))
	_, known := cal.NextWorkday(rule.NewDate(2026, 12, 31))
	fmt.Println(known)
	// Output:
	// 2026-10-08 true
	// 248 true
	// false
}

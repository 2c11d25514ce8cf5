package calendar

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// on reads a day written as 20260131.
func on(yyyymmdd int) rule.Date { return rule.NewDate(yyyymmdd/10000, yyyymmdd/100%100, yyyymmdd%100) }

// off is one block of days off, both ends included.
func off(first, last int) []rule.Term { return []rule.Term{rule.NewTerm(on(first), on(last))} }

// work are days worked in exchange.
func work(days ...int) []rule.Date {
	all := make([]rule.Date, len(days))
	for i, d := range days {
		all[i] = on(d)
	}
	return all
}

// whole declares the notice that arranges a year.
func whole(year int, number string, published int) rule.Document {
	y := strconv.Itoa(year)
	return notice("HOLIDAYS-"+y, "关于"+y+"年部分节假日安排的通知", "Notice on the Holiday Arrangements of "+y, number, published)
}

// amending declares a notice that changes single days.
func amending(id, zh, en, number string, published int) rule.Document {
	return notice("HOLIDAYS-"+id, zh, en, number, published)
}

func notice(id, zh, en, number string, published int) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{
		ID:          id,
		Title:       rule.T("国务院办公厅"+zh, en),
		Number:      "国办发明电" + number,
		Issuer:      rule.T("国务院办公厅", "General Office of the State Council"),
		Promulgated: on(published),
		Source:      rule.Read,
	})
}

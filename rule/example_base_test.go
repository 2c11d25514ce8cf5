package rule_test

import (
	"encoding/json"
	"fmt"

	"github.com/keji-rules/keji/rule"
)

func ExampleDate() {
	filed := rule.NewDate(2024, 2, 29)
	fmt.Println(filed.AddYears(1), filed.AddMonths(-1), filed.AddDays(1))
	fmt.Println(rule.NewDate(2026, 2, 30).IsZero())

	_, err := rule.ParseDate("2026/07/01")
	fmt.Println(err)
	// Output:
	// 2025-02-28 2024-01-29 2024-03-01
	// true
	// rule: "2026/07/01" is no date of the form YYYY-MM-DD
}

func ExampleNumber() {
	share := rule.Frac(30, 50)
	fmt.Println(share, rule.Frac(1, 3), share == rule.Percent(60))

	score, ok := share.Times(rule.Int(20))
	fmt.Println(score, ok)
	// Output:
	// 0.6 1/3 true
	// 12 true
}

func ExampleParseNumber() {
	n, err := rule.ParseNumber("12.50")
	fmt.Println(n, err)
	_, err = rule.ParseNumber("1e3")
	fmt.Println(err != nil)
	// Output:
	// 12.5 <nil>
	// true
}

// measures2017 is the document the examples cite.
var measures2017 = rule.NewDocument(rule.DocumentInfo{
	ID:     "TS-2017",
	Title:  rule.T("科技型中小企业评价办法", "Measures for the Evaluation of Technology-Based SMEs"),
	Source: rule.Read,
})

func ExampleCitation() {
	cite := measures2017.Article(6).Item(2)
	fmt.Println(cite.Text(rule.ZH))
	fmt.Println(cite.Text(rule.EN))
	fmt.Println(measures2017.Section(3, 5, 3).Place(rule.ZH))
	fmt.Println(cite == measures2017.Article(6).Item(2))
	// Output:
	// 《科技型中小企业评价办法》第六条第（二）项
	// Measures for the Evaluation of Technology-Based SMEs, Article 6 item 2
	// 三（五）3
	// true
}

func ExampleOpt() {
	var application struct {
		Staff  rule.Opt[int]       `json:"staff,omitzero"`
		Rights rule.Opt[int]       `json:"rights,omitzero"`
		Filed  rule.Opt[rule.Date] `json:"filed,omitzero"`
	}
	if err := json.Unmarshal([]byte(`{"staff": 0, "rights": null}`), &application); err != nil {
		fmt.Println(err)
	}
	fmt.Println(application.Staff.IsGiven(), application.Rights.IsGiven(), application.Filed.IsGiven())

	text, err := json.Marshal(application)
	fmt.Println(string(text), err)
	// Output:
	// true false false
	// {"staff":0} <nil>
}

// capPolicy is a policy as small as it can be: a plain comparable value.
type capPolicy struct{ MaxStaff rule.Number }

func capEdition(id string, from, until rule.Date, policy capPolicy) rule.Dated[capPolicy] {
	return rule.Dated[capPolicy]{Policy: policy, Edition: rule.Edition{
		ID: id, Title: rule.T("评价办法", "Evaluation measures2017"), From: from, Until: until,
		Checked: rule.NewDate(2026, 7, 1), Documents: []rule.Document{measures2017},
	}}
}

func ExampleTimeline() {
	law := rule.NewTimeline(capEdition("V2017", rule.NewDate(2017, 5, 3), rule.Date{}, capPolicy{rule.Int(500)}))
	reform := law.With(capEdition("draft", rule.NewDate(2027, 1, 1), rule.Date{}, capPolicy{rule.Int(800)}))

	day := rule.NewDate(2027, 1, 1)
	now, _ := law.On(day)
	then, _ := reform.On(day)
	fmt.Println(now.ID, now.Policy.MaxStaff, then.ID, then.Policy.MaxStaff)

	_, err := law.On(rule.NewDate(2017, 5, 2))
	fmt.Println(err)
	// Output:
	// V2017 500 draft 800
	// rule: no edition is in force on 2017-05-02; covered: 2017-05-03 onwards
}

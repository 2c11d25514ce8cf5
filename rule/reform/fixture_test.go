package reform_test

import (
	"iter"
	"slices"
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/workshop"
	"github.com/keji-rules/keji/rule/reform"
)

type (
	policy      = workshop.Policy
	application = workshop.Application
	subject     = reform.Subject[application]
	change      = reform.Reform[policy]
)

var draft = rule.NewDocument(rule.DocumentInfo{
	ID: "W-DRAFT", Title: rule.T("工坊办法修订草案", "Draft Workshop Measures"), Source: rule.Proposed,
})

// stricter raises the pass mark from 10 to 12 in the middle of 2025.
func stricter() change {
	return change{
		ID: "pass-12", Title: rule.T("合格分提高到12分", "pass mark of 12"), From: rule.NewDate(2025, 7, 1), Cite: draft.Article(1),
		Change: func(p *policy) { p.Pass.Value = rule.Int(12) },
	}
}

// filed is a workshop that is good but for the day of filing and its points: 0, 4 or 8 for 1, 2 or 6 experts of 20, and
// 0, 2, 3, 4, 5 for 0, 1, 3, 5, 7 patents.
func filed(year, month, experts, patents int) application {
	a := workshop.Good()
	a.Filed = rule.Given(rule.NewDate(year, month, 1))
	a.Experts, a.Patents = rule.Given(experts), rule.Given(patents)
	return a
}

// numbered names subjects w1, w2, …, and puts them in two groups by turns.
func numbered(apps ...application) iter.Seq[subject] {
	return func(yield func(subject) bool) {
		for i, a := range apps {
			if !yield(subject{ID: "w" + strconv.Itoa(i+1), Groups: []string{[]string{"east", "west"}[i%2]}, Application: a}) {
				return
			}
		}
	}
}

// handful is a population whose flips under stricter are counted by hand.
func handful() []application {
	open := filed(2025, 8, 6, 3)
	open.Experts = rule.Opt[int]{}
	bad := filed(2025, 8, 6, 5)
	bad.Staff = rule.Given(0)
	return []application{
		filed(2025, 8, 6, 5),  // w1: 12 points, passes both
		filed(2025, 8, 6, 3),  // w2: 11 points, loses
		filed(2025, 8, 6, 1),  // w3: 10 points, loses
		filed(2025, 6, 6, 1),  // w4: 10 points, filed before the reform
		filed(2025, 8, 2, 7),  // w5: 9 points, fails both, one short of 10
		filed(2019, 8, 6, 5),  // w6: before the law
		bad,                   // w7: no staff
		open,                  // w8: 3 to 11 points: open before, fails after
		filed(2023, 12, 6, 1), // w9: 10 points under V2020, before the reform
	}
}

func handfulTwice(n int) []application { return slices.Repeat(handful(), n) }

package review_test

import (
	"fmt"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/review"
	"github.com/keji-rules/keji/rule"
)

// Six experts scored two applications; a conflict of interest, found elsewhere, takes one score away.
func ExampleRankOf() {
	round := review.Round{Profile: rule.Given(project.Meizhou), HeldOn: rule.Given(rule.NewDate(2026, 3, 10))}
	scores := map[string][]int64{"A1": {100, 82, 80, 79, 78, 70}, "A2": {81, 81, 80, 80, 79, 79}}
	var experts []review.Expert
	for i := range 6 {
		experts = append(experts, review.Expert{Key: rule.Given(fmt.Sprint("E", i+1))})
	}
	var applications []review.Application
	for _, key := range []string{"A1", "A2"} {
		var marks []review.Mark
		for i, s := range scores[key] {
			marks = append(marks, review.Mark{Expert: experts[i].Key, Score: rule.Given(rule.Int(s))})
		}
		applications = append(applications, review.Application{Key: rule.Given(key), Marks: rule.Given(marks)})
	}
	round.Experts, round.Applications = rule.Given(experts), rule.Given(applications)
	round.Recusals = rule.Given(review.RecusalsOf("A1", rule.Conflict{
		Code: "same_unit", A: rule.Party{Key: "E1"}, B: rule.Party{Key: "U1"}, Tie: rule.T("同一单位", "same unit"),
	}))
	answer, err := review.RankOf(round)
	if err != nil {
		fmt.Println(err)
		return
	}
	ranking, _ := answer.Value()
	for _, r := range ranking {
		fmt.Println(r.Text(rule.ZH))
	}
	// Output:
	// A1 通过评审，79分，第2位，不计 1 份
	// A2 通过评审，80分，第1位
}

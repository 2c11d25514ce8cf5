package panel

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/identity"
	"github.com/keji-rules/keji/talent/reviewer/recusal"
)

// expert is one line of the pool: what recusal asks, and what a draw asks.
type expert struct {
	recusal.Expert
	Name      string   `json:"name,omitzero" validate:"max=40"`
	Fields    []string `json:"fields,omitempty" validate:"max=50,dive"`
	Outside   bool     `json:"outside,omitzero"` // not of the organiser
	Financial bool     `json:"financial,omitzero"`
	Industry  bool     `json:"industry,omitzero"`
	Sat       int      `json:"sat,omitzero"`       // reviews this year
	Suspended bool     `json:"suspended,omitzero"` // frozen, or under a ban
}

// unit is the one with which the expert is in post: the first without a last day.
func (e *expert) unit() string {
	posts, _ := e.Posts.Get()
	for i := range posts {
		if !posts[i].Last.IsGiven() && posts[i].As == recusal.Employee {
			return posts[i].Unit
		}
	}
	return ""
}

// application is one line of the applications.
type application struct {
	recusal.Application
	Title   string                    `json:"title,omitzero" validate:"max=200"`
	Field   string                    `json:"field" validate:"required,max=64"`
	Subsidy rule.Opt[decimal.Decimal] `json:"subsidy,omitzero"`
	Key     rule.Opt[bool]            `json:"key_project,omitzero"`
}

var facts = rule.NewBook("panel", rule.T("专家组抽取", "Drawing panels"), nil, []rule.Fact{
	{Path: "sat", Title: rule.T("本年度已评审次数", "Reviews this year"), Unit: rule.Times, Max: rule.Int(1000)},
})

var (
	experts      = door.New(facts, senseExpert)
	applications = door.New[application](rule.NewBook("panel", rule.T("专家组抽取", "Drawing panels"), nil, []rule.Fact{
		{Path: "subsidy", Title: rule.T("申请资助金额", "Subsidy applied for"), Unit: rule.YuanUnit, Max: rule.AmountMax()},
	}), nil)
)

func senseExpert(e *expert, r *door.Report) {
	if _, err := identity.Parse(identity.CitizenID, e.ID); err == nil {
		r.Contradiction(rule.T("编号不得使用身份证号码", "an identity number must not serve as an id"), rule.T("改用库内编号", "use a number of the pool"), "id")
	}
	for i, f := range e.Fields {
		if f == "" || strings.ContainsAny(f, ",\t\n") {
			r.Contradiction(rule.T("领域为空或含有逗号", "a field is empty or has a comma"), rule.T("每栏一个领域", "one field a column"), "fields["+strconv.Itoa(i)+"]")
		}
	}
	if e.ID != "" && e.unit() == "" {
		r.Contradiction(rule.T("没有现任职单位，无法核查同一单位", "no unit in post: the same unit cannot be checked"), rule.T("填写 posts[0].unit 和 posts[0].as", "give posts[0].unit and posts[0].as"), "posts")
	}
}

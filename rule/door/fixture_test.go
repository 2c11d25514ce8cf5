package door_test

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/shopspring/decimal"
)

// class is an enumeration that lists its values.
type class string

func (c class) Valid() bool       { return c == "invention" || c == "design" || c == "software" }
func (c class) Choices() []string { return []string{"invention", "design", "software"} }

// grade is one that does not.
type grade string

func (g grade) Valid() bool { return g == "a" || g == "b" }

type firm struct {
	Name string            `json:"name" validate:"max=10"`
	Code rule.Opt[string]  `json:"code,omitzero" validate:"omitempty,alphanum,len=4"`
	HNTE rule.Opt[bool]    `json:"hnte,omitzero"`
	Tags []string          `json:"tags,omitzero" validate:"omitempty,max=3,unique,dive,min=1"`
	Kind rule.Opt[class]   `json:"kind,omitzero"`
	Mark rule.Opt[[]class] `json:"marks,omitzero"`
}

type award struct {
	Rank  rule.Opt[int]             `json:"rank,omitzero"`
	On    rule.Opt[rule.Date]       `json:"on,omitzero"`
	Prize rule.Opt[decimal.Decimal] `json:"prize,omitzero" validate:"omitempty,amount_min=0.01,amount_max=1000"`
	Grade grade                     `json:"grade,omitzero"`
	Title string                    `json:"title,omitzero" validate:"required"`
}

type office struct {
	City rule.Opt[string] `json:"city,omitzero"`
	Area rule.Opt[int8]   `json:"area,omitzero" validate:"omitempty,min=1"`
}

type application struct {
	firm
	Staff   rule.Opt[int]             `json:"staff,omitzero"`
	Science rule.Opt[int]             `json:"scientists,omitzero"`
	Mean    rule.Opt[rule.Number]     `json:"mean_staff,omitzero"`
	Sales   rule.Opt[decimal.Decimal] `json:"sales,omitzero"`
	Filed   rule.Opt[rule.Date]       `json:"filed_on,omitzero"`
	Awards  rule.Opt[[]award]         `json:"awards,omitzero" validate:"omitempty,dive"`
	Scores  rule.Opt[[]int]           `json:"scores,omitzero"`
	Office  office                    `json:"office,omitzero"`
	Branch  rule.Opt[office]          `json:"branch,omitzero"`
	Year    uint16                    `json:"year,omitzero"`
	Small   int8                      `json:"small,omitzero"`
	Plain   decimal.Decimal           `json:"plain,omitzero"`
}

func facts() []rule.Fact {
	persons := rule.Int(1_000_000)
	return []rule.Fact{
		{Path: "staff", Title: rule.T("职工总数", "Staff"), Unit: rule.Persons, Max: persons},
		{Path: "scientists", Title: rule.T("科技人员数", "Scientists"), Unit: rule.Persons, Max: persons},
		{Path: "mean_staff", Title: rule.T("平均职工数", "Mean staff"), Unit: rule.Persons, Max: persons},
		{Path: "sales", Title: rule.T("销售收入", "Sales"), Unit: rule.YuanUnit, Max: rule.AmountMax()},
		{Path: "filed_on", Title: rule.T("申报日期", "Filing date"), Unit: rule.Day},
		{Path: "hnte", Title: rule.T("高企资格", "HNTE"), Unit: rule.Flag},
		{Path: "awards", Title: rule.T("获奖", "Awards"), Unit: rule.Items, Max: rule.Int(5)},
		{Path: "awards[].rank", Title: rule.T("排名", "Rank"), Unit: rule.Place, Min: rule.Int(1), Max: rule.Int(100)},
		{Path: "awards[].on", Title: rule.T("获奖日期", "Award date"), Unit: rule.Day,
			Min: rule.Int(730_000), Max: rule.Int(750_000)},
		{Path: "scores[]", Title: rule.T("得分", "Score"), Unit: rule.Score, Max: rule.Int(100)},
	}
}

func book(facts ...rule.Fact) *rule.Book {
	return rule.NewBook("sample", rule.T("示例", "Sample"), nil, facts)
}

func sense(a *application, r *door.Report) {
	staff, ok := a.Staff.Get()
	if of, known := a.Science.Get(); ok && known && of > staff {
		r.Contradiction(rule.T("科技人员多于职工", "more scientists than staff"),
			rule.T("请核对人数", "check the numbers"), "scientists", "staff")
	}
}

func sample() *door.Door[application] { return door.New(book(facts()...), sense) }

package door_test

import (
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// parts has one of every kind that counts, and its whole.
type parts struct {
	Staff     rule.Opt[int]             `json:"staff,omitzero"`
	Technical rule.Opt[int]             `json:"technical,omitzero"`
	Mean      rule.Opt[rule.Number]     `json:"mean,omitzero"`
	Experts   rule.Opt[uint64]          `json:"experts,omitzero"`
	Sales     rule.Opt[decimal.Decimal] `json:"sales,omitzero"`
	Export    rule.Opt[decimal.Decimal] `json:"export,omitzero"`
	Rights    rule.Opt[[]string]        `json:"rights,omitzero" validate:"omitempty,dive,min=1"`
	Used      rule.Opt[int]             `json:"used,omitzero"`
	Bought    []string                  `json:"bought,omitzero" validate:"omitempty,dive,min=1"`
}

func partFacts() []rule.Fact {
	persons, of := rule.Int(1000), rule.T("职工", "Staff")
	return []rule.Fact{
		{Path: "staff", Title: of, Unit: rule.Persons, Max: persons},
		{Path: "technical", Title: rule.T("科技人员", "Technical staff"), Unit: rule.Persons, Max: persons, Within: "staff"},
		{Path: "mean", Title: rule.T("平均科技人员", "Mean technical staff"), Unit: rule.Persons, Max: persons, Within: "staff"},
		{Path: "experts", Title: rule.T("专家", "Experts"), Unit: rule.Persons, Max: persons, Within: "technical"},
		{Path: "sales", Title: rule.T("销售收入", "Sales"), Unit: rule.YuanUnit, Max: rule.AmountMax()},
		{Path: "export", Title: rule.T("出口收入", "Export"), Unit: rule.YuanUnit, Max: rule.AmountMax(), Within: "sales"},
		{Path: "rights", Title: rule.T("知识产权", "Rights"), Unit: rule.Pieces, Max: rule.Int(10)},
		{Path: "used", Title: rule.T("在用知识产权", "Rights in use"), Unit: rule.Pieces, Max: rule.Int(10), Within: "rights"},
		{Path: "bought", Title: rule.T("受让知识产权", "Rights bought"), Unit: rule.Pieces, Max: rule.Int(10), Within: "rights"},
	}
}

// A part above its whole is a contradiction, said at the part; what was not given, or is wrong itself, contradicts nothing.
func TestPartsLieWithinTheirWhole(t *testing.T) {
	d := door.New[parts](book(partFacts()...), nil)
	require.NoError(t, d.Err())
	for in, want := range map[string][]string{
		`{"staff": 10, "technical": 9}`:                                nil,
		`{"staff": 10, "technical": 10, "mean": 10, "experts": 10}`:    nil,
		`{"staff": 10, "technical": 11}`:                               {"technical inconsistent"},
		`{"staff": 0, "technical": 1}`:                                 {"technical inconsistent"},
		`{"technical": 11}`:                                            nil,
		`{"staff": 10}`:                                                nil,
		`{"staff": null, "technical": 11}`:                             nil,
		`{"staff": 10, "mean": "10.01"}`:                               {"mean inconsistent"},
		`{"staff": 10, "mean": "29/3"}`:                                nil,
		`{"technical": 2, "experts": 3}`:                               {"experts inconsistent"},
		`{"technical": 2, "experts": 2}`:                               nil,
		`{"technical": 2, "experts": 18446744073709551615}`:            {"experts out_of_range"},
		`{"sales": "2", "export": "2.00"}`:                             nil,
		`{"sales": "2", "export": 2.01}`:                               {"export inconsistent"},
		`{"sales": "2.000", "export": 3}`:                              {"sales wrong_form"},
		`{"staff": -1, "technical": 1}`:                                {"staff out_of_range"},
		`{"staff": 10, "technical": 1001}`:                             {"technical out_of_range"},
		`{"rights": ["a"], "used": 1}`:                                 nil,
		`{"rights": ["a"], "used": 2}`:                                 {"used inconsistent"},
		`{"rights": [], "used": 1}`:                                    {"used inconsistent"},
		`{"rights": ["a"], "bought": ["b", "c"]}`:                      {"bought inconsistent"},
		`{"rights": ["a"], "bought": ["b"]}`:                           nil,
		`{"rights": ["a", ""], "used": 3}`:                             {"rights[1] wrong_length"},
		`{"staff": 1, "technical": 2, "experts": 3, "mean": "1.5"}`:    {"technical inconsistent", "experts inconsistent", "mean inconsistent"},
		`{"staff": 1, "technical": 2, "sales": 1, "export": "1.01", x`: {" syntax"},
	} {
		_, err := d.Decode([]byte(in))
		assert.Equal(t, want, codesAt(t, err), in)
	}
}

// codesAt lists each problem as "path code".
func codesAt(t *testing.T, err error) []string {
	t.Helper()
	if err == nil {
		return nil
	}
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	var all []string
	for _, p := range input.Problems {
		all = append(all, p.Path+" "+string(p.Code))
	}
	return all
}

func TestPartsInTexts(t *testing.T) {
	d := door.New[parts](book(partFacts()...), nil)
	_, err := d.Decode([]byte(`{"staff": 10, "technical": 11}`))
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	assert.Equal(t, []door.Problem{{
		Path: "technical", Also: []string{"staff"}, Code: door.Inconsistent, Line: 1, Column: 28,
		Text:   rule.T("科技人员超过职工", "Technical staff exceeds Staff"),
		Remedy: rule.T("请核对两项数据：科技人员应不超过职工", "check both: Technical staff lies within Staff"),
	}}, input.Problems)
	err = d.Validate(&parts{Staff: rule.Given(10), Technical: rule.Given(11), Experts: rule.Given(^uint64(0))})
	assert.Equal(t, []string{"experts out_of_range", "technical inconsistent"}, codesAt(t, err))
	assert.NoError(t, d.Validate(&parts{Rights: rule.Given([]string{})}), "a list that is nil was not given")
	_, err = d.DecodeRecord([]string{"staff", "technical"}, []string{"10", "11"})
	assert.Equal(t, []string{"technical inconsistent"}, codesAt(t, err))
}

// The door and the sheet agree on every pair: what passes the door never leaves the bounds of the sheet, nor the other
// way round.
func TestPartsAtTheDoorAndOnTheSheet(t *testing.T) {
	const whole, part = rule.FactID(0), rule.FactID(1)
	law := rule.NewDocument(rule.DocumentInfo{ID: "D", Title: rule.T("示例办法", "Measures")})
	rules := []rule.Rule{{Code: "sample.staff", Title: rule.T("职工", "staff"), Basis: rule.Basis{Cite: law.Article(1), Source: rule.Read}}}
	b := rule.NewBook("sample", rule.T("示例", "Sample"), rules, partFacts())
	require.NoError(t, b.Err())
	d, s, none := door.New[parts](b, nil), rule.NewSheet(b), &rule.Limit{}
	given := []rule.Opt[int]{{}}
	for n := -1; n <= 4; n++ {
		given = append(given, rule.Given(n))
	}
	for _, staff := range append(given, rule.Given(1000), rule.Given(1001)) {
		for _, technical := range given {
			s.Reset(rule.Frame{})
			s.AtLeast(0, rule.Ratio(s.Count(part, technical), s.Count(whole, staff)), none)
			s.Decide()
			err := d.Validate(&parts{Staff: staff, Technical: technical})
			assert.Equal(t, s.Err() == nil, err == nil, "%v of %v: %v, %v", technical, staff, s.Err(), err)
		}
	}
}

// An enumeration may carry the flag or the grade that is derived from it, and nothing that is counted.
func TestFactsOfAnEnumeration(t *testing.T) {
	type chosen struct {
		Kind rule.Opt[class] `json:"kind,omitzero"`
	}
	for unit, sound := range map[rule.Unit]bool{
		rule.Flag: true, rule.Persons: false, rule.Items: false, rule.Plain: true, rule.YuanUnit: false, rule.Day: false, rule.Score: false,
	} {
		d := door.New[chosen](book(rule.Fact{Path: "kind", Title: rule.T("外观设计", "A design"), Unit: unit, Max: rule.Int(10)}), nil)
		if !sound {
			assert.ErrorIs(t, d.Err(), door.ErrDoor, unit)
			continue
		}
		require.NoError(t, d.Err(), unit)
		assert.True(t, d.Fields()[0].Declared)
		_, err := d.Decode([]byte(`{"kind": "design"}`))
		assert.NoError(t, err)
		_, err = d.Decode([]byte(`{"kind": "other"}`))
		assert.Equal(t, []string{"kind not_allowed"}, codesAt(t, err), "the enumeration bounds it, not the flag")
	}
}

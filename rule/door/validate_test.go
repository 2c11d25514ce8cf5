package door_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestValidateMadeByHand(t *testing.T) {
	huge := decimal.NewFromBigInt(new(big.Int).Lsh(big.NewInt(1), 1_000_000), 0)
	app := application{
		firm:   firm{Name: "\xff", Kind: rule.Given(class("x")), Mark: rule.Given([]class{"y"})},
		Staff:  rule.Given(-1),
		Sales:  rule.Given(decimal.New(1, 1_000_000_000)),
		Plain:  decimal.New(1, -1_000_000_000),
		Filed:  rule.Given(rule.Date{}),
		Mean:   rule.Given(rule.Int(-1)),
		Awards: rule.Given([]award{{Title: "t", Prize: rule.Given(huge)}, {Title: "t", Grade: "c"}, {}}),
		Scores: rule.Given([]int{0, 101}),
		Branch: rule.Given(office{Area: rule.Given(int8(0)), City: rule.Given("a\x00")}),
	}
	assert.Equal(t, []string{
		"name invalid_utf8 0:0", "kind not_allowed 0:0", "marks[0] not_allowed 0:0", "staff out_of_range 0:0",
		"mean_staff out_of_range 0:0", "sales wrong_form 0:0", "filed_on wrong_form 0:0", "awards[0].prize wrong_form 0:0",
		"awards[1].grade not_allowed 0:0", "scores[1] out_of_range 0:0", "branch.city control_character 0:0",
		"plain wrong_form 0:0", "awards[2].title required 0:0",
		"branch.area out_of_range 0:0",
	}, problems(t, sample().Validate(&app)))
}

func TestValidateAcceptsOddlyWrittenAmounts(t *testing.T) {
	for _, d := range []decimal.Decimal{{}, decimal.New(125, 3), decimal.New(12500, -3), decimal.New(0, 1_000_000_000),
		decimal.New(99_999_999_999_999_999, -2).Truncate(0), decimal.New(15, -1)} {
		assert.NoError(t, sample().Validate(&application{Sales: rule.Given(d)}))
	}
}

func TestValidateNothing(t *testing.T) {
	assert.NoError(t, sample().Validate(&application{}))
	assert.NoError(t, sample().Validate(nil))
	sense := &application{Staff: rule.Given(1), Science: rule.Given(2)}
	assert.Equal(t, []string{"scientists inconsistent 0:0"}, problems(t, sample().Validate(sense)))
}

func TestFieldsDescribeTheApplication(t *testing.T) {
	var lines []string
	for _, f := range sample().Fields() {
		line := f.Path + " " + string(f.Kind)
		if f.Required {
			line += " required"
		}
		if f.Choices != nil {
			line += " " + strings.Join(f.Choices, "/")
		}
		assert.Equal(t, f.Declared, f.Fact.Title.Whole(), f.Path)
		lines = append(lines, line)
	}
	assert.Equal(t, []string{
		"name string", "code string", "hnte boolean", "tags list", "tags[] string", "kind enum invention/design/software",
		"marks list", "marks[] enum invention/design/software", "staff integer", "scientists integer", "mean_staff number",
		"sales amount", "filed_on date", "awards list", "awards[].rank integer", "awards[].on date", "awards[].prize amount",
		"awards[].grade enum", "awards[].title string required", "scores list", "scores[] integer", "office object",
		"office.city string", "office.area integer", "branch object", "branch.city string", "branch.area integer",
		"year integer", "small integer", "plain amount",
	}, lines)
}

func TestBoundsOfEachKind(t *testing.T) {
	type kinds struct {
		From  rule.Opt[rule.Date]       `json:"from"`
		Until rule.Opt[rule.Date]       `json:"until"`
		Any   rule.Opt[rule.Date]       `json:"any_day"`
		Wide  rule.Opt[uint64]          `json:"wide"`
		Part  rule.Opt[rule.Number]     `json:"part"`
		Yuan  rule.Opt[decimal.Decimal] `json:"yuan"`
	}
	title, day := rule.T("事实", "Fact"), rule.Int(738_000) // 2021-07-29
	d := door.New[kinds](book(
		rule.Fact{Path: "from", Title: title, Unit: rule.Day, Min: day},
		rule.Fact{Path: "until", Title: title, Unit: rule.Day, Max: day},
		rule.Fact{Path: "any_day", Title: title, Unit: rule.Day},
		rule.Fact{Path: "wide", Title: title, Unit: rule.Items, Max: rule.Int(10)},
		rule.Fact{Path: "part", Title: title, Unit: rule.Share, Max: rule.Int(1)},
		rule.Fact{Path: "yuan", Title: title, Unit: rule.YuanUnit, Min: rule.Frac(1, 100), Max: rule.AmountMax()},
	), nil)
	require.NoError(t, d.Err())
	for in, want := range map[string]string{
		`{"from": "2021-07-29", "until": "2021-07-29", "any_day": "0001-01-01"}`: "",
		`{"from": "9999-12-31", "until": "0001-01-01", "any_day": "9999-12-31"}`: "",
		`{"from": "2021-07-28"}`:         "must be at least 2021-07-29",
		`{"until": "2021-07-30"}`:        "must be at most 2021-07-29",
		`{"wide": 10, "part": 1}`:        "",
		`{"wide": 11}`:                   "must be at most 10 items",
		`{"wide": 18446744073709551615}`: "must be at most 10 items",
		`{"part": "3/2"}`:                "must be at most 1",
		`{"part": -0.0000001}`:           "must be at least 0",
		`{"yuan": 0.01}`:                 "",
		`{"yuan": 999999999999999.99}`:   "",
		`{"yuan": 0}`:                    "must be at least 0.01 yuan",
	} {
		_, err := d.Decode([]byte(in))
		if want == "" {
			assert.NoError(t, err, in)
			continue
		}
		var input *door.InputError
		require.ErrorAs(t, err, &input, in)
		assert.Equal(t, "Fact: "+want, input.Problems[0].Text.EN)
	}
}

// TestZeroItems: an item of a list is given even when it is zero.
func TestZeroItems(t *testing.T) {
	type app struct {
		Ranks []int `json:"ranks"`
	}
	d := door.New[app](book(rule.Fact{Path: "ranks[]", Title: rule.T("排名", "Rank"), Unit: rule.Place, Min: rule.Int(1), Max: rule.Int(9)}), nil)
	require.NoError(t, d.Err())
	assert.Equal(t, []string{"ranks[1] out_of_range 0:0"}, problems(t, d.Validate(&app{Ranks: []int{1, 0}})))
}

func TestOneOf(t *testing.T) {
	d := door.New[struct {
		Size string `json:"size" validate:"required,oneof=small large"`
	}](book(), nil)
	require.NoError(t, d.Err())
	assert.Equal(t, []string{"small", "large"}, d.Fields()[0].Choices)
	_, err := d.Decode([]byte(`{"size": "huge"}`))
	assert.Equal(t, []string{"size not_allowed 1:10"}, problems(t, err))
	_, err = d.Decode([]byte(`{"size": null}`))
	assert.Equal(t, []string{"size required 1:10"}, problems(t, err))
	_, err = d.Decode([]byte("{\n}"))
	assert.Equal(t, []string{"size required 1:1"}, problems(t, err))
	items := door.New[struct {
		Sizes []string `json:"sizes" validate:"dive,oneof=small large"`
	}](book(), nil)
	require.NoError(t, items.Err())
	assert.Equal(t, []string{"small", "large"}, items.Fields()[1].Choices, "the tags behind dive are those of the items")
}

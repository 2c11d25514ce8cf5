package enterprise

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

const (
	seller = "甲科技有限公司"
	buyer  = "乙科技有限公司"
)

// filing relies on rights of one kind, owned by the firm alone.
func filing(by string, on rule.Opt[rule.Date], done rule.Opt[bool], kind RightKind, numbers ...string) Filing {
	f := Filing{By: by, FiledOn: on, Succeeded: done}
	var list []Right
	for _, n := range numbers {
		list = append(list, Right{Number: n, Kind: rule.Given(kind), Owners: rule.Given([]string{by})})
	}
	f.Rights = rule.Given(list)
	if done.Or(false) {
		f.Until = rule.Given(on.Or(rule.Date{}).AddYears(3))
	}
	return f
}

func registered(t *testing.T, all ...Filing) rule.Answer[UseRegister] {
	t.Helper()
	a, err := SpentAcross(all)
	require.NoError(t, err)
	return a
}

var done, refused, open = rule.Given(true), rule.Given(false), rule.Opt[bool]{}

// The seller used the right with success in 2020, so it is spent for its buyer in 2023, and for the seller itself.
func TestSpentForTheBuyer(t *testing.T) {
	a := registered(t,
		filing(buyer, ymd(2023, 7, 1), done, UtilityModel, "ZL-1", "ZL-2"), // the order given does not matter
		filing(seller, ymd(2020, 7, 1), done, UtilityModel, "ZL-1"),
		filing(seller, ymd(2024, 7, 1), refused, UtilityModel, "ZL-1"))
	r := value(t, a, nil)
	assert.Equal(t, []RightUse{
		{Number: "ZL-1", By: seller, On: rule.NewDate(2020, 7, 1)},
		{Number: "ZL-2", By: buyer, On: rule.NewDate(2023, 7, 1)},
	}, r.Spent)
	assert.Equal(t, []RightUse{
		{"ZL-1", buyer, rule.NewDate(2023, 7, 1), seller, rule.NewDate(2020, 7, 1)},
		{"ZL-1", seller, rule.NewDate(2024, 7, 1), seller, rule.NewDate(2020, 7, 1)}, // refused, and a breach all the same
	}, r.Breaches)
	assert.Equal(t, map[string]rule.Verdict{
		"filings[1].rights[0] enterprise.right_once": rule.Passed,
		"filings[0].rights[0] enterprise.right_once": rule.Failed,
		"filings[0].rights[1] enterprise.right_once": rule.Passed,
		"filings[2].rights[0] enterprise.right_once": rule.Failed,
	}, verdicts(a))
	assert.Equal(t, "已使用的Ⅱ类知识产权 2 件，违规使用 2 次", r.Text(rule.ZH))
	assert.Contains(t, a.FullText(rule.ZH), "此前已由甲科技有限公司于2020-07-01申报使用")
	assert.Contains(t, a.FullText(rule.ZH), "自此视为已使用，任何企业不得再用")
	_, err := json.Marshal(a)
	require.NoError(t, err)
}

// One use each, and what becomes of it.
func TestUsesAcross(t *testing.T) {
	first := func(on rule.Opt[rule.Date], done rule.Opt[bool], k RightKind) Filing {
		return filing(seller, on, done, k, "ZL-1")
	}
	second := filing(buyer, ymd(2023, 7, 1), done, UtilityModel, "ZL-1")
	classI := filing(buyer, ymd(2023, 7, 1), done, InventionPatent, "ZL-1")
	for name, c := range map[string]struct {
		all             []Filing
		spent, breaches int
	}{
		"refused, does not spend":      {[]Filing{first(ymd(2020, 7, 1), refused, UtilityModel), second}, 1, 0},
		"last day of 2015, unspent":    {[]Filing{first(ymd(2015, 12, 31), done, UtilityModel), second}, 1, 0},
		"first day of 2016, spent":     {[]Filing{first(ymd(2016, 1, 1), done, UtilityModel), second}, 1, 1},
		"class I is never spent":       {[]Filing{first(ymd(2019, 7, 1), done, InventionPatent), classI}, 0, 0},
		"a day apart":                  {[]Filing{first(ymd(2023, 6, 30), done, UtilityModel), second}, 1, 1},
		"same day, the other refused":  {[]Filing{first(ymd(2023, 7, 1), refused, UtilityModel), second}, 1, 0},
		"trade marks are not of class": {[]Filing{filing(seller, ymd(2020, 7, 1), done, TradeMark, "ZL-1")}, 0, 0},
		"two of 2015":                  {[]Filing{first(ymd(2014, 7, 1), done, UtilityModel), first(ymd(2015, 7, 1), done, UtilityModel)}, 0, 0},
		"nothing was filed":            {[]Filing{}, 0, 0},
	} {
		r := value(t, registered(t, c.all...), nil)
		assert.Len(t, r.Spent, c.spent, name)
		assert.Len(t, r.Breaches, c.breaches, name)
	}
}

// Of two owners only one uses a right of class I while its certificate lasts, its last day included.
func TestCoOwnersAcross(t *testing.T) {
	for want, until := range map[int]rule.Date{1: rule.NewDate(2023, 7, 1), 0: rule.NewDate(2023, 6, 30)} {
		one, two := filing(seller, ymd(2020, 7, 1), done, InventionPatent, "ZL-1"), filing(buyer, ymd(2023, 7, 1), done, InventionPatent, "ZL-1")
		one.Until = rule.Given(until)
		for _, f := range []*Filing{&one, &two} {
			list, _ := f.Rights.Get()
			list[0].Owners = rule.Given([]string{seller, buyer})
		}
		a := registered(t, one, two)
		assert.Len(t, value(t, a, nil).Breaches, want, until)
		if want == 1 {
			assert.Equal(t, rule.Failed, verdicts(a)["filings[1].rights[0] enterprise.right_sole_user"])
		}
	}
	// The same firm under a new name is no other owner.
	one, two := filing(seller, ymd(2020, 7, 1), done, InventionPatent, "ZL-1"), filing(buyer, ymd(2023, 7, 1), done, InventionPatent, "ZL-1")
	list, _ := two.Rights.Get()
	list[0].Owners = rule.Given([]string{seller, buyer})
	two.FormerNames = rule.Given([]string{seller})
	assert.Empty(t, value(t, registered(t, one, two), nil).Breaches)
}

// What is not known keeps the register open and is named; a conflict of one day is left to the authority.
func TestOpenAcross(t *testing.T) {
	unknown := filing(seller, ymd(2020, 7, 1), open, UtilityModel, "ZL-1")
	kindless := filing(seller, ymd(2020, 7, 1), done, UtilityModel, "ZL-1")
	list, _ := kindless.Rights.Get()
	list[0].Kind = rule.Opt[RightKind]{}
	ownerless := filing(buyer, ymd(2023, 6, 1), done, InventionPatent, "ZL-1")
	list, _ = ownerless.Rights.Get()
	list[0].Owners = rule.Opt[[]string]{}
	bare := Filing{By: buyer, FiledOn: ymd(2023, 7, 1), Succeeded: done}
	for path, all := range map[string][]Filing{
		"filings[].succeeded":       {unknown},
		"filings[].rights[].kind":   {kindless},
		"filings[].rights[].owners": {filing(seller, ymd(2020, 7, 1), done, InventionPatent, "ZL-1"), ownerless},
		"filings[].rights":          {bare},
	} {
		assert.Equal(t, []string{path}, lacks(t, registered(t, all...), nil), path)
		if path == "filings[].succeeded" || path == "filings[].rights[].kind" {
			assert.NotContains(t, registered(t, all...).FullText(rule.EN), "spent from here on", path)
		}
	}
	a := registered(t, filing(seller, ymd(2023, 7, 1), done, UtilityModel, "ZL-1"), filing(buyer, ymd(2023, 7, 1), done, UtilityModel, "ZL-1"))
	assert.Empty(t, lacks(t, a, nil))
	assert.Equal(t, []rule.Cause{rule.ToBeJudged}, a.Causes())
	assert.Equal(t, rule.Undetermined, verdicts(a)["filings[1].rights[0] enterprise.right_once"])
	assert.Contains(t, a.FullText(rule.EN), "used "+buyer+" 2023-07-01; used by another filing of the same day; the accreditation body settles which came first")
}

// Another reading spends a right with any use.
func TestAnyUseSpends(t *testing.T) {
	p := v2016
	p.OnlySuccess.On = false
	a, err := p.SpentAcross([]Filing{
		filing(seller, ymd(2020, 7, 1), refused, UtilityModel, "ZL-1"), filing(buyer, ymd(2023, 7, 1), done, UtilityModel, "ZL-1")})
	r := value(t, a, err)
	assert.Equal(t, seller, r.Spent[0].By)
	assert.Len(t, r.Breaches, 1)
}

func TestFilingsAtTheDoor(t *testing.T) {
	for text, want := range map[string]string{
		`{}`: "filings",
		`{"filings":[{"by":"甲","filed_on":"2020-07-01","rights":[{}]}]}`:                            "filings[0].rights[0].number",
		`{"filings":[{"filed_on":"2020-07-01"}]}`:                                                   "filings[0].by",
		`{"filings":[{"by":"甲","filed_on":"2020-07-01","succeeded":false,"until":"2023-07-01"}]}`:   "filings[0].until",
		`{"filings":[{"by":"甲","filed_on":"2020-07-01","until":"2019-07-01"}]}`:                     "filings[0].until",
		`{"filings":[{"by":"甲","filed_on":"2020-07-01","rights":[{"number":"1"},{"number":"1"}]}]}`: "filings[0].rights[1].number",
		`{"filings":[{"by":"甲","filed_on":"2020-07-01","rights":[{"number":"1","kind":"software"}]},{"by":"乙","filed_on":"2021-07-01","rights":[{"number":"1","kind":"design_patent"}]}]}`: "filings[1].rights[0].kind",
	} {
		_, err := DecodeFilings([]byte(text))
		var input *door.InputError
		require.ErrorAs(t, err, &input, text)
		require.Len(t, input.Problems, 1, text)
		assert.Equal(t, want, input.Problems[0].Path, text)
	}
	_, err := SpentAcross([]Filing{filing(seller, ymd(2007, 12, 31), done, UtilityModel, "ZL-1")})
	var none *rule.EditionError
	require.ErrorAs(t, err, &none)
	require.NoError(t, useEntrance.Err())
}

func FuzzFilings(f *testing.F) {
	for _, text := range []string{
		`{"filings":[]}`, `{"filings":[{"by":"甲","filed_on":"2020-07-01","succeeded":true,"until":"2023-07-01","rights":[{"number":"1","kind":"software","owners":["甲","乙"]}]},{"by":"乙","filed_on":"2020-07-01","rights":[{"number":"1"}]}]}`,
		`{"filings":[{"by":"甲","filed_on":"9999-12-31","rights":[{"number":"1","kind":"nothing"}]}]}`, `{"filings":[{}]}`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		all, err := DecodeFilings(data)
		if err != nil {
			return
		}
		if a, err := SpentAcross(all); err == nil {
			require.NotEmpty(t, a.FullText(rule.ZH)+a.Text(rule.EN))
		}
	})
}

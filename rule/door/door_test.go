package door_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// problems returns what an error lists, each as "path code line:column".
func problems(t *testing.T, err error) []string {
	t.Helper()
	if err == nil {
		return nil
	}
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	var all []string
	for _, p := range input.Problems {
		all = append(all, fmt.Sprintf("%s %s %d:%d", p.Path, p.Code, p.Line, p.Column))
		assert.True(t, p.Code.Valid(), p.Code)
		assert.True(t, p.Text.Whole() && p.Remedy.Whole(), "%+v", p)
	}
	return all
}

func TestDoorIsSound(t *testing.T) { require.NoError(t, sample().Err()) }

func TestDecodeReadsEverything(t *testing.T) {
	app, err := sample().Decode([]byte("\uFEFF" + ` {
		"name": "\u5408\u80a5 \"科\"\ud83d\ude00", "code": "A1b2", "hnte": false, "tags": ["x", "y"], "kind": "design", "marks": [],
		"staff": 0, "mean_staff": "37/3", "sales": "0.50", "filed_on": "2024-02-29",
		"awards": [{"rank": 1, "on": "2020-01-01", "prize": 12.5, "grade": "a", "title": "t"}, {"title": "u"}],
		"scores": [0, 100], "office": {"city": ""}, "branch": {}, "year": 65535, "small": -128, "plain": 7 } `))
	require.Empty(t, problems(t, err))
	assert.Equal(t, `合肥 "科"😀`, app.Name)
	assert.Equal(t, rule.Given(0), app.Staff)
	assert.Equal(t, rule.Given(false), app.HNTE)
	assert.Equal(t, rule.Given([]class{}), app.Mark)
	assert.Equal(t, rule.Given(rule.Frac(37, 3)), app.Mean)
	assert.Equal(t, rule.Given(""), app.Office.City)
	assert.Equal(t, rule.Given(office{}), app.Branch)
	assert.Equal(t, rule.Given(rule.NewDate(2024, 2, 29)), app.Filed)
	assert.Equal(t, "0.5", app.Sales.Or(app.Plain).String())
	assert.Equal(t, "7", app.Plain.String())
	assert.Len(t, app.Awards.Or(nil), 2)
	assert.Equal(t, int8(-128), app.Small)
}

func TestEachProblem(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"empty":                {``, ` syntax 1:1`},
		"only space":           {"\n ", ` syntax 2:2`},
		"not an object":        {`[1]`, ` wrong_type 1:1`},
		"null":                 {`null`, ` wrong_type 1:1`},
		"number":               {`12`, ` wrong_type 1:1`},
		"broken off":           {`{"staff": 1, "sales": `, `sales syntax 1:23`},
		"string broken off":    {`{"staff": 1, "name": "ab`, `name syntax 1:25`},
		"escape broken off":    {`{"name": "ab\`, `name syntax 1:14`},
		"no colon":             {`{"staff" 1}`, ` syntax 1:10`},
		"no comma":             {`{"staff": 1 "sales": 2}`, ` syntax 1:13`},
		"bare key":             {`{staff: 1}`, ` syntax 1:2`},
		"extra comma":          {`{"scores": [1,],}`, `scores syntax 1:14| syntax 1:16`},
		"double comma":         {`{"scores": [1,,2]}`, `scores[1] syntax 1:15`},
		"wrong bracket":        {`{"scores": [1}`, `scores syntax 1:14`},
		"leading zero":         {`{"staff": 01, "small": "x"}`, `staff syntax 1:11|small wrong_type 1:24`},
		"Python word":          {`{"hnte": True, "staff": NaN}`, `hnte syntax 1:10|staff syntax 1:25`},
		"full width":           {`{"staff": 1，"year": 2}`, `staff syntax 1:11| syntax 1:13`},
		"bad escape":           {`{"name": "a\x"}`, `name syntax 1:12`},
		"bad unicode escape":   {`{"name": "\u12g4"}`, `name syntax 1:11`},
		"short escape":         {`{"name": "\u12"}`, `name syntax 1:11`},
		"trailing":             {"{}\n {}", ` trailing_data 2:2`},
		"invalid UTF-8":        {"{\"name\": \"a\xff\"}", `name invalid_utf8 1:12`},
		"GBK word":             {"{\"staff\": \xba\xcf}", `staff invalid_utf8 1:11`},
		"invalid UTF-8 key":    {"{\"\xff\": 1}", ` invalid_utf8 1:3`},
		"lone surrogate":       {`{"name": "\ud800"}`, `name invalid_utf8 1:11`},
		"low surrogate":        {`{"name": "\udc00\ud800"}`, `name invalid_utf8 1:11`},
		"half pair":            {`{"name": "\ud800\u0041"}`, `name invalid_utf8 1:11`},
		"NUL escaped":          {`{"name": "\u0000"}`, `name control_character 1:11`},
		"form feed escaped":    {`{"name": "a\fb"}`, `name control_character 1:12`},
		"backspace escaped":    {`{"name": "\b"}`, `name control_character 1:11`},
		"line breaks escaped":  {`{"name": "a\r\n\tb"}`, ``},
		"lone byte 80":         {"{\"name\": \"a\x80\"}", `name invalid_utf8 1:12`},
		"no decimals":          {`{"sales": 1.}`, `sales syntax 1:11`},
		"no exponent":          {`{"sales": 1e}`, `sales syntax 1:11`},
		"NUL raw":              {"{\"name\": \"\x00\"}", `name control_character 1:11`},
		"raw line break":       {"{\"name\": \"a\nb\"}", `name control_character 1:12`},
		"unknown":              {`{"stuff": {"a": [1, "x"]}}`, `stuff unknown_key 1:2`},
		"unknown by case":      {`{"Staff": 1}`, `Staff unknown_key 1:2`},
		"unknown odd":          {`{"a.b c\n": 1, "": 2}`, `a?b?c? unknown_key 1:2|? unknown_key 1:16`},
		"duplicate":            {`{"staff": 1, "\u0073taff": null}`, `staff duplicate_key 1:14`},
		"duplicate twice":      {`{"staff": -1, "staff": 2}`, `staff out_of_range 1:11|staff duplicate_key 1:15`},
		"string for int":       {`{"staff": "1"}`, `staff wrong_type 1:11`},
		"int for string":       {`{"name": 1}`, `name wrong_type 1:10`},
		"list for int":         {`{"staff": [1]}`, `staff wrong_type 1:11`},
		"object for list":      {`{"awards": {"rank": 1}}`, `awards wrong_type 1:12`},
		"int for object":       {`{"office": 1}`, `office wrong_type 1:12`},
		"int for bool":         {`{"hnte": 1}`, `hnte wrong_type 1:10`},
		"bool for date":        {`{"filed_on": true}`, `filed_on wrong_type 1:14`},
		"null item":            {`{"scores": [1, null, 101]}`, `scores[1] null_item 1:16|scores[2] out_of_range 1:22`},
		"null object":          {`{"awards": [null]}`, `awards[0] null_item 1:13`},
		"exponents":            {`{"staff": 1e3, "sales": 1E1000000, "mean_staff": "2e-5", "plain": "1e9"}`, `staff exponent 1:11|sales exponent 1:25|mean_staff exponent 1:50|plain exponent 1:67`},
		"fraction":             {`{"staff": 1.0}`, `staff wrong_form 1:11`},
		"beyond int8":          {`{"small": 128, "year": 65536}`, `small out_of_range 1:11|year out_of_range 1:24`},
		"negative uint":        {`{"year": -1}`, `year out_of_range 1:10`},
		"minus zero":           {`{"year": -0, "small": -0}`, ``},
		"beyond int":           {`{"staff": 99999999999999999999}`, `staff out_of_range 1:11`},
		"beyond Number":        {`{"mean_staff": 99999999999999999999}`, `mean_staff out_of_range 1:16`},
		"bad Number":           {`{"mean_staff": "1/0"}`, `mean_staff wrong_form 1:16`},
		"amount too fine":      {`{"sales": 1.001}`, `sales wrong_form 1:11`},
		"amount too great":     {`{"sales": "1000000000000000"}`, `sales wrong_form 1:11`},
		"amount separators":    {`{"sales": "1,000.00"}`, `sales wrong_form 1:11`},
		"bad date":             {`{"filed_on": "2023-02-29"}`, `filed_on wrong_form 1:14`},
		"bad enum":             {`{"kind": "desing", "marks": ["design", "x"]}`, `kind not_allowed 1:10|marks[1] not_allowed 1:40`},
		"fact below":           {`{"staff": -1}`, `staff out_of_range 1:11`},
		"fact above":           {`{"mean_staff": "3000001/3"}`, `mean_staff out_of_range 1:16`},
		"amount below":         {`{"sales": -0.01}`, `sales out_of_range 1:11`},
		"date bound":           {"{\"awards\": [{\"title\": \"t\",\n \"on\": \"1990-01-01\"}]}", `awards[0].on out_of_range 2:8`},
		"rank bound":           {`{"awards": [{"rank": 0, "title": "t"}]}`, `awards[0].rank out_of_range 1:22`},
		"list bound":           {`{"awards": [` + strings.Repeat(`{"title":"t"},`, 5) + `{"title":"t"}]}`, `awards out_of_range 1:12`},
		"required":             {`{"awards": [{"rank": 1}]}`, `awards[0].title required 1:13`},
		"tags: length":         {`{"name": "一二三四五六七八九十甲", "code": "abcde", "tags": ["a", "b", "c", "d"]}`, `name wrong_length 1:10|code wrong_length 1:33|tags wrong_length 1:50`},
		"tags: unique":         {`{"tags": ["a", "a"]}`, `tags duplicate_item 1:10`},
		"tags: item":           {`{"tags": ["a", ""]}`, `tags[1] wrong_length 1:16`},
		"tags: form":           {`{"code": "a-b1"}`, `code wrong_form 1:10`},
		"tags: given zero":     {`{"office": {"area": 0}, "branch": {"area": 0}}`, `office.area out_of_range 1:21|branch.area out_of_range 1:44`},
		"tags: amount":         {`{"awards": [{"title": "t", "prize": 0}, {"title": "t", "prize": "1000.01"}]}`, `awards[0].prize out_of_range 1:37|awards[1].prize out_of_range 1:65`},
		"sense":                {`{"staff": 1, "scientists": 2}`, `scientists inconsistent 1:28`},
		"sense is not misled":  {`{"staff": -1, "scientists": 2}`, `staff out_of_range 1:11`},
		"no required when cut": {`{"awards": [{"rank": 0`, `awards[0].rank out_of_range 1:22|awards[0] syntax 1:23`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := sample().Decode([]byte(c.in))
			assert.Equal(t, c.want, strings.Join(problems(t, err), "|"))
		})
	}
}

// TestEscapes are resolved to the characters they stand for.
func TestEscapes(t *testing.T) {
	app, err := sample().Decode([]byte(`{"name": "a\r\n\t\/\\\"b"}`))
	require.NoError(t, err)
	assert.Equal(t, "a\r\n\t/\\\"b", app.Name)
}

func TestAllProblemsAtOnce(t *testing.T) {
	_, err := sample().Decode([]byte(`{
  "name": 1,
  "staff": -3, "stff": 4,
  "sales": 1e5,
  "awards": [{"rank": 1}, null, {"rank": "x", "title": "t"}],
  "filed_on": "yesterday",
  "scores": [1, 2
`))
	assert.Equal(t, []string{
		"name wrong_type 2:11", "staff out_of_range 3:12", "stff unknown_key 3:16", "sales exponent 4:12",
		"awards[1] null_item 5:27", "awards[2].rank wrong_type 5:42", "filed_on wrong_form 6:15", "scores syntax 8:1",
	}, problems(t, err))
}

func TestUnknownKeysAreGuessed(t *testing.T) {
	for key, want := range map[string]string{"scientist": "scientists", "filedOn": "filed_on", "mean-staff": "mean_staff",
		"satff": "staff", "zzz": "", strings.Repeat("x", 100): ""} {
		_, err := sample().Decode([]byte(fmt.Sprintf(`{%q: 1}`, key)))
		var input *door.InputError
		require.ErrorAs(t, err, &input)
		if want == "" {
			assert.NotContains(t, input.Problems[0].Remedy.EN, "did you mean")
		} else {
			assert.Equal(t, "did you mean "+want+"?", input.Problems[0].Remedy.EN)
		}
	}
}

func TestNoValueOfTheInputIsRepeated(t *testing.T) {
	const secret = "340104199001011234"
	in := fmt.Sprintf(`{"name": "%[1]s", "code": "%[1]s", "staff": "%[1]s", "kind": "%[1]s", "filed_on": "%[1]s", "sales": "%[1]s",
		"small": %[1]s, "tags": ["%[1]s", "%[1]s"]}`, secret)
	_, err := sample().Decode([]byte(in))
	require.Len(t, problems(t, err), 8)
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	data, _ := json.Marshal(input)
	assert.NotContains(t, err.Error()+input.Text(rule.ZH)+input.Text(rule.EN)+string(data), secret)
}

func TestInputErrorTexts(t *testing.T) {
	_, err := sample().Decode([]byte(`{"staff": -1, "awards": [{}]}`))
	require.EqualError(t, err, "door: 2 problem(s) in the input:\n"+
		"  staff (line 1, column 11): Staff: must be at least 0 persons [out_of_range]\n"+
		"  awards[0].title (line 1, column 26): must be given [required]")
	var input *door.InputError
	require.ErrorAs(t, err, &input)
	assert.Equal(t, "填报内容有 2 处问题：\n"+
		"  staff（第 1 行第 11 列）：职工总数：不得小于 0 人 [out_of_range]。允许范围：0 人 至 1000000 人（含两端）；请核对数值与计量单位\n"+
		"  awards[0].title（第 1 行第 26 列）：必填项未填 [required]。请填写该项", input.Text(rule.ZH))
	data, err := json.Marshal(input)
	require.NoError(t, err)
	assert.Contains(t, string(data), `{"schema":"keji.input_error/1","problems":[{"path":"staff","code":"out_of_range","text":{"zh":"职工总数：`)
}

func TestCodesAndKinds(t *testing.T) {
	assert.Len(t, door.Codes(), 18)
	for _, c := range door.Codes() {
		assert.True(t, c.Valid() && c.Title().Whole(), c)
	}
	assert.False(t, door.Code("other").Valid())
	for _, k := range door.Kinds() {
		assert.True(t, k.Valid() && k.Title().Whole() && k.Remedy().Whole(), k)
	}
	assert.False(t, door.Kind("other").Valid())
}

func TestFaultyDoors(t *testing.T) {
	type loop struct {
		Next []loop `json:"next"`
	}
	for name, err := range map[string]error{
		"no book":        door.New[firm](nil, nil).Err(),
		"faulty book":    door.New[firm](rule.NewBook("", rule.Text{}, nil, nil), nil).Err(),
		"no struct":      door.New[int](book(), nil).Err(),
		"an Opt":         door.New[rule.Opt[firm]](book(), nil).Err(),
		"no field":       door.New[struct{}](book(), nil).Err(),
		"fact elsewhere": door.New[office](book(facts()[0]), nil).Err(),
		"unit misfit": door.New[struct {
			Staff string `json:"staff"`
			HNTE  int    `json:"hnte"`
		}](book(facts()[5]), nil).Err(),
		"pointer": door.New[struct {
			A *int `json:"a"`
		}](book(), nil).Err(),
		"map": door.New[struct {
			A map[string]int `json:"a"`
		}](book(), nil).Err(),
		"any": door.New[struct {
			A any `json:"a"`
		}](book(), nil).Err(),
		"own JSON": door.New[struct {
			A json.RawMessage `json:"a"`
		}](book(), nil).Err(),
		"Opt of Opt": door.New[struct {
			A rule.Opt[rule.Opt[int]] `json:"a"`
		}](book(), nil).Err(),
		"list of Opt": door.New[struct {
			A []rule.Opt[int] `json:"a"`
		}](book(), nil).Err(),
		"contains itself": door.New[loop](book(), nil).Err(),
		"no name":         door.New[struct{ A int }](book(), nil).Err(),
		"no name beside one": door.New[struct {
			A int
			B int `json:"b"`
		}](book(), nil).Err(),
		"bad parameter behind omitempty": door.New[struct {
			A int `json:"a" validate:"omitempty,min=x"`
		}](book(), nil).Err(),
		"unknown tag of items": door.New[struct {
			A []string `json:"a" validate:"dive,file"`
		}](book(), nil).Err(),
		"hidden": door.New[struct {
			A int `json:"-"`
		}](book(), nil).Err(),
		"quoted": door.New[struct {
			A int `json:"a,string"`
		}](book(), nil).Err(),
		"upper case": door.New[struct {
			A int `json:"A"`
		}](book(), nil).Err(),
		"twice": door.New[struct {
			office
			Other int `json:"city"`
		}](book(), nil).Err(),
		"unknown tag": door.New[struct {
			A string `json:"a" validate:"file"`
		}](book(), nil).Err(),
		"length of amount": door.New[struct {
			A rule.Opt[rule.Number] `json:"a" validate:"omitempty,max=5"`
		}](book(), nil).Err(),
		"no omitempty": door.New[struct {
			A rule.Opt[int] `json:"a" validate:"min=5"`
		}](book(), nil).Err(),
		"bad parameter": door.New[struct {
			A int `json:"a" validate:"min=x"`
		}](book(), nil).Err(),
		"bad amount": door.New[struct {
			A rule.Opt[int] `json:"a" validate:"omitempty,amount_min=1"`
		}](book(), nil).Err(),
		"no dive": door.New[struct {
			A []office `json:"a"`
		}](book(), nil).Err(),
		"unique objects": door.New[struct {
			A []award `json:"a" validate:"unique,dive"`
		}](book(), nil).Err(),
	} {
		assert.ErrorIs(t, err, door.ErrDoor, name)
	}
	d := door.New[int](book(), nil)
	_, err := d.Decode([]byte(`1`))
	_, rowErr := d.DecodeRecord([]string{"a"}, []string{"1"})
	assert.Equal(t, []error{d.Err(), d.Err(), d.Err()}, []error{err, rowErr, d.Validate(new(int))})
	assert.Nil(t, d.Fields())
	assert.False(t, errors.As(err, new(*door.InputError)))
}

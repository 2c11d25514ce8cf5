package rule

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func demoRefusal() Refusal {
	return Refuse(T("在执行期满后申请延期", "extend after the term has ended")).
		Because(Ground{Code: "demo.late", Text: T("执行期已满", "the term has ended"), Law: measures2017.Article(12).Read()},
			Ground{Text: T("负责人受限", "the leader is barred"), Law: measures2017.Article(6).Usual(), Until: NewDate(2026, 12, 25)}).
		Instead(Ground{Text: T("申请终止", "apply for termination"), By: NewDate(2026, 6, 30)})
}

func TestRefusals(t *testing.T) {
	r := demoRefusal()
	assert.Equal(t, "不予准许：在执行期满后申请延期；理由：执行期已满〔《科技型中小企业评价办法》第十二条〕；"+
		"负责人受限（至2026-12-25，含）〔《科技型中小企业评价办法》第六条〕（通行理解，待核实）；依法可以：申请终止（截至2026-06-30，含）", r.Text(ZH))
	assert.Equal(t, "refused: extend after the term has ended; because: the term has ended [Measures for the Evaluation of Technology-Based SMEs, Article 12]; "+
		"the leader is barred (until 2026-12-25, inclusive) [Measures for the Evaluation of Technology-Based SMEs, Article 6] (assumed, to be confirmed); "+
		"lawful instead: apply for termination (by 2026-06-30, inclusive)", r.Text(EN))
	b, err := json.Marshal(r)
	require.NoError(t, err)
	cite := func(n, en string) string {
		return `"citation":{"document":"TS-2017","zh":"《科技型中小企业评价办法》第` + n + `条","en":"Measures for the Evaluation of Technology-Based SMEs, Article ` + en + `"}`
	}
	assert.JSONEq(t, `{"asked":{"zh":"在执行期满后申请延期","en":"extend after the term has ended"},"reasons":[
		{"code":"demo.late","text":{"zh":"执行期已满","en":"the term has ended"},`+cite("十二", "12")+`,"provenance":"read"},
		{"text":{"zh":"负责人受限","en":"the leader is barred"},"until":"2026-12-25",`+cite("六", "6")+`,"provenance":"assumed"}],
		"alternatives":[{"text":{"zh":"申请终止","en":"apply for termination"},"by":"2026-06-30"}]}`, string(b))
	assert.True(t, Refusal{}.IsZero())
	assert.False(t, r.IsZero())
	assert.Equal(t, "extend after the term has ended", r.Asked().EN)
}

func TestRefusalsAreImmutable(t *testing.T) {
	one := Refuse(T("甲", "a")).Because(Ground{Text: T("乙", "b")})
	left, right := one.Because(Ground{Text: T("丙", "c")}), one.Because(Ground{Text: T("丁", "d")})
	assert.Len(t, one.Reasons(), 1)
	assert.Equal(t, "c", left.Reasons()[1].Text.EN)
	assert.Equal(t, "d", right.Reasons()[1].Text.EN)
	left.Reasons()[0] = Ground{}
	assert.Equal(t, "b", left.Reasons()[0].Text.EN)
	demo := demoRefusal()
	demo.Alternatives()[0] = Ground{}
	assert.False(t, demo.Alternatives()[0].By.IsZero())
}

func TestOutcomes(t *testing.T) {
	granted, refused := Granted(NewTerm(NewDate(2026, 1, 1), NewDate(2026, 6, 30))), Refused[Term](demoRefusal())
	value, ok := granted.Get()
	assert.True(t, ok)
	assert.Equal(t, NewDate(2026, 6, 30), value.Until)
	_, is := granted.Refusal()
	assert.False(t, is)
	assert.Equal(t, "2026-01-01至2026-06-30（含首末两日）", granted.Text(ZH))
	_, ok = refused.Get()
	assert.False(t, ok)
	r, is := refused.Refusal()
	assert.True(t, is)
	assert.Equal(t, r.Text(EN), refused.Text(EN))
	b, err := json.Marshal(granted)
	require.NoError(t, err)
	assert.Equal(t, `{"granted":true,"value":{"from":"2026-01-01","until":"2026-06-30"}}`, string(b))
	b, err = json.Marshal(refused)
	require.NoError(t, err)
	assert.Contains(t, string(b), `{"granted":false,"refusal":{"asked":`)
	_, err = json.Marshal(Granted(func() {}))
	assert.Error(t, err)
	_, ok = Outcome[int]{}.Get()
	assert.False(t, ok, "nothing is granted by oversight")
}

func TestConflicts(t *testing.T) {
	c := Conflict{Code: "same_unit", A: Party{Key: "E-7", Path: "experts[6]", Name: T("专家 E-7", "expert E-7")}, B: Party{Key: "P-3"},
		Tie: T("同一单位", "same unit"), Detail: T("嘉应学院", "Jiaying University"), Law: measures2017.Article(8).Read()}
	assert.Equal(t, "专家 E-7与P-3：同一单位（嘉应学院）〔《科技型中小企业评价办法》第八条〕", c.Text(ZH))
	heard := c
	heard.Law.Source = SecondHand
	assert.Equal(t, c.Text(ZH)+"（据转述）", heard.Text(ZH))
	c.Possible, c.Detail = true, Text{}
	assert.Equal(t, "expert E-7 and P-3: same unit, to be verified [Measures for the Evaluation of Technology-Based SMEs, Article 8]", c.Text(EN))
	b, err := json.Marshal(c)
	require.NoError(t, err)
	assert.JSONEq(t, `{"code":"same_unit","a":{"key":"E-7","path":"experts[6]","name":{"zh":"专家 E-7","en":"expert E-7"}},"b":{"key":"P-3"},
		"tie":{"zh":"同一单位","en":"same unit"},"possible":true,"citation":{"document":"TS-2017","zh":"《科技型中小企业评价办法》第八条",
		"en":"Measures for the Evaluation of Technology-Based SMEs, Article 8"},"provenance":"read"}`, string(b))
	same := c
	assert.True(t, c == same)
}

func TestReferences(t *testing.T) {
	cite := measures2017.Article(6).Item(2)
	r := cite.Reference()
	want, err := json.Marshal(cite)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(r.appendJSON(nil)), "the same form as the citation")
	var back Reference
	require.NoError(t, json.Unmarshal(want, &back))
	assert.Equal(t, r, back)
	assert.Equal(t, cite.Text(ZH), r.Text(ZH))
	assert.True(t, Citation{}.Reference().IsZero())
}

// Every shared value is the value of an answer, with text and JSON.
func TestSharedValuesInAnswers(t *testing.T) {
	answered(t, NewTerm(NewDate(2026, 1, 1), NewDate(2026, 6, 30)), "2026-01-01至2026-06-30（含首末两日）", `{"from":"2026-01-01","until":"2026-06-30"}`)
	answered(t, NewStanding(NewDate(2026, 1, 1)), "不受限（2026-01-01）", `{"state":"free","on":"2026-01-01"}`)
	answered(t, NewRange(Years).AtLeast(Basis{}.Limit(3)), "≥3年", `{"unit":"years","low":{"figure":{"value":"3","unit":"years"},"included":true}}`)
	answered(t, Refused[Term](Refuse(T("甲", "a"))), "不予准许：甲", `{"granted":false,"refusal":{"asked":{"zh":"甲","en":"a"},"reasons":[],"alternatives":[]}}`)
	answered(t, ForMonths(6), "6个月", `{"count":6,"unit":"months"}`)
}

func answered[V any](t *testing.T, value V, text, wire string) {
	t.Helper()
	d := Draft[V]{Book: demoAnswerBook, About: demoAnswerBook.Rule(dCert), Value: Given(value), Lines: []Line{demoAnswerBook.Line(dCert)}}
	a, err := d.Answer()
	require.NoError(t, err)
	assert.Contains(t, a.Text(ZH), "："+text+"\n")
	b, err := a.MarshalJSON()
	require.NoError(t, err)
	assert.Contains(t, string(b), `"value":`+wire+`,"lines"`)
}

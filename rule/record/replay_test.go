package record_test

import (
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/record"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func replayed(t *testing.T, s *rule.Scheme[policy, application], r record.Record) record.Comparison {
	t.Helper()
	c, err := record.Replay(s, r, decode)
	require.NoError(t, err)
	assert.True(t, c.Replayed())
	for _, d := range c.Differences {
		assert.True(t, d.Kind.Valid(), d)
	}
	return c
}

func TestReplayEqualsTheOriginal(t *testing.T) {
	apps := map[string]application{
		"whole": firm(), "nothing but the day": {FiledOn: rule.Given(rule.NewDate(2024, 1, 1))},
		"no awards": {FiledOn: rule.Given(rule.NewDate(2023, 12, 31)), Awards: rule.Given([]award{})},
	}
	for name, a := range apps {
		r, err := record.Make(demo(), a, record.Options{Application: applicationForm})
		require.NoError(t, err, name)
		c := replayed(t, demo(), r)
		assert.Empty(t, c.Differences, name)
		assert.Empty(t, c.Altered, name)
		assert.True(t, c.PolicySame() && c.InputSame() && c.AnswerSame() && c.OutcomeSame() && c.Holds(), name)
		assert.Equal(t, r, c.Again, name)
		_, ok := c.First()
		assert.False(t, ok)
	}
}

func TestReplayOfAChangedPolicy(t *testing.T) {
	changed := law2020()
	changed.PassMark.Value = rule.Int(25) // the firm has 20, and an award
	c := replayed(t, schemeWith(changed, law2024(), usual()), made(t))
	assert.False(t, c.PolicySame())
	assert.True(t, c.InputSame())
	assert.False(t, c.OutcomeSame() || c.Holds())
	assert.Empty(t, c.Altered)
	require.Len(t, c.Differences, 3)
	assert.Equal(t, "policy_hash", c.Differences[0].Path)
	assert.Equal(t, record.Law, c.Differences[0].Kind)
	first, ok := c.First()
	require.True(t, ok)
	assert.Equal(t, record.Difference{Path: "answer.findings[3].verdict", Title: rule.T("得分达标", "pass mark"),
		Kind: record.Outcome, Old: `"passed"`, New: `"failed"`}, first)
	assert.Equal(t, "answer.findings[3].bound.value", c.Differences[2].Path)
	assert.Equal(t, `复算结果：与记录不一致
方案 demo，版本 V2020，判定日 2021-05-06
该版本的政策内容与记录时不同
不同之处 2 处：
  得分达标（answer.findings[3].verdict）：passed → failed
  得分达标（answer.findings[3].bound.value）：15 → 25
`, c.Text(rule.ZH))
	assert.Equal(t, `Replayed: not the same as recorded
Scheme demo, edition V2020, decided as of 2021-05-06
The policy of this edition is not the one recorded
Differences (2):
  pass mark (answer.findings[3].verdict): passed → failed
  pass mark (answer.findings[3].bound.value): 15 → 25
`, c.Text(rule.EN))
}

func TestReplayOfAnUnusedChange(t *testing.T) {
	changed := law2020()
	changed.RD.Rows[1].From = rule.Percent(5) // the firm is at 6%
	c := replayed(t, schemeWith(changed, law2024(), usual()), made(t))
	assert.True(t, c.AnswerSame() && c.OutcomeSame())
	assert.False(t, c.PolicySame() || c.Holds())
	assert.Contains(t, c.Text(rule.ZH), "复算结果：结论一致，但记录或政策有变\n")
	assert.Contains(t, c.Text(rule.EN), "The policy of this edition is not the one recorded\n")

	other := law2024()
	other.PassMark.Value = rule.Int(99)
	assert.True(t, replayed(t, schemeWith(law2020(), other, usual()), made(t)).Holds(), "another edition does not count")
}

func TestReplayOfWordsAndDates(t *testing.T) {
	w := wording{rule.T("综合得分达标", "overall pass mark"), rule.NewDate(2030, 1, 1)}
	c := replayed(t, schemeWith(law2020(), law2024(), w), made(t))
	assert.True(t, c.Holds() && c.PolicySame() && c.OutcomeSame())
	assert.False(t, c.AnswerSame())
	assert.Equal(t, `复算结果：结论一致，仅措辞或版本日期有变
方案 demo，版本 V2020，判定日 2021-05-06
不同之处 3 处：
  得分达标（answer.findings[3].title.zh）：得分达标 → 综合得分达标
  得分达标（answer.findings[3].title.en）：pass mark → overall pass mark
  示范评价（answer.edition.checked）：2026-01-01 → 2030-01-01
`, c.Text(rule.ZH))
	first, ok := c.First()
	require.True(t, ok)
	assert.Equal(t, "answer.edition.checked", first.Path)
}

func TestReplayOfAnAlteredInput(t *testing.T) {
	r := made(t)
	r.Input = json.RawMessage(strings.Replace(string(r.Input), `"rd":"6"`, `"rd":"3"`, 1))
	c := replayed(t, demo(), r)
	assert.Equal(t, []string{"input"}, c.Altered)
	assert.False(t, c.Holds() || c.OutcomeSame())
	assert.True(t, c.InputSame(), "it reads back as it stands")
	assert.Contains(t, c.Text(rule.ZH), "注意：申报内容与所记摘要值不符，记录可能被改动\n")
	assert.Contains(t, c.Text(rule.EN), "Note: the input does not match its hash; the record may have been altered\n")
	first, _ := c.First()
	assert.Equal(t, "answer.findings[2].actual.value", first.Path)
	assert.Equal(t, []string{`"0.06"`, `"0.03"`}, []string{first.Old, first.New})

	r.Input = json.RawMessage(strings.Replace(string(r.Input), `"rd":"3"`, `"rd":"3","rebate":"1"`, 1))
	c, err := record.Replay(demo(), r, decode)
	require.ErrorIs(t, err, record.ErrDecode)
	assert.Equal(t, []string{"input"}, c.Altered, "said although nothing could be replayed")
	assert.False(t, c.Replayed() || c.Holds() || c.PolicySame() || c.InputSame() || c.AnswerSame() || c.OutcomeSame())
	assert.Equal(t, "The record could not be replayed\nScheme demo, edition V2020, decided as of 2021-05-06\n"+
		"Note: the input does not match its hash; the record may have been altered\n", c.Text(rule.EN))
}

func TestReplayOfAnAlteredAnswer(t *testing.T) {
	r := made(t)
	r.Answer = json.RawMessage(strings.Replace(string(r.Answer), `"verdict":"passed"`, `"verdict":"failed"`, 1))
	c := replayed(t, demo(), r)
	assert.Equal(t, []string{"answer"}, c.Altered)
	first, _ := c.First()
	assert.Equal(t, record.Difference{Path: "answer.verdict", Title: rule.T("示范评价", "Demonstration"), Kind: record.Outcome,
		Old: `"failed"`, New: `"passed"`}, first)

	r = made(t)
	r.AnswerHash = strings.Repeat("0", 64)
	c = replayed(t, demo(), r)
	assert.Equal(t, []string{"answer"}, c.Altered)
	assert.False(t, c.Holds())
}

// TestReplayOfReorderedKeys: a store that sorts keys alters bytes, not what they say.
func TestReplayOfReorderedKeys(t *testing.T) {
	data, err := made(t).MarshalJSON()
	require.NoError(t, err)
	var loose map[string]any
	d := json.NewDecoder(strings.NewReader(string(data)))
	d.UseNumber()
	require.NoError(t, d.Decode(&loose))
	data, err = json.Marshal(loose)
	require.NoError(t, err)
	r, err := record.Parse(data)
	require.NoError(t, err)
	assert.NotEqual(t, string(made(t).Input), string(r.Input))
	c := replayed(t, demo(), r)
	assert.True(t, c.Holds())
	assert.Empty(t, c.Differences)
}

func TestReplayOfALaterLibrary(t *testing.T) {
	r := made(t)
	r.Library = "0.0.9"
	c := replayed(t, demo(), r)
	assert.True(t, c.Holds() && c.AnswerSame())
	assert.Equal(t, []record.Difference{{Path: "library", Kind: record.Library, Old: `"0.0.9"`, New: `"0.1.0"`}}, c.Differences)
	assert.Contains(t, c.Text(rule.ZH), "复算结果：与记录一致\n")
	assert.Contains(t, c.Text(rule.ZH), "本库版本由 0.0.9 变为 0.1.0\n")
	_, ok := c.First()
	assert.False(t, ok)
}

func TestReplayOfALossyDecoder(t *testing.T) {
	c, err := record.Replay(demo(), made(t), func(data []byte) (application, error) {
		a, err := decode(data)
		a.Remark = ""
		return a, err
	})
	require.NoError(t, err)
	assert.False(t, c.InputSame() || c.Holds())
	assert.True(t, c.AnswerSame())
	assert.Empty(t, c.Altered)
	first, _ := c.First()
	assert.Equal(t, record.Difference{Path: "input.remark", Kind: record.Input, Old: `"a<b & c>d"`}, first)
	assert.Equal(t, "input.remark: a<b & c>d → none", first.Text(rule.EN))
}

func TestReplayRefuses(t *testing.T) {
	r := made(t)
	r.Scheme = "other"
	_, err := record.Replay(demo(), r, decode)
	require.ErrorIs(t, err, record.ErrScheme)

	r = made(t)
	r.Edition = "V1999"
	_, err = record.Replay(demo(), r, decode)
	require.ErrorIs(t, err, record.ErrEdition)

	r = made(t)
	r.Digest = "sm3"
	_, err = record.Replay(demo(), r, decode)
	require.ErrorIs(t, err, record.ErrDigest)
	_, err = record.Compare(r, r, record.SHA256())
	require.ErrorIs(t, err, record.ErrDigest)

	_, err = record.Replay(demo(), record.Record{Digest: "sha-256"}, decode)
	assert.Len(t, paths(t, err), 9)
	_, err = record.Replay(rule.NewScheme(rule.Parts[policy, application]{}), made(t), decode)
	require.ErrorIs(t, err, rule.ErrScheme)
	gone := errors.New("gone")
	_, err = record.Replay(demo(), made(t), func([]byte) (application, error) { return application{}, gone })
	require.ErrorIs(t, err, gone)

	r = made(t)
	r.Input, r.Answer = json.RawMessage("{"), json.RawMessage("[")
	_, err = record.Replay(demo(), r, decode)
	assert.Equal(t, map[string]door.Code{"input": door.Syntax, "answer": door.Syntax}, paths(t, err))
}

// TestWithoutAReplay: where nothing can be decided again, it is still seen that the record was altered.
func TestWithoutAReplay(t *testing.T) {
	r := made(t)
	r.Edition = "V1999"
	c, err := record.Replay(demo(), r, decode)
	require.ErrorIs(t, err, record.ErrEdition)
	assert.Empty(t, c.Altered)
	r.Answer = json.RawMessage(strings.Replace(string(r.Answer), "passed", "failed", 1))
	c, err = record.Replay(demo(), r, decode)
	require.ErrorIs(t, err, record.ErrEdition)
	assert.Equal(t, []string{"answer"}, c.Altered)
	r.Input = json.RawMessage("{}")
	c, err = record.Replay(demo(), r, decode)
	require.ErrorIs(t, err, record.ErrEdition)
	assert.Equal(t, []string{"input", "answer"}, c.Altered)
}

func TestComparisonJSON(t *testing.T) {
	changed := law2020()
	changed.PassMark.Value = rule.Int(25)
	r := made(t)
	r.Library = "0.0.9"
	c := replayed(t, schemeWith(changed, law2024(), usual()), r)
	data, err := json.Marshal(c)
	require.NoError(t, err)
	assert.JSONEq(t, `{"schema":"keji.replay/1","scheme":"demo","edition":"V2020","day":"2021-05-06","holds":false,
		"policy_same":false,"input_same":true,"answer_same":false,"outcome_same":false,"altered":[],"differences":[
		{"path":"library","kind":"library","old":"0.0.9","new":"0.1.0"},
		{"path":"policy_hash","kind":"law","old":"`+r.PolicyHash+`","new":"`+c.Again.PolicyHash+`"},
		{"path":"answer.findings[3].verdict","title":{"zh":"得分达标","en":"pass mark"},"kind":"outcome","old":"passed","new":"failed"},
		{"path":"answer.findings[3].bound.value","title":{"zh":"得分达标","en":"pass mark"},"kind":"outcome","old":"15","new":"25"}]}`, string(data))
	one, err := json.Marshal(c.Differences[0])
	require.NoError(t, err)
	assert.JSONEq(t, `{"path":"library","kind":"library","old":"0.0.9","new":"0.1.0"}`, string(one))

	data, err = json.Marshal(record.Comparison{Recorded: r, Altered: []string{"input", "answer"}})
	require.NoError(t, err)
	assert.JSONEq(t, `{"schema":"keji.replay/1","scheme":"demo","edition":"V2020","day":"2021-05-06","holds":false,
		"altered":["input","answer"],"differences":[]}`, string(data))
}

// TestCompareOtherAnswers records what no scheme gives, with lines added and taken away.
func TestCompareOtherAnswers(t *testing.T) {
	seal := func(answer string) record.Record {
		r, err := record.Seal(record.Content{Scheme: "plan", Edition: "V1", Policy: []byte("{}"), Input: []byte("{}"), Answer: []byte(answer)},
			record.Options{Application: "plan/1"})
		require.NoError(t, err)
		return r
	}
	long := strings.Repeat("长", 61)
	a, b := seal(`{"lines":[1,2,3],"x":{"zh":"甲"},"none":""}`), seal(`{"lines":[1,"2"],"x":[],"none":"`+long+`"}`)
	c, err := record.Compare(a, b, record.Digest{})
	require.NoError(t, err)
	assert.Equal(t, `Replayed: not the same as recorded
Scheme plan, edition V1
Differences (4):
  answer.lines[1]: 2 → "2"
  answer.lines[2]: 3 → none
  answer.x: {"zh":"甲"} → []
  answer.none: "" → `+strings.Repeat("长", 60)+"…\n", c.Text(rule.EN))

	c, err = record.Compare(seal(`""`), seal(`"`+strings.Repeat("长", 60)+`"`), record.Digest{})
	require.NoError(t, err)
	assert.NotContains(t, c.Text(rule.EN), "…", "sixty characters are shown whole")

	// a title counts where it is in both languages
	for title, want := range map[string]string{`{"zh":"甲","en":"A"}`: "A (answer.lines[0].points): 1 → 2", `{"en":"A"}`: "answer.lines[0].points: 1 → 2", `{"zh":1,"en":"A"}`: "answer.lines[0].points: 1 → 2"} {
		c, err = record.Compare(seal(`{"lines":[{"title":`+title+`,"points":1}]}`), seal(`{"lines":[{"title":`+title+`,"points":2}]}`), record.Digest{})
		require.NoError(t, err)
		assert.Contains(t, c.Text(rule.EN), "  "+want, title)
	}
}

func TestManyDifferences(t *testing.T) {
	r := made(t)
	var zero, one []string
	for range 23 {
		zero, one = append(zero, "0"), append(one, "1")
	}
	a, b := r, r
	a.Answer = json.RawMessage("[" + strings.Join(zero, ",") + "]")
	b.Answer = json.RawMessage("[" + strings.Join(one, ",") + "]")
	c, err := record.Compare(a, b, record.SHA256())
	require.NoError(t, err)
	assert.Len(t, c.Differences, 23)
	assert.True(t, strings.HasSuffix(c.Text(rule.ZH), "  另有 3 处\n"))
	assert.Equal(t, []string{"answer"}, c.Altered)
	a.Answer = json.RawMessage("[" + strings.Join(zero[:20], ",") + "]")
	b.Answer = json.RawMessage("[" + strings.Join(one[:20], ",") + "]")
	c, err = record.Compare(a, b, record.SHA256())
	require.NoError(t, err)
	assert.NotContains(t, c.Text(rule.ZH), "另有")
}

func TestKinds(t *testing.T) {
	assert.Len(t, record.Kinds(), 6)
	assert.False(t, record.Kind("").Valid())
}

func TestRecordsTogether(t *testing.T) {
	scheme, r := demo(), made(t)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for range 5 {
				again, err := record.Make(scheme, firm(), options())
				assert.NoError(t, err)
				assert.Equal(t, r, again)
				c, err := record.Replay(scheme, r, decode)
				assert.NoError(t, err)
				assert.True(t, c.Holds())
				_, err = r.MarshalJSON()
				assert.NoError(t, err)
			}
		})
	}
	all.Wait()
}

func BenchmarkMake(b *testing.B) {
	scheme, a, o := demo(), firm(), options()
	for b.Loop() {
		if _, err := record.Make(scheme, a, o); err != nil {
			b.Fatal(err)
		}
	}
}

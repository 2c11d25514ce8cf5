package reform_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/internal/workshop"
	"github.com/keji-rules/keji/rule/reform"
)

var law = workshop.Scheme().Timeline()

// idsAndDays writes down the editions of a timeline.
func idsAndDays(t rule.Timeline[policy]) (all []string) {
	for _, e := range t.All() {
		all = append(all, e.ID+" "+rule.Span{From: e.From, Until: e.Until}.Text(rule.EN))
	}
	return all
}

func TestApply(t *testing.T) {
	before := law.All()
	at := func(year, month int) change {
		r := stricter()
		r.From = rule.NewDate(year, month, 1)
		return r
	}
	for name, c := range map[string]struct {
		reforms []change
		want    []string
	}{
		"none":                   {nil, []string{"V2020 2020-01-01 to 2023-12-31", "V2024 2024-01-01 onwards"}},
		"within the last":        {[]change{at(2025, 7)}, []string{"V2020 2020-01-01 to 2023-12-31", "V2024 2024-01-01 to 2025-06-30", "V2024+pass-12 2025-07-01 onwards"}},
		"on the first day of it": {[]change{at(2024, 1)}, []string{"V2020 2020-01-01 to 2023-12-31", "V2024+pass-12 2024-01-01 onwards"}},
		"within the first": {[]change{at(2022, 3)},
			[]string{"V2020 2020-01-01 to 2022-02-28", "V2020+pass-12 2022-03-01 to 2023-12-31", "V2024+pass-12 2024-01-01 onwards"}},
		"two, the later one first": {[]change{at(2025, 7), {
			ID: "few", Title: rule.T("人数", "few"), From: rule.NewDate(2024, 6, 1), Cite: draft.Article(2), Change: func(p *policy) { p.Few.Value = rule.Int(9) },
		}}, []string{"V2020 2020-01-01 to 2023-12-31", "V2024 2024-01-01 to 2024-05-31", "V2024+few 2024-06-01 to 2025-06-30", "V2024+pass-12+few 2025-07-01 onwards"}},
	} {
		after, err := reform.Apply(law, c.reforms...)
		require.NoError(t, err, name)
		assert.Equal(t, c.want, idsAndDays(after), name)
	}
	assert.Equal(t, before, law.All(), "the law is as it was")
}

// What is changed cites the draft and is proposed; what is not, and what cites for itself, stays.
func TestChangesAreCited(t *testing.T) {
	r := stricter()
	own := rule.Basis{Cite: draft.Article(9), Source: rule.Proposed}
	r.Change = func(p *policy) {
		p.Pass.Value, p.Cap.Value, p.Cap.Basis = rule.Int(12), rule.Int(30), own
		p.Share.Rows[1].From = rule.Percent(40)
	}
	after, err := reform.Apply(law, r)
	require.NoError(t, err)
	e, err := after.On(rule.NewDate(2025, 7, 1))
	require.NoError(t, err)
	drafted := rule.Basis{Cite: draft.Article(1), Source: rule.Proposed}
	assert.Equal(t, drafted, e.Policy.Pass.Basis)
	assert.Equal(t, drafted, e.Policy.Share.Basis)
	assert.Equal(t, own, e.Policy.Cap.Basis)
	assert.Equal(t, law.All()[1].Policy.MaxStaff, e.Policy.MaxStaff)
	assert.Equal(t, draft, e.Documents[0])
	assert.True(t, e.Promulgated.IsZero())
	assert.Contains(t, e.Note.EN, "not law in force")
	assert.Equal(t, "V2024版＋合格分提高到12分", e.Title.ZH)

	changes, err := r.Changes(law)
	require.NoError(t, err)
	var paths []string
	for _, c := range changes {
		paths = append(paths, c.Path)
	}
	assert.Equal(t, []string{"share.rows[1].from", "cap", "pass"}, paths)
}

// A reform that changes nothing leaves every edition as it is.
func TestAnEmptyReform(t *testing.T) {
	r := stricter()
	for _, r.Change = range []func(*policy){nil, func(*policy) {}, func(p *policy) { p.Pass.Value = rule.Int(10) }} {
		after, err := reform.Apply(law, r)
		require.NoError(t, err)
		assert.Equal(t, law.All(), after.All())
	}
}

func TestUnsoundReforms(t *testing.T) {
	_, err := reform.Apply(law, change{Change: func(p *policy) { p.Pass.Value = rule.Int(1) }})
	var e *reform.Error
	require.ErrorAs(t, err, &e)
	assert.Equal(t, "reform: 4 problem(s):\n  id: needs an ID\n  title: needs titles in both languages\n"+
		"  from: needs the day on which it takes force\n  cite: cites nothing: name the draft, the minute or the letter", err.Error())
	assert.Contains(t, e.Text(rule.ZH), "改动方案有误（4 处）：\n  id：缺少编号")

	r := stricter()
	r.Change = func(p *policy) { p.Share.Rows[0].From, p.MaxStaff.Value = rule.Percent(50), rule.Int(-1) }
	_, err = reform.Apply(law, r)
	require.ErrorAs(t, err, &e)
	require.Len(t, e.Problems, 2)
	assert.Equal(t, []rule.PolicyFault{rule.FaultNumber, rule.FaultOrder}, []rule.PolicyFault{e.Problems[0].Fault, e.Problems[1].Fault})
	_, err = r.Changes(law)
	require.ErrorAs(t, err, &e)

	r = stricter()
	r.From = rule.NewDate(2019, 12, 31)
	var none *rule.EditionError
	_, err = reform.Apply(law, r)
	require.ErrorAs(t, err, &none)
	_, err = r.Changes(law)
	require.ErrorAs(t, err, &none)
	_, err = reform.New(workshop.Scheme(), r)
	require.ErrorAs(t, err, &none)
	r.ID = "" // a slip of its own, and that no edition covers its day
	_, err = reform.Apply(law, r)
	require.ErrorAs(t, err, &e)
	assert.Equal(t, "reform: 2 problem(s):\n  id: needs an ID\n  from: no edition is in force on 2019-12-31; covered: 2020-01-01 onwards", err.Error())
}

// Experts give 8 points at most and patents 5: nobody can reach more than 13, and no path is misspelt unnoticed beside it.
func TestReformsThatNobodyCanMeet(t *testing.T) {
	r := stricter()
	r.Change = func(p *policy) { p.Pass.Value = rule.Int(13) }
	_, err := reform.New(workshop.Scheme(), r)
	require.NoError(t, err)

	r.Change = func(p *policy) { p.Pass.Value = rule.Int(14) }
	_, err = reform.New(workshop.Scheme(), r)
	var e *reform.Error
	require.ErrorAs(t, err, &e)
	assert.Equal(t, "改动方案有误（1 处）：\n  合格分（pass）：任何申报都不可能满足：0分～13分，应 ≥ 14分；请改为不超过 13分", e.Text(rule.ZH))
	assert.Equal(t, "reform: 1 problem(s):\n  pass mark (pass): nobody can meet this: 0 points to 13 points, required ≥ 14 points; make it 13 points at most", err.Error())

	_, err = reform.Parse([]byte(`{"id": "r", "title": {"zh": "改", "en": "r"}, "from": "2025-07-01", "document": {"title": {"zh": "草案", "en": "Draft"}},
		"set": {"pass": 160, "cap": 12, "fwe": 3}}`), workshop.Scheme())
	require.ErrorAs(t, err, &e)
	require.Len(t, e.Problems, 3)
	assert.Equal(t, []string{"fwe", "cap", "pass"}, []string{e.Problems[0].Path, e.Problems[1].Path, e.Problems[2].Path})
	assert.Equal(t, []rule.PolicyFault{rule.FaultPath, rule.FaultCap, rule.FaultUnreachable}, []rule.PolicyFault{e.Problems[0].Fault, e.Problems[1].Fault, e.Problems[2].Fault})
	assert.Contains(t, e.Problems[2].What.EN, "0 points to 12 points", "the cap is lower than what is earned")
}

// A patch is given in Go as it is in a file, and comes before Change.
func TestAPatchInGo(t *testing.T) {
	r := stricter()
	patch, err := reform.ParsePatch([]byte(`{"pass": 11, "few": 8}`))
	require.NoError(t, err)
	r.Patch = patch
	p, err := r.On(law.All()[1].Policy)
	require.NoError(t, err)
	assert.Equal(t, []rule.Number{rule.Int(12), rule.Int(8)}, []rule.Number{p.Pass.Value, p.Few.Value})
}

package rule_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestDiffOfEqualPolicies(t *testing.T) {
	p, q := grade2020(), grade2020()
	assert.Empty(t, rule.Diff(&p, &p))
	assert.Empty(t, rule.Diff(&p, &q))
	assert.Equal(t, p, q)
}

// move is one number of a policy: where it is and what moves it.
type move struct {
	path string
	by   func()
}

// moves walks a policy and lists every number that counts, by the tags alone.
func moves(v reflect.Value, path string) []move {
	up := func(path string, n *rule.Number) move {
		return move{path, func() { *n, _ = n.Plus(rule.Int(1)) }}
	}
	at := func(list string, i int, key string) string {
		return path + "." + list + "[" + string(rune('0'+i)) + "]." + key
	}
	var all []move
	switch law := v.Addr().Interface().(type) {
	case *rule.Switch:
		return []move{{path, func() { law.On = !law.On }}}
	case *rule.Limit:
		return []move{up(path, &law.Value)}
	case *rule.Steps:
		return []move{up(path+".from", &law.From), up(path+".base", &law.Base), up(path+".width", &law.Width),
			up(path+".each", &law.Each), up(path+".cap", &law.Cap)}
	case *rule.Table:
		for i := range law.Used {
			row := &law.Rows[i]
			all = append(all, up(at("rows", i, "from"), &row.From), up(at("rows", i, "low"), &row.Low), up(at("rows", i, "high"), &row.High))
		}
		return all
	case *rule.Schedule:
		for i := range law.Used {
			c := &law.Cases[i]
			all = append(all, up(at("cases", i, "from"), &c.From), move{at("cases", i, "above"), func() { c.Above = !c.Above }}, up(at("cases", i, "limit"), &c.Limit))
		}
		return all
	}
	for i := range v.NumField() {
		f := v.Type().Field(i)
		below := strings.TrimPrefix(path+"."+f.Tag.Get("json"), ".")
		if f.Type.Kind() == reflect.Array {
			for j := range f.Type.Len() {
				all = append(all, moves(v.Field(i).Index(j), below+"["+string(rune('0'+j))+"]")...)
			}
			continue
		}
		all = append(all, moves(v.Field(i), below)...)
	}
	return all
}

// TestDiffSeesEveryNumber moves each number of the policy by one and expects exactly that change.
func TestDiffSeesEveryNumber(t *testing.T) {
	base := grade2020()
	count := len(moves(reflect.ValueOf(&base).Elem(), ""))
	assert.Equal(t, 28, count, "7 limits of which 2 bonus, 1 switch, 3 rows of 3, 2 lines of 3, 5 of the ladder")
	for i := range count {
		p := base
		m := moves(reflect.ValueOf(&p).Elem(), "")[i]
		m.by()
		changes := rule.Diff(&base, &p)
		require.Len(t, changes, 1, m.path)
		assert.Equal(t, m.path, changes[0].Path)
		assert.Equal(t, rule.Moved, changes[0].Kind)
		assert.True(t, changes[0].Title.Whole())
		back := rule.Diff(&p, &base)
		require.Len(t, back, 1, m.path)
		assert.Equal(t, changes[0].Old, back[0].New)
		assert.Equal(t, changes[0].New, back[0].Old)

		before, err := rule.PolicyJSON(&base)
		require.NoError(t, err)
		after, err := rule.PolicyJSON(&p)
		require.NoError(t, err)
		assert.NotEqual(t, string(before), string(after), m.path)
	}
	assert.Equal(t, grade2020(), base, "the base survives")
}

func TestDiffOfANumber(t *testing.T) {
	a, b := grade2020(), grade2020()
	b.PassMark = rule.Limit{Value: rule.Int(35), Basis: rule.Basis{Cite: gradeDraft.Article(1), Source: rule.Proposed}}
	changes := rule.Diff(&a, &b)
	require.Len(t, changes, 1)
	assert.Equal(t, rule.PolicyChange{
		Path: "pass_mark", Title: rule.T("合格分数线", "pass mark"), Kind: rule.Moved,
		Old: rule.Exactly(rule.Int(30), rule.Score), New: rule.Exactly(rule.Int(35), rule.Score),
		Before: a.PassMark.Basis, After: b.PassMark.Basis,
	}, changes[0])
	assert.Equal(t, "合格分数线：30分 → 35分；依据〔《分级办法》第七条〕（见于文件）→〔《分级办法修订草案》第一条〕（拟议，非法定）", changes[0].Text(rule.ZH))
	assert.Equal(t, "pass mark: 30 points → 35 points; basis [Grading Measures, Article 7] (read in the document) → [Draft Grading Measures, Article 1] (proposed, not law)",
		changes[0].Text(rule.EN))
	data, err := json.Marshal(changes[0])
	require.NoError(t, err)
	assert.JSONEq(t, `{"path":"pass_mark","title":{"zh":"合格分数线","en":"pass mark"},"kind":"moved",
		"old":{"value":"30","unit":"points"},"new":{"value":"35","unit":"points"},
		"before":{"citation":{"document":"GR-2020","zh":"《分级办法》第七条","en":"Grading Measures, Article 7"},"provenance":"read"},
		"after":{"citation":{"document":"GR-DRAFT","zh":"《分级办法修订草案》第一条","en":"Draft Grading Measures, Article 1"},"provenance":"proposed"}}`, string(data))
}

func TestDiffOfARange(t *testing.T) {
	a, b := grade2020(), grade2020()
	b.PassMark.Source, b.PassMark.High = rule.Unknown, rule.Int(35)
	changes := rule.Diff(&a, &b)
	require.Len(t, changes, 1)
	assert.Equal(t, rule.Between(rule.Int(30), rule.Int(35), rule.Score), changes[0].New)
	assert.Equal(t, "合格分数线：30分 → 30分～35分；依据〔《分级办法》第七条〕（见于文件）→〔《分级办法》第七条〕（数值不明）", changes[0].Text(rule.ZH))
}

func TestDiffOfCitations(t *testing.T) {
	a, b := grade2020(), grade2020()
	b.Personnel.Cite = gradeMeasures.Article(4).Item(2)
	b.MaxStaff.Source = rule.SecondHand
	changes := rule.Diff(&a, &b)
	require.Len(t, changes, 2)
	assert.Equal(t, []string{"max_staff", "personnel"}, []string{changes[0].Path, changes[1].Path})
	assert.Equal(t, rule.Recited, changes[0].Kind)
	assert.Equal(t, rule.Exactly(rule.Int(500), rule.Persons), changes[0].New)
	assert.Equal(t, rule.Known{}, changes[1].New)
	assert.Equal(t, "职工总数上限：数值不变，依据变更；依据〔《分级办法》第三条〕（见于文件）→〔《分级办法》第三条〕（据转述）", changes[0].Text(rule.ZH))
	assert.Equal(t, "share of technical staff: same figures, other basis; basis [Grading Measures, Article 4] → [Grading Measures, Article 4 item 2]", changes[1].Text(rule.EN))
	data, err := json.Marshal(changes[1])
	require.NoError(t, err)
	assert.Contains(t, string(data), `"kind":"recited","old":null,"new":null`)
}

func TestDiffOfRows(t *testing.T) {
	a, b := grade2020(), grade2020()
	b.Personnel = rule.NewTable(a.Personnel.Basis,
		rule.Points(rule.Percent(10), rule.Int(10)),
		rule.Points(rule.Percent(20), rule.Int(18)))
	var paths []string
	for _, c := range rule.Diff(&a, &b) {
		paths = append(paths, string(c.Kind)+" "+c.Path)
	}
	assert.Equal(t, []string{"moved personnel.rows[1].points", "removed personnel.rows[2].from",
		"removed personnel.rows[2].low", "removed personnel.rows[2].high"}, paths)
	paths = nil
	for _, c := range rule.Diff(&b, &a) {
		paths = append(paths, string(c.Kind)+" "+c.Path)
	}
	assert.Equal(t, []string{"moved personnel.rows[1].points", "added personnel.rows[2].from",
		"added personnel.rows[2].low", "added personnel.rows[2].high"}, paths)
}

func TestDiffText(t *testing.T) {
	a, b := grade2020(), grade2024()
	b.Personnel.Rows[1] = rule.Points(rule.Percent(25), rule.Int(18))
	b.RDShare.Used = 1
	assert.Equal(t, `变动 6 处：
  诚信要求：否 → 是〔《分级办法》第二条〕
  科技人员占比·第2档起点：20% → 25%〔《分级办法》第四条〕
  科技人员占比·第2档分值：20分 → 18分〔《分级办法》第四条〕
  研发费用占比·第2档起点：取消（原为 5000万元）〔《分级办法》第六条〕
  研发费用占比·第2档起点不含本数：取消（原为 是）〔《分级办法》第六条〕
  研发费用占比·第2档限值：取消（原为 4%）〔《分级办法》第六条〕
`, rule.DiffText(rule.ZH, rule.Diff(&a, &b)))
	assert.Contains(t, rule.DiffText(rule.ZH, rule.Diff(&b, &a)), "\n  研发费用占比·第2档起点：新增 5000万元〔《分级办法》第六条〕\n")
	b.RDShare.Used = 2
	b.Bonus[1].Value = rule.Int(3)
	assert.Contains(t, rule.DiffText(rule.ZH, rule.Diff(&a, &b)), "\n  加分·第2项：2分 → 3分〔《分级办法》第九条〕\n")
	b.Bonus = a.Bonus
	b.Honest, b.Personnel.Rows[1].From = a.Honest, a.Personnel.Rows[1].From
	assert.Equal(t, "1 change:\n  share of technical staff, band 2 points: 20 points → 18 points [Grading Measures, Article 4]\n",
		rule.DiffText(rule.EN, rule.Diff(&a, &b)))
	assert.Equal(t, "没有变动\n", rule.DiffText(rule.ZH, nil))
	assert.Equal(t, "no changes\n", rule.DiffText(rule.EN, nil))
}

func TestChangeKinds(t *testing.T) {
	for _, k := range rule.ChangeKinds() {
		assert.True(t, k.Valid(), k)
	}
	assert.False(t, rule.ChangeKind("").Valid())
	assert.Len(t, rule.ChangeKinds(), 4)
}

func TestPolicyToolsTogether(t *testing.T) {
	a, b := grade2020(), grade2024()
	want, err := rule.PolicyJSON(&a)
	require.NoError(t, err)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for range 10 {
				got, err := rule.PolicyJSON(&a)
				assert.NoError(t, err)
				assert.Equal(t, want, got)
				assert.Len(t, rule.Diff(&a, &b), 1)
				assert.Empty(t, gradeScheme.CheckPolicy(&b))
			}
		})
	}
	all.Wait()
}

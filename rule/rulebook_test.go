package rule

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func demoRulebook(t *testing.T, day Date) Rulebook {
	t.Helper()
	r, err := demoScheme().RulebookOn(day)
	require.NoError(t, err)
	return r
}

const demoConditions = `条件（须全部满足）
  居民企业：应为是〔《示范工坊管理办法》第二条〕
  职工人数：≤ 500人，不超过（含本数）；依据职工总数〔《示范工坊管理办法》第四条〕
  科技人员占比：> 10%，超过（不含本数）〔《示范工坊管理办法》第五条〕
    算式：科技人员占比 = 科技人员 ÷ 职工总数
    易错：恰为 10% 不算超过 10%。
  无严重违法：应为无；依据严重违法次数〔《示范工坊管理办法》第六条〕
  资产负债率：< 70%，低于（不含本数）〔《示范工坊管理办法》第七条〕
    算式：资产负债率 = 负债 ÷ 资产
  研发投入强度：≥ 按下列分档取值，不低于（含本数）〔《示范工坊管理办法》第八条〕
    算式：研发投入强度 = 研发费用 ÷ 销售收入
    按销售收入分档〔《示范工坊管理办法》第八条〕
      ≥ 0元，≤ 5000万元：5%
      > 5000万元，≤ 20000万元：4%
      > 20000万元：3%
  场地面积：≥ 100～200，不低于（含本数）；依据面积〔《示范工坊补充通知》〕（数值不明）
  认定途径：满足其一〔《示范工坊管理办法》第十四条〕
    评分途径：同时满足〔《示范工坊管理办法》第十三条〕
      总分达标：≥ 12分，不低于（含本数）〔《示范工坊管理办法》第十三条〕
      人员得分不为零：> 0分，超过（不含本数）〔《示范工坊管理办法》第十三条〕
    持有效证书：≥ 申报日，不早于（含当日）；依据持有证书、证书截止日〔《示范工坊管理办法》第十四条〕
  盈利要求：除外情形或要求〔《示范工坊管理办法》第十五条〕
    新设企业：> 申报日往前推1年，晚于（不含当日）；依据成立日〔《示范工坊管理办法》第十五条〕
      规定的数值 1年〔《示范工坊管理办法》第十五条〕
    盈利：应为是〔《示范工坊管理办法》第十五条〕

计分
  人员得分：分档计分〔《示范工坊管理办法》第十条〕
    计分所依：科技人员 ÷ 职工总数
    ≥ 30%：12分
    ≥ 20%，< 30%：8分
    ≥ 10%，< 20%：4分
    < 10%：0分
  专利得分：自 1件 起计 2分，每满 2件 加 1分，最高 6分；依据专利数〔《示范工坊管理办法》第十条〕
  人员或专利：取高者：人员得分、专利得分〔《示范工坊管理办法》第十条〕
  质量分档：分档计分；依据专利数〔《示范工坊管理办法》第十一条〕
    ≥ 5件：6分～8分
    ≥ 1件，< 5件：1分～5分
    < 1件：0分
  质量评分：由人评定，允许范围 0分～8分〔《示范工坊管理办法》第十一条〕
  专家评分：由人评定，允许范围 0分～10分〔《示范工坊管理办法》第十二条〕
  总分：合计：人员或专利、质量评分、专家评分；满分 20分〔《示范工坊管理办法》第十三条〕（通行理解，待核实）

提示（不影响结论）
  敏感行业：是则提示〔《示范工坊管理办法》第十六条〕
`

func TestRulebookText(t *testing.T) {
	text := demoRulebook(t, NewDate(2021, 1, 1)).Text(ZH)
	assert.Contains(t, text, demoConditions)
	for _, fragment := range []string{
		"示范工坊认定：规则手册\n\n版本\n  V2020 2020年版：2020-01-01至2023-12-31，核对至 2026-06-30\n",
		"\n文件\n  《示范工坊管理办法》（示发〔2020〕1号），示范部，发布于 2019-12-01，施行于 2020-01-01\n  《示范工坊补充通知》（据转述）\n",
		"\n  科技人员（scientists）：0人～100000人，不超过 staff\n",
		"\n  销售收入（sales）：≥ 0元\n",
		"\n  申报日（filed）：日期\n",
		"\n由专家或主管部门判断的事项\n  质量分（points.quality）：0分～10分\n  专家分（points.view）：0分～10分；由评审组给出\n",
		"\n本版本没有的条款\n  查账征收〔《示范工坊补充通知》二〕\n",
		"\n待核实\n  通行理解，待核实\n    总分〔《示范工坊管理办法》第十三条〕\n  数值不明\n    场地面积〔《示范工坊补充通知》〕\n",
	} {
		assert.Contains(t, text, fragment)
	}
	assert.NotContains(t, text, "（accounts）", "what only a lacking clause asks")
}

// A line of the rulebook can be had in parts, for pages of a host's own.
func TestPartsOfALine(t *testing.T) {
	d := demoRulebook(t, NewDate(2021, 1, 1)).Decision()
	for code, want := range map[string]struct {
		asks    string
		figures []string
	}{
		"demo.staff_cap": {"≤ 500人，不超过（含本数）；依据职工总数", nil},
		"demo.rd": {"≥ 按下列分档取值，不低于（含本数）", []string{"算式：研发投入强度 = 研发费用 ÷ 销售收入", "按销售收入分档〔《示范工坊管理办法》第八条〕",
			"  ≥ 0元，≤ 5000万元：5%", "  > 5000万元，≤ 20000万元：4%", "  > 20000万元：3%"}},
		"demo.people":   {"分档计分", []string{"计分所依：科技人员 ÷ 职工总数", "≥ 30%：12分", "≥ 20%，< 30%：8分", "≥ 10%，< 20%：4分", "< 10%：0分"}},
		"demo.accounts": {"本版本不适用", nil},
	} {
		f, ok := d.Finding(code)
		require.True(t, ok, code)
		assert.Equal(t, want.asks, f.Asks(ZH), code)
		assert.Equal(t, want.figures, f.Figures(ZH), code)
	}
	fact, ok := demoScheme().Book().FactAt("scientists")
	require.True(t, ok)
	assert.Equal(t, "科技人员（scientists）：0人～100000人，不超过 staff", fact.Text(ZH))
}

func TestRulebookOfTheOtherEdition(t *testing.T) {
	r := demoRulebook(t, NewDate(2024, 1, 1))
	assert.Empty(t, r.Inapplicable())
	assert.Equal(t, "V2024", r.Edition().ID)
	assert.Contains(t, r.Text(EN), "\n  full accounts: must hold [Measures for Demonstration Workshops, Article 3]\n")
	assert.NotContains(t, r.Text(EN), "this edition lacks")
	_, err := demoScheme().RulebookOn(NewDate(2019, 12, 31))
	var edition *EditionError
	assert.ErrorAs(t, err, &edition)
}

// A policy outside any timeline has a rulebook too, and keeps it when the policy changes.
func TestRulebookOfAPolicy(t *testing.T) {
	p := demo2020()
	r, err := demoScheme().Rulebook(nil, &p)
	require.NoError(t, err)
	before := r.Text(EN)
	p.MaxStaff.Value = Int(7)
	assert.Equal(t, before, r.Text(EN))
	assert.Equal(t, Edition{}, r.Edition())
	assert.Equal(t, []Document{demoLaw, demoNotice}, r.Documents(), "what its lines cite")
	draft := Edition{ID: "DRAFT", Documents: []Document{demoLaw}}
	r, err = demoScheme().Rulebook(&draft, &p)
	require.NoError(t, err)
	draft.Documents[0] = demoNotice
	assert.Equal(t, []Document{demoLaw}, r.Edition().Documents)
	assert.True(t, strings.HasPrefix(before, "Demonstration Workshop: rulebook\n\nDocuments\n"))
}

func TestRulebookMarkdown(t *testing.T) {
	text := demoRulebook(t, NewDate(2021, 1, 1)).Markdown(EN)
	for _, fragment := range []string{
		"## Demonstration Workshop: rulebook\n\n### Edition\n\n- V2020 2020 edition: 2020-01-01 to 2023-12-31, checked up to 2026-06-30\n\n### Documents\n",
		"\n- share of scientists: \\> 10%, more than (exclusive) \\[Measures for Demonstration Workshops, Article 5\\]\n  - formula: share of scientists = scientists ÷ staff\n",
		"\n  - ≥ 20%, \\< 30%: 8 points\n",
		"\n    - \\> 200,000,000 yuan: 3%\n",
	} {
		assert.Contains(t, text, fragment)
	}
}

func TestRulebookJSON(t *testing.T) {
	r := demoRulebook(t, NewDate(2021, 1, 1))
	m := decoded(t, r)
	assert.Equal(t, "keji.rulebook/1", m["schema"])
	assert.Equal(t, "V2020", m["edition"].(map[string]any)["id"])
	assert.Equal(t, "2024-01-01", m["edition"].(map[string]any)["until"])
	assert.Len(t, m["documents"], 2)
	assert.Len(t, m["facts"], 18)
	assert.Equal(t, []any{map[string]any{"code": "demo.share", "mistake": map[string]any{"zh": "恰为 10% 不算超过 10%。", "en": "Exactly 10% is not more than 10%."}}}, m["mistakes"])
	clauses := map[string]map[string]any{}
	for _, c := range m["clauses"].([]any) {
		clauses[c.(map[string]any)["code"].(string)] = c.(map[string]any)
	}
	assert.Len(t, clauses, int(dRules))
	assert.Equal(t, false, clauses["demo.accounts"]["applies"])
	assert.Equal(t, map[string]any{"value": "500", "unit": "persons"}, clauses["demo.staff_cap"]["bound"])
	assert.Equal(t, []any{"scientists", "staff"}, clauses["demo.share"]["facts"])
	assert.Len(t, clauses["demo.people"]["bands"], 3)
	assert.Equal(t, map[string]any{"value": "2", "unit": "rights"}, withUnit(clauses["demo.patents"]["steps"].(map[string]any)["width"], "rights"))
	assert.Equal(t, map[string]any{"value": "20", "unit": "points"}, clauses["demo.total"]["cap"])
	assert.Equal(t, map[string]any{"low": "0", "high": "10", "unit": "points"}, clauses["demo.view"]["allowed"])
	assert.Equal(t, []any{"demo.scored", "demo.cert"}, clauses["demo.route"]["parts"])
	schedule := clauses["demo.rd"]["schedules"].([]any)[0].(map[string]any)
	assert.Equal(t, []any{"sales"}, schedule["by"])
	assert.Equal(t, true, schedule["cases"].([]any)[1].(map[string]any)["above"])
	figure := clauses["demo.young"]["figures"].([]any)[0].(map[string]any)
	assert.Equal(t, map[string]any{"value": "1", "unit": "years"}, figure["value"])
	assert.Equal(t, "unknown", clauses["demo.space"]["provenance"])
}

// withUnit leaves the code of a unit to its own test.
func withUnit(v any, unit string) any {
	v.(map[string]any)["unit"] = unit
	return v
}

func TestZeroRulebook(t *testing.T) {
	var r Rulebook
	assert.Empty(t, r.Text(ZH)+r.Markdown(ZH))
	assert.Empty(t, r.Facts())
	assert.Empty(t, r.Documents())
	assert.Empty(t, r.Mistakes())
	assert.Empty(t, r.ToConfirm(Assumed))
	assert.Equal(t, Edition{}, r.Edition())
}

func TestEditionAndDocumentText(t *testing.T) {
	all := demoScheme().Timeline().All()
	assert.Equal(t, "V2020 2020年版：2020-01-01至2023-12-31，核对至 2026-06-30", all[0].Text(ZH))
	assert.Equal(t, "V2024 2024 edition: 2024-01-01 onwards, checked up to 2026-06-30", all[1].Text(EN))
	assert.Equal(t, "Measures for Demonstration Workshops (示发〔2020〕1号), Ministry of Demonstration, issued 2019-12-01, in force from 2020-01-01", demoLaw.Text(EN))
	assert.Equal(t, "《示范工坊补充通知》（据转述）", demoNotice.Text(ZH))
	assert.Empty(t, Document{}.Text(ZH))
}

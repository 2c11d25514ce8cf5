package rule

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Written by hand: one failed requirement, one open, the rest counted.
const demoFailedZH = `示范工坊认定：不符合
适用版本：2024年版（2024-01-01起），按 2026-08-01 适用
注意：2026-06-30 之后的规定未经核对。
版本说明：施行日据转述。
✗ 资产负债率：70%，应 < 70%，恰等于界限，不含本数〔《示范工坊管理办法》第七条〕
? 场地面积：150，应 ≥ 100～200；规定的数值不明〔《示范工坊补充通知》〕（数值不明）
`

const demoFailedEN = `Demonstration Workshop: failed
Edition: 2024 edition (2024-01-01 onwards), as of 2026-08-01
Note: 2026-06-30 is the last day this edition was checked; later changes of the law are not known here.
About this edition: The first day in force is second hand.
✗ debt ratio: 70%, required < 70%, exactly at the bound, which is excluded [Measures for Demonstration Workshops, Article 7]
? floor space: 150, required ≥ 100 to 200; the law's figure is unknown [Supplementary Notice on Workshops] (figure unknown)
`

func TestDecisionText(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) {
		a.Filed, a.Debt, a.Space = Given(NewDate(2026, 8, 1)), Yuan(1_400_000), Given(150)
	})
	assert.True(t, strings.HasPrefix(d.Text(ZH), demoFailedZH), d.Text(ZH))
	assert.True(t, strings.HasPrefix(d.Text(EN), demoFailedEN), d.Text(EN))
	for _, fragment := range []string{
		"\n· 总分：20分 = 人员或专利 12 + 质量评分 7 + 专家评分 3（满分 20）〔《示范工坊管理办法》第十三条〕（通行理解，待核实）\n",
		"\n本结论有 2 处依据尚待核实（完整说明逐条标注）\n",
	} {
		assert.Contains(t, d.Text(ZH), fragment)
	}
}

// The full text has every line, in the order of the rules, what a group took in below it.
func TestDecisionFullText(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) { a.QualityPoints, a.Sales = Opt[Number]{}, decimalNotGiven() })
	full := d.FullText(ZH)
	at := 0
	for _, fragment := range []string{
		"示范工坊认定：待定\n",
		"\n✓ 居民企业：是〔《示范工坊管理办法》第二条〕\n",
		"\n✓ 职工人数：100人，应 ≤ 500人，余量 400人〔《示范工坊管理办法》第四条〕\n",
		"\n✓ 科技人员占比：30%，应 > 10%，余量 20个百分点〔《示范工坊管理办法》第五条〕\n",
		"\n✓ 无严重违法：无〔《示范工坊管理办法》第六条〕\n",
		"\n? 研发投入强度：尚不能算出（或不存在），应 ≥ 3%～5%；缺少数据：销售收入〔《示范工坊管理办法》第八条〕\n",
		"\n· 人员得分：30%（≥ 30%档）计 12分〔《示范工坊管理办法》第十条〕\n",
		"\n· 专利得分：5件 计 4分〔《示范工坊管理办法》第十条〕\n",
		"\n· 人员或专利：取高者 12分〔《示范工坊管理办法》第十条〕\n",
		"\n· 质量评分：允许范围 6分～8分，评 6分～8分；待专家或主管部门判断：质量分〔《示范工坊管理办法》第十一条〕\n",
		"\n✓ 认定途径：符合〔《示范工坊管理办法》第十四条〕\n  ✓ 评分途径：符合〔《示范工坊管理办法》第十三条〕\n    ✓ 总分达标：20分，应 ≥ 12分，余量 8分",
		"\n  － 持有效证书：无，应 ≥ 2025-03-01；已有其他情形成立，不影响结论〔《示范工坊管理办法》第十四条〕\n",
		"\n  － 新设企业：2020-02-29，应 > 2024-03-01，早 1462天；已有其他情形成立，不影响结论〔《示范工坊管理办法》第十五条〕\n",
		"\n○ 敏感行业：否〔《示范工坊管理办法》第十六条〕\n",
		"\n○ 占比是否含本数：两种理解结论相同〔《示范工坊管理办法》第五条〕\n",
		"\n尚缺（可能影响结论）：销售收入\n",
		"\n未提供（已不影响结论）：质量分\n",
	} {
		i := strings.Index(full[at:], fragment)
		require.GreaterOrEqual(t, i, 0, "%s is missing or out of place in\n%s", fragment, full)
		at += i + len(fragment) - 1
	}
}

func TestClauseThatTheEditionLacks(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) { a.Filed = Given(NewDate(2023, 12, 31)) })
	assert.Contains(t, d.FullText(EN), "\n- full accounts: not applicable [Supplementary Notice on Workshops, Section 2]\n")
	assert.NotContains(t, d.Text(EN), "full accounts")
}

// The edition was checked up to 2026-06-30. What counts is the day the facts speak of, where it is known, and not the
// day that picks the edition.
func TestNotCheckedAfter(t *testing.T) {
	edition := demoScheme().Timeline().All()[1].Edition
	before, last, after := NewDate(2026, 1, 1), NewDate(2026, 6, 30), NewDate(2026, 7, 1)
	for _, c := range []struct {
		day, asOf Date
		noted     bool
	}{
		{day: last, noted: false}, {day: after, noted: true},
		{day: before, asOf: last, noted: false}, {day: before, asOf: after, noted: true},
		{day: after, asOf: last, noted: false}, {day: after, asOf: after, noted: true},
		{asOf: after, noted: true}, {noted: false},
	} {
		s := demoSheet()
		s.Reset(Frame{Edition: &edition, Day: c.day, AsOf: c.asOf})
		checkOf(s, Passed)
		s.Decide()
		d, err := s.Decision()
		require.NoError(t, err)
		assert.Equal(t, c.asOf, d.Frame().AsOf)
		for _, text := range []string{d.Text(ZH), d.FullText(ZH), d.Markdown(ZH)} {
			assert.Equal(t, c.noted, strings.Contains(text, "2026-06-30 之后的规定未经核对。"), "%v as of %v: %s", c.day, c.asOf, text)
		}
	}
}

func TestTextsAreInOneLanguage(t *testing.T) {
	full := demoDecide(t, func(a *demoApp) { a.Patents = Opt[int]{} }).FullText(EN)
	for _, r := range full {
		if r >= 0x4e00 && r <= 0x9fff {
			require.Failf(t, "Chinese in English", "%c in\n%s", r, full)
		}
	}
	assert.Empty(t, Decision{}.Text(ZH)+Decision{}.FullText(ZH)+Decision{}.Markdown(ZH))
}

func TestAppendingTextKeepsWhatIsThere(t *testing.T) {
	d := demoDecide(t, nil)
	assert.Equal(t, "before "+d.Text(ZH), string(d.AppendText([]byte("before "), ZH)))
	assert.Equal(t, "before "+d.FullText(EN), string(d.AppendFullText([]byte("before "), EN)))
}

// Of a thing that does not exist a group says that there is none; of one that does, that not all is met.
func TestGroupsOfWhatIsNotThere(t *testing.T) {
	for held, want := range map[bool]string{false: "route by points: there is none", true: "route by points: not all met"} {
		s := demoSheet()
		until := Of(s.Flag(fCertified, Given(held)), s.Date(fCertUntil, Given(NewDate(2024, 1, 1))))
		filed := s.Date(fFiled, Given(NewDate(2025, 3, 1)))
		s.Holds(dResident, s.Flag(fResident, Given(true))) // a line before the group's
		s.All(dScored, s.NotBelow(dCert, until, filed), s.Above(dYoung, until, filed))
		s.Decide()
		assert.NoError(t, s.Err())
		assert.Contains(t, Decision{s: s}.FullText(EN), want)
	}
}

// What a line compares is what it was written with: the first quantity of a sheet too; a group compares nothing.
func TestWhatALineCompares(t *testing.T) {
	s := demoSheet()
	s.Holds(dResident, s.Flag(fResident, Given(true)))
	s.Decide()
	actual, examined := Finding{s, 0}.Actual()
	assert.True(t, examined)
	assert.Equal(t, "yes", actual.Text(EN))
	for resident, want := range map[bool]Verdict{true: Passed, false: Failed} {
		f := demoLine(t, demoDecide(t, func(a *demoApp) { a.Resident = Given(resident) }), dResident)
		assert.Equal(t, want, f.Verdict())
		bound, has := f.Bound()
		assert.True(t, has)
		assert.Equal(t, "yes", bound.Text(EN))
	}
	clean, has := demoLine(t, demoDecide(t, nil), dClean).Bound()
	assert.True(t, has)
	assert.Equal(t, Int(0), exactOf(t, clean))
	for _, id := range []ID{dShareSame, dRoute} {
		_, examined = demoLine(t, demoDecide(t, nil), id).Actual()
		assert.False(t, examined)
	}
}

func exactOf(t *testing.T, k Known) Number {
	t.Helper()
	n, ok := k.Exact()
	assert.True(t, ok)
	return n
}

// Points are the last sum's; a decision without one, or none at all, has no points.
func TestScoreOfADecision(t *testing.T) {
	score, has := demoDecide(t, nil).Score()
	assert.True(t, has)
	assert.Equal(t, Int(20), exactOf(t, score))
	_, has = Decision{}.Score()
	assert.False(t, has)
	s := demoSheet()
	s.Holds(dResident, s.Flag(fResident, Given(true)))
	s.Decide()
	_, has = Decision{s: s}.Score()
	assert.False(t, has)
}

// What is undefined lies between no bounds.
func TestUndefinedHasNoBounds(t *testing.T) {
	f := demoLine(t, demoDecide(t, func(a *demoApp) { a.Assets = Yuan(0) }), dDebt)
	debt, examined := f.Actual()
	assert.True(t, examined)
	_, low := debt.Low()
	_, high := debt.High()
	assert.False(t, low || high)
}

// Of the ten requirements since 2024 the route taken is written out; the others that are met are counted.
func TestRequirementsMetAreCounted(t *testing.T) {
	d := demoDecide(t, nil)
	assert.Contains(t, d.Text(ZH), "\n✓ 其余 9 项均符合\n")
	d = demoDecide(t, func(a *demoApp) { a.Debt = Yuan(1_400_000) })
	assert.Contains(t, d.Text(EN), "\n✓ the other 8 requirements are met\n")
}

// A table measures points by what they add up from, each named.
func TestCellsOfPoints(t *testing.T) {
	measured, _, _ := demoLine(t, demoDecide(t, nil), dTotal).Cells(ZH)
	assert.Equal(t, "人员或专利 12 + 质量评分 7 + 专家评分 3", measured)
	measured, _, _ = demoLine(t, demoDecide(t, nil), dPeopleOrPatents).Cells(ZH)
	assert.Equal(t, "人员得分 12、专利得分 4", measured)
}

// A share that misses a band by less than a hundredth of a percent is not printed as the band's edge in a table either.
func TestCellsBesideABand(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) { a.Staff, a.Scientists = Given(99_999), Given(29_999) })
	measured, _, _ := demoLine(t, d, dPeople).Cells(ZH)
	assert.Equal(t, "29.999%", measured)
}

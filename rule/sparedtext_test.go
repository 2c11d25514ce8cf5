package rule

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// An alternative that was not needed is not said to fail the firm: it does not hold, and does not matter.
func TestAlternativesThatAreNotNeeded(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) { a.Certified, a.CertUntil = Given(false), Opt[Date]{} })
	require.Equal(t, Passed, d.Verdict())
	for code, want := range map[string][2]string{
		"demo.cert":  {"－ 持有效证书：无，应 ≥ 2025-03-01；已有其他情形成立，不影响结论〔《示范工坊管理办法》第十四条〕", "不成立；已有其他情形成立，不影响结论"},
		"demo.young": {"－ 新设企业：2020-02-29，应 > 2024-03-01，早 1462天；已有其他情形成立，不影响结论〔《示范工坊管理办法》第十五条〕", "不成立，早 1462天；已有其他情形成立，不影响结论"},
	} {
		f, _ := d.Finding(code)
		_, _, outcome := f.Cells(ZH)
		assert.Equal(t, want, [2]string{f.Text(ZH), outcome}, code)
	}
	f, _ := d.Finding("demo.cert")
	_, _, outcome := f.Cells(EN)
	assert.Equal(t, "does not hold; another alternative holds, so it does not matter", outcome)
}

// What stands below such an alternative has the mark, without the reason once more.
func TestBelowAnAlternativeThatIsNotNeeded(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) {
		a.Scientists, a.ViewPoints, a.QualityPoints, a.Patents = Given(11), Given(Int(0)), Given(Int(1)), Given(1)
		a.Certified, a.CertUntil = Given(true), Given(NewDate(2030, 1, 1))
	})
	scored, _ := d.Finding("demo.scored")
	require.Equal(t, Failed, scored.Verdict(), d.FullText(ZH))
	assert.Equal(t, "－ 评分途径：未同时满足；已有其他情形成立，不影响结论〔《示范工坊管理办法》第十三条〕", scored.Text(ZH))
	pass, _ := d.Finding("demo.pass")
	_, _, outcome := pass.Cells(ZH)
	assert.Equal(t, "不成立，差 7分", outcome)
	people, _ := d.Finding("demo.people_some")
	_, _, outcome = people.Cells(ZH)
	assert.Equal(t, "符合，余量 4分", outcome)
}

// An alternative that is open does not matter either; where none holds, each is said to be not met.
func TestAlternativesThatAreOpenOrNeeded(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) { a.Certified = Opt[bool]{} })
	cert, _ := d.Finding("demo.cert")
	_, _, outcome := cert.Cells(ZH)
	assert.Equal(t, "待定；缺少数据：持有证书、证书截止日；已有其他情形成立，不影响结论", outcome)

	d = demoDecide(t, func(a *demoApp) {
		a.Certified, a.CertUntil, a.ViewPoints, a.QualityPoints, a.Patents = Given(false), Opt[Date]{}, Given(Int(0)), Given(Int(1)), Given(1)
		a.Scientists = Given(11)
	})
	cert, _ = d.Finding("demo.cert")
	_, _, outcome = cert.Cells(ZH)
	assert.Equal(t, "不符合", outcome)
	assert.NotContains(t, cert.Text(ZH), "不影响结论")
}

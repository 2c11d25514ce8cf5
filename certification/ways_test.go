package certification_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/rule"
)

// TestAlternativesAreNamedTogether: Article 8 asks for the score or for one of four things. The firm has 9 technical staff of 100 and
// no certificate, award, R&D body or standard: nothing of that reads as if it were asked for alone.
func TestAlternativesAreNamedTogether(t *testing.T) {
	d := surveyed(t, file(t, "one-person-short"), midsummer)
	text := d.Text(rule.ZH)
	assert.Contains(t, text, `        ✗ 综合评价得分达标或直接确认：以下途径满足其一即可，现均不满足
          ✗ 综合评价得分达标：未同时满足〔《科技型中小企业评价办法》第六条第（五）项〕
            ✗ 科技人员指标得分不为0分：0分，应 > 0分，恰等于界限，不含本数〔《科技型中小企业评价办法》第六条第（五）项〕
          ✗ 直接确认：拥有经认定的省部级以上研发机构：否，应为是〔《科技型中小企业评价办法》第八条第（三）项〕
          - 其余途径企业无此项：直接确认：有效期内高新技术企业证书、直接确认：国家级科技奖励、直接确认：主导制定标准
`)
	assert.Contains(t, text, "（所属期间已结束，供下次规划）；这只是满足“综合评价得分达标或直接确认”的途径之一，其他途径：直接确认：有效期内高新技术企业证书、"+
		"直接确认：国家级科技奖励、直接确认：拥有经认定的省部级以上研发机构、直接确认：主导制定标准\n")
	assert.Equal(t, 1, strings.Count(text, "途径之一"), "the condition of the other scheme has no alternative")
	assert.Contains(t, d.Text(rule.EN), "; this is one way to meet “Score reached, or direct confirmation”, the others: Direct: high-tech certificate in its validity period, ")
}

// TestAlternativesOfACertificate: two years after its certificate of 2024 the firm is not told to have none.
func TestAlternativesOfACertificate(t *testing.T) {
	text := surveyed(t, file(t, "large-trader"), midsummer).Text(rule.EN)
	assert.Contains(t, text, "✗ No certificate, or one that is due for renewal: one of these is enough, and none holds\n              ✗ A certificate: yes, must be no [")
	assert.Contains(t, text, "\n              ✗ Calendar years from issue to filing: 2 years, required ≥ 3 years, short by 1 year [")
}

// TestTheBestStepNamesItsAlternatives: with ten technical staff on average the firm may be certified; by another statistic, of nine, it
// is one short for the evaluation. The change that opens most then lies on one of several ways, and says so too.
func TestTheBestStepNamesItsAlternatives(t *testing.T) {
	d := surveyed(t, file(t, "one-person-short", `"tech_opening": 9, "tech_closing": 9`, `"tech_opening": 10, "tech_closing": 10`,
		`"techsme": {`, `"techsme": {"employees": 100, "tech_staff": 9,`), midsummer)
	if best, found := d.Best.Get(); assert.True(t, found) && assert.Equal(t, "techsme", best.Scheme) {
		_, step, _ := strings.Cut(d.Text(rule.ZH), "哪一项改变能使最多事项符合\n")
		assert.Contains(t, step, "这只是满足“综合评价得分达标或直接确认”的途径之一")
		assert.Contains(t, d.Markdown(rule.EN), "- Personnel points are not zero: Technical staff from 9 persons up to 10 persons (+1 person) → score 74 points, verdict: passed "+
			"(that period is over: for planning the next time); this is one way to meet “Score reached, or direct confirmation”")
	}
}

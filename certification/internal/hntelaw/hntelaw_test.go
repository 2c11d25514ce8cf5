package hntelaw

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/keji-rules/keji/rule"
)

// Where a title does not tell two documents apart, the earlier one is cited with its number, in both languages.
func TestTheEarlierOfTwoDocumentsOfOneTitlePrintsItsNumber(t *testing.T) {
	assert.Equal(t, "《高新技术企业认定管理办法》第十一条", Measures2016().Article(11).Text(rule.ZH))
	assert.Equal(t, "《高新技术企业认定管理办法》（国科发火〔2008〕172号）第十条", Measures2008().Article(10).Text(rule.ZH))
	assert.Equal(t, "Measures for the Certification of High and New Technology Enterprises (国科发火〔2008〕172号), Article 10", Measures2008().Article(10).Text(rule.EN))
	assert.Equal(t, "《高新技术企业认定管理工作指引》（国科发火〔2008〕362号）", Guide2008().Whole().Text(rule.ZH))
	assert.Equal(t, "《高新技术企业认定管理工作指引》三（五）", Guide2016().Section(3, 5).Text(rule.ZH))
	assert.Equal(t, "《高新技术企业认定管理办法》（国科发火〔2008〕172号），科技部、财政部、国家税务总局，发布于 2008-04-14，失效于 2016-01-01（据转述）", Measures2008().Text(rule.ZH))
	assert.Equal(t, "《高新技术企业认定管理办法》（国科发火〔2016〕32号），科技部、财政部、国家税务总局，施行于 2016-01-01", Measures2016().Text(rule.ZH))
	assert.Equal(t, "广东省高新技术企业认定年度申报通知（粤科函高字〔2023〕216号等），广东省科学技术厅、广东省财政厅、国家税务总局广东省税务局（据转述）", GuangdongCalls().Text(rule.ZH))
}

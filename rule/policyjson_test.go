package rule_test

import (
	"encoding/json"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// gradeJSON is the first edition, written by hand; the line breaks are taken out.
const gradeJSON = `{"schema":"keji.policy/1","policy":{` +
	`"honest":{"on":false,"citation":{"document":"GR-2020","place":"article 2"},"provenance":"read"},` +
	`"max_staff":{"value":"500","unit":"persons","citation":{"document":"GR-2020","place":"article 3"},"provenance":"read"},` +
	`"personnel":{"unit":"share","gives":"points","rows":[{"from":"0.1","points":"10"},{"from":"0.2","points":"20"},` +
	`{"from":"0.3","low":"25","high":"30"}],"citation":{"document":"GR-2020","place":"article 4"},"provenance":"read"},` +
	`"patents":{"unit":"pieces","gives":"points","from":"1","base":"5","width":"1","each":"3","cap":"20",` +
	`"citation":{"document":"GR-2020","place":"article 5"},"provenance":"read"},` +
	`"rd_share":{"unit":"yuan","gives":"share","cases":[{"from":"0","above":false,"limit":"0.05"},` +
	`{"from":"50000000","above":true,"limit":"0.04"}],"citation":{"document":"GR-2020","place":"article 6"},"provenance":"read"},` +
	`"max_score":{"value":"50","unit":"points","citation":{"document":"GR-2020","place":"article 7"},"provenance":"read"},` +
	`"pass_mark":{"value":"30","unit":"points","citation":{"document":"GR-2020","place":"article 7"},"provenance":"read"},` +
	`"award":{"rank":{"value":"3","unit":"place","citation":{"document":"GR-2020","place":"article 8"},"provenance":"read"},` +
	`"since":{"value":"2020-01-01","unit":"date","citation":{"document":"GR-2020","place":"article 8"},"provenance":"read"}},` +
	`"bonus":[{"value":"1","unit":"points","citation":{"document":"GR-2020","place":"article 9"},"provenance":"read"},` +
	`{"value":"2","unit":"points","citation":{"document":"GR-2020","place":"article 9"},"provenance":"read"}]}}`

func TestPolicyJSON(t *testing.T) {
	p := grade2020()
	data, err := rule.PolicyJSON(&p)
	require.NoError(t, err)
	assert.Equal(t, gradeJSON, string(data))
	assert.True(t, json.Valid(data))
	longer, err := rule.AppendPolicyJSON([]byte("x"), &p)
	require.NoError(t, err)
	assert.Equal(t, "x"+gradeJSON, string(longer))
}

// TestPolicyJSONOfWording shows what a hash must not depend on: titles, and what nothing reads.
func TestPolicyJSONOfWording(t *testing.T) {
	renamed := rule.NewDocument(rule.DocumentInfo{ID: "GR-2020", Title: rule.T("企业分级办法", "Measures for Grading")})
	p := grade2020()
	p.PassMark.Cite = renamed.Article(7)
	p.MaxStaff.High = rule.Int(1)
	p.Personnel.Rows[8].From = rule.Int(1)
	data, err := rule.PolicyJSON(&p)
	require.NoError(t, err)
	assert.Equal(t, gradeJSON, string(data))
}

func TestPolicyJSONPlaces(t *testing.T) {
	tests := []struct {
		cite  rule.Citation
		place string
	}{
		{gradeMeasures.Whole(), `{"document":"GR-2020"}`},
		{gradeMeasures.Article(11).Paragraph(2).Item(5).Sub(1), `{"document":"GR-2020","place":"article 11.2.5.1"}`},
		{gradeMeasures.Article(6).Item(2), `{"document":"GR-2020","place":"article 6.0.2"}`},
		{gradeMeasures.Section(3, 5, 3), `{"document":"GR-2020","place":"section 3.5.3"}`},
		{gradeMeasures.Annex(2), `{"document":"GR-2020","place":"annex 2"}`},
		{rule.Citation{}, `null`},
	}
	type onePolicy struct {
		Only rule.Limit `json:"only" zh:"唯一" en:"only" unit:"yuan"`
	}
	for _, test := range tests {
		p := onePolicy{rule.Limit{Value: rule.Frac(1, 3), High: rule.Int(1), Basis: rule.Basis{Cite: test.cite, Source: rule.Unknown}}}
		data, err := rule.PolicyJSON(&p)
		require.NoError(t, err)
		assert.Equal(t, `{"schema":"keji.policy/1","policy":{"only":{"value":"1/3","high":"1","unit":"yuan","citation":`+
			test.place+`,"provenance":"unknown"}}}`, string(data))
	}
}

func TestAppendJSONString(t *testing.T) {
	assert.Equal(t, `"R&D \"研发\" \\ \n\u0001"`, string(rule.AppendJSONString(nil, "R&D \"研发\" \\ \n\x01")))
}

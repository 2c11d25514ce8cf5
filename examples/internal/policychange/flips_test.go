package policychange

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

// threeFirms writes three enterprises that the Measures of 2017 pass and of which the guide of 2022 refuses two: 乙 for its
// accounts, 丙 for a list that it left in June, and for its accounts too.
func threeFirms(t *testing.T) (file string) {
	t.Helper()
	file = filepath.Join(t.TempDir(), "企业.jsonl")
	same := complete + `"rd_body":false,"tech_staff":30,"rd_expense":"2400000","ip_class2":4}` + "\n"
	unaudited := strings.Replace(same, `"audit_collection":true`, `"audit_collection":false`, 1)
	lines := `{"id":"甲","county":"梅江区",` + same + `{"id":"=乙","county":"梅江区",` + unaudited +
		`{"id":"007","county":"五华县",` + strings.Replace(unaudited, `"abnormal_listings":[]`, `"abnormal_listings":[{"removed":true,"removed_on":"2026-06-01"}]`, 1)
	require.NoError(t, os.WriteFile(file, []byte(lines), 0o600))
	return file
}

// TestFlipsAsATable: one row a deciding rule, the firm in each, both sides, and nothing that a spreadsheet would compute.
func TestFlipsAsATable(t *testing.T) {
	file := filepath.Join(t.TempDir(), "变化.CSV")
	out := printed(t, "-population", threeFirms(t), "-groups", "county", "-reform", "2017-2022", "-flips", file)
	assert.Contains(t, out, "全部 2 家的名单和决定规则已存入 "+file)
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	text, marked := strings.CutPrefix(string(data), "\ufeff")
	assert.True(t, marked, "for spreadsheets")
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 4)
	assert.Equal(t, []string{"序号", "企业", "county", "改动前结论", "改动前得分", "改动前版本", "改动后结论", "改动后得分", "改动后版本", "决定规则", "规则代码", "规则·改动前", "规则·改动后"}, rows[0])
	second := []string{"2", "'=乙", "梅江区", "符合", "94", "V2017", "不符合", "94", "V2022"}
	third := []string{"3", "\t007", "五华县", "符合", "94", "V2017", "不符合", "94", "V2022"}
	for i, firm := range [][]string{second, third, third} {
		assert.Equal(t, firm, rows[i+1][:9])
	}
	assert.Equal(t, "实行查账征收", rows[1][9])
	assert.Equal(t, "techsme.audit_collection", rows[1][10])
	assert.Contains(t, rows[1][11], "本版本不适用")
	assert.Contains(t, rows[1][12], "✗")
	assert.Equal(t, "实行查账征收", rows[2][9])
	assert.NotEqual(t, rows[2][10], rows[3][10])
}

// TestFlipsAsLines: one object a firm, as the library writes a flip.
func TestFlipsAsLines(t *testing.T) {
	file := filepath.Join(t.TempDir(), "flips.jsonl")
	printed(t, "-population", threeFirms(t), "-groups", "county", "-reform", "2017-2022", "-flips", file)
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	require.Len(t, lines, 2)
	var flip struct {
		ID            string
		Before, After struct{ Verdict string }
		Turns         []struct {
			Rule          struct{ Code string }
			Before, After json.RawMessage
		}
	}
	require.NoError(t, json.Unmarshal([]byte(lines[1]), &flip))
	assert.Equal(t, "007", flip.ID)
	assert.Equal(t, []string{"passed", "failed"}, []string{flip.Before.Verdict, flip.After.Verdict})
	require.Len(t, flip.Turns, 2)
	assert.Equal(t, "techsme.audit_collection", flip.Turns[0].Rule.Code)
	assert.True(t, json.Valid(flip.Turns[0].Before) && json.Valid(flip.Turns[0].After))
}

// TestAllFlipsAreListed: as many firms as the matrix counts, whatever decides, and the same bytes.
func TestAllFlipsAreListed(t *testing.T) {
	dir := t.TempDir()
	var all []string
	for _, workers := range []string{"1", "3"} {
		file := filepath.Join(dir, workers+".jsonl")
		out := printed(t, "-n", "2000", "-workers", workers, "-flips", file)
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		all = append(all, string(data))
		assert.Contains(t, out, "全部 "+strconv.Itoa(strings.Count(string(data), "\n"))+" 家")
		assert.Greater(t, strings.Count(string(data), "\n"), mostFlips)
	}
	assert.Equal(t, all[0], all[1])
}

// TestFlipsAreNotKept: a list of a hundred thousand takes no more memory than one of a hundred.
func TestFlipsAreNotKept(t *testing.T) {
	o := options{lang: "zh", flips: filepath.Join(t.TempDir(), "flips.csv")}
	list, err := o.flipsTo([]rule.Text{rule.T("县区", "county")})
	require.NoError(t, err)
	put := func(n int) {
		for i := range n {
			require.NoError(t, list.put(reform.Flip{ID: strconv.Itoa(i), Number: i, Groups: []string{"梅江区"}, Turns: make([]reform.Turn, 2)}))
		}
	}
	held := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	put(100)
	before := held()
	put(100_000)
	after := held()
	require.NoError(t, list.end())
	assert.Less(t, after, before+1<<20)
}

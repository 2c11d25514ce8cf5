package division

import (
	"fmt"
	"slices"
	"testing"

	"github.com/keji-rules/keji/rule"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheTableIsWhole(t *testing.T) {
	all := All()
	require.Len(t, all, 144)
	assert.True(t, slices.IsSortedFunc(all, func(a, b Division) int { return compare(a.Code, b.Code) }))
	count := map[Level]int{}
	for _, d := range all {
		count[d.Level]++
		assert.Len(t, d.Code, 6)
		assert.True(t, d.Name.Whole() && d.Level.Valid(), d.Code)
		again, found := Of(d.Code)
		assert.True(t, found)
		assert.Equal(t, d, again)
		if d.Level != Province {
			_, found := Of(d.Parent)
			assert.True(t, found, d.Code)
		}
		assert.True(t, Lies(d.Code, "440000"))
	}
	assert.Equal(t, map[Level]int{Province: 1, Prefecture: 21, County: 122}, count)
	for _, l := range Levels() {
		assert.True(t, l.Text().Whole())
	}
}

func compare(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// The eight of Meizhou.
func TestMeizhou(t *testing.T) {
	var codes []string
	for _, d := range Under("441400") {
		codes = append(codes, d.Code+d.Name.ZH)
	}
	assert.Equal(t, []string{"441402梅江区", "441403梅县区", "441422大埔县", "441423丰顺县", "441424五华县", "441426平远县", "441427蕉岭县", "441481兴宁市"}, codes)
	assert.Len(t, Under("440000"), 21)
	assert.Empty(t, Under("441900"), "Dongguan has none below it")
	assert.Empty(t, Under(""))
	assert.True(t, Lies("441427", "441400"))
	assert.True(t, Lies("441400", "441400"))
	assert.False(t, Lies("441400", "441427"))
	assert.False(t, Lies("440103", "441400"))
	for _, unknown := range []string{"", "441421", "110101", "44140", "梅州市"} {
		_, found := Of(unknown)
		assert.False(t, found, unknown)
		assert.False(t, Lies(unknown, "440000"))
		assert.False(t, Lies("441400", unknown))
	}
	assert.Equal(t, "441402", Named("梅江区")[0].Code)
	assert.Len(t, Named("城区"), 1) // of Shanwei
	assert.Empty(t, Named("梅江"))
	All()[0] = Division{}
	assert.Equal(t, "440000", All()[0].Code)
}

func ExampleOf() {
	d, _ := Of("441403")
	fmt.Println(d.Text(rule.ZH), d.Level.Text().ZH, Lies(d.Code, "441400"))
	fmt.Println(d.Text(rule.EN))
	// Output:
	// 梅州市梅县区 县级 true
	// Meixian District, Meizhou City
}

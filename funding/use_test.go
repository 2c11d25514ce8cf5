package funding_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/funding"
	"github.com/keji-rules/keji/rule"
)

func TestUses(t *testing.T) {
	prohibited := 0
	for i, u := range funding.Uses() {
		require.True(t, u.Valid())
		require.True(t, u.Title().Whole(), u)
		require.Equal(t, string(u), funding.Use("").Choices()[i])
		if law, is := u.Prohibited(); is {
			require.False(t, law.Cite.IsZero(), u)
			prohibited++
		}
	}
	require.Equal(t, 12, prohibited)
	_, is := funding.Use("tea").Prohibited()
	require.False(t, is || funding.Use("tea").Valid() || funding.Use("tea").Text(rule.EN) != "")
}

// The measures on guidance funds name seven uses, for these funds; of other money the list is practice.
func TestTheMeasuresOnGuidanceFundsAreForThem(t *testing.T) {
	named := 0
	for _, u := range funding.Uses() {
		law, is := u.Prohibited()
		if is {
			require.Equal(t, rule.Assumed, law.Source, u)
			require.Empty(t, law.Cite.Document().Info().Number, u)
		}
		if of, also := u.ProhibitedOfGuidance(); also {
			named++
			require.True(t, is, u)
			require.Equal(t, "财教〔2019〕129号", of.Cite.Document().Info().Number)
		}
	}
	require.Equal(t, 7, named)
}

// What is on the negative list says where it stands.
func ExampleUse_Prohibited() {
	law, prohibited := funding.StaffWages.Prohibited()
	fmt.Println(funding.StaffWages.Text(rule.ZH), prohibited, law.Cite.Text(rule.ZH), law.Source.Text().ZH)
	law, prohibited = funding.StaffWages.ProhibitedOfGuidance()
	fmt.Println(prohibited, law.Cite.Text(rule.ZH), law.Source.Text().ZH)
	_, prohibited = funding.Labour.Prohibited()
	fmt.Println(funding.Labour.Text(rule.ZH), prohibited)
	// Output:
	// 行政事业单位编制内在职人员工资性支出 true 科研经费负面清单的通行做法 通行理解，待核实
	// true 《中央引导地方科技发展资金管理办法》 据转述
	// 劳务费 false
}

package identity_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule/identity"
)

// Numbers of persons are masked wherever they stand and however they are spaced; nothing else is.
func TestConceal(t *testing.T) {
	for text, want := range map[string]string{
		"11010519491231002X":       "110105**********2X",
		"11010519491231002x":       "110105**********2X",
		"R-110105 19491231-002X/2": "R-110105**********2X/2",
		"张三１１０１０５１９４９１２３１００２Ｘ的申报": "张三110105**********2X的申报",
		"A11010519491231002XB":                     "A110105**********2XB",
		"两人 11010519491231002X、11010519491231002X": "两人 110105**********2X、110105**********2X",
		"810000199408230021":                       "810000**********21",
		"110105491231002":                          "11***********02",
		"R-110105491231002":                        "R-11***********02",
		"E12345678":                                "E1*****78",
		"R-E12345678":                              "R-E1*****78",
		"EA1234567":                                "EA*****67",
		"护照G12345678。":                             "护照G1*****78。",
		"H12345678":                                "H1*****78",
		"M1234567801":                              "M1*******01",
		"CAN110078010100":                          "CA***********00",
		// of none of these forms
		"": "", "R-001": "R-001", "MZ-2026-01": "MZ-2026-01", "E20260001": "E20260001", "KY20260001": "KY20260001", "20261122": "20261122", "110105194912310021": "110105194912310021",
		"91350100M000100Y43": "91350100M000100Y43", "粤科监〔2022〕1号": "粤科监〔2022〕1号", "H123456789": "H123456789", "张三": "张三", "E1234567X": "E1234567X", "\xff1": "\xff1",
	} {
		assert.Equal(t, want, identity.Conceal(text), text)
	}
}

// What has no form of its own is found where it is known.
func TestConcealOwn(t *testing.T) {
	own := func(k identity.Kind, text string) identity.Number {
		n, err := identity.Parse(k, text)
		require.NoError(t, err)
		return n
	}
	passport := own(identity.Passport, "AB1234567")
	assert.Equal(t, "王五 AB*****67", identity.Conceal("王五 ab 123-4567", passport))
	assert.Equal(t, "王五 ab 123-4567", identity.Conceal("王五 ab 123-4567"))
	assert.Equal(t, "01****67-1", identity.Conceal("01234567-1", own(identity.TaiwanPermit, "0123456701")))
	assert.Equal(t, "91350100M000100Y43", identity.Conceal("91350100M000100Y43", own(identity.CreditCode, "91350100M000100Y43")), "a unit's code is no secret")
}

// Digits before a number that make another sound one with its first digits do not leave the rest of it in the open.
func TestConcealOverlapping(t *testing.T) {
	n, err := identity.Parse(identity.CitizenID, "11010519491231002X")
	require.NoError(t, err)
	_, err = identity.Parse(identity.CitizenID, "110105194912310011")
	require.NoError(t, err, "the first 18 digits are sound by chance")
	assert.Equal(t, "110105"+strings.Repeat("*", 26)+"2X", identity.Conceal("1101051949123100"+n.Full(), n))
	assert.Equal(t, "110105"+strings.Repeat("*", 26)+"2X", identity.Conceal("1101051949123100"+n.Full()))
	assert.Equal(t, "110105"+strings.Repeat("*", 10)+"2X"+"110105"+strings.Repeat("*", 10)+"2X", identity.Conceal(n.Full()+n.Full()))
}

// No text keeps a number that it was asked to conceal, and what is concealed stays so.
func FuzzConceal(f *testing.F) {
	for _, s := range []string{"R-110105 19491231-002X", "E12345678", "张三１１０１０５１９４９１２３１００２Ｘ", "H1234567801", "\xff\x00 CAN110078010100"} {
		f.Add(s)
	}
	own, err := identity.Parse(identity.CitizenID, "11010519491231002X")
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, text string) {
		said := identity.Conceal(text, own)
		require.NotContains(t, said, own.Full())
		if !strings.Contains(said, "*") {
			require.Equal(t, text, said)
		}
		require.NotContains(t, identity.Conceal(text+own.Full(), own), own.Full())
	})
}

package rule

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// SplitError says everything that keeps an amount from being split.
type SplitError struct{ Faults []ValueFault }

// Error lists the faults in English.
func (e *SplitError) Error() string { return "rule: " + e.Text(EN) }

// Text lists the faults in one language.
func (e *SplitError) Text(l Lang) string {
	all := make([]string, len(e.Faults))
	for i, f := range e.Faults {
		all[i] = f.Text.In(l)
		if f.Path != "" {
			all[i] = f.Path + T("：", ": ").In(l) + all[i]
		}
	}
	return T("无法分配：", "cannot be split: ").In(l) + strings.Join(all, T("；", "; ").In(l))
}

// checkSplit returns the total in fen and everything that is wrong.
func checkSplit(total decimal.Decimal, u SplitUnit, claims []Claim) (int64, []ValueFault) {
	var all []ValueFault
	fen, ok := AmountFen(total)
	refuse := func(path string, text, remedy Text) { all = append(all, ValueFault{path, text, remedy}) }
	if !u.Valid() {
		refuse("unit", T("没有这一分配单位", "no such unit"), T("请选用分、元、百元或万元", "use fen, yuan, hundred yuan or ten thousand yuan"))
	}
	switch {
	case !ok:
		refuse("total", T("总额不是有效金额", "the whole is no amount"), T("整数至多15位、小数至多2位", "at most 15 integer digits and 2 decimals"))
	case fen < 0:
		refuse("total", T("总额为负数", "the whole is negative"), T("请以正数分配后再冲减", "split it as a positive amount and book it as a deduction"))
	case u.Valid() && fen%u.Fen() != 0:
		refuse("total", T("总额不是"+u.Text().ZH+"的整数倍", "the whole is no whole number of "+u.Text().EN),
			T("请改用更小的单位，或先留出零头", "use a smaller unit, or set the odd amount aside first"))
	}
	return fen, append(all, checkClaims(claims)...)
}

func checkClaims(claims []Claim) []ValueFault {
	var all []ValueFault
	at := make(map[string]int, len(claims))
	positive := false
	for i, c := range claims {
		path := func(field string) string { return "claims[" + strconv.Itoa(i) + "]." + field }
		before, twice := at[c.Key]
		switch {
		case c.Key == "":
			all = append(all, ValueFault{path("key"), T("没有编号", "the key is missing"), T("请为每一份填写唯一的编号", "give every part a key of its own")})
		case twice:
			all = append(all, ValueFault{path("key"), T("编号与第"+strconv.Itoa(before+1)+"份相同", "the key is that of part "+strconv.Itoa(before+1)),
				T("请为每一份填写唯一的编号", "give every part a key of its own")})
		default:
			at[c.Key] = i
		}
		if c.Weight.Sign() < 0 {
			all = append(all, ValueFault{path("weight"), T("权重为负数", "the weight is negative"), T("权重应为零或正数", "a weight is zero or more")})
		}
		positive = positive || c.Weight.Sign() > 0
	}
	if !positive {
		all = append(all, ValueFault{"claims", T("没有权重大于零的份额", "no claim has a weight above zero"), T("请核对权重", "check the weights")})
	}
	return all
}

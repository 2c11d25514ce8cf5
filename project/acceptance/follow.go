package acceptance

import (
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/enum"
)

// Effect is what a conclusion entails. How much money it is, is for the packages on funding to say: these are its facts.
type Effect string

// The effects.
const (
	KeepBalance   Effect = "keep_balance"   // the balance and interest may be used for direct research costs
	ReturnBalance Effect = "return_balance" // the balance and interest go back
	RecoverMisuse Effect = "recover_misuse" // what was spent against the rules is recovered after an audit
	RecoverAll    Effect = "recover_all"    // all money is recovered
	BarLeader     Effect = "bar_leader"     // the leader's applications are refused
	BarEnterprise Effect = "bar_enterprise" // the enterprise's as well
	LowerCredit   Effect = "lower_credit"   // the credit grade of leader and unit is lowered
	LowerTeam     Effect = "lower_team"     // that of the main members as well
	ApplyAgain    Effect = "apply_again"    // acceptance may be applied for again
	FunderOpinion Effect = "opinion"        // the funder says how it is dealt with, in writing
	WarnCorrect   Effect = "warn_correct"   // warned, payment stopped, to be corrected; else revoked and recovered
	BlockTill     Effect = "block_till"     // the leader's applications are refused until acceptance is applied for
)

var effects = enum.Words[Effect]{
	{Value: KeepBalance, Text: rule.T("结余资金及利息可留用于直接研究", "balance and interest may be used for direct research")},
	{Value: ReturnBalance, Text: rule.T("结余资金及利息退回", "balance and interest are returned")},
	{Value: RecoverMisuse, Text: rule.T("经审计追回违规支出", "what was spent against the rules is recovered after an audit")},
	{Value: RecoverAll, Text: rule.T("追回全部经费", "all money is recovered")},
	{Value: BarLeader, Text: rule.T("不受理负责人申报", "the leader's applications are refused")},
	{Value: BarEnterprise, Text: rule.T("承担企业同受限制", "the enterprise's applications are refused as well")},
	{Value: LowerCredit, Text: rule.T("降低负责人和单位信用等级", "the credit grade of leader and unit is lowered")},
	{Value: LowerTeam, Text: rule.T("降低主要成员信用等级", "the credit grade of the main members is lowered")},
	{Value: ApplyAgain, Text: rule.T("可再次申请验收", "acceptance may be applied for again")},
	{Value: FunderOpinion, Text: rule.T("资助机构提出处理意见并书面通知", "the funder says in writing how it is dealt with")},
	{Value: WarnCorrect, Text: rule.T("到期未提交报告的警告、暂缓拨付、责令限期改正；逾期不改正的撤销资助并追回经费", "without a report when due: warned, payment stopped, to be corrected; otherwise the grant is revoked and recovered")},
	{Value: BlockTill, Text: rule.T("到期后、申请验收前不受理负责人申报", "after the end, the leader's applications are refused until acceptance is applied for")},
}

// Valid reports whether e is an effect.
func (e Effect) Valid() bool { return effects.Has(e) }

// Choices lists what can be written.
func (Effect) Choices() []string { return effects.Choices() }

// Text names the effect in one language.
func (e Effect) Text(l rule.Lang) string { return effects.Text(e).In(l) }

// Follow is what a conclusion entails, with the term for which the leader is barred.
type Follow struct {
	Effects []Effect            `json:"effects"`
	Barred  rule.Opt[rule.Term] `json:"barred,omitzero"`
}

// Text says it in one language.
func (f Follow) Text(l rule.Lang) string {
	words := make([]string, len(f.Effects))
	for i, e := range f.Effects {
		words[i] = e.Text(l)
		if term, barred := f.Barred.Get(); barred && e == BarLeader {
			words[i] += rule.T("（", " (").In(l) + term.Text(l) + rule.T("）", ")").In(l)
		}
	}
	return strings.Join(words, rule.T("；", "; ").In(l))
}

// FollowOf says what the conclusion of a project entails; without a conclusion, what it entails that acceptance was not
// applied for.
func FollowOf(c Closing) (rule.Answer[Follow], error) { return inForce(c, followOf) }

// FollowOf says it under these numbers.
func (p Policy) FollowOf(c Closing) (rule.Answer[Follow], error) {
	return under(p, c, calendar.Official(), followOf)
}

func followOf(q *inquiry) (rule.Answer[Follow], error) {
	f := Follow{Effects: []Effect{}}
	said, given := q.Facts.Conclusion.Get()
	if given && !q.known(said) {
		q.Trace.Because(rule.LawUnknown)
		return rule.ConcludeWith(q.Trace, book, ruleFollow, rule.Opt[Follow]{})
	}
	switch {
	case !given && q.Facts.AppliedOn.IsGiven():
		q.Trace.Lack(book.Fact(factConclusion))
		q.Line(ruleFollow, q.Trace.Open()...)
	case !given:
		q.entails(&f, BlockTill, &q.Policy.After.BlocksTill)
		q.entails(&f, WarnCorrect, &q.Policy.After.Corrects)
		if len(f.Effects) == 0 {
			q.Line(ruleFollow)
		}
	case said == Pass && !q.Policy.After.Money.On:
		l := q.Resting(ruleFollow, []rule.Basis{q.Policy.After.Money.Basis})
		*l = l.Saying(rule.T("此文件未规定结余如何处理", "the document does not say what becomes of the balance"))
	case said == Pass:
		if q.Policy.After.Keeps.On {
			q.entails(&f, KeepBalance, &q.Policy.After.Keeps)
		} else {
			q.plain(&f, ReturnBalance, q.Policy.After.Keeps.Basis)
		}
	case said == PassLater, said == Concluded:
		q.plain(&f, ReturnBalance, q.Policy.After.Keeps.Basis)
		if said == Concluded {
			q.again(&f, &q.Policy.After.AgainClosed)
		}
	case said == Reconsider:
		q.Line(ruleFollow)
	case said == Fail:
		q.failed(&f)
	default:
		q.ended(&f, said)
	}
	return rule.Conclude(q.Trace, book, ruleFollow, f)
}

// entails adds an effect where the profile has it.
func (q *inquiry) entails(f *Follow, e Effect, law *rule.Switch) {
	if law.On {
		q.plain(f, e, law.Basis)
	}
}

// plain adds an effect with its law.
func (q *inquiry) plain(f *Follow, e Effect, law rule.Basis) {
	f.Effects = append(f.Effects, e)
	q.Resting(effectRule(e), []rule.Basis{law})
}

// again lets one apply again, where duty of care was met if the profile asks for it.
func (q *inquiry) again(f *Follow, law *rule.Switch) {
	if !law.On {
		return
	}
	if q.Policy.After.AgainCare.On {
		if care, given := rule.Need(q.Trace, book.Fact(factCare), q.Facts.CareTaken); !given || !care {
			return
		}
	}
	q.plain(f, ApplyAgain, law.Basis)
}

// failed is what a failure entails.
func (q *inquiry) failed(f *Follow) {
	if q.Policy.After.Money.On {
		q.plain(f, ReturnBalance, q.Policy.After.BarsLeader.Basis)
		q.plain(f, RecoverMisuse, q.Policy.After.BarsLeader.Basis)
	}
	q.entails(f, FunderOpinion, &q.Policy.After.Opinion)
	q.again(f, &q.Policy.After.AgainFailed)
	if !q.Policy.After.BarsLeader.On {
		return
	}
	q.plain(f, BarLeader, q.Policy.After.BarsLeader.Basis)
	q.barred(f)
	if q.Policy.After.BarsUnit.On {
		if firm, given := rule.Need(q.Trace, book.Fact(factEnterprise), q.Facts.Enterprise); given && firm {
			q.plain(f, BarEnterprise, q.Policy.After.BarsUnit.Basis)
		}
	}
}

// ended is what a termination entails.
func (q *inquiry) ended(f *Follow, said Class) {
	q.plain(f, ReturnBalance, q.Policy.After.Downgrades.Basis)
	if said != Diligent {
		q.entails(f, LowerCredit, &q.Policy.After.Downgrades)
	}
	if said == Forced {
		q.plain(f, RecoverMisuse, q.Policy.After.ForcedTeam.Basis)
		q.entails(f, LowerTeam, &q.Policy.After.ForcedTeam)
		q.entails(f, RecoverAll, &q.Policy.After.RecoversAll)
	}
}

// barred is the term of the leader's bar: years from the day of the conclusion, which is counted.
func (q *inquiry) barred(f *Follow) {
	concluded, given := rule.Need(q.Trace, book.Fact(factConcluded), q.Facts.ConcludedOn)
	limit := rule.TimeLimit{Length: q.Policy.After.BarYears, Unit: rule.YearUnit}
	years, most, ok := limit.Periods()
	if !ok || years != most {
		q.Trace.Because(rule.LawUnknown)
	}
	if !given || !ok || years != most {
		return
	}
	term := rule.TermOf(concluded, years, rule.FirstDayCounted)
	f.Barred = rule.Given(term)
	q.Resting(ruleBarTerm, []rule.Basis{q.Policy.After.BarYears.Basis}, rule.Figure("自结论之日", "from the conclusion", rule.OnDay(concluded)),
		rule.Named{Title: rule.T("限制期", "barred"), Words: rule.T(term.Text(rule.ZH), term.Text(rule.EN))})
}

package acceptance

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
	"github.com/keji-rules/keji/rule/enum"
)

// Bar is something that stands against a pass, or lowers the conclusion.
type Bar string

// The bars.
const (
	BarShare      Bar = "share"             // the share of completion is below the least (strict)
	BarCore       Bar = "core"              // a core indicator is not met
	BarAgain      Bar = "reconsider"        // the share is below the line of reconsidering (strict)
	BarFalse      Bar = "false_material"    // material is not true
	BarUnapproved Bar = "unapproved_change" // changed without approval
	BarDispute    Bar = "unsettled_dispute" // disputes on results
	BarMoney      Bar = "money_problem"     // serious problems in the use of money
	BarLate       Bar = "material_late"     // material late without reason
	BarOverdue    Bar = "overdue"           // not applied for in time
	BarFinance    Bar = "finance"           // the acceptance of the money was not passed
	BarPanel      Bar = "panel"             // the panel was not valid: no conclusion at all
)

var bars = enum.Words[Bar]{
	{Value: BarShare, Text: rule.T("完成比例低于最低要求", "the share of completion is too low")},
	{Value: BarCore, Text: rule.T("核心指标未全部完成", "a core indicator is not met")},
	{Value: BarAgain, Text: rule.T("完成比例低于复议线", "the share of completion calls for reconsidering")},
	{Value: BarFalse, Text: rule.T("验收材料不真实", "material is not true")},
	{Value: BarUnapproved, Text: rule.T("擅自变更指标、内容或技术路线", "changed without approval")},
	{Value: BarDispute, Text: rule.T("成果纠纷未解决", "a dispute on results is not settled")},
	{Value: BarMoney, Text: rule.T("经费使用存在严重问题", "serious problems in the use of money")},
	{Value: BarLate, Text: rule.T("无正当理由逾期不交材料", "material late without reason")},
	{Value: BarOverdue, Text: rule.T("逾期未申请验收", "not applied for in time")},
	{Value: BarFinance, Text: rule.T("财务验收未通过", "the acceptance of the money was not passed")},
	{Value: BarPanel, Text: rule.T("专家组无效", "the panel is not valid")},
}

// Valid reports whether b is a bar.
func (b Bar) Valid() bool { return bars.Has(b) }

// Choices lists what can be written.
func (Bar) Choices() []string { return bars.Choices() }

// Text names the bar in one language.
func (b Bar) Text(l rule.Lang) string { return bars.Text(b).In(l) }

// Check says what stands against a pass, what is open, and whether the panel's conclusion conflicts with it. The conclusion
// itself is the panel's.
type Check struct {
	Against []Bar `json:"against"`
	Open    []Bar `json:"open"` // cannot be told yet
	// Excused: the main targets were missed through force majeure or recognised risk: 结题 instead of a failure is possible.
	Excused bool `json:"excused"`
	// Conflict says whether the conclusion given conflicts with what stands against it; not given without a conclusion, and
	// while that cannot be told.
	Conflict rule.Opt[bool] `json:"conflict,omitzero"`
}

// Text says it in one language.
func (c Check) Text(l rule.Lang) string {
	text := rule.T("没有不得通过的情形", "nothing stands against a pass").In(l)
	if len(c.Against) > 0 {
		text = rule.T("不得按“通过”验收：", "against a pass: ").In(l) + named(c.Against, l)
	}
	if len(c.Open) > 0 {
		text += rule.T("；待定：", "; cannot be told yet: ").In(l) + named(c.Open, l)
	}
	if c.Excused {
		text += rule.T("；可按结题处理", "; may be concluded").In(l)
	}
	if conflict, told := c.Conflict.Get(); told && conflict {
		text += rule.T("；与所作结论矛盾", "; conflicts with the conclusion").In(l)
	}
	return text
}

func named(all []Bar, l rule.Lang) string {
	words := make([]string, len(all))
	for i, b := range all {
		words[i] = b.Text(l)
	}
	return strings.Join(words, rule.T("、", ", ").In(l))
}

// CheckOf holds a project, and the conclusion where one is given, against everything that bars a pass.
func CheckOf(c Closing) (rule.Answer[Check], error) { return inForce(c, checkOf) }

// CheckOf does so under these numbers and this calendar.
func (p Policy) CheckOf(c Closing, days calendar.Calendar) (rule.Answer[Check], error) {
	return under(p, c, days, checkOf)
}

func checkOf(q *inquiry) (rule.Answer[Check], error) {
	ch := Check{Against: []Bar{}, Open: []Bar{}}
	q.completed(&ch)
	q.found(&ch)
	q.overdue(&ch)
	if q.Facts.Excused.Or(false) && q.Policy.Excuse.On {
		ch.Excused = true
		q.Resting(ruleExcused, []rule.Basis{q.Policy.Excuse.Basis})
	}
	q.concluded(&ch)
	return rule.ConcludeWith(q.Trace, book, ruleCheck, rule.Given(ch))
}

// note writes the line of a bar and keeps it where it stands or is open.
func (q *inquiry) note(ch *Check, b Bar, v rule.Verdict, law []rule.Basis, values ...rule.Named) {
	q.Resting(barRule(b), law, values...).Verdict = rule.Given(v)
	switch v {
	case rule.Failed:
		ch.Against = append(ch.Against, b)
	case rule.Undetermined:
		ch.Open = append(ch.Open, b)
	}
}

// completed looks at the indicators.
func (q *inquiry) completed(ch *Check) {
	c, known := q.completion()
	held := func(ok bool) rule.Verdict {
		if !known {
			return rule.Undetermined
		}
		return asking.Held(ok)
	}
	share := rule.Named{Title: rule.T("完成比例", "share of completion"), Value: rule.Exactly(c.Binding, rule.Share)}
	if !known {
		share.Value = book.Fact(factIndicators).NotGiven()
	}
	test := &q.Policy.Test
	if test.Shares.On {
		q.note(ch, BarShare, held(known && c.exact.Cmp(test.Least.Value.Rat()) >= 0), []rule.Basis{test.Least.Basis, test.Counted.Basis}, share,
			rule.Named{Title: rule.T("不低于", "at least"), Value: test.Least.Known(rule.Share)})
	}
	if test.Agains.On {
		q.note(ch, BarAgain, held(known && c.exact.Cmp(test.Again.Value.Rat()) >= 0), []rule.Basis{test.Again.Basis, test.Counted.Basis}, share,
			rule.Named{Title: rule.T("不低于", "at least"), Value: test.Again.Known(rule.Share)})
	}
	if test.Core.On {
		q.note(ch, BarCore, held(c.CoreMet), []rule.Basis{test.Core.Basis})
	}
}

// found looks at what somebody found.
func (q *inquiry) found(ch *Check) {
	for _, x := range []struct {
		bar  Bar
		law  *rule.Switch
		said rule.Opt[bool]
		fact rule.FactID
	}{
		{BarFalse, &q.Policy.Test.False, q.Facts.FalseMaterial, factFalse},
		{BarUnapproved, &q.Policy.Test.Unapproved, q.Facts.Unapproved, factUnapproved},
		{BarDispute, &q.Policy.Test.Dispute, q.Facts.Dispute, factDispute},
		{BarMoney, &q.Policy.Test.Money, q.Facts.MoneyProblem, factMoney},
		{BarLate, &q.Policy.Test.Late, q.Facts.Late, factLate},
		{BarFinance, &q.Policy.Test.Finance, negated(q.Facts.Finance), factFinance},
	} {
		if !x.law.On {
			continue
		}
		said, given := rule.Need(q.Trace, book.Fact(x.fact), x.said)
		v := asking.Held(!said)
		if !given {
			v = rule.Undetermined
		}
		q.note(ch, x.bar, v, []rule.Basis{x.law.Basis})
	}
}

func negated(v rule.Opt[bool]) rule.Opt[bool] {
	said, given := v.Get()
	if !given {
		return v
	}
	return rule.Given(!said)
}

// overdue looks at the day of the application: after the day that a notice printed, or more than so many months after the end
// (strict).
func (q *inquiry) overdue(ch *Check) {
	if !q.Policy.Test.Overdue.On {
		return
	}
	last := q.months(&q.Policy.Test.OverdueMonths, q.Facts.EndsOn.Or(rule.Date{}), rule.RollOn)
	law := []rule.Basis{q.Policy.Test.OverdueMonths.Basis, q.Policy.Test.Overdue.Basis}
	if by, printed := q.Facts.ApplyBy.Get(); printed {
		last, law = asking.Printed(by, q.Facts.EndsOn.Or(rule.Date{})), []rule.Basis{printedWins, q.Policy.Test.Overdue.Basis}
	}
	applied, given := rule.Need(q.Trace, book.Fact(factApplied), q.Facts.AppliedOn)
	v := rule.Undetermined
	values := []rule.Named{{Title: rule.T("最迟（含）", "latest, inclusive"), Value: last.Known()}}
	if given {
		v = last.Met(applied)
		values = append(values, rule.Figure("申请日", "applied on", rule.OnDay(applied)))
	}
	q.note(ch, BarOverdue, v, law, values...)
}

// panel looks at the panel's validity.
func (q *inquiry) panel(ch *Check) (valid, told bool) {
	valid, told = rule.Need(q.Trace, book.Fact(factPanel), q.Facts.Panel)
	v := asking.Held(valid)
	if !told {
		v = rule.Undetermined
	}
	q.note(ch, BarPanel, v, []rule.Basis{panelLaw, q.Policy.Test.Panel.Basis})
	return valid, told
}

// concluded holds the conclusion against the rest: a pass against any bar, and any conclusion against an invalid panel.
func (q *inquiry) concluded(ch *Check) {
	said, given := q.Facts.Conclusion.Get()
	if !given {
		return
	}
	valid, told := true, true
	if q.Policy.Test.Panel.On {
		valid, told = q.panel(ch)
	}
	against, open := len(ch.Against) > 0, len(ch.Open) > 0
	if !said.passing() {
		against, open = told && !valid, !told
	}
	against = !q.known(said) || against
	l := q.Line(ruleConclusion, rule.Named{Title: rule.T("结论", "conclusion"), Words: rule.T(said.Text(rule.ZH), said.Text(rule.EN))})
	switch {
	case against:
		ch.Conflict, l.Verdict = rule.Given(true), rule.Given(rule.Failed)
	case open:
		l.Verdict = rule.Given(rule.Undetermined)
	default:
		ch.Conflict, l.Verdict = rule.Given(false), rule.Given(rule.Passed)
	}
}

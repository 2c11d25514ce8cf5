package quota

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

var on = rule.Switch{On: true}

func setting() Setting {
	return Setting{On: rule.NewDate(2025, 3, 3), Plan: Provincial}
}

func running(h Holder, person string, r Role) Holding {
	return Holding{
		Holder: rule.Given(h), Person: person, Plan: rule.Given(Provincial), Role: rule.Given(r), Kind: rule.Given(Research), Status: rule.Given(Ongoing),
		FirstEnd: rule.Given(rule.NewDate(2024, 8, 31)),
	}
}

// One application of the plan for each person and year, bases and talent projects exempt.
func TestEachPersonOnceAYearBasesAndTalentExempt(t *testing.T) {
	q := Quota{On: on, Leads: on, SubLeads: on, Joins: on, Applying: on, SameYear: on, SamePlan: on, NoPlatforms: on, NoTalents: on}
	applied := func(person string, k Kind, year int) Holding {
		return Holding{
			Holder: rule.Given(Member), Person: person, Plan: rule.Given(Provincial), Role: rule.Given(Join), Kind: rule.Given(k), Status: rule.Given(Applying),
			AppliedOn: rule.Given(rule.NewDate(year, 1, 2)),
		}
	}
	got := q.Count(Member, setting(), []Holding{applied("a", Talent, 2025), applied("b", Research, 2024), applied("c", Research, 2025), applied("c", Subsidy, 2025), applied("a", Platform, 2025)})
	require.Equal(t, "c", got.Person)
	require.Equal(t, 2, got.Sure, "a post-subsidy is not exempt")
	require.Zero(t, got.Unsure)
}

func TestOfSeveralPersonsTheOneWithMostCounts(t *testing.T) {
	q := Quota{Leads: on, Joins: on, Ongoing: on}
	open := running(Member, "b", Join)
	open.Role = rule.Opt[Role]{}
	got := q.Count(Member, setting(), []Holding{running(Member, "a", Join), running(Member, "b", Join), open, running(Leader, "", Lead)})
	require.Equal(t, Tally{Person: "b", Sure: 1, Unsure: 1}, Tally{Person: got.Person, Sure: got.Sure, Unsure: got.Unsure})
	require.Equal(t, "角色未说明", got.Items[1].Why.ZH)
}

// Six months after 31 August 2024 end on 28 February 2025; on 1 March it no longer counts.
func TestAProjectStopsCountingAfterItsTermAsFirstAgreed(t *testing.T) {
	q := Quota{Leads: on, Ongoing: on}
	for day, counts := range map[rule.Date]rule.Verdict{rule.NewDate(2025, 2, 28): rule.Passed, rule.NewDate(2025, 3, 1): rule.Failed} {
		at := Setting{On: day, Ends: Ends{ByTerm: on, Months: rule.Limit{Value: rule.Int(6)}}}
		item := q.Count(Leader, at, []Holding{running(Leader, "", Lead)}).Items[0]
		require.Equal(t, counts, item.Counts, day)
		if counts == rule.Passed {
			require.Equal(t, rule.NewDate(2025, 3, 1), item.FreedOn)
		}
	}
}

func TestWhereTheMonthsAreNotKnownItMayCount(t *testing.T) {
	q := Quota{Leads: on, Ongoing: on}
	unknown := rule.Limit{Value: rule.Int(3), High: rule.Int(12), Basis: rule.Basis{Source: rule.Unknown}}
	for day, counts := range map[rule.Date]rule.Verdict{
		rule.NewDate(2024, 11, 30): rule.Passed, rule.NewDate(2024, 12, 1): rule.Undetermined, rule.NewDate(2025, 8, 31): rule.Undetermined, rule.NewDate(2025, 9, 1): rule.Failed,
	} {
		item := q.Count(Leader, Setting{On: day, Ends: Ends{ByTerm: on, Months: unknown}}, []Holding{running(Leader, "", Lead)}).Items[0]
		require.Equal(t, counts, item.Counts, day)
	}
}

func TestWhatIsNotSaidMattersOnlyWhereItIsAsked(t *testing.T) {
	h := Holding{Holder: rule.Given(Leader), Status: rule.Given(Ongoing)}
	everything := Quota{Leads: on, SubLeads: on, Joins: on, Ongoing: on}
	require.Equal(t, 1, everything.Count(Leader, setting(), []Holding{h}).Sure)
	for name, q := range map[string]Quota{
		"role": {Leads: on, Ongoing: on}, "plan": {Leads: on, SubLeads: on, Joins: on, Ongoing: on, SamePlan: on},
		"kind": {Leads: on, SubLeads: on, Joins: on, Ongoing: on, NoTalents: on},
	} {
		require.Equal(t, 1, q.Count(Leader, setting(), []Holding{h}).Unsure, name)
	}
	applications := Quota{Leads: on, SubLeads: on, Joins: on, Applying: on}
	require.Zero(t, applications.Count(Leader, setting(), []Holding{h}).Unsure, "a running project is no application, whatever its role")
	require.Equal(t, 1, everything.Count(Leader, setting(), []Holding{{}}).Unsure, "it may be anybody's, in any state")
}

func TestAProjectOfAnotherHolderDoesNotCount(t *testing.T) {
	q := Quota{Leads: on, Joins: on, Ongoing: on}
	all := []Holding{running(Leader, "", Lead), running(Unit, "", Lead), running(Unit, "", Join), running(Member, "m", Join)}
	require.Equal(t, 1, q.Count(Leader, setting(), all).Sure)
	require.Equal(t, 2, q.Count(Unit, setting(), all).Sure)
}

func TestEveryWordIsListedAndNamed(t *testing.T) {
	for _, h := range holders {
		require.True(t, h.Value.Valid())
		require.NotEmpty(t, h.Value.Text(rule.ZH)+h.Value.Text(rule.EN))
	}
	for _, p := range plans {
		require.True(t, p.Value.Valid() && p.Text.Whole() && p.Value.Text(rule.ZH) != "")
	}
	for _, r := range roles {
		require.True(t, r.Value.Valid() && r.Text.Whole() && r.Value.Text(rule.ZH) != "")
	}
	for _, s := range states {
		require.True(t, s.Value.Valid() && s.Text.Whole() && s.Value.Text(rule.ZH) != "")
	}
	for _, k := range kinds {
		require.True(t, k.Value.Valid() && k.Text.Whole() && k.Value.Text(rule.ZH) != "")
	}
	require.False(t, Holder("x").Valid() || Plan("x").Valid() || Role("x").Valid() || Status("x").Valid() || Kind("x").Valid())
}

// A limit of a call counts what the call approved, whatever became of it, and this application as one of them.
func TestTheApprovalsOfAFieldCountByCall(t *testing.T) {
	q := Quota{On: on, Leads: on, SubLeads: on, Joins: on, Ongoing: on, SameCall: on}
	field := func(s Status, same rule.Opt[bool]) Holding {
		return Holding{Holder: rule.Given(Field), Status: rule.Given(s), SameCall: same}
	}
	got := q.Count(Field, setting(), []Holding{
		field(Ongoing, rule.Given(true)), field(Concluded, rule.Given(true)), field(Applying, rule.Given(true)), field(Refused, rule.Given(true)),
		field(Ongoing, rule.Given(false)), field(Ongoing, rule.Opt[bool]{}), running(Unit, "", Lead),
	})
	require.Equal(t, 2, got.Sure)
	require.Equal(t, 1, got.Unsure)
}

// Whether an approved project was applied for this year is not known without its day, unless it ended before the year.
func TestWithoutItsDayAnApprovedProjectMayBeOfThisYear(t *testing.T) {
	q := Quota{On: on, Leads: on, Applying: on, SameYear: on}
	h := running(Leader, "", Lead)
	h.FirstEnd = rule.Given(rule.NewDate(2024, 12, 31))
	require.Equal(t, rule.Failed, q.Count(Leader, setting(), []Holding{h}).Items[0].Counts, "it ended before this year began")
	h.FirstEnd = rule.Given(rule.NewDate(2025, 1, 1))
	require.Equal(t, rule.Undetermined, q.Count(Leader, setting(), []Holding{h}).Items[0].Counts, "it may have been applied for this year")
	h.AppliedOn = rule.Given(rule.NewDate(2024, 12, 31))
	require.Equal(t, rule.Failed, q.Count(Leader, setting(), []Holding{h}).Items[0].Counts)
	h.AppliedOn = rule.Given(rule.NewDate(2025, 1, 1))
	require.Equal(t, rule.Passed, q.Count(Leader, setting(), []Holding{h}).Items[0].Counts)
	h.Status, h.AppliedOn = rule.Given(Refused), rule.Opt[rule.Date]{}
	require.Equal(t, rule.Failed, q.Count(Leader, setting(), []Holding{h}).Items[0].Counts, "refused")
	q.Ongoing = on
	h.Status = rule.Given(Ongoing)
	require.Equal(t, rule.Passed, q.Count(Leader, setting(), []Holding{h}).Items[0].Counts, "it counts as running")
}

package gate

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/gate/quota"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// folders are the cases of each profile.
var folders = map[project.Profile]string{
	project.Meizhou: "meizhou", project.MeizhouLab: "meizhou_lab", project.OtherProvince: "other_province", project.Prefecture: "prefecture", project.Guangdong: "guangdong", project.KeyField: "key_field",
	project.NationalKeyRD: "national", project.WaterKeyRD: "water", project.NaturalScience: "nsfc", project.Guangzhou: "guangzhou", project.Shenzhen: "shenzhen",
}

func casesOf(p project.Profile) string { return "testdata/" + folders[p] }

func TestCasesOfEveryProfileReachEveryRuleFromEverySide(t *testing.T) {
	require.NoError(t, book.Err())
	require.NoError(t, set.Err())
	require.NoError(t, entrance.Err())
	coverage := ruletest.NewCoverage(book)
	for _, p := range Profiles() {
		t.Run(string(p), func(t *testing.T) {
			for _, d := range ruletest.Cases(t, casesOf(p), ruletest.For(Scheme(p), Decode)) {
				coverage.Add(d)
			}
		})
	}
	coverage.Require(t, ruletest.BothSides)
}

func TestMovingANumberOfAnyEditionFailsACase(t *testing.T) {
	for _, p := range Profiles() {
		t.Run(string(p), func(t *testing.T) {
			cases, err := ruletest.Load(casesOf(p))
			require.NoError(t, err)
			subject := ruletest.For(Scheme(p), Decode)
			ruletest.Mutations(t, subject, cases, unread(Scheme(p).Timeline())...)
		})
	}
}

// unread names the figures that an edition does not read, since the switch before them is off.
func unread(t rule.Timeline[Policy]) []ruletest.Equivalent {
	var all []ruletest.Equivalent
	for _, e := range t.All() {
		p := e.Policy
		name := func(on rule.Switch, figures ...string) {
			for _, f := range figures {
				if !on.On {
					all = append(all, ruletest.Equivalent{Edition: e.ID, Figure: f, Why: "the edition has no such clause: its switch is off"})
				}
			}
		}
		name(p.Lead.ByCutoff, "lead.cutoff")
		name(p.Lead.ByYears, "lead.years")
		name(p.Lead.OneChannel, "lead.channels")
		name(p.Leader.ByBirth, "leader.born")
		name(p.Leader.ByYouth, "leader.young_born")
		name(p.Leader.Qualified, "leader.by_peers")
		name(rule.Switch{On: p.Leader.Qualified.On && p.Leader.ByPeers.On}, "leader.peers")
		name(p.Leader.ByMonths, "leader.months")
		name(p.Leader.ByAge, "leader.age")
		name(p.Plan.ByOwn, "plan.own_led")
		name(p.Plan.ByElse, "plan.own_else")
		name(p.Plan.SomeOwn, "plan.own_above")
		name(p.Plan.ByUnits, "plan.units")
		name(p.Plan.Readiness, "plan.levels")
		name(p.Quotas.Adjusted, "quotas.free_rd")
		name(rule.Switch{On: countsRunning(&p)}, "ends.submitted", "ends.by_term", "ends.quit")
		name(p.Ends.ByTerm, "ends.months")
		if p.Ends.Months.High.Cmp(rule.Int(untilConclusion)) == 0 {
			all = append(all, ruletest.Equivalent{Edition: e.ID, Figure: "ends.months.high", Why: "no project takes so long: it stands for the conclusion"})
		}
		for _, q := range quotas(&p) {
			if q.Max.High.Cmp(rule.Int(mostProjects)) == 0 {
				all = append(all, ruletest.Equivalent{Edition: e.ID, Figure: "quotas." + q.name + ".max.high", Why: "the door lets no list in that is so long"})
			}
			name(q.On, "quotas."+q.name+".*")
			if q.On.On {
				name(rule.Switch{On: q.Applying.On || q.SameCall.On}, "quotas."+q.name+".same_*")
				name(rule.Switch{On: !q.SameCall.On}, "quotas."+q.name+".same_year")
				name(q.SamePlan, "quotas."+q.name+".allied")
			}
		}
	}
	return all
}

type named struct {
	name string
	quota.Quota
}

func quotas(p *Policy) []named {
	q := &p.Quotas
	return []named{{"leads", q.Leads}, {"running", q.Running}, {"total", q.Total}, {"persons", q.Persons}, {"barring", q.Barring}, {"unit", q.Unit}, {"field", q.Field}}
}

// countsRunning reports whether any limit counts running projects.
func countsRunning(p *Policy) bool {
	q := &p.Quotas
	return q.Running.On.On || q.Total.On.On || q.Barring.On.On || q.Persons.On.On && q.Persons.Ongoing.On
}

func TestEveryProfileIsSoundAndEveryNumberSaysWhereItComesFrom(t *testing.T) {
	for _, p := range Profiles() {
		for _, e := range set.All(p) {
			require.Empty(t, Scheme(p).CheckPolicy(&e.Policy), e.ID)
			for _, f := range rule.PolicyFigures(&e.Policy) {
				require.NotEqual(t, rule.Unstated, f.Basis.Source, f.Path)
				require.False(t, f.Basis.Cite.IsZero(), f.Path)
			}
		}
	}
}

func TestOneFolderForEachProfile(t *testing.T) {
	entries, err := os.ReadDir("testdata")
	require.NoError(t, err)
	count := 0
	for _, e := range entries {
		if e.IsDir() && !strings.HasPrefix(e.Name(), "fuzz") {
			count++
		}
	}
	require.Len(t, Profiles(), count)
	require.Len(t, folders, count)
}

// complete are the applications of all cases of a profile that the door lets in.
func complete(t testing.TB, p project.Profile) []Application {
	cases, err := ruletest.Load(casesOf(p))
	require.NoError(t, err)
	var apps []Application
	for i := range cases {
		if a, err := Decode(cases[i].Application()); err == nil {
			if _, err := Evaluate(a); err == nil {
				apps = append(apps, a)
			}
		}
	}
	return apps
}

func TestTheLinesDependOnTheConditionsAlone(t *testing.T) {
	for _, p := range Profiles() {
		ruletest.StraightLine(t, ruletest.For(Scheme(p), Decode), complete(t, p)...)
	}
}

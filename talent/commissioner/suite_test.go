package commissioner

import (
	"testing"

	"github.com/keji-rules/keji/rule/ruletest"
)

var (
	personSuite = ruletest.Proof[PersonPolicy, Person]{Scheme: persons, Door: personDoor, Dir: "testdata/person"}
	teamSuite   = ruletest.Proof[TeamPolicy, Team]{Scheme: teams, Door: teamDoor, Dir: "testdata/team"}
	needSuite   = ruletest.Proof[NeedPolicy, Need]{Scheme: needs, Door: needDoor, Dir: "testdata/need"}
)

func TestPersons(t *testing.T) { personSuite.Prove(t) }
func TestTeams(t *testing.T)   { teamSuite.Prove(t) }
func TestNeeds(t *testing.T)   { needSuite.Prove(t) }
func FuzzPerson(f *testing.F)  { personSuite.Fuzz(f) }
func FuzzTeam(f *testing.F)    { teamSuite.Fuzz(f) }
func FuzzNeed(f *testing.F)    { needSuite.Fuzz(f) }

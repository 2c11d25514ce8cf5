// Package schemes is the list of schemes that the example programs offer by name, and what they ask of each one.
package schemes

import (
	"embed"
	"slices"
	"strings"

	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/ethics"
	"github.com/keji-rules/keji/integrity/sanction"
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/gate"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/record"
	"github.com/keji-rules/keji/talent/commissioner"
	"github.com/keji-rules/keji/talent/foreigner"
	"github.com/keji-rules/keji/talent/foreigner/graduate"
	"github.com/keji-rules/keji/talent/foreigner/visit"
	"github.com/keji-rules/keji/talent/highend"
	"github.com/keji-rules/keji/talent/reviewer/pool"
)

// all lists the schemes; to add one, add a line here and its template, templates/NAME.json.
var all = []Scheme{
	of(techsme.Scheme(), techsme.Door()),
	of(hnte.Scheme(), hnte.Door()),
	of(hnte.UpkeepScheme(), hnte.UpkeepDoor()),
	of(sanction.Scheme(integrity.Misconduct), sanction.Door()),
	of(sanction.Scheme(integrity.Violation), sanction.Door()),
	of(sanction.Scheme(integrity.Guangdong), sanction.Door()),
	of(ethics.Scheme(), ethics.Door()),
	of(foreigner.Scheme("441400"), foreigner.Door()), // the national parameters, which hold in Meizhou
	of(graduate.Scheme(), graduate.Door()),
	of(visit.LetterScheme(), visit.LetterDoor()),
	of(visit.InvitationScheme(), visit.InvitationDoor()),
	of(highend.RecognitionScheme(), highend.RecognitionDoor()),
	of(highend.ResidenceScheme(), highend.ResidenceDoor()),
	of(highend.CardScheme(), highend.CardDoor()),
	of(commissioner.PersonScheme(), commissioner.PersonDoor()),
	of(commissioner.TeamScheme(), commissioner.TeamDoor()),
	of(commissioner.NeedScheme(), commissioner.NeedDoor()),
	of(pool.Scheme(pool.Meizhou), pool.Door()),
	of(gate.Scheme(project.Meizhou), gate.Door()), // the other profiles by the inquiries project_may_apply and project_limits
}

//go:embed templates
var templates embed.FS

// Form is what is filled in: an application of a scheme, or the file of the front desk.
type Form interface {
	Name() string // as on the command line
	Title() rule.Text
	Fields() []door.Field // every place of it
	Template() []byte     // one filled in completely, as JSON, which works as it is
}

// Scheme is one scheme, whatever its policy and application are in Go.
type Scheme interface {
	Form
	Editions() []rule.Edition // oldest first
	// Judge returns a judge under the edition in force on a day or, with the zero date, under the one that each
	// application picks itself. The error names the days that are covered.
	Judge(on rule.Date) (Judge, error)
	// RulebookOn writes down the rules in force on a day.
	RulebookOn(day rule.Date) (rule.Rulebook, error)
	// Changes lists what differs between the numbers and switches in force on two days.
	Changes(from, to rule.Date) ([]rule.PolicyChange, error)
}

// Judge decides one application after another on one sheet. What it returns is valid until its next use; it is not safe
// for concurrent use.
type Judge interface {
	JSON(data []byte) (rule.Decision, error)
	Row(columns, cells []string) (rule.Decision, error)
	// Gaps are those of the application decided last.
	Gaps() ([]rule.Gap, error)
	// Record records the application decided last with its answer.
	Record() (record.Record, error)
}

// All lists the schemes.
func All() []Scheme { return slices.Clone(all) }

// Names lists their names.
func Names() []string {
	var names []string
	for _, s := range all {
		names = append(names, s.Name())
	}
	return names
}

// Named returns the scheme of that name.
func Named(name string) (Scheme, error) {
	names := Names()
	if i := slices.Index(names, name); i >= 0 {
		return all[i], nil
	}
	list := strings.Join(names, " ")
	f := fault.New(rule.T("没有名为 "+name+" 的事项", "there is no scheme "+name),
		rule.T("可用的事项："+list+"；用 decide list 查看", "schemes: "+list+"; see decide list"))
	if guess := cli.Nearest(name, names); guess != "" {
		f.Remedy = rule.T("是否应为 "+guess+"？可用的事项："+list, "did you mean "+guess+"? schemes: "+list)
	}
	return nil, f
}

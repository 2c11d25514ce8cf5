package certification

import (
	"encoding/json"
	"errors"

	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/calendar"
)

// Desk is what the front desk says of one enterprise on one day. It is immutable and safe for concurrent use.
type Desk struct {
	On   rule.Date
	Name string
	// Counts say how rights, monthly averages and R&D were counted from the profile.
	Counts []Reply
	// Places has one entry for each scheme, in the order of the desk's list.
	Places []Place
	// Deadlines are those still to come, by day; those counted in working days stand last, without a day.
	Deadlines []Deadline
	// Best is the change of one fact that opens most schemes; not given where no single change opens any.
	Best rule.Opt[Step]
}

// Place is what the desk says of one scheme.
type Place struct {
	Scheme string // stable name, such as techsme
	Title  rule.Text
	// Closed says that the scheme has no rules on the day, and for which days it has; nothing else is said then.
	Closed *rule.EditionError
	// Held are the certificates or numbers, the latest first, each with what it is worth on the day; a certificate in force
	// stands before all, one not issued by the day behind. Holds is Passed where one is in force, and not applicable for a
	// scheme in which nothing is held.
	Held  []Holding
	Holds rule.Verdict
	// Window says whether an application may be submitted on the day; nil where no calendar is known.
	Window Reply
	// May says whether the enterprise may get it, applying on the day: the verdict of Decision, or of Answer where the
	// scheme computes an amount.
	May      rule.Verdict
	Decision rule.Decision
	Answer   Reply
	// Gaps are the least changes that would meet what is unmet, the nearest first.
	Gaps []rule.Gap
	// Brings are the consequences, with amounts where the facts allow them.
	Brings []rule.Line

	trial trial
}

// Holding is one certificate or number, its last day unless it was withdrawn, and the answer on what it is worth on the day.
type Holding struct {
	Name   string // its number; empty where it was not given
	Until  rule.Date
	Status Reply
}

// Deadline is one day by which something is to be done. By is not given where the day cannot be told: where working days
// are counted, without a calendar, or where a year's call is not known. Overdue says that it passed unmet,
// Unknown that it passed and whether it was met is not known.
type Deadline struct {
	Scheme  string
	By      rule.Opt[rule.Date]
	Overdue bool
	Unknown bool
	Line    rule.Line
}

// Reply is an answer of any kind: rule.Answer of whatever value.
type Reply interface {
	json.Marshaler
	Text(rule.Lang) string
	FullText(rule.Lang) string
	Markdown(rule.Lang) string
	About() rule.Rule
	Frame() rule.Frame
	Lines() []rule.Line
	Missing() []rule.Fact
}

// offer is one scheme at the desk: what it says of a file on a day. Paths names, for facts that schemes share, where the
// application has them.
type offer struct {
	name  string
	title rule.Text
	look  func(f *File, on rule.Date, p *Place) error
	paths map[shared]string
}

// offers lists the schemes; to add one, add a line.
var offers = [...]offer{
	{"hnte", titleOf(hnte.Scheme()), hntePlace, map[shared]string{techStaff: "tech_staff", classI: "ip_class1", classII: "ip_class2", research: "last.rd_internal"}},
	{"techsme", titleOf(techsme.Scheme()), techsmePlace, map[shared]string{techStaff: "tech_staff", classI: "ip_class1", classII: "ip_class2", research: "rd_expense"}},
	{"superdeduction", rule.T("研发费用加计扣除", "R&D super-deduction"), superdeductionPlace, nil},
}

// Survey says what an enterprise holds and may get on a day, as SurveyBy does, with deadlines in working days left open.
func Survey(f File, on rule.Date) (Desk, error) { return SurveyBy(f, on, calendar.Calendar{}) }

// SurveyBy says what an enterprise holds and may get on a day, scheme by scheme, as if it applied on that day. An error is
// malformed input, every problem at once. A day for which a scheme has no rules closes that scheme alone. Working days are
// counted by the calendar, such as calendar.Official.
func SurveyBy(f File, on rule.Date, by calendar.Calendar) (Desk, error) {
	if err := Validate(&f); err != nil {
		return Desk{}, err
	}
	d := Desk{On: on, Name: f.Name}
	for i := range offers {
		p := Place{Scheme: offers[i].name, Title: offers[i].title, Holds: rule.NotApplicable}
		err := offers[i].look(&f, on, &p)
		var outside *rule.EditionError
		if errors.As(err, &outside) {
			p = Place{Scheme: p.Scheme, Title: p.Title, Closed: outside}
		} else if err != nil {
			return Desk{}, within(err, p.Scheme)
		}
		d.Places = append(d.Places, p)
	}
	var failed, late error
	d.Counts, failed = counts(&f.Profile, on)
	d.Deadlines, late = deadlines(&f, on, by)
	d.Best = best(d.Places)
	return d, errors.Join(failed, late)
}

func titleOf[P comparable, A any](s *rule.Scheme[P, A]) rule.Text { return s.Book().Title() }

package screening

import (
	"strings"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
)

// Result is what a screening comes to: a proposal, which an officer confirms.
type Result struct {
	Purpose Purpose `json:"purpose"`
	Stage   Stage   `json:"stage"`
	// Standing is that of the matter as it was put: free when every party that counts is.
	Standing rule.Standing `json:"standing"`
	Effects  []Consequence `json:"effects"`
	Parties  []Screened    `json:"parties"`
}

// Screened is one party.
type Screened struct {
	Path     string        `json:"path"`
	Role     Role          `json:"role"`
	Counts   bool          `json:"counts"` // whether its entries bar the matter
	Standing rule.Standing `json:"standing"`
	// Focus says of a legal person, in matters of projects, that it is a focus of supervision or may be; not given else.
	Focus Focus `json:"focus,omitzero"`
	hits  []hit
}

// Consequence is what follows, for the matter or for one party of it.
type Consequence struct {
	Effect Effect         `json:"effect"`
	Path   string         `json:"path,omitempty"`
	Who    rule.Text      `json:"who,omitzero"`
	Until  rule.Date      `json:"until,omitzero"` // the last day of it, where that is known
	Law    rule.Reference `json:"law,omitzero"`
}

// Text writes the consequence in one language.
func (c Consequence) Text(l rule.Lang) string {
	text := c.Effect.Text(l)
	if c.Who != (rule.Text{}) {
		text = c.Who.In(l) + rule.T("：", ": ").In(l) + text
	}
	if !c.Until.IsZero() {
		text += rule.T("（至"+c.Until.String()+"，含当日）", " (until "+c.Until.String()+", inclusive)").In(l)
	}
	return text
}

// Text writes the result in one language: the standing, through whom, what follows, and which unit is a focus of supervision.
func (r Result) Text(l rule.Lang) string {
	parts := []string{r.Purpose.Text(l) + rule.T("：", ": ").In(l) + r.Standing.Text(l)}
	for _, c := range r.Effects {
		parts = append(parts, c.Text(l))
	}
	for i := range r.Parties {
		if f := &r.Parties[i].Focus; !f.IsZero() {
			parts = append(parts, r.Parties[i].Role.Text(l)+rule.T("：", ": ").In(l)+f.Text(l))
		}
	}
	return strings.Join(parts, rule.T("；", "; ").In(l))
}

// Brief is what others than the officer and the subject may be told: whether, for what and for which day, and nothing of any
// entry.
func (r Result) Brief() rule.Standing {
	s := rule.Standing{State: r.Standing.State, On: r.Standing.On, Purpose: r.Standing.Purpose}
	if s.State == rule.PossiblyBarred {
		s.Doubt = rule.T("须人工核实", "to be verified by a person")
	}
	return s
}

// effects says what follows from the standings.
func (m *matter) effects() {
	for i := range m.result.Parties {
		m.consequences(&m.result.Parties[i])
	}
	if m.result.Standing.State == rule.PossiblyBarred && !m.has(Verify) {
		m.follow(Consequence{Effect: Verify, Law: m.policy.Fresh.Cite.Reference()})
		m.Add(book.Line(ruleStale).On(m.policy.Fresh.Basis).Judged(rule.Undetermined).Saying(m.result.Standing.Doubt))
	}
	if m.result.Standing.State == rule.Free {
		m.follow(Consequence{Effect: Proceed})
	}
}

func (m *matter) has(e Effect) bool {
	for _, c := range m.result.Effects {
		if c.Effect == e {
			return true
		}
	}
	return false
}

func (m *matter) follow(c Consequence) { m.result.Effects = append(m.result.Effects, c) }

// consequences are those of one party.
func (m *matter) consequences(s *Screened) {
	if len(s.Standing.Bars) == 0 {
		return
	}
	c := Consequence{Path: s.Path, Who: rule.T(s.Role.Text(rule.ZH), s.Role.Text(rule.EN))}
	c.Until, _ = s.Standing.Until()
	switch {
	case !s.Counts:
		counts := m.policy.counts(s.Role)
		c.Effect, c.Law = Hint, counts.Cite.Reference()
	case s.Standing.State == rule.PossiblyBarred:
		c.Effect = Verify
	case s.Standing.State == rule.Free:
		return // its bars are yet to begin
	case m.stage == Pending:
		m.pending(s, c)
		return
	case m.stage == Running:
		m.running(s, c)
		return
	default:
		c.Effect = m.refusal(s.Role)
	}
	m.follow(c)
}

// refusal: a matter goes on with another member, partner, leader or reviewer; without its applicant it does not, nor the
// appointment of a reviewer without the reviewer.
func (m *matter) refusal(r Role) Effect {
	switch r {
	case Leader, Member, Partner, ThirdParty:
		return Replace
	case Expert:
		if m.purpose != ReviewExpert {
			return Replace
		}
	}
	return Refuse
}

// files reports whether a pending matter is a party's own: reviewers and service bodies file nothing, and legal representatives
// and controllers do not in their own name.
func files(r Role) bool {
	switch r {
	case Expert, ThirdParty, LegalRepresentative, Controller:
		return false
	}
	return true
}

// pending: the application or nomination of somebody sanctioned gravely enough is ended; where the grade is not recorded, a
// person finds out.
func (m *matter) pending(s *Screened, c Consequence) {
	c.Effect, c.Law = m.refusal(s.Role), m.policy.TerminateFrom.Cite.Reference()
	v := m.ended(s)
	switch v {
	case rule.Passed:
		c.Effect = Terminate
	case rule.Undetermined:
		m.follow(Consequence{Effect: Verify, Path: c.Path, Who: c.Who})
	}
	m.Add(book.Line(rulePending).On(m.policy.TerminateFrom.Basis).At(s.Path).Judged(v))
	m.follow(c)
}

// ended says whether a sure entry of the research lists is grave enough to end what is pending. The rules on misconduct alone
// say so, of what they sanction; of entries under other rules it is open.
func (m *matter) ended(s *Screened) rule.Verdict {
	if !m.policy.Terminates.On || !files(s.Role) || m.purpose == ReviewExpert || m.purpose == Certification {
		return rule.Failed
	}
	v, least := rule.Failed, m.policy.TerminateFrom
	for i := range s.hits {
		h := &s.hits[i]
		if h.bar.Possible || !h.entry.List().OfResearch() || h.entry.Term().Covers(m.on) != rule.Passed {
			continue
		}
		regime, _ := h.entry.Regime()
		switch grade := gradeOf(h); {
		case regime != integrity.Misconduct || grade == 0 || least.Open() || h.bar.Doubt != (rule.Text{}):
			v = rule.Undetermined
		case rule.Int(int64(grade)).Cmp(least.Value) >= 0:
			return rule.Passed
		}
	}
	return v
}

// running: the project goes on; who may no longer take part is replaced by a change of the project.
func (m *matter) running(s *Screened, c Consequence) {
	c.Effect = m.refusal(s.Role)
	m.Add(book.Line(ruleRunning).On(m.policy.Terminates.Basis).At(s.Path))
	if c.Effect == Replace {
		m.follow(c)
	}
	if !m.has(Continue) {
		m.follow(Consequence{Effect: Continue, Law: m.policy.Terminates.Cite.Reference()})
	}
}

package permit

import (
	"fmt"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Paper is one paper of a request, what becomes of it, and from which day on it must be dated to be fresh; no date where
// freshness is not asked for.
type Paper struct {
	Code  string    `json:"code"`
	Title rule.Text `json:"title"`
	State State     `json:"state"`
	Since rule.Date `json:"dated_since,omitzero"`
}

// Papers are the papers of a request.
type Papers []Paper

// Text counts them by state, in one language.
func (p Papers) Text(l rule.Lang) string {
	n := map[State]int{}
	for _, x := range p {
		n[x.State]++
	}
	rest := rule.Text{}
	if n[Unlisted] > 0 {
		rest = rule.T("，其他材料未收录", ", further papers not read")
	}
	return rule.T(
		fmt.Sprintf("应提交%d项，承诺制%d项，免提交%d项", n[Needed], n[ByCommitment], n[Waived]),
		fmt.Sprintf("%d needed, %d by commitment, %d waived", n[Needed], n[ByCommitment], n[Waived])).In(l) + rest.In(l)
}

// Papers lists the papers of a request by tier, ground and kind: for a new permit and a new employer the whole list; for a renewal and
// a cancellation what was found beside it, and that the rest was not read. The day of the application picks the edition and what is
// fresh: at most six months old, the day six months before included.
func (f File) Papers() (rule.Answer[Papers], error) {
	p, t, err := f.requested()
	if err != nil {
		return rule.Answer[Papers]{}, err
	}
	return p.papers(&f, t)
}

// lister collects the papers of one request.
type lister struct {
	p   *Policy
	t   *rule.Trace
	f   *File
	out Papers
}

func (p *Policy) papers(f *File, t *rule.Trace) (rule.Answer[Papers], error) {
	x := lister{p: p, t: t, f: f}
	kind, k := rule.Need(t, book.Fact(factKind), f.Request.Kind)
	tier, r := rule.Need(t, book.Fact(factTier), f.Tier)
	ground, g := rule.Need(t, book.Fact(factGround), f.Request.Ground)
	listed := !k || kind == newPermit || kind == newEmployer
	if listed {
		rule.Need(t, book.Fact(factFamily), f.Request.Family)
		rule.Need(t, book.Fact(factInside), f.Request.InsideChina)
	}
	if !r || !g || t.Lacking() {
		return unsaid[Papers](t, rulePapers)
	}
	x.add(paperForm, Needed)
	if listed {
		x.whole(kind, tier, f.Request.InsideChina.Or(false), f.Request.Family.Or(false))
		x.ground(ground)
	} else {
		x.later(kind, tier, ground)
		x.add(paperRest, Unlisted)
	}
	if t.Lacking() {
		return unsaid[Papers](t, rulePapers)
	}
	return rule.Conclude(t, book, rulePapers, x.out)
}

// whole are the papers of a permit that is granted or moved.
func (x *lister) whole(kind Kind, tier Tier, inside, family bool) {
	x.add(paperContract, Needed)
	x.add(paperPassport, Needed)
	x.fresh(paperPhoto, Needed)
	x.add(paperTier, Needed)
	q := &x.f.Request
	for _, c := range []struct {
		id     rule.ID
		fact   rule.FactID
		ground rule.Opt[bool]
		fresh  bool
	}{{paperHistory, factHistory, q.HistoryIsGround, false}, {paperDegree, factDegree, q.DegreeIsGround, false}, {paperRecord, factRecord, q.RecordIsGround, true}} {
		state := Needed
		switch {
		case c.id == paperRecord && kind == newEmployer:
			state = Waived
		case tier == tierA:
			if is, told := rule.Need(x.t, book.Fact(c.fact), c.ground); told && !is {
				state = ByCommitment
			}
		}
		if c.fresh {
			x.fresh(c.id, state)
		} else {
			x.add(c.id, state)
		}
	}
	medical := Needed
	if kind == newEmployer {
		medical = Waived
	}
	x.fresh(paperMedical, medical)
	if inside {
		x.add(paperVisa, Needed)
	}
	if kind == newEmployer {
		x.add(paperCancelled, Needed)
	}
	if family {
		x.add(paperFamily, Needed)
	}
}

// ground are the papers of the route by which the tier is recognised.
func (x *lister) ground(g Ground) {
	if g == byPoints {
		x.add(paperPoints, Needed)
	}
	if g == byPoints || g == byMultiple {
		x.add(paperPay, Needed)
	}
	if g == byFounding {
		x.add(paperCapital, Needed)
		x.t.Add(book.Line(paperCapital, rule.Figure("补交期限", "within", x.p.CapitalMonths.Known(rule.Months))).On(x.p.CapitalMonths.Basis))
	}
}

// later are the papers on pay at a renewal or a cancellation.
func (x *lister) later(kind Kind, tier Tier, g Ground) {
	if g != byPoints && g != byMultiple {
		return
	}
	state := Needed
	if kind == renewal && tier == tierA && g == byMultiple {
		state = Waived // spot-checked afterwards
	}
	x.add(paperTax, state)
}

// add puts a paper on the list.
func (x *lister) add(id rule.ID, state State) { x.put(id, state, rule.Date{}) }

// fresh puts a paper on the list that must not be older than the months of the policy.
func (x *lister) fresh(id rule.ID, state State) {
	since := rule.Date{}
	if state != Waived {
		since = x.f.Request.On.Or(rule.Date{}).AddMonths(-int(x.p.PaperMonths.Value.Num()))
	}
	x.put(id, state, since)
}

func (x *lister) put(id rule.ID, state State, since rule.Date) {
	r := book.Rule(id)
	x.out = append(x.out, Paper{r.Code, r.Title, state, since})
	l := book.Line(id, said("处理", "state", states.Text(state))).On(x.p.Papers.Basis)
	if !since.IsZero() {
		l.Values = append(l.Values, onDay("不早于", "dated since", since))
		l = l.On(x.p.PaperMonths.Basis)
	}
	x.t.Add(l)
}

// notAllowed is the error of an argument that is none of the allowed values.
func notAllowed(path string, allowed []string) error {
	list := fmt.Sprint(allowed)
	return &door.InputError{Problems: []door.Problem{{
		Path: path, Code: door.NotAllowed, Text: rule.T("不是允许的值", "is not one of the allowed values"), Remedy: rule.T("可用："+list, "use one of: "+list),
	}}}
}

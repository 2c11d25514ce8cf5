package enterprise

import (
	"slices"
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Filing is one application for certification by one enterprise, and the rights that it relied on: of each its number, by
// which it is recognised across filings, its kind, and all owners on the day of filing.
type Filing struct {
	By          string              `json:"by" validate:"required,max=200"` // the enterprise, by its name on that day
	FormerNames rule.Opt[[]string]  `json:"former_names,omitzero" validate:"omitempty,max=50,dive,min=1,max=200"`
	FiledOn     rule.Opt[rule.Date] `json:"filed_on,omitzero" validate:"required"`
	// Succeeded says that the enterprise was certified; Until is the last day of that certificate.
	Succeeded rule.Opt[bool]      `json:"succeeded,omitzero"`
	Until     rule.Opt[rule.Date] `json:"until,omitzero"`
	Rights    rule.Opt[[]Right]   `json:"rights,omitzero" validate:"omitempty,max=500,dive"`
}

// filings are applications of several enterprises over the years (申报使用台账).
type filings struct {
	Filings rule.Opt[[]Filing] `json:"filings,omitzero" validate:"required,max=5000,dive"`
}

// UseRegister says which rights of class II are spent and which uses break the rules, in the order of the days of filing.
type UseRegister struct {
	Spent    []RightUse `json:"spent"`
	Breaches []RightUse `json:"breaches"`
}

// RightUse is the use of a right by an enterprise in a filing. Where it breaks the rules, EarlierBy and EarlierOn are the
// use before it that forbids it.
type RightUse struct {
	Number    string    `json:"number"`
	By        string    `json:"by"`
	On        rule.Date `json:"on"`
	EarlierBy string    `json:"earlier_by,omitzero"`
	EarlierOn rule.Date `json:"earlier_on,omitzero"`
}

// Text writes how many there are in one language.
func (r UseRegister) Text(l rule.Lang) string {
	spent, breaches := strconv.Itoa(len(r.Spent)), strconv.Itoa(len(r.Breaches))
	return rule.T("已使用的Ⅱ类知识产权 "+spent+" 件，违规使用 "+breaches+" 次", "class II rights spent: "+spent+", uses that break the rules: "+breaches).In(l)
}

// SpentAcross answers which rights of class II are spent, by whom and since when, and which later use breaks the rule that
// such a right is used once only (Guide Part 3 item 2 number 4), or that of several owners only one uses a right while
// its certificate lasts (number 5). Each filing is judged under the edition in force on its day; one line a use. A
// refused application spends nothing, but relying on a spent right in it is still a breach. Of uses on one day the order
// is not known: a conflict between them is left to the accreditation body. An error is malformed input, or a day that
// no edition covers.
func SpentAcross(all []Filing) (rule.Answer[UseRegister], error) {
	return spentAcross(all, func(day rule.Date) (*Policy, *rule.Edition, error) {
		e, err := inForce(day)
		return &e.Policy, &e.Edition, err
	})
}

// SpentAcross answers under this policy, whatever edition is in force.
func (p Policy) SpentAcross(all []Filing) (rule.Answer[UseRegister], error) {
	return spentAcross(all, func(rule.Date) (*Policy, *rule.Edition, error) { return &p, nil, nil })
}

const ruleUseRegister rule.ID = 0

// The facts of the register.
const (
	factFilings rule.FactID = iota
	factFilingOn
	factFilingDone
	factFilingUntil
	factFiledRights
	factFiledKind
	factFiledOwners
)

var useBook = rule.NewBook("enterprise", rule.T("知识产权使用台账", "Register of the use of rights"), []rule.Rule{
	ruleUseRegister: {Code: "enterprise.use_register", Title: rule.T("多次申报中知识产权的使用", "Use of rights across filings"), Basis: read(g(2, 4))},
}, []rule.Fact{
	factFilings:     count("filings", "历次申报", "Filings", rule.Items, 0, 5_000, none),
	factFilingOn:    day("filings[].filed_on", "申报日期", "Day of filing", none),
	factFilingDone:  yesNo("filings[].succeeded", "该次申报通过认定", "That filing succeeded", none),
	factFilingUntil: day("filings[].until", "该次证书有效期截止日", "Last day of that certificate", none),
	factFiledRights: count("filings[].rights", "该次申报所用知识产权", "Rights that the filing relied on", rule.Items, 0, 500, none),
	factFiledKind:   yesNo("filings[].rights[].kind", "知识产权种类", "Kind of right", rights),
	factFiledOwners: count("filings[].rights[].owners", "权属人", "Owners of the right", rule.Items, 0, 100, rights),
})

var useEntrance = door.New(useBook, senseFilings)

// DecodeFilings reads {"filings": […]} from JSON and reports every problem at once as a *door.InputError.
func DecodeFilings(data []byte) ([]Filing, error) {
	f, err := useEntrance.Decode(data)
	return f.Filings.Or(nil), err
}

func senseFilings(f *filings, r *door.Report) {
	all, _ := f.Filings.Get()
	kinds := map[string]rule.Opt[RightKind]{}
	for i := range all {
		path := at("filings", i)
		ordered(r, all[i].FiledOn, all[i].Until, "证书有效期截止日早于申报日期", "the certificate ends before the filing", path+".until", path+".filed_on")
		if done, said := all[i].Succeeded.Get(); said && !done && all[i].Until.IsGiven() {
			contradict(r, "填写了证书有效期，却声明未通过认定", "a certificate is given for a filing said to have failed", path+".until", path+".succeeded")
		}
		seen := map[string]bool{}
		list, _ := all[i].Rights.Get()
		for j := range list {
			where, number := path+"."+at("rights", j), list[j].Number
			if number == "" {
				contradict(r, "知识产权缺少编号，无法在各次申报之间核对", "a right without number cannot be found in other filings", where+".number")
			} else if seen[number] {
				contradict(r, "同一申报中知识产权重复", "the same right twice in one filing", where+".number")
			}
			seen[number] = true
			if known, before := kinds[number]; before && list[j].Kind.IsGiven() && known != list[j].Kind {
				contradict(r, "同一编号在不同申报中种类不一致", "one number is given with two kinds", where+".kind")
			} else if list[j].Kind.IsGiven() {
				kinds[number] = list[j].Kind
			}
		}
	}
}

// usage is one use of a right in a filing.
type usage struct {
	filing, right int
	by            *Filing
	day           rule.Date
}

func (u *usage) of() *Right     { list, _ := u.by.Rights.Get(); return &list[u.right] }
func (u *usage) path() string   { return at("filings", u.filing) + "." + at("rights", u.right) }
func (u *usage) told() RightUse { return RightUse{Number: u.of().Number, By: u.by.By, On: u.day} }
func (u *usage) firm() *Profile { return &Profile{Name: u.by.By, FormerNames: u.by.FormerNames} }
func (u *usage) earlier() Use {
	return Use{u.by.By, rule.Given(u.day.Year()), u.by.Succeeded, u.by.Until}
}
func (u *usage) named() rule.Named {
	words := u.by.By + " " + u.day.String()
	return rule.Named{Title: rule.T("使用", "used"), Words: rule.T(words, words)}
}

// across is a register while it is made.
type across struct {
	*rule.Trace
	law   func(rule.Date) (*Policy, *rule.Edition, error)
	uses  map[string][]usage
	spent map[string]bool
	value UseRegister
}

func spentAcross(all []Filing, law func(rule.Date) (*Policy, *rule.Edition, error)) (rule.Answer[UseRegister], error) {
	if err := useEntrance.Validate(&filings{rule.Given(all)}); err != nil {
		return rule.Answer[UseRegister]{}, err
	}
	a := across{Trace: &rule.Trace{}, law: law, uses: map[string][]usage{}, spent: map[string]bool{}, value: UseRegister{[]RightUse{}, []RightUse{}}}
	for i := range all {
		if !all[i].Rights.IsGiven() {
			a.Lack(useBook.Fact(factFiledRights))
		}
	}
	a.Add(useBook.Line(ruleUseRegister, useBook.Fact(factFilings).Is(rule.Exactly(rule.Int(int64(len(all))), rule.Items))))
	for _, u := range inOrder(all) {
		if err := a.take(&u); err != nil {
			return rule.Answer[UseRegister]{}, err
		}
	}
	return rule.Conclude(a.Trace, useBook, ruleUseRegister, a.value)
}

// inOrder lists every use by the day of filing.
func inOrder(all []Filing) []usage {
	var uses []usage
	for i := range all {
		list, _ := all[i].Rights.Get()
		for j := range list {
			uses = append(uses, usage{i, j, &all[i], all[i].FiledOn.Or(rule.Date{})})
		}
	}
	slices.SortStableFunc(uses, func(x, y usage) int { return x.day.Compare(y.day) })
	return uses
}

// take judges one use against those before it, and remembers it.
func (a *across) take(u *usage) error {
	p, e, err := a.law(u.day)
	if err != nil {
		return err
	}
	a.Frame = rule.Frame{Edition: e, Day: u.day}
	before := a.uses[u.of().Number]
	f, against := p.judgeUse(u, before, func(other *usage) bool { return other.day.Before(u.day) })
	if f.verdict != rule.Failed {
		if same, _ := p.judgeUse(u, before, func(other *usage) bool { return other.day == u.day }); same.verdict == rule.Failed {
			f = same
			f.verdict, f.lacks = rule.Undetermined, nil
			f.note = rule.T("同日有另一企业的申报使用，先后由认定机构确认", "used by another filing of the same day; the accreditation body settles which came first")
			a.Because(rule.ToBeJudged)
		}
	}
	a.lackOf(f.lacks)
	if f.verdict == rule.Failed {
		breach, was := u.told(), against.told()
		breach.EarlierBy, breach.EarlierOn = was.By, was.On
		a.value.Breaches = append(a.value.Breaches, breach)
		f.note = rule.T("此前已由"+was.By+"于"+was.On.String()+"申报使用", "used before by "+was.By+", filed "+was.On.String())
	}
	line := f.line(p, &Right{Number: u.of().Number}).At(u.path())
	line.Values = append(line.Values, u.named())
	if a.spends(p, u) {
		line = line.Saying(rule.T("自此视为已使用，任何企业不得再用", "spent from here on, for any enterprise"))
	}
	a.Add(line)
	if u.by.Succeeded.Or(true) || !p.OnlySuccess.On { // what was refused forbids nothing
		a.uses[u.of().Number] = append(before, *u)
	}
	return nil
}

// judgeUse holds one use against others of the same right; against is the one that forbids it.
func (p *Policy) judgeUse(u *usage, others []usage, which func(*usage) bool) (f finding, against *usage) {
	f = finding{rule: ruleOnce, law: p.ClassIIOnce.Basis, verdict: rule.Passed}
	firm := u.firm()
	for i := range others {
		if !which(&others[i]) {
			continue
		}
		for _, g := range p.against(firm, u, &others[i]) {
			switch {
			case g.verdict == rule.Failed:
				return g, &others[i]
			case g.verdict == rule.Undetermined && f.verdict == rule.Passed, f.verdict == rule.Passed && g.note != (rule.Text{}):
				f = g
			}
		}
	}
	return f, nil
}

// against holds one use against another: the clauses on the use of a single right, as if it had been used that once. An
// enterprise is no other owner to itself.
func (p *Policy) against(firm *Profile, u, other *usage) [2]finding {
	r := Right{Kind: u.of().Kind, Owners: u.of().Owners, Uses: rule.Given([]Use{other.earlier()})}
	all := [...]finding{p.once(firm, &r, u.day), {verdict: rule.Passed}}
	if !firm.isName(other.by.By) {
		all[1] = p.soleUser(firm, &r, u.day)
	}
	return all
}

// spends notes the first use that spends a right of class II, and what keeps that from being told.
func (a *across) spends(p *Policy, u *usage) bool {
	use, right := u.earlier(), u.of()
	class, unspent := (&Right{Kind: right.Kind}).classVerdict(2), p.spent(&use)
	switch {
	case !p.ClassIIOnce.On, a.spent[right.Number], class == rule.Failed, unspent == rule.Passed:
		return false
	case class == rule.Passed && unspent == rule.Failed:
		a.spent[right.Number] = true
		a.value.Spent = append(a.value.Spent, u.told())
		return true
	}
	if class == rule.Undetermined {
		a.lackOf([]rule.FactID{factKind})
	}
	if unspent == rule.Undetermined {
		a.lackOf([]rule.FactID{factSucceeded})
	}
	return false
}

// lackOf notes what a clause on one right lacks, by the facts of the register.
func (a *across) lackOf(ids []rule.FactID) {
	for _, id := range ids {
		if of, ok := map[rule.FactID]rule.FactID{
			factKind: factFiledKind, factOwners: factFiledOwners, factSucceeded: factFilingDone, factUseUntil: factFilingUntil,
		}[id]; ok {
			a.Lack(useBook.Fact(of))
		}
	}
}

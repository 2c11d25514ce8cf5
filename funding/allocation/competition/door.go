package competition

import (
	"errors"
	"strconv"

	"github.com/keji-rules/keji/funding/allocation/internal/apportion"
	"github.com/keji-rules/keji/funding/allocation/internal/units"
	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Decode reads a round from JSON and reports every problem at once as a *door.InputError. It takes a mebibyte; for more see
// [Door] and its DecodeWith.
func Decode(data []byte) (Round, error) { return entrance.Decode(data) }

// Door returns the door, for tables, templates and other limits than the default.
func Door() *door.Door[Round] { return entrance }

// sense reports what no single field can show.
func sense(w *Round, r *door.Report) {
	unit := w.Unit.Or("").Fen()
	if unit == 0 {
		return
	}
	units.Pot(r, w.Budget, w.WorkFund, unit)
	senseQuotas(w, unit, r)
	list, _ := w.Applicants.Get()
	seen := make(map[string]string, len(list))
	for i := range list {
		a, at := &list[i], place(i)
		units.Twice(r, seen, a.Key, at+".key")
		units.Whole(r, a.Cap, unit, at+".cap")
		if n, given := fen.Of(a.Requested); given && n == 0 {
			r.Contradiction(rule.T("申请额为零", "asks for nothing"), rule.T("请填写申请额，或删去此申请", "give the amount, or leave the application out"), at+".requested")
		}
	}
}

func senseQuotas(w *Round, unit int64, r *door.Report) {
	list, _ := w.Quotas.Get()
	seen := map[string]string{}
	for i := range list {
		q, at := &list[i], "quotas["+strconv.Itoa(i)+"]"
		units.Whole(r, q.Amount, unit, at+".amount")
		key := string(q.Of.Or("")) + "\x00" + q.Name
		if first, twice := seen[key]; twice && q.Name != "" {
			r.Contradiction(rule.T("同一对象有两项名额", "two quotas of the same"), rule.T("合并为一项", "make them one"), at+".name", first)
		}
		seen[key] = at
		if !q.Projects.IsGiven() && !q.Amount.IsGiven() {
			r.Contradiction(rule.T("名额既无个数也无金额", "a quota of neither number nor money"), rule.T("至少填写一项", "give at least one"), at+".projects", at+".amount")
		}
	}
}

// ready reports everything that is wrong with a round and the policy at once.
func (p *Policy) ready(w *Round) error {
	problems := p.check()
	if !w.sound() {
		var input *door.InputError
		switch err := entrance.Validate(w); {
		case errors.As(err, &input):
			problems = append(problems, input.Problems...)
		case err != nil:
			return err
		}
	}
	problems = append(problems, p.against(w)...)
	if len(problems) == 0 {
		return nil
	}
	return &door.InputError{Problems: problems}
}

// against reports what the round and the policy contradict each other in.
func (p *Policy) against(w *Round) []door.Problem {
	var found []door.Problem
	list, _ := w.Applicants.Get()
	scores := make([]rule.Number, 0, len(list))
	for i := range list {
		s, given := list[i].Score.Get()
		if given && s.Cmp(p.FullScore.Value) > 0 {
			found = append(found, problem(place(i)+".score", door.Inconsistent, rule.T("得分高于满分", "the score is above the greatest"), rule.T("请核对得分或满分", "check the score, or the greatest score of the policy")))
		}
		scores = append(scores, s)
	}
	if p.ByScore.On && !together(scores) {
		found = append(found, problem("applicants", door.Inconsistent, rule.T("各得分没有合理的公分母", "the scores have no reasonable common denominator"), rule.T("请将得分化为位数较少的小数", "give the scores with fewer digits")))
	}
	return append(found, p.grouped(w, list)...)
}

// grouped reports applicants without the group that a quota asks for, and quotas of money where the selected share the budget.
func (p *Policy) grouped(w *Round, list []Applicant) []door.Problem {
	var found []door.Problem
	asked := map[Group]bool{OfUnit: p.HasPerUnit.On, OfCounty: p.HasPerCounty.On}
	quotas, _ := w.Quotas.Get()
	for i := range quotas {
		asked[quotas[i].Of.Or("")] = true
		if p.Shared.On && quotas[i].Amount.IsGiven() {
			found = append(found, problem("quotas["+strconv.Itoa(i)+"].amount", door.Inconsistent, rule.T("按比例分配时名额只能限定个数", "where the selected share the budget, quotas are of numbers only"), rule.T("删去名额金额，或改为依次安排", "leave the money out, or grant in the order of rank")))
		}
	}
	for i := range list {
		for _, g := range groups {
			if asked[g.Value] && list[i].in(g.Value) == "" {
				found = append(found, problem(place(i)+"."+string(g.Value), door.Required, rule.T("有名额限制而未填写"+g.Text.ZH, "there is a quota, but no "+g.Text.EN), rule.T("请填写"+g.Text.ZH, "give the "+g.Text.EN)))
			}
		}
	}
	return found
}

func together(scores []rule.Number) bool {
	_, _, ok := apportion.Integers(scores)
	return ok
}

func problem(path string, code door.Code, text, remedy rule.Text) door.Problem {
	return door.Problem{Path: path, Code: code, Text: text, Remedy: remedy}
}

// paths are the places of the first applications, made once.
var paths = func() (all [256]string) {
	for i := range all {
		all[i] = "applicants[" + strconv.Itoa(i) + "]"
	}
	return all
}()

func place(i int) string {
	if i < len(paths) {
		return paths[i]
	}
	return "applicants[" + strconv.Itoa(i) + "]"
}

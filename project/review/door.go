package review

import (
	"slices"
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var entrance = door.New(book, sense)

// Door is what facts of a round pass through.
func Door() *door.Door[Round] { return entrance }

// Decode reads a round from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Round, error) { return entrance.Decode(data) }

// Validate reports every problem at once as a *door.InputError.
func Validate(r *Round) error { return entrance.Validate(r) }

// decimals is the denominator that every score and weight has at most: four decimals.
const decimals = 10_000

// sense reports what no single field can show.
func sense(x *Round, r *door.Report) {
	s := senses{report: r, experts: map[string]bool{}, applications: map[string]bool{}}
	experts, _ := x.Experts.Get()
	for i := range experts {
		at := "experts[" + strconv.Itoa(i) + "]"
		s.once(s.experts, experts[i].Key, at+".key")
		s.fine(experts[i].Weight, at+".weight")
		if w, given := experts[i].Weight.Get(); given && w.Sign() == 0 {
			r.Contradiction(rule.T("权重为零", "the weight is zero"), rule.T("填写大于零的权重", "give a weight above zero"), at+".weight")
		}
	}
	all, _ := x.Applications.Get()
	for i := range all {
		at := "applications[" + strconv.Itoa(i) + "]"
		s.once(s.applications, all[i].Key, at+".key")
		s.marks(all[i].Marks, at)
		for j, name := range all[i].Unwanted.Or(nil) {
			if slices.Contains(all[i].Unwanted.Or(nil)[:j], name) {
				r.Contradiction(rule.T("同一专家填写两次", "the same expert twice"), rule.T("删去其一", "leave one out"), at+".unwanted["+strconv.Itoa(j)+"]")
			}
		}
	}
	s.recusals(x)
	s.fine(x.PassLine, "pass_line")
	s.quotas(x)
}

// senses is what the checks share.
type senses struct {
	report                *door.Report
	experts, applications map[string]bool
}

// once reports a key that stands twice.
func (s *senses) once(seen map[string]bool, key rule.Opt[string], path string) {
	k, given := key.Get()
	if given && seen[k] {
		s.report.Contradiction(rule.T("编号重复", "the key stands twice"), rule.T("每个编号只用一次", "use each key once"), path)
	}
	seen[k] = true
}

// fine reports more than four decimals.
func (s *senses) fine(n rule.Opt[rule.Number], path string) {
	if v, given := n.Get(); given && decimals%v.Den() != 0 {
		s.report.Contradiction(rule.T("超过四位小数", "more than four decimals"), rule.T("填写至多四位小数的数", "give at most four decimals"), path)
	}
}

func (s *senses) marks(list rule.Opt[[]Mark], at string) {
	by := map[string]bool{}
	for j, m := range list.Or(nil) {
		path := at + ".marks[" + strconv.Itoa(j) + "]"
		s.once(by, m.Expert, path+".expert")
		s.known(s.experts, m.Expert, path+".expert", "experts")
		s.fine(m.Score, path+".score")
		s.fine(m.Core, path+".core")
		score, scored := m.Score.Get()
		if core, given := m.Core.Get(); given && scored && core.Cmp(score) > 0 {
			s.report.Contradiction(rule.T("核心指标得分高于总分", "the core criterion has more points than all together"), rule.T("核对两个分数", "check both"), path+".core", path+".score")
		}
	}
}

// known reports a key that no list declares.
func (s *senses) known(seen map[string]bool, key rule.Opt[string], path, list string) {
	if k, given := key.Get(); given && !seen[k] {
		s.report.Contradiction(rule.T("没有这个编号", "there is no such key"), rule.T("填写名单中的编号", "give a key of the list"), path, list)
	}
}

func (s *senses) recusals(x *Round) {
	for i, c := range x.Recusals.Or(nil) {
		at := "recusals[" + strconv.Itoa(i) + "]"
		s.known(s.experts, c.Expert, at+".expert", "experts")
		s.known(s.applications, c.Application, at+".application", "applications")
		s.known(s.experts, c.With, at+".with", "experts")
		if c.With.IsGiven() && c.Application.IsGiven() {
			s.report.Contradiction(rule.T("同时填写了项目和另一成员", "both an application and another member"), rule.T("分两条填写", "give two entries"), at+".with", at+".application")
		}
		if c.With.IsGiven() && c.With == c.Expert {
			s.report.Contradiction(rule.T("两名成员是同一人", "both members are the same"), rule.T("核对编号", "check the keys"), at+".with", at+".expert")
		}
	}
}

func (s *senses) quotas(x *Round) {
	seen := map[string]bool{}
	for i, q := range x.Quotas.Or(nil) {
		s.once(seen, q.Group, "quotas["+strconv.Itoa(i)+"].group")
	}
}

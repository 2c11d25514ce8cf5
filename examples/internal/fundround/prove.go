package fundround

import (
	"fmt"
	"slices"

	"github.com/keji-rules/keji/funding/disbursement"
	"github.com/keji-rules/keji/rule"
)

// proof is one sum, added up again from single amounts: in fen, or of projects in numbers.
type proof struct {
	what        rule.Text
	left, right int64
	count       bool // numbers of projects, not money
}

func (p *proof) holds() bool { return p.left == p.right }

// prove adds up every sum of the plan again, from the single grants, in whole fen, without the arithmetic of the library.
func (s *study) prove() error {
	budget, fund := fenOf(s.plan.Budget), fenOf(s.plan.WorkFund)
	granted, stages := int64(0), int64(0)
	fields, counties, numbers := map[string]int64{}, map[string]int64{}, map[bool]int64{}
	for _, p := range s.projects {
		n := fenOf(p.grant.Amount)
		granted += n
		fields[p.Field] += n
		counties[p.County] += n
		numbers[p.funded()]++
		for _, x := range p.schedule.Stages {
			stages += fenOf(x.Amount)
		}
	}
	s.proofs = []proof{
		{rule.T("预算＝工作经费＋预留＋逐项资助合计＋结余", "budget = work fund + set aside + single grants + left"), budget, fund + fenOf(s.plan.Reserved) + granted + fenOf(s.plan.Left), false},
		{rule.T("方案所列资助总额＝逐项资助合计", "granted by the plan = single grants"), fenOf(s.plan.Granted), granted, false},
		{rule.T("逐项资助合计＝各领域合计", "single grants = by field"), granted, total(fields), false},
		{rule.T("逐项资助合计＝各县区合计", "single grants = by county"), granted, total(counties), false},
		{rule.T("逐项资助合计＝各期拨付合计", "single grants = all stages"), granted, stages, false},
		{rule.T("申报项目＝立项＋未立项", "applications = funded + not funded"), int64(len(s.applications)), numbers[true] + numbers[false], true},
		{rule.T("方案所列立项数＝有资助额的项目数", "projects of the plan = those with money"), int64(s.plan.Projects), numbers[true], true},
	}
	for i := range s.proofs {
		if p := &s.proofs[i]; !p.holds() {
			return fmt.Errorf("the sums do not agree: %s: %d, %d", p.what.EN, p.left, p.right)
		}
	}
	return nil
}

func total(all map[string]int64) (sum int64) {
	for _, n := range all {
		sum += n
	}
	return sum
}

// reconcile lays the ledger out: what is planned, allocated and payable, line by line, the work fund on one of its own.
func (s *study) reconcile() error {
	list := []disbursement.Line{{Key: "工作经费", Amounts: disbursement.Amounts{Planned: amount(s.plan.WorkFund), Allocated: amount(s.plan.WorkFund), Paid: rule.Yuan(0)}}}
	for _, p := range s.projects {
		if !p.funded() {
			continue
		}
		payable := rule.Yuan(0)
		if r, told := p.release.Value(); told {
			payable = amount(r.Payable)
		}
		list = append(list, disbursement.Line{Key: p.Key, Amounts: disbursement.Amounts{Planned: amount(p.grant.Amount), Allocated: amount(p.grant.Amount), Paid: payable}})
	}
	planned := fenOf(s.plan.WorkFund) + fenOf(s.plan.Granted)
	a, err := disbursement.Reconcile(disbursement.Ledger{Name: s.call.Title, Stated: disbursement.Amounts{Planned: rule.Fen(planned), Allocated: rule.Fen(planned)}, Lines: rule.Given(list)})
	s.ledger = a
	return err
}

// group is what one field or county asked for and got, in fen.
type group struct {
	name            string
	applied, funded int
	asked, got      int64
}

// groups adds up by field or county, the most money first, then by name.
func (s *study) groups(of func(*project) string) []group {
	at, all := map[string]int{}, []group{}
	for _, p := range s.projects {
		name := of(p)
		if _, seen := at[name]; !seen {
			at[name] = len(all)
			all = append(all, group{name: name})
		}
		g := &all[at[name]]
		g.applied++
		g.asked += fenOf(p.grant.Requested)
		g.got += fenOf(p.grant.Amount)
		if p.funded() {
			g.funded++
		}
	}
	slices.SortFunc(all, func(a, b group) int {
		if a.got != b.got {
			return int(max(min(b.got-a.got, 1), -1))
		}
		if a.name < b.name {
			return -1
		}
		return 1
	})
	return all
}

package budget

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/funding/internal/fen"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// senseRules reports a day of the rules before the task book was signed.
func senseRules(r *Rules, report *door.Report) {
	signed, given := r.SignedOn.Get()
	if day, chosen := r.PolicyDate.Get(); given && chosen && day.Before(signed) {
		contradict(report, "适用规定的日期早于任务书签订日期", "the day whose rules apply lies before the task book was signed", "policy_date", "signed_on")
	}
	if c, given := r.Category.Get(); given && c != LumpSum && r.LumpSumFor.IsGiven() {
		contradict(report, "填写了包干制的依据，类别却不是经费包干制项目", "a reason for a lump sum is given for another category", "lump_sum_for", "category")
	}
	if c, given := r.Category.Get(); given && c != SoftScience && r.Grade.IsGiven() {
		contradict(report, "填写了软科学项目的验收等次，类别却不是软科学项目", "a grade of soft science is given for another category", "grade", "category")
	}
}

func senseGrant(g *Grant, r *door.Report) {
	senseRules(&g.Rules, r)
	fits(r, g.Purchase, g.Total, "purchase", "total", "设备购置费超过资助总额", "the purchase exceeds the grant")
	fits(r, g.Direct, g.Total, "direct", "total", "直接费用超过资助总额", "the direct costs exceed the grant")
}

func sense(b *Budget, r *door.Report) {
	senseRules(&b.Rules, r)
	if c, given := b.Call.Get(); given {
		senseCall(&c, r)
	}
	topics, _ := b.Topics.Get()
	project := total{given: true}
	for i := range topics {
		at := item("topics", i)
		topic := senseTopic(at, &topics[i], r)
		unitsOf(r, at+".total", topics[i].Total, topic)
		project.add(topic)
	}
	unitsOf(r, "total", b.Total, project)
}

func senseTopic(at string, topic *Topic, r *door.Report) total {
	sources, given := topic.Sources.Get()
	sum := total{given: given}
	for i := range sources {
		s, at := &sources[i], item(at+".sources", i)
		sum.plus(s.Funds)
		spent := total{given: true}
		spent.plus(s.Direct)
		spent.plus(s.Indirect)
		unitsOf(r, at+".funds", s.Funds, spent)
		items, listed := s.Items.Get()
		booked := total{given: listed}
		seen := map[Subject]int{}
		for j := range items {
			booked.plus(items[j].Amount)
			senseTwice(r, seen, items[j].Subject, at+".items", j)
		}
		unitsOf(r, at+".direct", s.Direct, booked)
	}
	return sum
}

// senseTwice reports a subject that a source lists twice.
func senseTwice(r *door.Report, seen map[Subject]int, of rule.Opt[Subject], list string, i int) {
	s, given := of.Get()
	if !given {
		return
	}
	if first, twice := seen[s]; twice {
		contradict(r, "同一科目重复", "the same subject twice", item(list, i)+".subject", item(list, first)+".subject")
		return
	}
	seen[s] = i
}

func senseCall(c *Call, r *door.Report) {
	switch of, given := c.SelfRaisedOf.Get(); {
	case given != c.SelfRaised.IsGiven():
		contradict(r, "自筹比例与其基数须同时填写", "the ratio of self-raised money and its base are given together", "call.self_raised", "call.self_raised_of")
	case given && of != baseGrandTotal && of != baseFiscalTotal:
		contradict(r, "自筹比例的基数应为各来源合计或财政资金合计", "the base of that ratio is the grand total or all fiscal money", "call.self_raised_of")
	}
	if least, given := c.SelfRaised.Get(); given && c.SelfRaisedOf.Or("") == baseGrandTotal && least.Cmp(rule.Int(1)) > 0 {
		contradict(r, "自筹资金不可能超过各来源合计", "self-raised money cannot exceed all money", "call.self_raised", "call.self_raised_of")
	}
}

// total is a sum of amounts in fen; not given where one of them is not.
type total struct {
	fen   int64
	given bool
}

func (s *total) plus(d rule.Opt[decimal.Decimal]) {
	n, given := fen.Of(d)
	s.add(total{n, given})
}

func (s *total) add(o total) {
	s.fen += o.fen
	s.given = s.given && o.given
}

// scale is how many yuan a 万元 is.
const scale = 10_000

// unitsOf reports a total that is ten thousand times its parts, or a ten-thousandth of them: one was written in 万元.
func unitsOf(r *door.Report, path string, whole rule.Opt[decimal.Decimal], parts total) {
	n, given := fen.Of(whole)
	if !given || !parts.given || n == 0 || n != parts.fen*scale && n*scale != parts.fen {
		return
	}
	r.Contradiction(rule.T("与各部分之和恰好相差一万倍，疑似“元”与“万元”混用", "exactly ten thousand times its parts, or a ten-thousandth: 元 and 万元 seem mixed"),
		rule.T("金额一律以元填写", "write every amount in yuan"), path)
}

func fits(r *door.Report, part, whole rule.Opt[decimal.Decimal], path, also, zh, en string) {
	n, given := fen.Of(part)
	if m, known := fen.Of(whole); given && known && n > m {
		contradict(r, zh, en, path, also)
	}
}

func contradict(r *door.Report, zh, en, path string, also ...string) {
	r.Contradiction(rule.T(zh, en), rule.T("请核对后更正其中一项", "check both and correct one"), path, also...)
}

func item(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

package disbursement

import (
	"strconv"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

var (
	grantDoor  = door.New(book, senseGrant)
	ledgerDoor = door.New(ledgerBook, senseLedger)
)

// Decode reads a grant from JSON and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Grant, error) { return grantDoor.Decode(data) }

// DecodeLedger reads a ledger from JSON in the same way.
func DecodeLedger(data []byte) (Ledger, error) { return ledgerDoor.Decode(data) }

// Door returns the door of grants, for tables, templates and other limits than the default.
func Door() *door.Door[Grant] { return grantDoor }

// LedgerDoor returns the door of ledgers.
func LedgerDoor() *door.Door[Ledger] { return ledgerDoor }

func senseGrant(g *Grant, r *door.Report) {
	stages, given := g.Stages.Get()
	if sum := shares(stages); given && len(stages) > 0 && r.Sound("stages") && sum.Cmp(rule.Int(1)) != 0 {
		r.Contradiction(rule.T("各阶段比例合计为"+percent(sum, rule.ZH)+"，不是100%", "the shares of the stages add up to "+percent(sum, rule.EN)+", not 100%"), rule.T("请调整各阶段比例", "correct the shares"), "stages")
	}
	names := map[string]int{}
	for i := range stages {
		if s, also := stages[i].Share.Get(); also && s.Sign() == 0 {
			contradict(r, "比例为零的阶段", "a stage without share", item("stages", i)+".share")
		}
		if first, twice := names[stages[i].Name]; twice && stages[i].Name != "" {
			contradict(r, "阶段名称重复", "two stages have one name", item("stages", i)+".name", item("stages", first)+".name")
		}
		names[stages[i].Name] = i
	}
	g.senseEvents(r)
	if s, given := g.Standing.Get(); given {
		r.Faults("standing", s.Faults())
		if on, dated := g.On.Get(); dated && !s.On.IsZero() && s.On != on {
			contradict(r, "诚信筛查的日期不是拟拨付日期", "the screening is for another day than the payment", "standing.on", "on")
		}
	}
}

// senseEvents: an event has a day only where it has come to pass, and the signature comes first.
func (g *Grant) senseEvents(r *door.Report) {
	signed, dated := g.SignedOn.Get()
	for _, e := range g.events() {
		on, given := e.on.Get()
		if is, said := e.is.Get(); said && !is && given {
			contradict(r, "未发生的事项填了日期", "what has not come to pass has a day", e.onPath, e.path)
		}
		if given && dated && on.Before(signed) {
			contradict(r, "早于任务书签订日期", "lies before the signature of the task book", e.onPath, "signed_on")
		}
	}
}

func senseLedger(l *Ledger, r *door.Report) {
	lines, _ := l.Lines.Get()
	seen := make(map[string]int, len(lines))
	for i := range lines {
		if first, twice := seen[lines[i].Key]; twice && lines[i].Key != "" {
			contradict(r, "同一编号有两行", "two lines have one key", item("lines", i)+".key", item("lines", first)+".key")
			continue
		}
		seen[lines[i].Key] = i
	}
}

// shares adds up the shares of stages, exactly as far as a Number holds.
func shares(stages []Stage) rule.Number {
	sum := rule.Number{}
	for i := range stages {
		next, fits := sum.Plus(stages[i].Share.Or(rule.Number{}))
		if !fits {
			return rule.Number{} // no such shares are one
		}
		sum = next
	}
	return sum
}

func percent(n rule.Number, l rule.Lang) string { return rule.Exactly(n, rule.Share).Text(l) }

func item(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

func contradict(r *door.Report, zh, en, path string, also ...string) {
	r.Contradiction(rule.T(zh, en), rule.T("请核对后更正", "check and correct it"), path, also...)
}

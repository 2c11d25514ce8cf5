package register

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// OperationSchema names the JSON form of an Operation and its version, for records of decisions.
const OperationSchema = "register.operation/1"

// Operation is a change of the register that somebody asks for.
type Operation struct {
	// On is the day of the change, which picks the edition.
	On  rule.Opt[rule.Date] `json:"on,omitzero" validate:"required"`
	Act rule.Opt[Act]       `json:"act,omitzero" validate:"required"`
	// Record is what is entered, or what an entry is corrected to. Its version is counted here.
	Record rule.Opt[Record] `json:"record,omitzero" validate:"omitempty"`
	// Key names the entry to be changed. History are its versions, or the whole register, for [Operation.Ask]; [Register.Do]
	// takes those of the register.
	Key     rule.Opt[string]   `json:"key,omitzero" validate:"omitempty,max=64,printascii"`
	History rule.Opt[[]Record] `json:"history,omitzero" validate:"omitempty,max=1000,dive"`
	// By is the decision of the change; Ground is why an entry is shortened, removed or annulled.
	By     Decision         `json:"by,omitzero"`
	Ground rule.Opt[Ground] `json:"ground,omitzero" validate:"omitempty"`
	// Until is the new last day, included, of an entry that is extended or shortened; Permanent that it has none.
	Until     rule.Opt[rule.Date] `json:"until,omitzero"`
	Permanent rule.Opt[bool]      `json:"permanent,omitzero"`
	// AsDecided: the decision of the entry already says what it is corrected to; it was only written down wrongly.
	AsDecided rule.Opt[bool] `json:"as_decided,omitzero"`
	// Approved: the competent department approved the repair, its conditions met (see package repair).
	Approved rule.Opt[bool] `json:"approved,omitzero"`
	// FromStart: the annulling decision says that the annulled one never had effect. Otherwise it is without effect from the day
	// of the annulment.
	FromStart rule.Opt[bool] `json:"from_start,omitzero"`
	// When the change was published, and known to the keeper; the latter is On where it is not given.
	PublishedOn rule.Opt[rule.Date] `json:"published_on,omitzero"`
	KnownOn     rule.Opt[rule.Date] `json:"known_on,omitzero"`
}

var operationDoor = door.New(book, senseOperation)

// OperationDoor returns the door of an operation.
func OperationDoor() *door.Door[Operation] { return operationDoor }

// DecodeOperation reads an operation from JSON and reports every problem at once as a *door.InputError.
func DecodeOperation(data []byte) (Operation, error) { return operationDoor.Decode(data) }

func senseOperation(o *Operation, to *door.Report) {
	SenseRecords(to, "history", o.History.Or(nil))
	if r, given := o.Record.Get(); given {
		r.Act, r.Version = rule.Opt[Act]{}, rule.Opt[int]{} // counted here
		r.sense(to, "record.")
	}
	o.senseDays(to)
	remedy := rule.T("请核对后更正", "check and correct")
	if forever, said := o.Permanent.Get(); said && forever && o.Until.IsGiven() {
		to.Contradiction(rule.T("声明永久，却填写了截止日", "said to be permanent, yet an end is given"), remedy, "permanent", "until")
	}
	writes := o.Act.Or("") == Enter || o.Act.Or("") == Correct
	if o.Act.IsGiven() && writes != o.Record.IsGiven() {
		to.Contradiction(rule.T("列入和更正须填写 record，其他变更不填", "what is entered or corrected is written in record; other changes have none"), remedy, "record", "act")
	}
	if o.Act.IsGiven() && o.Act.Or("") != Enter && !o.Key.IsGiven() {
		to.Contradiction(rule.T("未指明要变更的记录", "the entry to be changed is not named"), rule.T("请填写 key", "give key"), "key", "act")
	}
}

// senseDays: nobody knows or publishes a change before its decision.
func (o *Operation) senseDays(to *door.Report) {
	decided, path := o.By.On, "by.on"
	if o.Act.Or("") == Enter {
		record := o.Record.Or(Record{})
		decided, path = record.Decision.On, "record.decision.on"
	}
	day, given := decided.Get()
	late := func(at string, d rule.Opt[rule.Date]) {
		if x, told := d.Get(); told && given && x.Before(day) {
			to.Contradiction(rule.T("日期先后颠倒", "the days are out of order"), rule.T("请核对两项日期", "check both days"), at, path)
		}
	}
	late("known_on", o.KnownOn)
	late("published_on", o.PublishedOn)
}

package oneyear

import (
	_ "embed"
	"encoding/json"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/project/acceptance"
	"github.com/keji-rules/keji/project/contract"
	"github.com/keji-rules/keji/project/gate"
	"github.com/keji-rules/keji/project/gate/quota"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/recusal"
)

//go:embed plan.json
var embedded []byte

// plan holds the facts of the year.
type plan struct {
	Call         call              `json:"call"`
	RegisterAsOf rule.Date         `json:"register_as_of"`
	Register     []register.Record `json:"register"`
	Applications []application     `json:"applications"`
	Experts      []expert          `json:"experts"`
	Changes      []change          `json:"changes"`
	Closings     []closing         `json:"closings"`
	Certificates []holder          `json:"certificates"`
}

// call is the call with its days and money. Panel is the size of a panel, Ill the seat of the member who fell ill.
type call struct {
	OpensOn     rule.Date `json:"opens_on"`
	ClosesOn    rule.Date `json:"closes_on"`
	RecommendBy rule.Date `json:"recommend_by"`
	CheckedOn   rule.Date `json:"checked_on"`
	DrawnOn     rule.Date `json:"drawn_on"`
	RedrawnOn   rule.Date `json:"redrawn_on"`
	ReviewedOn  rule.Date `json:"reviewed_on"`

	Budget      decimal.Decimal `json:"budget"`
	WorkFund    decimal.Decimal `json:"work_fund"`
	Most        int64           `json:"most,string"`
	Least       int64           `json:"least,string"`
	RunningMost int64           `json:"running_most"`
	Panel       int64           `json:"panel"`
	Ill         int             `json:"ill"`
	Seed        string          `json:"seed"`
	LateProject string          `json:"late_project"` // an expert asked to be recused from it after the draw
	LateSeat    int             `json:"late_seat"`

	First     batch     `json:"first"`
	Second    batch     `json:"second"` // what comes up from the reserve
	Objected  rule.Date `json:"objected_on"`
	Declined  rule.Date `json:"declined_on"`
	StartsOn  rule.Date `json:"starts_on"`
	EndsOn    rule.Date `json:"ends_on"`
	PaidOn    rule.Date `json:"paid_on"`
	TellUntil rule.Date `json:"until"`
}

// batch is one public notice with what follows from it.
type batch struct {
	NoticeOn rule.Date `json:"notice_on"`
	From     rule.Date `json:"from"`
	Until    rule.Date `json:"until"`
	Approved rule.Date `json:"approved_on"`
	SignBy   rule.Date `json:"sign_by"`
	Signed   rule.Date `json:"signed_on"`
}

type application struct {
	Key        string          `json:"key"`
	Title      rule.Text       `json:"title"`
	Unit       rule.Text       `json:"unit"`
	UnitKey    string          `json:"unit_key"`
	CreditCode string          `json:"credit_code"`
	LeaderKey  string          `json:"leader_key"`
	LeaderID   string          `json:"leader_id"`
	County     rule.Text       `json:"county"`
	Field      string          `json:"field"`
	AppliedOn  rule.Date       `json:"applied_on"`
	Requested  decimal.Decimal `json:"requested"`
	SelfRaised decimal.Decimal `json:"self_raised"`
	Enterprise rule.Opt[bool]  `json:"enterprise"`
	InCity     bool            `json:"in_city"`
	Projects   []quota.Holding `json:"projects"`
	Prior      []gate.Prior    `json:"prior"`
	Scores     []int64         `json:"scores"` // by the members of the panel in the order of their keys
}

type expert struct {
	recusal.Expert
	Unit      string   `json:"unit"`
	Fields    []string `json:"fields"`
	Outside   bool     `json:"outside"`
	Financial bool     `json:"financial"`
}

type change struct {
	Project     string              `json:"project"`
	Change      contract.Change     `json:"change"`
	What        rule.Text           `json:"what"`
	RequestedOn rule.Date           `json:"requested_on"`
	CauseOn     rule.Opt[rule.Date] `json:"cause_on"`
	NewEnd      rule.Opt[rule.Date] `json:"new_end"`
	Lowered     rule.Opt[bool]      `json:"lowered"`
	Reason      rule.Opt[bool]      `json:"reason"`
	SuccessorID string              `json:"successor_id"`
	DecidedOn   rule.Opt[rule.Date] `json:"decided_on"`
}

type closing struct {
	Project     string                 `json:"project"`
	AppliedOn   rule.Date              `json:"applied_on"`
	AcceptedOn  rule.Date              `json:"accepted_on"`
	ConcludedOn rule.Date              `json:"concluded_on"`
	Proposed    acceptance.Class       `json:"proposed"` // what the panel first put down
	Conclusion  acceptance.Class       `json:"conclusion"`
	Excused     bool                   `json:"excused"`
	PaidOn      rule.Opt[rule.Date]    `json:"paid_on"`
	ArchivedOn  rule.Opt[rule.Date]    `json:"archived_on"`
	Indicators  []acceptance.Indicator `json:"indicators"`
}

type holder struct {
	Project string          `json:"project"`
	TechSME json.RawMessage `json:"techsme"`
	HNTE    json.RawMessage `json:"hnte"`
}

func load() (*plan, error) {
	var p plan
	return &p, json.Unmarshal(embedded, &p)
}

// at returns an application by its key; nil for none.
func (p *plan) at(key string) *application {
	for i := range p.Applications {
		if p.Applications[i].Key == key {
			return &p.Applications[i]
		}
	}
	return nil
}

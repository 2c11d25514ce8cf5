package fundround

import (
	"embed"
	"encoding/json"
	"errors"
	"io"
	"io/fs"

	"github.com/shopspring/decimal"

	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/funding/allocation/competition"
	"github.com/keji-rules/keji/funding/budget"
	"github.com/keji-rules/keji/funding/disbursement"
	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/reform"
)

// invented is a round of sixty applications of an invented city. No unit, number or person in it exists.
//
//go:embed round
var invented embed.FS

// call is call.json: what the notice of the call says.
type call struct {
	Title        string                         `json:"title" validate:"required,max=200"`
	Notice       string                         `json:"notice" validate:"required,max=200"`
	Number       string                         `json:"number,omitzero" validate:"max=64"`
	Issuer       string                         `json:"issuer" validate:"required,max=100"`
	Year         rule.Opt[int]                  `json:"year,omitzero" validate:"required"`
	Budget       rule.Opt[decimal.Decimal]      `json:"budget,omitzero" validate:"required"`
	Unit         rule.Opt[rule.SplitUnit]       `json:"unit,omitzero" validate:"required"`
	WorkFund     rule.Opt[decimal.Decimal]      `json:"work_fund,omitzero"`
	Programme    rule.Opt[budget.Programme]     `json:"programme,omitzero" validate:"required"` // whose rules on budgets and payments it follows
	Jurisdiction rule.Opt[string]               `json:"jurisdiction,omitzero" validate:"omitempty,max=8"`
	DecidedOn    rule.Opt[rule.Date]            `json:"decided_on,omitzero" validate:"required"`
	SignedOn     rule.Opt[rule.Date]            `json:"signed_on,omitzero" validate:"required"`
	PayOn        rule.Opt[rule.Date]            `json:"pay_on,omitzero" validate:"required"`
	EvaluatedOn  rule.Opt[rule.Date]            `json:"evaluated_on,omitzero"`
	Quotas       rule.Opt[[]competition.Quota]  `json:"quotas,omitzero" validate:"omitempty,max=2000,dive"`
	Stages       rule.Opt[[]disbursement.Stage] `json:"stages,omitzero" validate:"required,min=1,max=20,dive"`
}

var (
	callColumns = columns{titled("budget", "预算", "budget", rule.YuanUnit), titled("work_fund", "工作经费", "work fund", rule.YuanUnit)}
	callDoor    = door.New[call](callColumns.book(), nil)
)

// document is the notice as a document that the policy's numbers rest on.
func (c *call) document() rule.Document {
	return rule.NewDocument(rule.DocumentInfo{ID: "CALL", Title: rule.T(c.Notice, c.Notice), Number: c.Number, Issuer: rule.T(c.Issuer, c.Issuer), Source: rule.Read})
}

// round is everything that was read.
type round struct {
	call         call
	policy       competition.Policy
	applications []application
	scores       []score
	register     *register.Register // nil where none is given
	actuals      []actual           // none where not given
	// called and ruled say that call.json and policy.json could be read, so that what rests on them can be checked.
	called, ruled bool
}

const most = 16 << 20 // bytes of a file

// read reads a folder: applications.csv, scores.csv, call.json, policy.json, and where they are there register.json and
// actuals.csv. What is wrong with any of them is collected, to be said at once with what computing finds.
func read(dir fs.FS) (*round, *faults) {
	f, r := new(faults), new(round)
	if data := load(f, dir, "call.json", true); data != nil {
		c, err := callDoor.Decode(data)
		f.of("call.json", 0, err)
		r.call, r.called = c, err == nil
	}
	if data := load(f, dir, "policy.json", true); data != nil {
		patch, err := reform.ParsePatch(data)
		if err == nil {
			r.policy, err = reform.Patched(competition.Proposal(), patch)
		}
		f.of("policy.json", 0, err)
		r.ruled = err == nil
	}
	if r.call.Notice != "" {
		base := competition.Proposal()
		rule.CiteChanges(&base, &r.policy, r.call.document().Whole().Read())
	}
	r.applications = rows(f, "applications.csv", load(f, dir, "applications.csv", true), applicationDoor, applicationColumns)
	r.scores = rows(f, "scores.csv", load(f, dir, "scores.csv", true), scoreDoor, scoreColumns)
	if data := load(f, dir, "register.json", false); data != nil {
		r.register = readRegister(f, data)
	}
	if data := load(f, dir, "actuals.csv", false); data != nil {
		r.actuals = rows(f, "actuals.csv", data, actualDoor, actualColumns)
	}
	r.match(f)
	return r, f
}

// load reads a file; one that need not be there may be missing.
func load(f *faults, dir fs.FS, name string, needed bool) []byte {
	file, err := dir.Open(name)
	if errors.Is(err, fs.ErrNotExist) && !needed {
		return nil
	}
	if err != nil {
		f.of(name, 0, fault.File(name, err))
		return nil
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, most))
	if err != nil {
		f.of(name, 0, fault.File(name, err))
	}
	return data
}

func readRegister(f *faults, data []byte) *register.Register {
	var file struct {
		AsOf    rule.Date         `json:"as_of"`
		Records []json.RawMessage `json:"records"`
	}
	if err := json.Unmarshal(data, &file); err != nil {
		f.of("register.json", 0, err)
		return nil
	}
	entries := make([]register.Entry, 0, len(file.Records))
	for i, record := range file.Records {
		e, err := register.Decode(record)
		if err != nil {
			f.of("register.json", i+1, err)
			continue
		}
		entries = append(entries, e)
	}
	all, err := register.New(file.AsOf, entries...)
	if err != nil {
		f.of("register.json", 0, err)
		return nil
	}
	return &all
}

// match reports scores and actual figures of projects that nobody applied for, and experts who scored one twice.
func (r *round) match(f *faults) {
	known := map[string]bool{}
	for i := range r.applications {
		known[r.applications[i].Key] = true
	}
	seen := map[[2]string]bool{}
	for _, s := range r.scores {
		if !known[s.Key] {
			f.add("scores.csv：没有编号为 "+s.Key+" 的申报项目", "scores.csv: nobody applied under "+s.Key)
		}
		if at := [2]string{s.Key, s.Expert}; seen[at] {
			f.add("scores.csv：专家 "+s.Expert+" 对 "+s.Key+" 重复评分", "scores.csv: the expert "+s.Expert+" scored "+s.Key+" twice")
		} else {
			seen[at] = true
		}
	}
	for _, a := range r.actuals {
		if !known[a.Key] {
			f.add("actuals.csv：没有编号为 "+a.Key+" 的申报项目", "actuals.csv: nobody applied under "+a.Key)
		}
	}
}

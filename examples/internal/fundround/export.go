package fundround

import (
	"encoding/json"
	"io"

	"github.com/keji-rules/keji/examples/internal/table"
	"github.com/keji-rules/keji/funding/allocation/competition"
	"github.com/keji-rules/keji/funding/disbursement"
	"github.com/keji-rules/keji/funding/performance"
	"github.com/keji-rules/keji/rule"
)

// writeCSV writes one row an application, in the order of rank, with amounts in yuan.
func (s *study) writeCSV(out io.Writer, l rule.Lang) error {
	w, err := table.NewWriter(out)
	if err != nil {
		return err
	}
	say := func(zh, en string) string { return rule.T(zh, en).In(l) }
	head := []string{say("编号", "key"), say("项目名称", "project"), say("申报单位", "unit"), say("领域", "field"), say("县区", "county"), say("得分", "score"), say("排序", "rank"), say("结果", "result"), say("后备", "reserve"), say("申请额（元）", "requested"), say("资助额（元）", "granted")}
	stages, _ := s.call.Stages.Get()
	for i := range stages {
		head = append(head, stages[i].Name+say("（元）", ""))
	}
	if err := w.Row(append(head, say("说明", "why"))...); err != nil {
		return err
	}
	for _, p := range s.projects {
		if err := w.Row(s.row(p, len(stages), l)...); err != nil {
			return err
		}
	}
	return w.Close()
}

func (s *study) row(p *project, stages int, l rule.Lang) []string {
	number := func(n int) string {
		if n == 0 {
			return ""
		}
		return count(n)
	}
	row := []string{p.Key, p.Name, p.Unit, p.Field, p.County, p.grant.Score.String(), number(p.grant.Rank), p.grant.Result.Text(l), number(p.grant.Reserve), p.grant.Requested.String(), p.grant.Amount.String()}
	for i := range stages {
		cell := "0"
		if i < len(p.schedule.Stages) {
			cell = p.schedule.Stages[i].Amount.String()
		}
		row = append(row, cell)
	}
	r := reporter{l: l}
	return append(row, r.why(p))
}

// file is the plan as JSON.
type file struct {
	Schema string `json:"schema"`
	Call   string `json:"call"`
	// Plan is the plan, with every line that led to it.
	Plan     rule.Answer[competition.Plan] `json:"plan"`
	Projects []fileProject                 `json:"projects"`
	Proof    []fileProof                   `json:"proof"`
}

type fileProject struct {
	Key         string                 `json:"key"`
	Why         rule.Text              `json:"why"`
	Integrity   *rule.Standing         `json:"integrity,omitempty"`
	Budget      fileBudget             `json:"budget"`
	Indirect    rule.Opt[rule.Number]  `json:"indirect_at_most,omitzero"`
	Schedule    *disbursement.Schedule `json:"schedule,omitempty"`
	Payment     *disbursement.Release  `json:"payment,omitempty"` // none while it cannot be told
	Performance *performance.Result    `json:"performance,omitempty"`
	NotGraded   bool                   `json:"not_graded,omitempty"` // figures of an evaluation are given, but it was not funded
}

// fileBudget is what the check of a budget came to: the lines that fail, and what was not given.
type fileBudget struct {
	Sound   bool        `json:"sound"`
	Failed  []rule.Line `json:"failed,omitempty"`
	Missing []string    `json:"missing,omitempty"`
}

func (p *project) fileBudget() fileBudget {
	v, told := p.review.Value()
	b := fileBudget{Sound: told && v.Sound}
	for _, line := range p.review.Lines() {
		if verdict, judged := line.Verdict.Get(); judged && verdict == rule.Failed {
			b.Failed = append(b.Failed, line)
		}
	}
	for _, f := range p.review.Missing() {
		b.Missing = append(b.Missing, f.Path)
	}
	return b
}

type fileProof struct {
	What  rule.Text `json:"what"`
	Left  int64     `json:"left"`
	Right int64     `json:"right"`
	Unit  string    `json:"unit"`
	Holds bool      `json:"holds"`
}

// writeJSON writes everything that was found, with the lines of every answer.
func (s *study) writeJSON(out io.Writer) error {
	f := file{Schema: "fundround/1", Call: s.call.Title, Plan: s.answer}
	for _, p := range s.projects {
		zh, en := reporter{l: rule.ZH}, reporter{l: rule.EN}
		x := fileProject{Key: p.Key, Why: rule.T(zh.why(p), en.why(p)), Budget: p.fileBudget(), Indirect: p.indirect, NotGraded: p.stray}
		if s.register != nil {
			x.Integrity = &p.standing
		}
		if p.funded() {
			x.Schedule = &p.schedule
			if v, told := p.release.Value(); told {
				x.Payment = &v
			}
		}
		if v, told := p.evaluation.Value(); told {
			x.Performance = &v
		}
		f.Projects = append(f.Projects, x)
	}
	for i := range s.proofs {
		p := &s.proofs[i]
		unit := "fen"
		if p.count {
			unit = "projects"
		}
		f.Proof = append(f.Proof, fileProof{p.what, p.left, p.right, unit, p.holds()})
	}
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(f)
}

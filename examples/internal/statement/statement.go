// Package statement writes the statement of reasons that goes with a decision: the result, clause by clause what was found
// and what is required, what to bring, what would change it, room for the remedies, and what tells the decision apart from
// any other.
package statement

import (
	"fmt"
	"strings"

	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/record"
)

// Statement is what a statement says.
type Statement struct {
	Of       string // whose application it is; may be empty
	Remarks  []string
	Decision rule.Decision
	Gaps     []rule.Gap
	Remedies []string // paragraphs of the authority; room is left where there are none
	Record   record.Record
	Lang     rule.Lang

	legend string // what the tables cite
}

// Text writes it for a terminal.
func (s *Statement) Text() (string, error) {
	d, err := s.document(s.lines)
	if err != nil {
		return "", err
	}
	return d.Text(), nil
}

// Page lays it out for A4: on one sheet where it fits.
func (s *Statement) Page() (*page.Document, error) { return s.document(s.tables) }

// document joins the parts; clauses writes the lines of the decision.
func (s *Statement) document(clauses func(*page.Document)) (*page.Document, error) {
	digest, err := s.Record.Hash(record.SHA256())
	if err != nil {
		return nil, err
	}
	_, title := s.Decision.Scheme()
	d := &page.Document{Lang: s.Lang, OnePage: true}
	d.Title = title.In(s.Lang) + d.Say("：结论理由说明书", ": statement of reasons")
	d.Under = s.under(d)
	s.result(d)
	clauses(d)
	s.missing(d)
	s.change(d)
	s.papers(d)
	d.Add(s.box(d), page.Paragraph{Text: d.Say("出具机关（盖章）：＿＿＿＿＿＿＿＿＿＿　　　　日期：＿＿＿＿年＿＿月＿＿日", "Authority (seal): ______________________        Date: ______________")})
	d.Foot = s.foot(d, digest)
	return d, nil
}

// under says whose it is, what it is about, and by which edition.
func (s *Statement) under(d *page.Document) []string {
	var lines []string
	if s.Of != "" {
		lines = append(lines, d.Say("申请：", "Application: ")+s.Of)
	}
	f := s.Decision.Frame()
	if f.Edition != nil {
		by := d.Say("适用版本：", "Edition: ") + f.Edition.Text(s.Lang)
		if !f.Day.IsZero() && !f.Asked {
			by += d.Say("；按"+f.DayIs.ZH+" "+f.Day.String()+" 适用", "; as of "+strings.TrimSpace(f.DayIs.EN+" "+f.Day.String()))
		}
		lines = append(lines, by)
	}
	return append(lines, s.Remarks...)
}

// result says the verdict, the score, and how the required lines came out.
func (s *Statement) result(d *page.Document) {
	text := d.Say("结论：", "Result: ") + s.Decision.Verdict().Text().In(s.Lang)
	if subject := s.Decision.Frame().Subject; subject.Whole() {
		text = subject.In(s.Lang) + d.Say("，", ", ") + text
	}
	if score, scored := s.Decision.Score(); scored {
		text += d.Say("；得分 ", "; score ") + score.Text(s.Lang)
	}
	count := map[rule.Verdict]int{}
	for f := range s.Decision.Findings() {
		if _, inside := f.Parent(); !inside && f.Role() == rule.Requirement {
			count[f.Verdict()]++
		}
	}
	text += fmt.Sprintf(d.Say("；各项条件中，符合 %d 项，不符合 %d 项，待定 %d 项。", "; of the conditions %d are met, %d are not, %d are open."),
		count[rule.Passed], count[rule.Failed], count[rule.Undetermined])
	d.Add(page.Paragraph{Text: text, Tone: page.OfVerdict(s.Decision.Verdict())})
}

// missing lists the facts not given that may still change the verdict.
func (s *Statement) missing(d *page.Document) {
	var names []string
	for _, f := range s.Decision.Missing().Open {
		names = append(names, f.Title.In(s.Lang))
	}
	if len(names) > 0 {
		d.Add(page.Heading{Title: d.Say("尚缺资料（可能影响结论）", "Facts still needed")}, page.Paragraph{Text: strings.Join(names, d.Say("、", ", "))})
	}
}

const mostGaps = 6 // that fit the sheet

// change lists the least changes that would help.
func (s *Statement) change(d *page.Document) {
	var l page.List
	for i, g := range s.Gaps {
		if i == mostGaps {
			l = append(l, page.Item{Text: fmt.Sprintf(d.Say("另有 %d 种，见逐条说明", "%d more in the full explanation"), len(s.Gaps)-mostGaps)})
			break
		}
		l = append(l, page.Item{Text: g.Text(s.Lang)})
	}
	if len(l) > 0 {
		d.Add(page.Heading{Title: d.Say("怎样改变结论（测算：其他事实不变，每项均已重新判定）", "What would change it (other facts held fixed; each was decided again)")}, l)
	}
}

// papers lists what proves the facts.
func (s *Statement) papers(d *page.Document) {
	var papers []string
	for _, p := range s.Decision.Evidence() {
		text := p.Paper.In(s.Lang)
		if p.Holder.Whole() {
			text += d.Say("（", " (") + p.Holder.In(s.Lang) + d.Say("）", ")")
		}
		papers = append(papers, text)
	}
	if len(papers) > 0 {
		d.Add(page.Heading{Title: d.Say("应备证明材料", "What to bring")}, page.Paragraph{Text: strings.Join(papers, d.Say("；", "; "))})
	}
}

func (s *Statement) box(d *page.Document) page.Box {
	if len(s.Remedies) > 0 {
		return page.Box{Title: d.Say("救济途径", "Remedies"), Text: s.Remedies}
	}
	return page.Box{Title: d.Say("救济途径（由出具机关填写）", "Remedies (to be filled in by the authority)"), Lines: 2}
}

// foot is what tells this decision apart and lets it be repeated.
func (s *Statement) foot(d *page.Document, digest string) []string {
	r := &s.Record
	lines := []string{
		fmt.Sprintf(d.Say("版本 %s；规则库 %s；政策数值摘要 %s…", "edition %s; library %s; policy digest %s…"), r.Edition, r.Library, r.PolicyHash[:16]),
		fmt.Sprintf(d.Say("判定记录摘要（%s）：%s", "record digest (%s): %s"), strings.ToUpper(record.SHA256().Name), digest),
	}
	if s.legend != "" {
		lines = append([]string{s.legend}, lines...)
	}
	return lines
}

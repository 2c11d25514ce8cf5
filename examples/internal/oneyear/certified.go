package oneyear

import (
	"strings"

	"github.com/keji-rules/keji/certification/hnte/certificate"
	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/examples/internal/page"
	"github.com/keji-rules/keji/rule"
)

// certified looks at the certificates of the winners.
func (y *year) certified() error {
	y.chapter("八、承担企业的资质", "8. Certificates of the winners", y.say("2026年度科技型中小企业评价，并查高新技术企业证书有效期。", "The evaluation of small technology firms for 2026, and the validity of certificates."))
	t := page.Table{Head: strings.Split(y.say("编号|企业|科技型中小企业|说明", "No.|Enterprise|Small technology firm|Why"), "|"), Widths: []int{7, 17, 14, 62}}
	for i := range y.Certificates {
		c := &y.Certificates[i]
		row, err := y.certificate(c)
		if err != nil {
			return err
		}
		t.Rows = append(t.Rows, row)
	}
	y.doc.Add(t)
	return nil
}

func (y *year) certificate(c *holder) ([]page.Cell, error) {
	a := y.at(c.Project)
	app, err := techsme.Door().Decode(c.TechSME)
	if err != nil {
		return nil, err
	}
	d, err := techsme.Evaluate(app)
	if err != nil {
		return nil, err
	}
	why := ""
	if score, scored := d.Score(); scored {
		why = score.Text(y.doc.Lang)
	}
	for f := range d.Findings() {
		if _, inside := f.Parent(); !inside && f.Verdict() == rule.Failed && f.Role() == rule.Requirement {
			why += y.say("；不满足：", "; not met: ") + y.in(f.Title())
		}
	}
	for i, f := range d.Missing().Open {
		if i == 0 {
			why += y.say("；尚缺：", "; missing: ")
		} else {
			why += y.say("、", ", ")
		}
		why += y.in(f.Title)
	}
	if len(c.HNTE) > 0 {
		held, err := certificate.Decode(c.HNTE)
		if err != nil {
			return nil, err
		}
		validity, err := held.Validity()
		if err != nil {
			return nil, err
		}
		term, _ := validity.Value()
		why += y.say("；高新技术企业证书 ", "; certificate of a high and new technology enterprise ") + term.Text(y.doc.Lang)
	}
	return append(page.Cells(a.Key, y.in(a.Unit)), page.Cell{Text: y.in(d.Verdict().Text()), Tone: page.OfVerdict(d.Verdict())}, page.Cell{Text: why}), nil
}

// Package reform shows what a change of the law does before anybody signs it: whom it touches, which way, and by which
// clause.
//
//	raise := reform.Reform[techsme.Policy]{
//		ID: "pass-mark-65", Title: rule.T("合格分提高到65分", "pass mark of 65"),
//		From: rule.NewDate(2026, 1, 1), Cite: draft.Article(3),
//		Change: func(p *techsme.Policy) { p.PassMark.Value = rule.Int(65) },
//	}
//	study, err := reform.New(techsme.Scheme(), raise)
//	impact, err := study.Run(ctx, population)
//	fmt.Println(impact.Text(rule.ZH))
package reform

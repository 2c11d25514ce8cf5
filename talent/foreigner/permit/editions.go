package permit

import (
	"strings"

	"github.com/keji-rules/keji/rule"
)

var (
	guide = rule.NewDocument(rule.DocumentInfo{
		ID: "FW-GUIDE-2017", Title: rule.T("外国人来华工作许可服务指南（暂行）", "Service Guide for Work Permits of Foreigners (Provisional)"),
		Number: "外专发〔2017〕36号", Issuer: rule.T("国家外国专家局", "State Administration of Foreign Experts Affairs"),
		Promulgated: rule.NewDate(2017, 3, 29), InForce: rule.NewDate(2017, 4, 1), Source: rule.Read,
	})
	cardNotice = rule.NewDocument(rule.DocumentInfo{
		ID: "FW-CARD-2024", Title: rule.T("关于做好外国人工作许可证与社会保障卡融合集成工作的通知", "Notice on Merging the Work Permit Card with the Social Security Card"),
		Number: "人社厅〔2024〕75号", Issuer: rule.T("人力资源社会保障部", "Ministry of Human Resources and Social Security"), InForce: rule.NewDate(2024, 12, 1), Source: rule.SecondHand,
	})
	beijingGuide = rule.NewDocument(rule.DocumentInfo{
		ID: "FW-BJ-GUIDE", Described: true, Title: rule.T("北京市外国人来华工作许可办事指南", "Beijing's guide on work permits of foreigners"), Source: rule.Read,
	})
	licensing = rule.NewDocument(rule.DocumentInfo{
		ID: "ALL", Title: rule.T("中华人民共和国行政许可法", "Administrative Licensing Law"), Source: rule.SecondHand,
	})

	reported, usual = guide.Whole().Reported(), guide.Whole().Usual()
)

// checked is the last day on which the editions were compared with their sources.
var checked = rule.NewDate(2026, 11, 22)

// today is the law since 2024-12-01. What only the guide of Beijing was found to say is general knowledge elsewhere.
var today = Policy{
	RenewOpen: reported.Limit(90), RenewClose: reported.Limit(30), Enforced: reported.On(),
	MaxYearsA: reported.Limit(5), MaxYearsB: reported.Limit(2),
	MaxYearsC:      rule.Limit{Value: rule.Int(1), High: rule.Int(5), Basis: guide.Whole().Unknown()},
	PassportMonths: usual.Limit(6),
	ChangeDays:     reported.Limit(10), CancelDays: guide.Whole().Disputed().Limit(10), TransferDays: usual.Limit(30),
	ResidenceDays: reported.Limit(30), Card: cardNotice.Whole().Reported().Off(), CardDays: reported.Limit(15),
	Registration: rule.Limit{Value: rule.Int(1), High: rule.Int(20), Basis: guide.Whole().Unknown()},
	PreReviewA:   reported.Limit(5), PreReview: reported.Limit(5),
	Acceptance: rule.Limit{Value: rule.Int(1), High: rule.Int(20), Basis: guide.Whole().Unknown()},
	DecisionA:  reported.Limit(5), Decision: reported.Limit(10), RenewalDecision: usual.Limit(3),
	CardIssueA: reported.Limit(5), CardIssue: reported.Limit(10),
	Ceiling: licensing.Whole().Reported().Limit(20), Extension: licensing.Whole().Reported().Limit(10),
	Inside: usual.On(), Papers: usual.On(), PaperMonths: usual.Limit(6), CapitalMonths: usual.Limit(12),
}

// withCard is the procedure in two steps: notice, then a card after entry.
func withCard(p Policy) Policy {
	p.Card = reported.On()
	return p
}

// soft is the time before the window for renewals was enforced.
func soft(p Policy) Policy {
	p.Enforced = reported.Off()
	return withCard(p)
}

// inBeijing is the law with the parameters of Beijing's guide, which is a recent one without a day: what went before it is assumed to
// have been the same.
func inBeijing(p Policy, b rule.Basis) Policy {
	p.RenewOpen, p.RenewClose = b.Limit(120), b.Limit(30)
	p.PreReviewA, p.PreReview, p.Acceptance = b.Limit(1), b.Limit(3), b.Limit(2)
	p.DecisionA, p.Decision, p.RenewalDecision = b.Limit(5), b.Limit(5), b.Limit(3)
	p.PassportMonths, p.TransferDays, p.PaperMonths, p.CapitalMonths = b.Limit(6), b.Limit(30), b.Limit(6), b.Limit(12)
	p.Papers, p.Inside, p.Registration = b.On(), b.On(), b.Limit(3)
	return p
}

var (
	began    = rule.NewDate(2017, 4, 1)
	enforced = rule.NewDate(2018, 2, 28)
	cardless = rule.NewDate(2024, 12, 1)

	suspended = rule.T("疫情期间曾暂停执行延期时限，起止日期未查到，未计入", "the window was suspended in the epidemic on dates not known, which is not covered")
	noNote    rule.Text

	national = rule.NewTimeline(
		edition("P2017", "两步办理，延期时限未严格执行", "two steps, the window not enforced", began, enforced, noNote, soft(today), guide),
		edition("P2018", "两步办理，延期时限严格执行", "two steps, the window enforced", enforced, cardless, suspended, withCard(today), guide),
		edition("P2024", "不再制发许可证", "no card any more", cardless, rule.Date{}, noNote, today, guide, cardNotice))
	inCapital = rule.NewTimeline(
		edition("BJ-P2017", "北京，两步办理，延期时限未严格执行", "Beijing, two steps, the window not enforced", began, enforced, noNote, inBeijing(soft(today), beijingGuide.Whole().Usual()), guide, beijingGuide),
		edition("BJ-P2018", "北京，两步办理，延期时限严格执行", "Beijing, two steps, the window enforced", enforced, cardless, suspended, inBeijing(withCard(today), beijingGuide.Whole().Usual()), guide, beijingGuide),
		edition("BJ-P2024", "北京，不再制发许可证", "Beijing, no card any more", cardless, rule.Date{}, noNote, inBeijing(today, beijingGuide.Whole().Read()), guide, cardNotice, beijingGuide))
)

func edition(id, zh, en string, from, until rule.Date, note rule.Text, p Policy, docs ...rule.Document) rule.Dated[Policy] {
	return rule.Dated[Policy]{
		Edition: rule.Edition{ID: id, Title: rule.T(zh, en), From: from, Until: until, Checked: checked, Documents: docs, Note: note},
		Policy:  p,
	}
}

// Editions returns the dated editions of a place by its division code, fresh for every caller.
func Editions(locality string) rule.Timeline[Policy] {
	if strings.HasPrefix(locality, "11") {
		return inCapital
	}
	return national
}

package review

import (
	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/internal/profiles"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

var checked = rule.NewDate(2026, 11, 22)

var (
	bidding  = projectlaw.Bidding().Article(37)
	progress = projectlaw.Progress().Article(101)
	within   = projectlaw.ProcurementExperts().Article(21)
	popular  = projectlaw.Popularisation2025().Whole()
	nsfc2007 = projectlaw.NSFC2007()
	nsfc2024 = projectlaw.NSFC2024()
)

// common is what practice and the neighbouring statutes give where no text of the profile was found.
func common() Policy {
	usual, bid, mine := progress.Usual(), bidding.Usual(), progress.Proposed()
	return Policy{
		Panel: PanelPolicy{
			Least: bid.Limit(5), Odd: bid.On(), OddBinds: bid.On(), Outsiders: bid.On(), Outside: bid.Exactly(rule.Frac(2, 3)),
			Level: bid.On(), Years: bid.Limit(8), Finance: usual.On(), Units: usual.On(), SameUnit: progress.Unknown().Between(rule.Int(1), rule.Int(2)),
			Drawn: usual.On(), Signed: nsfc2024.Article(21).Usual().On(), Kin: within.Usual().On(),
			Excludes: nsfc2024.Article(20).Usual().On(), MostNames: nsfc2024.Article(20).Usual().Limit(3),
			Floor: popular.Usual().Off(), LeastRival: popular.Usual().Limit(3),
		},
		Score: ScorePolicy{
			Full: usual.Limit(100), Line: usual.Limit(60), Trims: usual.On(), TrimFrom: mine.Limit(5), Rounds: mine.Off(), Places: mine.Limit(2),
			Flags: mine.On(), Spread: mine.Limit(30), ByAll: usual.On(), ByCore: mine.On(), ByVote: mine.On(),
		},
		Vote: VotePolicy{
			Quorums: usual.On(), Quorum: usual.Exactly(rule.Frac(2, 3)), Share: usual.Exactly(rule.Frac(1, 2)), Reaching: usual.Off(), OfPanel: usual.Off(), Abstainers: mine.On(),
		},
	}
}

// provincial are the common ones with the floor of three competing applications of Guangdong's call on popularisation.
func provincial() Policy {
	p := common()
	p.Panel.Floor, p.Panel.LeastRival = popular.Reported().On(), popular.Reported().Limit(3)
	return p
}

// natural are those of the Natural Science Foundation: three reviewers drawn at random at least, a vote of the meeting for
// which no quorum is given, a commitment, up to three names to be excluded.
func natural(reviewers, voting, commitment, recusal rule.Citation) Policy {
	p := common()
	read := reviewers.Read()
	p.Panel.Least, p.Panel.Drawn = read.Limit(3), read.On()
	p.Panel.Odd, p.Panel.OddBinds, p.Panel.Outsiders, p.Panel.Level = read.Off(), read.Off(), read.Off(), read.Off()
	p.Panel.Finance, p.Panel.Units = read.Off(), read.Off()
	p.Panel.Signed = commitment.Read().On()
	p.Panel.Excludes, p.Panel.MostNames = recusal.Read().On(), recusal.Read().Limit(3)
	p.Score.Trims = reviewers.Usual().Off()
	p.Vote.Quorums = voting.Read().Off()
	return p
}

// natural2007: the Regulations of 2007 ask for no commitment of reviewers.
func natural2007() Policy {
	p := natural(nsfc2007.Article(14), nsfc2007.Article(15), nsfc2007.Whole(), nsfc2007.Article(19))
	p.Panel.Signed = nsfc2007.Whole().Read().Off()
	return p
}

var set = profiles.Set[Policy]{
	{Profile: project.Meizhou, Timeline: open("MZ", "梅州（通行做法）", "Meizhou (general practice)", 2021, common(), projectlaw.MeizhouPlan(), projectlaw.Progress())},
	{Profile: project.Prefecture, Timeline: open("GD-PREF", "广东地级市（通行做法）", "Guangdong prefecture-level cities (general practice)", 2021, common(), projectlaw.Progress())},
	{Profile: project.Guangdong, Timeline: open("GD-2025", "广东省级（2025至2026年度科普专题）", "Guangdong provincial (call on popularisation, 2025-2026)", 2025, provincial(), projectlaw.Popularisation2025())},
	{Profile: project.NaturalScience, Timeline: rule.NewTimeline(
		dated("NSFC-2007", "国家自然科学基金条例（2007）", "Regulations on the NSFC (2007)", rule.NewDate(2007, 4, 1), rule.NewDate(2025, 1, 1), rule.Text{},
			natural2007(), projectlaw.NSFC2007()),
		dated("NSFC-2024", "国家自然科学基金条例（2024）", "Regulations on the NSFC (2024)", rule.NewDate(2025, 1, 1), rule.Date{}, rule.Text{},
			natural(nsfc2024.Article(15), nsfc2024.Article(16), nsfc2024.Article(21), nsfc2024.Article(20)), projectlaw.NSFC2024()))},
}

func open(id, zh, en string, year int, p Policy, docs ...rule.Document) rule.Timeline[Policy] {
	return rule.NewTimeline(dated(id, zh, en, rule.NewDate(year, 1, 1), rule.Date{}, rule.T("起始日按文件年份暂定", "the first day is assumed from the document's year"), p, docs...))
}

func dated(id, zh, en string, from, until rule.Date, note rule.Text, p Policy, docs ...rule.Document) rule.Dated[Policy] {
	return rule.Dated[Policy]{Policy: p, Edition: rule.Edition{
		ID: id, Title: rule.T(zh, en), From: from, Until: until, Checked: checked, Documents: docs, Note: note,
	}}
}

// On returns the numbers of a profile in force on a day: a *project.ProfileError where there are none for the profile, a
// *rule.EditionError where there are none for the day.
func On(p project.Profile, day rule.Date) (rule.Dated[Policy], error) { return set.On(p, day) }

// Profiles lists the profiles that have numbers here.
func Profiles() []project.Profile { return set.Names() }

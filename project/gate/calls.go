package gate

import (
	"github.com/keji-rules/keji/project/gate/quota"
	"github.com/keji-rules/keji/rule"
)

// keyField is what the calls of Guangdong's key fields have in common.
func keyField(call rule.Citation) Policy {
	c, usual := call.Reported(), call.Usual()
	p := bare(usual)
	barred(&p, usual)
	p.Papers.Truth, p.Blocks.Funded = c.On(), c.On()
	p.Lead.Recommended = usual.On()
	p.Plan.ByUnits, p.Plan.Units = c.On(), c.Limit(6)
	return p
}

// keyField2023 are the calls of 2022-2023 and 2023-2024: six units; 70 % where an enterprise leads.
func keyField2023() Policy {
	p, c := keyField(key2023), key2023.Reported()
	p.Papers.Truth, p.Blocks.Funded = key2023.Usual().On(), key2023.Usual().On()
	p.Lead.LegalPerson, p.Lead.InProvince = key2023.Usual().On(), key2023.Usual().On()
	p.Plan.ByOwn, p.Plan.OwnLed, p.Plan.LedSoft = c.On(), c.Exactly(rule.Percent(70)), key2023.Usual().On()
	return p
}

// keyField2024 is the flagship call of 2024: six units, the lead's share, readiness, three applications a unit.
func keyField2024() Policy {
	p, c := keyField(key2024), key2024.Reported()
	p.Papers.Integrity = c.On()
	p.Lead.LegalPerson, p.Lead.InProvince = key2024.Usual().On(), key2024.Usual().On()
	p.Plan.Largest, p.Plan.Readiness, p.Plan.Levels = c.On(), c.On(), c.Limit(3)
	p.Quotas.Unit = limited(c, 3, func(q *quota.Quota, on rule.Switch) { q.Leads, q.Joins, q.Applying, q.SameCall = on, on, on, on })
	return p
}

// keyField2025 are the calls of 2025: five units, 70 % and 50 % of own money.
func keyField2025() Policy {
	p, c := keyField(key2025), key2025.Reported()
	p.Papers.Truth, p.Blocks.Funded = key2025.Usual().On(), key2025.Usual().On()
	p.Lead.LegalPerson, p.Lead.InProvince = c.On(), c.On()
	p.Plan.ByOwn, p.Plan.OwnLed, p.Plan.LedSoft = c.On(), c.Exactly(rule.Percent(70)), c.On()
	p.Plan.ByElse, p.Plan.OwnElse, p.Plan.SomeOwn, p.Plan.OwnAbove = c.On(), c.Exactly(rule.Percent(50)), c.On(), c.Limit(0)
	p.Plan.Units, p.Plan.Largest = c.Limit(5), c.On()
	return p
}

// guangdong2012: who leads more than two running provincial projects may not apply; one application a leader and year.
func guangdong2012() Policy {
	p, c := bare(limits12.Usual()), limits12.Reported()
	barred(&p, limits12.Usual())
	p.Papers.Ethics = limits12.Usual().Off()
	p.Lead.LegalPerson, p.Lead.InProvince, p.Lead.Recommended = limits12.Usual().On(), limits12.Usual().On(), limits12.Usual().On()
	p.Lead.OneChannel, p.Lead.Channels = c.On(), c.Limit(1)
	p.Quotas.Leads, p.Quotas.Running = limited(c, 1, leading), limited(c, 2, running)
	return p
}

// keyRD is what the guides of 2025 of the National Key R&D Programme have in common: title or doctorate, six months a year, one
// channel, a foreign leader employed for the term; and the limits on projects, which the Ministry of Water Resources prints.
func keyRD(limits rule.Basis) Policy {
	c, usual := call2025.Reported(), call2025.Usual()
	p := bare(usual)
	barred(&p, usual)
	p.Lead.LegalPerson, p.Lead.Recommended, p.Lead.OneChannel, p.Lead.Channels = usual.On(), c.On(), c.On(), c.Limit(1)
	p.Leader.Qualified, p.Leader.ByMonths, p.Leader.Months, p.Leader.ForeignTerm = c.On(), c.On(), c.Limit(6), c.On()
	p.Ends = disputedEnds()
	p.Quotas.Leads = limited(limits, 1, func(q *quota.Quota, on rule.Switch) { leading(q, on); q.SubLeads = on })
	p.Quotas.Barring = limited(limits, 0, func(q *quota.Quota, on rule.Switch) { running(q, on); q.Allied = on })
	p.Quotas.Running = limited(call2025.Disputed(), 0, func(q *quota.Quota, on rule.Switch) { running(q, on); q.SubLeads, q.Allied = on, on })
	p.Quotas.Total = limited(practice.Usual(), 2, func(q *quota.Quota, on rule.Switch) {
		q.Leads, q.SubLeads, q.Joins, q.Applying, q.Ongoing, q.Allied = on, on, on, on, on, on
	})
	return p
}

// disputedEnds: whether a running project counts until its conclusion, until its material is handed in, or until six months after
// its term as first agreed, differs with the guide, and none was read.
func disputedEnds() quota.Ends {
	d := practice.Disputed()
	return quota.Ends{Submitted: d.On(), ByTerm: d.On(), Months: d.Between(rule.Int(6), rule.Int(untilConclusion)), Quit: practice.Usual().Off()}
}

// untilConclusion is more months than any project takes to its conclusion: a hundred years.
const untilConclusion = 1200

// national2025 prints days: registered by 30 November 2024, born from 1965 on, young scientists from 1985 on.
func national2025() Policy {
	p, c := keyRD(call2025.Usual()), call2025.Reported()
	p.Lead.ByCutoff, p.Lead.Cutoff = c.On(), day(c, 2024, 11, 30)
	p.Leader.ByBirth, p.Leader.Born = c.On(), day(c, 1965, 1, 1)
	p.Leader.ByYouth, p.Leader.YoungBorn = c.On(), day(c, 1985, 1, 1)
	return p
}

// water2025 looks at the end of the term instead: neither above 60 nor past retirement; the leader is full-time staff.
func water2025() Policy {
	p, c := keyRD(call2025.Reported()), call2025.Reported()
	p.Leader.FullTime, p.Leader.ByAge, p.Leader.Age, p.Leader.ByRetire = c.On(), c.On(), c.Limit(60), c.On()
	return p
}

// other2025Rules is a call of another province, for comparison: who applies leads one provincial project a year, bases and talent
// projects apart; at most two units besides the lead.
func other2025Rules() Policy {
	c, usual := other2025.Reported(), other2025.Usual()
	p := bare(usual)
	barred(&p, usual)
	p.Lead.LegalPerson, p.Lead.InProvince = usual.On(), usual.On()
	p.Lead.Recommended, p.Lead.OneChannel, p.Lead.Channels = c.On(), c.On(), c.Limit(1)
	p.Plan.ByUnits, p.Plan.Units = c.On(), c.Limit(3)
	p.Papers.Integrity, p.Blocks.Overdue = c.On(), c.On()
	p.Quotas.Leads = limited(c, 1, func(q *quota.Quota, on rule.Switch) { leading(q, on); q.NoPlatforms, q.NoTalents = on, on })
	return p
}

// natural is what both versions of the Regulations ask: experience, and a senior title or a doctorate or two recommenders.
func natural(persons rule.Citation) Policy {
	read := persons.Read()
	p := bare(read)
	p.Leader.Experience = persons.Item(1).Read().On()
	p.Leader.Qualified, p.Leader.ByPeers, p.Leader.Peers = persons.Item(2).Read().On(), persons.Item(2).Read().On(), persons.Item(2).Read().Limit(2)
	return p
}

// numbered is the number of projects that the agency sets, which is not known.
func numbered(number rule.Citation) quota.Quota {
	q := limited(number.Read(), 1, func(q *quota.Quota, on rule.Switch) {
		q.Leads, q.SubLeads, q.Joins, q.Applying, q.Ongoing = on, on, on, on, on
	})
	q.Max = number.Unknown().Between(rule.Int(1), rule.Int(mostProjects))
	return q
}

// natural2007: a ban bars persons (Articles 34 and 35) and host units (Article 36); commitments are not asked for; the number binds the applicant (Article 12).
func natural2007() Policy {
	p := natural(nsfc2007.Article(10).Paragraph(1))
	p.Quotas.Total = numbered(nsfc2007.Article(12).Item(3))
	p.Blocks.Unit = nsfc2007.Article(36).Read().On()
	p.Blocks.Standing, p.Blocks.Team = nsfc2007.Article(34).Read().On(), nsfc2007.Article(34).Read().On()
	return p
}

// natural2024: commitments to integrity and ethics are signed (Article 12), a ban of the applicant or a participant bars,
// and the number binds both (Article 13); a host unit may be barred (Article 38).
func natural2024() Policy {
	p := natural(nsfc2024.Article(11).Paragraph(1))
	p.Quotas.Persons = numbered(nsfc2024.Article(13).Item(4))
	p.Papers.Integrity = nsfc2024.Article(12).Paragraph(4).Read().On()
	p.Blocks.Unit = nsfc2024.Article(38).Paragraph(1).Read().On()
	p.Blocks.Standing, p.Blocks.Team = nsfc2024.Article(13).Item(3).Read().On(), nsfc2024.Article(13).Item(3).Read().On()
	return p
}

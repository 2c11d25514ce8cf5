package gate

import (
	"github.com/keji-rules/keji/project/gate/quota"
	"github.com/keji-rules/keji/project/internal/projectlaw"
	"github.com/keji-rules/keji/rule"
)

// prefecture is what Guangdong's prefecture-level cities may be assumed to ask: the bars of provincial guides, one application
// of a leader a year. How many running projects a leader may have differs among neighbours, from none to two.
func prefecture() Policy {
	usual := key2025.Usual()
	p := bare(usual)
	barred(&p, usual)
	p.Lead.LegalPerson, p.Lead.InCity, p.Lead.Recommended = usual.On(), lab.Usual().On(), usual.On()
	p.Papers.Truth, p.Papers.Integrity = lab.Usual().On(), lab.Usual().On()
	p.Blocks.Overdue = projectlaw.Shenzhen().Whole().Usual().On()
	p.Quotas.Leads = limited(guangzhou.Usual(), 1, leading)
	p.Quotas.Running = limited(guangzhou.Usual(), 0, running)
	p.Quotas.Running.Max = meizhou.Unknown().Between(rule.Int(0), rule.Int(2))
	return p
}

// meizhouRules are the prefectures'; one application a unit and call, two approvals a field, and that what an audit found bars in
// principle, is what the city's call for laboratories prints.
func meizhouRules() Policy {
	p := prefecture()
	printed(&p, lab.Usual())
	return p
}

// printed is what the call of 2026 for key laboratories prints.
func printed(p *Policy, b rule.Basis) {
	p.Blocks.Audit, p.Blocks.AuditSoft = b.On(), b.On()
	p.Quotas.Unit = limited(b, 1, func(q *quota.Quota, on rule.Switch) { q.Leads, q.Applying, q.SameCall = on, on, on })
	p.Quotas.Field = limited(b, 2, func(q *quota.Quota, on rule.Switch) {
		q.Leads, q.SubLeads, q.Joins, q.Ongoing, q.SameCall = on, on, on, on, on
	})
	p.Quotas.Field.SamePlan = b.Off()
}

// meizhouLab2026 is that call itself. Its list of bars is known to its first item.
func meizhouLab2026() Policy {
	c, usual := lab.Reported(), lab.Usual()
	p := bare(usual)
	barred(&p, usual)
	printed(&p, c)
	p.Lead.LegalPerson, p.Lead.InCity, p.Lead.Recommended, p.Papers.Truth = c.On(), c.On(), usual.On(), c.On()
	return p
}

// guangzhou2015: a leader applies once a year, every person of the team stands in two applications at most, and who leads a
// running project, or left one for it, leads no new one.
func guangzhou2015() Policy {
	c, usual := guangzhou.Reported(), guangzhou.Usual()
	p := bare(usual)
	barred(&p, usual)
	p.Papers.Ethics = usual.Off()
	p.Lead.LegalPerson, p.Lead.InCity = usual.On(), usual.On()
	p.Ends.Quit = c.On()
	p.Quotas.Leads, p.Quotas.Running = limited(c, 1, leading), limited(c, 0, running)
	p.Quotas.Persons = limited(c, 2, func(q *quota.Quota, on rule.Switch) { leading(q, on); q.SubLeads, q.Joins = on, on })
	return p
}

// shenzhen2020: an enterprise applies once, not after an approval last year, once more with an award, without limit above
// 500 million yuan of research expense; in basic research a leader applies once a year and has three projects at most, platforms
// and post-subsidies aside.
func shenzhen2020() Policy {
	c, usual := shenzhen.Reported(), shenzhen.Usual()
	p := bare(usual)
	barred(&p, usual)
	p.Papers.Ethics = usual.Off()
	p.Lead.LegalPerson, p.Lead.InCity = usual.On(), usual.On()
	p.Quotas.Leads = limited(c, 1, func(q *quota.Quota, on rule.Switch) { leading(q, on); q.BasicOnly = on })
	p.Quotas.Total = limited(c, 3, func(q *quota.Quota, on rule.Switch) {
		q.Leads, q.SubLeads, q.Joins, q.Applying, q.Ongoing = on, on, on, on, on
		q.NoPlatforms, q.NoSubsidies, q.BasicOnly = on, on, on
	})
	p.Quotas.Unit = limited(c, 1, func(q *quota.Quota, on rule.Switch) {
		q.Leads, q.SubLeads, q.Joins, q.Applying, q.SameYear, q.EnterpriseOnly = on, on, on, on, on, on
	})
	p.Quotas.Adjusted, p.Quotas.FreeRD = c.On(), c.Limit(50_000*wan)
	return p
}

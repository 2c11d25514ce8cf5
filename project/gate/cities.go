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
	p.Blocks.Audit, p.Papers.Truth, p.Papers.Integrity = lab.Usual().On(), lab.Usual().On(), lab.Usual().On()
	p.Blocks.Overdue = projectlaw.Shenzhen().Whole().Usual().On()
	p.Quotas.Leads = limited(guangzhou.Usual(), 1, leading)
	p.Quotas.Running = limited(guangzhou.Usual(), 0, running)
	p.Quotas.Running.Max = meizhou.Unknown().Between(rule.Int(0), rule.Int(2))
	return p
}

// meizhouRules are the prefectures'; one application a unit and call is what the city's call for laboratories prints.
func meizhouRules() Policy {
	p := prefecture()
	p.Quotas.Unit = limited(lab.Usual(), 1, func(q *quota.Quota, on rule.Switch) { q.Leads, q.Applying, q.SameCall = on, on, on })
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

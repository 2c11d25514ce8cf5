package hnte

import "github.com/keji-rules/keji/rule"

// law is the certification as one reads it. Every line is required unless a group or a note takes it in.
func law(s *rule.Sheet, p *Policy) {
	w := begin(s, p)
	if p.Built2008.On {
		w.built2008()
	} else {
		w.built2016()
	}
	s.Decide()
}

// work is one application on its sheet, with the quantities that many lines share.
type work struct {
	s *rule.Sheet
	p *Policy

	filed, year, age, years rule.Quantity // the day and year of filing; the firm's age in days and calendar years
	zero, one               rule.Quantity
	accounts                [3]account // Y-3, Y-2, Y-1
}

// account holds the figures of one accounting year; a year before registration has zeros.
type account struct {
	sales, internal, other, domestic, overseas, assets rule.Quantity // net assets, in the edition of 2008 total assets
}

func begin(s *rule.Sheet, p *Policy) work {
	filed, registered := s.Fact(factFiled), s.Fact(factRegistered)
	w := lookBack(s, p, filed.Year(), registered)
	w.filed, w.age = filed, rule.DaysBetween(registered, filed)
	s.Note(s.NotAbove(noAccounts, w.years, w.zero.As(rule.Years)))
	return w
}

// lookBack takes the three accounting years before a year, of which a firm has those since its registration.
func lookBack(s *rule.Sheet, p *Policy, year, registered rule.Quantity) work {
	w := work{s: s, p: p, year: year, zero: s.Elect(false), one: s.Elect(true)}
	w.years = w.year.Minus(registered.Year()).As(rule.Years)
	w.accounts[2] = w.figures(factLast)
	w.accounts[1] = w.figures(factSecond).where(rule.Exceeds(w.years, w.one), w.zero)
	w.accounts[0] = w.figures(factFirst).where(rule.Exceeds(w.years, w.one.Plus(w.one)), w.zero)
	return w
}

// figures are those of one accounting year.
func (w *work) figures(first rule.FactID) account {
	s := w.s
	a := account{
		sales: s.Fact(first + ofSales), internal: s.Fact(first + ofInternal), other: s.Fact(first + ofOther),
		domestic: s.Fact(first + ofDomestic), overseas: s.Fact(first + ofOverseas),
	}
	if w.p.Built2008.On {
		a.assets = s.Fact(first + ofTotalAssets)
	} else {
		a.assets = s.Fact(first + ofNetAssets)
	}
	return a
}

// where is the year's figures where the firm had that year, and zeros where it had not.
func (a account) where(had, zero rule.Quantity) account {
	return account{
		sales: rule.Either(had, a.sales, zero), internal: rule.Either(had, a.internal, zero), other: rule.Either(had, a.other, zero),
		domestic: rule.Either(had, a.domestic, zero), overseas: rule.Either(had, a.overseas, zero), assets: rule.Either(had, a.assets, zero),
	}
}

// built2016 is Article 11 of the Measures of 2016, the Guide, and what the calls of Guangdong add.
func (w *work) built2016() {
	s, p := w.s, w.p
	s.Holds(resident, s.Fact(factResident))
	w.filing()
	w.reopened()

	// 第十一条（一）
	s.Same(ageReading, s.AtLeast(age, w.age, &p.MinDays), s.AtLeast(ageBothEnds, w.age.Plus(w.one), &p.MinDays))

	// 第十一条（二）至（六）、（八）
	class1, class2 := s.Fact(factClassI), s.Fact(factClassII)
	usable := rule.Most(class2.Minus(s.Fact(factSpent)), w.zero)
	owned := class1.Plus(usable)
	w.conditions(owned)
	w.conduct()

	// 第十一条（七）
	w.score2016(class1, usable, owned)
}

// conditions are items 2 to 6 of Article 11: rights, field, technical staff, R&D, high-tech income.
func (w *work) conditions(owned rule.Quantity) {
	s, p := w.s, w.p
	s.AtLeast(ownsIP, owned, &p.MinIP)
	s.Holds(supportsIP, s.Fact(factSupports))
	s.All(field,
		s.Holds(fieldListed, s.Fact(factFieldCode)),
		s.Holds(fieldMatches, s.Fact(factFieldMatches)))
	staff := s.Fact(factEmployees)
	s.AtLeast(techShare, rule.Ratio(s.Fact(factTechStaff), staff), &p.MinTechShare)
	w.research(&research2016)
	s.AtLeast(htShare, rule.Ratio(s.Fact(factHTIncome), s.Fact(factTotalIncome)), &p.MinHTShare)
}

// filing is what the yearly calls ask of a firm that files.
func (w *work) filing() {
	s, p := w.s, w.p
	s.Where(&p.Region, s.Holds(region, s.Fact(factRegion)))
	s.Where(&p.ApplicationLimit, s.LessThan(oneAYear, s.Fact(factEarlier), &p.ApplicationsAYear))
	held := s.Fact(factCertificate)
	issued := rule.Of(held, s.Fact(factCertificateOn))
	s.Where(&p.NoEarlyRenewal, s.AnyOf(certificate,
		s.None(noCertificate, held),
		s.AtLeast(renewalDue, w.yearsSince(issued.Minus(s.Figure(&dayBefore, rule.Days))), &p.RenewalYears)))
	s.Where(&p.SettledFirst, s.All(settled,
		s.None(changesSettled, s.Fact(factChanges)),
		s.None(reportsSettled, s.Fact(factReports))))
}

// dayBefore makes a certificate issued on 1 January one of the year before: like those it ends within the year of renewal,
// on 31 December, since the last day of its validity is the day before the anniversary.
var dayBefore = rule.Limit{Value: rule.Int(1), Basis: derived(measures.Article(9))}

// yearsSince counts calendar years from the year of a day to the year of filing.
func (w *work) yearsSince(day rule.Quantity) rule.Quantity {
	return w.year.Minus(day.Year()).As(rule.Years)
}

// reopened is section 5.6.3 of the Guide: after a withdrawal the same calendar year is closed.
func (w *work) reopened() {
	s := w.s
	gone := s.Fact(factWithdrawn)
	on := rule.Of(gone, s.Fact(factWithdrawnOn))
	s.AnyOf(withdrawal,
		s.None(notWithdrawn, gone),
		s.AtLeast(withdrawnPast, w.yearsSince(on), &w.p.WithdrawnYears))
}

// conduct is Article 11 item 8: nothing within 365 days before filing, the 365th day included.
func (w *work) conduct() {
	s := w.s
	count := s.Fact(factIncidents)
	on := rule.Of(count, s.Fact(factIncidentOn))
	s.Where(&w.p.Incidents, s.AnyOf(incidents,
		s.None(noIncident, count),
		s.MoreThan(incidentPast, rule.DaysBetween(on, w.filed), &w.p.IncidentDays),
		s.Above(incidentAfter, on, w.filed)))
	later := s.Above(incidentLater, on, w.filed)
	s.Note(later)
	s.Where(&w.p.Incidents, later)
}

// research is Article 11 item 5 with section 3.6 of the Guide: sums over the three accounting years, or those there are.
func (w *work) research(l *researchLines) {
	s, p := w.s, w.p
	var sales, onTotal, onInternal, home, abroad [3]rule.Quantity
	accepted, room := s.Fact(factOtherAccepted), w.otherOverRest()
	for i := range w.accounts {
		y := &w.accounts[i]
		base := y.internal.Plus(y.domestic.Plus(y.overseas).Times(&p.CommissionShare))
		onTotal[i] = base.Plus(rule.Either(accepted, y.other, rule.Least(y.other, base.By(room))))
		onInternal[i] = base.Plus(rule.Either(accepted, y.other, rule.Least(y.other, y.internal.By(room))))
		sales[i], home[i], abroad[i] = y.sales, rule.Total(y.internal, y.other, y.domestic), y.overseas
	}
	counted, differing := s.Reading(&p.CapOnTotal, rule.Total(onTotal[:]...), rule.Total(onInternal[:]...))
	sold, required := rule.Total(sales[:]...), s.Choose(w.accounts[2].sales, &p.RDShare)
	enough := s.NotBelow(l.share, rule.Ratio(counted, sold), required)
	s.Same(l.capReading, enough, s.NotBelow(l.shareOther, rule.Ratio(differing, sold), required))
	w.domestic(l, counted, rule.Total(home[:]...), rule.Total(abroad[:]...))
}

// otherOverRest is what other expense may be of all the rest: 20 over 80, which is free of circularity.
func (w *work) otherOverRest() rule.Quantity {
	share := w.s.Figure(&w.p.OtherShare, rule.Share)
	return share.Over(w.one.Minus(share))
}

// domestic is the share of R&D at home, of counted amounts or of amounts spent.
func (w *work) domestic(l *researchLines, counted, home, abroad rule.Quantity) {
	s, p := w.s, w.p
	ofCounted := rule.Most(w.one.Minus(rule.Ratio(abroad.Times(&p.CommissionShare), counted)), w.zero).As(rule.Share)
	share, differing := s.Reading(&p.DomesticCounted, ofCounted, rule.Ratio(home, home.Plus(abroad)))
	enough := s.AtLeast(l.domestic, share, &p.MinDomesticShare)
	s.Same(l.domesticReading, enough, s.AtLeast(l.domesticOther, differing, &p.MinDomesticShare))
}

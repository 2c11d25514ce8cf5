package budget

import "github.com/keji-rules/keji/rule"

// checked is the last day on which the editions were compared with their sources.
var checked = rule.NewDate(2026, 11, 22)

// tiers are three rates, in percent, with joints at 5 and 10 million yuan.
func tiers(first, second, third int64, b rule.Basis) Tiers {
	return Tiers{b.Exactly(rule.Percent(first)), b.Exactly(rule.Percent(second)), b.Exactly(rule.Percent(third)), b.Limit(5_000_000), b.Limit(10_000_000)}
}

// all sets one set of tiers for every category.
func (p *Policy) all(t Tiers) { p.Ordinary, p.Intensive, p.PureTheory, p.SoftScience = t, t, t, t }

// unknown is a policy all of whose clauses are absent, as far as is known of the document; its tiers are set afterwards.
func unknown(b rule.Basis) Policy {
	none := b.Exactly(rule.Percent(0))
	return Policy{OfTotal: b.Off(), Uplift: b.Off(), UpliftExcellent: none, UpliftGood: none, PayCapped: b.Off(), PayShare: none,
		ThreeSubjects: b.Off(), TravelMerged: b.Off(), Detail: b.Off(), DetailFrom: b.Limit(500_000), LumpSum: b.Off(), LumpLimited: b.Off(), LumpByGuide: b.Off(), OtherFees: b.Off(),
		Adjusting: b.Off(), EquipmentByUnit: b.Off(), OtherByInvestigator: b.Off(), IndirectMayRise: b.Off()}
}

// v2011 is 财教〔2011〕434号: 20, 13 and 10%, of which performance pay up to 5% of the base.
func v2011() Policy {
	b := funds2011.Whole().Reported()
	p := unknown(funds2011.Whole().Usual())
	p.all(tiers(20, 13, 10, b))
	p.OfTotal = b.Off()
	p.PayCapped, p.PayShare = b.On(), b.Exactly(rule.Percent(5))
	return p
}

// of2016 is 中办发〔2016〕50号, or a document that carries it out: 20, 15 and 13%, and no ratio for performance pay.
func of2016(reported, usual rule.Basis) Policy {
	p := unknown(usual)
	p.all(tiers(20, 15, 13, reported))
	p.OfTotal, p.PayCapped = reported.Off(), reported.Off()
	p.TravelMerged, p.Adjusting = usual.On(), usual.On()
	return p
}

func v2016() Policy { return of2016(opinions2016.Whole().Reported(), opinions2016.Whole().Usual()) }

// v2018 adds the pilot of 国发〔2018〕25号: 30, 25 and 20% for intelligence-intensive and purely theoretical projects in it.
func v2018() Policy {
	p := v2016()
	p.Intensive = tiers(30, 25, 20, measures2018.Whole().Reported())
	p.PureTheory = p.Intensive
	return p
}

// of2021 are the rules of 国办发〔2021〕32号, as a document is known to have them: 30, 25 and 20% for all, up to 60% for pure theory, three
// subjects, lump sums for talent and basic research. That dear equipment needs a description is remembered, its price known
// from a tool.
func of2021(reported, usual rule.Basis) Policy {
	p := unknown(usual)
	p.all(tiers(30, 25, 20, reported))
	p.PureTheory = tiers(60, 60, 60, reported)
	p.OfTotal, p.PayCapped, p.ThreeSubjects = reported.Off(), reported.Off(), reported.On()
	p.Detail, p.DetailFrom = usual.On(), tool.Whole().As(max(rule.SecondHand, reported.Source)).Limit(500_000)
	p.LumpSum, p.LumpLimited = reported.On(), reported.On()
	p.Adjusting, p.EquipmentByUnit, p.OtherByInvestigator = reported.On(), reported.On(), reported.On()
	return p
}

func v2021() Policy { return of2021(opinions2021.Whole().Reported(), opinions2021.Whole().Usual()) }

// k2016 is 财科教〔2016〕113号 on the National Key R&D Plan, with the tiers of 2016; Article 21 lets nobody take other fees.
func k2016() Policy {
	p := of2016(keyPlan2016.Whole().Reported(), keyPlan2016.Whole().Usual())
	p.OtherFees = keyPlan2016.Article(21).Reported().On()
	return p
}

// k2021 is 财教〔2021〕178号, with the rules of 国办发〔2021〕32号; that other fees stay barred is taken from the measures before it.
func k2021() Policy { return keyPlanOf(keyPlan2021) }

// k2025 is 财教〔2025〕2号: a guide may declare a lump sum.
func k2025() Policy {
	p := keyPlanOf(keyPlan2025)
	p.LumpSum, p.LumpByGuide = keyPlan2025.Whole().Reported().On(), keyPlan2025.Whole().Reported().On()
	return p
}

func keyPlanOf(d rule.Document) Policy {
	p, t := v2021(), tiers(30, 25, 20, d.Whole().Reported())
	p.Ordinary, p.Intensive, p.SoftScience, p.OfTotal = t, t, t, d.Whole().Reported().Off()
	p.OtherFees = d.Whole().Usual().On()
	return p
}

// g2019 is 粤财规〔2019〕5号: 30, 25 and 20% for intelligence-intensive basic research only; of the budget only equipment needs
// detail, whatever its price; the unit adjusts equipment and the rest.
func g2019() Policy {
	b, usual := gd2019.Whole().Reported(), gd2019.Whole().Usual()
	p := of2016(b, usual)
	p.Intensive, p.PayCapped = tiers(30, 25, 20, b), usual.Off()
	p.Detail, p.DetailFrom = b.On(), b.Limit(0)
	p.Adjusting, p.EquipmentByUnit, p.OtherByInvestigator = b.On(), b.On(), b.Off()
	return p
}

// g2022 is 粤府办〔2022〕14号, taken as 国办发〔2021〕32号 has it: its text was not found, so that all of it is in doubt.
func g2022() Policy {
	b := gd2022.Whole().Disputed()
	p := of2021(b, b)
	p.DetailFrom = b.Limit(500_000)
	return p
}

// whole are tiers on the whole grant with joints at 500,000 and 5 million yuan.
func whole(first, second, third int64) Tiers {
	t := tiers(first, second, third, social.Whole().Reported())
	t.FirstTo, t.SecondTo = social.Whole().Reported().Limit(500_000), social.Whole().Reported().Limit(5_000_000)
	return t
}

// p2016 is the prosperity plan before 2021: 30, 20 and 13% of the whole grant.
func p2016() Policy {
	p := of2016(social.Whole().Reported(), social.Whole().Usual())
	p.all(whole(30, 20, 13))
	p.OfTotal, p.PayCapped, p.Adjusting = social.Whole().Reported().On(), social.Whole().Usual().Off(), social.Whole().Usual().Off()
	return p
}

// p2021 is the prosperity plan as revised in 2021: 40, 30 and 20%; pure theory 60 and 50%, its third rate is not known. That it
// has the three subjects of 国办发〔2021〕32号, and its line for equipment, is general professional knowledge.
func p2021() Policy {
	p, b := p2016(), opinions2021.Whole().Usual()
	p.all(whole(40, 30, 20))
	p.PureTheory = whole(60, 50, 20)
	p.PureTheory.Third = social.Whole().Unknown().Between(rule.Percent(20), rule.Percent(50))
	p.ThreeSubjects, p.TravelMerged, p.Detail, p.DetailFrom = b.On(), b.Off(), b.On(), tool.Whole().Usual().Limit(500_000)
	return p
}

// z2025 is Zhejiang's 浙财科教〔2025〕38号: soft science up to 60 and 50% after acceptance as excellent and good. Subjects and equipment
// are taken as 国办发〔2021〕32号 has them.
func z2025() Policy {
	b, usual := zhejiang.Whole().Reported(), opinions2021.Whole().Usual()
	p := of2021(b, usual)
	p.ThreeSubjects, p.PayCapped = usual.On(), usual.Off()
	p.SoftScience = tiers(30, 30, 30, b)
	p.Uplift, p.UpliftExcellent, p.UpliftGood = b.On(), b.Exactly(rule.Percent(60)), b.Exactly(rule.Percent(50))
	p.LumpSum, p.LumpLimited, p.Adjusting = zhejiang.Whole().Usual().Off(), zhejiang.Whole().Usual().Off(), zhejiang.Whole().Usual().Off()
	p.EquipmentByUnit, p.OtherByInvestigator = zhejiang.Whole().Usual().Off(), zhejiang.Whole().Usual().Off()
	return p
}

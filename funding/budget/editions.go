package budget

import "github.com/keji-rules/keji/rule"

// checked is the last day on which the editions were compared with their sources.
var checked = rule.NewDate(2026, 11, 22)

// tiers are three rates, in percent, with joints at 5 and 10 million yuan.
func tiers(first, second, third int64, b rule.Basis) Tiers {
	return Tiers{b.Exactly(rule.Percent(first)), b.Exactly(rule.Percent(second)), b.Exactly(rule.Percent(third)), b.Limit(5_000_000), b.Limit(10_000_000)}
}

// same is one set of tiers for every category.
func same(t Tiers) Policy { return Policy{Ordinary: t, Intensive: t, PureTheory: t, SoftScience: t} }

// v2011 is 财教〔2011〕434号: 20, 13 and 10%, of which performance pay up to 5% of the base.
func v2011() Policy {
	p := same(tiers(20, 13, 10, funds2011.Whole().Reported()))
	p.OfTotal = funds2011.Whole().Reported().Off()
	p.Uplift, p.UpliftExcellent, p.UpliftGood = funds2011.Whole().Usual().Off(), funds2011.Whole().Usual().Exactly(rule.Percent(0)), funds2011.Whole().Usual().Exactly(rule.Percent(0))
	p.PayCapped, p.PayShare = funds2011.Whole().Reported().On(), funds2011.Whole().Reported().Exactly(rule.Percent(5))
	p.ThreeSubjects, p.TravelMerged = opinions2021.Whole().Reported().Off(), keyPlan2016.Whole().Usual().Off()
	p.Detail, p.DetailFrom = opinions2021.Whole().Usual().Off(), opinions2021.Whole().Usual().Limit(500_000)
	p.LumpSum = opinions2021.Whole().Usual().Off()
	p.Adjusting, p.EquipmentByUnit, p.OtherByInvestigator, p.IndirectMayRise = funds2011.Whole().Usual().Off(), funds2011.Whole().Usual().Off(), funds2011.Whole().Usual().Off(), funds2011.Whole().Usual().Off()
	return p
}

// v2016 is 中办发〔2016〕50号 and 财科教〔2016〕113号: 20, 15 and 13%, and no ratio for performance pay.
func v2016() Policy {
	p := v2011()
	t := tiers(20, 15, 13, opinions2016.Whole().Reported())
	p.Ordinary, p.Intensive, p.PureTheory, p.SoftScience = t, t, t, t
	p.OfTotal = keyPlan2016.Whole().Reported().Off()
	p.PayCapped, p.PayShare = opinions2016.Whole().Reported().Off(), funds2011.Whole().Reported().Exactly(rule.Percent(5))
	p.TravelMerged = keyPlan2016.Whole().Usual().On()
	p.Adjusting, p.EquipmentByUnit, p.OtherByInvestigator, p.IndirectMayRise = opinions2016.Whole().Usual().On(), opinions2016.Whole().Usual().Off(), opinions2016.Whole().Usual().Off(), keyPlan2016.Whole().Usual().Off()
	return p
}

// v2018 adds the pilot of 国发〔2018〕25号: 30, 25 and 20% for intelligence-intensive and purely theoretical projects in it.
func v2018() Policy {
	p := v2016()
	p.Intensive = tiers(30, 25, 20, measures2018.Whole().Reported())
	p.PureTheory = p.Intensive
	return p
}

// v2021 is 国办发〔2021〕32号 and 财教〔2021〕178号: 30, 25 and 20% for all, up to 60% for pure theory, three subjects.
func v2021() Policy {
	p := v2016()
	t := tiers(30, 25, 20, opinions2021.Whole().Reported())
	p.Ordinary, p.Intensive, p.SoftScience, p.PureTheory = t, t, t, tiers(60, 60, 60, opinions2021.Whole().Reported())
	p.OfTotal = opinions2021.Whole().Reported().Off()
	p.PayCapped = opinions2021.Whole().Reported().Off()
	p.ThreeSubjects, p.TravelMerged = opinions2021.Whole().Reported().On(), opinions2021.Whole().Reported().Off()
	p.Detail, p.DetailFrom = opinions2021.Whole().Reported().On(), opinions2021.Whole().Reported().Limit(500_000)
	p.LumpSum = opinions2021.Whole().Reported().On()
	p.Adjusting, p.EquipmentByUnit, p.OtherByInvestigator = opinions2021.Whole().Reported().On(), opinions2021.Whole().Reported().On(), opinions2021.Whole().Reported().On()
	p.IndirectMayRise = opinions2021.Whole().Usual().Off()
	return p
}

// v2025 is 财教〔2025〕2号 with the tiers of 2021; a guide may declare a lump sum.
func v2025() Policy {
	p := v2021()
	t := tiers(30, 25, 20, keyPlan2025.Whole().Reported())
	p.Ordinary, p.Intensive, p.SoftScience = t, t, t
	p.LumpSum = keyPlan2025.Whole().Reported().On()
	return p
}

// g2019 is 粤财规〔2019〕5号: 30, 25 and 20% for intelligence-intensive basic research only; the unit adjusts equipment.
func g2019() Policy {
	p := v2016()
	t := tiers(20, 15, 13, gd2019.Whole().Reported())
	p.Ordinary, p.PureTheory, p.SoftScience, p.Intensive = t, t, t, tiers(30, 25, 20, gd2019.Whole().Reported())
	p.OfTotal, p.PayCapped = gd2019.Whole().Reported().Off(), gd2019.Whole().Usual().Off()
	p.Adjusting, p.EquipmentByUnit, p.OtherByInvestigator, p.IndirectMayRise = gd2019.Whole().Reported().On(), gd2019.Whole().Reported().On(), gd2019.Whole().Reported().Off(), gd2019.Whole().Usual().Off()
	return p
}

// g2022 is 粤府办〔2022〕14号, taken as 国办发〔2021〕32号 has it: its text was not found.
func g2022() Policy {
	p := v2021()
	t := tiers(30, 25, 20, gd2022.Whole().Usual())
	p.Ordinary, p.Intensive, p.SoftScience, p.PureTheory = t, t, t, tiers(60, 60, 60, gd2022.Whole().Usual())
	b := gd2022.Whole().Usual()
	p.OfTotal, p.PayCapped, p.ThreeSubjects, p.TravelMerged, p.Detail, p.DetailFrom = b.Off(), b.Off(), b.On(), b.Off(), b.On(), b.Limit(500_000)
	p.LumpSum, p.Adjusting, p.EquipmentByUnit, p.OtherByInvestigator, p.IndirectMayRise = b.On(), b.On(), b.On(), b.On(), b.Off()
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
	p := v2016()
	t := whole(30, 20, 13)
	p.Ordinary, p.Intensive, p.PureTheory, p.SoftScience = t, t, t, t
	p.OfTotal = social.Whole().Reported().On()
	p.Adjusting, p.IndirectMayRise = social.Whole().Usual().Off(), social.Whole().Usual().Off()
	return p
}

// p2021 is the prosperity plan as revised in 2021: 40, 30 and 20%; pure theory 60 and 50%, its third rate is not known.
func p2021() Policy {
	p := p2016()
	t := whole(40, 30, 20)
	p.Ordinary, p.Intensive, p.SoftScience = t, t, t
	p.PureTheory = whole(60, 50, 20)
	p.PureTheory.Third = social.Whole().Unknown().Between(rule.Percent(20), rule.Percent(50))
	p.ThreeSubjects, p.TravelMerged = opinions2021.Whole().Derived().On(), opinions2021.Whole().Derived().Off()
	p.Detail, p.DetailFrom = opinions2021.Whole().Derived().On(), opinions2021.Whole().Derived().Limit(500_000)
	return p
}

// z2025 is Zhejiang's 浙财科教〔2025〕38号: soft science up to 60 and 50% after acceptance as excellent and good.
func z2025() Policy {
	p := v2021()
	t := tiers(30, 25, 20, zhejiang.Whole().Reported())
	p.Ordinary, p.Intensive, p.PureTheory, p.SoftScience = t, t, tiers(60, 60, 60, zhejiang.Whole().Reported()), tiers(30, 30, 30, zhejiang.Whole().Reported())
	p.Uplift, p.UpliftExcellent, p.UpliftGood = zhejiang.Whole().Reported().On(), zhejiang.Whole().Reported().Exactly(rule.Percent(60)), zhejiang.Whole().Reported().Exactly(rule.Percent(50))
	p.OfTotal, p.LumpSum = zhejiang.Whole().Reported().Off(), zhejiang.Whole().Usual().Off()
	p.Adjusting = zhejiang.Whole().Usual().Off()
	return p
}

package sanction

import (
	"slices"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// Editions returns the dated rules of a regime, fresh for every caller; none for an unknown regime.
func Editions(r integrity.Regime) rule.Timeline[Policy] {
	if x := codeOf(r); x != nil {
		return x.timeline
	}
	return rule.Timeline[Policy]{}
}

// years is a band of terms: (from, to], with the ends included as said.
func years(from, to int64, fromIn, toIn bool, b rule.Basis) Band {
	return Band{
		Ban: b.On(), From: b.Limit(from), FromIn: rule.Switch{On: fromIn, Basis: b},
		Capped: b.On(), To: b.Limit(to), ToIn: rule.Switch{On: toIn, Basis: b}, Permanent: b.Limit(0),
	}
}

// over is a band without upper end, up to permanent.
func over(from int64, b, permanent rule.Basis) Band {
	x := years(from, from, false, false, b)
	x.Capped, x.Permanent = b.Off(), permanent.Limit(1)
	return x
}

// noBan is a grade without bans.
func noBan(b rule.Basis) Band {
	x := years(0, 0, false, false, b)
	x.Ban, x.Capped = b.Off(), b.Off()
	return x
}

// unread is a band of which nothing is known: bans of any length may be lawful.
func unread(c rule.Citation) Band {
	b := c.Derived()
	x := years(0, 0, false, true, b)
	x.From, x.To = c.Unknown().Between(rule.Int(0), rule.Int(100)), c.Unknown().Between(rule.Int(0), rule.Int(100))
	x.Permanent = maybe(c)
	return x
}

// ladder says which measures an edition has, at the lightest grade and above it.
func ladder(b rule.Basis, lighter, above []Measure) (l Ladder) {
	for i := range kinds {
		l.Rungs[i] = Rung{
			Lighter: rule.Switch{On: slices.Contains(lighter, kinds[i].Value), Basis: b},
			Above:   rule.Switch{On: slices.Contains(above, kinds[i].Value), Basis: b},
		}
	}
	return l
}

func aggravating(b rule.Basis, listed ...Aggravation) (a Aggravating) {
	for i, x := range aggravations {
		a.Listed[i] = rule.Switch{On: slices.Contains(listed, x.Value), Basis: b}
	}
	return a
}

func mitigating(b rule.Basis, listed ...Mitigation) (m Mitigating) {
	for i, x := range mitigations {
		m.Listed[i] = rule.Switch{On: slices.Contains(listed, x.Value), Basis: b}
	}
	return m
}

// deciders says who may decide by what is known, and whether there may be others.
func deciders(b rule.Basis, unit, department, authority, manager bool, others rule.Limit) Deciders {
	is := func(on bool) rule.Switch { return rule.Switch{On: on, Basis: b} }
	return Deciders{is(unit), is(department), is(authority), is(manager), others}
}

// maybe is a yes or no that was not read.
func maybe(c rule.Citation) rule.Limit { return c.Unknown().Between(rule.Int(0), rule.Int(1)) }

// rules2022 is 国科发监〔2022〕221号. In it 以上 and 以内 exclude the figure, and 3至5年 includes both.
func rules2022() Policy {
	whole := law.Misconduct2022().Whole()
	known := whole.Usual()
	return Policy{
		Law:      whole.Usual().On(),
		Numbered: law.Misconduct2022().Article(2).Read().On(), Items: law.Misconduct2022().Article(2).Read().Limit(8),
		Floor: known.On(), FloorItems: known.Limit(5),

		Lighter:    noBan(known),
		Heavier:    years(0, 3, false, false, known),
		Serious:    years(3, 5, true, true, known),
		Especially: over(5, known, whole.Disputed()), Any: noBan(known),

		Coupled: known.On(), Gravest: whole.Disputed().On(), ApplyOnly: known.Off(), PartOnly: known.Off(), FirstDay: whole.Derived().On(),
		Effects: known.On(), UnitEffects: known.On(), Provincial: known.Off(), Unread: known.Limit(0),
		Measures: ladder(known, []Measure{"talk", "suspend", "defer_degree"},
			[]Measure{"notice", "terminate", "recover", barred, "revoke_awards", "bar_awards", "strip_titles", "bar_review", "graduate_intake", "refuse_degree", database, "other"}),
		Deciders:    deciders(known, true, true, true, false, maybe(whole)),
		Aggravating: aggravating(known, "evidence", "obstruction", "retaliation", "exchange", "organised", "repeated", "denial", "other"),
		Mitigating:  mitigating(known, "negligence", "minor", "corrected", "admitted", "withdrew", "other"),
		Must:        known.On(),
	}
}

// rules2019 is 国科发监〔2019〕323号.
func rules2019() Policy {
	whole, scale := law.Misconduct2019().Whole(), law.Misconduct2019().Article(32).Usual()
	p := rules2022()
	p.Law = whole.Usual().On()
	p.Numbered, p.Items = law.Misconduct2019().Article(2).Read().On(), law.Misconduct2019().Article(2).Read().Limit(7)
	p.Floor, p.FloorItems = scale.On(), scale.Limit(4)
	p.Lighter, p.Heavier, p.Serious = noBan(scale), years(0, 3, false, false, scale), years(3, 5, true, true, scale)
	p.Especially, p.Any = over(5, scale, scale), noBan(scale)
	p.Coupled, p.Gravest = whole.Usual().On(), law.Misconduct2019().Article(30).Usual().On()
	p.Effects, p.UnitEffects, p.Provincial = law.Misconduct2019().Article(33).Usual().On(), whole.Usual().Off(), whole.Usual().Off()
	p.ApplyOnly, p.PartOnly, p.FirstDay = law.Misconduct2019().Article(28).Usual().On(), law.Misconduct2019().Article(28).Usual().Off(), whole.Derived().On()
	p.Unread = law.Misconduct2019().Article(28).Usual().Limit(0)
	p.Measures = ladder(law.Misconduct2019().Article(28).Usual(), []Measure{"warning", "talk", "suspend", "defer_degree"},
		[]Measure{"notice", "terminate", "recover", barred, "revoke_awards", "bar_awards", "strip_titles", "bar_review", "graduate_intake", "refuse_degree", database, "other"})
	p.Deciders = deciders(whole.Usual(), true, true, true, false, maybe(whole))
	p.Aggravating = aggravating(law.Misconduct2019().Article(30).Usual(), "evidence", "obstruction", "retaliation", "exchange", "organised", "repeated", "denial", "other")
	p.Mitigating = mitigating(law.Misconduct2019().Article(29).Usual(), "negligence", "minor", "corrected", "admitted", "other")
	p.Must = law.Misconduct2019().Article(30).Usual().On()
	return p
}

// order19 is 科学技术部令第19号. It writes 含2年 and 含5年: the upper ends are included. It has its measures singly or combined, by
// subject and nature, and three bands of terms; which grade is below them, if any, and whether that has bans, was not read.
func order19() Policy {
	whole := law.Order19().Whole()
	known, told := whole.Usual(), whole.Reported()
	all := []Measure{"warning", "rectify", "interview", "notice", "terminate", "recover", "revoke_awards", database, "bar_management", barred}
	return Policy{
		Law:      whole.Usual().On(),
		Numbered: told.Off(), Items: told.Limit(64), Floor: known.Off(), FloorItems: known.Limit(0),

		Lighter:    unread(whole),
		Heavier:    years(0, 2, false, true, known),
		Serious:    years(2, 5, false, true, known),
		Especially: over(5, told, told), Any: noBan(told),

		Coupled: known.Off(), Gravest: known.Off(), ApplyOnly: known.Off(), PartOnly: known.Off(), FirstDay: whole.Derived().On(),
		Effects: known.Off(), UnitEffects: known.Off(), Provincial: known.Off(), Unread: told.Limit(0),
		Measures: ladder(told, all, all),
		Deciders: Deciders{law.Order19().Article(3).Read().Off(), law.Order19().Article(3).Read().On(), law.Order19().Article(31).Read().On(), law.Order19().Article(29).Read().On(),
			law.Order19().Article(3).Read().Limit(0)},
		Aggravating: aggravating(known, "evidence", "obstruction", "retaliation", "organised", "repeated", "other"),
		Mitigating:  mitigating(known, "leads", "admitted", "returned", "corrected", "pledged", "other"),
		Must:        known.On(),
	}
}

// order24 is 科学技术部令第24号, of which neither the measures nor the terms were read. Nothing of Order 19 is carried over.
func order24() Policy {
	whole := law.Order24().Whole()
	open := whole.Proposed()
	return Policy{
		Law:      whole.Usual().On(),
		Numbered: whole.Reported().Off(), Items: whole.Reported().Limit(68), Floor: open.Off(), FloorItems: open.Limit(0),
		Lighter: unread(whole), Heavier: unread(whole), Serious: unread(whole), Especially: unread(whole), Any: noBan(open),
		Coupled: open.Off(), Gravest: open.Off(), ApplyOnly: open.Off(), PartOnly: open.Off(), FirstDay: open.On(),
		Effects: open.Off(), UnitEffects: open.Off(), Provincial: open.Off(), Unread: whole.Unknown().Between(rule.Int(0), rule.Int(21)),
		Measures:    ladder(open, nil, nil),
		Deciders:    Deciders{open.Off(), law.Order24().Article(2).Read().On(), law.Order24().Article(2).Read().On(), open.Off(), maybe(whole)},
		Aggravating: aggravating(open), Mitigating: mitigating(open), Must: open.Off(),
	}
}

// guangdong2021 is 广东省科研诚信管理办法（试行）. It has no four grades and no bands of years: a ban lasts as the gravity asks, up to permanent.
func guangdong2021() Policy {
	article := func(n int) rule.Basis { return law.Guangdong2021().Article(n).Read() }
	term := over(0, law.Guangdong2021().Article(25).Item(5).Read(), law.Guangdong2021().Article(25).Item(5).Read())
	all := []Measure{"warning", "talk", "notice", "suspend", "recover", "revoke_awards", "focus", barred, "inform"}
	return Policy{
		Law:      law.Guangdong2021().Whole().Read().On(),
		Numbered: article(10).On(), Items: article(10).Limit(15), Floor: article(25).Off(), FloorItems: article(25).Limit(0),
		Lighter: noBan(article(25)), Heavier: noBan(article(25)), Serious: noBan(article(25)), Especially: noBan(article(25)), Any: term,
		Coupled: article(25).Off(), Gravest: article(27).Off(), ApplyOnly: article(25).Off(), PartOnly: law.Guangdong2021().Article(25).Item(5).Read().On(), FirstDay: law.Guangdong2021().Whole().Derived().On(),
		Effects: article(25).Off(), UnitEffects: article(25).Off(), Provincial: article(2).Off(), Unread: article(25).Limit(0),
		Measures:    ladder(article(25), all, all),
		Deciders:    deciders(article(25), false, true, false, false, article(25).Limit(0)),
		Aggravating: aggravating(article(27), "evidence", "obstruction", "retaliation", "organised", "repeated", "other"),
		Mitigating:  mitigating(article(26), "leads", "admitted", "returned", "corrected", "pledged", "other"),
		Must:        article(27).On(),
	}
}

// guangdong2024 is known by its scope alone.
func guangdong2024() Policy {
	p, whole := order24(), law.Guangdong2024().Whole()
	open := whole.Proposed()
	p.Law = whole.Usual().On()
	p.Numbered, p.Items, p.Floor, p.FloorItems = open.Off(), whole.Unknown().Between(rule.Int(1), rule.Int(100)), open.Off(), open.Limit(0)
	p.Lighter, p.Heavier, p.Serious, p.Especially = unread(whole), unread(whole), unread(whole), unread(whole)
	p.Coupled, p.Gravest, p.ApplyOnly, p.FirstDay, p.Must = open.Off(), open.Off(), open.Off(), open.On(), open.Off()
	p.Unread, p.Measures = whole.Unknown().Between(rule.Int(0), rule.Int(21)), ladder(open, nil, nil)
	p.Any = noBan(open)
	p.PartOnly, p.Effects, p.UnitEffects, p.Provincial = open.Off(), open.Off(), open.Off(), whole.Reported().On()
	p.Deciders = deciders(open, false, false, false, false, maybe(whole))
	p.Deciders.Department = whole.Derived().On()
	p.Aggravating, p.Mitigating = aggravating(open), mitigating(open)
	return p
}

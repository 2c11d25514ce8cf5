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
		Ban: law.On(b), From: law.Limit(from, b), FromIn: rule.Switch{On: fromIn, Basis: b},
		Capped: law.On(b), To: law.Limit(to, b), ToIn: rule.Switch{On: toIn, Basis: b}, Permanent: law.Off(b),
	}
}

// over is a band without upper end, up to permanent.
func over(from int64, b, permanent rule.Basis) Band {
	x := years(from, from, false, false, b)
	x.Capped, x.Permanent = law.Off(b), law.On(permanent)
	return x
}

// noBan is a grade without bans.
func noBan(b rule.Basis) Band {
	x := years(0, 0, false, false, b)
	x.Ban, x.Capped = law.Off(b), law.Off(b)
	return x
}

// unread is a band of which nothing is known: bans of any length may be lawful.
func unread(c rule.Citation) Band {
	b := law.Proposed(c)
	x := years(0, 0, false, true, b)
	x.From, x.To = law.Open(0, 100, c), law.Open(0, 100, c)
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

func deciders(b rule.Basis, unit, department, authority, manager bool) Deciders {
	is := func(on bool) rule.Switch { return rule.Switch{On: on, Basis: b} }
	return Deciders{is(unit), is(department), is(authority), is(manager)}
}

// rules2022 is 国科发监〔2022〕221号. In it 以上 and 以内 exclude the figure, and 3至5年 includes both.
func rules2022() Policy {
	whole := law.Misconduct2022().Whole()
	known := law.Usual(whole)
	return Policy{
		Numbered: law.On(law.Read(law.Misconduct2022().Article(2))), Items: law.Limit(8, law.Read(law.Misconduct2022().Article(2))),
		Floor: law.On(known), FloorItems: law.Limit(5, known),

		Lighter:    noBan(known),
		Heavier:    years(0, 3, false, false, known),
		Serious:    years(3, 5, true, true, known),
		Especially: over(5, known, law.Disputed(whole)),

		Coupled: law.On(known), Gravest: law.On(law.Disputed(whole)), ApplyOnly: law.Off(known), FirstDay: law.On(law.Derived(whole)),
		Unread: law.Limit(0, known),
		Measures: ladder(known, []Measure{"talk", "suspend", "defer_degree"},
			[]Measure{"notice", "terminate", "recover", barred, "revoke_awards", "bar_awards", "strip_titles", "bar_review", "graduate_intake", "refuse_degree", database, "other"}),
		Deciders:    deciders(known, true, true, true, false),
		Aggravating: aggravating(known, "evidence", "obstruction", "retaliation", "exchange", "organised", "repeated", "denial", "other"),
		Mitigating:  mitigating(known, "negligence", "minor", "corrected", "admitted", "withdrew", "other"),
		Must:        law.On(known),
	}
}

// rules2019 is 国科发监〔2019〕323号.
func rules2019() Policy {
	whole, scale := law.Misconduct2019().Whole(), law.Usual(law.Misconduct2019().Article(32))
	p := rules2022()
	p.Numbered, p.Items = law.On(law.Read(law.Misconduct2019().Article(2))), law.Limit(7, law.Read(law.Misconduct2019().Article(2)))
	p.Floor, p.FloorItems = law.On(scale), law.Limit(4, scale)
	p.Lighter, p.Heavier, p.Serious = noBan(scale), years(0, 3, false, false, scale), years(3, 5, true, true, scale)
	p.Especially = over(5, scale, scale)
	p.Coupled, p.Gravest = law.On(law.Usual(law.Misconduct2019().Article(33))), law.On(law.Usual(law.Misconduct2019().Article(30)))
	p.ApplyOnly, p.FirstDay = law.On(law.Usual(law.Misconduct2019().Article(28))), law.On(law.Derived(whole))
	p.Unread = law.Limit(0, law.Usual(law.Misconduct2019().Article(28)))
	p.Measures = ladder(law.Usual(law.Misconduct2019().Article(28)), []Measure{"warning", "talk", "suspend", "defer_degree"},
		[]Measure{"notice", "terminate", "recover", barred, "revoke_awards", "bar_awards", "strip_titles", "bar_review", "graduate_intake", "refuse_degree", database, "other"})
	p.Deciders = deciders(law.Usual(whole), true, true, true, false)
	p.Aggravating = aggravating(law.Usual(law.Misconduct2019().Article(30)), "evidence", "obstruction", "retaliation", "exchange", "organised", "repeated", "denial", "other")
	p.Mitigating = mitigating(law.Usual(law.Misconduct2019().Article(29)), "negligence", "minor", "corrected", "admitted", "other")
	p.Must = law.On(law.Usual(law.Misconduct2019().Article(30)))
	return p
}

// order19 is 科学技术部令第19号. It writes 含2年 and 含5年: the upper ends are included.
func order19() Policy {
	whole := law.Order19().Whole()
	known, told := law.Usual(whole), law.Reported(whole)
	most := []Measure{"warning", "rectify", "interview", "notice", "terminate", "recover", "revoke_awards", database}
	return Policy{
		Numbered: law.Off(told), Items: law.Limit(64, told), Floor: law.Off(known), FloorItems: law.Limit(0, known),

		Lighter:    noBan(known),
		Heavier:    years(0, 2, false, true, known),
		Serious:    years(2, 5, false, true, known),
		Especially: over(5, told, told),

		Coupled: law.Off(known), Gravest: law.Off(known), ApplyOnly: law.Off(known), FirstDay: law.On(law.Derived(whole)),
		Unread:      law.Limit(0, told),
		Measures:    ladder(told, most, append(slices.Clone(most), "bar_management", barred)),
		Deciders:    Deciders{law.Off(law.Read(law.Order19().Article(3))), law.On(law.Read(law.Order19().Article(3))), law.On(law.Read(law.Order19().Article(31))), law.On(law.Read(law.Order19().Article(29)))},
		Aggravating: aggravating(known, "evidence", "obstruction", "retaliation", "organised", "repeated", "other"),
		Mitigating:  mitigating(known, "leads", "admitted", "returned", "corrected", "pledged", "other"),
		Must:        law.On(known),
	}
}

// order24 is 科学技术部令第24号, of which neither the measures nor the terms were read. Nothing of Order 19 is carried over.
func order24() Policy {
	whole := law.Order24().Whole()
	open := law.Proposed(whole)
	return Policy{
		Numbered: law.Off(law.Reported(whole)), Items: law.Limit(68, law.Reported(whole)), Floor: law.Off(open), FloorItems: law.Limit(0, open),
		Lighter: unread(whole), Heavier: unread(whole), Serious: unread(whole), Especially: unread(whole),
		Coupled: law.Off(open), Gravest: law.Off(open), ApplyOnly: law.Off(open), FirstDay: law.On(open),
		Unread:      law.Open(0, 21, whole),
		Measures:    ladder(open, nil, nil),
		Deciders:    Deciders{law.Off(law.Read(law.Order24().Article(2))), law.On(law.Read(law.Order24().Article(2))), law.On(law.Read(law.Order24().Article(2))), law.Off(law.Read(law.Order24().Article(2)))},
		Aggravating: aggravating(open), Mitigating: mitigating(open), Must: law.Off(open),
	}
}

// guangdong2021 is 广东省科研诚信管理办法（试行）. It has no bands of years: a ban lasts as the gravity asks, up to permanent.
func guangdong2021() Policy {
	article := func(n int) rule.Basis { return law.Read(law.Guangdong2021().Article(n)) }
	term := over(0, law.Read(law.Guangdong2021().Article(25).Item(5)), law.Read(law.Guangdong2021().Article(25).Item(5)))
	all := []Measure{"warning", "talk", "notice", "suspend", "recover", "revoke_awards", "focus", barred, "inform"}
	return Policy{
		Numbered: law.On(article(10)), Items: law.Limit(15, article(10)), Floor: law.Off(article(25)), FloorItems: law.Limit(0, article(25)),
		Lighter: term, Heavier: term, Serious: term, Especially: term,
		Coupled: law.Off(article(25)), Gravest: law.Off(article(27)), ApplyOnly: law.Off(article(25)), FirstDay: law.On(law.Derived(law.Guangdong2021().Whole())),
		Unread:      law.Limit(0, article(25)),
		Measures:    ladder(article(25), all, all),
		Deciders:    deciders(article(25), false, true, false, false),
		Aggravating: aggravating(article(27), "evidence", "obstruction", "retaliation", "organised", "repeated", "other"),
		Mitigating:  mitigating(article(26), "leads", "admitted", "returned", "corrected", "pledged", "other"),
		Must:        law.On(article(27)),
	}
}

// guangdong2024 is known by its scope alone.
func guangdong2024() Policy {
	p, whole := order24(), law.Guangdong2024().Whole()
	open := law.Proposed(whole)
	p.Numbered, p.Items, p.Floor, p.FloorItems = law.Off(open), law.Open(1, 100, whole), law.Off(open), law.Limit(0, open)
	p.Lighter, p.Heavier, p.Serious, p.Especially = unread(whole), unread(whole), unread(whole), unread(whole)
	p.Coupled, p.Gravest, p.ApplyOnly, p.FirstDay, p.Must = law.Off(open), law.Off(open), law.Off(open), law.On(open), law.Off(open)
	p.Unread, p.Measures = law.Open(0, 21, whole), ladder(open, nil, nil)
	p.Deciders = deciders(law.Derived(whole), false, true, false, false)
	p.Aggravating, p.Mitigating = aggravating(open), mitigating(open)
	return p
}

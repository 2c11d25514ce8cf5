package enterprise

import (
	"slices"

	"github.com/keji-rules/keji/rule"
)

// The clauses on one right, each with the article in its rule. A clause that an edition lacks passes.

func (p *Policy) kind(_ *Profile, r *Right, _ rule.Date) finding {
	return finding{rule: ruleKind, verdict: is(r.Kind, func(k RightKind) bool { return k.Class() > 0 }), lacks: []rule.FactID{factKind}}
}

func (p *Policy) mainland(_ *Profile, r *Right, _ rule.Date) finding {
	return finding{rule: ruleMainland, verdict: is(r.Mainland, yes), lacks: []rule.FactID{factMainland}}
}

// owner: the enterprise owns the right, or holds it by an exclusive licence where the edition lets that count.
func (p *Policy) owner(of *Profile, r *Right, _ rule.Date) finding {
	if way, given := r.Obtained.Get(); given && way == Licence {
		return p.licence(r)
	}
	owned := is(r.Owners, func(owners []string) bool { return slices.ContainsFunc(owners, of.isName) })
	if owned != rule.Passed && p.LicenceCounts.On && !r.Obtained.IsGiven() { // it may hold a licence
		f := finding{rule: ruleOwner, verdict: rule.Undetermined, lacks: []rule.FactID{factObtained}}
		if owned == rule.Undetermined {
			f.lacks = append(f.lacks, factOwners)
		}
		if !r.LicenceYears.IsGiven() {
			f.lacks = append(f.lacks, factLicenceYears)
		}
		return f
	}
	if of.Name == "" && owned == rule.Failed {
		return finding{rule: ruleOwner, verdict: rule.Undetermined, lacks: []rule.FactID{factOwners},
			note: rule.T("企业名称未提供，无法核对权属人", "the enterprise's name is not given, so its owners cannot be compared")}
	}
	return finding{rule: ruleOwner, verdict: owned, lacks: []rule.FactID{factOwners}}
}

func (p *Policy) licence(r *Right) finding {
	f := finding{rule: ruleLicence, law: p.LicenceCounts.Basis, verdict: rule.Failed}
	if p.LicenceCounts.On {
		f.law = p.LicenceYears.Basis
		f.lacks = []rule.FactID{factLicenceYears}
		f.verdict = is(r.LicenceYears, func(n int) bool { return rule.Int(int64(n)).Cmp(p.LicenceYears.Value) >= 0 })
	}
	return f
}

// granted: the certificate is there on the day of filing, that day included; of a patent also the notice of grant with
// the fee receipt.
func (p *Policy) granted(_ *Profile, r *Right, filed rule.Date) finding {
	f := finding{rule: ruleGranted}
	f.verdict = is(r.GrantedOn, func(d rule.Date) bool { return !d.After(filed) })
	if f.verdict == rule.Undetermined {
		f.lacks = []rule.FactID{factGranted}
	}
	if k, given := r.Kind.Get(); f.verdict != rule.Passed && p.NoticeCounts.On && (!given || k.patent()) {
		f.noticed(is(r.NoticeAndFeeOn, func(d rule.Date) bool { return !d.After(filed) }), given, p.NoticeCounts.Basis)
	}
	return f
}

// noticed takes in the notice of grant of a patent that has no certificate yet: while its day is not given, or it is not
// told whether the right is a patent, nothing is told.
func (f *finding) noticed(notice rule.Verdict, patent bool, law rule.Basis) {
	switch {
	case notice == rule.Passed && patent:
		f.verdict, f.law = rule.Passed, law
	case notice == rule.Passed:
		f.verdict, f.lacks = rule.Undetermined, append(f.lacks, factKind)
	case notice == rule.Undetermined:
		f.verdict, f.lacks = rule.Undetermined, append(f.lacks, factNotice)
	}
}

// protected: the term has not run out on the day of filing, whose last day counts, and it has not ended before.
func (p *Policy) protected(_ *Profile, r *Right, filed rule.Date) finding {
	term := is(r.EndsOn, func(d rule.Date) bool { return !d.Before(filed) })
	stands := is(r.Ended, func(ended bool) bool { return !ended })
	if ended, given := r.Ended.Get(); given && ended {
		stands = is(r.EndedOn, func(d rule.Date) bool { return d.After(filed) })
	}
	f := finding{rule: ruleInForce, verdict: both(term, stands)}
	if term == rule.Undetermined {
		f.lacks = append(f.lacks, factEnds)
	}
	if stands == rule.Undetermined {
		f.lacks = append(f.lacks, factEnded, factEndedOn)
	}
	return f
}

func both(a, b rule.Verdict) rule.Verdict {
	switch {
	case a == rule.Failed || b == rule.Failed:
		return rule.Failed
	case a == rule.Undetermined || b == rule.Undetermined:
		return rule.Undetermined
	}
	return rule.Passed
}

// recent: obtained in the last years before filing, the same day so many years before included (V2008).
func (p *Policy) recent(_ *Profile, r *Right, filed rule.Date) finding {
	f := finding{rule: ruleRecent, law: p.RecentYears.Basis, verdict: rule.Passed, lacks: []rule.FactID{factObtainedOn}}
	if way, given := r.Obtained.Get(); p.RecentOnly.On && !(given && way == Licence) {
		first := filed.AddYears(-whole(p.RecentYears))
		f.verdict = is(r.ObtainedOn, func(d rule.Date) bool { return !d.Before(first) })
		if f.verdict == rule.Failed && p.LicenceCounts.On && !r.Obtained.IsGiven() { // a licence may be older
			f.verdict, f.lacks = rule.Undetermined, []rule.FactID{factObtained}
		}
	}
	return f
}

// once: a right of class II was used in no earlier application. What was used is the right, by whomever. Uses of later
// years are no earlier ones; of the year of filing itself it is not told which came first, and they count.
func (p *Policy) once(of *Profile, r *Right, filed rule.Date) finding {
	f := finding{rule: ruleOnce, law: p.ClassIIOnce.Basis, verdict: rule.Passed}
	class := r.classVerdict(2)
	if !p.ClassIIOnce.On || class == rule.Failed {
		return f
	}
	uses, given := r.Uses.Get()
	if !given {
		f.verdict, f.lacks = rule.Undetermined, []rule.FactID{factUses}
		return f
	}
	sameYear := false
	for i := range uses {
		if u := &uses[i]; u.Year.Or(0) <= filed.Year() {
			v := p.spent(u)
			f.meet(v, p.founded(of, u))
			sameYear = sameYear || v == rule.Failed && u.Year.Or(0) == filed.Year()
		}
	}
	if sameYear {
		f.note = rule.T("含申报当年的使用，先后次序未予区分", "a use in the year of filing itself counts: which came first is not told")
	}
	if f.verdict == rule.Failed && class == rule.Undetermined {
		f.verdict, f.lacks = rule.Undetermined, []rule.FactID{factKind}
	}
	if f.verdict == rule.Passed && len(uses) > 0 {
		f.law.Source = max(f.law.Source, p.OnlySuccess.Source, p.UsesFrom.Source)
		f.note = rule.T("有以往使用记录而未计为已使用：仅计认定成功且自起计年度以后的使用，另一种理解为凡使用即不得再用",
			"used before without being spent: only successful uses since the first year count; another reading spends it with any use")
	}
	return f
}

// spent reports, as Failed, that a use spends a right of class II.
func (p *Policy) spent(u *Use) rule.Verdict {
	if rule.Int(int64(u.Year.Or(0))).Cmp(p.UsesFrom.Value) < 0 {
		return rule.Passed
	}
	if !p.OnlySuccess.On {
		return rule.Failed
	}
	return is(u.Succeeded, func(done bool) bool { return !done })
}

// founded says how well it is founded that a use spends a right: a successful one by the enterprise itself does on any
// reading; that a former owner's use does is the general understanding.
func (p *Policy) founded(of *Profile, u *Use) rule.Basis {
	var b rule.Basis
	if !u.Succeeded.Or(false) {
		b.Source = p.OnlySuccess.Source
	}
	if !of.isName(u.By) {
		b.Source = max(b.Source, rule.Assumed)
	}
	return b
}

// meet takes in the verdict on one use: the worst counts.
func (f *finding) meet(v rule.Verdict, law rule.Basis) {
	switch {
	case v == rule.Failed:
		f.verdict, f.law = rule.Failed, rule.Basis{Cite: f.law.Cite, Source: max(f.law.Source, law.Source)}
	case v == rule.Undetermined && f.verdict == rule.Passed:
		f.verdict, f.lacks = rule.Undetermined, []rule.FactID{factSucceeded, factUseUntil}
	}
}

// soleUser: of several owners no other one holds a certificate, won with the right, that is in force on the day.
func (p *Policy) soleUser(of *Profile, r *Right, filed rule.Date) finding {
	f := finding{rule: ruleSoleUser, law: p.SoleUser.Basis, verdict: rule.Passed}
	owners, given := r.Owners.Get()
	uses, listed := r.Uses.Get()
	switch {
	case !p.SoleUser.On, given && len(owners) < 2:
		return f
	case !given || !listed:
		f.verdict, f.lacks = rule.Undetermined, []rule.FactID{factOwners, factUses}
		return f
	}
	for i := range uses {
		if u := &uses[i]; u.Year.Or(0) <= filed.Year() && !of.isName(u.By) && slices.Contains(owners, u.By) {
			f.meet(u.over(filed), rule.Basis{})
		}
	}
	return f
}

// over reports, as Failed, that the certificate won by a use is still in force on the day.
func (u *Use) over(filed rule.Date) rule.Verdict {
	if done, said := u.Succeeded.Get(); said && !done {
		return rule.Passed
	}
	past := is(u.Until, func(d rule.Date) bool { return d.Before(filed) })
	if !u.Succeeded.IsGiven() && past == rule.Failed {
		return rule.Undetermined
	}
	return past
}

// whole reads a limit that counts.
func whole(l rule.Limit) int { return int(min(max(l.Value.Num()/l.Value.Den(), 0), 9999)) }

package hnte

import (
	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
)

// rights counts what the edition asks for. A count is given where every right is either in or out of it for sure.
func (f *filing) rights(a *Application) {
	if f.p.RecentOnly.On {
		f.rights2008(a)
		return
	}
	usable, given := f.p.TallyRights(f.of, f.filed)
	if !given {
		return
	}
	unspent := *f.p
	unspent.ClassIIOnce.On = false
	all, _ := unspent.TallyRights(f.of, f.filed)
	a.IPClassI, a.IPClassII = sure(usable.ClassI), sure(all.ClassII)
	a.IPSpent, a.IPSelfDeveloped = less(all.ClassII, usable.ClassII), sure(usable.OwnRD)
}

// rights2008 counts own rights of the three years, the invention patents among them, and exclusive licences.
func (f *filing) rights2008(a *Application) {
	with, given := f.p.TallyRights(f.of, f.filed)
	if !given {
		return
	}
	owned := *f.p
	owned.LicenceCounts.On = false
	own, _ := owned.TallyRights(f.of, f.filed)
	a.IPRecent = sure(own.ClassI, own.ClassII)
	a.IPLicensed = less(sum(with), sum(own))
	if inventions, known := f.inventions(); known {
		tally, _ := owned.TallyRights(inventions, f.filed)
		a.IPRecentInventions = sure(tally.ClassI)
	}
}

// inventions is the profile with its invention patents alone; false while the kind of a right is not given.
func (f *filing) inventions() (*enterprise.Profile, bool) {
	part := *f.of
	var kept []enterprise.Right
	all, _ := f.of.Rights.Get()
	for i := range all {
		switch kind, given := all[i].Kind.Get(); {
		case !given:
			return nil, false
		case kind == enterprise.InventionPatent || kind == enterprise.DefencePatent:
			kept = append(kept, all[i])
		}
	}
	part.Rights = rule.Given(kept)
	return &part, true
}

func sum(c enterprise.RightCount) enterprise.Tally {
	return enterprise.Tally{Sure: c.ClassI.Sure + c.ClassII.Sure, Unsure: c.ClassI.Unsure + c.ClassII.Unsure}
}

// sure adds tallies; not given while one is not sure.
func sure(parts ...enterprise.Tally) rule.Opt[int] {
	total := 0
	for _, t := range parts {
		if t.Unsure > 0 {
			return rule.Opt[int]{}
		}
		total += t.Sure
	}
	return rule.Given(total)
}

// less is how many the one tally has more than the other, where both are sure.
func less(all, some enterprise.Tally) rule.Opt[int] {
	if all.Unsure+some.Unsure > 0 {
		return rule.Opt[int]{}
	}
	return rule.Given(all.Sure - some.Sure)
}

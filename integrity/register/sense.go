package register

import (
	"errors"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/identity"
)

// National is the jurisdiction of what holds everywhere.
const National = "national"

func senseRecord(r *Record, to *door.Report) { r.sense(to, "") }

// sense checks a record that stands at a path of the input, which ends with a dot or is empty.
func (r *Record) sense(to *door.Report, at string) {
	r.senseWho(to, at)
	r.senseDays(to, at)
	r.senseVersion(to, at)
	for i, j := range r.Jurisdictions.Or(nil) {
		if !Jurisdiction(j) {
			to.Contradiction(rule.T("地域不是六位行政区划代码，也不是 national", "neither a division code of six digits nor national"),
				rule.T("填写 national 或行政区划代码，如 440000、441400", "write national or a division code such as 440000 or 441400"), item(at+"jurisdictions", i))
		}
	}
}

// Jurisdiction reports whether a text is national, or has the form of a division code (GB/T 2260).
func Jurisdiction(text string) bool {
	return text == National || len(text) == 6 && strings.Trim(text, "0123456789") == "" && text[:2] != "00"
}

func item(path string, i int) string { return path + "[" + strconv.Itoa(i) + "]" }

// SenseIDs checks identity numbers at a path of an input against what they should identify: form, check character, and
// that numbers of units are those of units. What is found never quotes a number.
func SenseIDs(to *door.Report, path string, kind rule.Opt[Kind], ids []ID) {
	for i := range ids {
		at := item(path, i)
		number, err := ids[i].Parse()
		var problem *identity.Problem
		if errors.As(err, &problem) {
			to.Faults(at+".number", []rule.ValueFault{problem.Fault()})
			continue
		}
		if k, given := kind.Get(); given && number.Kind().OfUnit() != (k == Unit) {
			to.Contradiction(rule.T("证件种类与个人（单位）不符", "this kind of number does not identify a "+k.Text(rule.EN)), rule.T("个人填个人证件，单位填统一社会信用代码", "give a person's number for a person, a credit code for a unit"), at+".kind")
		}
	}
}

func (r *Record) senseWho(to *door.Report, at string) {
	SenseIDs(to, at+"ids", r.Kind, r.IDs.Or(nil))
	if strings.TrimSpace(r.Name.Or("")) == "" && len(r.IDs.Or(nil)) == 0 {
		to.Contradiction(rule.T("姓名（名称）和证件号码至少填写一项", "neither a name nor an identity number is given"), rule.T("请填写证件号码", "give the identity number"), at+"ids", at+"name")
	}
	var problem *identity.Problem
	if _, err := r.unitCode(); errors.As(err, &problem) {
		to.Faults(at+"unit_code", []rule.ValueFault{problem.Fault()})
	}
	own := numbersOf(r.IDs.Or(nil))
	if key := r.Key.Or(""); identity.Conceal(key, own...) != key {
		to.Contradiction(rule.T("记录编号不得使用证件号码", "the key of an entry must not be an identity number"), rule.T("请改用不含个人信息的编号", "use a key that says nothing of anybody"), at+"key")
	}
	SenseName(to, at+"name", r.Name.Or(""), r.IDs.Or(nil))
}

// SenseName checks that no number of a person stands in a name at a path of an input, where it would be shown, and nobody would
// find it.
func SenseName(to *door.Report, path, name string, ids []ID) {
	if identity.Conceal(name, numbersOf(ids)...) != name {
		to.Contradiction(rule.T("姓名（名称）中含有证件号码", "an identity number stands in the name"), rule.T("请把号码移到证件号码栏", "give the number as identity number"), path)
	}
}

// numbersOf are those of identity numbers that are sound.
func numbersOf(ids []ID) (all []identity.Number) {
	for i := range ids {
		if n, err := ids[i].Parse(); err == nil {
			all = append(all, n)
		}
	}
	return all
}

func (r *Record) senseDays(to *door.Report, at string) {
	if term := r.term(); !term.IsZero() || !r.Act.Or(Enter).ends() {
		to.Faults(at+"term", term.Faults())
	}
	remedy := rule.T("请核对两项日期", "check both days")
	before := func(path, other string, a, b rule.Opt[rule.Date]) {
		x, given := a.Get()
		y, known := b.Get()
		if given && known && x.Before(y) {
			to.Contradiction(rule.T("日期先后颠倒", "the days are out of order"), remedy, at+path, at+other)
		}
	}
	before("known_on", "decision.on", r.KnownOn, r.Decision.On)
	before("published_on", "decision.on", r.PublishedOn, r.Decision.On)
	before("change.on", "decision.on", r.Change.On, r.Decision.On)
	before("known_on", "change.on", r.KnownOn, r.Change.On)
	before("published_on", "change.on", r.PublishedOn, r.Change.On)
}

func (r *Record) senseVersion(to *door.Report, at string) {
	act, version := r.Act.Or(Enter), r.Version.Or(1)
	switch {
	case act == Enter && version != 1:
		to.Contradiction(rule.T("第2次及以后的版本须写明所作变更", "a version after the first must say what it changes"), rule.T("请填写 act", "give act"), at+"act", at+"version")
	case act != Enter && version == 1:
		to.Contradiction(rule.T("第1个版本只能是列入", "the first version can only enter"), rule.T("请填写 version，从2起编号", "give version, from 2 on"), at+"version", at+"act")
	case act.ends() && !r.EffectiveOn.IsGiven() && !(act == Annul && r.FromStart.Or(false)):
		to.Contradiction(rule.T("移出或撤销须写明自哪一日起不再受限", "a removal or annulment must say its first free day"), rule.T("请填写 effective_on", "give effective_on"), at+"effective_on", at+"act")
	case (r.EffectiveOn.IsGiven() || r.FromStart.Or(false)) && !act.ends() && act != Correct:
		to.Contradiction(rule.T("只有移出或撤销才写明不再受限之日", "only a removal or an annulment has a first free day"), rule.T("请删去 effective_on 和 from_start，或改填 act", "leave effective_on and from_start out, or correct act"), at+"effective_on", at+"act")
	}
}

// term is the term with its end, where it states a length alone.
func (r *Record) term() rule.Term {
	t := r.Term
	if t.Until.IsZero() && !t.Permanent && t.Length.Valid() && !t.From.IsZero() {
		if t.Counting == "" {
			t.Counting = rule.FirstDayCounted
		}
		if counted := rule.TermOf(t.First(), t.Length, t.Counting); !counted.IsZero() {
			return counted
		}
	}
	return t
}

// SenseRecords checks the records of a list at a path of an input that holds a register.
func SenseRecords(to *door.Report, path string, all []Record) {
	for i := range all {
		all[i].sense(to, item(path, i)+".")
	}
}

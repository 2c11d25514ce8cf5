package register

import (
	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/internal/law"
	"github.com/keji-rules/keji/rule"
)

// Policy says what one edition asks of changes of the register.
type Policy struct {
	// Document: an entry needs a decision in a document that has legal effect.
	Document rule.Switch `json:"document" zh:"须有生效的认定文书" en:"a decision with legal effect is needed"`
	// FromGrade is the least grade from which a name goes on the list of serious research dishonesty: 1 lighter to 4 especially
	// serious, 0 where the grade does not decide.
	FromGrade rule.Limit `json:"from_grade" zh:"记入严重失信记录的最低情节（1较轻至4特别严重）" en:"least grade for the serious list (1 lighter to 4 especially serious)" unit:"plain"`
	// GeneralList: 1 where there is a list of general research dishonesty, 0 where there is none; a range where it was not read.
	GeneralList rule.Limit `json:"general_list" zh:"一般失信记录" en:"list of general dishonesty" unit:"items"`
	// Repair: 1 where there is a provision on repair, 0 where there is none; a range where it was not read.
	Repair rule.Limit `json:"repair" zh:"信用修复的规定" en:"provision on repair" unit:"items"`
	// Within: repair is for those whose term still runs.
	Within rule.Switch `json:"within" zh:"修复须在惩戒期内" en:"repair within the term"`
	// Expiry: the name leaves the list when the term is over.
	Expiry rule.Switch `json:"expiry" zh:"期限届满移出" en:"removal when the term is over"`
	// Review: a decision can be changed on review or appeal.
	Review rule.Switch `json:"review" zh:"复查（复核）可改变原决定" en:"a review can change the decision"`
}

// Editions returns the dated rules of a regime, fresh for every caller; none for an unknown regime.
func Editions(r integrity.Regime) rule.Timeline[Policy] {
	switch r {
	case integrity.Misconduct:
		return misconducts
	case integrity.Violation:
		return violations
	case integrity.Guangdong:
		return guangdongs
	}
	return rule.Timeline[Policy]{}
}

var (
	misconducts = law.Timeline(law.Misconducts(), misconduct(law.Misconduct2019()), misconduct(law.Misconduct2022()))
	violations  = law.Timeline(law.Violations(), order19(), order24())
	guangdongs  = law.Timeline(law.Guangdongs(), guangdong2021(), guangdong2024())
)

// misconduct are the rules of 2019 and of 2022: the entry goes along with a ban, which begins with the grade heavier.
func misconduct(d rule.Document) Policy {
	known := d.Whole().Usual()
	return Policy{
		Document: known.On(), FromGrade: known.Limit(2), GeneralList: known.Limit(0),
		Repair: known.Limit(0), Within: known.Off(), Expiry: law.Records2016().Whole().Usual().On(), Review: known.On(),
	}
}

// order19 names the entry among its measures, singly or with others.
func order19() Policy {
	p := misconduct(law.Order19())
	p.FromGrade = law.Order19().Whole().Usual().Limit(0)
	return p
}

// order24 was not read.
func order24() Policy {
	p, unread := misconduct(law.Order24()), law.Order24().Whole().Unknown()
	p.GeneralList = unread.Between(rule.Int(0), rule.Int(1))
	p.FromGrade, p.Repair = unread.Between(rule.Int(0), rule.Int(4)), unread.Between(rule.Int(0), rule.Int(1))
	return p
}

// guangdong2021 is 广东省科研诚信管理办法（试行）.
func guangdong2021() Policy {
	article := func(n int) rule.Basis { return law.Guangdong2021().Article(n).Read() }
	return Policy{
		Document: law.Credit49().Whole().Usual().On(), FromGrade: article(9).Limit(0), GeneralList: article(9).Limit(1),
		Repair: article(28).Limit(1), Within: article(28).On(), Expiry: law.Records2016().Whole().Usual().On(), Review: article(23).On(),
	}
}

// guangdong2024 was not read.
func guangdong2024() Policy {
	unread := law.Guangdong2024().Whole().Unknown()
	p := misconduct(law.Guangdong2024())
	p.FromGrade, p.Repair = unread.Between(rule.Int(0), rule.Int(4)), unread.Between(rule.Int(0), rule.Int(1))
	p.GeneralList = unread.Between(rule.Int(0), rule.Int(1))
	return p
}

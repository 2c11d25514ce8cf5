package draw

import (
	"slices"
	"strconv"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/talent/reviewer/internal/keys"
	"github.com/keji-rules/keji/talent/reviewer/internal/law"
)

const scheme = "review_draw"

const (
	ruleDrawn rule.ID = iota
	ruleMethod
	rulePanel
	ruleDirect
	ruleSpares
)

const (
	factSeed rule.FactID = iota
	factExperts
	factTies
	factPerYear
	factPerPlan
	factItems
	factSat
	factRound
	factSize
	factOutside
	factFinancial
	factIndustry
	factPerUnit
	factSpares
)

var (
	atRandom = law.Science2024().Article(15).Read()

	book = rule.NewBook(scheme, rule.T("评审专家抽取", "Draw of review experts"),
		[]rule.Rule{
			ruleDrawn:  {Code: scheme + ".drawn", Title: rule.T("抽取结果", "What was drawn"), Basis: atRandom},
			ruleMethod: {Code: scheme + ".method", Title: rule.T("自专家库随机抽取，不指定", "Drawn from the pool at random, nobody is named"), Basis: atRandom, Mistake: rule.T("不得明示或者暗示指定专家", "No expert of the pool may be named, openly or by hints")},
			rulePanel:  {Code: scheme + ".panel", Title: rule.T("专家组", "Panel"), Basis: atRandom},
			ruleDirect: {Code: scheme + ".direct", Title: rule.T("直接确定的专家", "Experts picked directly"), Basis: directly, Mistake: rule.T("专家有专长不是直接确定的理由：须技术复杂、专业性强或者国家有特殊要求，且随机抽取难以保证胜任", "To know a good expert is no ground: the item must be technically complex and highly specialised or of special national requirements, and a random draw could hardly be trusted")},
			ruleSpares: {Code: scheme + ".spares", Title: rule.T("候补名单", "Spares"), Basis: law.Practice().Whole().Usual()},
		},
		[]rule.Fact{
			factSeed:      {Path: "seed", Title: rule.T("随机种子", "Seed"), Max: rule.Int(1)},
			factExperts:   count("experts", "可参加评审的专家", "Experts who may sit", rule.Persons, 100_000),
			factTies:      count("ties", "不得同组的关系", "Pairs who may not sit together", rule.Items, 100_000),
			factPerYear:   count("per_year", "每名专家每年抽取次数上限", "Draws of an expert in a year, at most", rule.Times, 1_000),
			factPerPlan:   count("per_plan", "每名专家本次抽取次数上限", "Draws of an expert in this plan, at most", rule.Times, 1_000),
			factItems:     count("items", "评审项目（组）", "Items", rule.Items, 20_000),
			factSat:       count("experts[].sat", "本年度已参加评审次数", "Draws of the year before this", rule.Times, 1_000),
			factRound:     count("items[].round", "抽取轮次（0为首次）", "Round, 0 for the first draw", rule.Plain, 1_000),
			factSize:      {Path: "items[].quota.size", Title: rule.T("专家组人数", "Size of the panel"), Unit: rule.Persons, Min: rule.Int(1), Max: rule.Int(15)},
			factOutside:   count("items[].quota.outside", "外部专家至少", "Outside experts, at least", rule.Persons, 15),
			factFinancial: count("items[].quota.financial", "财务专家至少", "Financial experts, at least", rule.Persons, 15),
			factIndustry:  count("items[].quota.industry", "产业专家至少", "Experts from industry, at least", rule.Persons, 15),
			factPerUnit:   count("items[].quota.per_unit", "同一单位至多", "Experts of one unit, at most", rule.Persons, 15),
			factSpares:    count("items[].spares", "候补人数", "Spares", rule.Persons, 15),
		})

	entrance = door.New(book, sense)
)

func count(path, zh, en string, u rule.Unit, most int64) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: u, Max: rule.Int(most)}
}

// large are the bounds within which Decode reads: a pool of 100,000 experts and 20,000 items is larger than what a door reads otherwise.
var large = door.Options{MaxBytes: 256 << 20, MaxItems: 4_000_000}

// Decode reads a plan from JSON of at most 256 MiB and reports every problem at once as a *door.InputError.
func Decode(data []byte) (Plan, error) { return entrance.DecodeWith(data, large) }

// Door returns the door of a plan.
func Door() *door.Door[Plan] { return entrance }

var check = rule.T("请核对后更正", "check and correct")

// sense reports what no single field can show.
func sense(p *Plan, r *door.Report) {
	known := make(map[string]bool, len(p.Experts))
	for i := range p.Experts {
		e, at := &p.Experts[i], "experts["+strconv.Itoa(i)+"]"
		keys.Check(r, at+".id", e.ID)
		keys.Check(r, at+".unit", e.Unit)
		for j, f := range e.Fields {
			if strings.ContainsAny(f, ",\t\n") || f == "" {
				r.Contradiction(rule.T("领域代码为空或含有逗号、制表符、换行", "a field is empty or contains a comma, a tab or a line feed"), check, at+".fields["+strconv.Itoa(j)+"]")
			}
		}
		if known[e.ID] {
			r.Contradiction(rule.T("专家编号重复", "the same expert twice"), check, at+".id")
		}
		known[e.ID] = true
	}
	for i, t := range p.Ties {
		at := "ties[" + strconv.Itoa(i) + "]"
		unknown(r, known, at+".a", t.A)
		unknown(r, known, at+".b", t.B)
		if t.A == t.B {
			r.Contradiction(rule.T("同一名专家", "the same expert on both sides"), check, at+".a", at+".b")
		}
	}
	drawn := map[string]bool{}
	for i := range p.Items {
		at, x := "items["+strconv.Itoa(i)+"]", &p.Items[i]
		if id := strconv.Itoa(x.Round) + "\x00" + x.Key; drawn[id] {
			r.Contradiction(rule.T("同一轮次重复抽取", "the same item and round twice"), check, at+".key", at+".round")
		} else {
			drawn[id] = true
		}
		senseItem(x, at, known, r)
	}
}

func senseItem(x *Item, at string, known map[string]bool, r *door.Report) {
	all := map[string]bool{}
	for _, list := range []struct {
		name string
		ids  []string
	}{{"barred", x.Barred}, {"gone", x.Gone}, {"keep", x.Keep}, {"direct.experts", x.Direct.Experts}} {
		for j, id := range list.ids {
			path := at + "." + list.name + "[" + strconv.Itoa(j) + "]"
			unknown(r, known, path, id)
			if seated := list.name == "keep" || list.name == "direct.experts"; seated && all[id] {
				r.Contradiction(rule.T("保留或直接确定的成员重复、应回避或已退出", "one who is kept or picked directly is listed twice, barred or gone"), check, path)
			}
			all[id] = true
		}
	}
	for j, id := range x.Standby {
		path := at + ".standby[" + strconv.Itoa(j) + "]"
		unknown(r, known, path, id)
		if slices.Contains(x.Standby[:j], id) || slices.Contains(x.Keep, id) || slices.Contains(x.Direct.Experts, id) {
			r.Contradiction(rule.T("候补名单重复或含有在组成员", "a spare is listed twice, or sits already"), check, path)
		}
	}
	senseDirect(&x.Direct, at, r)
	senseSeats(x, at, r)
}

// senseSeats reports numbers that do not go together.
func senseSeats(x *Item, at string, r *door.Report) {
	if x.Quota.Size == 0 {
		r.Contradiction(rule.T("未填写专家组人数", "the size of the panel is not given"), check, at+".quota.size")
	}
	if q := x.Quota; q.Size > 0 {
		for _, least := range []struct {
			name string
			n    int
		}{{"outside", q.Outside}, {"financial", q.Financial}, {"industry", q.Industry}} {
			if least.n > q.Size {
				r.Contradiction(rule.T("要求的人数多于专家组人数", "more are asked for than the panel has seats"), check, at+".quota."+least.name, at+".quota.size")
			}
		}
		if seated := len(x.Keep) + len(x.Direct.Experts); len(x.Keep) >= q.Size || seated > q.Size {
			r.Contradiction(rule.T("没有空缺可抽取", "no seat is free"), rule.T("减少保留、直接确定的成员或增加人数", "keep or pick fewer, or enlarge the panel"), at+".keep", at+".quota.size")
		}
	}
}

// unknown reports an expert whom the pool does not have: a slip there would let somebody sit who must not.
func unknown(r *door.Report, known map[string]bool, path, id string) {
	if id != "" && !known[id] {
		r.Contradiction(rule.T("专家库中没有该编号", "the pool has no such expert"), check, path)
	}
}

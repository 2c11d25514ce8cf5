// Package population makes enterprises to try a change of the law on. None of them is real and nothing in them was counted
// anywhere: the weights and spreads below are invented so that figures hang together as they do in a firm and many lie at
// a boundary of the law, one unit above or one below it. The same seed gives the same enterprises on every machine.
//
// # How a firm is drawn
//
// County and industry are drawn by the weights below, independently. Employees: half of the firms have 3 to 19, three in
// ten 20 to 99, one in seven 100 to 299, the others 300 to 620, so that some exceed 500. Sales per head are those of the
// industry, times 0.6 to 1.6. One latent number from 0 to 999, how inventive the firm is, raises the share of technical
// staff, the share of R&D and the number of rights together; each has noise of its own. A third of the firms have technical
// staff at an edge of a band or a person beside it, a third have R&D at an edge or a fen beside it, a few have exactly 500 or
// 501 employees or 200 million yuan of sales. About three in a hundred lack a fact, two in a hundred stand in a list or had
// an incident.
package population

import (
	"fmt"
	"math/rand/v2"

	"github.com/keji-rules/keji/rule"
)

// Seed is the usual seed, Size the usual number of firms.
const (
	Seed = 20260715
	Size = 20_000
)

// Dimensions names the groups of every firm.
func Dimensions() []rule.Text {
	return []rule.Text{rule.T("县（市、区）", "county"), rule.T("行业", "industry"), rule.T("规模", "size")}
}

// Method says in a few lines how the firms were made, for a report.
func Method() []rule.Text {
	return []rule.Text{
		rule.T("样本由程序按固定种子生成，全部为虚构企业，不代表任何地区的真实企业。", "The firms are made by a program from a fixed seed; all are invented and stand for no real ones."),
		rule.T("县区、行业、规模的权重均为假设；销售收入随职工数和行业而定；科技人员占比、研发投入、知识产权数由同一“创新程度”共同推高。", "Weights of county, industry and size are assumed; sales follow employees and industry; technical staff, R&D and rights rise together with one latent inventiveness."),
		rule.T("约三分之一企业的科技人员或研发费用恰在分档界限上，或差一人、差一分钱；少数恰为500人、501人或2亿元。", "About a third lie exactly at an edge of a band of staff or R&D, or one person or one fen beside it; a few at 500 or 501 employees or 200 million yuan."),
		rule.T("约3%的企业缺一项资料，约2%在名单内或发生过事故。", "About 3% lack a fact, about 2% are listed or had an incident."),
	}
}

var counties = []weighted{{rule.T("梅江区", "Meijiang"), 22}, {rule.T("梅县区", "Meixian"), 18}, {rule.T("兴宁市", "Xingning"), 16}, {rule.T("五华县", "Wuhua"), 11},
	{rule.T("丰顺县", "Fengshun"), 10}, {rule.T("大埔县", "Dabu"), 8}, {rule.T("蕉岭县", "Jiaoling"), 8}, {rule.T("平远县", "Pingyuan"), 7}}

type weighted struct {
	name   rule.Text
	weight int
}

// industry has its usual share of technical staff and of R&D, in thousandths, and sales per head in ten thousand yuan.
type industry struct {
	weighted
	tech, research, perHead int
}

var industries = []industry{
	{weighted{rule.T("电子信息", "electronics"), 20}, 190, 42, 70}, {weighted{rule.T("先进制造", "manufacturing"), 22}, 150, 34, 60},
	{weighted{rule.T("新材料", "materials"), 14}, 160, 36, 80}, {weighted{rule.T("生物医药", "biomedicine"), 10}, 220, 55, 65},
	{weighted{rule.T("农业技术", "agriculture"), 16}, 120, 28, 45}, {weighted{rule.T("软件和信息服务", "software"), 12}, 350, 80, 40}, {weighted{rule.T("资源环境", "environment"), 6}, 150, 33, 75},
}

var sizes = []struct {
	name          rule.Text
	weight, least int
	spread        int
}{{rule.T("19人以下", "up to 19"), 50, 3, 17}, {rule.T("20至99人", "20 to 99"), 31, 20, 80}, {rule.T("100至299人", "100 to 299"), 14, 100, 200}, {rule.T("300人以上", "300 and more"), 5, 300, 321}}

// Names returns the English of a group's name, or the name itself where it is not one of these.
func Names(name string, l rule.Lang) string {
	for _, c := range counties {
		if c.name.ZH == name {
			return c.name.In(l)
		}
	}
	for _, i := range industries {
		if i.name.ZH == name {
			return i.name.In(l)
		}
	}
	for _, s := range sizes {
		if s.name.ZH == name {
			return s.name.In(l)
		}
	}
	return name
}

// draw is where all chance comes from.
type draw struct{ *rand.Rand }

func newDraw(seed uint64) draw { return draw{rand.New(rand.NewPCG(seed, 0x6b656a69))} }

// oneIn is true once in n.
func (d draw) oneIn(n int) bool { return d.IntN(n) == 0 }

func (d draw) flag(trueOf1000 int) rule.Opt[bool] { return rule.Given(d.IntN(1000) < trueOf1000) }

// beside is a number, or the next one below or above it.
func (d draw) beside(n int) int { return max(n+d.IntN(3)-1, 0) }

func pick[T any](d draw, from ...T) T { return from[d.IntN(len(from))] }

// firm is what the schemes have in common.
type firm struct {
	id              string
	groups          []string
	industry        *industry
	inventive       int // 0 to 999
	staff, tech     int
	sales, research int64 // fen, of the last year
	class1, class2  int
	complete, clean bool
	sizeClass       int
}

func (d draw) firm(n int, techEdges, researchEdges []int) firm {
	f := firm{id: fmt.Sprintf("S%05d", n), inventive: d.IntN(1000), complete: !d.oneIn(33), clean: !d.oneIn(50)}
	county := d.byWeight(len(counties), func(i int) int { return counties[i].weight })
	f.industry = &industries[d.byWeight(len(industries), func(i int) int { return industries[i].weight })]
	f.sizeClass = d.byWeight(len(sizes), func(i int) int { return sizes[i].weight })
	size := sizes[f.sizeClass]
	f.staff = size.least + d.IntN(size.spread)
	if f.sizeClass == len(sizes)-1 && d.oneIn(8) {
		f.staff = pick(d, 499, 500, 501)
	}
	f.groups = []string{counties[county].name.ZH, f.industry.name.ZH, size.name.ZH}
	d.money(&f, researchEdges)
	d.people(&f, techEdges)
	f.class2 = min(d.IntN(3+f.inventive/160), 30)
	if d.IntN(1000) < f.inventive/3 {
		f.class1 = 1 + d.IntN(3)
	}
	return f
}

func (d draw) byWeight(n int, weight func(int) int) int {
	total := 0
	for i := range n {
		total += weight(i)
	}
	at := d.IntN(total)
	for i := range n {
		if at -= weight(i); at < 0 {
			return i
		}
	}
	return n - 1
}

// lifted is a usual share in thousandths, raised or lowered by how inventive the firm is, with noise.
func (d draw) lifted(usual, inventive int) int {
	return usual * (300 + inventive + d.IntN(500)) / 1000
}

func (d draw) money(f *firm, edges []int) {
	const tenThousand = 1_000_000 // fen
	f.sales = int64(f.staff) * int64(f.industry.perHead) * tenThousand * int64(60+d.IntN(100)) / 100
	switch {
	case d.oneIn(60):
		f.sales = 0 // not yet selling
	case f.sizeClass >= 2 && d.oneIn(25):
		f.sales = 200_000_000_00 + int64(d.IntN(3)-1)
	}
	f.research = f.sales * int64(d.lifted(f.industry.research, f.inventive)) / 1000
	if f.sales == 0 {
		f.research = int64(f.staff) * 5 * tenThousand
	} else if d.oneIn(3) {
		f.research = max(f.sales*int64(pick(d, edges...))/100+int64(d.IntN(3)-1), 0)
	}
}

func (d draw) people(f *firm, edges []int) {
	f.tech = min(f.staff*d.lifted(f.industry.tech, f.inventive)/1000, f.staff)
	if d.oneIn(3) {
		f.tech = min(d.beside((f.staff*pick(d, edges...)+99)/100), f.staff)
	}
}

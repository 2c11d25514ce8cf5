package panel

import (
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/talent/reviewer/recusal"
)

// The built-in sample: 400 experts of 40 units and 8 fields and 60 applications, all invented, made from sampleSeed by
// math/rand/v2's PCG, which gives the same numbers on every machine. One expert in ten is a financial one; one in seventy is
// suspended, one in fifty gave no ties, one in twelve has a relation to somebody who applies.
const (
	sampleSeed         = 20260715
	sampleExperts      = 400
	sampleApplications = 60
	sampleUnits        = 40
	sampleCall         = "2026-ST"
)

var sampleFields = []rule.Text{
	rule.T("电子信息", "electronics"), rule.T("先进制造", "manufacturing"), rule.T("新材料", "materials"), rule.T("生物医药", "biomedicine"),
	rule.T("农业技术", "agriculture"), rule.T("资源环境", "environment"), rule.T("新能源", "energy"), rule.T("社会发展", "society"),
}

const (
	surnames = "陈李黄林张曾钟刘罗温古叶谢邓吴杨"
	givens   = "伟芳明华建国玉兰志强秀英文斌晓燕海东丽平"
)

var sampleDay = rule.NewDate(2026, 7, 15)

// sample makes the experts and applications.
func sample() ([]expert, []application) {
	r := rand.New(rand.NewPCG(sampleSeed, 0))
	apps := make([]application, 0, sampleApplications)
	for i := range sampleApplications {
		apps = append(apps, sampleApplication(r, i))
	}
	all := make([]expert, 0, sampleExperts)
	for i := range sampleExperts {
		all = append(all, sampleExpert(r, i, apps))
	}
	return all, apps
}

func unitKey(n int) string { return fmt.Sprintf("U%02d", n+1) }

func sampleApplication(r *rand.Rand, i int) application {
	id := fmt.Sprintf("P%03d", i+1)
	a := application{Title: fmt.Sprintf("示例项目%02d", i+1), Field: sampleFields[i%len(sampleFields)].ZH, Subsidy: rule.Yuan(int64(20+r.IntN(40)) * 10_000), Key: rule.Given(i == 20)}
	a.ID, a.Call, a.Topic = id, sampleCall, fmt.Sprintf("T%02d", i%20+1)
	units := []string{unitKey(r.IntN(sampleUnits))}
	if r.IntN(3) == 0 {
		units = append(units, unitKey(r.IntN(sampleUnits)))
	}
	a.Units, a.Heads = rule.Given(units), rule.Given([]string{"H" + units[0]})
	a.People = rule.Given([]string{id + "-1", id + "-2", id + "-3"})
	switch i {
	case 11:
		a.Excluded = []string{"E0012", "E0020"}
	case 12:
		a.Excluded = []string{"E0005", "E0013", "E0021", "E0029"} // one more than the law admits
	}
	return a
}

func sampleExpert(r *rand.Rand, i int, apps []application) expert {
	e := expert{
		Name:   string([]rune(surnames)[r.IntN(16)]) + string([]rune(givens)[r.IntN(20)]) + string([]rune(givens)[r.IntN(20)]),
		Fields: []string{sampleFields[i%len(sampleFields)].ZH}, Outside: r.IntN(6) > 0, Financial: i%10 == 9, Industry: r.IntN(3) == 0, Sat: r.IntN(11), Suspended: r.IntN(70) == 0,
	}
	e.ID = fmt.Sprintf("E%04d", i+1)
	if e.Financial {
		e.Fields = []string{"财务"}
	}
	posts := []recusal.Post{{Unit: unitKey(r.IntN(sampleUnits)), As: recusal.Employee}}
	if r.IntN(8) == 0 {
		posts = append(posts, recusal.Post{Unit: unitKey(r.IntN(sampleUnits)), As: recusal.Employee, Last: rule.Given(rule.NewDate(2021+r.IntN(5), 6, 30))})
	}
	if r.IntN(20) == 0 {
		posts = append(posts, recusal.Post{Unit: unitKey(r.IntN(sampleUnits)), As: recusal.Director})
	}
	e.Posts, e.Own, e.Declared = rule.Given(posts), rule.Given([]recusal.Own{}), rule.Given([]string{})
	if r.IntN(25) == 0 {
		at := r.IntN(len(apps))
		e.Own = rule.Given([]recusal.Own{{Application: "X" + e.ID, Call: sampleCall, Topic: apps[at].Topic}})
	}
	if r.IntN(40) == 0 {
		e.Declared = rule.Given([]string{apps[r.IntN(len(apps))].ID})
	}
	if r.IntN(50) > 0 {
		e.Ties = rule.Given(sampleTies(r, i, apps))
	}
	return e
}

// sampleTies relates one in twelve to somebody who applies, and one in fifteen to another expert.
func sampleTies(r *rand.Rand, i int, apps []application) []recusal.Tie {
	ties := []recusal.Tie{}
	kinds := []recusal.Relation{recusal.Spouse, recusal.InLaw, recusal.Tutor, recusal.Coauthor, recusal.JointProject, recusal.Interest, recusal.Other}
	if r.IntN(12) == 0 {
		t := recusal.Tie{With: fmt.Sprintf("%s-%d", apps[r.IntN(len(apps))].ID, 1+r.IntN(3)), As: kinds[r.IntN(len(kinds))]}
		if t.As == recusal.Coauthor || t.As == recusal.JointProject {
			t.Last = rule.Given(rule.NewDate(2021+r.IntN(6), 3, 31))
		}
		ties = append(ties, t)
	}
	if other := r.IntN(sampleExperts); r.IntN(15) == 0 && other != i {
		ties = append(ties, recusal.Tie{With: fmt.Sprintf("E%04d", other+1), As: recusal.Spouse})
	}
	return ties
}

// writeSample writes one half of the sample, one JSON object a line, as a file to start from.
func writeSample(w io.Writer, which string) error {
	all, apps := sample()
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	if which == "experts" {
		for i := range all {
			if err := out.Encode(&all[i]); err != nil {
				return err
			}
		}
		return nil
	}
	for i := range apps {
		if err := out.Encode(&apps[i]); err != nil {
			return err
		}
	}
	return nil
}

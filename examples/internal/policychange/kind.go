package policychange

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"errors"
	"iter"
	"strings"

	"github.com/keji-rules/keji/certification/hnte"
	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/population"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/reform"
)

//go:embed reforms
var reforms embed.FS

// kind is a scheme with its types forgotten, as far as this program asks.
type kind interface {
	name() string
	named() []string
	// run studies a change over a population.
	run(ctx context.Context, o *options, in source) (outcome, error)
	figures() []rule.PolicyFigure
}

// outcome is what a study found.
type outcome struct {
	impact reform.Impact
	flips  []reform.Flip // the first few each way
	turned turned        // what the deciding lines rest on
	since  rule.Date     // the first day on which something changes; zero where editions are compared, or nothing changes
	// warnings are what the change does that is allowed and may be a slip
	warnings []rule.PolicyProblem
	mark     int64 // the pass mark after, for the charts; 0 where there is none
}

// kinds are the schemes that the program knows, the usual one first.
func kinds() []kind {
	return []kind{
		of[techsme.Policy, techsme.Application]{techsme.Scheme(), techsme.Door(), population.TechSME, []string{"pass-mark-65", "2017-2022"},
			map[string][2]string{"2017-2022": {"V2017", "V2022"}}, func(p *techsme.Policy) rule.Number { return p.PassMark.Value }},
		of[hnte.Policy, hnte.Application]{hnte.Scheme(), hnte.Door(), population.HNTE, []string{"tech-share-12", "2008-2016"},
			map[string][2]string{"2008-2016": {"V2008", "V2016"}}, func(p *hnte.Policy) rule.Number { return p.PassMark.Value }},
	}
}

// of is one scheme: its population, its named changes (the usual one first), and those of them that compare editions.
type of[P comparable, A any] struct {
	scheme   *rule.Scheme[P, A]
	door     *door.Door[A]
	people   func(seed uint64, n int) iter.Seq[reform.Subject[A]]
	changes  []string
	editions map[string][2]string
	mark     func(*P) rule.Number
}

func (k of[P, A]) name() string    { return k.scheme.Book().Scheme() }
func (k of[P, A]) named() []string { return k.changes }

func (k of[P, A]) figures() []rule.PolicyFigure {
	all := k.scheme.Timeline().All()
	return rule.PolicyFigures(&all[len(all)-1].Policy)
}

// study finds the change that is asked for: a name, or a file. The outcome is begun with what is known of it before anybody
// is decided.
func (k of[P, A]) study(o *options) (study reform.Study[P, A], out outcome, err error) {
	out.mark = k.markOf()
	if pair, ok := k.editions[o.reform]; ok {
		return k.between(pair[0], pair[1]), out, nil
	}
	r, err := k.reform(o)
	if err != nil {
		return study, out, err
	}
	if study, err = reform.New(k.scheme, r); err != nil {
		return study, out, err
	}
	law := k.scheme.Timeline()
	if changes, _ := r.Changes(law); len(changes) > 0 {
		out.since, out.warnings = r.From, r.Warnings(law)
	}
	return study, out, nil
}

// reform reads the change from a file.
func (k of[P, A]) reform(o *options) (reform.Reform[P], error) {
	data, err := o.reformFile(k)
	if err != nil {
		return reform.Reform[P]{}, err
	}
	if whole(data) {
		return reform.Parse(data, k.scheme)
	}
	return k.patched(data, o)
}

// whole tells a reform, which has a key set, from a patch alone.
func whole(data []byte) bool {
	var keys map[string]json.RawMessage
	return json.Unmarshal(data, &keys) == nil && keys["set"] != nil
}

// patched changes the newest edition by a patch.
func (k of[P, A]) patched(data []byte, o *options) (reform.Reform[P], error) {
	patch, err := reform.ParsePatch(bytes.TrimSpace(data))
	all := k.scheme.Timeline().All()
	newest := all[len(all)-1]
	draft := rule.NewDocument(rule.DocumentInfo{ID: "DRAFT", Title: rule.T("修改方案（"+o.reform+"）", "draft change ("+o.reform+")"), Described: true, Source: rule.Proposed})
	return reform.Reform[P]{ID: "draft", Title: rule.T("所给修改方案", "the change given"), From: newest.From, Cite: draft.Whole(), Patch: patch}, err
}

// between compares two editions over the same firms.
func (k of[P, A]) between(older, newer string) reform.Study[P, A] {
	s := reform.Study[P, A]{Scheme: k.scheme}
	for _, e := range k.scheme.Timeline().All() {
		if e.ID == older {
			s.Before, s.Title = reform.In(e), rule.T(e.Title.ZH+" → ", e.Title.EN+" → ")
		}
		if e.ID == newer {
			s.After, s.Title = reform.In(e), rule.T(s.Title.ZH+e.Title.ZH, s.Title.EN+e.Title.EN)
		}
	}
	return s
}

const mostFlips = 4 // shown each way

func (k of[P, A]) run(ctx context.Context, o *options, in source) (outcome, error) {
	study, out, err := k.study(o)
	if err != nil {
		return outcome{}, err
	}
	study.Dimensions, study.Workers = in.dimensions, o.workers
	list, err := o.flipsTo(in.dimensions)
	if err != nil {
		return outcome{}, err
	}
	out.turned = turned{}
	shown := map[[2]rule.Verdict]int{}
	study.OnFlip = func(f reform.Flip) error {
		move := [2]rule.Verdict{f.Before.Verdict, f.After.Verdict}
		if shown[move]++; shown[move] <= mostFlips {
			out.flips = append(out.flips, f)
		}
		out.turned.add(&f)
		return list.put(f)
	}
	out.impact, err = k.over(ctx, &study, o, in)
	return out, errors.Join(err, list.end())
}

// over runs a study over the population asked for.
func (k of[P, A]) over(ctx context.Context, study *reform.Study[P, A], o *options, in source) (reform.Impact, error) {
	if in.file == nil {
		return study.Run(ctx, counted(k.people(o.seed, o.n), in.tick))
	}
	read := reader[A]{door: k.door, scheme: k.name(), in: in}
	study.Identify = read.identify
	impact, err := study.RunChecked(ctx, read.subjects)
	if read.err != nil {
		return impact, read.err
	}
	return impact, err
}

// markOf is the pass mark of the newest edition, which the charts show; 0 where it is no whole number.
func (k of[P, A]) markOf() int64 {
	all := k.scheme.Timeline().All()
	if n := k.mark(&all[len(all)-1].Policy); n.IsInt() {
		return n.Num()
	}
	return 0
}

func counted[T any](all iter.Seq[T], tick func()) iter.Seq[T] {
	return func(yield func(T) bool) {
		for one := range all {
			tick()
			if !yield(one) {
				return
			}
		}
	}
}

// kindNamed finds a scheme.
func kindNamed(name string) (kind, error) {
	var names []string
	for _, k := range kinds() {
		if k.name() == name {
			return k, nil
		}
		names = append(names, k.name())
	}
	list := strings.Join(names, " ")
	f := fault.New(rule.T("没有名为 "+name+" 的事项", "there is no scheme "+name), rule.T("可用的事项："+list, "schemes: "+list))
	if guess := cli.Nearest(name, names); guess != "" {
		f.Remedy = rule.T("是否应为 "+guess+"？可用的事项："+list, "did you mean "+guess+"? schemes: "+list)
	}
	return nil, f
}

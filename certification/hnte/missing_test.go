package hnte

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/ruletest"
)

// slot is one field of an application that may not be given.
type slot struct {
	path  string
	field reflect.Value
}

// slots lists the fields of an application, those of its accounting years and points among them, in a fixed order.
func slots(a *Application) []slot { return slotsOf(reflect.ValueOf(a).Elem(), "") }

func slotsOf(v reflect.Value, prefix string) []slot {
	var all []slot
	for i := range v.NumField() {
		name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		switch field := v.Field(i); {
		case field.CanInterface() && isOptional(field):
			all = append(all, slot{prefix + name, field})
		case field.Type() == reflect.TypeFor[Year]() || field.Type() == reflect.TypeFor[Points]():
			all = append(all, slotsOf(field, name+".")...)
		}
	}
	return all
}

func isOptional(v reflect.Value) bool { _, ok := v.Interface().(rule.Optional); return ok }

// less takes some facts away. The day of filing stays, since it picks the edition.
func (d draw) less(a Application) Application {
	few := pick(d, 3, 10, 40)
	for _, s := range slots(&a) {
		if s.path != "filed_on" && d.IntN(few) == 0 {
			s.field.SetZero()
		}
	}
	return a
}

// refilled gives the facts of some paths the values of another application.
func refilled(a, other Application, which func(path string) bool) Application {
	from := slots(&other)
	for i, s := range slots(&a) {
		if which(s.path) {
			s.field.Set(from[i].field)
		}
	}
	return a
}

func pathsOf(facts []rule.Fact) []string {
	var all []string
	for _, f := range facts {
		all = append(all, f.Path)
	}
	return all
}

// No decision with missing facts contradicts any of its completions, and its score contains theirs. What Missing calls
// settled may take any value: the verdict of a completion stays.
func TestMissingFactsAreSound(t *testing.T) {
	d, decided, completed, settled := newDraw(2), 0, 0, 0
	n := size(2_000)
	for range n {
		original := d.application()
		partial := d.less(original)
		before, err := Evaluate(partial)
		require.NoError(t, err)
		if before.Verdict() != rule.Undetermined {
			decided++
		}
		gone := map[string]bool{}
		for _, s := range slots(&partial) {
			gone[s.path] = s.field.IsZero()
		}
		loose := pathsOf(before.Missing().Settled)
		for i := range 4 {
			whole := original
			if i > 0 {
				whole = refilled(partial, d.application(), func(path string) bool { return gone[path] })
			}
			after, err := Evaluate(whole)
			if err != nil || after.Verdict() == rule.Undetermined {
				continue // the facts drawn contradict each other
			}
			completed++
			requireContains(t, before, after)
			again, err := Evaluate(refilled(whole, d.application(), func(path string) bool { return slices.Contains(loose, path) }))
			if err != nil || again.Verdict() == rule.Undetermined {
				continue
			}
			settled++
			require.Equal(t, after.Verdict(), again.Verdict(), "settled %v\n%s\n%s", loose, before.FullText(rule.EN), again.FullText(rule.EN))
		}
	}
	require.GreaterOrEqual(t, decided, n/10)
	require.GreaterOrEqual(t, completed, n)
	t.Logf("%d of %d partial applications decided, %d completions, %d refilled", decided, n, completed, settled)
}

func requireContains(t *testing.T, before, after rule.Decision) {
	t.Helper()
	explain := func() string { return before.FullText(rule.EN) + "\n" + after.FullText(rule.EN) }
	if before.Verdict() != rule.Undetermined && before.Verdict() != after.Verdict() {
		require.Fail(t, "the completion contradicts the verdict", explain())
	}
	whole := slices.Collect(after.Findings())
	i := 0
	for f := range before.Findings() {
		if v := whole[i].Verdict(); f.Verdict() != rule.Undetermined && f.Verdict() != v && f.Op() != rule.Same {
			if _, grouped := f.Parent(); !grouped || f.Op().Scores() {
				require.Fail(t, "the completion contradicts "+f.Code(), explain())
			}
		}
		i++
	}
	was, _ := before.Score()
	is, _ := after.Score()
	if !was.Contains(is) {
		require.Fail(t, "the completion's score lies outside", explain())
	}
}

// Which lines there are depends on the edition alone.
func TestStraightLine(t *testing.T) {
	d := newDraw(4)
	apps := []Application{complete(t)}
	for range size(1_000) {
		a := d.application()
		apps = append(apps, d.less(a))
	}
	for _, a := range apps {
		for _, e := range timeline.All() {
			d, err := e.Policy.Evaluate(a)
			if err != nil {
				continue // points in the bands of the other edition
			}
			require.Len(t, slices.Collect(d.Findings()), lineCount(t, &e.Policy), e.ID)
		}
	}
	ruletest.StraightLine(t, subject, complete(t))
}

func lineCount(t *testing.T, p *Policy) int {
	t.Helper()
	d, err := p.Evaluate(Application{})
	require.NoError(t, err)
	return len(slices.Collect(d.Findings()))
}

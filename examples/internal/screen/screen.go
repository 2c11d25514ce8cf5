package screen

import (
	"errors"
	"io"
	"os"
	"strconv"

	"github.com/keji-rules/keji/examples/internal/batch"
	"github.com/keji-rules/keji/examples/internal/cli"
	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/examples/internal/progress"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// tally counts what came out.
type tally struct {
	entries                int // versions of the register
	entryRejects, rejected int
	states                 map[rule.StandingState]int
}

// warning says that lines of the register were not looked at; empty where all were.
func (t *tally) warning() rule.Text {
	if t.entryRejects == 0 {
		return rule.Text{}
	}
	n := strconv.Itoa(t.entryRejects)
	return rule.T("登记册有 "+n+" 行退回，未参与核对：“不受限”的结论以此为限，更正后请重新筛查。",
		n+" lines of the register were rejected and not looked at: nobody is surely free until they are mended and screened again.")
}

// screen reads the register, then screens one application after another.
func (o *options) screen(out io.Writer, s cli.Streams) (rejected int, err error) {
	rejects, done, err := o.rejectsTo(s.Err)
	if err != nil {
		return 0, err
	}
	index, t, err := o.index(rejects, s)
	if err != nil {
		return 0, errors.Join(err, done())
	}
	to, err := o.writer(out, t)
	if err != nil {
		return 0, errors.Join(err, done())
	}
	err = o.all(index, t, to, rejects, s)
	o.warn(t, s.Err)
	return t.entryRejects + t.rejected, errors.Join(err, to.end(), done())
}

// warn tells whoever sits there that lines of the register were not looked at, where the output is for a program: JSON has
// the count in every line as well, a table has no place for it.
func (o *options) warn(t *tally, people io.Writer) {
	if warning := t.warning(); warning != (rule.Text{}) && (o.format == "csv" || o.format == "json") {
		_, _ = io.WriteString(people, warning.In(rule.Lang(o.lang))+"\n") // a message that nobody can see stops no batch
	}
}

// rejectsTo is where rejects go: a file, or whoever sits there.
func (o *options) rejectsTo(people io.Writer) (batch.Rejects, func() error, error) {
	l := rule.Lang(o.lang)
	if o.rejects == "" {
		return batch.NewRejectsText(people, l), func() error { return nil }, nil
	}
	f, err := os.Create(o.rejects)
	if err != nil {
		return nil, nil, fault.Output(o.rejects, err)
	}
	r, end, err := batch.NewRejectsFile(f, false, l)
	if err != nil {
		return nil, nil, errors.Join(err, f.Close())
	}
	return r, func() error { return errors.Join(end(), f.Close()) }, nil
}

// index reads the register and builds its index.
func (o *options) index(rejects batch.Rejects, s cli.Streams) (screening.Index, *tally, error) {
	l := rule.Lang(o.lang)
	f, size, closing, err := o.open(o.register, "register.csv", s.In)
	if err != nil {
		return screening.Index{}, nil, err
	}
	in, done := progress.Reader(f, size, s.Err, rule.T("读取登记册", "reading the register").In(l))
	r, err := load(in, o.day, rejects)
	done()
	if err = errors.Join(err, closing()); err != nil {
		return screening.Index{}, nil, err
	}
	return screening.NewIndex(r.register), &tally{entries: r.register.Len(), entryRejects: r.rejected, states: map[rule.StandingState]int{}}, nil
}

// all screens every application.
func (o *options) all(x screening.Index, t *tally, to writer, rejects batch.Rejects, s cli.Streams) error {
	f, size, closing, err := o.open(o.applications, "applications.csv", s.In)
	if err != nil {
		return err
	}
	in, done := progress.Reader(f, size, s.Err, rule.T("筛查中", "screening").In(rule.Lang(o.lang)))
	err = o.each(in, func(f filed) error { return o.one(x, t, f, to, rejects) })
	done()
	return errors.Join(err, closing())
}

// one screens one application, or rejects it.
func (o *options) one(x screening.Index, t *tally, f filed, to writer, rejects batch.Rejects) error {
	var found outcome
	err := f.err
	if err == nil {
		found, err = o.ask(x, &f)
		if err = f.from.placed(batch.Place(err, f.record.Line), f.record.Line); err == nil {
			t.states[found.standing.State]++
			return to.put(&f, &found)
		}
	}
	var bad *door.InputError
	if !errors.As(err, &bad) {
		return err
	}
	t.rejected++
	return rejects.Put(f.record, bad)
}

// outcome is what a screening or an audit comes to.
type outcome struct {
	standing rule.Standing
	result   screening.Result // of a screening
	finding  screening.Finding
	text     string // the value in the language asked for
	json     []byte
}

// ask screens, or looks back.
func (o *options) ask(x screening.Index, f *filed) (outcome, error) {
	l := rule.Lang(o.lang)
	if !o.audit {
		a, err := x.Screen(f.app)
		if err != nil {
			return outcome{}, err
		}
		result, _ := a.Value() // a screening always has one
		text, err := a.MarshalJSON()
		return outcome{standing: result.Standing, result: result, text: result.Text(l), json: text}, err
	}
	a, err := x.Audit(f.app)
	if err != nil {
		return outcome{}, err
	}
	h, _ := a.Value() // so has an audit
	text, err := a.MarshalJSON()
	return outcome{standing: h.Now, finding: h.Finding, text: h.Text(l), json: text}, err
}

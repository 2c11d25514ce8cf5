package door

import (
	"errors"
	"reflect"

	"github.com/go-playground/validator/v10"
	"github.com/keji-rules/keji/rule"
)

// Door reads and validates the applications of one scheme. It is immutable and safe for concurrent use; build it once.
type Door[A any] struct {
	core  core
	sense func(*A, *Report)
}

// core is the part of a door that does not depend on the application's type.
type core struct {
	root      *shape
	validator *validator.Validate // nil when no field has a shape tag
	err       error
}

// New builds the door of a scheme: for the application type A, the book that declares its facts, and the function that
// checks the sense of several fields together, nil for none. The function sees what could be read, also when other
// fields had problems (those are then zero); it must not change the application, nor keep it or the Report. It is
// not called when the input broke off.
//
// A faulty type, book or tag shows in Err and in every later use.
func New[A any](book *rule.Book, sense func(*A, *Report)) *Door[A] {
	return &Door[A]{newCore(reflect.TypeFor[A](), book), sense}
}

func newCore(t reflect.Type, book *rule.Book) core {
	var b builder
	root := b.shape(t, "", nil)
	if root.kind != Object || root.opt {
		b.refuse("", "must be a struct")
	}
	c := core{root: root, err: errors.Join(b.bind(book), b.err)}
	if c.err == nil {
		c.complete(b.all)
	}
	return c
}

// complete makes a sound core ready for use, and tries the tags once on an application in which all is given.
func (c *core) complete(all []*shape) {
	c.root.settleInert()
	if !tagged(c.root) {
		return
	}
	c.validator = newValidator(all)
	for _, sample := range []reflect.Value{reflect.New(c.root.typ), sampleOf(c.root)} {
		if _, err := c.tagFaults(sample.Interface()); err != nil {
			c.err = err
		}
	}
}

// Err returns what is wrong with the type, book or tags the door was built for; nil when it is sound. It wraps ErrDoor.
func (d *Door[A]) Err() error { return d.core.err }

// Decode reads an application from JSON with the default Options. The error is an *InputError that lists all problems;
// the application is then zero.
func (d *Door[A]) Decode(data []byte) (A, error) { return d.DecodeWith(data, Options{}) }

const usualPath = 64 // bytes, so that a path seldom grows

// DecodeWith reads an application from JSON within the bounds given.
func (d *Door[A]) DecodeWith(data []byte, o Options) (A, error) {
	var app, none A
	if d.core.err != nil {
		return none, d.core.err
	}
	o = o.withDefaults()
	f := &findings{limit: o.MaxProblems}
	r := reader{findings: f, Options: o, data: data, path: make([]byte, 0, usualPath)}
	if r.document(d.core.root, reflect.ValueOf(&app).Elem()) {
		if err := d.examine(&app, f, r.dead); err != nil {
			return none, err
		}
	}
	f.placeInText(data, o)
	if err := f.err(); err != nil {
		return none, err
	}
	return app, nil
}

// Validate checks an application that a program made, as Decode checks one that was read; nil when there is no problem,
// else an *InputError, whose problems have paths but no lines. It does not change the application.
func (d *Door[A]) Validate(app *A) error {
	if d.core.err != nil {
		return d.core.err
	}
	if app == nil {
		app = new(A)
	}
	f := &findings{limit: defaultProblems}
	if err := d.examine(app, f, false); err != nil {
		return err
	}
	return f.err()
}

// examine makes all checks on values in place; cut says that the input broke off, so that nothing can be missed in it.
func (d *Door[A]) examine(app *A, f *findings, cut bool) error {
	j := judge{findings: f}
	j.object(d.core.root, reflect.ValueOf(app).Elem())
	if err := d.core.checkTags(app, f, cut); err != nil {
		return err
	}
	if !cut {
		d.core.contain(reflect.ValueOf(app).Elem(), &Report{f})
	}
	if d.sense != nil && !cut {
		d.sense(app, &Report{f})
	}
	return nil
}

// checkTags adds what the shape tags find in values that are otherwise sound.
func (c *core) checkTags(app any, f *findings, cut bool) error {
	faults, err := c.tagFaults(app)
	for _, e := range faults {
		if f.full() {
			f.more++
			continue
		}
		w, path := tagFault(e), c.pathOf(e)
		if cut && w.code == Required || !f.whole(path) {
			continue
		}
		f.spoil(-1, path, w.of(c.at(path).fact.Title))
	}
	return err
}

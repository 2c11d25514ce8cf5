package door

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/go-playground/validator/v10"
	"github.com/keji-rules/keji/rule"
	"github.com/shopspring/decimal"
)

// The tags of this package for amounts in yuan: amount_min=0.01.
const (
	amountMin = "amount_min"
	amountMax = "amount_max"
)

// newValidator builds the private validator of one door. Nothing is registered after that, so it may be used
// concurrently.
func newValidator(all []*shape) *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled(), validator.WithTagNameFuncBlankOmit())
	v.RegisterTagNameFunc(jsonName)
	for _, s := range all {
		if s.opt {
			v.RegisterCustomTypeFunc(pointerTo(s.typ), reflect.Zero(s.outer).Interface())
		}
	}
	skipUntagged(v, all)
	least := func(fen, bound int64) bool { return fen >= bound }
	most := func(fen, bound int64) bool { return fen <= bound }
	err := errors.Join(v.RegisterValidation(amountMin, amountTag(least)), v.RegisterValidation(amountMax, amountTag(most)))
	if err != nil {
		return nil
	}
	return v
}

// skipUntagged tells the validator to pass over fields in which it has nothing to do; looking at each costs it a copy.
func skipUntagged(v *validator.Validate, all []*shape) {
	skips := map[reflect.Type]map[string]string{}
	for _, s := range all {
		for _, f := range s.fields {
			owner := s.typ
			for _, i := range f.at[:len(f.at)-1] {
				owner = owner.Field(i).Type
			}
			if skips[owner] == nil {
				skips[owner] = map[string]string{}
			}
			if !tagged(f.shape) {
				skips[owner][owner.Field(f.at[len(f.at)-1]).Name] = "-"
			}
		}
	}
	for owner, rules := range skips {
		v.RegisterStructValidationMapRules(rules, reflect.Zero(owner).Interface())
	}
}

// pointerTo hands the value of an Opt to the validator as a pointer, nil when it was not given. A plain value would
// make omitempty skip a given zero; a bare nil would fail tags that must run on what is missing.
func pointerTo(inner reflect.Type) validator.CustomTypeFunc {
	none := reflect.Zero(reflect.PointerTo(inner)).Interface()
	return func(v reflect.Value) any {
		value := optional(v).Any()
		if value == nil {
			return none
		}
		pointer := reflect.New(inner)
		pointer.Elem().Set(reflect.ValueOf(value))
		return pointer.Interface()
	}
}

func amountTag(holds func(fen, bound int64) bool) validator.Func {
	return func(fl validator.FieldLevel) bool {
		amount, ok := fl.Field().Interface().(decimal.Decimal)
		bound, err := rule.ParseAmount(fl.Param())
		if !ok || err != nil {
			return false
		}
		fen, sound := rule.AmountFen(amount)
		limit, _ := rule.AmountFen(bound)
		return sound && holds(fen, limit)
	}
}

// tagFaults runs the validator. A panic of it, which the checks at construction are there to rule out, is an error.
func (c *core) tagFaults(app any) (faults validator.ValidationErrors, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: a shape tag does not fit its field: %v", ErrDoor, p)
		}
	}()
	if c.validator == nil {
		return nil, nil
	}
	err = c.validator.Struct(app)
	if errors.As(err, &faults) {
		return faults, nil
	}
	return nil, err
}

// pathOf is the JSON path of a validator's fault: its namespace without the name of the application's type.
func (c *core) pathOf(e validator.FieldError) string {
	return strings.TrimPrefix(strings.TrimPrefix(e.Namespace(), c.root.typ.Name()), ".")
}

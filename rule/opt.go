package rule

import (
	"bytes"
	"encoding/json"
	"reflect"

	"github.com/shopspring/decimal"
)

// Opt is a value that may not be given. Its zero value is not given, so a forgotten field can never pass anybody.
// In JSON an absent or null key is not given; zero, false and the empty list are values. Fields carry the JSON option
// omitzero, so that what was not given is not written.
type Opt[T any] struct {
	value T
	given bool
}

// Given wraps a value that is known.
func Given[T any](value T) Opt[T] { return Opt[T]{value, true} }

// Get returns the value and whether it was given.
func (o Opt[T]) Get() (T, bool) { return o.value, o.given }

// IsGiven reports whether the value was given.
func (o Opt[T]) IsGiven() bool { return o.given }

// IsZero reports whether the value was not given; encoding/json asks it for omitzero.
func (o Opt[T]) IsZero() bool { return !o.given }

// Or returns the value, or other when it was not given.
func (o Opt[T]) Or(other T) T {
	if o.given {
		return o.value
	}
	return other
}

// MarshalJSON writes null for not given; amounts as strings, whatever the host set in package decimal; a given list
// that is nil as [], so that "none" is never read back as not given.
func (o Opt[T]) MarshalJSON() ([]byte, error) {
	if !o.given {
		return []byte("null"), nil
	}
	if amount, ok := any(o.value).(decimal.Decimal); ok {
		text, err := FormatAmount(amount)
		return []byte(`"` + text + `"`), err
	}
	if list := reflect.ValueOf(o.value); list.Kind() == reflect.Slice && list.IsNil() {
		return []byte("[]"), nil
	}
	return json.Marshal(o.value)
}

// UnmarshalJSON reads null as not given, and amounts strictly (see ParseAmount). It stops at the first fault, as
// encoding/json does; package door reports all of them.
func (o *Opt[T]) UnmarshalJSON(data []byte) error {
	if bytes.Equal(bytes.TrimSpace(data), []byte("null")) {
		*o = Opt[T]{}
		return nil
	}
	var value T
	if amount, ok := any(&value).(*decimal.Decimal); ok {
		parsed, err := ParseAmount(string(bytes.Trim(data, `"`)))
		if err != nil {
			return err
		}
		*amount = parsed
	} else if err := json.Unmarshal(data, &value); err != nil {
		return err
	}
	*o = Given(value)
	return nil
}

// Optional is what every Opt offers to code that does not know its type: decoders, validators, templates.
type Optional interface {
	IsGiven() bool
	// Any returns the value, or nil when it was not given.
	Any() any
}

// Any returns the value as any, or nil when it was not given.
func (o Opt[T]) Any() any {
	if !o.given {
		return nil
	}
	return o.value
}

// SettableOptional is an Optional behind a pointer, for decoders: Slot returns a pointer to a fresh inner value,
// and Fill marks it given.
type SettableOptional interface {
	Optional
	Slot() any
	Fill()
}

// Slot forgets what was given and returns a pointer to the fresh inner value, for a decoder to write into before it
// calls Fill.
func (o *Opt[T]) Slot() any {
	*o = Opt[T]{}
	return &o.value
}

// Fill marks the value as given.
func (o *Opt[T]) Fill() { o.given = true }

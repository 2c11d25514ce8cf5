package rule

import "encoding/json"

// Outcome is what became of something asked for: the value that it leads to, or a refusal. It is immutable as long as V
// is. The zero value is a refusal without reasons.
type Outcome[V any] struct {
	value   V
	refusal Refusal
	granted bool
}

// Granted is the outcome of something lawful.
func Granted[V any](value V) Outcome[V] { return Outcome[V]{value: value, granted: true} }

// Refused is the outcome of something that is not.
func Refused[V any](r Refusal) Outcome[V] { return Outcome[V]{refusal: r} }

// Get returns the value, or false where it was refused.
func (o Outcome[V]) Get() (V, bool) { return o.value, o.granted }

// Refusal returns the refusal, or false where the value was granted.
func (o Outcome[V]) Refusal() (Refusal, bool) { return o.refusal, !o.granted }

// Text writes the value or the refusal in one language.
func (o Outcome[V]) Text(l Lang) string {
	if !o.granted {
		return o.refusal.Text(l)
	}
	p := pen{l: l}
	writeValue(&p, o.value)
	return string(p.b)
}

// MarshalJSON writes {"granted":true,"value":…} or {"granted":false,"refusal":…}.
func (o Outcome[V]) MarshalJSON() ([]byte, error) {
	if !o.granted {
		return append(o.refusal.AppendJSON([]byte(`{"granted":false,"refusal":`)), '}'), nil
	}
	value, err := json.Marshal(o.value)
	if err != nil {
		return nil, err
	}
	return append(append([]byte(`{"granted":true,"value":`), value...), '}'), nil
}

package schemes

import (
	"slices"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Inquiry is a question whose answer is no verdict: an amount, a date, a range, a list, a next state.
type Inquiry interface {
	Form
	Ask(data []byte) (Answer, error)
}

// Answer is what an inquiry comes to, whatever its value is.
type Answer interface {
	Text(rule.Lang) string
	FullText(rule.Lang) string
	Markdown(rule.Lang) string
	MarshalJSON() ([]byte, error)
	Causes() []rule.Cause // why there is no value; none beside one
}

// inquiry forgets the types of a question and its answer.
type inquiry[A any] struct {
	name, template string
	title          rule.Text
	door           *door.Door[A]
	ask            func(A) (Answer, error)
}

// asks makes an inquiry of a question; its template is templates/TEMPLATE.json, which several may share.
func asks[A, V any](name, template string, title rule.Text, d *door.Door[A], ask func(A) (rule.Answer[V], error)) Inquiry {
	return inquiry[A]{name, template, title, d, func(a A) (Answer, error) { return ask(a) }}
}

func (q inquiry[A]) Name() string         { return q.name }
func (q inquiry[A]) Title() rule.Text     { return q.title }
func (q inquiry[A]) Fields() []door.Field { return q.door.Fields() }

func (q inquiry[A]) Template() []byte {
	data, _ := templates.ReadFile("templates/" + q.template + ".json") // a test asserts that it is there
	return data
}

func (q inquiry[A]) Ask(data []byte) (Answer, error) {
	a, err := q.door.Decode(data)
	if err != nil {
		return nil, err
	}
	return q.ask(a)
}

// Inquiries lists the inquiries.
func Inquiries() []Inquiry {
	return slices.Concat(integrityInquiries(), gateInquiries(), projectInquiries(), fundingInquiries(), talentInquiries())
}

// Asked returns the inquiry of that name, false when there is none.
func Asked(name string) (Inquiry, bool) {
	all := Inquiries()
	i := slices.IndexFunc(all, func(q Inquiry) bool { return q.Name() == name })
	if i < 0 {
		return nil, false
	}
	return all[i], true
}

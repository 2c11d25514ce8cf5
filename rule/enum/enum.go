// Package enum gives the constants of an enumeration their texts, once: a typed string that is printed as itself on the
// wire and reads in Chinese and English in texts. A scheme's type then has one-line methods:
//
//	var kinds = enum.Words[Kind]{
//		{Unit, rule.T("单位", "unit")},
//		{Person, rule.T("个人", "person")},
//	}
//
//	func (k Kind) Valid() bool              { return kinds.Has(k) }
//	func (Kind) Choices() []string          { return kinds.Choices() }
//	func (k Kind) Text(l rule.Lang) string  { return kinds.Text(k).In(l) }
package enum

import "github.com/keji-rules/keji/rule"

// Word is one value of an enumeration with its text.
type Word[T ~string] struct {
	Value T
	Text  rule.Text
}

// Words are the values of an enumeration, in the order to show them. It is made once and never changed.
type Words[T ~string] []Word[T]

// Has reports whether v is one of the values.
func (w Words[T]) Has(v T) bool { return w.Index(v) >= 0 }

// Index is the place of a value, -1 when it is none of them.
func (w Words[T]) Index(v T) int {
	for i := range w {
		if w[i].Value == v {
			return i
		}
	}
	return -1
}

// Text is what a value is called; empty when it is none of them.
func (w Words[T]) Text(v T) rule.Text {
	if i := w.Index(v); i >= 0 {
		return w[i].Text
	}
	return rule.Text{}
}

// Values lists the values.
func (w Words[T]) Values() []T {
	all := make([]T, len(w))
	for i := range w {
		all[i] = w[i].Value
	}
	return all
}

// Choices lists the values as plain texts, for doors and templates.
func (w Words[T]) Choices() []string {
	all := make([]string, len(w))
	for i := range w {
		all[i] = string(w[i].Value)
	}
	return all
}

package misconduct

import (
	"slices"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
)

// Item is one entry of a catalogue.
type Item struct {
	Code  string // stable, such as 221-2022/3 or ORD19/person/6
	Title rule.Text
	rule.Basis
	by   integrity.SubjectKind // empty: any subject of the document
	acts []Act
	rest bool
}

// Names reports whether the item names an act.
func (i Item) Names(a Act) bool { return slices.Contains(i.acts, a) }

// Acts lists the acts that the item names; none for the item on other conduct.
func (i Item) Acts() []Act { return slices.Clone(i.acts) }

// Other reports whether it is the item on other conduct (其他).
func (i Item) Other() bool { return i.rest }

// Concerns reports whether the item is about acts of such a subject.
func (i Item) Concerns(k integrity.SubjectKind) bool { return i.by == "" || i.by == k }

// Catalogue is what one document lists. It is immutable.
type Catalogue struct {
	items []Item
	// counts are how many items the document has, by class where it has classes; the key "" is all together.
	counts []count
	// classes are the kinds of subjects it is about; none: every kind.
	classes []integrity.SubjectKind
	// means are the document's own definitions of some acts, which stand in its last chapter.
	means []meaning
}

// meaning says what a document means by an act.
type meaning struct {
	act  Act
	text rule.Text
	rule.Basis
}

// count is the number of items for a class of subjects.
type count struct {
	by integrity.SubjectKind
	of rule.Limit
}

// Items lists what was read of the catalogue, in the order of the document.
func (c Catalogue) Items() []Item { return slices.Clone(c.items) }

// For lists the items about acts of such a subject.
func (c Catalogue) For(k integrity.SubjectKind) []Item {
	var all []Item
	for _, i := range c.items {
		if i.Concerns(k) && c.covers(k) {
			all = append(all, i)
		}
	}
	return all
}

// Find returns the item with a code.
func (c Catalogue) Find(code string) (Item, bool) {
	for _, i := range c.items {
		if i.Code == code {
			return i, true
		}
	}
	return Item{}, false
}

// Count is how many items the document has for such a subject; undefined where it has no class for it.
func (c Catalogue) Count(k integrity.SubjectKind) rule.Limit {
	for _, n := range c.counts {
		if n.by == k || n.by == "" {
			return n.of
		}
	}
	return rule.Limit{}
}

// Whole reports whether every item for such a subject is known here.
func (c Catalogue) Whole(k integrity.SubjectKind) bool {
	n := c.Count(k)
	return c.covers(k) && !n.Open() && n.Value == rule.Int(int64(len(c.For(k))))
}

// covers reports whether the document is about such a subject.
func (c Catalogue) covers(k integrity.SubjectKind) bool {
	return len(c.classes) == 0 || slices.Contains(c.classes, k)
}

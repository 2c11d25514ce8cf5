// Package lines collects the lines of an answer that has one for each of many items, such as ten thousand applicants: lines
// and their values lie side by side in memory and are handed over, not copied.
package lines

import "github.com/keji-rules/keji/rule"

// Lines are the lines of one answer while it is computed. It serves one computation at a time.
type Lines struct {
	book    *rule.Book
	all     []rule.Line
	values  []rule.Named
	missing []rule.Fact
	causes  []rule.Cause
}

// Of begins an answer by a book, with room for so many lines and values.
func Of(book *rule.Book, lines, values int) *Lines {
	return &Lines{book: book, all: make([]rule.Line, 0, lines), values: make([]rule.Named, 0, values)}
}

// Add adds a line under a rule and returns it for what else it says; it is the caller's until the next one is added.
func (l *Lines) Add(id rule.ID, values ...rule.Named) *rule.Line {
	n := len(l.values)
	l.values = append(l.values, values...)
	l.all = append(l.all, l.book.Line(id))
	line := &l.all[len(l.all)-1]
	line.Values = l.values[n:len(l.values):len(l.values)]
	return line
}

// Lack notes that the fact at a path was not given, each once.
func (l *Lines) Lack(path string) {
	for i := range l.missing {
		if l.missing[i].Path == path {
			return
		}
	}
	f, _ := l.book.FactAt(path)
	l.missing = append(l.missing, f)
}

// Because notes another cause why nothing can be told, each once.
func (l *Lines) Because(c rule.Cause) {
	for _, known := range l.causes {
		if known == c {
			return
		}
	}
	l.causes = append(l.causes, c)
}

// Lacking reports whether something is not given or cannot be told.
func (l *Lines) Lacking() bool { return len(l.missing)+len(l.causes) > 0 }

// Conclude makes the answer: the value where nothing is lacking, else what is.
func Conclude[V any](l *Lines, about rule.ID, f rule.Frame, value V) (rule.Answer[V], error) {
	d := rule.Draft[V]{Book: l.book, About: l.book.Rule(about), Frame: f, Lines: l.all, Missing: l.missing, Causes: l.causes, Handed: true}
	if !l.Lacking() {
		d.Value = rule.Given(value)
	}
	return d.Answer()
}

// Words names something that is said in words which are the same in both languages, such as a name.
func Words(zh, en, said string) rule.Named {
	return rule.Named{Title: rule.T(zh, en), Words: rule.Text{ZH: said, EN: said}}
}

// Count names how many there are.
func Count(zh, en string, n int, u rule.Unit) rule.Named {
	return rule.Figure(zh, en, rule.Exactly(rule.Int(int64(n)), u))
}

// Last is the line added last; nil before the first.
func (l *Lines) Last() *rule.Line {
	if len(l.all) == 0 {
		return nil
	}
	return &l.all[len(l.all)-1]
}

package hnte

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/keji-rules/keji/rule"
)

// FieldCode names a place in the catalogue 国家重点支持的高新技术领域 by its numbers in document order: 1.1.11 is the
// eleventh third-level title of the first second-level title of the first field. The annex prints no codes of its own.
type FieldCode string

// Field is one title of the catalogue.
type Field struct {
	Code  FieldCode
	Level int       // 1, 2 or 3
	Title rule.Text // in English for the first two levels only, a working translation
	// Excludes says that the catalogue excludes something from this title, such as routine or low-level techniques.
	Excludes bool
}

// fields2016 is the annex of 国科发火〔2016〕32号; fields2008 holds the first level of the annex of 国科发火〔2008〕172号,
// whose further levels are not known here.
var (
	//go:embed fields2016.csv
	fields2016 string
	//go:embed fields2008.csv
	fields2008 string

	parsed2016 = sync.OnceValue(func() []Field { return parseFields(fields2016) })
	parsed2008 = sync.OnceValue(func() []Field { return parseFields(fields2008) })
)

// thirds counts, for each second-level title of the catalogue of 2016, the titles below it; three have none.
var thirds = [...][]int{
	{12, 6, 4, 10, 9, 7, 8, 6},
	{6, 4, 5, 4, 6, 6, 5},
	{6, 8},
	{8, 5, 6, 8, 4, 5},
	{2, 2, 3, 0, 0, 2, 4, 4},
	{4, 2, 4, 8},
	{6, 5, 6, 2, 4, 0, 3, 7},
	{5, 3, 5, 7, 4, 5, 5, 2, 2},
}

// Catalogue returns the catalogue of 2016 in the order of the document: 8, 52 and 254 titles.
func Catalogue() []Field { return slices.Clone(parsed2016()) }

// Catalogue2008 returns the eight first-level titles of 2008; the levels below were not read.
func Catalogue2008() []Field { return slices.Clone(parsed2008()) }

// Valid reports whether c is written as a code: one to three numbers joined by points. Whether the catalogue has it is
// for the rules to say, by the edition.
func (c FieldCode) Valid() bool {
	_, _, ok := c.split()
	return ok
}

// split returns the numbers of a code and how many there are.
func (c FieldCode) split() (at [3]int, level int, ok bool) {
	number, digits := 0, 0
	for i := 0; i <= len(c); i++ {
		switch {
		case i < len(c) && c[i] >= '0' && c[i] <= '9' && digits < 2 && (digits > 0 || c[i] != '0'):
			number, digits = number*10+int(c[i]-'0'), digits+1
		case (i == len(c) || c[i] == '.') && digits > 0 && level < len(at):
			at[level], level = number, level+1
			number, digits = 0, 0
		default:
			return at, 0, false
		}
	}
	return at, level, true
}

// listed reports whether the catalogue of 2016 has the code at its last level; not given for a code that names a field
// only in part.
func (c FieldCode) listed() rule.Opt[bool] {
	at, level, _ := c.split()
	switch {
	case level == 0 || at[0] > len(thirds) || level > 1 && at[1] > len(thirds[at[0]-1]):
		return rule.Given(false)
	case level == 1 || level == 2 && thirds[at[0]-1][at[1]-1] > 0:
		return rule.Opt[bool]{}
	}
	return rule.Given(level == 2 || at[2] <= thirds[at[0]-1][at[1]-1])
}

// listed2008 reports whether the first level of 2008 has the code.
func (c FieldCode) listed2008() rule.Opt[bool] {
	at, level, _ := c.split()
	return rule.Given(level > 0 && at[0] <= len(thirds))
}

// parseFields reads code,level,title_zh,title_en,note with a heading; no field is quoted.
func parseFields(csv string) []Field {
	var all []Field
	for line := range strings.SplitSeq(csv, "\n") {
		cells := strings.Split(line, ",")
		if len(cells) != 5 || len(cells[1]) != 1 || cells[1] == "level" {
			continue
		}
		all = append(all, Field{FieldCode(cells[0]), int(cells[1][0] - '0'), rule.T(cells[2], cells[3]), cells[4] == "has exclusions"})
	}
	return all
}

// Package division looks up the administrative divisions of Guangdong by their six-digit codes (GB/T 2260): the province,
// 21 prefecture-level cities, 122 districts, county-level cities, counties and autonomous counties. Dongguan and Zhongshan
// have none below them.
//
// The data are those of the National Bureau of Statistics as of 2023-06-30, in a copy; the English names are pinyin. Later
// changes, codes that no longer exist (such as 441421, Meixian County until 2013), development zones and functional areas
// are not covered. A region of another province, or of the past, is not found, which says nothing against it.
package division

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Level is the level of a division.
type Level string

// The levels.
const (
	Province   Level = "province"
	Prefecture Level = "prefecture"
	County     Level = "county" // districts, county-level cities, counties, autonomous counties
)

var levels = enum.Words[Level]{
	{Value: Province, Text: rule.T("省级", "province")},
	{Value: Prefecture, Text: rule.T("地级", "prefecture")},
	{Value: County, Text: rule.T("县级", "county")},
}

// Levels lists all levels, the highest first.
func Levels() []Level { return levels.Values() }

// Valid reports whether l is a level.
func (l Level) Valid() bool { return levels.Has(l) }

// Text names the level; empty for an unknown one.
func (l Level) Text() rule.Text { return levels.Text(l) }

// Division is one administrative division.
type Division struct {
	Code   string
	Name   rule.Text
	Level  Level
	Parent string // the code of the division above it; empty for the province
}

//go:embed guangdong.csv
var guangdong string

// table reads the embedded data once.
var table = sync.OnceValue(func() []Division {
	var all []Division
	for line := range strings.Lines(guangdong) {
		if c := strings.Split(strings.TrimSpace(line), ","); len(c) == 5 && c[0] != "code" {
			all = append(all, Division{Code: c[0], Name: rule.T(c[1], c[2]), Level: Level(c[3]), Parent: c[4]})
		}
	}
	return all
})

// All lists the divisions by their codes.
func All() []Division { return slices.Clone(table()) }

// Of returns the division of a code; false where it is not one of Guangdong's, or not six digits.
func Of(code string) (Division, bool) {
	all := table()
	i, found := slices.BinarySearchFunc(all, code, func(d Division, code string) int { return strings.Compare(d.Code, code) })
	if !found {
		return Division{}, false
	}
	return all[i], true
}

// Named returns the divisions of a Chinese name, in full as 梅县区; several where the name is used twice.
func Named(name string) []Division {
	var all []Division
	for _, d := range table() {
		if d.Name.ZH == name {
			all = append(all, d)
		}
	}
	return all
}

// Under lists the divisions directly below a code, such as the counties of 441400.
func Under(code string) []Division {
	var all []Division
	for _, d := range table() {
		if code != "" && d.Parent == code {
			all = append(all, d)
		}
	}
	return all
}

// Lies reports whether a division is another one or lies within it, at any level; false where either is not known.
func Lies(code, within string) bool {
	if _, known := Of(within); !known {
		return false
	}
	for d, known := Of(code); known; d, known = Of(d.Parent) {
		if d.Code == within {
			return true
		}
	}
	return false
}

// Text returns the name with those above it, but for the province: 梅州市梅县区.
func (d Division) Text(l rule.Lang) string {
	parent, known := Of(d.Parent)
	switch {
	case !known || parent.Level == Province:
		return d.Name.In(l)
	case l == rule.EN:
		return d.Name.EN + ", " + parent.Name.EN
	}
	return parent.Name.ZH + d.Name.ZH
}

package draw

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
)

// pool is the experts in canonical order, by ID, with units and fields numbered.
type pool struct {
	plan    *Plan
	order   []int32 // places in the plan's list
	at      map[string]int32
	unit    []int32 // by canonical place; units are numbered in the order of their keys
	units   int
	fields  [][]int32
	fieldNo map[string]int32
	tied    map[int32][]int32
	drawn   []int // within this plan
}

func newPool(p *Plan) *pool {
	o := &pool{plan: p, order: make([]int32, len(p.Experts)), at: make(map[string]int32, len(p.Experts)), fieldNo: map[string]int32{}, tied: map[int32][]int32{}}
	for i := range o.order {
		o.order[i] = int32(i)
	}
	slices.SortFunc(o.order, func(a, b int32) int { return cmp.Compare(p.Experts[a].ID, p.Experts[b].ID) })
	o.number()
	for _, t := range p.Ties {
		a, b := o.at[t.A], o.at[t.B]
		o.tied[a], o.tied[b] = append(o.tied[a], b), append(o.tied[b], a)
	}
	return o
}

func (o *pool) number() {
	names := make([]string, len(o.order))
	for i := range o.order {
		names[i] = o.expert(int32(i)).Unit
	}
	slices.Sort(names)
	names = slices.Compact(names)
	unitNo := make(map[string]int32, len(names))
	for i, name := range names {
		unitNo[name] = int32(i)
	}
	o.units, o.drawn = len(names), make([]int, len(o.order))
	o.unit, o.fields = make([]int32, len(o.order)), make([][]int32, len(o.order))
	for i := range o.order {
		e := o.expert(int32(i))
		o.at[e.ID], o.unit[i] = int32(i), unitNo[e.Unit]
		for _, f := range e.Fields {
			n, known := o.fieldNo[f]
			if !known {
				n = int32(len(o.fieldNo))
				o.fieldNo[f] = n
			}
			o.fields[i] = append(o.fields[i], n)
		}
	}
}

// expert is the one at a canonical place.
func (o *pool) expert(i int32) *Expert { return &o.plan.Experts[o.order[i]] }

// class is what an expert is to an item, as bits.
func (e *Expert) class() int {
	c := 0
	if e.Outside {
		c |= outside
	}
	if e.Financial {
		c |= financial
	}
	if e.Industry {
		c |= industry
	}
	return c
}

// The classes of an expert: combinations of these.
const (
	outside   = 1
	financial = 2
	industry  = 4
	elsewhere = 8 // a financial expert of another field
	classes   = 16
)

// tiedTo reports whether an expert may not sit with one of others.
func (o *pool) tiedTo(i int32, others []int32) bool {
	for _, x := range o.tied[i] {
		if slices.Contains(others, x) {
			return true
		}
	}
	return false
}

// Digest is the fingerprint of a pool in any order, to be published before the seed is: SHA-256, in hexadecimal digits, of
// one line for each expert by ID in ascending order of bytes: ID, unit, fields in ascending order with commas between, the flags outside,
// financial and industry as 0 or 1, and Sat, with tabs between and a line feed after each.
func Digest(experts []Expert) string {
	all := slices.Clone(experts)
	slices.SortStableFunc(all, func(a, b Expert) int { return cmp.Compare(a.ID, b.ID) })
	h := sha256.New()
	for i := range all {
		e := &all[i]
		fields := slices.Sorted(slices.Values(e.Fields))
		h.Write([]byte(strings.Join([]string{e.ID, e.Unit, strings.Join(fields, ","), digit(e.Outside), digit(e.Financial), digit(e.Industry), strconv.Itoa(e.Sat)}, "\t") + "\n"))
	}
	return hex.EncodeToString(h.Sum(nil))
}

func digit(is bool) string {
	if is {
		return "1"
	}
	return "0"
}

package rule

import (
	"encoding/binary"
	"math/bits"
	"slices"
)

// This file packs the numbers and outcomes of a sheet beside another one that has the same lines, and unpacks them. A
// value begins with a byte that says how it is packed; then come its numerator in as few bytes as it takes, its denominator
// in 8 bytes unless it is 1 or 100, and how it was made where that differs from the other sheet. A range is that of the
// other sheet, or follows as its two ends, or is kept beside. A line is its outcome in a byte, and the whole of it where
// more differs. All integers are little-endian; a numerator is doubled and, below zero, inverted, so that small ones are
// short.

// The low bits of the first byte of a value say how many bytes the numerator takes, up to 8, or that it has none.
const (
	packedSame   = 9 + iota // the range of the other sheet
	packedEnds              // a range, whose ends follow
	packedBeside            // a range that is kept beside, whose number follows
	packedNowhere
	packedForm = 0x0f
)

// Its high bits.
const (
	packedHundred = 0x10 << iota // the denominator is 100
	packedDen                    // it takes 8 bytes
	packedMoot
	packedMaking // how it was made follows
)

// packedLine is the bit of the first byte of a line that says that all of it follows.
const packedLine = 0x80

const (
	numberRoom = 1 + 8 + 8
	endsRoom   = 1 + 4*8 + 1
	makingRoom = 4 + 4 + 1 + 1
	valueRoom  = endsRoom + makingRoom // the most that a value takes, and a line
	lineRoom   = 1 + 5*4 + 2 + 2 + 2
)

// pack writes what a sheet has of its own, of so many values and lines.
func (s *Sheet) pack(room []byte, shape *Sheet, values, lines int) []byte {
	most := valueRoom*values + lineRoom*lines
	b := slices.Grow(room[:0], most)[:most]
	n := s.packValues(b, shape, values)
	return b[:n+s.packLines(b[n:], shape, lines)]
}

func (s *Sheet) packValues(b []byte, shape *Sheet, count int) int {
	n, vals, made := 0, s.vals[:count], shape.vals[:count]
	for i := range vals {
		v, like, first := &vals[i], &made[i], n
		if v.state != exact {
			n += s.packOpen(b[n:], v, like, shape)
		} else {
			n += packNumerator(b[n:n+numberRoom], v.num)
			if v.den == 100 {
				b[first] |= packedHundred
			} else if v.den != 1 {
				b[first] |= packedDen
				binary.LittleEndian.PutUint64(b[n:], uint64(v.den))
				n += 8
			}
		}
		if v.moot || !v.madeLike(like) {
			n = v.packMaking(b, first, n, like)
		}
	}
	return n
}

func (s *Sheet) packLines(b []byte, shape *Sheet, count int) int {
	n, finds, lines := 0, s.finds[:count], shape.finds[:count]
	for i := range finds {
		if f := &finds[i]; f.like(&lines[i]) {
			b[n] = byte(f.result)
			n++
		} else {
			n += f.pack(b[n:])
		}
	}
	return n
}

// settle takes the first of two values wherever a flag was open, as most flags will turn out.
func (s *Sheet) settle() {
	for i := range s.vals {
		s.vals[i].settle(s.kids)
	}
}

func (v *value) settle(kids []int32) {
	if v.op == fromCases {
		v.op, v.a, v.b = fromEither, kids[v.a], kids[v.a+1]
	}
}

// packNumerator writes the first byte and the numerator of a value, and returns how many bytes that took. It writes eight
// bytes of the numerator; what comes next overwrites those that say nothing.
func packNumerator(b []byte, num int64) int {
	doubled := uint64(num)<<1 ^ uint64(num>>63)
	n := (bits.Len64(doubled) + 7) >> 3
	binary.LittleEndian.PutUint64(b[1:9], doubled)
	b[0] = byte(n)
	return n + 1
}

// madeLike reports whether two values were made in the same way of the same operands.
func (v *value) madeLike(w *value) bool {
	return v.a == w.a && v.b == w.b && v.op == w.op && v.unit == w.unit
}

// packOpen writes a value that is a range or undefined, and returns how many bytes that took.
func (s *Sheet) packOpen(b []byte, v, like *value, shape *Sheet) int {
	if v.state == wide {
		return s.packRange(b, v, like, shape)
	}
	b[0] = packedNowhere
	return 1
}

// packRange writes a range.
func (s *Sheet) packRange(b []byte, v, like *value, shape *Sheet) int {
	x := &s.wides[v.num]
	switch {
	case like.state == wide && *x == shape.wides[like.num]:
		b[0] = packedSame
		return 1
	case x.lo.big != nil || x.hi.big != nil:
		b[0] = packedBeside
		binary.LittleEndian.PutUint32(b[1:], uint32(v.num))
		return 5
	}
	b[0], b[endsRoom-1] = packedEnds, 0
	for i, n := range [...]int64{x.lo.num, x.lo.den, x.hi.num, x.hi.den} {
		binary.LittleEndian.PutUint64(b[1+8*i:], uint64(n))
	}
	if x.maybe {
		b[endsRoom-1] = 1
	}
	return endsRoom
}

// packMaking writes, at n, how a value was made where that differs, and says so at its first byte; it returns where the
// value ends.
func (v *value) packMaking(b []byte, first, n int, like *value) int {
	if v.moot {
		b[first] |= packedMoot
	}
	if v.madeLike(like) {
		return n
	}
	b[first] |= packedMaking
	binary.LittleEndian.PutUint32(b[n:], uint32(v.a))
	binary.LittleEndian.PutUint32(b[n+4:], uint32(v.b))
	b[n+8], b[n+9] = byte(v.op), byte(v.unit)
	return n + makingRoom
}

// pack writes all of a line, and returns how many bytes that took.
func (f *finding) pack(b []byte) int {
	b[0] = byte(f.result) | packedLine
	for i, n := range [...]int32{f.q, f.bound, f.kid, f.parent, f.limit} {
		binary.LittleEndian.PutUint32(b[1+4*i:], uint32(n))
	}
	binary.LittleEndian.PutUint16(b[21:], f.kids)
	binary.LittleEndian.PutUint16(b[23:], uint16(f.rule))
	b[25], b[26] = byte(f.op), byte(f.role)
	return lineRoom
}

// unpack lays a packed answer out on a sheet of its own.
func (k *kept) unpack() *Sheet {
	if k.program != nil {
		return k.rewrite()
	}
	t := k.shape
	s := &Sheet{
		book: t.book, rules: t.rules, vals: slices.Clone(t.vals), finds: slices.Clone(t.finds),
		kids: t.kids, limits: t.limits, tables: t.tables, off: t.off, by: t.by,
		schedules: t.schedules, ladders: t.ladders, switches: t.switches, also: k.also,
		score: k.score, verdict: k.verdict, decided: true, frame: k.frame, plan: k.plan,
	}
	b := packed(k.data)
	for i := range s.vals {
		k.unpackValue(s, &s.vals[i], &b)
	}
	for i := range s.finds {
		s.finds[i].unpack(&b)
	}
	return s
}

// rewrite unpacks the facts and has the program write the rest again.
func (k *kept) rewrite() *Sheet {
	form := k.shape
	s := newSheet(form.book, need{vals: len(form.vals), finds: len(form.finds), kids: len(form.kids), limits: len(form.limits), tables: len(form.tables), off: len(form.off)})
	k.program.begin(s)
	s.vals = append(s.vals, form.vals[:k.program.facts]...)
	b := packed(k.data)
	for i := range s.vals {
		k.unpackValue(s, &s.vals[i], &b)
	}
	k.program.finish(s)
	s.frame, s.plan, s.compiled = k.frame, k.plan, k.program
	return s
}

func (k *kept) unpackValue(s *Sheet, v *value, b *packed) {
	switch how := b.byte(); how & packedForm {
	case packedSame, packedEnds, packedBeside:
		s.wides = append(s.wides, k.unpackRange(how, v, b))
		v.unpackMaking(how, int64(len(s.wides)-1), 1, wide, b)
	case packedNowhere:
		v.unpackMaking(how, 0, 1, nowhere, b)
	default:
		num, den := b.number(how)
		v.unpackMaking(how, num, den, exact, b)
	}
}

// unpackRange reads a range; v is the value of the other sheet.
func (k *kept) unpackRange(how byte, v *value, b *packed) interval {
	switch how & packedForm {
	case packedSame:
		return k.shape.wides[v.num]
	case packedBeside:
		return k.wides[b.four()]
	}
	x := interval{lo: endAt(b.eight(), b.eight()), hi: endAt(b.eight(), b.eight())}
	x.maybe = b.byte() != 0
	return x
}

// unpackMaking sets a value; v is that of the other sheet.
func (v *value) unpackMaking(how byte, num, den int64, state state, b *packed) {
	v.num, v.den, v.state, v.moot = num, den, state, how&packedMoot != 0
	if how&packedMaking != 0 {
		v.a, v.b, v.op, v.unit = b.four(), b.four(), valueOp(b.byte()), Unit(b.byte())
	}
}

// number reads a known number behind its first byte.
func (p *packed) number(how byte) (num, den int64) {
	doubled := uint64(0)
	for i, digit := range p.take(int(how & packedForm)) {
		doubled |= uint64(digit) << (8 * i)
	}
	num, den = int64(doubled>>1)^-int64(doubled&1), 1
	switch {
	case how&packedHundred != 0:
		den = 100
	case how&packedDen != 0:
		den = p.eight()
	}
	return num, den
}

func (f *finding) unpack(b *packed) {
	how := b.byte()
	f.result = Verdict(how &^ packedLine)
	if how&packedLine != 0 {
		f.q, f.bound, f.kid, f.parent, f.limit = b.four(), b.four(), b.four(), b.four(), b.four()
		f.kids, f.rule, f.op, f.role = b.two(), ID(b.two()), Op(b.byte()), Role(b.byte())
	}
}

// packed is what is left to unpack.
type packed []byte

func (p *packed) take(n int) []byte {
	taken := (*p)[:n]
	*p = (*p)[n:]
	return taken
}

func (p *packed) byte() byte   { return p.take(1)[0] }
func (p *packed) two() uint16  { return binary.LittleEndian.Uint16(p.take(2)) }
func (p *packed) four() int32  { return int32(binary.LittleEndian.Uint32(p.take(4))) }
func (p *packed) eight() int64 { return int64(binary.LittleEndian.Uint64(p.take(8))) }

package rule

import (
	"encoding/binary"
	"slices"
)

// This file packs the numbers and outcomes of a sheet beside another one that has the same lines, and unpacks them. A
// value begins with a byte that says how it is packed, then come its numerator in 1, 4 or 8 bytes, its denominator in 8
// bytes unless it is 1 or 100, and how it was made where that differs from the other sheet. A line is its outcome in a
// byte, and the whole of it where more differs. All integers are little-endian.

// The bits of the first byte of a value.
const (
	packedInFour  = 1 << iota // the numerator takes 4 bytes
	packedInEight             // it takes 8
	packedHundred             // the denominator is 100
	packedDen                 // it takes 8 bytes
	packedWide
	packedNowhere
	packedMoot
	packedMaking // how it was made follows
)

// packedLine is the bit of the first byte of a line that says that all of it follows.
const packedLine = 0x80

const (
	valueRoom = 1 + 8 + 8 + 10 // the most that a value takes, and a line
	lineRoom  = 1 + 5*4 + 2 + 2 + 2
)

// pack writes what a sheet has of its own.
func (s *Sheet) pack(room []byte, shape *Sheet) []byte {
	vals, finds := s.vals, s.finds
	most := valueRoom*len(vals) + lineRoom*len(finds)
	b := slices.Grow(room[:0], most)[:most]
	n, made, lines := 0, shape.vals[:len(vals)], shape.finds[:len(finds)]
	for i := range vals {
		v, like := &vals[i], &made[i]
		if v.den != 1 && v.den != 100 || v.num != int64(int32(v.num)) || v.state != exact || v.moot || !v.madeLike(like) {
			n += v.pack(b[n:], like)
			continue
		}
		short := b[n : n+5] // as most are
		how := byte(0)
		if v.den == 100 {
			how = packedHundred
		}
		if v.num == int64(uint8(v.num)) {
			short[0], short[1] = how, byte(v.num)
			n += 2
			continue
		}
		short[0] = how | packedInFour
		binary.LittleEndian.PutUint32(short[1:], uint32(v.num))
		n += 5
	}
	for i := range finds {
		f, like := &finds[i], &lines[i]
		if f.like(like) {
			b[n] = byte(f.result)
			n++
			continue
		}
		n += f.pack(b[n:])
	}
	return b[:n]
}

// madeLike reports whether two values were made in the same way of the same operands.
func (v *value) madeLike(w *value) bool {
	return v.a == w.a && v.b == w.b && v.op == w.op && v.unit == w.unit
}

// pack writes a value beside one that was perhaps made alike, and returns how many bytes that took.
func (v *value) pack(b []byte, like *value) int {
	how, n := byte(0), 2
	switch v.state {
	case wide:
		how = packedWide
	case nowhere:
		how = packedNowhere
	}
	switch num := v.num; {
	case num == int64(uint8(num)):
		b[1] = byte(num)
	case num == int64(int32(num)):
		how |= packedInFour
		binary.LittleEndian.PutUint32(b[1:], uint32(num))
		n = 5
	default:
		how |= packedInEight
		binary.LittleEndian.PutUint64(b[1:], uint64(num))
		n = 9
	}
	switch v.den {
	case 1:
	case 100:
		how |= packedHundred
	default:
		how |= packedDen
		binary.LittleEndian.PutUint64(b[n:], uint64(v.den))
		n += 8
	}
	if v.moot {
		how |= packedMoot
	}
	if !v.madeLike(like) {
		how |= packedMaking
		n += v.packMaking(b[n:])
	}
	b[0] = how
	return n
}

func (v *value) packMaking(b []byte) int {
	binary.LittleEndian.PutUint32(b, uint32(v.a))
	binary.LittleEndian.PutUint32(b[4:], uint32(v.b))
	b[8], b[9] = byte(v.op), byte(v.unit)
	return 10
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
	t := k.shape
	s := &Sheet{
		book: t.book, rules: t.rules, vals: slices.Clone(t.vals), finds: slices.Clone(t.finds),
		kids: t.kids, limits: t.limits, tables: t.tables, off: t.off, by: t.by,
		schedules: t.schedules, ladders: t.ladders, switches: t.switches, wides: k.wides, also: k.also,
		score: k.score, verdict: k.verdict, decided: true, frame: k.frame, plan: k.plan,
	}
	b := packed(k.data)
	for i := range s.vals {
		s.vals[i].unpack(&b)
	}
	for i := range s.finds {
		s.finds[i].unpack(&b)
	}
	return s
}

func (v *value) unpack(b *packed) {
	how := b.byte()
	v.state, v.moot, v.den = exact, how&packedMoot != 0, 1
	switch {
	case how&packedWide != 0:
		v.state = wide
	case how&packedNowhere != 0:
		v.state = nowhere
	}
	switch {
	case how&packedInFour != 0:
		v.num = int64(b.four())
	case how&packedInEight != 0:
		v.num = b.eight()
	default:
		v.num = int64(b.byte())
	}
	switch {
	case how&packedHundred != 0:
		v.den = 100
	case how&packedDen != 0:
		v.den = b.eight()
	}
	if how&packedMaking != 0 {
		v.a, v.b, v.op, v.unit = b.four(), b.four(), valueOp(b.byte()), Unit(b.byte())
	}
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

package draw

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"strconv"
)

// stream is the sequence of random numbers of one item: SHA-256 in counter mode under a key of its own.
type stream struct {
	block [sha256.Size + 8]byte // the key, then the counter
	next  uint64
	words [4]uint64
	used  int
}

func newStream(seed, item string, round int) *stream { return streamOf(Method, seed, item, round) }

// streamOf is the stream of one method.
func streamOf(method, seed, item string, round int) *stream {
	mac := hmac.New(sha256.New, []byte(seed))
	mac.Write([]byte(method + "\x00" + strconv.Itoa(round) + "\x00" + item))
	s := &stream{used: 4}
	mac.Sum(s.block[:0])
	return s
}

// fill computes the next block: four numbers of 64 bits, the first byte the highest.
func (s *stream) fill() {
	binary.BigEndian.PutUint64(s.block[sha256.Size:], s.next)
	s.next++
	sum := sha256.Sum256(s.block[:])
	for i := range s.words {
		s.words[i] = binary.BigEndian.Uint64(sum[8*i:])
	}
	s.used = 0
}

func (s *stream) word() uint64 {
	if s.used == len(s.words) {
		s.fill()
	}
	s.used++
	return s.words[s.used-1]
}

// below is a number from 0 to n-1, each equally likely: words below 2^64 mod n are passed over.
func (s *stream) below(n int) int {
	m := uint64(n)
	for {
		if x := s.word(); x >= -m%m {
			return int(x % m)
		}
	}
}

// belowWide is a number below n, each equally likely: of a whole new block the highest bits, as many as n has, until they are below it.
func (s *stream) belowWide(n wide) wide {
	shift := 256 - n.bits()
	for {
		s.fill()
		x := wide{s.words[3], s.words[2], s.words[1], s.words[0]}.shiftedRight(shift)
		s.used = 4
		if x.less(n) {
			return x
		}
	}
}

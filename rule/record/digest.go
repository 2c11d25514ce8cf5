package record

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"
	"regexp"
	"slices"
)

// Digest is a hash with the name a record gives it. Hosts bring their own, such as SM3.
type Digest struct {
	Name string           // lower-case letters, digits and hyphens, such as sha-256 or sm3
	New  func() hash.Hash // a fresh hash at each call; safe for concurrent use
}

// SHA256 is the digest that is used when none is named.
func SHA256() Digest { return Digest{"sha-256", sha256.New} }

// ErrDigest says that a digest has no name or no hash, or that a record names one that was not handed over.
var ErrDigest = errors.New("record: unknown digest")

var digestName = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// Sum returns the hash of data in lower-case hexadecimal digits.
func (d Digest) Sum(data []byte) string {
	h := d.New()
	h.Write(data) // a hash never fails
	return hex.EncodeToString(h.Sum(nil))
}

// sound returns the digest itself, SHA-256 for the zero Digest, or ErrDigest.
func (d Digest) sound() (Digest, error) {
	switch {
	case d.Name == "" && d.New == nil:
		return SHA256(), nil
	case d.New == nil || !digestName.MatchString(d.Name):
		return Digest{}, ErrDigest
	}
	return d, nil
}

// digestNamed finds the digest of a record among those handed over and SHA-256.
func digestNamed(name string, digests []Digest) (Digest, error) {
	all := append(slices.Clone(digests), SHA256())
	i := slices.IndexFunc(all, func(d Digest) bool { return d.Name == name })
	if i < 0 {
		return Digest{}, ErrDigest
	}
	return all[i].sound()
}

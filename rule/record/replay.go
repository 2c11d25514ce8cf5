package record

import (
	"errors"
	"fmt"

	"github.com/keji-rules/keji/rule"
)

var (
	// ErrScheme says that a record belongs to another scheme.
	ErrScheme = errors.New("record: made by another scheme")
	// ErrEdition says that the scheme no longer has the edition of a record.
	ErrEdition = errors.New("record: no such edition")
	// ErrDecode says that the recorded input cannot be read back.
	ErrDecode = errors.New("record: input cannot be read back")
)

// Replay decides the input of a record again, under the edition that the record names, and compares. The digest that
// the record names is SHA-256 or one of those handed over. Decode reads the input back, as the scheme's door does.
//
// An error says that there is nothing to compare: another scheme, an edition or digest that is not known, an input that
// cannot be read back or decided. The comparison that comes with it still names the parts that were altered.
func Replay[P comparable, A any](
	scheme *rule.Scheme[P, A], r Record, decode func([]byte) (A, error), digests ...Digest,
) (Comparison, error) {
	digest, err := digestNamed(r.Digest, digests)
	if err != nil {
		return Comparison{}, fmt.Errorf("%w: %q", err, r.Digest)
	}
	if err := r.check(); err != nil {
		return Comparison{}, err
	}
	c, err := contentAgain(scheme, r, decode)
	if err != nil {
		return alone(r, digest), err
	}
	again, err := seal(c, Options{r.Application, digest, r.At, r.Sources})
	if err != nil {
		return alone(r, digest), err
	}
	return Compare(r, again, digest)
}

// contentAgain decides the recorded input again.
func contentAgain[P comparable, A any](scheme *rule.Scheme[P, A], r Record, decode func([]byte) (A, error)) (Content, error) {
	if err := scheme.Err(); err != nil {
		return Content{}, err
	}
	if name := scheme.Book().Scheme(); name != r.Scheme {
		return Content{}, fmt.Errorf("%w: %q, not %q", ErrScheme, r.Scheme, name)
	}
	e, ok := scheme.Timeline().Named(r.Edition)
	if !ok {
		return Content{}, fmt.Errorf("%w: %q", ErrEdition, r.Edition)
	}
	app, err := decode(r.Input)
	if err != nil {
		return Content{}, fmt.Errorf("%w: %w", ErrDecode, err)
	}
	return contentOf(scheme, &e, &app)
}

// alone says what can be said of a record without a replay: which parts do not match their hashes.
func alone(r Record, digest Digest) Comparison {
	c := Comparison{Recorded: r}
	if digest.Sum(r.Input) != r.InputHash {
		c.Altered = append(c.Altered, keyInput)
	}
	if digest.Sum(r.Answer) != r.AnswerHash {
		c.Altered = append(c.Altered, keyAnswer)
	}
	return c
}

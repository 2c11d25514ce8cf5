package record

import (
	"slices"

	"github.com/keji-rules/keji/rule"
)

// Comparison says whether a record and its replay are the same and, if not, where they differ.
type Comparison struct {
	Recorded Record
	Again    Record // what the replay gives
	// Altered names the parts of the record, input or answer, that do not match the hash recorded with them.
	Altered     []string
	Differences []Difference // in the order of the record's JSON
}

// Compare compares a record with what was recorded anew of the same input; digest is the record's. The hashes of input
// and answer are not compared as texts: what they stand for is.
func Compare(recorded, again Record, digest Digest) (Comparison, error) {
	digest, err := digest.sound()
	if err == nil && digest.Name != recorded.Digest {
		err = ErrDigest
	}
	if err != nil {
		return Comparison{}, err
	}
	c := Comparison{Recorded: recorded, Again: again}
	c.Differences = differences(recorded, again)
	if !c.holds(digest, recorded.Input, recorded.InputHash, again.InputHash, c.InputSame()) {
		c.Altered = append(c.Altered, keyInput)
	}
	if !c.holds(digest, recorded.Answer, recorded.AnswerHash, again.AnswerHash, c.AnswerSame()) {
		c.Altered = append(c.Altered, keyAnswer)
	}
	return c, nil
}

// holds reports whether a part matches its hash: by its bytes or, where a store has only reordered its keys, by the
// replay that says the same and has that hash.
func (c *Comparison) holds(d Digest, part []byte, recorded, again string, same bool) bool {
	return d.Sum(part) == recorded || same && again == recorded
}

// differences lists all places, the hashes of input and answer left out.
func differences(recorded, again Record) []Difference {
	var c comparer
	a, _ := parse(recorded.append(nil))
	b, _ := parse(again.append(nil))
	c.objects("", rule.Text{}, &a, &b)
	return slices.DeleteFunc(c.found, func(d Difference) bool { return d.Path == keyInputHash || d.Path == keyAnswerHash })
}

// Replayed reports whether there was a replay to compare with. Nothing is the same, and no record holds, without one.
func (c Comparison) Replayed() bool { return c.Again.Library != "" }

// PolicySame reports whether the edition's policy is the one that was recorded.
func (c Comparison) PolicySame() bool { return c.same(Law) }

// InputSame reports whether the input, read back and written again, is what was recorded.
func (c Comparison) InputSame() bool { return c.same(Input) }

// AnswerSame reports whether the answer is the same to the letter.
func (c Comparison) AnswerSame() bool { return c.same(Outcome, Words, Dates) }

// OutcomeSame reports whether the answer says the same, words and dates of the edition aside.
func (c Comparison) OutcomeSame() bool { return c.same(Outcome) }

// Holds reports whether the record stands: nothing in it was altered, and the same input under the same policy gives
// the same outcome.
func (c Comparison) Holds() bool {
	return len(c.Altered) == 0 && c.same(Outcome, Law, Input)
}

// First returns the first difference, that of the library's version aside; one of outcome before all others.
func (c Comparison) First() (Difference, bool) {
	for _, wanted := range [][]Kind{{Outcome}, {Law, Input}, {Words, Dates}} {
		for _, d := range c.Differences {
			if slices.Contains(wanted, d.Kind) {
				return d, true
			}
		}
	}
	return Difference{}, false
}

// same reports whether nothing of these kinds differs.
func (c Comparison) same(kinds ...Kind) bool {
	differs := func(d Difference) bool { return slices.Contains(kinds, d.Kind) }
	return c.Replayed() && !slices.ContainsFunc(c.Differences, differs)
}

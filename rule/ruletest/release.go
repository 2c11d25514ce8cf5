package ruletest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// Release pins an edition that was released.
type Release struct {
	Edition string // its ID
	From    string // its first day, such as 2017-05-03
	Policy  string // SHA-256 of its policy's canonical JSON, in hexadecimal digits; see rule.PolicyJSON
}

// Released asserts that no edition which was released is edited: its first day and its policy, every number with its
// place in the law and how it is known, are as pinned. People were decided by it, and their records replay only by it. An
// edition that is not pinned yet fails the test with the line to add.
func Released[P comparable](t testing.TB, editions rule.Timeline[P], pins ...Release) {
	t.Helper()
	pinned := map[string]Release{}
	for _, p := range pins {
		pinned[p.Edition] = p
	}
	for _, e := range editions.All() {
		data, err := rule.PolicyJSON(&e.Policy)
		if err != nil {
			t.Errorf("%s: %v", e.ID, err)
			continue
		}
		sum := sha256.Sum256(data)
		is := Release{e.ID, e.From.String(), hex.EncodeToString(sum[:])}
		was, known := pinned[e.ID]
		delete(pinned, e.ID)
		switch {
		case !known:
			t.Errorf("%s is not pinned: when it is released, add\n\truletest.Release{Edition: %q, From: %q, Policy: %q},", e.ID, is.Edition, is.From, is.Policy)
		case is != was:
			t.Errorf("%s was released and is no longer what it was: add an edition or write an erratum%s", e.ID, changed(was, is))
		}
	}
	for id := range pinned {
		t.Errorf("%s was released and is gone: an edition may be followed by another, never taken away", id)
	}
}

func changed(was, is Release) string {
	text := ""
	if was.From != is.From {
		text += fmt.Sprintf("\n\tfirst day: is %s, pinned as %s", is.From, was.From)
	}
	if was.Policy != is.Policy {
		text += fmt.Sprintf("\n\tpolicy: is %s, pinned as %s", is.Policy, was.Policy)
	}
	return text
}

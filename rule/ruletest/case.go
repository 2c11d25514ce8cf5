package ruletest

import (
	"bytes"
	"errors"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/reform"
)

// errPolicy says that a case names an edition that the scheme does not have.
var errPolicy = errors.New("ruletest: no edition has this ID")

// NoEdition is the code that a case expects for a day which no edition covers.
const NoEdition = "no_edition"

// Case is one golden case as read from its file by [Load]. Its base gives the keys of the application that the case does not
// have, and nothing within those that it has: over {"points": {"ip": 27, "transformation": 26}}, a case that gives
// {"points": {"transformation": 21}} has no points for ip.
type Case struct {
	File  string // path of the file
	Name  string // its name without folder and ending: the name of the subtest
	Title string
	Why   string

	application []byte
	on          rule.Date
	policies    []string
	patch       *reform.Patch // of the policies that decide; nil where the law itself does
	verdict     *rule.Verdict
	score       *span
	failed      []string
	open        []string
	figures     map[string]figure
	missing     *missing
	refused     []problem
}

// span is a score: exact when both ends are equal.
type span struct {
	Low  rule.Number `json:"low"`
	High rule.Number `json:"high"`
}

// figure is what is expected of one line, as written; empty where nothing is expected.
type figure struct {
	Actual  string `json:"actual"`
	Bound   string `json:"bound"`
	Points  string `json:"points"`
	Verdict string `json:"verdict"`
}

// missing are the paths of facts that were not given; nil where nothing is expected.
type missing struct {
	Open    *[]string `json:"open"`
	Settled *[]string `json:"settled"`
}

// problem is one expected problem of an input.
type problem struct {
	Path string `json:"path"`
	Code string `json:"code"`
}

// editions lists the IDs of the editions that decide the case, one empty ID where the application or a day picks.
func (c *Case) editions() []string {
	if len(c.policies) == 0 {
		return []string{""}
	}
	return c.policies
}

// Application returns the facts of the case as JSON, its base included: a seed for fuzzing.
func (c *Case) Application() []byte { return bytes.TrimSpace(c.application) }

package screen

import (
	"encoding/json"
	"strings"

	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/identity"
)

// shield masks numbers of persons in what an application is called by, which every format and the rejects show: those of
// its parties, and what looks like one.
func (f *filed) shield(own []identity.Number) {
	f.id = identity.Conceal(f.id, own...)
	for i := range f.record.IDs {
		f.record.IDs[i].Value = identity.Conceal(f.record.IDs[i].Value, own...)
	}
}

// persons are the numbers of the parties of an application.
func persons(all []screening.Party) (own []identity.Number) {
	for i := range all {
		for _, id := range all[i].IDs.Or(nil) {
			own = append(own, written(id)...)
		}
	}
	return own
}

// written is the number of a person as it is written, sound or not.
func written(id register.ID) []identity.Number {
	if id.Kind.Or("").OfUnit() {
		return nil
	}
	n, err := id.Parse()
	if err != nil {
		n, err = identity.Parse(identity.Passport, id.Number.Or("")) // the widest form
	}
	if err != nil {
		return nil
	}
	return []identity.Number{n}
}

// personsOfLine are the numbers on a line of JSON that could not be read.
func personsOfLine(data []byte) []identity.Number {
	var line struct {
		Parties []struct {
			IDs []struct{ Kind, Number string } `json:"ids"`
		} `json:"parties"`
	}
	_ = json.Unmarshal(data, &line) // what can be read of it
	var own []identity.Number
	for _, p := range line.Parties {
		for _, id := range p.IDs {
			own = append(own, written(register.ID{Kind: rule.Given(identity.Kind(id.Kind)), Number: rule.Given(id.Number)})...)
		}
	}
	return own
}

// persons are the numbers in the cells of an application.
func (c *cells) persons() []identity.Number {
	kinds := map[string]string{}
	for i, name := range c.columns {
		if base, is := strings.CutSuffix(name, ".kind"); is {
			kinds[base] = c.values[i]
		}
	}
	var own []identity.Number
	for i, name := range c.columns {
		if base, is := strings.CutSuffix(name, ".number"); is {
			own = append(own, written(register.ID{Kind: rule.Given(identity.Kind(kinds[base])), Number: rule.Given(c.values[i])})...)
		}
	}
	return own
}

package lifecycle

import (
	"encoding/json"
	"testing"

	"github.com/keji-rules/keji/rule"
)

// FuzzReplay feeds anything to the door, and what passes to every question.
func FuzzReplay(f *testing.F) {
	data, err := json.Marshal(wholeLife())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte(`{"profile":"shenzhen","standing":{"state":"overdue","since":"2024-12-31","end":"2024-06-30"},"events":[{"kind":"terminate_overdue","on":"2025-12-30"}]}`))
	f.Add([]byte(`{"profile":"qingyuan","standing":{"state":"termination_notice","since":"2024-10-18","notice_until":"2024-10-28"},"events":[{"kind":"confirm_termination","on":"8999-12-31"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		h, err := Decode(data)
		if err != nil {
			return
		}
		a, err := Replay(h)
		if err != nil {
			return
		}
		c, told := a.Value()
		if !told || !c.Position.State.Valid() || c.Events != len(h.Events) {
			t.Fatalf("%s", a.FullText(rule.EN))
		}
		_ = a.FullText(rule.ZH)
		if _, err := WhatNext(h, c.Position.Since); err != nil {
			t.Fatal(err)
		}
		if n := len(h.Events); n > 0 && n < 1000 {
			if _, err := Take(h, h.Events[n-1]); err != nil {
				t.Fatal(err)
			}
		}
	})
}

package lifecycle

import (
	"testing"

	"github.com/keji-rules/keji/project"
	"github.com/keji-rules/keji/project/lifecycle/event"
	"github.com/keji-rules/keji/rule"
)

// wholeLife is a project of Meizhou's plan of 2025, from its draft to the archive, with an extension and a rectification.
func wholeLife() History {
	return History{
		Project: rule.Given("2025A0101"), Profile: rule.Given(project.Meizhou), Call: call2025(),
		Events: []Event{
			ev(event.Submit, 20250420), ev(event.UnitReturn, 20250421), ev(event.Submit, 20250428),
			ev(event.UnitApprove, 20250429, func(e *Event) { e.Commitments = yes() }),
			ev(event.Recommend, 20250512), ev(event.FormReturn, 20250520, printed(0, 20250527)), ev(event.Resubmit, 20250526),
			ev(event.FormPass, 20250603, func(e *Event) { e.Eligible = yes() }),
			ev(event.ReviewFavour, 20250820, favoured), ev(event.Publish, 20250901, printed(20250902, 20250908)),
			ev(event.NoObjection, 20250922, printed(0, 20250930)), ev(event.DraftContract, 20250923), ev(event.Sign, 20250929, ends(20260331)),
			ev(event.StartMidterm, 20251210), ev(event.MidtermPass, 20251220),
			ev(event.RequestChange, 20260227, ends(20260630)), ev(event.ApproveChange, 20260310),
			ev(event.TermEnds, 20260701), ev(event.ApplyAcceptance, 20260820), ev(event.AcceptMaterial, 20260825),
			ev(event.NeedsRectify, 20260910), ev(event.RectifyDone, 20261020), ev(event.ConcludePass, 20261105, unbarred), ev(event.Archive, 20261120, delivered),
		},
	}
}

// BenchmarkReplay10000 replays ten thousand whole lives without their explanations.
func BenchmarkReplay10000(b *testing.B) {
	law, err := On(project.Meizhou, ymd(20250420))
	if err != nil {
		b.Fatal(err)
	}
	h, days := wholeLife(), official()
	b.ReportAllocs()
	for b.Loop() {
		for range 10_000 {
			law.Policy.Course(&h, days)
		}
	}
}

// BenchmarkReplayExplained is one replay with its explanation.
func BenchmarkReplayExplained(b *testing.B) {
	h := wholeLife()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Replay(h); err != nil {
			b.Fatal(err)
		}
	}
}

package techsme_test

import (
	"testing"

	"github.com/keji-rules/keji/certification/techsme"
	"github.com/keji-rules/keji/rule/ruletest"
)

func TestReleasedEditionsAreNeverEdited(t *testing.T) {
	ruletest.Released(t, techsme.Editions(),
		ruletest.Release{Edition: "V2017", From: "2017-05-03", Policy: "ff0e63225fe0bfcd509f28b32ae9add4c0d6f7be3ff1d05739ef70d55c035459"},
		ruletest.Release{Edition: "V2022", From: "2022-01-01", Policy: "ea0d785d8b6119b7040b4f3f5ca3277763cc6cf1d24b3e6798fcf9553706b7f2"},
		ruletest.Release{Edition: "V2022-R2024", From: "2024-01-01", Policy: "b461be716d34d2bf2c7dc470aa54a76f5af13dd97d8e9ef9e684883c36c6841b"},
		ruletest.Release{Edition: "V2022-R2025", From: "2025-01-01", Policy: "04e361840d280fb61582c9ed1307a752929740381f8bbaebdd02e9bb40f98a3c"},
		ruletest.Release{Edition: "V2022-R2026", From: "2026-01-01", Policy: "4c7cf287b9df8be13b508532f2d12dcf2eae1b9ace846dfa46b209c0c5f50f17"})
}

// The rules around the evaluation: numbers, validity, tax. Erratum of 2026-11-27: figures of the tax law that were read, or are
// reported, had been marked as general knowledge; no figure changed.
func TestReleasedLifeEditionsAreNeverEdited(t *testing.T) {
	ruletest.Released(t, techsme.LifeEditions(),
		ruletest.Release{Edition: "L2017", From: "2017-05-03", Policy: "3ad84d4a86099f23639a3351cf5f107217db8549f57eb0256b5a2d54d68491d1"},
		ruletest.Release{Edition: "L2019", From: "2019-01-01", Policy: "f9f37da4f493cf0b4aa1bff79f66a15a6b6064ce515877f34f1a87d9e57726ab"},
		ruletest.Release{Edition: "L2025", From: "2025-01-01", Policy: "e1e175e86fd496e6c3f003150e5d553ee779b404027ed89ae27b0083bb189cce"})
}

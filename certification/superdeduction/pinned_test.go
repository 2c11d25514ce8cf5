package superdeduction_test

import (
	"testing"

	"github.com/keji-rules/keji/certification/superdeduction"
	"github.com/keji-rules/keji/rule/ruletest"
)

func TestReleasedEditionsAreNeverEdited(t *testing.T) {
	ruletest.Released(t, superdeduction.Editions(),
		ruletest.Release{Edition: "T2016", From: "2016-01-01", Policy: "198d6eff558110f5f13d0078a0a60d4f9ed60ab3e2cc439b1047356f3c95e808"},
		ruletest.Release{Edition: "T2017", From: "2017-01-01", Policy: "282ebe776b5ddc0bb55b36d1716bb38464f9b47aa108a4466d2ea460e0df17e8"},
		ruletest.Release{Edition: "T2018", From: "2018-01-01", Policy: "ee3feff9704b9c25750f2102a5f892e57458503c0300c32d2189f1a5b07cc6c4"},
		ruletest.Release{Edition: "T2021", From: "2021-01-01", Policy: "b77c4b198bdd108b11c1c57b757849b5da6108f6931442a87fce580a4d587e7f"},
		ruletest.Release{Edition: "T2022", From: "2022-01-01", Policy: "b9ee01074aaa568b4202ba7589a191ed70ad5e8b13a697737f7b1edd9e50f844"},
		ruletest.Release{Edition: "T2023", From: "2023-01-01", Policy: "7e1a1351f2c182151bc9b10e0178cbeb28b63fa56b6406fa3732af79e4d28251"},
		ruletest.Release{Edition: "T2028", From: "2028-01-01", Policy: "0d042e5f11303f3d84753e3f38d5869ae3687b0902bde4fe201107b1364f520d"})
}

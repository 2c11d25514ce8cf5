package screening

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule/ruletest"
)

// What is recognised as sound without the door is sound by the door too, and what the door lets in is recognised.
func agree(t *testing.T, data []byte) {
	var a Application
	if json.Unmarshal(data, &a) != nil {
		return
	}
	_, sound := a.quick()
	err := entrance.Validate(&a)
	require.Equal(t, err == nil, sound, "%v: %s", err, data)
}

func FuzzQuick(f *testing.F) {
	for _, p := range []Profile{National, Guangdong} {
		cases, err := ruletest.LoadAnswers("testdata/" + string(p))
		require.NoError(f, err)
		for i := range cases {
			f.Add(cases[i].Input())
		}
	}
	for _, odd := range []string{`{}`, `{"on":"2026-05-01","purpose":"project","profile":"other","parties":[{"role":"leader","name":" "}]}`,
		`{"on":"2026-05-01","purpose":"project","profile":"national","lag_days":3651,"parties":[{"role":"leader","name":"张三"}]}`,
		`{"on":"2026-05-01","purpose":"project","profile":"national","stage":"","parties":[{"role":"leader","kind":"","name":"张三","ids":[{}]}]}`} {
		f.Add([]byte(odd))
	}
	f.Fuzz(agree)
}

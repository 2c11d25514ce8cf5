package gate

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

// BenchmarkEvaluate decides an application without and with a long list of projects, on one sheet.
func BenchmarkEvaluate(b *testing.B) {
	for name, file := range map[string]string{"plain": "testdata/national/base/national.json", "holdings": "testdata/national/national-counted.json"} {
		b.Run(name, func(b *testing.B) {
			a := benched(b, file)
			s, scheme := rule.NewSheet(book), Scheme(a.Profile.Or(""))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := scheme.EvaluateOn(s, &a); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func benched(b *testing.B, file string) Application {
	b.Helper()
	if file == "testdata/national/base/national.json" {
		data, err := os.ReadFile(file)
		require.NoError(b, err)
		a, err := Decode(data)
		require.NoError(b, err)
		return a
	}
	for _, a := range complete(b, "national_key_rd") {
		if len(a.Projects.Or(nil)) > 100 {
			return a
		}
	}
	b.Fatal("no long list")
	return Application{}
}

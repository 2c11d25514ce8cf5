package superdeduction

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

func FuzzDecode(f *testing.F) {
	r := newRandom(4)
	for range 3 {
		data, err := json.Marshal(r.claim())
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(`{"tax_year":2022,"ledger":[{"code":"RD01","year":2022,"overseas":1}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := Decode(data)
		if err != nil {
			var input *door.InputError
			require.ErrorAs(t, err, &input)
			return
		}
		a, err := Deduct(c)
		b, also := Compare(c)
		if err != nil || also != nil {
			var none *rule.EditionError
			require.ErrorAs(t, err, &none)
			require.ErrorAs(t, also, &none)
			return
		}
		_, told := a.Value()
		require.Equal(t, !told, len(a.Causes()) > 0)
		require.NotEmpty(t, b.FullText(rule.ZH))
	})
}

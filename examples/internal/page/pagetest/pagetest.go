// Package pagetest checks pages in tests of the programs that write them.
package pagetest

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Sound fails a test unless a page is well formed as XML, which asks more than HTML does, and needs nothing but itself: no
// script, no style sheet, picture or font from elsewhere.
func Sound(t *testing.T, page string) {
	t.Helper()
	require.True(t, strings.HasPrefix(page, "<!doctype html>\n<html lang="), "no page")
	d := xml.NewDecoder(strings.NewReader(strings.TrimPrefix(page, "<!doctype html>")))
	d.Entity = xml.HTMLEntity
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
		if e, ok := token.(xml.StartElement); ok {
			require.NotContains(t, []string{"script", "link", "img", "iframe", "object"}, e.Name.Local)
			for _, a := range e.Attr {
				require.False(t, a.Name.Local == "href" && !strings.HasPrefix(a.Value, "#"), a.Value)
			}
		}
	}
	for _, never := range []string{"url(", "@import", "ZgotmplZ"} {
		require.NotContains(t, page, never)
	}
}

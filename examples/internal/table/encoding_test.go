package table

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/keji-rules/keji/rule"
)

func gb(t *testing.T, text string) string {
	t.Helper()
	out, err := simplifiedchinese.GB18030.NewEncoder().String(text)
	require.NoError(t, err)
	return out
}

func TestDecoder(t *testing.T) {
	const text = "id,name\n1,梅州市㐂某科技有限公司\n" // 㐂 takes four bytes in GB18030
	long := strings.Repeat("id,1\n", 50_000)
	for name, c := range map[string]struct {
		in, out string
		asked   Encoding
		found   Encoding
	}{
		"UTF-8":                          {text, text, Auto, UTF8},
		"UTF-8 with mark":                {"\uFEFF" + text, text, Auto, UTF8},
		"mark outweighs what is asked":   {"\uFEFF" + text, text, GB18030, UTF8},
		"GB18030":                        {gb(t, text), text, Auto, GB18030},
		"GB18030 asked":                  {gb(t, text), text, GB18030, GB18030},
		"ASCII":                          {"a,b\n1,2\n", "a,b\n1,2\n", Auto, Auto},
		"nothing":                        {"", "", Auto, Auto},
		"late GB18030":                   {long + gb(t, text), long + text, Auto, GB18030},
		"late UTF-8":                     {long + text, long + text, Auto, UTF8},
		"UTF-8 with a broken byte":       {text + "\xe7\xa7", text + "\xe7\xa7", Auto, UTF8},
		"UTF-8 cut by the window":        {strings.Repeat("科", window), strings.Repeat("科", window), Auto, UTF8},
		"GB18030 that could be Latin":    {gb(t, "名"), "名", Auto, GB18030},
		"GB18030 read as UTF-8 is wrong": {"x\xc3\xfb", "x\xc3\xfb", UTF8, UTF8},
		"no GB18030 either":              {"x\xff\xff\n", "x\uFFFD\uFFFD\n", Auto, GB18030},
	} {
		t.Run(name, func(t *testing.T) {
			for _, in := range []io.Reader{strings.NewReader(c.in), iotest.HalfReader(strings.NewReader(c.in))} {
				d := NewDecoder(in, c.asked)
				got, err := io.ReadAll(d)
				require.NoError(t, err)
				assert.True(t, c.out == string(got))
				assert.Equal(t, c.found, d.Encoding())
			}
		})
	}
}

// TestDecoderHandsOnWhatIsThere: ASCII lines do not wait for a full window.
func TestDecoderHandsOnWhatIsThere(t *testing.T) {
	in, out := io.Pipe()
	go func() { _, _ = io.WriteString(out, "a,b\n1,2\n") }()
	d := NewDecoder(in, Auto)
	p := make([]byte, 100)
	n, err := d.Read(p)
	require.NoError(t, err)
	assert.Equal(t, "a,b\n1,2\n", string(p[:n]))
}

func TestForeignFiles(t *testing.T) {
	for in, want := range map[string]string{
		"PK\x03\x04rest":                      "工作簿",
		"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...": "工作簿",
		"\xFF\xFEa\x00":                       "UTF-16",
		"\xFE\xFF\x00a":                       "UTF-16",
	} {
		d := NewDecoder(strings.NewReader(in), Auto)
		for range 2 { // and it stays refused
			_, err := d.Read(make([]byte, 10))
			var b interface{ Text(rule.Lang) string }
			require.ErrorAs(t, err, &b)
			assert.Contains(t, b.Text(rule.ZH), want)
			assert.Contains(t, b.Text(rule.ZH), "另存为")
			assert.Contains(t, b.Text(rule.EN), "Save as")
		}
	}
}

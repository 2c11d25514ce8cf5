package table

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/transform"

	"github.com/keji-rules/keji/examples/internal/fault"
	"github.com/keji-rules/keji/rule"
)

// Encoding names how characters are written as bytes.
type Encoding string

// The encodings. GB18030 includes GBK and GB2312, which spreadsheets in China save by default.
const (
	Auto    Encoding = "auto"
	UTF8    Encoding = "utf-8"
	GB18030 Encoding = "gb18030"
)

// window is how much is looked at to tell the encoding, from the first character on that is not ASCII.
const window = 64 << 10

// Decoder reads text and hands it on as UTF-8. A byte order mark of UTF-8 outweighs the encoding asked for. What cannot
// be decoded becomes U+FFFD, or stays as it is in UTF-8; Lines and CSV refuse both with their place.
type Decoder struct {
	in    *bufio.Reader
	out   io.Reader // nil until the encoding is settled
	found Encoding
	begun bool
	err   error // why it is refused altogether
}

// NewDecoder returns a decoder for an encoding, or for Auto.
func NewDecoder(r io.Reader, e Encoding) *Decoder {
	return &Decoder{in: bufio.NewReaderSize(r, window), found: e}
}

// Encoding is the one in use; Auto while only ASCII was seen, which reads the same in all of them.
func (d *Decoder) Encoding() Encoding { return d.found }

// Read implements io.Reader.
func (d *Decoder) Read(p []byte) (int, error) {
	if !d.begun {
		d.begun, d.err = true, d.begin()
	}
	if d.err != nil {
		return 0, d.err
	}
	if d.out == nil {
		if n, err := d.ascii(p); n > 0 || err != nil {
			return n, err
		}
		first, err := d.in.Peek(window)
		if len(first) == 0 {
			return 0, err
		}
		d.use(guess(first, errors.Is(err, io.EOF)))
	}
	return d.out.Read(p)
}

// begin looks at the first bytes: a byte order mark, or the signature of a file that is no text.
func (d *Decoder) begin() error {
	head, _ := d.in.Peek(len(ole))
	if err := foreign(head); err != nil {
		return err
	}
	if bytes.HasPrefix(head, mark) {
		_, _ = d.in.Discard(len(mark)) // it was just seen
		d.found = UTF8
	}
	if d.found != Auto {
		d.use(d.found)
	}
	return nil
}

func (d *Decoder) use(e Encoding) {
	d.found, d.out = e, d.in
	if e == GB18030 {
		d.out = transform.NewReader(d.in, simplifiedchinese.GB18030.NewDecoder())
	}
}

// ascii hands on what is the same in every encoding; nothing when the next byte is not.
func (d *Decoder) ascii(p []byte) (int, error) {
	if _, err := d.in.Peek(1); err != nil {
		return 0, err
	}
	ready, _ := d.in.Peek(min(d.in.Buffered(), len(p)))
	n := 0
	for n < len(ready) && ready[n] < utf8.RuneSelf {
		n++
	}
	return d.in.Read(p[:n])
}

// guess tells UTF-8 from GB18030 by what there is more of: characters of three bytes and more as only UTF-8 forms them,
// Chinese ones among them, or bytes that are no UTF-8. One broken byte thus does not turn a file into another encoding.
// Where there is neither, characters of two bytes are taken for Chinese.
func guess(text []byte, whole bool) Encoding {
	long, wrong := 0, 0
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == utf8.RuneError && size == 1:
			if !whole && !utf8.FullRune(text) {
				return prevailing(long, wrong) // cut by the window
			}
			wrong++
		case size > 2:
			long++
		}
		text = text[size:]
	}
	return prevailing(long, wrong)
}

func prevailing(long, wrong int) Encoding {
	if long > wrong {
		return UTF8
	}
	return GB18030
}

var (
	mark = []byte("\xEF\xBB\xBF")
	ole  = []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
)

// foreign refuses what is no text in a known encoding.
func foreign(head []byte) error {
	begins := func(s string) bool { return bytes.HasPrefix(head, []byte(s)) }
	switch {
	case IsWorkbook(head):
		return fault.New(rule.T("这是 Excel 或 WPS 工作簿，不是文本文件", "this is a workbook of Excel or WPS, not a text file"), howToSave)
	case bytes.HasPrefix(head, ole):
		return fault.New(rule.T("这是旧版（.xls）或设有密码的工作簿", "this is a workbook of the old kind (.xls), or one with a password"),
			rule.T("请在 Excel 或 WPS 中打开，另存为“Excel 工作簿 (*.xlsx)”且不设密码；"+howToSave.ZH, "open it in Excel or WPS and save it as an Excel workbook (*.xlsx) without a password; or: "+howToSave.EN))
	case begins("\xFF\xFE"), begins("\xFE\xFF"):
		return fault.New(rule.T("文件是 UTF-16 编码（“Unicode 文本”）", "the file is in UTF-16 (“Unicode text”)"), howToSave)
	}
	return nil
}

// howToSave is the remedy for damaged or foreign encodings.
var howToSave = rule.T(
	"请在 Excel 或 WPS 中打开原表，选择“文件→另存为”，类型选“CSV UTF-8（逗号分隔）(*.csv)”；没有该类型的，选“CSV（逗号分隔）”，并加选项 -encoding gb18030",
	"open the original in Excel or WPS, choose File, Save as, type “CSV UTF-8 (comma delimited) (*.csv)”; where there is no such type, save as “CSV (comma delimited)” and add the option -encoding gb18030")

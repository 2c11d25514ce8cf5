package rule

import (
	"strconv"
	"unique"
)

// Citation points into a document: article, paragraph, item and sub-item, or the section of a guide. It prints as
// 《…》第十一条第二款第（五）项第1目. It is a handle of one word: citations of the same place are equal by ==. The zero
// value cites nothing, which the book refuses.
type Citation struct {
	h unique.Handle[citationData]
}

// citationData is what a citation says, with its texts ready.
type citationData struct {
	doc   Document
	form  citationForm
	at    [4]uint16
	text  Text
	place Text
	json  string // by itself
	line  string // within an answer that lists its documents
}

// cite renders a citation once and makes it a handle. Without a first number it cites the document as a whole.
func cite(c citationData) Citation {
	if c.doc.IsZero() {
		return Citation{}
	}
	if c.at[0] == 0 {
		c.form, c.at = wholeDocument, [4]uint16{}
	}
	c.place = T(string(c.appendPlace(nil, ZH)), string(c.appendPlace(nil, EN)))
	c.text = T(c.doc.info.quoted.ZH+c.place.ZH, c.doc.info.quoted.EN)
	if c.place.EN != "" {
		c.text.EN += ", " + c.place.EN
	}
	c.json = `{"document":"` + jsonEscaped(c.doc.info.ID) + `","zh":"` + jsonEscaped(c.text.ZH) + `","en":"` + jsonEscaped(c.text.EN) + `"}`
	c.line = `{"document":"` + jsonEscaped(c.doc.info.ID) + `"}`
	if c.place.ZH != "" {
		c.line = `{"document":"` + jsonEscaped(c.doc.info.ID) + `","zh":"` + jsonEscaped(c.place.ZH) + `","en":"` + jsonEscaped(c.place.EN) + `"}`
	}
	return Citation{unique.Make(c)}
}

// lineJSON is the citation within an answer that lists its documents.
func (c Citation) lineJSON() string {
	if c.IsZero() {
		return "null"
	}
	return c.h.Value().line
}

func (c Citation) data() citationData {
	if c.IsZero() {
		return citationData{}
	}
	return c.h.Value()
}

type citationForm uint8

const (
	wholeDocument citationForm = iota
	byArticle                  // article, paragraph, item, sub-item
	bySection                  // section levels
	byAnnex                    // annex, then paragraph, item, sub-item
)

// Paragraph narrows an article or annex to a paragraph (第二款); sections and whole documents stay as they are.
func (c Citation) Paragraph(n int) Citation { return c.with(1, n) }

// Item narrows an article or annex to an item (第（五）项).
func (c Citation) Item(n int) Citation { return c.with(2, n) }

// Sub narrows an article or annex to a sub-item (第1目).
func (c Citation) Sub(n int) Citation { return c.with(3, n) }

func (c Citation) with(level, n int) Citation {
	d := c.data()
	if d.form == byArticle || d.form == byAnnex {
		d.at[level] = position(n)
	}
	return cite(d)
}

// Document returns the document cited.
func (c Citation) Document() Document {
	if c.IsZero() {
		return Document{}
	}
	return c.h.Value().doc
}

// Article returns the article number, 0 when the citation is not by article.
func (c Citation) Article() int {
	d := c.data()
	if d.form != byArticle {
		return 0
	}
	return int(d.at[0])
}

// IsZero reports whether nothing is cited.
func (c Citation) IsZero() bool { return c == Citation{} }

// Text returns the citation in one language, with the document's title; empty when nothing is cited.
func (c Citation) Text(l Lang) string {
	if c.IsZero() {
		return ""
	}
	return c.h.Value().text.In(l)
}

// Place returns the citation without the document's title: 第六条第（二）项, Article 6 item 2.
func (c Citation) Place(l Lang) string { return c.data().place.In(l) }

func (c *citationData) appendPlace(b []byte, l Lang) []byte {
	switch {
	case c.form == bySection:
		return c.appendSection(b, l)
	case c.form == wholeDocument:
		return b
	case l == EN:
		return c.appendEnglish(b)
	}
	return c.appendChinese(b)
}

func (c *citationData) appendChinese(b []byte) []byte {
	if c.form == byAnnex {
		b = strconv.AppendInt(append(b, "附件"...), int64(c.at[0]), 10)
	} else {
		b = append(appendHan(append(b, "第"...), int(c.at[0])), "条"...)
	}
	if c.at[1] > 0 {
		b = append(appendHan(append(b, "第"...), int(c.at[1])), "款"...)
	}
	if c.at[2] > 0 {
		b = append(appendHan(append(b, "第（"...), int(c.at[2])), "）项"...)
	}
	if c.at[3] > 0 {
		b = append(strconv.AppendInt(append(b, "第"...), int64(c.at[3]), 10), "目"...)
	}
	return b
}

var englishLevels = [...]string{"Article ", " paragraph ", " item ", " sub-item "}

func (c *citationData) appendEnglish(b []byte) []byte {
	for i, n := range c.at {
		if n == 0 {
			continue
		}
		level := englishLevels[i]
		if i == 0 && c.form == byAnnex {
			level = "Annex "
		}
		b = strconv.AppendInt(append(b, level...), int64(n), 10)
	}
	return b
}

// appendSection writes 三（五）3 or Section 3.5.3.
func (c *citationData) appendSection(b []byte, l Lang) []byte {
	if l == EN {
		b = append(b, "Section "...)
	}
	for i, n := range c.at {
		switch {
		case n == 0:
			return b
		case l == EN && i > 0:
			b = strconv.AppendInt(append(b, '.'), int64(n), 10)
		case l == EN || i == 2:
			b = strconv.AppendInt(b, int64(n), 10)
		case i == 0:
			b = appendHan(b, int(n))
		case i == 1:
			b = append(appendHan(append(b, "（"...), int(n)), "）"...)
		default:
			b = append(strconv.AppendInt(append(b, "（"...), int64(n), 10), "）"...)
		}
	}
	return b
}

var (
	hanDigits = [...]string{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"}
	hanUnits  = [...]string{"", "十", "百", "千"}
)

// appendHan writes 1 to 9999 in Chinese numerals as laws do: 十一, 二十, 一百零五.
func appendHan(b []byte, n int) []byte {
	gap, begun := false, false
	for place := 3; place >= 0; place-- {
		digit := n / int(pow10(place)) % 10
		if digit == 0 {
			gap = begun
			continue
		}
		if gap {
			b = append(b, "零"...)
		}
		if begun || digit != 1 || place != 1 {
			b = append(b, hanDigits[digit]...)
		}
		b = append(b, hanUnits[place]...)
		gap, begun = false, true
	}
	return b
}

// MarshalJSON writes the document's ID and the citation in both languages; null when nothing is cited.
func (c Citation) MarshalJSON() ([]byte, error) {
	if c.IsZero() {
		return []byte("null"), nil
	}
	return []byte(c.data().json), nil
}

package rule

import "strconv"

var placeForms = [...]string{wholeDocument: "", byArticle: "article", bySection: "section", byAnnex: "annex"}

// appendPlace writes where a citation points in a form that no change of wording touches: the document's ID, and the
// levels in numbers, 0 for one left out: {"document":"TS-2017","place":"article 6.0.2"} is 第六条第（二）项. A document
// cited as a whole has no place; no citation is null.
func (c Citation) appendPlace(b []byte) []byte {
	if c.IsZero() {
		return append(b, "null"...)
	}
	d := c.data()
	b = append(appendEscaped(append(b, `{"document":"`...), d.doc.info.ID), '"')
	if d.form != wholeDocument {
		b = append(append(b, `,"place":"`...), placeForms[d.form]...)
		b = append(appendLevels(b, d.at[:]), '"')
	}
	return append(b, '}')
}

func appendLevels(b []byte, levels []uint16) []byte {
	last := len(levels)
	for last > 0 && levels[last-1] == 0 {
		last--
	}
	for i, n := range levels[:last] {
		b = append(b, " ."[min(i, 1)])
		b = strconv.AppendInt(b, int64(n), 10)
	}
	return b
}

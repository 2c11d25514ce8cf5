package rule

// DocumentInfo describes a document that rules rest on.
type DocumentInfo struct {
	ID          string     // stable short code within this library, such as TS-2017
	Title       Text       // full title without the quotation marks 《》
	Described   bool       // Title only describes the document, whose exact title is not known: it prints with its number
	Numbered    bool       // an earlier document of the same title as one now in force: citations print its number
	Number      string     // document number, such as 国科发政〔2017〕115号; empty when it has none or it is not known
	Issuer      Text       // who issued it; empty when not known
	Promulgated Date       // zero when the day is not known
	InForce     Date       // first day in force; zero when not known
	Until       Date       // first day no longer in force; zero while it stands
	Source      Provenance // how these particulars are known
}

// Document is a handle to an immutable DocumentInfo. Handles are comparable: two are equal when they come from the
// same NewDocument. The zero value is no document.
type Document struct {
	info *documentData
}

type documentData struct {
	DocumentInfo
	quoted Text   // 《…》 and its English counterpart
	json   string // ID, title and number
}

// NewDocument declares a document. Book.Err and policy checks refuse one without ID or title.
func NewDocument(info DocumentInfo) Document {
	quoted := T("《"+info.Title.ZH+"》", info.Title.EN)
	switch {
	case info.Described && info.Number != "":
		quoted = T(info.Title.ZH+"（"+info.Number+"）", info.Title.EN+" ("+info.Number+")")
	case info.Described:
		quoted = info.Title
	case info.Numbered && info.Number != "":
		quoted = T(quoted.ZH+"（"+info.Number+"）", quoted.EN+" ("+info.Number+")")
	}
	json := `{"id":"` + jsonEscaped(info.ID) + `","title":` + quoted.json() + `,"number":"` + jsonEscaped(info.Number) + `"}`
	return Document{&documentData{info, quoted, json}}
}

// Info returns what was declared; the zero DocumentInfo for no document.
func (d Document) Info() DocumentInfo {
	if d.info == nil {
		return DocumentInfo{}
	}
	return d.info.DocumentInfo
}

// IsZero reports whether d is no document.
func (d Document) IsZero() bool { return d.info == nil }

// Whole cites the document as a whole, as one does when the article is not known.
func (d Document) Whole() Citation { return cite(citationData{doc: d}) }

// Article cites an article (第十一条). Here and below a number outside 1 to 9999 is left out: an article or annex
// without number is the document as a whole.
func (d Document) Article(n int) Citation {
	return cite(citationData{doc: d, form: byArticle, at: [4]uint16{position(n)}})
}

// Section cites a section of a guide or notice by its levels, at most four: 三、（五）3 is Section(3, 5, 3).
func (d Document) Section(levels ...int) Citation {
	c := citationData{doc: d, form: bySection}
	for i := range min(len(levels), len(c.at)) {
		if c.at[i] = position(levels[i]); c.at[i] == 0 {
			break // what stands below a level that is not named has no place
		}
	}
	return cite(c)
}

// Annex cites an annex (附件2); Paragraph, Item and Sub narrow it.
func (d Document) Annex(n int) Citation {
	return cite(citationData{doc: d, form: byAnnex, at: [4]uint16{position(n)}})
}

func position(n int) uint16 {
	if n < 0 || n > 9999 {
		return 0
	}
	return uint16(n)
}

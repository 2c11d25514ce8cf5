package rule

// Lang is a language a text can be asked for in.
type Lang string

// The languages every text of the library exists in.
const (
	ZH Lang = "zh" // Chinese, the law's own terms
	EN Lang = "en" // English, same content
)

// Langs lists the languages, in the order they are offered.
func Langs() []Lang { return []Lang{ZH, EN} }

// Valid reports whether l is a language of this library.
func (l Lang) Valid() bool { return l == ZH || l == EN }

// Text is one thing said in Chinese and in English.
type Text struct {
	ZH string `json:"zh"`
	EN string `json:"en"`
}

// T builds a Text.
func T(zh, en string) Text { return Text{ZH: zh, EN: en} }

// In returns the text in one language; any value but EN means Chinese.
func (t Text) In(l Lang) string {
	if l == EN {
		return t.EN
	}
	return t.ZH
}

// Whole reports whether both languages are present.
func (t Text) Whole() bool { return t.ZH != "" && t.EN != "" }

// json writes the text as a JSON object.
func (t Text) json() string {
	return `{"zh":"` + jsonEscaped(t.ZH) + `","en":"` + jsonEscaped(t.EN) + `"}`
}

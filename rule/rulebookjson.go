package rule

import (
	"bytes"
	"encoding/json"
)

// RulebookSchema names the JSON form of a rulebook and its version. A change that could break a reader raises it.
const RulebookSchema = "keji.rulebook/1"

type rulebookJSON struct {
	Schema    string         `json:"schema"`
	Scheme    string         `json:"scheme"`
	Title     Text           `json:"title"`
	Edition   *editionJSON   `json:"edition,omitempty"`
	Documents []documentJSON `json:"documents"`
	Clauses   []clauseJSON   `json:"clauses"`
	Facts     []factJSON     `json:"facts"`
	Evidence  []Proof        `json:"evidence"`
	Mistakes  []mistakeJSON  `json:"mistakes"`
}

type editionJSON struct {
	ID           string   `json:"id"`
	Title        Text     `json:"title"`
	Promulgated  Date     `json:"promulgated,omitzero"`
	From         Date     `json:"from"`
	Until        Date     `json:"until,omitzero"`
	Checked      Date     `json:"checked"`
	Note         Text     `json:"note,omitzero"`
	Transition   Text     `json:"transition,omitzero"`
	TransitionBy Citation `json:"transition_by,omitzero"`
}

type documentJSON struct {
	ID          string     `json:"id"`
	Title       Text       `json:"title"`
	Number      string     `json:"number,omitempty"`
	Issuer      Text       `json:"issuer,omitzero"`
	Promulgated Date       `json:"promulgated,omitzero"`
	InForce     Date       `json:"in_force,omitzero"`
	Until       Date       `json:"until,omitzero"`
	Provenance  Provenance `json:"provenance"`
}

type factJSON struct {
	Path     string   `json:"path"`
	Title    Text     `json:"title"`
	Unit     string   `json:"unit"`
	Bounds   Known    `json:"bounds"`
	Within   string   `json:"within,omitempty"`
	Judged   bool     `json:"judged"`
	Evidence Evidence `json:"evidence,omitzero"`
	Help     Text     `json:"help,omitzero"`

	Choices []choiceJSON `json:"choices,omitempty"`
}

type mistakeJSON struct {
	Code    string `json:"code"`
	Mistake Text   `json:"mistake"`
}

// MarshalJSON writes the canonical JSON of the rulebook: the same edition gives the same bytes.
func (r Rulebook) MarshalJSON() ([]byte, error) {
	if r.IsZero() {
		return []byte("null"), nil
	}
	scheme, title := r.d.Scheme()
	view := rulebookJSON{
		Schema: RulebookSchema, Scheme: scheme, Title: title, Edition: editionView(r.d.Frame().Edition),
		Documents: []documentJSON{}, Clauses: []clauseJSON{}, Facts: []factJSON{}, Evidence: r.d.Evidence(), Mistakes: []mistakeJSON{},
	}
	for _, doc := range r.Documents() {
		i := doc.Info()
		view.Documents = append(view.Documents, documentJSON{i.ID, i.Title, i.Number, i.Issuer, i.Promulgated, i.InForce, i.Until, i.Source})
	}
	for f := range r.d.Findings() {
		view.Clauses = append(view.Clauses, clauseView(f))
	}
	for _, f := range r.Facts() {
		view.Facts = append(view.Facts, factJSON{f.Path, f.Title, f.Unit.String(), f.NotGiven(), f.Within, f.Judged, f.Evidence, f.Help, f.words.listed()})
	}
	for _, rule := range r.Mistakes() {
		view.Mistakes = append(view.Mistakes, mistakeJSON{rule.Code, rule.Mistake})
	}
	return plainJSON(view)
}

// plainJSON leaves the signs < and > readable.
func plainJSON(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

func editionView(e *Edition) *editionJSON {
	if e == nil {
		return nil
	}
	return &editionJSON{e.ID, e.Title, e.Promulgated, e.From, e.Until, e.Checked, e.Note, e.Transition.Rule, e.Transition.Cite}
}

package record

import (
	"encoding/json"

	"github.com/keji-rules/keji/rule"
)

// Make decides an application under the edition in force on its day and records the answer. An error is what the
// scheme's Evaluate returns, or what Seal does.
func Make[P comparable, A any](scheme *rule.Scheme[P, A], app A, o Options) (Record, error) {
	if err := scheme.Err(); err != nil {
		return Record{}, err
	}
	e, err := scheme.Timeline().On(scheme.Day(&app))
	if err != nil {
		_, refused := scheme.Evaluate(app) // may know better: the door's report
		return Record{}, firstOf(refused, err)
	}
	c, err := contentOf(scheme, &e, &app)
	if err != nil {
		return Record{}, err
	}
	return Seal(c, o)
}

func firstOf(err, other error) error {
	if err != nil {
		return err
	}
	return other
}

// contentOf decides under one edition and gathers what is recorded.
func contentOf[P comparable, A any](scheme *rule.Scheme[P, A], e *rule.Dated[P], app *A) (Content, error) {
	d, err := scheme.EvaluateIn(e, rule.NewSheet(scheme.Book()), app)
	if err != nil {
		return Content{}, err
	}
	policy, err := rule.PolicyJSON(&e.Policy)
	if err != nil {
		return Content{}, err
	}
	input, err := json.Marshal(app)
	if err != nil {
		return Content{}, err
	}
	return Content{scheme.Book().Scheme(), e.ID, scheme.Day(app), policy, input, d.AppendJSON(nil)}, nil
}

package rule

// EvaluateIn decides under one edition, whatever day would pick: a case once decided is decided again under the edition
// it was decided by. The answer names the edition and the application's own day.
func (c *Scheme[P, A]) EvaluateIn(e *Dated[P], s *Sheet, a *A) (Decision, error) {
	if err := c.Err(); err != nil {
		return Decision{}, err
	}
	f := c.frame(a)
	f.Edition, f.Asked = &e.Edition, !e.Covers(f.Day)
	return c.run(s, &e.Policy, nil, a, &f)
}

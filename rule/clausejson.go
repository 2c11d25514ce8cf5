package rule

// clauseJSON is a clause of the rulebook; within is the index of the clause that took it in.
type clauseJSON struct {
	Code       string         `json:"code"`
	Title      Text           `json:"title"`
	Role       Role           `json:"role"`
	Op         Op             `json:"op"`
	Applies    bool           `json:"applies"`
	Within     *int32         `json:"within,omitempty"`
	Bound      *Known         `json:"bound,omitempty"`
	Bands      []bandJSON     `json:"bands,omitempty"`
	Schedules  []scheduleJSON `json:"schedules,omitempty"`
	Steps      *stepsJSON     `json:"steps,omitempty"`
	Allowed    *Known         `json:"allowed,omitempty"`
	Cap        *Known         `json:"cap,omitempty"`
	Formula    Text           `json:"formula,omitzero"` // how what it looks at is computed
	Figures    []figureJSON   `json:"figures,omitempty"`
	Readings   []Basis        `json:"readings,omitempty"` // where one of two readings was taken
	Parts      []string       `json:"parts,omitempty"`    // codes of the lines it combines
	Facts      []string       `json:"facts,omitempty"`    // paths
	Citation   Citation       `json:"citation"`
	Provenance Provenance     `json:"provenance"`
}

// bandJSON is a band from From, inclusive unless Above, up to where the next one begins.
type bandJSON struct {
	From   Known `json:"from"`
	Above  bool  `json:"above,omitempty"`
	Points Known `json:"points"`
}

type scheduleJSON struct {
	By       []string   `json:"by"` // paths
	Cases    []caseJSON `json:"cases"`
	Citation Citation   `json:"citation"`
}

type caseJSON struct {
	From  Known `json:"from"`
	Above bool  `json:"above"` // From itself is excluded
	Limit Known `json:"limit"`
}

type stepsJSON struct {
	From  Known `json:"from"`
	Base  Known `json:"base"`
	Width Known `json:"width"`
	Each  Known `json:"each"`
	Cap   Known `json:"cap"`
}

// figureJSON is a number of the law inside a quantity.
type figureJSON struct {
	Value Known `json:"value"`
	Basis
}

func clauseView(f Finding) clauseJSON {
	c, r := clause{f}, f.raw()
	v := clauseJSON{
		Code: f.Code(), Title: f.Title(), Role: r.role, Op: r.op, Applies: r.result != NotApplicable,
		Citation: f.Citation(), Provenance: f.Provenance(),
	}
	if r.parent >= 0 {
		v.Within = &r.parent
	}
	for kid := range f.s.kidLines(f.i) {
		v.Parts = append(v.Parts, f.s.rule(kid).Code)
	}
	v.Facts = c.paths(func(visit func(FactID)) { f.s.eachFact(f.i, visit) })
	if bound, ok := f.Bound(); ok && r.op <= LessThan {
		v.Bound = &bound
	}
	v.Formula = T(f.Formula(ZH), f.Formula(EN))
	c.addPoints(&v)
	c.addLaw(&v)
	return v
}

func (c clause) addPoints(v *clauseJSON) {
	r := c.raw()
	switch r.op {
	case Band:
		u := c.s.vals[r.q].unit
		for _, row := range c.s.table(r).All() {
			v.Bands = append(v.Bands, bandJSON{Exactly(row.From, u), row.Above, Between(row.Low, row.High, Score)})
		}
	case Climb:
		steps, _ := c.Steps()
		u := c.s.vals[r.q].unit
		v.Steps = &stepsJSON{
			Exactly(steps.From, u), Exactly(steps.Base, Score), Exactly(steps.Width, u), Exactly(steps.Each, Score), Exactly(steps.Cap, Score),
		}
	case Award:
		allowed := c.s.known(c.s.kids[r.kid])
		v.Allowed = &allowed
	case Sum:
		if r.limit != 0 {
			most := c.s.limitOf(r).Known(Score)
			v.Cap = &most
		}
	}
}

func (c clause) addLaw(v *clauseJSON) {
	for _, i := range c.law() {
		value := &c.s.vals[i]
		if value.op == fromLimit {
			l := c.s.limits[value.b]
			v.Figures = append(v.Figures, figureJSON{l.Known(limitUnit(value)), l.Basis})
			continue
		}
		if value.op == fromSwitch {
			v.Readings = append(v.Readings, c.s.switches[value.b].Basis)
			continue
		}
		by, u := c.s.schedules[value.b], c.s.vals[value.a].unit
		s := scheduleJSON{By: c.paths(func(visit func(FactID)) { c.s.eachFactOf(value.a, visit) }), Citation: by.Cite}
		for _, k := range by.All() {
			s.Cases = append(s.Cases, caseJSON{Exactly(k.From, u), k.Above, Exactly(k.Limit, value.unit)})
		}
		v.Schedules = append(v.Schedules, s)
	}
}

func (c clause) paths(each func(visit func(FactID))) []string {
	var paths []string
	for _, f := range c.factsOf(each) {
		paths = append(paths, f.Path)
	}
	return paths
}

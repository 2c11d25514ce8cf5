package sanction

import "github.com/keji-rules/keji/rule"

// Policy holds what one edition says of grades and sanctions. It is a value: copy it, change it, ask it. A city's own rules are
// built from it in the same way.
type Policy struct {
	// Law is the document itself, which lines without a number of their own rest on.
	Law rule.Switch `json:"law" zh:"本规定" en:"the document"`
	// Items is how many items the catalogue has, where the document numbers them through; with Floor an established item
	// from 1 to FloorItems makes the case heavier at least.
	Numbered   rule.Switch `json:"numbered" zh:"条款统一编号" en:"items numbered through"`
	Items      rule.Limit  `json:"items" zh:"行为条款数" en:"items of the catalogue" unit:"items"`
	Floor      rule.Switch `json:"floor" zh:"处理尺度有下限" en:"there is a floor"`
	FloorItems rule.Limit  `json:"floor_items" zh:"适用下限的前若干项" en:"first items with the floor" unit:"items"`

	// The terms of bans from fiscally funded science activities, by grade.
	Lighter    Band `json:"lighter" zh:"情节较轻" en:"lighter"`
	Heavier    Band `json:"heavier" zh:"情节较重" en:"heavier"`
	Serious    Band `json:"serious" zh:"情节严重" en:"serious"`
	Especially Band `json:"especially" zh:"情节特别严重" en:"especially serious"`

	// Any is the one band of a document that has none by grade: then nothing asks for the grade.
	Any Band `json:"any" zh:"不分情节" en:"whatever the grade"`

	// Coupled: bans go along with the entry in the database. Gravest: aggravated with grave consequence is especially serious.
	Coupled rule.Switch `json:"coupled" zh:"取消资格须同时记入数据库" en:"bans need the entry in the database"`
	Gravest rule.Switch `json:"gravest" zh:"从重情形且后果严重或影响恶劣的属特别严重" en:"aggravated with grave consequence is especially serious"`
	// ApplyOnly: a ban keeps from applying, not from taking part.
	ApplyOnly rule.Switch `json:"apply_only" zh:"仅禁止申报" en:"bars applying alone"`
	// PartOnly: a ban keeps from taking part, and the document says no more.
	PartOnly rule.Switch `json:"part_only" zh:"仅写明取消参与资格" en:"bars taking part, and says no more"`
	// Effects: above the lightest grade pending applications and nominations end, and what was got is withdrawn.
	Effects rule.Switch `json:"effects" zh:"终止其申报、提名并追回所获利益" en:"pending applications end, what was got is withdrawn"`
	// UnitEffects: a unit that organises misconduct, shields it, stalls the inquiry or retaliates loses what it got, is noticed in
	// public, loses or pays back its funding and is barred for a term; its heads answer personally.
	UnitEffects rule.Switch `json:"unit_effects" zh:"单位组织、包庇科研失信的处理" en:"a unit that organises or shields misconduct"`
	// Provincial: for projects that the provincial department set up alone.
	Provincial rule.Switch `json:"provincial" zh:"仅适用于省科技厅立项的项目" en:"for projects of the provincial department alone"`
	// FirstDay: the first day of a ban is counted, so that it ends the day before the anniversary.
	FirstDay rule.Switch `json:"first_day" zh:"期限首日计入" en:"the first day of a ban counts"`

	// Unread is how many measures of the document were not read: 0, or a range.
	Unread   rule.Limit `json:"unread" zh:"未收录的措施数" en:"measures not read" unit:"items"`
	Measures Ladder     `json:"measures" zh:"处理措施" en:"measures"`
	Deciders Deciders   `json:"deciders" zh:"处理单位" en:"who decides"`

	Aggravating Aggravating `json:"aggravating" zh:"从重情形" en:"aggravating circumstances"`
	Mitigating  Mitigating  `json:"mitigating" zh:"从轻情形" en:"mitigating circumstances"`
	// Must: aggravating circumstances shall be weighed (应当), not may be.
	Must rule.Switch `json:"must" zh:"应当从重" en:"heavier handling is a duty"`
}

// Band is the range of terms of one grade, in years. Whether an end belongs to it is said by the document, not by the word it
// uses: 以内 excludes the figure in one document and includes it in another.
type Band struct {
	Ban       rule.Switch `json:"ban" zh:"可取消资格" en:"bans are possible"`
	From      rule.Limit  `json:"from" zh:"下限" en:"lower end" unit:"years"`
	FromIn    rule.Switch `json:"from_in" zh:"下限含本数" en:"lower end included"`
	Capped    rule.Switch `json:"capped" zh:"有上限" en:"there is an upper end"`
	To        rule.Limit  `json:"to" zh:"上限" en:"upper end" unit:"years"`
	ToIn      rule.Switch `json:"to_in" zh:"上限含本数" en:"upper end included"`
	Permanent rule.Limit  `json:"permanent" zh:"可否永久（1为可，0为不可）" en:"may be permanent (1) or not (0)" unit:"plain"`
}

// Rung is one measure of the ladder: whether the edition has it at the lightest grade, and above it.
type Rung struct {
	Lighter rule.Switch `json:"lighter" zh:"情节较轻时" en:"at the lightest grade"`
	Above   rule.Switch `json:"above" zh:"情节较重以上时" en:"above it"`
}

// Ladder are the measures of an edition, in the order that Measures lists them.
type Ladder struct {
	Rungs [21]Rung `json:"rungs" zh:"各项措施" en:"rungs"`
}

// Deciders says who may decide. Others is 0 where the document names no other body, and a range where it was not read whole, so
// that another may be competent.
type Deciders struct {
	Unit       rule.Switch `json:"unit" zh:"所在单位" en:"the unit"`
	Department rule.Switch `json:"department" zh:"科技主管部门" en:"science and technology department"`
	Authority  rule.Switch `json:"authority" zh:"其他主管部门" en:"another department in charge"`
	Manager    rule.Switch `json:"manager" zh:"受托管理机构（仅情节较轻）" en:"managing agency, lightest grade alone"`
	Others     rule.Limit  `json:"others" zh:"未收录的其他处理单位（0为没有，至1为可能有）" en:"another body that was not read of (0 none, up to 1 possible)" unit:"plain"`
}

// Aggravating says which circumstances of Aggravations an edition lists, in their order.
type Aggravating struct {
	Listed [8]rule.Switch `json:"listed" zh:"各项情形" en:"circumstances"`
}

// Mitigating says which circumstances of Mitigations an edition lists, in their order.
type Mitigating struct {
	Listed [9]rule.Switch `json:"listed" zh:"各项情形" en:"circumstances"`
}

// names reports whether the edition names a body as deciding, be it for some cases alone.
func (d *Deciders) names(b Body) bool {
	return d.Unit.On && b == OwnUnit || d.Department.On && b == Department || d.Authority.On && b == OtherBody || d.Manager.On && b == Manager
}

// ungraded reports whether the document has one band for every grade.
func (p *Policy) ungraded() bool { return p.Any.Ban.On }

// band returns the band of a grade.
func (p *Policy) band(g Grade) *Band {
	if p.ungraded() {
		return &p.Any
	}
	return p.byGrade(g)
}

// byGrade returns the band that stands under a grade.
func (p *Policy) byGrade(g Grade) *Band {
	switch g {
	case Heavier:
		return &p.Heavier
	case Serious:
		return &p.Serious
	case EspeciallySerious:
		return &p.Especially
	}
	return &p.Lighter
}

// allows reports whether the edition has a measure at a grade.
func (p *Policy) allows(m Measure, g Grade) bool {
	r := p.rung(m)
	return r != nil && (g == Lighter && r.Lighter.On || g != Lighter && r.Above.On)
}

// rung returns the rung of a measure; nil for no measure.
func (p *Policy) rung(m Measure) *Rung {
	for i := range kinds {
		if kinds[i].Value == m {
			return &p.Measures.Rungs[i]
		}
	}
	return nil
}

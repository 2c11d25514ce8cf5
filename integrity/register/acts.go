package register

import (
	"slices"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/rule"
)

// enter: by a decision in a document that has been made, grave enough, once.
func (c *scene) enter() {
	record := c.o.Record.Or(Record{})
	record.Act, record.Version = rule.Given(Enter), rule.Given(1)
	c.next = record.entry()
	if c.next.known.IsZero() {
		c.next.known = c.o.KnownOn.Or(c.o.On.Or(rule.Date{}))
	}
	if c.next.published.IsZero() {
		c.next.published = c.o.PublishedOn.Or(rule.Date{})
	}
	c.decided(factDecidedBy, factDocument, factDecidedOn, record.Decision, ruleDocument)
	if !c.next.list.OfResearch() {
		c.check(ruleMirror, verdict(true, c.next.source != ""), rule.Basis{}, rule.T("该名单由其认定单位管理，须写明来源", "the list is kept by others, and its source is not named"),
			instead("source", "填写来源名单后照样登记", "name the source and mirror it"))
	} else {
		c.grade(&record)
	}
	c.once()
}

// decided: a document by a body, made by the day of the change.
func (c *scene) decided(by, document, on rule.FactID, d Decision, id rule.ID) {
	if id == ruleDocument && !c.p.Document.On {
		return
	}
	body, named := rule.Need(c.Trace, book.Fact(by), d.By)
	text, known := rule.Need(c.Trace, book.Fact(document), d.Document)
	v := verdict(named && known, body != "" && text != "")
	if named && body == "" || known && text == "" {
		v = rule.Failed
	}
	b := c.p.Document.Basis
	if id != ruleDocument {
		b = c.p.Review.Basis
	}
	c.check(id, v, b, c.lacks(id), instead("decide", "由有权机关作出决定并送达后再办理", "first a competent body decides and serves its decision"))
	day, given := rule.Need(c.Trace, book.Fact(on), d.On)
	l := c.check(ruleDecided, verdict(given, !day.After(c.o.On.Or(rule.Date{}))), b, rule.T("文书日期晚于变更日", "the document is of a later day"))
	if given {
		l.Values = append(l.Values, rule.Figure("文书日期", "day of the document", rule.OnDay(day)))
	}
}

// inOrder: nothing is changed, nor any change decided, before the decision that is changed; and where the act itself does not ask
// for a document, one that is named has been made.
func (c *scene) inOrder() {
	on := c.o.On.Or(rule.Date{})
	by, first := c.o.By.On.Or(on), c.last.decision.on
	act, ground := c.o.Act.Or(""), c.o.Ground.Or("")
	if record, given := c.o.Record.Get(); given && act == Correct {
		first = record.Decision.On.Or(rule.Date{})
	}
	switch {
	case by.Before(first) || on.Before(first):
		c.check(ruleDecided, rule.Failed, c.p.Document.Basis, rule.T("变更早于原决定（"+first.String()+"）", "the change lies before the decision of "+first.String()))
	case by.After(on) && (act == Correct || act == Remove || ground == ByRepair):
		c.check(ruleDecided, rule.Failed, c.p.Document.Basis, rule.T("文书日期晚于变更日", "the document is of a later day"))
	}
}

// lacks says what a decision that is not there is lacking for.
func (c *scene) lacks(id rule.ID) rule.Text {
	switch id {
	case ruleNewDecision:
		return rule.T("没有新的处理决定", "there is no new decision")
	case ruleReview:
		return rule.T("没有改变原决定的文书", "there is no decision that changes the old one")
	}
	return rule.T("没有生效的认定文书", "there is no decision with legal effect")
}

// grade: the list of serious dishonesty begins with a grade; the list of general dishonesty exists in some rules alone.
func (c *scene) grade(record *Record) {
	if _, given := rule.Need(c.Trace, book.Fact(factRegime), record.Regime); !given {
		c.check(ruleGrade, rule.Undetermined, c.p.FromGrade.Basis, rule.Text{})
		return
	}
	if c.next.list == integrity.ResearchGeneral && c.p.GeneralList.Open() {
		c.Because(rule.LawUnknown)
		c.check(ruleGeneral, rule.Undetermined, c.p.GeneralList.Basis, rule.Text{})
		return
	}
	if c.next.list == integrity.ResearchGeneral {
		c.check(ruleGeneral, verdict(true, c.p.GeneralList.Value.Sign() > 0), c.p.GeneralList.Basis, rule.T("所依规定没有一般失信记录", "these rules have no list of general dishonesty"),
			instead("unit_file", "记入所在单位诚信档案，不作为禁止依据", "note it in the unit's own file, which bars from nothing"))
		return
	}
	least := c.p.FromGrade
	if !least.Open() && least.Value.Sign() <= 0 {
		return // the grade does not decide
	}
	grade, given := rule.Need(c.Trace, book.Fact(factGrade), record.Grade)
	is := rule.Int(int64(slices.Index(allGrades, grade) + 1))
	v := verdict(given, is.Cmp(least.Value) >= 0)
	if least.Open() && given && is.Cmp(least.High) < 0 {
		v = rule.Undetermined
		c.Because(rule.LawUnknown)
	}
	l := c.check(ruleGrade, v, least.Basis, rule.T("情节不足以记入严重失信记录", "not grave enough for the list of serious dishonesty"),
		instead("lighter", "情节较轻的，作诫勉谈话等处理，不记入数据库", "a lighter case ends with a talk and the like, without an entry"))
	if given {
		l.Values = append(l.Values, rule.Named{Title: book.Fact(factGrade).Title, Words: rule.T(grade.Text(rule.ZH), grade.Text(rule.EN))})
	}
}

// once: neither the key nor the decision stands in the register already.
func (c *scene) once() {
	twice := ""
	for _, e := range c.all.entries {
		if e.key == c.next.key || e.sameDecision(&c.next) {
			twice = e.key
			break
		}
	}
	c.check(ruleOnce, verdict(true, twice == ""), rule.Basis{}, rule.T("已登记为记录 "+twice, "it stands in the register as "+twice),
		instead("correct", "登记有误的，更正该记录", "where it was written wrongly, correct that entry"), instead("extend", "有新的处理决定的，按新决定延长或另行列入", "by a new decision, extend it or enter another one"))
}

// sameDecision reports whether two entries write down one decision on one subject and one list.
func (e *Entry) sameDecision(x *Entry) bool {
	if e.list != x.list || e.decision != x.decision || e.decision.document == "" || e.kind != x.kind || e.scopes != x.scopes {
		return false
	}
	if e.ids[0].IsZero() && x.ids[0].IsZero() {
		return e.name == x.name
	}
	return slices.ContainsFunc(e.ids[:], x.Has)
}

// correct: the decision says so already.
func (c *scene) correct() {
	record := c.o.Record.Or(Record{})
	c.flag(ruleAsDecided, factAsDecided, c.o.AsDecided, rule.Basis{}, rule.T("决定本身不是这样记载的", "the decision does not say so"),
		instead("extend", "有新的处理决定的，延长或另行列入", "by a new decision, extend it or enter another one"),
		instead("annul", "原决定被改变的，按复查、申诉结果缩短或撤销", "where the decision was changed, shorten or annul the entry"))
	n := record.entry()
	n.key, n.version, n.act, n.change = c.last.key, c.next.version, Correct, c.next.change
	n.known, n.published = c.next.known, c.next.published
	if c.last.closed() {
		n.effective, n.given = c.last.effective, n.given|c.last.given&fromStart
		n.term = n.left(n.term)
	}
	c.next = n
}

// end is the new end that is asked for.
func (c *scene) end() (rule.Term, bool) {
	forever, _ := c.o.Permanent.Get()
	until, given := c.o.Until.Get()
	t := c.last.term
	switch {
	case forever:
		return rule.PermanentTerm(t.First()), true
	case given:
		return rule.NewTerm(t.First(), until).WithPrintedEnd(until), true
	}
	c.Lack(book.Fact(factUntil))
	return rule.Term{}, false
}

// later compares two ends: Passed where a ends after b.
func later(a, b rule.Term) rule.Verdict {
	x, ends := a.Last()
	y, stops := b.Last()
	switch {
	case a.IsZero():
		return rule.Failed
	case b.OpenEnded() || a.OpenEnded():
		return rule.Undetermined
	case !stops:
		return rule.Failed
	case !ends:
		return rule.Passed
	}
	return verdict(true, x.After(y))
}

// extend: by a new decision, while the term runs, to a later end.
func (c *scene) extend() {
	c.own()
	c.decided(factBy, factByDocument, factByOn, c.o.By, ruleNewDecision)
	if text := c.o.By.Document.Or(""); text != "" && text == c.last.decision.document {
		c.check(ruleNewDecision, rule.Failed, c.p.Document.Basis, rule.T("所引仍是原处理决定", "the decision named is the old one"), instead("enter", "作出新的处理决定", "take a new decision"))
	}
	c.check(ruleRunning, notOver(c.last.term, c.o.On.Or(rule.Date{})), c.p.Document.Basis, rule.T("原期限已届满", "the term is over"),
		instead("enter", "按新的处理决定另行列入", "enter the new decision"))
	c.next.term = c.compare(ruleLonger, later, rule.T("新的截止日不晚于原截止日", "the new end is no later"), "shorten", "缩短须有修复或复查的依据", "to shorten takes a repair or a review")
}

// notOver says whether a term has not ended by a day.
func notOver(t rule.Term, day rule.Date) rule.Verdict {
	last, ends := t.Last()
	if t.OpenEnded() {
		return rule.Undetermined
	}
	return verdict(true, !t.IsZero() && (!ends || !day.After(last)))
}

// compare judges the new end against the old one.
func (c *scene) compare(id rule.ID, by func(a, b rule.Term) rule.Verdict, why rule.Text, code, zh, en string) rule.Term {
	t, given := c.end()
	v := rule.Undetermined
	if given {
		v = by(t, c.last.term)
		if v == rule.Undetermined {
			c.Lack(book.Fact(factUntil))
		}
	}
	l := c.check(id, v, c.p.Document.Basis, why, instead(code, zh, en))
	l.Values = append(l.Values, rule.Named{Title: rule.T("原期限", "term"), Words: rule.T(c.last.term.Text(rule.ZH), c.last.term.Text(rule.EN))})
	if given {
		l.Values = append(l.Values, rule.Named{Title: rule.T("新期限", "new term"), Words: rule.T(t.Text(rule.ZH), t.Text(rule.EN))})
	}
	return t
}

// own: lists of the general regime are repaired by who found, never here.
func (c *scene) own() {
	c.check(ruleFinder, verdict(true, c.last.list.OfResearch()), rule.Basis{}, rule.T(c.last.list.Text(rule.ZH)+"由认定单位管理，本登记册只照来源登记", "the "+c.last.list.Text(rule.EN)+" is kept by who found; this register mirrors it"),
		instead("source", "由认定单位办理，来源名单变动后照样更正或移出", "who found it acts; then correct or remove the entry as the source has it"))
}

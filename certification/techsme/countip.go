package techsme

import (
	"fmt"
	"strconv"

	"github.com/keji-rules/keji/rule"
)

// Counts are the numbers of rights that count on a day, for Application.IPClassI and IPClassII.
type Counts struct {
	ClassI  int `json:"ip_class1"`
	ClassII int `json:"ip_class2"`
}

// Text says so in one language.
func (c Counts) Text(l rule.Lang) string {
	i, ii := strconv.Itoa(c.ClassI), strconv.Itoa(c.ClassII)
	return rule.T("Ⅰ类"+i+"件，Ⅱ类"+ii+"件", "class I: "+i+", class II: "+ii).In(l)
}

// CountIP counts the rights that are granted and in force on a day (the day of filing), undisputed and related to the
// main product or service: one line for each right, saying why it does not count. While facts that matter are missing
// there is no value; the two lines of the classes then hold the range from what surely counts to what may.
func CountIP(on rule.Date, rights []Right) (rule.Answer[Counts], error) {
	if err := askedDay(on); err != nil {
		return rule.Answer[Counts]{}, err
	}
	if err := lifeDoor.Validate(&lifeInput{Rights: rule.Given(rights)}); err != nil {
		return rule.Answer[Counts]{}, err
	}
	t := trace{frame: rule.Frame{AsOf: on, Subject: rule.T(on.String(), on.String())}}
	var sure, may [classII + 1]int
	for i := range rights {
		v := countRight(&t, fmt.Sprintf("rights[%d]", i), &rights[i], on)
		for _, c := range [...]class{classI, classII} {
			counted, possible := rights[i].in(c, v)
			sure[c] += counted
			may[c] += possible
		}
	}
	for _, c := range [...]class{classI, classII} {
		t.line([...]rule.ID{classI: ipClassI, classII: ipClassII}[c], rule.Figure("计入", "counted",
			rule.Between(rule.Int(int64(sure[c])), rule.Int(int64(may[c])), rule.Pieces)))
	}
	if sure != may {
		return open[Counts](&t, ipCount)
	}
	return answer(&t, ipCount, rule.Given(Counts{sure[classI], sure[classII]}))
}

// in says by how much a right surely and possibly raises the count of a class.
func (r *Right) in(c class, v rule.Verdict) (sure, may int) {
	kind, given := r.Kind.Get()
	switch {
	case v == rule.Failed, given && kind.row().class != c:
		return 0, 0
	case v == rule.Passed && given:
		return 1, 1
	}
	return 0, 1
}

// test is one thing that a right must meet to count.
type test struct {
	v      rule.Verdict
	reason rule.Text
	lacks  rule.FactID
}

// countRight adds the line of one right: counted, not counted and why, or open and what is missing.
func countRight(t *trace, path string, r *Right, on rule.Date) rule.Verdict {
	v, note := rule.Passed, rule.Text{}
	tests := r.tests(on)
	for _, c := range tests {
		if v = and(v, c.v); c.v == rule.Failed && note == (rule.Text{}) {
			note = c.reason
		}
	}
	for _, c := range tests {
		if v == rule.Undetermined && c.v == rule.Undetermined {
			t.lack(c.lacks)
		}
	}
	title := r.Kind.Or("").row().title
	l := t.judged(ipRight, v, rule.Named{Title: rule.T("种类", "kind"), Words: title})
	*l = l.At(path).Saying(note)
	return v
}

func (r *Right) tests(on rule.Date) [5]test {
	kind, given := r.Kind.Get()
	counts := rule.Undetermined
	if given {
		counts = whether(kind.row().class != noClass)
	}
	granted, lacksGrant := r.granted(on)
	standing, lacksEnd := r.stands(on)
	return [...]test{
		{counts, rule.T("商标不计入", "trade marks count for nothing"), factRightKind},
		{granted, rule.T("该日尚未授权，申请中的不计入", "not granted by that day: applications do not count"), lacksGrant},
		{standing, rule.T("该日已终止或失效", "no longer in force on that day"), lacksEnd},
		{not(flagVerdict(r.Disputed)), rule.T("权属有争议", "its ownership is disputed"), factRightDisputed},
		{flagVerdict(r.Related), rule.T("与主要产品（服务）不相关", "not related to the main product or service"), factRightRelated},
	}
}

// granted says whether the right was granted by the day, the day itself included, and what is lacking to tell.
func (r *Right) granted(on rule.Date) (rule.Verdict, rule.FactID) {
	if day, given := r.GrantedOn.Get(); given {
		return whether(!day.After(on)), factGrantedOn
	}
	if granted, said := r.Granted.Get(); said && !granted {
		return rule.Failed, factGranted
	}
	return rule.Undetermined, factGrantedOn
}

// stands says whether the right had not ended by the day, and what is lacking to tell.
func (r *Right) stands(on rule.Date) (rule.Verdict, rule.FactID) {
	if day, given := r.EndedOn.Get(); given {
		return whether(day.After(on)), factEndedOn
	}
	ended, said := r.Ended.Get()
	switch {
	case !said:
		return rule.Undetermined, factEnded
	case !ended:
		return rule.Passed, factEnded
	}
	return rule.Undetermined, factEndedOn
}

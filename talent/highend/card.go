package highend

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
	"github.com/keji-rules/keji/rule/enum"
)

// CardSchema names the JSON form of a Card and its version, for records.
const CardSchema = "highend.card/1"

// CardKind is the card applied for: a, b.
type CardKind string

const cardA CardKind = "a"

var cardKinds = enum.Words[CardKind]{{Value: cardA, Text: rule.T("优粤卡A卡", "card A")}, {Value: "b", Text: rule.T("优粤卡B卡", "card B")}}

// Valid reports whether k is a kind.
func (k CardKind) Valid() bool { return cardKinds.Has(k) }

// Choices lists what can be written.
func (CardKind) Choices() []string { return cardKinds.Choices() }

// Text names the card in one language.
func (k CardKind) Text(l rule.Lang) string { return cardKinds.Text(k).In(l) }

// Card holds the facts about one person who applies for a talent card (优粤卡).
type Card struct {
	// AppliedOn is the day of application, which picks the edition; required.
	AppliedOn rule.Opt[rule.Date] `json:"applied_on,omitzero" validate:"required"`
	Kind      rule.Opt[CardKind]  `json:"kind,omitzero" validate:"omitempty"`
	// CivilServant: a civil servant, or managed under the civil-service law.
	CivilServant rule.Opt[bool] `json:"civil_servant,omitzero"`
	Lawful       rule.Opt[bool] `json:"lawful,omitzero"`
	Honest       rule.Opt[bool] `json:"honest,omitzero"`
	Outstanding  rule.Opt[bool] `json:"outstanding,omitzero"`
	// PaidMonths are consecutive months, up to the application, of social insurance or income tax paid in the province.
	PaidMonths rule.Opt[int] `json:"paid_months,omitzero"`
	// Agreement: a cooperation agreement with a unit of the province; WorkedMonths are the months worked in the province in
	// each year by it, cumulated (the lowest year).
	Agreement    rule.Opt[bool] `json:"agreement,omitzero"`
	WorkedMonths rule.Opt[int]  `json:"worked_months,omitzero"`
	// OnListA and OnListB: of the list of card A, of card B. ByItem7: by item 7 of the list of card B (trial of 2018).
	OnListA rule.Opt[bool] `json:"on_list_a,omitzero"`
	OnListB rule.Opt[bool] `json:"on_list_b,omitzero"`
	ByItem7 rule.Opt[bool] `json:"by_item_7,omitzero"`
	// For the trial of 2018: Foreign: a foreigner, of Hong Kong, Macao or Taiwan, or with permanent residence abroad;
	// OnPost: contract and proof of being on post; VisaMonths: months for which the visa is still valid; TaxMonths: months of
	// tax recorded.
	Foreign rule.Opt[bool] `json:"foreign,omitzero"`
	OnPost  rule.Opt[bool] `json:"on_post,omitzero"`
	// NeedsVisa: a foreigner whose stay rests on a visa or residence permit; who is Chinese has none.
	NeedsVisa  rule.Opt[bool] `json:"needs_visa,omitzero"`
	VisaMonths rule.Opt[int]  `json:"visa_months,omitzero"`
	TaxMonths  rule.Opt[int]  `json:"tax_months,omitzero"`
}

// CardPolicy holds the figures and switches of the card; all figures are inclusive.
type CardPolicy struct {
	// CivilServants is whether the edition may admit civil servants, Without whether it may do without the basic conditions: 0 no, up to
	// 1 possible, where that was not seen.
	CivilServants rule.Limit  `json:"civil_servants" zh:"公务员及参公管理人员可否申办（0为否，至1为可能）" en:"whether civil servants may apply (0 no, up to 1 possible)" unit:"plain"`
	Without       rule.Limit  `json:"without_basics" zh:"可否不具备基本条件（0为否，至1为可能）" en:"whether the basic conditions may be missing (0 no, up to 1 possible)" unit:"plain"`
	PaidMonths    rule.Limit  `json:"paid_months" zh:"连续缴纳社保或个税月数" en:"consecutive months of insurance or tax" unit:"months"`
	WorkedMonths  rule.Limit  `json:"worked_months" zh:"每年累计在粤工作月数" en:"months worked in each year" unit:"months"`
	Window        rule.Switch `json:"window" zh:"省级窗口申办条件（试行）" en:"conditions of the provincial window (trial)"`
	// Elsewhere is whether other Chinese could apply for card B at another window: 0 no, up to 1 possible.
	Elsewhere  rule.Limit `json:"elsewhere" zh:"其他中国公民可否另行申办B卡（0为否，至1为可能）" en:"whether other Chinese may apply for card B elsewhere (0 no, up to 1 possible)" unit:"plain"`
	VisaMonths rule.Limit `json:"visa_months" zh:"签证剩余有效月数" en:"months for which the visa is valid" unit:"months"`
	TaxMonths  rule.Limit `json:"tax_months" zh:"个税记录月数" en:"months of tax record" unit:"months"`
	ValidYears rule.Limit `json:"valid_years" zh:"卡片有效期" en:"validity of a card" unit:"years"`
}

const (
	civil rule.ID = iota
	notCivil
	civilMay
	basicsGroup
	basicsMay
	cardBasics
	lawful
	honest
	outstanding
	workTest
	paidMonths
	byAgreement
	hasAgreement
	workedMonths
	list
	listA
	kindIsA
	onListA
	listB
	kindIsB
	onListB
	item7
	notItem7
	taxMonths
	window
	windowA
	foreignB
	windowOther
	otherChinese
	otherMay
	onPostProof
	visaGroup
	noVisa
	visaMonths
	cardValidity
)

const (
	factCardOn rule.FactID = iota
	factKind
	factCivil
	factLawful
	factHonest
	factOutstanding
	factPaid
	factAgreement
	factWorked
	factListA
	factListB
	factItem7
	factForeign
	factOnPost
	factNeedsVisa
	factVisa
	factTaxMonths
)

var (
	article2 = card2023.Article(2).Read()
	article4 = card2023.Article(4).Read()
	trial    = card2018.Whole().Reported()
)

var cardBook = rule.NewBook("talent_card", rule.T("广东省人才优粤卡", "Guangdong talent card"),
	[]rule.Rule{
		civil:        {Code: "talent_card.status", Title: rule.T("人员性质", "Status of the person"), Basis: article2},
		civilMay:     {Code: "talent_card.civil_may", Title: rule.T("试行办法是否接受公务员（未见规定）", "Whether the trial admitted civil servants (not found)"), Basis: card2018.Whole().Unknown(), Mistake: rule.T("2023年办法排除公务员；试行办法未见全文，不能据此说公务员可以申办", "The measures of 2023 exclude civil servants; of the trial the text was not seen, which does not say that it admitted them")},
		basicsGroup:  {Code: "talent_card.basic", Title: rule.T("基本条件或其免除", "Basic conditions, or none asked"), Basis: article4},
		basicsMay:    {Code: "talent_card.basics_may", Title: rule.T("试行办法是否不要求基本条件（未见规定）", "Whether the trial did without the basic conditions (not found)"), Basis: card2018.Whole().Unknown()},
		notCivil:     {Code: "talent_card.civil_servant", Title: rule.T("公务员或参照公务员法管理人员", "Civil servant, or managed as one"), Basis: article2},
		cardBasics:   {Code: "talent_card.basics", Title: rule.T("基本条件", "Basic conditions"), Basis: article4},
		lawful:       {Code: "talent_card.lawful", Title: rule.T("遵纪守法", "Law-abiding"), Basis: article4},
		honest:       {Code: "talent_card.honest", Title: rule.T("诚实守信", "Honest"), Basis: article4},
		outstanding:  {Code: "talent_card.outstanding", Title: rule.T("业绩突出，对广东发展有贡献", "Outstanding results that contribute to the province"), Basis: article4},
		workTest:     {Code: "talent_card.work_test", Title: rule.T("在粤工作条件之一", "One of the work tests"), Basis: article4, Mistake: rule.T("连续6个月社保（个税）与合作协议加每年6个月，具备其一即可", "Six consecutive months of insurance or tax, or the agreement with six months a year: either will do")},
		paidMonths:   {Code: "talent_card.paid_months", Title: rule.T("在粤连续缴纳社会保险或个人所得税月数", "Consecutive months of insurance or tax in the province"), Basis: article4},
		byAgreement:  {Code: "talent_card.by_agreement", Title: rule.T("合作协议且每年在粤工作", "Agreement, and work in each year"), Basis: article4},
		hasAgreement: {Code: "talent_card.agreement", Title: rule.T("与广东用人单位签订合作协议", "Agreement with a unit of the province"), Basis: article4},
		workedMonths: {Code: "talent_card.worked_months", Title: rule.T("每年累计在粤工作月数", "Months worked in the province in each year"), Basis: article4},
		list:         {Code: "talent_card.list", Title: rule.T("属于所申办卡种的对象", "Of the list of the card applied for"), Basis: card2023.Article(5).Read()},
		listA:        {Code: "talent_card.list_a", Title: rule.T("A卡对象", "Of the list of card A"), Basis: card2023.Article(5).Read()},
		kindIsA:      {Code: "talent_card.kind_a", Title: rule.T("申办A卡", "Applies for card A"), Basis: card2023.Article(3).Read()},
		onListA:      {Code: "talent_card.on_list_a", Title: rule.T("属于A卡对象（由主管部门判断）", "Of the list of card A (judged)"), Basis: card2023.Article(5).Read()},
		listB:        {Code: "talent_card.list_b", Title: rule.T("B卡对象", "Of the list of card B"), Basis: card2023.Article(6).Usual()},
		kindIsB:      {Code: "talent_card.kind_b", Title: rule.T("申办的是A卡（按B卡对象申办的须为否）", "The card applied for is A (for the list of B it must not be)"), Basis: card2023.Article(3).Read()},
		onListB:      {Code: "talent_card.on_list_b", Title: rule.T("属于B卡对象（由主管部门判断）", "Of the list of card B (judged)"), Basis: card2023.Article(6).Usual()},
		item7:        {Code: "talent_card.item_7", Title: rule.T("按第（七）项申办B卡的个税记录", "Tax record for item 7 of card B"), Basis: trial},
		notItem7:     {Code: "talent_card.by_item_7", Title: rule.T("按第（七）项申办", "By item 7"), Basis: trial},
		taxMonths:    {Code: "talent_card.tax_months", Title: rule.T("个人所得税记录月数", "Months of tax record"), Basis: trial},
		window:       {Code: "talent_card.window", Title: rule.T("省级窗口受理的人员", "Persons served at the provincial window"), Basis: trial},
		windowA:      {Code: "talent_card.window_a", Title: rule.T("申办A卡（不限国籍）", "Card A (any nationality)"), Basis: trial},
		foreignB:     {Code: "talent_card.foreign", Title: rule.T("外籍、港澳台或取得国外永久居留权", "Foreign, of Hong Kong, Macao or Taiwan, or with residence abroad"), Basis: trial},
		windowOther:  {Code: "talent_card.window_other", Title: rule.T("其他中国公民在别处申办B卡", "Other Chinese, applying for card B elsewhere"), Basis: trial},
		otherChinese: {Code: "talent_card.other_chinese", Title: rule.T("其他中国公民", "Another Chinese"), Basis: trial},
		otherMay:     {Code: "talent_card.other_may", Title: rule.T("可否在省级窗口以外申办（未见规定）", "Whether a card may be applied for elsewhere (not found)"), Basis: card2018.Whole().Unknown(), Mistake: rule.T("省级窗口不受理，不等于试行办法不给其他中国公民B卡", "That the provincial window does not serve other Chinese does not say that the trial gave them no card B")},
		visaGroup:    {Code: "talent_card.visa", Title: rule.T("签证有效期", "Validity of the visa"), Basis: trial, Mistake: rule.T("签证条件只对须持签证的外国人，中国公民没有签证", "The test of the visa is for foreigners; Chinese have none")},
		noVisa:       {Code: "talent_card.needs_visa", Title: rule.T("须持签证或居留许可的外国人", "A foreigner who stays by visa or residence permit"), Basis: trial},
		onPostProof:  {Code: "talent_card.on_post", Title: rule.T("劳动合同及2个月内在岗证明", "Contract and proof of being on post within two months"), Basis: trial},
		visaMonths:   {Code: "talent_card.visa_months", Title: rule.T("签证剩余有效月数", "Months for which the visa is valid"), Basis: trial},
		cardValidity: {Code: "talent_card.validity", Title: rule.T("优粤卡有效期", "Validity of the card"), Basis: card2023.Whole().Usual()},
	},
	[]rule.Fact{
		factCardOn:      day("applied_on", "申请日期", "Day of application"),
		factKind:        flag("kind", "申办A卡", "Applies for card A", none),
		factCivil:       flag("civil_servant", "公务员或参照公务员法管理人员", "Civil servant, or managed as one", status),
		factLawful:      flag("lawful", "遵纪守法", "Law-abiding", credit),
		factHonest:      flag("honest", "诚实守信", "Honest", credit),
		factOutstanding: judged(flag("outstanding", "业绩突出", "Outstanding results", featProof)),
		factPaid:        count("paid_months", "连续缴纳社会保险或个人所得税月数", "Consecutive months of insurance or tax", rule.Months, 1_000, rule.Up, insurance),
		factAgreement:   flag("agreement", "合作协议", "Cooperation agreement", agreement),
		factWorked:      count("worked_months", "每年累计在粤工作月数（最低年度）", "Months worked in each year (the lowest)", rule.Months, 12, rule.Up, agreement),
		factListA:       judged(flag("on_list_a", "属于A卡对象", "Of the list of card A", featProof)),
		factListB:       judged(flag("on_list_b", "属于B卡对象", "Of the list of card B", featProof)),
		factItem7:       flag("by_item_7", "按B卡第（七）项申办", "By item 7 of card B", none),
		factForeign:     flag("foreign", "外籍、港澳台或取得国外永久居留权", "Foreign, of Hong Kong, Macao or Taiwan, or with residence abroad", passport),
		factOnPost:      flag("on_post", "劳动合同及在岗证明", "Contract and proof of being on post", onPost),
		factNeedsVisa:   flag("needs_visa", "须持签证或居留许可的外国人", "A foreigner who stays by visa or residence permit", passport),
		factVisa:        count("visa_months", "签证剩余有效月数", "Months for which the visa is valid", rule.Months, 1_200, rule.Fixed, visaPaper),
		factTaxMonths:   count("tax_months", "个人所得税记录月数", "Months of tax record", rule.Months, 1_200, rule.Up, taxRecord),
	})

func cardRules(s *rule.Sheet, p *CardPolicy, c *Card) {
	isA := rule.Opt[bool]{}
	if k, given := c.Kind.Get(); given {
		isA = rule.Given(k == cardA)
	}
	kind := s.Flag(factKind, isA)
	status := s.None(notCivil, s.Flag(factCivil, c.CivilServant))
	basics := s.All(cardBasics,
		s.Holds(lawful, s.Flag(factLawful, c.Lawful)),
		s.Holds(honest, s.Flag(factHonest, c.Honest)),
		s.Holds(outstanding, s.Flag(factOutstanding, c.Outstanding)),
		s.AnyOf(workTest,
			s.AtLeast(paidMonths, s.Count(factPaid, c.PaidMonths), &p.PaidMonths),
			s.All(byAgreement,
				s.Holds(hasAgreement, s.Flag(factAgreement, c.Agreement)),
				s.AtLeast(workedMonths, s.Count(factWorked, c.WorkedMonths), &p.WorkedMonths))))
	if p.Window.On { // whether the trial asked for either was not seen
		anybody := s.Elect(true).As(rule.Plain)
		s.AnyOf(civil, status, s.AtMost(civilMay, anybody, &p.CivilServants))
		s.AnyOf(basicsGroup, basics, s.AtMost(basicsMay, anybody, &p.Without))
	}
	s.AnyOf(list,
		s.All(listA, s.Holds(kindIsA, kind), s.Holds(onListA, s.Flag(factListA, c.OnListA))),
		s.All(listB,
			s.None(kindIsB, kind),
			s.Holds(onListB, s.Flag(factListB, c.OnListB)),
			s.Where(&p.Window, s.AnyOf(item7,
				s.None(notItem7, s.Flag(factItem7, c.ByItem7)),
				s.AtLeast(taxMonths, s.Count(factTaxMonths, c.TaxMonths), &p.TaxMonths)))))
	other := s.Flag(factForeign, not(c.Foreign))
	s.Where(&p.Window, s.AnyOf(window,
		s.Holds(windowA, kind),
		s.Holds(foreignB, s.Flag(factForeign, c.Foreign)),
		s.All(windowOther, s.Holds(otherChinese, other), s.AtMost(otherMay, other.As(rule.Plain), &p.Elsewhere))))
	s.Where(&p.Window, s.Holds(onPostProof, s.Flag(factOnPost, c.OnPost)))
	s.Where(&p.Window, s.AnyOf(visaGroup,
		s.None(noVisa, s.Flag(factNeedsVisa, c.NeedsVisa)),
		s.AtLeast(visaMonths, s.Count(factVisa, c.VisaMonths), &p.VisaMonths)))
	s.Throughout(&p.Window) // the trial is its own document
	s.Decide()
}

var (
	trialCard = rule.T("2018年印发，起始日期未查到，自2019年起计；条件见于省级窗口办事指南", "issued in 2018, the first day is not known, counted from 2019; the conditions are those of the guide of the provincial window")
	card2023P = CardPolicy{
		CivilServants: article2.Limit(0), Without: article4.Limit(0), PaidMonths: article4.Limit(6), WorkedMonths: article4.Limit(6),
		Window: article4.Off(), Elsewhere: article4.Limit(0), VisaMonths: trial.Limit(3), TaxMonths: trial.Limit(12), ValidYears: card2023.Whole().Usual().Limit(5),
	}
	cards = rule.NewScheme(rule.Parts[CardPolicy, Card]{
		Book: cardBook, Rules: cardRules, Validate: ValidateCard,
		Timeline: rule.NewTimeline(
			edition("CARD-2018", "2018年试行办法", "trial of 2018", rule.NewDate(2019, 1, 1), rule.NewDate(2023, 5, 1), trialCard, card2018P(), card2018),
			edition("CARD-2023", "2023年办法", "measures of 2023", rule.NewDate(2023, 5, 1), rule.NewDate(2028, 5, 1), noNote, card2023P, card2023)),
		Frame: func(c *Card) rule.Frame { return rule.Frame{Day: c.AppliedOn.Or(rule.Date{}), DayIs: applicationDay} },
	})
	cardDoor = door.New[Card](cardBook, nil)
)

// card2018P is what the guide of the provincial window shows of the trial.
func card2018P() CardPolicy {
	p := card2023P
	p.Window, p.PaidMonths, p.WorkedMonths = trial.On(), card2018.Whole().Usual().Limit(6), card2018.Whole().Usual().Limit(6)
	p.CivilServants = card2018.Whole().Unknown().Between(rule.Int(0), rule.Int(1))
	p.Without = card2018.Whole().Unknown().Between(rule.Int(0), rule.Int(1))
	p.Elsewhere = card2018.Whole().Unknown().Between(rule.Int(0), rule.Int(1))
	p.ValidYears = card2018.Whole().Usual().Limit(5)
	return p
}

// EvaluateCard decides whether a person is to get the card applied for, under the edition in force on the day of application.
func EvaluateCard(c Card) (rule.Decision, error) { return cards.Evaluate(c) }

// CardScheme returns the scheme as a value.
func CardScheme() *rule.Scheme[CardPolicy, Card] { return cards }

// CardDoor returns the door for cards.
func CardDoor() *door.Door[Card] { return cardDoor }

// DecodeCard reads the facts from JSON and reports every problem at once as a *door.InputError.
func DecodeCard(data []byte) (Card, error) { return cardDoor.Decode(data) }

// ValidateCard checks facts made by a program as DecodeCard checks those from JSON.
func ValidateCard(c *Card) error { return cardDoor.Validate(c) }

// CardValidity is the term of a card issued on a day: five years, the day of issue included, an assumption. The day of issue
// picks the edition.
func CardValidity(issued rule.Date) (rule.Answer[rule.Term], error) {
	e, err := cards.Timeline().On(issued)
	if err != nil {
		return rule.Answer[rule.Term]{}, err
	}
	t := &rule.Trace{Frame: rule.Frame{Edition: &e.Edition, Day: issued, DayIs: rule.T("发卡日期", "day of issue")}}
	years := int(e.Policy.ValidYears.Value.Num())
	term := rule.TermOf(issued, rule.ForYears(years), rule.FirstDayCounted)
	t.Add(cardBook.Line(cardValidity, rule.Figure("有效期", "validity", e.Policy.ValidYears.Known(rule.Years))).On(e.Policy.ValidYears.Basis))
	return rule.Conclude(t, cardBook, cardValidity, term)
}

package highend

import (
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// ResidenceSchema names the JSON form of a Residence and its version, for records.
const ResidenceSchema = "highend.residence/1"

// Residence holds the facts about one foreigner who wants to apply for permanent residence under the entry and exit measures.
type Residence struct {
	// AppliedOn is the day of application, which picks the edition; required.
	AppliedOn rule.Opt[rule.Date] `json:"applied_on,omitzero" validate:"required"`
	// Locality is the division code of the place, six digits; Park says that it is the Sino-German park in Jieyang.
	Locality string         `json:"locality,omitempty" validate:"omitempty,len=6,numeric"`
	Park     rule.Opt[bool] `json:"jieyang_park,omitzero"`
	// Recognised: recognised high-level talent, or family; Recommended: the city recommends.
	Recognised  rule.Opt[bool] `json:"recognised,omitzero"`
	Recommended rule.Opt[bool] `json:"recommended,omitzero"`
	// ByPoints: member of a team or hired technician, who reaches the points for permanent residence.
	ByPoints rule.Opt[bool] `json:"by_points,omitzero"`
	// Invested is the investment in all in US dollars, stable for InvestedYears; Encouraged: of an industry that is
	// encouraged; GoodTaxes: with a good tax record.
	Invested      rule.Opt[rule.Number] `json:"invested_usd,omitzero"`
	InvestedYears rule.Opt[int]         `json:"invested_years,omitzero"`
	Encouraged    rule.Opt[bool]        `json:"encouraged_industry,omitzero"`
	GoodTaxes     rule.Opt[bool]        `json:"good_taxes,omitzero"`
	// ChineseOrigin and Doctor; LocalYears are full years of work in an enterprise of the place, MonthsInChina the least
	// months in China in any of them.
	ChineseOrigin rule.Opt[bool] `json:"chinese_origin,omitzero"`
	Doctor        rule.Opt[bool] `json:"doctor,omitzero"`
	LocalYears    rule.Opt[int]  `json:"local_years,omitzero"`
	MonthsInChina rule.Opt[int]  `json:"months_in_china,omitzero"`
}

// ResidencePolicy holds the figures of the measures; all are inclusive.
type ResidencePolicy struct {
	Invested           rule.Limit `json:"invested" zh:"投资总额（美元）" en:"investment in all (US dollars)" unit:"plain"`
	InvestedEncouraged rule.Limit `json:"invested_encouraged" zh:"鼓励类产业投资总额（美元）" en:"investment in an encouraged industry (US dollars)" unit:"plain"`
	InvestedYears      rule.Limit `json:"invested_years" zh:"连续稳定投资年数" en:"years of stable investment" unit:"years"`
	LocalYears         rule.Limit `json:"local_years" zh:"在当地企业工作满年数" en:"full years of local work" unit:"years"`
	MonthsInChina      rule.Limit `json:"months_in_china" zh:"每年在境内居住月数" en:"months in China in each year" unit:"months"`
}

const (
	area rule.ID = iota
	inDelta
	inPark
	way
	byTalent
	recognised
	recommended
	byPoints
	byInvestment
	investedYears
	investedSum
	investedAny
	investedEncouraged
	encouraged
	investedEnough
	goodTaxes
	byOrigin
	chineseOrigin
	doctor
	localYears
	monthsInChina
)

const (
	factResidenceOn rule.FactID = iota
	factDelta
	factPark
	factRecognised
	factRecommended
	factByPoints
	factInvested
	factInvestedYears
	factEncouraged
	factTaxes
	factChinese
	factDoctor
	factLocalYears
	factMonths
)

var onEntry = entry.Whole().Reported()

var residenceBook = rule.NewBook("highend_residence", rule.T("广东外籍人才申请永久居留的途径", "Ways to permanent residence for foreign talent in Guangdong"),
	[]rule.Rule{
		area:               {Code: "highend_residence.area", Title: rule.T("属于政策适用地区", "Of an area where the measures hold"), Basis: onEntry, Mistake: rule.T("梅州不在适用地区内", "Meizhou is not among them")},
		inDelta:            {Code: "highend_residence.in_delta", Title: rule.T("珠三角九市", "Nine cities of the Pearl River Delta"), Basis: onEntry},
		inPark:             {Code: "highend_residence.in_park", Title: rule.T("揭阳中德金属生态城", "Sino-German park in Jieyang"), Basis: onEntry},
		way:                {Code: "highend_residence.way", Title: rule.T("途径之一", "One of the ways"), Basis: onEntry},
		byTalent:           {Code: "highend_residence.by_talent", Title: rule.T("经认定的高层次人才及家属，经市推荐", "Recognised talent and family, recommended by the city"), Basis: onEntry},
		recognised:         {Code: "highend_residence.recognised", Title: rule.T("经认定的高层次人才或其家属", "Recognised talent, or family"), Basis: onEntry},
		recommended:        {Code: "highend_residence.recommended", Title: rule.T("经市推荐", "Recommended by the city"), Basis: onEntry},
		byPoints:           {Code: "highend_residence.by_points", Title: rule.T("团队成员、聘雇技术人才积分评估", "Team member or technician, by points"), Basis: onEntry},
		byInvestment:       {Code: "highend_residence.by_investment", Title: rule.T("投资者", "Investor"), Basis: onEntry},
		investedYears:      {Code: "highend_residence.invested_years", Title: rule.T("连续稳定投资年数", "Years of stable investment"), Basis: onEntry},
		investedSum:        {Code: "highend_residence.invested", Title: rule.T("投资总额", "Investment in all"), Basis: onEntry},
		investedAny:        {Code: "highend_residence.invested_any", Title: rule.T("投资总额（各类产业，美元）", "Investment in any industry (US dollars)"), Basis: onEntry},
		investedEncouraged: {Code: "highend_residence.invested_encouraged", Title: rule.T("鼓励类产业投资", "Investment in an encouraged industry"), Basis: onEntry},
		encouraged:         {Code: "highend_residence.encouraged", Title: rule.T("属于鼓励类产业", "Encouraged industry"), Basis: onEntry},
		investedEnough:     {Code: "highend_residence.invested_enough", Title: rule.T("投资总额（鼓励类产业，美元）", "Investment (encouraged industry, US dollars)"), Basis: onEntry},
		goodTaxes:          {Code: "highend_residence.good_taxes", Title: rule.T("纳税记录良好", "Good tax record"), Basis: onEntry},
		byOrigin:           {Code: "highend_residence.by_origin", Title: rule.T("华裔博士", "Doctor of Chinese origin"), Basis: onEntry},
		chineseOrigin:      {Code: "highend_residence.chinese_origin", Title: rule.T("外籍华人", "Of Chinese origin"), Basis: onEntry},
		doctor:             {Code: "highend_residence.doctor", Title: rule.T("博士研究生以上学历", "Doctoral degree"), Basis: onEntry},
		localYears:         {Code: "highend_residence.local_years", Title: rule.T("在当地企业工作满年数", "Full years of work in an enterprise of the place"), Basis: onEntry},
		monthsInChina:      {Code: "highend_residence.months_in_china", Title: rule.T("每年在境内实际居住月数（取最低年度）", "Months in China in each year (the lowest)"), Basis: onEntry},
	},
	[]rule.Fact{
		factResidenceOn:   day("applied_on", "申请日期", "Day of application"),
		factDelta:         {Path: "locality", Title: rule.T("属于珠三角九市", "Of the nine cities"), Unit: rule.Plain, Max: rule.Int(1)},
		factPark:          flag("jieyang_park", "属于揭阳中德金属生态城", "In the Sino-German park", none),
		factRecognised:    flag("recognised", "经认定的高层次人才或其家属", "Recognised talent, or family", finding),
		factRecommended:   judged(flag("recommended", "经市推荐", "Recommended by the city", recommend)),
		factByPoints:      judged(flag("by_points", "永久居留积分评估合格", "Points for residence reached", recommend)),
		factInvested:      count("invested_usd", "投资总额（美元）", "Investment in all (US dollars)", rule.Plain, 1_000_000_000_000, rule.Up, capital),
		factInvestedYears: count("invested_years", "连续稳定投资年数", "Years of stable investment", rule.Years, 100, rule.Up, capital),
		factEncouraged:    judged(flag("encouraged_industry", "属于鼓励类产业", "Encouraged industry", capital)),
		factTaxes:         flag("good_taxes", "纳税记录良好", "Good tax record", capital),
		factChinese:       flag("chinese_origin", "外籍华人", "Of Chinese origin", diploma),
		factDoctor:        flag("doctor", "博士", "Doctor", diploma),
		factLocalYears:    count("local_years", "在当地企业工作满年数", "Full years of local work", rule.Years, 100, rule.Up, workProof),
		factMonths:        count("months_in_china", "每年在境内实际居住月数（最低年度）", "Months in China a year (the lowest)", rule.Months, 12, rule.Up, stays),
	})

// delta are the division codes of the nine cities of the Pearl River Delta.
var delta = [...]string{"4401", "4403", "4404", "4406", "4407", "4412", "4413", "4419", "4420"}

// inNine is 1 for a division code of the nine cities, 0 for others.
func inNine(locality string) rule.Opt[int] {
	if locality == "" {
		return rule.Opt[int]{}
	}
	for _, code := range delta {
		if strings.HasPrefix(locality, code) {
			return rule.Given(1)
		}
	}
	return rule.Given(0)
}

func residenceRules(s *rule.Sheet, p *ResidencePolicy, r *Residence) {
	invested := s.Number(factInvested, r.Invested)
	s.AnyOf(area,
		s.Holds(inDelta, s.Count(factDelta, inNine(r.Locality)).As(rule.Flag)),
		s.Holds(inPark, s.Flag(factPark, r.Park)))
	s.AnyOf(way,
		s.All(byTalent,
			s.Holds(recognised, s.Flag(factRecognised, r.Recognised)),
			s.Holds(recommended, s.Flag(factRecommended, r.Recommended))),
		s.Holds(byPoints, s.Flag(factByPoints, r.ByPoints)),
		s.All(byInvestment,
			s.AtLeast(investedYears, s.Count(factInvestedYears, r.InvestedYears), &p.InvestedYears),
			s.AnyOf(investedSum,
				s.AtLeast(investedAny, invested, &p.Invested),
				s.All(investedEncouraged,
					s.Holds(encouraged, s.Flag(factEncouraged, r.Encouraged)),
					s.AtLeast(investedEnough, invested, &p.InvestedEncouraged))),
			s.Holds(goodTaxes, s.Flag(factTaxes, r.GoodTaxes))),
		s.All(byOrigin,
			s.Holds(chineseOrigin, s.Flag(factChinese, r.ChineseOrigin)),
			s.Holds(doctor, s.Flag(factDoctor, r.Doctor)),
			s.AtLeast(localYears, s.Count(factLocalYears, r.LocalYears), &p.LocalYears),
			s.AtLeast(monthsInChina, s.Count(factMonths, r.MonthsInChina), &p.MonthsInChina)))
	s.Decide()
}

var (
	since2019 = rule.T("文件2018年印发，起始日期未查到，自2019年起计；是否仍然适用待核实", "issued in 2018, the first day is not known, counted from 2019; whether it still holds is not confirmed")
	residence = rule.NewScheme(rule.Parts[ResidencePolicy, Residence]{
		Book: residenceBook, Rules: residenceRules, Validate: ValidateResidence,
		Timeline: rule.NewTimeline(edition("ENTRY-2018", "六项出入境政策措施", "six entry and exit measures", rule.NewDate(2019, 1, 1), rule.Date{}, since2019, ResidencePolicy{
			Invested: onEntry.Limit(1_000_000), InvestedEncouraged: onEntry.Limit(500_000), InvestedYears: onEntry.Limit(3),
			LocalYears: onEntry.Limit(4), MonthsInChina: onEntry.Limit(6),
		}, entry)),
		Frame: func(r *Residence) rule.Frame {
			return rule.Frame{Day: r.AppliedOn.Or(rule.Date{}), DayIs: applicationDay}
		},
	})
	residenceDoor = door.New[Residence](residenceBook, nil)
)

// EvaluateResidence decides whether a person may apply for permanent residence by one of the ways.
func EvaluateResidence(r Residence) (rule.Decision, error) { return residence.Evaluate(r) }

// ResidenceScheme returns the scheme as a value.
func ResidenceScheme() *rule.Scheme[ResidencePolicy, Residence] { return residence }

// ResidenceDoor returns the door for residences.
func ResidenceDoor() *door.Door[Residence] { return residenceDoor }

// DecodeResidence reads the facts from JSON and reports every problem at once as a *door.InputError.
func DecodeResidence(data []byte) (Residence, error) { return residenceDoor.Decode(data) }

// ValidateResidence checks facts made by a program as DecodeResidence checks those from JSON.
func ValidateResidence(r *Residence) error { return residenceDoor.Validate(r) }

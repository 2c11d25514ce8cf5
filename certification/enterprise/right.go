package enterprise

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Right is one intellectual property right.
type Right struct {
	Number string              `json:"number,omitzero" validate:"omitempty,max=60"` // number of grant or registration
	Kind   rule.Opt[RightKind] `json:"kind,omitzero" validate:"omitempty"`
	// Mainland says that it was granted or approved in mainland China; foreign patents and PCT filings do not count.
	Mainland rule.Opt[bool] `json:"mainland,omitzero"`
	// Owners are all owners (权属人), by registered name.
	Owners rule.Opt[[]string] `json:"owners,omitzero" validate:"omitempty,max=100,dive,min=1,max=200"`
	// GrantedOn is the day of the certificate; NoticeAndFeeOn the first day on which a patent's notice of grant and the
	// receipt of its fee were both at hand.
	GrantedOn      rule.Opt[rule.Date] `json:"granted_on,omitzero"`
	NoticeAndFeeOn rule.Opt[rule.Date] `json:"notice_and_fee_on,omitzero"`
	// EndsOn is the last day of protection by term. Ended says that it ended before its term (fee not paid, invalidated,
	// given up), EndedOn the first day on which it was no longer in force.
	EndsOn  rule.Opt[rule.Date] `json:"ends_on,omitzero"`
	Ended   rule.Opt[bool]      `json:"ended,omitzero"`
	EndedOn rule.Opt[rule.Date] `json:"ended_on,omitzero"`
	// Obtained says how, ObtainedOn when the enterprise came by it; LicenceYears is the term of an exclusive licence.
	Obtained     rule.Opt[Obtained]  `json:"obtained,omitzero" validate:"omitempty"`
	ObtainedOn   rule.Opt[rule.Date] `json:"obtained_on,omitzero"`
	LicenceYears rule.Opt[int]       `json:"licence_years,omitzero"`
	// Related says that it relates to the main product or service (与主要产品或服务相关), Disputed that its ownership is
	// disputed; the evaluation of technology-based SMEs asks for both.
	Related  rule.Opt[bool] `json:"related,omitzero"`
	Disputed rule.Opt[bool] `json:"disputed,omitzero"`
	// Uses are all earlier applications for certification in which it was used, by anybody.
	Uses rule.Opt[[]Use] `json:"uses,omitzero" validate:"omitempty,max=100,dive"`
}

// Use is one earlier application for certification as high and new technology enterprise that relied on a right.
type Use struct {
	By   string        `json:"by" validate:"required,max=200"` // the enterprise that used it
	Year rule.Opt[int] `json:"year,omitzero" validate:"required"`
	// Succeeded says that the enterprise was certified; Until is the last day of that certificate.
	Succeeded rule.Opt[bool]      `json:"succeeded,omitzero"`
	Until     rule.Opt[rule.Date] `json:"until,omitzero"`
}

// RightKind is a kind of intellectual property right.
type RightKind string

// The kinds: first those of class I, then those of class II, then what does not count (Guide Part 3 item 2 number 3).
const (
	InventionPatent RightKind = "invention_patent" // 发明专利
	DefencePatent   RightKind = "defence_patent"   // 国防专利
	PlantVariety    RightKind = "plant_variety"    // 植物新品种
	CropVariety     RightKind = "crop_variety"     // 国家级农作物品种
	NewDrug         RightKind = "new_drug"         // 国家新药
	ProtectedTCM    RightKind = "protected_tcm"    // 国家一级中药保护品种
	ICLayout        RightKind = "ic_layout"        // 集成电路布图设计专有权
	UtilityModel    RightKind = "utility_model"    // 实用新型专利
	DesignPatent    RightKind = "design_patent"    // 外观设计专利
	Software        RightKind = "software"         // 软件著作权
	OtherClassII    RightKind = "other_class2"     // 其他Ⅱ类知识产权
	TradeMark       RightKind = "trade_mark"       // 商标
)

var rightKinds = enum.Words[RightKind]{
	{Value: InventionPatent, Text: rule.T("发明专利", "invention patent")},
	{Value: DefencePatent, Text: rule.T("国防专利", "defence patent")},
	{Value: PlantVariety, Text: rule.T("植物新品种", "new plant variety")},
	{Value: CropVariety, Text: rule.T("国家级农作物品种", "national crop variety")},
	{Value: NewDrug, Text: rule.T("国家新药", "national new drug")},
	{Value: ProtectedTCM, Text: rule.T("国家一级中药保护品种", "traditional Chinese medicine under first-class state protection")},
	{Value: ICLayout, Text: rule.T("集成电路布图设计专有权", "layout-design of integrated circuits")},
	{Value: UtilityModel, Text: rule.T("实用新型专利", "utility model patent")},
	{Value: DesignPatent, Text: rule.T("外观设计专利", "design patent")},
	{Value: Software, Text: rule.T("软件著作权", "software copyright")},
	{Value: OtherClassII, Text: rule.T("其他Ⅱ类知识产权", "other class II right")},
	{Value: TradeMark, Text: rule.T("商标", "trade mark")},
}

// Valid reports whether k is a kind.
func (k RightKind) Valid() bool { return rightKinds.Has(k) }

// Choices lists what can be written.
func (RightKind) Choices() []string { return rightKinds.Choices() }

// Text names the kind in one language.
func (k RightKind) Text(l rule.Lang) string { return rightKinds.Text(k).In(l) }

// Class returns 1 or 2, and 0 for what does not count (trade marks) and for an unknown kind.
func (k RightKind) Class() int {
	switch i := rightKinds.Index(k); {
	case i < 0, k == TradeMark:
		return 0
	case i < rightKinds.Index(UtilityModel):
		return 1
	}
	return 2
}

// patent reports whether the notice of grant can stand in for the certificate.
func (k RightKind) patent() bool {
	return k == InventionPatent || k == DefencePatent || k == UtilityModel || k == DesignPatent
}

// Obtained says how an enterprise came by a right.
type Obtained string

// The ways. Only the last does not make it the owner.
const (
	OwnRD    Obtained = "own_rd"   // 自主研发
	Purchase Obtained = "purchase" // 受让
	Gift     Obtained = "gift"     // 受赠
	Merger   Obtained = "merger"   // 并购
	OtherWay Obtained = "other"    // 其他
	Licence  Obtained = "licence"  // 独占许可
)

var waysObtained = enum.Words[Obtained]{
	{Value: OwnRD, Text: rule.T("自主研发", "own research and development")},
	{Value: Purchase, Text: rule.T("受让", "assignment")},
	{Value: Gift, Text: rule.T("受赠", "gift")},
	{Value: Merger, Text: rule.T("并购", "merger")},
	{Value: OtherWay, Text: rule.T("其他", "another way")},
	{Value: Licence, Text: rule.T("独占许可", "exclusive licence")},
}

// Valid reports whether o is a way.
func (o Obtained) Valid() bool { return waysObtained.Has(o) }

// Choices lists what can be written.
func (Obtained) Choices() []string { return waysObtained.Choices() }

// Text names the way in one language.
func (o Obtained) Text(l rule.Lang) string { return waysObtained.Text(o).In(l) }

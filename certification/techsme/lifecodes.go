package techsme

import "github.com/keji-rules/keji/rule"

// lifeBook declares what is computed around the evaluation. Its codes share the scheme's name with the book of the
// evaluation and are unique across both.
var lifeBook = rule.NewBook("techsme", rule.T("科技型中小企业评价", "Evaluation of technology-based SMEs"), lifeRules, lifeFacts)

// atFiling is Article 9 item 5, which says what rights are.
var atFiling = reported(measures.Article(9).Item(5))

var lifeRules = []rule.Rule{
	composed:    {Code: "techsme.number", Title: rule.T("应赋予的入库登记编号", "Registration number to be given"), Basis: usual(guide.Whole())},
	numRead:     {Code: "techsme.number_read", Title: rule.T("入库登记编号释义", "What the registration number says"), Basis: usual(guide.Whole())},
	numYear:     {Code: "techsme.number_year", Title: rule.T("第1至4位（入库年度）", "Positions 1 to 4 (year of entry)"), Basis: usual(guide.Whole())},
	numDivision: {Code: "techsme.number_division", Title: rule.T("第5至10位（注册地行政区划）", "Positions 5 to 10 (division of the registered place)"), Basis: usual(divisionCodes.Whole())},
	numTiming:   {Code: "techsme.number_timing", Title: rule.T("第11位（成立与提交时间）", "Position 11 (founding and filing)"), Basis: read(hinge.Whole()), Mistake: rule.T("第11位不是企业年龄，而是成立年度与5月31日提交界限的组合", "Position 11 is no age: it combines the year of founding with filing by 31 May")},
	numRoutes:   {Code: "techsme.number_routes", Title: rule.T("第12位（直接确认情形）", "Position 12 (direct routes)"), Basis: disputed(guide.Whole())},
	numSerial:   {Code: "techsme.number_serial", Title: rule.T("第13至18位（顺序号）", "Positions 13 to 18 (serial number)"), Basis: usual(guide.Whole())},

	agrees:        {Code: "techsme.number_agrees", Title: rule.T("编号与企业情况相符", "The number agrees with the facts"), Basis: read(hinge.Whole())},
	agreeYear:     {Code: "techsme.number_agrees_year", Title: rule.T("年度相符", "Year"), Basis: usual(guide.Whole())},
	agreeDivision: {Code: "techsme.number_agrees_division", Title: rule.T("行政区划相符", "Division"), Basis: usual(guide.Whole())},
	agreeTiming:   {Code: "techsme.number_agrees_timing", Title: rule.T("第11位与成立、提交日期相符", "Position 11 against founding and filing"), Basis: read(hinge.Whole())},
	agreeRoutes:   {Code: "techsme.number_agrees_routes", Title: rule.T("第12位与直接确认情形", "Position 12 against the direct routes"), Basis: disputed(guide.Whole())},

	statusAsked:   {Code: "techsme.number_status", Title: rule.T("入库登记编号状态", "Status of the registration number"), Basis: reported(round2019.Whole())},
	validFrom:     {Code: "techsme.valid_from", Title: rule.T("自公告之日起生效", "Valid from the day of announcement"), Basis: reported(round2019.Whole()), Mistake: rule.T("自公告日而非提交日起有效", "Validity begins with the announcement, not with the filing")},
	validUntil:    {Code: "techsme.valid_until", Title: rule.T("未超过有效期", "Within the period of validity"), Basis: reported(round2019.Whole())},
	notRevoked:    {Code: "techsme.not_revoked", Title: rule.T("该日未被撤销", "Not revoked by that day"), Basis: usual(measures.Article(15))},
	otherValidity: {Code: "techsme.valid_until_other", Title: rule.T("有效期的另一种理解", "Another reading of the period"), Basis: disputed(measures.Article(12))},
	januaryGap:    {Code: "techsme.january_gap", Title: rule.T("年初空档期", "Gap at the beginning of the year"), Basis: usual(measures.Whole())},

	mayFile:        {Code: "techsme.may_file", Title: rule.T("能否提交自评", "May a self-evaluation be submitted"), Basis: reported(round2026.Whole()), Mistake: rule.T("评价按年度轮次设提交期限，并非全年滚动；各年期限不同", "Filing has a window in every round, which differs from year to year; it is not open all year")},
	roundYear:      {Code: "techsme.round_year", Title: rule.T("提交日期在评价年度内", "Submitted within the evaluation year"), Basis: reported(round2026.Whole())},
	roundOpens:     {Code: "techsme.round_opens", Title: rule.T("不早于开始提交日", "Not before the first day of filing"), Basis: reported(round2026.Whole())},
	roundCloses:    {Code: "techsme.round_closes", Title: rule.T("不晚于提交截止日", "Not after the last day of filing"), Basis: reported(round2026.Whole())},
	roundBatch:     {Code: "techsme.round_batch", Title: rule.T("所属批次", "Batch"), Basis: reported(round2026.Whole()), Mistake: rule.T("期限以批次为准：2025年为7、8、9月的30日，2026年为6、7、8月的月末", "The deadline is that of the batch: the 30th of July to September in 2025, month ends of June to August in 2026")},
	roundReview:    {Code: "techsme.round_review", Title: rule.T("市级审核期限", "Municipal review"), Basis: reported(round2025.Whole())},
	roundPublicity: {Code: "techsme.round_publicity", Title: rule.T("各批次公示完成日", "Publicity of all batches done by"), Basis: reported(round2026.Whole())},
	roundDays:      {Code: "techsme.round_publicity_days", Title: rule.T("公示期", "Publicity"), Basis: reported(measures.Whole())},
	roundShare:     {Code: "techsme.round_sampling_share", Title: rule.T("抽查比例", "Share checked at random"), Basis: reported(round2026.Whole())},
	roundSampling:  {Code: "techsme.round_sampling", Title: rule.T("抽查完成日", "Random checks done by"), Basis: reported(round2026.Whole())},
	roundReport:    {Code: "techsme.round_report", Title: rule.T("工作总结报送日", "Report on the round by"), Basis: reported(round2026.Whole())},

	mayReturnIn:       {Code: "techsme.may_return", Title: rule.T("可再次申报的最早年度", "First year in which the enterprise may file again"), Basis: usual(measures.Article(15))},
	revocationGround:  {Code: "techsme.revocation_ground", Title: rule.T("撤销情形", "Ground of revocation"), Basis: usual(measures.Article(15))},
	revokedYear:       {Code: "techsme.revoked_year", Title: rule.T("撤销行为发生年度的编号", "The number of the year of the conduct is revoked"), Basis: usual(measures.Article(15))},
	revocationBar:     {Code: "techsme.revocation_bar", Title: rule.T("不因撤销编号受限", "Not barred by a revocation"), Basis: reported(round2019.Whole())},
	revocationReading: {Code: "techsme.revocation_bar_other", Title: rule.T("“当年”的另一种理解", "Another reading of the year of the bar"), Basis: disputed(round2019.Whole())},
	onsiteAgain:       {Code: "techsme.onsite_after_revocation", Title: rule.T("再次申报须现场核查", "On-site check when filing again"), Basis: disputed(round2026.Whole())},
	falseBar:          {Code: "techsme.false_bar", Title: rule.T("不因填报虚假信息受限", "Not barred by false statements"), Basis: reported(round2025.Whole())},
	falseBarReading:   {Code: "techsme.false_bar_other", Title: rule.T("禁止年数的另一种算法", "Another count of the barred years"), Basis: disputed(round2025.Whole())},

	deduction:      {Code: "techsme.raises_deduction", Title: rule.T("编号提高上一年度研发费用加计扣除比例", "The number raises the R&D super-deduction of the year before"), Basis: reported(hinge.Whole()), Mistake: rule.T("自2023年起所有符合条件企业均按100%加计扣除，编号不再带来更高比例", "Since 2023 all eligible firms deduct a further 100%: a number no longer raises the rate")},
	settledYear:    {Code: "techsme.settled_year", Title: rule.T("编号对应的汇算清缴年度", "Tax year that the number serves"), Basis: usual(hinge.Whole())},
	deductionGain:  {Code: "techsme.deduction_gain", Title: rule.T("该年度科技型中小企业加计扣除比例高于一般企业", "In that year the rate of technology-based SMEs exceeds the general one"), Basis: read(tax7.Section(1))},
	settledEarly:   {Code: "techsme.settled_early", Title: rule.T("编号年度之前成立且按期提交（第11位为0）", "Founded before and submitted in time (position 11 = 0)"), Basis: read(hinge.Whole())},
	settledNumber:  {Code: "techsme.settled_number", Title: rule.T("按期公告编号", "Number announced in time"), Basis: read(hinge.Whole())},
	settledRevoked: {Code: "techsme.settled_not_revoked", Title: rule.T("编号未被撤销", "The number was not revoked"), Basis: usual(hinge.Whole()), Mistake: rule.T("编号过期后仍可能被撤销，已享受的税款须补缴", "A number may be revoked after it expired; tax saved is then paid back")},
	lossLifeOf:     {Code: "techsme.loss_life", Title: rule.T("亏损最后弥补年度", "Last year in which the loss may be set off"), Basis: read(tax76.Section(1))},
	lossCovered:    {Code: "techsme.loss_covered", Title: rule.T("亏损年度在该资格年度可延长的范围内", "The loss lies within the years that the qualifying year extends"), Basis: read(tax76.Section(1))},
	lossTerm:       {Code: "techsme.loss_term", Title: rule.T("亏损结转年限", "Years a loss is carried forward"), Basis: read(tax76.Section(1))},
	lossOwnYear:    {Code: "techsme.loss_own_year", Title: rule.T("具备资格当年亏损的另一种理解", "Another reading for the loss of the qualifying year"), Basis: disputed(tax45.Section(1))},
	lossHardship:   {Code: "techsme.loss_hardship", Title: rule.T("属受疫情影响较大的困难行业企业的", "Where the firm is of an industry hit hard by the epidemic"), Basis: usual(tax8.Whole())},

	ipCount:   {Code: "techsme.ip_count", Title: rule.T("知识产权计数", "Count of intellectual property rights"), Basis: atFiling},
	ipRight:   {Code: "techsme.ip_right", Title: rule.T("知识产权计入", "The right counts"), Basis: atFiling},
	ipClassI:  {Code: "techsme.ip_class1_count", Title: rule.T("Ⅰ类知识产权数", "Class I rights"), Basis: reported(measures.Article(7))},
	ipClassII: {Code: "techsme.ip_class2_count", Title: rule.T("Ⅱ类知识产权数", "Class II rights"), Basis: reported(measures.Article(7))},

	changeReportBy: {Code: "techsme.change_report_by", Title: rule.T("变更报告截止日", "Last day for reporting a change"), Basis: reported(measures.Whole())},
	changeReport:   {Code: "techsme.change_report", Title: rule.T("变更后期限内在平台报告", "A change is reported on the platform in time"), Basis: reported(measures.Whole())},
}

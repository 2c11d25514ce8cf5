package techsme

import "github.com/keji-rules/keji/rule"

// book declares every rule and fact of the evaluation. Codes may be retired, never reassigned.
var book = rule.NewBook("techsme", rule.T("科技型中小企业评价", "Evaluation of technology-based SMEs"), bookRules, bookFacts)

// read, reported, usual, derived and disputed are bases of rules: how well they are founded.
func read(c rule.Citation) rule.Basis     { return rule.Basis{Cite: c, Source: rule.Read} }
func reported(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.SecondHand} }
func usual(c rule.Citation) rule.Basis    { return rule.Basis{Cite: c, Source: rule.Assumed} }
func derived(c rule.Citation) rule.Basis  { return rule.Basis{Cite: c, Source: rule.Derived} }
func disputed(c rule.Citation) rule.Basis { return rule.Basis{Cite: c, Source: rule.Disputed} }

// item6 and item8 cite the items of the two articles that hold the conditions.
func item6(n int) rule.Citation { return measures.Article(6).Item(n) }
func item8(n int) rule.Citation { return measures.Article(8).Item(n) }

var bookRules = []rule.Rule{
	residence:       {Code: "techsme.residence", Title: rule.T("居民企业", "Resident enterprise"), Basis: read(item6(1))},
	registered:      {Code: "techsme.registered", Title: rule.T("在中国境内（不含港澳台）注册", "Registered in mainland China"), Basis: read(item6(1))},
	managed:         {Code: "techsme.managed_in_china", Title: rule.T("依外国法律成立但实际管理机构在中国境内", "Foreign body effectively managed in China"), Basis: reported(guide.Whole())},
	accounts:        {Code: "techsme.accounts", Title: rule.T("会计核算与征收方式", "Accounts and tax collection"), Basis: reported(guide.Whole())},
	accountsSound:   {Code: "techsme.accounts_sound", Title: rule.T("会计核算健全", "Sound accounts"), Basis: reported(guide.Whole())},
	auditCollection: {Code: "techsme.audit_collection", Title: rule.T("实行查账征收", "Tax collected on audited accounts"), Basis: reported(guide.Whole()), Mistake: rule.T("核定征收企业、合伙企业、个人独资企业不符合，旧版宣传材料常漏此条", "Firms taxed on assessed income, partnerships and sole proprietorships do not qualify; old leaflets omit this")},
	collectsRD:      {Code: "techsme.collects_rd", Title: rule.T("能够准确归集研发费用", "R&D expenses can be collected accurately"), Basis: reported(guide.Whole())},
	paysTax:         {Code: "techsme.pays_income_tax", Title: rule.T("缴纳企业所得税", "Pays corporate income tax"), Basis: reported(guide.Whole())},

	maxEmployees: {Code: "techsme.max_employees", Title: rule.T("职工总数", "Employees"), Basis: read(item6(2)), Mistake: rule.T("“不超过500人”是上限且含500人，不是下限；持有高企证书也不能豁免", "“Not more than 500” is an inclusive upper limit, not a minimum; a high-tech certificate does not lift it")},
	maxSales:     {Code: "techsme.max_sales", Title: rule.T("年销售收入", "Annual sales"), Basis: read(item6(2))},
	maxAssets:    {Code: "techsme.max_assets", Title: rule.T("资产总额", "Total assets"), Basis: read(item6(2))},

	bannedProducts:     {Code: "techsme.banned_products", Title: rule.T("提供国家禁止、限制或淘汰类产品和服务", "Products or services that the state prohibits, restricts or eliminates"), Basis: read(item6(3))},
	restrictedIndustry: {Code: "techsme.restricted_industry", Title: rule.T("属于产业结构调整指导目录限制类、淘汰类行业", "Industry restricted or eliminated by the industry catalogue"), Basis: reported(guide.Whole())},
	excludedIndustry:   {Code: "techsme.excluded_industry", Title: rule.T("不适用税前加计扣除行业的主营业务收入", "Income from industries excluded from the R&D super-deduction"), Basis: reported(guide.Whole()), Mistake: rule.T("负面清单行业以占比超过50%（不含50%）认定，恰为50%不属于", "An industry is excluded above 50%; exactly 50% is not")},

	incidents:         {Code: "techsme.incidents", Title: rule.T("上一会计年度和当年内无重大安全、质量事故和严重环境违法、科研严重失信行为", "No serious accident, environmental violation or research dishonesty in the previous and the current year"), Basis: read(item6(4))},
	noIncident:        {Code: "techsme.no_incident", Title: rule.T("上述事故或行为", "Such incidents"), Basis: read(item6(4))},
	incidentPast:      {Code: "techsme.incident_past", Title: rule.T("最不利一次发生日期在审查期之前", "The worst incident lies before the period"), Basis: read(item6(4))},
	falsifications:    {Code: "techsme.falsifications", Title: rule.T("上一会计年度和当年内无严重弄虚作假行为", "No serious falsification in the previous and the current year"), Basis: reported(guide.Whole())},
	noFalsification:   {Code: "techsme.no_falsification", Title: rule.T("严重弄虚作假行为", "Serious falsifications"), Basis: reported(guide.Whole())},
	falsificationPast: {Code: "techsme.falsification_past", Title: rule.T("最不利一次弄虚作假日期在审查期之前", "The worst falsification lies before the period"), Basis: reported(guide.Whole())},

	abnormal:               {Code: "techsme.abnormal", Title: rule.T("未列入经营异常名录", "Not in the list of abnormal operations"), Basis: read(item6(4))},
	noAbnormal:             {Code: "techsme.no_abnormal", Title: rule.T("列入经营异常名录的记录", "Entries in the list of abnormal operations"), Basis: read(item6(4))},
	abnormalBeforeFiling:   {Code: "techsme.abnormal_before_filing", Title: rule.T("移出经营异常名录不晚于提交日", "Removed from the list of abnormal operations by the day of filing"), Basis: read(item6(4))},
	abnormalBeforeWindow:   {Code: "techsme.abnormal_before_window", Title: rule.T("移出经营异常名录不晚于审查期首日", "Removed from the list of abnormal operations by the first day of the period"), Basis: disputed(guide.Whole())},
	abnormalRepaired:       {Code: "techsme.abnormal_repaired", Title: rule.T("移出经营异常名录不晚于提交日（另一种理解：修复后不再追溯）", "Removed from the list of abnormal operations by the day of filing (another reading: repair forgives)"), Basis: disputed(guide.Whole())},
	abnormalReading:        {Code: "techsme.abnormal_reading", Title: rule.T("经营异常名录修复后是否追溯的两种理解", "Two readings of a repaired entry of abnormal operations"), Basis: disputed(guide.Whole())},
	dishonesty:             {Code: "techsme.dishonesty", Title: rule.T("未列入严重违法失信企业名单", "Not in the list of seriously dishonest enterprises"), Basis: read(item6(4))},
	noDishonesty:           {Code: "techsme.no_dishonesty", Title: rule.T("列入严重违法失信企业名单的记录", "Entries in the list of seriously dishonest enterprises"), Basis: read(item6(4))},
	dishonestyBeforeFiling: {Code: "techsme.dishonesty_before_filing", Title: rule.T("移出严重违法失信企业名单不晚于提交日", "Removed from the list of seriously dishonest enterprises by the day of filing"), Basis: read(item6(4))},
	dishonestyRepaired:     {Code: "techsme.dishonesty_repaired", Title: rule.T("移出严重违法失信企业名单不晚于提交日（另一种理解：修复后不再追溯）", "Removed from the list of seriously dishonest enterprises by the day of filing (another reading: repair forgives)"), Basis: disputed(guide.Whole())},
	dishonestyReading:      {Code: "techsme.dishonesty_reading", Title: rule.T("严重违法失信企业名单修复后是否追溯的两种理解", "Two readings of a repaired entry of serious dishonesty"), Basis: disputed(guide.Whole())},
	dishonestyBeforeWindow: {Code: "techsme.dishonesty_before_window", Title: rule.T("移出严重违法失信企业名单不晚于审查期首日", "Removed from the list of seriously dishonest enterprises by the first day of the period"), Basis: disputed(guide.Whole())},

	personnel:       {Code: "techsme.personnel", Title: rule.T("科技人员指标", "Personnel"), Basis: read(measures.Article(7))},
	rdOfSales:       {Code: "techsme.rd_of_sales", Title: rule.T("研发费用总额占销售收入总额比例", "R&D expense over sales"), Basis: read(measures.Article(7)), Mistake: rule.T("销售收入为零时本指标不存在，不等于研发得0分，应改用占成本费用比例", "With no sales this indicator does not exist; R&D does not score 0, the other indicator serves")},
	rdOfCost:        {Code: "techsme.rd_of_cost", Title: rule.T("研发费用总额占成本费用支出总额比例", "R&D expense over cost and expense"), Basis: read(measures.Article(7))},
	rdPoints:        {Code: "techsme.rd_points", Title: rule.T("研发投入指标", "R&D input"), Basis: read(measures.Article(7))},
	betterIndicator: {Code: "techsme.better_indicator", Title: rule.T("未选用的研发投入指标得分更高", "The R&D indicator not chosen would score more"), Basis: read(measures.Article(7))},
	outcomes:        {Code: "techsme.outcomes", Title: rule.T("科技成果指标", "Outcomes"), Basis: read(measures.Article(7)), Mistake: rule.T("各档取最高一档，不得相加", "The best row counts; rows are never added")},
	outcomes1:       {Code: "techsme.outcomes_class1", Title: rule.T("Ⅰ类知识产权", "Class I intellectual property"), Basis: read(measures.Article(7)), Mistake: rule.T("Ⅰ类有六种，不只发明专利；均须在提交日已授权且有效", "Class I has six kinds, not invention patents alone; all must be granted and in force on the day of filing")},
	outcomes2:       {Code: "techsme.outcomes_class2", Title: rule.T("Ⅱ类知识产权", "Class II intellectual property"), Basis: read(measures.Article(7))},
	total:           {Code: "techsme.score", Title: rule.T("综合评价得分", "Score"), Basis: read(measures.Article(7))},

	route:          {Code: "techsme.route", Title: rule.T("综合评价得分达标或直接确认", "Score reached, or direct confirmation"), Basis: read(measures.Article(8)), Mistake: rule.T("符合直接确认条件之一的，得分低于60分也可确认", "On a direct route a score below 60 does not matter")},
	scored:         {Code: "techsme.scored", Title: rule.T("综合评价得分达标", "Score reached"), Basis: read(item6(5))},
	passMark:       {Code: "techsme.pass_mark", Title: rule.T("综合评价得分不低于合格分", "Score at least the pass mark"), Basis: read(item6(5))},
	personnelAbove: {Code: "techsme.personnel_not_zero", Title: rule.T("科技人员指标得分不为0分", "Personnel points are not zero"), Basis: read(item6(5)), Mistake: rule.T("科技人员占比低于10%即不合格，总分再高也不行", "Below 10% technical staff the score does not count, however high")},

	directHNTE:      {Code: "techsme.direct_hnte", Title: rule.T("直接确认：有效期内高新技术企业证书", "Direct: high-tech certificate in its validity period"), Basis: read(item8(1))},
	hnteFrom:        {Code: "techsme.hnte_from", Title: rule.T("证书生效日不晚于提交日", "Certificate valid from the day of filing at the latest"), Basis: read(item8(1))},
	hnteUntil:       {Code: "techsme.hnte_until", Title: rule.T("证书有效期截止日不早于提交日", "Certificate valid until the day of filing at least"), Basis: read(item8(1))},
	directAward:     {Code: "techsme.direct_award", Title: rule.T("直接确认：国家级科技奖励", "Direct: national science and technology award"), Basis: read(item8(2))},
	awardNational:   {Code: "techsme.award_national", Title: rule.T("奖励为国家级", "The award is national"), Basis: read(item8(2))},
	awardRecent:     {Code: "techsme.award_recent", Title: rule.T("获奖日期在提交日前五年内（含当日）", "Awarded within five years before filing, the day itself included"), Basis: disputed(item8(2))},
	awardByYear:     {Code: "techsme.award_by_year", Title: rule.T("按自然年计算的近五年内有符合条件的奖励（另一种理解）", "An award counts when the last five years are calendar years (another reading)"), Basis: disputed(item8(2))},
	awardReading:    {Code: "techsme.award_reading", Title: rule.T("“近五年”的两种算法（奖励）", "Two ways to count “the last five years” (award)"), Basis: disputed(item8(2))},
	awardPast:       {Code: "techsme.award_past", Title: rule.T("获奖日期不晚于提交日", "Awarded by the day of filing"), Basis: derived(item8(2))},
	awardRank:       {Code: "techsme.award_rank", Title: rule.T("获奖单位排名", "Rank among the awarded units"), Basis: read(item8(2)), Mistake: rule.T("须排名前三；有的宣传材料漏写排名", "Must rank among the first three; some leaflets omit the rank")},
	directBody:      {Code: "techsme.direct_rd_body", Title: rule.T("直接确认：拥有经认定的省部级以上研发机构", "Direct: recognised R&D body of provincial level or above"), Basis: read(item8(3))},
	directStandard:  {Code: "techsme.direct_standard", Title: rule.T("直接确认：主导制定标准", "Direct: led the drafting of a standard"), Basis: read(item8(4))},
	standardKind:    {Code: "techsme.standard_kind", Title: rule.T("标准为国际、国家或行业标准", "An international, national or industry standard"), Basis: read(item8(4)), Mistake: rule.T("地方标准、团体标准、企业标准不算", "Local, group and enterprise standards do not count")},
	standardRecent:  {Code: "techsme.standard_recent", Title: rule.T("标准发布日期在提交日前五年内（含当日）", "Published within five years before filing, the day itself included"), Basis: disputed(item8(4))},
	standardByYear:  {Code: "techsme.standard_by_year", Title: rule.T("按自然年计算的近五年内有符合条件的标准（另一种理解）", "A standard counts when the last five years are calendar years (another reading)"), Basis: disputed(item8(4))},
	standardReading: {Code: "techsme.standard_reading", Title: rule.T("“近五年”的两种算法（标准）", "Two ways to count “the last five years” (standard)"), Basis: disputed(item8(4))},
	standardPast:    {Code: "techsme.standard_past", Title: rule.T("标准发布日期不晚于提交日", "Published by the day of filing"), Basis: derived(item8(4))},
	standardRank:    {Code: "techsme.standard_rank", Title: rule.T("标准起草单位排名", "Rank among the drafting units"), Basis: usual(measures.Article(9).Item(6))},

	onsiteCheck:      {Code: "techsme.onsite_check", Title: rule.T("公示前应现场核查", "On-site check before publicity"), Basis: reported(round2026.Whole())},
	onsiteStaff:      {Code: "techsme.onsite_few_staff", Title: rule.T("职工总数过少", "Few employees"), Basis: reported(round2026.Whole())},
	onsiteTech:       {Code: "techsme.onsite_most_tech", Title: rule.T("科技人员占比过高", "High share of technical staff"), Basis: reported(jiangmen2025.Whole())},
	onsiteTechShare:  {Code: "techsme.onsite_tech_share", Title: rule.T("科技人员占职工总数比例（核查）", "Technical staff over employees (check)"), Basis: reported(jiangmen2025.Whole())},
	onsiteTechStaff:  {Code: "techsme.onsite_tech_staff", Title: rule.T("职工总数（核查）", "Employees (check)"), Basis: reported(jiangmen2025.Whole())},
	onsiteNoIP:       {Code: "techsme.onsite_no_ip", Title: rule.T("知识产权数量", "Intellectual property rights"), Basis: reported(round2026.Whole())},
	onsiteRD:         {Code: "techsme.onsite_little_rd", Title: rule.T("研发费用过少", "Little R&D expense"), Basis: reported(round2026.Whole())},
	onsiteMisconduct: {Code: "techsme.onsite_misconduct", Title: rule.T("近三年有严重失信行为或被撤销入库登记编号", "Serious dishonesty or a revoked number in the past three years"), Basis: reported(round2026.Whole())},
	onsiteFirst:      {Code: "techsme.onsite_first_time", Title: rule.T("首次参评", "First-time participant"), Basis: reported(round2026.Whole())},
}

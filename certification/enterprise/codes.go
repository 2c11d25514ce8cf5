package enterprise

import "github.com/keji-rules/keji/rule"

// The rules.
const (
	ruleRights rule.ID = iota
	ruleCounts
	ruleKind
	ruleMainland
	ruleOwner
	ruleLicence
	ruleGranted
	ruleInForce
	ruleRecent
	ruleOnce
	ruleSoleUser
	ruleHeads
	ruleMonth
	ruleOperated
	ruleRoster
	ruleStaffDays
	ruleTechDays
	ruleYears
	ruleSinceFounded
	ruleRD
	ruleRDYear
	ruleCommission
	ruleOther
	ruleOtherReading
	ruleCapitalised
	ruleForClient
)

// book declares every rule and fact of the package. Codes may be retired, never reassigned.
var book = rule.NewBook("enterprise", rule.T("企业共用事实", "Facts that schemes share"), bookRules, append(ownFacts, LedgerFacts()...))

var bookRules = []rule.Rule{
	ruleRights:   {Code: "enterprise.rights", Title: rule.T("可用知识产权", "Usable intellectual property rights"), Basis: read(g(2))},
	ruleCounts:   {Code: "enterprise.right", Title: rule.T("可用", "Usable"), Basis: read(g(2))},
	ruleKind:     {Code: "enterprise.right_kind", Title: rule.T("知识产权类别", "Kind of right"), Basis: read(g(2, 3)), Mistake: rule.T("商标不计入任何一类", "Trade marks belong to neither class")},
	ruleMainland: {Code: "enterprise.right_mainland", Title: rule.T("在中国境内授权或审批", "Granted or approved in mainland China"), Basis: read(g(2, 1))},
	ruleOwner:    {Code: "enterprise.right_owner", Title: rule.T("企业为权属人", "Owned by the enterprise itself"), Basis: read(g(2, 1)), Mistake: rule.T("股东、法定代表人、母公司名下的知识产权不算", "Rights of shareholders, the legal representative or the parent do not count")},
	ruleLicence:  {Code: "enterprise.right_licence", Title: rule.T("通过独占许可使用", "Used under an exclusive licence"), Basis: read(measures2016.Article(11).Item(2))},
	ruleGranted:  {Code: "enterprise.right_granted", Title: rule.T("申报前已授权", "Granted by the day of filing"), Basis: read(g(2, 6)), Mistake: rule.T("在审、未缴费的申请不算；发明专利须有证书，或授权通知书加缴费收据", "Pending applications do not count; a patent needs its certificate, or the notice of grant with the fee receipt")},
	ruleInForce:  {Code: "enterprise.right_in_force", Title: rule.T("处于有效保护期内", "Within its period of protection"), Basis: read(g(2, 1))},
	ruleRecent:   {Code: "enterprise.right_recent", Title: rule.T("在规定年限内获得", "Obtained within the years allowed"), Basis: reported(measures2008.Article(10))},
	ruleOnce:     {Code: "enterprise.right_once", Title: rule.T("Ⅱ类知识产权未曾使用", "Class II right not used before"), Basis: read(g(2, 4)), Mistake: rule.T("用过的是知识产权本身，转让后对受让企业同样视为已使用", "The right itself is spent: it stays spent in the hands of its buyer")},
	ruleSoleUser: {Code: "enterprise.right_sole_user", Title: rule.T("未被其他权属人使用", "Not in use by another owner"), Basis: read(g(2, 5))},

	ruleHeads:     {Code: "enterprise.heads", Title: rule.T("全年月平均人数", "Monthly average head counts of the year"), Basis: read(g(5, 3)), Mistake: rule.T("不是年末人数；可为小数，不得取整", "Not the number at year end; it may be fractional and is not rounded")},
	ruleMonth:     {Code: "enterprise.month", Title: rule.T("月平均数＝（月初数＋月末数）÷2", "Month's mean = (opening + closing) / 2"), Basis: read(g(5, 3))},
	ruleOperated:  {Code: "enterprise.months_operated", Title: rule.T("以实际经营期作为一个纳税年度", "The period actually operated is the year"), Basis: derived(g(5, 3))},
	ruleRoster:    {Code: "enterprise.roster", Title: rule.T("计入职工总数和科技人员的人员", "Persons who count as staff and technical staff"), Basis: read(g(5))},
	ruleStaffDays: {Code: "enterprise.staff_days", Title: rule.T("职工总数（在职，或兼职、临时聘用满规定天数）", "Staff (in service, or part-time and temporary with the days required)"), Basis: read(g(5))},
	ruleTechDays:  {Code: "enterprise.tech_days", Title: rule.T("科技人员（累计实际工作满规定天数）", "Technical staff (with the days actually worked required)"), Basis: read(g(5))},

	ruleYears:        {Code: "enterprise.years", Title: rule.T("近几个会计年度", "Accounting years looked back on"), Basis: read(g(1))},
	ruleSinceFounded: {Code: "enterprise.since_founded", Title: rule.T("实际经营期不满的按实际经营时间", "Operated for fewer years: the time actually operated"), Basis: read(measures2016.Article(11).Item(5))},

	ruleRD:           {Code: "enterprise.rd", Title: rule.T("研究开发费用总额", "Total R&D expense"), Basis: read(g(6))},
	ruleRDYear:       {Code: "enterprise.rd_year", Title: rule.T("年度研究开发费用", "R&D expense of the year"), Basis: read(g(6, 4))},
	ruleCommission:   {Code: "enterprise.commission", Title: rule.T("委托外部研究开发费用按比例计入", "Commissioned R&D counts in part"), Basis: read(g(6, 2, 7))},
	ruleOther:        {Code: "enterprise.other_cap", Title: rule.T("其他费用上限", "Cap on other expenses"), Basis: read(g(6, 2, 8)), Mistake: rule.T("上限是含其他费用在内的总额的20%，即其余费用的1/4，不是其余费用的20%", "The cap is 20% of a total that contains the other expenses: a quarter of the rest, not 20% of it")},
	ruleOtherReading: {Code: "enterprise.other_readings", Title: rule.T("其他费用上限的不同理解", "Other readings of the cap"), Basis: disputed(g(6, 2, 8))},
	ruleCapitalised:  {Code: "enterprise.capitalised", Title: rule.T("资本化支出及其摊销", "Capitalised development and its amortisation"), Basis: disputed(g(6, 2))},
	ruleForClient:    {Code: "enterprise.for_client", Title: rule.T("受托研发（成果归委托方）", "R&D whose result belongs to a client"), Basis: disputed(g(6))},
}

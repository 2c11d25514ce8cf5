package permit

import "github.com/keji-rules/keji/rule"

const (
	ruleStatus rule.ID = iota
	ruleWithin
	ruleNotExpired
	ruleNotCancelled
	ruleNotRevoked
	ruleWindow
	ruleEnforced
	ruleFiled
	ruleGrant
	ruleLongest
	ruleContract
	rulePassport
	rulePassportMonths
	ruleAsked
	ruleDeadlines
	ruleResidence
	ruleCard
	ruleNoCard
	ruleLodging
	ruleChange
	ruleCancel
	ruleTransfer
	ruleProcessing
	rulePapers
	paperForm
	paperContract
	paperPassport
	paperPhoto
	paperTier
	paperHistory
	paperDegree
	paperRecord
	paperMedical
	paperVisa
	paperCancelled
	paperFamily
	paperPoints
	paperPay
	paperTax
	paperCapital
	paperRest
	ruleInside
	ruleInsideA
	ruleInsideGround
)

var (
	inGuide   = guide.Whole().Reported()
	fromPaper = guide.Whole().Read() // each line rests on the list or figure of its edition
)

var book = rule.NewBook("work_permit", rule.T("外国人来华工作许可", "Work permit of a foreigner"), []rule.Rule{
	ruleStatus:         {Code: "work_permit.status", Title: rule.T("许可状态", "Status of the permit"), Basis: inGuide},
	ruleWithin:         {Code: "work_permit.begun", Title: rule.T("已生效", "Valid already"), Basis: inGuide},
	ruleNotExpired:     {Code: "work_permit.not_expired", Title: rule.T("未到期（截止日当日仍有效）", "Not expired (the last day is part of it)"), Basis: inGuide},
	ruleNotCancelled:   {Code: "work_permit.not_cancelled", Title: rule.T("未注销", "Not cancelled"), Basis: inGuide},
	ruleNotRevoked:     {Code: "work_permit.not_revoked", Title: rule.T("未撤销", "Not revoked"), Basis: inGuide},
	ruleWindow:         {Code: "work_permit.window", Title: rule.T("延期申请期间", "Window for renewal"), Basis: inGuide, Mistake: rule.T("延期须在到期前30日（含）至90日（含）之间申请；到期前29日起不予受理，须重新申请", "A renewal is filed between 90 and 30 days before the end, both included; from the 29th day on it is refused")},
	ruleEnforced:       {Code: "work_permit.enforced", Title: rule.T("逾期延期申请不予受理", "A late renewal is refused"), Basis: inGuide},
	ruleFiled:          {Code: "work_permit.filed_in_time", Title: rule.T("按期申请延期", "Renewal filed in time"), Basis: inGuide},
	ruleGrant:          {Code: "work_permit.grant", Title: rule.T("可批准的许可期限", "How long a permit may be granted"), Basis: inGuide},
	ruleLongest:        {Code: "work_permit.longest", Title: rule.T("类别最长年限", "Longest by tier"), Basis: inGuide},
	ruleContract:       {Code: "work_permit.contract", Title: rule.T("不超过合同期限", "Not beyond the contract"), Basis: inGuide},
	rulePassport:       {Code: "work_permit.passport", Title: rule.T("不超过护照有效期", "Not beyond the passport"), Basis: inGuide},
	rulePassportMonths: {Code: "work_permit.passport_months", Title: rule.T("申请时护照剩余有效期", "Passport valid for long enough at the application"), Basis: fromPaper},
	ruleAsked:          {Code: "work_permit.asked", Title: rule.T("不超过申请的期限", "Not beyond what is asked for"), Basis: inGuide},
	ruleDeadlines:      {Code: "work_permit.deadlines", Title: rule.T("事件后的期限", "Deadlines after an event"), Basis: inGuide},
	ruleResidence:      {Code: "work_permit.residence", Title: rule.T("申请工作类居留许可", "Apply for the residence permit"), Basis: inGuide},
	ruleCard:           {Code: "work_permit.card", Title: rule.T("申领外国人工作许可证", "Apply for the card"), Basis: inGuide},
	ruleNoCard:         {Code: "work_permit.no_card", Title: rule.T("不再制发许可证，凭许可通知和电子社保卡；已发的证件在延期、变更前继续有效", "No card any more: notice and electronic social security card; cards already issued stay until renewal or change"), Basis: cardNotice.Whole().Reported()},
	ruleLodging:        {Code: "work_permit.lodging", Title: rule.T("入境后24小时内办理住宿登记（不按日计算）", "Register lodging within 24 hours of entry (not counted in days)"), Basis: fromPaper},
	ruleChange:         {Code: "work_permit.change", Title: rule.T("申请变更", "Apply for the change"), Basis: inGuide},
	ruleCancel:         {Code: "work_permit.cancel", Title: rule.T("用人单位申请注销", "The employer applies for cancellation"), Basis: guide.Whole().Disputed()},
	ruleTransfer:       {Code: "work_permit.transfer", Title: rule.T("转聘新单位申请", "Apply with a new employer"), Basis: fromPaper},
	ruleInside:         {Code: "work_permit.inside", Title: rule.T("能否在境内申请", "Whether it may be applied for from inside China"), Basis: fromPaper},
	ruleInsideA:        {Code: "work_permit.inside_a", Title: rule.T("A类持任何签证或居留许可均可", "Tier A, on any visa or residence permit"), Basis: fromPaper},
	ruleInsideGround:   {Code: "work_permit.inside_ground", Title: rule.T("属于可在境内申请的情形", "A ground for applying from inside China"), Basis: fromPaper},
	ruleProcessing:     {Code: "work_permit.processing", Title: rule.T("办理时限", "How long the authority may take"), Basis: inGuide},
	rulePapers:         {Code: "work_permit.papers", Title: rule.T("应备材料", "Papers"), Basis: fromPaper},
	paperForm:          {Code: "work_permit.paper_form", Title: rule.T("申请表", "Application form"), Basis: fromPaper},
	paperContract:      {Code: "work_permit.paper_contract", Title: rule.T("聘用合同或任职证明", "Contract or letter of appointment"), Basis: fromPaper},
	paperPassport:      {Code: "work_permit.paper_passport", Title: rule.T("护照", "Passport"), Basis: fromPaper},
	paperPhoto:         {Code: "work_permit.paper_photo", Title: rule.T("照片", "Photo"), Basis: fromPaper},
	paperTier:          {Code: "work_permit.paper_tier", Title: rule.T("符合类别条件的证明", "Evidence of the tier"), Basis: fromPaper},
	paperHistory:       {Code: "work_permit.paper_history", Title: rule.T("工作资历证明", "Proof of work history"), Basis: fromPaper},
	paperDegree:        {Code: "work_permit.paper_degree", Title: rule.T("最高学位（学历）证书及认证", "Highest degree, authenticated"), Basis: fromPaper},
	paperRecord:        {Code: "work_permit.paper_record", Title: rule.T("无犯罪记录证明", "Certificate of no criminal record"), Basis: fromPaper},
	paperMedical:       {Code: "work_permit.paper_medical", Title: rule.T("体检证明", "Medical certificate"), Basis: fromPaper},
	paperVisa:          {Code: "work_permit.paper_visa", Title: rule.T("签证页或居留许可", "Visa or residence page"), Basis: fromPaper},
	paperCancelled:     {Code: "work_permit.paper_cancelled", Title: rule.T("原许可注销证明", "Proof that the former permit was cancelled"), Basis: fromPaper},
	paperFamily:        {Code: "work_permit.paper_family", Title: rule.T("随行家属材料", "Papers of the family"), Basis: fromPaper},
	paperPoints:        {Code: "work_permit.paper_points", Title: rule.T("各积分要素证明", "Evidence for each row of points"), Basis: fromPaper},
	paperPay:           {Code: "work_permit.paper_pay", Title: rule.T("薪资事项承诺书", "Commitment on pay"), Basis: fromPaper},
	paperTax:           {Code: "work_permit.paper_tax", Title: rule.T("与承诺相符的纳税记录（不符的记入失信）", "Tax record equal to the commitment (else recorded as dishonesty)"), Basis: fromPaper},
	paperCapital:       {Code: "work_permit.paper_capital", Title: rule.T("验资报告", "Capital verification"), Basis: fromPaper},
	paperRest:          {Code: "work_permit.paper_rest", Title: rule.T("办理该事项的其他材料（清单未收录，以受理机关要求为准）", "Further papers of such a request (the list was not read; ask the office)"), Basis: fromPaper, Mistake: rule.T("新办的材料清单不适用于延期和注销", "The list for a new permit is not that of a renewal or a cancellation")},
}, bookFacts)

const (
	factTier rule.FactID = iota
	factFrom
	factUntil
	factFiled
	factFiledOn
	factCancelled
	factCancelledOn
	factRevoked
	factRevokedOn
	factOn
	factKind
	factAskedFrom
	factAskedUntil
	factContract
	factPassport
	factGround
	factHistory
	factDegree
	factRecord
	factInside
	factFamily
	factEvent
	factEventOn
	factInsideGround
)

func flag(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag}
}

func day(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Day}
}

var bookFacts = []rule.Fact{
	factTier:         flag("tier", "许可类别", "Tier"),
	factFrom:         day("permit.from", "许可起始日", "First day of the permit"),
	factUntil:        day("permit.until", "许可截止日", "Last day of the permit"),
	factFiled:        flag("permit.renewal_filed", "已申请延期", "Renewal filed"),
	factFiledOn:      day("permit.renewal_filed_on", "延期申请日", "Day the renewal was filed"),
	factCancelled:    flag("permit.cancelled", "已注销", "Cancelled"),
	factCancelledOn:  day("permit.cancelled_on", "注销日", "Day of cancellation"),
	factRevoked:      flag("permit.revoked", "已撤销", "Revoked"),
	factRevokedOn:    day("permit.revoked_on", "撤销日", "Day of revocation"),
	factOn:           day("request.on", "申请日", "Day of the application"),
	factKind:         flag("request.kind", "申请事项", "What is applied for"),
	factAskedFrom:    day("request.from", "申请的起始日", "First day asked for"),
	factAskedUntil:   day("request.until", "申请的截止日", "Last day asked for"),
	factContract:     day("request.contract_until", "合同截止日", "Last day of the contract"),
	factPassport:     day("request.passport_until", "护照有效期截止日", "Last day of the passport"),
	factGround:       flag("request.ground", "认定途径", "Ground of recognition"),
	factHistory:      flag("request.history_is_ground", "工作资历即认定依据", "Work history is the ground"),
	factDegree:       flag("request.degree_is_ground", "学历即认定依据", "The degree is the ground"),
	factRecord:       flag("request.record_is_ground", "无犯罪记录即认定依据", "The record is the ground"),
	factInside:       flag("request.inside_china", "在境内申请", "Applied for from inside China"),
	factFamily:       flag("request.family", "有随行家属", "Family members come along"),
	factEvent:        flag("event.kind", "事件", "Event"),
	factInsideGround: flag("request.inside_ground", "境内申请的情形", "Ground for applying from inside China"),
	factEventOn:      day("event.on", "事件发生日", "Day of the event"),
}

package certificate

import "github.com/keji-rules/keji/rule"

// book declares every rule and fact of the package. Codes may be retired, never reassigned.
var book = rule.NewBook("hnte.certificate", rule.T("高新技术企业证书", "High and new technology enterprise certificate"), bookRules, bookFacts)

// is declares a rule.
func is(code, zh, en string, b rule.Basis) rule.Rule {
	return rule.Rule{Code: "hnte.certificate." + code, Title: rule.T(zh, en), Basis: b}
}

// guards adds the common mistake that a rule guards against.
func guards(r rule.Rule, zh, en string) rule.Rule {
	r.Mistake = rule.T(zh, en)
	return r
}

var bookRules = []rule.Rule{
	ruleNumber:          is("number", "证书编号释义", "What the number says", reported(guide.Whole())),
	ruleNumberPrefix:    is("number_prefix", "第1、2位（取得方式）", "Positions 1 and 2 (how it was obtained)", usual(guide.Whole())),
	ruleNumberIssue:     is("number_issue", "第3至6位（发证年度）", "Positions 3 to 6 (year of issue)", reported(guide.Whole())),
	ruleNumberProvince:  is("number_province", "第7、8位（省级行政区划）", "Positions 7 and 8 (province)", reported(guide.Whole())),
	ruleNumberSerial:    is("number_serial", "第9至14位（顺序号）", "Positions 9 to 14 (serial number)", reported(guide.Whole())),
	ruleNumberUnchecked: is("number_unchecked", "未校验：编号无校验位，是否实际颁发、是否被取消须向认定机构查询", "Not checked: there is no check digit; whether it was given or withdrawn is known to the accreditation body", derived(guide.Whole())),
	ruleNumberYear:      is("number_year", "编号年度与发证年度相符", "The number's year is that of the issue", usual(guide.Whole())),

	ruleValidity: is("validity", "证书有效期", "Validity of the certificate", read(measures.Article(9))),
	ruleTerm:     guards(is("term", "自发证之日起的有效期", "Validity from the date of issue", derived(measures.Article(9))), "末日是到期年份对应日的前一日，不是对应日，也不是年底", "The last day is the day before the anniversary, not the anniversary and not the end of the year"),
	ruleLeap:     is("term_leap", "2月29日发证的另一种算法", "The other count for an issue on 29 February", disputed(measures.Article(9))),
	ruleOldKept:  is("old_kept", "2008年办法下的证书继续有效至期满", "A certificate under the Measures of 2008 stays valid to its end", usual(measures.Article(23))),

	ruleStatus:       is("status", "证书状态", "Status of the certificate", read(measures.Article(9))),
	ruleIssued:       is("issued", "该日已发证", "Issued by that day", read(measures.Article(9))),
	ruleNotExpired:   is("not_expired", "该日未超过有效期", "Not expired on that day", read(measures.Article(9))),
	ruleNotWithdrawn: is("not_withdrawn", "未被取消资格", "The status was not withdrawn", read(measures.Article(19))),
	ruleLostFrom:     is("lost_from", "取消资格的起始年度", "First year without status", read(measures.Article(19))),

	ruleReports:      is("reports", "年度发展情况报表", "Annual reports", read(measures.Article(13))),
	ruleReport:       is("report", "按期填报上一年度情况", "The report on the year before, filed in time", read(measures.Article(13))),
	ruleMisses:       guards(is("reports_missed", "累计未填报年数", "Years missed in total", read(measures.Article(19).Item(3))), "累计两年即取消，不要求连续", "Two years in total withdraw the status; they need not follow each other"),
	ruleLateReading:  is("reports_late_other", "逾期填报的另一种理解", "The other reading of late reports", disputed(guide.Section(5, 2))),
	ruleFirstReading: is("reports_first_other", "发证当年无须填报的另一种理解", "The other reading: none is due in the year of issue", disputed(measures.Article(13))),

	ruleChangeBy:       is("change_by", "变更报告截止日", "Last day for reporting a change", derived(measures.Article(17))),
	ruleChangeInTime:   is("change_in_time", "变更已按期报告", "The change was reported in time", read(measures.Article(17))),
	ruleChanged:        is("changed", "变更后的资格", "The status after a change", read(measures.Article(17))),
	ruleRenamed:        is("renamed", "更名", "Renaming", read(guide.Section(5, 4))),
	ruleStillQualifies: is("still_qualifies", "变更后符合认定条件", "The conditions are met after the change", read(measures.Article(17))),
	ruleMove:           is("move", "跨区域搬迁后的资格", "The status after a move", read(measures.Article(18))),
	ruleMoved:          is("moved_whole", "跨认定机构管理区域整体迁移", "A move as a whole across accreditation bodies", read(measures.Article(18))),
	ruleMovedWithin:    is("moved_within", "在有效期内完成迁移", "Completed within the validity", read(guide.Section(5, 5))),

	ruleReexamined:   is("reexamination", "复核年度", "Years re-examined", read(measures.Article(16))),
	ruleHeld:         is("reexamined_held", "问题所属年度在有效期内", "The year in question lies within the validity", read(measures.Article(16))),
	ruleTestYears:    guards(is("test_years", "研发费用占比的会计年度", "Accounting years of the R&D test", read(guide.Section(5, 3))), "复核看问题所属年度及前两年，不是申报时的前三年", "A re-examination takes the year in question and the two before it, not the three before an application"),
	ruleBandYear:     is("band_year", "按问题所属年度销售收入确定比例", "The ratio is chosen by the sales of the year in question", derived(guide.Section(5, 3))),
	ruleReexamEffect: is("reexamination_effect", "复核后果", "What a re-examination leads to", read(measures.Article(16))),

	ruleRecovery:  is("recovery", "取消资格后追缴税款", "Tax recovered after a withdrawal", read(measures.Article(19))),
	ruleGround:    is("ground", "取消资格的情形", "Ground of withdrawal", read(measures.Article(19))),
	ruleWithin:    is("recovery_within", "起始年度在享受优惠年度内", "From a year at the reduced rate", derived(measures.Article(16))),
	ruleYearTax:   is("year_tax", "年度税款＝（法定税率－优惠税率）×应纳税所得额", "Tax of the year = (general rate - reduced rate) x taxable income", derived(tax24.Article(2))),
	ruleUnsettled: is("year_unsettled", "该年度尚未汇算清缴，按法定税率申报", "Not settled yet: the year is settled at the general rate", derived(tax24.Article(2))),
	ruleTotal:     is("recovered_total", "追缴税款合计（不含滞纳金）", "Tax recovered, without late fees", derived(tax24.Article(2))),
	ruleLateFees:  is("late_fees", "滞纳金依税法另计，此处不计算", "Late fees follow under tax law and are not computed here", usual(levy.Whole())),
	ruleSubsidies: is("subsidies", "已兑现的财政奖补可能被追回，此处不计算", "Subsidies may be reclaimed; not computed here", reported(subsidies.Whole())),
	ruleFileAgain: is("file_again", "可再次申请认定的首日", "First day on which the enterprise may apply again", read(guide.Section(5, 6, 3))),
	ruleBar:       guards(is("bar", "取消资格后的不受理期", "No applications after a withdrawal", read(guide.Section(5, 6, 3))), "2016年起取消资格当年不得申请，次年即可；“5年内不受理”是2008年的规定", "Since 2016 only the year of the withdrawal is barred; five years was the rule of 2008"),
	ruleBarKept:   is("bar_kept", "2016年起的办法只禁当年申请，此前的不受理期是否随之结束未见规定，此处按申请时的办法处理", "The Measures of 2016 bar the same year alone; whether an earlier bar ends with them is not laid down: here the rule in force when filing decides", disputed(measures.Article(23))),

	ruleTaxYears: is("tax_years", "享受优惠税率的年度", "Tax years at the reduced rate", read(measures.Article(10))),
	ruleReduced:  guards(is("reduced", "优惠税率的起止年度", "First and last year at the reduced rate", read(tax24.Article(1))), "自发证年度1月1日起，不是自发证之日起，也不是自次年起", "From 1 January of the year of issue, not from the date of issue and not from the next year"),
	ruleYearly:   is("yearly_conditions", "享受优惠期间各年度均须符合认定条件", "The conditions must be met in every year of the benefit", read(tax24.Article(2))),
	ruleStacking: is("no_stacking", "不得与小型微利企业、西部大开发、过渡期减半等优惠税率叠加，择一享受；境外所得亦可按优惠税率", "Not combined with the rates for small-profit enterprises, the western regions or transitional halves: choose one; foreign income also has the reduced rate", reported(stacking.Whole())),

	ruleRate:           is("rate", "预缴税率", "Rate of prepayments", reported(tax24.Whole())),
	ruleFirstTime:      is("rate_before", "取得证书前的预缴税率", "Prepayments before the certificate", reported(tax24.Whole())),
	ruleSettled:        is("rate_settled", "汇算清缴税率", "Rate of the settlement", read(tax24.Article(1))),
	ruleExpiryPrepaid:  is("expiry_prepaid", "到期年度在重新认定前暂按优惠税率预缴", "In the year of the end, prepayments at the reduced rate until certified anew", read(tax24.Article(1))),
	ruleAfterEnd:       is("rate_after", "证书到期年度之后", "After the year of the end", read(tax24.Article(1))),
	ruleOtherServes:    is("rate_other", "该日适用其他证书，请就该证书查询", "Another certificate serves that day: ask about that one", read(measures.Article(9))),
	ruleExpiryYear:     is("expiry_year", "证书到期年度的税款", "Tax of the year in which the certificate ends", read(tax24.Article(1))),
	ruleWholeYear:      is("whole_year", "证书有效至年底，全年适用优惠税率", "Valid to the end of the year, all of it at the reduced rate", derived(measures.Article(10))),
	ruleRecertifyBy:    is("recertify_by", "新证书截止日，未取得的补税", "New certificate by, or the tax is topped up", read(tax24.Article(1))),
	ruleRecertifyOther: is("recertify_by_other", "新证书截止日的另一种理解", "The other reading of that day", disputed(guide.Section(4, 3))),
	ruleTopUp:          is("top_up", "到期年度补缴税款", "Tax topped up for the year of the end", read(tax24.Article(1))),
	ruleFollowed:       is("followed", "按期取得新证书", "A new certificate in time", read(tax24.Article(1))),
	ruleFollowedOther:  is("followed_other", "按另一种理解按期取得新证书", "A new certificate in time by the other reading", disputed(guide.Section(4, 3))),

	ruleLosses:      is("losses", "延长结转年限的亏损", "Losses carried forward longer", read(tax76.Section(1))),
	ruleQualified:   is("qualified", "具备资格年度", "Qualifying years", read(tax45.Section(2))),
	ruleLossTerm:    is("loss_term", "亏损结转年限", "Years a loss is carried forward", read(tax76.Section(1))),
	ruleLossReading: is("losses_other", "到期年度是否属于具备资格年度的另一种理解", "The other reading of the year in which the certificate ends", disputed(tax45.Section(2))),

	ruleDeadlines: is("deadlines", "近期期限", "Deadlines", read(measures.Whole())),
	ruleNoticeEnd: is("notice_end", "更名公示期（按工作日计）", "Public notice of a renaming, in working days", read(guide.Section(5, 4))),
	ruleRenewal:   is("renewal", "到期年度申报重新认定（广东省，不含深圳）", "Application for renewal in the year of the end (Guangdong outside Shenzhen)", reported(guangdong.Whole())),
	ruleRenewed:   is("renewed", "已取得新证书", "A new certificate was issued", read(measures.Article(9))),
}

// Package law names the documents that the packages on review experts cite, each once.
package law

import "github.com/keji-rules/keji/rule"

var (
	council  = rule.T("国务院", "State Council")
	congress = rule.T("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress")
	ministry = rule.T("科学技术部", "Ministry of Science and Technology")
	finance  = rule.T("财政部、科学技术部", "Ministry of Finance and Ministry of Science and Technology")
	noDay    rule.Date
)

func paper(id, zh, en, number string, issuer rule.Text, issued, from rule.Date, source rule.Provenance) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{ID: id, Title: rule.T(zh, en), Number: number, Issuer: issuer, Promulgated: issued, InForce: from, Source: source})
}

func described(id, zh, en, number string, issued rule.Date) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{ID: id, Described: true, Title: rule.T(zh, en), Number: number, Promulgated: issued, Source: rule.SecondHand})
}

var (
	science2007 = paper("NSFC-2007", "国家自然科学基金条例", "Regulations on the National Natural Science Foundation (2007)", "国务院令第487号", council, rule.NewDate(2007, 2, 24), rule.NewDate(2007, 4, 1), rule.Read)
	science2024 = paper("NSFC-2024", "国家自然科学基金条例", "Regulations on the National Natural Science Foundation (2024)", "国务院令第796号", council, rule.NewDate(2024, 11, 8), rule.NewDate(2025, 1, 1), rule.Read)
	bidding     = paper("BID", "中华人民共和国招标投标法", "Tendering and Bidding Law", "", congress, rule.NewDate(2017, 12, 27), noDay, rule.Read)
	biddingRule = paper("BID-R", "中华人民共和国招标投标法实施条例", "Regulations for the Implementation of the Tendering and Bidding Law", "", council, rule.NewDate(2019, 3, 2), noDay, rule.Read)
	procurement = paper("GPR", "中华人民共和国政府采购法实施条例", "Regulations for the Implementation of the Government Procurement Law", "", council, rule.NewDate(2015, 1, 30), noDay, rule.Read)
	guangdong   = described("GDGP", "广东省政府采购评审专家管理规定", "Guangdong's rule on review experts in government procurement", "", noDay)
	solicit     = paper("E360", "科学技术活动评审工作中请托行为处理规定（试行）", "Provisions on Handling Solicitation in Reviews of Science and Technology Activities (Trial)", "国科发监〔2020〕360号", ministry, rule.NewDate(2020, 12, 23), rule.NewDate(2020, 12, 23), rule.SecondHand)
	fees        = paper("E128", "中央财政科研项目专家咨询费管理办法", "Measures for Experts' Fees in Research Projects of the Central Budget", "财科教〔2017〕128号", finance, noDay, noDay, rule.SecondHand)
	labourTax   = described("IIT-LABOUR", "劳务报酬所得个人所得税预扣预缴规则", "Rules on withholding tax on labour income", "", noDay)
	practice    = described("REVIEW-USE", "科技评审的通行做法", "Usual practice in reviews of science and technology", "", noDay)
	pool2015    = described("E15", "补充完善国家科技专家库的通知（2015年）", "Notice on completing the national pool of experts, 2015", "", noDay)
	pool2017    = paper("E25", "国家科技专家库管理办法（试行）", "Measures for the National Pool of Science and Technology Experts (Trial)", "国科办创〔2017〕25号", ministry, noDay, noDay, rule.SecondHand)
	zhongshan   = described("ZS-POOL", "中山市科技专家库征集通知", "Zhongshan's call for experts", "", noDay)
	jiangmen    = described("JM-POOL", "江门市科技专家征集通知", "Jiangmen's call for experts", "", noDay)
	dongguan    = described("DG-POOL", "东莞市科协专家征集通知（2014年）", "Call of Dongguan's science association for experts, 2014", "", rule.NewDate(2014, 11, 13))
	guangzhou   = described("GZ-POOL", "广州市科协专家征集通知（2024年）", "Call of Guangzhou's science association for experts, 2024", "", noDay)
	yulin       = rule.NewDocument(rule.DocumentInfo{ID: "YL-2021", Title: rule.T("玉林市市本级技术研究与开发经费管理办法（2021年修订）", "Yulin's Measures for Funds of Research and Development (revised 2021)"), Number: "玉市财政教〔2021〕44号", Issuer: rule.T("玉林市财政局", "Yulin Bureau of Finance"), Source: rule.SecondHand})
	yulinMore   = described("YL-2021-R", "玉林市市本级技术研究与开发经费管理办法的补充说明", "Supplement to Yulin's measures", "", noDay)
	qingdao     = described("QD-POOL", "青岛市科技专家库管理暂行办法", "Qingdao's interim measures for its pool of experts", "", noDay)
	shenzhen    = described("SZ-REVIEW", "深圳市科技项目评审管理办法", "Shenzhen's measures for reviewing projects", "", noDay)
)

// Science2007 and Science2024 are 国家自然科学基金条例 in its two versions: the draw (Article 15), recusal (19, now 20), sanctions (37, now 39).
func Science2007() rule.Document { return science2007 }
func Science2024() rule.Document { return science2024 }

// Bidding is 招标投标法, an analogue for panels (Article 37).
func Bidding() rule.Document { return bidding }

// BiddingRules is 招标投标法实施条例: no expert of the pool is named by hand (Article 46), replacement (48).
func BiddingRules() rule.Document { return biddingRule }

// Procurement is 政府采购法实施条例: ties within three years (Article 9), the draw (39), sanctions (75).
func Procurement() rule.Document { return procurement }

// GuangdongProcurement is the province's rule on review experts: ties inside a panel (Article 21).
func GuangdongProcurement() rule.Document { return guangdong }

// Solicitation is 科学技术活动评审工作中请托行为处理规定（试行）.
func Solicitation() rule.Document { return solicit }

// Fees is 中央财政科研项目专家咨询费管理办法.
func Fees() rule.Document { return fees }

// Yulin is the measure of a city of Guangxi, whose fees are in Article 9, item 10; YulinSupplement explains them.
func Yulin() rule.Document           { return yulin }
func YulinSupplement() rule.Document { return yulinMore }

// National2015 and National2017 are the criteria and the measures of the national pool.
func National2015() rule.Document { return pool2015 }
func National2017() rule.Document { return pool2017 }

// Zhongshan, Jiangmen, Dongguan and Guangzhou are calls for experts; Qingdao and Shenzhen are comparators.
func Zhongshan() rule.Document { return zhongshan }
func Jiangmen() rule.Document  { return jiangmen }
func Dongguan() rule.Document  { return dongguan }
func Guangzhou() rule.Document { return guangzhou }
func Qingdao() rule.Document   { return qingdao }
func Shenzhen() rule.Document  { return shenzhen }

// LabourTax is how tax on labour income is withheld, from general knowledge.
func LabourTax() rule.Document { return labourTax }

// Practice is what reviews do where no text was read; it is never read, but assumed or proposed.
func Practice() rule.Document { return practice }

// Checked is the last day on which the documents were compared with their sources.
func Checked() rule.Date { return rule.NewDate(2026, 11, 22) }

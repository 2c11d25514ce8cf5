package projectlaw

import "github.com/keji-rules/keji/rule"

// bureau is the science and technology bureau of a city.
func bureau(zh, en string) rule.Text {
	return rule.T(zh+"科学技术局", "Science and Technology Bureau of "+en)
}

var (
	meizhouPlan  = described("MZ-PLAN", "梅州市科技计划项目管理办法（未找到文本）", "Meizhou measures on science and technology plan projects (text not found)", "", meizhou, noDay, rule.Unknown)
	meizhouSign  = described("MZ-2025-24", "梅州市2025年科技计划项目合同签订通知", "Meizhou notice on signing the contracts of 2025", "梅市科〔2025〕24号", meizhou, on(2025, 9, 22), rule.SecondHand)
	meizhouLab   = described("MZ-LAB-26", "梅州市重点实验室2026年申报通知", "Meizhou call for key laboratories, 2026", "", meizhou, noDay, rule.SecondHand)
	maoming      = paper("MM-2021", "茂名市科技项目和资金管理办法", "Maoming Measures on Science and Technology Projects and Funds", "茂科规〔2021〕1号", bureau("茂名市", "Maoming"), noDay, noDay, rule.SecondHand)
	zhongshan    = described("ZS-2022", "中山市科技项目结题通知", "Zhongshan notice on closing projects", "", bureau("中山市", "Zhongshan"), on(2022, 5, 4), rule.SecondHand)
	shenzhen     = described("SZ-2023", "深圳市科技计划项目验收说明（2023年2月2日）", "Shenzhen explanation of project acceptance (2 February 2023)", "", rule.T("深圳市科技创新委员会", "Science, Technology and Innovation Commission of Shenzhen"), on(2023, 2, 2), rule.SecondHand)
	shenzhenLim  = described("SZ-LIM20", "深圳市2020年申请科技计划项目限项要求", "Shenzhen limits on applications, 2020", "", rule.T("深圳市科技创新委员会", "Science, Technology and Innovation Commission of Shenzhen"), on(2020, 7, 6), rule.SecondHand)
	shenzhenPub  = described("SZ-PUB21", "深圳市科技计划项目验收结果公示（2021年10月12日）", "Shenzhen public notice of acceptance results (12 October 2021)", "", rule.T("深圳市科技创新委员会", "Science, Technology and Innovation Commission of Shenzhen"), on(2021, 10, 12), rule.SecondHand)
	guangzhou15  = paper("GZ-2015", "广州市科技计划项目管理办法", "Guangzhou Measures on Science and Technology Plan Projects (2015)", "穗科创〔2015〕6号", bureau("广州市", "Guangzhou"), noDay, noDay, rule.SecondHand)
	guangzhou23  = paper("GZ-2023", "广州市科技计划项目管理办法", "Guangzhou Measures on Science and Technology Plan Projects (2023)", "穗科规字〔2023〕1号", bureau("广州市", "Guangzhou"), noDay, noDay, rule.SecondHand)
	nansha       = paper("NS-2023", "广州市南沙区科技计划项目经费管理办法", "Nansha Measures on the Funds of Science and Technology Plan Projects", "穗南科规字〔2023〕2号", bureau("广州市南沙区", "Nansha, Guangzhou"), noDay, noDay, rule.SecondHand)
	foshan       = paper("FS-2021", "佛山市科技创新项目管理办法（试行）", "Foshan Measures on Innovation Projects (trial)", "", bureau("佛山市", "Foshan"), noDay, noDay, rule.SecondHand)
	foshanCall   = described("FS-CALL", "佛山市科技创新项目验收通知", "Foshan calls for acceptance", "佛科函〔2021〕37号、〔2022〕21号", bureau("佛山市", "Foshan"), noDay, rule.SecondHand)
	qingyuan     = paper("QY-2022", "清远市市级科技计划项目管理办法", "Qingyuan Measures on Municipal Science and Technology Plan Projects", "清科〔2022〕24号", bureau("清远市", "Qingyuan"), noDay, noDay, rule.SecondHand)
	qingyuan2016 = described("QY-2016", "清远市2016年科技计划申报通知", "Qingyuan call of 2016", "清科函〔2016〕11号", bureau("清远市", "Qingyuan"), on(2016, 2, 24), rule.SecondHand)
	yangjiang    = described("YJ-2023", "阳江市科技计划项目验收结题管理实施细则", "Yangjiang detailed rules on acceptance and closing", "阳科通〔2023〕4号", bureau("阳江市", "Yangjiang"), noDay, rule.SecondHand)
	shantou      = described("ST-2023", "关于做好科技专项资金项目管理工作的通知（汕头市某区，2023年2月8日）", "Notice on managing projects funded for science and technology (a district of Shantou, 8 February 2023)", "", rule.T("汕头市某区工业和信息化局", "Bureau of Industry and Information Technology of a district of Shantou"), on(2023, 2, 8), rule.SecondHand)
	dongguan     = paper("DG-2021", "东莞市科技计划项目管理办法", "Dongguan Measures on Science and Technology Plan Projects", "东科〔2021〕80号", bureau("东莞市", "Dongguan"), noDay, noDay, rule.SecondHand)
	chongqing    = paper("CQ-2023", "重庆市科研项目管理办法", "Chongqing Measures on Research Projects", "渝科局发〔2023〕35号", bureau("重庆市", "Chongqing"), noDay, noDay, rule.SecondHand)
	zhejiang     = paper("ZJ-2015", "浙江省科技计划项目验收管理办法", "Zhejiang Measures on the Acceptance of Science and Technology Plan Projects", "", rule.T("浙江省科学技术厅", "Department of Science and Technology of Zhejiang Province"), noDay, on(2015, 6, 1), rule.SecondHand)
	panzhihua    = paper("PZH-2021", "攀枝花市市级科技计划项目管理办法", "Panzhihua Measures on Municipal Science and Technology Plan Projects", "攀科发〔2021〕22号", bureau("攀枝花市", "Panzhihua"), noDay, noDay, rule.SecondHand)
	other2025    = described("OTHER-2025", "外省2025年度省重点研发计划申报通知（未注明省份）", "Call of another province for its key R&D plan, 2025 (which province is not said)", "", rule.T("外省科学技术厅", "Department of Science and Technology of another province"), noDay, rule.SecondHand)
	anyang       = described("AY-FORM", "安阳市科技项目验收意见书", "Anyang form of acceptance opinions", "", bureau("安阳市", "Anyang"), noDay, rule.SecondHand)
)

// MeizhouPlan is Meizhou's own measures, whose text was not found: nothing is read in it.
func MeizhouPlan() rule.Document { return meizhouPlan }

// MeizhouContracts2025 is 梅市科〔2025〕24号 on signing contracts; MeizhouLab2026 is the call for key laboratories.
func MeizhouContracts2025() rule.Document { return meizhouSign }
func MeizhouLab2026() rule.Document       { return meizhouLab }

// Maoming, Zhongshan, Shenzhen, Nansha, Foshan, Qingyuan, Yangjiang and Dongguan are the texts of Guangdong cities.
func Maoming() rule.Document   { return maoming }
func Zhongshan() rule.Document { return zhongshan }
func Shenzhen() rule.Document  { return shenzhen }
func Nansha() rule.Document    { return nansha }
func Foshan() rule.Document    { return foshan }
func Qingyuan() rule.Document  { return qingyuan }
func Yangjiang() rule.Document { return yangjiang }
func Dongguan() rule.Document  { return dongguan }

// Shantou2023 is a district's notice under 汕府科〔2022〕84号: what must be reported at once, and a report of each year.
func Shantou2023() rule.Document { return shantou }

// FoshanCalls, Qingyuan2016 and ShenzhenLimits2020 are calls and notices of those cities.
func FoshanCalls() rule.Document        { return foshanCall }
func Qingyuan2016() rule.Document       { return qingyuan2016 }
func ShenzhenLimits2020() rule.Document { return shenzhenLim }

// ShenzhenResults2021 is Shenzhen's public notice of results: ten days.
func ShenzhenResults2021() rule.Document { return shenzhenPub }

// Guangzhou2015 and Guangzhou2023 are Guangzhou's measures.
func Guangzhou2015() rule.Document { return guangzhou15 }
func Guangzhou2023() rule.Document { return guangzhou23 }

// Chongqing, Zhejiang, Panzhihua and Anyang are texts of other provinces, read for comparison.
func Chongqing() rule.Document { return chongqing }
func Zhejiang() rule.Document  { return zhejiang }
func Panzhihua() rule.Document { return panzhihua }
func Anyang() rule.Document    { return anyang }

// OtherProvince2025 is a call of another province that a notice reports without naming it: applications closed on 2025-02-07.
func OtherProvince2025() rule.Document { return other2025 }

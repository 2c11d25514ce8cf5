// Package law declares the documents that the packages on research integrity cite, the editions of the three regimes, and
// how well a provision is founded, each once, so that one document has one handle wherever it is cited.
//
// The provenance of a document is that of its particulars: title, number, issuer, days. How well a figure is known is
// said where the figure stands.
//
// # To be confirmed
//
//   - The day on which 国科发监〔2022〕221号 took effect: it says from the day of issue, is dated 2022-08-25 and was published on
//     2022-09-14; the first is taken. Likewise 国科发监〔2019〕323号, dated 2019-09-25, published 2019-10-09.
//   - Number, first day in force and validity of Guangdong's measures of 2024, dated 2024-09-25, posted 2024-10-08; the number of
//     those of 2021. The first of these days is taken as the first in force, as a note of the edition says; what these
//     measures provide is open, and where the national rules would apply instead a line of the answer says it too.
//   - Articles of 国科发监〔2022〕221号 beyond Article 2, and of Order 24 beyond Article 2.
package law

import "github.com/keji-rules/keji/rule"

func day(y, m, d int) rule.Date { return rule.NewDate(y, m, d) }

var (
	most      = rule.T("科学技术部", "Ministry of Science and Technology")
	guangdong = rule.T("广东省科学技术厅", "Guangdong Department of Science and Technology")
	ndrc      = rule.T("国家发展和改革委员会", "National Development and Reform Commission")
	congress  = rule.T("全国人民代表大会及其常务委员会", "National People's Congress and its Standing Committee")

	misconduct2019 = rule.NewDocument(rule.DocumentInfo{
		ID: "323-2019", Title: rule.T("科研诚信案件调查处理规则（试行）", "Rules for the Investigation and Handling of Research Integrity Cases (Trial)"),
		Number: "国科发监〔2019〕323号", Issuer: rule.T("科学技术部等二十部门", "Ministry of Science and Technology and 19 other departments"),
		Promulgated: day(2019, 9, 25), InForce: day(2019, 9, 25), Until: day(2022, 8, 25), Source: rule.Read,
	})
	misconduct2022 = rule.NewDocument(rule.DocumentInfo{
		ID: "221-2022", Title: rule.T("科研失信行为调查处理规则", "Rules for the Investigation and Handling of Research Misconduct"),
		Number: "国科发监〔2022〕221号", Issuer: rule.T("科学技术部等二十二部门", "Ministry of Science and Technology and 21 other departments"),
		Promulgated: day(2022, 8, 25), InForce: day(2022, 8, 25), Source: rule.Read,
	})
	order19 = rule.NewDocument(rule.DocumentInfo{
		ID: "MOST-ORD19", Title: rule.T("科学技术活动违规行为处理暂行规定", "Interim Provisions on Handling Violations in Science and Technology Activities"),
		Number: "科学技术部令第19号", Issuer: most, Promulgated: day(2020, 7, 17), InForce: day(2020, 9, 1), Until: day(2026, 3, 20), Source: rule.Read,
	})
	order24 = rule.NewDocument(rule.DocumentInfo{
		ID: "MOST-ORD24", Title: rule.T("科学技术活动违规行为调查处理规定", "Provisions on the Investigation and Handling of Violations in Science and Technology Activities"),
		Number: "科学技术部令第24号", Issuer: most, InForce: day(2026, 3, 20), Source: rule.SecondHand,
	})
	guangdong2021 = rule.NewDocument(rule.DocumentInfo{
		ID: "GD-2021", Title: rule.T("广东省科研诚信管理办法（试行）", "Measures of Guangdong Province on Research Integrity (Trial)"),
		Issuer: guangdong, InForce: day(2021, 2, 1), Until: day(2024, 2, 1), Source: rule.Read,
	})
	guangdong2024 = rule.NewDocument(rule.DocumentInfo{
		ID: "GD-2024", Title: rule.T("广东省科学技术厅科技计划项目科研诚信管理办法", "Measures of the Guangdong Department of Science and Technology on the Research Integrity of Plan Projects"),
		Issuer: guangdong, Promulgated: day(2024, 9, 25), Source: rule.SecondHand,
	})

	repair58 = rule.NewDocument(rule.DocumentInfo{
		ID: "NDRC-58", Title: rule.T("失信行为纠正后的信用信息修复管理办法（试行）", "Measures on the Repair of Credit Information after Dishonest Acts Were Corrected (Trial)"),
		Number: "国家发展和改革委员会令第58号", Issuer: ndrc, Promulgated: day(2023, 1, 13), InForce: day(2023, 5, 1), Until: day(2026, 4, 1), Source: rule.Read,
	})
	repair36 = rule.NewDocument(rule.DocumentInfo{
		ID: "NDRC-36", Title: rule.T("信用修复管理办法", "Measures on Credit Repair"),
		Number: "国家发展和改革委员会令第36号", Issuer: ndrc, Promulgated: day(2025, 11, 20), InForce: day(2026, 4, 1), Source: rule.Read,
	})

	ethics2023 = rule.NewDocument(rule.DocumentInfo{
		ID: "ETHICS-2023", Title: rule.T("科技伦理审查办法（试行）", "Measures on the Ethics Review of Science and Technology (Trial)"),
		Number: "国科发监〔2023〕167号", Issuer: rule.T("科学技术部等十部门", "Ministry of Science and Technology and 9 other departments"),
		Promulgated: day(2023, 9, 7), InForce: day(2023, 12, 1), Source: rule.Read,
	})
	geneticRegulations = rule.NewDocument(rule.DocumentInfo{
		ID: "HGR-2019", Title: rule.T("中华人民共和国人类遗传资源管理条例", "Regulations on Human Genetic Resources"),
		Issuer: rule.T("国务院", "State Council"), InForce: day(2019, 7, 1), Source: rule.Assumed,
	})

	credit49 = rule.NewDocument(rule.DocumentInfo{
		ID: "SC-49", Title: rule.T("国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见", "Guiding Opinions of the General Office of the State Council on Improving the System of Constraints on Dishonesty"),
		Number: "国办发〔2020〕49号", Issuer: rule.T("国务院办公厅", "General Office of the State Council"), Promulgated: day(2020, 12, 7), Source: rule.Assumed,
	})
	records2016 = rule.NewDocument(rule.DocumentInfo{
		ID: "SDR-2016", Title: rule.T("国家科技计划（专项、基金等）严重失信行为记录暂行规定", "Interim Provisions on Records of Serious Dishonesty in National Science and Technology Plans"),
		Number: "国科发政〔2016〕97号", Issuer: most, Source: rule.SecondHand,
	})
	awards2024 = rule.NewDocument(rule.DocumentInfo{
		ID: "AWARDS-2024", Title: rule.T("国家科学技术奖励条例", "Regulations on National Science and Technology Awards"),
		Issuer: rule.T("国务院", "State Council"), Promulgated: day(2024, 5, 26), Source: rule.Read,
	})

	privacyLaw     = statute("PIPL", "中华人民共和国个人信息保护法", "Personal Information Protection Law")
	legislationLaw = statute("LEGISLATION-LAW", "中华人民共和国立法法", "Legislation Law")
	civilCode      = statute("CIVIL-CODE", "中华人民共和国民法典", "Civil Code")
)

func statute(id, zh, en string) rule.Document {
	return rule.NewDocument(rule.DocumentInfo{ID: id, Title: rule.T(zh, en), Issuer: congress, Source: rule.Assumed})
}

// Misconduct2019 is 国科发监〔2019〕323号.
func Misconduct2019() rule.Document { return misconduct2019 }

// Misconduct2022 is 国科发监〔2022〕221号.
func Misconduct2022() rule.Document { return misconduct2022 }

// Order19 is 科学技术部令第19号.
func Order19() rule.Document { return order19 }

// Order24 is 科学技术部令第24号.
func Order24() rule.Document { return order24 }

// Guangdong2021 is 广东省科研诚信管理办法（试行）.
func Guangdong2021() rule.Document { return guangdong2021 }

// Guangdong2024 is 广东省科学技术厅科技计划项目科研诚信管理办法.
func Guangdong2024() rule.Document { return guangdong2024 }

// Repair58 is 国家发展和改革委员会令第58号.
func Repair58() rule.Document { return repair58 }

// Repair36 is 国家发展和改革委员会令第36号.
func Repair36() rule.Document { return repair36 }

// Ethics2023 is 国科发监〔2023〕167号.
func Ethics2023() rule.Document { return ethics2023 }

// GeneticRegulations is 人类遗传资源管理条例.
func GeneticRegulations() rule.Document { return geneticRegulations }

// LegislationLaw is 立法法; Article 104 says that rules do not reach back, unless in favour of whom they concern.
func LegislationLaw() rule.Document { return legislationLaw }

// CivilCode is 民法典: time limits (Articles 200 to 204), and which bounds are included (Article 1259).
func CivilCode() rule.Document { return civilCode }

// Credit49 is 国办发〔2020〕49号: dishonesty is found by a document that has legal effect.
func Credit49() rule.Document { return credit49 }

// Records2016 is 国科发政〔2016〕97号, on records of serious dishonesty.
func Records2016() rule.Document { return records2016 }

// Awards2024 is 国家科学技术奖励条例 as revised in 2024.
func Awards2024() rule.Document { return awards2024 }

// PrivacyLaw is 个人信息保护法: the least that a purpose needs (Articles 5 and 6), accuracy (8), correction (46), no decision by a
// machine alone (24), de-identification (51).
func PrivacyLaw() rule.Document { return privacyLaw }

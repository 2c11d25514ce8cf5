package projectlaw

import "github.com/keji-rules/keji/rule"

var (
	keyRD2017   = paper("NKRDP-2017", "国家重点研发计划管理暂行办法", "Interim Measures on the National Key R&D Programme", "国科发资〔2017〕152号", mostMOF, noDay, noDay, rule.Assumed)
	evaluation  = paper("NKRDP-EVAL", "国家重点研发计划项目综合绩效评价工作规范（试行）", "Norms on the Comprehensive Performance Evaluation of National Key R&D Projects (trial)", "国科办资〔2018〕107号", mostDesk, on(2018, 12, 14), noDay, rule.SecondHand)
	optimise    = paper("NKRDP-OPT", "关于进一步优化国家重点研发计划项目和资金管理的通知", "Notice on Further Optimising the Management of National Key R&D Projects and Funds", "国科发资〔2019〕45号", mostMOF, noDay, noDay, rule.SecondHand)
	major2018   = paper("MP-ACC", "国家科技重大专项（民口）验收管理办法", "Measures on the Acceptance of National Science and Technology Major Projects (civil)", "国科发专〔2018〕37号", most, noDay, noDay, rule.Assumed)
	plan2001    = paper("OLD-2001", "国家科技计划项目管理暂行办法", "Interim Measures on National Science and Technology Plan Projects", "科学技术部令第5号", most, noDay, noDay, rule.Assumed)
	optimise25  = paper("GF25", "国务院关于优化科研管理提升科研绩效若干措施的通知", "State Council Notice on Optimising Research Management and Raising Research Performance", "国发〔2018〕25号", council, noDay, noDay, rule.SecondHand)
	reports2014 = paper("SCR", "关于加快建立国家科技报告制度的指导意见", "Guiding Opinions on Building the National System of Science and Technology Reports", "国办发〔2014〕43号", rule.T("国务院办公厅", "General Office of the State Council"), noDay, noDay, rule.Assumed)
	call2025    = described("NKRDP-2025", "国家重点研发计划重点专项2025年度项目申报指南", "Guides for applications to key programmes of the National Key R&D Programme, 2025", "", rule.T("工业和信息化部、水利部等", "Ministries that lead programmes"), noDay, rule.SecondHand)
	nsfcUsage   = described("NSFC-2015", "国家自然科学基金项目延期的做法（2015年）", "Practice of the Natural Science Foundation on extensions, 2015", "", rule.T("国家自然科学基金委员会", "National Natural Science Foundation of China"), noDay, rule.SecondHand)
	results2021 = described("NKRDP-PUB21", "国家重点研发计划项目综合绩效评价结论公示（2021年4月20日至24日）", "Public notice of conclusions on National Key R&D projects (20 to 24 April 2021)", "", most, on(2021, 4, 20), rule.SecondHand)
	covid2020   = described("NKRDP-2020", "科技部关于疫情期间国家重点研发计划项目管理的通知", "Notice on managing National Key R&D projects during the epidemic, 2020", "", most, noDay, rule.SecondHand)
)

// KeyRD2017 is 国家重点研发计划管理暂行办法, known from practice; whether it was re-issued in 2024 is not confirmed.
func KeyRD2017() rule.Document { return keyRD2017 }

// Evaluation is 国科办资〔2018〕107号 on the comprehensive performance evaluation.
func Evaluation() rule.Document { return evaluation }

// Optimise2019 is 国科发资〔2019〕45号: the leader may change the technical route.
func Optimise2019() rule.Document { return optimise }

// MajorProjects2018 is 国科发专〔2018〕37号 on the acceptance of major projects.
func MajorProjects2018() rule.Document { return major2018 }

// Plan2001 is 科学技术部令第5号, the origin of the 85% test.
func Plan2001() rule.Document { return plan2001 }

// Research2018 is 国发〔2018〕25号.
func Research2018() rule.Document { return optimise25 }

// Reports2014 is 国办发〔2014〕43号 on science and technology reports.
func Reports2014() rule.Document { return reports2014 }

// KeyRDCall2025 stands for the guides of 2025 of the National Key R&D Programme.
func KeyRDCall2025() rule.Document { return call2025 }

// NSFCPractice2015 is what a university reports of extensions.
func NSFCPractice2015() rule.Document { return nsfcUsage }

// Results2021 is a public notice of conclusions on National Key R&D projects: five calendar days.
func Results2021() rule.Document { return results2021 }

// Epidemic2020 is the notice of 2020 that moved the days of closing.
func Epidemic2020() rule.Document { return covid2020 }

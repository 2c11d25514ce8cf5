package foreigner

import "github.com/keji-rules/keji/rule"

var (
	passport   = paper("护照", "Passport", "申请人", "the applicant")
	contract   = paper("聘用合同或任职证明（含薪酬）", "Contract or letter of appointment, with the pay", "用人单位", "the employer")
	wageNotice = paper("本地区上年度社会平均工资公布文件", "Announcement of the local average wage of the year before", "人力资源社会保障或统计部门", "human resources or statistics authority")
	diploma    = paper("最高学位（学历）证书及认证", "Highest degree, authenticated", "申请人", "the applicant")
	skillPaper = paper("职业资格（技能）证书", "Skill certificate", "申请人", "the applicant")
	history    = paper("工作资历证明", "Proof of work history", "原工作单位", "former employers")
	medical    = paper("体检证明（6个月内）", "Medical certificate (within 6 months)", "体检机构", "the examining body")
	clean      = paper("无犯罪记录证明（6个月内，须认证）", "Certificate of no criminal record (within 6 months, authenticated)", "国籍国或居住国主管机关", "authority of the home country")
	licenceCN  = paper("营业执照等登记证明", "Business licence or other registration", "用人单位", "the employer")
	creditCN   = paper("信用信息查询结果", "Extract of the credit record", "用人单位", "the employer")
	chineseDoc = paper("汉语水平考试证书、中文授课学位或原中国国籍证明", "HSK certificate, degree taught in Chinese, or proof of former nationality", "申请人", "the applicant")
	rightsDoc  = paper("专利等知识产权证书", "Certificates of patents or other rights", "申请人", "the applicant")
	bonusDoc   = paper("省级地方鼓励性加分认定", "Recognition of the local bonus", "省级外国人工作管理部门", "provincial authority for foreigners' work")
	selected   = paper("人才计划入选文件", "Document of selection for the programme", "人才主管部门", "talent authority")
	feats      = paper("获奖、任职或成果证明", "Proof of award, post or achievement", "申请人", "the applicant")
	postProof  = paper("用人单位类别及职务证明", "Proof of the employer's kind and of the post", "用人单位", "the employer")
	capital    = paper("验资报告、股权证明或审计、纳税证明", "Capital verification, proof of shares, audit or tax records", "企业", "the enterprise")
	postDocDoc = paper("博士后研究证明", "Proof of post-doctoral work", "博士后设站单位", "the university")
	cityProof  = paper("本市试点认定意见", "Recognition under the city's standard", "市级外国人工作管理部门", "the city's authority")
	teaching   = paper("语言教学经历、教师资格或语言教学证书", "Proof of teaching, teacher's licence or teaching certificate", "申请人", "the applicant")
	listProof  = paper("列入C类清单的证明文件（协议、批准或配额文件）", "Proof of the listed case (agreement, approval or quota)", "主管部门", "the competent authority")
	specialDoc = paper("国家有关部门关于专门人员、项目人员的规定和证明", "Rule of a national department on special or project staff, and proof", "主管部门", "the competent authority")
	relaxation = paper("批准放宽条件的文件", "Document that grants the relaxation", "批准机关", "the granting authority")
	agreement  = paper("政府间、国际组织间协议或工程、贸易合同", "Agreement or contract that relaxes the age", "用人单位", "the employer")
	approval   = paper("行业主管部门批准文件", "Approval of the sector's authority", "行业主管部门", "sector authority")
	form       = paper("外国人来华工作许可申请表", "Application form for the work permit", "用人单位", "the employer")
	statement  = paper("用人单位情况说明", "Statement", "用人单位", "the employer")
	none       rule.Evidence
)

func paper(zh, en, holderZH, holderEN string) rule.Evidence {
	return rule.Evidence{Paper: rule.T(zh, en), Holder: rule.T(holderZH, holderEN)}
}

// yesNo declares a fact that is true or false.
func yesNo(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: proof}
}

// judged declares a fact that is true or false as an authority finds.
func judged(path, zh, en string, proof rule.Evidence) rule.Fact {
	f := yesNo(path, zh, en, proof)
	f.Judged = true
	return f
}

func day(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Day, Evidence: proof}
}

func yuan(path, zh, en string, change rule.Change, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.YuanUnit, Max: rule.AmountMax(), Change: change, Evidence: proof}
}

func number(path, zh, en string, unit rule.Unit, most int64, change rule.Change, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: unit, Max: rule.Int(most), Change: change, Evidence: proof}
}

// least raises the lower bound.
func least(n int64, f rule.Fact) rule.Fact {
	f.Min = rule.Int(n)
	return f
}

// helped adds how to count a fact.
func helped(f rule.Fact, zh, en string) rule.Fact {
	f.Help = rule.T(zh, en)
	return f
}

var bookFacts = []rule.Fact{
	factApplied:           day("applied_on", "申请日期", "Day of application", none),
	factBorn:              helped(day("born_on", "出生日期", "Day of birth", passport), "年龄按申请日的周岁计", "Ages are completed years on the day of application"),
	factRenewal:           yesNo("renewal", "属于延期申请", "A renewal", form),
	factHealthy:           yesNo("basic.healthy", "身体健康", "In good health", medical),
	factNoRecord:          yesNo("basic.no_criminal_record", "无犯罪记录", "No criminal record", clean),
	factEmployer:          yesNo("basic.employer_in_china", "境内有确定的用人单位", "Definite employer in China", contract),
	factSkilled:           judged("basic.skilled", "具有岗位所需技能或知识水平", "Skill or knowledge that the post needs", history),
	factServesNeeds:       judged("basic.serves_needs", "工作符合我国经济社会发展需要", "The work serves China's needs", statement),
	factSpecialNeed:       judged("basic.special_need", "岗位有特殊需要且国内暂缺适当人选", "Special need of the post, nobody suitable at home", statement),
	factEmployerLawful:    yesNo("basic.employer_lawful", "用人单位依法设立", "Employer lawfully established", licenceCN),
	factEmployerHonest:    yesNo("basic.employer_honest", "用人单位无严重违法失信记录", "Employer without record of serious dishonesty", creditCN),
	factAboveMinimum:      yesNo("basic.above_minimum_wage", "工资不低于当地最低工资标准", "Pay not below the local minimum wage", contract),
	factApprovalNeeded:    yesNo("basic.approval_needed", "须行业主管部门前置审批", "Prior approval of a sector's authority is needed", statement),
	factApproved:          yesNo("basic.approved", "已获前置审批", "Prior approval was given", approval),
	factSalary:            helped(yuan("annual_salary", "国内聘用单位支付年薪", "Annual pay by the domestic employer", rule.Up, contract), "合同约定的12个月薪酬（元）；境外支付部分不计", "Twelve months of pay by the contract, in yuan; pay borne abroad does not count"),
	factWage:              helped(yuan("wage.amount", "本地区上年度社会平均工资", "Local average wage of the year before", rule.Fixed, wageNotice), "按公布的原数填写，按年或按月", "As announced, by the year or by the month"),
	factWageMonthly:       yesNo("wage.basis", "平均工资按月公布", "The average wage is by the month", wageNotice),
	factWageYear:          least(1, number("wage.year", "平均工资所属年度", "Year of the average wage", rule.CalendarYear, 9999, rule.Fixed, wageNotice)),
	factWageKind:          yesNo("wage.kind", "平均工资口径", "What the wage is the average of", wageNotice),
	factDegree:            number("degree", "最高学位（档次）", "Highest degree (grade)", rule.Plain, 3, rule.Fixed, diploma),
	factSkill:             number("skill", "职业资格（档次）", "Skill (grade)", rule.Plain, 3, rule.Fixed, skillPaper),
	factWorkYears:         helped(number("work_years", "相关工作年限", "Years of related work", rule.Years, 80, rule.Up, history), "毕业后的相关工作，只计满年", "Related work after graduation; only full years count"),
	factMonths:            number("months_per_year", "每年工作月数", "Months of work a year", rule.Plain, 12, rule.Up, contract),
	factFormer:            yesNo("former_chinese_national", "曾具有中国国籍", "Former Chinese national", chineseDoc),
	factTaught:            yesNo("taught_in_chinese", "取得以中文授课的学士及以上学位", "Degree taught in Chinese", chineseDoc),
	factHSK:               number("hsk", "HSK等级", "HSK level", rule.Plain, 9, rule.Up, chineseDoc),
	factRegion:            number("region", "工作地区类别", "Kind of region", rule.Plain, 4, rule.Fixed, contract),
	factTop:               judged("top_university", "毕业于境外高水平大学", "From a high-level university abroad", diploma),
	factFortune:           yesNo("fortune_500", "有世界500强企业任职经历", "Fortune 500 experience", history),
	factIP:                yesNo("owns_ip", "拥有专利等知识产权", "Holds a patent or other right", rightsDoc),
	factFiveYears:         yesNo("five_years_in_china", "连续在华工作五年以上", "Five consecutive years in China", history),
	factBonus:             {Path: "local_bonus", Title: rule.T("地方鼓励性加分", "Local bonus"), Unit: rule.Score, Max: rule.Int(10), Judged: true, Evidence: bonusDoc},
	factSelected:          judged("programme.selected", "入选国内人才引进计划", "Selected for a programme", selected),
	factLevel:             judged("programme.level", "计划为副省级以上认可", "Recognised at deputy-provincial level or above", selected),
	factFiled:             judged("programme.filed", "计划经批准或备案", "Approved or filed", selected),
	factNobel:             judged("recognised.nobel", "诺贝尔奖获得者", "Nobel laureate", feats),
	factAward:             judged("recognised.named_award", "列名国际奖项获得者", "Winner of a named award", feats),
	factAcademician:       judged("recognised.academician", "各国科学院、工程院院士", "Member of a national academy", feats),
	factStandards:         judged("recognised.standards_body", "曾任ISO等委员、理事", "Member or director of ISO or a like body", feats),
	factLaboratory:        judged("recognised.national_laboratory", "国家研究机构、实验室负责人或高级研究人员", "Head or senior researcher of a national institute", feats),
	factProject:           judged("recognised.national_project", "国家科技计划项目主要成员", "Main member of a national project", feats),
	factEditor:            judged("recognised.journal_editor", "JCR一区、二区期刊编委", "Editor of a JCR Q1 or Q2 journal", feats),
	factPapers:            number("recognised.papers", "JCR一区、二区第一或通讯作者论文篇数", "Papers in JCR Q1 or Q2 as first or corresponding author", rule.Items, 10_000, rule.Up, feats),
	factUniversityPost:    judged("recognised.university_post", "境外高水平大学任职", "Post at a high-level university abroad", feats),
	factFortunePost:       judged("recognised.fortune_500_post", "世界500强企业高级职务", "Senior post at a Fortune 500 enterprise", feats),
	factFinance:           judged("recognised.finance_post", "著名金融机构、会计师事务所高级职务", "Senior post in finance or accounting", feats),
	factOfficial:          judged("recognised.official_post", "部长级官员或国际组织职务", "Official of ministerial rank", feats),
	factArts:              judged("recognised.arts_award", "列名文艺奖项获得者或评委", "Top award in letters or arts", feats),
	factSports:            judged("recognised.sports_result", "奥运会、世锦赛前八名", "Among the first eight at Olympics or world championships", feats),
	factWorldSkills:       judged("recognised.world_skills", "世界技能大赛获奖", "Winner at WorldSkills", feats),
	factPlatform:          judged("post.platform", "用人单位为创新平台", "Employer is an innovation platform", postProof),
	factMajor:             judged("post.major", "用人单位为重点企业", "Employer is a major enterprise", postProof),
	factMedium:            judged("post.medium", "用人单位为中型企业", "Employer is a medium enterprise", postProof),
	factMediumConditions:  judged("post.medium_conditions", "符合中型企业附加条件", "Conditions added for medium enterprises", postProof),
	factHospital:          judged("post.hospital", "用人单位为规定级别的医院", "Employer is a hospital of the rank asked for", postProof),
	factAcademic:          judged("post.academic", "用人单位为高校或科研机构", "Employer is a university or research body", postProof),
	factSenior:            judged("post.senior", "高级管理或技术职务", "Senior management or technical post", postProof),
	factManagement:        judged("post.senior_management", "高级管理职务", "Senior management", postProof),
	factChiefExpert:       judged("post.chief_expert", "首席技术专家", "Chief technical expert", postProof),
	factDeputySenior:      judged("post.deputy_senior", "副高级以上职称", "Deputy-senior title or above", postProof),
	factContributed:       judged("founder.contributed", "以重大技术发明、专利等投资的创业者", "Founder who brings in technology", capital),
	factInvestYears:       number("founder.investment_years", "连续稳定投资年数", "Years of stable investment", rule.Years, 100, rule.Up, capital),
	factInvested:          number("founder.invested_usd", "实际投资累计（美元）", "Actual investment in all (US dollars)", rule.Plain, 1_000_000_000_000, rule.Up, capital),
	factShare:             {Path: "founder.share", Title: rule.T("个人股权比例", "Own share"), Unit: rule.Share, Max: rule.Int(1), Change: rule.Fixed, Evidence: capital},
	factLeading:           judged("founder.leading", "企业高级管理人员或核心技术人才", "Senior manager or core technician", postProof),
	factSales1:            yuan("founder.sales_last_year", "上年销售额", "Sales of last year", rule.Fixed, capital),
	factSales2:            yuan("founder.sales_year_before", "前年销售额", "Sales of the year before", rule.Fixed, capital),
	factSales3:            yuan("founder.sales_two_years_before", "大前年销售额", "Sales of two years before", rule.Fixed, capital),
	factTax:               yuan("founder.tax_last_year", "上年纳税额", "Tax of last year", rule.Fixed, capital),
	factPostDoc:           judged("post_doc", "博士后研究经历", "Post-doctoral work", postDocDoc),
	factPilotA:            judged("city_pilot.a", "本市试点认定为A类", "Recognised for A by the city", cityProof),
	factPilotB:            judged("city_pilot.b", "本市试点认定为B类", "Recognised for B by the city", cityProof),
	factPostGroup:         judged("professional.post_group", "岗位类别属于五类之一", "Post of one of the five groups", contract),
	factAgreement:         judged("professional.by_agreement", "协议约定放宽年龄", "An agreement relaxes the age", agreement),
	factSkillCertificate:  yesNo("professional.skill_certificate", "国际通用职业技能资格证书", "Internationally accepted skill certificate", skillPaper),
	factUrgent:            judged("professional.urgent_skill", "急需紧缺技能型人才", "Urgently needed skilled worker", postProof),
	factSpecial:           judged("professional.special", "国家规定的专门人员或项目人员", "Special or project staff", specialDoc),
	factGraduate:          judged("professional.graduate", "优秀外籍高校毕业生", "Outstanding foreign graduate", diploma),
	factChineseMaster:     yesNo("professional.chinese_master", "中国境内高校硕士及以上学位", "Master or above from a university in China", diploma),
	factTeaches:           yesNo("teacher.teaches", "从事外国语言教学", "Teaches a foreign language", contract),
	factNativeLanguage:    yesNo("teacher.native_language", "所教语种为母语", "Teaches the native language", passport),
	factNativeDegree:      yesNo("teacher.native_degree", "母语国大学学位", "Degree from the home country", diploma),
	factTeachingYears:     number("teacher.teaching_years", "语言教育工作年限", "Years of language teaching", rule.Years, 80, rule.Up, teaching),
	factTeachingDegree:    yesNo("teacher.teaching_degree", "教育类、语言类或师范类学位", "Degree in education, language or teacher training", diploma),
	factLicence:           yesNo("teacher.licence", "所在国教师资格证书", "Teacher's licence of the home country", teaching),
	factCertificate:       yesNo("teacher.certificate", "认可的语言教学证书", "Accepted teaching certificate", teaching),
	factHours:             number("teacher.course_hours", "民间机构证书课程学时", "Hours of a private certificate's course", rule.Plain, 10_000, rule.Up, teaching),
	factUnderRules:        judged("listed.under_rules", "符合现行管理规定", "Meets the current rules", listProof),
	factTemporary:         judged("listed.temporary", "临时性、短期性工作", "Temporary or short-term work", contract),
	factIntern:            judged("listed.intern", "政府间协议实习", "Intern under an agreement", listProof),
	factStudent:           judged("listed.student", "符合规定的留学生、毕业生", "Qualifying student or graduate", listProof),
	factQuota:             judged("listed.quota", "配额管理的特殊领域", "Field under quotas", listProof),
	factAgeException:      judged("exceptions.age.granted", "批准放宽年龄", "Age relaxed", relaxation),
	factDegreeException:   judged("exceptions.degree.granted", "批准放宽学历", "Degree relaxed", relaxation),
	factYearsException:    judged("exceptions.experience.granted", "批准放宽工作经历", "Experience relaxed", relaxation),
	factLanguageException: judged("exceptions.language.granted", "批准教授非母语", "Another than the native language admitted", relaxation),
	factRecognisedNone:    yesNo("recognised.none", "无任何列名专业成就", "No listed achievement", none),
	factPostNone:          yesNo("post.none", "无任何列名岗位", "No listed post", none),
	factFounderNone:       yesNo("founder.none", "非创业或达到规模企业人员", "Neither founder nor leading", none),
	factListedNone:        yesNo("listed.none", "不属于C类清单", "Not on the list of C", none),
}

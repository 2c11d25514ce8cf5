package foreigner

import "github.com/keji-rules/keji/rule"

var pointRules = []rule.Rule{
	points:           {Code: "foreigner.points", Title: rule.T("计点积分", "Points"), Basis: table.Whole().Read(), Mistake: rule.T("满分120分；合计由9行相加，各行内取最高一项", "The greatest total is 120; nine rows are added, and within a row the best item counts")},
	salaryPoints:     {Code: "foreigner.points_salary", Title: rule.T("国内聘用单位支付年薪", "Annual pay by the domestic employer"), Basis: table.Whole().Read(), Mistake: rule.T("按固定的万元档计分，与当地平均工资无关；45万元含本数得20分", "By fixed bands and not by the local wage; 450,000 itself earns 20")},
	educationPoints:  {Code: "foreigner.points_education", Title: rule.T("受教育程度或取得国际职业资格", "Education or skill"), Basis: table.Whole().Read()},
	degreePoints:     {Code: "foreigner.points_degree", Title: rule.T("学位（档次：1学士，2硕士，3博士）", "Degree (grades: 1 bachelor, 2 master, 3 doctor)"), Basis: table.Whole().Read()},
	skillPoints:      {Code: "foreigner.points_skill", Title: rule.T("职业资格（档次：1高级工，2技师，3高级技师或国际最高等级）", "Skill (grades: 1 advanced, 2 technician, 3 senior technician or the highest international)"), Basis: table.Whole().Read()},
	yearsPoints:      {Code: "foreigner.points_work_years", Title: rule.T("相关工作年限", "Years of related work"), Basis: table.Whole().Read(), Mistake: rule.T("满2年得5分，以后每满1年加1分；不足1年不计", "Two full years earn 5, each further full year 1 more; parts of a year earn nothing")},
	monthsPoints:     {Code: "foreigner.points_months", Title: rule.T("每年工作时间（月）", "Months of work a year"), Basis: table.Whole().Read()},
	chinesePoints:    {Code: "foreigner.points_chinese", Title: rule.T("汉语水平", "Chinese"), Basis: table.Whole().Read(), Mistake: rule.T("现行版最高5分，10分是2016年试点版", "5 at most today; 10 belongs to the pilot of 2016")},
	formerPoints:     {Code: "foreigner.points_former_national", Title: rule.T("曾具有中国国籍", "Former Chinese national"), Basis: table.Whole().Read()},
	taughtPoints:     {Code: "foreigner.points_taught_in_chinese", Title: rule.T("取得以中文授课的学士及以上学位", "Degree taught in Chinese"), Basis: table.Whole().Read()},
	hskPoints:        {Code: "foreigner.points_hsk", Title: rule.T("汉语水平考试（HSK）等级", "HSK level"), Basis: table.Whole().Read()},
	regionPoints:     {Code: "foreigner.points_region", Title: rule.T("工作地区（0其他，1中部以外的贫困县等，2中部的贫困县等，3老工业基地，4西部）", "Region (0 other, 1 and 2 poor counties outside and inside the central region, 3 old industrial base, 4 west)"), Basis: table.Whole().Read()},
	agePoints:        {Code: "foreigner.points_age", Title: rule.T("年龄", "Age"), Basis: table.Whole().Read(), Mistake: rule.T("26至45周岁得15分，不是18至35岁", "26 to 45 earn 15, not 18 to 35")},
	oneOfPoints:      {Code: "foreigner.points_one_of", Title: rule.T("高水平大学、500强、知识产权、连续在华五年", "University, Fortune 500, rights, five years"), Basis: table.Whole().Read()},
	universityPoints: {Code: "foreigner.points_top_university", Title: rule.T("毕业于境外高水平大学", "High-level university abroad"), Basis: table.Whole().Read()},
	fortunePoints:    {Code: "foreigner.points_fortune_500", Title: rule.T("有世界500强企业任职经历", "Fortune 500 experience"), Basis: table.Whole().Read()},
	ipPoints:         {Code: "foreigner.points_owns_ip", Title: rule.T("拥有专利等知识产权", "Holds a patent or other right"), Basis: table.Whole().Read()},
	fiveYearsPoints:  {Code: "foreigner.points_five_years", Title: rule.T("连续在华工作五年以上", "Five consecutive years in China"), Basis: table.Whole().Read()},
	bonusPoints:      {Code: "foreigner.points_local_bonus", Title: rule.T("省级地方鼓励性加分", "Bonus of the province"), Basis: table.Whole().Read()},
	classification:   {Code: "foreigner.classification", Title: rule.T("类别", "Tier"), Basis: standard.Whole().Read()},
	noDefault:        {Code: "foreigner.no_default", Title: rule.T("不符合A、B类的，只有列入C类清单才是C类", "Who is neither A nor B is C only if on the list of C"), Basis: standard.Whole().Reported()},
	granted:          {Code: "foreigner.granted", Title: rule.T("主管部门批准的放宽", "Relaxation that an authority granted"), Basis: standard.Whole().Reported()},
	bringRule:        {Code: "foreigner.to_bring", Title: rule.T("可走的途径及应备材料", "Routes still open, and what to bring"), Basis: guide.Whole().Read()},
	bringCommon:      {Code: "foreigner.to_bring_for_all", Title: rule.T("各途径共同材料", "Papers that every route needs"), Basis: guide.Whole().Read()},
	payRule:          {Code: "foreigner.pay_thresholds", Title: rule.T("达到A类、B类的薪酬", "Pay that reaches A and B"), Basis: standard.Whole().Reported()},
	payA:             {Code: "foreigner.pay_a", Title: rule.T("A类薪酬", "Pay for A"), Basis: standard.Whole().Reported()},
	liftRule:         {Code: "foreigner.lift", Title: rule.T("达到该类别的最小改变", "Least changes that lead to the tier"), Basis: standard.Whole().Reported()},
	payB:             {Code: "foreigner.pay_b", Title: rule.T("B类薪酬", "Pay for B"), Basis: standard.Whole().Reported()},
}

package fundlaw

import "github.com/keji-rules/keji/rule"

var (
	gdProjects2019 = declared("GDR19", "关于省级财政科研项目资金的管理监督办法", "Measures on the Management and Supervision of Provincial Fiscal Research Project Funds", "粤财规〔2019〕5号", gdFinance, noDay, rule.SecondHand)
	gdReform2022   = declared("GD22", "关于改革完善省级财政科研经费使用管理的实施意见", "Implementing Opinions on Reforming and Improving the Use of Provincial Fiscal Research Funds", "粤府办〔2022〕14号", gdOffice, noDay, rule.SecondHand)
	gdProjects2023 = declared("GDR23", "省级财政科研项目资金管理监督办法（2023年修订）", "Measures on the Management and Supervision of Provincial Fiscal Research Project Funds (revised 2023)", "粤财规〔2023〕3号", gdFinance2, noDay, rule.SecondHand)
	gdSpecial2018  = declared("GDSP18", "广东省省级财政专项资金管理办法（试行）", "Guangdong Measures on Provincial Special Funds (trial)", "粤府〔2018〕120号", guangdong, rule.NewDate(2018, 12, 24), rule.SecondHand)
	gdSpecial2023  = declared("GDSP23", "广东省省级财政专项资金管理办法（修订）", "Guangdong Measures on Provincial Special Funds (revised)", "粤府〔2023〕34号", guangdong, noDay, rule.SecondHand)
)

// Projects2019 is Guangdong's 粤财规〔2019〕5号 on provincial research project funds.
func Projects2019() rule.Document { return gdProjects2019 }

// Reform2022 is Guangdong's 粤府办〔2022〕14号, its version of 国办发〔2021〕32号; its text was not found.
func Reform2022() rule.Document { return gdReform2022 }

// Projects2023 is Guangdong's 粤财规〔2023〕3号; its text was not found.
func Projects2023() rule.Document { return gdProjects2023 }

// Special2018 and Special2023 are Guangdong's measures on provincial special funds.
func Special2018() rule.Document { return gdSpecial2018 }
func Special2023() rule.Document { return gdSpecial2023 }

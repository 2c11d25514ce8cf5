package highend

import "github.com/keji-rules/keji/rule"

var (
	passport  = paper("护照或港澳台居民证件", "Passport or permit of a Hong Kong, Macao or Taiwan resident", "申请人", "the applicant")
	workProof = paper("在粤工作或创业证明", "Proof of work or business in Guangdong", "用人单位", "the employer")
	featProof = paper("符合认定标准的证明", "Proof of meeting the criteria", "申请人", "the applicant")
	form      = paper("高层次人才认定登记表（盖章，外文附译文）", "Registration form, sealed, with translations", "用人单位", "the employer")
	finding   = paper("高层次人才认定文件", "Recognition as high-level talent", "地级以上市认定机构", "the recognising authority")
	recommend = paper("市级推荐函", "Recommendation of the city", "地级以上市主管部门", "the city's authority")
	capital   = paper("投资、验资和纳税证明", "Proof of investment, capital and taxes", "企业", "the enterprise")
	diploma   = paper("博士学位证书及华裔证明", "Doctoral degree and proof of Chinese origin", "申请人", "the applicant")
	stays     = paper("出入境记录", "Record of entries and exits", "移民管理机构", "immigration authority")
	credit    = paper("信用及守法证明", "Proof of integrity and lawfulness", "申请人", "the applicant")
	insurance = paper("社会保险或个人所得税缴纳证明", "Record of social insurance or income tax", "社保经办或税务机关", "social insurance or tax authority")
	agreement = paper("与广东单位的合作协议及工作时间证明", "Agreement with a unit of the province and proof of time worked", "用人单位", "the employer")
	onPost    = paper("劳动合同及2个月内在岗证明", "Contract and proof of being on post within two months", "用人单位", "the employer")
	visaPaper = paper("签证或居留许可", "Visa or residence permit", "申请人", "the applicant")
	taxRecord = paper("12个月个人所得税记录", "Tax record of twelve months", "税务机关", "tax authority")
	status    = paper("任职单位及人员性质证明", "Proof of unit and status", "用人单位", "the employer")
	none      rule.Evidence

	applicationDay = rule.T("申请日期", "the day of application,")
)

func paper(zh, en, holderZH, holderEN string) rule.Evidence {
	return rule.Evidence{Paper: rule.T(zh, en), Holder: rule.T(holderZH, holderEN)}
}

func flag(path, zh, en string, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Flag, Evidence: proof}
}

func judged(f rule.Fact) rule.Fact {
	f.Judged = true
	return f
}

func day(path, zh, en string) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: rule.Day}
}

func count(path, zh, en string, unit rule.Unit, most int64, change rule.Change, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: unit, Max: rule.Int(most), Change: change, Evidence: proof}
}

// differs says whether a value is another than one.
func differs[T comparable](v rule.Opt[T], from T) rule.Opt[bool] {
	is, given := v.Get()
	if !given {
		return rule.Opt[bool]{}
	}
	return rule.Given(is != from)
}

func not(v rule.Opt[bool]) rule.Opt[bool] {
	is, given := v.Get()
	if !given {
		return v
	}
	return rule.Given(!is)
}

package commissioner

import "github.com/keji-rules/keji/rule"

var (
	staffProof = paper("在职证明", "Proof of being in post", "派出单位", "the dispatching unit")
	diploma    = paper("学位（学历）证书或职称证书", "Degree or title", "本人", "the person")
	county     = paper("县级科技主管部门推荐函", "Recommendation of the county", "县级科技主管部门", "the county's authority")
	city       = paper("市级科技主管部门核实意见", "Verification of the city", "市级科技主管部门", "the city's authority")
	roster     = paper("团队成员名单", "List of the team", "派出单位", "the dispatching unit")
	letters    = paper("揭榜协议及需求榜单", "Accepted letter and list of needs", "镇街", "the town")
	pact       = paper("帮扶协议", "Help agreement", "派出单位与镇街", "dispatching unit and town")
	logbook    = paper("驻镇工作记录", "Record of days in town", "镇街", "the town")
	report     = paper("考核材料", "Papers of the assessment", "派出单位", "the dispatching unit")
	licence    = paper("营业执照", "Business licence", "企业", "the enterprise")
	titles     = paper("高新技术企业证书或科技型中小企业入库编号", "High-tech certificate or number as technology SME", "企业", "the enterprise")
	posting    = paper("华转网需求发布记录", "Posting of the need on the platform", "企业", "the enterprise")
	none       rule.Evidence
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

func count(path, zh, en string, unit rule.Unit, most int64, proof rule.Evidence) rule.Fact {
	return rule.Fact{Path: path, Title: rule.T(zh, en), Unit: unit, Max: rule.Int(most), Evidence: proof}
}

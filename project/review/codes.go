package review

import (
	"github.com/keji-rules/keji/project/internal/asking"
	"github.com/keji-rules/keji/rule"
)

const scheme = "project.review"

// book declares every rule and fact of the package. Codes may be retired, never reassigned.
var book = rule.NewBook(scheme, rule.T("科技计划项目专家评审", "Review of science and technology plan projects by experts"), bookRules, bookFacts)

// framed stands behind what no document of the profile says; the lines that use a number cite that number's own law.
var framed = progress.Proposed()

func is(code, zh, en string) rule.Rule {
	return rule.Rule{Code: scheme + "." + code, Title: rule.T(zh, en), Basis: framed}
}

var bookRules = []rule.Rule{
	rulePanel:    is("panel", "专家组是否有效", "Whether the panel is valid"),
	ruleSize:     is("size", "专家组人数不少于最低要求", "The panel is large enough"),
	ruleOdd:      is("odd", "专家组人数为单数", "The number of members is odd"),
	ruleOutside:  is("outside", "外部专家占比不低于最低要求", "Enough members come from outside"),
	ruleLevel:    asking.Guards(is("level", "专家年限和职称符合要求", "Every member has the years and the level"), "年限和职称须同时具备", "Both the years and the title are asked for"),
	ruleFinance:  is("finance", "涉及经费的有财务专家", "A financial expert where money is judged"),
	ruleSameUnit: is("same_unit", "同一单位人数不超过上限", "Not too many members of one unit"),
	ruleDrawn:    is("drawn", "成员从专家库抽取", "The members were drawn from the expert base"),
	ruleSigned:   is("signed", "成员已签署诚信承诺", "The members signed the commitment"),
	ruleKin:      is("kin", "成员之间没有须回避的关系", "No two members are close to each other"),
	ruleLeft:     asking.Guards(is("left", "回避后人数仍不少于最低要求", "Enough members are left after recusals"), "回避的专家不计入人数，不足的须补充", "Who recuses does not count: the panel must be filled up"),

	ruleRank:     is("rank", "评审结果与排序", "Results and places"),
	ruleUnwanted: asking.Guards(is("unwanted", "申请人回避名单不超过上限", "The applicant named no more experts than allowed"), "回避名单仅供考虑，名单内专家的评分不因此无效", "The list is only taken into account: a score by somebody on it stands"),
	ruleRecused:  asking.Guards(is("recused", "须回避专家的评分不计", "The score of a recused expert is refused"), "不因关系未被申报而采用其评分", "It does not count merely because nobody declared the tie"),
	ruleBeyond:   is("beyond", "超出满分的评分不计", "A score beyond the full mark is refused"),
	ruleNoScore:  is("no_score", "未评分的专家不计", "Who gave no score does not count"),
	ruleScores:   is("scores", "有效评分不少于最低份数", "Enough scores count"),
	ruleScore:    asking.Guards(is("score", "综合得分达到合格线", "The score reaches the pass line"), "先比较后取舍：四舍五入到合格线的不算达到；只去掉一个最高分和一个最低分", "Compared before it is rounded; only one copy of the highest and of the lowest is dropped"),
	ruleDiverges: is("diverges", "专家评分分歧", "How far the scores lie apart"),
	ruleQuorum:   is("quorum", "到会人数达到要求", "Enough members are present"),
	ruleVote:     asking.Guards(is("vote", "同意票达到要求", "The vote carries"), "过半数不含恰好一半；弃权计入到会人数", "More than half is not exactly half; who abstains is present"),
	ruleFloor:    is("floor", "竞争性方向的有效申报数达到下限", "Enough applications compete"),
	rulePlace:    is("place", "组内名次", "Place within the group"),
	ruleTie:      asking.Guards(is("tie", "同分处理", "Tie"), "并列的名次相同，其后名次空出", "Equals share a place, and the places after it stay empty"),
	ruleQuota:    is("quota", "在拟立项数以内", "Within the places of the group"),
}

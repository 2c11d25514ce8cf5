package certificate

import "github.com/keji-rules/keji/rule"

// provinces are the provinces of mainland China by the first two digits of their division codes; certificates are given
// to enterprises registered there alone.
var provinces = [...]province{
	{"11", rule.T("北京市", "Beijing")}, {"12", rule.T("天津市", "Tianjin")}, {"13", rule.T("河北省", "Hebei")},
	{"14", rule.T("山西省", "Shanxi")}, {"15", rule.T("内蒙古自治区", "Inner Mongolia")},
	{"21", rule.T("辽宁省", "Liaoning")}, {"22", rule.T("吉林省", "Jilin")}, {"23", rule.T("黑龙江省", "Heilongjiang")},
	{"31", rule.T("上海市", "Shanghai")}, {"32", rule.T("江苏省", "Jiangsu")}, {"33", rule.T("浙江省", "Zhejiang")},
	{"34", rule.T("安徽省", "Anhui")}, {"35", rule.T("福建省", "Fujian")}, {"36", rule.T("江西省", "Jiangxi")}, {"37", rule.T("山东省", "Shandong")},
	{"41", rule.T("河南省", "Henan")}, {"42", rule.T("湖北省", "Hubei")}, {"43", rule.T("湖南省", "Hunan")},
	{"44", rule.T("广东省", "Guangdong")}, {"45", rule.T("广西壮族自治区", "Guangxi")}, {"46", rule.T("海南省", "Hainan")},
	{"50", rule.T("重庆市", "Chongqing")}, {"51", rule.T("四川省", "Sichuan")}, {"52", rule.T("贵州省", "Guizhou")},
	{"53", rule.T("云南省", "Yunnan")}, {"54", rule.T("西藏自治区", "Tibet")},
	{"61", rule.T("陕西省", "Shaanxi")}, {"62", rule.T("甘肃省", "Gansu")}, {"63", rule.T("青海省", "Qinghai")},
	{"64", rule.T("宁夏回族自治区", "Ningxia")}, {"65", rule.T("新疆维吾尔自治区", "Xinjiang")},
}

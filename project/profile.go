package project

import (
	"fmt"
	"strings"

	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Profile names a set of numbers: a programme, a province or a city. Names are stable.
type Profile string

// The profiles. Not every package has numbers for each of them.
const (
	Meizhou        Profile = "meizhou"               // 梅州市, assumed from its neighbours until its measures are found
	MeizhouLab     Profile = "meizhou_lab"           // 梅州市重点实验室
	Prefecture     Profile = "gd_prefecture"         // what Guangdong's prefecture-level cities print, where any was found
	Guangdong      Profile = "gd_provincial"         // 广东省级科技计划
	KeyField       Profile = "gd_key_field"          // 广东省重点领域研发计划
	NationalKeyRD  Profile = "national_key_rd"       // 国家重点研发计划
	WaterKeyRD     Profile = "national_key_rd_water" // 国家重点研发计划，水利部牵头的专项
	MajorProjects  Profile = "major_projects"        // 国家科技重大专项（民口）
	NaturalScience Profile = "nsfc"                  // 国家自然科学基金
	Guangzhou      Profile = "guangzhou"             // 广州市
	Nansha         Profile = "nansha"                // 广州市南沙区
	Shenzhen       Profile = "shenzhen"              // 深圳市
	Foshan         Profile = "foshan"                // 佛山市
	Zhongshan      Profile = "zhongshan"             // 中山市
	Maoming        Profile = "maoming"               // 茂名市
	Qingyuan       Profile = "qingyuan"              // 清远市
	Yangjiang      Profile = "yangjiang"             // 阳江市
	Dongguan       Profile = "dongguan"              // 东莞市
	Shantou        Profile = "shantou"               // 汕头市
	Zhejiang       Profile = "zhejiang"              // 浙江省, for comparison
	Chongqing      Profile = "chongqing"             // 重庆市, for comparison
	Panzhihua      Profile = "panzhihua"             // 攀枝花市, for comparison
	Anyang         Profile = "anyang"                // 安阳市, for comparison
	OtherProvince  Profile = "other_province"        // 外省（未注明省份）, for comparison
)

var profiles = enum.Words[Profile]{
	{Value: Meizhou, Text: rule.T("梅州市（参照邻市暂定）", "Meizhou (assumed from its neighbours)")},
	{Value: MeizhouLab, Text: rule.T("梅州市重点实验室", "key laboratories of Meizhou")},
	{Value: Prefecture, Text: rule.T("广东地级市通行做法", "Guangdong prefecture-level cities")},
	{Value: Guangdong, Text: rule.T("广东省级科技计划", "Guangdong provincial plan")},
	{Value: KeyField, Text: rule.T("广东省重点领域研发计划", "Guangdong key-field R&D programme")},
	{Value: NationalKeyRD, Text: rule.T("国家重点研发计划", "National Key R&D Programme")},
	{Value: WaterKeyRD, Text: rule.T("国家重点研发计划（水利部牵头）", "National Key R&D Programme (led by the Ministry of Water Resources)")},
	{Value: MajorProjects, Text: rule.T("国家科技重大专项（民口）", "national major projects (civil)")},
	{Value: NaturalScience, Text: rule.T("国家自然科学基金", "National Natural Science Foundation")},
	{Value: Guangzhou, Text: rule.T("广州市", "Guangzhou")},
	{Value: Nansha, Text: rule.T("广州市南沙区", "Nansha, Guangzhou")},
	{Value: Shenzhen, Text: rule.T("深圳市", "Shenzhen")},
	{Value: Foshan, Text: rule.T("佛山市", "Foshan")},
	{Value: Zhongshan, Text: rule.T("中山市", "Zhongshan")},
	{Value: Maoming, Text: rule.T("茂名市", "Maoming")},
	{Value: Qingyuan, Text: rule.T("清远市", "Qingyuan")},
	{Value: Yangjiang, Text: rule.T("阳江市", "Yangjiang")},
	{Value: Dongguan, Text: rule.T("东莞市", "Dongguan")},
	{Value: Shantou, Text: rule.T("汕头市", "Shantou")},
	{Value: Zhejiang, Text: rule.T("浙江省", "Zhejiang")},
	{Value: Chongqing, Text: rule.T("重庆市", "Chongqing")},
	{Value: Panzhihua, Text: rule.T("攀枝花市", "Panzhihua")},
	{Value: Anyang, Text: rule.T("安阳市", "Anyang")},
	{Value: OtherProvince, Text: rule.T("外省（通知未注明省份）", "another province (which one the notice does not say)")},
}

// Profiles lists all profiles.
func Profiles() []Profile { return profiles.Values() }

// Valid reports whether p is a profile.
func (p Profile) Valid() bool { return profiles.Has(p) }

// Choices lists what can be written.
func (Profile) Choices() []string { return profiles.Choices() }

// Text names the profile in one language.
func (p Profile) Text(l rule.Lang) string { return profiles.Text(p).In(l) }

// ProfileError says that a package has no numbers for a profile, and for which it has.
type ProfileError struct {
	Profile Profile
	Known   []Profile
}

// Text says so in one language, with the remedy.
func (e *ProfileError) Text(l rule.Lang) string {
	known := make([]string, len(e.Known))
	for i, p := range e.Known {
		known[i] = string(p)
	}
	if l == rule.EN {
		return fmt.Sprintf("there are no numbers for profile %q here; take one of: %s", string(e.Profile), strings.Join(known, ", "))
	}
	return fmt.Sprintf("此处没有“%s”的数值，请改用：%s", string(e.Profile), strings.Join(known, "、"))
}

// Error says so in English.
func (e *ProfileError) Error() string { return "project: " + e.Text(rule.EN) }

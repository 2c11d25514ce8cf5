package techsme

import (
	"slices"
	"strings"

	"github.com/keji-rules/keji/rule"
)

// division is one row of the table of divisions.
type division struct {
	code string
	name rule.Text
}

// divisions are the codes of Guangdong by the National Bureau of Statistics, as of 2023-06-30, in ascending order:
// 1 province, 21 cities, 122 counties and districts. Dongguan and Zhongshan have no counties. Not held: changes after that
// day, historic codes (such as 441421), development zones. English names are transcriptions, not official.
var divisions = [...]division{
	{"440000", rule.T("广东省", "Guangdong Province")},
	{"440100", rule.T("广州市", "Guangzhou City")},
	{"440103", rule.T("荔湾区", "Liwan District")},
	{"440104", rule.T("越秀区", "Yuexiu District")},
	{"440105", rule.T("海珠区", "Haizhu District")},
	{"440106", rule.T("天河区", "Tianhe District")},
	{"440111", rule.T("白云区", "Baiyun District")},
	{"440112", rule.T("黄埔区", "Huangpu District")},
	{"440113", rule.T("番禺区", "Panyu District")},
	{"440114", rule.T("花都区", "Huadu District")},
	{"440115", rule.T("南沙区", "Nansha District")},
	{"440117", rule.T("从化区", "Conghua District")},
	{"440118", rule.T("增城区", "Zengcheng District")},
	{"440200", rule.T("韶关市", "Shaoguan City")},
	{"440203", rule.T("武江区", "Wujiang District")},
	{"440204", rule.T("浈江区", "Zhenjiang District")},
	{"440205", rule.T("曲江区", "Qujiang District")},
	{"440222", rule.T("始兴县", "Shixing County")},
	{"440224", rule.T("仁化县", "Renhua County")},
	{"440229", rule.T("翁源县", "Wengyuan County")},
	{"440232", rule.T("乳源瑶族自治县", "Ruyuan Yao Autonomous County")},
	{"440233", rule.T("新丰县", "Xinfeng County")},
	{"440281", rule.T("乐昌市", "Lechang City")},
	{"440282", rule.T("南雄市", "Nanxiong City")},
	{"440300", rule.T("深圳市", "Shenzhen City")},
	{"440303", rule.T("罗湖区", "Luohu District")},
	{"440304", rule.T("福田区", "Futian District")},
	{"440305", rule.T("南山区", "Nanshan District")},
	{"440306", rule.T("宝安区", "Bao'an District")},
	{"440307", rule.T("龙岗区", "Longgang District")},
	{"440308", rule.T("盐田区", "Yantian District")},
	{"440309", rule.T("龙华区", "Longhua District")},
	{"440310", rule.T("坪山区", "Pingshan District")},
	{"440311", rule.T("光明区", "Guangming District")},
	{"440400", rule.T("珠海市", "Zhuhai City")},
	{"440402", rule.T("香洲区", "Xiangzhou District")},
	{"440403", rule.T("斗门区", "Doumen District")},
	{"440404", rule.T("金湾区", "Jinwan District")},
	{"440500", rule.T("汕头市", "Shantou City")},
	{"440507", rule.T("龙湖区", "Longhu District")},
	{"440511", rule.T("金平区", "Jinping District")},
	{"440512", rule.T("濠江区", "Haojiang District")},
	{"440513", rule.T("潮阳区", "Chaoyang District")},
	{"440514", rule.T("潮南区", "Chaonan District")},
	{"440515", rule.T("澄海区", "Chenghai District")},
	{"440523", rule.T("南澳县", "Nan'ao County")},
	{"440600", rule.T("佛山市", "Foshan City")},
	{"440604", rule.T("禅城区", "Chancheng District")},
	{"440605", rule.T("南海区", "Nanhai District")},
	{"440606", rule.T("顺德区", "Shunde District")},
	{"440607", rule.T("三水区", "Sanshui District")},
	{"440608", rule.T("高明区", "Gaoming District")},
	{"440700", rule.T("江门市", "Jiangmen City")},
	{"440703", rule.T("蓬江区", "Pengjiang District")},
	{"440704", rule.T("江海区", "Jianghai District")},
	{"440705", rule.T("新会区", "Xinhui District")},
	{"440781", rule.T("台山市", "Taishan City")},
	{"440783", rule.T("开平市", "Kaiping City")},
	{"440784", rule.T("鹤山市", "Heshan City")},
	{"440785", rule.T("恩平市", "Enping City")},
	{"440800", rule.T("湛江市", "Zhanjiang City")},
	{"440802", rule.T("赤坎区", "Chikan District")},
	{"440803", rule.T("霞山区", "Xiashan District")},
	{"440804", rule.T("坡头区", "Potou District")},
	{"440811", rule.T("麻章区", "Mazhang District")},
	{"440823", rule.T("遂溪县", "Suixi County")},
	{"440825", rule.T("徐闻县", "Xuwen County")},
	{"440881", rule.T("廉江市", "Lianjiang City")},
	{"440882", rule.T("雷州市", "Leizhou City")},
	{"440883", rule.T("吴川市", "Wuchuan City")},
	{"440900", rule.T("茂名市", "Maoming City")},
	{"440902", rule.T("茂南区", "Maonan District")},
	{"440904", rule.T("电白区", "Dianbai District")},
	{"440981", rule.T("高州市", "Gaozhou City")},
	{"440982", rule.T("化州市", "Huazhou City")},
	{"440983", rule.T("信宜市", "Xinyi City")},
	{"441200", rule.T("肇庆市", "Zhaoqing City")},
	{"441202", rule.T("端州区", "Duanzhou District")},
	{"441203", rule.T("鼎湖区", "Dinghu District")},
	{"441204", rule.T("高要区", "Gaoyao District")},
	{"441223", rule.T("广宁县", "Guangning County")},
	{"441224", rule.T("怀集县", "Huaiji County")},
	{"441225", rule.T("封开县", "Fengkai County")},
	{"441226", rule.T("德庆县", "Deqing County")},
	{"441284", rule.T("四会市", "Sihui City")},
	{"441300", rule.T("惠州市", "Huizhou City")},
	{"441302", rule.T("惠城区", "Huicheng District")},
	{"441303", rule.T("惠阳区", "Huiyang District")},
	{"441322", rule.T("博罗县", "Boluo County")},
	{"441323", rule.T("惠东县", "Huidong County")},
	{"441324", rule.T("龙门县", "Longmen County")},
	{"441400", rule.T("梅州市", "Meizhou City")},
	{"441402", rule.T("梅江区", "Meijiang District")},
	{"441403", rule.T("梅县区", "Meixian District")},
	{"441422", rule.T("大埔县", "Dabu County")},
	{"441423", rule.T("丰顺县", "Fengshun County")},
	{"441424", rule.T("五华县", "Wuhua County")},
	{"441426", rule.T("平远县", "Pingyuan County")},
	{"441427", rule.T("蕉岭县", "Jiaoling County")},
	{"441481", rule.T("兴宁市", "Xingning City")},
	{"441500", rule.T("汕尾市", "Shanwei City")},
	{"441502", rule.T("城区", "Cheng District")},
	{"441521", rule.T("海丰县", "Haifeng County")},
	{"441523", rule.T("陆河县", "Luhe County")},
	{"441581", rule.T("陆丰市", "Lufeng City")},
	{"441600", rule.T("河源市", "Heyuan City")},
	{"441602", rule.T("源城区", "Yuancheng District")},
	{"441621", rule.T("紫金县", "Zijin County")},
	{"441622", rule.T("龙川县", "Longchuan County")},
	{"441623", rule.T("连平县", "Lianping County")},
	{"441624", rule.T("和平县", "Heping County")},
	{"441625", rule.T("东源县", "Dongyuan County")},
	{"441700", rule.T("阳江市", "Yangjiang City")},
	{"441702", rule.T("江城区", "Jiangcheng District")},
	{"441704", rule.T("阳东区", "Yangdong District")},
	{"441721", rule.T("阳西县", "Yangxi County")},
	{"441781", rule.T("阳春市", "Yangchun City")},
	{"441800", rule.T("清远市", "Qingyuan City")},
	{"441802", rule.T("清城区", "Qingcheng District")},
	{"441803", rule.T("清新区", "Qingxin District")},
	{"441821", rule.T("佛冈县", "Fogang County")},
	{"441823", rule.T("阳山县", "Yangshan County")},
	{"441825", rule.T("连山壮族瑶族自治县", "Lianshan Zhuang and Yao Autonomous County")},
	{"441826", rule.T("连南瑶族自治县", "Liannan Yao Autonomous County")},
	{"441881", rule.T("英德市", "Yingde City")},
	{"441882", rule.T("连州市", "Lianzhou City")},
	{"441900", rule.T("东莞市", "Dongguan City")},
	{"442000", rule.T("中山市", "Zhongshan City")},
	{"445100", rule.T("潮州市", "Chaozhou City")},
	{"445102", rule.T("湘桥区", "Xiangqiao District")},
	{"445103", rule.T("潮安区", "Chao'an District")},
	{"445122", rule.T("饶平县", "Raoping County")},
	{"445200", rule.T("揭阳市", "Jieyang City")},
	{"445202", rule.T("榕城区", "Rongcheng District")},
	{"445203", rule.T("揭东区", "Jiedong District")},
	{"445222", rule.T("揭西县", "Jiexi County")},
	{"445224", rule.T("惠来县", "Huilai County")},
	{"445281", rule.T("普宁市", "Puning City")},
	{"445300", rule.T("云浮市", "Yunfu City")},
	{"445302", rule.T("云城区", "Yuncheng District")},
	{"445303", rule.T("云安区", "Yun'an District")},
	{"445321", rule.T("新兴县", "Xinxing County")},
	{"445322", rule.T("郁南县", "Yunan County")},
	{"445381", rule.T("罗定市", "Luoding City")},
}

// The code of a division begins with that of the city and the province it lies in.
const (
	guangdong  = "44"
	cityDigits = 4
)

func inGuangdong(code string) bool { return strings.HasPrefix(code, guangdong) }

func findDivision(code string) (rule.Text, bool) {
	i, found := slices.BinarySearchFunc(divisions[:], code, func(d division, code string) int { return strings.Compare(d.code, code) })
	if !found {
		return rule.Text{}, false
	}
	return divisions[i].name, true
}

// divisionName is the full name: 广东省梅州市梅江区, Meijiang District, Meizhou City, Guangdong Province.
func divisionName(code string) (rule.Text, bool) {
	name, found := findDivision(code)
	if !found {
		return rule.Text{}, false
	}
	for _, digits := range [...]int{cityDigits, len(guangdong)} {
		above := code[:digits] + strings.Repeat("0", len(code)-digits)
		if above == code {
			continue
		}
		if outer, ok := findDivision(above); ok {
			name = rule.T(outer.ZH+name.ZH, name.EN+", "+outer.EN)
		}
		code = above
	}
	return name, true
}

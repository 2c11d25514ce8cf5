package calendar

import "github.com/keji-rules/keji/rule"

// The holidays of the notices.
var (
	newYear        = rule.T("元旦", "New Year's Day")
	springFestival = rule.T("春节", "Spring Festival")
	qingming       = rule.T("清明节", "Qingming Festival")
	labourDay      = rule.T("劳动节", "Labour Day")
	dragonBoat     = rule.T("端午节", "Dragon Boat Festival")
	midAutumn      = rule.T("中秋节", "Mid-Autumn Festival")
	nationalDay    = rule.T("国庆节", "National Day")
	autumnNational = rule.T("国庆节、中秋节", "National Day and Mid-Autumn Festival")
)

// official lists the notices of the State Council's General Office for 2016 to 2026, in the order of publication.
func official() []Notice {
	return []Notice{
		{whole(2016, "〔2015〕18号", 20151210), "2015-12/10/content_10394.htm", 2016, false, []Holiday{
			{newYear, off(20160101, 20160101), nil},
			{springFestival, off(20160207, 20160213), work(20160206, 20160214)},
			{qingming, off(20160404, 20160404), nil},
			{labourDay, off(20160501, 20160502), nil},
			{dragonBoat, off(20160609, 20160611), work(20160612)},
			{midAutumn, off(20160915, 20160917), work(20160918)},
			{nationalDay, off(20161001, 20161007), work(20161008, 20161009)},
		}},
		{whole(2017, "〔2016〕17号", 20161201), "2016-12/01/content_5141603.htm", 2017, false, []Holiday{
			{newYear, off(20170101, 20170102), nil},
			{springFestival, off(20170127, 20170202), work(20170122, 20170204)},
			{qingming, off(20170402, 20170404), work(20170401)},
			{labourDay, off(20170501, 20170501), nil},
			{dragonBoat, off(20170528, 20170530), work(20170527)},
			{autumnNational, off(20171001, 20171008), work(20170930)},
		}},
		{whole(2018, "〔2017〕12号", 20171130), "2017-11/30/content_5243579.htm", 2018, false, []Holiday{
			{newYear, off(20180101, 20180101), nil},
			{springFestival, off(20180215, 20180221), work(20180211, 20180224)},
			{qingming, off(20180405, 20180407), work(20180408)},
			{labourDay, off(20180429, 20180501), work(20180428)},
			{dragonBoat, off(20180618, 20180618), nil},
			{midAutumn, off(20180924, 20180924), nil},
			{nationalDay, off(20181001, 20181007), work(20180929, 20180930)},
		}},
		{whole(2019, "〔2018〕15号", 20181206), "2018-12/06/content_5346276.htm", 2019, false, []Holiday{
			{newYear, off(20181230, 20190101), work(20181229)},
			{springFestival, off(20190204, 20190210), work(20190202, 20190203)},
			{qingming, off(20190405, 20190405), nil},
			{labourDay, off(20190501, 20190501), nil},
			{dragonBoat, off(20190607, 20190607), nil},
			{midAutumn, off(20190913, 20190913), nil},
			{nationalDay, off(20191001, 20191007), work(20190929, 20191012)},
		}},
		{amending("2019-05", "关于调整2019年劳动节假期安排的通知", "Notice on Adjusting the Labour Day Holiday of 2019", "〔2019〕3号", 20190322),
			"2019-03/22/content_5375877.htm", 2019, true, []Holiday{
				{labourDay, off(20190501, 20190504), work(20190428, 20190505)},
			}},
		{whole(2020, "〔2019〕16号", 20191121), "2019-11/21/content_5454164.htm", 2020, false, []Holiday{
			{newYear, off(20200101, 20200101), nil},
			{springFestival, off(20200124, 20200130), work(20200119, 20200201)},
			{qingming, off(20200404, 20200406), nil},
			{labourDay, off(20200501, 20200505), work(20200426, 20200509)},
			{dragonBoat, off(20200625, 20200627), work(20200628)},
			{autumnNational, off(20201001, 20201008), work(20200927, 20201010)},
		}},
		{amending("2020-02", "关于延长2020年春节假期的通知", "Notice on Extending the Spring Festival Holiday of 2020", "〔2020〕1号", 20200127),
			"2020-01/27/content_5472352.htm", 2020, true, []Holiday{
				{springFestival, off(20200131, 20200202), nil},
			}},
		{whole(2021, "〔2020〕27号", 20201125), "2020-11/25/content_5564127.htm", 2021, false, []Holiday{
			{newYear, off(20210101, 20210103), nil},
			{springFestival, off(20210211, 20210217), work(20210207, 20210220)},
			{qingming, off(20210403, 20210405), nil},
			{labourDay, off(20210501, 20210505), work(20210425, 20210508)},
			{dragonBoat, off(20210612, 20210614), nil},
			{midAutumn, off(20210919, 20210921), work(20210918)},
			{nationalDay, off(20211001, 20211007), work(20210926, 20211009)},
		}},
		{whole(2022, "〔2021〕11号", 20211025), "2021-10/25/content_5644835.htm", 2022, false, []Holiday{
			{newYear, off(20220101, 20220103), nil},
			{springFestival, off(20220131, 20220206), work(20220129, 20220130)},
			{qingming, off(20220403, 20220405), work(20220402)},
			{labourDay, off(20220430, 20220504), work(20220424, 20220507)},
			{dragonBoat, off(20220603, 20220605), nil},
			{midAutumn, off(20220910, 20220912), nil},
			{nationalDay, off(20221001, 20221007), work(20221008, 20221009)},
		}},
		{whole(2023, "〔2022〕16号", 20221208), "2022-12/08/content_5730844.htm", 2023, false, []Holiday{
			{newYear, off(20221231, 20230102), nil},
			{springFestival, off(20230121, 20230127), work(20230128, 20230129)},
			{qingming, off(20230405, 20230405), nil},
			{labourDay, off(20230429, 20230503), work(20230423, 20230506)},
			{dragonBoat, off(20230622, 20230624), work(20230625)},
			{autumnNational, off(20230929, 20231006), work(20231007, 20231008)},
		}},
		{whole(2024, "〔2023〕7号", 20231025), "202310/content_6911528.htm", 2024, false, []Holiday{
			{newYear, off(20240101, 20240101), nil},
			{springFestival, off(20240210, 20240217), work(20240204, 20240218)},
			{qingming, off(20240404, 20240406), work(20240407)},
			{labourDay, off(20240501, 20240505), work(20240428, 20240511)},
			{dragonBoat, off(20240610, 20240610), nil},
			{midAutumn, off(20240915, 20240917), work(20240914)},
			{nationalDay, off(20241001, 20241007), work(20240929, 20241012)},
		}},
		{whole(2025, "〔2024〕12号", 20241112), "202411/content_6986383.htm", 2025, false, []Holiday{
			{newYear, off(20250101, 20250101), nil},
			{springFestival, off(20250128, 20250204), work(20250126, 20250208)},
			{qingming, off(20250404, 20250406), nil},
			{labourDay, off(20250501, 20250505), work(20250427)},
			{dragonBoat, off(20250531, 20250602), nil},
			{autumnNational, off(20251001, 20251008), work(20250928, 20251011)},
		}},
		{whole(2026, "〔2025〕7号", 20251104), "202511/content_7047091.htm", 2026, false, []Holiday{
			{newYear, off(20260101, 20260103), work(20260104)},
			{springFestival, off(20260215, 20260223), work(20260214, 20260228)},
			{qingming, off(20260404, 20260406), nil},
			{labourDay, off(20260501, 20260505), work(20260509)},
			{dragonBoat, off(20260619, 20260621), nil},
			{midAutumn, off(20260925, 20260927), nil},
			{nationalDay, off(20261001, 20261007), work(20260920, 20261010)},
		}},
	}
}

// Package identity reads and checks the numbers by which units and persons are identified, and never prints them whole.
//
// [Parse] turns a text into a [Number]: it takes out spaces and hyphens, reads full-width characters, checks length,
// characters and, where the number has one, the check character, the birth date and the region. What is wrong comes back
// as a [Problem] in Chinese and English that names the place and never quotes the number.
//
// A Number prints masked, whatever verb prints it, also inside of other values and in JSON; [Number.Full] alone reveals
// it. Numbers are comparable: the same number, however it was written, is equal by ==, the old citizen number of 15
// digits and its successor of 18 among them.
//
// # What is checked
//
//	credit_code          统一社会信用代码 (GB 32100-2015): 18 characters, check character mod 31, organisation code within
//	organisation_code    组织机构代码 (GB 11714-1997): 9 characters, check character mod 11
//	citizen_id           公民身份号码 (GB 11643-1999): 18 characters, check character mod 11-2, birth date, province; the 15
//	                     digits used until 1999 are brought to 18
//	residence_permit     港澳台居民居住证: like a citizen number, of region 810000, 820000 or 830000
//	permanent_residence  外国人永久居留身份证: since 2023 18 characters that begin with 9, check character mod 11-2, birth date;
//	                     before 15 characters (three letters, twelve digits), of which the check digit is not verified
//	hk_macao_permit      港澳居民来往内地通行证: form alone; H or M and eight digits, the count of issues after them is dropped
//	taiwan_permit        台湾居民来往大陆通行证: form alone; eight digits, the count of issues after them is dropped
//	work_permit          外国人工作许可证: form alone; 6 to 20 letters and digits
//	passport             护照: form alone; 5 to 20 letters and digits
//
// A sound number need not exist: [Number.Checked] says whether a check character was verified, and nothing here says that
// an authority issued it. Birth dates lie between 1850 and 2100; whether a person can have been born by some day, the
// caller asks. The region of a citizen number is checked by province alone, since numbers keep the codes of counties that
// no longer exist.
//
// # Masks
//
// 18 characters show the first six and the last two, shorter numbers the first two and the last two, so that no birth
// date is printed. The mask is for people who must tell entries apart (个人信息保护法 第五十一条 asks for de-identification);
// it is no key.
//
// # To be confirmed
//
// The standards were not read; their rules are those in general use. The places of region, nationality and birth date
// within the numbers of permanent residents, and the check digit of their form before 2023, are second hand. No source
// for the form of work permit numbers was found.
//
// Everything is immutable and safe for concurrent use.
package identity

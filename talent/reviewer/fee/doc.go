// Package fee reckons what an expert may be paid for a review (专家咨询费), after tax and before it.
//
// # Documents and editions
//
// 中央财政科研项目专家咨询费管理办法 (财科教〔2017〕128号), for projects of the central budget; its day was not read, the edition begins on
// 2018-01-01; places without rates of their own follow it, and none were found of Guangdong or Meizhou. For comparison [Yulin], a city of
// Guangxi (玉市财政教〔2021〕44号, Article 9, item 10, with a supplement). The day of the review picks the edition.
//
// # What is computed
//
// [Range] gives the least and the most. Rates are after tax, for a person and a day: 1,500 to 2,400 yuan with a senior title, 900 to 1,500
// for other professionals, half as much again for academicians and nationally known experts. The first two days count whole, from
// the third day on half; half a day is 60% of the day's rate, and so 30% from the third day on. By letter a review is 20% to 50% of
// the rate. Who is a member or manager of the project is paid nothing: a refusal.
//
// In Yulin 500 to 800 yuan a day with a senior title and 300 to 500 for others; by letter 60 to 100 and 40 to 80 for each item reviewed,
// taken as amounts before tax, since nothing says otherwise. Half a day, more than two days and academicians are not in what was seen:
// they stay open.
//
// The amount before tax is what, paid at once, leaves the amount after tax when tax on labour income is withheld: free up to 800 yuan, 20%
// beyond 800 up to 4,000, 20% of four fifths up to 25,000, 30% of four fifths less 2,000 beyond, and 40% less 7,000 beyond 62,500.
// The fen is rounded half up. Days paid apart are reckoned apart: withholding is progressive by payment, so that the
// sum of the days is less than one payment of the sum.
//
// # What is left to people
//
// Who is nationally known; the amount within the range.
//
// # Not covered
//
// Rates of other cities and provinces, travel and lodging, value added tax.
//
// # To be confirmed
//
//   - Whether Yulin's amounts are before tax, whether the second day counts whole, and the day of the revision.
//   - The articles but 6 and 7, and the first day of the Measures.
//   - The formulas before tax, from general knowledge; the first three agree with a university's published table, which drops the fen.
package fee

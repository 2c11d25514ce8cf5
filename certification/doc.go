// Package certification is the front desk: one enterprise, one day, every scheme. From one File it says what the
// enterprise holds, what it may get, what that brings, the deadlines to come, the nearest gap, and the single change
// that opens most.
//
// # Facts
//
// A File is an enterprise.Profile with a section for each scheme. Every scheme takes its application from the profile
// (hnte.From, techsme.From, superdeduction.From): rights, monthly averages and R&D are counted there, so that a fact is
// told once. A section holds what only that scheme asks and no profile can sensibly hold; it does not repeat the profile,
// but for three figures of the technology-based SMEs whose statistic differs, which then stand instead. The file is
// decoded strictly: an unknown key is a problem, with its place. What is not given stays not given.
//
// # What is computed
//
// The day is the day of filing: the accounting years, the evaluation year and the tax year follow from it. What is held is
// asked of hnte/certificate and of the number's validity; what may be got is each scheme's decision, or for the
// super-deduction its amount. What it brings are lines with amounts where the facts allow: the reduced tax rate on the
// taxable income of the year before, losses that can be set off longer, the tax that the super-deduction saves. Numbers of
// the law are those of the schemes' policies; this package has none of its own.
//
// Deadlines come from the certificate, the number, the year's round and the annual settlement. What is counted in working
// days is counted by the calendar given to SurveyBy; without one it has no day and says so.
//
// The change that opens most is chosen among the single changes that the schemes propose to close their gaps. Where
// other schemes ask for the same fact, the same change is made there: as many more persons on average or rights; R&D
// spent on the firm's own raises the base of the super-deduction by at least as much. Each scheme is decided again whole;
// a change that closes one is no proposal. Of equals the first is shown, in the order of the schemes.
//
// # Not covered
//
// Whether a window for applications is open, but for the rounds of technology-based SMEs that are known. Choosing between
// the reduced rate and that of small low-profit enterprises, which is often lower: the line says that they exclude each
// other. Editions before 2016 of the certification ask for staff by degree and items of organisation, for which the file
// has no place: their decision stays open.
//
// # To be confirmed
//
//   - R&D of technology-based SMEs is taken as the base of the super-deduction of the year, expensed and amortised; what
//     the Measures mean where development is capitalised is not said.
//   - Their head counts are taken as the monthly averages of the high-tech scheme, 183 days standing for six months.
//   - Whether a foreign patent counts for them; one is not counted.
//   - Documents behind the lines of tax and settlement, as the schemes' policies mark them.
package certification

// Package report holds the rules on reports that the undertaker of a science and technology plan project hands in: science
// reports (科技报告) and, before the Natural Science Foundation, the closing report. Which are due by when, whether they are
// there, who may read them from when, and what it entails that they are not.
//
// # Documents, profiles and editions
//
// 科学技术进步法 Article 105 and 促进科技成果转化法 Articles 11 and 46 were read, and so were the Regulations on the National Natural
// Science Foundation (both versions). 国办发〔2014〕43号 is known from sources that report it, Dongguan's measures from a notice.
// Numbers come from named profiles ([On]); the last day of the contract's term picks the edition, and the answer names it.
//
// # What is computed
//
//   - [DutiesOf]: the final report, due with the application for acceptance (at the Natural Science Foundation within 60 days
//     after the end; a last day on a day of rest rolls on; a printed day wins), and a report for each November in which a project of
//     the National Key R&D Programme runs.
//   - [FiledOf]: whether the final report is there with its certificate, for the archive of a project (see lifecycle), or why not.
//   - [AccessOf]: open unless there is a reason; deferred no longer than the reason allows, counted from the day on which the
//     report was handed in, which is not counted; it opens by itself on the day after.
//   - [BreachOf]: what follows when a report is not handed in, with the range of years where the law gives one.
//
// # What is left to people
//
// Whether a breach is grave or serious, whether it was corrected, whether a reason to defer holds, classification (see secrecy).
//
// # Not covered
//
// The form and contents of reports; special reports and mid-term reports that a contract asks for; annual progress reports
// to the Natural Science Foundation, for which the Regulations print no day; reports of engineering centres and laboratories.
// Sanctions for false reports (see the packages on integrity).
//
// # To be confirmed
//
//   - The longest deferrals: two years for papers, three for patents and books, five for know-how.
//   - The annual report of the National Key R&D Programme in November.
//   - That a final report is a condition of acceptance, and its certificate of the archive, outside Dongguan.
//   - Which version of the Regulations judges a report not handed in after 2025-01-01 for a term that ended before: here the one
//     in force at the end of the term, which knows no grave band (情节较重).
//   - For how long Article 46 of the Law on Transformation bars: it says for a period (一定期限).
//
// # Concurrency
//
// Everything here is immutable and safe for concurrent use.
package report

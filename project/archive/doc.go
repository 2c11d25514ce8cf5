// Package archive holds the rules on the archives (科研档案) of science and technology plan projects: for how long a file is kept,
// and that it is delivered before the project is accepted.
//
// # Documents and editions
//
// 科学技术研究档案管理规定 (国家档案局 科学技术部令第15号) since 2020-11-01, known from general practice: permanent, 30 years, 10 years. Before it
// 科学技术档案工作条例 of 1980, which was read: permanent, long, fixed, without a number of years. The day on which the file is delivered
// picks the edition.
//
// # What is computed
//
// [KeepOf]: whether the period chosen is one of the edition's, and until when the file is kept; whether it came before the
// acceptance, on its day included. Or a refusal with every reason.
//
// # What is left to people
//
// Which period a file needs, its appraisal, its completeness.
//
// # Not covered
//
// What a file holds, its order, forms and carriers; classified files (see secrecy); the transfer to public archives.
//
// # To be confirmed
//
//   - All of the provisions of 2020: the periods, the day in force.
//   - From which day a period counts: from the delivery, which is counted, is proposed here.
//   - The first day of the regulations of 1980: the year after is taken.
//
// # Concurrency
//
// Everything here is immutable and safe for concurrent use.
package archive

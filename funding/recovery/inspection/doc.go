// Package inspection runs the safety checks on a project's fiscal S&T money that a bureau answers for: separate accounting, payees,
// contracts before payments, payment in time, no payment to a barred unit, invoices claimed twice, the negative list,
// outsourcing to related parties, dear equipment listed, double funding. Every finding is a line of its own, with the place in
// the input and the document; all are reported.
//
// # Documents and editions
//
// 国办发〔2021〕32号 (N2021, from 2021-08-05): the day of the inspection picks the edition; earlier ones are not covered. Payment within 30
// days is asked of task books signed from that day on. The negative list is that of research money in general; of central guidance
// funds it is said where their measures (财教〔2019〕129号) name the use.
//
// # What people judge
//
// Whether a party is related, whether another grant pays for the same work, whether a use has to do with the project. Invoices are
// compared by their numbers as written, units by their identifiers.
//
// # To be confirmed
//
// That a bureau runs these checks is this library's proposal; the thirty days are known from reports of the document, the 500,000 yuan
// from a published tool. The day of issue, 2021-08-05, is known from memory. Days are counted from the day after the signature, all days alike.
// Unspent budgets are judged by recovery.CarryOver.
package inspection

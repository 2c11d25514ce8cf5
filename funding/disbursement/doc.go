// Package disbursement says how fiscal S&T money (财政科技资金) is paid to a project: in which stages, what may be paid on a day, and
// whether the amounts planned, issued, allocated, paid and settled are in order. Its subpackages hold
// spending against the calendar (progress) and the days for budgets and transfers on their way down (transfer).
//
// # Documents and editions
//
// Two programmes, each with its own timeline ([Editions]), picked by the day asked about:
//
//   - central: 国办发〔2021〕32号 (D2021, from 2021-08-05): the first payment within 30 days of the signature
//   - guangdong: 粤财工〔2019〕44号 on final payments (D2019), and beside it 粤府办〔2022〕14号 (D2022)
//
// A city's own rules, such as Meizhou's, are not among them: no text was found. Who has one copies a [Policy], changes it and asks
// it. No document prescribes shares: the stages are the task book's, and the caller gives them.
//
// # What is computed
//
//   - [Plan]: the amount of each stage, by its share of the grant. They add up to the grant to the fen: largest remainders, ties to
//     the larger share, then to the earlier stage. The last of several stages is the final payment (尾款).
//   - [MayPay]: what may be paid on a day. A stage is payable when its trigger has come (the task book signed, the mid-term
//     check passed, the acceptance passed, each on that day or before), the task book is signed, the unit is not barred, and
//     nobody suspended payments; in Guangdong the final payment only when mid-term or acceptance is passed. Stages are paid in
//     their order, out of what is allocated to the project and not yet paid. A hold keeps the claim: it is asked again later.
//   - [Reconcile]: planned ≥ issued (下达) ≥ allocated ≥ paid ≥ settled, line by line, every violation named, and stated totals
//     against the lines.
//
// # What people judge
//
// Whether a mid-term check or an acceptance is passed, whether payments are suspended, and who is barred: a screening of the
// register on the day of the payment enters as a [rule.Standing].
//
// # To be confirmed
//
//   - No text was read. The 30 days come from reports of 国办发〔2021〕32号, the rule on final payments from a report of 粤财工〔2019〕44号.
//     Days are counted from the day after the signature, all days alike.
//   - The day of 国办发〔2021〕32号 (2021-08-05; published on 08-13) is known from memory; task books signed from it on are held to the 30
//     days. Days of 粤财工〔2019〕44号 (taken as 2019-01-01) and 粤府办〔2022〕14号 (2022-01-01) were not found.
//   - Whether Guangdong has the 30 days: no text of 粤府办〔2022〕14号 was found; they are taken as those of the document it carries
//     out, and marked as disputed.
//   - No payment before the signature, none to a barred unit, the order of amounts and the split into stages are proposals of this
//     library. That a first instalment should respect the investigator's view is practice, and not computed.
package disbursement

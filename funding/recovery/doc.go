// Package recovery says what becomes of fiscal S&T money (财政科技资金) that was not spent: carried-over money of a budget by the
// two-year rule, the surplus of a project by edition, and what a unit pays back when a project ends otherwise than it should.
// Its subpackages hold what follows on misuse (misuse) and the safety checks that a bureau answers for (inspection).
//
// # Two rules that are confused
//
// The two-year rule of the Budget Law is about money still in the budget system: [CarryOver]. The surplus of a project is about
// money already paid to the unit: [Close]. Since 2021 the one returns after two budget years, the other does not return at all.
//
// # Documents and editions
//
//   - [CarryEditions]: the Budget Law, Article 42, and from 2020-10-01 its regulation, Article 50 (B2020): money of budget year Y that
//     is unspent at the end of Y is carried over, and at the end of Y+1 it is surplus. It is not 24 months. Before that day
//     (B2015, from 2015-01-01, the Budget Law as rewritten in 2014) the same reading is taken. The day asked about picks the edition.
//   - [ProjectEditions] of central programmes: 中办发〔2016〕50号 (S2016: kept for two years after acceptance, then returned) and 国办发〔2021〕32号
//     (S2021: kept); of the National Natural Science Foundation beside it 国家自然科学基金条例 (F2025, from 2025-01-01: where a grant is
//     revoked, what was paid is recovered, Articles 36 and 37; earlier days are not covered); of Guangdong: 粤财规〔2019〕5号 (R2019: kept
//     without limit of time) and 粤府办〔2022〕14号 (R2022). The day on which the project was closed picks the edition.
//
// # What is computed
//
//   - [CarryOver]: whether money on a day is of the year, carried over, or surplus; from which day on; and who takes it back.
//     Changing its use does not restart the clock.
//   - [Close]: the refund. Not passed, terminated and forced: paid less recognised spending, not below zero; by a policy's choice, on
//     termination the surplus × fiscal share of the budget; revoked and never started: all that was paid. Amounts are rounded up to
//     the fen, and never exceed what was paid.
//
// # What people judge
//
// Which spending is recognised, whether the reasons of a termination are objective, how the surplus that stays is used.
//
// # To be confirmed
//
//   - The day of 国办发〔2021〕32号, 2021-08-05, is known from memory; that Guangdong has its rule since 2022 is disputed, as no text of
//     粤府办〔2022〕14号 was found.
//   - No text of the project measures was read; the return of money of projects that did not pass is general professional knowledge, the
//     formula of the refund this library's proposal, its pro-rata form that of another city.
//   - From which day the two years of 2016 run; here from the day the project was closed, first day not counted.
//   - Whether a term of 2016 still running on 2021-08-05 goes on: disputed; the default is that it does not, and the answer says so.
//   - That all is paid back of revoked projects, but for the foundation, and of those never started, is what another province and
//     another city have.
//   - Days of 中办发〔2016〕50号 (taken as 2016-07-01), 粤财规〔2019〕5号 (2019-01-01) and 粤府办〔2022〕14号 (2022-01-01); no text of the last.
//   - The Budget Law's edition of 2015 from 2015-01-01, and that the category of re-allocated transfers must be the same.
package recovery

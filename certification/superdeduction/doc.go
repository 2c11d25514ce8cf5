// Package superdeduction computes the super-deduction of R&D expenses (研发费用加计扣除) of a tax year, exact to the fen, and
// shows beside it what the same ledger comes to by the accounts and for certification as high-tech enterprise, with a
// line for every lawful difference, since firms and bureaus confuse the three.
//
// # Documents and editions
//
// 财税〔2015〕119号 and the State Taxation Administration's 2015年第97号 and 2017年第40号, from the tax year 2016 on; the rates
// as 财税〔2017〕34号, 财税〔2018〕99号, 2021年第6号, 2021年第13号, 2022年第16号, 2022年第28号, 2023年第7号 and 2023年第44号 change them; overseas
// commissions by 财税〔2018〕64号 from 2018 on; one cap on other expenses over all projects by 国家税务总局公告2021年第28号 from 2021
// on. The tax year picks the edition, asked for on its 31 December. Years before 2016 followed another regime and are an
// error; from 2028 on the 120% are over unless renewed.
//
// # What is computed
//
//  1. Who is excluded: not resident, not taxed on audited accounts, or more than 50% (exactly 50% is not more) of income
//     from an excluded industry. The amount is then 0.
//  2. The five categories, expensed in the year; and capitalised ones in the year in which the asset was formed.
//  3. Other expenses up to five × 10% / (1 − 10%), a ninth: over all projects from 2021 on, before project by project.
//  4. Domestic commissions at 80%. Overseas commissions to organisations under a registered contract at 80%, up to two
//     thirds of the domestic R&D, which contains the 80% of domestic commissions; to individuals nothing; before 2018 nothing.
//  5. Less spending from non-taxable income and special income, not below zero; an excess of special income lowers the
//     amortisation.
//  6. Times the rate, for the expensed part and for amortisation. In 2022 those below 100% apply 100% to the fourth
//     quarter: as actually spent, or by months operated.
//
// Every result of a step is rounded half up to the fen, and its line says so. Nothing else is rounded. More spending of an
// expensed row never lowers the amount.
//
// # What people judge
//
// Whether work is R&D, the kind of enterprise (manufacturer, encouraged or listed), whether a number as
// technology-based SME serves the year, what was spent from non-taxable income, the cost of an asset as far as it can
// be amortised for tax, and the contents of the parts that a row names (buildings, clinical and field trials).
//
// # Disputed or silent, with the default taken
//
//   - Of other and overseas expenses under a cap, an asset formed in the year and the expenses of the year get shares in
//     proportion to what was spent: no document read says how, it is this library's proposal and marked so.
//   - Where both ways of the fourth quarter of 2022 are given, the better counts; the enterprise may choose.
//   - What was spent on an asset from non-taxable income is taken off its deductible cost after the caps: the documents say
//     that it may not be deducted, not how it meets the caps.
//   - A quarter larger than the whole year's base is taken as the year's.
//
// # Not covered
//
// Material of products that are sold (国家税务总局公告2017年第40号第二条第（二）项): who fills the ledger leaves it out of the direct
// input. Whether the contracts of commissions at home are registered and kept: a note says that it is not checked.
//
// # To be confirmed
//
//   - The rates of 2017 to 2022 are known from the State Taxation Administration's guide to the super-deduction, the ways
//     of counting the fourth quarter of 2022 are general knowledge; the other figures were read.
//   - That an excess of special income lowers the amortisation: the announcements say that the expenses then count as zero,
//     the annual return deducts it from expenses and amortisation together.
//   - Capitalised development before 2021, taken as from 2021 on but project by project.
//   - Renewal of the 120% after 2027.
package superdeduction
